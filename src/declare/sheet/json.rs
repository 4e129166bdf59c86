//! Sheets as JSON: an array of objects whose keys are the columns. Knows no meaning of a cell.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::fault::Faults;
use super::header::Header;
use super::rows::RowReader;
use super::{MOST_ROWS, Sheet};

/// An object with all its keys, even those that are there twice.
struct Object(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object for each row")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Object(entries))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}

/// Reads a sheet.
pub(super) fn read(text: &str, sheet: &mut Sheet, faults: &mut Faults) {
    let objects = match serde_json::from_str::<Vec<Object>>(text) {
        Ok(objects) => objects,
        Err(error) => {
            let said = error.to_string();
            let said = said.split(" at line").next().unwrap_or_default();
            faults.of_sheet(format!("it is no JSON array of objects: line {}: {said}", error.line()));
            return;
        }
    };
    if objects.is_empty() || objects.len() > MOST_ROWS {
        faults.of_sheet(format!(
            "the sheet has {} rows, and between 1 and {MOST_ROWS} are read",
            objects.len()
        ));
        return;
    }
    let header = Header::of(names(&objects), &mut sheet.remarks, faults);
    let mut rows = RowReader { header: &header, lines: &mut sheet.lines };
    for (place, Object(entries)) in objects.into_iter().enumerate() {
        let number = place + 1;
        let mut cells: Vec<(usize, String)> = Vec::new();
        for (key, value) in &entries {
            let Some(column) = header.place(key) else { continue };
            if header.at(column).is_none() {
                continue;
            }
            if cells.iter().any(|(other, _)| *other == column) {
                faults.of_cell(number, key, "it is there twice in the object");
                continue;
            }
            match cell(value) {
                Ok(text) => cells.push((column, text)),
                Err(why) => faults.of_cell(number, key, why),
            }
        }
        rows.read(number, cells.iter().map(|(column, text)| (*column, text.trim())), faults);
    }
}

/// The keys of all objects, each once.
fn names(objects: &[Object]) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    let keys = objects.iter().flat_map(|Object(entries)| entries).map(|(key, _)| key.trim());
    keys.filter(|key| seen.insert(*key)).map(str::to_owned).collect()
}

/// A value as it would stand in a cell.
fn cell(value: &Value) -> Result<String, &'static str> {
    match value {
        Value::Null => Ok(String::new()),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Number(number) => Ok(number.to_string()),
        Value::String(text) => Ok(text.clone()),
        Value::Array(texts) => {
            let texts = texts.iter().map(Value::as_str).collect::<Option<Vec<_>>>();
            texts.map(|texts| texts.join("; ")).ok_or("in an array there are only strings")
        }
        Value::Object(_) => Err("an object has no meaning here"),
    }
}

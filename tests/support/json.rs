//! Messages as JSON that is not quite right: every mutation of a few kinds, at every place, by a walk along the schema.

use std::path::{Path, PathBuf};

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::Model;
use ddex_disclose::xml::{Document, Limits};
use serde_json::{Value, json};

/// The samples.
pub fn samples() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")).unwrap();
    let files = folders.filter_map(|folder| std::fs::read_dir(folder.unwrap().path()).ok()).flatten();
    let files = files.map(|file| file.unwrap().path());
    let mut samples = files.filter(|path| path.extension().is_some_and(|e| e == "xml")).collect::<Vec<_>>();
    samples.sort();
    samples
}

/// The real messages, where they are at hand.
pub fn shared() -> Vec<PathBuf> {
    let standard = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/standard");
    let Ok(table) = std::fs::read_to_string(standard.join("messages.tsv")) else {
        println!("skipped: no real messages beside this checkout");
        return Vec::new();
    };
    let files = table.lines().skip(1).filter_map(|line| line.split('\t').next());
    files.map(|file| standard.join(file)).collect()
}

/// The model of a message, where it is one that has any.
pub fn model_of(source: &[u8]) -> Option<Model> {
    let document = Document::parse(source, &Limits::default()).ok()?;
    Model::read(&Message::of(&document)?).ok()
}

/// A way to make JSON wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    /// A key that must be there is not.
    RequiredKeyRemoved(String),
    /// There is a key that nothing has.
    UnknownKeyAdded,
    /// A string is a number.
    NumberForString,
    /// An array is its first element.
    ElementForArray,
    /// A value of a set is none of it.
    ValueOutsideOfSet,
    /// True or false is neither.
    YesForBoolean,
    /// The version is one of the other family.
    VersionOfOtherFamily,
}

impl Mutation {
    /// How many kinds there are.
    pub const KINDS: usize = 7;

    /// The kind.
    pub fn name(&self) -> String {
        format!("{self:?}").split('(').next().unwrap().to_owned()
    }

    /// The JSON with this done to it at a place.
    pub fn applied(&self, json: &Value, place: &str) -> Value {
        let mut mutant = json.clone();
        let value = mutant.pointer_mut(place).unwrap();
        match self {
            Self::RequiredKeyRemoved(key) => drop(value.as_object_mut().unwrap().remove(key)),
            Self::UnknownKeyAdded => value["NoSuchKey"] = json!("x"),
            Self::NumberForString => *value = json!(7),
            Self::ElementForArray => *value = value[0].take(),
            Self::ValueOutsideOfSet => *value = json!("NoSuchValue"),
            Self::YesForBoolean => *value = json!("yes"),
            Self::VersionOfOtherFamily => {
                let is_ern3 = value.as_str().unwrap().starts_with('3');
                *value = json!(if is_ern3 { "4.3.2" } else { "3.8.3" });
            }
        }
        mutant
    }
}

/// Every mutation of this JSON, with its place.
pub fn mutations(json: &Value, schema: &Value) -> Vec<(String, Mutation)> {
    let mut found = vec![("/@ern".to_owned(), Mutation::VersionOfOtherFamily)];
    walk(json, schema, schema, String::new(), &mut found);
    found
}

fn walk(json: &Value, schema: &Value, root: &Value, place: String, found: &mut Vec<(String, Mutation)>) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => root.pointer(&reference[1..]).unwrap(),
        None => schema,
    };
    match json {
        Value::Object(object) => {
            found.push((place.clone(), Mutation::UnknownKeyAdded));
            for key in schema["required"].as_array().into_iter().flatten() {
                let key = key.as_str().unwrap().to_owned();
                found.push((place.clone(), Mutation::RequiredKeyRemoved(key)));
            }
            for (key, value) in object {
                walk(value, &schema["properties"][key], root, format!("{place}/{key}"), found);
            }
        }
        Value::Array(array) => {
            found.push((place.clone(), Mutation::ElementForArray));
            for (number, value) in array.iter().enumerate() {
                walk(value, &schema["items"], root, format!("{place}/{number}"), found);
            }
        }
        Value::String(_) => {
            found.push((place.clone(), Mutation::NumberForString));
            if schema["enum"].is_array() {
                found.push((place, Mutation::ValueOutsideOfSet));
            }
        }
        Value::Bool(_) | Value::Number(_) => found.push((place, Mutation::YesForBoolean)),
        Value::Null => panic!("{place}: there is no null in our JSON"),
    }
}

//! The JSON Schema of a sheet, from the table of columns.

use schemars::Schema;
use serde_json::{Map, Value, json};

use super::columns::{COLUMNS, Cell, Column};
use crate::declare::Kind;
use crate::disclosure::Area;
use crate::lint::projection::TAGS;

/// The JSON Schema (2020-12) of a sheet as JSON.
pub fn schema() -> Schema {
    let mut properties = Map::new();
    for column in &COLUMNS {
        let about = column.about.replace('`', "");
        for name in column.names() {
            let mut cell = cell(column);
            cell["description"] = match name == column.name {
                true => json!(about),
                false => json!(format!("another name for {}", column.name)),
            };
            properties.insert(name.to_owned(), cell);
        }
    }
    let row = json!({"type": "object", "properties": properties});
    let mut schema = Map::new();
    let mut put = |key: &str, value: Value| schema.insert(key.to_owned(), value);
    put("$schema", json!("https://json-schema.org/draft/2020-12/schema"));
    put("title", json!("Declarations"));
    put("description", json!(ABOUT));
    put("type", json!("array"));
    put("minItems", json!(1));
    put("items", json!({"$ref": "#/$defs/Row"}));
    put("$defs", json!({ "Row": row }));
    Schema::from(schema)
}

const ABOUT: &str = "What is to be declared about AI in messages: an object for each release, recording, edition, video, \
                     image or text. Null and empty strings say nothing.";

/// What may stand in a cell.
fn cell(column: &Column) -> Value {
    match column.cell {
        Cell::File | Cell::Reference | Cell::Title | Cell::Artist | Cell::Grid => {
            json!({"type": ["string", "null"]})
        }
        Cell::Icpn => json!({"type": ["string", "integer", "null"], "pattern": "^[^Ee]*$"}),
        Cell::Isrc | Cell::Proprietary | Cell::Credits | Cell::Roles => {
            one_or_several(json!({"type": "string"}))
        }
        Cell::Kind => words(Kind::ALL.into_iter().map(Kind::noun)),
        Cell::ContainsAI => words(["none", "partly", "some", "all", "undeclared"]),
        Cell::Extent(_) => words(["none", "some", "partly", "all"]),
        Cell::Tag(_) => json!({"enum": [true, false, "yes", "no", "", null]}),
        Cell::Tags => {
            one_or_several(json!({"type": "string", "examples": TAGS.map(|(_, tag): (Area, &str)| tag)}))
        }
    }
}

fn words(words: impl IntoIterator<Item = &'static str>) -> Value {
    let mut all = words.into_iter().map(Value::from).collect::<Vec<_>>();
    all.extend([json!(""), Value::Null]);
    json!({ "enum": all })
}

fn one_or_several(item: Value) -> Value {
    json!({"anyOf": [item, {"type": "array", "items": {"type": "string"}}, {"type": "null"}]})
}

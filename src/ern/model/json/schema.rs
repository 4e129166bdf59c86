//! What JSON may hold, as JSON Schema: written once over the fields of a type. Knows no type by name.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::super::element::{Element, Field, Kind, Shape};
use super::super::{AnyMessage, Coded, Model};
use super::{Key, VERSION};
use crate::schema::{Type, Version, Versions};

/// The JSON Schema of a struct.
pub fn element(element: &dyn Element, to: &mut SchemaGenerator) -> Schema {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (field, number) in element.fields().iter().zip(0..) {
        let (values, key) = (element.field(number), Key(*field).to_string());
        let one = values.schema(to);
        let mut schema = match values.shape() {
            Shape::Many => json_schema!({ "type": "array", "items": one }),
            Shape::One | Shape::Optional => one,
        };
        if let Some(description) = description(field) {
            schema.insert("description".to_owned(), description.into());
        }
        if values.shape() == Shape::One {
            required.push(key.clone());
        }
        properties.insert(key, schema.to_value());
    }
    let mut schema = object(properties);
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema
}

/// An object with these keys and no others.
fn object(properties: Map<String, Value>) -> Schema {
    json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// What is to be said of a field beside its name, if anything.
fn description(field: &Field) -> Option<String> {
    let what = match field.kind {
        Kind::Text => Some("the text of the element".to_owned()),
        Kind::Group => Some(format!("each {} with what belongs to it", field.name)),
        Kind::Child | Kind::Attribute => None,
    };
    let said = [what, since(field.versions)].into_iter().flatten().collect::<Vec<_>>();
    Some(said.join("; ")).filter(|said| !said.is_empty())
}

/// In which versions of the family there is something, unless in all: `from ERN 4.3.1`.
fn since(versions: Versions) -> Option<String> {
    let first = versions.iter().next()?;
    let last = versions.iter().next_back()?;
    let family = first.family();
    let is_run =
        family.iter().filter(|version| (first..=last).contains(*version)).count() == versions.iter().count();
    match (Some(&first) == family.first(), Some(&last) == family.last()) {
        (true, true) if is_run => None,
        (false, true) if is_run => Some(format!("from ERN {first}")),
        (true, false) if is_run && first != last => Some(format!("up to ERN {last}")),
        _ if is_run && first != last => Some(format!("ERN {first} to {last}")),
        _ => {
            let all = versions.iter().map(Version::as_str).collect::<Vec<_>>();
            Some(format!("only ERN {}", all.join(", ")))
        }
    }
}

/// The JSON Schema of a value of some sets: those of all editions.
pub fn coded<C: Coded>() -> Schema {
    let values = C::SETS.iter().flat_map(|set| set.values_ever());
    let values = values.collect::<std::collections::BTreeSet<_>>();
    let sets = C::SETS.iter().map(|set| set.name()).collect::<Vec<_>>().join(" or ");
    let description = format!("a value of {sets}, in any edition of the value sets");
    json_schema!({ "type": "string", "enum": values, "description": description })
}

/// The JSON Schema of true and false.
pub fn boolean() -> Schema {
    json_schema!({ "enum": [true, false, 1, 0], "description": "1 is true, and 0 is false" })
}

/// The JSON Schema of every message of a family, that of this version, beside the version: what a [`Model`] is as JSON.
pub fn document(version: Version) -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = messages(version.family(), &mut generator);
    let family = if version.is_ern3() { 3 } else { 4 };
    let description = "Keys are the standard's names, @ before those of attributes; what can be repeated is an array. \
                       Values of sets are those of all editions known.";
    for (key, value) in [
        ("$schema", json!(generator.settings().meta_schema)),
        ("$id", json!(format!("urn:ddex-disclose:ern{family}"))),
        ("title", json!(format!("ERN {family} message"))),
        ("description", json!(description)),
        ("$defs", generator.take_definitions(true).into()),
    ] {
        schema.insert(key.to_owned(), value);
    }
    schema
}

/// The JSON Schema of every message of a family, beside the version.
fn messages(family: &[Version], to: &mut SchemaGenerator) -> Schema {
    let written = |versions: &[Version]| versions.iter().map(|version| version.as_str()).collect::<Vec<_>>();
    let version = json!({ "enum": written(family), "description": "the version of ERN" });
    let mut properties = Map::from_iter([(VERSION.to_owned(), version)]);
    let mut dependent = Map::new();
    for (version, name) in
        family.iter().flat_map(|version| Type::messages(*version).map(move |name| (version, name)))
    {
        let Some(message) = AnyMessage::named(*version, name).filter(|_| !properties.contains_key(name))
        else {
            continue;
        };
        properties.insert(name.to_owned(), element(message.root(), to).to_value());
        let having = family.iter().copied().filter(|version| Type::of_message(*version, name).is_some());
        let having = having.collect::<Vec<_>>();
        if having.len() < family.len() {
            let version = json!({ "properties": { VERSION: { "enum": written(&having) } } });
            dependent.insert(name.to_owned(), version);
        }
    }
    let mut schema = object(properties);
    // The version and one message.
    for (key, value) in [
        ("required", json!([VERSION])),
        ("minProperties", json!(2)),
        ("maxProperties", json!(2)),
        ("dependentSchemas", dependent.into()),
    ] {
        schema.insert(key.to_owned(), value);
    }
    schema
}

impl JsonSchema for Model {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Message")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern.Message")
    }
    fn json_schema(to: &mut SchemaGenerator) -> Schema {
        let families = [Version::V3_4_1, Version::V4_1].map(|version| messages(version.family(), to));
        json_schema!({ "anyOf": families })
    }
}

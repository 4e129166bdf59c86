//! The impls by which the types of the models are carried as JSON: thin ones, over the one implementation there is.

/// What the impls use, beside the module `json` of the models.
pub const USES: &str = "use std::borrow::Cow;\n\nuse schemars::{JsonSchema, Schema, SchemaGenerator};\n\
                        use serde::{Deserialize, Deserializer, Serialize, Serializer};\n\n";

/// The impls of a type; its title and what tells it from all others in a JSON Schema, and the call that describes it.
pub fn implement(name: &str, title: &str, id: &str, description: &str) -> String {
    let to = if description.contains("to)") { "to" } else { "_" };
    format!(
        "\
impl Serialize for {name} {{
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {{
        json::write(self, to)
    }}
}}
impl<'de> Deserialize<'de> for {name} {{
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {{
        json::read(from)
    }}
}}
impl JsonSchema for {name} {{
    fn schema_name() -> Cow<'static, str> {{
        Cow::Borrowed(\"{title}\")
    }}
    fn schema_id() -> Cow<'static, str> {{
        Cow::Borrowed(\"{id}\")
    }}
    fn json_schema({to}: &mut SchemaGenerator) -> Schema {{
        json::schema::{description}
    }}
}}
"
    )
}

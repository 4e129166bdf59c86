//! wip
#![cfg(feature = "cli")]
use ddex_disclose::ern::model::json_schema;
use ddex_disclose::report::{disclosure, json};
use ddex_disclose::schema::Version;

#[test]
fn committed_documents_are_fresh() {
    for (name, schema) in [
        ("ern3", json_schema(Version::V3_8_3)),
        ("ern4", json_schema(Version::V4_3_2)),
        ("disclosure", disclosure::schema()),
        ("findings", json::schema()),
    ] {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        std::fs::create_dir_all("schemas/json").unwrap();
        std::fs::write(format!("schemas/json/{name}.json"), text).unwrap();
    }
}

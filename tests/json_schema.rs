//! The JSON Schemas hold what is written as JSON, and nothing that is wrong with it.
//!
//! After a change that is meant to change them, `UPDATE_SCHEMAS=1 cargo test --test json_schema` writes them anew;
//! `git diff schemas` is then to be read like code.
#![cfg(feature = "cli")]
#![allow(clippy::print_stdout, reason = "a test says what it counted")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use ddex_disclose::declare::sheet;
use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::{Model, json_schema};
use ddex_disclose::lint::Config;
use ddex_disclose::report;
use ddex_disclose::schema::Version;
use ddex_disclose::schema::validate::FaultKind;
use ddex_disclose::xml::{Document, Limits};
use jsonschema::Validator;
use serde::Deserialize;
use serde_json::{Value, json};

#[path = "support/json.rs"]
mod support;
use support::{Mutation, model_of, mutations, samples, shared};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The schema that is committed under this name.
fn committed(name: &str) -> Value {
    let path = root().join(format!("schemas/json/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::meta::validate(schema).unwrap();
    jsonschema::draft202012::new(schema).unwrap()
}

/// The schema for messages of the family of a version.
fn of_family(version: Version) -> &'static str {
    if version.is_ern3() { "ern3" } else { "ern4" }
}

/// What the command line prints.
fn printed(arguments: &[&str]) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.args(arguments).current_dir(root()).output().unwrap().stdout
}

/// Whether a message is valid, and its values are those of editions that are known.
fn is_valid(source: &[u8]) -> bool {
    let document = Document::parse(source, &Limits::default()).unwrap();
    let Some(message) = Message::of(&document).filter(|message| message.is_valid()) else { return false };
    let remarks = message.validate(1000).faults;
    remarks.iter().all(|remark| !matches!(remark.kind, FaultKind::UnknownValue { .. }))
}

#[test]
fn committed_schemas_are_fresh() {
    let update = std::env::var_os("UPDATE_SCHEMAS").is_some();
    for (name, schema) in [
        ("ern3", json_schema(Version::V3_8_3)),
        ("ern4", json_schema(Version::V4_3_2)),
        ("disclosure", report::disclosure::schema()),
        ("findings", report::json::schema()),
        ("diff", report::difference::json::schema()),
        ("config", Config::schema()),
        ("declarations", sheet::schema()),
    ] {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = root().join(format!("schemas/json/{name}.json"));
        if update {
            std::fs::write(&path, &text).unwrap();
        } else {
            let is_fresh = std::fs::read_to_string(&path).unwrap_or_default() == text;
            assert!(
                is_fresh,
                "schemas/json/{name}.json: run `UPDATE_SCHEMAS=1 cargo test --test json_schema`"
            );
            assert_eq!(String::from_utf8(printed(&["schema", name])).unwrap(), text);
        }
        // Two types of one name would be told apart by a number.
        let schema = schema.to_value();
        let names = schema["$defs"].as_object().unwrap().keys();
        assert_eq!(names.filter(|name| name.ends_with('2')).collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn the_command_lists_the_schemas() {
    let list = String::from_utf8(printed(&["schema"])).unwrap();
    let names = list.lines().filter_map(|line| line.split(' ').next()).collect::<Vec<_>>();
    assert_eq!(names, ["ern3", "ern4", "disclosure", "findings", "diff", "config", "declarations"]);
}

#[test]
fn every_valid_message_validates() {
    let validators = ["ern3", "ern4"].map(|name| (name, validator(&committed(name))));
    let validators = BTreeMap::from(validators);
    let mut counts = BTreeMap::<Version, usize>::new();
    for path in samples().into_iter().chain(shared()) {
        let source = std::fs::read(&path).unwrap();
        let Some(model) = model_of(&source).filter(|_| is_valid(&source)) else { continue };
        let json = serde_json::to_value(&model).unwrap();
        let errors = validators[of_family(model.version)].iter_errors(&json);
        let errors = errors.map(|error| format!("{}: {error}", error.instance_path())).collect::<Vec<_>>();
        assert_eq!(errors, [""; 0], "{}", path.display());
        *counts.entry(model.version).or_default() += 1;
    }
    println!("valid messages that validate: {counts:?}");
    assert!(counts.values().sum::<usize>() >= 15);
}

#[test]
fn the_example_on_the_page_is_valid() {
    let page = std::fs::read_to_string(root().join("docs/json.md")).unwrap();
    let example = page.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let model = serde_json::from_str::<Model>(example).unwrap();
    let written = model.write().unwrap();
    assert_eq!(written.lost, []);
    assert!(is_valid(written.xml.as_bytes()));
    let json = serde_json::from_str::<Value>(example).unwrap();
    assert!(validator(&committed("ern4")).is_valid(&json));
    assert_eq!(serde_json::to_value(&model).unwrap(), json);
}

#[test]
fn both_families_together_are_a_schema_too() {
    let schema = schemars::schema_for!(Model).to_value();
    let validator = validator(&schema);
    for sample in ["samples/legacy/album-3.8.2.xml", "samples/clean/album-ai-vocals.xml"] {
        let model = model_of(&std::fs::read(root().join(sample)).unwrap()).unwrap();
        let mut json = serde_json::to_value(&model).unwrap();
        assert!(validator.is_valid(&json), "{sample}");
        json["@ern"] = json!("2.0");
        assert!(!validator.is_valid(&json), "{sample}");
    }
}

/// What is wrong by the schema is wrong for the reader too. Only values outside of their sets it takes: what is not in
/// the standard yet may be in a message, and is the linter's to judge.
#[test]
fn no_mutation_validates() {
    for sample in ["samples/clean/single-wholly-ai.xml", "samples/legacy/album-3.8.2.xml"] {
        let model = model_of(&std::fs::read(root().join(sample)).unwrap()).unwrap();
        let schema = committed(of_family(model.version));
        let validator = validator(&schema);
        let original = serde_json::to_value(&model).unwrap();
        let mut counts = BTreeMap::<String, usize>::new();
        for (place, mutation) in mutations(&original, &schema) {
            let mutant = mutation.applied(&original, &place);
            assert!(!validator.is_valid(&mutant), "{sample}: {mutation:?} at {place}");
            let is_read = Model::deserialize(&mutant).is_ok();
            let is_of_a_set = mutation == Mutation::ValueOutsideOfSet && place != "/@ern";
            assert_eq!(is_read, is_of_a_set, "{sample}: {mutation:?} at {place}");
            *counts.entry(mutation.name()).or_default() += 1;
        }
        println!("{sample}: {counts:?}");
        assert_eq!(counts.len(), Mutation::KINDS, "{sample}");
    }
}

#[test]
fn reports_validate() {
    // A schema is open for keys to come; here it is closed, so that none goes undescribed.
    let closed = |name: &str| {
        let mut schema = committed(name);
        schema["unevaluatedProperties"] = json!(false);
        for definition in schema["$defs"].as_object_mut().unwrap().values_mut() {
            if definition["type"] == "object" {
                definition["unevaluatedProperties"] = json!(false);
            }
        }
        validator(&schema)
    };
    let paths = samples().into_iter().map(|path| path.to_str().unwrap().to_owned()).collect::<Vec<_>>();
    for (name, arguments) in
        [("disclosure", ["show", "--format", "json"]), ("findings", ["lint", "--format", "json"])]
    {
        let mut arguments = arguments.to_vec();
        arguments.extend(paths.iter().map(String::as_str));
        if name == "findings" {
            arguments.extend(["--pedantic", "samples", "Cargo.toml", "nowhere.xml"]);
        }
        let report = serde_json::from_slice::<Value>(&printed(&arguments)).unwrap();
        assert!(report["files"].as_array().unwrap().len() >= paths.len());
        let validator = closed(name);
        let errors = validator.iter_errors(&report);
        let errors = errors.map(|error| format!("{}: {error}", error.instance_path())).collect::<Vec<_>>();
        assert_eq!(errors, [""; 0], "{name}");
        for wrong in [json!("v2"), json!(1)] {
            let mut mutant = report.clone();
            mutant["version"] = wrong;
            assert!(!validator.is_valid(&mutant), "{name}");
        }
        let mut mutant = report;
        mutant["files"][0].as_object_mut().unwrap().remove("ern");
        assert!(!validator.is_valid(&mutant), "{name}");
    }
}

//! Messages as JSON: what is read, in whatever order, and what is said of what is not right.
#![cfg(feature = "model")]

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::{Boolean, Model, ern4, value};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};
use serde_json::{Value, json};

fn model() -> Model {
    let source = std::fs::read("samples/clean/single-wholly-ai.xml").unwrap();
    let document = Document::parse(source, &Limits::default()).unwrap();
    Model::read(&Message::of(&document).unwrap()).unwrap()
}

/// What is said of the sample after a change of its JSON.
fn error(change: fn(&mut Value)) -> String {
    let mut json = serde_json::to_value(model()).unwrap();
    change(&mut json);
    serde_json::from_value::<Model>(json).unwrap_err().to_string()
}

fn recording(json: &mut Value) -> &mut Value {
    &mut json["NewReleaseMessage"]["ResourceList"]["SoundRecording"][0]
}

#[test]
fn the_version_may_come_after_the_message() {
    let json = serde_json::to_value(model()).unwrap();
    let (version, message) = (&json["@ern"], &json["NewReleaseMessage"]);
    for text in [
        format!("{{\"@ern\": {version}, \"NewReleaseMessage\": {message}}}"),
        format!("{{\"NewReleaseMessage\": {message}, \"@ern\": {version}}}"),
    ] {
        assert_eq!(serde_json::from_str::<Model>(&text).unwrap(), model());
    }
}

#[test]
fn keys_may_come_in_any_order() {
    let written = r##"{ "Role": [{ "Value": { "#text": "Lyricist" } }], "ContributorPartyReference": "P1", "@SequenceNumber": "1" }"##;
    let contributor = serde_json::from_str::<ern4::Contributor>(written).unwrap();
    assert_eq!(contributor.contributor_party_reference.as_deref(), Some("P1"));
    assert_eq!(contributor.sequence_number.as_deref(), Some("1"));
    assert_eq!(serde_json::to_value(&contributor).unwrap(), serde_json::from_str::<Value>(written).unwrap());
}

#[test]
fn values_stand_alone_too() {
    assert_eq!(serde_json::to_value(value::ContainsAI::Partly).unwrap(), json!("Partly"));
    assert_eq!(serde_json::from_value::<value::ContainsAI>(json!("All")).unwrap(), value::ContainsAI::All);
    let role = serde_json::from_value::<value::ContributorRole>(json!("Owner of the cat")).unwrap();
    assert_eq!(role, "Owner of the cat".into());
    for (boolean, json) in [
        (Boolean::True, json!(true)),
        (Boolean::False, json!(false)),
        (Boolean::One, json!(1)),
        (Boolean::Zero, json!(0)),
    ] {
        assert_eq!(serde_json::to_value(boolean).unwrap(), json);
        assert_eq!(serde_json::from_value::<Boolean>(json).unwrap(), boolean);
    }
    assert!(serde_json::from_value::<value::ContainsAI>(json!(true)).is_err());
    assert!(serde_json::from_value::<Boolean>(json!("true")).is_err());
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let at = "NewReleaseMessage/ResourceList/SoundRecording[1]";
    for (change, expected) in [
        (
            (|json| recording(json)["ContainsAi"] = json!("All")) as fn(&mut Value),
            format!("{at}: `ContainsAi` does not belong here; did you mean `ContainsAI`?"),
        ),
        (|json| recording(json)["Mood"] = json!("calm"), format!("{at}: `Mood` does not belong here")),
        (
            |json| recording(json)["ContainsAI"] = json!(1),
            format!("{at}/ContainsAI: a string belongs here, not a number"),
        ),
        (
            |json| recording(json)["ContainsAI"] = json!(null),
            format!("{at}/ContainsAI: a string belongs here, not null"),
        ),
        (
            |json| recording(json)["HasVocalPerformance"] = json!("yes"),
            format!("{at}/HasVocalPerformance: true, false, 1 or 0 belongs here, not a string"),
        ),
        (
            |json| recording(json)["HasVocalPerformance"] = json!(2),
            format!("{at}/HasVocalPerformance: true, false, 1 or 0 belongs here, not a number like this"),
        ),
        (
            |json| recording(json)["Contributor"] = recording(json)["Contributor"][0].take(),
            format!("{at}/Contributor: an array (even of one) belongs here, not an object"),
        ),
        (
            |json| recording(json)["Type"] = json!("MusicalWorkSoundRecording"),
            format!("{at}/Type: an object with `#text` belongs here, not a string"),
        ),
        (
            |json| recording(json)["Contributor"][1]["Role"][0] = json!("Lyricist"),
            format!("{at}/Contributor[2]/Role[1]: an object belongs here, not a string"),
        ),
        (
            |json| drop(recording(json).as_object_mut().unwrap().remove("Duration")),
            format!("{at}: `Duration` is missing"),
        ),
        (
            |json| json["@ern"] = json!("4.3.3"),
            "@ern: `4.3.3` is not one of the versions that are known: 3.4.1".to_owned(),
        ),
        (|json| json["@ern"] = json!(4.3), "@ern: a string belongs here, not a number".to_owned()),
        (
            |json| drop(json.as_object_mut().unwrap().remove("@ern")),
            "`@ern`, the version, is missing".to_owned(),
        ),
        (
            |json| *json = json!({ "@ern": "4.3.2" }),
            "the message is missing beside `@ern`, such as `NewReleaseMessage`".to_owned(),
        ),
        (
            |json| *json = json!({ "@ern": "4.3.2", "NewReleasesMessage": {} }),
            "ERN 4.3.2 has no message `NewReleasesMessage`; did you mean `NewReleaseMessage`?".to_owned(),
        ),
        (
            |json| *json = json!({ "@ern": "3.4.1", "PurgeReleaseMessage": {} }),
            "ERN 3.4.1 has no message `PurgeReleaseMessage`".to_owned(),
        ),
        (
            |json| json["PurgeReleaseMessage"] = json!({}),
            "only one message belongs here, not `PurgeReleaseMessage` beside `NewReleaseMessage`".to_owned(),
        ),
    ] {
        let error = error(change);
        assert!(error.starts_with(&expected), "{error}\n{expected}");
    }
}

#[test]
fn the_line_is_said_too() {
    let text = "{\n  \"@ern\": \"4.3.2\",\n  \"NewReleaseMessage\": {\n    \"PartyList\": []\n  }\n}";
    let error = serde_json::from_str::<Model>(text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "NewReleaseMessage/PartyList: an object belongs here, not an array at line 4 column 19"
    );
}

#[test]
fn a_key_stands_once() {
    for text in [
        r#"{ "@ern": "4.3.2", "NewReleaseMessage": { "PartyList": {"Party": []}, "PartyList": {"Party": []} } }"#,
        r#"{ "NewReleaseMessage": { "PartyList": {"Party": []}, "PartyList": {"Party": []} }, "@ern": "4.3.2" }"#,
    ] {
        let error = serde_json::from_str::<Model>(text).unwrap_err().to_string();
        assert!(error.starts_with("NewReleaseMessage: `PartyList` stands here twice"), "{error}");
    }
}

#[test]
fn what_is_nested_too_deep_is_an_error() {
    let depth = 10_000;
    for head in [r#"{"@ern": "4.3.2", "NewReleaseMessage": "#, r#"{"NewReleaseMessage": "#] {
        let groups = r#"{"ReleaseList": {"Release": {"ResourceGroup": "#;
        let text = format!("{head}{groups}{}", r#"{"ResourceGroup": ["#.repeat(depth));
        let error = serde_json::from_str::<Model>(&text).unwrap_err().to_string();
        assert!(error.starts_with("recursion limit exceeded"), "{error}");
    }
    // A value in memory has no such limit.
    let mut groups = json!({});
    for _ in 0..100 {
        groups = json!({ "ResourceGroup": [groups] });
    }
    let error = serde_json::from_value::<ern4::ResourceGroup>(groups).unwrap_err().to_string();
    assert!(error.ends_with("it is nested more than 128 levels deep"), "{error}");
}

#[test]
fn a_message_that_the_version_does_not_have_is_not_written() {
    let model = Model { version: Version::V3_8_3, ..model() };
    let error = serde_json::to_string(&model).unwrap_err().to_string();
    assert_eq!(error, "ERN 3.8.3 has no such message as this `NewReleaseMessage`");
}

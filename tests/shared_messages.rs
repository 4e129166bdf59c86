//! Real messages, where they are at hand: what xmllint calls valid, we call valid, and no message that says
//! nothing about AI is told that it says something wrong.

#![allow(clippy::print_stdout, reason = "a test that skips says so")]

use std::path::{Path, PathBuf};

use ddex_disclose::lint::{Checked, Level, Options, check};
use ddex_disclose::xml::{Document, Limits};

/// A message and xmllint's verdict on it: `valid`, `invalid` or `ill-formed`.
struct Message {
    path: PathBuf,
    verdict: String,
}

fn messages() -> Vec<Message> {
    let standard = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/standard");
    let Ok(table) = std::fs::read_to_string(standard.join("messages.tsv")) else {
        println!("skipped: no real messages beside this checkout");
        return Vec::new();
    };
    let mut lines = table.lines();
    let head = lines.next().unwrap().split('\t').collect::<Vec<_>>();
    let column = |name: &str| head.iter().position(|h| *h == name).unwrap();
    let (path, verdict) = (column("path"), column("xmllint"));
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    cells.map(|c| Message { path: standard.join(c[path]), verdict: c[verdict].to_owned() }).collect()
}

/// What libxml2 does not look at: references, and what is deprecated but valid.
const BEYOND_LIBXML2: [&str; 3] = ["ERN009", "ERN010", "ERN014"];

fn lint(message: &Message) -> (Checked, String) {
    let bytes = std::fs::read(&message.path).unwrap();
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    (check(&document, &Options::default()), document.source().to_owned())
}

#[test]
fn valid_messages_give_no_finding_about_xml_or_structure_or_values() {
    for message in messages().iter().filter(|m| m.verdict == "valid") {
        let mut findings = lint(message).0.findings.into_iter();
        let found = findings.find(|f| f.code.starts_with("ERN") && !BEYOND_LIBXML2.contains(&f.code));
        assert_eq!(found, None, "{}", message.path.display());
    }
}

#[test]
fn messages_that_say_nothing_about_ai_say_nothing_wrong_about_it() {
    for message in messages().iter().filter(|m| m.verdict == "valid") {
        let (checked, source) = lint(message);
        let speaks =
            ["ContainsAI", "AiContribution", "GenerativeAI", "SpecialContributor", "SpecialDisplayArtist"];
        if !speaks.iter().any(|word| source.contains(word)) {
            let mut findings = checked.findings.into_iter();
            let found = findings.find(|f| f.level == Level::Error && !BEYOND_LIBXML2.contains(&f.code));
            assert_eq!(found, None, "{}", message.path.display());
        }
    }
}

#[test]
fn a_message_that_is_not_well_formed_is_told_so() {
    for message in messages().iter().filter(|m| m.verdict == "ill-formed") {
        let codes = lint(message).0.findings.into_iter().map(|f| f.code).collect::<Vec<_>>();
        assert!(codes.contains(&"ERN001"), "{}: {codes:?}", message.path.display());
    }
}

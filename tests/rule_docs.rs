//! `docs/rules/` is what the rules' pages say: a page a rule, and a list by topic and by platform.
//!
//! After a change of a page, `UPDATE_SAMPLES=1 cargo test --test rule_docs` writes them anew.

#![cfg(feature = "cli")]

use std::collections::BTreeMap;
use std::path::Path;

use ddex_disclose::lint::rules::RULES;
use ddex_disclose::report::page;

fn documents() -> BTreeMap<String, String> {
    let pages = RULES.iter().map(|rule| (format!("{}.md", rule.code), page::markdown(rule)));
    pages.chain([("README.md".to_owned(), page::index())]).collect()
}

#[test]
fn the_documents_are_what_the_pages_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let documents = documents();
    for (name, text) in &documents {
        if std::env::var_os("UPDATE_SAMPLES").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(name), text).unwrap();
        }
        let written = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(
            written == *text,
            "docs/rules/{name} is stale: run `UPDATE_SAMPLES=1 cargo test --test rule_docs`"
        );
    }
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(documents.contains_key(&name), "no rule is called {name}");
    }
}

#[test]
fn every_rule_is_in_the_list_and_every_page_ends_with_its_source() {
    let index = page::index();
    for rule in RULES {
        assert!(index.contains(&format!("[{}]", rule.code)), "{} is not in the list", rule.code);
        let text = page::markdown(rule);
        let last = text.lines().rfind(|line| line.starts_with("## "));
        assert_eq!(last, Some("## Source"), "{}", rule.code);
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("hecked 2026-"), "{} has no date", rule.code);
    }
}

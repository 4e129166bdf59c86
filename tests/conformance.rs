//! The conformance set, `samples/conformance/`: for every rule whole messages that it must report and that it must not.
//! It is made of the rules' cases, and each case is held against every rule.
//!
//! After a change that is meant to change it, `UPDATE_SAMPLES=1 cargo test --test conformance` writes it anew.

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ddex_disclose::lint::rules::RULES;
use ddex_disclose::lint::{Certainty, Finding, Rule, check};
use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Limits, Node};
use serde_json::{Value, json};
use support::cases::{Case, cases};

/// Whether a rule is about AI in messages that the standard allows; AI06x is about what it does not allow.
fn is_of_valid_messages(rule: &Rule) -> bool {
    rule.code.starts_with("AI") && !rule.code.starts_with("AI06")
}

/// Beside these, a case is as the standard allows it: AI046 is about a word that a value set does not have.
const OF_VALUES: [&str; 1] = ["AI046"];

#[test]
fn every_rule_about_ai_has_two_cases_that_fail_and_two_that_pass() {
    for rule in RULES.iter().filter(|rule| rule.code.starts_with("AI")) {
        let (failing, passing): (Vec<_>, Vec<_>) = cases(rule).into_iter().partition(Case::fails);
        let (failing, passing) = (failing.len(), passing.len());
        assert!(failing >= 2 && passing >= 2, "{}: {failing} fail, {passing} pass", rule.code);
    }
}

#[test]
fn every_rule_reports_the_cases_that_fail_and_no_other() {
    for rule in RULES {
        for case in cases(rule) {
            let found = case.lint(rule).findings.into_iter().map(|finding| finding.code).collect::<Vec<_>>();
            let message = case.message();
            assert!(
                found.contains(&rule.code) == case.fails(),
                "{}, {}:\n{message}\nfound {found:?}",
                rule.code,
                case.title
            );
        }
    }
}

#[test]
fn cases_about_ai_are_messages_that_the_standard_allows() {
    for rule in RULES.iter().filter(|rule| is_of_valid_messages(rule) && !OF_VALUES.contains(&rule.code)) {
        for case in cases(rule) {
            let mut findings = case.lint(rule).findings.into_iter();
            let fault = findings.find(|finding| finding.code.starts_with("ERN"));
            assert!(fault.is_none(), "{}, {}:\n{}\n{fault:?}", rule.code, case.title, case.message());
        }
    }
}

#[test]
fn cases_belong_to_rules() {
    for file in std::fs::read_dir(root().join("tests/cases")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let of_rule = RULES.iter().any(|rule| rule.code == name);
        assert!(of_rule || name == "cross", "no rule is called {name}");
    }
}

/// What fires where: a line a case, with all that every rule says of it, guesses included.
#[test]
fn the_cross_table_is_what_the_rules_say() {
    let mut table = String::new();
    for rule in RULES {
        for case in cases(rule) {
            let mut options = case.options(rule);
            options.selection.pedantic = true;
            let message = case.message();
            let checked = check(&Document::parse(message.as_bytes(), &Limits::default()).unwrap(), &options);
            let mut counts = BTreeMap::<&str, usize>::new();
            checked.findings.iter().for_each(|finding| *counts.entry(finding.code).or_default() += 1);
            let times = |(code, count): (&str, usize)| match count {
                1 => code.to_owned(),
                count => format!("{code} ×{count}"),
            };
            let found = counts.into_iter().map(times).collect::<Vec<_>>().join(", ");
            let found = if found.is_empty() { "nothing" } else { &found };
            let word = if case.fails() { "fail" } else { "pass" };
            table += &format!("{} {word}  {}: {found}\n", rule.code, case.title);
        }
    }
    is_fresh(&root().join("tests/cases/cross.txt"), &table);
}

#[test]
fn the_set_is_made_of_the_cases() {
    let folder = root().join("samples/conformance");
    let (mut index, mut files) = (Vec::new(), BTreeMap::new());
    for rule in RULES {
        let mut counts = [0, 0];
        for case in cases(rule) {
            let verdict = if case.fails() { "fires" } else { "quiet" };
            let count = &mut counts[usize::from(case.fails())];
            *count += 1;
            let name = format!("{}/{verdict}-{count}.xml", rule.code);
            let message = as_file(&case);
            index.push(entry(rule, &case, &name, &message));
            files.insert(PathBuf::from(name), message);
        }
    }
    let text =
        format!("{}\n", serde_json::to_string_pretty(&json!({ "version": "v1", "cases": index })).unwrap());
    is_fresh(&folder.join("index.json"), &text);
    files.iter().for_each(|(name, message)| is_fresh(&folder.join(name), message));
    for rule in
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in std::fs::read_dir(rule).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix(&folder).unwrap();
            assert!(files.contains_key(name), "{} is no case of any rule", file.display());
        }
    }
}

/// The message as it is written to a file. Whatever is wrong with one that is verbatim may be in its white space.
fn as_file(case: &Case) -> String {
    let message = case.message();
    let message = if case.is_verbatim() { message } else { support::indent(&message) };
    match message.starts_with("<?xml") {
        true => message,
        false => format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{message}"),
    }
}

/// What the index says of a file.
fn entry(rule: &Rule, case: &Case, name: &str, message: &str) -> Value {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let findings = check(&document, &case.options(rule)).findings;
    let findings = findings.iter().filter(|finding| finding.code == rule.code).collect::<Vec<_>>();
    assert!(findings.is_empty() != case.fails(), "{name} is not as it is in the cases");
    let mut entry = json!({
        "file": name,
        "code": rule.code,
        "name": rule.name,
        "ern": case.version().as_str(),
        "fires": case.fails(),
        "reason": case.title,
    });
    if case.fails() {
        entry["findings"] = findings.iter().map(|finding| found(&document, finding)).collect();
    }
    if rule.certainty == Certainty::Hint {
        entry["hint"] = json!(true);
    }
    let profiles = case.profiles();
    if !profiles.is_empty() {
        entry["profiles"] = profiles.iter().map(|profile| profile.name).collect();
    }
    entry
}

fn found(document: &Document<'_>, finding: &Finding) -> Value {
    let start = finding.primary.span.start;
    let before = &document.source()[..start];
    let line = before.matches('\n').count() + 1;
    json!({ "level": finding.level, "line": line, "path": path(document, finding.primary.span) })
}

/// The innermost element at a place: the names from the root on, numbered from 1 where there are several.
fn path(document: &Document<'_>, span: Span) -> String {
    let holds = |node: &Node<'_>| node.span().start <= span.start && span.end <= node.span().end;
    let mut path = String::new();
    let mut next = document.root().filter(holds);
    let mut siblings: Vec<Node<'_>> = Vec::new();
    while let Some(node) = next {
        let alike = siblings.iter().filter(|sibling| sibling.name() == node.name()).collect::<Vec<_>>();
        path += if path.is_empty() { "" } else { "/" };
        path += node.local_name();
        if alike.len() > 1 {
            let place = alike.iter().position(|sibling| **sibling == node).unwrap();
            path += &format!("[{}]", place + 1);
        }
        siblings = node.children().collect();
        next = siblings.iter().copied().find(holds);
    }
    path
}

/// Makes sure that a file is what it should be, or makes it so when that was asked for.
fn is_fresh(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_SAMPLES").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let is = std::fs::read_to_string(path).unwrap_or_default();
    assert!(is == text, "{} is stale: run `UPDATE_SAMPLES=1 cargo test --test conformance`", path.display());
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

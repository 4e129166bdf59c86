//! Runs the examples on the rules' pages: a `fail` must be found by its rule, a `pass` must not.

mod support;

use ddex_disclose::lint::rules::RULES;
use ddex_disclose::lint::{Check, Checked, Rule};
use support::cases::examples;

fn codes(checked: &Checked) -> Vec<&'static str> {
    checked.findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn every_page_has_examples_that_fail_and_that_pass() {
    for rule in RULES {
        for word in ["fail", "pass"] {
            assert!(
                examples(rule).iter().any(|e| e.has(word)),
                "{} shows no example that must {word}",
                rule.code
            );
        }
    }
}

#[test]
fn a_failing_example_is_found_and_a_passing_one_is_not() {
    for rule in RULES {
        for example in examples(rule) {
            let found = codes(&example.lint(rule));
            assert!(
                found.contains(&rule.code) == example.fails(),
                "{} on\n{}\nfound {found:?}",
                rule.code,
                example.message()
            );
        }
    }
}

#[test]
fn completed_examples_are_messages_that_the_standard_allows() {
    let about_ai = |rule: &&&Rule| {
        !matches!(rule.check, Check::Structure(_) | Check::Value(_) | Check::Root(_) | Check::Problem(_))
    };
    for rule in RULES.iter().filter(about_ai) {
        for example in examples(rule).iter().filter(|e| !e.is_verbatim()) {
            let (message, checked) = (example.message(), example.lint(rule));
            let fault = checked.findings.iter().find(|finding| finding.code.starts_with("ERN"));
            assert!(fault.is_none(), "{} on\n{message}\nfound {fault:?}", rule.code);
        }
    }
}

#[test]
fn every_page_says_what_why_whence_and_how() {
    for rule in RULES {
        assert!(rule.title().ends_with('.'), "{}: the first line is a sentence", rule.code);
        for heading in ["## Why", "## Source", "## Examples", "## How to fix"] {
            assert!(rule.page.contains(heading), "{} has no {heading}", rule.code);
        }
    }
}

#[test]
fn a_rule_for_some_platforms_shows_two_examples_of_each_kind_and_concerns_somebody() {
    for rule in RULES {
        let Some(mut profiles) = rule.profiles() else { continue };
        assert!(profiles.next().is_some(), "{} is for nobody", rule.code);
        for word in ["fail", "pass"] {
            let shown = examples(rule).iter().filter(|e| e.has(word) && !e.profiles().is_empty()).count();
            assert!(shown >= 2, "{} shows {shown} examples that must {word}", rule.code);
        }
    }
}

#[test]
fn codes_are_in_order_and_names_are_unique() {
    assert!(RULES.is_sorted_by(|a, b| a.code < b.code));
    let mut names = RULES.iter().map(|rule| rule.name).collect::<Vec<_>>();
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn no_rule_is_forgotten_and_each_has_the_name_of_its_file() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/rules");
    let files =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut files = files.filter(|file| file != "mod.rs").collect::<Vec<_>>();
    let mut named = RULES.iter().map(|rule| rule.name.replace('-', "_") + ".rs").collect::<Vec<_>>();
    files.sort();
    named.sort();
    assert_eq!(files, named);
}

//! Messages made to break things, through the whole way from bytes to findings: nothing panics, nothing hangs, and
//! what is wrong is said.

mod support;

use ddex_disclose::lint::{Checked, Options, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};
use proptest::prelude::*;

const FRAGMENT: &str = "
    <SoundRecording>
      <Contributor>
        <SpecialContributor>GenerativeAI</SpecialContributor>
        <Role><Value>LeadVocalist</Value></Role>
        <AiContribution>All</AiContribution>
      </Contributor>
      <ContainsAI>None</ContainsAI>
      <HasVocalPerformance>true</HasVocalPerformance>
    </SoundRecording>
    <Image><ContainsAI>All</ContainsAI></Image>
    <Release><ContainsAI>None</ContainsAI></Release>";

/// What is found in these bytes; `None` where they are no XML at all.
fn lint(bytes: &[u8]) -> Option<Checked> {
    let document = Document::parse(bytes, &Limits::default()).ok()?;
    let selection = Selection { pedantic: true, ..Selection::default() };
    let checked = check(&document, &Options { selection, ..Options::default() });
    for finding in &checked.findings {
        for label in finding.related.iter().chain([&finding.primary]) {
            assert!(document.source().get(label.span.start..label.span.end).is_some(), "{finding:?}");
        }
        let words = [&finding.message, &finding.why, &finding.fix, &finding.primary.text];
        assert!(words.iter().all(|words| !words.is_empty()), "{finding:?}");
    }
    Some(checked)
}

#[test]
fn a_message_cut_off_anywhere_is_told_so() {
    let message = support::complete(Version::V4_3_2, FRAGMENT);
    let (whole, last_tag) = (message.trim_end().len(), message.rfind("</").unwrap());
    for end in 1..whole {
        let checked = lint(&message.as_bytes()[..end]).expect("it begins like XML");
        let codes = checked.findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
        assert!(codes.contains(&"ERN001"), "cut off after {end} bytes: {codes:?}");
        let silent = !codes.iter().any(|code| code.starts_with("AI"));
        assert!(silent || end > last_tag, "what is missing may be in the rest: {codes:?}");
    }
    let codes = lint(message.as_bytes()).unwrap().findings.iter().map(|f| f.code).collect::<Vec<_>>();
    assert!(codes.contains(&"AI001") && codes.contains(&"AI030"), "{codes:?}");
}

#[test]
fn elements_within_elements_without_end() {
    let deep = "<Contributor>".repeat(5_000) + &"</Contributor>".repeat(5_000);
    let message = support::complete(Version::V4_3_2, FRAGMENT).replace("<Role>", &format!("{deep}<Role>"));
    let codes = lint(message.as_bytes()).unwrap().findings.iter().map(|f| f.code).collect::<Vec<_>>();
    assert!(codes.contains(&"ERN001"), "{codes:?}");
}

#[test]
fn a_billion_laughs_are_not_laughed() {
    let laughs = (1..10).fold("<!ENTITY l0 'ha'>".to_owned(), |all, n| {
        format!("{all}<!ENTITY l{n} '{}'>", format!("&l{};", n - 1).repeat(10))
    });
    let message = support::complete(Version::V4_3_2, FRAGMENT).replace("Odile Brandt", "&l9;");
    let checked = lint(format!("<!DOCTYPE m [{laughs}]>{message}").as_bytes()).unwrap();
    let found =
        checked.findings.iter().filter(|f| f.code == "ERN001").map(|f| &*f.message).collect::<Vec<_>>();
    assert!(found.len() > 1 && checked.findings.iter().all(|f| f.message.len() < 500), "{found:?}");
}

#[test]
fn thousands_of_faults_are_told_in_no_more_time_than_thousands() {
    let strays = "<Stray/>".repeat(5_000);
    let message = support::complete(Version::V4_3_2, FRAGMENT)
        .replace("<ResourceList>", &format!("<ResourceList>{strays}"))
        .replace("<ReleaseList>", &format!("<ReleaseList>{strays}"));
    assert!(!lint(message.as_bytes()).unwrap().findings.is_empty());
    let credits =
        "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor></Contributor>".repeat(5_000);
    let message = support::complete(
        Version::V4_3_2,
        &FRAGMENT.replace("<ContainsAI>", &format!("{credits}<ContainsAI>")),
    );
    assert!(!lint(message.as_bytes()).unwrap().findings.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Bytes of a message replaced, removed and doubled at random.
    #[test]
    fn a_damaged_message_is_judged_all_the_same(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), 0..4usize, 1..40usize), 1..6),
        version in prop::sample::select(vec![Version::V3_8_2, Version::V4_3, Version::V4_3_2]),
    ) {
        let mut bytes = support::complete(version, if version.is_ern3() { "" } else { FRAGMENT }).into_bytes();
        for (at, kind, length) in damage {
            let start = at.index(bytes.len());
            let end = (start + length).min(bytes.len());
            match kind {
                0 => drop(bytes.drain(start..end)),
                1 => bytes[start..end].iter_mut().for_each(|byte| *byte = byte.wrapping_mul(31)),
                2 => { let copy = bytes[start..end].to_vec(); bytes.splice(start..start, copy); }
                _ => drop(bytes.splice(start..end, *b"</>&<![")),
            }
        }
        lint(&bytes);
    }
}

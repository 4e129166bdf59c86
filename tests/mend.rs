//! Repairs: each leaves its finding gone and the message no less valid, and touches nothing but what it is about.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use ddex_disclose::ern::Message;
use ddex_disclose::lint::rules::RULES;
use ddex_disclose::lint::{Applicability, Finding, Mended, Options, Selection, check, mend};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits, Patch};
use similar::{ChangeTag, TextDiff};
use support::cases::examples;
use support::{complete, enclose};

/// The rules that know a repair for the failing examples on their pages.
const SAFE: &[&str] = &["AI004", "AI014", "AI047", "AI063", "AI064", "AI066"];
const UNSAFE: &[&str] = &[
    "AI001", "AI002", "AI003", "AI004", "AI005", "AI008", "AI009", "AI010", "AI012", "AI016", "AI024",
    "AI030", "AI031", "AI032", "AI041", "AI044", "AI046",
];

fn only(code: &str) -> Options {
    let selection = Selection { select: vec![code.to_owned()], pedantic: true, ..Selection::default() };
    Options { selection, ..Options::default() }
}

fn findings(bytes: &[u8], options: &Options) -> Vec<Finding> {
    check(&Document::parse(bytes, &Limits::default()).unwrap(), options).findings
}

fn mended(bytes: &[u8], options: &Options, upto: Applicability) -> Mended {
    let mended = mend(bytes, &Limits::default(), options, upto).unwrap();
    assert!(mended.settled, "repairs fight: {:?}", mended.applied);
    mended
}

/// How many faults a message has: of the XML, and of the schema.
fn faults(bytes: &[u8]) -> (usize, usize) {
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    let validation = Message::of(&document).map(|message| message.validate(usize::MAX)).unwrap_or_default();
    let errors = validation.faults.iter().filter(|fault| fault.is_error()).count();
    (document.problems().len(), errors + validation.qualified)
}

/// The lines that differ.
fn diff(old: &[u8], new: &[u8]) -> String {
    let (old, new) = (String::from_utf8_lossy(old), String::from_utf8_lossy(new));
    let mut lines = String::new();
    for change in TextDiff::from_lines(&*old, &*new).iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {}
            ChangeTag::Delete => write!(lines, "-{change}").unwrap(),
            ChangeTag::Insert => write!(lines, "+{change}").unwrap(),
        }
    }
    lines
}

fn samples() -> Vec<(PathBuf, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let folders = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    let files = folders.filter(|path| path.is_dir()).flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let files =
        files.map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "xml"));
    let mut samples = files.map(|path| (path.clone(), std::fs::read(path).unwrap())).collect::<Vec<_>>();
    samples.sort();
    samples
}

#[test]
fn every_repair_of_an_example_leaves_the_finding_gone_and_the_message_as_valid() {
    let mut offered = BTreeSet::new();
    for rule in RULES {
        let options = only(rule.code);
        for example in examples(rule).iter().filter(|example| example.fails()) {
            let message = example.message();
            for finding in findings(message.as_bytes(), &options) {
                let Some(repair) = &finding.repair else { continue };
                offered.insert((repair.applicability, finding.code));
                let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
                let patch = Patch::new(repair.edits.iter().cloned()).unwrap();
                let after = patch.apply(&document, message.as_bytes());
                let (before, now) = (faults(message.as_bytes()), faults(&after));
                assert!(now.0 <= before.0 && now.1 <= before.1, "{}: {before:?}, then {now:?}", rule.code);
                let left = findings(&after, &options);
                assert!(left.is_empty(), "{}: {left:?}\n{}", rule.code, diff(message.as_bytes(), &after));
            }
        }
    }
    let of = |wanted| offered.iter().filter(move |(which, _)| *which == wanted).map(|(_, code)| *code);
    assert_eq!(of(Applicability::Safe).collect::<Vec<_>>(), SAFE);
    assert_eq!(of(Applicability::Unsafe).collect::<Vec<_>>(), UNSAFE);
}

/// Makes a whole message of a fragment.
type Whole = fn(Version, &str) -> String;

/// Messages that show a repair which no example on a page needs.
const FURTHER: &[(&str, Whole, &str)] = &[
    (
        "AI005",
        complete,
        "<SoundRecording><Contributor><SpecialContributor>Traditional</SpecialContributor>\
        <Role><Value>Composer</Value></Role><AiContribution>All</AiContribution></Contributor>\
        <ContainsAI>Partly</ContainsAI></SoundRecording>",
    ),
    ("AI062", complete, "<Image><ContainsAI> none</ContainsAI></Image>"),
    (
        "AI062",
        complete,
        "<SoundRecording><Contributor><SpecialContributor>Generative ai</SpecialContributor>\
        <Role><Value>Composer</Value></Role></Contributor><ContainsAI>All</ContainsAI></SoundRecording>",
    ),
    (
        "AI064",
        complete,
        "<SoundRecording><Contributor><ContributorPartyReference>P1</ContributorPartyReference>\
        <Role Namespace=\"PADPIDA2026010101N\" UserDefinedValue=\"Crate digger\">UserDefined</Role></Contributor>\
        </SoundRecording>",
    ),
    ("ERN003", enclose, "<Image><type>FrontCoverImage</type></Image>"),
    ("ERN006", complete, "<Image><Type>frontcoverimage</Type></Image>"),
    (
        "ERN006",
        complete,
        "<SoundRecording><ParentalWarningType ApplicableTerritoryCode=\"worldwide\">Not Explicit\
        </ParentalWarningType></SoundRecording>",
    ),
    (
        "ERN011",
        complete,
        "<e:NewReleaseMessage xmlns:e=\"http://ddex.net/xml/ern/432\" AvsVersionId=\"9\">\
        <e:MessageHeader/><Other xmlns:x=\"x\"><x:Y/><e:Z>1</e:Z></Other></e:NewReleaseMessage>",
    ),
];

#[test]
fn what_each_repair_changes() {
    let mut shown = String::new();
    let of_pages = RULES.iter().flat_map(|rule| {
        let fails = examples(rule).into_iter().filter(|example| example.fails());
        fails.map(|example| (rule.code, example.message())).collect::<Vec<_>>()
    });
    let further = FURTHER.iter().map(|(code, whole, xml)| (*code, whole(Version::V4_3_2, xml)));
    for (code, message) in of_pages.chain(further) {
        for finding in findings(message.as_bytes(), &only(code)) {
            let Some(repair) = finding.repair else { continue };
            let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
            let after = Patch::new(repair.edits).unwrap().apply(&document, message.as_bytes());
            let how = format!("{:?}", repair.applicability).to_lowercase();
            writeln!(shown, "{code} {how}: {}\n{}", repair.title, diff(message.as_bytes(), &after)).unwrap();
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "mend" }, {
        insta::assert_snapshot!("repairs", shown);
    });
}

#[test]
fn samples_can_be_mended_and_once_is_enough() {
    for (path, bytes) in samples() {
        for upto in [Applicability::Safe, Applicability::Unsafe] {
            let once = mended(&bytes, &Options::default(), upto);
            let left = findings(&once.bytes, &Options::default());
            let repairable =
                |finding: &&Finding| finding.repair.as_ref().is_some_and(|r| r.applicability <= upto);
            assert_eq!(left.iter().find(repairable), None, "{}", path.display());
            assert!(
                once.applied.is_empty() == (once.bytes == bytes),
                "{}: {:?}",
                path.display(),
                once.applied
            );
            let (before, now) = (faults(&bytes), faults(&once.bytes));
            assert!(now.0 <= before.0 && now.1 <= before.1, "{}: {before:?}, then {now:?}", path.display());
            let twice = mended(&once.bytes, &Options::default(), upto);
            assert_eq!((twice.applied, twice.bytes), (Vec::new(), once.bytes), "{}", path.display());
        }
    }
}

#[test]
fn what_changes_in_the_samples() {
    let mut shown = String::new();
    for (path, bytes) in samples() {
        let name = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().display().to_string();
        for (flag, upto) in [("--fix", Applicability::Safe), ("--unsafe-fixes", Applicability::Unsafe)] {
            let mended = mended(&bytes, &Options::default(), upto);
            let applied = mended.applied.iter().map(|applied| format!("{} {}", applied.code, applied.title));
            let applied = applied.collect::<Vec<_>>();
            if !applied.is_empty() {
                let diff = diff(&bytes, &mended.bytes);
                writeln!(shown, "{name} {flag}: {}\n{diff}", applied.join(", ")).unwrap();
            }
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true, snapshot_path => "mend" }, {
        insta::assert_snapshot!("samples", shown);
    });
}

/// The text in another form: line ends, encoding.
fn in_form(text: &str, form: &str) -> Vec<u8> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        let text = text.replace("UTF-8", "UTF-16");
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    match form {
        "CRLF" => text.replace('\n', "\r\n").into_bytes(),
        "BOM" => format!("\u{feff}{text}").into_bytes(),
        "UTF-16LE" => utf16(u16::to_le_bytes),
        "UTF-16BE" => utf16(u16::to_be_bytes),
        _ => unreachable!("{form}"),
    }
}

#[test]
fn a_message_is_mended_alike_in_whatever_form_it_is_written() {
    for (path, bytes) in samples() {
        let text = String::from_utf8(bytes).unwrap();
        let plain = mended(text.as_bytes(), &Options::default(), Applicability::Unsafe);
        let expected = String::from_utf8(plain.bytes).unwrap();
        for form in ["CRLF", "BOM", "UTF-16LE", "UTF-16BE"] {
            let other = mended(&in_form(&text, form), &Options::default(), Applicability::Unsafe);
            assert!(other.bytes == in_form(&expected, form), "{} in {form}", path.display());
            assert_eq!(other.applied, plain.applied, "{} in {form}", path.display());
        }
    }
}

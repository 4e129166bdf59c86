//! `ddex-disclose diff`, run as a person would run it.
#![cfg(feature = "cli")]

mod console;

use std::path::Path;

use console::{assert_console, folder, run, run_in, run_with_input, sample};
use serde_json::{Value, json};
use tempfile::TempDir;

const ALBUM: &str = "samples/clean/album-ai-vocals.xml";
/// An older message of the same recordings, in a version without declarations.
const LEGACY: &str = "samples/legacy/album-3.8.2.xml";
const SINGLE: &str = "samples/clean/single-wholly-ai.xml";

fn text(path: &str) -> String {
    String::from_utf8(sample(path)).unwrap()
}

/// The sample album, and what came of it: the first recording is wholly AI now, the second says nothing any more, AI
/// played on the third, and all references are others.
fn albums() -> TempDir {
    let old = text(ALBUM);
    let mut new = old
        .replacen("<ContainsAI>Partly</ContainsAI>", "<ContainsAI>All</ContainsAI>", 1)
        .replacen("      <ContainsAI>None</ContainsAI>\n", "", 1);
    let third = new.find("<ContainsAI>None</ContainsAI>").unwrap();
    let end = third + new[third..].find("</SoundRecording>").unwrap();
    let start = new[..end].rfind("<SoundRecording>").unwrap();
    let before = start + new[start..end].find("<Duration>").unwrap();
    new.insert_str(
        before,
        "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor><Role><Value>StudioMusician</Value>\
         </Role></Contributor>\n      ",
    );
    for reference in 1..=6 {
        new = new.replace(&format!(">A{reference}<"), &format!(">A{}<", 60 - reference));
    }
    folder(&[("album.xml", old.as_bytes()), ("album-new.xml", new.as_bytes())])
}

const CHANGED: &str = "\
album.xml → album-new.xml
  recording \"Salt Road\" · QZKLR2600017
    strengthened  ContainsAI Partly → All
  recording \"Harbour\" · QZKLR2600018
    withdrawn     ContainsAI None → undeclared
  recording \"Low Tide\" · QZKLR2600019
    added         credit GenerativeAI as StudioMusician
1 added, 1 withdrawn, 1 strengthened in 3 recordings
";

#[test]
fn how_it_looks() {
    assert_console("help-diff", "diff --help");
    assert_console("diff-legacy", &format!("diff {LEGACY} {ALBUM}"));
    assert_console("diff-json", &format!("diff samples/undeclared/ep-uneven.xml {SINGLE} --format json"));
}

#[test]
fn two_messages() {
    let folder = albums();
    let diff = run_in(folder.path(), "diff album.xml album-new.xml");
    assert_eq!((diff.code, &*diff.out, &*diff.err), (1, CHANGED, ""));
    let back = run_in(folder.path(), "diff album-new.xml album.xml");
    assert!(back.out.contains("weakened      ContainsAI All → Partly\n"), "{}", back.out);
    assert!(back.out.contains("withdrawn     credit GenerativeAI as StudioMusician\n"), "{}", back.out);
    let same = run_in(folder.path(), "diff album.xml album.xml");
    let nothing = "album.xml → album.xml\n  nothing is declared otherwise\n";
    assert_eq!((same.code, &*same.out), (0, nothing));
}

#[test]
fn what_cannot_declare_is_said_in_one_line() {
    let same = run(&format!("diff {LEGACY} {LEGACY}"));
    let said = "\n  both: ERN 3.8.2 has no AI declarations; 4.3.1 was the first to have them\n  nothing is declared in either\n";
    assert_eq!(same.code, 0);
    assert!(same.out.ends_with(said), "{}", same.out);
}

#[test]
fn one_of_them_may_be_standard_input() {
    let folder = albums();
    let new = std::fs::read(folder.path().join("album-new.xml")).unwrap();
    let piped = run_with_input(&format!("diff {ALBUM} -"), &new);
    assert_eq!(
        (piped.code, piped.out),
        (1, CHANGED.replace("album.xml → album-new.xml", &format!("{ALBUM} → -")))
    );
    let both = run("diff - -");
    assert_eq!(
        (both.code, &*both.err),
        (2, "ddex-disclose: standard input can be one of the two, not both\n")
    );
}

#[test]
fn folders_pair_by_path_and_then_by_release() {
    let (album, single, legacy) = (sample(ALBUM), text(SINGLE), sample(LEGACY));
    let denied = single.replacen("<ContainsAI>All</ContainsAI>", "<ContainsAI>None</ContainsAI>", 1);
    let old = folder(&[
        ("old/a/album.xml", &album),
        ("old/single.xml", single.as_bytes()),
        ("old/legacy.xml", &legacy),
        ("old/cover.jpg", b"\xff\xd8"),
        ("new/a/album.xml", &album),
        ("new/renamed/single.xml", denied.as_bytes()),
        ("new/firn.xml", &sample("samples/undeclared/single-credit-only.xml")),
        ("new/invoice.xml", b"<Invoice/>"),
    ]);
    let diff = run_in(old.path(), "diff old new");
    assert_eq!((diff.code, &*diff.err), (1, ""));
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("diff-folders-renamed", diff.out);
    });
    assert_eq!(run_in(old.path(), "diff old old").code, 0);
    let wrong = run_in(old.path(), "diff old new/firn.xml");
    let why = "ddex-disclose: old is a folder and new/firn.xml is not: name two files or two folders\n";
    assert_eq!((wrong.code, &*wrong.err), (2, why));
}

#[test]
fn sheets_and_messages_are_rows_alike() {
    let folder = albums();
    let sheet = |name: &str| run_in(folder.path(), &format!("export {name}.xml")).out;
    for name in ["album", "album-new"] {
        std::fs::write(folder.path().join(format!("{name}.csv")), sheet(name)).unwrap();
    }
    let sum = CHANGED.lines().last().unwrap();
    for line in ["album.csv album-new.csv", "album.xml album-new.csv", "album.csv album-new.xml"] {
        let diff = run_in(folder.path(), &format!("diff {line}"));
        assert_eq!((diff.code, diff.out.lines().last()), (1, Some(sum)), "{line}: {}", diff.out);
    }
    for line in ["album.csv album.csv", "album.xml album.csv", "album-new.csv album-new.xml"] {
        assert_eq!(run_in(folder.path(), &format!("diff {line}")).code, 0, "{line}");
    }
}

#[test]
fn what_is_wrong_with_a_sheet() {
    let folder = folder(&[
        ("a.csv", b"isrc,contains_ai\nQZKLR2600017,perhaps\n"),
        ("b.csv", b"isrc,contains_ai\nQZKLR2600017,none\n"),
    ]);
    let diff = run_in(folder.path(), "diff a.csv b.csv");
    assert_eq!(
        (diff.code, &*diff.err),
        (
            2,
            "ddex-disclose: a.csv: row 2, contains_ai: \"perhaps\" is none of none, partly, all and undeclared\n\
             ddex-disclose: a.csv is wrong in one place: nothing in it counts until it is right\n"
        )
    );
}

#[test]
fn what_could_not_be_read_whole_is_no_answer() {
    let album = text(ALBUM);
    let broken = &album[..album.find("<ReleaseList>").unwrap()];
    let folder = folder(&[("album.xml", album.as_bytes()), ("broken.xml", broken.as_bytes())]);
    let diff = run_in(folder.path(), "diff album.xml broken.xml");
    assert_eq!(diff.code, 2);
    assert!(diff.out.contains("\n  broken.xml: the XML is broken at line "), "{}", diff.out);
    for line in ["diff nowhere.xml album.xml", "diff album.xml nowhere.xml"] {
        let none = run_in(folder.path(), line);
        let why = "ddex-disclose: nowhere.xml: no such file or folder\n";
        assert_eq!((none.code, &*none.err, &*none.out), (2, why, ""));
    }
}

#[test]
fn names_move_no_cursor() {
    let wild = text(SINGLE).replace("Glass Weather", "Glass&#x202e; Weather");
    let folder = folder(&[("a.xml", wild.as_bytes()), ("b.xml", text(SINGLE).as_bytes())]);
    let wild = wild.replacen("<ContainsAI>All</ContainsAI>", "<ContainsAI>None</ContainsAI>", 1);
    std::fs::write(folder.path().join("b.xml"), wild).unwrap();
    let diff = run_in(folder.path(), "diff a.xml b.xml");
    assert!(diff.out.contains("recording \"Glass\u{fffd} Weather\""), "{}", diff.out);
}

#[test]
fn json_says_the_same() {
    let folder = albums();
    let json_of = |line: &str| {
        let diff = run_in(folder.path(), line);
        (diff.code, serde_json::from_str::<Value>(&diff.out).unwrap())
    };
    let (code, diff) = json_of("diff album.xml album-new.xml --format json");
    assert_eq!((code, &diff["version"]), (1, &json!("v1")));
    assert_eq!(diff["summary"]["changes"], json!({"added": 1, "withdrawn": 1, "strengthened": 1}));
    let things = diff["pairs"][0]["things"].as_array().unwrap();
    assert_eq!((things.len(), &things[0]["isrcs"]), (3, &json!(["QZKLR2600017"])));
    assert_eq!(things[0]["reference"], "A59");
    let fact = &things[0]["differences"][0];
    assert_eq!(
        (&fact["change"], &fact["before"], &fact["after"]),
        (&json!("strengthened"), &json!("partly"), &json!("all"))
    );
    let (code, none) = json_of("diff . . --format json");
    assert_eq!((code, none["pairs"].as_array().unwrap().len()), (0, 2));
}

#[test]
fn json_validates() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/json/diff.json");
    let mut schema: Value = serde_json::from_slice(&std::fs::read(schema).unwrap()).unwrap();
    // It is open for keys to come; here it is closed, so that none goes undescribed.
    schema["unevaluatedProperties"] = json!(false);
    for definition in schema["$defs"].as_object_mut().unwrap().values_mut() {
        if definition["type"] == "object" && definition.get("additionalProperties").is_none() {
            definition["unevaluatedProperties"] = json!(false);
        }
    }
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for line in [
        format!("diff {LEGACY} {ALBUM} --format json"),
        format!("diff {ALBUM} {LEGACY} --format json"),
        "diff samples/undeclared samples/contradictions --format json".to_owned(),
        "diff samples samples/clean --format json".to_owned(),
        "diff schemas samples --format json".to_owned(),
    ] {
        let diff = serde_json::from_str::<Value>(&run(&line).out).unwrap();
        let errors = validator.iter_errors(&diff).map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(errors.collect::<Vec<_>>(), [""; 0], "{line}");
        let mut mutant = diff;
        mutant["summary"].as_object_mut().unwrap().remove("compared");
        assert!(!validator.is_valid(&mutant));
    }
}

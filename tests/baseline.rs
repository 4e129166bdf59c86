//! Baselines: what is known is left out and counted, what is gone is said.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const WRONG: &str = "samples/contradictions/album-none-beside-ai-vocals.xml";
const OTHER: &str = "samples/contradictions/single-all-beside-composer.xml";

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run(folder: &Path, line: &str) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.args(line.split_whitespace()).current_dir(folder).env("LC_ALL", "C.UTF-8");
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn sample(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A folder with two messages, and a baseline of all that is wrong in them.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("in")).unwrap();
    fs::write(folder.path().join("in/a.xml"), sample(WRONG)).unwrap();
    fs::write(folder.path().join("in/b.xml"), sample(OTHER)).unwrap();
    let ran = run(folder.path(), "lint in --write-baseline known.json");
    assert_eq!((ran.code, &*ran.err), (1, ""), "what is found is reported as always");
    folder
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}{}", ran.out, ran.err))
}

#[test]
fn a_baseline_of_all_samples_leaves_nothing_to_report() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("known.json");
    let known = path.display();
    let first = run(root, &format!("lint --format json samples --write-baseline {known}"));
    let first = json(&first);
    let files = first["files"].as_array().unwrap().iter();
    let found = files.map(|file| file["findings"].as_array().unwrap().len()).sum::<usize>();
    let text = fs::read_to_string(&path).unwrap();
    let second =
        run(root, &format!("lint --format json samples --baseline {known} --write-baseline {known}"));
    assert_eq!((second.code, &*second.err), (0, ""));
    let report = json(&second);
    let files = report["files"].as_array().unwrap();
    assert!(files.iter().all(|file| file["findings"].as_array().unwrap().is_empty()));
    let baseline = &report["summary"]["baseline"];
    assert_eq!((&baseline["known"], baseline["stale"].as_array().unwrap().len()), (&found.into(), 0));
    assert_eq!(fs::read_to_string(&path).unwrap(), text, "known or not, all that is found is written");
    let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(names.collect::<Vec<_>>(), ["known.json"], "nothing is left beside it");
}

#[test]
fn the_file_has_one_entry_a_line_in_order() {
    let folder = folder();
    let text = fs::read_to_string(folder.path().join("known.json")).unwrap();
    let lines = text.lines().collect::<Vec<_>>();
    assert_eq!((lines[0], lines[lines.len() - 1]), (r#"{"version":"v1","findings":["#, "]}"));
    let entries = &lines[1..lines.len() - 1];
    assert!(entries.is_sorted() && entries.len() >= 4, "{text}");
    for entry in entries {
        let entry: Value = serde_json::from_str(entry.trim_end_matches(',')).unwrap();
        for key in ["release", "code", "fingerprint", "message"] {
            assert!(entry[key].as_str().is_some_and(|value| !value.is_empty()), "{key} in {entry}");
        }
    }
}

#[test]
fn only_what_is_new_is_reported_and_what_is_known_is_counted() {
    let folder = folder();
    let all = run(folder.path(), "lint in --baseline known.json");
    assert_eq!(all.code, 0);
    assert!(all.out.contains(" known from known.json\n"), "{}", all.out);
    assert!(!all.out.contains("stale") && !all.out.contains("no longer"), "{}", all.out);
    let text = sample(OTHER).replace("\n", "\r\n").replacen("<ContainsAI>None</ContainsAI>", "", 1);
    fs::write(folder.path().join("in/b.xml"), text).unwrap();
    let again = run(folder.path(), "lint --format json in/b.xml --baseline known.json");
    let found = json(&again);
    let known = found["files"][0]["known"].as_u64().unwrap();
    let new = found["files"][0]["findings"].as_array().unwrap();
    assert!(known >= 2 && new.iter().all(|finding| finding["code"] != "AI003"), "{}", again.out);
}

#[test]
fn what_is_no_longer_found_is_noted_for_messages_of_the_run() {
    let folder = folder();
    let mended = sample(OTHER).replacen("<ContainsAI>All</ContainsAI>", "<ContainsAI>Partly</ContainsAI>", 1);
    fs::write(folder.path().join("in/b.xml"), &mended).unwrap();
    let note = |line: &str| run(folder.path(), line).out.contains("no longer found");
    assert!(note("lint in --baseline known.json"));
    assert!(note("lint in/b.xml --baseline known.json"));
    assert!(!note("lint in/a.xml --baseline known.json"), "the other message was not looked at");
    assert!(!note("lint in --baseline known.json --select AI002"), "its rule did not run");
    let report = json(&run(folder.path(), "lint --format json in --baseline known.json"));
    let stale = report["summary"]["baseline"]["stale"].as_array().unwrap();
    assert_eq!(stale[0]["code"], "AI003", "{stale:?}");
    fs::write(folder.path().join("in/b.xml"), &mended[..mended.len() / 2]).unwrap();
    assert!(!note("lint in/b.xml --baseline known.json"), "half a message says nothing of what is gone");
}

#[test]
fn what_is_excepted_is_in_no_baseline() {
    let folder = folder();
    let config = "[[exception]]\nrules = ['AI']\nreason = 'all of it'\n";
    fs::write(folder.path().join("ddex-disclose.toml"), config).unwrap();
    let ran = run(folder.path(), "lint in --baseline known.json --write-baseline new.json");
    assert_eq!(ran.code, 0);
    assert!(!ran.out.contains("no longer found"), "it is still there: {}", ran.out);
    let new = fs::read_to_string(folder.path().join("new.json")).unwrap();
    assert_eq!(new, "{\"version\":\"v1\",\"findings\":[]}\n");
}

#[test]
fn what_is_no_baseline_is_refused() {
    let folder = folder();
    let entry = r#"{"version":"v1","findings":[{"release":"1","code":"AI001"}]}"#;
    for (text, why) in [
        ("", "is not JSON: it goes wrong in line 1, column 0"),
        ("{\"version\":\n?", "is not JSON: it goes wrong in line 2, column 1"),
        ("[]", "is not a baseline: write one with --write-baseline"),
        ("{\"findings\":[]}", "is not a baseline: write one with --write-baseline"),
        ("{\"version\":\"v9\"}", "is a baseline of version v9; this program knows v1"),
        (entry, "is not a whole baseline: missing field `fingerprint`"),
    ] {
        fs::write(folder.path().join("bad.json"), text).unwrap();
        let ran = run(folder.path(), "lint in --baseline bad.json");
        assert_eq!((ran.code, ran.err, &*ran.out), (2, format!("ddex-disclose: bad.json {why}\n"), ""));
    }
    let gone = run(folder.path(), "lint in --baseline gone.json");
    assert_eq!((gone.code, &*gone.err), (2, "ddex-disclose: gone.json: no such file or folder\n"));
    let nowhere = run(folder.path(), "lint in --write-baseline no/where.json");
    assert_eq!((nowhere.code, &*nowhere.err), (2, "ddex-disclose: no/where.json: no such file or folder\n"));
    let before = fs::read_to_string(folder.path().join("known.json")).unwrap();
    let ran = run(folder.path(), "lint in gone.xml --select AI003 --write-baseline known.json");
    let said = "ddex-disclose: known.json is not written: not everything could be checked\n";
    assert!(ran.code == 2 && ran.err.ends_with(said), "{}", ran.err);
    let kept = fs::read_to_string(folder.path().join("known.json")).unwrap();
    assert_eq!(kept, before, "a run that could not do its work writes none");
}

#[test]
fn a_baseline_is_written_over_nothing_but_a_baseline() {
    let folder = folder();
    let ran = run(folder.path(), "lint --write-baseline in/a.xml in/b.xml");
    let said =
        "ddex-disclose: in/a.xml is no baseline and would be written over: say another --write-baseline\n";
    assert_eq!((ran.code, &*ran.out, &*ran.err), (2, "", said));
    assert_eq!(fs::read_to_string(folder.path().join("in/a.xml")).unwrap(), sample(WRONG));
    fs::write(folder.path().join("empty.json"), "").unwrap();
    for path in ["known.json", "empty.json"] {
        let ran = run(folder.path(), &format!("lint in --write-baseline {path}"));
        assert_eq!((ran.code, &*ran.err), (1, ""));
    }
}

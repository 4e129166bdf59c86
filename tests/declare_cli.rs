//! `declare`, run as a person would run it: what it says, what it writes, and what it leaves when it cannot.
#![cfg(feature = "cli")]

mod console;
#[path = "support/generate.rs"]
mod generate;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use console::{Ran, assert_console, command, folder, run_in, run_with_input, sample};
use serde_json::Value;

/// Four recordings, of which nothing is declared.
const SILENT: &str = "samples/undeclared/album-silent.xml";
/// Three recordings; generative AI is credited on the first.
const UNEVEN: &str = "samples/undeclared/ep-uneven.xml";
/// A version without declarations.
const LEGACY: &str = "samples/legacy/single-4.2.xml";

/// Everything in a folder, by path.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir(folder);
    files.into_iter().map(|path| (path.clone(), fs::read(folder.join(path)).unwrap())).collect()
}

fn walkdir(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        match entry.file_type().unwrap().is_dir() {
            true => all.extend(walkdir(&entry.path()).iter().map(|inner| format!("{name}/{inner}"))),
            false => all.push(name),
        }
    }
    all
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap()
}

#[track_caller]
fn assert_ran(ran: &Ran, code: i32, out: &str, err: &str) {
    assert_eq!((ran.code, &*ran.out, &*ran.err), (code, out, err));
}

#[test]
fn how_it_looks() {
    assert_console("help-declare", "declare --help");
    assert_console(
        "declare-dry-run",
        &format!("declare {UNEVEN} --recording A2 --contains-ai none --dry-run"),
    );
    assert_console("declare-refused", &format!("declare {UNEVEN} --recording all --contains-ai none"));
    assert_console("declare-legacy", &format!("declare {LEGACY} --recording all --contains-ai partly"));
}

#[test]
fn only_what_is_declared_changes() {
    let folder = folder(&[("album.xml", &sample(SILENT))]);
    let line =
        "declare album.xml --recording NOZ6L2600301 --contains-ai partly --credit GenerativeAI:LeadVocalist";
    let ran = run_in(folder.path(), line);
    assert_ran(
        &ran,
        0,
        "album.xml
  recording \"Rooms Facing North\" · NOZ6L2600301
    added         ContainsAI undeclared → Partly
    added         credit GenerativeAI as LeadVocalist
  warning[AI024]: the release does not say whether AI was used, although what is on it does
  warning[AI025]: 3 of 4 recordings do not say whether AI was used: tracks 2–4
1 message changed\n",
        "",
    );
    let old = String::from_utf8(sample(SILENT)).unwrap();
    let new = read(folder.path(), "album.xml");
    let kept = old.lines().collect::<Vec<_>>();
    let new_lines = new.lines().filter(|line| !kept.contains(line)).map(str::trim).collect::<Vec<_>>();
    assert!(new_lines.contains(&"<ContainsAI>Partly</ContainsAI>"), "{new_lines:?}");
    assert_ran(&run_in(folder.path(), line), 0, "1 message unchanged\n", "");
    assert_eq!(read(folder.path(), "album.xml"), new);
    // And back again, to the byte.
    let line = "declare album.xml --recording A1 --contains-ai undeclared --credit GenerativeAI:LeadVocalist=undeclared";
    assert_eq!(run_in(folder.path(), line).code, 0);
    assert_eq!(read(folder.path(), "album.xml"), old);
    assert_eq!(walkdir(folder.path()), ["album.xml"]);
}

#[test]
fn standard_input_goes_to_standard_output() {
    let ran = run_with_input("declare - --recording A1 --contains-ai none", &sample(SILENT));
    assert_eq!((ran.code, ran.out.matches("<ContainsAI>None<").count()), (0, 1));
    assert!(ran.err.starts_with("<stdin>\n  recording \"Rooms Facing North\""), "{}", ran.err);
    // What is refused is not written.
    let ran = run_with_input("declare - --recording A1 --contains-ai none", &sample(UNEVEN));
    assert_eq!((ran.code, &*ran.out), (1, ""));
    let ran = run_with_input("declare - album.xml --recording A1 --contains-ai none", b"");
    assert_ran(
        &ran,
        2,
        "",
        "ddex-disclose: standard input goes to standard output, so nothing may stand beside -\n",
    );
}

#[test]
fn what_is_asked_for_must_be_understood() {
    for (line, wrong) in [
        ("", "nothing is to be declared"),
        ("--recording all", "what is to be declared of it?"),
        ("--contains-ai none", "of what is this to be declared?"),
        ("--recording all --contains-ai some", "\"some\" is none of none, partly, all and undeclared"),
        ("--recording all --credit MaraOsei:Composer", "does not say how much of it AI made"),
        ("--from rows.xlsx", "rows.xlsx: a sheet is a file that ends in .csv, .tsv or .json"),
        ("--from rows.csv", "rows.csv: no such file or folder"),
        ("--from rows.csv --recording all", "cannot be used with"),
        ("--recording all --contains-ai none --profile nobody", "nobody"),
    ] {
        let folder = folder(&[("album.xml", &sample(SILENT))]);
        let ran = run_in(folder.path(), &format!("declare album.xml {line}"));
        assert!(ran.code == 2 && ran.err.contains(wrong), "{line}: {}", ran.err);
        assert_eq!(read(folder.path(), "album.xml").as_bytes(), sample(SILENT));
    }
}

#[test]
fn what_is_not_there_is_said() {
    let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN))]);
    let before = contents(folder.path());
    let ran = run_in(folder.path(), "declare a.xml --recording NOZ6L2600301,QZKLR2600017 --contains-ai none");
    assert_eq!(ran.code, 1);
    assert!(ran.out.ends_with("  left   there is no recording \"QZKLR2600017\"\n1 message could be changed\nnothing is written\n"), "{}", ran.out);
    assert_eq!(contents(folder.path()), before);
    // One of several messages has it.
    let ran = run_in(folder.path(), "declare . --recording NOZ6L2600301 --contains-ai none");
    assert_eq!((ran.code, ran.out.lines().last().unwrap()), (0, "1 message changed · 1 unchanged"));
    // What fits is written, where that is asked for.
    let ran = run_in(folder.path(), "declare . --recording A2,A77 --contains-ai none --partial");
    assert_eq!((ran.code, ran.out.lines().last().unwrap()), (1, "2 messages changed"));
}

#[test]
fn all_messages_are_written_or_none() {
    let folder =
        folder(&[("in/a.xml", &sample(SILENT)), ("in/b.xml", &sample(UNEVEN)), ("in/note.txt", b"")]);
    let before = contents(folder.path());
    let ran = run_in(folder.path(), "declare in --recording all --contains-ai none");
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("in/b.xml\nrefused[AI001]: "), "{}", ran.out);
    assert!(ran.out.ends_with("1 message could be changed · 1 refused\nnothing is written\n"), "{}", ran.out);
    assert_eq!(contents(folder.path()), before);
    let ran = run_in(folder.path(), "declare in --recording all --contains-ai none --force");
    assert!(ran.code == 0 && ran.out.ends_with("2 messages changed\n"), "{}", ran.out);
    assert_eq!(walkdir(folder.path()).len(), 3);
}

#[test]
fn copies_keep_their_folders_and_no_input_is_written_over() {
    let folder = folder(&[("in/1/a.xml", &sample(SILENT)), ("in/2/a.xml", &sample(UNEVEN))]);
    let before = contents(folder.path());
    // Nothing changes in the second, but it is one of them.
    let line = "declare in --recording NOZ6L2600301 --contains-ai none -o new/out";
    assert_eq!(run_in(folder.path(), line).code, 0);
    let out = contents(&folder.path().join("new/out"));
    assert_eq!(out.keys().collect::<Vec<_>>(), ["1/a.xml", "2/a.xml"]);
    assert_eq!(out["2/a.xml"], sample(UNEVEN));
    assert!(String::from_utf8_lossy(&out["1/a.xml"]).contains("<ContainsAI>None<"));
    assert_eq!(contents(&folder.path().join("in")).len(), 2);
    assert!(before.iter().all(|(path, bytes)| fs::read(folder.path().join(path)).unwrap() == *bytes));
    // Where nothing is written, no folder is left.
    let ran = run_in(folder.path(), "declare in --recording all --contains-ai none -o other/out");
    assert_eq!((ran.code, folder.path().join("other").exists()), (1, false));
    let ran = run_in(folder.path(), "declare in --recording A2 --contains-ai none -o in");
    assert!(ran.code == 2 && ran.err.contains("is an input and would be written over"), "{}", ran.err);
    let ran =
        run_in(folder.path(), "declare in/1/a.xml in/2/a.xml --recording A2 --contains-ai none -o flat");
    assert!(ran.code == 2 && ran.err.contains("would both be written to"), "{}", ran.err);
    // One alone.
    let ran = run_in(folder.path(), "declare in/1/a.xml --recording A2 --contains-ai none -o one");
    assert_eq!((ran.code, walkdir(&folder.path().join("one"))), (0, vec!["a.xml".to_owned()]));
}

#[test]
fn a_sheet_declares_for_many() {
    let sheet = "isrc,contains_ai,credits\nNO-Z6L-26-00301,none,\nNOZ6L2600302,partly,GenerativeAI:LeadVocalist\n\
                 NOZ6L2600303,none,\nNOZ6L2600304,none,\n";
    let folder = folder(&[("a.xml", &sample(SILENT)), ("rows.csv", sheet.as_bytes())]);
    let ran = run_in(folder.path(), "declare . --from rows.csv");
    assert_eq!((ran.code, &*ran.err), (0, ""));
    assert!(ran.out.ends_with("1 message changed\n"), "{}", ran.out);
    assert_ran(&run_in(folder.path(), "declare . --from rows.csv"), 0, "1 message unchanged\n", "");
    // A row too many, and two recordings without one.
    fs::write(folder.path().join("b.xml"), sample(SILENT)).unwrap();
    let rows = "isrc,contains_ai\nNOZ6L2600301,none\nNOZ6L2600302,none\nQZKLR2600017,none\n";
    fs::write(folder.path().join("rows.csv"), rows).unwrap();
    let before = contents(folder.path());
    let ran = run_in(folder.path(), "declare . --from rows.csv");
    assert_eq!(ran.code, 1);
    for said in [
        "left   no row is about the recording \"The Ferry Waits for Nobody\"",
        "left   row 4 (QZKLR2600017) matches nothing in any message",
        "nothing is written",
    ] {
        assert!(ran.out.contains(said), "{said}\n{}", ran.out);
    }
    assert_eq!(contents(folder.path()), before);
    // Faults of the sheet are all said.
    fs::write(folder.path().join("rows.csv"), "isrc,contains_ai\nNOZ6L2600301,perhaps\nNOZ6L2600302,much\n")
        .unwrap();
    let ran = run_in(folder.path(), "declare . --from rows.csv");
    assert_eq!((ran.code, ran.err.lines().count()), (2, 3));
    assert!(ran.err.contains("rows.csv: row 2, contains_ai: "), "{}", ran.err);
}

#[test]
fn json_says_the_same() {
    let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN)), ("c.xml", b"<Invoice/>")]);
    let json = |line: &str| {
        let ran = run_in(folder.path(), &format!("declare . {line} --format json"));
        (ran.code, serde_json::from_str::<Value>(&ran.out).unwrap())
    };
    let (code, said) = json("--recording all --contains-ai none");
    let schema: Value = serde_json::from_slice(&sample("schemas/json/declared.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&said), "{said}");
    let files = said["files"].as_array().unwrap();
    assert_eq!((code, &files[0]["state"], &files[1]["state"]), (1, &"changed".into(), &"refused".into()));
    assert_eq!(files[0]["things"][0]["differences"][0]["change"], "added");
    let refusal = &files[1]["refusals"][0];
    assert_eq!((&refusal["code"], &refusal["forcible"]), (&"AI001".into(), &true.into()));
    let summary = &said["summary"];
    assert_eq!(
        (&summary["changed"], &summary["refused"], &summary["written"]),
        (&1.into(), &1.into(), &0.into())
    );
    assert_eq!(summary["not_ern"][0]["path"], "c.xml");
    let (code, said) = json("--recording A2 --contains-ai none");
    assert_eq!((code, &said["summary"]["written"]), (0, &2.into()));
    assert!(validator.is_valid(&said), "{said}");
}

#[test]
fn what_an_older_version_cannot_say() {
    let folder = folder(&[("old.xml", &sample(LEGACY))]);
    let ran = run_in(folder.path(), "declare old.xml --recording all --contains-ai partly");
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(ran.code, 1);
    assert!(words.contains("ERN 4.2 has no AI declarations; they came with ERN 4.3.1"), "{words}");
    assert!(words.contains("--bilateral-ai DPID") && words.contains("unsaid recording"), "{words}");
}

#[test]
fn a_run_that_cannot_begin_or_go_on_writes_nothing() {
    let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN))]);
    let line = "declare . --recording A2 --contains-ai none";
    // A message that cannot be read.
    fs::write(folder.path().join("c.xml"), b"\x00\x01\x02").unwrap();
    let before = contents(folder.path());
    let ran = run_in(folder.path(), line);
    assert!(ran.code == 2 && ran.err.starts_with("ddex-disclose: c.xml "), "{}", ran.err);
    assert_eq!(contents(folder.path()), before);
    // No message at all.
    let empty = console::folder(&[("c.xml", b"<Invoice/>"), ("d.xml", b"<Invoice/>")]);
    assert_ran(&run_in(empty.path(), line), 2, "", "ddex-disclose: no ERN message among 2 files\n");
    assert_eq!(contents(empty.path()).len(), 2);
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::process::Command;

    use super::*;

    const LINE: &str = "declare . --recording A2 --contains-ai none";

    #[test]
    fn permissions_and_links_stay() {
        let folder = folder(&[("in/a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN))]);
        let link = folder.path().join("in/latest.xml");
        symlink("../b.xml", &link).unwrap();
        fs::set_permissions(folder.path().join("in/a.xml"), fs::Permissions::from_mode(0o640)).unwrap();
        let ran = run_in(folder.path(), "declare in --recording A2 --contains-ai none");
        assert_eq!((ran.code, &*ran.err), (0, ""));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_ne!(read(folder.path(), "b.xml").as_bytes(), sample(UNEVEN));
        let mode = fs::metadata(folder.path().join("in/a.xml")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        assert_eq!(walkdir(folder.path()).len(), 3);
    }

    #[test]
    fn a_file_with_other_names_or_none_to_be_written_stops_all() {
        let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN))]);
        fs::hard_link(folder.path().join("b.xml"), folder.path().join("b.txt")).unwrap();
        let before = contents(folder.path());
        let ran = run_in(folder.path(), LINE);
        assert!(
            ran.code == 2 && ran.err.starts_with("ddex-disclose: b.xml has other names (hard links)"),
            "{}",
            ran.err
        );
        assert_eq!(contents(folder.path()), before);
        fs::remove_file(folder.path().join("b.txt")).unwrap();
        fs::set_permissions(folder.path().join("b.xml"), fs::Permissions::from_mode(0o440)).unwrap();
        let ran = run_in(folder.path(), LINE);
        let said = "ddex-disclose: b.xml could not be written and is as it was: permission denied\n";
        assert_eq!((ran.code, &*ran.err), (2, said));
        assert_eq!(read(folder.path(), "a.xml").as_bytes(), sample(SILENT));
        assert_eq!(walkdir(folder.path()).len(), 2);
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_is_said() {
        let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", &sample(UNEVEN))]);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        if fs::write(folder.path().join("probe"), "").is_ok() {
            println!("skipped: a folder cannot be kept from this user");
            return;
        }
        let ran = run_in(folder.path(), LINE);
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert!(ran.code == 2 && ran.err.contains(" cannot be written to: permission denied"), "{}", ran.err);
        assert_eq!(walkdir(folder.path()).len(), 2);
    }

    /// A limit on the size of files stands for a disk that is full.
    #[test]
    fn a_full_disk_leaves_everything_as_it_was() {
        let big = generate::album(100);
        let folder = folder(&[("a.xml", &sample(SILENT)), ("b.xml", big.as_bytes())]);
        let before = contents(folder.path());
        let mut shell = Command::new("sh");
        shell.args([
            "-c",
            "trap '' XFSZ; ulimit -f 200; exec \"$0\" \"$@\"",
            env!("CARGO_BIN_EXE_ddex-disclose"),
        ]);
        shell
            .args(["declare", ".", "--recording", "A2", "--contains-ai", "partly"])
            .current_dir(folder.path());
        let ran = console::ran(shell.env("LC_ALL", "C.UTF-8").output().unwrap());
        assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
        assert!(
            ran.err.starts_with("ddex-disclose: b.xml could not be written and is as it was: "),
            "{}",
            ran.err
        );
        assert!(ran.out.ends_with("nothing is written\n"), "{}", ran.out);
        assert_eq!(contents(folder.path()), before);
    }
}

/// Many messages, in two folders.
fn many() -> tempfile::TempDir {
    let album = generate::album(5);
    let names = (0..40).map(|number| format!("in/{}/{number}.xml", number % 2)).collect::<Vec<_>>();
    folder(&names.iter().map(|name| (&**name, album.as_bytes())).collect::<Vec<_>>())
}

/// Kills a run after some time, if it has not ended by then.
fn run_and_kill(folder: &Path, line: &str, after: Duration) {
    let mut command = command(line);
    command.current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    std::thread::sleep(after);
    // It may have ended.
    let _ = child.kill();
    child.wait().unwrap();
}

#[test]
fn a_run_that_is_killed_leaves_whole_files_and_is_finished_by_the_next() {
    for line in [
        "declare in --recording all --contains-ai partly -q",
        "declare in --recording all --contains-ai partly -q -o out",
    ] {
        let whole = many();
        let old = contents(whole.path());
        let start = Instant::now();
        assert_eq!(run_in(whole.path(), line).code, 0);
        let time = start.elapsed();
        let new = contents(whole.path());
        assert_ne!(old, new);
        const KILLS: u32 = 6;
        for kill in 0..KILLS {
            let folder = many();
            run_and_kill(folder.path(), line, time * kill / KILLS);
            for (name, bytes) in contents(folder.path()) {
                let is_ours = name.rsplit('/').next().unwrap().starts_with(".ddex-disclose-");
                let is_whole = old.get(&name) == Some(&bytes) || new.get(&name) == Some(&bytes);
                assert!(is_ours || is_whole, "{name} is neither old nor new");
            }
            let again = run_in(folder.path(), line);
            assert_eq!(again.code, 0, "{}{}", again.out, again.err);
            assert!(contents(folder.path()) == new, "the second run did not finish the work");
        }
    }
}

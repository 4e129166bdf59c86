//! `ddex-disclose convert`, run as a person would run it.
#![cfg(feature = "cli")]

mod console;

use std::fs;
use std::path::{Path, PathBuf};

use console::{assert_console, command, folder, ran, run, run_in, run_with_input, sample};

const CLEAN: &str = "samples/clean/single-wholly-ai.xml";
/// A message of ERN 4.3 with declarations that only later versions have.
const TOO_NEW: &str = "samples/broken/declaration-in-4.3.xml";

fn samples() -> Vec<PathBuf> {
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")).unwrap();
    let folders = folders.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    files.filter(|path| path.extension().is_some_and(|ending| ending == "xml")).collect()
}

/// A sample as JSON.
fn json(path: &str) -> String {
    let ran = run(&format!("convert {path} --to json"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out
}

#[test]
fn how_it_looks() {
    assert_console("help-convert", "convert --help");
    assert_console("convert-misfits", "convert samples/broken/bare-party-name.xml --to json");
    assert_console("convert-losses", &format!("convert {TOO_NEW} --to xml"));
    assert_console("convert-broken", "convert samples/broken/not-well-formed.xml --to json");
}

#[test]
fn json_on_the_way_changes_nothing() {
    let mut converted = 0;
    for path in samples() {
        let path = path.to_str().unwrap();
        let (direct, to_json) =
            (run(&format!("convert {path} --to xml")), run(&format!("convert {path} --to json")));
        if to_json.code == 0 {
            let back = run_with_input("convert - --to xml", to_json.out.as_bytes());
            assert_eq!((back.code, back.out), (direct.code, direct.out), "{path}");
            let again = run_with_input("convert - --to json", to_json.out.as_bytes());
            assert!(again.out == to_json.out && to_json.out.ends_with("}\n"), "{path}");
            converted += 1;
        } else {
            assert_eq!((direct.code, to_json.code, to_json.out), (1, 1, String::new()), "{path}");
        }
    }
    assert!(converted > 25);
}

#[test]
fn what_is_written_is_what_is_linted() {
    let linted = |bytes: &[u8]| run_with_input("lint --quiet -", bytes);
    let written = run(&format!("convert {CLEAN} --to xml"));
    assert_eq!(written.err, format!("ddex-disclose: {CLEAN}: left out 1 comment\n"));
    assert_eq!(linted(written.out.as_bytes()).code, linted(&sample(CLEAN)).code);
    let mended = run("convert samples/broken/out-of-order.xml --to xml");
    assert_eq!(linted(&sample("samples/broken/out-of-order.xml")).code, 1);
    assert_eq!((mended.code, linted(mended.out.as_bytes()).code), (0, 0), "the standard's order is restored");
}

#[test]
fn what_is_left_out_and_what_is_invalid_is_said() {
    let with = |old: &str, new: &str| {
        let text = String::from_utf8(sample(CLEAN)).unwrap();
        assert!(text.contains(old));
        let folder = folder(&[("a.xml", text.replacen(old, new, 1).as_bytes())]);
        let ran = run_in(folder.path(), "convert a.xml --to json");
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.err
    };
    assert_eq!(
        with("<MessageHeader>", "<!-- a --><?b?><MessageHeader>"),
        "ddex-disclose: a.xml: left out 2 comments and 1 processing instruction\n"
    );
    let invalid =
        "ddex-disclose: a.xml: the message is not valid ERN 4.3.2; `ddex-disclose lint a.xml` says why";
    assert!(with("<Duration>PT", "<Duration>TP").contains(invalid));
}

#[test]
fn json_written_by_hand() {
    let text = json(CLEAN);
    let (start, message) = text.split_once("\"NewReleaseMessage\"").unwrap();
    let version = start.trim_start_matches(['{', '\n', ' ']).trim_end().trim_end_matches(',');
    let message = message.trim_end().strip_suffix('}').unwrap();
    let version_last = format!("\u{feff}\r\n {{ \"NewReleaseMessage\"{message}, {version} }}");
    let ran = run_with_input("convert - --to json", version_last.as_bytes());
    assert_eq!((ran.code, ran.out), (0, text.clone()), "{}", ran.err);
    let lines = text.replace("\"MessageId\": \"quietengine-3f19c2\",", "");
    let late = "\"MessageCreatedDateTime\": \"2026-10-27T16:40:05Z\"";
    let lines = lines.replace(late, &format!("{late}, \"MessageId\": \"quietengine-3f19c2\""));
    assert!(lines != text);
    assert_eq!(run_with_input("convert - --to json", lines.as_bytes()).out, text);
}

#[test]
fn json_that_is_wrong_is_said_with_its_place() {
    let text = json(CLEAN);
    let deep = "[".repeat(10_000);
    for (json, place, what) in [
        (text[..400].to_owned(), "", "the JSON breaks off here"),
        (
            text.replace("\"4.3.2\"", "\"4.9\""),
            ":2:",
            "@ern: `4.9` is not one of the versions that are known",
        ),
        (text.replace("\"4.3.2\"", "432"), ":2:", "a string belongs here, not a number"),
        (text.replace("\"4.3.2\"", "1e999"), ":2:", "this is no number of JSON"),
        (text.replace("\"@ern\": \"4.3.2\",", ""), "", "@ern"),
        (
            text.replace("quietengine-3f19c2", "quiet\u{1}engine"),
            ":5:",
            "there is a control character in this text",
        ),
        (text.replace("\"quietengine-3f19c2\"", &"9".repeat(400)), ":5:", ""),
        (text.replace("\"quietengine-3f19c2\"", &deep), ":5:", ""),
        (
            text.replace("\"quietengine-3f19c2\"", "\"Zo\u{e9}\" \"x\""),
            ":5:26: ",
            "this should be `,` or `}`",
        ),
        (format!("{text} {{}}"), "", "there is more behind the end of the message"),
        (format!("{{\"@ern\": {deep}"), ":1:", ""),
        (deep.clone(), ":1:", ""),
        ("{}".to_owned(), ":1:", "@ern"),
        ("[]".to_owned(), ":1:1: ", "this should be an object with `@ern`, the version, and the message"),
    ] {
        let ran = run_with_input("convert - --to xml", json.as_bytes());
        assert_eq!((ran.code, &*ran.out), (1, ""), "{}", ran.err);
        let expected = format!("ddex-disclose: <stdin>{place}");
        assert!(ran.err.starts_with(&expected) && ran.err.contains(what), "{}", ran.err);
        assert!(ran.err.lines().count() == 1 && ran.err.len() < 300, "{}", ran.err);
        assert!(!ran.err.contains("at line"), "{}", ran.err);
    }
    let latin = text.replace("quietengine", "Zo\u{0}").into_bytes();
    let latin = latin.into_iter().map(|byte| if byte == 0 { 0xeb } else { byte }).collect::<Vec<_>>();
    let ran = run_with_input("convert - --to xml", &latin);
    assert_eq!(
        (ran.code, &*ran.err),
        (1, "ddex-disclose: <stdin>:5:23: the JSON is not UTF-8 from here on\n")
    );
}

#[test]
fn what_xml_cannot_write_is_lost() {
    let text = json(CLEAN).replace("quietengine-3f19c2", "quiet\\u0001engine");
    let ran = run_with_input("convert - --to xml", text.as_bytes());
    assert_eq!((ran.code, &*ran.out), (1, ""));
    assert!(ran.err.contains("<stdin>: NewReleaseMessage/MessageHeader/MessageId: "), "{}", ran.err);
}

#[test]
fn what_is_no_message() {
    let jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
    for (name, bytes, why) in [
        ("empty.json", &b""[..], "is empty"),
        ("cover.jpg", jpeg, "is neither XML nor JSON (JPEG image)"),
        ("notes.json", b"\"hello\"", "is neither XML nor JSON (text)"),
        ("invoice.xml", b"<Invoice/>", "is not an ERN message (its outermost element is Invoice)"),
    ] {
        let folder = folder(&[(name, bytes)]);
        let ran = run_in(folder.path(), &format!("convert {name} --to xml -o new.xml"));
        assert_eq!((ran.code, ran.err), (2, format!("ddex-disclose: {name} {why}\n")));
        assert!(!folder.path().join("new.xml").exists());
    }
    let ran = run("convert nowhere.xml --to json");
    assert_eq!((ran.code, &*ran.err), (2, "ddex-disclose: nowhere.xml: no such file or folder\n"));
}

#[test]
fn utf_16_and_misleading_names() {
    let text = String::from_utf8(sample(CLEAN)).unwrap().replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    let wide = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let folder = folder(&[("wide.json", &wide), ("album.xml", json(CLEAN).as_bytes())]);
    let (wide, plain) = (
        run_in(folder.path(), "convert wide.json --to json"),
        run_in(folder.path(), "convert album.xml --to json"),
    );
    assert_eq!((wide.code, wide.out), (0, plain.out), "{}", wide.err);
}

#[test]
fn groups_in_groups() {
    let text = String::from_utf8(sample(CLEAN)).unwrap();
    let (before, group) = text.split_once("<ResourceGroup>").unwrap();
    let (group, after) = group.split_once("</ResourceGroup>").unwrap();
    let nested = |depth: usize| {
        let inner = "<ResourceGroup ResourceGroupType='Side'>".repeat(depth - 1);
        let (open, close) = (format!("<ResourceGroup>{inner}"), "</ResourceGroup>".repeat(depth));
        format!("{before}{open}{group}{close}{after}")
    };
    for depth in [1, 40, 61, 62, 90] {
        let ran = run_with_input("convert - --to json", nested(depth).as_bytes());
        if ran.code == 0 {
            let back = run_with_input("convert - --to xml", ran.out.as_bytes());
            assert_eq!(back.code, 0, "what is written can be read, {depth} groups: {}", back.err);
        } else {
            assert!(ran.err.contains("is nested too deep for JSON"), "{}", ran.err);
        }
        assert_eq!(ran.code == 0, depth <= 61, "{depth}");
    }
}

#[test]
fn a_folder_keeps_names_and_paths() {
    let (a, b) = (sample(CLEAN), sample("samples/legacy/single-4.2.xml"));
    let folder = folder(&[("in/a.xml", &a), ("in/more/b.v2.xml", &b), ("in/notes.txt", b"")]);
    let ran = run_in(folder.path(), "convert in --to json -o out");
    assert_eq!((ran.code, &*ran.out), (0, ""), "{}", ran.err);
    let there = |path: &str| folder.path().join(path).is_file();
    assert!(there("out/a.json") && there("out/more/b.v2.json"));
    let ran = run_in(folder.path(), "convert out/a.json out/more/b.v2.json --to xml -o back");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(there("back/a.xml") && there("back/b.v2.xml"));
    let ran = run_in(folder.path(), "convert out/a.json --to xml -o one/");
    assert!(ran.code == 0 && there("one/a.xml"), "{}", ran.err);
    assert_eq!(
        run_in(folder.path(), "convert out/a.json --to xml -o one/a.xml").code,
        0,
        "it may be replaced"
    );
    assert_eq!(run_in(folder.path(), "convert out/a.json --to xml -o -").code, 0);
    assert!(!there("-"));
}

#[test]
fn nothing_is_written_over_an_input_or_twice() {
    let a = sample(CLEAN);
    let folder = folder(&[("in/a.xml", &a), ("in/b.xml", &a), ("other/a.xml", &a), ("file.json", b"old")]);
    for (line, why) in [
        (
            "convert in/a.xml --to xml -o in/a.xml",
            "in/a.xml is an input and would be written over: say another -o",
        ),
        ("convert in/a.xml --to xml -o in", "in/a.xml is an input and would be written over: say another -o"),
        ("convert in --to xml -o in", "in/a.xml is an input and would be written over: say another -o"),
        (
            "convert in/b.xml other --to xml -o ./other/../in/",
            "other/../in/b.xml is an input and would be written over: say another -o",
        ),
        ("convert in other --to json -o out", "in/a.xml and other/a.xml would both be written to out/a.json"),
        (
            "convert in/a.xml in/a.xml --to json -o out",
            "in/a.xml and in/a.xml would both be written to out/a.json",
        ),
        ("convert in --to json", "several messages need a folder to go to: say -o FOLDER"),
        (
            "convert in/a.xml in/b.xml --to json -o file.json",
            "file.json is a file: several messages need a folder to go to",
        ),
        ("convert - --to json -o out/", "standard input has no name: say -o FILE"),
    ] {
        let ran = run_in(folder.path(), line);
        assert_eq!((ran.code, &*ran.out, ran.err), (2, "", format!("ddex-disclose: {why}\n")), "{line}");
    }
    assert!(!folder.path().join("out").exists());
    for path in ["in/a.xml", "in/b.xml", "other/a.xml"] {
        assert_eq!(fs::read(folder.path().join(path)).unwrap(), a);
    }
    assert_eq!(fs::read(folder.path().join("file.json")).unwrap(), b"old");
}

#[cfg(unix)]
#[test]
fn a_link_to_an_input_is_the_input() {
    let folder = folder(&[("a.xml", &sample(CLEAN))]);
    std::os::unix::fs::symlink("a.xml", folder.path().join("b.xml")).unwrap();
    let ran = run_in(folder.path(), "convert a.xml --to xml -o b.xml");
    assert_eq!((ran.code, ran.err.contains("b.xml is an input")), (2, true), "{}", ran.err);
    assert_eq!(fs::read(folder.path().join("a.xml")).unwrap(), sample(CLEAN));
}

#[test]
fn one_that_fails_leaves_what_was_there_and_the_others() {
    let folder =
        folder(&[("in/a.xml", &sample(TOO_NEW)), ("in/b.xml", &sample(CLEAN)), ("out/a.xml", b"old")]);
    let ran = run_in(folder.path(), "convert in --to xml -o out");
    assert_eq!(ran.code, 1, "{}", ran.err);
    let mut there =
        fs::read_dir(folder.path().join("out")).unwrap().map(|e| e.unwrap().file_name()).collect::<Vec<_>>();
    there.sort();
    assert_eq!(there, ["a.xml", "b.xml"], "and nothing besides");
    assert_eq!(fs::read(folder.path().join("out/a.xml")).unwrap(), b"old");
}

#[cfg(unix)]
#[test]
fn permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.xml", &sample(CLEAN)), ("a.json", b"old")]);
    let target = folder.path().join("a.json");
    fs::set_permissions(&target, fs::Permissions::from_mode(0o604)).unwrap();
    assert_eq!(run_in(folder.path(), "convert a.xml --to json -o a.json").code, 0);
    assert_eq!(fs::metadata(&target).unwrap().permissions().mode() & 0o777, 0o604);
    assert_eq!(fs::read_to_string(&target).unwrap(), json(CLEAN));
    fs::set_permissions(&target, fs::Permissions::from_mode(0o444)).unwrap();
    let refused = run_in(folder.path(), "convert a.xml --to json -o a.json");
    assert_eq!((refused.code, &*refused.err), (2, "ddex-disclose: a.json: permission denied\n"));
    let pipe = command("convert a.xml --to json -o /dev/stdout").current_dir(folder.path()).output();
    assert_eq!(ran(pipe.unwrap()).out, json(CLEAN));
}

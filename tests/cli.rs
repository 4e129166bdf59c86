//! The command line, run as a person would run it.
#![cfg(feature = "cli")]

mod console;

use std::fs;
use std::process::{Command, Stdio};

use console::{assert_console, command, folder, ran, run, run_in, run_with_input, sample};
use serde_json::Value;

/// A sample with one AI001 and one AI002, one that is clean, and one in a version without declarations.
const WRONG: &str = "samples/contradictions/album-none-beside-ai-vocals.xml";
const CLEAN: &str = "samples/clean/album-classical-human.xml";
const LEGACY: &str = "samples/legacy/album-3.8.2.xml";
/// No ERN message, but XML.
const INVOICE: &str = "<Invoice><Total>12</Total></Invoice>";

#[test]
fn how_it_looks() {
    assert_console("lint-one", &format!("lint --select AI001 {WRONG}"));
    assert_console("lint-clean", &format!("lint {CLEAN}"));
    assert_console("lint-legacy", &format!("lint {LEGACY}"));
    assert_console(
        "lint-several",
        "lint --select AI001,AI002 samples/contradictions samples/legacy nowhere.xml",
    );
    assert_console("show", "show samples/clean/album-ai-vocals.xml");
    assert_console("show-legacy", &format!("show {LEGACY}"));
    assert_console("show-editions", "show samples/clean/ep-immersive.xml");
    assert_console("explain", "explain AI001");
    assert_console("help", "--help");
    assert_console("help-lint", "lint --help");
    assert_console("lint-profiles", "lint --profile apple-music,spotify samples/undeclared/ep-uneven.xml");
    assert_console("explain-profiles", "explain AI078");
    assert_console("profiles", "profiles --today 2026-11-23");
    assert_console("profiles-old", "profiles spotify --today 2027-07-01");
    for profile in ["apple-music", "spotify", "labelgrid"] {
        let line = format!("show --as {profile} samples/undeclared/ep-uneven.xml");
        assert_console(&format!("show-as-{profile}"), &line);
    }
    assert_console("show-as-legacy", &format!("show --as apple-music {LEGACY}"));
}

#[test]
fn the_exit_code_is_the_worst_that_was_found() {
    for (line, code) in [
        (format!("lint --select AI001 {CLEAN}"), 0),
        (format!("lint --select AI001 {WRONG}"), 1),
        (format!("lint --select AI001 --fail-on error {WRONG}"), 1),
        (format!("lint --select AI001 --fail-on note {WRONG}"), 1),
        (format!("lint --select AI001 --fail-on never {WRONG}"), 0),
        (format!("lint --select AI021 {CLEAN}"), 0),
        ("lint --select AI021 samples/undeclared/single-artwork-forgotten.xml".to_owned(), 0),
        (
            "lint --select AI021 --fail-on warning samples/undeclared/single-artwork-forgotten.xml"
                .to_owned(),
            1,
        ),
        (format!("lint --select AI001 {WRONG} nowhere.xml"), 2),
        (format!("lint --fail-on never {WRONG} nowhere.xml"), 2),
    ] {
        assert_eq!(run(&line).code, code, "{line}");
    }
}

#[test]
fn rules_are_selected_and_ignored_by_code_or_its_beginning() {
    let found = |line: &str| {
        let run = run(&format!("lint --quiet {line} {WRONG}"));
        ["AI001", "AI002"].map(|code| run.out.contains(&format!("[{code}]")))
    };
    assert_eq!(found("--select AI00"), [true, true]);
    assert_eq!(found("--select ai001"), [true, false]);
    assert_eq!(found("--select AI002,AI001"), [true, true]);
    assert_eq!(found("--select AI002 --select AI001"), [true, true]);
    assert_eq!(found("--ignore AI001"), [false, true]);
    assert_eq!(found("--select AI --ignore AI002"), [true, false]);
    assert_eq!(found("--select None-Beside-AI-Credit"), [true, false]);
    assert_eq!(found("--select ,AI001, --ignore AI002,"), [true, false]);
}

#[test]
fn a_rule_that_does_not_exist() {
    let wrong = run(&format!("lint --select AI00I {WRONG}"));
    assert_eq!((wrong.code, &*wrong.err), (2, "ddex-disclose: no rule AI00I; did you mean AI001?\n"));
    let wrong = run("explain AI00I");
    assert_eq!((wrong.code, &*wrong.err), (2, "ddex-disclose: no rule AI00I; did you mean AI001?\n"));
    assert_eq!(run("explain ai001").out, run("explain none-beside-ai-credit").out);
    let (one, two) = (run("explain AI001").out, run("explain AI002").out);
    assert_eq!(run("explain AI001,AI002").out, format!("{one}\n{two}"));
    let wrong = run("explain none-beside-ai-credits");
    assert_eq!(
        wrong.err,
        "ddex-disclose: no rule none-beside-ai-credits; did you mean none-beside-ai-credit?\n"
    );
    for flag in ["--select", "--ignore"] {
        let wrong = run(&format!("lint {flag} , {WRONG}"));
        assert_eq!(wrong.code, 2);
        assert!(wrong.err.starts_with(&format!("ddex-disclose: {flag} needs a code")), "{}", wrong.err);
    }
}

#[test]
fn explain_without_a_code_lists_all_rules() {
    let listed = run("explain").out;
    assert!(listed.starts_with("AI001   error    none-beside-ai-credit"), "{listed}");
    assert!(listed.lines().all(|line| line.chars().count() <= 100), "{listed}");
    let some = run("explain AI00").out;
    assert!(!some.contains("ERN001") && some.lines().count() < listed.lines().count(), "{some}");
}

#[test]
fn standard_input() {
    let wrong = run_with_input("lint --select AI001 -", &sample(WRONG));
    assert_eq!(wrong.code, 1);
    assert!(wrong.out.contains("[<stdin>:228:19]"), "{}", wrong.out);
    let empty = run_with_input("lint -", b"");
    assert_eq!((empty.code, &*empty.err), (2, "ddex-disclose: standard input is empty\n"));
    assert!(run_with_input("show -", &sample(CLEAN)).out.contains("uses granted"));
}

#[test]
fn what_cannot_be_checked_is_said_in_one_line() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let latin = b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>";
    let bad: [(&str, &[u8], &str); 8] = [
        ("empty.xml", b"", "is empty"),
        ("blank.xml", b" \n ", "is empty"),
        ("cover.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "is not XML (JPEG image)"),
        ("latin.xml", latin, "is encoded in ISO-8859-1; only UTF-8 and UTF-16 can be read"),
        ("bytes.xml", &[0, 1, 2, 3, 200, 0, 7], "is not XML ("),
        ("notes.md", b"# Notes\n<p>hello</p>\n", "is not XML (text)"),
        ("invoice.xml", INVOICE.as_bytes(), "is not an ERN message (its outermost element is Invoice)"),
        (
            "wide.xml",
            &utf16("\u{feff}<Invoice/>"),
            "is not an ERN message (its outermost element is Invoice)",
        ),
    ];
    for (name, bytes, why) in bad {
        let folder = folder(&[(name, bytes)]);
        for command in ["lint", "show", "lint --quiet"] {
            let ran = run_in(folder.path(), &format!("{command} {name}"));
            assert_eq!((ran.code, &*ran.out), (2, ""), "{command} {name}: {}", ran.err);
            let start = format!("ddex-disclose: {name} {why}");
            assert!(ran.err.starts_with(&start) && ran.err.lines().count() == 1, "{}", ran.err);
        }
    }
}

#[test]
fn a_file_past_the_limit_is_not_read() {
    let folder = folder(&[]);
    let file = fs::File::create(folder.path().join("huge.xml")).unwrap();
    file.set_len((1 << 30) + 1).unwrap();
    let ran = run_in(folder.path(), "lint huge.xml");
    let why = "ddex-disclose: huge.xml is too large: 1073741825 bytes, and the limit is 1073741824\n";
    assert_eq!((ran.code, &*ran.err), (2, why));
}

#[test]
fn paths_that_lead_nowhere() {
    let folder = folder(&[("in/notes.txt", b"hello"), ("in/cover.jpg", b"\xff\xd8"), ("none/.keep", b"")]);
    fs::remove_file(folder.path().join("none/.keep")).unwrap();
    for (line, why) in [
        ("lint nowhere.xml", "nowhere.xml: no such file or folder"),
        ("show nowhere.xml", "nowhere.xml: no such file or folder"),
        ("show in", "in: is a folder"),
        ("lint in", "in has no XML files in it, only 2 other files"),
        ("lint none", "none is an empty folder: there is nothing to check"),
    ] {
        let ran = run_in(folder.path(), line);
        assert_eq!((ran.code, ran.err), (2, format!("ddex-disclose: {why}\n")), "{line}");
    }
    let flags = run("lint --colour red x.xml");
    assert_eq!((flags.code, flags.out.is_empty()), (2, true));
    assert!(flags.err.contains("unexpected argument '--colour'"), "{}", flags.err);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.xml", &sample(WRONG)), ("shut/b.xml", &sample(CLEAN))]);
    let shut = folder.path().join("shut");
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o0)).unwrap();
    let ran = run_in(folder.path(), "lint --select AI001 .");
    let as_root = fs::read_dir(&shut).is_ok();
    fs::set_permissions(&shut, fs::Permissions::from_mode(0o700)).unwrap();
    if as_root {
        println!("skipped: root may read everything");
        return;
    }
    assert_eq!((ran.code, &*ran.err), (2, "ddex-disclose: shut: permission denied\n"));
    assert!(ran.out.contains("error[AI001]"), "the other file is checked all the same: {}", ran.out);
}

#[test]
fn a_folder_is_walked_in_order_and_every_file_is_accounted_for() {
    let (wrong, clean) = (sample(WRONG), sample(CLEAN));
    let folder = folder(&[
        ("b/two.XML", &wrong),
        ("a/one.xml", &wrong),
        ("c.xml", &clean),
        ("invoice.xml", INVOICE.as_bytes()),
        ("cover.jpg", b"\xff\xd8"),
    ]);
    let ran = run_in(folder.path(), "lint --select AI001 .");
    assert_eq!((ran.code, &*ran.err), (1, ""));
    let place = |text: &str| ran.out.find(text).unwrap_or_else(|| panic!("no {text} in {}", ran.out));
    assert!(place("[a/one.xml:228:19]") < place("[b/two.XML:228:19]"));
    assert!(!ran.out.contains("c.xml"), "a file without findings has no footer: {}", ran.out);
    place("3 messages, ");
    place("findings     2 errors in 2 messages");
    place("1 file is no ERN message: invoice.xml");
    place("1 other file not opened: no .xml in the name");
}

#[test]
fn what_macos_leaves_in_folders_is_not_opened() {
    let folder = folder(&[
        ("a.xml", &sample(CLEAN)),
        ("._a.xml", b"\0\x05\x16\x07"),
        ("__MACOSX/in/b.xml", b"\0\x05\x16\x07"),
    ]);
    let ran = run_in(folder.path(), "lint .");
    assert_eq!((ran.code, &*ran.err), (0, ""));
    assert!(ran.out.contains("2 files not opened: macOS put them there"), "{}", ran.out);
}

#[test]
fn reasons_of_several_versions_are_one_and_the_largest_comes_first() {
    let ran = run("lint samples/legacy samples/undeclared samples/clean");
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let old = "messages: their versions have no AI declarations; ERN 4.3.1 was the first";
    assert_eq!(words.matches(old).count(), 1, "{words}");
    assert!(!words.contains("4.3.1 was the first to have them"), "{words}");
}

#[test]
fn a_folder_without_a_message_is_not_silently_fine() {
    let folder = folder(&[("invoice.xml", INVOICE.as_bytes())]);
    let ran = run_in(folder.path(), "lint .");
    assert_eq!((ran.code, &*ran.err), (2, "ddex-disclose: no ERN message among 1 file\n"));
}

#[cfg(unix)]
#[test]
fn links_to_folders_are_not_followed_and_links_to_files_are() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("in/a.xml", &sample(CLEAN)), ("else/b.xml", &sample(WRONG))]);
    let path = folder.path();
    symlink(path.join("else"), path.join("in/linked")).unwrap();
    let ran = run_in(path, "lint --select AI001 in");
    assert_eq!(ran.code, 0, "{}", ran.out);
    assert!(ran.out.contains("1 link to folders not followed"), "{}", ran.out);
    assert_eq!(run_in(path, "lint --select AI001 in/linked").code, 1, "named, it is looked into");
    symlink(path.join("else/b.xml"), path.join("in/c.xml")).unwrap();
    assert_eq!(run_in(path, "lint --select AI001 in").code, 1);
    symlink(path.join("gone"), path.join("in/d.xml")).unwrap();
    let ran = run_in(path, "lint --select AI001 in");
    assert_eq!((ran.code, &*ran.err), (2, "ddex-disclose: in/d.xml: no such file or folder\n"));
}

#[test]
fn quiet_says_nothing_when_there_is_nothing_to_say() {
    let clean = run(&format!("lint --quiet --select AI001 {CLEAN} {LEGACY}"));
    assert_eq!((clean.code, &*clean.out, &*clean.err), (0, "", ""));
    let wrong = run(&format!("lint -q --select AI001 {WRONG} {CLEAN}"));
    assert!(wrong.out.starts_with("error[AI001]") && !wrong.out.contains("checked"), "{}", wrong.out);
}

#[test]
fn a_truncated_message_is_a_finding() {
    let whole = sample(WRONG);
    let folder = folder(&[("cut.xml", &whole[..whole.len() / 2])]);
    let ran = run_in(folder.path(), "lint cut.xml");
    assert_eq!((ran.code, &*ran.err), (1, ""));
    assert!(ran.out.contains("error[ERN001]"), "{}", ran.out);
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("not checked: structure, values, disclosure (the XML is broken"), "{words}");
    assert!(ran.out.contains("cut.xml  ERN 4.3.2, AVS 9\n"), "nothing is counted: {}", ran.out);
}

#[test]
fn what_was_not_read_is_not_shown_as_undeclared() {
    let whole = sample(WRONG);
    let folder = folder(&[("cut.xml", &whole[..whole.len() / 2])]);
    let ran = run_in(folder.path(), "show cut.xml");
    assert_eq!((ran.code, &*ran.err), (1, ""));
    assert!(ran.out.starts_with("the XML is broken at line "), "{}", ran.out);
    assert!(!ran.out.contains("undeclared") && !ran.out.contains("not granted"), "{}", ran.out);
    let ran = run_in(folder.path(), "show --format json cut.xml");
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let file = &json["files"][0];
    assert_eq!((ran.code, &file["certain"], &file["problems"]), (1, &false.into(), &1.into()));
    assert_eq!(file["learning"][0]["granted"], Value::Null);
    let unknown = String::from_utf8(whole).unwrap().replace("/ern/432", "/ern/599");
    let ran = run_with_input("show -", unknown.as_bytes());
    assert_eq!(ran.code, 0);
    assert!(ran.out.starts_with("the version of ERN is not certain: "), "{}", ran.out);
}

#[test]
fn a_message_without_releases_grants_nothing_and_refuses_nothing() {
    let purge = r#"<ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9"/>"#;
    let ran = run_with_input("show -", purge.as_bytes());
    let said = "PurgeReleaseMessage: nothing in it declares anything: it has no releases and no resources\n";
    assert_eq!((ran.code, &*ran.out), (0, said));
}

#[test]
fn a_use_that_the_sender_defines_is_shown_by_its_own_name() {
    let text = String::from_utf8(sample(CLEAN)).unwrap();
    let defined = "<UseType UserDefinedValue=\"NoAiTraining\">UserDefined</UseType>";
    let text = text.replacen("<UseType>OnDemandStream</UseType>", defined, 1);
    let ran = run_with_input("show -", text.as_bytes());
    assert!(ran.out.contains("uses granted: \"NoAiTraining\" (user-defined), "), "{}", ran.out);
}

#[test]
fn nothing_counts_in_a_version_without_declarations() {
    let text = String::from_utf8(sample(LEGACY)).unwrap();
    let text = text.replacen("</SoundRecording>", "<ContainsAI>All</ContainsAI></SoundRecording>", 1);
    let ran = run_with_input("lint --format json -", text.as_bytes());
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["files"][0]["tally"]["recordings"]["undeclared"], 3);
}

#[test]
fn values_are_checked_where_the_rule_about_them_runs() {
    let footer =
        |line: &str| run(&format!("lint {line}")).out.split_whitespace().collect::<Vec<_>>().join(" ");
    let part = footer(&format!("--ignore AI062 {CLEAN}"));
    assert!(part.contains("values: all but AI062"), "{part}");
    let none = footer(&format!("--select AI001 {CLEAN}"));
    assert!(
        none.contains("not checked: syntax, structure, values (no rule about it was asked for)"),
        "{none}"
    );
    let newer = footer(CLEAN);
    assert!(newer.contains("values: as of AVS 9, the newest known here, not AVS 11"), "{newer}");
    let odd = footer("samples/contradictions/single-studio-producer.xml");
    assert!(odd.contains("values: as of AVS 9, since the message names none"), "{odd}");
    let asked = footer(&format!("--avs 9 {CLEAN}"));
    assert!(asked.contains("checked: syntax, structure, values, disclosure"), "{asked}");
    let legacy = footer(LEGACY);
    assert!(legacy.contains("checked: syntax, structure, values · not checked: disclosure"), "{legacy}");
}

#[test]
fn json_of_lint() {
    let ran = run(&format!("lint --format json --select AI001 {WRONG} {LEGACY} nowhere.xml"));
    assert_eq!(ran.code, 2);
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["version"], "v1");
    let file = &json["files"][0];
    assert_eq!((&file["path"], &file["ern"], &file["avs"]), (&WRONG.into(), &"4.3.2".into(), &"9".into()));
    let finding = &file["findings"][0];
    assert_eq!((&finding["code"], &finding["level"]), (&"AI001".into(), &"error".into()));
    let primary = &finding["primary"];
    assert_eq!((&primary["line"], &primary["column"]), (&228.into(), &19.into()));
    let offset = |name: &str| primary["span"][name].as_u64().unwrap() as usize;
    assert_eq!(&sample(WRONG)[offset("start")..offset("end")], b"None");
    for text in ["message", "in", "why", "fix"] {
        assert!(finding[text].as_str().is_some_and(|text| !text.is_empty()), "{text}");
    }
    assert_eq!(finding["related"][0]["line"], 215);
    assert_eq!(file["tally"]["recordings"]["none"], 3);
    let legacy = &json["files"][1]["layers"][3];
    assert_eq!((&legacy["layer"], &legacy["checked"]), (&"disclosure".into(), &"no".into()));
    assert!(legacy["reason"].as_str().unwrap().starts_with("ERN 3.8.2 has no AI declarations"));
    let summary = &json["summary"];
    assert_eq!((&summary["messages"], &summary["error"]["findings"]), (&2.into(), &1.into()));
    assert_eq!(summary["unreadable"][0]["reason"], "no such file or folder");
}

#[test]
fn json_places_are_those_of_the_file_even_in_utf_16() {
    let text = String::from_utf8(sample(WRONG)).unwrap().replace("UTF-8", "UTF-16");
    let bytes = text.encode_utf16().flat_map(u16::to_le_bytes);
    let bytes = [0xff, 0xfe].into_iter().chain(bytes).collect::<Vec<_>>();
    let ran = run_with_input("lint --format json --select AI001 -", &bytes);
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["files"][0]["path"], "-");
    let span = &json["files"][0]["findings"][0]["primary"]["span"];
    let offset = |name: &str| span[name].as_u64().unwrap() as usize;
    assert_eq!(&bytes[offset("start")..offset("end")], b"N\0o\0n\0e\0");
}

#[test]
fn json_of_show() {
    let ran = run(&format!("show --format json samples/clean/album-ai-vocals.xml {LEGACY}"));
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let file = &json["files"][0];
    assert_eq!((&file["ern"], &file["can_declare"]), (&"4.3.2".into(), &true.into()));
    assert_eq!(
        (&file["releases"][0]["title"], &file["releases"][0]["declared"]),
        (&"Salt Road".into(), &"partly".into())
    );
    let track = &file["resources"][0];
    assert_eq!(
        (&track["track"], &track["declared"], &track["written"]),
        (&1.into(), &"partly".into(), &"Partly".into())
    );
    let credit = &track["credits"][0];
    assert_eq!((&credit["generative_ai"], &credit["roles"][0]), (&true.into(), &"LeadVocalist".into()));
    let legacy = &json["files"][1];
    assert_eq!(
        (&legacy["can_declare"], &legacy["resources"][0]["declared"]),
        (&false.into(), &"undeclared".into())
    );
    assert_eq!(legacy["resources"][0]["written"], Value::Null);
}

#[test]
fn profiles_are_chosen_by_name_and_flags_add() {
    let footer = |flags: &str| {
        let ran = run(&format!("lint {flags} {CLEAN}"));
        ran.out.split("profiles: ").nth(1).map(|names| names.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    assert_eq!(footer(""), None);
    assert_eq!(footer("--profile tidal --profile Apple-Music,tidal").as_deref(), Some("apple-music, tidal"));
    for (line, message) in [
        (format!("lint --profile spotfy {CLEAN}"), "no profile spotfy; did you mean spotify?"),
        (
            format!("lint --profile nobody-knows {CLEAN}"),
            "no profile nobody-knows; see ddex-disclose profiles",
        ),
        (format!("lint --profile , {CLEAN}"), "--profile needs a profile, such as apple-music"),
        (format!("show --as aple-music {CLEAN}"), "no profile aple-music; did you mean apple-music?"),
        (
            format!("show --as bandcamp {CLEAN}"),
            "Bandcamp has no form of its own to show a message in; these have: apple-music, labelgrid, spotify",
        ),
        (
            "profiles nowhere-to-be-found".to_owned(),
            "no profile nowhere-to-be-found; see ddex-disclose profiles",
        ),
    ] {
        let ran = run(&line);
        assert_eq!((ran.code, &*ran.err), (2, &*format!("ddex-disclose: {message}\n")), "{line}");
    }
    assert_eq!(run("profiles --today yesterday").code, 2);
}

#[test]
fn json_of_profiles() {
    let ran = run(&format!("lint --format json --profile spotify,tidal {CLEAN}"));
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["files"][0]["profiles"], serde_json::json!(["spotify", "tidal"]));
    assert_eq!(json["summary"]["profiles"], serde_json::json!(["spotify", "tidal"]));
    assert_eq!(run("profiles").code, 0);
    let ran = run("profiles --format json --today 2027-07-01 tidal");
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let tidal = &json["profiles"][0];
    assert_eq!((&tidal["age_in_days"], &tidal["old"]), (&221.into(), &true.into()));
    let statement = &tidal["statements"][1];
    assert_eq!((&statement["unpaid"], &statement["tier"]), (&"all".into(), &"A".into()));
    assert_eq!(statement["checked_on"], "2026-11-22");
}

#[test]
fn json_of_show_as() {
    let ran = run("show --as apple-music --format json samples/undeclared/ep-uneven.xml");
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (&json["as"], &json["files"][0]["form"]),
        (&"apple-music".into(), &"transparency-tags".into())
    );
    let lines = json["files"][0]["releases"][0]["lines"].as_array().unwrap();
    let results = lines.iter().map(|line| format!("{} {}", line["what"], line["result"])).collect::<Vec<_>>();
    assert_eq!(
        results[..3],
        [r#""Artwork" "not-tagged""#, r#""Track" "tagged""#, r#""Composition" "underivable""#]
    );
    assert_eq!((&lines[0]["resource"], &lines[1]["resource"]["track"]), (&Value::Null, &1.into()));
}

#[test]
fn without_a_terminal_there_are_no_colours_and_without_utf_8_only_ascii_is_drawn() {
    let line = format!("lint --select AI001 {WRONG}");
    assert!(!run(&line).out.contains('\x1b'));
    let plain = ran(command(&line).env("LC_ALL", "C").output().unwrap());
    assert!(plain.out.contains(",-[") && plain.out.is_ascii(), "{}", plain.out);
}

#[cfg(target_os = "linux")]
#[test]
fn colours_at_a_terminal_unless_no_color_is_set() {
    let at_terminal = |no_color: &str| {
        let binary = env!("CARGO_BIN_EXE_ddex-disclose");
        let line = format!("{binary} lint --select AI001 {WRONG}");
        let mut script = Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).env("NO_COLOR", no_color).env("TERM", "xterm");
        let output = script.current_dir(env!("CARGO_MANIFEST_DIR")).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (Some(coloured), Some(plain)) = (at_terminal(""), at_terminal("1")) else {
        println!("skipped: there is no `script` here to make a terminal");
        return;
    };
    assert!(coloured.contains("\x1b[1;31merror[AI001]\x1b[0m"), "{coloured}");
    assert!(plain.contains("error[AI001]") && !plain.contains('\x1b'), "{plain}");
}

#[test]
fn nothing_from_a_file_moves_the_cursor() {
    let text = String::from_utf8(sample(WRONG)).unwrap();
    let text = text.replace("Winda do nieba", "\x1b[2J\u{9b}1m\u{202e}Winda");
    let folder = folder(&[("evil\u{1b}]0;.xml", text.as_bytes())]);
    let name = folder.path().join("evil\u{1b}]0;.xml");
    for arguments in [&["lint", "--select", "AI001"][..], &["show"]] {
        let ran = ran(command("").args(arguments).arg(&name).output().unwrap());
        let moves = |char: char| char != '\n' && (char.is_control() || char == '\u{202e}');
        assert!(!ran.out.is_empty() && !ran.out.contains(moves), "{}", ran.out);
    }
}

#[test]
fn nobody_has_to_read_to_the_end() {
    let files = vec![WRONG; 500].join(" ");
    for format in ["text", "json"] {
        let mut command = command(&format!("lint --select AI001 --format {format} {files}"));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let ran = ran(child.wait_with_output().unwrap());
        assert_eq!(&*ran.err, "");
        assert_ne!(ran.code, 101, "no panic");
    }
}

#[test]
fn one_long_line_does_not_flood_the_terminal() {
    let line = String::from_utf8(sample(WRONG)).unwrap().replace('\n', " ");
    let folder = folder(&[("line.xml", line.as_bytes())]);
    let ran = run_in(folder.path(), "lint --select AI001 line.xml");
    assert!(ran.out.contains("…") && ran.out.lines().all(|line| line.chars().count() <= 110), "{}", ran.out);
}

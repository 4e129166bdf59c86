//! The configuration: what is wrong in one, which one holds, who has the last word, and what it excepts.
#![cfg(feature = "cli")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use ddex_disclose::ern::Message;
use ddex_disclose::lint::config::{Config, Excepted};
use ddex_disclose::lint::{Checked, Level, Options, Profile, check};
use ddex_disclose::xml::{Document, Limits};
use serde_json::Value;
use toml::value::Date;

/// A sample with one AI001, one AI002 and two that are no errors.
const WRONG: &str = "samples/contradictions/album-none-beside-ai-vocals.xml";
/// The recordings of AI001 and AI002.
const OF_AI001: &str = "PLC8E2600202";
const OF_AI002: &str = "PLC8E2600201";

fn sample(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn day(text: &str) -> Date {
    text.parse::<toml::value::Datetime>().unwrap().date.unwrap()
}

/// What is wrong in a configuration: place, level and sentence.
fn faults(text: &str) -> Vec<(String, String)> {
    let faults = Config::parse(text).expect_err("something is wrong");
    let place = |offset: usize| {
        let line = text[..offset].matches('\n').count() + 1;
        let column = offset - text[..offset].rfind('\n').map_or(0, |at| at + 1) + 1;
        format!("{line}:{column}")
    };
    assert!(faults.iter().all(|fault| fault.level == Level::Error && !fault.fix.is_empty()), "{faults:?}");
    faults.iter().map(|fault| (place(fault.primary.span.start), fault.message.clone())).collect()
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_where() {
    let text = r#"profile = ["spotify"]
profiles = ["spotfy", 3, "tidal"]
pedantic = "yes"
avs = -3
select = "AI"
ignore = ["AI00I"]
[recipients]
hello = ["spotify"]
[levels]
AI020 = "eror"
AI02 = "error"
[thresholds]
fail-on = "warn"
faults = 0
[[exception]]
reason = "  "
rules = ["AI00I"]
[[exception]]
rules = []
[[exception]]
path = "a/***b"
isrc = ["QZ"]
party = [""]
expires = "2027-01-01"
reason = "x"
[[exception]]
icpn = ["0198000000017"]
expires = 2027-01-01T10:00:00
raeson = "x"
"#;
    let expected = [
        ("1:1", "there is no key `profile` here; did you mean `profiles`?"),
        ("2:13", "no profile spotfy; did you mean spotify?"),
        ("2:23", "this is the number `3`, where a profile's name in quotes is wanted"),
        ("3:12", "this is the text \"yes\", where true or false is wanted"),
        ("4:7", "this is the number `-3`, where a whole number is wanted"),
        ("5:10", "this is the text \"AI\", where a list in square brackets is wanted"),
        ("6:11", "no rule AI00I; did you mean AI001?"),
        ("8:1", "\"hello\" is not a DPID"),
        ("10:9", "there is no value `eror` here; did you mean `error`?"),
        ("11:1", "AI02 begins the codes of many rules"),
        ("13:11", "there is no value `warn` here"),
        ("14:10", "this is the number `0`, where a whole number from 1 on is wanted"),
        ("16:10", "the reason is empty"),
        ("17:10", "no rule AI00I; did you mean AI001?"),
        ("18:1", "the exception has no reason"),
        ("18:1", "the exception does not say of what it is one"),
        ("21:8", "\"a/***b\" is no pattern for paths: wildcards are either regular `*` or recursive `**`"),
        ("22:9", "\"QZ\" is not an ISRC"),
        ("23:10", "there is nothing between the quotes"),
        ("24:11", "this is the text \"2027-01-01\", where a date such as 2027-01-01 (no quotes) is wanted"),
        ("26:1", "the exception has no reason"),
        ("28:11", "this is no day"),
        ("29:1", "there is no key `raeson` here; did you mean `reason`?"),
    ];
    let mut found = faults(text);
    let mut expected = expected.map(|(place, says)| (place.to_owned(), says.to_owned())).to_vec();
    // Two faults may have one place.
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn what_is_not_toml() {
    let found = faults("profiles = [\"spotify\"\npedantic true\n");
    assert!(found.iter().all(|(_, says)| says.starts_with("this is not TOML: ")), "{found:?}");
    assert!(!found.is_empty());
    assert!(faults("avs = 9\navs = 7\n")[0].0 == "2:1");
    let message = include_str!("../samples/clean/single-4.3.1.xml");
    assert_eq!(faults(message).len(), 1, "a file of another kind is one fault, not one in each line");
    let folder = folder(&[]);
    fs::write(folder.path().join("latin.toml"), b"tools = [\"Caf\xe9\"]").unwrap();
    let ran = run(folder.path(), "lint --config latin.toml a.xml");
    assert_eq!((ran.code, &*ran.err), (2, "ddex-disclose: latin.toml is not UTF-8: save it as that\n"));
}

#[test]
fn every_length_of_a_configuration_is_read_or_refused_with_a_place() {
    let whole = include_str!("../src/cli/init.toml").replace("\n#", "\n");
    for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
        if let Err(faults) = Config::parse(&whole[..end]) {
            assert!(!faults.is_empty() && faults.iter().all(|fault| fault.primary.span.end <= end));
        }
    }
}

/// What a configuration excepts of the sample's findings on a day, by code; and the rest.
fn excepted(config: &str, path: &str, today: &str) -> (Vec<(&'static str, usize)>, Vec<&'static str>) {
    let config = Config::parse(config).unwrap();
    let document = Document::parse(sample(WRONG), &Limits::default()).unwrap();
    let Checked { mut findings, .. } = check(&document, &Options::default());
    let message = Message::of(&document).unwrap();
    let taken = config.except(message, path, day(today), &mut findings);
    let code = |excepted: &Excepted| (excepted.finding.code, excepted.exception);
    (taken.iter().map(code).collect(), findings.iter().map(|finding| finding.code).collect())
}

/// The codes that an exception with these lines takes out.
fn taken(lines: &str) -> Vec<&'static str> {
    let config = format!("[[exception]]\nreason = 'a test'\n{lines}\n");
    excepted(&config, "archive/2026/a.xml", "2026-11-23").0.into_iter().map(|(code, _)| code).collect()
}

#[test]
fn an_exception_is_for_what_it_names() {
    let all = excepted("", "a.xml", "2026-11-23").1;
    assert!(all.contains(&"AI001") && all.contains(&"AI002"), "{all:?}");
    assert_eq!(taken("rules = ['AI001']"), ["AI001"]);
    assert_eq!(taken("rules = ['none-beside-ai-credit']"), ["AI001"]);
    assert_eq!(taken("rules = ['AI00']"), ["AI002", "AI001"]);
    let of = |isrc: &str| taken(&format!("rules = ['AI00']\nisrc = ['{isrc}']"));
    assert_eq!((of(OF_AI001), of(OF_AI002)), (vec!["AI001"], vec!["AI002"]));
    assert_eq!(of("pl-c8e-26-00202"), ["AI001"], "hyphens and case do not matter");
    assert_eq!(of("PLC8E2600299"), [""; 0]);
    assert_eq!(taken("path = 'archive/**'"), all);
    assert_eq!(taken("path = 'archive/*/a.xml'"), all);
    assert_eq!(taken("path = 'archive/*.xml'"), [""; 0]);
    assert_eq!(taken("path = 'archive/**'\nrules = ['AI002']"), ["AI002"], "both must fit");
}

#[test]
fn an_exception_is_for_a_release_and_all_on_it_or_for_a_party() {
    let source = String::from_utf8(sample(WRONG)).unwrap();
    let after = |tag: &str| source.split(tag).nth(1).unwrap().split('<').next().unwrap().to_owned();
    let icpn = after("<ICPN>");
    assert_eq!(taken(&format!("icpn = ['{icpn}']")).len(), excepted("", "a.xml", "2026-11-23").1.len());
    assert_eq!(taken("icpn = ['0000000000000']"), [""; 0]);
    let of = |party: &str| taken(&format!("rules = ['AI00']\nparty = ['{party}']"));
    assert_eq!(of("adaeze nowak obi"), ["AI001"], "credited on that recording");
    assert_eq!(of("Zuzanna Korytko"), ["AI002", "AI001"], "displayed on both");
    assert_eq!(of("Cegielnia"), [""; 0], "the label is neither");
    assert_eq!(of("Nobody At All"), [""; 0]);
}

#[test]
fn an_exception_ends_on_the_day_it_expires() {
    let config = "[[exception]]\nrules = ['AI001']\nreason = 'agreed'\nexpires = 2027-01-01\n";
    assert_eq!(excepted(config, "a.xml", "2026-12-31").0, [("AI001", 0)]);
    assert_eq!(excepted(config, "a.xml", "2027-01-01").0, []);
    let config = Config::parse(config).unwrap();
    assert_eq!(config.expired(day("2026-12-31")), []);
    let expired = config.expired(day("2027-01-01"));
    assert_eq!(expired.len(), 1);
    assert_eq!(expired[0].level, Level::Warning);
    assert_eq!(
        expired[0].message,
        "the exception expired on 2027-01-01, and what it accepted is reported again: agreed"
    );
    assert_eq!(config.idle(&[0], day("2026-12-31")).len(), 1);
    assert_eq!(config.idle(&[0], day("2027-01-01")).len(), 0, "that it expired is enough");
    assert_eq!(config.idle(&[1], day("2026-12-31")).len(), 0);
}

#[test]
fn the_recipient_adds_profiles() {
    let config = "profiles = ['tidal']\n[recipients]\nPA-DPIDA-2023010101-Z = ['spotify', 'tidal']\n\
                  PADPIDA2014120301U = ['deezer']\n";
    let config = Config::parse(config).unwrap();
    let profiles = |path: &str| {
        let document = Document::parse(sample(path), &Limits::default()).unwrap();
        let profiles = config.profiles_for(&Message::of(&document).unwrap());
        profiles.iter().map(|profile: &&Profile| profile.name).collect::<Vec<_>>()
    };
    assert_eq!(profiles("samples/clean/album-ai-vocals.xml"), ["tidal", "spotify"]);
    assert_eq!(profiles("samples/legacy/album-3.8.2.xml"), ["tidal"]);
}

/// What a run in a folder came to.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn run_with(folder: &Path, line: &str, input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.args(line.split_whitespace()).current_dir(folder).env("LC_ALL", "C.UTF-8");
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), input).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn run(folder: &Path, line: &str) -> Ran {
    run_with(folder, line, b"")
}

/// A folder with `deliveries/a.xml`, `deliveries/new/b.xml`, and these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("deliveries/new")).unwrap();
    for name in ["deliveries/a.xml", "deliveries/new/b.xml"] {
        fs::write(folder.path().join(name), sample(WRONG)).unwrap();
    }
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// The codes that a run found in each file.
fn codes(ran: &Ran) -> Vec<Vec<String>> {
    let json: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}{}", ran.out, ran.err));
    let files = json["files"].as_array().unwrap().iter();
    let of = |file: &Value| {
        let findings = file["findings"].as_array().unwrap().iter();
        findings.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
    };
    files.map(of).collect()
}

#[test]
fn the_nearest_configuration_above_each_file_holds() {
    let folder = folder(&[
        ("ddex-disclose.toml", "select = ['AI001']"),
        ("deliveries/new/ddex-disclose.toml", "select = ['AI002']"),
        ("other.toml", "select = ['AI003']"),
    ]);
    let found = |line: &str| codes(&run(folder.path(), &format!("lint --format json {line}")));
    assert_eq!(found("deliveries"), [["AI001"], ["AI002"]]);
    assert_eq!(found("--config other.toml deliveries"), [[""; 0], [""; 0]]);
    assert_eq!(found("--no-config deliveries/a.xml"), [["AI002", "AI001"]]);
    let inside = run(&folder.path().join("deliveries/new"), "lint --format json ../a.xml b.xml");
    assert_eq!(codes(&inside), [["AI001"], ["AI002"]]);
    let piped = run_with(folder.path(), "lint --format json -", &sample(WRONG));
    assert_eq!(codes(&piped), [["AI001"]]);
    let both = run(folder.path(), "lint --config other.toml --no-config deliveries");
    assert_eq!(both.code, 2);
    let gone = run(folder.path(), "lint --config gone.toml deliveries");
    assert_eq!((gone.code, &*gone.err), (2, "ddex-disclose: gone.toml: no such file or folder\n"));
}

#[test]
fn flags_come_before_the_file_and_the_file_before_profiles() {
    let file = "select = ['AI001']\nignore = ['AI002']\n[thresholds]\nfail-on = 'never'\n";
    let folder = folder(&[("ddex-disclose.toml", file)]);
    let lint = |line: &str| run(folder.path(), &format!("lint --format json deliveries/a.xml {line}"));
    assert_eq!((codes(&lint("")), lint("").code), (vec![vec!["AI001".to_owned()]], 0));
    assert_eq!(lint("--fail-on error").code, 1);
    assert_eq!(codes(&lint("--select AI002")), [["AI002"]], "asked for now");
    assert_eq!(codes(&lint("--ignore AI001")), [[""; 0]]);
    let levels = |text: &str| {
        fs::write(folder.path().join("ddex-disclose.toml"), text).unwrap();
        let ran = run(folder.path(), "lint --no-config --format json --select AI020 deliveries");
        assert_eq!(ran.code, 0, "{}", ran.err);
        let quiet = "<ContainsAI>None</ContainsAI>";
        let text = String::from_utf8(sample(WRONG)).unwrap().replacen(quiet, "", 1);
        let ran = run_with(folder.path(), "lint --format json --select AI020 -", text.as_bytes());
        let json: Value = serde_json::from_str(&ran.out).unwrap();
        json["files"][0]["findings"][0]["level"].as_str().unwrap_or("none").to_owned()
    };
    let own = levels("");
    assert_ne!(own, "error");
    assert_eq!(levels("profiles = ['labelgrid']"), "error");
    assert_eq!(levels("profiles = ['labelgrid']\n[levels]\nAI020 = 'note'\n"), "note");
}

#[test]
fn nothing_is_checked_under_a_configuration_that_is_wrong() {
    let folder = folder(&[
        ("ddex-disclose.toml", "select = ['AI001']"),
        ("deliveries/new/ddex-disclose.toml", "# ours\n\n\nselect = ['AI00I']\n"),
    ]);
    let ran = run(folder.path(), "lint deliveries");
    assert_eq!(ran.code, 2);
    let name = "deliveries/new/ddex-disclose.toml";
    assert!(ran.out.contains(&format!("[{name}:4:11]")), "{}", ran.out);
    assert!(ran.out.contains("error[config]: no rule AI00I; did you mean AI001?"), "{}", ran.out);
    assert!(ran.out.contains("[deliveries/a.xml:"), "the other file is checked all the same");
    assert!(!ran.out.contains("b.xml:"), "{}", ran.out);
    let said = "is wrong in one place: nothing it holds for is checked until it is right";
    assert_eq!(ran.err, format!("ddex-disclose: {name} {said}\n"));
    let ran = run(folder.path(), "lint --format json deliveries");
    let json: Value = serde_json::from_str(&ran.out).unwrap();
    let wrong = &json["summary"]["configurations"][1];
    assert_eq!((&wrong["path"], &wrong["findings"][0]["primary"]["line"]), (&name.into(), &4.into()));
    assert_eq!(json["summary"]["unreadable"][0]["reason"], format!("its configuration, {name}, is wrong"));
}

#[test]
fn what_is_excepted_is_counted_and_listed_and_never_gone() {
    let file = "select = ['AI00']\n[[exception]]\nrules = ['AI001']\nreason = 'agreed'\n";
    let folder = folder(&[("ddex-disclose.toml", file)]);
    let one = run(folder.path(), "lint deliveries/a.xml");
    assert!(one.out.contains("1 error · 1 excepted by ddex-disclose.toml · "), "{}", one.out);
    let all = run(folder.path(), "lint deliveries");
    assert!(all.out.contains("  settings     2 excepted by ddex-disclose.toml\n"), "{}", all.out);
    let json: Value =
        serde_json::from_str(&run(folder.path(), "lint --format json deliveries/a.xml").out).unwrap();
    let excepted = &json["files"][0]["excepted"][0];
    assert_eq!((&excepted["code"], &excepted["reason"]), (&"AI001".into(), &"agreed".into()));
    assert_eq!(json["files"][0]["configuration"], "ddex-disclose.toml");
    let used = run(folder.path(), "lint --ignore AI00 deliveries/a.xml");
    assert!(used.out.contains("configuration: ddex-disclose.toml"), "{}", used.out);
}

#[test]
fn an_exception_without_use_is_noted_where_everything_was_checked() {
    let file = "[[exception]]\nrules = ['AI060']\nreason = 'long ago'\n";
    let folder = folder(&[("ddex-disclose.toml", file)]);
    let note = "note[config]: nothing was found that this exception is for: long ago";
    let says = |line: &str| run(folder.path(), line).out.contains(note);
    assert!(says("lint ."));
    assert!(!says("lint deliveries"), "it may be for a file elsewhere");
    assert!(!says("lint deliveries/a.xml"));
    assert!(!says("lint --select AI001 ."), "its rule did not run");
    assert_eq!(run(folder.path(), "lint --fail-on never .").code, 0);
}

#[test]
fn an_expired_exception_is_a_warning() {
    let file = "select = ['AI060']\n[thresholds]\nfail-on = 'warning'\n[[exception]]\nrules = ['AI001']\n\
                reason = 'agreed'\nexpires = 2020-01-01\n";
    let folder = folder(&[("ddex-disclose.toml", file)]);
    let ran = run(folder.path(), "lint deliveries/a.xml");
    assert!(ran.out.starts_with("warning[config]: the exception expired on 2020-01-01"), "{}", ran.out);
    assert!(ran.out.contains("[ddex-disclose.toml:4:1]"), "{}", ran.out);
    assert_eq!(ran.code, 1);
}

#[test]
fn init_writes_a_file_of_examples_that_are_valid_and_never_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ddex-disclose.toml");
    let ran = run(folder.path(), "init");
    assert_eq!((ran.code, &*ran.err), (0, ""));
    let written = fs::read_to_string(&path).unwrap();
    assert!(Config::parse(&written).is_ok(), "as it stands it says nothing");
    let is_example = |line: &str| line.starts_with('#') && !line.starts_with("# ");
    let examples = written.lines().map(|line| if is_example(line) { &line[1..] } else { line });
    let examples = examples.collect::<Vec<_>>().join("\n");
    let config = Config::parse(&examples).unwrap();
    assert_eq!((config.exceptions.len(), config.avs, config.personas.len()), (2, Some(9), 1));
    fs::write(&path, "avs = 7\n").unwrap();
    let ran = run(folder.path(), "init");
    let said = "ddex-disclose: there is a ddex-disclose.toml here already; --force writes over it\n";
    assert_eq!((ran.code, &*ran.err), (2, said));
    assert_eq!(fs::read_to_string(&path).unwrap(), "avs = 7\n");
    assert_eq!(run(folder.path(), "init --force").code, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), written);
}

/// The keys of a schema's object, and of those in it.
fn keys(schema: &Value) -> Vec<String> {
    let objects = std::iter::once(schema).chain(schema["$defs"].as_object().unwrap().values());
    let keys = objects.filter_map(|object| object["properties"].as_object());
    keys.flat_map(|keys| keys.keys().cloned()).collect()
}

#[test]
fn every_key_is_in_the_schema_on_the_page_and_in_the_file_that_init_writes() {
    let schema = serde_json::to_value(Config::schema()).unwrap();
    let page =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md")).unwrap();
    let beginning = include_str!("../src/cli/init.toml");
    let keys = keys(&schema);
    assert_eq!(keys.len(), 21, "{keys:?}");
    for key in &keys {
        assert!(page.contains(&format!("`{key}`")), "docs/configuration.md does not speak of {key}");
        let shown = [format!("\n#{key} ="), format!("\n#[{key}]"), format!("\n#[[{key}]]")];
        assert!(shown.iter().any(|shown| beginning.contains(shown)), "init does not show {key}");
    }
    let blocks = page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let mut examples = 0;
    for block in blocks {
        assert!(Config::parse(block).is_ok(), "{block}");
        examples += 1;
    }
    assert!(examples > 0);
}

//! How fast a message is linted, beside the least anybody could do: quick-xml's bare event loop over the same
//! bytes. The two run in turn, so that a machine that slows down slows both; what counts is the ratio.
//!
//! `cargo bench` prints tables: time by layer, size, memory, streams, and whole processes beside xmllint's, where that
//! is at hand; `cargo bench -- --layers` the first of them. `cargo bench -- --generate 10800 big.xml` writes one of
//! the messages it uses, for other tools to try.

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../tests/support/generate.rs"]
mod generate;
#[path = "support/timing.rs"]
mod timing;

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use ddex_disclose::disclosure::Disclosure;
use ddex_disclose::ern::Message;
use ddex_disclose::lint::{Options, Selection, check};
use ddex_disclose::xml::{Document, Limits};
use timing::{Time, in_turn, table};

/// How many recordings make about 50 MB.
const FIFTY_MEGABYTES: usize = 10_800;

fn main() {
    let arguments = std::env::args().collect::<Vec<_>>();
    let words = arguments[1..].iter().map(String::as_str).filter(|a| *a != "--bench").collect::<Vec<_>>();
    match words[..] {
        ["--peak", path] => peak(path),
        ["--stream-peak", path] => stream_peak(path),
        ["--generate", recordings, path] => {
            std::fs::write(path, generate::album(recordings.parse().unwrap())).unwrap();
        }
        _ => {
            layers();
            if words == ["--layers"] {
                return;
            }
            sizes();
            memory();
            streams();
            process();
        }
    }
}

/// The events of a document, counted and forgotten.
fn bare_loop(text: &str) -> usize {
    let mut reader = quick_xml::Reader::from_reader(text.as_bytes());
    let mut events = 0;
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {
        events += 1;
    }
    events
}

fn parse(text: &str) -> Document<'_> {
    Document::parse(text.as_bytes(), &Limits::default()).unwrap()
}

fn validate(text: &str) -> usize {
    Message::of(&parse(text)).unwrap().validate(1000).faults.len()
}

/// All that comes before the rules.
fn disclose(text: &str) -> usize {
    let document = parse(text);
    let message = Message::of(&document).unwrap();
    message.validate(1000).faults.len() + Disclosure::of(message).resources.len()
}

fn lint_pedantic(text: &str) -> usize {
    let selection = Selection { pedantic: true, ..Selection::default() };
    check(&parse(text), &Options { selection, ..Options::default() }).findings.len()
}

fn lint(text: &str) -> usize {
    check(&parse(text), &Options::default()).findings.len()
}

fn layers() {
    let text = generate::album(FIFTY_MEGABYTES);
    let document = parse(&text);
    let message = Message::of(&document).unwrap();
    let names = [
        "quick-xml's bare event loop",
        "parse",
        "validate",
        "parse + validate",
        "is_valid",
        "disclosure",
        "parse + validate + disclosure",
        "lint: all of it",
        "lint, guesses too",
    ];
    let times = in_turn(
        9,
        &mut [
            (names[0], &mut || _ = black_box(bare_loop(&text))),
            (names[1], &mut || _ = black_box(parse(&text))),
            (names[2], &mut || _ = black_box(message.validate(1000))),
            (names[3], &mut || _ = black_box(validate(&text))),
            (names[4], &mut || _ = black_box(message.is_valid())),
            (names[5], &mut || _ = black_box(Disclosure::of(message))),
            (names[6], &mut || _ = black_box(disclose(&text))),
            (names[7], &mut || _ = black_box(lint(&text))),
            (names[8], &mut || _ = black_box(lint_pedantic(&text))),
        ],
    );
    table(&format!("layers, {} MB", text.len() / 1_000_000), &names, &times, text.len());
    let before = times[6].median.as_secs_f64();
    let share = |lint: &Time| 100.0 * (lint.median.as_secs_f64() / before - 1.0);
    println!(
        "  rules, findings and all: {:.0} % more than reading and validating; {:.0} % with guesses",
        share(&times[7]),
        share(&times[8])
    );
}

fn sizes() {
    println!("\nsizes, lint against the bare event loop");
    for recordings in [10, 1_000, 10_800, 75_000, 100_000] {
        let text = generate::album(recordings);
        let runs = if text.len() > 100_000_000 { 3 } else { 9 };
        let times = in_turn(
            runs,
            &mut [
                ("bare", &mut || _ = black_box(bare_loop(&text))),
                ("lint", &mut || _ = black_box(lint(&text))),
            ],
        );
        let (bare, lint) = (times[0].median.as_secs_f64(), times[1].median.as_secs_f64());
        let (rate, ratio) = (text.len() as f64 / lint / 1e6, lint / bare);
        println!("  {recordings:>7} recordings {:>12} bytes {rate:8.0} MB/s {ratio:6.2}x", text.len(),);
    }
}

/// Lints a file and prints the most memory that this process ever had.
fn peak(path: &str) {
    let bytes = std::fs::read(path).unwrap();
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    black_box(check(&document, &Options::default()));
    print_peak();
}

fn print_peak() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", peak.and_then(|p| p.trim().strip_suffix(" kB")).unwrap_or("0"));
}

fn memory() {
    println!("\nmemory, the peak of a process that reads and lints a file, against the file");
    for recordings in [FIFTY_MEGABYTES, 75_000] {
        let text = generate::album(recordings);
        let file = Scratch::new("memory", &text);
        let output =
            Command::new(std::env::current_exe().unwrap()).arg("--peak").arg(&file.0).output().unwrap();
        let kilobytes = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().unwrap();
        let ratio = kilobytes * 1024.0 / text.len() as f64;
        println!("  {:>12} bytes {:8.1} MB {ratio:6.2}x", text.len(), kilobytes * 1024.0 / 1e6);
    }
}

/// A file of its own for a benchmark, gone when it is dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("ddex-disclose-bench-{}-{name}.xml", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
    }
}

/// The time of a whole process that must succeed.
fn run(command: &mut Command) {
    assert!(command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success());
}

fn lint_command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.arg("lint");
    command
}

/// `xmllint --schema` with DDEX's XSDs, where both are at hand.
fn xmllint() -> Option<Command> {
    let schema =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/standard/xsd/432/release-notification.xsd");
    let is_there = Command::new("xmllint").arg("--version").stderr(Stdio::null()).status().is_ok();
    let mut command = Command::new("xmllint");
    command.args(["--noout", "--nonet", "--schema"]).arg(&schema);
    (is_there && schema.is_file()).then_some(command)
}

fn process() {
    let text = generate::album(15);
    let file = Scratch::new("one", &text);
    let mut names = vec!["true", "ddex-disclose lint"];
    let mut tasks: Vec<Box<dyn FnMut()>> =
        vec![Box::new(|| run(&mut Command::new("true"))), Box::new(|| run(lint_command().arg(&file.0)))];
    if xmllint().is_some() {
        names.push("xmllint --schema");
        tasks.push(Box::new(|| run(xmllint().unwrap().arg(&file.0))));
    }
    let times = boxed(51, &mut tasks);
    table(&format!("whole process, one message of {} KB", text.len() / 1000), &names, &times, text.len());

    println!();
    let Some(_) = xmllint() else {
        println!("skipped: no xmllint, or no XSDs beside this checkout, to run a thousand messages through");
        return;
    };
    let files = (0..1000).map(|number| Scratch::new(&number.to_string(), &text)).collect::<Vec<_>>();
    let paths = || files.iter().map(|file| &file.0);
    let mut tasks: Vec<Box<dyn FnMut()>> = vec![
        Box::new(|| run(xmllint().unwrap().args(paths()))),
        Box::new(|| run(lint_command().arg("--quiet").args(paths()))),
    ];
    let times = boxed(3, &mut tasks);
    let title = format!("whole process, 1,000 messages of {} KB, one core", text.len() / 1000);
    table(&title, &["xmllint --schema", "ddex-disclose lint"], &times, 1000 * text.len());
}

fn boxed(runs: usize, tasks: &mut [Box<dyn FnMut() + '_>]) -> Vec<Time> {
    let mut tasks = tasks.iter_mut().map(|task| ("", task.as_mut() as &mut dyn FnMut())).collect::<Vec<_>>();
    in_turn(runs, &mut tasks)
}

/// Validates a file as a stream, and prints the most memory that this process ever had.
fn stream_peak(path: &str) {
    let file = std::fs::File::open(path).unwrap();
    assert!(ddex_disclose::ern::stream::is_valid(file, Default::default()).unwrap());
    print_peak();
}

fn streams() {
    println!("\nstreams, a process that validates a file through a window");
    for recordings in [FIFTY_MEGABYTES, 215_000] {
        let file = Scratch::new("stream", &generate::album(recordings));
        let size = std::fs::metadata(&file.0).unwrap().len() as f64;
        let start = Instant::now();
        let mut command = Command::new(std::env::current_exe().unwrap());
        let output = command.arg("--stream-peak").arg(&file.0).output().unwrap();
        let rate = size / start.elapsed().as_secs_f64() / 1e6;
        let kilobytes = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().unwrap();
        println!("  {size:>12} bytes {rate:8.0} MB/s {:8.1} MB of memory", kilobytes * 1024.0 / 1e6);
    }
}

//! How long it takes to label a folder of messages from one sheet, beside `cp -r` of the same folder. The two run in turn, so
//! that a machine that slows down slows both; what counts is the ratio.
//!
//! `cargo bench --bench declare` prints times and memory for 1,000 and 10,000 messages of 75 KB; with a number behind `--`,
//! for that many.

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../tests/support/generate.rs"]
mod generate;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many recordings make a message of 75 KB.
const RECORDINGS: usize = 16;
const ROUNDS: usize = 3;

fn main() {
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let mut sizes = arguments.filter_map(|argument| argument.parse().ok()).collect::<Vec<usize>>();
    if sizes.is_empty() {
        sizes = vec![1_000, 10_000];
    }
    for messages in sizes {
        measure(messages);
    }
}

fn measure(messages: usize) {
    let folder = tempfile::tempdir().unwrap();
    let (from, to, sheet) =
        (folder.path().join("from"), folder.path().join("to"), folder.path().join("sheet.csv"));
    let size = generate_folder(messages, &from, &sheet);
    println!(
        "\n{messages} messages of {} KB, one sheet of {} rows",
        size / messages / 1000,
        messages * RECORDINGS
    );
    let mut times = [const { Vec::new() }; 4];
    let mut peak = 0;
    for round in 0..=ROUNDS {
        let _ = fs::remove_dir_all(&to);
        settle();
        let (copied, copied_safely) = timed(Command::new("cp").arg("-r").args([&from, &to]), &mut 0);
        let (declared, declared_safely) = timed(&mut declare(&to, &sheet), &mut peak);
        // The first round only fills the caches.
        if round > 0 {
            let all = [copied, declared, copied_safely, declared_safely];
            times.iter_mut().zip(all).for_each(|(times, time)| times.push(time));
        }
        assert!(fs::read_to_string(to.join("0/0.xml")).unwrap().contains("ContainsAI"));
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    };
    let [copied, declared, copied_safely, declared_safely] = times.each_mut().map(median);
    let line = |name: &str, copied: f64, declared: f64| {
        println!(
            "  {name:22} cp -r {copied:7.2} s   declare --from {declared:7.2} s {:6.2}x",
            declared / copied
        );
    };
    line("as they return", copied, declared);
    line("until all is on disk", copied_safely, declared_safely);
    println!("  {:22} {:.1} MB", "memory of declare", peak as f64 / 1000.0);
}

/// Writes the messages, a hundred to a folder, and the sheet. Gives how many bytes the messages have.
fn generate_folder(messages: usize, folder: &Path, sheet: &Path) -> usize {
    let album = silent(&generate::album(RECORDINGS));
    let (mut size, mut rows) = (0, String::from("isrc,contains_ai\n"));
    for number in 0..messages {
        let own = format!("QZ{:03X}{:02}000", number / 100, number % 100);
        let text = album.replace("QZKLR00000", &own);
        let place = folder.join((number / 100).to_string());
        fs::create_dir_all(&place).unwrap();
        fs::write(place.join(format!("{number}.xml")), &text).unwrap();
        size += text.len();
        (1..=RECORDINGS).for_each(|recording| rows += &format!("{own}{recording:02},partly\n"));
    }
    fs::write(sheet, rows).unwrap();
    size
}

/// The message without its declarations.
fn silent(album: &str) -> String {
    album.lines().filter(|line| !line.contains("<ContainsAI>")).map(|line| format!("{line}\n")).collect()
}

fn declare(folder: &Path, sheet: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.arg("declare").arg(folder).arg("--from").arg(sheet).args(["--quiet", "--no-config"]);
    command
}

/// How long a process takes that must succeed: until it returns, and until all that it wrote is on the disk. Notes the most
/// memory that it had, in kilobytes.
fn timed(command: &mut Command, peak: &mut usize) -> (Duration, Duration) {
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let code = loop {
        if let Some(code) = child.try_wait().unwrap() {
            break code;
        }
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
        *peak = line.and_then(|kilobytes| kilobytes.parse().ok()).unwrap_or(0).max(*peak);
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(code.success());
    let returned = start.elapsed();
    settle();
    (returned, start.elapsed())
}

/// Waits until nothing is left to be written to the disk.
fn settle() {
    assert!(Command::new("sync").status().unwrap().success());
}

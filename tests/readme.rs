//! The README's commands are run, and must print what it shows.
//!
//! A `console` block holds commands behind `$ ` and their output. `...` stands for lines left out. `cargo run
//! --release -- ` is the program; `echo $?` is the exit code of the command before it.

use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = "cargo run --release -- ";

/// A command and the output that the README shows for it.
struct Shown {
    command: String,
    output: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn shown() -> Vec<Shown> {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let mut shown: Vec<Shown> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match line.strip_prefix("```") {
            Some(words) => inside = !inside && words == "console",
            None if inside => match line.strip_prefix("$ ") {
                Some(command) => shown.push(Shown { command: command.to_owned(), output: Vec::new() }),
                None => shown.last_mut().expect("output follows a command").output.push(line.to_owned()),
            },
            None => {}
        }
    }
    shown
}

fn run(command: &str) -> Output {
    let arguments = command.strip_prefix(PROGRAM).or_else(|| command.strip_prefix("ddex-disclose "));
    let arguments = arguments.unwrap_or_else(|| panic!("`{command}` is none of our commands"));
    Command::new(env!("CARGO_BIN_EXE_ddex-disclose"))
        .args(arguments.split_whitespace())
        .current_dir(root())
        .env("LANG", "C.UTF-8")
        .env_remove("LC_ALL")
        .output()
        .unwrap()
}

/// Whether `lines` are what `expected` shows, where `...` may stand for any lines.
fn matches(expected: &[String], lines: &[&str]) -> bool {
    match expected.split_first() {
        None => lines.iter().all(|line| line.is_empty()),
        Some((dots, rest)) if dots.trim() == "..." => {
            (0..=lines.len()).any(|skip| matches(rest, &lines[skip..]))
        }
        Some((line, rest)) => lines
            .split_first()
            .is_some_and(|(first, more)| first.trim_end() == line.trim_end() && matches(rest, more)),
    }
}

#[test]
fn commands_print_what_the_readme_shows() {
    let mut exit_code = 0;
    let mut ran = 0;
    for Shown { command, output } in shown() {
        if command == "cargo test" {
            continue; // It is what runs this.
        }
        let printed = if command == "echo $?" {
            format!("{exit_code}\n")
        } else {
            let result = run(&command);
            exit_code = result.status.code().unwrap();
            ran += 1;
            String::from_utf8(result.stdout).unwrap() + &String::from_utf8(result.stderr).unwrap()
        };
        let lines = printed.lines().collect::<Vec<_>>();
        assert!(
            matches(&output, &lines),
            "`{command}` printed\n{printed}\nbut the README shows\n{}",
            output.join("\n")
        );
    }
    assert!(ran >= 2, "the README shows at least two commands with their output");
}

#[test]
fn ci_runs_the_readmes_test_command() {
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap_or_else(|_| "cargo test".to_owned());
    assert!(shown().iter().any(|shown| shown.command == "cargo test") && ci.contains("cargo test"));
}

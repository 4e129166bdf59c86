//! Runs the program as a person would.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What a run came to.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A command line at the root of the repository.
pub fn command(line: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.args(line.split_whitespace()).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env("LC_ALL", "C.UTF-8").env_remove("NO_COLOR");
    command
}

/// What came of it.
pub fn ran(output: Output) -> Ran {
    let text = |bytes| String::from_utf8(bytes).expect("what is written is UTF-8");
    let code = output.status.code().expect("it ended by itself");
    Ran { code, out: text(output.stdout), err: text(output.stderr) }
}

/// Runs a command line at the root of the repository.
pub fn run(line: &str) -> Ran {
    ran(command(line).output().unwrap())
}

/// Runs a command line in a folder.
pub fn run_in(folder: &Path, line: &str) -> Ran {
    ran(command(line).current_dir(folder).output().unwrap())
}

/// Runs a command line at the root of the repository, with this on standard input.
pub fn run_with_input(line: &str, input: &[u8]) -> Ran {
    let mut command = command(line);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    ran(child.wait_with_output().unwrap())
}

/// The bytes of a file of the repository.
pub fn sample(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A folder of files.
pub fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What stands at the terminal. New snapshots: `INSTA_UPDATE=always cargo test --test cli`.
pub fn assert_console(name: &str, line: &str) {
    let Ran { code, out, err } = run(line);
    let console = format!("$ ddex-disclose {line}\n{out}{err}\n(exit code {code})");
    insta::with_settings!({ snapshot_path => "../cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, console);
    });
}

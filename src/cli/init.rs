//! `ddex-disclose init`: writes a configuration to begin with. Knows no message.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use super::output;
use super::trouble::{COULD_NOT_WORK, Trouble, say, unwritten};
use crate::lint::config::FILE_NAME;
use crate::report::look::Look;

#[derive(Args, Debug)]
pub(super) struct Init {
    /// Even where there is one, which is lost
    #[arg(long)]
    force: bool,
}

/// The file: every line that begins with `#` and no blank behind it is an example, valid without the `#`.
const BEGINNING: &str = include_str!("init.toml");

pub(super) fn run(args: &Init) -> ExitCode {
    let look = Look::of_stdout();
    let written = match args.force {
        true => output::write(Path::new(FILE_NAME), BEGINNING.as_bytes()),
        false => OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(FILE_NAME)
            .and_then(|mut file| file.write_all(BEGINNING.as_bytes())),
    };
    if let Err(error) = written {
        match error.kind() {
            io::ErrorKind::AlreadyExists => {
                say(&format!("there is a {FILE_NAME} here already; --force writes over it"), look);
            }
            _ => say(&Trouble::Io(error).sentence(FILE_NAME), look),
        }
        return COULD_NOT_WORK.into();
    }
    let mut out = io::stdout().lock();
    match writeln!(out, "{FILE_NAME} is written; take out the # before what you want")
        .and_then(|()| out.flush())
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => unwritten(&error, look).unwrap_or(0).into(),
    }
}

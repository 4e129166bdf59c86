//! `ddex-disclose convert`: writes messages as XML or JSON. Judges none, and writes none that would say less.

mod message;
mod targets;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::input::{self, Input};
use super::output;
use super::trouble::{COULD_NOT_WORK, Trouble, say, shown, unwritten};
use crate::report::look::Look;
use message::{Converted, Stop};

/// The exit code when a message could not be converted.
const NOT_CONVERTED: u8 = 1;

#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Convert {
    /// Files, XML or JSON; folders (all *.xml in them); or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What to write
    #[arg(long, value_enum, value_name = "FORMAT")]
    to: To,
    /// The file to write, or the folder to write several to; else standard output
    #[arg(long, short, value_name = "OUT")]
    output: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  ddex-disclose convert album.xml --to json
  ddex-disclose convert album.json --to xml -o album.xml
  ddex-disclose convert deliveries/ --to json -o converted/

What cannot be carried is listed, and then nothing is written. Only comments and instructions are left out.

Exit codes: 0 fine, 1 a message could not be converted, 2 it could not work";

/// What a message can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    // The elements in the standard's order, indented.
    Xml,
    // An object an element, its keys the standard's names.
    Json,
}

impl To {
    /// How the names of its files end.
    fn ending(self) -> &'static str {
        match self {
            Self::Xml => "xml",
            Self::Json => "json",
        }
    }
}

pub(super) fn run(args: &Convert) -> ExitCode {
    let look = Look::of_stdout();
    let inputs = input::gather(&args.paths);
    let mut code = 0;
    for (path, trouble) in &inputs.troubles {
        say(&trouble.sentence(path), look);
        code = COULD_NOT_WORK;
    }
    let targets = match targets::of(args, &inputs.files) {
        Ok(targets) => targets,
        Err(wrong) => {
            say(&wrong, look);
            return COULD_NOT_WORK.into();
        }
    };
    for (input, target) in inputs.files.iter().zip(&targets) {
        code = code.max(one(input, args.to, target.as_deref(), look));
    }
    code.into()
}

/// Converts one file. Gives the exit code.
fn one(input: &Input, to: To, target: Option<&Path>, look: Look) -> u8 {
    let converted = match Converted::of(input, to) {
        Ok(converted) => converted,
        Err(Stop::Trouble(trouble)) => {
            say(&trouble.sentence(&input.subject()), look);
            return COULD_NOT_WORK;
        }
        Err(Stop::Wrong(sentence, lines)) => {
            say(&sentence, look);
            // If even that cannot be written, the exit code still tells.
            let _ = lines.iter().try_for_each(|line| writeln!(io::stderr(), "{}", look.plain(line)));
            return NOT_CONVERTED;
        }
    };
    let text = converted.text.as_bytes();
    match target {
        None => {
            let mut out = io::stdout().lock();
            if let Err(error) = out.write_all(text).and_then(|()| out.flush()) {
                return unwritten(&error, look).unwrap_or(0);
            }
        }
        Some(path) => {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let made = folder.map_or(Ok(()), fs::create_dir_all);
            if let Err(error) = made.and_then(|()| output::write(path, text)) {
                say(&Trouble::Io(error).sentence(&shown(path)), look);
                return COULD_NOT_WORK;
            }
        }
    }
    if let Some(left_out) = &converted.left_out {
        say(&format!("{}: left out {left_out}", input.subject()), look);
    }
    if !converted.is_valid {
        let to_lint = match target {
            Some(path) if to == To::Xml => format!("`ddex-disclose lint {}` says why", shown(path)),
            _ if converted.was_xml => format!("`ddex-disclose lint {}` says why", input.path()),
            _ if to == To::Xml => "`ddex-disclose lint` says why".to_owned(),
            _ => "`ddex-disclose lint` says why, once it is XML".to_owned(),
        };
        let version = converted.version;
        say(&format!("{}: the message is not valid ERN {version}; {to_lint}", input.subject()), look);
    }
    0
}

//! The command line: what may be asked, and who answers. Finds and reads files; renders nothing itself.

mod baseline;
mod convert;
mod diff;
mod explain;
mod export;
mod fix;
mod init;
mod input;
mod lint;
mod output;
mod profiles;
mod schema;
mod settings;
mod show;
mod today;
mod trouble;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::report::look::Look;

/// Finds wrong and missing AI declarations in DDEX ERN messages
#[derive(Debug, Parser)]
#[command(name = "ddex-disclose", version, after_help = EXAMPLES, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check messages and say what is wrong, why, and how to put it right
    Lint(lint::Lint),
    /// Say what a rule is about, or list all rules
    Explain(explain::Explain),
    /// Show what messages say about AI
    Show(show::Show),
    /// Say what changed in the declarations between two messages, folders or sheets
    Diff(diff::Diff),
    /// Write messages as JSON or XML
    Convert(convert::Convert),
    /// Write a sheet of what messages say about AI, to fill in
    Export(export::Export),
    /// Write a commented ddex-disclose.toml to begin with
    Init(init::Init),
    /// Print the JSON Schema of a document that is read or written, or list them
    Schema(schema::Schema),
    /// List the platforms and distributors that are known, and what they say about AI
    Profiles(profiles::Profiles),
}

/// How to write it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    // For people.
    #[default]
    Text,
    // For programs.
    Json,
}

const EXAMPLES: &str = "\
Examples:
  ddex-disclose lint album.xml
  ddex-disclose lint --fail-on warning deliveries/
  ddex-disclose explain AI001
  ddex-disclose show album.xml
  ddex-disclose diff album.xml album-new.xml
  ddex-disclose convert album.xml --to json
  ddex-disclose export deliveries/ > declarations.csv
  ddex-disclose schema ern4
  ddex-disclose lint --profile apple-music,spotify album.xml

Exit codes: 0 fine, 1 findings (from which level on: --fail-on), broken XML for show and export, a message
that convert could not convert, or a difference for diff, 2 it could not work";

/// Does what the command line asks.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(answer) => return print(&answer),
    };
    match cli.command {
        Command::Lint(args) => lint::run(args),
        Command::Explain(args) => explain::run(&args),
        Command::Show(args) => show::run(args),
        Command::Diff(args) => diff::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Init(args) => init::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Profiles(args) => profiles::run(&args),
    }
}

/// Writes the help, the version, or what is wrong with the flags.
fn print(answer: &clap::Error) -> ExitCode {
    let code = if answer.use_stderr() { trouble::COULD_NOT_WORK } else { 0 };
    match answer.print().and_then(|()| io::stdout().flush()) {
        Ok(()) => code.into(),
        Err(error) => trouble::unwritten(&error, Look::of_stdout()).unwrap_or(code).into(),
    }
}

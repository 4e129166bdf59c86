//! `ddex-disclose declare`: writes into messages what is known of AI's part. Knows no element.

mod message;
mod run;
mod select;
mod targets;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use self::message::Means;
use self::run::Run;
use self::select::Asked;
use self::targets::Targets;
use super::Format;
use super::input::{self, Inputs};
use super::settings::{Flags, Settings};
use super::trouble::{self, COULD_NOT_WORK, say};
use crate::declare::Options;
use crate::report::declaration::Summary;
use crate::report::look::Look;
use crate::xml::Limits;

/// The exit code when something was refused or left over.
const LEFT_OVER: u8 = 1;

#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(super) struct Declare {
    /// Files, folders (all *.xml in them), or - for standard input, which goes to standard output
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    asked: select::Flags,
    /// Afterwards declare for each release what its resources come to
    #[arg(long, help_heading = "What is declared")]
    roll_up: bool,
    /// In ERN before 4.3.1: mark the roles of --credit as AI's, in a word that this DPID defines
    #[arg(long, value_name = "DPID", help_heading = "What is declared")]
    bilateral_ai: Option<String>,
    /// Write even what contradicts the standard's text, but nothing that is not valid
    #[arg(long, help_heading = "How it is written")]
    force: bool,
    /// Print what would change, as a diff, and write nothing
    #[arg(long, help_heading = "How it is written")]
    dry_run: bool,
    /// The folder to write all messages to, in place of changing them where they are
    #[arg(long, short, value_name = "FOLDER", help_heading = "How it is written")]
    output: Option<PathBuf>,
    /// Write what fits, though some messages are refused or something is left over
    #[arg(long, help_heading = "How it is written")]
    partial: bool,
    /// How to report it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// In text: only what was refused or left over
    #[arg(long, short)]
    quiet: bool,
    /// The platforms and distributors it is meant for: apple-music,spotify (all: ddex-disclose profiles)
    #[arg(long = "profile", value_delimiter = ',', value_name = "NAMES")]
    profiles: Vec<String>,
    /// The configuration for all files, instead of the ddex-disclose.toml above each
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// No configuration at all
    #[arg(long)]
    no_config: bool,
}

const EXAMPLES: &str = "\
Examples:
  ddex-disclose declare album.xml --recording all --contains-ai none --roll-up
  ddex-disclose declare album.xml --recording QZKLR2600017 --contains-ai partly --credit GenerativeAI:LeadVocalist
  ddex-disclose declare album.xml --recording A1 --credit \"Mara Osei:Composer=partly\" --dry-run
  ddex-disclose declare deliveries/ --from declarations.csv --roll-up
  ddex-disclose declare deliveries/ --image all --contains-ai undeclared -o declared/

WHICH is an ISRC, an ICPN, another identifier, a reference such as A1, or all. Only what is declared changes, not
another byte. Unless everything fits, nothing is written at all; a run that was killed is finished by the next.

Exit codes: 0 fine, 1 something was refused or left over, 2 it could not work";

pub(super) fn run(args: Declare) -> ExitCode {
    let look = Look::of_stdout();
    match prepare(args, look) {
        Ok((run, inputs)) => conclude(run, &inputs, look),
        Err(wrong) => {
            say(&wrong, look);
            COULD_NOT_WORK.into()
        }
    }
}

type Out = BufWriter<Box<dyn Write>>;

/// Everything that holds for the run, or what is wrong with how it was asked for.
fn prepare(args: Declare, look: Look) -> Result<(Run<Out>, Inputs), String> {
    let asked = Asked::of(args.asked, args.roll_up, look)?;
    let profiles = super::profiles::chosen("--profile", &args.profiles)?;
    let settings =
        Settings::of(Flags { profiles, ..Flags::default() }, !args.no_config, args.config.as_deref())
            .map_err(|(name, trouble)| trouble.sentence(&name))?;
    let mut inputs = input::gather(&args.paths);
    let has_stdin = inputs.files.iter().any(input::Input::is_stdin);
    if has_stdin && args.paths.len() > 1 {
        return Err("standard input goes to standard output, so nothing may stand beside -".to_owned());
    }
    let targets = Targets::of(&args.paths, args.output.as_deref(), &mut inputs)?;
    let out: Box<dyn Write> = match has_stdin && !args.dry_run {
        true => Box::new(io::stderr().lock()),
        false => Box::new(io::stdout().lock()),
    };
    let run = Run {
        out: BufWriter::with_capacity(1 << 16, out),
        look,
        format: args.format,
        quiet: args.quiet,
        partial: args.partial,
        means: Means {
            asked,
            settings,
            options: Options {
                force: args.force,
                roll_up: args.roll_up,
                bilateral: args.bilateral_ai,
                lint: crate::lint::Options::default(),
                limits: Limits::default(),
            },
        },
        targets,
        summary: Summary {
            dry_run: args.dry_run,
            other_files: inputs.other_files + inputs.mac_files,
            linked_folders: inputs.linked_folders,
            ..Summary::default()
        },
        failed: false,
    };
    Ok((run, inputs))
}

fn conclude(mut run: Run<Out>, inputs: &Inputs, look: Look) -> ExitCode {
    if let Err(error) = run.all(inputs) {
        let code = trouble::unwritten(&error, look);
        // Who reads no further is not told otherwise that the run ended there.
        let is_cut_short = run.summary.written == 0 && !run.summary.dry_run;
        if is_cut_short {
            say("nothing is written, since nobody reads what is said about it", look);
        }
        return code.or(is_cut_short.then_some(COULD_NOT_WORK)).unwrap_or(0).into();
    }
    match run.failed {
        true => COULD_NOT_WORK.into(),
        false if !run.summary.all_fits() => LEFT_OVER.into(),
        false => ExitCode::SUCCESS,
    }
}

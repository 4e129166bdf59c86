//! `ddex-disclose lint`: checks messages and says what is wrong. Knows no rule.

mod run;

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use self::run::Run;
use super::fix::Fixing;
use super::settings::{Flags, Settings};
use super::trouble::{COULD_NOT_WORK, Trouble, say, shown};
use super::{Format, baseline, input, output, trouble};
use crate::lint::baseline::{Baseline, Comparison};
use crate::lint::config::FailOn;
use crate::lint::{Selection, code_of};
use crate::report::look::{Look, count};
use crate::report::summary::Summary;
use crate::xml::Limits;

#[derive(Args, Debug)]
pub(super) struct Lint {
    /// Files, folders (all *.xml in them), or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to write what was found
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Only these rules, by code, beginning of codes or name: AI001,ERN
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    select: Vec<String>,
    /// All rules but these
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    ignore: Vec<String>,
    /// The platforms and distributors it is meant for: apple-music,spotify (all: ddex-disclose profiles)
    #[arg(long = "profile", value_delimiter = ',', value_name = "NAMES")]
    profiles: Vec<String>,
    /// Guesses too, not only what is certain
    #[arg(long)]
    pedantic: bool,
    /// The DDEX value sets to check values by, whatever AvsVersionId says (ERN 4.3 and later)
    #[arg(long, value_name = "NUMBER")]
    avs: Option<u32>,
    /// In text: findings only, and nothing at all when there are none
    #[arg(long, short)]
    quiet: bool,
    /// The least level of findings that makes the exit code 1: error, warning, note or never [default: error]
    #[arg(long, value_enum, hide_possible_values = true, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// The configuration for all files, instead of the ddex-disclose.toml above each
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// No configuration at all
    #[arg(long)]
    no_config: bool,
    /// Leave out the findings that this file holds
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings to this file, to be left out from now on with --baseline
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
    #[command(flatten)]
    fixing: Fixing,
}

pub(super) fn run(args: Lint) -> ExitCode {
    let look = Look::of_stdout();
    let (settings, known) = match prepare(&args) {
        Ok(prepared) => prepared,
        Err(wrong) => {
            say(&wrong, look);
            return COULD_NOT_WORK.into();
        }
    };
    if args.fixing.is_diff() && args.format == Format::Json {
        say("--diff prints a diff and no JSON; leave one of the two out", look);
        return COULD_NOT_WORK.into();
    }
    let inputs = input::gather(&args.paths);
    let out: Box<dyn Write> = match args.fixing.writes_to_stdout(&inputs.files) {
        true => Box::new(io::stderr().lock()),
        false => Box::new(io::stdout().lock()),
    };
    let mut run = Run {
        out: BufWriter::with_capacity(1 << 16, out),
        look,
        format: args.format,
        quiet: args.quiet,
        fixing: args.fixing,
        settings,
        known,
        found: args.write_baseline.is_some().then(Baseline::default),
        limits: Limits::default(),
        summary: Summary {
            other_files: inputs.other_files,
            mac_files: inputs.mac_files,
            linked_folders: inputs.linked_folders,
            ..Summary::default()
        },
        several: inputs.files.len() + inputs.troubles.len() > 1,
        footed: false,
        found_enough: false,
        failed: false,
    };
    let written = run.all(&inputs);
    if written.is_ok() && run.summary.messages == 0 && !run.failed {
        say(&format!("no ERN message among {}", count(run.summary.not_ern.len(), "file")), look);
        run.failed = true;
    }
    if let Some((path, found)) = args.write_baseline.as_ref().zip(run.found.as_ref()) {
        if run.failed {
            say(&format!("{} is not written: not everything could be checked", shown(path)), look);
        } else if let Err(error) = output::write(path, found.write().as_bytes()) {
            say(&Trouble::Io(error).sentence(&shown(path)), look);
            run.failed = true;
        }
    }
    let unwritten = written.err().and_then(|error| trouble::unwritten(&error, look));
    match unwritten {
        Some(code) => code.into(),
        None if run.failed => COULD_NOT_WORK.into(),
        None => ExitCode::from(u8::from(run.found_enough)),
    }
}

/// What holds for the run, or what is wrong with how it was asked for.
fn prepare(args: &Lint) -> Result<(Settings, Option<(String, Comparison)>), String> {
    let Selection { select, ignore, pedantic } = selection(args)?;
    let flags = Flags {
        select: Some(select).filter(|codes| !codes.is_empty()),
        profiles: super::profiles::chosen("--profile", &args.profiles)?,
        ignore: Some(ignore).filter(|codes| !codes.is_empty()),
        pedantic,
        avs: args.avs,
        fail_on: args.fail_on,
    };
    let settings = Settings::of(flags, !args.no_config, args.config.as_deref())
        .map_err(|(name, trouble)| trouble.sentence(&name))?;
    let known = args.baseline.as_deref().map(|path| {
        let read = baseline::read(path).map_err(|trouble| trouble.sentence(&shown(path)));
        read.map(|comparison| (shown(path), comparison))
    });
    if let Some(path) = &args.write_baseline {
        baseline::may_write(path).map_err(|trouble| trouble.sentence(&shown(path)))?;
    }
    Ok((settings, known.transpose()?))
}

/// The rules that were asked for, or what is wrong with how they were.
fn selection(args: &Lint) -> Result<Selection, String> {
    let codes = |flag: &str, given: &[String]| {
        let codes = given.iter().filter(|part| !part.trim().is_empty()).map(|part| code_of(part));
        let codes = codes.collect::<Vec<_>>();
        match codes.is_empty() && !given.is_empty() {
            true => {
                Err(format!("{flag} needs a code, such as AI001, or the beginning of codes, such as ERN"))
            }
            false => Ok(codes),
        }
    };
    let (select, ignore) = (codes("--select", &args.select)?, codes("--ignore", &args.ignore)?);
    let selection = Selection { select, ignore, pedantic: args.pedantic };
    selection.check().map_err(|unknown| unknown.to_string())?;
    Ok(selection)
}

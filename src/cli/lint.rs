//! `ddex-disclose lint`: checks messages and says what is wrong. Knows no rule.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::baseline;
use super::input::{self, Input};
use super::settings::{Flags, Loaded, Settings};
use super::trouble::{COULD_NOT_WORK, Trouble, say, shown};
use super::{Format, trouble};
use crate::lint::baseline::{Baseline, Comparison};
use crate::lint::config::FailOn;
use crate::lint::{Checked, Selection, check, code_of};
use crate::report::aside::{Aside, Compared};
use crate::report::look::{Look, count};
use crate::report::summary::{Left, Summary};
use crate::report::{json, text};
use crate::xml::{Document, Limits};

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
}

/// One call of `lint`.
struct Run<W> {
    out: W,
    look: Look,
    format: Format,
    quiet: bool,
    settings: Settings,
    /// The baseline, and what it is called.
    known: Option<(String, Comparison)>,
    /// What is found, where a baseline is to be written.
    found: Option<Baseline>,
    limits: Limits,
    summary: Summary,
    /// Whether there are several files, so that those without findings are passed over.
    several: bool,
    /// Whether a footer was the last thing written, so that a blank line is due.
    footed: bool,
    /// Whether anything was found that makes the exit code 1.
    found_enough: bool,
    failed: bool,
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
    let inputs = input::gather(&args.paths);
    let mut run = Run {
        out: BufWriter::with_capacity(1 << 16, io::stdout().lock()),
        look,
        format: args.format,
        quiet: args.quiet,
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
    let to_write = args.write_baseline.as_ref().zip(run.found.as_ref()).filter(|_| !run.failed);
    if let Some((path, found)) = to_write
        && let Err(error) = baseline::write(path, found)
    {
        say(&Trouble::Io(error).sentence(&shown(path)), look);
        run.failed = true;
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

impl<W: Write> Run<W> {
    fn all(&mut self, inputs: &input::Inputs) -> io::Result<()> {
        if self.format == Format::Json {
            json::begin(&mut self.out)?;
        }
        for (path, trouble) in &inputs.troubles {
            self.fail(path, path, trouble)?;
        }
        for input in &inputs.files {
            if let Err(trouble) = self.one(input)? {
                match trouble {
                    Trouble::NotErn(_) if !input.named => {
                        let left = Left { path: input.path(), reason: trouble.reason() };
                        self.summary.not_ern.push(left);
                    }
                    _ => self.fail(&input.path(), &input.subject(), &trouble)?,
                }
            }
        }
        self.settings.note_idle(&inputs.folders);
        for index in 0..self.settings.all().len() {
            self.configuration(index)?;
        }
        let compared = self.known.as_ref().map(|(path, comparison)| Compared {
            path,
            known: self.summary.known.as_ref().map_or(0, |(known, _)| *known),
            stale: if self.settings.every_rule() { comparison.stale() } else { Vec::new() },
        });
        match self.format {
            Format::Json => {
                let configured = self.settings.all().iter().map(Loaded::configured).collect::<Vec<_>>();
                json::end(&mut self.out, &self.summary, &configured, compared.as_ref())?;
            }
            Format::Text => {
                let stale = compared.filter(|compared| !self.quiet && !compared.stale.is_empty());
                if let Some(Compared { path, stale, .. }) = stale {
                    if std::mem::take(&mut self.footed) {
                        writeln!(self.out)?;
                    }
                    text::stale(&mut self.out, path, &stale, self.look)?;
                }
                self.sum_up()?;
            }
        }
        self.out.flush()
    }

    /// Shows what there is to say of a configuration, unless it was said before.
    fn configuration(&mut self, index: usize) -> io::Result<()> {
        let loaded = &mut self.settings.all()[index];
        let new = &loaded.findings[std::mem::replace(&mut loaded.shown, loaded.findings.len())..];
        let worst = new.iter().map(|finding| finding.level).max();
        if self.format == Format::Text && !new.is_empty() {
            if std::mem::take(&mut self.footed) {
                writeln!(self.out)?;
            }
            text::findings(&mut self.out, &loaded.name, &loaded.text, new, self.look)?;
        }
        if loaded.config.is_none() && worst.is_some() {
            let trouble = Trouble::WrongConfiguration(loaded.findings.len());
            let sentence = trouble.sentence(&loaded.name);
            self.out.flush()?;
            say(&sentence, self.look);
            self.failed = true;
        }
        self.found_enough |= self.settings.fails(Some(index), worst);
        Ok(())
    }

    /// The configuration for a file, after what there is to say of it; `None` where the file cannot be checked for it.
    fn configured(&mut self, input: &Input) -> io::Result<Option<Option<usize>>> {
        let index = match self.settings.configuration(input) {
            Ok(index) => index,
            Err((name, trouble)) => {
                self.fail(&input.path(), &name, &trouble)?;
                return Ok(None);
            }
        };
        let Some(place) = index else { return Ok(Some(None)) };
        self.configuration(place)?;
        let loaded = &self.settings.all()[place];
        if loaded.config.is_some() {
            return Ok(Some(index));
        }
        let reason = format!("its configuration, {}, is wrong", loaded.name);
        self.summary.unreadable.push(Left { path: input.path(), reason });
        Ok(None)
    }

    /// Checks one file. The outer error is about the output, the inner one about the file.
    fn one(&mut self, input: &Input) -> io::Result<Result<(), Trouble>> {
        let Some(configuration) = self.configured(input)? else { return Ok(Ok(())) };
        let document = input
            .read(&self.limits)
            .and_then(|bytes| Document::parse(bytes, &self.limits).map_err(Trouble::Xml));
        let document = match document {
            Ok(document) => document,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let options = self.settings.options(configuration, &document);
        let mut checked = check(&document, &options);
        if !checked.is_message {
            return Ok(Err(Trouble::not_ern(&document)));
        }
        if let Some((_, comparison)) = &mut self.known {
            comparison.note(&checked);
        }
        let excepted = self.settings.except(configuration, input, &document, &mut checked.findings);
        if let Some(found) = &mut self.found {
            found.add(&checked);
        }
        let known = self.known.as_ref().map(|(path, comparison)| {
            (comparison.take_out(&checked.identity, &mut checked.findings), path.clone())
        });
        let names = configuration.map(|index| self.settings.all()[index].name.clone());
        let known = known.as_ref().map(|(known, path)| (*known, path.as_str()));
        let aside = Aside { configuration: names.as_deref(), excepted: &excepted, known };
        let worst = checked.findings.iter().map(|finding| finding.level).max();
        self.found_enough |= self.settings.fails(configuration, worst);
        self.show(input, &document, &checked, &aside)?;
        self.summary.add(&checked, &aside);
        self.out.flush()?;
        Ok(Ok(()))
    }

    /// Writes what was found in one file.
    fn show(
        &mut self,
        input: &Input,
        document: &Document<'_>,
        checked: &Checked,
        aside: &Aside<'_>,
    ) -> io::Result<()> {
        let first = self.summary.messages == 0;
        if self.format == Format::Json {
            return json::file(&mut self.out, &input.path(), document, checked, aside, first);
        }
        let name = input.name();
        let passed_over = self.several && checked.findings.is_empty();
        let footer = !self.quiet && !passed_over;
        self.space(footer || !checked.findings.is_empty())?;
        text::findings(&mut self.out, &name, document.source(), &checked.findings, self.look)?;
        if footer {
            text::footer(&mut self.out, &name, document, checked, aside, self.look)?;
            self.footed = true;
        }
        Ok(())
    }

    /// A blank line below a footer, if anything follows.
    fn space(&mut self, follows: bool) -> io::Result<()> {
        if self.footed && follows {
            self.footed = false;
            writeln!(self.out)?;
        }
        Ok(())
    }

    /// Says that something could not be looked at, and goes on.
    fn fail(&mut self, path: &str, subject: &str, trouble: &Trouble) -> io::Result<()> {
        self.out.flush()?;
        say(&trouble.sentence(subject), self.look);
        self.failed = true;
        self.summary.unreadable.push(Left { path: path.to_owned(), reason: trouble.reason() });
        Ok(())
    }

    /// Adds it all up, where there is more than the one file's own footer says.
    fn sum_up(&mut self) -> io::Result<()> {
        let summary = &self.summary;
        let more = self.several
            || !summary.not_ern.is_empty()
            || summary.other_files + summary.mac_files + summary.linked_folders > 0;
        if self.quiet || !more || summary.messages == 0 {
            return Ok(());
        }
        self.space(true)?;
        self.summary.write(&mut self.out, self.look)
    }
}

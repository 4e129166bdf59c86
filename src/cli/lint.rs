//! `ddex-disclose lint`: checks messages and says what is wrong. Knows no rule.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::fix::{Fixing, print_diff};
use super::input::{self, Input};
use super::trouble::{COULD_NOT_WORK, Trouble, say};
use super::{Format, trouble};
use crate::lint::{Applied, Checked, Level, Mended, Options, Selection, check, code_of};
use crate::report::look::{Look, count};
use crate::report::summary::{Counted, Left, Summary};
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
    /// The least level of findings that makes the exit code 1
    #[arg(long, value_enum, default_value_t, value_name = "LEVEL")]
    fail_on: FailOn,
    #[command(flatten)]
    fixing: Fixing,
}

/// Which findings fail the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    #[default]
    Error,
    Warning,
    Note,
    Never,
}

impl FailOn {
    fn is_met(self, worst: Option<Level>) -> bool {
        let least = match self {
            Self::Error => Level::Error,
            Self::Warning => Level::Warning,
            Self::Note => Level::Note,
            Self::Never => return false,
        };
        worst.is_some_and(|worst| worst >= least)
    }
}

/// One call of `lint`.
struct Run<W> {
    out: W,
    look: Look,
    format: Format,
    quiet: bool,
    fixing: Fixing,
    options: Options,
    limits: Limits,
    summary: Summary,
    /// Whether there are several files, so that those without findings are passed over.
    several: bool,
    /// Whether a footer was the last thing written, so that a blank line is due.
    footed: bool,
    failed: bool,
}

pub(super) fn run(args: Lint) -> ExitCode {
    let look = Look::of_stdout();
    let options = match options(&args) {
        Ok(options) => options,
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
        options,
        limits: Limits::default(),
        summary: Summary {
            other_files: inputs.other_files,
            mac_files: inputs.mac_files,
            linked_folders: inputs.linked_folders,
            ..Summary::default()
        },
        several: inputs.files.len() + inputs.troubles.len() > 1,
        footed: false,
        failed: false,
    };
    let written = run.all(&inputs);
    if written.is_ok() && run.summary.messages == 0 && !run.failed {
        say(&format!("no ERN message among {}", count(run.summary.not_ern.len(), "file")), look);
        run.failed = true;
    }
    let unwritten = written.err().and_then(|error| trouble::unwritten(&error, look));
    match unwritten {
        Some(code) => code.into(),
        None if run.failed => COULD_NOT_WORK.into(),
        None => ExitCode::from(u8::from(args.fail_on.is_met(run.summary.worst()))),
    }
}

/// How the messages are to be checked, or what is wrong with how it was asked for.
fn options(args: &Lint) -> Result<Options, String> {
    let profiles = super::profiles::chosen("--profile", &args.profiles)?;
    Ok(Options { selection: selection(args)?, avs: args.avs, profiles, ..Options::default() })
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
                    Trouble::NotErn(_) if input.folder.is_some() => {
                        let left = Left { path: input.path(), reason: trouble.reason() };
                        self.summary.not_ern.push(left);
                    }
                    _ => self.fail(&input.path(), &input.subject(), &trouble)?,
                }
            }
        }
        match self.format {
            Format::Json => json::end(&mut self.out, &self.summary)?,
            Format::Text if self.fixing.is_diff() => self.sum_up_diff(),
            Format::Text => self.sum_up()?,
        }
        self.out.flush()
    }

    /// Checks one file, repaired as far as that is asked for. The outer error is about the output, the inner one about the
    /// file.
    fn one(&mut self, input: &Input) -> io::Result<Result<(), Trouble>> {
        let mended = input.read(&self.limits).and_then(|bytes| match self.fixing.is_diff() {
            true => Ok(Mended::untouched(bytes)),
            false => self.fixing.mended(bytes, &self.limits, &self.options),
        });
        let mended = match mended {
            Ok(mended) => mended,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let document = match Document::parse(mended.bytes.as_slice(), &self.limits) {
            Ok(document) => document,
            Err(error) => return Ok(Err(Trouble::Xml(error))),
        };
        let checked = check(&document, &self.options);
        if !checked.is_message {
            return Ok(Err(Trouble::not_ern(&document)));
        }
        let done = match self.fixing.is_diff() {
            true => return self.diff(input, &document, &mended.bytes, &checked),
            false => self.fixing.put_back(input, &mended),
        };
        if let Err(trouble) = done {
            return Ok(Err(trouble));
        }
        if !mended.settled {
            self.out.flush()?;
            say(&format!("{}: some fixes undo one another; they were left out", input.subject()), self.look);
        }
        let fixed = self.fixing.is_asked().then_some(mended.applied.as_slice());
        self.report(input, &document, &checked, fixed)?;
        self.summary.add(&checked);
        if let Some(fixed) = fixed {
            self.summary.add_fixed(fixed.len());
        }
        self.out.flush()?;
        Ok(Ok(()))
    }

    fn report(
        &mut self,
        input: &Input,
        document: &Document<'_>,
        checked: &Checked,
        fixed: Option<&[Applied]>,
    ) -> io::Result<()> {
        let done = fixed.unwrap_or_default();
        if self.format == Format::Json {
            let first = self.summary.messages == 0;
            return json::file(&mut self.out, &input.path(), document, checked, done, first);
        }
        let name = input.name();
        let passed_over = self.several && checked.findings.is_empty() && done.is_empty();
        let footer = !self.quiet && !passed_over;
        self.space(footer || !checked.findings.is_empty())?;
        text::findings(&mut self.out, &name, document, checked, self.look)?;
        if footer {
            text::footer(&mut self.out, &name, document, checked, fixed, self.look)?;
            self.footed = true;
        }
        Ok(())
    }

    /// Prints what would be changed in a file.
    fn diff(
        &mut self,
        input: &Input,
        document: &Document<'_>,
        bytes: &[u8],
        checked: &Checked,
    ) -> io::Result<Result<(), Trouble>> {
        let mended = match self.fixing.mended(bytes.to_owned(), &self.limits, &self.options) {
            Ok(mended) => mended,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let after = match Document::parse(mended.bytes, &self.limits) {
            Ok(after) => after,
            Err(error) => return Ok(Err(Trouble::Xml(error))),
        };
        print_diff(&mut self.out, &input.name(), document, &after, self.look)?;
        self.summary.add(checked);
        self.summary.add_fixed(mended.applied.len());
        self.out.flush()?;
        Ok(Ok(()))
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

    /// Says how much would be fixed, beside the diff.
    fn sum_up_diff(&self) {
        let Counted { findings, messages } = self.summary.fixed.unwrap_or_default();
        let told = match findings {
            0 => "nothing here can be fixed that way".to_owned(),
            _ => format!("{} would be made in {}", count(findings, "change"), count(messages, "message")),
        };
        if !self.quiet && self.summary.messages > 0 {
            say(&told, self.look);
        }
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

//! `ddex-disclose export`: a sheet of what messages say, to be filled in and read back. Judges nothing.

use std::io::{self, BufWriter, StdoutLock, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::input::{Input, gather};
use super::trouble::{COULD_NOT_WORK, Trouble, say, unwritten};
use crate::declare::sheet::{Form, Writer};
use crate::declare::{Row, Statement, rows};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::report::doubt::Doubt;
use crate::report::look::Look;
use crate::xml::{Document, Limits};

/// The exit code when the XML of a message is so broken that not all of it could be read.
const BROKEN: u8 = 1;

#[derive(Args, Debug)]
pub(super) struct Export {
    /// Files, folders, or - for standard input
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to write it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: SheetFormat,
    /// Begin with a byte order mark, so that Excel reads accents and other scripts right
    #[arg(long)]
    bom: bool,
}

/// How to write a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum SheetFormat {
    /// Separated by commas
    #[default]
    Csv,
    /// Separated by tabs
    Tsv,
    /// An array of objects
    Json,
}

type Out = Writer<BufWriter<StdoutLock<'static>>>;

pub(super) fn run(args: &Export) -> ExitCode {
    let look = Look::of_stdout();
    let inputs = gather(&args.paths);
    let mut code = 0;
    for (path, trouble) in &inputs.troubles {
        say(&trouble.sentence(path), look);
        code = COULD_NOT_WORK;
    }
    let written = begin(args).and_then(|mut out| {
        for input in &inputs.files {
            code = code.max(export(input, &mut out, look)?);
        }
        out.finish()
    });
    if let Err(error) = written {
        code = unwritten(&error, look).unwrap_or(code);
    }
    code.into()
}

fn begin(args: &Export) -> io::Result<Out> {
    let mut out = BufWriter::new(io::stdout().lock());
    let form = match args.format {
        SheetFormat::Csv => Form::Csv,
        SheetFormat::Tsv => Form::Tsv,
        SheetFormat::Json => Form::Json,
    };
    // JSON must not begin with one.
    if args.bom && form != Form::Json {
        out.write_all("\u{feff}".as_bytes())?;
    }
    Writer::new(out, form)
}

/// Writes the rows of a message, and says what keeps it from doing so.
fn export(input: &Input, out: &mut Out, look: Look) -> io::Result<u8> {
    let limits = Limits::default();
    let bytes = input.read(&limits);
    let document = match bytes.and_then(|bytes| Document::parse(bytes, &limits).map_err(Trouble::Xml)) {
        Ok(document) => document,
        Err(trouble) => {
            say(&trouble.sentence(&input.subject()), look);
            return Ok(COULD_NOT_WORK);
        }
    };
    let Some(message) = Message::of(&document) else {
        say(&Trouble::not_ern(&document).sentence(&input.subject()), look);
        return Ok(COULD_NOT_WORK);
    };
    let file = input.path();
    for row in rows(&Disclosure::of(message)) {
        let says = if message.can_declare() { row.says } else { Statement::default() };
        let key = crate::declare::Key { file: Some(file.clone()), ..row.key };
        out.write(&Row { key, says })?;
    }
    let Some(line) = Doubt::about(&message).broken_at else { return Ok(0) };
    say(
        &format!("{}: the XML is broken at line {line}: there may be more than its rows", input.subject()),
        look,
    );
    Ok(BROKEN)
}

//! `ddex-disclose diff`: what changed in the declarations between two messages, folders or sheets. Changes nothing.

use std::collections::HashMap;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::Format;
use super::input::{self, Input, Inputs};
use super::trouble::{COULD_NOT_WORK, Trouble, say, shown, unwritten};
use crate::declare::sheet::{Form, Sheet};
use crate::declare::{Key, Kind, Row, differences, paired, rows};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::report::difference::{Compared, Side, Totals, json, sum, text};
use crate::report::look::Look;
use crate::report::summary::Left;
use crate::xml::{Document, Limits};

#[derive(Args, Debug)]
pub(super) struct Diff {
    /// What it was: a message, a folder of them, or a sheet of declarations; - for a message on standard input
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// What it is now
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// How to write it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

/// A call of `diff`.
struct Run<W> {
    out: W,
    look: Look,
    format: Format,
    limits: Limits,
    totals: Totals,
    /// How many pairs were written.
    written: usize,
    /// Whether something could not be read, or not all of it.
    failed: bool,
}

pub(super) fn run(args: &Diff) -> ExitCode {
    let look = Look::of_stdout();
    let folders = match are_folders(&args.old, &args.new) {
        Ok(folders) => folders,
        Err(wrong) => {
            say(&wrong, look);
            return COULD_NOT_WORK.into();
        }
    };
    let mut run = Run {
        out: BufWriter::with_capacity(1 << 16, io::stdout().lock()),
        look,
        format: args.format,
        limits: Limits::default(),
        totals: Totals::default(),
        written: 0,
        failed: false,
    };
    let written = if folders { run.folders(&args.old, &args.new) } else { run.files(&args.old, &args.new) };
    let written = written.and_then(|()| run.out.flush());
    let code = if run.failed { COULD_NOT_WORK } else { u8::from(run.totals.differ()) };
    written.err().and_then(|error| unwritten(&error, look)).unwrap_or(code).into()
}

/// Whether two folders are to be compared; an error if the two cannot be.
fn are_folders(old: &Path, new: &Path) -> Result<bool, String> {
    let is_stdin = |path: &Path| Input::named(path.to_owned()).is_stdin();
    if is_stdin(old) && is_stdin(new) {
        return Err("standard input can be one of the two, not both".to_owned());
    }
    let is_folder = |path: &Path| match fs::metadata(path) {
        _ if is_stdin(path) => Ok(false),
        Ok(metadata) => Ok(metadata.is_dir()),
        Err(error) => Err(Trouble::Io(error).sentence(&shown(path))),
    };
    let (folder, other) = match (is_folder(old)?, is_folder(new)?) {
        (both, same) if both == same => return Ok(both),
        (true, _) => (old, new),
        _ => (new, old),
    };
    let (folder, other) = (shown(folder), Input::named(other.to_owned()).subject());
    Err(format!("{folder} is a folder and {other} is not: name two files or two folders"))
}

impl<W: Write> Run<W> {
    fn files(&mut self, old: &Path, new: &Path) -> io::Result<()> {
        let [old, new] = [old, new].map(|path| Input::named(path.to_owned()));
        self.begin()?;
        let compared = self.pair(Some(&old), Some(&new))?;
        match self.format {
            Format::Json => json::end(&mut self.out, &self.totals),
            Format::Text if compared && self.totals.differ() => {
                self.out.write_all(sum(&self.totals, self.look).as_bytes())
            }
            Format::Text => Ok(()),
        }
    }

    fn folders(&mut self, old: &Path, new: &Path) -> io::Result<()> {
        let gather = |path: &Path| input::gather(&[path.to_owned()]);
        let [old, new] = [gather(old), gather(new)];
        for (path, trouble) in old.troubles.iter().chain(&new.troubles) {
            self.fail(path, path, trouble);
        }
        self.totals.other_files = [&old, &new].map(|inputs| inputs.other_files).iter().sum();
        self.begin()?;
        let old_of_new = self.counterparts(&old, &new);
        let mut is_paired = vec![false; old.files.len()];
        for (new, place) in new.files.iter().zip(old_of_new) {
            place.into_iter().for_each(|place| is_paired[place] = true);
            self.pair(place.map(|place| &old.files[place]), Some(new))?;
        }
        for (old, _) in old.files.iter().zip(is_paired).filter(|(_, is_paired)| !is_paired) {
            self.pair(Some(old), None)?;
        }
        match self.format {
            Format::Json => json::end(&mut self.out, &self.totals),
            Format::Text => {
                let between = if self.written > 0 { "\n" } else { "" };
                write!(self.out, "{between}{}", self.totals.lines(self.look))
            }
        }
    }

    /// For each of the new files the place of the old one of the same path, or else of the same release.
    fn counterparts(&self, old: &Inputs, new: &Inputs) -> Vec<Option<usize>> {
        let by_path = old.files.iter().enumerate().map(|(place, input)| (below(input), place));
        let by_path = by_path.collect::<HashMap<_, _>>();
        let mut places = new.files.iter().map(|input| by_path.get(below(input)).copied()).collect::<Vec<_>>();
        let mut is_free = vec![true; old.files.len()];
        places.iter().flatten().for_each(|place| is_free[*place] = false);
        let alone = |files: &[Input], is_alone: &dyn Fn(usize) -> bool| {
            let alone = files.iter().enumerate().filter(|(place, _)| is_alone(*place));
            alone.filter_map(|(place, input)| Some((place, self.release(input)?))).unzip()
        };
        let (new_places, new_keys): (Vec<usize>, Vec<Key>) =
            alone(&new.files, &|place| places[place].is_none());
        if new_places.is_empty() {
            return places;
        }
        let (old_places, old_keys): (Vec<usize>, Vec<Key>) = alone(&old.files, &|place| is_free[place]);
        for (new, old) in new_places.into_iter().zip(paired(&old_keys, &new_keys)) {
            places[new] = old.map(|old| old_places[old]);
        }
        places
    }

    /// What the main release of a message is known by the world over, if it is.
    fn release(&self, input: &Input) -> Option<Key> {
        // What cannot be read is said when it is to be compared.
        let (_, rows) = self.read(input).ok()?;
        let release = rows.into_iter().find(|row| row.key.kind == Some(Kind::Release))?.key;
        let known = Key { kind: release.kind, icpn: release.icpn, grid: release.grid, ..Key::default() };
        (known.icpn.is_some() || known.grid.is_some()).then_some(known)
    }

    /// Compares two messages, or tells of one that has no counterpart. Whether it could.
    fn pair(&mut self, old: Option<&Input>, new: Option<&Input>) -> io::Result<bool> {
        let inputs = [old, new];
        let mut read = [None, None];
        let mut is_whole = true;
        for (input, read) in inputs.into_iter().zip(&mut read) {
            let Some(input) = input else { continue };
            match self.read(input) {
                Ok(side) => *read = Some(side),
                // Among others it may stand, but there is nothing to compare with it.
                Err(trouble @ Trouble::NotErn(_)) if input.folder.is_some() => {
                    self.totals.not_ern.push(Left { path: input.path(), reason: trouble.reason() });
                }
                Err(trouble) => {
                    self.fail(&input.path(), &input.subject(), &trouble);
                    is_whole = false;
                }
            }
        }
        let [old, new] = &read;
        if !is_whole || (old.is_none() && new.is_none()) {
            return Ok(false);
        }
        let differences = differences(said(old), said(new));
        let compared = Compared {
            old: old.as_ref().map(|(side, _)| side),
            new: new.as_ref().map(|(side, _)| side),
            differences: &differences,
            silent: said(old).iter().chain(said(new)).all(|row| row.says.is_silent()),
        };
        self.failed |= [compared.old, compared.new].into_iter().flatten().any(|side| side.broken);
        let is_one_of_many = inputs.iter().flatten().any(|input| input.folder.is_some());
        if self.format == Format::Json || !is_one_of_many || compared.is_worth_telling() {
            self.write(&compared)?;
        }
        self.totals.note(&compared);
        Ok(true)
    }

    fn read(&self, input: &Input) -> Result<(Side, Vec<Row>), Trouble> {
        let bytes = input.read(&self.limits)?;
        if let Some(form) = Form::of_path(&input.path) {
            let (remarks, rows) = self.sheet(input, &bytes, form)?;
            return Ok((Side::sheet(input.path(), remarks), rows));
        }
        let document = Document::parse(bytes, &self.limits).map_err(Trouble::Xml)?;
        let message = Message::of(&document).ok_or_else(|| Trouble::not_ern(&document))?;
        Ok((Side::message(input.path(), &message), rows(&Disclosure::of(message))))
    }

    /// The rows of a sheet, and what is to be known of them.
    fn sheet(&self, input: &Input, bytes: &[u8], form: Form) -> Result<(Vec<String>, Vec<Row>), Trouble> {
        let sheet = Sheet::read(bytes, form).map_err(|faults| {
            faults.iter().for_each(|fault| say(&format!("{}: {fault}", input.subject()), self.look));
            Trouble::WrongSheet(faults.len())
        })?;
        let mut remarks = sheet.remarks;
        if sheet.lines.iter().any(|line| !line.answers.is_empty()) {
            // What they come to depends on the message.
            remarks.push(
                "what is answered to platforms is not compared, only contains_ai and credits".to_owned(),
            );
        }
        Ok((remarks, sheet.lines.into_iter().map(|line| line.row).collect()))
    }

    fn begin(&mut self) -> io::Result<()> {
        if self.format == Format::Json { json::begin(&mut self.out) } else { Ok(()) }
    }

    fn write(&mut self, compared: &Compared<'_>) -> io::Result<()> {
        if self.format == Format::Json {
            json::pair(&mut self.out, compared, self.written == 0)?;
        } else {
            let between = if self.written > 0 { "\n" } else { "" };
            write!(self.out, "{between}{}", text(compared, self.look))?;
        }
        self.written += 1;
        Ok(())
    }

    fn fail(&mut self, path: &str, subject: &str, trouble: &Trouble) {
        say(&trouble.sentence(subject), self.look);
        self.totals.unreadable.push(Left { path: path.to_owned(), reason: trouble.reason() });
        self.failed = true;
    }
}

/// The rows of what was read; of what is not there, none.
fn said(read: &Option<(Side, Vec<Row>)>) -> &[Row] {
    read.as_ref().map_or(&[], |(_, rows)| rows)
}

/// The path of a file within the folder that was named.
fn below(input: &Input) -> &Path {
    let folder = input.folder.as_deref().unwrap_or(Path::new(""));
    input.path.strip_prefix(folder).unwrap_or(&input.path)
}

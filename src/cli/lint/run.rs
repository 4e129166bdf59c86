//! One call of `lint`: file by file, and the sum. Knows no flag.

use std::io::{self, Write};

use crate::cli::Format;
use crate::cli::fix::{Fixing, print_diff};
use crate::cli::input::{Input, Inputs};
use crate::cli::settings::{Loaded, Settings};
use crate::cli::trouble::{Trouble, say};
use crate::lint::baseline::{Baseline, Comparison};
use crate::lint::config::Excepted;
use crate::lint::{Checked, Options, check};
use crate::report::aside::{Aside, Compared};
use crate::report::look::{Look, count};
use crate::report::summary::{Counted, Left, Summary};
use crate::report::{json, text};
use crate::xml::{Document, Limits};

/// One call of `lint`.
pub(super) struct Run<W> {
    pub(super) out: W,
    pub(super) look: Look,
    pub(super) format: Format,
    pub(super) quiet: bool,
    pub(super) fixing: Fixing,
    pub(super) settings: Settings,
    /// The baseline, and what it is called.
    pub(super) known: Option<(String, Comparison)>,
    /// What is found, where a baseline is to be written.
    pub(super) found: Option<Baseline>,
    pub(super) limits: Limits,
    pub(super) summary: Summary,
    /// Whether there are several files, so that those without findings are passed over.
    pub(super) several: bool,
    /// Whether a footer was the last thing written, so that a blank line is due.
    pub(super) footed: bool,
    /// Whether anything was found that makes the exit code 1.
    pub(super) found_enough: bool,
    pub(super) failed: bool,
}

impl<W: Write> Run<W> {
    pub(super) fn all(&mut self, inputs: &Inputs) -> io::Result<()> {
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
            Format::Text if self.fixing.is_diff() => self.sum_up_diff(),
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
        let bytes = match input.read(&self.limits) {
            Ok(bytes) => bytes,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let document = match Document::parse(bytes.as_slice(), &self.limits) {
            Ok(document) => document,
            Err(error) => return Ok(Err(Trouble::Xml(error))),
        };
        let options = self.settings.options(configuration, &document);
        let checked = check(&document, &options);
        if !checked.is_message {
            return Ok(Err(Trouble::not_ern(&document)));
        }
        match self.fixing.is_asked() {
            true => self.fix(input, configuration, (&bytes, &document), checked, &options),
            false => self.take_in(input, configuration, &document, checked, Aside::default()).map(Ok),
        }
    }

    /// Repairs a file, or shows what that would change. What is accepted, or known already, is left as it is.
    fn fix(
        &mut self,
        input: &Input,
        configuration: Option<usize>,
        (bytes, document): (&[u8], &Document<'_>),
        checked: Checked,
        options: &Options,
    ) -> io::Result<Result<(), Trouble>> {
        let leave_out = |document: &Document<'_>, checked: &mut Checked| {
            self.settings.accepted(configuration, input, document, &mut checked.findings);
            if let Some((_, comparison)) = &self.known {
                comparison.take_out(&checked.identity, &mut checked.findings);
            }
        };
        let mended = match self.fixing.mended(bytes, &self.limits, options, &leave_out) {
            Ok(mended) => mended,
            Err(trouble) => return Ok(Err(trouble)),
        };
        let after = match Document::parse(mended.bytes.as_slice(), &self.limits) {
            Ok(after) => after,
            Err(error) => return Ok(Err(Trouble::Xml(error))),
        };
        if self.fixing.is_diff() {
            let mut checked = checked;
            self.sift(input, configuration, document, &mut checked);
            print_diff(&mut self.out, &input.name(), document, &after, self.look)?;
            self.summary.add(&checked, &Aside { fixed: Some(&mended.applied), ..Aside::default() });
            self.out.flush()?;
            return Ok(Ok(()));
        }
        match self.fixing.put_back(input, &mended) {
            Ok(()) => {}
            Err(Trouble::Unwritten(error)) if input.is_stdin() => return Err(error),
            Err(trouble) => {
                // It is as it was, and what is wrong with it is still to be said.
                self.out.flush()?;
                say(&trouble.sentence(&input.subject()), self.look);
                self.failed = true;
                let reason = trouble.reason();
                let aside = Aside { fixed: Some(&[]), unwritten: Some(&reason), ..Aside::default() };
                return self.take_in(input, configuration, document, checked, aside).map(Ok);
            }
        }
        if !mended.settled {
            self.out.flush()?;
            say(&format!("{}: some fixes undo one another; they were left out", input.subject()), self.look);
        }
        let checked = check(&after, options);
        let aside = Aside { fixed: Some(&mended.applied), ..Aside::default() };
        self.take_in(input, configuration, &after, checked, aside).map(Ok)
    }

    /// Takes out of what was found what is accepted and what is known already.
    fn sift(
        &mut self,
        input: &Input,
        configuration: Option<usize>,
        document: &Document<'_>,
        checked: &mut Checked,
    ) -> (Vec<Excepted>, Option<usize>) {
        if let Some((_, comparison)) = &mut self.known {
            comparison.note(checked);
        }
        let excepted = self.settings.except(configuration, input, document, &mut checked.findings);
        if let Some(found) = &mut self.found {
            found.add(checked);
        }
        let known = self.known.as_ref();
        let known =
            known.map(|(_, comparison)| comparison.take_out(&checked.identity, &mut checked.findings));
        let worst = checked.findings.iter().map(|finding| finding.level).max();
        self.found_enough |= self.settings.fails(configuration, worst);
        (excepted, known)
    }

    /// Writes what is to be said of one file, and adds it to the sum.
    fn take_in(
        &mut self,
        input: &Input,
        configuration: Option<usize>,
        document: &Document<'_>,
        mut checked: Checked,
        aside: Aside<'_>,
    ) -> io::Result<()> {
        let (excepted, known) = self.sift(input, configuration, document, &mut checked);
        let name = configuration.map(|index| self.settings.all()[index].name.clone());
        let path = self.known.as_ref().map(|(path, _)| path.clone());
        let known = known.zip(path.as_deref());
        let aside = Aside { configuration: name.as_deref(), excepted: &excepted, known, ..aside };
        self.show(input, document, &checked, &aside)?;
        self.summary.add(&checked, &aside);
        self.out.flush()
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
        let nothing_done = aside.fixed.unwrap_or_default().is_empty();
        let passed_over = self.several && checked.findings.is_empty() && nothing_done;
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

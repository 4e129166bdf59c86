//! One call of `declare`: many messages at once, in bounded numbers, and all of them written or none. Knows no flag.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::message::{Done, Means, Sink};
use super::targets::Targets;
use crate::cli::Format;
use crate::cli::batch::{self, Batch, Recovered};
use crate::cli::input::{Input, Inputs};
use crate::cli::output;
use crate::cli::trouble::{Trouble, say, shown};
use crate::report::declaration::{self, Summary};
use crate::report::look::{Look, count};
use crate::report::summary::Left;

/// One call of `declare`.
pub(super) struct Run<W> {
    pub(super) out: W,
    pub(super) look: Look,
    pub(super) format: Format,
    pub(super) quiet: bool,
    pub(super) partial: bool,
    pub(super) means: Means,
    pub(super) targets: Targets,
    pub(super) summary: Summary,
    pub(super) failed: bool,
}

/// How many messages each thread gets before what came of them is told: as many as hide that some are larger than others.
const EACH: usize = 32;

impl<W: Write> Run<W> {
    pub(super) fn all(&mut self, inputs: &Inputs) -> io::Result<()> {
        if self.format == Format::Json {
            declaration::begin(&mut self.out)?;
        }
        for (path, trouble) in &inputs.troubles {
            self.fail(path, path, trouble)?;
        }
        let made = self.make_home();
        match made.and_then(|made| Ok((made, self.batch(inputs)?))) {
            Err(sentence) => self.cannot(&sentence)?,
            Ok((made, batch)) => {
                self.declare(inputs, batch)?;
                if self.summary.written == 0 {
                    // Where anything is in them, they stay.
                    let _ = made.iter().try_for_each(fs::remove_dir);
                }
                if self.summary.messages == 0 && !self.failed {
                    self.cannot(&format!("no ERN message among {}", count(inputs.files.len(), "file")))?;
                }
            }
        }
        match self.format {
            Format::Json => declaration::end(&mut self.out, &self.summary)?,
            // What stands behind a diff would be taken for a part of it.
            Format::Text if self.summary.dry_run => {
                self.out.flush()?;
                declaration::summary(&mut io::stderr().lock(), &self.summary, self.quiet, self.look)?;
            }
            Format::Text => declaration::summary(&mut self.out, &self.summary, self.quiet, self.look)?,
        }
        self.out.flush()
    }

    /// Makes the folder that messages are copied to. Gives those that were not there, innermost first.
    fn make_home(&self) -> Result<Vec<PathBuf>, String> {
        let home = &self.targets.home;
        if self.summary.dry_run || !self.targets.are_copies {
            return Ok(Vec::new());
        }
        let missing = home.ancestors().take_while(|folder| !folder.exists()).map(Path::to_owned).collect();
        let made = fs::create_dir_all(home).map(|()| missing);
        made.map_err(|error| Trouble::Unwritable(error).sentence(&shown(home)))
    }

    /// What several messages are written with.
    fn batch(&self, inputs: &Inputs) -> Result<Option<Batch>, String> {
        let home = &self.targets.home;
        match inputs.files.len() {
            0 | 1 => return Ok(None),
            _ if self.summary.dry_run => {
                if batch::is_left(home) {
                    let name = shown(home);
                    say(
                        &format!(
                            "an earlier run in {name} was interrupted; without --dry-run it is finished first"
                        ),
                        self.look,
                    );
                }
                return Ok(None);
            }
            _ => {}
        }
        let (batch, recovered) = Batch::begin(home, &self.targets.bounds)?;
        if let Some(recovered) = recovered {
            say(&in_words(recovered), self.look);
        }
        Ok(Some(batch))
    }

    /// Declares in all messages what is asked for, and writes all of them or none.
    fn declare(&mut self, inputs: &Inputs, batch: Option<Batch>) -> io::Result<()> {
        let at_once = EACH * rayon::current_num_threads();
        let (mut kept, mut stopped) = (None, false);
        for start in (0..inputs.files.len()).step_by(at_once) {
            let chunk = &inputs.files[start..inputs.files.len().min(start + at_once)];
            let configurations =
                chunk.iter().map(|input| self.configured(input)).collect::<io::Result<Vec<_>>>()?;
            // Where something does not fit already, nothing more needs to be laid ready.
            let is_lost = AtomicBool::new(!self.partial && !self.fits());
            let one = |(index, (input, configuration)): (usize, (&Input, &Option<Option<usize>>))| {
                let sink = match &batch {
                    _ if self.summary.dry_run && self.format == Format::Text => Sink::Diff(self.look),
                    _ if self.summary.dry_run || is_lost.load(Ordering::Relaxed) => Sink::Nowhere,
                    Some(batch) => Sink::Batch(batch, &self.targets.files[start + index]),
                    None => Sink::Kept,
                };
                let done = self.means.one(input, (*configuration)?, sink, self.targets.are_copies);
                if !self.partial && !done.as_ref().is_ok_and(|done| done.told.fits()) {
                    is_lost.store(true, Ordering::Relaxed);
                }
                Some(done)
            };
            let pairs = chunk.par_iter().zip(&configurations).enumerate();
            for (input, done) in chunk.iter().zip(pairs.map(one).collect::<Vec<_>>()) {
                match done {
                    None => {}
                    Some(Ok(done)) => kept = self.tell(done)?,
                    Some(Err(Trouble::NotErn(root))) if input.folder.is_some() => {
                        let reason = Trouble::NotErn(root).reason();
                        self.summary.not_ern.push(Left { path: input.path(), reason });
                    }
                    Some(Err(trouble)) => {
                        stopped |= matches!(trouble, Trouble::Unwritten(_)) && !self.partial;
                        self.fail(&input.path(), &input.subject(), &trouble)?;
                    }
                }
            }
            self.out.flush()?;
            if stopped {
                break;
            }
        }
        if !stopped && self.summary.messages > 0 {
            self.summary.left_over = self.means.asked.left_over();
        }
        match self.partial || self.fits() {
            true => self.write(inputs, batch, kept),
            false => Ok(()),
        }
    }

    fn fits(&self) -> bool {
        !self.failed && self.summary.all_fits()
    }

    /// Puts everything in place.
    fn write(&mut self, inputs: &Inputs, batch: Option<Batch>, kept: Option<Vec<u8>>) -> io::Result<()> {
        if let Some(batch) = batch {
            let committed = match batch.commit(self.partial) {
                Ok(committed) => committed,
                Err(trouble) => return self.cannot(&trouble.sentence("what was laid ready")),
            };
            self.summary.written = committed.written;
            for (target, trouble) in &committed.failed {
                let place = self.targets.files.iter().position(|file| file == target);
                let name = place.map_or_else(|| shown(target), |place| inputs.files[place].path());
                self.fail(&name, &name, trouble)?;
            }
            return Ok(());
        }
        let (Some(bytes), [input]) = (kept, &inputs.files[..]) else { return Ok(()) };
        if self.summary.dry_run {
            return Ok(());
        }
        let written = match &self.targets.files[..] {
            [] => {
                let mut out = io::stdout().lock();
                out.write_all(&bytes).and_then(|()| out.flush())?;
                Ok(())
            }
            [target, ..] => put(target, &bytes),
        };
        match written {
            Ok(()) => self.summary.written = 1,
            Err(trouble) => self.fail(&input.path(), &input.subject(), &trouble)?,
        }
        Ok(())
    }

    /// The configuration for a file; `None` where there is one that cannot be used.
    fn configured(&mut self, input: &Input) -> io::Result<Option<Option<usize>>> {
        let index = match self.means.settings.configuration(input) {
            Ok(index) => index,
            Err((name, trouble)) => {
                self.fail(&input.path(), &name, &trouble)?;
                return Ok(None);
            }
        };
        let Some(loaded) = index.map(|index| &self.means.settings.all()[index]) else {
            return Ok(Some(None));
        };
        if loaded.config.is_some() {
            return Ok(Some(index));
        }
        let (name, trouble) = (loaded.name.clone(), Trouble::WrongConfiguration(loaded.findings.len()));
        self.fail(&input.path(), &name, &trouble)?;
        Ok(None)
    }

    /// Tells what came of one message. Gives what is to be written alone.
    fn tell(&mut self, done: Done) -> io::Result<Option<Vec<u8>>> {
        let first = self.summary.messages == 0;
        self.summary.add(&done.told);
        match self.format {
            Format::Json => declaration::file(&mut self.out, &done.told, first)?,
            Format::Text if self.summary.dry_run && done.bytes.is_some() => {
                self.out.write_all(done.bytes.as_deref().unwrap_or_default())?;
            }
            Format::Text => declaration::text(&mut self.out, &done.told, self.quiet, self.look)?,
        }
        Ok(done.bytes)
    }

    /// Says that something could not be done with a file, and goes on.
    fn fail(&mut self, path: &str, subject: &str, trouble: &Trouble) -> io::Result<()> {
        self.summary.unreadable.push(Left { path: path.to_owned(), reason: trouble.reason() });
        self.cannot(&trouble.sentence(subject))
    }

    fn cannot(&mut self, sentence: &str) -> io::Result<()> {
        self.out.flush()?;
        say(sentence, self.look);
        self.failed = true;
        Ok(())
    }
}

/// Writes a message alone: it needs no journal.
fn put(target: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    match output::there(target).map_err(Trouble::Unwritten)? {
        Some(there) if there.is_file() => output::may_replace(target).map(drop)?,
        Some(_) => {}
        None => {
            let folder = target.parent().unwrap_or(Path::new(""));
            fs::create_dir_all(folder).map_err(Trouble::Unwritten)?;
        }
    }
    output::write(target, bytes).map_err(Trouble::Unwritten)
}

fn in_words(recovered: Recovered) -> String {
    match recovered {
        Recovered::Removed(0) => "an earlier run was interrupted before it wrote anything".to_owned(),
        Recovered::Removed(files) => format!(
            "an earlier run was interrupted before it changed any message; {} it had laid ready {} removed",
            count(files, "file"),
            if files == 1 { "is" } else { "are" }
        ),
        Recovered::Placed(0) => {
            "an earlier run was interrupted when its messages were all written".to_owned()
        }
        Recovered::Placed(files) => format!(
            "an earlier run was interrupted while it wrote its messages; the last {} {} written now",
            match files {
                1 => "one".to_owned(),
                files => files.to_string(),
            },
            if files == 1 { "is" } else { "are" }
        ),
    }
}

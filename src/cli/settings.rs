//! Which configuration holds for a file, and what it and the flags come to. Judges nothing.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml::value::Date;

use super::input::Input;
use super::today::today;
use super::trouble::{Trouble, shown};
use crate::ern::Message;
use crate::lint::config::{self, FailOn};
use crate::lint::{Config, Finding, Level, Options, Profile, Selection};
use crate::report::aside::Configured;
use crate::xml::Document;

/// What the flags say; where they say nothing, the configuration does.
#[derive(Debug, Default)]
pub(super) struct Flags {
    pub(super) select: Option<Vec<String>>,
    pub(super) ignore: Option<Vec<String>>,
    pub(super) profiles: Vec<&'static Profile>,
    pub(super) pedantic: bool,
    pub(super) avs: Option<u32>,
    pub(super) fail_on: Option<FailOn>,
}

/// The configurations of a run, each read when the first file needs it.
#[derive(Debug)]
pub(super) struct Settings {
    flags: Flags,
    /// Whether to look for configurations at all.
    looks: bool,
    today: Date,
    here: PathBuf,
    read: Vec<Loaded>,
    /// For each folder that holds files, its configuration.
    of_folder: HashMap<PathBuf, Option<usize>>,
    by_path: HashMap<PathBuf, usize>,
    /// The one that was named, which holds for all.
    named: Option<usize>,
}

/// A configuration that was read.
#[derive(Debug)]
pub(super) struct Loaded {
    /// What to call it.
    pub(super) name: String,
    folder: PathBuf,
    pub(super) text: String,
    /// What it says, unless it is wrong.
    pub(super) config: Option<Config>,
    /// What is wrong with it, or worth knowing of it.
    pub(super) findings: Vec<Finding>,
    /// How often each exception was used.
    used: Vec<usize>,
    /// How many of its findings have been shown.
    pub(super) shown: usize,
}

impl Settings {
    /// Settings from these flags; `named` is the configuration that was asked for.
    ///
    /// # Errors
    /// The configuration that was asked for, and why it cannot be read.
    pub(super) fn of(flags: Flags, looks: bool, named: Option<&Path>) -> Result<Self, (String, Trouble)> {
        let here = fs::canonicalize(".").unwrap_or_default();
        let mut settings = Self {
            flags,
            looks,
            today: today(),
            here,
            read: Vec::new(),
            of_folder: HashMap::new(),
            by_path: HashMap::new(),
            named: None,
        };
        if let Some(path) = named {
            let trouble = |error| (shown(path), Trouble::Io(error));
            let full = fs::canonicalize(path).map_err(trouble)?;
            settings.named = Some(settings.load(&full, shown(path))?);
        }
        Ok(settings)
    }

    /// The configuration for a file, as a place in [`all`](Self::all).
    ///
    /// # Errors
    /// The configuration, and why it cannot be read.
    pub(super) fn configuration(&mut self, input: &Input) -> Result<Option<usize>, (String, Trouble)> {
        if self.named.is_some() || !self.looks {
            return Ok(self.named);
        }
        let folder = self.folder_of(input);
        if let Some(known) = self.of_folder.get(&folder) {
            return Ok(*known);
        }
        let index = match config::find(&folder) {
            None => None,
            Some(path) => {
                let name = shown(path.strip_prefix(&self.here).unwrap_or(&path));
                Some(self.load(&path, name)?)
            }
        };
        self.of_folder.insert(folder, index);
        Ok(index)
    }

    fn folder_of(&self, input: &Input) -> PathBuf {
        let folder = input.path.parent().filter(|folder| !folder.as_os_str().is_empty() && !input.is_stdin());
        folder.and_then(|folder| fs::canonicalize(folder).ok()).unwrap_or_else(|| self.here.clone())
    }

    fn load(&mut self, path: &Path, name: String) -> Result<usize, (String, Trouble)> {
        if let Some(known) = self.by_path.get(path) {
            return Ok(*known);
        }
        let text = fs::read_to_string(path).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => (name.clone(), Trouble::NotUtf8),
            _ => (name.clone(), Trouble::Io(error)),
        })?;
        let (config, findings) = match Config::parse(&text) {
            Ok(config) => {
                let expired = config.expired(self.today);
                (Some(config), expired)
            }
            Err(faults) => (None, faults),
        };
        let used = vec![0; config.as_ref().map_or(0, |config| config.exceptions.len())];
        let folder = path.parent().unwrap_or(path).to_owned();
        self.read.push(Loaded { name, folder, text, config, findings, used, shown: 0 });
        self.by_path.insert(path.to_owned(), self.read.len() - 1);
        Ok(self.read.len() - 1)
    }

    /// The configurations that were needed so far.
    pub(super) fn all(&mut self) -> &mut [Loaded] {
        &mut self.read
    }

    fn config(&self, index: Option<usize>) -> Option<&Config> {
        index.and_then(|index| self.read[index].config.as_ref())
    }

    /// How to check a document: the flags before the configuration, the configuration before the profiles.
    pub(super) fn options(&self, index: Option<usize>, document: &Document<'_>) -> Options {
        let config = self.config(index);
        let mut selection = config.map(Config::selection).unwrap_or_default();
        if let Some(select) = &self.flags.select {
            // What is asked for now is not to be ignored for what was asked once.
            selection = Selection { select: select.clone(), ignore: Vec::new(), ..selection };
        }
        selection.ignore = self.flags.ignore.clone().unwrap_or(selection.ignore);
        selection.pedantic |= self.flags.pedantic;
        let (avs, profiles) = (self.flags.avs, self.flags.profiles.clone());
        let mut options = Options { selection, avs, profiles, ..Options::default() };
        let Some(config) = config else { return options };
        options.avs = options.avs.or(config.avs);
        options.faults = config.thresholds.faults.map_or(options.faults, usize::from);
        options.levels = config.levels();
        options.lists = config.lists();
        if options.profiles.is_empty() {
            options.profiles = Message::of(document).map(|of| config.profiles_for(&of)).unwrap_or_default();
        }
        options
    }

    /// Whether findings under a configuration fail the run.
    pub(super) fn fails(&self, index: Option<usize>, worst: Option<Level>) -> bool {
        let configured = self.config(index).and_then(|config| config.thresholds.fail_on);
        self.flags.fail_on.or(configured).unwrap_or_default().is_met(worst)
    }

    /// Takes out of a file's findings those that its configuration accepts.
    pub(super) fn except(
        &mut self,
        index: Option<usize>,
        input: &Input,
        document: &Document<'_>,
        findings: &mut Vec<Finding>,
    ) -> Vec<config::Excepted> {
        let excepted = self.accepted(index, input, document, findings);
        if let Some(index) = index {
            excepted.iter().for_each(|excepted| self.read[index].used[excepted.exception] += 1);
        }
        excepted
    }

    /// As [`except`](Self::except), without taking note of it.
    pub(super) fn accepted(
        &self,
        index: Option<usize>,
        input: &Input,
        document: &Document<'_>,
        findings: &mut Vec<Finding>,
    ) -> Vec<config::Excepted> {
        let Some(loaded) = index.map(|index| &self.read[index]) else { return Vec::new() };
        let path = self.folder_of(input).join(input.path.file_name().unwrap_or_default());
        let path = path.strip_prefix(&loaded.folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        match loaded.config.as_ref().zip(Message::of(document)) {
            Some((config, message)) => config.except(message, &path, self.today, findings),
            None => Vec::new(),
        }
    }

    /// Whether the flags leave out no rule that would run otherwise.
    pub(super) fn every_rule(&self) -> bool {
        self.flags.select.is_none() && self.flags.ignore.is_none()
    }

    /// Notes the exceptions that nothing was found for, where everything below their configuration was looked at.
    pub(super) fn note_idle(&mut self, folders: &[PathBuf]) {
        let every_rule = self.every_rule();
        let folders = folders.iter().filter_map(|folder| fs::canonicalize(folder).ok()).collect::<Vec<_>>();
        for loaded in self.read.iter_mut().filter(|_| every_rule) {
            let whole = folders.iter().any(|folder| loaded.folder.starts_with(folder));
            if let Some(config) = loaded.config.as_ref().filter(|_| whole) {
                loaded.findings.extend(config.idle(&loaded.used, self.today));
            }
        }
    }
}

impl Loaded {
    /// How many findings it accepts.
    pub(super) fn excepted(&self) -> usize {
        self.used.iter().sum()
    }

    /// It, for a report.
    pub(super) fn configured(&self) -> Configured<'_> {
        Configured { path: &self.name, text: &self.text, findings: &self.findings, excepted: self.excepted() }
    }
}

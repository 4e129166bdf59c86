//! What was found and is not reported, by whose word, and what was put right. Knows no file system.

use super::look::thousands;
use crate::lint::baseline::Entry;
use crate::lint::config::Excepted;
use crate::lint::{Applied, Finding};

/// What was found in a message and is not reported as a finding.
#[derive(Clone, Copy, Debug, Default)]
pub struct Aside<'a> {
    /// The configuration that holds for it.
    pub configuration: Option<&'a str>,
    /// What it accepts.
    pub excepted: &'a [Excepted],
    /// How many findings the baseline holds, and what it is called.
    pub known: Option<(usize, &'a str)>,
    /// What was put right, where that was asked for.
    pub fixed: Option<&'a [Applied]>,
    /// Why it could not be written, and is as it was.
    pub unwritten: Option<&'a str>,
}

/// A configuration that was used, and what became of it.
#[derive(Clone, Debug)]
pub struct Configured<'a> {
    /// Its path.
    pub path: &'a str,
    /// What it says.
    pub text: &'a str,
    /// What is wrong with it, or worth knowing of it.
    pub findings: &'a [Finding],
    /// How many findings it accepts.
    pub excepted: usize,
}

/// A baseline that was used, and what became of it.
#[derive(Clone, Debug)]
pub struct Compared<'a> {
    /// Its path.
    pub path: &'a str,
    /// How many of its findings were found.
    pub known: usize,
    /// Those that were not.
    pub stale: Vec<&'a Entry>,
}

impl Aside<'_> {
    /// In words, for a footer.
    pub(super) fn words(&self) -> Vec<String> {
        let configured = self.configuration.map(|path| by_configuration(self.excepted.len(), path));
        let known = self.known.filter(|(known, _)| *known > 0).map(|(known, path)| by_baseline(known, path));
        configured.into_iter().chain(known).collect()
    }
}

/// `3 excepted by ddex-disclose.toml`.
pub(super) fn by_configuration(excepted: usize, path: &str) -> String {
    match excepted {
        0 => format!("configuration: {path}"),
        excepted => format!("{} excepted by {path}", thousands(excepted)),
    }
}

/// `12 known from baseline.json`.
pub(super) fn by_baseline(known: usize, path: &str) -> String {
    format!("{} known from {path}", thousands(known))
}

//! Findings that were known when a baseline was written, so that only new ones are reported. Opens no file.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use super::{Checked, Extent, Finding, Reason};

/// The version of the form of the file.
const VERSION: &str = "v1";

/// A known finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// By what its message is known from delivery to delivery: identifiers of releases, as a rule.
    pub release: String,
    /// The rule's code.
    pub code: String,
    /// What it is known by from run to run.
    pub fingerprint: String,
    /// Where in the music it was.
    #[serde(rename = "in")]
    pub place: Option<String>,
    /// What was wrong.
    pub message: String,
}

/// Known findings, by message and fingerprint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: BTreeMap<(String, String), Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    findings: Vec<Entry>,
}

impl Baseline {
    /// Reads a file.
    ///
    /// # Errors
    /// Why it is none; the end of a sentence that begins with its name.
    pub fn parse(text: &str) -> Result<Self, String> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|wrong| {
            format!("is not JSON: it goes wrong in line {}, column {}", wrong.line(), wrong.column())
        })?;
        let version = value.get("version").and_then(serde_json::Value::as_str);
        match version {
            Some(VERSION) => {}
            Some(other) => {
                return Err(format!("is a baseline of version {other}; this program knows {VERSION}"));
            }
            None => return Err("is not a baseline: write one with --write-baseline".to_owned()),
        }
        let file: File =
            serde_json::from_value(value).map_err(|wrong| format!("is not a whole baseline: {wrong}"))?;
        debug_assert_eq!(file.version, VERSION);
        let entries = file.findings.into_iter();
        Ok(Self { entries: entries.map(|entry| (key(&entry.release, &entry.fingerprint), entry)).collect() })
    }

    /// Takes in what was found in a message.
    pub fn add(&mut self, checked: &Checked) {
        for finding in &checked.findings {
            let entry = Entry {
                release: checked.identity.clone(),
                code: finding.code.to_owned(),
                fingerprint: finding.fingerprint.clone(),
                place: finding.place.clone(),
                message: finding.message.clone(),
            };
            self.entries.insert(key(&entry.release, &entry.fingerprint), entry);
        }
    }

    /// The file: one entry a line, in an order that does not depend on how files are called.
    ///
    /// # Panics
    /// Never: text can always be written as JSON.
    pub fn write(&self) -> String {
        let mut entries = self.entries.values().collect::<Vec<_>>();
        entries.sort();
        let lines = entries.iter().map(|entry| serde_json::to_string(entry).expect("text is JSON"));
        let lines = lines.collect::<Vec<_>>();
        let findings = if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
        format!("{{\"version\":\"{VERSION}\",\"findings\":[{findings}]}}\n")
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

fn key(release: &str, fingerprint: &str) -> (String, String) {
    (release.to_owned(), fingerprint.to_owned())
}

/// A baseline beside what a run finds.
#[derive(Debug, Default)]
pub struct Comparison {
    baseline: Baseline,
    found: HashSet<(String, String)>,
    /// The messages of the run that were looked at far enough to say what is no longer there.
    judged: HashSet<String>,
    /// Those that were not.
    unjudged: HashSet<String>,
}

impl Comparison {
    /// With this baseline, before anything was found.
    pub fn with(baseline: Baseline) -> Self {
        Self { baseline, ..Self::default() }
    }

    /// Takes note of a message: all that was found in it.
    pub fn note(&mut self, checked: &Checked) {
        let unsure =
            |extent: &Extent| matches!(extent, Extent::No(Reason::BrokenXml | Reason::UnknownVersion));
        let messages = match checked.layers.iter().any(|(_, extent)| unsure(extent)) {
            true => &mut self.unjudged,
            false => &mut self.judged,
        };
        messages.insert(checked.identity.clone());
        let found = checked.findings.iter().map(|finding| key(&checked.identity, &finding.fingerprint));
        self.found.extend(found);
    }

    /// Takes out of a message's findings those that the baseline holds; how many.
    pub fn take_out(&self, message: &str, findings: &mut Vec<Finding>) -> usize {
        let before = findings.len();
        findings.retain(|finding| !self.baseline.entries.contains_key(&key(message, &finding.fingerprint)));
        before - findings.len()
    }

    /// What the baseline holds of the messages of the run, and was not found in them.
    pub fn stale(&self) -> Vec<&Entry> {
        let entries = self.baseline.entries.iter();
        let of_run = entries
            .filter(|((message, _), _)| self.judged.contains(message) && !self.unjudged.contains(message));
        of_run.filter(|(key, _)| !self.found.contains(*key)).map(|(_, entry)| entry).collect()
    }
}

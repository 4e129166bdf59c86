//! What is judged: real messages, the project's samples, and mutants of both.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ddex_disclose::ern::Message;
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};
use fastrand::Rng;

use super::schemas;
use crate::mutate::{Mutation, mutate};

/// One message to be judged.
pub struct Case {
    pub name: String,
    pub kind: &'static str,
    pub text: Vec<u8>,
}

/// The real messages and the samples, by version.
pub fn all(folder: &Path) -> Result<BTreeMap<Version, Vec<Case>>, String> {
    let mut messages = BTreeMap::new();
    for (version, name) in Version::all().iter().zip(schemas::folders()) {
        messages.insert(*version, read_messages(&folder.join(name))?);
    }
    for sample in samples()? {
        let document = Document::parse(&*sample.text, &Limits::default()).ok();
        let version = document.and_then(|document| Message::of(&document).map(|message| message.version()));
        messages.entry(version.unwrap_or(Version::all()[0])).or_default().push(sample);
    }
    Ok(messages)
}

/// The messages in a folder.
fn read_messages(folder: &Path) -> Result<Vec<Case>, String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths = entries.filter_map(|e| e.ok().map(|e| e.path())).collect::<Vec<PathBuf>>();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Case { name, kind: "message", text })
    };
    paths.iter().filter(|path| path.extension().is_some_and(|e| e == "xml")).map(read).collect()
}

/// The project's own samples.
fn samples() -> Result<Vec<Case>, String> {
    let mut samples = Vec::new();
    for entry in std::fs::read_dir(crate::root().join("samples")).map_err(|e| e.to_string())? {
        samples.extend(read_messages(&entry.map_err(|e| e.to_string())?.path())?);
    }
    Ok(samples)
}

/// `count` mutants, dealt out evenly over the messages and the kinds of mutation.
pub fn mutants(messages: &[Case], count: usize, rng: &mut Rng) -> Vec<Case> {
    let limits = Limits::default();
    let documents =
        messages.iter().filter_map(|m| Some((Document::parse(m.text.as_slice(), &limits).ok()?, m)));
    let documents = documents.filter(|(document, _)| document.len() > 1).collect::<Vec<_>>();
    let mut mutants = Vec::new();
    let mut tries = 0;
    while mutants.len() < count && !documents.is_empty() && tries < 20 * count {
        let (document, message) = &documents[tries % documents.len()];
        let mutation = Mutation::ALL[tries / documents.len() % Mutation::ALL.len()];
        tries += 1;
        if let Some(text) = mutate(document, mutation, rng) {
            let name = format!("{}-{tries}-{}", mutation.as_str(), message.name);
            mutants.push(Case { name, kind: mutation.as_str(), text: text.into_bytes() });
        }
    }
    mutants
}

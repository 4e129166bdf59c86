//! Holds our verdict on the structure of messages against xmllint's, for every message and many mutants.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use ddex_disclose::ern::Message;
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};
use fastrand::Rng;

use crate::Conform;
use crate::mutate::{Mutation, mutate};
use crate::standard::{ERN3, ERN4};

/// How many files one call of xmllint gets.
const BATCH: usize = 250;

/// What xmllint says of a file.
#[derive(Clone, Debug, Default)]
struct Verdict {
    /// Its first word about the structure, or about the XML.
    structure: Option<String>,
    /// Whether it finds anything wrong at all.
    invalid: bool,
}

/// One message to be judged.
struct Case {
    name: String,
    kind: &'static str,
    text: Vec<u8>,
}

/// Compares, prints a table, keeps what differs; an error when anything differs.
pub fn conform(options: &Conform) -> Result<(), String> {
    let scratch = std::env::temp_dir().join(format!("ddex-conform-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).map_err(|e| e.to_string())?;
    let outcome = compare(options, &scratch);
    std::fs::remove_dir_all(&scratch).map_err(|e| e.to_string())?;
    let disagreements = outcome?;
    match disagreements {
        0 => Ok(()),
        count => Err(format!("{count} disagreements, kept in {}", options.keep.display())),
    }
}

fn compare(options: &Conform, scratch: &Path) -> Result<usize, String> {
    let mut rng = Rng::with_seed(options.seed);
    let versions = ERN3.iter().chain(ERN4).map(|v| v.1).collect::<Vec<_>>();
    let mut messages =
        versions.iter().map(|v| read_messages(&options.messages.join(v))).collect::<Result<Vec<_>, _>>()?;
    for sample in samples()? {
        let version = Document::parse(&*sample.text, &Limits::default())
            .ok()
            .and_then(|document| Message::of(&document).map(|message| message.version()));
        let place = Version::all().iter().position(|v| Some(*v) == version);
        if let Some(place) = place {
            messages[place].push(sample);
        }
    }
    let total = messages.iter().map(Vec::len).sum::<usize>();
    println!(
        "{:8} {:>10} {:>9} {:>9} {:>9} {:>13}",
        "version", "kind", "cases", "valid", "invalid", "disagreements"
    );
    let mut disagreements = 0;
    for (version, messages) in versions.iter().zip(messages) {
        let share = (options.mutants * messages.len()).checked_div(total).unwrap_or(0);
        let mut cases = mutants(&messages, share, &mut rng);
        cases.extend(messages);
        let mut table: BTreeMap<&str, [usize; 4]> = BTreeMap::new();
        for batch in cases.chunks(BATCH) {
            let schema = options.xsd.join(version).join("release-notification.xsd");
            let verdicts = xmllint(&schema, batch, scratch)?;
            for (case, theirs) in batch.iter().zip(verdicts) {
                let ours = our_fault(&case.text, version);
                let row = table.entry(case.kind).or_default();
                row[0] += 1;
                row[1 + usize::from(theirs.invalid)] += 1;
                if ours.is_some() != theirs.structure.is_some() {
                    row[3] += 1;
                    keep(&options.keep, version, case)?;
                    println!("  {} {}: we say {ours:?}, xmllint {:?}", version, case.name, theirs.structure);
                }
            }
        }
        for (kind, [cases, valid, invalid, differ]) in table {
            println!("{version:8} {kind:>10} {cases:>9} {valid:>9} {invalid:>9} {differ:>13}");
            disagreements += differ;
        }
    }
    println!("{disagreements} disagreements");
    Ok(disagreements)
}

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
fn mutants(messages: &[Case], count: usize, rng: &mut Rng) -> Vec<Case> {
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

/// The first fault of the structure, or of the XML, that we find.
fn our_fault(text: &[u8], folder: &str) -> Option<String> {
    let document = match Document::parse(text, &Limits::default()) {
        Ok(document) => document,
        Err(why) => return Some(why.to_string()),
    };
    if let Some(problem) = document.problems().first() {
        return Some(problem.to_string());
    }
    let Some(message) = Message::of(&document) else { return Some("not an ERN message".to_owned()) };
    if !message.has_schema() || message.version() != version_of(folder) {
        return Some(format!("root: {:?}", message.fault()));
    }
    let (faults, _) = message.validate(1);
    faults
        .first()
        .map(|fault| format!("{} in {:?}: {:?}", document.node(fault.at).name(), fault.ty, fault.kind))
}

fn version_of(folder: &str) -> Version {
    let written = ERN3.iter().chain(ERN4).find(|v| v.1 == folder).map_or("", |v| v.0);
    let version = Version::all().iter().find(|v| v.as_str() == written);
    *version.expect("every folder is a version's")
}

/// xmllint's verdicts on a batch, in its order.
fn xmllint(schema: &Path, batch: &[Case], scratch: &Path) -> Result<Vec<Verdict>, String> {
    let files = (0..batch.len()).map(|n| scratch.join(format!("{n}.xml"))).collect::<Vec<_>>();
    for (case, file) in batch.iter().zip(&files) {
        std::fs::write(file, &case.text).map_err(|e| e.to_string())?;
    }
    let output = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .arg(schema)
        .args(&files)
        .output()
        .map_err(|e| format!("xmllint: {e} (Debian's libxml2-utils has it)"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let mut verdicts = vec![Verdict::default(); batch.len()];
    let mut judged = 0;
    for line in text.lines() {
        let Some(number) = files.iter().position(|file| line.starts_with(&*file.to_string_lossy())) else {
            continue;
        };
        let path = files[number].to_string_lossy();
        let said = &line[path.len()..];
        match said {
            " validates" => judged += 1,
            " fails to validate" => {
                judged += 1;
                verdicts[number].invalid = true;
            }
            said if is_structural(said) => {
                verdicts[number].invalid = true;
                verdicts[number].structure.get_or_insert_with(|| said.to_owned());
            }
            _ => {}
        }
        judged += usize::from(said.contains("parser error") && is_first(&verdicts[number], said));
    }
    if judged < batch.len() {
        return Err(format!(
            "xmllint judged {judged} of {} files: {}",
            batch.len(),
            text.lines().last().unwrap_or("")
        ));
    }
    Ok(verdicts)
}

/// Whether a parser error is the first that was said of its file: a broken file gets no verdict line.
fn is_first(verdict: &Verdict, said: &str) -> bool {
    verdict.structure.as_deref() == Some(said)
}

/// Whether a message of xmllint is about the XML or the structure, not about attributes or values.
fn is_structural(said: &str) -> bool {
    const STRUCTURAL: [&str; 7] = [
        "parser error",
        "namespace error",
        "This element is not expected",
        "Missing child element(s)",
        "Character content other than whitespace is not allowed",
        "Element content is not allowed",
        "No matching global declaration",
    ];
    STRUCTURAL.iter().any(|phrase| said.contains(phrase))
}

fn keep(folder: &Path, version: &str, case: &Case) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    std::fs::write(folder.join(format!("{version}-{}", case.name)), &case.text).map_err(|e| e.to_string())
}

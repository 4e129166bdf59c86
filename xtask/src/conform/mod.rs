//! Holds our verdict on messages against xmllint's, for every message and many mutants: valid or not, and of what
//! kind and on which line the first fault is. And holds messages that went through models against what they were.

mod messages;
mod models;
mod ours;
mod schemas;
mod xmllint;

use std::collections::BTreeMap;
use std::path::Path;

use fastrand::Rng;

use crate::Conform;
use messages::Case;
use ours::DIFFERENCES;
use schemas::Schema;

/// How many files one call of xmllint gets.
const BATCH: usize = 250;

/// What a fault is about, as far as libxml2's words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Xml,
    Element,
    Text,
    Attribute,
    Value,
}

/// The first fault of a message, as one of the two sees it.
#[derive(Clone, Debug)]
pub struct First {
    pub line: usize,
    pub about: About,
    pub said: String,
}

/// One row of the table.
#[derive(Default)]
struct Row {
    cases: usize,
    invalid: usize,
    disagreements: usize,
    same_line: usize,
    same_kind: usize,
}

/// Compares, prints a table, keeps what differs; an error when a verdict differs, or too many lines.
pub fn conform(options: &Conform) -> Result<(), String> {
    let scratch = std::env::temp_dir().join(format!("ddex-conform-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).map_err(|e| e.to_string())?;
    let outcome = compare(options, &scratch);
    let mut rng = Rng::with_seed(options.seed);
    let models = models::conform(&options.xsd, &options.messages, &scratch, &mut rng);
    std::fs::remove_dir_all(&scratch).map_err(|e| e.to_string())?;
    let total = outcome?;
    models?;
    let valid_lines = total.same_line * 100 >= total.invalid * 99;
    match total.disagreements {
        0 if valid_lines => Ok(()),
        0 => Err("the first fault is on the same line in less than 99 % of the invalid messages".to_owned()),
        count => Err(format!("{count} disagreements, kept in {}", options.keep.display())),
    }
}

fn compare(options: &Conform, scratch: &Path) -> Result<Row, String> {
    let mut rng = Rng::with_seed(options.seed);
    let schemas = schemas::all(&options.xsd, scratch)?;
    let messages = messages::all(&options.messages)?;
    let total = schemas.iter().map(|schema| messages[&schema.version].len()).sum::<usize>();
    println!(
        "{:12} {:>20} {:>7} {:>7} {:>8} {:>13} {:>10} {:>10}",
        "version", "kind", "cases", "valid", "invalid", "disagreements", "same line", "same kind"
    );
    let mut whole = Row::default();
    let mut known = [0usize; DIFFERENCES.len()];
    for schema in schemas {
        let messages = &messages[&schema.version];
        let share = (options.mutants * messages.len()).div_ceil(total.max(1));
        let mutants = messages::mutants(messages, share, &mut rng);
        let cases = mutants.iter().chain(messages).collect::<Vec<_>>();
        let mut table: BTreeMap<&str, Row> = BTreeMap::new();
        for batch in cases.chunks(BATCH) {
            let verdicts = xmllint::first_faults(&schema.file, batch, scratch)?;
            for (case, theirs) in batch.iter().zip(verdicts) {
                if let Some(difference) = ours::left_out(case, &schema) {
                    known[difference] += 1;
                    continue;
                }
                let ours = ours::first_fault(&case.text, &schema, &mut known);
                let agreement = table.entry(case.kind).or_default().take(ours.as_ref(), theirs.as_ref());
                let folder = match agreement {
                    Agreement::None => options.keep.clone(),
                    Agreement::OnVerdict if options.lines => options.keep.join("lines"),
                    _ => continue,
                };
                keep(&folder, &schema, case)?;
                println!(
                    "  {} {}: {} | {}",
                    schema.label,
                    case.name,
                    say(ours.as_ref()),
                    say(theirs.as_ref())
                );
            }
        }
        for (kind, row) in table {
            row.print(&schema.label, kind);
            whole.add(&row);
        }
    }
    whole.print("all", "");
    println!("\nwhat we find and libxml2 does not:");
    for (difference, count) in DIFFERENCES.iter().zip(known) {
        println!("  {count:>7} messages with {}: {}", difference.what, difference.why);
    }
    Ok(whole)
}

/// How far two verdicts agree.
enum Agreement {
    Whole,
    /// Both call the message invalid, but do not begin with the same fault.
    OnVerdict,
    /// One calls the message valid, the other does not.
    None,
}

impl Row {
    /// Counts a message.
    fn take(&mut self, ours: Option<&First>, theirs: Option<&First>) -> Agreement {
        self.cases += 1;
        self.invalid += usize::from(theirs.is_some());
        let (Some(ours), Some(theirs)) = (ours, theirs) else {
            let differ = ours.is_some() != theirs.is_some();
            self.disagreements += usize::from(differ);
            return if differ { Agreement::None } else { Agreement::Whole };
        };
        let (line, kind) = (ours.line == theirs.line, ours.about == theirs.about);
        self.same_line += usize::from(line);
        self.same_kind += usize::from(kind);
        if line && kind { Agreement::Whole } else { Agreement::OnVerdict }
    }

    fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.invalid += other.invalid;
        self.disagreements += other.disagreements;
        self.same_line += other.same_line;
        self.same_kind += other.same_kind;
    }

    fn print(&self, version: &str, kind: &str) {
        let Self { cases, invalid, disagreements, .. } = self;
        let share = |of: usize| match self.invalid {
            0 => "-".to_owned(),
            all => format!("{:.1} %", 100.0 * of as f64 / all as f64),
        };
        let (valid, line, kinds) = (cases - invalid, share(self.same_line), share(self.same_kind));
        println!(
            "{version:12} {kind:>20} {cases:>7} {valid:>7} {invalid:>8} {disagreements:>13} {line:>10} {kinds:>10}"
        );
    }
}

fn say(first: Option<&First>) -> String {
    first.map_or("valid".to_owned(), |First { line, about, said }| format!("{line} {about:?} {said}"))
}

fn keep(folder: &Path, schema: &Schema, case: &Case) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    let name = format!("{}-{}", schema.label.replace(' ', "-"), case.name);
    std::fs::write(folder.join(name), &case.text).map_err(|e| e.to_string())
}

//! Holds our verdict on messages against xmllint's, for every message and many mutants: valid or not, and of what
//! kind and on which line the first fault is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use ddex_disclose::ern::Message;
use ddex_disclose::schema::validate::{Fault, FaultKind};
use ddex_disclose::schema::{Editions, Version};
use ddex_disclose::xml::{Document, Limits};
use fastrand::Rng;

use crate::Conform;
use crate::mutate::{Mutation, mutate};
use crate::standard::{AVS, ERN3, ERN4};

/// How many files one call of xmllint gets.
const BATCH: usize = 250;

/// The edition of the value sets that lies beside the XSDs of each version that lets the message choose.
const BUNDLED: &[(&str, u32)] = &[("43", 3), ("431", 9), ("432", 9)];

/// Where we differ from libxml2 on purpose: what we find and it does not, and the clause that says so.
const DIFFERENCES: [Difference; 3] = [
    Difference {
        what: "a reference without an anchor",
        why: "libxml2 checks IDREF only where a DTD declares it; XML Schema Part 2, 3.3.9, wants an ID of that value",
        is: |kind| matches!(kind, FaultKind::DanglingReference(_)),
    },
    Difference {
        what: "an anchor that stands twice",
        why: "libxml2 does not hold values of type ID against each other; XML Schema Part 2, 3.3.8, wants them unique",
        is: |kind| matches!(kind, FaultKind::DuplicateAnchor(_)),
    },
    Difference {
        what: "xsi:type in ERN 3.4.1 and 3.5.1, left out of the comparison",
        why: "there the types stand in several namespaces, which are not among our facts; no message is known to use it",
        is: |_| false,
    },
];
/// The place of the difference that leaves a whole message out.
const LEFT_OUT: usize = 2;

/// One difference from libxml2 that stays.
struct Difference {
    what: &'static str,
    why: &'static str,
    is: fn(&FaultKind<usize>) -> bool,
}

/// What a fault is about, as far as libxml2's words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Xml,
    Element,
    Text,
    Attribute,
    Value,
}

/// The first fault of a message, as one of the two sees it.
#[derive(Clone, Debug)]
struct First {
    line: usize,
    about: About,
    said: String,
}

/// One message to be judged.
struct Case {
    name: String,
    kind: &'static str,
    text: Vec<u8>,
}

/// A schema to judge by.
struct Schema {
    label: String,
    /// The folder of messages that are held against it.
    version: Version,
    folder: &'static str,
    file: PathBuf,
    editions: Editions,
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
    std::fs::remove_dir_all(&scratch).map_err(|e| e.to_string())?;
    let total = outcome?;
    let valid_lines = total.same_line * 100 >= total.invalid * 99;
    match total.disagreements {
        0 if valid_lines => Ok(()),
        0 => Err("the first fault is on the same line in less than 99 % of the invalid messages".to_owned()),
        count => Err(format!("{count} disagreements, kept in {}", options.keep.display())),
    }
}

fn compare(options: &Conform, scratch: &Path) -> Result<Row, String> {
    let mut rng = Rng::with_seed(options.seed);
    let schemas = schemas(&options.xsd, scratch)?;
    let mut messages: BTreeMap<Version, Vec<Case>> = BTreeMap::new();
    for (version, folder) in Version::all().iter().zip(folders()) {
        messages.insert(*version, read_messages(&options.messages.join(folder))?);
    }
    for sample in samples()? {
        let version = Document::parse(&*sample.text, &Limits::default())
            .ok()
            .and_then(|document| Message::of(&document).map(|message| message.version()));
        messages.entry(version.unwrap_or(Version::all()[0])).or_default().push(sample);
    }
    let count = |version: &Version| messages.get(version).map_or(0, Vec::len);
    let total = schemas.iter().map(|schema| count(&schema.version)).sum::<usize>();
    println!(
        "{:12} {:>20} {:>7} {:>7} {:>8} {:>13} {:>10} {:>10}",
        "version", "kind", "cases", "valid", "invalid", "disagreements", "same line", "same kind"
    );
    let mut whole = Row::default();
    let mut known = [0usize; DIFFERENCES.len()];
    for schema in schemas {
        let messages = &messages[&schema.version];
        let share = (options.mutants * messages.len()).div_ceil(total.max(1));
        let mutants = mutants(messages, share, &mut rng);
        let cases = mutants.iter().chain(messages).collect::<Vec<_>>();
        let mut table: BTreeMap<&str, Row> = BTreeMap::new();
        for batch in cases.chunks(BATCH) {
            let verdicts = xmllint(&schema.file, batch, scratch)?;
            for (case, theirs) in batch.iter().zip(verdicts) {
                if is_left_out(case, &schema) {
                    known[LEFT_OUT] += 1;
                    continue;
                }
                let ours = our_first(&case.text, &schema, &mut known);
                let both = || {
                    let (ours, theirs) = (say(ours.as_ref()), say(theirs.as_ref()));
                    format!("  {} {}: {ours} | {theirs}", schema.label, case.name)
                };
                let row = table.entry(case.kind).or_default();
                row.cases += 1;
                row.invalid += usize::from(theirs.is_some());
                match (&ours, &theirs) {
                    (None, None) => {}
                    (Some(our), Some(their)) => {
                        row.same_line += usize::from(our.line == their.line);
                        row.same_kind += usize::from(our.about == their.about);
                        if options.lines && (our.line, our.about) != (their.line, their.about) {
                            keep(&options.keep.join("lines"), &schema, case)?;
                            println!("{}", both());
                        }
                    }
                    _ => {
                        row.disagreements += 1;
                        keep(&options.keep, &schema, case)?;
                        println!("{}", both());
                    }
                }
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

impl Row {
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

fn is_left_out(case: &Case, schema: &Schema) -> bool {
    let says_type = || case.text.windows(6).any(|bytes| bytes == b":type=");
    ["3.4.1", "3.5.1"].contains(&schema.version.as_str()) && says_type()
}

fn folders() -> impl Iterator<Item = &'static str> {
    ERN3.iter().chain(ERN4).map(|version| version.1)
}

/// The schemas to judge by: each version's, and the newest with each edition of the value sets that has its own.
fn schemas(xsd: &Path, scratch: &Path) -> Result<Vec<Schema>, String> {
    let mut schemas = Vec::new();
    for (version, folder) in Version::all().iter().zip(folders()) {
        let bundled = BUNDLED.iter().find(|(of, _)| *of == folder).map(|(_, avs)| *avs);
        let editions = match bundled {
            Some(avs) => Editions::of_avs(avs),
            None => Editions::of(*version, None),
        };
        let file = xsd.join(folder).join("release-notification.xsd");
        schemas.push(Schema { label: version.to_string(), version: *version, folder, file, editions });
    }
    // The messages of the version before are held against it too: of the newest there are few.
    let newest = schemas.last().map(|schema| (schema.version, schema.folder)).ok_or("no versions")?;
    for (edition, folder) in AVS.iter().filter(|(_, folder)| *folder != newest.1) {
        let combined = scratch.join(folder);
        std::fs::create_dir_all(&combined).map_err(|e| e.to_string())?;
        for entry in std::fs::read_dir(xsd.join(newest.1)).map_err(|e| e.to_string())? {
            let path = entry.map_err(|e| e.to_string())?.path();
            let name = path.file_name().unwrap_or_default();
            let own = xsd.join(folder).join(name);
            let from = if own.is_file() { own } else { path.clone() };
            std::fs::copy(from, combined.join(name)).map_err(|e| e.to_string())?;
        }
        let number = edition.trim_start_matches("avs").parse().map_err(|_| format!("{edition} is no AVS"))?;
        let schema = Schema {
            label: format!("{} {edition}", newest.0),
            version: newest.0,
            folder: newest.1,
            file: combined.join("release-notification.xsd"),
            editions: Editions::of_avs(number),
        };
        // Value sets that are older than the version lack some of those it asks for.
        if compiles(&schema.file)? {
            schemas.push(schema);
        }
    }
    Ok(schemas)
}

fn compiles(schema: &Path) -> Result<bool, String> {
    const NO_SCHEMA: i32 = 5;
    let mut xmllint = Command::new("xmllint");
    let output = xmllint.args(["--noout", "--nonet", "--schema"]).arg(schema).arg(schema).output();
    Ok(output.map_err(|e| format!("xmllint: {e} (Debian's libxml2-utils has it)"))?.status.code()
        != Some(NO_SCHEMA))
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

/// The first fault that we find; what stays a difference is counted and left out.
fn our_first(text: &[u8], schema: &Schema, known: &mut [usize; DIFFERENCES.len()]) -> Option<First> {
    let xml = |line: usize, said: String| Some(First { line, about: About::Xml, said });
    let document = match Document::parse(text, &Limits::default()) {
        Ok(document) => document,
        Err(why) => return xml(1, why.to_string()),
    };
    if let Some(problem) = document.problems().first() {
        return xml(line(&document, problem.span.start), problem.to_string());
    }
    let about_root = |said: String| {
        let end = document.root().map_or(0, |root| root.open_span().end);
        Some(First { line: line(&document, end), about: About::Element, said })
    };
    let Some(message) = Message::of(&document) else { return about_root("not an ERN message".to_owned()) };
    if !message.has_schema() || message.version() != schema.version {
        return about_root(format!("root: {:?}", message.fault()));
    }
    let message = message.with_editions(schema.editions);
    let faults = message.validate(1000).faults;
    for (difference, count) in DIFFERENCES.iter().zip(known) {
        *count += usize::from(faults.iter().any(|fault| (difference.is)(&fault.kind)));
    }
    let is_known = |fault: &Fault<usize>| DIFFERENCES.iter().any(|difference| (difference.is)(&fault.kind));
    let first = faults.iter().find(|fault| fault.is_error() && !is_known(fault));
    assert_eq!(message.is_valid(), !faults.iter().any(Fault::is_error), "both faces agree");
    first.map(|fault| First {
        // libxml2 counts the line on which the start tag ends.
        line: line(&document, document.node(fault.at).open_span().end),
        about: about(fault),
        said: format!("{} in {}: {fault}", document.node(fault.at).name(), fault.ty.name()),
    })
}

fn say(first: Option<&First>) -> String {
    first.map_or("valid".to_owned(), |First { line, about, said }| format!("{line} {about:?} {said}"))
}

fn line(document: &Document<'_>, offset: usize) -> usize {
    1 + document.source()[..offset].bytes().filter(|byte| *byte == b'\n').count()
}

fn about(fault: &Fault<usize>) -> About {
    match &fault.kind {
        FaultKind::TextWhereElements => About::Text,
        FaultKind::UnknownAttribute { .. }
        | FaultKind::MissingAttribute(_)
        | FaultKind::Nil
        | FaultKind::WrongType(_) => About::Attribute,
        FaultKind::Value { .. } => About::Value,
        _ => About::Element,
    }
}

/// The first fault that xmllint finds in each file of a batch.
fn xmllint(schema: &Path, batch: &[&Case], scratch: &Path) -> Result<Vec<Option<First>>, String> {
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
    let numbers =
        files.iter().enumerate().map(|(n, file)| (file.to_string_lossy(), n)).collect::<BTreeMap<_, _>>();
    let mut firsts = vec![None; batch.len()];
    let mut judged = vec![false; batch.len()];
    // What is said of a value that has line breaks has them too.
    let start = scratch.to_string_lossy();
    let mut sayings: Vec<String> = Vec::new();
    for line in text.lines() {
        match sayings.last_mut() {
            Some(saying) if !line.starts_with(&*start) => *saying += line,
            _ => sayings.push(line.to_owned()),
        }
    }
    for said in &sayings {
        let Some(end) = said.find(".xml").map(|at| at + 4) else { continue };
        let Some(&number) = numbers.get(&said[..end]) else { continue };
        let said = &said[end..];
        judged[number] |=
            said == " validates" || said == " fails to validate" || said.contains("parser error");
        let line = said.split(':').nth(1).and_then(|line| line.parse().ok());
        if let (Some(line), None, Some(about)) = (line, &firsts[number], about_words(said)) {
            firsts[number] = Some(First { line, about, said: said.to_owned() });
        }
        if said == " fails to validate" && firsts[number].is_none() {
            let all = text.lines().filter(|line| line.starts_with(&*files[number].to_string_lossy()));
            let first = all.clone().next().unwrap_or_default();
            return Err(format!("{}: xmllint says nothing we know: {first}", batch[number].name));
        }
    }
    match judged.iter().position(|judged| !judged) {
        Some(number) => Err(format!(
            "xmllint did not judge {}: {}",
            batch[number].name,
            text.lines().last().unwrap_or("")
        )),
        None => Ok(firsts),
    }
}

/// What a message of xmllint's is about; `None` where it is no fault.
fn about_words(said: &str) -> Option<About> {
    const WORDS: [(&str, About); 14] = [
        ("parser error", About::Xml),
        ("namespace error", About::Xml),
        ("This element is not expected", About::Element),
        ("Missing child element(s)", About::Element),
        ("Element content is not allowed", About::Element),
        ("No matching global declaration", About::Element),
        ("Character content other than whitespace is not allowed", About::Text),
        ("is not allowed.", About::Attribute),
        ("is required but missing", About::Attribute),
        ("not 'nillable'", About::Attribute),
        ("no corresponding namespace declaration", About::Attribute),
        ("type definition", About::Attribute),
        ("[facet", About::Value),
        ("is not a valid value of", About::Value),
    ];
    WORDS.iter().find(|(words, _)| said.contains(words)).map(|(_, about)| *about)
}

fn keep(folder: &Path, schema: &Schema, case: &Case) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    let name = format!("{}-{}", schema.label.replace(' ', "-"), case.name);
    std::fs::write(folder.join(name), &case.text).map_err(|e| e.to_string())
}

//! Findings for programs: one JSON document, written file by file. Knows no file system.

use std::collections::BTreeSet;
use std::io::{self, Write};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::aside::{Aside, Compared, Configured};
use super::lines::Lines;
use super::summary::{Counted, Left, Summary};
use crate::lint::baseline::Entry;
use crate::lint::{Applicability, Applied, Checked, Extent, Finding, Label, Layer, Level, Tally, rules};
use crate::span::Span;
use crate::xml::Document;

/// The version of the form of our JSON documents. Fields may be added within a version, never changed.
pub const VERSION: &str = "v1";

/// What `ddex-disclose lint --format json` writes. Later versions of the program may write more keys.
#[derive(JsonSchema)]
#[schemars(title = "Findings", extend("$id" = "urn:ddex-disclose:findings"))]
#[expect(dead_code, reason = "it is written file by file; this is its form")]
struct Findings<'a> {
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: &'a str,
    /// The messages that were checked.
    files: Vec<File<'a>>,
    /// What came of all of them.
    summary: End<'a>,
}

/// One message.
#[derive(Serialize, JsonSchema)]
struct File<'a> {
    /// Its path, or - for standard input.
    path: &'a str,
    /// The version of ERN, or null where it is not known.
    ern: Option<&'static str>,
    /// The edition of the value sets that values were held against.
    avs: Option<&'a str>,
    /// The platforms and distributors that it was checked for.
    profiles: &'a [&'static str],
    /// The configuration that holds for it.
    configuration: Option<&'a str>,
    /// What is wrong, missing or worth knowing.
    findings: Vec<Found<'a>>,
    /// Findings that the configuration accepts, and why.
    excepted: Vec<Accepted<'a>>,
    /// How many findings the baseline holds, which are not among the findings.
    known: usize,
    /// What was put right in it before.
    fixed: &'a [Applied],
    /// Why it could not be written when something was to be put right, so that it is as it was.
    unwritten: Option<&'a str>,
    /// How many more faults the XML has, which are not among the findings.
    further_xml_faults: usize,
    /// How far each layer was looked at.
    layers: Vec<LayerLine<'a>>,
    /// What the resources declare.
    tally: Counts,
}

/// One thing that is wrong, missing or worth knowing.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Finding")]
struct Found<'a> {
    /// The rule, such as AI003.
    code: &'static str,
    /// The name of the rule.
    name: Option<&'static str>,
    /// How bad it is.
    level: Level,
    /// What is wrong, in one sentence.
    message: &'a str,
    /// Where it is wrong.
    primary: Spot<'a>,
    /// Other places that have to do with it.
    related: Vec<Spot<'a>>,
    /// Where in the music it is: title, identifier, position.
    #[serde(rename = "in")]
    place: Option<&'a str>,
    /// On whose authority it is wrong, or why it matters.
    why: &'a str,
    /// What to do about it.
    fix: &'a str,
    /// What it is known by from run to run.
    fingerprint: &'a str,
    /// How a program can put it right, where one can.
    repair: Option<Mending<'a>>,
}

/// How a program can put it right.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Repair")]
struct Mending<'a> {
    /// What it does, in a few words.
    title: &'a str,
    /// Whether somebody must agree to it.
    applicability: Applicability,
    /// Each with what is to stand in the place.
    edits: Vec<Spot<'a>>,
}

/// A finding that is accepted.
#[derive(Serialize, JsonSchema)]
struct Accepted<'a> {
    #[serde(flatten)]
    finding: Found<'a>,
    /// Why it is accepted.
    reason: &'a str,
}

/// A configuration that was used.
#[derive(Serialize, JsonSchema)]
struct Configuration<'a> {
    /// Its path.
    path: &'a str,
    /// What is wrong with it, or worth knowing of it.
    findings: Vec<Found<'a>>,
    /// How many findings it accepts.
    excepted: usize,
}

/// The baseline that was used.
#[derive(Serialize, JsonSchema)]
struct Baseline<'a> {
    /// Its path.
    path: &'a str,
    /// How many of its findings were found.
    known: usize,
    /// Those that were not, though their messages were looked at.
    stale: &'a [&'a Entry],
}

/// A place: in bytes of the file, and as line and column, both counted from 1, the column in characters.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
struct Spot<'a> {
    /// The bytes.
    span: Span,
    /// The line, counted from 1.
    line: usize,
    /// The column in characters, counted from 1.
    column: usize,
    /// What stands there, in a few words.
    text: &'a str,
}

/// A way of looking at a message, and how far it was gone.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CheckedLayer")]
struct LayerLine<'a> {
    /// Which it is.
    layer: Layer,
    #[serde(flatten)]
    extent: &'a Extent,
}

/// What the resources of each kind declare.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Tally")]
struct Counts {
    recordings: Declarations,
    videos: Declarations,
    images: Declarations,
}

/// How many declare what.
#[derive(Serialize, JsonSchema)]
struct Declarations {
    undeclared: usize,
    none: usize,
    partly: usize,
    all: usize,
}

/// What came of all messages together.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
struct End<'a> {
    /// How many messages were checked.
    messages: usize,
    /// The platforms and distributors that they were checked for.
    profiles: &'a BTreeSet<&'static str>,
    /// How many findings were put right, and in how many messages.
    fixed: Counted,
    error: Counted,
    warning: Counted,
    note: Counted,
    /// What the resources of all messages declare.
    tally: Counts,
    /// How often each rule found something.
    rules: Vec<Often>,
    /// How far each layer was looked at, and in how many messages.
    layers: Vec<LayerCount<'a>>,
    /// Files in folders that are no ERN messages.
    not_ern: &'a [Left],
    /// What could not be looked at.
    unreadable: &'a [Left],
    /// How many files were not opened, since their names do not end in .xml.
    other_files: usize,
    /// How many links to folders were not followed.
    linked_folders: usize,
    /// The configurations that were used.
    configurations: Vec<Configuration<'a>>,
    /// The baseline, where one was used.
    baseline: Option<Baseline<'a>>,
}

/// A rule, and how often it found something.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "RuleCount")]
struct Often {
    /// The rule, such as AI003.
    code: &'static str,
    count: usize,
}

/// How far a layer was looked at, and in how many messages.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "CheckedLayers")]
struct LayerCount<'a> {
    #[serde(flatten)]
    line: LayerLine<'a>,
    /// In how many messages.
    files: usize,
}

/// The JSON Schema of the document.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Findings<'_>>()
}

/// Begins the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn begin(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"version\":\"{VERSION}\",\"files\":[")
}

/// Writes one file; `first` if none was written before.
///
/// # Errors
/// When `out` cannot be written to.
pub fn file(
    out: &mut impl Write,
    path: &str,
    document: &Document<'_>,
    checked: &Checked,
    aside: &Aside<'_>,
    first: bool,
) -> io::Result<()> {
    let lines = Lines::of(document.source());
    let in_file = |offset| document.source_offset(offset);
    let found = |finding| found(finding, &lines, in_file);
    let accepted = aside.excepted.iter();
    let accepted =
        accepted.map(|excepted| Accepted { finding: found(&excepted.finding), reason: &excepted.reason });
    let file = File {
        path,
        ern: checked.version.map(|version| version.as_str()),
        avs: checked.avs.as_deref(),
        profiles: &checked.profiles,
        configuration: aside.configuration,
        findings: checked.findings.iter().map(found).collect(),
        excepted: accepted.collect(),
        known: aside.known.map_or(0, |(known, _)| known),
        fixed: aside.fixed.unwrap_or_default(),
        unwritten: aside.unwritten,
        further_xml_faults: document.problems_omitted(),
        layers: checked.layers.iter().map(|(layer, extent)| LayerLine { layer: *layer, extent }).collect(),
        tally: counts(&checked.tally),
    };
    write!(out, "{}\n  ", if first { "" } else { "," })?;
    serde_json::to_writer(out, &file).map_err(io::Error::from)
}

/// Ends the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn end(
    out: &mut impl Write,
    summary: &Summary,
    configured: &[Configured<'_>],
    compared: Option<&Compared<'_>>,
) -> io::Result<()> {
    let configurations = configured.iter().map(|configured| {
        let lines = Lines::of(configured.text);
        let findings = configured.findings.iter().map(|finding| found(finding, &lines, |offset| offset));
        let findings = findings.collect();
        Configuration { path: configured.path, findings, excepted: configured.excepted }
    });
    let baseline = compared.map(|compared| Baseline {
        path: compared.path,
        known: compared.known,
        stale: &compared.stale,
    });
    let layers = summary.layers.iter().map(|((index, extent), files)| LayerCount {
        line: LayerLine { layer: Layer::ALL[*index], extent },
        files: *files,
    });
    let end = End {
        messages: summary.messages,
        profiles: &summary.profiles,
        fixed: summary.fixed.unwrap_or_default(),
        error: summary.levels[Level::Error as usize],
        warning: summary.levels[Level::Warning as usize],
        note: summary.levels[Level::Note as usize],
        tally: counts(&summary.tally),
        rules: summary.codes.iter().map(|(code, count)| Often { code, count: *count }).collect(),
        layers: layers.collect(),
        not_ern: &summary.not_ern,
        unreadable: &summary.unreadable,
        other_files: summary.other_files + summary.mac_files,
        linked_folders: summary.linked_folders,
        configurations: configurations.collect(),
        baseline,
    };
    write!(out, "\n],\"summary\":")?;
    serde_json::to_writer(&mut *out, &end).map_err(io::Error::from)?;
    writeln!(out, "}}")
}

/// A finding; `in_file` says where in the file an offset of the text is.
fn found<'a>(finding: &'a Finding, lines: &Lines<'_>, in_file: impl Fn(usize) -> usize + Copy) -> Found<'a> {
    let label = |label: &'a Label| spot(label.span, &label.text, lines, in_file);
    let repair = finding.repair.as_ref().map(|repair| Mending {
        title: &repair.title,
        applicability: repair.applicability,
        edits: repair.edits.iter().map(|edit| spot(edit.at, &edit.text, lines, in_file)).collect(),
    });
    Found {
        code: finding.code,
        name: rules::find(finding.code).map(|rule| rule.name),
        level: finding.level,
        message: &finding.message,
        primary: label(&finding.primary),
        related: finding.related.iter().map(label).collect(),
        place: finding.place.as_deref(),
        why: &finding.why,
        fix: &finding.fix,
        fingerprint: &finding.fingerprint,
        repair,
    }
}

fn spot<'a>(span: Span, text: &'a str, lines: &Lines<'_>, in_file: impl Fn(usize) -> usize) -> Spot<'a> {
    let place = lines.place(span.start);
    Spot {
        span: Span::new(in_file(span.start), in_file(span.end)),
        line: place.line,
        column: place.column,
        text,
    }
}

fn counts(tally: &Tally) -> Counts {
    let of = |[undeclared, none, partly, all]: [usize; 4]| Declarations { undeclared, none, partly, all };
    Counts { recordings: of(tally.recordings), videos: of(tally.videos), images: of(tally.images) }
}

//! Findings for programs: one JSON document, written file by file. Knows no file system.

use std::io::{self, Write};

use serde::Serialize;

use super::lines::Lines;
use super::summary::{Counted, Left, Summary};
use crate::lint::{Checked, Extent, Label, Layer, Level, Tally, rules};
use crate::span::Span;
use crate::xml::Document;

/// The version of the form of our JSON documents. Fields may be added within a version, never changed.
pub const VERSION: &str = "v1";

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    ern: Option<&'static str>,
    avs: Option<&'a str>,
    findings: Vec<Found<'a>>,
    further_xml_faults: usize,
    layers: Vec<LayerLine<'a>>,
    tally: Counts,
}

#[derive(Serialize)]
struct Found<'a> {
    code: &'static str,
    name: Option<&'static str>,
    level: Level,
    message: &'a str,
    primary: Spot<'a>,
    related: Vec<Spot<'a>>,
    #[serde(rename = "in")]
    place: Option<&'a str>,
    why: &'a str,
    fix: &'a str,
    fingerprint: &'a str,
}

/// A place: in bytes of the file, and as line and column, both counted from 1, the column in characters.
#[derive(Serialize)]
struct Spot<'a> {
    span: Span,
    line: usize,
    column: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct LayerLine<'a> {
    layer: Layer,
    #[serde(flatten)]
    extent: &'a Extent,
}

#[derive(Serialize)]
struct Counts {
    recordings: Declarations,
    videos: Declarations,
    images: Declarations,
}

#[derive(Serialize)]
struct Declarations {
    undeclared: usize,
    none: usize,
    partly: usize,
    all: usize,
}

#[derive(Serialize)]
struct End<'a> {
    messages: usize,
    error: Counted,
    warning: Counted,
    note: Counted,
    tally: Counts,
    rules: Vec<Often>,
    layers: Vec<LayerCount<'a>>,
    not_ern: &'a [Left],
    unreadable: &'a [Left],
    other_files: usize,
    linked_folders: usize,
}

#[derive(Serialize)]
struct Often {
    code: &'static str,
    count: usize,
}

#[derive(Serialize)]
struct LayerCount<'a> {
    #[serde(flatten)]
    line: LayerLine<'a>,
    files: usize,
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
    first: bool,
) -> io::Result<()> {
    let lines = Lines::of(document.source());
    let findings = checked.findings.iter().map(|finding| Found {
        code: finding.code,
        name: rules::find(finding.code).map(|rule| rule.name),
        level: finding.level,
        message: &finding.message,
        primary: spot(document, &lines, &finding.primary),
        related: finding.related.iter().map(|label| spot(document, &lines, label)).collect(),
        place: finding.place.as_deref(),
        why: &finding.why,
        fix: &finding.fix,
        fingerprint: &finding.fingerprint,
    });
    let file = File {
        path,
        ern: checked.version.map(|version| version.as_str()),
        avs: checked.avs.as_deref(),
        findings: findings.collect(),
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
pub fn end(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    let layers = summary.layers.iter().map(|((index, extent), files)| LayerCount {
        line: LayerLine { layer: Layer::ALL[*index], extent },
        files: *files,
    });
    let end = End {
        messages: summary.messages,
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
    };
    write!(out, "\n],\"summary\":")?;
    serde_json::to_writer(&mut *out, &end).map_err(io::Error::from)?;
    writeln!(out, "}}")
}

fn spot<'a>(document: &Document<'_>, lines: &Lines<'_>, label: &'a Label) -> Spot<'a> {
    let place = lines.place(label.span.start);
    let in_file = |offset| document.source_offset(offset);
    let span = Span::new(in_file(label.span.start), in_file(label.span.end));
    Spot { span, line: place.line, column: place.column, text: &label.text }
}

fn counts(tally: &Tally) -> Counts {
    let of = |[undeclared, none, partly, all]: [usize; 4]| Declarations { undeclared, none, partly, all };
    Counts { recordings: of(tally.recordings), videos: of(tally.videos), images: of(tally.images) }
}

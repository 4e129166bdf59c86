//! What was declared in messages, what was refused and what was left over: for people and for programs. Knows no file system.

use std::io::{self, Write};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::difference::json::{Thing, thing};
use super::difference::things;
use super::json::VERSION;
use super::look::{Ink, Look, count, thousands};
use super::summary::Left;
use super::text::field;
use crate::declare::{Refusal, Row, by_thing, differences, may_be_forced};
use crate::lint::{Finding, Level, rules};
use crate::schema::Version;

/// What came of one message.
#[derive(Debug)]
pub struct Told {
    /// Its path, or - for standard input.
    pub path: String,
    /// What to call it.
    pub name: String,
    /// Its version of ERN.
    pub version: Version,
    /// What it came to.
    pub came_to: CameTo,
    /// What was asked for and could not be done, in sentences.
    pub left_over: Vec<String>,
}

/// What a message came to.
#[derive(Debug)]
pub enum CameTo {
    /// It says already what it is to say.
    Unchanged,
    /// It says something else now.
    Changed {
        /// What was said of the things of which something else is said now.
        before: Vec<Row>,
        /// What is said of them.
        after: Vec<Row>,
        /// What the linter finds in it now and did not find before.
        findings: Vec<Finding>,
    },
    /// Nothing is to be written into it.
    Refused {
        /// Why.
        refusals: Vec<Refusal>,
        /// What was to be said that its version cannot say.
        unsaid: Vec<String>,
    },
}

impl CameTo {
    /// What a message came to that said one thing and now says another.
    pub fn changed(mut before: Vec<Row>, mut after: Vec<Row>, findings: Vec<Finding>) -> Self {
        if before.len() == after.len() {
            // Most things stay as they are, and need not be kept.
            let pairs = before.into_iter().zip(after).filter(|(before, after)| before != after);
            (before, after) = pairs.unzip();
        }
        Self::Changed { before, after, findings }
    }
}

impl Told {
    /// Whether everything that was asked for could be done.
    pub fn fits(&self) -> bool {
        self.left_over.is_empty() && !matches!(self.came_to, CameTo::Refused { .. })
    }
}

/// What came of all messages together.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub struct Summary {
    /// How many messages were looked at.
    pub messages: usize,
    /// How many of them say something else than before, or would.
    pub changed: usize,
    /// How many say already what they are to say.
    pub unchanged: usize,
    /// Into how many nothing may be written.
    pub refused: usize,
    /// How many files were written.
    pub written: usize,
    /// Whether nothing was to be written anyway.
    pub dry_run: bool,
    /// What was asked for and found in no message, in sentences.
    pub left_over: Vec<String>,
    /// How many messages have something left over.
    pub messages_left_over: usize,
    /// Files in folders that are no ERN messages.
    pub not_ern: Vec<Left>,
    /// What could not be looked at or written.
    pub unreadable: Vec<Left>,
    /// How many files were not opened, since their names do not end in .xml.
    pub other_files: usize,
    /// How many links to folders were not followed.
    pub linked_folders: usize,
}

impl Summary {
    /// Adds one message.
    pub fn add(&mut self, told: &Told) {
        self.messages += 1;
        self.messages_left_over += usize::from(!told.left_over.is_empty());
        *match told.came_to {
            CameTo::Unchanged => &mut self.unchanged,
            CameTo::Changed { .. } => &mut self.changed,
            CameTo::Refused { .. } => &mut self.refused,
        } += 1;
    }

    /// Whether everything that was asked for could be done.
    pub fn all_fits(&self) -> bool {
        self.refused + self.messages_left_over == 0 && self.left_over.is_empty()
    }
}

/// Writes what came of one message; with `quiet`, only what was refused or left over.
///
/// # Errors
/// When `out` cannot be written to.
pub fn text(out: &mut impl Write, told: &Told, quiet: bool, look: Look) -> io::Result<()> {
    let is_changed = matches!(told.came_to, CameTo::Changed { .. });
    if told.fits() && (quiet || !is_changed) {
        return Ok(());
    }
    writeln!(out, "{}", look.paint(Ink::Bold, &look.plain(&told.name)))?;
    match &told.came_to {
        CameTo::Unchanged => {}
        CameTo::Changed { before, after, findings } => {
            if !quiet {
                write!(out, "{}", things(&differences(before, after), look))?;
            }
            for finding in findings {
                writeln!(
                    out,
                    "  {}",
                    look.plain(&format!("{}[{}]: {}", finding.level, finding.code, finding.message))
                )?;
            }
        }
        CameTo::Refused { refusals, unsaid } => {
            refusals.iter().try_for_each(|refusal| refused(out, refusal, look))?;
            list(out, "unsaid", unsaid, look)?;
        }
    }
    list(out, "left", &told.left_over, look)
}

/// How many lines of a list are shown.
const SHOWN: usize = 10;

fn list(out: &mut impl Write, name: &str, lines: &[String], look: Look) -> io::Result<()> {
    lines.iter().take(SHOWN).try_for_each(|line| field(out, name, line, look))?;
    match lines.len().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => field(out, name, &format!("… and {} more", thousands(more)), look),
    }
}

/// Writes why nothing is written into a message, and what to do about it.
fn refused(out: &mut impl Write, refusal: &Refusal, look: Look) -> io::Result<()> {
    for reason in Reason::all(refusal) {
        let code = reason.code.map(|code| format!("[{code}]")).unwrap_or_default();
        let head = look.paint(Ink::Red, &format!("refused{code}"));
        writeln!(out, "{head}: {}", look.paint(Ink::Bold, &look.plain(&reason.message)))?;
        field(out, "in", reason.place.unwrap_or_default(), look)?;
        field(out, "fix", &reason.fix, look)?;
        if let Some(code) = reason.code.filter(|code| rules::find(code).is_some()) {
            field(out, "more", &format!("ddex-disclose explain {code}"), look)?;
        }
    }
    Ok(())
}

/// Why nothing is written into a message.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Refusal")]
struct Reason<'a> {
    /// The rule that it would break, such as AI003.
    code: Option<&'static str>,
    /// Why, in one sentence.
    message: String,
    /// Where in the music it is: title, identifier, position.
    #[serde(rename = "in")]
    place: Option<&'a str>,
    /// What to do about it.
    fix: String,
    /// Whether --force would write it.
    forcible: bool,
}

impl<'a> Reason<'a> {
    fn all(refusal: &'a Refusal) -> Vec<Self> {
        match refusal {
            Refusal::Findings(findings) => findings.iter().map(Self::of_finding).collect(),
            other => vec![Self {
                code: None,
                message: other.to_string(),
                place: None,
                fix: fix(other),
                forcible: false,
            }],
        }
    }

    fn of_finding(finding: &'a Finding) -> Self {
        let forcible = may_be_forced(finding);
        let force = if forcible { " — or write it all the same with `--force`" } else { "" };
        Self {
            code: Some(finding.code),
            message: finding.message.clone(),
            place: finding.place.as_deref(),
            fix: format!("{}{force}", finding.fix),
            forcible,
        }
    }
}

/// What to do where nothing may be written.
fn fix(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Version(_) => "ask for it in a later version; or, where sender and receiver have agreed on a word for AI in \
                                the roles of people, name them: `--credit \"NAME:ROLE=partly\" --bilateral-ai DPID`",
        Refusal::Broken { .. } => "`ddex-disclose lint` says what is wrong",
        Refusal::UnknownVersion => "`ddex-disclose lint` says what it could be",
        Refusal::Contradiction { .. } => "ask for one of the two",
        Refusal::NotCredited { .. } => "`ddex-disclose show` says who is credited; a new credit can only be generative AI's",
        _ => "",
    }
    .to_owned()
}

/// Writes what came of all messages; with `quiet`, only what keeps it from being all well.
///
/// # Errors
/// When `out` cannot be written to.
pub fn summary(out: &mut impl Write, summary: &Summary, quiet: bool, look: Look) -> io::Result<()> {
    let fits = summary.all_fits() && summary.unreadable.is_empty();
    if quiet && fits {
        return Ok(());
    }
    list(out, "left", &summary.left_over, look)?;
    if summary.messages == 0 {
        return Ok(());
    }
    let is_done = summary.dry_run || summary.written > 0 || fits;
    let changed = match is_done {
        _ if summary.dry_run => "would change",
        true => "changed",
        false => "could be changed",
    };
    let counts = [
        (summary.changed, changed),
        (summary.unchanged, "unchanged"),
        (summary.refused, "refused"),
        (summary.messages_left_over, "with something left over"),
        (summary.unreadable.len(), "could not be looked at or written"),
        (summary.not_ern.len(), "no ERN message"),
    ];
    let mut counts = counts.into_iter().filter(|(number, _)| *number > 0);
    let first = counts.next().map(|(number, what)| format!("{} {what}", count(number, "message")));
    let others = counts.map(|(number, what)| format!("{} {what}", thousands(number)));
    let counts = first.into_iter().chain(others).collect::<Vec<_>>();
    writeln!(out, "{}", look.plain(&counts.join(" · ")))?;
    match is_done {
        true => Ok(()),
        false => writeln!(out, "{}", look.paint(Ink::Bold, "nothing is written")),
    }
}

/// What `ddex-disclose declare --format json` writes. Later versions of the program may write more keys.
#[derive(JsonSchema)]
#[schemars(title = "Declared", extend("$id" = "urn:ddex-disclose:declared"))]
#[expect(dead_code, reason = "it is written file by file; this is its form")]
struct Declared<'a> {
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: &'a str,
    /// The messages that were looked at.
    files: Vec<File<'a>>,
    /// What came of all of them.
    summary: Summary,
}

/// One message.
#[derive(Serialize, JsonSchema)]
struct File<'a> {
    /// Its path, or - for standard input.
    path: &'a str,
    /// The version of ERN.
    ern: &'a str,
    /// What it came to.
    state: State,
    /// What it declares otherwise than before, thing by thing.
    things: Vec<Thing<'a>>,
    /// Rules that speak for the first time now, or would.
    findings: Vec<New<'a>>,
    /// Why nothing is written into it.
    refusals: Vec<Reason<'a>>,
    /// What was to be said that its version cannot say.
    unsaid: &'a [String],
    /// What was asked for and could not be done.
    left_over: &'a [String],
}

/// A finding that the message did not have before.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NewFinding")]
struct New<'a> {
    /// The rule, such as AI024.
    code: &'static str,
    /// How bad it is.
    level: Level,
    /// What is wrong, in one sentence.
    message: &'a str,
    /// Where in the music it is: title, identifier, position.
    #[serde(rename = "in")]
    place: Option<&'a str>,
}

/// What a message came to.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum State {
    /// It says already what it is to say.
    Unchanged,
    /// It says something else, or will.
    Changed,
    /// Nothing is to be written into it.
    Refused,
}

impl<'a> New<'a> {
    fn of(finding: &'a Finding) -> Self {
        let Finding { code, level, message, place, .. } = finding;
        Self { code, level: *level, message, place: place.as_deref() }
    }
}

/// The JSON Schema of the document.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Declared<'_>>()
}

/// Begins the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn begin(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"version\":\"{VERSION}\",\"files\":[")
}

/// Writes one message; `first` if none was written before.
///
/// # Errors
/// When `out` cannot be written to.
pub fn file(out: &mut impl Write, told: &Told, first: bool) -> io::Result<()> {
    let mut file = File {
        path: &told.path,
        ern: told.version.as_str(),
        state: State::Unchanged,
        things: Vec::new(),
        findings: Vec::new(),
        refusals: Vec::new(),
        unsaid: &[],
        left_over: &told.left_over,
    };
    let changes = match &told.came_to {
        CameTo::Changed { before, after, .. } => differences(before, after),
        _ => Vec::new(),
    };
    match &told.came_to {
        CameTo::Unchanged => {}
        CameTo::Changed { findings, .. } => {
            file.state = State::Changed;
            file.things = by_thing(&changes).map(thing).collect();
            file.findings = findings.iter().map(New::of).collect();
        }
        CameTo::Refused { refusals, unsaid } => {
            file.state = State::Refused;
            file.refusals = refusals.iter().flat_map(Reason::all).collect();
            file.unsaid = unsaid;
        }
    }
    write!(out, "{}\n  ", if first { "" } else { "," })?;
    serde_json::to_writer(out, &file).map_err(io::Error::from)
}

/// Ends the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn end(out: &mut impl Write, summary: &Summary) -> io::Result<()> {
    write!(out, "\n],\"summary\":")?;
    serde_json::to_writer(&mut *out, summary).map_err(io::Error::from)?;
    writeln!(out, "}}")
}

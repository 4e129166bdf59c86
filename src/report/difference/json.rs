//! What differs between two messages or sheets, for programs: one JSON document, written pair by pair.

use std::io::{self, Write};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::{Compared, Side, Totals};
use crate::declare::{Change, CreditLine, Difference, Kind, Presence, RoleLine, What, Who, by_thing};
use crate::disclosure::Declaration;
use crate::report::json::VERSION;

/// What `ddex-disclose diff --format json` writes. Later versions of the program may write more keys.
#[derive(JsonSchema)]
#[schemars(title = "Difference", extend("$id" = "urn:ddex-disclose:diff"))]
#[expect(dead_code, reason = "it is written pair by pair; this is its form")]
struct Differences<'a> {
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: &'a str,
    /// The messages or sheets that were compared, with those that have no counterpart.
    pairs: Vec<Pair<'a>>,
    /// What came of all of them.
    summary: &'a Totals,
}

/// Two messages or sheets, or one that has no counterpart.
#[derive(Serialize, JsonSchema)]
struct Pair<'a> {
    /// The old one, or null where there is none.
    old: Option<&'a Side>,
    /// The new one, or null where there is none.
    new: Option<&'a Side>,
    /// What is declared otherwise, thing by thing.
    things: Vec<Thing<'a>>,
}

/// A release, a resource or an edition, and what is declared otherwise of it.
#[derive(Serialize, JsonSchema)]
struct Thing<'a> {
    /// What it is, in words, such as recording.
    kind: Option<&'static str>,
    /// The file of its message, in a sheet.
    file: Option<&'a str>,
    /// Its reference in the message, such as A1.
    reference: Option<&'a str>,
    isrcs: &'a [String],
    icpn: Option<&'a str>,
    grid: Option<&'a str>,
    /// The sender's own identifiers.
    proprietary_ids: &'a [String],
    title: Option<&'a str>,
    /// The display artist.
    artist: Option<&'a str>,
    /// Whether the thing itself is in both.
    presence: Presence,
    differences: Vec<Fact<'a>>,
}

/// One fact that is declared otherwise.
#[derive(Serialize, JsonSchema)]
struct Fact<'a> {
    /// What became of it.
    change: Change,
    /// What it is a declaration of.
    of: Of,
    /// The credit, as it is now or was; null where it is no credit.
    credit: Option<Credit<'a>>,
    /// What was declared; undeclared is not the same as none.
    before: Declaration,
    /// What is declared now.
    after: Declaration,
    /// The text that the credit was displayed with before, where that changed.
    shown_as_before: Option<&'a str>,
}

/// What a fact is a declaration of.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Of {
    /// The thing itself.
    Thing,
    /// A credit.
    Credit,
    /// The text that a credit of generative AI is displayed with.
    ShownAs,
}

/// A credit.
#[derive(Serialize, JsonSchema)]
struct Credit<'a> {
    /// Whether it is a credit to generative AI.
    generative_ai: bool,
    /// The name of the party; null for generative AI.
    name: Option<&'a str>,
    /// The text that a credit to generative AI is displayed with.
    shown_as: Option<&'a str>,
    roles: Vec<Role<'a>>,
}

/// As what somebody is credited.
#[derive(Serialize, JsonSchema)]
struct Role<'a> {
    /// In DDEX's words.
    value: &'a str,
    instruments: &'a [String],
}

/// The JSON Schema of the document.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Differences<'_>>()
}

/// Begins the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn begin(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\"version\":\"{VERSION}\",\"pairs\":[")
}

/// Writes one pair; `first` if none was written before.
///
/// # Errors
/// When `out` cannot be written to.
pub fn pair(out: &mut impl Write, compared: &Compared<'_>, first: bool) -> io::Result<()> {
    let things = by_thing(compared.differences).map(thing).collect();
    let pair = Pair { old: compared.old, new: compared.new, things };
    out.write_all(if first { b"\n" } else { b",\n" })?;
    serde_json::to_writer(out, &pair).map_err(io::Error::from)
}

/// Ends the document.
///
/// # Errors
/// When `out` cannot be written to.
pub fn end(out: &mut impl Write, totals: &Totals) -> io::Result<()> {
    out.write_all(b"\n],\"summary\":")?;
    serde_json::to_writer(&mut *out, totals)?;
    out.write_all(b"}\n")
}

fn thing<'a>(of: &'a [Difference<'a>]) -> Thing<'a> {
    let key = of[0].thing;
    Thing {
        kind: key.kind.map(Kind::noun),
        file: key.file.as_deref(),
        reference: key.reference.as_deref(),
        isrcs: &key.isrcs,
        icpn: key.icpn.as_deref(),
        grid: key.grid.as_deref(),
        proprietary_ids: &key.proprietary,
        title: key.title.as_deref(),
        artist: key.artist.as_deref(),
        presence: of[0].presence,
        differences: of.iter().map(fact).collect(),
    }
}

fn fact<'a>(difference: &Difference<'a>) -> Fact<'a> {
    let Difference { change, before, after, .. } = *difference;
    let (of, credit, shown_as_before) = match difference.what {
        What::ContainsAI => (Of::Thing, None, None),
        What::Credit(credit) => (Of::Credit, Some(credit), None),
        What::ShownAs { credit, before, .. } => (Of::ShownAs, Some(credit), before),
    };
    Fact { change, of, credit: credit.map(self::credit), before, after, shown_as_before }
}

fn credit(line: &CreditLine) -> Credit<'_> {
    let (name, shown_as) = match &line.who {
        Who::GenerativeAI { shown_as } => (None, shown_as.as_deref()),
        Who::Party(name) => (Some(name.as_str()), None),
    };
    let roles = line.roles.iter().map(|RoleLine { value, instruments }| Role { value, instruments });
    Credit { generative_ai: name.is_none(), name, shown_as, roles: roles.collect() }
}

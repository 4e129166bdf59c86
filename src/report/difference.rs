//! What differs between two messages or sheets, for people; for programs in `json`. Compares nothing.

pub mod json;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::doubt::Doubt;
use super::look::{Ink, Look, count, thousands};
use super::summary::Left;
use crate::declare::{Change, CreditLine, Difference, Kind, Presence, What, Who, by_thing};
use crate::disclosure::Declaration;
use crate::ern::Message;
use crate::lint::Reason;
use crate::schema::SpecialContributorType;

/// One of the two that are compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Side {
    /// Its path, or - for standard input.
    pub path: String,
    /// The version of ERN, or null for a sheet.
    pub ern: Option<&'static str>,
    /// Whether the version has AI declarations.
    pub can_declare: bool,
    /// Whether all of it could be read, and the version is no guess. Otherwise what seems withdrawn may only not have been
    /// read.
    pub certain: bool,
    /// What is to be known before what was read.
    #[serde(skip)]
    remarks: Vec<String>,
    /// Whether its XML is so broken that not all of it could be read.
    #[serde(skip)]
    pub broken: bool,
}

impl Side {
    /// A message.
    pub fn message(path: String, message: &Message<'_>) -> Self {
        let doubt = Doubt::about(message);
        let mut remarks = doubt.sentences(message);
        if !doubt.version && !message.can_declare() {
            remarks.push(Reason::NoDeclarations(message.version()).to_string());
        }
        Self {
            path,
            ern: Some(message.version().as_str()),
            can_declare: message.can_declare(),
            certain: doubt.is_none(),
            remarks,
            broken: doubt.broken_at.is_some(),
        }
    }

    /// A sheet, and what is to be known of it.
    pub fn sheet(path: String, remarks: Vec<String>) -> Self {
        Self { path, ern: None, can_declare: true, certain: true, remarks, broken: false }
    }
}

/// Two messages or sheets that were compared, or one that has no counterpart.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The old one.
    pub old: Option<&'a Side>,
    /// The new one.
    pub new: Option<&'a Side>,
    /// In what they differ.
    pub differences: &'a [Difference<'a>],
    /// Whether nothing is declared in either.
    pub silent: bool,
}

impl<'a> Compared<'a> {
    /// Whether there is anything to tell, among many that are compared.
    pub fn is_worth_telling(&self) -> bool {
        let is_alone = self.old.is_none() || self.new.is_none();
        is_alone || !self.differences.is_empty() || self.sides().any(|side| !side.certain)
    }

    fn sides(&self) -> impl Iterator<Item = &'a Side> {
        self.old.into_iter().chain(self.new)
    }
}

/// What comes of all that was compared.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub struct Totals {
    /// How many pairs were compared.
    pub compared: usize,
    /// How many of them differ.
    pub differing: usize,
    /// How many messages are only in the old folder.
    pub only_old: usize,
    /// How many messages are only in the new folder.
    pub only_new: usize,
    /// How many changes there are of each kind; kinds of which there is none are left out.
    pub changes: BTreeMap<Change, usize>,
    /// How many things changed, of each kind.
    #[serde(skip)]
    pub things: BTreeMap<Option<Kind>, usize>,
    /// How many messages are of a version that has no AI declarations.
    pub cannot_declare: usize,
    /// Files in folders that are no ERN messages.
    pub not_ern: Vec<Left>,
    /// What could not be read.
    pub unreadable: Vec<Left>,
    /// How many files were not opened, since their names do not end in .xml.
    pub other_files: usize,
}

impl Totals {
    /// Takes note of what was compared.
    pub fn note(&mut self, compared: &Compared<'_>) {
        match (compared.old, compared.new) {
            (Some(_), Some(_)) => {
                self.compared += 1;
                self.differing += usize::from(!compared.differences.is_empty());
            }
            (None, _) => self.only_new += 1,
            (_, None) => self.only_old += 1,
        }
        self.cannot_declare += compared.sides().filter(|side| !side.can_declare).count();
        for of in by_thing(compared.differences) {
            *self.things.entry(of[0].thing.kind).or_default() += 1;
            of.iter().for_each(|difference| *self.changes.entry(difference.change).or_default() += 1);
        }
    }

    /// Whether there is any difference.
    pub fn differ(&self) -> bool {
        !self.changes.is_empty()
    }

    /// `1 added, 1 strengthened in 1 recording`.
    fn changes(&self) -> String {
        let changes = self.changes.iter().map(|(change, number)| format!("{} {change}", thousands(*number)));
        let things =
            self.things.iter().map(|(kind, number)| count(*number, kind.map_or("thing", Kind::noun)));
        let (changes, things) = (changes.collect::<Vec<_>>(), things.collect::<Vec<_>>());
        format!("{} in {}", changes.join(", "), things.join(", "))
    }

    /// The lines below a comparison of two folders.
    pub fn lines(&self, look: Look) -> String {
        let first = match (self.compared, self.differing) {
            (0, _) => "no message is in both".to_owned(),
            (both, 0) => format!("{} in both, none differs", count(both, "message")),
            (both, 1) => format!("{} in both, 1 differs", count(both, "message")),
            (both, some) => format!("{} in both, {} differ", count(both, "message"), thousands(some)),
        };
        let mut lines = vec![("", first)];
        if self.differ() {
            lines.push(("declarations", self.changes()));
        }
        for (number, word) in [(self.only_new, "new"), (self.only_old, "gone")] {
            if number > 0 {
                lines.push((word, count(number, "message")));
            }
        }
        if self.cannot_declare > 0 {
            let them =
                format!("{} of versions without AI declarations", count(self.cannot_declare, "message"));
            lines.push(("undeclared", them));
        }
        let left = [
            (self.not_ern.len(), "file", "that is no ERN message", "that are no ERN messages"),
            (self.unreadable.len(), "file", "that could not be read", "that could not be read"),
            (self.other_files, "file", "that does not end in .xml", "that do not end in .xml"),
        ];
        for (number, noun, one, several) in left.into_iter().filter(|(number, ..)| *number > 0) {
            lines.push((
                "not compared",
                format!("{} {}", count(number, noun), if number == 1 { one } else { several }),
            ));
        }
        let line = |(name, text): (&str, String)| match name {
            "" => format!("{text}\n"),
            _ => format!("  {}{text}\n", look.paint(Ink::Dim, &format!("{name:<14}"))),
        };
        lines.into_iter().map(line).collect()
    }
}

/// Two that were compared: what they are, what is to be known of them, and in what they differ.
pub fn text(compared: &Compared<'_>, look: Look) -> String {
    let plain = |side: &Side| look.plain(&side.path);
    let head = match (compared.old, compared.new) {
        (Some(old), Some(new)) => format!("{} {} {}", plain(old), look.plain("→"), plain(new)),
        (Some(old), None) => format!("{} {} gone", plain(old), look.plain("·")),
        (None, Some(new)) => format!("{} {} new", plain(new), look.plain("·")),
        (None, None) => String::new(),
    };
    let mut out = format!("{}\n", look.paint(Ink::Bold, &head));
    let same = compared.old.zip(compared.new).filter(|(old, new)| old.remarks == new.remarks);
    let sides = match same {
        Some((old, _)) => vec![("both", old)],
        None => compared.sides().map(|side| (&*side.path, side)).collect(),
    };
    for (name, side) in sides {
        for remark in &side.remarks {
            out += &look.block("  ", &look.plain(&format!("{name}: {remark}")));
        }
    }
    out += &things(compared.differences, look);
    let is_alone = compared.old.is_none() || compared.new.is_none();
    match (compared.differences.is_empty(), compared.silent) {
        (false, _) => {}
        (true, true) if is_alone => out += "  declares nothing\n",
        (true, true) => out += "  nothing is declared in either\n",
        (true, false) => out += "  nothing is declared otherwise\n",
    }
    out
}

/// The line below a single comparison that found something.
pub fn sum(totals: &Totals, look: Look) -> String {
    look.block("", &totals.changes())
}

/// What differs, thing by thing.
pub fn things(differences: &[Difference<'_>], look: Look) -> String {
    let mut out = String::new();
    for of in by_thing(differences) {
        let presence = match of[0].presence {
            Presence::Both => "",
            Presence::New => " · new",
            Presence::Gone => " · gone",
        };
        let file = of[0].thing.file.as_ref().map(|file| format!("{file}: ")).unwrap_or_default();
        out += &look.block("  ", &look.plain(&format!("{file}{}{presence}", of[0].thing)));
        for difference in of {
            let ink = match difference.change {
                Change::Added | Change::Strengthened => Ink::Cyan,
                Change::Withdrawn | Change::Weakened => Ink::Yellow,
                Change::Reworded => Ink::Dim,
            };
            // The colour would count as columns.
            let change = format!("{:<12}", difference.change);
            let lines = look.block(&format!("    {change}  "), &look.plain(&fact(difference)));
            out += &lines.replacen(&change, &look.paint(ink, &change), 1);
        }
    }
    out
}

/// `ContainsAI None → Partly`, `credit GenerativeAI as LeadVocalist`.
fn fact(difference: &Difference<'_>) -> String {
    let Difference { what, before, after, change, .. } = *difference;
    let step = format!("{before} → {after}");
    let shown = |text: Option<&str>| text.map_or("nothing".to_owned(), |text| format!("\"{text}\""));
    match what {
        What::ContainsAI => format!("ContainsAI {step}"),
        // That generative AI made all of its own contribution goes without saying.
        What::Credit(credit)
            if matches!(credit.who, Who::GenerativeAI { .. })
                && credit.says == Declaration::All
                && matches!(change, Change::Added | Change::Withdrawn) =>
        {
            format!("credit {}", credited(credit))
        }
        What::Credit(credit) => format!("credit {} {step}", credited(credit)),
        What::ShownAs { credit, before, after } => {
            let who = roles(credit, SpecialContributorType::GenerativeAI.as_str());
            format!("credit {who} shown as {} → {}", shown(before), shown(after))
        }
    }
}

/// `Mara Osei as Composer`.
fn credited(credit: &CreditLine) -> String {
    roles(credit, &credit.who.to_string())
}

fn roles(credit: &CreditLine, who: &str) -> String {
    let roles = credit.roles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if roles.is_empty() { who.to_owned() } else { format!("{who} as {roles}") }
}

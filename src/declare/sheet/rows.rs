//! Reads the cells of a row into what the row says, and looks whether that agrees with itself. Knows no file format.

use super::cells::{self, Read};
use super::fault::Faults;
use super::header::Header;
use crate::declare::matching::answers::{CONTAINS_AI, is_of_composition};
use crate::declare::matching::{Answer, Claim, Line};
use crate::declare::{CreditLine, Kind, Who};
use crate::disclosure::{Area, Declaration};

/// Reads rows under a header.
pub(super) struct RowReader<'s> {
    pub(super) header: &'s Header,
    pub(super) lines: &'s mut Vec<Line>,
}

impl RowReader<'_> {
    /// Reads a row whose cells have their column's place.
    pub(super) fn read<'c>(
        &mut self,
        number: usize,
        cells: impl Iterator<Item = (usize, &'c str)>,
        faults: &mut Faults,
    ) {
        let before = faults.count();
        let mut read = Read { line: Line { number, ..Line::default() }, machine: Vec::new() };
        for (place, cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
            let Some((name, column)) = self.header.at(place) else { continue };
            if let Err(why) = cells::read(column, cell, &mut read) {
                faults.of_cell(number, name, why);
            }
        }
        if faults.count() > before {
            return;
        }
        let is_empty = read.line.row.key == Default::default();
        let Read { mut line, machine } = read;
        agree(&line, &machine, faults);
        line.row.says.credits.extend(machine);
        let found = line.can_be_found();
        if !found && !line.is_silent() {
            let why = match (&line.row.key.file, &line.row.key.reference) {
                _ if is_empty => "it does not say what it is about: give an ISRC, an ICPN or another key",
                (None, Some(_)) => "a reference alone finds nothing: give the file too",
                (Some(_), None) => {
                    "a file alone finds nothing: give the reference, an ISRC or another key too"
                }
                _ => {
                    "what it is about cannot be found like this: give an ISRC or an ICPN, or title and artist"
                }
            };
            faults.of_row(number, why);
        }
        if line.row.key.kind == Some(Kind::Release) && !line.row.key.isrcs.is_empty() {
            faults
                .of_row(number, "a release has no ISRC: make it a row of a recording, or take the ISRC out");
        }
        if found && faults.count() == before {
            self.lines.push(line);
        }
    }
}

/// What one column claims.
type Claimed<'l> = (&'l str, Claim);

/// Says which answers of a row do not agree.
fn agree(line: &Line, machine: &[CreditLine], faults: &mut Faults) {
    let contains_ai = line.row.says.contains_ai.map(|value| (CONTAINS_AI, Claim::Is(value)));
    let of = |area: Area| {
        let answers = line.answers.iter().filter(move |answer| answer.area == area);
        answers.map(|answer: &Answer| (answer.column, answer.claim))
    };
    let is_of_image = matches!(line.row.key.kind, Some(Kind::Image));
    let is_of_release = matches!(line.row.key.kind, Some(Kind::Release));
    let mut found = Vec::new();
    for (area, is_itself) in [
        (Area::Audio, !is_of_release),
        (Area::Video, !is_of_release),
        (Area::Artwork, is_of_image),
        (Area::Composition, false),
    ] {
        let answers = of(area).collect::<Vec<_>>();
        if !answers.is_empty() {
            let itself = contains_ai.filter(|_| is_itself);
            found.extend(first_clash(&itself.into_iter().chain(answers).collect::<Vec<_>>()));
        }
    }
    // None and All of the whole recording hold for the work on it too.
    let whole = contains_ai.filter(|_| !is_of_release).into_iter().chain(of(Area::Audio));
    let whole = whole.filter_map(|(column, claim)| match claim {
        Claim::Is(value @ (Declaration::None | Declaration::All)) => Some((column, value)),
        _ => None,
    });
    for (column, value) in whole.take(1) {
        let denied = of(Area::Composition).find(|(_, claim)| claim.is_denied_by(value));
        found.extend(denied.map(|(other, _)| (column, other)));
    }
    found.extend(of_credits(line, machine, of(Area::Composition)));
    for (one, other) in found {
        faults.of_row(line.number, format!("the columns {one} and {other} say different things"));
    }
}

fn first_clash<'l>(claimed: &[Claimed<'l>]) -> Option<(&'l str, &'l str)> {
    let claims = claimed.iter().map(|(_, claim)| *claim).collect::<Vec<_>>();
    let (one, other) = Claim::together(&claims, Declaration::Undeclared).err()?;
    Some((claimed[one].0, claimed[other].0))
}

/// Where the credits of a row say something else than its answers.
fn of_credits<'l>(
    line: &Line,
    machine: &[CreditLine],
    composition: impl Iterator<Item = Claimed<'l>>,
) -> Option<(&'static str, &'l str)> {
    const CREDITS: &str = "credits";
    let written = &line.row.says.credits;
    let is_other = |credit: &CreditLine| {
        let says_other = |other: &CreditLine| {
            matches!(other.who, Who::GenerativeAI { .. })
                && other.says != credit.says
                && other.roles.iter().any(|role| credit.roles.contains(role))
        };
        written.iter().any(says_other)
    };
    if machine.iter().any(is_other) {
        return Some((CREDITS, "ai_credits"));
    }
    let (mut of_work, mut source) = (written.iter().filter(|c| is_of_composition(c)).peekable(), CREDITS);
    let mut of_machine = machine.iter().filter(|c| is_of_composition(c)).peekable();
    if of_work.peek().is_none() {
        of_machine.peek()?;
        source = "ai_credits";
    }
    let says = of_work.chain(of_machine).map(|credit| credit.says).collect::<Vec<_>>();
    let is_ai = says.iter().any(|value| value.is_ai());
    let is_all = says.iter().all(|value| *value == Declaration::All);
    let clash = composition.into_iter().find(|(_, claim)| match claim {
        Claim::Is(Declaration::None) => is_ai,
        Claim::Is(Declaration::All) => !is_all,
        Claim::Is(Declaration::Partly) | Claim::AtLeastPartly => !is_ai,
        Claim::Is(Declaration::Undeclared) | Claim::NotAll => false,
    });
    clash.map(|(column, _)| (source, column))
}

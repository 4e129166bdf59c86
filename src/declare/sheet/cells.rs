//! What the cells of a sheet mean, column by column. Knows no file format and no message.

use super::columns::{Cell, Column, tag};
use super::roles::role;
use super::separated::is_too_long;
use crate::declare::matching::names;
use crate::declare::matching::{Answer, Claim, Line};
use crate::declare::{CreditLine, Kind, Who, declaration};
use crate::disclosure::{Area, Declaration};
use crate::lint::invented_states::{Meant, meant};
use crate::xml::is_legal;

/// What was read of a row.
pub(super) struct Read {
    pub(super) line: Line,
    /// The credits of what was wholly AI's.
    pub(super) machine: Vec<CreditLine>,
}

/// Reads a cell, which is not empty.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub(super) fn read(column: &'static Column, cell: &str, read: &mut Read) -> Result<(), String> {
    check(column.cell, cell)?;
    let key = &mut read.line.row.key;
    let some = || Some(cell.to_owned());
    match column.cell {
        Cell::File => key.file = some(),
        Cell::Kind => key.kind = Some(kind(cell)?),
        Cell::Reference => key.reference = some(),
        Cell::Isrc => key.isrcs = names::isrcs(cell),
        Cell::Icpn => key.icpn = Some(icpn(cell)?),
        Cell::Grid => key.grid = some(),
        Cell::Proprietary => key.proprietary = names::proprietary(cell),
        Cell::Title => key.title = some(),
        Cell::Artist => key.artist = some(),
        Cell::ContainsAI => read.line.row.says.contains_ai = Some(extent(cell)?),
        Cell::Credits => read.line.row.says.credits = CreditLine::all(cell)?,
        Cell::Extent(area) => {
            let claim = match extent(cell)? {
                Declaration::Undeclared => {
                    return Err(format!("{cell:?} is no answer; leave the cell empty"));
                }
                value => Claim::Is(value),
            };
            read.answer(column.name, area, claim);
        }
        Cell::Tag(area) => {
            let claim = if yes(cell)? { Claim::AtLeastPartly } else { Claim::NotAll };
            read.answer(column.name, area, claim);
        }
        Cell::Tags => {
            for name in cell.split([';', ',']).map(str::trim).filter(|name| !name.is_empty()) {
                let area = tag(name).ok_or_else(|| {
                    format!("no tag {name:?}; there are Artwork, Track, Composition and Music Video")
                })?;
                read.answer(column.name, area, Claim::AtLeastPartly);
            }
        }
        Cell::Roles => {
            for part in cell.split(';').map(str::trim).filter(|part| !part.is_empty()) {
                let who = Who::GenerativeAI { shown_as: None };
                let roles = vec![role(part)?];
                read.machine.push(CreditLine { who, roles, says: Declaration::All });
            }
        }
    }
    Ok(())
}

impl Read {
    fn answer(&mut self, column: &'static str, area: Area, claim: Claim) {
        self.line.answers.push(Answer { column, area, claim });
    }
}

/// Errors of spreadsheets, which stand in cells for what could not be computed.
const ERRORS: [&str; 7] = ["#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"];

fn check(of: Cell, cell: &str) -> Result<(), String> {
    if is_too_long(cell) {
        return Err(format!("the cell is too long: {} bytes; is a quotation mark missing?", cell.len()));
    }
    if cell.chars().any(|char| !is_legal(u32::from(char))) {
        return Err("there is a character in it that no message can hold".to_owned());
    }
    if ERRORS.contains(&cell) && !matches!(of, Cell::Title | Cell::Artist) {
        return Err(format!("{cell} is a spreadsheet's error, not what was meant to stand there"));
    }
    Ok(())
}

fn kind(cell: &str) -> Result<Kind, String> {
    let meant = Kind::ALL.into_iter().find(|kind| kind.noun().eq_ignore_ascii_case(cell));
    meant.ok_or_else(|| {
        let all = Kind::ALL.map(Kind::noun).join(", ");
        format!("no kind {cell:?}; there are {all}")
    })
}

/// An ICPN, unless a spreadsheet took it for a number and rounded it.
fn icpn(cell: &str) -> Result<String, String> {
    let is_number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let rounded = cell.split_once(['e', 'E']).is_some_and(|(digits, power)| {
        !digits.is_empty() && is_number(digits) && is_number(power.trim_start_matches(['+', '-']))
    });
    if rounded {
        return Err(format!(
            "{cell} is no ICPN any more: the spreadsheet took it for a number and rounded it; make the column text and \
             write it again"
        ));
    }
    Ok(cell.strip_suffix(".0").unwrap_or(cell).to_owned())
}

/// None, Partly, All or undeclared, in the standard's words, or in those of forms.
fn extent(cell: &str) -> Result<Declaration, String> {
    if cell.eq_ignore_ascii_case("some") {
        return Ok(Declaration::Partly);
    }
    declaration(cell).map_err(|none| match meant(cell) {
        Some(Meant::Probably(value)) => format!("{none}; did you mean {}?", value.as_str().to_lowercase()),
        Some(Meant::AllOrPartly) => format!("{none}; write all or partly"),
        _ => none,
    })
}

fn yes(cell: &str) -> Result<bool, String> {
    match &*cell.to_lowercase() {
        "yes" | "y" | "true" | "x" | "1" => Ok(true),
        "no" | "n" | "false" | "0" => Ok(false),
        _ => Err(format!("{cell:?} is neither yes nor no")),
    }
}

//! What keeps a row of a sheet from being written into a message, in sentences.

use std::fmt;

/// What keeps a row of a sheet from being written, or a recording from having one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The row matches nothing in any message.
    Unmatched {
        /// The row's number.
        row: usize,
        /// What it speaks of.
        name: String,
    },
    /// The row matches several things in the message.
    Several {
        /// The row's number.
        row: usize,
        /// What they are called.
        things: Vec<String>,
    },
    /// Several rows match one thing.
    Shared {
        /// The rows' numbers.
        rows: Vec<usize>,
        /// What it is called.
        thing: String,
    },
    /// The row matches only by title and artist, which was not asked for.
    ByTitle {
        /// The row's number.
        row: usize,
        /// What the thing is called.
        thing: String,
    },
    /// The row names the thing by its reference, but it is another one by its identifiers.
    Another {
        /// The row's number.
        row: usize,
        /// What the thing is called.
        thing: String,
    },
    /// No row is about the recording.
    NoRow {
        /// What it is called.
        thing: String,
    },
    /// Two answers about one thing are not the same.
    Disagree {
        /// The numbers of the rows, and the columns.
        answers: [(usize, &'static str); 2],
        /// What the thing is called.
        thing: String,
    },
    /// An answer that cannot be written as a declaration.
    Unsayable {
        /// The row's number.
        row: usize,
        /// The column of the answer.
        column: &'static str,
        /// What the thing is called.
        thing: String,
        /// Why, and what to do.
        why: String,
    },
}

impl Trouble {
    /// The numbers of the rows it is about.
    pub fn rows(&self) -> Vec<usize> {
        match self {
            Self::Unmatched { row, .. }
            | Self::Several { row, .. }
            | Self::ByTitle { row, .. }
            | Self::Another { row, .. }
            | Self::Unsayable { row, .. } => vec![*row],
            Self::Shared { rows, .. } => rows.clone(),
            Self::NoRow { .. } => Vec::new(),
            Self::Disagree { answers: [(one, _), (other, _)], .. } if one == other => vec![*one],
            Self::Disagree { answers, .. } => answers.iter().map(|(row, _)| *row).collect(),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unmatched { row, name } if name.is_empty() => {
                write!(f, "row {row} matches nothing in any message")
            }
            Self::Unmatched { row, name } => write!(f, "row {row} ({name}) matches nothing in any message"),
            Self::Several { row, things } => {
                write!(
                    f,
                    "row {row} matches {} things, name one by file and reference: {}",
                    things.len(),
                    several(things)
                )
            }
            Self::Shared { rows, thing } => {
                let rows = rows.iter().map(ToString::to_string).collect::<Vec<_>>();
                write!(f, "rows {} match the same thing, keep one of them: {thing}", several(&rows))
            }
            Self::ByTitle { row, thing } => {
                write!(
                    f,
                    "row {row} would match by title and artist alone, which takes --match-titles: {thing}"
                )
            }
            Self::Another { row, thing } => {
                write!(
                    f,
                    "row {row} has the reference, but not the ISRC or ICPN of the {thing}: one of the two is wrong"
                )
            }
            Self::NoRow { thing } => write!(f, "no row is about the {thing}"),
            Self::Disagree { answers: [(row, one), (other, another)], thing } if row == other => {
                write!(f, "row {row} says different things of the {thing} in {one} and {another}")
            }
            Self::Disagree { answers: [(row, one), (other, another)], thing } => {
                write!(
                    f,
                    "row {row} in {one} and row {other} in {another} say different things of the {thing}"
                )
            }
            Self::Unsayable { row, column, thing, why } => {
                write!(f, "row {row} cannot be written for the {thing}: {column}: {why}")
            }
        }
    }
}

/// Up to five of them, and how many more there are.
fn several(all: &[String]) -> String {
    const MOST: usize = 5;
    let shown = all.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(MOST) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

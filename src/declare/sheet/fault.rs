//! What is wrong with a sheet, in sentences with the place.

use std::fmt;

/// What is wrong with a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The row, as a spreadsheet counts them, where it is about one. Of JSON, the object.
    pub row: Option<usize>,
    /// The column, as the sheet calls it, where it is about one.
    pub column: Option<String>,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.row, &self.column) {
            (Some(row), Some(column)) => write!(f, "row {row}, {column}: {}", self.message),
            (Some(row), None) => write!(f, "row {row}: {}", self.message),
            (None, Some(column)) => write!(f, "{column}: {}", self.message),
            (None, None) => f.write_str(&self.message),
        }
    }
}

/// The faults of a sheet, up to a number that somebody may still read.
#[derive(Debug, Default)]
pub(super) struct Faults {
    all: Vec<Fault>,
    more: usize,
}

impl Faults {
    const MOST: usize = 1000;

    /// About the whole sheet.
    pub(super) fn of_sheet(&mut self, message: impl Into<String>) {
        self.add(None, None, message.into());
    }

    /// About a column.
    pub(super) fn of_column(&mut self, column: &str, message: impl Into<String>) {
        self.add(None, Some(column.to_owned()), message.into());
    }

    /// About a row.
    pub(super) fn of_row(&mut self, row: usize, message: impl Into<String>) {
        self.add(Some(row), None, message.into());
    }

    /// About a cell.
    pub(super) fn of_cell(&mut self, row: usize, column: &str, message: impl Into<String>) {
        self.add(Some(row), Some(column.to_owned()), message.into());
    }

    fn add(&mut self, row: Option<usize>, column: Option<String>, message: String) {
        match self.all.len() < Self::MOST {
            true => self.all.push(Fault { row, column, message }),
            false => self.more += 1,
        }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.all.len() + self.more
    }

    /// All of them, if there are any.
    pub(super) fn none_or(self) -> Result<(), Vec<Fault>> {
        let mut all = self.all;
        if self.more > 0 {
            let message = format!("{} more faults are like these", self.more);
            all.push(Fault { row: None, column: None, message });
        }
        if all.is_empty() { Ok(()) } else { Err(all) }
    }
}

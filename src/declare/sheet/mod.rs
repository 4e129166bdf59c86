//! Sheets: tables of declarations as comma-, semicolon- or tab-separated values, or JSON. Reads them into rows, and writes
//! rows. Knows no message.

mod cells;
mod columns;
mod fault;
mod header;
mod json;
mod roles;
mod rows;
#[cfg(feature = "model")]
mod schema;
mod separated;
mod text;
mod write;

use std::path::Path;

pub use columns::{COLUMNS, Cell, Column, table};
pub use fault::Fault;
#[cfg(feature = "model")]
pub use schema::schema;
pub use write::Writer;

use self::fault::Faults;
use super::matching::Line;

/// In which form a sheet is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Separated by commas or semicolons, or tabs; the header tells.
    Csv,
    /// Separated by tabs.
    Tsv,
    /// An array of objects.
    Json,
}

impl Form {
    /// The form that the ending of a file's name says.
    pub fn of_path(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match &*ending {
            "csv" | "txt" => Some(Self::Csv),
            "tsv" | "tab" => Some(Self::Tsv),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// A sheet that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its rows, those left out that say nothing and name nothing.
    pub lines: Vec<Line>,
    /// What is in it and was not read, a sentence each.
    pub remarks: Vec<String>,
}

/// How large a sheet may be.
pub const MOST_BYTES: u64 = 256 << 20;

/// How many rows a sheet may have.
const MOST_ROWS: usize = 2_000_000;

/// How long a cell may be; a spreadsheet's may have half of that.
const LONGEST_CELL: usize = 1 << 16;

impl Sheet {
    /// Reads a sheet.
    ///
    /// ```
    /// use ddex_disclose::declare::sheet::{Form, Sheet};
    ///
    /// let sheet = Sheet::read(b"isrc,contains_ai\nQZ-KLR-26-00017,partly\n", Form::Csv).unwrap();
    /// assert_eq!(sheet.lines[0].row.key.isrcs, ["QZKLR2600017"]);
    ///
    /// let faults = Sheet::read(b"isrc;contains_ai\nQZKLR2600017;perhaps\n", Form::Csv).unwrap_err();
    /// assert_eq!(faults[0].to_string(), r#"row 2, contains_ai: "perhaps" is none of none, partly, all and undeclared"#);
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(bytes: &[u8], form: Form) -> Result<Self, Vec<Fault>> {
        let mut faults = Faults::default();
        let mut sheet = Self::default();
        match text::decoded(bytes) {
            Err(why) => faults.of_sheet(why),
            Ok(text) if text.trim().is_empty() => faults.of_sheet("the sheet is empty"),
            Ok(text) => match form {
                Form::Json => json::read(&text, &mut sheet, &mut faults),
                Form::Csv => separated::read(&text, None, &mut sheet, &mut faults),
                Form::Tsv => separated::read(&text, Some(b'\t'), &mut sheet, &mut faults),
            },
        }
        faults.none_or().map(|()| sheet)
    }
}

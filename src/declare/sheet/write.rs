//! Writes rows as a sheet, one at a time, so that spreadsheets compute nothing in it.

use std::io::{self, Write};

use serde_json::{Map, Value};

use super::Form;
use super::columns::{COLUMNS, Cell, EXPORTED};
use super::separated::is_computed;
use crate::declare::Row;
use crate::declare::credit::word;

/// A sheet that is being written.
pub struct Writer<W: Write>(Sink<W>);

enum Sink<W: Write> {
    Separated(Box<csv::Writer<W>>),
    Json { out: W, is_first: bool },
}

impl<W: Write> Writer<W> {
    /// Begins a sheet.
    ///
    /// # Errors
    /// When `out` cannot be written to.
    pub fn new(out: W, form: Form) -> io::Result<Self> {
        let separator = match form {
            Form::Csv => b',',
            Form::Tsv => b'\t',
            Form::Json => return Ok(Self(Sink::Json { out, is_first: true })),
        };
        let mut out = csv::WriterBuilder::new().delimiter(separator).from_writer(out);
        out.write_record(COLUMNS[..EXPORTED].iter().map(|column| column.name)).map_err(in_io)?;
        Ok(Self(Sink::Separated(Box::new(out))))
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&mut self, row: &Row) -> io::Result<()> {
        let cells = COLUMNS[..EXPORTED].iter().map(|column| (column, cell(row, column.cell)));
        match &mut self.0 {
            Sink::Separated(out) => out.write_record(cells.map(|(_, cell)| safe(cell))).map_err(in_io),
            Sink::Json { out, is_first } => {
                let value = |cell: String| if cell.is_empty() { Value::Null } else { Value::String(cell) };
                let cells = cells.map(|(column, cell)| (column.name.to_owned(), value(cell)));
                let object = Value::Object(cells.collect::<Map<_, _>>());
                write!(out, "{}  {object}", if *is_first { "[\n" } else { ",\n" })?;
                *is_first = false;
                Ok(())
            }
        }
    }

    /// Ends the sheet.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> io::Result<()> {
        match self.0 {
            Sink::Separated(mut out) => out.flush(),
            Sink::Json { mut out, is_first } => {
                out.write_all(if is_first { b"[]\n" } else { b"\n]\n" })?;
                out.flush()
            }
        }
    }
}

/// What stands in a cell of a row.
fn cell(row: &Row, cell: Cell) -> String {
    let (key, says) = (&row.key, &row.says);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    match cell {
        Cell::File => text(&key.file),
        Cell::Kind => key.kind.map(|kind| kind.noun().to_owned()).unwrap_or_default(),
        Cell::Reference => text(&key.reference),
        Cell::Isrc => key.isrcs.join("; "),
        Cell::Icpn => text(&key.icpn),
        Cell::Grid => text(&key.grid),
        Cell::Proprietary => key.proprietary.join("; "),
        Cell::Title => text(&key.title),
        Cell::Artist => text(&key.artist),
        Cell::ContainsAI => says.contains_ai.map(word).unwrap_or_default(),
        Cell::Credits => says.credits.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        Cell::Extent(_) | Cell::Tag(_) | Cell::Tags | Cell::Roles => String::new(),
    }
}

/// A cell that no spreadsheet takes for a formula.
fn safe(cell: String) -> String {
    if is_computed(&cell) { format!("'{cell}") } else { cell }
}

fn in_io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

//! Sheets as comma-, semicolon- or tab-separated values, as spreadsheets write them. Knows no meaning of a cell.

use csv::{ReaderBuilder, StringRecord};

use super::fault::Faults;
use super::header::Header;
use super::rows::RowReader;
use super::{LONGEST_CELL, MOST_ROWS, Sheet};

/// How many columns a sheet may have.
const MOST_COLUMNS: usize = 500;

/// Reads a sheet whose cells stand between `separator`, or else what its header tells.
pub(super) fn read(text: &str, separator: Option<u8>, sheet: &mut Sheet, faults: &mut Faults) {
    let (text, before, said) = without_separator_line(text);
    let separator = separator.or(said).unwrap_or_else(|| of_header(text));
    let mut records = Records::of(text, separator, before);
    let Some((_, names)) = records.next(faults) else { return };
    if names.len() > MOST_COLUMNS {
        faults.of_sheet(format!("the sheet has {} columns, and the limit is {MOST_COLUMNS}", names.len()));
        return;
    }
    let names = names.iter().map(str::to_owned).collect();
    let header = Header::of(names, &mut sheet.remarks, faults);
    let mut rows = RowReader { header: &header, lines: &mut sheet.lines };
    while let Some((number, cells)) = records.next(faults) {
        if number > MOST_ROWS {
            faults.of_sheet(format!("the sheet has more than {MOST_ROWS} rows"));
            return;
        }
        if cells.len() > header.count() && cells.iter().skip(header.count()).any(|cell| !cell.is_empty()) {
            let message = format!(
                "it has {} cells, but the header names {} columns: put what has a separator in it into quotation marks",
                cells.len(),
                header.count()
            );
            faults.of_row(number, message);
            continue;
        }
        rows.read(number, cells.iter().map(cleaned).enumerate(), faults);
    }
}

/// The records of a sheet, each with its number as a spreadsheet counts rows: blank lines count, line breaks in cells do not.
struct Records<'t> {
    text: &'t str,
    reader: csv::Reader<&'t [u8]>,
    record: StringRecord,
    row: usize,
    end: usize,
}

impl<'t> Records<'t> {
    fn of(text: &'t str, separator: u8, before: usize) -> Self {
        let mut builder = ReaderBuilder::new();
        let reader =
            builder.has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
        Self { text, reader, record: StringRecord::new(), row: before, end: 0 }
    }

    fn next(&mut self, faults: &mut Faults) -> Option<(usize, &StringRecord)> {
        match self.reader.read_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => return None,
            Err(error) => {
                faults.of_row(self.row + 1, format!("it cannot be read: {error}"));
                return None;
            }
        }
        let end = (self.reader.position().byte() as usize).min(self.text.len());
        let raw = &self.text[self.end..end];
        // Of a line break of two characters the second is read with what follows.
        let is_cut = self.text[..self.end].ends_with('\r') && raw.starts_with('\n');
        let raw = if is_cut { &raw[1..] } else { raw };
        let blank = &raw[..raw.len() - raw.trim_start_matches(['\r', '\n']).len()];
        self.row += 1 + blank.replace("\r\n", "\n").len();
        self.end = end;
        let is_last = self.text[end..].trim().is_empty();
        if is_last && raw.matches('"').count() % 2 == 1 && raw.trim().contains(['\r', '\n']) {
            faults.of_row(self.row, "a quotation mark is opened in it and never closed");
            return None;
        }
        Some((self.row, &self.record))
    }
}

/// The separator of a header: of the three the one that is there most often.
fn of_header(text: &str) -> u8 {
    let header = text.trim_start().lines().next().unwrap_or_default();
    let mut is_quoted = false;
    let outside = header.bytes().filter(|byte| {
        is_quoted ^= *byte == b'"';
        !is_quoted
    });
    let outside = outside.collect::<Vec<_>>();
    let count = |separator: u8| outside.iter().filter(|byte| **byte == separator).count();
    // Of several that are there as often, the last counts.
    [b'\t', b';', b','].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(b',')
}

/// The text without the line `sep=;` that some spreadsheets want, how many rows it took, and what it said.
fn without_separator_line(text: &str) -> (&str, usize, Option<u8>) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let said = line.trim_end_matches('\r').trim_matches('"');
    match said.strip_prefix("sep=").map(str::as_bytes) {
        Some(&[separator @ (b',' | b';' | b'\t')]) => (rest, 1, Some(separator)),
        _ => (text, 0, None),
    }
}

/// What is in a cell, apart from what keeps spreadsheets from computing it.
fn cleaned(cell: &str) -> &str {
    let cell = cell.trim();
    if let Some(kept) = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return kept;
    }
    match cell.strip_prefix('\'') {
        Some(bare) if is_computed(bare) => bare,
        _ => cell,
    }
}

/// Whether a spreadsheet might take a cell for a formula, or has been kept from it.
pub(super) fn is_computed(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a cell is longer than any spreadsheet's.
pub(super) fn is_too_long(cell: &str) -> bool {
    cell.len() > LONGEST_CELL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_tells_the_separator() {
        for (header, separator) in [
            ("isrc,contains_ai\n", b','),
            ("isrc;\"a,b,c,d\";contains_ai\n", b';'),
            ("\n\nisrc\tcontains_ai", b'\t'),
            ("isrc", b','),
        ] {
            assert_eq!(of_header(header), separator, "{header:?}");
        }
    }

    #[test]
    fn rows_are_counted_as_spreadsheets_count_them() {
        for breaks in ["\n", "\r\n", "\r"] {
            let text = "a,b\n\n\"1\n2\n3\",x\n\n\n4,y\n5,z".replace('\n', breaks);
            let (mut faults, mut records) = (Faults::default(), Records::of(&text, b',', 0));
            let mut numbers = Vec::new();
            while let Some((number, _)) = records.next(&mut faults) {
                numbers.push(number);
            }
            assert_eq!((numbers, faults.count()), (vec![1, 3, 6, 7], 0), "{breaks:?}");
        }
    }

    #[test]
    fn cells_are_freed_of_what_spreadsheets_want() {
        for (cell, text) in
            [("'=1+1", "=1+1"), ("''-x", "'-x"), ("'tis", "'tis"), ("=\"0198\"", "0198"), (" a ", "a")]
        {
            assert_eq!(cleaned(cell), text);
        }
    }
}

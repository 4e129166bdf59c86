//! The header of a sheet: which of its columns are read. Knows no rows.

use super::columns::Column;
use super::fault::Faults;

/// The columns of a sheet as they stand there: the name as it is written, and what it is, where it is known.
pub(super) struct Header {
    columns: Vec<(String, Option<&'static Column>)>,
}

impl Header {
    /// What the names in a header are. Those that are not known are told in `remarks`; nearly an answer's is a fault.
    pub(super) fn of(names: Vec<String>, remarks: &mut Vec<String>, faults: &mut Faults) -> Self {
        let columns = names.into_iter().map(|name| (Column::named(&name), name.trim().to_owned()));
        let columns = columns.map(|(column, name)| (name, column)).collect::<Vec<_>>();
        let header = Self { columns };
        header.remark_unknown(remarks, faults);
        for (place, (name, column)) in header.columns.iter().enumerate() {
            let Some(column) = column else { continue };
            let mut before = header.columns[..place].iter().filter(|(_, other)| *other == Some(*column));
            if let Some((other, _)) = before.next() {
                let what = if other == name { String::new() } else { format!(" as {other}") };
                faults.of_column(name, format!("it is there twice{what}: keep one of the two"));
            }
        }
        header.require(faults);
        header
    }

    /// The column at this place, and its name as it is written.
    pub(super) fn at(&self, place: usize) -> Option<(&str, &'static Column)> {
        let (name, column) = self.columns.get(place)?;
        Some((name, (*column)?))
    }

    /// How many columns there are.
    pub(super) fn count(&self) -> usize {
        self.columns.len()
    }

    /// The place of a name, as it is written.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|(known, _)| known == name.trim())
    }

    fn remark_unknown(&self, remarks: &mut Vec<String>, faults: &mut Faults) {
        let unknown = self.columns.iter().filter(|(name, column)| column.is_none() && !name.is_empty());
        for (name, _) in unknown {
            match Column::nearest(name) {
                Some((column, meant)) if !column.cell.is_key() && self.lacks(column) => {
                    faults.of_sheet(format!("no column `{name}`; did you mean `{meant}`?"));
                }
                Some((column, meant)) if self.lacks(column) => {
                    remarks.push(format!(
                        "no column `{name}`; did you mean `{meant}`? What is in it is not read"
                    ));
                }
                _ => remarks.push(format!("the column `{name}` is not read")),
            }
        }
    }

    fn lacks(&self, column: &Column) -> bool {
        self.columns.iter().all(|(_, known)| known.is_none_or(|known| known != column))
    }

    fn require(&self, faults: &mut Faults) {
        let has = |is_wanted: fn(&Column) -> bool| {
            self.columns.iter().filter_map(|(_, column)| *column).any(is_wanted)
        };
        if !has(|column| column.cell.is_key()) {
            faults.of_sheet("no column says what a row is about, such as `isrc` or `icpn`");
        }
        if !has(|column| !column.cell.is_key()) {
            faults.of_sheet("no column declares anything, such as `contains_ai` or `credits`");
        }
    }
}

//! Reads and writes baseline files. Knows nothing of what is in them.

use std::fs;
use std::path::Path;

use super::trouble::Trouble;
use crate::lint::baseline::{Baseline, Comparison};

pub(super) fn read(path: &Path) -> Result<Comparison, Trouble> {
    let bytes = fs::read(path).map_err(Trouble::Io)?;
    let text = String::from_utf8(bytes).map_err(|_| Trouble::NoBaseline("is not text".to_owned()))?;
    Baseline::parse(&text).map(Comparison::with).map_err(Trouble::NoBaseline)
}

/// Whether a baseline may be written there: only over another one, never over a message that was meant to be checked.
pub(super) fn may_write(path: &Path) -> Result<(), Trouble> {
    let holds_something = fs::metadata(path).is_ok_and(|file| file.is_file() && file.len() > 0);
    match holds_something.then(|| read(path)) {
        Some(Err(Trouble::NoBaseline(_))) => {
            let why = "is no baseline and would be written over: say another --write-baseline";
            Err(Trouble::NoBaseline(why.to_owned()))
        }
        Some(Err(other)) => Err(other),
        _ => Ok(()),
    }
}

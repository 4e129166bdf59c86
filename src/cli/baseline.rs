//! Reads and writes baseline files. Knows nothing of what is in them.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::trouble::Trouble;
use crate::lint::baseline::{Baseline, Comparison};

pub(super) fn read(path: &Path) -> Result<Comparison, Trouble> {
    let bytes = fs::read(path).map_err(Trouble::Io)?;
    let text = String::from_utf8(bytes).map_err(|_| Trouble::NoBaseline("is not text".to_owned()))?;
    Baseline::parse(&text).map(Comparison::with).map_err(Trouble::NoBaseline)
}

/// Writes a baseline beside its place, and then puts it there: whoever reads it finds the old one or the new one.
pub(super) fn write(path: &Path, baseline: &Baseline) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let beside = path.with_file_name(name);
    let written = File::create_new(&beside).and_then(|mut file| {
        file.write_all(baseline.write().as_bytes())?;
        file.sync_all()
    });
    let put = written.and_then(|()| fs::rename(&beside, path));
    if put.is_err() {
        // It is of no use to anybody; where it cannot even be removed, the error that is reported says why.
        let _ = fs::remove_file(&beside);
    }
    put
}

//! What a file was at some moment, so that it can be told whether it still is. Does not look into it.

use std::fs::Metadata;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

/// What a file was: its size, when it was last written to, and where the system has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::cli) struct Stamp {
    size: u64,
    seconds: u64,
    nanoseconds: u32,
    file: u64,
}

impl Stamp {
    pub(in crate::cli) fn of(file: &Metadata) -> Self {
        // Where the system keeps no times, the size has to do.
        let time = file.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let time = time.unwrap_or_default();
        Self {
            size: file.len(),
            seconds: time.as_secs(),
            nanoseconds: time.subsec_nanos(),
            file: number(file),
        }
    }
}

#[cfg(unix)]
fn number(file: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(file)
}

#[cfg(not(unix))]
fn number(_: &Metadata) -> u64 {
    0
}

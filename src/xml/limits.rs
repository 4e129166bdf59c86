//! How much a document may ask of us, and why a file is no document at all. Knows nothing of XML itself.

use thiserror::Error as ThisError;

/// How much a document may ask of us.
///
/// A file over [`file_size`](Self::file_size) is refused. Past the other limits reading goes on:
/// what is too much becomes one [`Problem`](super::Problem).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest file to read, in bytes: 1 GiB. Never more than [`u32::MAX`], whatever is set.
    pub file_size: u64,
    /// How many elements may stand inside one another: 256. Deeper ones are left off the tape.
    pub depth: u32,
    /// The longest tag, run of text, comment, CDATA section or instruction, in bytes: 16 MiB.
    pub token: usize,
    /// How many problems to keep: 200. The rest are only counted.
    pub problems: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_size: 1 << 30, depth: 256, token: 16 << 20, problems: 200 }
    }
}

/// Why a file could not be read as XML at all.
///
/// Each text finishes a sentence that begins with the file's path.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[non_exhaustive]
pub enum Error {
    /// There are no bytes, or nothing but white space.
    #[error("is empty")]
    Empty,
    /// The file is larger than [`Limits::file_size`].
    #[error("is too large: {size} bytes, and the limit is {limit}")]
    TooLarge {
        /// How many bytes the file has.
        size: u64,
        /// How many it may have.
        limit: u64,
    },
    /// The file says that it is written in an encoding other than UTF-8 and UTF-16.
    #[error("is encoded in {name}; only UTF-8 and UTF-16 can be read")]
    Encoding {
        /// The encoding as the file names it.
        name: String,
    },
    /// A [`Stream`](super::Stream) is UTF-16.
    #[error("is encoded in UTF-16, and a stream must be UTF-8: read the whole file at once, or convert it")]
    Utf16Stream,
    /// The file is something else.
    #[error("is not XML ({kind})")]
    NotXml {
        /// What it is, as a person would call it: `JPEG image`, `ZIP archive`, `text`.
        kind: &'static str,
    },
}

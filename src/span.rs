//! Where something stands in a document: a range of bytes. Knows nothing of XML.

use serde::Serialize;

/// A half-open range of byte offsets into a document's UTF-8 text.
///
/// For UTF-8 files these are the offsets in the file itself, the byte order mark included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Span {
    /// The offset of the first byte.
    pub start: usize,
    /// The offset just past the last byte.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to, not including, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// How many bytes the range holds.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the range holds no byte; it still marks a place.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }
}

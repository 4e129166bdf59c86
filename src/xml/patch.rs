//! Changes to a file as a few pieces of text. Every byte outside them stays as it is. Knows no element.

use std::fmt;

use serde::Serialize;

use super::{Document, Encoding};
use crate::span::Span;

/// One change: what stands `at` gives way to `text`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Edit {
    /// The place, in the document's [`source`](Document::source).
    pub at: Span,
    /// What will stand there.
    pub text: String,
}

impl Edit {
    /// Puts `text` in place of what stands `at`.
    pub fn replace(at: Span, text: impl Into<String>) -> Self {
        Self { at, text: text.into() }
    }

    /// Puts `text` before what stands at `offset`.
    pub fn insert(offset: usize, text: impl Into<String>) -> Self {
        Self::replace(Span::new(offset, offset), text)
    }

    /// Takes out what stands `at`.
    pub fn delete(at: Span) -> Self {
        Self::replace(at, "")
    }
}

/// Changes to one document, in its order, none of which touches the place of another.
///
/// ```
/// use ddex_disclose::xml::{Document, Edit, Limits, Patch};
///
/// let bytes = b"<ContainsAI>none</ContainsAI>";
/// let document = Document::parse(bytes, &Limits::default())?;
/// let value = document.root().unwrap().text_span();
/// let patch = Patch::new([Edit::replace(value, "None")]).unwrap();
/// assert_eq!(patch.apply(&document, bytes), b"<ContainsAI>None</ContainsAI>");
/// # Ok::<(), ddex_disclose::xml::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Patch {
    edits: Vec<Edit>,
}

/// Two edits that would change the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The place of the one that comes first.
    pub first: Span,
    /// The place of the other.
    pub second: Span,
}

impl fmt::Display for Overlap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first, second } = self;
        write!(
            f,
            "two edits change the same place: bytes {} to {} and {} to {}",
            first.start, first.end, second.start, second.end
        )
    }
}

impl std::error::Error for Overlap {}

impl Patch {
    /// A patch of these edits. What is inserted at one place keeps its order, and comes before what is replaced there.
    ///
    /// # Errors
    /// When two of them overlap.
    pub fn new(edits: impl IntoIterator<Item = Edit>) -> Result<Self, Overlap> {
        let mut edits = edits.into_iter().collect::<Vec<_>>();
        edits.sort_by_key(|edit| edit.at);
        let overlap = edits.windows(2).find(|pair| pair[0].at.end > pair[1].at.start);
        match overlap {
            Some(pair) => Err(Overlap { first: pair[0].at, second: pair[1].at }),
            None => Ok(Self { edits }),
        }
    }

    /// The edits, in the order of the document.
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Whether there is no edit.
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The file with the edits made. `bytes` are what the document was read from: they are kept, to the byte, wherever no
    /// edit is, and what is new is written in their encoding.
    ///
    /// # Panics
    /// When the edits or the bytes are not this document's.
    pub fn apply(&self, document: &Document<'_>, bytes: &[u8]) -> Vec<u8> {
        let more = self.edits.iter().map(|edit| edit.text.len()).sum::<usize>();
        let mut out = Vec::with_capacity(bytes.len() + more);
        let mut kept = 0;
        for edit in &self.edits {
            out.extend_from_slice(&bytes[kept..document.source_offset(edit.at.start)]);
            encode(&mut out, &edit.text, document.encoding());
            kept = document.source_offset(edit.at.end);
        }
        out.extend_from_slice(&bytes[kept..]);
        out
    }
}

fn encode(out: &mut Vec<u8>, text: &str, encoding: Encoding) {
    match encoding {
        Encoding::Utf8 | Encoding::Utf8Bom => out.extend_from_slice(text.as_bytes()),
        Encoding::Utf16Le => out.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
        Encoding::Utf16Be => out.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
    }
}

//! A document: its source, untouched, and a flat tape of its elements in document order. Knows
//! nothing of how the tape came about.

use std::{borrow::Cow, fmt};

use super::{
    Encoding, Error, Limits, Node, Problem,
    comments::Comments,
    declaration,
    decode::{self, Offsets},
    lex::Construct,
    problem::Faults,
    scan::{self, Scan},
};
use crate::span::Span;

/// An element, in 16 bytes. All offsets are into the source.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    /// The `<` of the start tag.
    pub(super) start: u32,
    /// Just past the start tag.
    pub(super) open_end: u32,
    /// Just past the content. `open_end` again when there is none.
    pub(super) close: u32,
    /// The tape index just past the subtree, and the flags in the top four bits.
    pub(super) next: u32,
}

impl Raw {
    /// Directly inside stands character data other than white space.
    pub(super) const TEXT: u32 = 1 << 31;
    /// Directly inside stands a reference, comment, CDATA section or instruction.
    pub(super) const MARKUP: u32 = 1 << 30;
    /// The name has a prefix.
    pub(super) const PREFIXED: u32 = 1 << 29;
    /// An attribute declares a namespace.
    pub(super) const XMLNS: u32 = 1 << 28;
    /// The part of `next` that is the index.
    pub(super) const INDEX: u32 = Self::XMLNS - 1;
}

/// The tape as the scanner leaves it.
#[derive(Debug, Default)]
pub(super) struct Tape {
    pub(super) elements: Vec<Raw>,
    /// The elements without an end tag, in order. Empty in all but faulty documents.
    pub(super) unclosed: Vec<u32>,
}

/// An XML document as it stands on disk: every byte, and where each element begins and ends.
///
/// Reading it never fails half-way. What is wrong is among its [`problems`](Self::problems), and the
/// elements are what a person would take them for.
///
/// ```
/// use ddex_disclose::xml::{Document, Limits};
///
/// let document = Document::parse(b"<Release><Title>Salt & Road</Title></Release>", &Limits::default())?;
/// let title = document.root().unwrap().first_child().unwrap();
/// assert_eq!(title.name(), "Title");
/// assert_eq!(title.text(), "Salt & Road");
/// assert_eq!(document.problems()[0].to_string(), "`&` must be written `&amp;`");
/// # Ok::<(), ddex_disclose::xml::Error>(())
/// ```
pub struct Document<'s> {
    pub(super) source: Cow<'s, str>,
    pub(super) tape: Tape,
    pub(super) problems: Vec<Problem>,
    pub(super) omitted: usize,
    pub(super) encoding: Encoding,
    pub(super) offsets: Offsets,
    /// Whether there is a carriage return anywhere, which text must be rid of.
    pub(super) carriage_returns: bool,
}

impl<'s> Document<'s> {
    /// Reads a file's bytes. Nothing is copied when they are UTF-8.
    ///
    /// # Errors
    /// When the bytes are not XML at all, in another encoding than UTF-8 or UTF-16, or too many.
    pub fn parse(source: impl Into<Cow<'s, [u8]>>, limits: &Limits) -> Result<Self, Error> {
        let mut coding = Faults::new(limits.problems);
        let decoded = decode::decode(source.into(), limits, &mut coding)?;
        let Scan { tape, faults, illegal, carriage_returns, .. } =
            scan::scan(&decoded.text, decoded.start, limits);
        let (problems, omitted) = faults.merge([coding, illegal]);
        let (source, encoding, offsets) = (decoded.text, decoded.encoding, decoded.offsets);
        Ok(Self { source, tape, problems, omitted, encoding, offsets, carriage_returns })
    }

    /// The outermost element.
    pub fn root(&self) -> Option<Node<'_>> {
        self.nodes().next()
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.tape.elements.len()
    }

    /// Whether there is no element at all.
    pub fn is_empty(&self) -> bool {
        self.tape.elements.is_empty()
    }

    /// The element at an index of the tape.
    ///
    /// # Panics
    /// When `index` is not below [`len`](Self::len).
    pub fn node(&self, index: usize) -> Node<'_> {
        assert!(index < self.len(), "there are {} elements, and none is number {index}", self.len());
        Node::new(self, index)
    }

    /// All elements, in document order.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = Node<'_>> + Clone {
        (0..self.len()).map(|index| Node::new(self, index))
    }

    /// The text that every [`Span`] speaks of: the file's own when it is UTF-8, a byte order mark
    /// included. Each byte that is not UTF-8 is a `?` in it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// A piece of the source, as it is written.
    pub fn text(&self, span: Span) -> &str {
        &self.source[span.start..span.end]
    }

    /// What is wrong with the document, in document order.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// How many problems more there are than [`Limits::problems`] let us keep.
    pub fn problems_omitted(&self) -> usize {
        self.omitted
    }

    /// The encoding the file is in.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The offset in the file for one in [`source`](Self::source). They differ for UTF-16 only.
    pub fn source_offset(&self, offset: usize) -> usize {
        self.offsets.in_file(&self.source, offset)
    }

    /// The comments, in document order. They are not kept, so this looks through the whole source.
    pub fn comments(&self) -> impl Iterator<Item = Span> {
        Comments::new(self, Construct::Comment)
    }

    /// The processing instructions, in document order, without the XML declaration. They are not kept either.
    pub fn instructions(&self) -> impl Iterator<Item = Span> {
        let source = self.source.as_bytes();
        Comments::new(self, Construct::Instruction).filter(|span| !declaration::begins(source, span.start))
    }
}

impl fmt::Debug for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.source.len())
            .field("elements", &self.len())
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}

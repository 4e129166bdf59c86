//! A document of any size, read through a window. Knows nothing of what its elements mean, and forgets
//! them when they have ended.
//!
//! A stream is a document whose finished subtrees have been forgotten. Each window is scanned behind
//! the start tags of the elements that are open, as they are written. So there is one grammar for both.

use std::{
    borrow::Cow,
    fmt,
    io::{self, Read},
    mem::take,
};

use memchr::{memchr, memchr_iter, memrchr};

use super::{
    Document, Encoding, Error, Limits, Node, Problem, ProblemKind, decode,
    decode::Offsets,
    lex::Construct,
    problem::Faults,
    scan::{Scan, Window, scan_window},
    tape::Tape,
};
use crate::span::Span;

/// An XML document of any size, read piece by piece in little memory.
///
/// It is fed with bytes, or from a reader, and gives [`Piece`]s. It holds a window of the text, the
/// longest token, and the start tags of the elements that are open: [`Limits::file_size`] and
/// [`u32::MAX`] are for these together, and the stream itself may be longer. It must be UTF-8.
///
/// What is wrong is found as in a [`Document`], with one difference: after the first problem that
/// [breaks the structure](ProblemKind::breaks_structure) no other piece comes. A token past
/// [`Limits::token`] is such a problem.
///
/// ```
/// use ddex_disclose::xml::{Limits, Stream};
///
/// let mut file = "<List><Title>Salt Road</Title><Title>Tide</Title></List>".as_bytes();
/// let mut stream = Stream::new(Limits::default()).with_window(30);
/// let mut titles = Vec::new();
/// while stream.fill(&mut file)? {
///     while let Some(piece) = stream.next_piece()? {
///         titles.extend(piece.nodes().filter(|it| it.name() == "Title").map(|it| it.text().into_owned()));
///     }
/// }
/// assert_eq!(titles, ["Salt Road", "Tide"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Stream {
    limits: Limits,
    window: usize,
    /// What has come in. The window begins at `done`; what is before it is forgotten.
    bytes: Vec<u8>,
    done: usize,
    /// No more bytes will come.
    ended: bool,
    /// No more pieces will come.
    over: bool,
    /// A window of this size was too small for the token at its beginning.
    tried: usize,
    /// Where the window begins.
    at: Place,
    /// What is read again before the window: the start tags of the open elements, or all of the root's
    /// tags when it has ended.
    tags: String,
    /// Where each of these elements begins.
    origins: Vec<Place>,
    /// The declaration says that it is ASCII, and so far it is.
    ascii: bool,
    /// The piece given last.
    document: Document<'static>,
    given: bool,
}

/// A place in the whole stream.
#[derive(Clone, Copy, Debug)]
struct Place {
    offset: u64,
    line: u64,
}

impl Stream {
    /// A stream with a window of 64 KiB.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            window: 64 << 10,
            bytes: Vec::new(),
            done: 0,
            ended: false,
            over: false,
            tried: 0,
            at: Place { offset: 0, line: 1 },
            tags: String::new(),
            origins: Vec::new(),
            ascii: false,
            document: Document {
                source: Cow::Borrowed(""),
                tape: Tape::default(),
                problems: Vec::new(),
                omitted: 0,
                encoding: Encoding::Utf8,
                offsets: Offsets::default(),
                carriage_returns: false,
            },
            given: false,
        }
    }

    /// A window of another size, in bytes. It grows where a token does not fit in.
    #[must_use]
    pub fn with_window(self, bytes: usize) -> Self {
        Self { window: bytes.max(1), ..self }
    }

    /// Takes in bytes, as they come, cut anywhere.
    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..take(&mut self.done));
        self.bytes.extend_from_slice(bytes);
    }

    /// No more bytes will come.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// Takes in from a reader what the next piece needs, and ends the stream where the reader ends.
    /// Returns whether there may be a next piece.
    ///
    /// # Errors
    /// When the reader fails. What it has given before is taken in.
    pub fn fill(&mut self, reader: impl Read) -> io::Result<bool> {
        self.forget();
        self.bytes.drain(..take(&mut self.done));
        let missing = self.wanted().saturating_sub(self.bytes.len()) as u64;
        if !self.over && !self.ended {
            self.ended = (reader.take(missing).read_to_end(&mut self.bytes)? as u64) < missing;
        }
        Ok(!self.over)
    }

    /// The next piece. `None` asks for more bytes, or comes after the last piece.
    ///
    /// # Errors
    /// When the bytes are not XML at all, are not in UTF-8, or too many must be held at once. No piece
    /// comes after that.
    pub fn next_piece(&mut self) -> Result<Option<Piece<'_>>, Error> {
        self.forget();
        while !self.over {
            let (held, wanted) = (self.bytes.len() - self.done, self.wanted());
            if held < wanted && !self.ended {
                break;
            }
            match self.look(wanted.min(held)) {
                Ok(true) => {
                    self.given = true;
                    return Ok(Some(Piece { stream: self }));
                }
                Ok(false) => self.tried = wanted,
                Err(error) => {
                    self.over = true;
                    return Err(error);
                }
            }
        }
        Ok(None)
    }

    /// How large the next window is. Never smaller than what is read again before it, and twice as large
    /// after one that was too small, so that the work stays in proportion to the stream.
    fn wanted(&self) -> usize {
        self.window.max(self.tags.len()).max(2 * self.tried)
    }

    /// Makes a piece of what is complete in the next `size` bytes. Says whether there is anything.
    fn look(&mut self, size: usize) -> Result<bool, Error> {
        let tags = self.tags.len();
        let limit = self.limits.file_size.min(u64::from(u32::MAX));
        let held = (tags + size) as u64;
        if held > limit {
            return Err(Error::TooLarge { size: held, limit });
        }
        let bytes = &self.bytes[self.done..][..size];
        let first = self.at.offset == 0;
        let last = self.ended && self.done + size == self.bytes.len();
        // What begins here, a token or an element without children, is longer than that.
        let long = self.tried > self.limits.token;
        let mut mark = 0;
        if first {
            let Some(begun) = decode::begin(bytes, last || long)? else { return Ok(false) };
            (self.document.encoding, mark) = begun;
        }
        // When blind, the text ends anywhere, not before a `<`.
        let (mut end, mut blind) = match memrchr(b'<', &bytes[mark..]) {
            _ if last => (size, false),
            Some(at) if at > 0 => (mark + at, false),
            _ if long => (size, true),
            _ => return Ok(false),
        };
        let window = Window { start: tags + mark, first, last, split: long };
        loop {
            let (mut scan, mut coding) =
                scan(&mut self.document, &self.tags, &bytes[..end], &window, &self.limits);
            let text = self.document.source.as_bytes();
            let broken = &mut scan.faults.broken;
            let unsure = broken.iter().any(|problem| may_change(problem, text, blind));
            if unsure && scan.token > window.start {
                // All before that token is complete.
                (end, blind) = (scan.token - tags, false);
                continue;
            }
            if unsure && long && !blind {
                // It may yet end behind the last `<`.
                (end, blind) = (size, true);
                continue;
            }
            if unsure && blind {
                never_ends(broken, text, Span::new(scan.token, scan.end), self.limits.token);
            } else if unsure || (blind && broken.is_empty()) || (scan.end == window.start && !last) {
                return Ok(false);
            }
            let is_broken = !broken.is_empty();
            let until = match broken.first() {
                // A token that is not complete would have other faults than it has.
                Some(problem) if blind => problem.span.start,
                _ => scan.end,
            };
            let read = &bytes[..scan.end - tags];
            if first {
                self.ascii = decode::check_declared(read, mark, self.document.encoding, &mut coding)?;
            }
            if self.ascii
                && let Some(span) = decode::not_ascii(read)
            {
                coding.add(Span::new(tags + span.start, tags + span.end), || ProblemKind::NotAscii);
            }
            let (mut problems, omitted) = scan.faults.merge([coding, scan.illegal]);
            if omitted > 0 && !is_broken && scan.end < text.len() {
                // Those behind the end will come again, and must not be counted twice.
                end = scan.end - tags;
                continue;
            }
            if !last {
                problems.retain(|it| it.span.start < until || it.kind.breaks_structure());
            }
            self.document.source.to_mut().truncate(scan.end);
            (self.document.problems, self.document.omitted) = (problems, omitted);
            self.over = last || is_broken;
            return Ok(true);
        }
    }

    /// Forgets the piece given last, all but the tags that the next is to be read behind.
    fn forget(&mut self) {
        if !take(&mut self.given) {
            return;
        }
        let document = &self.document;
        let mut tags = String::new();
        let mut origins = Vec::new();
        let ended = document.root().filter(|_| document.tape.unclosed.is_empty());
        for node in ended.into_iter().chain(open(document)) {
            origins.push(self.place(node.span().start));
            tags.push_str(document.text(node.open_span()));
        }
        if let Some(span) = ended.and_then(Node::close_span) {
            tags.push_str(document.text(span));
        }
        let size = document.source.len() - self.tags.len();
        self.ascii &= self.bytes[self.done..][..size].is_ascii();
        self.at = self.place(document.source.len());
        self.done += size;
        self.limits.problems -= document.problems.len().min(self.limits.problems);
        self.tried = 0;
        (self.tags, self.origins) = (tags, origins);
    }

    /// The next place before an offset in the piece that is known, and its own offset there.
    fn known_place(&self, at: usize) -> (Place, usize) {
        if at >= self.tags.len() {
            return (self.at, self.tags.len());
        }
        let elements = &self.document.tape.elements[..self.origins.len()];
        let index = elements.partition_point(|raw| raw.start as usize <= at) - 1;
        (self.origins[index], elements[index].start as usize)
    }

    fn offset(&self, at: usize) -> u64 {
        let (place, from) = self.known_place(at);
        place.offset + (at - from) as u64
    }

    fn line(&self, at: usize) -> u64 {
        let (place, from) = self.known_place(at);
        place.line + memchr_iter(b'\n', &self.document.source.as_bytes()[from..at]).count() as u64
    }

    fn place(&self, at: usize) -> Place {
        Place { offset: self.offset(at), line: self.line(at) }
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream")
            .field("at", &self.at)
            .field("document", &self.document)
            .finish_non_exhaustive()
    }
}

/// Scans `bytes` behind the tags that are read again, into the document.
fn scan(
    document: &mut Document<'static>,
    tags: &str,
    bytes: &[u8],
    window: &Window,
    limits: &Limits,
) -> (Scan, Faults) {
    let mut coding = Faults::new(limits.problems);
    let mut text = take(&mut document.source).into_owned().into_bytes();
    text.clear();
    text.extend_from_slice(tags.as_bytes());
    text.extend_from_slice(bytes);
    document.source = decode::utf8(Cow::Owned(text), &mut coding);
    let elements = take(&mut document.tape.elements);
    let mut scan = scan_window(&document.source, window, limits, elements);
    document.tape = take(&mut scan.tape);
    document.carriage_returns = scan.carriage_returns;
    (scan, coding)
}

/// The elements without an end tag.
fn open<'d>(document: &'d Document<'d>) -> impl ExactSizeIterator<Item = Node<'d>> {
    document.tape.unclosed.iter().map(|&index| document.node(index as usize))
}

/// Whether more text may change what was made of a token that breaks the structure. What comes next
/// begins with `<`, if not `blind`.
fn may_change(problem: &Problem, text: &[u8], blind: bool) -> bool {
    let Span { start, end } = problem.span;
    match problem.kind {
        // It is taken to end with its line.
        ProblemKind::Unterminated("XML declaration") => end == text.len(),
        ProblemKind::Unterminated(_) => true,
        // It depends on the next quote.
        ProblemKind::UnclosedValue(_) => memchr(text[start - 1], &text[start..]).is_none(),
        // It depends on whether another end tag comes next.
        ProblemKind::MismatchedEnd { .. } | ProblemKind::StrayEnd(_) | ProblemKind::MalformedEnd => {
            memchr(b'<', &text[end..]).is_none()
        }
        ProblemKind::BrokenTag(_) => blind && end == text.len(),
        _ => false,
    }
}

/// A token that is still not complete when it is longer than the limit is that, whatever else it may be.
fn never_ends(broken: &mut Vec<Problem>, text: &[u8], span: Span, limit: usize) {
    use ProblemKind as K;
    let incomplete = |problem: &Problem| {
        matches!(problem.kind, K::Unterminated(_) | K::UnclosedValue(_) | K::BrokenTag(_) | K::MalformedEnd)
    };
    if broken.iter().any(incomplete) {
        let what = Construct::at(text, span.start).map_or("tag", Construct::noun);
        *broken = vec![Problem { kind: K::TooLong { what, limit }, span, related: None }];
    }
}

/// A piece of a [`Stream`]: what is new in it, behind the start tags of the elements open since before.
///
/// Only an element that has children, or is about to have one, is left open at its end; its text may be
/// in several pieces. The elements without children are whole, unless one is longer than
/// [`Limits::token`]. Where the structure breaks, the last piece ends behind the token at fault.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'s> {
    stream: &'s Stream,
}

impl<'s> Piece<'s> {
    /// The document made of the tags of the open elements and what is new. Its problems are the new ones.
    /// Its offsets are its own; see [`offset`](Self::offset).
    pub fn document(&self) -> &'s Document<'s> {
        &self.stream.document
    }

    /// How many elements at the front of the tape are from before: those that were
    /// [`open`](Self::open) at the end of the last piece or, when it has ended, the root.
    pub fn known(&self) -> usize {
        self.stream.origins.len()
    }

    /// The new elements, in document order.
    pub fn nodes(&self) -> impl ExactSizeIterator<Item = Node<'s>> + Clone {
        let document = self.document();
        (self.known()..document.len()).map(|index| document.node(index))
    }

    /// The elements that do not end in this piece, outermost first. Their order is that of the known
    /// elements of the next piece.
    pub fn open(&self) -> impl ExactSizeIterator<Item = Node<'s>> {
        open(self.document())
    }

    /// Whether no other piece comes: the stream has ended, or its structure is broken.
    pub fn is_last(&self) -> bool {
        self.stream.over
    }

    /// Where an offset in the document is in the whole stream.
    pub fn offset(&self, at: usize) -> u64 {
        self.stream.offset(at)
    }

    /// The line that an offset in the document is in, counted from 1. It is looked for through the window.
    pub fn line(&self, at: usize) -> u64 {
        self.stream.line(at)
    }
}

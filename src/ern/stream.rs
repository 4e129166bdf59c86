//! Validates a message of any size while its bytes come. Keeps a window of them, and what is wrong.

use std::io::{self, Read};

use memchr::memchr_iter;

use super::validate::Walk;
use super::{Message, RootFault};
use crate::schema::Version;
use crate::schema::validate::{Fault, Machine};
use crate::xml::{Error, Limits, Piece, ProblemKind, Stream};

/// A place in a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// How many bytes come before it.
    pub offset: u64,
    /// The line it is in, counted from 1.
    pub line: u64,
}

/// What is wrong with a message that came as a stream.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Outcome {
    /// Whether anything says that it is an ERN message.
    pub is_message: bool,
    /// The version of ERN, guessed where `root` says so.
    pub version: Option<Version>,
    /// What keeps the root element from being a message of a known version.
    pub root: Option<RootFault>,
    /// What is wrong with the XML. After the first problem that breaks its structure nothing more is read.
    pub problems: Vec<(Spot, ProblemKind)>,
    /// What is wrong with elements, attributes, values and references, in the order of the message; at the end the
    /// references without an anchor. Each at the start tag of its element.
    pub faults: Vec<Fault<Spot>>,
    /// How many children are written in a namespace. Only the first is among the faults.
    pub qualified: usize,
}

impl Outcome {
    /// Whether the message is well-formed and all as the standard wants it.
    pub fn is_valid(&self) -> bool {
        let is_known = self.is_message && self.version.is_some() && self.root.is_none();
        is_known && self.problems.is_empty() && !self.faults.iter().any(Fault::is_error)
    }
}

/// Whether a [`Validator`] wants more bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It does.
    NeedMoreData,
    /// Nothing that comes can change the outcome: the XML is broken, or nobody knows what it is.
    Decided,
}

/// How a stream is to be validated.
#[derive(Clone, Debug)]
pub struct Options {
    /// How much of the stream may have to be held at once.
    pub limits: Limits,
    /// How many bytes are read at once.
    pub window: usize,
    /// How many errors are kept at most, and how many faults that are none. One error is always kept.
    pub faults: usize,
    /// The value sets to read the message with, whatever its `AvsVersionId` says.
    pub avs: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { limits: Limits::default(), window: 64 << 10, faults: 1000, avs: None }
    }
}

/// Validates a message whose bytes come in chunks, cut anywhere: from a network, or from a file too large to hold.
///
/// ```
/// use ddex_disclose::ern::stream::{Options, Status, Validator};
///
/// let message = br#"<ern:PurgeReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
///   <MessageHeader><MessageId>1</MessageId></MessageHeader>
/// </ern:PurgeReleaseMessage>"#;
/// let mut validator = Validator::new(Options::default());
/// for chunk in message.chunks(16) {
///     if validator.feed(chunk)? == Status::Decided {
///         break;
///     }
/// }
/// let outcome = validator.finish()?;
/// let fault = &outcome.faults[0];
/// assert!(fault.at.line == 2 && fault.to_string().starts_with("missing at the end of MessageHeader: MessageSender"));
/// # Ok::<(), ddex_disclose::xml::Error>(())
/// ```
#[derive(Debug)]
pub struct Validator {
    stream: Stream,
    options: Options,
    machine: Option<Machine<Spot>>,
    outcome: Outcome,
    status: Status,
    /// Why the stream could not be read on.
    error: Option<Error>,
    only_verdict: bool,
}

impl Validator {
    /// A validator that finds all faults.
    pub fn new(options: Options) -> Self {
        let stream = Stream::new(options.limits).with_window(options.window);
        let (outcome, status) = (Outcome::default(), Status::NeedMoreData);
        Self { stream, options, machine: None, outcome, status, error: None, only_verdict: false }
    }

    /// A validator that stops at the first fault.
    pub fn for_verdict(options: Options) -> Self {
        Self { only_verdict: true, ..Self::new(options) }
    }

    /// Takes in bytes, as they come.
    ///
    /// # Errors
    /// When they are not XML at all, not in UTF-8, or a single token is past the limits.
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Status, Error> {
        // In parts, so that no more than a window of a large slice is copied at once.
        for part in bytes.chunks(self.options.window.max(1)) {
            if self.status == Status::Decided {
                break;
            }
            self.stream.push(part);
            self.go_on()?;
        }
        Ok(self.status)
    }

    /// No more bytes come: what was wrong.
    ///
    /// # Errors
    /// As [`feed`](Self::feed).
    pub fn finish(mut self) -> Result<Outcome, Error> {
        if self.status == Status::NeedMoreData {
            self.stream.end();
            self.go_on()?;
        }
        if let Some(machine) = self.machine {
            self.outcome.qualified = machine.qualified();
            // Of a message that breaks off nobody knows what is missing.
            let is_whole = self.outcome.problems.iter().all(|(_, kind)| !kind.breaks_structure());
            self.outcome.faults = if is_whole { machine.finish() } else { machine.so_far() };
        }
        Ok(self.outcome)
    }

    /// Follows the pieces that are complete. After an error there is no going on.
    fn go_on(&mut self) -> Result<(), Error> {
        if self.error.is_none() {
            self.error = self.follow_pieces().err();
        }
        self.error.clone().map_or(Ok(()), Err)
    }

    fn follow_pieces(&mut self) -> Result<(), Error> {
        while let Some(piece) = self.stream.next_piece()? {
            for problem in piece.document().problems() {
                let at = problem.span.start;
                let spot = Spot { offset: piece.offset(at), line: piece.line(at) };
                self.outcome.problems.push((spot, problem.kind.clone()));
            }
            if self.machine.is_none() && !piece.document().is_empty() {
                self.machine = begin(&piece, &self.options, self.only_verdict, &mut self.outcome);
                if self.machine.is_none() {
                    self.status = Status::Decided;
                    return Ok(());
                }
            }
            if let Some(machine) = &mut self.machine {
                follow(machine, &piece);
                if machine.has_verdict() {
                    self.status = Status::Decided;
                    return Ok(());
                }
            }
            if piece.is_last() {
                self.status = Status::Decided;
            }
        }
        Ok(())
    }
}

/// The machine for the message whose root is in this piece; none where nobody knows what to hold it against.
fn begin(
    piece: &Piece<'_>,
    options: &Options,
    only_verdict: bool,
    outcome: &mut Outcome,
) -> Option<Machine<Spot>> {
    let message = Message::of(piece.document())?;
    outcome.is_message = true;
    outcome.version = Some(message.version());
    outcome.root = message.fault();
    let editions = message.with_avs(options.avs).editions();
    let ty = message.schema()?;
    let start = message.root().span().start;
    let at = Spot { offset: piece.offset(start), line: piece.line(start) };
    Some(match only_verdict {
        true => Machine::for_verdict(ty, editions, at),
        false => Machine::new(ty, editions, at, options.faults.max(1)),
    })
}

/// Tells the machine what is new in a piece.
fn follow(machine: &mut Machine<Spot>, piece: &Piece<'_>) {
    let source = piece.document().source().as_bytes();
    let mut from = piece.nodes().next().map_or(0, |node| node.span().start);
    let mut line = piece.line(from);
    Walk::of_piece(piece).feed(machine, |node| {
        let start = node.open_span().start;
        line += memchr_iter(b'\n', &source[from..start]).count() as u64;
        from = start;
        Spot { offset: piece.offset(start), line }
    });
}

/// What is wrong with the message that a reader gives.
///
/// # Errors
/// When the reader fails, or what it gives is not XML at all, not in UTF-8, or past the limits.
pub fn validate(reader: impl Read, options: Options) -> io::Result<Outcome> {
    read(Validator::new(options), reader)
}

/// Whether the message that a reader gives is valid. Reads no further than to the first fault.
///
/// # Errors
/// As [`validate`].
pub fn is_valid(reader: impl Read, options: Options) -> io::Result<bool> {
    Ok(read(Validator::for_verdict(options), reader)?.is_valid())
}

fn read(mut validator: Validator, mut reader: impl Read) -> io::Result<Outcome> {
    let invalid = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    while validator.status == Status::NeedMoreData && validator.stream.fill(&mut reader)? {
        validator.go_on().map_err(invalid)?;
    }
    validator.finish().map_err(invalid)
}

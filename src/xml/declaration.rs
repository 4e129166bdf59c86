//! The XML declaration, `<?xml version="1.0" encoding="UTF-8"?>`. Knows nothing of what follows it.

use std::ops::Range;

use memchr::memchr;

use super::{
    chars::is_white,
    lex::{Construct, Ends, Extent, Part, TagEnd, given_up, part},
    problem::{ProblemKind, quote},
};

/// What a declaration says, and the first thing wrong with it.
pub(super) struct Declaration {
    /// Just past its `?>`.
    pub(super) end: usize,
    /// Where the name of the encoding stands, if it can be one.
    pub(super) encoding: Option<Range<usize>>,
    pub(super) problem: Option<(Range<usize>, ProblemKind)>,
}

/// A name and a value in the declaration.
type Pair = (Range<usize>, Range<usize>);

/// Whether something that looks like a declaration begins here.
pub(super) fn begins(source: &[u8], at: usize) -> bool {
    source[at..]
        .strip_prefix(b"<?xml")
        .is_some_and(|rest| rest.first().is_none_or(|&byte| is_white(byte) || byte == b'?'))
}

/// Reads the declaration that begins here.
pub(super) fn read(source: &[u8], at: usize) -> Declaration {
    let extent = extent(source, at);
    let source = &source[..extent.inner.end];
    let (pairs, sound) = pairs(source, at + "<?xml".len());
    let named =
        |(name, value): &&Pair| &source[name.clone()] == b"encoding" && is_encoding(&source[value.clone()]);
    let encoding = pairs.iter().find(named);
    let problem = if !extent.terminated {
        Some((at..extent.end, ProblemKind::Unterminated("XML declaration")))
    } else if !sound || !in_order(source, &pairs) {
        Some((at..extent.end, ProblemKind::MalformedDeclaration))
    } else {
        unknown_version(source, &pairs[0].1)
    };
    Declaration { end: extent.end, encoding: encoding.map(|(_, value)| value.clone()), problem }
}

/// A `<` before the `?>` means that the `?>` belongs to something else.
fn extent(source: &[u8], at: usize) -> Extent {
    let extent = Ends::default().extent(source, at, Construct::Instruction);
    if memchr(b'<', &source[extent.inner.clone()]).is_some() {
        return given_up(source, extent.inner.start);
    }
    extent
}

/// The pairs, as many as are sound, and whether that is all there is.
fn pairs(source: &[u8], mut at: usize) -> (Vec<Pair>, bool) {
    let mut pairs = Vec::new();
    loop {
        match part(source, at) {
            Part::Attribute(written) if !written.touches && written.flaw.is_none() && pairs.len() < 3 => {
                at = written.end;
                pairs.push((written.name, written.value));
            }
            Part::End(end, TagEnd::Broken) => return (pairs, end == source.len()),
            _ => return (pairs, false),
        }
    }
}

fn in_order(source: &[u8], pairs: &[Pair]) -> bool {
    let texts: Vec<_> =
        pairs.iter().map(|(name, value)| (&source[name.clone()], &source[value.clone()])).collect();
    let [(b"version", version), rest @ ..] = texts.as_slice() else { return false };
    is_version(version)
        && match rest {
            [] => true,
            [(b"encoding", name)] => is_encoding(name),
            [(b"standalone", answer)] => is_answer(answer),
            [(b"encoding", name), (b"standalone", answer)] => is_encoding(name) && is_answer(answer),
            _ => false,
        }
}

/// `1.` passes, as it does with libxml2.
fn is_version(text: &[u8]) -> bool {
    text.len() >= 2 && text[0].is_ascii_digit() && text[1] == b'.' && text[2..].iter().all(u8::is_ascii_digit)
}

fn is_encoding(text: &[u8]) -> bool {
    let rest = |&byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    text.first().is_some_and(u8::is_ascii_alphabetic) && text.iter().all(rest)
}

fn is_answer(text: &[u8]) -> bool {
    matches!(text, b"yes" | b"no")
}

/// Every 1.x reads as 1.0, as the fifth edition has it.
fn unknown_version(source: &[u8], value: &Range<usize>) -> Option<(Range<usize>, ProblemKind)> {
    let text = String::from_utf8_lossy(&source[value.clone()]);
    (!text.starts_with("1.")).then(|| (value.clone(), ProblemKind::UnknownVersion(quote(&text))))
}

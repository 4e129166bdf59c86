//! Character data between markup. Knows nothing of elements.

use memchr::{memchr, memchr3};

use super::{
    lex::{Construct, Ends, Part, TagEnd, begins_tag, end_tag, name_end, part},
    reference::{Meaning, Reference},
};
use crate::span::Span;

/// Appends the character data of a piece of content that holds no element of the tape.
///
/// A tag in it is one that was left off the tape: an end tag that closes nothing, or an element past
/// the limit of depth, whose text is not ours.
pub(super) fn append(out: &mut String, content: &str) {
    let source = content.as_bytes();
    let mut ends = Ends::default();
    let mut deeper = 0_usize;
    let mut at = 0;
    while at < source.len() {
        let plain = memchr3(b'<', b'&', b'\r', &source[at..]).unwrap_or(source.len() - at);
        let mut put = |text: &str| {
            if deeper == 0 {
                out.push_str(text);
            }
        };
        put(&content[at..at + plain]);
        at += plain;
        let Some(&byte) = source.get(at) else { break };
        at = match byte {
            b'\r' => {
                put("\n");
                at + if source[at..].starts_with(b"\r\n") { 2 } else { 1 }
            }
            b'&' => {
                let reference = Reference::at(source, at);
                match reference.meaning {
                    Meaning::Char(char) => put(char.encode_utf8(&mut [0; 4])),
                    _ => put(&content[at..reference.end]),
                }
                reference.end
            }
            _ => {
                if let Some(construct) = Construct::at(source, at) {
                    let extent = ends.extent(source, at, construct);
                    if construct == Construct::Cdata {
                        put_lines(&content[extent.inner], put);
                    }
                    extent.end
                } else {
                    match left_out(source, at) {
                        Some((end, change)) => {
                            deeper = deeper.saturating_add_signed(change);
                            end
                        }
                        None => {
                            put("<");
                            at + 1
                        }
                    }
                }
            }
        };
    }
}

/// Adds the runs of character data of a piece of content, which begins at `at` and ends with the source.
pub(super) fn runs(runs: &mut Vec<Span>, source: &[u8], mut at: usize) {
    let mut ends = Ends::default();
    let mut start = at;
    let mut close = |start: usize, end: usize| {
        if start < end {
            runs.push(Span::new(start, end));
        }
    };
    while let Some(length) = memchr(b'<', &source[at..]) {
        at += length;
        at = match Construct::at(source, at) {
            Some(Construct::Cdata) => ends.extent(source, at, Construct::Cdata).end,
            Some(construct) => {
                close(start, at);
                start = ends.extent(source, at, construct).end;
                start
            }
            None => at + 1,
        };
    }
    close(start, source.len());
}

/// The end of a tag that is not on the tape, and by how much it takes us deeper.
fn left_out(source: &[u8], at: usize) -> Option<(usize, isize)> {
    if source[at..].starts_with(b"</") {
        return Some((end_tag(source, at).end, -1));
    }
    if !begins_tag(source, at) {
        return None;
    }
    let mut at = name_end(source, at + 1);
    loop {
        at = match part(source, at) {
            Part::Attribute(written) => written.end,
            Part::Stray(bytes) => bytes.end,
            Part::End(end, kind) => return Some((end, if kind == TagEnd::Empty { 0 } else { 1 })),
        }
    }
}

/// Text in which nothing but line ends is special.
fn put_lines(text: &str, mut put: impl FnMut(&str)) {
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\r') {
        put(line);
        put("\n");
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    put(rest);
}

//! The small pieces of XML's grammar, sound or not: names, what stands in a tag, comments and their like.
//! Knows nothing of problems, and neither keeps nor reads anything but the bytes it is given.

use std::ops::Range;

use memchr::{memchr, memchr2, memmem};

use super::{
    chars::{CLASS, NAME, NAME_END, NAME_START, is_white, starts_name},
    words::{skip_letters, skip_to_either},
};

/// The end of the name that begins at `from`. Whether it is a sound one is another question.
#[inline]
pub(super) fn name_end(source: &[u8], from: usize) -> usize {
    let mut at = skip_letters(source, from);
    while source.get(at).is_some_and(|&byte| CLASS[usize::from(byte)] & NAME_END == 0) {
        at += 1;
    }
    at
}

/// Whether the `<` here begins a start tag, and not just a stray one.
///
/// `<1st>` is a tag with a bad name; `<5 of them` is text.
pub(super) fn begins_tag(source: &[u8], at: usize) -> bool {
    let rest = &source[at + 1..];
    match rest.first() {
        Some(&byte) if byte >= 0x80 => char_at(rest).is_some_and(starts_name),
        Some(&byte) if CLASS[usize::from(byte)] & NAME_START != 0 => true,
        _ => {
            let name = rest.iter().take_while(|&&byte| CLASS[usize::from(byte)] & NAME != 0).count();
            name > 0 && (rest[name..].starts_with(b">") || rest[name..].starts_with(b"/>"))
        }
    }
}

fn char_at(source: &[u8]) -> Option<char> {
    source[..source.len().min(4)].utf8_chunks().next()?.valid().chars().next()
}

/// What stands next in a start tag.
pub(super) enum Part {
    Attribute(Written),
    /// Bytes that are no attribute.
    Stray(Range<usize>),
    /// The tag ends, just before this offset.
    End(usize, TagEnd),
}

/// How a start tag ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum TagEnd {
    /// With `>`.
    Open,
    /// With `/>`.
    Empty,
    /// Before the `<` of other markup, or with the file.
    Broken,
}

/// An attribute as it is written: where, and what is wrong with it.
pub(super) struct Written {
    pub(super) name: Range<usize>,
    /// Without the quotes.
    pub(super) value: Range<usize>,
    /// Just past the closing quote.
    pub(super) end: usize,
    /// The name is all ASCII letters.
    pub(super) plain: bool,
    /// No white space stands before it.
    pub(super) touches: bool,
    /// What is wrong with the value.
    pub(super) flaw: Option<Flaw>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    Missing,
    Unquoted,
    Unclosed,
    /// A `<` in a value that is otherwise sound.
    LessThan,
}

/// Reads on inside a start tag, from just past its name or an earlier part.
#[inline]
pub(super) fn part(source: &[u8], from: usize) -> Part {
    let mut at = from;
    while source.get(at).is_some_and(|&byte| is_white(byte)) {
        at += 1;
    }
    match source.get(at) {
        Some(b'>') => Part::End(at + 1, TagEnd::Open),
        Some(b'/') if source.get(at + 1) == Some(&b'>') => Part::End(at + 2, TagEnd::Empty),
        Some(b'<') | None => Part::End(at, TagEnd::Broken),
        Some(b'/' | b'=' | b'"' | b'\'') => Part::Stray(at..at + 1),
        Some(_) => Part::Attribute(attribute(source, at, at == from)),
    }
}

#[inline]
fn attribute(source: &[u8], at: usize, touches: bool) -> Written {
    let letters = skip_letters(source, at);
    let name = at..name_end(source, letters);
    let plain = name.end == letters;
    let written = |value, end, flaw| Written { name: name.clone(), value, end, plain, touches, flaw };
    let equals = past_white(source, name.end);
    if source.get(equals) != Some(&b'=') {
        return written(name.end..name.end, name.end, Some(Flaw::Missing));
    }
    let open = past_white(source, equals + 1);
    let Some(&quote @ (b'"' | b'\'')) = source.get(open) else {
        let close = unquoted_end(source, open);
        let flaw = if close == open { Flaw::Missing } else { Flaw::Unquoted };
        return written(open..close, close, Some(flaw));
    };
    let from = open + 1;
    let near = skip_to_either(source, from, quote, b'<');
    if source.get(near) == Some(&quote) {
        return written(from..near, near + 1, None);
    }
    match memchr2(quote, b'<', &source[near..]) {
        Some(length) if source[near + length] == quote => {
            written(from..near + length, near + length + 1, None)
        }
        _ => {
            let (close, end, flaw) = odd_value(source, from, quote);
            written(from..close, end, Some(flaw))
        }
    }
}

/// The end of a value in which a `<` comes before any quote: its own end and where the tag goes on.
///
/// Either somebody wrote `<` for `&lt;`, or the closing quote is missing and the next one belongs
/// to another attribute. It closes this value if it looks like a closing quote.
#[cold]
fn odd_value(source: &[u8], from: usize, quote: u8) -> (usize, usize, Flaw) {
    if let Some(length) = memchr(quote, &source[from..]) {
        let close = from + length;
        let closes = source.get(close + 1).is_some_and(|&next| is_white(next) || matches!(next, b'>' | b'/'));
        if closes && source[close - 1] != b'=' {
            return (close, close + 1, Flaw::LessThan);
        }
    }
    let mut close = from;
    while source.get(close).is_some_and(|&byte| !matches!(byte, b'<' | b'>' | b'\n')) {
        close += 1;
    }
    if source.get(close) == Some(&b'>') && close > from && source[close - 1] == b'/' {
        close -= 1;
    }
    (close, close, Flaw::Unclosed)
}

fn unquoted_end(source: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(&byte) = source.get(at) {
        let empty_tag = byte == b'/' && source.get(at + 1) == Some(&b'>');
        if is_white(byte) || matches!(byte, b'<' | b'>') || empty_tag {
            break;
        }
        at += 1;
    }
    at
}

fn past_white(source: &[u8], from: usize) -> usize {
    let mut at = from;
    while source.get(at).is_some_and(|&byte| is_white(byte)) {
        at += 1;
    }
    at
}

/// An end tag as it is written, from its `</`.
pub(super) struct EndTag {
    pub(super) name: Range<usize>,
    pub(super) end: usize,
    /// It is `</`, a name, white space and `>`.
    pub(super) sound: bool,
}

pub(super) fn end_tag(source: &[u8], at: usize) -> EndTag {
    let from = past_white(source, at + 2);
    let name = from..name_end(source, from);
    let end = past_white(source, name.end);
    if source.get(end) == Some(&b'>') {
        let sound = from == at + 2 && !name.is_empty();
        return EndTag { name, end: end + 1, sound };
    }
    let end = match memchr2(b'>', b'<', &source[end..]) {
        Some(length) if source[end + length] == b'>' => end + length + 1,
        Some(length) => end + length,
        None => source.len(),
    };
    EndTag { name, end, sound: false }
}

/// What is neither tag nor text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Construct {
    Comment,
    Cdata,
    Instruction,
    Doctype,
}

impl Construct {
    pub(super) fn at(source: &[u8], at: usize) -> Option<Self> {
        let rest = &source[at..];
        if rest.starts_with(b"<?") {
            Some(Self::Instruction)
        } else if rest.starts_with(b"<!--") {
            Some(Self::Comment)
        } else if rest.starts_with(b"<![CDATA[") {
            Some(Self::Cdata)
        } else if rest.starts_with(b"<!DOCTYPE") {
            Some(Self::Doctype)
        } else {
            None
        }
    }

    pub(super) const fn opening(self) -> &'static str {
        match self {
            Self::Comment => "<!--",
            Self::Cdata => "<![CDATA[",
            Self::Instruction => "<?",
            Self::Doctype => "<!DOCTYPE",
        }
    }

    /// Where its closing characters stand, and how many they are.
    fn closing(self, source: &[u8], from: usize) -> Option<(usize, usize)> {
        let closing = match self {
            Self::Comment => "-->",
            Self::Cdata => "]]>",
            Self::Instruction => "?>",
            Self::Doctype => return Some((doctype_end(source, from)?, 1)),
        };
        memmem::find(&source[from..], closing.as_bytes()).map(|length| (from + length, closing.len()))
    }

    pub(super) const fn noun(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Cdata => "CDATA section",
            Self::Instruction => "processing instruction",
            Self::Doctype => "document type declaration",
        }
    }
}

/// The `>` of a document type declaration, past its quotes and whatever its brackets hold.
fn doctype_end(source: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let mut inside = false;
    loop {
        let past = |length: usize, closing: &str| {
            memmem::find(&source[at + length..], closing.as_bytes())
                .map(|found| at + length + found + closing.len())
        };
        at = match source.get(at)? {
            b'>' if !inside => return Some(at),
            b'"' => past(1, "\"")?,
            b'\'' => past(1, "'")?,
            b'<' if source[at..].starts_with(b"<!--") => past(4, "-->")?,
            b'<' if source[at..].starts_with(b"<?") => past(2, "?>")?,
            byte => {
                inside = *byte == b'[' || (inside && *byte != b']');
                at + 1
            }
        };
    }
}

/// How far a construct goes.
pub(super) struct Extent {
    /// What it holds.
    pub(super) inner: Range<usize>,
    pub(super) end: usize,
    pub(super) terminated: bool,
}

/// Finds ends of constructs, and never looks twice for one that is not there.
#[derive(Default)]
pub(super) struct Ends {
    gone: [bool; 4],
}

impl Ends {
    /// A construct without an end is taken to end at the first `>` or with its line, so that the
    /// rest is not lost.
    pub(super) fn extent(&mut self, source: &[u8], at: usize, construct: Construct) -> Extent {
        let from = at + construct.opening().len();
        let gone = &mut self.gone[construct as usize];
        if !*gone {
            if let Some((close, length)) = construct.closing(source, from) {
                return Extent { inner: from..close, end: close + length, terminated: true };
            }
            *gone = true;
        }
        given_up(source, from)
    }
}

/// How far something goes that never ends: to the first `>`, or to the end of the line.
pub(super) fn given_up(source: &[u8], from: usize) -> Extent {
    let close = memchr2(b'>', b'\n', &source[from..]).map_or(source.len(), |length| from + length);
    let end = close + usize::from(source.get(close) == Some(&b'>'));
    Extent { inner: from..close, end, terminated: false }
}

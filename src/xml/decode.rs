//! From a file's bytes to UTF-8 text: byte order marks, encodings, bytes that are no text. Knows
//! nothing of XML but its declaration.

use std::{borrow::Cow, fmt};

use super::{
    Error, Limits, declaration,
    problem::{Faults, ProblemKind, quote},
    signature,
};
use crate::span::Span;

/// The encoding a file is in, as its bytes show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8 without a byte order mark; ASCII is the same.
    Utf8,
    /// UTF-8 with a byte order mark, which stays in [`Document::source`](super::Document::source).
    Utf8Bom,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Utf8 | Self::Utf8Bom => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
        })
    }
}

/// A file as text.
pub(super) struct Decoded<'s> {
    pub(super) text: Cow<'s, str>,
    pub(super) encoding: Encoding,
    pub(super) offsets: Offsets,
    /// Where the text begins, past a byte order mark.
    pub(super) start: usize,
}

/// U+FEFF in UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

pub(super) fn decode<'s>(
    bytes: Cow<'s, [u8]>,
    limits: &Limits,
    faults: &mut Faults,
) -> Result<Decoded<'s>, Error> {
    let limit = limits.file_size.min(u64::from(u32::MAX));
    let within = |size: usize| {
        let size = size as u64;
        if size > limit { Err(Error::TooLarge { size, limit }) } else { Ok(()) }
    };
    within(bytes.len())?;
    let (encoding, start) = sniff(&bytes)?;
    let decoded = match encoding {
        Encoding::Utf16Le => utf16(&bytes[start..], u16::from_le_bytes, encoding, start, faults),
        Encoding::Utf16Be => utf16(&bytes[start..], u16::from_be_bytes, encoding, start, faults),
        Encoding::Utf8 | Encoding::Utf8Bom => {
            refuse_foreign(&bytes[start..])?;
            if check_declared(&bytes, start, encoding, faults)?
                && let Some(span) = not_ascii(&bytes)
            {
                faults.add(span, || ProblemKind::NotAscii);
            }
            return Ok(Decoded { text: utf8(bytes, faults), encoding, offsets: Offsets::default(), start });
        }
    };
    within(decoded.text.len())?;
    if decoded.text.trim_ascii().is_empty() {
        return Err(Error::Empty);
    }
    check_declared(decoded.text.as_bytes(), 0, encoding, faults)?;
    Ok(decoded)
}

/// The encoding of a stream and the length of its byte order mark. `None` if these are too few bytes to tell.
pub(super) fn begin(bytes: &[u8], is_all: bool) -> Result<Option<(Encoding, usize)>, Error> {
    let (encoding, start) = sniff(bytes)?;
    if matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be) {
        return Err(Error::Utf16Stream);
    }
    let bytes = &bytes[start..];
    let text = bytes.trim_ascii_start();
    let enough = if text.starts_with(b"<") { signature::LONGEST } else { signature::SOON };
    if text.len() < enough && !is_all {
        return Ok(None);
    }
    refuse_foreign(bytes)?;
    Ok(Some((encoding, start)))
}

fn refuse_foreign(bytes: &[u8]) -> Result<(), Error> {
    match signature::foreign(bytes) {
        None => Ok(()),
        Some(_) if bytes.trim_ascii().is_empty() => Err(Error::Empty),
        Some(kind) => Err(Error::NotXml { kind }),
    }
}

/// The encoding and the length of the byte order mark.
fn sniff(bytes: &[u8]) -> Result<(Encoding, usize), Error> {
    let unreadable = |name: &str| Err(Error::Encoding { name: name.to_owned() });
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] | [b'<', 0, 0, 0, ..] | [0, 0, 0, b'<', ..] => {
            unreadable("UTF-32")
        }
        [0x4c, 0x6f, 0xa7, 0x94, ..] => unreadable("EBCDIC"),
        [0xff, 0xfe, ..] => Ok((Encoding::Utf16Le, 2)),
        [0xfe, 0xff, ..] => Ok((Encoding::Utf16Be, 2)),
        [b'<', 0, b'?', 0, ..] => Ok((Encoding::Utf16Le, 0)),
        [0, b'<', 0, b'?', ..] => Ok((Encoding::Utf16Be, 0)),
        _ if bytes.starts_with(BOM) => Ok((Encoding::Utf8Bom, BOM.len())),
        _ => Ok((Encoding::Utf8, 0)),
    }
}

/// Compares the encoding the declaration names with the one the file is in. Says whether it is to be ASCII.
pub(super) fn check_declared(
    bytes: &[u8],
    start: usize,
    encoding: Encoding,
    faults: &mut Faults,
) -> Result<bool, Error> {
    if !declaration::begins(bytes, start) {
        return Ok(false);
    }
    let Some(at) = declaration::read(bytes, start).encoding else { return Ok(false) };
    let span = Span::new(at.start, at.end);
    let name = String::from_utf8_lossy(&bytes[at]).into_owned();
    // `UTF_8` and `utf8` are what somebody wrote who meant UTF-8.
    let key: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    let is = |keys: &[&str]| keys.iter().any(|known| key.eq_ignore_ascii_case(known));
    let mismatch = || ProblemKind::WrongEncoding { declared: quote(&name), actual: encoding };
    let utf16 = matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be);
    if is(&["UTF8"]) || key.is_empty() {
        // Said of a UTF-16 file it is untrue, and harmless: libxml2 lets it pass too.
    } else if is(&["UTF16", "UTF16LE", "UTF16BE"]) {
        if !utf16 {
            faults.add(span, mismatch);
        }
    } else if utf16 || encoding == Encoding::Utf8Bom {
        faults.add(span, mismatch);
    } else if is(&["USASCII", "ASCII"]) {
        return Ok(true);
    } else {
        return Err(Error::Encoding { name: quote(&name) });
    }
    Ok(false)
}

/// The first character that is not ASCII.
pub(super) fn not_ascii(bytes: &[u8]) -> Option<Span> {
    let at = bytes.iter().position(|byte| !byte.is_ascii())?;
    let char = bytes[at..].utf8_chunks().next().and_then(|chunk| chunk.valid().chars().next());
    Some(Span::new(at, at + char.map_or(1, char::len_utf8)))
}

/// The bytes as text, a `?` in place of each byte that is not UTF-8.
pub(super) fn utf8<'s>(bytes: Cow<'s, [u8]>, faults: &mut Faults) -> Cow<'s, str> {
    let mut bytes = match bytes {
        Cow::Borrowed(bytes) => match str::from_utf8(bytes) {
            Ok(text) => return Cow::Borrowed(text),
            Err(_) => bytes.to_vec(),
        },
        Cow::Owned(bytes) => match String::from_utf8(bytes) {
            Ok(text) => return Cow::Owned(text),
            Err(error) => error.into_bytes(),
        },
    };
    let mut run: Option<Span> = None;
    let mut at = 0;
    while let Err(error) = str::from_utf8(&bytes[at..]) {
        let start = at + error.valid_up_to();
        at = error.error_len().map_or(bytes.len(), |length| start + length);
        bytes[start..at].fill(b'?');
        match &mut run {
            Some(span) if span.end == start => span.end = at,
            _ => {
                if let Some(span) = run.replace(Span::new(start, at)) {
                    faults.add(span, || ProblemKind::InvalidUtf8);
                }
            }
        }
    }
    if let Some(span) = run {
        faults.add(span, || ProblemKind::InvalidUtf8);
    }
    Cow::Owned(String::from_utf8(bytes).expect("every byte that was not UTF-8 is now a question mark"))
}

/// `bytes` come after the byte order mark, which is `start` bytes long.
fn utf16<'s>(
    bytes: &[u8],
    unit: fn([u8; 2]) -> u16,
    encoding: Encoding,
    start: usize,
    faults: &mut Faults,
) -> Decoded<'s> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len() / 2 + bytes.len() / 16);
    let mut offsets = Offsets { base: start, file: start + bytes.len(), marks: Vec::new() };
    let mut units = 0;
    for char in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        offsets.mark(text.len(), units);
        let char = char.unwrap_or_else(|_| {
            faults.add(Span::new(text.len(), text.len() + 1), || ProblemKind::InvalidUtf16);
            '?'
        });
        units += char.len_utf16();
        text.push(char);
    }
    if !odd.is_empty() {
        faults.add(Span::new(text.len(), text.len() + 1), || ProblemKind::InvalidUtf16);
        text.push('?');
    }
    Decoded { text: Cow::Owned(text), encoding, offsets, start: 0 }
}

/// The way back from offsets in the text to offsets in a UTF-16 file.
#[derive(Debug, Default)]
pub(super) struct Offsets {
    /// The length of the byte order mark.
    base: usize,
    /// The size of the file; zero when it is UTF-8 and there is nothing to turn back.
    file: usize,
    /// Places some way apart: an offset in the text, and how many UTF-16 units come before it.
    marks: Vec<(u32, u32)>,
}

impl Offsets {
    const APART: usize = 1 << 14;

    fn mark(&mut self, offset: usize, units: usize) {
        if offset >= self.marks.len() * Self::APART {
            // Both are below the file's size, which is within u32.
            self.marks.push((offset as u32, units as u32));
        }
    }

    pub(super) fn in_file(&self, text: &str, offset: usize) -> usize {
        if self.file == 0 {
            return offset;
        }
        let after = self.marks.partition_point(|&(mark, _)| mark as usize <= offset);
        let (mark, units) = self.marks[..after].last().copied().unwrap_or_default();
        let since = text.get(mark as usize..offset).unwrap_or_default();
        let units = units as usize + since.chars().map(char::len_utf16).sum::<usize>();
        (self.base + units * 2).min(self.file)
    }
}

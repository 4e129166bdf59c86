//! References to characters and entities: `&amp;`, `&#233;`. Knows nothing of where they stand.

use super::{
    chars::{CLASS, NAME, NAME_START, is_legal},
    problem::{ProblemKind, quote},
};

/// A reference, or what looks like one, from its `&`.
pub(super) struct Reference {
    pub(super) end: usize,
    pub(super) meaning: Meaning,
}

/// What a reference stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Char(char),
    /// An `&` that begins nothing.
    Bare,
    /// An entity XML does not have.
    Unknown,
    /// `&#` and what is no number, or no `;`.
    Malformed,
    /// A number XML allows no character to have.
    Illegal,
}

impl Reference {
    pub(super) fn at(source: &[u8], at: usize) -> Self {
        if source.get(at + 1) == Some(&b'#') {
            return number(source, at + 2);
        }
        let from = at + 1;
        let starts = |byte: &u8| CLASS[usize::from(*byte)] & NAME_START != 0 || *byte >= 0x80;
        if !source.get(from).is_some_and(starts) {
            return Self { end: from, meaning: Meaning::Bare };
        }
        let continues = |byte: &u8| CLASS[usize::from(*byte)] & NAME != 0 || *byte >= 0x80;
        let end = from + source[from..].iter().take_while(|byte| continues(byte)).count();
        if source.get(end) != Some(&b';') {
            return Self { end: from, meaning: Meaning::Bare };
        }
        let meaning = match &source[from..end] {
            b"amp" => Meaning::Char('&'),
            b"lt" => Meaning::Char('<'),
            b"gt" => Meaning::Char('>'),
            b"quot" => Meaning::Char('"'),
            b"apos" => Meaning::Char('\''),
            _ => Meaning::Unknown,
        };
        Self { end: end + 1, meaning }
    }

    /// What is wrong with it, `text` being its own.
    pub(super) fn problem(&self, text: &str) -> Option<ProblemKind> {
        match self.meaning {
            Meaning::Char(_) => None,
            Meaning::Bare => Some(ProblemKind::BareAmpersand),
            Meaning::Unknown => Some(ProblemKind::UnknownEntity(quote(&text[1..text.len() - 1]))),
            Meaning::Malformed => Some(ProblemKind::MalformedReference(quote(text))),
            Meaning::Illegal => Some(ProblemKind::IllegalReference(quote(text))),
        }
    }
}

/// A character reference, from just past its `&#`.
fn number(source: &[u8], from: usize) -> Reference {
    let (radix, from) = if source.get(from) == Some(&b'x') { (16, from + 1) } else { (10, from) };
    let mut code = 0_u32;
    let mut end = from;
    while let Some(digit) = source.get(end).and_then(|&byte| char::from(byte).to_digit(radix)) {
        code = code.saturating_mul(radix).saturating_add(digit);
        end += 1;
    }
    if end == from || source.get(end) != Some(&b';') {
        return Reference { end, meaning: Meaning::Malformed };
    }
    let meaning = match char::from_u32(code) {
        Some(char) if is_legal(code) => Meaning::Char(char),
        _ => Meaning::Illegal,
    };
    Reference { end: end + 1, meaning }
}

//! The attributes of a start tag, read when asked for. Knows nothing of which ones there may be.

use std::borrow::Cow;

use super::{
    lex::{Part, Written, part},
    reference::{Meaning, Reference},
};
use crate::span::Span;

/// An attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attribute<'d> {
    /// The name as it is written, with its prefix.
    pub name: &'d str,
    /// Where the name stands.
    pub name_span: Span,
    /// The value as it is written, without its quotes. See [`value`](Self::value).
    pub raw: &'d str,
    /// Where the value stands, without its quotes.
    pub value_span: Span,
    end: usize,
}

impl<'d> Attribute<'d> {
    /// The value: references resolved, each tab and line break made a space.
    pub fn value(&self) -> Cow<'d, str> {
        normalised(self.raw)
    }

    /// The whole attribute, from its name to its closing quote.
    pub fn span(&self) -> Span {
        Span::new(self.name_span.start, self.end)
    }
}

/// The attributes of an element. See [`Node::attributes`](super::Node::attributes).
#[derive(Clone, Debug)]
pub struct Attributes<'d> {
    source: &'d str,
    at: usize,
    end: usize,
}

impl<'d> Attributes<'d> {
    /// The attributes from `at`, just past the element's name, to `end`, the end of the tag.
    pub(super) fn new(source: &'d str, at: usize, end: usize) -> Self {
        Self { source, at, end }
    }
}

impl<'d> Iterator for Attributes<'d> {
    type Item = Attribute<'d>;

    fn next(&mut self) -> Option<Attribute<'d>> {
        loop {
            match part(&self.source.as_bytes()[..self.end], self.at) {
                Part::Attribute(Written { name, value, end, .. }) => {
                    self.at = end;
                    return Some(Attribute {
                        name: &self.source[name.clone()],
                        name_span: Span::new(name.start, name.end),
                        raw: &self.source[value.clone()],
                        value_span: Span::new(value.start, value.end),
                        end,
                    });
                }
                Part::Stray(bytes) => self.at = bytes.end,
                Part::End(..) => {
                    self.at = self.end;
                    return None;
                }
            }
        }
    }
}

/// An attribute's value, normalised as for a document without a DTD.
pub(super) fn normalised(raw: &str) -> Cow<'_, str> {
    let odd = |byte: u8| matches!(byte, b'&' | b'\t' | b'\n' | b'\r');
    if !raw.bytes().any(odd) {
        return Cow::Borrowed(raw);
    }
    let bytes = raw.as_bytes();
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    while let Some(length) = bytes[at..].iter().position(|&byte| odd(byte)) {
        out.push_str(&raw[at..at + length]);
        at += length;
        if bytes[at] != b'&' {
            at += if bytes[at..].starts_with(b"\r\n") { 2 } else { 1 };
            out.push(' ');
            continue;
        }
        let reference = Reference::at(bytes, at);
        match reference.meaning {
            Meaning::Char(char) => out.push(char),
            _ => out.push_str(&raw[at..reference.end]),
        }
        at = reference.end;
    }
    out.push_str(&raw[at..]);
    Cow::Owned(out)
}

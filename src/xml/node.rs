//! An element of a document: its names, its places, its neighbours. Knows nothing of what it means.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
};

use memchr::memchr;

use super::{
    Attribute, Attributes, Document,
    lex::{end_tag, name_end},
    tape::Raw,
    text,
};
use crate::span::Span;

/// An element. Two are equal when they are the same one of the same document.
#[derive(Clone, Copy)]
pub struct Node<'d> {
    document: &'d Document<'d>,
    index: u32,
}

impl<'d> Node<'d> {
    /// The caller has made sure that there is such an element.
    pub(super) fn new(document: &'d Document<'d>, index: usize) -> Self {
        Self { document, index: index as u32 }
    }

    fn raw(self) -> Raw {
        self.document.tape.elements[self.index as usize]
    }

    fn bytes(self) -> &'d [u8] {
        self.document.source().as_bytes()
    }

    /// The place on the tape, counted from 0 in document order.
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The document it is an element of.
    pub fn document(self) -> &'d Document<'d> {
        self.document
    }

    /// The name as it is written, with its prefix.
    pub fn name(self) -> &'d str {
        self.document.text(self.name_span())
    }

    /// The name without its prefix.
    pub fn local_name(self) -> &'d str {
        let name = self.name();
        if !self.has_prefix() {
            return name;
        }
        name.split_once(':').map_or(name, |(_, local)| local)
    }

    /// What stands before the colon of the name.
    pub fn prefix(self) -> Option<&'d str> {
        if !self.has_prefix() {
            return None;
        }
        self.name().split_once(':').map(|(prefix, _)| prefix)
    }

    /// Whether the name has a prefix.
    pub fn has_prefix(self) -> bool {
        self.raw().next & Raw::PREFIXED != 0
    }

    /// Whether an attribute declares a namespace.
    pub fn declares_namespaces(self) -> bool {
        self.raw().next & Raw::XMLNS != 0
    }

    /// Where the name stands in the start tag.
    pub fn name_span(self) -> Span {
        let start = self.raw().start as usize + 1;
        Span::new(start, name_end(self.bytes(), start))
    }

    /// The whole element, from the `<` of its start tag to the `>` of its end tag.
    pub fn span(self) -> Span {
        let end = self.close_span().map_or(self.raw().close as usize, |tag| tag.end);
        Span::new(self.raw().start as usize, end)
    }

    /// The start tag.
    pub fn open_span(self) -> Span {
        let raw = self.raw();
        Span::new(raw.start as usize, raw.open_end as usize)
    }

    /// What stands between the tags. Empty, at the end of the tag, for `<Title/>`.
    pub fn content_span(self) -> Span {
        let raw = self.raw();
        Span::new(raw.open_end as usize, raw.close as usize)
    }

    /// The end tag, if it has one.
    pub fn close_span(self) -> Option<Span> {
        if self.is_empty_tag() || self.document.tape.unclosed.binary_search(&self.index).is_ok() {
            return None;
        }
        let start = self.raw().close as usize;
        Some(Span::new(start, end_tag(self.bytes(), start).end))
    }

    /// Whether it is written as one tag: `<Title/>`.
    pub fn is_empty_tag(self) -> bool {
        self.bytes()[..self.raw().open_end as usize].ends_with(b"/>")
    }

    /// The tape index just past the last element inside this one.
    pub fn end_index(self) -> usize {
        (self.raw().next & Raw::INDEX) as usize
    }

    /// The elements directly inside.
    pub fn children(self) -> Children<'d> {
        Children { document: self.document, next: self.index + 1, end: self.raw().next & Raw::INDEX }
    }

    /// The first child of this name, prefixes aside.
    pub fn child(self, name: &str) -> Option<Node<'d>> {
        self.children_named(name).next()
    }

    /// The children of this name, prefixes aside, in document order.
    pub fn children_named<'n>(self, name: &'n str) -> impl Iterator<Item = Node<'d>> + Clone + use<'d, 'n> {
        self.children().filter(move |child| child.local_name() == name)
    }

    /// Whether there is an element inside.
    pub fn has_children(self) -> bool {
        self.end_index() > self.index() + 1
    }

    /// The first element directly inside.
    pub fn first_child(self) -> Option<Node<'d>> {
        self.children().next()
    }

    /// The name without its prefix, and whether the start tag holds anything behind it: attributes, or white space.
    ///
    /// Together they cost hardly more than one of them.
    pub(crate) fn tag(self) -> (&'d str, bool) {
        let name = self.name_span();
        let written = self.document.text(name);
        let local = match self.has_prefix() {
            true => written.split_once(':').map_or(written, |(_, local)| local),
            false => written,
        };
        (local, name.end + 2 < self.raw().open_end as usize)
    }

    /// The attributes, in the order they are written.
    pub fn attributes(self) -> Attributes<'d> {
        Attributes::new(self.document.source(), self.name_span().end, self.raw().open_end as usize)
    }

    /// The first attribute of this name, which is compared as it is written, with its prefix.
    pub fn attribute(self, name: &str) -> Option<Attribute<'d>> {
        self.attributes().find(|attribute| attribute.name == name)
    }

    /// Whether anything but white space and elements stands directly inside.
    ///
    /// As with libxml2's validator, comments and instructions are nothing, `&#32;` is white space,
    /// and a CDATA section is text even when it is empty.
    pub fn has_text(self) -> bool {
        self.raw().next & Raw::TEXT != 0
    }

    /// The character data directly inside: references resolved, CDATA sections taken in, comments,
    /// instructions and elements left out, line ends made `\n`.
    pub fn text(self) -> Cow<'d, str> {
        let raw = self.raw();
        let content = self.document.text(self.content_span());
        let plain = raw.next & Raw::MARKUP == 0 && !self.has_children();
        if plain && !(self.document.carriage_returns && memchr(b'\r', content.as_bytes()).is_some()) {
            return Cow::Borrowed(content);
        }
        let mut out = String::new();
        let mut from = raw.open_end as usize;
        for child in self.children() {
            let span = child.span();
            text::append(&mut out, &self.document.source()[from..span.start]);
            from = span.end;
        }
        text::append(&mut out, &self.document.source()[from..raw.close as usize]);
        Cow::Owned(out)
    }

    /// The runs of character data directly inside, in order: comments, instructions and elements stand between them.
    ///
    /// There may be white space in them or nothing else; a CDATA section is taken in with its marks.
    pub fn text_runs(self) -> Vec<Span> {
        let content = self.content_span();
        let starts = std::iter::once(content.start).chain(self.children().map(|child| child.span().end));
        let ends = self.children().map(|child| child.span().start).chain([content.end]);
        let mut runs = Vec::new();
        for (start, end) in starts.zip(ends) {
            text::runs(&mut runs, &self.bytes()[..end], start);
        }
        runs
    }

    /// The content without the white space around it, as it is written.
    pub fn text_span(self) -> Span {
        let span = self.content_span();
        let content = self.document.text(span);
        let white = [' ', '\t', '\r', '\n'];
        let start = span.end - content.trim_start_matches(white).len();
        Span::new(start, start + self.document.text(Span::new(start, span.end)).trim_end_matches(white).len())
    }
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && std::ptr::eq(self.document, other.document)
    }
}

impl Eq for Node<'_> {}

impl Hash for Node<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Node({} {}..{})", self.index, self.name(), self.span().end)
    }
}

/// The elements directly inside another. See [`Node::children`].
#[derive(Clone, Debug)]
pub struct Children<'d> {
    document: &'d Document<'d>,
    next: u32,
    end: u32,
}

impl<'d> Iterator for Children<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        if self.next >= self.end {
            return None;
        }
        let child = Node { document: self.document, index: self.next };
        self.next = child.raw().next & Raw::INDEX;
        Some(child)
    }
}

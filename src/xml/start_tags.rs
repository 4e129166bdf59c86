//! Start tags that are more than a name: attributes, prefixes, namespaces. Knows nothing of end tags.

use std::collections::HashMap;

use memchr::memchr;

use super::{
    attributes::normalised,
    chars::{is_name, is_qualified},
    lex::{Flaw, Part, TagEnd, Written, name_end, part},
    problem::{ProblemKind, quote},
    scan::Scanner,
    scope::{self, declared_prefix},
    tape::Raw,
};
use crate::span::Span;

impl<'s> Scanner<'s> {
    /// A start tag that is more than a name. What comes before `end` is known to be sound.
    pub(super) fn longer_tag(&mut self, at: usize, end: usize, mut flags: u32) -> usize {
        let name = at + 1..name_end(self.source, end);
        if name.end > end && self.text[name.clone()].contains(':') {
            flags |= Raw::PREFIXED;
        }
        if name.end > end || flags & Raw::PREFIXED != 0 {
            self.check_name(name.start, name.end);
        }
        let (open_end, tag_end) = self.attributes(name.end);
        if tag_end == TagEnd::Broken {
            let tag = &self.text[name.clone()];
            self.faults.add(Span::new(at, open_end), || ProblemKind::BrokenTag(quote(tag)));
        }
        if open_end - at > self.limits.token {
            self.too_long("tag", at, open_end);
        }
        if self.attributes.len() > 1 {
            self.check_duplicates();
        }
        if self.namespaces {
            flags |= self.declare();
            self.check_attribute_prefixes();
        }
        if flags & Raw::PREFIXED != 0 {
            self.check_prefix(name.start, name.end);
        }
        if tag_end == TagEnd::Empty {
            self.record(at, open_end, flags);
            if flags & Raw::XMLNS != 0 {
                self.scope.leave(self.open.len() + 1);
            }
        } else {
            self.enter(at, name.end, open_end, flags);
        }
        open_end
    }

    /// Reads the attributes, notes what is wrong with each, and says where and how the tag ends.
    fn attributes(&mut self, from: usize) -> (usize, TagEnd) {
        self.attributes.clear();
        self.namespaces = false;
        let mut at = from;
        let mut strays = 0;
        loop {
            match part(self.source, at) {
                Part::Attribute(written) => {
                    at = written.end;
                    self.check_attribute(&written);
                    self.attributes.push(written);
                }
                Part::Stray(bytes) => {
                    at = bytes.end;
                    strays += 1;
                    // One stray quote makes others; the first one says it all.
                    if strays == 1 {
                        let what = &self.text[bytes.clone()];
                        self.faults
                            .add(Span::new(bytes.start, bytes.end), || ProblemKind::StrayInTag(what.into()));
                    }
                }
                Part::End(end, kind) => return (end, kind),
            }
        }
    }

    #[inline]
    fn check_attribute(&mut self, written: &Written) {
        let source = self.source;
        let (name, value) = (&written.name, &written.value);
        if !written.plain {
            self.check_name(name.start, name.end);
            self.namespaces |= source[name.clone()].contains(&b':');
        } else if &source[name.clone()] == b"xmlns" {
            self.namespaces = true;
        }
        if written.touches || written.flaw.is_some() {
            self.flaws(written);
        }
        if self.ahead.has_ampersand(value.start, value.end) {
            self.references(value.start, value.end);
        }
    }

    #[cold]
    fn flaws(&mut self, written: &Written) {
        let name = &self.text[written.name.clone()];
        let span = Span::new(written.name.start, written.name.end);
        if written.touches {
            self.faults.add(span, || ProblemKind::NoSpace(quote(name)));
        }
        let value = Span::new(written.value.start, written.value.end);
        match written.flaw {
            None => {}
            Some(Flaw::Missing) => self.faults.add(span, || ProblemKind::NoValue(quote(name))),
            Some(Flaw::Unquoted) => self.faults.add(value, || ProblemKind::Unquoted(quote(name))),
            Some(Flaw::Unclosed) => self.faults.add(value, || ProblemKind::UnclosedValue(quote(name))),
            Some(Flaw::LessThan) => {
                let at = value.start + memchr(b'<', &self.source[written.value.clone()]).unwrap_or_default();
                self.faults.add(Span::new(at, at + 1), || ProblemKind::LessThanInValue(quote(name)));
            }
        }
    }

    fn check_name(&mut self, from: usize, end: usize) {
        let name = &self.text[from..end];
        if !is_name(name) || !is_qualified(name) {
            self.faults.add(Span::new(from, end), || ProblemKind::BadName(quote(name)));
        }
    }

    /// Compares each with each while they are few, and sorts them when they are many.
    fn check_duplicates(&mut self) {
        const FEW: usize = 12;
        let source = self.source;
        let name = |written: &Written| &source[written.name.clone()];
        if self.attributes.len() <= FEW {
            for later in 1..self.attributes.len() {
                let found =
                    (0..later).find(|&first| name(&self.attributes[first]) == name(&self.attributes[later]));
                if let Some(first) = found {
                    self.duplicate(first, later);
                }
            }
            return;
        }
        let mut order: Vec<usize> = (0..self.attributes.len()).collect();
        order.sort_by_key(|&index| (name(&self.attributes[index]), index));
        for pair in order.windows(2) {
            if name(&self.attributes[pair[0]]) == name(&self.attributes[pair[1]]) {
                self.duplicate(pair[0], pair[1]);
            }
        }
    }

    #[cold]
    fn duplicate(&mut self, first: usize, later: usize) {
        let span = |written: &Written| Span::new(written.name.start, written.name.end);
        let related = span(&self.attributes[first]);
        let span = span(&self.attributes[later]);
        let name = &self.text[span.start..span.end];
        self.faults.add_related(span, Some(related), || ProblemKind::DuplicateAttribute(quote(name)));
    }

    /// Takes in the namespaces the tag declares, and returns the flag that says so.
    fn declare(&mut self) -> u32 {
        let text = self.text;
        let depth = self.open.len() + 1;
        let mut flags = 0;
        for written in &self.attributes {
            let name = &text[written.name.clone()];
            let Some(prefix) = declared_prefix(name) else { continue };
            let namespace = normalised(&text[written.value.clone()]);
            let span = Span::new(written.name.start, written.name.end);
            let reserved = match prefix {
                "xml" => namespace != scope::XML,
                _ => prefix == "xmlns" || namespace == scope::XML || namespace == scope::XMLNS,
            };
            if reserved {
                self.faults.add(span, || ProblemKind::ReservedNamespace(quote(name)));
            } else if namespace.is_empty() && !prefix.is_empty() {
                self.faults.add(span, || ProblemKind::EmptyNamespace(quote(prefix)));
            }
            self.scope.declare(depth, prefix, namespace);
            flags = Raw::XMLNS;
        }
        flags
    }

    fn check_attribute_prefixes(&mut self) {
        let mut prefixed = 0;
        for index in 0..self.attributes.len() {
            let name = self.attributes[index].name.clone();
            let text = &self.text[name.clone()];
            if text.contains(':') && declared_prefix(text).is_none() {
                self.check_prefix(name.start, name.end);
                prefixed += 1;
            }
        }
        if prefixed > 1 {
            self.check_same_namespace();
        }
    }

    /// Two prefixes may stand for one namespace, and then `a:id` and `b:id` are the same attribute.
    fn check_same_namespace(&mut self) {
        let text = self.text;
        let mut seen = HashMap::new();
        let mut twice = Vec::new();
        for (later, written) in self.attributes.iter().enumerate() {
            let name = &text[written.name.clone()];
            let Some((prefix, local)) = name.split_once(':') else { continue };
            let Some(namespace) = self.scope.number(prefix) else { continue };
            let &mut (first, other) = seen.entry((namespace, local)).or_insert((later, prefix));
            if other != prefix {
                twice.push((first, later));
            }
        }
        for (first, later) in twice {
            self.duplicate(first, later);
        }
    }

    fn check_prefix(&mut self, from: usize, end: usize) {
        let name = &self.text[from..end];
        if !is_qualified(name) {
            return;
        }
        let Some((prefix, _)) = name.split_once(':') else { return };
        if self.scope.resolve(Some(prefix)).is_none() {
            let span = Span::new(from, from + prefix.len());
            self.faults.add(span, || ProblemKind::UndeclaredPrefix(quote(prefix)));
        }
    }
}

//! End tags that are not simply the innermost element's own. Knows nothing of other markup.

use memchr::memchr;

use super::{
    lex::{EndTag, end_tag},
    problem::{ProblemKind, quote},
    scan::{NONE, Open, Scanner},
    tape::Raw,
};
use crate::span::Span;

/// What an end tag does.
enum Effect {
    /// It closes the element at this place among the open ones, and those inside it.
    Closes(usize),
    /// It is meant for the innermost element, and has the wrong name.
    Misnamed,
    Nothing,
}

impl<'s> Scanner<'s> {
    #[cold]
    pub(super) fn other_end_tag(&mut self, at: usize) -> usize {
        let tag = end_tag(self.source, at);
        let span = Span::new(at, tag.end);
        if !tag.sound {
            self.faults.add(span, || ProblemKind::MalformedEnd);
        }
        if tag.end - at > self.limits.token {
            self.too_long("tag", at, tag.end);
        }
        let name = &self.text[tag.name.clone()];
        match self.effect(&tag) {
            Effect::Closes(place) => {
                while self.open.len() > place + 1 {
                    self.unclosed(at, Some(span));
                }
                self.leave(at);
            }
            Effect::Misnamed => {
                if let Some(open) = self.leave(at) {
                    let related = Span::new(open.name_start as usize, open.name_end as usize);
                    let open = &self.text[related.start..related.end];
                    self.faults.add_related(span, Some(related), || ProblemKind::MismatchedEnd {
                        open: quote(open),
                        close: quote(name),
                    });
                }
            }
            Effect::Nothing => {
                // Text goes on behind it, and must leave it out.
                self.flag(Raw::MARKUP, at, tag.end);
                if tag.sound {
                    self.faults.add(span, || ProblemKind::StrayEnd(quote(name)));
                }
            }
        }
        tag.end
    }

    fn effect(&self, tag: &EndTag) -> Effect {
        /// How far out to look for the element an end tag belongs to.
        const REACH: usize = 64;
        let name = &self.source[tag.name.clone()];
        let Some(innermost) = self.open.last() else { return Effect::Nothing };
        let first = self.open.len().saturating_sub(REACH);
        if let Some(place) = self.open[first..].iter().rposition(|open| open.name(self.source) == name) {
            return Effect::Closes(first + place);
        }
        if name.is_empty() {
            return Effect::Closes(self.open.len() - 1);
        }
        if local(innermost.name(self.source)) == local(name) {
            return Effect::Misnamed;
        }
        match self.next_end_tag(tag.end) {
            Some(next) if next == innermost.name(self.source) => Effect::Nothing,
            Some(next) if self.open.len() > 1 && next == self.open[self.open.len() - 2].name(self.source) => {
                Effect::Misnamed
            }
            _ if !tag.sound => Effect::Nothing,
            // An element with nothing but text in it: its end was due.
            _ if innermost.index == NONE || self.is_childless(innermost) => Effect::Misnamed,
            _ => Effect::Nothing,
        }
    }

    /// Those from before the window have children: had they none, they would not have been left open.
    fn is_childless(&self, open: &Open) -> bool {
        let count = self.tape.elements.len();
        count > self.known && open.index as usize + 1 == count
    }

    /// The name in the end tag that comes next, if no other markup comes before it.
    fn next_end_tag(&self, from: usize) -> Option<&[u8]> {
        let at = from + memchr(b'<', &self.source[from..])?;
        self.source[at..].starts_with(b"</").then(|| &self.source[end_tag(self.source, at).name])
    }

    /// The innermost element ends at `close` without an end tag of its own, perhaps cut off by another's.
    pub(super) fn unclosed(&mut self, close: usize, cut_by: Option<Span>) {
        let Some((span, name)) = self.leave_unclosed(close) else { return };
        self.faults.add_related(span, cut_by, || ProblemKind::Unclosed(quote(name)));
    }

    /// The text ends inside the innermost element and as many around it. That is one fault, not many.
    pub(super) fn cut_off(&mut self, end: usize, around: usize) {
        let Some((span, name)) = self.leave_unclosed(end) else { return };
        self.faults.add(span, || ProblemKind::CutOff { name: quote(name), around });
        self.leave_open(end);
    }

    /// Leaves all elements that are open.
    pub(super) fn leave_open(&mut self, end: usize) {
        while self.leave_unclosed(end).is_some() {}
    }

    /// Leaves the innermost element, which has no end tag, and says where its start tag and name are.
    fn leave_unclosed(&mut self, close: usize) -> Option<(Span, &'s str)> {
        let open = self.leave(close)?;
        if open.index != NONE {
            self.tape.unclosed.push(open.index);
        }
        let span = Span::new(open.name_start as usize - 1, open.name_end as usize);
        Some((span, &self.text[span.start + 1..span.end]))
    }
}

fn local(name: &[u8]) -> &[u8] {
    memchr(b':', name).map_or(name, |colon| &name[colon + 1..])
}

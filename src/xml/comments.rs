//! Finds a document's comments or instructions again, which its tape does not keep. Knows nothing of what they say.

use memchr::{memchr, memmem};

use super::{
    Document,
    lex::{Construct, Ends},
};
use crate::span::Span;

/// Goes through the source from one `<` to the next; start tags are stepped over by the tape.
pub(super) struct Comments<'d> {
    document: &'d Document<'d>,
    /// What to find.
    wanted: Construct,
    at: usize,
    /// The next element on the tape that has not been passed.
    index: usize,
    ends: Ends,
}

impl<'d> Comments<'d> {
    pub(super) fn new(document: &'d Document<'d>, wanted: Construct) -> Self {
        let none = memmem::find(document.source().as_bytes(), wanted.opening().as_bytes()).is_none();
        let at = if none { document.source().len() } else { 0 };
        Self { document, wanted, at, index: 0, ends: Ends::default() }
    }
}

impl Iterator for Comments<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let source = self.document.source().as_bytes();
        loop {
            self.at += memchr(b'<', &source[self.at..])?;
            let elements = &self.document.tape.elements;
            while elements.get(self.index).is_some_and(|raw| (raw.start as usize) < self.at) {
                self.index += 1;
            }
            match elements.get(self.index) {
                Some(raw) if raw.start as usize == self.at => {
                    self.at = raw.open_end as usize;
                    continue;
                }
                _ => {}
            }
            let start = self.at;
            let Some(construct) = Construct::at(source, start) else {
                self.at += 1;
                continue;
            };
            self.at = self.ends.extent(source, start, construct).end;
            if construct == self.wanted {
                return Some(Span::new(start, self.at));
            }
        }
    }
}

//! Looks ahead of the scanner, one window at a time, for what is rare. Knows nothing of where in the
//! markup that stands.
//!
//! Each search runs over whole windows with vector instructions, and the scanner then finds the window
//! in the cache. So a document without a reference or a control character pays next to nothing for
//! the question.

use memchr::{memchr, memmem};

use super::problem::{Faults, ProblemKind};
use crate::span::Span;

/// How many bytes to look at in one go: few enough to stay in the nearer caches.
const WINDOW: usize = 32 << 10;
/// There is none up to the end of the window.
const NONE: usize = usize::MAX;

/// What is known of the text up to some way ahead.
pub(super) struct Ahead<'s> {
    source: &'s [u8],
    until: usize,
    /// The next `&`, unless it is behind us by now.
    ampersand: usize,
    /// The next `]]>`, likewise.
    cdata_end: usize,
    carriage_return: bool,
    illegal: Faults,
    /// The illegal characters found last, one after the other, and the first of them.
    run: Option<(Span, u32)>,
}

impl<'s> Ahead<'s> {
    /// What comes before `start` is not looked at.
    pub(super) fn new(source: &'s [u8], start: usize, problems: usize) -> Self {
        let illegal = Faults::new(problems);
        Self {
            source,
            until: start,
            ampersand: NONE,
            cdata_end: NONE,
            carriage_return: false,
            illegal,
            run: None,
        }
    }

    /// Whether an `&` stands in the range.
    #[inline]
    pub(super) fn has_ampersand(&mut self, from: usize, end: usize) -> bool {
        if end > self.until {
            self.look(end);
        }
        if self.ampersand < from {
            let window = &self.source[from..self.until];
            self.ampersand = memchr(b'&', window).map_or(NONE, |distance| from + distance);
        }
        self.ampersand < end
    }

    /// Whether a `]]>` begins in the range.
    #[inline]
    pub(super) fn has_cdata_end(&mut self, from: usize, end: usize) -> bool {
        if end > self.until {
            self.look(end);
        }
        if self.cdata_end < from {
            let window = &self.source[from..self.until];
            self.cdata_end = memmem::find(window, b"]]>").map_or(NONE, |distance| from + distance);
        }
        self.cdata_end < end
    }

    #[cold]
    fn look(&mut self, end: usize) {
        while self.until < end {
            let from = self.until;
            self.until = self.source.len().min(from + WINDOW);
            let window = &self.source[from..self.until];
            if self.ampersand == NONE {
                self.ampersand = memchr(b'&', window).map_or(NONE, |distance| from + distance);
            }
            // Three bytes may lie across the border, so two are looked at again.
            let earlier = from.saturating_sub(2);
            let wider = &self.source[earlier..self.until];
            if self.cdata_end == NONE {
                self.cdata_end = memmem::find(wider, b"]]>").map_or(NONE, |distance| earlier + distance);
            }
            self.carriage_return = self.carriage_return || memchr(b'\r', window).is_some();
            self.controls(from, window);
            self.noncharacters(earlier, wider);
        }
    }

    fn controls(&mut self, start: usize, window: &[u8]) {
        const fn is_control(byte: u8) -> bool {
            (byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r')
        }
        // Without a branch, so that the compiler makes vector instructions of it.
        if window.iter().fold(false, |any, &byte| any | is_control(byte)) {
            for (distance, &byte) in window.iter().enumerate().filter(|&(_, &byte)| is_control(byte)) {
                self.illegal(start + distance, 1, u32::from(byte));
            }
        }
    }

    /// U+FFFE and U+FFFF. The text is UTF-8, so there are no surrogates to look for.
    fn noncharacters(&mut self, start: usize, window: &[u8]) {
        for distance in memmem::find_iter(window, b"\xef\xbf") {
            if let Some(&last @ 0xbe..) = window.get(distance + 2) {
                self.illegal(start + distance, 3, 0xff40 + u32::from(last));
            }
        }
    }

    /// Characters one after the other make one problem.
    fn illegal(&mut self, at: usize, length: usize, code: u32) {
        match &mut self.run {
            Some((span, _)) if span.end == at => span.end += length,
            _ => {
                self.end_run();
                self.run = Some((Span::new(at, at + length), code));
            }
        }
    }

    fn end_run(&mut self) {
        if let Some((span, code)) = self.run.take() {
            self.illegal.add(span, || ProblemKind::IllegalCharacter(code));
        }
    }

    /// Looks at the rest. Gives the problems found, and whether there is a carriage return anywhere.
    pub(super) fn finish(mut self) -> (Faults, bool) {
        self.look(self.source.len());
        self.end_run();
        (self.illegal, self.carriage_return)
    }
}

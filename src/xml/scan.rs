//! From text to tape, in one pass. Knows nothing of what comes of faults once they are noted.
//!
//! This file holds what every element goes through; `tags.rs` and `markup.rs` hold what is rarer.

use memchr::{memchr, memmem};

use super::{
    Limits, Scope,
    ahead::Ahead,
    chars::{CLASS, COLON, NAME, NAME_START, is_white},
    lex::{Ends, Written, begins_tag, name_end},
    problem::{Faults, ProblemKind, quote},
    reference::{Meaning, Reference},
    tape::{Raw, Tape},
    words::{same, skip_letters, skip_near, skip_white},
};
use crate::span::Span;

/// Writes the tape of a whole text that begins at `start`, past a byte order mark.
pub(super) fn scan(text: &str, start: usize, limits: &Limits) -> Scan {
    let elements = Vec::with_capacity(likely_elements(text.as_bytes()));
    let window = Window { start, first: true, last: true, split: false };
    let mut scan = scan_window(text, &window, limits, elements);
    scan.tape.elements.shrink_to_fit();
    scan
}

/// Writes the tape of a window of a text, in place of the elements given.
pub(super) fn scan_window(text: &str, window: &Window, limits: &Limits, mut elements: Vec<Raw>) -> Scan {
    let source = text.as_bytes();
    elements.clear();
    let mut scanner = Scanner {
        text,
        source,
        limits: *limits,
        tape: Tape { elements, unclosed: Vec::new() },
        open: Vec::new(),
        known: 0,
        faults: Faults::new(limits.problems),
        scope: Scope::new(),
        ends: Ends::default(),
        ahead: Ahead::new(source, window.start, limits.problems),
        attributes: Vec::new(),
        namespaces: false,
        left_out: false,
    };
    if !window.first {
        scanner.source = &source[..window.start];
        scanner.run(0, false);
        scanner.source = source;
        scanner.known = scanner.tape.elements.len();
        // They were told of when the tags were new.
        scanner.faults = Faults::new(limits.problems);
    }
    scanner.faults.stops = !window.last;
    let (token, end) = scanner.run(window.start, window.first);
    scanner.finish(window, token, end)
}

/// What part of a whole a text is.
pub(super) struct Window {
    /// Where it begins: past a byte order mark, or past tags from before it that are read again.
    pub(super) start: usize,
    /// Nothing comes before it.
    pub(super) first: bool,
    /// Nothing comes after it. Something that begins with `<` does otherwise.
    pub(super) last: bool,
    /// An element without children may be left open at its end.
    pub(super) split: bool,
}

/// What the scanner found.
pub(super) struct Scan {
    pub(super) tape: Tape,
    pub(super) faults: Faults,
    /// Characters that XML does not allow.
    pub(super) illegal: Faults,
    pub(super) carriage_returns: bool,
    /// Where the token read last begins: the one that breaks the structure, if one does.
    pub(super) token: usize,
    /// Just past what was read.
    pub(super) end: usize,
}

/// The index of an element that is not on the tape.
pub(super) const NONE: u32 = u32::MAX;

/// An element that has begun and not ended.
#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) index: u32,
    pub(super) name_start: u32,
    pub(super) name_end: u32,
    pub(super) flags: u32,
}

impl Open {
    pub(super) fn name<'s>(&self, source: &'s [u8]) -> &'s [u8] {
        &source[self.name_start as usize..self.name_end as usize]
    }
}

pub(super) struct Scanner<'s> {
    pub(super) text: &'s str,
    pub(super) source: &'s [u8],
    pub(super) limits: Limits,
    pub(super) tape: Tape,
    pub(super) open: Vec<Open>,
    /// How many elements come from before the window.
    pub(super) known: usize,
    pub(super) faults: Faults,
    pub(super) scope: Scope<'s>,
    pub(super) ends: Ends,
    pub(super) ahead: Ahead<'s>,
    /// Those of the tag in hand.
    pub(super) attributes: Vec<Written>,
    /// Whether one of them has a colon in its name or declares a namespace.
    pub(super) namespaces: bool,
    /// Whether an element has been left off the tape.
    left_out: bool,
}

impl Scanner<'_> {
    /// Reads on, to the end or to where the structure breaks. Returns where the last token begins and ends.
    fn run(&mut self, start: usize, first: bool) -> (usize, usize) {
        let mut from = start;
        let mut at = if first { self.prolog(start) } else { start };
        while !self.faults.is_broken() {
            from = self.text(at);
            at = match self.source.get(from + 1) {
                Some(b'/') => self.end_tag(from),
                Some(&byte) if CLASS[usize::from(byte)] & NAME_START != 0 => self.start_tag(from),
                Some(_) => self.rarer(from),
                None if from < self.source.len() => self.rarer(from),
                None => break,
            };
        }
        (from, at.max(from))
    }

    /// Passes over text to the next `<`, or to the end.
    #[inline]
    fn text(&mut self, from: usize) -> usize {
        let solid = skip_white(self.source, from);
        if self.source.get(solid) == Some(&b'<') {
            return solid;
        }
        self.solid_text(from, solid)
    }

    /// `solid` is the first character that is not white space.
    #[inline]
    fn solid_text(&mut self, from: usize, solid: usize) -> usize {
        let source = self.source;
        let near = skip_near(source, solid, b'<');
        let end = if source.get(near) == Some(&b'<') {
            near
        } else {
            memchr(b'<', &source[near..]).map_or(source.len(), |length| near + length)
        };
        if self.ahead.has_ampersand(solid, end) {
            self.text_with_references(solid, end);
        } else if solid < end {
            self.flag(Raw::TEXT, solid, end);
        }
        if self.ahead.has_cdata_end(solid, end) {
            self.cdata_ends(solid, end);
        }
        if end - from > self.limits.token {
            self.too_long("text", from, end);
        }
        end
    }

    /// Notes what stands directly inside the innermost open element.
    #[inline]
    pub(super) fn flag(&mut self, flags: u32, from: usize, end: usize) {
        match self.open.last_mut() {
            Some(open) => open.flags |= flags,
            None if flags & Raw::TEXT != 0 => self.outside(from, end),
            None => {}
        }
    }

    #[cold]
    fn outside(&mut self, from: usize, end: usize) {
        let length = self.text[from..end].trim_ascii_end().len();
        self.faults.add(Span::new(from, from + length), || ProblemKind::TextOutsideRoot);
    }

    #[inline]
    fn start_tag(&mut self, at: usize) -> usize {
        let mut end = skip_letters(self.source, at + 1);
        let mut classes = 0;
        while let Some(&byte) = self.source.get(end) {
            let class = CLASS[usize::from(byte)];
            if class & NAME == 0 {
                break;
            }
            classes |= class;
            end += 1;
        }
        if self.source.get(end) == Some(&b'>') && classes & COLON == 0 && end - at < self.limits.token {
            self.enter(at, end, end + 1, 0);
            return end + 1;
        }
        self.longer_tag(at, end, if classes & COLON == 0 { 0 } else { Raw::PREFIXED })
    }

    /// An element begins that will have an end tag.
    #[inline]
    pub(super) fn enter(&mut self, at: usize, name_end: usize, open_end: usize, flags: u32) {
        let index = self.record(at, open_end, flags);
        self.open.push(Open { index, name_start: at as u32 + 1, name_end: name_end as u32, flags });
    }

    /// Puts an element on the tape, as though it were an empty one.
    #[inline]
    pub(super) fn record(&mut self, at: usize, open_end: usize, flags: u32) -> u32 {
        let index = self.tape.elements.len() as u32;
        let depth = self.open.len();
        let odd = depth >= self.limits.depth as usize || index == Raw::INDEX || (depth == 0 && index > 0);
        if odd && !self.admit(at, open_end) {
            return NONE;
        }
        let (start, open_end) = (at as u32, open_end as u32);
        self.tape.elements.push(Raw { start, open_end, close: open_end, next: (index + 1) | flags });
        index
    }

    /// Notes that an element is a second root, or past a limit and not to be put on the tape.
    #[cold]
    fn admit(&mut self, at: usize, open_end: usize) -> bool {
        let tag = Span::new(at, open_end);
        let depth = self.limits.depth;
        let too_deep = self.open.len() >= depth as usize;
        if !too_deep && self.tape.elements.len() < Raw::INDEX as usize {
            let name = &self.text[at + 1..name_end(self.source, at + 1)];
            self.faults.add(tag, || ProblemKind::SecondRoot(quote(name)));
            return true;
        }
        // One of them is enough to tell of, and the text around each must leave it out.
        if !std::mem::replace(&mut self.left_out, true) {
            let kind = if too_deep { ProblemKind::TooDeep(depth) } else { ProblemKind::TooMany };
            self.faults.add(tag, || kind);
        }
        self.flag(Raw::MARKUP, at, open_end);
        false
    }

    #[inline]
    fn end_tag(&mut self, at: usize) -> usize {
        if let Some(open) = self.open.last() {
            let length = (open.name_end - open.name_start) as usize;
            let end = at + 2 + length;
            if same(self.source, at + 2, open.name_start as usize, length)
                && self.source.get(end) == Some(&b'>')
            {
                self.leave(at);
                return end + 1;
            }
        }
        self.other_end_tag(at)
    }

    /// The innermost open element ends, its content at `close`.
    #[inline]
    pub(super) fn leave(&mut self, close: usize) -> Option<Open> {
        let open = self.open.pop()?;
        let next = self.tape.elements.len() as u32;
        if let Some(raw) = self.tape.elements.get_mut(open.index as usize) {
            raw.close = close as u32;
            raw.next = next | open.flags;
        }
        if open.flags & Raw::XMLNS != 0 {
            self.scope.leave(self.open.len() + 1);
        }
        Some(open)
    }

    /// A `<` that begins neither end tag nor start tag, or a start tag with an unusual name.
    fn rarer(&mut self, at: usize) -> usize {
        if begins_tag(self.source, at) {
            return self.longer_tag(at, at + 1, 0);
        }
        self.construct(at).unwrap_or_else(|| {
            self.flag(Raw::TEXT, at, at + 1);
            self.faults.add(Span::new(at, at + 1), || ProblemKind::StrayLessThan);
            at + 1
        })
    }

    #[cold]
    fn text_with_references(&mut self, from: usize, end: usize) {
        let solid = self.references(from, end);
        self.flag(Raw::MARKUP, from, end);
        if solid || self.open.is_empty() {
            self.flag(Raw::TEXT, from, end);
        }
    }

    /// Checks the references. Says whether there is anything but white space, be it written `&#32;`.
    pub(super) fn references(&mut self, from: usize, end: usize) -> bool {
        let mut solid = false;
        let mut at = from;
        loop {
            let next = memchr(b'&', &self.source[at..end]).map_or(end, |length| at + length);
            solid |= self.source[at..next].iter().any(|&byte| !is_white(byte));
            if next == end {
                return solid;
            }
            let reference = Reference::at(self.source, next);
            solid |= !matches!(reference.meaning, Meaning::Char(' ' | '\t' | '\n' | '\r'));
            if let Some(kind) = reference.problem(&self.text[next..reference.end]) {
                self.faults.add(Span::new(next, reference.end), || kind);
            }
            at = reference.end;
        }
    }

    #[cold]
    fn cdata_ends(&mut self, from: usize, end: usize) {
        for at in memmem::find_iter(&self.source[from..end], b"]]>") {
            self.faults.add(Span::new(from + at, from + at + 3), || ProblemKind::CdataEndInText);
        }
    }

    #[cold]
    pub(super) fn too_long(&mut self, what: &'static str, from: usize, end: usize) {
        let limit = self.limits.token;
        self.faults.add(Span::new(from, end), || ProblemKind::TooLong { what, limit });
    }

    fn finish(mut self, window: &Window, token: usize, end: usize) -> Scan {
        let end = if window.last { self.end(end) } else { self.pause(end, window.split) };
        self.tape.unclosed.sort_unstable();
        let (illegal, carriage_returns) = self.ahead.finish();
        Scan { tape: self.tape, faults: self.faults, illegal, carriage_returns, token, end }
    }

    /// Nothing comes after `end`.
    fn end(&mut self, end: usize) -> usize {
        let is_cut = !self.open.is_empty() && self.faults.forget_cut_markup(end);
        match self.open.len() {
            0 => {}
            1 if !is_cut => self.unclosed(end, None),
            open => self.cut_off(end, open - 1),
        }
        if self.tape.elements.is_empty() {
            self.faults.add(Span::new(end, end), || ProblemKind::NoRoot);
        }
        end
    }

    /// Something comes after `end`. An element that is open and has no children is left to the next window,
    /// unless it is to be split. Returns where that begins.
    fn pause(&mut self, mut end: usize, split: bool) -> usize {
        let count = self.tape.elements.len();
        if !split
            && count > self.known
            && !self.faults.is_broken()
            && self.open.pop_if(|open| open.index as usize + 1 == count).is_some()
            && let Some(leaf) = self.tape.elements.pop()
        {
            end = leaf.start as usize;
        }
        self.leave_open(end);
        end
    }
}

/// How many elements there will be if the whole text is like its beginning.
fn likely_elements(source: &[u8]) -> usize {
    const SAMPLE: usize = 1 << 16;
    let sample = &source[..source.len().min(SAMPLE)];
    let tags =
        sample.windows(2).filter(|pair| pair[0] == b'<' && !matches!(pair[1], b'/' | b'!' | b'?')).count();
    let likely = tags * (source.len() / sample.len().max(1) + 1);
    likely.min(source.len() / 16) + 8
}

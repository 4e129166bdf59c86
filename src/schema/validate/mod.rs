//! Holds a message against the standard: one machine fed with events, whatever they come from.
//!
//! One fault gives one report. What follows from a fault is not reported again: an unknown element is passed
//! over with all it holds, a misspelt one is taken for what it was meant to be, two elements that changed
//! places are one fault, and a reference to an anchor that was lost to another fault is none.

mod fault;
mod recover;
mod references;
mod values;

use std::borrow::Cow;

pub use fault::{Fault, FaultKind};
use references::References;
use values::beginning;
pub use values::{Namespace, SCHEMA_INSTANCE};

use super::types::bits;
use super::values::Memo;
use super::{Content, Editions, Slot, Type, Version};

/// Where an event stands, in whatever terms the caller counts: a tape index, an offset. Later places are greater.
pub trait Place: Copy + Ord {}
impl<T: Copy + Ord> Place for T {}

/// An element whose end has not come yet.
#[derive(Debug)]
struct Frame<P> {
    at: P,
    /// `None` inside something that was passed over.
    ty: Option<Type>,
    /// The type's slots, and those that may come next: kept at hand for every child.
    slots: &'static [Slot],
    allowed: u64,
    state: Option<usize>,
    /// The slots that were filled, as bits.
    seen: u64,
    /// Slots reported missing, which may still turn up too late.
    missing: u64,
    /// Where this element's own faults begin.
    faults: usize,
    has_text: bool,
    /// An unknown child was passed over, which probably stands for what is missing next; or it is called nil.
    excused: bool,
    last: Option<P>,
    /// The attributes that were seen, as bits.
    attributes: u64,
    /// It stands there once too often, or is inside something that does.
    is_repeated: bool,
}

impl<P: Place> Frame<P> {
    /// The slot of this name among those that may come next.
    fn find(&self, name: &str) -> Option<usize> {
        let alike = |own: &str| own.len() == name.len() && own.as_bytes().last() == name.as_bytes().last();
        bits(self.allowed).find(|&slot| {
            let own = self.slots[slot].name();
            alike(own) && own == name
        })
    }

    /// Goes on to the child in this slot.
    fn enter(&mut self, slot: usize, at: P) {
        self.allowed = self.slots[slot].follow;
        self.state = Some(slot);
        self.seen |= 1 << slot;
        self.last = Some(at);
    }
}

/// The validator: feed it a message's events in document order.
#[derive(Debug)]
pub struct Machine<P> {
    root: Type,
    editions: Editions,
    values: Memo,
    frames: Vec<Frame<P>>,
    faults: Vec<Fault<P>>,
    /// How many of the faults are errors.
    errors: usize,
    /// How many errors to keep, and how many other faults.
    limit: usize,
    /// Whether to keep faults that are no errors for certain.
    remarks: bool,
    qualified: usize,
    references: References<(P, Type, Option<Box<str>>)>,
    /// Whether the child fed last stands there once too often, or is inside what does: then its references
    /// do not count.
    is_repeated: bool,
}

impl<P: Place> Machine<P> {
    /// A machine for a message of type `root`, whose start tag stands at `at`. It keeps `limit` errors
    /// at most, and as many faults that are no errors for certain.
    ///
    /// The root is open: its attributes come next.
    pub fn new(root: Type, editions: Editions, at: P, limit: usize) -> Self {
        let mut machine = Self {
            root,
            editions,
            values: Memo::new(editions),
            frames: Vec::with_capacity(16),
            faults: Vec::new(),
            errors: 0,
            limit,
            remarks: true,
            qualified: 0,
            references: References::default(),
            is_repeated: false,
        };
        machine.push(Some(root), at);
        machine
    }

    /// A machine that looks for one error only.
    pub fn for_verdict(root: Type, editions: Editions, at: P) -> Self {
        Self { remarks: false, ..Self::new(root, editions, at, 1) }
    }

    /// How many children were written in a namespace. Only the first is a fault in the list.
    pub fn qualified(&self) -> usize {
        self.qualified
    }

    /// Whether it is a machine for a verdict, and has found an error: no event can change that.
    pub fn has_verdict(&self) -> bool {
        !self.remarks && !self.faults.is_empty()
    }

    /// The faults, in the order of the message; at the end those of references without an anchor.
    pub fn finish(mut self) -> Vec<Fault<P>> {
        while !self.frames.is_empty() {
            self.close();
        }
        let mut dangling = self.references.dangling();
        dangling.sort_unstable_by_key(|(_, (at, ..))| *at);
        for (anchor, (at, ty, attribute)) in dangling {
            let kind = FaultKind::DanglingReference(beginning(&anchor));
            self.report(Fault { at, ty, attribute, kind });
        }
        self.faults
    }

    /// The faults found so far, in the order of the message, of one that breaks off.
    pub fn so_far(self) -> Vec<Fault<P>> {
        self.faults
    }

    /// The child fed last is written in a namespace. Not for one that was passed over: it is at fault already.
    pub fn note_qualified(&mut self, at: P) {
        self.qualified += 1;
        if self.qualified == 1 {
            self.fault(at, self.root, FaultKind::Qualified);
        }
    }

    /// An element without attributes and child elements, all of it. Returns whether it is passed over.
    pub fn leaf<'t>(
        &mut self,
        name: &str,
        at: P,
        has_text: bool,
        text: impl FnOnce() -> Cow<'t, str>,
    ) -> bool {
        if let Some(frame) = self.frames.last_mut()
            && let Some(ty) = frame.ty
            && let Some(slot) = frame.find(name)
            && let child = frame.slots[slot].child_type(ty.version())
            && let Some(datatype) = child.text()
            && !child.needs_attributes()
        {
            frame.enter(slot, at);
            self.is_repeated = frame.is_repeated;
            if !datatype.allows_all() {
                self.check(datatype, &text(), at, child, None);
            }
            return false;
        }
        let passed_over = self.open(name, at);
        if has_text {
            self.text();
        }
        self.attributes_end();
        if self.wants_value() {
            self.value(&text());
        }
        self.close();
        passed_over
    }

    /// A start tag. Returns whether the element is passed over. Its attributes come next.
    pub fn open(&mut self, name: &str, at: P) -> bool {
        let Some(frame) = self.frames.last_mut() else { return true };
        self.is_repeated = frame.is_repeated;
        let child = match frame.ty {
            None => None,
            Some(ty) => match frame.find(name) {
                Some(slot) => {
                    frame.enter(slot, at);
                    Some(frame.slots[slot].child_type(ty.version()))
                }
                None => {
                    let allowed = frame.allowed;
                    self.recover(ty, allowed, name, at)
                }
            },
        };
        self.push(child, at);
        child.is_none()
    }

    /// Text other than white space, directly in the element opened last.
    pub fn text(&mut self) {
        if let Some(depth) = self.frames.len().checked_sub(1) {
            self.text_at(depth);
        }
    }

    /// The end of the element opened last.
    pub fn close(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let Some(ty) = frame.ty else { return };
        if ty.may_end(frame.state) || frame.excused || frame.has_text {
            return;
        }
        let names = recover::missing_names(ty, frame.state, 0);
        self.missing(ty, frame.at, names, true);
    }

    fn push(&mut self, ty: Option<Type>, at: P) {
        self.frames.push(Frame {
            at,
            ty,
            slots: ty.map_or(&[], Type::slots),
            allowed: ty.map_or(0, |ty| ty.next(None)),
            state: None,
            seen: 0,
            missing: 0,
            faults: self.faults.len(),
            has_text: false,
            excused: false,
            last: None,
            attributes: 0,
            is_repeated: self.is_repeated,
        });
    }

    /// Text other than white space, directly in the open element at this depth, the root being 0.
    pub fn text_at(&mut self, depth: usize) {
        let Some(frame) = self.frames.get_mut(depth) else { return };
        if let (false, Some(ty)) = (frame.has_text, frame.ty) {
            frame.has_text = true;
            if ty.content() == Content::Elements {
                let (at, from) = (frame.at, frame.faults);
                self.take_back(from, at, ty);
                self.fault(at, ty, FaultKind::TextWhereElements);
            }
        }
    }

    /// Takes back what was told of an element of which now turns out that text stands in it: text where elements
    /// belong is mostly another version's form, and what is missing and odd in it is part of that.
    fn take_back(&mut self, from: usize, at: P, ty: Type) {
        let is_part = |fault: &Fault<P>| match &fault.kind {
            FaultKind::Missing { at_end: false, .. } => fault.ty == ty,
            FaultKind::UnknownAttribute { .. } => {
                fault.at == at && fault.attribute.as_ref().is_some_and(|name| !name.contains(':'))
            }
            _ => false,
        };
        let told = self.faults.split_off(from.min(self.faults.len()));
        let count = told.len();
        self.faults.extend(told.into_iter().filter(|fault| !is_part(fault)));
        self.errors -= from + count - self.faults.len();
    }

    /// Elements are missing, and the anchors among them with them.
    fn missing(&mut self, ty: Type, at: P, names: Vec<Vec<&'static str>>, at_end: bool) {
        for (kind, count) in names.iter().flatten().flat_map(|name| recover::anchors_in(ty, name, 0)) {
            self.references.lose(kind, count);
        }
        self.fault(at, ty, FaultKind::Missing { names, at_end });
    }

    fn fault(&mut self, at: P, ty: Type, kind: FaultKind<P>) {
        self.report(Fault { at, ty, attribute: None, kind });
    }

    fn report(&mut self, fault: Fault<P>) {
        // Remarks take no room from errors: else a message with many of them would pass for valid.
        let is_error = fault.is_error();
        let alike = if is_error { self.errors } else { self.faults.len() - self.errors };
        if alike < self.limit && (self.remarks || is_error) {
            self.errors += usize::from(is_error);
            self.faults.push(fault);
        }
    }
}

/// The name that `name` was probably meant to be: few letters away, or the same but for case.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |candidate: &str| match candidate.eq_ignore_ascii_case(name) {
        true => 0,
        false => strsim::damerau_levenshtein(name, candidate),
    };
    let close = candidates.filter(|c| c.len().abs_diff(name.len()) <= 3).map(|c| (distance(c), c));
    close
        .filter(|(distance, _)| *distance <= 1 + name.len() / 6)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, c)| c)
}

/// The versions whose type of this name allows `child` in it.
pub fn versions_with(ty: Type, child: &str) -> Vec<Version> {
    let versions = Version::all().iter().copied();
    let has = |v: &Version| ty.in_version(*v).is_some_and(|ty| ty.slots_named(child).next().is_some());
    versions.filter(has).collect()
}

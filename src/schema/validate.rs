//! Holds a message's elements against the content models: one machine fed with events, whatever they come from.
//!
//! One fault gives one report. What follows from a fault is not reported again: an unknown element is passed
//! over with all it holds, a misspelt one is taken for what it was meant to be, and two elements that changed
//! places are one fault. Attributes, datatypes and value sets are not looked at here.

use super::types::bits;
use super::{Content, Slot, Type, Version, name};

/// Where an event stands, in whatever terms the caller counts: a tape index, an offset.
pub trait Place: Copy + PartialEq {}
impl<T: Copy + PartialEq> Place for T {}

/// What is wrong with one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault<P> {
    /// The element at fault: where a schema processor would first stop.
    pub at: P,
    /// The type of the element that holds it; for text and for children where text belongs, its own type.
    pub ty: Type,
    /// What is wrong with it.
    pub kind: FaultKind<P>,
}

/// The ways in which an element can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind<P> {
    /// It is not part of the type in this version.
    Unexpected {
        /// What would have been allowed in its place.
        allowed: Vec<&'static str>,
        /// The allowed name it was probably meant to be.
        nearest: Option<&'static str>,
    },
    /// It is part of the type, but stands in the wrong place among its siblings.
    Misplaced {
        /// The element that stands on the wrong side of it.
        other: Option<P>,
        /// Whether it comes too early, before `other`; else it comes too late.
        early: bool,
        /// What would have been allowed in its place.
        allowed: Vec<&'static str>,
    },
    /// It may stand once only.
    Repeated,
    /// Elements must stand before it, or at the end of it.
    Missing {
        /// Their names in order; the alternatives where there is a choice.
        names: Vec<Vec<&'static str>>,
        /// Whether they are missing at the end of the element, not before it.
        at_end: bool,
    },
    /// It holds text, where only child elements may stand.
    TextWhereElements,
    /// It holds child elements, where only text may stand.
    ElementsWhereText {
        /// The first of the children.
        child: P,
    },
    /// It is written in a namespace; only the root element is.
    Qualified,
}

/// An element whose end has not come yet.
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
    /// An unknown child was passed over; it probably stands for what is missing next.
    excused: bool,
    last: Option<P>,
}

impl<P: Place> Frame<P> {
    /// The slot of this name among those that may come next.
    fn find(&self, name: &str) -> Option<usize> {
        bits(self.allowed).find(|&slot| self.slots[slot].name() == name)
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
pub struct Machine<P> {
    root: Type,
    frames: Vec<Frame<P>>,
    faults: Vec<Fault<P>>,
    limit: usize,
    qualified: usize,
}

impl<P: Place> Machine<P> {
    /// A machine for a message of type `root`, whose start tag stands at `at`. It keeps `limit` faults at most.
    pub fn new(root: Type, at: P, limit: usize) -> Self {
        let mut machine =
            Self { root, frames: Vec::with_capacity(16), faults: Vec::new(), limit, qualified: 0 };
        machine.push(Some(root), at);
        machine
    }

    /// How many children were written in a namespace. Only the first is a fault in the list.
    pub fn qualified(&self) -> usize {
        self.qualified
    }

    /// The faults, in the order of the message.
    pub fn finish(mut self) -> Vec<Fault<P>> {
        while !self.frames.is_empty() {
            self.close();
        }
        self.faults
    }

    /// The child fed last is written in a namespace. Not for one that was passed over: it is at fault already.
    pub fn note_qualified(&mut self, at: P) {
        self.qualified += 1;
        if self.qualified == 1 {
            self.report(Fault { at, ty: self.root, kind: FaultKind::Qualified });
        }
    }

    /// An element without child elements: its start tag, its text, its end. Returns whether it is passed over.
    pub fn leaf(&mut self, name: &str, at: P, has_text: bool) -> bool {
        if let Some(frame) = self.frames.last_mut()
            && let Some(ty) = frame.ty
            && let Some(slot) = frame.find(name)
            && frame.slots[slot].child_type(ty.version()).content() == Content::Text
        {
            frame.enter(slot, at);
            return false;
        }
        let passed_over = self.open(name, at);
        if has_text && !passed_over {
            self.text();
        }
        self.close();
        passed_over
    }

    /// A start tag. Returns whether the element is passed over: its content need not be fed, only its end.
    pub fn open(&mut self, name: &str, at: P) -> bool {
        let Some(frame) = self.frames.last_mut() else { return true };
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
        let Some(frame) = self.frames.last_mut() else { return };
        if let (false, Some(ty)) = (frame.has_text, frame.ty) {
            frame.has_text = true;
            if ty.content() == Content::Elements {
                let at = frame.at;
                self.report(Fault { at, ty, kind: FaultKind::TextWhereElements });
            }
        }
    }

    /// The end of the element opened last.
    pub fn close(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        let Some(ty) = frame.ty else { return };
        if ty.may_end(frame.state) || frame.excused || frame.has_text {
            return;
        }
        let names = missing_names(ty, frame.state, 0);
        self.report(Fault { at: frame.at, ty, kind: FaultKind::Missing { names, at_end: true } });
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
        });
    }

    fn report(&mut self, fault: Fault<P>) {
        if self.faults.len() < self.limit {
            self.faults.push(fault);
        }
    }

    /// The child may not stand here: finds out why, reports it, and says as what to go on with it.
    fn recover(&mut self, ty: Type, allowed: u64, name: &str, at: P) -> Option<Type> {
        // Nothing that is found from here on could be kept.
        if self.faults.len() >= self.limit {
            return None;
        }
        let frame = self.frames.last_mut()?;
        if ty.content() == Content::Text {
            let first = !std::mem::replace(&mut frame.excused, true);
            let holder = frame.at;
            if first {
                self.report(Fault { at: holder, ty, kind: FaultKind::ElementsWhereText { child: at } });
            }
            return None;
        }
        let own = ty.slots_named(name).fold(0u64, |mask, slot| mask | 1 << slot);
        if own == 0 {
            return self.unknown(ty, allowed, name, at);
        }
        match ty.shortest_path(frame.state, own) {
            Some(path) => self.missing_before(ty, own, &path, at),
            None => self.out_of_turn(ty, allowed, own, at),
        }
    }

    /// The type has no such child in this version.
    fn unknown(&mut self, ty: Type, allowed: u64, name: &str, at: P) -> Option<Type> {
        // A name that the standard has elsewhere is not misspelt, only out of place.
        let is_known = name::ALL.binary_search(&name).is_ok();
        let near = |names: &mut dyn Iterator<Item = &'static str>| nearest(name, names).filter(|_| !is_known);
        let meant = near(&mut bits(allowed).map(|slot| ty.slots()[slot].name()));
        let nearest = meant.or_else(|| near(&mut ty.slots().iter().map(|slot| slot.name())));
        let frame = self.frames.last_mut()?;
        let slot = meant.and_then(|name| ty.step(frame.state, name).ok());
        match slot {
            Some(slot) => frame.enter(slot, at),
            None => frame.excused = true,
        }
        self.report(Fault {
            at,
            ty,
            kind: FaultKind::Unexpected { allowed: names_of(ty, allowed), nearest },
        });
        slot.map(|slot| ty.child_type(slot))
    }

    /// The child may stand later: what must stand before it is missing, or comes after it.
    fn missing_before(&mut self, ty: Type, own: u64, path: &[usize], at: P) -> Option<Type> {
        let frame = self.frames.last_mut()?;
        let names = missing_names(ty, frame.state, own);
        let before = path.last().copied().or(frame.state);
        let slot = bits(ty.next(before) & own).next()?;
        frame.missing |=
            names.iter().flatten().flat_map(|name| ty.slots_named(name)).fold(0, |m, s| m | 1 << s);
        frame.enter(slot, at);
        // An unknown element, or bare text, probably stands for what is missing.
        if !std::mem::take(&mut frame.excused) && !frame.has_text {
            self.report(Fault { at, ty, kind: FaultKind::Missing { names, at_end: false } });
        }
        Some(ty.child_type(slot))
    }

    /// The child should have stood before: it comes too late, or once too often.
    fn out_of_turn(&mut self, ty: Type, allowed: u64, own: u64, at: P) -> Option<Type> {
        let frame = self.frames.last_mut()?;
        let slot = bits(own).next()?;
        let (start, late) = (frame.faults, frame.missing & own != 0);
        let (seen, last) = (frame.seen & own != 0, frame.last);
        frame.missing &= !own;
        frame.seen |= own;
        let name = ty.slots()[slot].name();
        if late {
            // It was reported as missing before an earlier sibling: the two changed places.
            let earlier = self.faults[start..].iter_mut().rev().find(|fault| match &fault.kind {
                FaultKind::Missing { names, at_end: false } => {
                    fault.ty == ty && names.iter().any(|names| names.contains(&name))
                }
                _ => false,
            });
            if let Some(fault) = earlier {
                fault.kind = FaultKind::Misplaced { other: Some(at), early: true, allowed: vec![name] };
            }
        } else if seen && !ty.slots()[slot].many() {
            self.report(Fault { at, ty, kind: FaultKind::Repeated });
        } else {
            let allowed = names_of(ty, allowed);
            self.report(Fault { at, ty, kind: FaultKind::Misplaced { other: last, early: false, allowed } });
        }
        Some(ty.child_type(slot))
    }
}

/// The names of the slots in a mask.
fn names_of(ty: Type, mask: u64) -> Vec<&'static str> {
    let mut names = bits(mask).map(|slot| ty.slots()[slot].name()).collect::<Vec<_>>();
    names.dedup();
    names
}

/// What is missing between `state` and one of `targets` (none: the end), each with its alternatives.
fn missing_names(ty: Type, state: Option<usize>, targets: u64) -> Vec<Vec<&'static str>> {
    let path = ty.shortest_path(state, targets).unwrap_or_default();
    let mut names = Vec::new();
    let mut here = state;
    for (step, &slot) in path.iter().enumerate() {
        let left = path.len() - step - 1;
        let leads_on =
            |&other: &usize| ty.shortest_path(Some(other), targets).is_some_and(|p| p.len() == left);
        let mask = bits(ty.next(here)).filter(leads_on).fold(0, |mask, slot| mask | 1u64 << slot);
        names.push(names_of(ty, mask));
        here = Some(slot);
    }
    names
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

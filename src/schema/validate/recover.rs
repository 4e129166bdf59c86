//! What the machine makes of an element that may not stand where it stands: what is wrong, and as what to go on.

use super::{FaultKind, Machine, Place, nearest};
use crate::schema::types::bits;
use crate::schema::{Builtin, Content, Type, name};

impl<P: Place> Machine<P> {
    /// The child may not stand here: finds out why, reports it, and says as what to go on with it.
    pub(super) fn recover(&mut self, ty: Type, allowed: u64, name: &str, at: P) -> Option<Type> {
        // Nothing that is found from here on could be kept.
        if self.errors >= self.limit {
            return None;
        }
        let frame = self.frames.last_mut()?;
        if ty.content() == Content::Text {
            let first = !std::mem::replace(&mut frame.excused, true);
            let holder = frame.at;
            if first {
                self.fault(holder, ty, FaultKind::ElementsWhereText { child: at });
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
        self.fault(at, ty, FaultKind::Unexpected { allowed: names_of(ty, allowed), nearest });
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
            self.missing(ty, at, names, false);
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
            self.is_repeated = true;
            self.fault(at, ty, FaultKind::Repeated);
        } else {
            let allowed = names_of(ty, allowed);
            self.fault(at, ty, FaultKind::Misplaced { other: last, early: false, allowed });
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
pub(super) fn missing_names(ty: Type, state: Option<usize>, targets: u64) -> Vec<Vec<&'static str>> {
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

/// The anchors that are lost where a child of this name is missing, by the letter they begin with, and how many: a
/// list may have had any number of them.
pub(super) fn anchors_in(ty: Type, name: &str, depth: usize) -> Vec<(char, usize)> {
    /// A list, what is in it, and its anchor.
    const DEEPEST: usize = 2;
    const ANY: usize = u32::MAX as usize;
    let of_slot = |slot| {
        let child = ty.child_type(slot);
        if let Some(text) = child.text() {
            let kind = text.initial().filter(|_| text.base() == Builtin::Id);
            return kind.map(|kind| (kind, 1)).into_iter().collect();
        }
        if depth == DEEPEST {
            return Vec::new();
        }
        // A list may be empty, but nobody leaves out an empty one.
        let is_list = child.slots().iter().all(|slot| slot.many());
        let listed = child.slots().iter().filter(|_| is_list).map(|slot| slot.name());
        let inside = missing_names(child, None, 0).into_iter().flatten().chain(listed);
        let anchors = inside.flat_map(|name| anchors_in(child, name, depth + 1));
        anchors.map(|(kind, _)| (kind, ANY)).collect::<Vec<_>>()
    };
    ty.slots_named(name).flat_map(of_slot).collect()
}

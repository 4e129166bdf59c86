//! Finds where among its siblings a child belongs, by the content model. Knows no white space.

use crate::schema::Type;
use crate::xml::Node;

/// A place between two siblings, or at an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gap<'d> {
    pub(super) after: Option<Node<'d>>,
    pub(super) before: Option<Node<'d>>,
}

/// Where a child of this name belongs among the children of an element of type `ty`. `None` where there is no such place.
///
/// Of several places it is the last that the first slot of the name has: a further one of many comes behind the others.
pub(super) fn gap<'d>(ty: Type, children: impl Iterator<Item = Node<'d>>, name: &str) -> Option<Gap<'d>> {
    let children = children.collect::<Vec<_>>();
    // The children the type knows: their places among all, and their slots.
    let mut known: Vec<(usize, usize)> = Vec::new();
    for (place, child) in children.iter().enumerate() {
        let state = known.last().map(|(_, slot)| *slot);
        let slot = ty.step(state, child.local_name()).ok();
        known.extend(slot.or_else(|| ty.slots_named(child.local_name()).next()).map(|slot| (place, slot)));
    }
    // Whether a slot, or the end, may come next; or else come later, what is missing in between being another's matter.
    let next = |state: Option<usize>, slot: Option<usize>| match slot {
        Some(slot) => ty.next(state) >> slot & 1 == 1,
        None => ty.may_end(state),
    };
    let later = |state: Option<usize>, slot: Option<usize>| {
        slot.is_none_or(|slot| ty.shortest_path(state, 1 << slot).is_some())
    };
    let find = |fits: &dyn Fn(Option<usize>, Option<usize>) -> bool| {
        ty.slots_named(name).find_map(|own| {
            (0..=known.len()).rev().find(|&gap| {
                let before = gap.checked_sub(1).map(|gap| known[gap].1);
                let behind = known.get(gap).map(|(_, slot)| *slot);
                fits(before, Some(own)) && fits(Some(own), behind)
            })
        })
    };
    let gap = find(&next).or_else(|| find(&later))?;
    let after = gap.checked_sub(1).map(|gap| known[gap].0);
    let before = after.map_or(0, |after| after + 1);
    Some(Gap { after: after.map(|after| children[after]), before: children.get(before).copied() })
}

//! A type in one version: its slots, and the walk from slot to slot. Knows no document.

use std::fmt;

use super::generated::name;
use super::{ABSENT, Builtin, Datatype, Family, Model, Version};

/// A type as one version has it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Type {
    version: Version,
    id: u16,
    /// Its model in this version, or [`ABSENT`].
    model: u16,
}

/// What a type holds between its tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Child elements, and no text but white space.
    Elements,
    /// Text, and no child elements.
    Text,
}

/// An attribute that an element may have.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    pub(super) name: u16,
    pub(super) required: bool,
    pub(super) datatype: Datatype,
}

impl Attribute {
    /// Its name.
    pub fn name(&self) -> &'static str {
        name::ALL[usize::from(self.name)]
    }

    /// Whether it must be there.
    pub fn required(&self) -> bool {
        self.required
    }

    /// What it may be.
    pub fn datatype(&self) -> Datatype {
        self.datatype
    }
}

/// One allowed child.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    pub(super) name: u16,
    pub(super) ty: u16,
    pub(super) many: bool,
    pub(super) follow: u64,
}

impl Slot {
    /// The element's name.
    pub fn name(&self) -> &'static str {
        name::ALL[usize::from(self.name)]
    }

    /// Whether it may be repeated.
    pub fn many(&self) -> bool {
        self.many
    }

    /// The type of what stands in it; the slot is one of this version's.
    pub(super) fn child_type(&self, version: Version) -> Type {
        Type::of(version, self.ty)
    }
}

impl Type {
    /// The type of the message `root`, where this version has such a message.
    pub fn of_message(version: Version, root: &str) -> Option<Self> {
        let roots = Family::of(version).roots.iter();
        roots
            .filter(|(_, _, versions)| versions.has(version))
            .find(|(name, ..)| *name == root)
            .map(|&(_, id, _)| Self::of(version, id))
    }

    /// The messages that this version has.
    pub fn messages(version: Version) -> impl Iterator<Item = &'static str> {
        let roots = Family::of(version).roots.iter();
        roots.filter(move |(_, _, versions)| versions.has(version)).map(|(name, ..)| *name)
    }

    /// The type of this name, where this version has it.
    pub fn named(version: Version, name: &str) -> Option<Self> {
        let types = Family::of(version).types;
        let id = types.binary_search(&name).ok()? as u16;
        Some(Self::of(version, id)).filter(|ty| ty.exists())
    }

    /// All types of a version, in alphabetical order.
    pub fn all(version: Version) -> impl Iterator<Item = Self> {
        let ids = 0..Family::of(version).types.len() as u16;
        ids.map(move |id| Self::of(version, id)).filter(|ty| ty.exists())
    }

    /// The version this is the type of.
    pub fn version(self) -> Version {
        self.version
    }

    /// The name. Value sets are written `avs:Name`, XSD's own datatypes in lower case.
    pub fn name(self) -> &'static str {
        self.family().types[usize::from(self.id)]
    }

    /// Its number among the types of its family, from 0.
    #[cfg(feature = "model")]
    pub(crate) fn number(self) -> usize {
        usize::from(self.id)
    }

    /// The same type in another version of the family.
    pub fn in_version(self, version: Version) -> Option<Self> {
        match version.is_ern3() == self.version.is_ern3() {
            true => Some(Self::of(version, self.id)).filter(|ty| ty.exists()),
            false => Self::named(version, self.name()),
        }
    }

    /// What it holds.
    pub fn content(self) -> Content {
        if self.text().is_none() { Content::Elements } else { Content::Text }
    }

    /// What its text may be, where it holds text.
    pub fn text(self) -> Option<Datatype> {
        self.model().and_then(|model| model.text)
    }

    /// The allowed attributes, in the order of the standard.
    pub fn attributes(self) -> &'static [Attribute] {
        self.model().map_or(&[], |model| {
            let (start, count) = (usize::from(model.attributes.0), usize::from(model.attributes.1));
            &self.family().attributes[start..start + count]
        })
    }

    /// Whether an element of it must have attributes.
    pub(super) fn needs_attributes(self) -> bool {
        self.model().is_some_and(|model| model.needs_attributes)
    }

    /// Whether an element of type `base` may say by `xsi:type` that it is of this type: it holds the same text, with
    /// attributes or narrower.
    pub(super) fn is_derived_from(self, base: Self) -> bool {
        let (Some(own), Some(of)) = (self.text(), base.text()) else { return false };
        let narrows = own == of
            || of == Datatype::Builtin(own.base())
            || of == Datatype::Builtin(Builtin::AnySimpleType)
            || (of, own) == (Datatype::Builtin(Builtin::Decimal), Datatype::Builtin(Builtin::Integer));
        base.attributes().is_empty() && narrows
    }

    /// The allowed children, in document order. At most 64.
    pub fn slots(self) -> &'static [Slot] {
        self.model().map_or(&[], |model| {
            let start = usize::from(model.start);
            &self.family().slots[start..start + usize::from(model.len)]
        })
    }

    /// The slots of this name: one, or two where an element may stand in different places.
    pub fn slots_named(self, name: &str) -> impl Iterator<Item = usize> {
        (0..).zip(self.slots()).filter(move |(_, slot)| slot.name() == name).map(|(index, _)| index)
    }

    /// The type of what stands in slot `index`.
    pub fn child_type(self, index: usize) -> Self {
        self.slots()[index].child_type(self.version)
    }

    /// The slots that may come next, as bits: after slot `state`, or at the start.
    pub fn next(self, state: Option<usize>) -> u64 {
        match state {
            Some(state) => self.slots()[state].follow,
            None => self.model().map_or(0, |model| model.first),
        }
    }

    /// Goes on to a child: the slot it stands in, or the slots that would have been allowed, as bits.
    ///
    /// # Errors
    /// The mask of the allowed slots, where no slot of that name may come next.
    pub fn step(self, state: Option<usize>, name: &str) -> Result<usize, u64> {
        let allowed = self.next(state);
        let slots = self.slots();
        bits(allowed).find(|&slot| slots[slot].name() == name).ok_or(allowed)
    }

    /// Whether nothing more has to come after slot `state`, or at all.
    pub fn may_end(self, state: Option<usize>) -> bool {
        self.model().is_none_or(|model| match state {
            Some(state) => model.last >> state & 1 == 1,
            None => model.empty,
        })
    }

    /// The fewest slots that lead from `state` to one of `targets`, those left out; `None` where none is reached.
    ///
    /// With no targets: the fewest that lead to a place where the type may end.
    pub fn shortest_path(self, state: Option<usize>, targets: u64) -> Option<Vec<usize>> {
        let arrived = |state: Option<usize>| match targets {
            0 => self.may_end(state),
            targets => self.next(state) & targets != 0,
        };
        let mut came_from: [Option<usize>; 64] = [None; 64];
        let mut reached = 0u64;
        let mut queue = vec![state];
        let mut at = 0;
        while let Some(&here) = queue.get(at) {
            at += 1;
            if arrived(here) {
                let steps = std::iter::successors(here.filter(|_| at > 1), |&slot| came_from[slot]);
                let mut path = steps.collect::<Vec<_>>();
                path.reverse();
                return Some(path);
            }
            for slot in bits(self.next(here) & !reached) {
                reached |= 1 << slot;
                came_from[slot] = here.filter(|_| at > 1);
                queue.push(Some(slot));
            }
        }
        None
    }

    fn family(self) -> &'static Family {
        Family::of(self.version)
    }

    fn of(version: Version, id: u16) -> Self {
        Self { version, id, model: Family::of(version).versions[version.index()][usize::from(id)] }
    }

    fn exists(self) -> bool {
        self.model != ABSENT
    }

    fn model(self) -> Option<&'static Model> {
        self.family().models.get(usize::from(self.model))
    }
}

impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name(), self.version)
    }
}

/// The places of the bits that are set, lowest first.
pub(crate) fn bits(mut mask: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = mask.trailing_zeros() as usize;
        (mask != 0).then(|| {
            mask &= mask - 1;
            place
        })
    })
}

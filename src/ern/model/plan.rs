//! Which field of a struct fills which slot of a type, worked out once for each type of a message. Knows no message.

use std::rc::Rc;

use super::element::{Element, Field, Kind};
use crate::schema::{Type, bits};

/// How a struct is written as a type. Sets of fields and of slots are bits.
pub(super) struct Plan {
    pub(super) fields: &'static [Field],
    /// The fields that are children or groups.
    pub(super) children: u128,
    /// The fields that are attributes, and those of them that the type has.
    pub(super) attributes: u128,
    pub(super) known_attributes: u128,
    /// The fields that fill several slots, because the element may stand in several places.
    pub(super) scattered: u128,
    /// The slots that each field fills.
    pub(super) slots: Vec<u64>,
    /// The field that fills each slot. It means nothing for slots that none fills.
    pub(super) filled_by: Vec<u8>,
}

impl Plan {
    fn new(ty: Type, fields: &'static [Field]) -> Self {
        let set = |is: &dyn Fn(&Field) -> bool| {
            fields.iter().zip(0..).filter(|(field, _)| is(field)).fold(0, |set, (_, n)| set | 1u128 << n)
        };
        let is_child = |field: &Field| matches!(field.kind, Kind::Child | Kind::Group);
        let is_attribute = |field: &Field| field.kind == Kind::Attribute;
        let children = set(&is_child);
        let mut slots = vec![0u64; fields.len()];
        let mut filled_by = vec![0; ty.slots().len()];
        for (number, field) in fields.iter().enumerate().filter(|(_, field)| is_child(field)) {
            for slot in ty.slots_named(field.name) {
                slots[number] |= 1 << slot;
                filled_by[slot] = number as u8;
            }
        }
        let scattered =
            ones(children).filter(|n| slots[*n].count_ones() > 1).fold(0, |set, n| set | 1u128 << n);
        let is_known = |field: &Field| ty.attributes().iter().any(|known| known.name() == field.name);
        Self {
            fields,
            children,
            attributes: set(&is_attribute),
            known_attributes: set(&|field| is_attribute(field) && is_known(field)),
            scattered,
            slots,
            filled_by,
        }
    }

    /// The fields that fill some of these slots.
    pub(super) fn fields_in(&self, slots: u64) -> u128 {
        bits(slots).fold(0, |fields, slot| fields | 1 << self.filled_by[slot])
    }
}

/// The plans of the types that were met.
#[derive(Default)]
pub(super) struct Plans {
    /// By the numbers of the types.
    kept: Vec<Option<Rc<Plan>>>,
}

impl Plans {
    /// How a struct is written as this type. In some versions a type is written from two structs; the last one's plan
    /// is kept.
    pub(super) fn of(&mut self, ty: Type, element: &dyn Element) -> Rc<Plan> {
        let (number, fields) = (ty.number(), element.fields());
        if number >= self.kept.len() {
            self.kept.resize(number + 1, None);
        }
        match &self.kept[number] {
            Some(plan) if std::ptr::eq(plan.fields, fields) => plan.clone(),
            _ => self.kept[number].insert(Rc::new(Plan::new(ty, fields))).clone(),
        }
    }
}

/// The places of the bits that are set, lowest first.
pub(super) fn ones(mut mask: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = mask.trailing_zeros() as usize;
        (mask != 0).then(|| {
            mask &= mask - 1;
            place
        })
    })
}

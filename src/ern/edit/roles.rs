//! Brings the roles of a contributor into the form they have from ERN 4.3.1 on: an element that holds the word, and the
//! instruments with it.

use super::{move_into, wrap_text};
use crate::schema::{Type, name};
use crate::xml::{Edit, Node};

/// Puts the word of a role that is written as plain text into an element of its own, and what the role has as attributes
/// with it. `None` where that is done.
pub fn role_as_element(role: Node<'_>) -> Option<Vec<Edit>> {
    match role.child(name::VALUE) {
        Some(_) => None,
        None => wrap_text(role, name::VALUE, &[name::NAMESPACE, name::USER_DEFINED_VALUE]),
    }
}

/// Moves the instruments that stand beside the role of a contributor of type `ty` into the role. `None` where there is not
/// one role, or it is written as plain text.
pub fn instruments_into_role(contributor: Node<'_>, ty: Type) -> Option<Vec<Edit>> {
    let mut roles = contributor.children_named(name::ROLE);
    let role = roles.next().filter(|_| roles.next().is_none())?;
    role.child(name::VALUE)?;
    let ty = ty.child_type(ty.slots_named(name::ROLE).next()?);
    let instruments = contributor.children_named(name::INSTRUMENT_TYPE);
    let moves = instruments.map(|node| move_into(role, ty, node)).collect::<Option<Vec<_>>>()?;
    Some(moves.into_iter().flatten().collect())
}

/// Puts the words of all roles of a contributor that are written as plain text into elements of their own, where its
/// type `ty` wants that.
pub fn roles_as_elements(contributor: Node<'_>, ty: Type) -> Vec<Edit> {
    let of_role = ty.slots_named(name::ROLE).next().map(|slot| ty.child_type(slot));
    let wants_elements = of_role.is_some_and(|ty| ty.slots_named(name::VALUE).next().is_some());
    let roles = contributor.children_named(name::ROLE).filter(|_| wants_elements);
    roles.filter_map(role_as_element).flatten().collect()
}

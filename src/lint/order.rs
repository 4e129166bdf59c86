//! What to say of an element that stands in the wrong place among its siblings. Knows which, not whose rule it is.

use super::StructureFault;
use crate::schema::name;
use crate::schema::validate::FaultKind;
use crate::xml::Node;

/// An element in the wrong place, in words.
pub(crate) struct Disorder<'a> {
    /// What is wrong.
    pub message: String,
    /// Where it belongs.
    pub label: String,
    /// What to do.
    pub fix: String,
    /// The sibling that it stands on the wrong side of.
    pub other: Node<'a>,
}

/// What is wrong with the place of `node`; `None` where its siblings do not tell.
pub(crate) fn disorder<'a>(fault: &StructureFault<'a>, node: Node<'a>) -> Option<Disorder<'a>> {
    let (turn, own) = (fault.turn_of(node), node.local_name());
    if let Some(other) = turn.rival {
        let beside = other.local_name();
        let fix = match own == name::SPECIAL_CONTRIBUTOR || beside == name::SPECIAL_CONTRIBUTOR {
            true => "make two credits of it, one for the person and one for the AI".to_owned(),
            false => format!("leave out `{own}` or `{beside}`"),
        };
        let message =
            format!("`{own}` cannot stand beside `{beside}` in one `{}`", fault.holder().local_name());
        return Some(Disorder { message, label: "one or the other".to_owned(), fix, other });
    }
    let early = turn.after.filter(|after| after.index() > node.index());
    let late = turn.before.filter(|before| before.index() < node.index());
    let came_late =
        node == fault.node && matches!(fault.fault.kind, FaultKind::Misplaced { early: false, .. });
    let (stands, belongs, other) = match (early, late) {
        (Some(other), None) => ("before", "behind", other),
        (Some(other), Some(_)) if !came_late => ("before", "behind", other),
        (_, Some(other)) => ("behind", "before", other),
        (None, None) => return None,
    };
    let beside = other.local_name();
    Some(Disorder {
        message: format!("`{own}` stands {stands} `{beside}`, but belongs {belongs} it"),
        label: format!("belongs {belongs} `{beside}`"),
        fix: format!("move it right {belongs} `{beside}`"),
        other,
    })
}

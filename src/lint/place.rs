//! What to say of an element that stands where it should not. Knows the sentences, not whose rule they are.

use super::structure::{elements_with, holder_of};
use super::{StructureFault, wording};
use crate::disclosure::{ResourceKind, words};
use crate::schema::name;
use crate::schema::validate::{FaultKind, versions_with};
use crate::xml::Node;

/// An element in the wrong place, in words.
pub(crate) struct Stray<'a> {
    /// What is wrong.
    pub message: String,
    /// What to write beside the element.
    pub label: String,
    /// By what right it is wrong.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// The sibling that it cannot stand beside, or stands on the wrong side of.
    pub other: Option<Node<'a>>,
}

/// What is wrong with the place of `node` among its siblings; `None` where they do not tell.
pub(crate) fn out_of_turn<'a>(fault: &StructureFault<'a>, node: Node<'a>) -> Option<Stray<'a>> {
    let (turn, own) = (fault.turn_of(node), node.local_name());
    let why = fault.standard("the order of the elements is fixed");
    if let Some(other) = turn.rival {
        let beside = other.local_name();
        let fix = match own == name::SPECIAL_CONTRIBUTOR || beside == name::SPECIAL_CONTRIBUTOR {
            true => "make two credits of it, one for the person and one for the AI".to_owned(),
            false => format!("leave out `{own}` or `{beside}`"),
        };
        let message =
            format!("`{own}` cannot stand beside `{beside}` in one `{}`", fault.holder().local_name());
        let why = fault.standard("the two exclude each other");
        return Some(Stray { message, label: "one or the other".to_owned(), why, fix, other: Some(other) });
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
    Some(Stray {
        message: format!("`{own}` stands {stands} `{beside}`, but belongs {belongs} it"),
        label: format!("belongs {belongs} `{beside}`"),
        why,
        fix: format!("move it right {belongs} `{beside}`"),
        other: Some(other),
    })
}

/// What is wrong with an element that belongs somewhere among its siblings, nobody can tell where.
pub(crate) fn out_of_place<'a>(fault: &StructureFault<'a>, allowed: &[&str]) -> Stray<'a> {
    let holder = fault.holder().local_name();
    Stray {
        message: format!("`{}` stands in the wrong place in `{holder}`", fault.node.local_name()),
        label: "not allowed here".to_owned(),
        why: fault.standard(&what_is_allowed(allowed)),
        fix: format!("move it to where it belongs in `{holder}`"),
        other: None,
    }
}

/// What is wrong with an element that has no place in this version: it comes from another, or is misspelt, or
/// belongs into another element, or nowhere.
pub(crate) fn unknown<'a>(fault: &StructureFault<'a>, allowed: &[&str], nearest: Option<&str>) -> Stray<'a> {
    let (name, holder, version) = (fault.node.local_name(), fault.holder().local_name(), fault.version());
    let versions = versions_with(fault.fault.ty, name);
    let before = versions.iter().rev().find(|with| **with < version);
    let homes = elements_with(version, name);
    // A name that the standard knows elsewhere is not misspelt.
    let (from, fix) = match (before, versions.first(), nearest.filter(|_| homes.is_empty())) {
        (Some(last), ..) => {
            (format!("; it was up to {last}"), format!("leave it out, or say it with what ERN {version} has"))
        }
        (None, Some(first), _) => (
            format!("; it came with {first}"),
            format!("leave it out, or deliver the message as ERN {first} or later"),
        ),
        (None, None, Some(nearest)) => {
            (format!("; `{nearest}` is probably meant"), format!("write `{nearest}`"))
        }
        (None, None, None) if (1..=3).contains(&homes.len()) => {
            (String::new(), format!("leave it out, or move it to {}", wording::names_or(&homes)))
        }
        (None, None, None) => (String::new(), "leave it out".to_owned()),
    };
    Stray {
        message: format!("`{name}` is not part of `{holder}` in ERN {version}{from}"),
        label: "not allowed here".to_owned(),
        why: fault.standard(&what_is_allowed(allowed)),
        fix,
        other: None,
    }
}

fn what_is_allowed(allowed: &[&str]) -> String {
    match allowed {
        [] => "nothing more may stand here".to_owned(),
        allowed => format!("allowed here: {}", wording::names_or(allowed)),
    }
}

/// The declaration that was meant where another one stands: the one speaks of a credit, the other of the whole.
pub(crate) fn meant_here(fault: &StructureFault<'_>, declaration: &str) -> Option<&'static str> {
    let other = match declaration {
        name::CONTAINS_AI => name::AI_CONTRIBUTION,
        name::AI_CONTRIBUTION => name::CONTAINS_AI,
        _ => return None,
    };
    fault.fault.ty.slots_named(other).next().map(|_| other)
}

/// What to do with a declaration that stands in an element without a place for it.
pub(crate) fn way_home(fault: &StructureFault<'_>, node: Node<'_>, homes: &[&str]) -> String {
    let (own, holder) = (node.local_name(), fault.holder());
    if let Some(meant) = meant_here(fault, own) {
        return already(holder, meant).unwrap_or_else(|| format!("write it as `{meant}`"));
    }
    let mut around =
        std::iter::successors(Some(holder), |node| Some(holder_of(*node)).filter(|up| up != node));
    if let Some(home) = around.find(|node| homes.contains(&node.local_name())) {
        let to_move = || format!("move it into the `{}` around it", home.local_name());
        return already(home, own).unwrap_or_else(to_move);
    }
    if let Some(reference) = holder.child(name::RELEASE_RESOURCE_REFERENCE) {
        let lists = fault.message.root().children_named(name::RESOURCE_LIST);
        let refers = |resource: &Node<'_>| {
            resource.child(name::RESOURCE_REFERENCE).is_some_and(|own| words(own) == words(reference))
        };
        let resource = lists.flat_map(Node::children).find(refers);
        let declare = || format!("declare it on the resource {} itself", words(reference));
        return resource.and_then(|resource| already(resource, own)).unwrap_or_else(declare);
    }
    format!("move it to the {} it is about, or leave it out", wording::either(homes))
}

/// What to do where the element that a declaration belongs in has one; `None` where it has none.
fn already(home: Node<'_>, declaration: &str) -> Option<String> {
    let there = home.child(declaration)?;
    let noun = match ResourceKind::of_element(home.local_name()) {
        Some(kind) => kind.noun(),
        None if home.local_name() == name::RELEASE => "release",
        None => "credit",
    };
    Some(format!("leave it out: the {noun} itself already declares {}", words(there)))
}

//! Turns wishes into edits: declarations of things here, those of their credits in [`credits`](super::credits). Judges nothing.

use std::collections::HashMap;

use super::credits::Credits;
use super::{Refusal, Statement, Target, Wish};
use crate::disclosure::{Declaration, Declared, Disclosure};
use crate::ern::edit::{self, NewElement};
use crate::schema::{Type, name};
use crate::xml::{Edit, Patch};

/// The edits that make a message say what is wished. What it says already is left as it is.
///
/// # Errors
/// All wishes that cannot be granted, and why.
pub fn patch(disclosure: &Disclosure<'_>, wishes: &[Wish<'_>]) -> Result<Patch, Vec<Refusal>> {
    may_declare(disclosure).map_err(|refusal| vec![refusal])?;
    let (mut edits, mut refusals) = (Vec::new(), Vec::new());
    for (target, says) in gathered(disclosure, wishes, &mut refusals) {
        // Credits stand before declarations in the standard's order, and so do what is put into one place.
        if !says.credits.is_empty() {
            match Credits::of(disclosure, target) {
                Some(credits) => edits.extend(credits.edits(&says.credits, &mut refusals)),
                None => refusals.push(Refusal::NoCredits { thing: target.name(disclosure) }),
            }
        }
        let Some(value) = says.contains_ai else { continue };
        match declaration(disclosure, target, value) {
            Some(changes) => edits.extend(changes),
            None => refusals.push(Refusal::NoPlace { thing: target.name(disclosure) }),
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Patch::new(edits).map_err(|_| vec![Refusal::Overlap])
}

/// What each release's resources come to, as a wish for the release: All or None where all of them say so, Partly where any
/// says that AI had a part. Nothing is wished where that leaves it open.
pub fn roll_up<'d>(disclosure: &Disclosure<'d>) -> Vec<Wish<'d>> {
    let releases = disclosure.main_releases().map(|release| (release.index, disclosure.rolled_up(release)));
    let known = releases.filter(|(_, value)| *value != Declaration::Undeclared);
    let says = |value| Statement { contains_ai: Some(value), ..Statement::default() };
    known.map(|(index, value)| Wish { of: Target::Release(index), says: says(value) }).collect()
}

/// Whether declarations can be written into a message at all.
fn may_declare(disclosure: &Disclosure<'_>) -> Result<(), Refusal> {
    let message = disclosure.message();
    may_be_changed(disclosure)?;
    if message.can_declare() { Ok(()) } else { Err(Refusal::Version(message.version())) }
}

/// Whether anything can be written into a message at all.
pub(super) fn may_be_changed(disclosure: &Disclosure<'_>) -> Result<(), Refusal> {
    let (message, document) = (disclosure.message(), disclosure.message().document());
    match document.problems().len() + document.problems_omitted() {
        0 if message.has_schema() => Ok(()),
        0 => Err(Refusal::UnknownVersion),
        problems => Err(Refusal::Broken { problems }),
    }
}

/// What is wished of each thing, everything about it together.
fn gathered<'d>(
    disclosure: &Disclosure<'d>,
    wishes: &[Wish<'d>],
    refusals: &mut Vec<Refusal>,
) -> Vec<(Target<'d>, Statement)> {
    let mut gathered: Vec<(Target<'d>, Statement)> = Vec::new();
    let mut places = HashMap::new();
    for wish in wishes {
        let place = *places.entry(wish.of).or_insert(gathered.len());
        if place == gathered.len() {
            gathered.push((wish.of, Statement::default()));
        }
        let says = &mut gathered[place].1;
        match (says.contains_ai, wish.says.contains_ai) {
            (Some(one), Some(other)) if one != other => {
                refusals.push(Refusal::Contradiction { thing: wish.of.name(disclosure) });
            }
            (_, other) => says.contains_ai = says.contains_ai.or(other),
        }
        for credit in &wish.says.credits {
            if !says.credits.contains(credit) {
                says.credits.push(credit.clone());
            }
        }
    }
    gathered
}

/// The edits that declare something of a release or resource; `None` where the standard has no place for it.
fn declaration(disclosure: &Disclosure<'_>, target: Target<'_>, value: Declaration) -> Option<Vec<Edit>> {
    let declared = match target {
        Target::Release(index) => disclosure.releases[index].declared,
        Target::Resource(index) => disclosure.resources[index].declared,
        Target::Edition(..) => return None,
    };
    let holder = target.node(disclosure);
    // The types of releases and resources have their names.
    let ty = Type::named(disclosure.message().version(), holder.local_name())?;
    ty.slots_named(name::CONTAINS_AI).next()?;
    let new = NewElement::text(name::CONTAINS_AI, value.to_string());
    redeclared(declared, value).or_else(|| edit::insert(holder, ty, &new).map(|edit| vec![edit]))
}

/// The edits that change or take away what is declared; `None` where it has to be written anew.
pub(super) fn redeclared(declared: Declared<'_>, value: Declaration) -> Option<Vec<Edit>> {
    match (declared.node, value) {
        (None, Declaration::Undeclared) => Some(Vec::new()),
        (None, _) => None,
        (Some(node), Declaration::Undeclared) => Some(vec![edit::remove(node)]),
        (Some(_), _) if declared.value == value && declared.exact => Some(Vec::new()),
        (Some(node), _) => Some(edit::set_text(node, &value.to_string())),
    }
}

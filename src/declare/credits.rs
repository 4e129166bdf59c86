//! Turns what is wished of credits into edits: new credits of generative AI, and the part that AI had in those there are.
//! Knows no declaration of a resource.

use std::collections::HashMap;

use super::change::redeclared;
use super::credit::{CreditLine, RoleLine, Who};
use super::row::shown_as;
use super::{Refusal, Target};
use crate::disclosure::{By, Credit, Declaration, Disclosure, Role, party_ids};
use crate::ern::edit::{self, NewElement};
use crate::schema::{SpecialContributorType, Type, name};
use crate::xml::{Edit, Node};

/// The credits of a resource, or of one of its editions.
pub(super) struct Credits<'a, 'd> {
    disclosure: &'a Disclosure<'d>,
    target: Target<'d>,
    /// The element that holds them, and its type.
    holder: (Node<'d>, Type),
    /// What a credit's element is called there, and its type.
    element: (&'static str, Type),
    credits: Vec<&'a Credit<'d>>,
}

/// What was decided on the way.
#[derive(Default)]
struct Decided<'l> {
    edits: Vec<Edit>,
    /// What each credit will say, by its element.
    says: HashMap<usize, Declaration>,
    /// The new credits, and the roles they get.
    added: Vec<(&'l CreditLine, Vec<&'l RoleLine>)>,
}

impl<'a, 'd> Credits<'a, 'd> {
    /// `None` where there can be no credits that tell of AI.
    pub(super) fn of(disclosure: &'a Disclosure<'d>, target: Target<'d>) -> Option<Self> {
        let (resource, edition) = match target {
            Target::Release(_) => return None,
            Target::Resource(index) => (&disclosure.resources[index], None),
            Target::Edition(index, edition) => (&disclosure.resources[index], Some(edition)),
        };
        let credits = resource.credits.iter().filter(|credit| credit.edition == edition).collect();
        let called = if edition.is_some() { name::EDITION_CONTRIBUTOR } else { name::CONTRIBUTOR };
        let holder = target.node(disclosure);
        // The types of all these have their names.
        let ty = |name| Type::named(disclosure.message().version(), name);
        let (of_holder, of_credit) = (ty(holder.local_name())?, ty(called)?);
        of_holder.slots_named(called).next()?;
        Some(Self { disclosure, target, holder: (holder, of_holder), element: (called, of_credit), credits })
    }

    /// The edits that make the credits say this.
    pub(super) fn edits(&self, lines: &[CreditLine], refusals: &mut Vec<Refusal>) -> Vec<Edit> {
        let mut decided = Decided::default();
        for line in lines {
            let granted = match (&line.who, line.says) {
                (Who::GenerativeAI { shown_as }, Declaration::Undeclared) => {
                    self.withdraw(line, shown_as.as_deref(), &mut decided);
                    Ok(())
                }
                (Who::GenerativeAI { shown_as }, _) => self.credit(line, shown_as.as_deref(), &mut decided),
                (Who::Party(name), _) => self.contribution(line, name, &mut decided),
            };
            refusals.extend(granted.err());
        }
        let new =
            decided.added.iter().enumerate().map(|(place, (line, roles))| self.written(line, roles, place));
        let (holder, ty) = self.holder;
        let new = new.filter_map(|credit| edit::insert(holder, ty, &credit)).collect::<Vec<_>>();
        decided.edits.extend(new);
        decided.edits
    }

    /// The credits of generative AI that are shown like this.
    fn of_machines(&self, shown: Option<&str>) -> impl Iterator<Item = &'a Credit<'d>> {
        let credits = self.credits.iter().copied().filter(|credit| credit.is_generative_ai());
        credits.filter(move |credit| shown.is_none_or(|shown| shown_as(credit).as_deref() == Some(shown)))
    }

    /// Credits generative AI with what it is not credited with yet.
    fn credit<'l>(
        &self,
        line: &'l CreditLine,
        shown: Option<&str>,
        decided: &mut Decided<'l>,
    ) -> Result<(), Refusal> {
        let mut missing = Vec::new();
        for role in &line.roles {
            match self.of_machines(shown).find(|credit| has_role(credit, role)) {
                Some(credit) => self.decide(credit, line, decided)?,
                None => missing.push(role),
            }
        }
        if line.roles.is_empty() {
            let mut there = self.of_machines(shown).peekable();
            if there.peek().is_some() {
                return there.try_for_each(|credit| self.decide(credit, line, decided));
            }
        }
        let same = |(other, _): &&mut (&CreditLine, Vec<_>)| other.who == line.who && other.says == line.says;
        match decided.added.iter_mut().find(same) {
            // The same generative AI is credited anew already.
            Some((_, roles)) => {
                missing.retain(|role| !roles.contains(role));
                let more = Some(missing).filter(|missing| !missing.is_empty());
                decided.added.extend(more.map(|missing| (line, missing)));
            }
            None if line.roles.is_empty() || !missing.is_empty() => decided.added.push((line, missing)),
            None => {}
        }
        Ok(())
    }

    /// Takes back credits of generative AI, or single roles of them.
    fn withdraw(&self, line: &CreditLine, shown: Option<&str>, decided: &mut Decided<'_>) {
        for credit in self.of_machines(shown) {
            let roles = credit.roles();
            let is_meant = |role: &Role<'_>| line.roles.iter().any(|wanted| fits(role, wanted));
            let meant = roles.iter().filter(|role| is_meant(role)).collect::<Vec<_>>();
            if line.roles.is_empty() || (!meant.is_empty() && meant.len() == roles.len()) {
                decided.edits.push(edit::remove(credit.node));
                continue;
            }
            let elements = credit.node.children_named(name::ROLE).zip(&roles);
            let meant = elements.filter(|(_, role)| is_meant(role));
            decided.edits.extend(meant.map(|(element, _)| edit::remove(element)));
        }
    }

    /// Says what part AI had in what somebody is credited with.
    fn contribution(&self, line: &CreditLine, name: &str, decided: &mut Decided<'_>) -> Result<(), Refusal> {
        let credits = self.credits.iter().copied().filter(|credit| is_called(self.disclosure, credit, name));
        let has_roles = |credit: &&Credit<'_>| line.roles.iter().all(|role| has_role(credit, role));
        let credits = credits.filter(has_roles).collect::<Vec<_>>();
        if credits.is_empty() {
            let thing = self.target.name(self.disclosure);
            return Err(Refusal::NotCredited { credit: called(line), thing });
        }
        for credit in credits {
            self.decide(credit, line, decided)?;
        }
        Ok(())
    }

    /// Makes a credit say what part AI had.
    fn decide(
        &self,
        credit: &Credit<'d>,
        line: &CreditLine,
        decided: &mut Decided<'_>,
    ) -> Result<(), Refusal> {
        let says = line.says;
        match decided.says.insert(credit.node.index(), says) {
            Some(before) if before == says => return Ok(()),
            Some(_) => return Err(Refusal::Contradiction { thing: self.target.name(self.disclosure) }),
            None => {}
        }
        let has_instruments = line.roles.iter().any(|role| !role.instruments.is_empty());
        if has_instruments && credit.node.child(name::INSTRUMENT_TYPE).is_some() {
            let moved = edit::instruments_into_role(credit.node, self.element.1);
            decided.edits.extend(moved.into_iter().flatten());
        }
        // Generative AI that declares nothing is All.
        if credit.contribution.is_silent() && credit.effective() == says {
            return Ok(());
        }
        let new = NewElement::text(name::AI_CONTRIBUTION, says.to_string());
        let insert = || edit::insert(credit.node, self.element.1, &new).map(|edit| vec![edit]);
        decided.edits.extend(redeclared(credit.contribution, says).or_else(insert).into_iter().flatten());
        if says.is_ai() {
            decided.edits.extend(edit::roles_as_elements(credit.node, self.element.1));
        }
        Ok(())
    }

    /// A new credit of generative AI, in the order of the standard.
    fn written(&self, line: &CreditLine, roles: &[&RoleLine], place: usize) -> NewElement {
        let who = NewElement::text(name::SPECIAL_CONTRIBUTOR, SpecialContributorType::GenerativeAI.as_str());
        let part = NewElement::text(name::AI_CONTRIBUTION, line.says.to_string());
        let shown = match &line.who {
            Who::GenerativeAI { shown_as: Some(text) } => {
                let text = NewElement::text(name::DISPLAY_CREDIT_TEXT, text);
                Some(NewElement::of(name::DISPLAY_CREDITS, [text]))
            }
            _ => None,
        };
        let roles = roles.iter().map(|role| {
            let value = NewElement::text(name::VALUE, &role.value);
            let instruments =
                role.instruments.iter().map(|word| NewElement::text(name::INSTRUMENT_TYPE, word));
            NewElement::of(name::ROLE, std::iter::once(value).chain(instruments))
        });
        let parts = std::iter::once(who).chain(roles).chain([part]).chain(shown);
        let credit = NewElement::of(self.element.0, parts);
        match self.next_number(place) {
            Some(number) => credit.with(name::SEQUENCE_NUMBER, number.to_string()),
            None => credit,
        }
    }

    /// The number behind those of the others, where all of them have one.
    fn next_number(&self, place: usize) -> Option<u64> {
        let number =
            |credit: &&Credit<'_>| credit.node.attribute(name::SEQUENCE_NUMBER)?.value().parse().ok();
        let numbers = self.credits.iter().map(number).collect::<Option<Vec<u64>>>()?;
        numbers.into_iter().max()?.checked_add(1 + place as u64)
    }
}

/// Who and as what, without what is said of it.
fn called(line: &CreditLine) -> String {
    let roles = line.roles.iter().map(ToString::to_string).collect::<Vec<_>>();
    if roles.is_empty() { line.who.to_string() } else { format!("{}, {}", line.who, roles.join(", ")) }
}

/// Whether a credit is somebody's: by name, by an identifier, or by the reference in the message.
pub(super) fn is_called(disclosure: &Disclosure<'_>, credit: &Credit<'_>, name: &str) -> bool {
    let bare = |text: &str| text.replace(['-', ' '], "").to_uppercase();
    let is_name = |text: &str| text.trim().to_lowercase() == name.trim().to_lowercase();
    let (reference, ids) = match &credit.by {
        By::Party(reference) => (&**reference, disclosure.party(reference).map(party_ids)),
        By::InLine(node) => ("", Some(party_ids(*node))),
        By::Special { .. } => ("", None),
        By::Nobody => return false,
    };
    let has_id = ids.is_some_and(|ids| ids.iter().any(|id| bare(id) == bare(name)));
    !credit.is_generative_ai() && (reference == name || is_name(&disclosure.name_of(credit)) || has_id)
}

/// Whether a credit has a role, with the instruments that are named, be they in the role or beside it.
pub(super) fn has_role(credit: &Credit<'_>, wanted: &RoleLine) -> bool {
    let roles = credit.roles();
    let beside = || credit.node.children_named(name::INSTRUMENT_TYPE).map(crate::disclosure::words);
    roles.iter().any(|role| fits(role, wanted))
        || roles.iter().any(|role| {
            let is_there = |word: &String| {
                role.instruments.iter().any(|other| other == word) || beside().any(|other| other == *word)
            };
            role.value == wanted.value && wanted.instruments.iter().all(is_there)
        })
}

/// Whether a role is the one that is meant, with at least the instruments that are named.
fn fits(role: &Role<'_>, wanted: &RoleLine) -> bool {
    let has = |word: &String| role.instruments.iter().any(|other| other == word);
    role.value == wanted.value && wanted.instruments.iter().all(has)
}

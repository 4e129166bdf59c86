//! Makes wishes of what rows say of a message's things: the standard's declarations as they are, platforms' answers by what
//! they come to. What the message answers already is not wished, and what cannot be written without guessing is said.

use std::collections::HashMap;

use super::line::{Answer, Claim, Line};
use super::trouble::Trouble;
use crate::declare::{CreditLine, RoleLine, Statement, Target, Who, Wish};
use crate::disclosure::{Area, By, Credit, Declaration, Disclosure, Resource, together};

/// The role of whoever wrote a work, where nobody says more.
const COMPOSER: &str = "Composer";

/// What is claimed of a thing, by which row and in which column.
type Claimed = (usize, &'static str, Claim);

/// What is said of one thing.
#[derive(Default)]
struct Said {
    claims: Vec<Claimed>,
    credits: Vec<CreditLine>,
}

/// What is said of all things, on the way from rows to wishes.
struct Gathered<'a, 'd> {
    disclosure: &'a Disclosure<'d>,
    places: HashMap<Target<'d>, usize>,
    said: Vec<(Target<'d>, Said)>,
    troubles: &'a mut Vec<Trouble>,
}

/// The wishes that rows come to.
pub(super) fn wishes<'d>(
    disclosure: &Disclosure<'d>,
    matched: &[(&Line, Target<'d>)],
    troubles: &mut Vec<Trouble>,
) -> Vec<Wish<'d>> {
    let mut gathered = Gathered { disclosure, places: HashMap::new(), said: Vec::new(), troubles };
    for (line, target) in matched {
        let said = gathered.of(*target);
        let says = &line.row.says;
        said.credits.extend(says.credits.iter().cloned());
        said.claims.extend(says.contains_ai.map(|value| (line.number, CONTAINS_AI, Claim::Is(value))));
        for answer in line.answers.iter().filter(|answer| is_direct(disclosure, answer, *target)) {
            gathered.of(*target).claims.push((line.number, answer.column, answer.claim));
        }
    }
    // What they come to depends on what is said of the things themselves.
    for (line, target) in matched {
        for answer in line.answers.iter().filter(|answer| !is_direct(disclosure, answer, *target)) {
            let granted = match answer.area {
                Area::Artwork => gathered.artwork(line.number, answer, *target),
                Area::Composition => gathered.composition(line, answer, *target),
                area => Err(format!("it has no {} of its own to declare", area.noun())),
            };
            if let Err(why) = granted {
                gathered.refuse(line.number, answer, *target, why);
            }
        }
    }
    gathered.into_wishes()
}

/// The column of what the standard itself has.
pub(crate) const CONTAINS_AI: &str = "contains_ai";

impl<'d> Gathered<'_, 'd> {
    fn of(&mut self, target: Target<'d>) -> &mut Said {
        let place = *self.places.entry(target).or_insert(self.said.len());
        if place == self.said.len() {
            self.said.push((target, Said::default()));
        }
        &mut self.said[place].1
    }

    fn refuse(&mut self, row: usize, answer: &Answer, target: Target<'d>, why: String) {
        let thing = target.name(self.disclosure);
        self.troubles.push(Trouble::Unsayable { row, column: answer.column, thing, why });
    }

    /// What a resource will declare, as far as it is said so far.
    fn after(&self, resource: &Resource<'d>) -> Declaration {
        let now = resource.declared.value;
        let said = self.places.get(&Target::Resource(resource.index)).map(|place| &self.said[*place].1);
        let claims = said.into_iter().flat_map(|said| &said.claims).map(|(.., claim)| *claim);
        // Where they do not agree, that is said at the end.
        Claim::together(&claims.collect::<Vec<_>>(), now).ok().flatten().unwrap_or(now)
    }

    /// An answer about the artwork of whatever releases the thing is, or is on: None and All are true of each picture,
    /// and a part may be any one of them.
    fn artwork(&mut self, row: usize, answer: &Answer, target: Target<'d>) -> Result<(), String> {
        let disclosure = self.disclosure;
        let is_of_thing = |release: &&crate::disclosure::Release<'d>| match target {
            Target::Release(index) => release.index == index,
            Target::Resource(index) | Target::Edition(index, _) => release.resources.contains(&index),
        };
        let mut artwork = Vec::new();
        for resource in
            disclosure.main_releases().filter(is_of_thing).flat_map(|r| disclosure.resources_of(r))
        {
            let is_known = artwork.iter().any(|known: &&Resource<'d>| known.index == resource.index);
            if resource.areas().contains(&Area::Artwork) && !is_known {
                artwork.push(resource);
            }
        }
        let now = together(artwork.iter().map(|image| match self.after(image) {
            Declaration::Undeclared => image.effective(),
            declared => declared,
        }));
        let each = match (&artwork[..], answer.claim) {
            ([], _) => return Err("its release has no artwork in the message".to_owned()),
            ([_], _) | (_, Claim::Is(Declaration::None | Declaration::All)) => artwork,
            (_, claim) if claim == Claim::Is(now) => Vec::new(),
            (_, Claim::AtLeastPartly) if now.is_ai() => Vec::new(),
            (_, Claim::NotAll) if now != Declaration::All => Vec::new(),
            (_, Claim::NotAll) => return Err("all its artwork is declared wholly AI".to_owned()),
            (several, _) => {
                return Err(format!(
                    "there are {} images, and which of them AI had a part in is not said: give each a row of its own",
                    several.len()
                ));
            }
        };
        for image in each {
            self.of(Target::Resource(image.index)).claims.push((row, answer.column, answer.claim));
        }
        Ok(())
    }

    /// An answer about the work that is recorded, for which there are only the credits of those who wrote it.
    fn composition(&mut self, line: &Line, answer: &Answer, target: Target<'d>) -> Result<(), String> {
        let disclosure = self.disclosure;
        let recording = match target {
            Target::Resource(index) => &disclosure.resources[index],
            _ => return Err("a composition is credited on recordings only".to_owned()),
        };
        if recording.answer(Area::Composition).is_none() {
            return Err("a composition is credited on recordings only".to_owned());
        }
        if line.row.says.credits.iter().any(|credit| is_of_composition(credit) && credit.says.is_ai()) {
            // The row says itself what AI is credited with; the sheet's reader looks whether that agrees.
            return Ok(());
        }
        let is_of_area =
            |credit: &&Credit<'d>| credit.roles().iter().any(|role| Area::Composition.has_role(&role.value));
        let credits = recording.credits.iter().filter(is_of_area).collect::<Vec<_>>();
        let whole = self.after(recording);
        let now = match whole {
            Declaration::None | Declaration::All => whole,
            _ => together(credits.iter().map(|credit| credit.effective())),
        };
        let claim = answer.claim;
        let is_true_already = now != Declaration::Undeclared && !claim.is_denied_by(now);
        if is_true_already || (claim == Claim::NotAll && now != Declaration::All) {
            return Ok(());
        }
        if whole == Declaration::None || whole == Declaration::All {
            return Err(format!(
                "ContainsAI {whole} holds for all of the recording: write partly in {CONTAINS_AI}"
            ));
        }
        let people = credits.iter().filter(|credit| !credit.is_generative_ai()).collect::<Vec<_>>();
        let name = |credit: &Credit<'d>| disclosure.name_of(credit).into_owned();
        match claim {
            Claim::Is(Declaration::None) => {
                if let Some(credit) = credits.iter().find(|credit| credit.is_ai()) {
                    return Err(format!("{} is credited with AI there", name(credit)));
                }
                if people.is_empty() {
                    return Err(
                        "nobody is credited for it, so there is nothing to write the answer on".to_owned()
                    );
                }
                for credit in people.iter().filter(|credit| credit.contribution.is_silent()) {
                    let place = match credit.edition {
                        Some(edition) => Target::Edition(recording.index, edition),
                        None => target,
                    };
                    let line = without_ai(disclosure, credit);
                    self.of(place).credits.push(line);
                }
                Ok(())
            }
            Claim::Is(Declaration::All) if !people.is_empty() => Err(format!(
                "{} is credited for it too: write the credits in the column credits instead",
                name(people[0])
            )),
            Claim::NotAll => Err("only generative AI is credited for it".to_owned()),
            Claim::Is(Declaration::Partly) | Claim::AtLeastPartly if people.is_empty() => {
                Err("nobody else is credited for it: write the credits in the column credits instead"
                    .to_owned())
            }
            _ => {
                let role = RoleLine { value: COMPOSER.to_owned(), instruments: Vec::new() };
                let who = Who::GenerativeAI { shown_as: None };
                self.of(target).credits.push(CreditLine { who, roles: vec![role], says: Declaration::All });
                Ok(())
            }
        }
    }

    fn into_wishes(self) -> Vec<Wish<'d>> {
        let mut wishes = Vec::new();
        for (target, said) in self.said {
            let now = match target {
                Target::Release(index) => self.disclosure.releases[index].declared.value,
                Target::Resource(index) => self.disclosure.resources[index].declared.value,
                Target::Edition(..) => Declaration::Undeclared,
            };
            let claims = said.claims.iter().map(|(.., claim)| *claim).collect::<Vec<_>>();
            let thing = || target.name(self.disclosure);
            let contains_ai = match Claim::together(&claims, now) {
                Ok(value) => value,
                Err((one, other)) => {
                    let answers = [one, other].map(|place| (said.claims[place].0, said.claims[place].1));
                    self.troubles.push(Trouble::Disagree { answers, thing: thing() });
                    continue;
                }
            };
            let denied =
                said.claims.iter().find(|(.., claim)| claim.is_denied_by(contains_ai.unwrap_or(now)));
            if let Some(&(row, column, _)) = denied {
                let why = format!("it is declared {now} in the message; say in {CONTAINS_AI} what is true");
                self.troubles.push(Trouble::Unsayable { row, column, thing: thing(), why });
                continue;
            }
            let says = Statement { contains_ai, credits: said.credits };
            if !says.is_silent() {
                wishes.push(Wish { of: target, says });
            }
        }
        wishes
    }
}

/// Whether what is answered is what the thing itself declares.
fn is_direct(disclosure: &Disclosure<'_>, answer: &Answer, target: Target<'_>) -> bool {
    match target {
        Target::Resource(index) => disclosure.resources[index].areas().contains(&answer.area),
        _ => false,
    }
}

/// Whether a credit is for writing the work.
pub(crate) fn is_of_composition(credit: &CreditLine) -> bool {
    credit.roles.iter().any(|role| Area::Composition.has_role(&role.value))
}

/// That somebody wrote without AI. A party is named by its reference, since others may have its name.
fn without_ai(disclosure: &Disclosure<'_>, credit: &Credit<'_>) -> CreditLine {
    let name = match &credit.by {
        By::Party(reference) => reference.to_string(),
        _ => disclosure.name_of(credit).into_owned(),
    };
    let roles = credit
        .roles()
        .into_iter()
        .map(|role| RoleLine { value: role.value.into_owned(), instruments: Vec::new() });
    CreditLine { who: Who::Party(name), roles: roles.collect(), says: Declaration::None }
}

//! How findings speak of credits: the names in a sentence, and the label at a credit's place. Judges nothing.

use std::borrow::Cow;

use super::rules::generative_ai_not_all::AI004;
use super::{Report, wording};
use crate::disclosure::{Credit, Declaration, Disclosure, Resource};
use crate::span::Span;

/// Who is credited, each once: up to two by name, more by number.
pub(crate) fn names<'c, 'd: 'c>(
    disclosure: &Disclosure<'d>,
    credits: impl IntoIterator<Item = &'c Credit<'d>>,
) -> String {
    let mut names: Vec<Cow<'d, str>> = Vec::new();
    for credit in credits {
        let name = match credit.is_generative_ai() {
            true => Cow::Borrowed("generative AI"),
            false => disclosure.name_of(credit),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.len() {
        1 | 2 => wording::all_of(&names.iter().map(|name| &**name).collect::<Vec<_>>()),
        count => wording::contributors(count),
    }
}

/// The credits to generative AI for what it made. Of those that say that it made nothing AI004 speaks, where it runs.
pub(crate) fn machines<'c, 'd>(
    resource: &'c Resource<'d>,
    report: &Report<'_>,
) -> impl Iterator<Item = &'c Credit<'d>> + use<'c, 'd> {
    let is_told = report.has(&AI004);
    let machines = resource.credits.iter().filter(|credit| credit.is_generative_ai());
    machines.filter(move |credit| credit.effective().is_ai() || !is_told)
}

/// The place and the words for a credit: who, as what, and how much of it was AI where it says so.
pub(crate) fn label(disclosure: &Disclosure<'_>, credit: &Credit<'_>) -> (Span, String) {
    let line = disclosure.credit_line(credit);
    match (credit.contribution.value, credit.contribution.span()) {
        (Declaration::Undeclared, _) | (_, None) => (credit.who().text_span(), line),
        (declared, Some(span)) => (span, format!("{line}: {declared}")),
    }
}

/// What the credits come to, where AI is among them.
pub(crate) fn extent(resource: &Resource<'_>) -> Declaration {
    match resource.credits.iter().all(Credit::is_generative_ai) {
        true => Declaration::All,
        false => Declaration::Partly,
    }
}

/// What to do where generative AI is credited and ContainsAI says None.
pub(crate) fn fix_of_none(resource: &Resource<'_>) -> &'static str {
    match resource.credits.iter().all(Credit::is_generative_ai) {
        true => {
            "declare All in ContainsAI, or Partly if a person had a part; take the credit out if AI had none"
        }
        false => "declare Partly in ContainsAI, or take the credit out if AI had no part",
    }
}

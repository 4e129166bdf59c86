//! Says of each layer whether it was looked at, and why not. Judges nothing.

use serde::Serialize;

use crate::lint::rules::RULES;
use crate::lint::{Check, Checked, Layer, Rule, Selection};

/// How far a layer was looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "checked", content = "reason", rename_all = "lowercase")]
pub enum Extent {
    /// All of it.
    Wholly,
    /// A part of it; which.
    Partly(String),
    /// None of it; why.
    No(String),
}

/// Each layer, and how far it was looked at.
pub fn extents(checked: &Checked, selection: &Selection) -> [(Layer, Extent); 4] {
    Layer::ALL.map(|layer| {
        let extent = match (checked.unchecked(layer), asked_for(layer, selection)) {
            // The engine's reason for a layer that is looked at in part says which part.
            (Some(why), _) if !why.starts_with(PART) => Extent::No(why.to_owned()),
            (_, Extent::No(why)) => Extent::No(why),
            (Some(why), _) => Extent::Partly(why.to_owned()),
            (None, asked) => asked,
        };
        (layer, extent)
    })
}

/// How the engine's reasons begin that only say which part of a layer it looked at.
const PART: &str = "only ";

/// How many rules are named when they alone were left out.
const NAMED: usize = 3;

/// How far a layer would be looked at if nothing but the selection of rules stood against it.
fn asked_for(layer: Layer, selection: &Selection) -> Extent {
    let (select, ignore) = (&selection.select, &selection.ignore);
    // A hint that was not asked for leaves no gap: what is certain was looked at.
    let by_code = Selection { select: select.clone(), ignore: ignore.clone(), pedantic: true };
    let rules = || RULES.iter().copied().filter(|rule| looks_at(rule, layer));
    let left_out = rules().filter(|rule| !by_code.has(rule)).map(|rule| rule.code).collect::<Vec<_>>();
    match left_out.len() {
        0 => Extent::Wholly,
        _ if !rules().any(|rule| selection.has(rule)) => {
            Extent::No("no rule about it was asked for".to_owned())
        }
        1..=NAMED => Extent::Partly(format!("all but {}", left_out.join(", "))),
        _ => Extent::Partly(format!("{PART}some of its rules")),
    }
}

fn looks_at(rule: &Rule, layer: Layer) -> bool {
    match rule.check {
        Check::Problem(_) => layer == Layer::Syntax,
        Check::Root(_) | Check::Structure(_) => matches!(layer, Layer::Structure | Layer::Values),
        Check::Resource(_) | Check::Release(_) | Check::Message(_) => layer == Layer::Disclosure,
    }
}

/// The layers in words: `checked: syntax, structure · values: only … · not checked: disclosure (why)`.
pub fn line(extents: &[(Layer, Extent)]) -> String {
    let names = |extent: &Extent| {
        let same = extents.iter().filter(|(_, other)| other == extent);
        same.map(|(layer, _)| layer.as_str()).collect::<Vec<_>>().join(", ")
    };
    let (mut parts, mut not) = (Vec::new(), Vec::new());
    if extents.iter().any(|(_, extent)| *extent == Extent::Wholly) {
        parts.push(format!("checked: {}", names(&Extent::Wholly)));
    }
    for (_, extent) in extents {
        let (list, part) = match extent {
            Extent::Wholly => continue,
            Extent::Partly(which) => (&mut parts, format!("{}: {which}", names(extent))),
            Extent::No(why) => (&mut not, format!("{} ({why})", names(extent))),
        };
        if !list.contains(&part) {
            list.push(part);
        }
    }
    if !not.is_empty() {
        parts.push(format!("not checked: {}", not.join(", ")));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(select: &[&str], ignore: &[&str]) -> Extent {
        let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        asked_for(
            Layer::Disclosure,
            &Selection { select: owned(select), ignore: owned(ignore), pedantic: false },
        )
    }

    #[test]
    fn a_layer_is_not_called_checked_when_its_rules_were_left_out() {
        assert_eq!(asked(&[], &[]), Extent::Wholly);
        assert_eq!(asked(&[], &["AI001", "AI002"]), Extent::Partly("all but AI001, AI002".to_owned()));
        assert_eq!(asked(&["AI001"], &[]), Extent::Partly("only some of its rules".to_owned()));
        assert_eq!(asked(&["ERN"], &[]), Extent::No("no rule about it was asked for".to_owned()));
    }

    #[test]
    fn what_was_not_checked_comes_last_with_its_reasons() {
        let no = |why: &str| Extent::No(why.to_owned());
        let line = line(&[
            (Layer::Syntax, no("why")),
            (Layer::Structure, Extent::Wholly),
            (Layer::Values, Extent::Partly("only some".to_owned())),
            (Layer::Disclosure, no("because")),
        ]);
        assert_eq!(
            line,
            "checked: structure · values: only some · not checked: syntax (why), disclosure (because)"
        );
    }
}

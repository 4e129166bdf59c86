//! The ways of looking at a message, and how far each was gone. Judges nothing.

use serde::Serialize;

use super::rules::RULES;
use super::{Check, Reason, Rule, Selection};

/// One way of looking at a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    /// Is it well-formed XML?
    Syntax,
    /// Do the elements stand where the standard wants them?
    Structure,
    /// Are the attributes, and the values of elements and attributes, the standard's?
    Values,
    /// Are the AI declarations complete and without contradiction?
    Disclosure,
}

/// How far a layer was looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "checked", content = "reason", rename_all = "lowercase")]
pub enum Extent {
    /// All of it.
    Wholly,
    /// A part of it; which.
    Partly(#[cfg_attr(feature = "cli", schemars(with = "String"))] Reason),
    /// None of it; why.
    No(#[cfg_attr(feature = "cli", schemars(with = "String"))] Reason),
}

/// The rules that hold values against a value set, whatever they look at to get there.
const OF_VALUES: [&str; 2] = ["AI062", "AI065"];

/// How many rules are named when they alone were left out.
const NAMED: usize = 3;

impl Layer {
    /// All layers, from the outside in.
    pub const ALL: [Self; 4] = [Self::Syntax, Self::Structure, Self::Values, Self::Disclosure];

    /// What it is called.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Structure => "structure",
            Self::Values => "values",
            Self::Disclosure => "disclosure",
        }
    }

    /// How far it is looked at if nothing but the selection of rules stands against it.
    pub fn asked_for(self, selection: &Selection) -> Extent {
        // A hint that was not asked for leaves no gap: what is certain was looked at.
        let by_code = Selection { pedantic: true, ..selection.clone() };
        let rules = || RULES.iter().copied().filter(|rule| self.is_of(rule));
        let left_out = rules().filter(|rule| !by_code.has(rule)).map(|rule| rule.code).collect::<Vec<_>>();
        match left_out.len() {
            0 => Extent::Wholly,
            _ if !rules().any(|rule| selection.has(rule)) => Extent::No(Reason::NoRules),
            1..=NAMED => Extent::Partly(Reason::AllBut(left_out)),
            _ => Extent::Partly(Reason::SomeRules),
        }
    }

    fn is_of(self, rule: &Rule) -> bool {
        let layer = match rule.check {
            _ if OF_VALUES.contains(&rule.code) => Self::Values,
            Check::Problem(_) => Self::Syntax,
            Check::Value(_) => Self::Values,
            Check::Root(_) | Check::Structure(_) => Self::Structure,
            Check::Resource(_) | Check::Release(_) | Check::Message(_) => Self::Disclosure,
        };
        self == layer
    }
}

impl Extent {
    /// No further than this: what was left out already stays left out, for the reason it was.
    pub(super) fn limit(&mut self, to: Self) {
        if *self < to && !matches!(self, Self::No(_)) {
            *self = to;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(select: &[&str], ignore: &[&str]) -> Extent {
        asked_of(Layer::Disclosure, select, ignore)
    }

    fn asked_of(layer: Layer, select: &[&str], ignore: &[&str]) -> Extent {
        let owned = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        let selection = Selection { select: owned(select), ignore: owned(ignore), pedantic: false };
        layer.asked_for(&selection)
    }

    #[test]
    fn a_layer_is_not_called_checked_when_its_rules_were_left_out() {
        assert_eq!(asked(&[], &[]), Extent::Wholly);
        assert_eq!(asked(&[], &["AI001", "AI002"]), Extent::Partly(Reason::AllBut(vec!["AI001", "AI002"])));
        assert_eq!(asked(&["AI001"], &[]), Extent::Partly(Reason::SomeRules));
        assert_eq!(asked(&["ERN"], &[]), Extent::No(Reason::NoRules));
    }

    #[test]
    fn values_follow_the_rules_about_values() {
        assert!(OF_VALUES.iter().all(|code| crate::lint::rules::find(code).is_some()));
        let none = Extent::No(Reason::NoRules);
        assert_eq!(asked_of(Layer::Values, &[], &["AI062"]), Extent::Partly(Reason::AllBut(vec!["AI062"])));
        assert_eq!(asked_of(Layer::Values, &["AI001"], &[]), none);
        assert_eq!(
            asked_of(Layer::Values, &["ERN"], &[]),
            Extent::Partly(Reason::AllBut(vec!["AI062", "AI065", "AI066"]))
        );
        assert_eq!(asked_of(Layer::Disclosure, &["AI062"], &[]), none);
        assert_eq!(asked_of(Layer::Disclosure, &[], &["AI062"]), Extent::Wholly);
    }
}

//! Which rules run: all that are certain, or those that were asked for.

use super::rules::RULES;
use super::{Certainty, Rule};

/// A choice of rules, by code or by the beginning of codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Only these; all where there is none.
    pub select: Vec<String>,
    /// Not these.
    pub ignore: Vec<String>,
    /// Hints too, not only what is certain.
    pub pedantic: bool,
}

/// No rule has a code that is or begins so.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no rule {code}; {}", nearest.map_or("see ddex-disclose explain".to_owned(), |code| format!("did you mean {code}?")))]
pub struct UnknownRule {
    /// What was asked for.
    pub code: String,
    /// The code or name it was probably meant to be.
    pub nearest: Option<&'static str>,
}

impl Selection {
    /// Whether a rule runs.
    ///
    /// A hint runs when all hints were asked for, or when it was selected by its whole code.
    pub fn has(&self, rule: &Rule) -> bool {
        let begins = |codes: &[String]| codes.iter().any(|code| rule.code.starts_with(code.as_str()));
        let by_code = self.select.iter().any(|code| code == rule.code);
        (self.select.is_empty() || begins(&self.select))
            && !begins(&self.ignore)
            && (rule.certainty == Certainty::Certain || self.pedantic || by_code)
    }

    /// Checks that every code that was given is, or begins, a rule's.
    ///
    /// # Errors
    /// The first that is not, with the nearest that is.
    pub fn check(&self) -> Result<(), UnknownRule> {
        let unknown = |code: &&String| {
            code.is_empty() || !RULES.iter().any(|rule| rule.code.starts_with(code.as_str()))
        };
        match self.select.iter().chain(&self.ignore).find(unknown) {
            None => Ok(()),
            Some(code) => {
                let nearest = nearest_code(code).or_else(|| nearest_name(code));
                Err(UnknownRule { code: code.clone(), nearest })
            }
        }
    }
}

/// The code of the rule that is called so, or else the text as codes are written.
pub fn code_of(text: &str) -> String {
    let text = text.trim();
    let named = RULES.iter().find(|rule| rule.name.eq_ignore_ascii_case(text));
    // A name that no rule has is shown again as it was written.
    match named {
        Some(rule) => rule.code.to_owned(),
        None if text.contains('-') => text.to_owned(),
        None => text.to_ascii_uppercase(),
    }
}

/// The name that `name` was probably meant to be.
fn nearest_name(name: &str) -> Option<&'static str> {
    nearest(&name.to_ascii_lowercase(), |rule| rule.name, 3)
}

/// The code that `code` was probably meant to be.
pub(crate) fn nearest_code(code: &str) -> Option<&'static str> {
    nearest(&code.to_ascii_uppercase(), |rule| rule.code, 2)
}

/// What some rule is called that is at most so many letters away from `text`.
fn nearest(text: &str, called: fn(&Rule) -> &'static str, letters: usize) -> Option<&'static str> {
    let names = RULES.iter().map(|rule| called(rule));
    let distances = names.map(|name| (strsim::damerau_levenshtein(name, text), name));
    distances.min_by_key(|(distance, _)| *distance).filter(|(d, _)| *d <= letters).map(|(_, name)| name)
}

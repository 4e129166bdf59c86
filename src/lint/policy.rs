//! What holds for one run: which rules run, at which levels, for which platforms. Knows no message.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::rules::RULES;
use super::{Finding, Level, Options, Rule, Selection};

/// What becomes of a rule's findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// The rule does not run.
    Off,
    /// They are notes.
    Note,
    /// They are warnings.
    Warning,
    /// They are errors.
    Error,
}

impl Setting {
    /// The level, where the rule runs.
    pub fn level(self) -> Option<Level> {
        Some(match self {
            Self::Off => return None,
            Self::Note => Level::Note,
            Self::Warning => Level::Warning,
            Self::Error => Level::Error,
        })
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.level() {
            Some(level) => level.fmt(f),
            None => f.pad("off"),
        }
    }
}

/// What was asked for, worked out.
#[derive(Debug)]
pub(super) struct Policy<'a> {
    pub(super) options: &'a Options,
    /// Which rules run, those that were switched off left out.
    pub(super) selection: Selection,
    /// For each rule, in the order of [`RULES`], the level of its findings where it is not their own.
    levels: Vec<Option<Level>>,
}

impl<'a> Policy<'a> {
    pub(super) fn of(options: &'a Options) -> Self {
        let mut selection = options.selection.clone();
        let settings = RULES.iter().map(|rule| setting(rule, options)).collect::<Vec<_>>();
        for (rule, _) in RULES.iter().zip(&settings).filter(|(_, setting)| **setting == Some(Setting::Off)) {
            // What was asked for by its whole code is wanted, whoever has no use for it.
            if !selection.select.iter().any(|code| code == rule.code) {
                selection.ignore.push(rule.code.to_owned());
            }
        }
        let levels = settings.into_iter().map(|setting| setting.and_then(Setting::level)).collect();
        Self { options, selection, levels }
    }

    /// Gives findings the levels that were asked for.
    pub(super) fn settle(&self, findings: &mut [Finding]) {
        for finding in findings {
            if let Some(level) = self.asked(finding.code) {
                finding.level = level;
            }
        }
    }

    /// The level that findings of a rule have, unless the rule says otherwise of one.
    pub(super) fn level(&self, rule: &Rule) -> Level {
        self.asked(rule.code).unwrap_or(rule.level)
    }

    fn asked(&self, code: &str) -> Option<Level> {
        let place = RULES.binary_search_by_key(&code, |rule| rule.code);
        place.ok().and_then(|place| self.levels[place])
    }
}

/// What the configuration says of a rule, or else the platforms: the strictest of those that say anything; off only
/// where all of them say so.
fn setting(rule: &Rule, options: &Options) -> Option<Setting> {
    if let Some(own) = options.levels.get(rule.code) {
        return Some(*own);
    }
    let said = options.profiles.iter().map(|profile| profile.level(rule.code)).collect::<Vec<_>>();
    let strictest = said.iter().copied().flatten().max()?;
    (strictest != Setting::Off || said.iter().all(Option::is_some)).then_some(strictest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::{Profile, rules};

    /// What becomes of a rule where these profiles were chosen.
    fn of(code: &str, profiles: &[&str]) -> Option<Setting> {
        let profiles = profiles.iter().map(|name| Profile::named(name).unwrap()).collect();
        setting(rules::find(code).unwrap(), &Options { profiles, ..Options::default() })
    }

    #[test]
    fn the_strictest_platform_decides() {
        assert_eq!(of("AI020", &[]), None);
        assert_eq!(of("AI020", &["spotify"]), None);
        assert_eq!(of("AI020", &["spotify", "labelgrid"]), Some(Setting::Error));
        assert_eq!(of("AI021", &["spotify"]), Some(Setting::Off));
        assert_eq!(of("AI021", &["spotify", "apple-music"]), None, "Apple Music wants to know");
        assert_eq!(of("AI021", &["spotify", "labelgrid"]), Some(Setting::Error));
    }

    #[test]
    fn the_configuration_has_the_last_word() {
        let levels = [("AI020", Setting::Note), ("AI021", Setting::Off)].into();
        let profiles = vec![Profile::named("labelgrid").unwrap()];
        let options = Options { profiles, levels, ..Options::default() };
        let policy = Policy::of(&options);
        assert_eq!(setting(rules::find("AI020").unwrap(), &options), Some(Setting::Note));
        assert!(!policy.selection.has(rules::find("AI021").unwrap()));
        let select = vec!["AI021".to_owned()];
        let options = Options { selection: Selection { select, ..Selection::default() }, ..options };
        assert!(Policy::of(&options).selection.has(rules::find("AI021").unwrap()), "it was asked for");
    }
}

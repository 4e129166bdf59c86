//! Names that a configuration may write, and what they are names of: rules, profiles, paths.

use std::fmt;

use glob::{MatchOptions, Pattern};
use serde::de::{Deserialize, Deserializer, Error, Visitor};

use crate::lint::{Profile, Selection, UnknownProfile, code_of, rules};

/// A code, or the beginning of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codes(pub String);

/// The code of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OneRule(pub &'static str);

/// A profile, by its name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProfileName(pub &'static Profile);

/// A path with `*` and `**` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathPattern(Pattern);

impl Codes {
    fn parse(text: &str) -> Result<Self, String> {
        let code = code_of(text);
        let selection = Selection { select: vec![code.clone()], ..Selection::default() };
        selection.check().map(|()| Self(code)).map_err(|unknown| {
            let fix = match unknown.nearest {
                Some(nearest) => format!("write {nearest}"),
                None => "write a code, a name, or the beginning of codes; `ddex-disclose explain` lists them"
                    .into(),
            };
            format!("{unknown}\n{fix}")
        })
    }

    /// Whether it is, or begins, this code.
    pub fn covers(&self, code: &str) -> bool {
        code.starts_with(&self.0)
    }
}

impl OneRule {
    fn parse(text: &str) -> Result<Self, String> {
        let Codes(code) = Codes::parse(text)?;
        let rule = rules::find(&code).map(|rule| Self(rule.code));
        rule.ok_or_else(|| {
            format!("{code} begins the codes of many rules\nwrite one code, a line for each rule")
        })
    }
}

impl ProfileName {
    fn parse(text: &str) -> Result<Self, String> {
        Profile::named(text).map(Self).ok_or_else(|| match UnknownProfile::of(text).nearest {
            Some(nearest) => format!("no profile {text}; did you mean {nearest}?\nwrite {nearest}"),
            None => {
                let all = Profile::all().iter().map(|profile| profile.name).collect::<Vec<_>>();
                format!("no profile {text}\nwrite one of {}", all.join(", "))
            }
        })
    }
}

impl PathPattern {
    fn parse(text: &str) -> Result<Self, String> {
        Pattern::new(text).map(Self).map_err(|wrong| {
            format!("\"{text}\" is no pattern for paths: {}\nwrite for example archive/**/*.xml", wrong.msg)
        })
    }

    /// Whether a path is one of those it stands for. `*` stays within one folder, `**` does not.
    pub fn covers(&self, path: &str) -> bool {
        let options = MatchOptions { require_literal_separator: true, ..MatchOptions::new() };
        self.0.matches_with(path, options)
    }
}

/// Reads one word of the file, so that what is wrong with it has its place.
pub(super) fn word<'de, D: Deserializer<'de>, T>(
    from: D,
    wanted: &'static str,
    read: fn(&str) -> Result<T, String>,
) -> Result<T, D::Error> {
    from.deserialize_str(Word { wanted, read })
}

struct Word<T> {
    wanted: &'static str,
    read: fn(&str) -> Result<T, String>,
}

impl<T> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wanted)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Codes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a rule's code in quotes", Self::parse)
    }
}

impl<'de> Deserialize<'de> for OneRule {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a rule's code", Self::parse)
    }
}

impl<'de> Deserialize<'de> for ProfileName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a profile's name in quotes", Self::parse)
    }
}

impl<'de> Deserialize<'de> for PathPattern {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a path in quotes", Self::parse)
    }
}

//! What platforms and distributors ask for, as data: statements, each with its source. Knows no message.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use toml::value::Date;

use super::{Setting, rules};
use crate::disclosure::{Area, Declaration};
use crate::schema::Version;

/// A platform or distributor, and what it says about AI.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What it is called on the command line: the name of its file.
    #[serde(skip)]
    pub name: &'static str,
    /// What it calls itself.
    pub title: String,
    /// What it says, one statement for each thing that can be looked up.
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
}

/// One thing that a platform says, where it says so, and what follows from it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Statement {
    /// What it says, in our words: the end of a sentence that begins with its name.
    pub says: String,
    /// Where it says so.
    pub source: String,
    /// When somebody last looked there.
    #[serde(deserialize_with = "date")]
    pub checked_on: Date,
    /// How good the source is.
    pub tier: Tier,
    /// How much of something AI must have made for the platform to want to know.
    pub threshold: Option<Threshold>,
    /// What the platform wants to know about.
    #[serde(default)]
    pub scope: Vec<Area>,
    /// What it makes of silence.
    pub absence: Option<Absence>,
    /// Whether it counts AI in mixing and mastering.
    pub mastering: Option<Mastering>,
    /// What it must be told about before it takes a release.
    #[serde(default)]
    pub requires: Vec<Area>,
    /// Whether it expects to be told, though it does not insist.
    #[serde(default)]
    pub expects: bool,
    /// What it does not take.
    #[serde(default)]
    pub refuses: Vec<Refusal>,
    /// The oldest version of ERN that it takes.
    #[serde(default, deserialize_with = "version")]
    pub oldest_ern: Option<Version>,
    /// How much of a recording AI must have made for it to pay nothing.
    pub unpaid: Option<Made>,
    /// The form in which it is told.
    pub form: Option<Form>,
    /// Other levels for rules, by code.
    #[serde(default)]
    pub levels: BTreeMap<String, Setting>,
}

/// How good a source is. There is no third tier: what is only said somewhere is no policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Tier {
    /// The platform's own page.
    A,
    /// The trade press, or a distributor's help page about somebody else.
    B,
}

/// How much of something AI must have made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Threshold {
    /// All of it.
    Fully,
    /// A part that matters.
    Material,
    /// Anything.
    Any,
}

/// What silence is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Absence {
    /// Nothing is known.
    Unknown,
    /// There is no AI in it.
    NoAi,
    /// The release is not taken, or not everywhere.
    Refused,
}

/// Whether AI in mixing and mastering counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mastering {
    /// It does not.
    Exempt,
    /// It does.
    Counts,
}

/// How much of something AI made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// A part, or more.
    Partly,
    /// All.
    All,
}

/// What a platform does not take.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Refusal {
    /// What it is about.
    pub area: Area,
    /// How much of it AI must have made.
    pub made: Made,
    /// What else must be so, which no message says; the end of a sentence that begins with "if".
    #[serde(rename = "if")]
    pub only_if: Option<String>,
}

/// The form in which a platform is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Tags on the artwork, the track, the composition and the music video.
    TransparencyTags,
    /// Credits for roles that AI filled.
    Credits,
    /// None, some or all, for the artwork, each track's audio and composition, and each contributor.
    Answers,
}

impl Made {
    /// Whether a declaration says that it is so.
    pub fn is_said_by(self, declared: Declaration) -> bool {
        match self {
            Self::Partly => declared.is_ai(),
            Self::All => declared == Declaration::All,
        }
    }
}

/// Each profile's name and text, in the order of the names.
macro_rules! profiles {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("profiles/", $name, ".toml")))),*]
    };
}

const TEXTS: &[(&str, &str)] = profiles! {
    "apple-music" "bandcamp" "beatchain" "believe" "cd-baby" "deezer" "distrokid" "emastered" "labelgrid"
    "labelradar" "qobuz" "radiotunez" "spotify" "symphonic" "tall-tracks" "tidal" "traxsource" "tunecore" "youtube"
};

impl Profile {
    /// All profiles, in the order of their names.
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Profile>> = LazyLock::new(|| {
            let read = TEXTS.iter().map(|(name, text)| {
                Profile::parse(name, text).unwrap_or_else(|wrong| panic!("profiles/{name}.toml: {wrong}"))
            });
            read.collect()
        });
        &ALL
    }

    /// The profile of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().iter().find(|profile| profile.name == name)
    }

    /// The name that `name` was probably meant to be.
    pub fn nearest(name: &str) -> Option<&'static str> {
        let wanted = name.to_ascii_lowercase().replace([' ', '_'], "-");
        let distances = TEXTS.iter().map(|(name, _)| (strsim::damerau_levenshtein(name, &wanted), *name));
        distances.min_by_key(|(distance, _)| *distance).filter(|(d, _)| *d <= 3).map(|(_, name)| name)
    }

    fn parse(name: &'static str, text: &str) -> Result<Self, String> {
        let mut profile: Self = toml::from_str(text).map_err(|wrong| wrong.to_string())?;
        profile.name = name;
        let codes = profile.statements.iter().flat_map(|statement| statement.levels.keys());
        match codes.into_iter().find(|code| rules::find(code).is_none()) {
            Some(code) => Err(format!("no rule {code}")),
            None => Ok(profile),
        }
    }

    /// The first that its statements say of something, with the statement.
    pub fn says<T>(&self, what: impl Fn(&Statement) -> Option<T>) -> Option<(T, &Statement)> {
        self.statements.iter().find_map(|statement| Some((what(statement)?, statement)))
    }

    /// The level it gives a rule.
    pub fn level(&self, code: &str) -> Option<Setting> {
        self.says(|statement| statement.levels.get(code).copied()).map(|(setting, _)| setting)
    }

    /// When the oldest of its statements was looked up.
    pub fn checked_on(&self) -> Option<Date> {
        self.statements.iter().map(|statement| statement.checked_on).min_by_key(|d| (d.year, d.month, d.day))
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::A => "A",
            Self::B => "B",
        })
    }
}

fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(from)?;
    written.date.ok_or_else(|| serde::de::Error::custom("a date such as 2026-11-22 is wanted"))
}

fn version<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
    let written = String::deserialize(from)?;
    let known = Version::all().iter().copied().find(|version| version.as_str() == written);
    known.map(Some).ok_or_else(|| serde::de::Error::custom(format_args!("there is no ERN {written}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_can_be_read_and_says_something() {
        for profile in Profile::all() {
            assert!(!profile.statements.is_empty(), "{}", profile.name);
            for statement in &profile.statements {
                assert!(!statement.says.ends_with('.') && !statement.source.is_empty(), "{}", profile.name);
            }
        }
        assert!(Profile::all().is_sorted_by_key(|profile| profile.name));
    }

    #[test]
    fn what_is_only_rumoured_is_not_accepted() {
        let statement = |tier: &str| {
            format!(
                "title = 'Somewhere'\n[[statement]]\nsays = 'wants to know'\nsource = 'a forum'\n\
                 checked-on = 2026-11-22\ntier = '{tier}'\n"
            )
        };
        assert!(Profile::parse("somewhere", &statement("B")).is_ok());
        let refused = Profile::parse("somewhere", &statement("C")).unwrap_err();
        assert!(refused.contains("unknown variant `C`"), "{refused}");
    }

    #[test]
    fn each_statement_needs_its_source_and_date() {
        let text = "title = 'Somewhere'\n[[statement]]\nsays = 'wants to know'\ntier = 'A'\n";
        assert!(Profile::parse("somewhere", text).unwrap_err().contains("missing field `source`"));
    }

    #[test]
    fn no_file_is_forgotten() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/profiles");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let mut names =
            files.map(|file| file.file_stem().unwrap().to_string_lossy().into_owned()).collect::<Vec<_>>();
        names.sort();
        assert_eq!(names, Profile::all().iter().map(|profile| profile.name).collect::<Vec<_>>());
    }
}

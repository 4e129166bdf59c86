//! What platforms and distributors ask for, as data: statements, each with its source. Knows no message.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use toml::value::Date;

use super::{Setting, rules, written};
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
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all(deserialize = "kebab-case"))]
pub struct Statement {
    /// What it says, in our words: the end of a sentence that begins with its name.
    pub says: String,
    /// Where it says so.
    pub source: String,
    /// When somebody last looked there.
    #[serde(deserialize_with = "written::date", serialize_with = "written::shown")]
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
    /// Where AI does not count for it.
    #[serde(default)]
    pub exempts: Vec<Area>,
    /// Where AI counts for it, though for others it does not.
    #[serde(default)]
    pub counts: Vec<Area>,
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
    #[serde(default, deserialize_with = "written::version", serialize_with = "written::number")]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
pub enum Tier {
    /// The platform's own page.
    A,
    /// The trade press, or a distributor's help page about somebody else.
    B,
}

/// How much of something AI must have made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Absence {
    /// Nothing is known.
    Unknown,
    /// There is no AI in it.
    NoAi,
    /// The release is not taken, or not everywhere.
    Refused,
}

/// How much of something AI made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// A part, or more.
    Partly,
    /// All.
    All,
}

/// What a platform does not take.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
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

    /// The profile of this name; case does not matter, and neither do spaces in place of hyphens.
    pub fn named(name: &str) -> Option<&'static Self> {
        let wanted = as_name(name);
        Self::all().iter().find(|profile| profile.name == wanted)
    }

    /// The profiles of these names, each once, in the order of the names.
    ///
    /// # Errors
    /// The first that there is none of, with the nearest that there is.
    pub fn chosen<N: AsRef<str>>(
        names: impl IntoIterator<Item = N>,
    ) -> Result<Vec<&'static Self>, UnknownProfile> {
        let find = |name: N| Self::named(name.as_ref()).ok_or_else(|| UnknownProfile::of(name.as_ref()));
        let mut chosen = names.into_iter().map(find).collect::<Result<Vec<_>, _>>()?;
        chosen.sort_by_key(|profile| profile.name);
        chosen.dedup_by_key(|profile| profile.name);
        Ok(chosen)
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

    /// Whether it wants to know about an area.
    pub fn covers(&self, area: Area) -> bool {
        self.statements.iter().any(|statement| statement.scope.contains(&area))
    }

    /// Whether it must have an answer for an area.
    pub fn requires(&self, area: Area) -> bool {
        self.statements.iter().any(|statement| statement.requires.contains(&area))
    }

    /// Whether it expects to be told, or insists.
    pub fn expects(&self) -> bool {
        self.statements.iter().any(|statement| statement.expects || !statement.requires.is_empty())
    }

    /// The form in which it is told.
    pub fn form(&self) -> Option<Form> {
        self.says(|statement| statement.form).map(|(form, _)| form)
    }

    /// Where AI does not count for it.
    pub fn exempts(&self) -> Vec<Area> {
        self.statements.iter().flat_map(|statement| statement.exempts.iter().copied()).collect()
    }

    /// What it does not take, with the statements that say so.
    pub fn refusals(&self) -> impl Iterator<Item = (&Refusal, &Statement)> {
        self.statements.iter().flat_map(|statement| statement.refuses.iter().map(move |r| (r, statement)))
    }

    /// The tier of its weakest source.
    pub fn tier(&self) -> Option<Tier> {
        self.statements.iter().map(|statement| statement.tier).max()
    }

    /// When the oldest of its statements was looked up.
    pub fn checked_on(&self) -> Option<Date> {
        self.statements.iter().map(|statement| statement.checked_on).min_by_key(|d| (d.year, d.month, d.day))
    }

    /// How many days before `today`, counted as [`days`] does, that was.
    pub fn age(&self, today: i64) -> Option<i64> {
        self.checked_on().map(|checked| today - days(checked))
    }

    /// Whether that is too long ago to rely on.
    pub fn is_old(&self, today: i64) -> bool {
        self.age(today).is_some_and(|age| age > OLD)
    }
}

/// No profile has this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "no profile {name}; {}",
    nearest.map_or("see ddex-disclose profiles".to_owned(), |name| format!("did you mean {name}?"))
)]
pub struct UnknownProfile {
    /// What was asked for.
    pub name: String,
    /// The name it was probably meant to be.
    pub nearest: Option<&'static str>,
}

impl UnknownProfile {
    /// What is to be said of a name that no profile has.
    pub(super) fn of(name: &str) -> Self {
        const LETTERS: usize = 3;
        let wanted = as_name(name);
        let distances = TEXTS.iter().map(|(name, _)| (strsim::damerau_levenshtein(name, &wanted), *name));
        let nearest =
            distances.min_by_key(|(letters, _)| *letters).filter(|(letters, _)| *letters <= LETTERS);
        Self { name: name.trim().to_owned(), nearest: nearest.map(|(_, name)| name) }
    }
}

/// A title as a name: `Apple Music` as `apple-music`.
fn as_name(text: &str) -> String {
    text.trim().to_ascii_lowercase().replace([' ', '_'], "-")
}

/// After how many days a profile is old: platforms change their minds by the month.
pub const OLD: i64 = 180;

/// How many days a date is after the first of January 1970.
pub fn days(date: Date) -> i64 {
    // The year begins in March, so that the odd day is its last.
    let (month, day) = (i64::from(date.month), i64::from(date.day));
    let year = i64::from(date.year) - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - 719_468
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::A => "A",
            Self::B => "B",
        })
    }
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
    fn days_are_counted_as_the_calendar_has_them() {
        let date = |year, month, day| days(Date { year, month, day });
        assert_eq!(date(1970, 1, 1), 0);
        assert_eq!(date(2000, 3, 1) - date(2000, 2, 28), 2);
        assert_eq!(date(2100, 3, 1) - date(2100, 2, 28), 1);
        assert_eq!(date(2027, 1, 1) - date(2026, 1, 1), 365);
        assert_eq!(date(2026, 11, 22), 20_779);
    }

    #[test]
    fn names_are_forgiven_their_case_and_spaces_but_not_their_letters() {
        let names = |asked: &[&str]| {
            Profile::chosen(asked).map(|chosen| chosen.iter().map(|p| p.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&["tidal", "Apple Music", "TIDAL"]).unwrap(), ["apple-music", "tidal"]);
        let wrong = |name: &str| Profile::chosen([name]).unwrap_err().to_string();
        assert_eq!(wrong("spotfy"), "no profile spotfy; did you mean spotify?");
        assert_eq!(wrong("napster of old"), "no profile napster of old; see ddex-disclose profiles");
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

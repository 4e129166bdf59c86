//! What no standard fixes, as data with sources and dates: the tools, roles, phrases and words that rules look for.
//! Each file is read once, when a rule first asks for it. Knows no message.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::invented_states::Meant;

/// AI tools, and the words that may stand beside their names.
pub(super) static TOOLS: LazyLock<Tools> = LazyLock::new(|| read(include_str!("tools.toml")));

/// Telling phrases in titles, and the words that turn them around.
pub(super) static TITLE_PHRASES: LazyLock<TitlePhrases> =
    LazyLock::new(|| read(include_str!("title_phrases.toml")));

/// Use types that read like a refusal.
pub(super) static REFUSALS: LazyLock<Vec<String>> =
    LazyLock::new(|| texts(read::<Refusals>(include_str!("refusals.toml")).refusals));

/// Roles that no machine can hold.
pub(super) static BUSINESS_ROLES: LazyLock<Vec<String>> =
    LazyLock::new(|| texts(read::<BusinessRoles>(include_str!("business_roles.toml")).roles));

/// Words that are used where the standard has others.
pub(super) static MEANINGS: LazyLock<Vec<Meanings>> =
    LazyLock::new(|| read::<AllMeanings>(include_str!("meanings.toml")).meanings);

/// Values that are no more.
pub(super) static RETIRED: LazyLock<Vec<Retired>> =
    LazyLock::new(|| read::<AllRetired>(include_str!("retired.toml")).retired);

/// Words that are written where a declaration or a special contributor should stand.
pub(super) static STATES: LazyLock<States> = LazyLock::new(|| read(include_str!("states.toml")));

#[derive(Deserialize)]
pub(super) struct Tools {
    pub beside: Vec<String>,
    #[serde(rename = "tool")]
    pub tools: Vec<Tool>,
}

#[derive(Deserialize)]
pub(super) struct Tool {
    pub name: String,
    /// How it is named where the name alone will not do.
    #[serde(default)]
    pub written: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct TitlePhrases {
    pub refused_by: Vec<String>,
    pub phrases: Vec<Texts>,
}

/// Texts that come from one source.
#[derive(Deserialize)]
pub(super) struct Texts {
    pub text: Vec<String>,
}

#[derive(Deserialize)]
struct Refusals {
    refusals: Vec<Texts>,
}

#[derive(Deserialize)]
struct BusinessRoles {
    roles: Vec<Texts>,
}

#[derive(Deserialize)]
struct AllMeanings {
    meanings: Vec<Meanings>,
}

/// For the value sets that have `set` in their names: a word, and what DDEX says instead.
#[derive(Deserialize)]
pub(super) struct Meanings {
    pub set: String,
    pub words: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct AllRetired {
    retired: Vec<Retired>,
}

/// Old values, and what took their place.
#[derive(Deserialize)]
pub(super) struct Retired {
    pub values: BTreeMap<String, String>,
}

#[derive(Deserialize)]
pub(super) struct States {
    pub states: Vec<Invented<Meant>>,
    pub contributors: Vec<Invented<String>>,
}

/// Invented words, and what is meant by them.
#[derive(Deserialize)]
pub(super) struct Invented<T> {
    pub meant: T,
    pub words: Vec<String>,
}

/// The files are part of the program, and the tests read every one of them.
fn read<T: DeserializeOwned>(text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

fn texts(of: Vec<Texts>) -> Vec<String> {
    of.into_iter().flat_map(|texts| texts.text).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::path::Path;

    use toml::{Table, Value};

    use super::*;
    use crate::schema::{Builtin, SpecialContributorType, ValueSet};

    fn files() -> Vec<(String, Table)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/data");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
        let read = |path: &Path| std::fs::read_to_string(path).unwrap().parse().unwrap();
        files.map(|path| (path.display().to_string(), read(&path))).collect()
    }

    /// The entries of a file, by the array they are in.
    fn entries(file: &Table) -> Vec<(&str, &Table)> {
        let arrays = file.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_array()?)));
        arrays
            .flat_map(|(key, array)| array.iter().filter_map(move |entry| Some((key, entry.as_table()?))))
            .collect()
    }

    /// What an entry is known by: the words that must not be in another.
    fn words(entry: &Table) -> Vec<String> {
        let list = |key: &str| entry.get(key).and_then(Value::as_array).into_iter().flatten();
        let mut words = ["text", "words"].into_iter().flat_map(list).collect::<Vec<_>>();
        words.extend(entry.get("name"));
        let words = words.into_iter().filter_map(Value::as_str).map(str::to_owned);
        let set = entry.get("set").and_then(Value::as_str).unwrap_or_default();
        let keys = ["words", "values"].into_iter().filter_map(|key| entry.get(key)?.as_table());
        words.chain(keys.flat_map(Table::keys).map(|key| format!("{set} {key}"))).collect()
    }

    #[test]
    fn every_entry_has_a_source_and_a_date() {
        let files = files();
        assert_eq!(files.len(), 7);
        for (path, file) in &files {
            assert!(!entries(file).is_empty(), "{path}");
            for (_, entry) in entries(file) {
                let text = |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default();
                assert!(text("source").len() > 10, "{path}: {entry:?}");
                assert!(Builtin::Date.allows(text("checked_on")), "{path}: {entry:?}");
            }
        }
    }

    #[test]
    fn no_word_is_there_twice() {
        for (path, file) in &files() {
            let mut seen = HashSet::new();
            for (array, entry) in entries(file) {
                for word in words(entry) {
                    assert!(seen.insert((array, word.to_lowercase())), "{path}: {word}");
                }
            }
        }
    }

    #[test]
    fn words_of_the_standard_are_the_standards() {
        let roles = ValueSet::named("ContributorRole").unwrap();
        for role in BUSINESS_ROLES.iter() {
            assert!(roles.editions_with(role).next().is_some(), "{role}");
        }
        for contributor in &STATES.contributors {
            assert!(SpecialContributorType::parse(&contributor.meant).is_some(), "{}", contributor.meant);
        }
        assert!(STATES.states.iter().all(|states| states.meant != Meant::Unclear));
    }
}

//! Roles as platforms' forms write them, in DDEX's words. Guesses none.

use crate::declare::RoleLine;
use crate::disclosure::role::for_machine;
use crate::lint::near_values::{by_meaning, meant};
use crate::lint::wording::either;
use crate::schema::{Edition, Editions, ValueSet, name};

/// The role, and its instruments, that generative AI had.
///
/// # Errors
/// A sentence that says which word is none, and which one comes nearest.
pub(super) fn role(text: &str) -> Result<RoleLine, String> {
    let written = text.parse::<RoleLine>()?;
    let value = known("ContributorRole", "role", &written.value)?;
    if let Some(ours) = for_machine(value) {
        return Err(format!("{value} is a person's role; of generative AI write {}", either(ours)));
    }
    let instruments = written.instruments.iter().map(|word| known(name::INSTRUMENT_TYPE, "instrument", word));
    let instruments = instruments.map(|word| word.map(str::to_owned)).collect::<Result<_, _>>()?;
    Ok(RoleLine { value: value.to_owned(), instruments })
}

/// The value of a set that a word is, but for case and white space, or that is known to be meant by it.
fn known(set: &str, noun: &str, word: &str) -> Result<&'static str, String> {
    let bare = |word: &str| word.replace([' ', '-', '_'], "").to_lowercase();
    let newest = Edition::newest().avs().map(Editions::of_avs);
    let nothing = || format!("no {noun} {word:?}");
    let (Some(set), Some(newest)) = (ValueSet::named(set), newest) else { return Err(nothing()) };
    let same = set.values(newest).find(|value| bare(value) == bare(word));
    same.or_else(|| by_meaning(set, word, newest)).ok_or_else(|| match meant(set, word, newest) {
        Some(near) => format!("{}; did you mean {near}?", nothing()),
        None => format!("{} in the standard", nothing()),
    })
}

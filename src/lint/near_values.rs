//! Which of the standard's values somebody meant who wrote another word. Knows no message.

use super::data::{MEANINGS, RETIRED};
use crate::disclosure::uses;
use crate::schema::validate::nearest;
use crate::schema::{Builtin, Datatype, Editions, ValueSet, Verdict};

/// What took the place of a deprecated value, where that is in the set too.
pub(super) fn successor(set: ValueSet, value: &str, editions: Editions) -> Option<&'static str> {
    let successor = RETIRED.iter().find_map(|retired| retired.values.get(value))?;
    Datatype::Set(set).allows(successor, editions).then_some(successor)
}

/// The other name of a use for training that was renamed.
pub(super) fn renamed_training_use(value: &str) -> Option<&'static str> {
    let names = RETIRED.iter().flat_map(|retired| &retired.values);
    let mut both = names.flat_map(|(old, new)| [(old, new), (new, old)]);
    let other = both.find(|(name, _)| *name == value).map(|(_, other)| other.as_str());
    other.filter(|other| uses::is_learning(other))
}

/// What DDEX says instead of a word that people and platforms use, where the value set has it.
pub(crate) fn by_meaning(set: ValueSet, written: &str, editions: Editions) -> Option<&'static str> {
    let (bare, has) = (bare(written), |value: &&String| Datatype::Set(set).allows(value, editions));
    let of_set = MEANINGS.iter().filter(|meanings| set.name().contains(&meanings.set));
    let mut said = of_set.flat_map(|meanings| &meanings.words).filter(|(word, _)| self::bare(word) == bare);
    said.find_map(|(_, ours)| ours.iter().find(has)).map(String::as_str)
}

/// How many letters of a value tell which one is meant.
const LONG_ENOUGH: usize = 4;

/// The value of a set that somebody meant who wrote `written`: the same but for case, white space and
/// punctuation, or another word for it, or one that is a few letters away, or the only one that begins so.
pub(crate) fn meant(set: ValueSet, written: &str, editions: Editions) -> Option<&'static str> {
    let bare = bare(written);
    let values =
        || set.values(editions).filter(move |value| set.verdict(value, editions) == Verdict::Current);
    let same = || values().find(|value| self::bare(value) == bare);
    let by_meaning = || by_meaning(set, written, editions);
    let begins = || {
        let mut longer =
            values().filter(|value| bare.len() >= LONG_ENOUGH && self::bare(value).starts_with(&bare));
        longer.next().filter(|_| longer.next().is_none())
    };
    // A letter makes another code of a code, and another edition's value is no slip.
    let is_slip = bare.chars().count() >= LONG_ENOUGH && set.editions_with(written).next().is_none();
    let slip = || nearest(written.trim(), values()).filter(|_| is_slip);
    same().filter(|_| !bare.is_empty()).or_else(by_meaning).or_else(slip).or_else(begins)
}

/// Text that is nearly what a datatype wants, as it should be written.
pub(super) fn tidied(builtin: Builtin, written: &str) -> Option<String> {
    let truth = |words: &[&str]| words.contains(&written.to_lowercase().as_str());
    let tries = match builtin {
        Builtin::Boolean if truth(&["true", "yes", "y", "on"]) => vec!["true".to_owned()],
        Builtin::Boolean if truth(&["false", "no", "n", "off"]) => vec!["false".to_owned()],
        Builtin::Decimal if !is_of_thousands(written) => vec![written.replace(',', ".")],
        Builtin::Duration => vec![written.to_ascii_uppercase(), clock(written).unwrap_or_default()],
        Builtin::Date => vec![written.replace(['/', '.'], "-")],
        Builtin::DateTime => {
            vec![written.replacen(' ', "T", 1), format!("{written}T00:00:00"), format!("{written}:00")]
        }
        _ => Vec::new(),
    };
    tries.into_iter().find(|tidied| builtin.allows(tidied))
}

/// Whether the comma may part thousands: `1,234`.
fn is_of_thousands(written: &str) -> bool {
    written.rsplit_once(',').is_some_and(|(_, behind)| behind.len() == 3)
}

/// `3:25` and `1:03:25` as durations.
fn clock(written: &str) -> Option<String> {
    let parts = written.split(':').map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
    match parts[..] {
        [minutes, seconds] => Some(format!("PT{minutes}M{seconds}S")),
        [0, minutes, seconds] => Some(format!("PT{minutes}M{seconds}S")),
        [hours, minutes, seconds] => Some(format!("PT{hours}H{minutes}M{seconds}S")),
        _ => None,
    }
}

/// A word's letters and digits, in lower case; all of it where it has none.
fn bare(word: &str) -> String {
    let bare = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    if bare.is_empty() { word.trim().to_owned() } else { bare }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Version;

    fn said(set: &str, written: &str) -> Option<&'static str> {
        meant(ValueSet::named(set).unwrap(), written, Editions::of(Version::V4_3_2, Some("9")))
    }

    #[test]
    fn case_and_punctuation_are_no_difference() {
        assert_eq!(said("ContributorRole", " lead vocalist\n"), Some("LeadVocalist"));
        assert_eq!(said("ContributorRole", "LEAD_VOCALIST"), Some("LeadVocalist"));
    }

    #[test]
    fn other_words_are_known_by_their_meaning() {
        assert_eq!(said("ContributorRole", "Producer"), Some("StudioProducer"));
        assert_eq!(said("CurrentTerritoryCode", "UK"), Some("GB"));
    }

    #[test]
    fn what_means_something_else_is_not_suggested() {
        for (set, written) in [
            ("CurrentTerritoryCode", "EU"),
            ("CurrentTerritoryCode", "ROW"),
            ("CurrencyCode", "BTC"),
            ("ContainerFormat", "MP3"),
            ("ContributorRole", "FeaturedArtist"),
        ] {
            assert_eq!(said(set, written), None, "{written}");
        }
        let of_avs_7 = Editions::of(Version::V4_3_2, Some("7"));
        assert_eq!(meant(ValueSet::named("InstrumentType").unwrap(), "Harmonium", of_avs_7), None);
        assert_eq!(said("ContributorRole", "SoundEngineer"), Some("Engineer"));
        assert_eq!(said("ParentalWarningType", "Clean"), Some("ExplicitContentEdited"));
        assert_eq!(said("ParentalWarningType", "Explicit Content"), Some("Explicit"));
    }

    #[test]
    fn a_comma_that_may_part_thousands_is_left_to_the_writer() {
        assert_eq!(tidied(Builtin::Decimal, "44,1").as_deref(), Some("44.1"));
        assert_eq!(tidied(Builtin::Decimal, "1,234"), None);
        assert_eq!(tidied(Builtin::Duration, "00:04:12").as_deref(), Some("PT4M12S"));
        assert_eq!(tidied(Builtin::DateTime, "2026-11-23T14:30").as_deref(), Some("2026-11-23T14:30:00"));
    }

    #[test]
    fn slips_of_the_pen_are_mended() {
        assert_eq!(said("ContributorRole", "Compozer"), Some("Composer"));
        assert_eq!(said("VersionType", "Remix"), Some("RemixVersion"));
        assert_eq!(said("ContributorRole", "Astronaut"), None);
        assert_eq!(said("ContributorRole", ""), None);
    }

    #[test]
    fn every_meaning_is_a_value_of_some_edition() {
        for meanings in MEANINGS.iter() {
            let sets = || ValueSet::all().filter(|set| set.name().contains(&meanings.set));
            for (word, ours) in &meanings.words {
                let has = |value: &String| sets().any(|set| set.editions_with(value).next().is_some());
                assert!(ours.iter().any(has), "{}: {word}", meanings.set);
            }
        }
    }
}

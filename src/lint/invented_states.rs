//! Words that people write where the standard wants All, Partly or None, or a special contributor, and what
//! they mean by them. Knows no message.

use serde::Deserialize;

use super::data::STATES;
use super::wording;
use crate::schema::validate::nearest;
use crate::schema::{ContainsAI, SpecialContributorType};

/// What somebody meant who wrote something else than the standard's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(crate) enum Meant {
    /// The right word in the wrong case, or with white space around it.
    Spelling(ContainsAI),
    /// Probably this.
    Probably(ContainsAI),
    /// That AI was used, but not how much.
    AllOrPartly,
    /// That nobody knows, or nobody said.
    NotSaid,
    /// Nothing at all.
    Nothing,
    /// No telling.
    Unclear,
}

/// As the list of invented words has it: what is probably meant, or what cannot be told.
impl From<String> for Meant {
    fn from(word: String) -> Self {
        match &*word {
            "AllOrPartly" => Self::AllOrPartly,
            "NotSaid" => Self::NotSaid,
            word => ContainsAI::parse(word).map_or(Self::Unclear, Self::Probably),
        }
    }
}

/// The letters and digits of a text, in lower case.
fn letters_of(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// What to say of the right word with white space around it.
fn spaced(what: &str, value: &str) -> (String, String, String) {
    (
        format!("{value}, and white space"),
        format!("the {what} {value} has white space around it, so it does not count"),
        format!("write {value}, with nothing around it"),
    )
}

/// What `text` was meant to say; `None` where it is one of the standard's words, to the letter.
pub(crate) fn meant(text: &str) -> Option<Meant> {
    if ContainsAI::parse(text).is_some() {
        return None;
    }
    if text.trim().is_empty() {
        return Some(Meant::Nothing);
    }
    let spelling = ContainsAI::ALL.into_iter().find(|value| value.as_str().eq_ignore_ascii_case(text.trim()));
    let letters = letters_of(text);
    let invented = || {
        let states = STATES.states.iter().find(|states| states.words.contains(&letters));
        states.map(|states| states.meant)
    };
    let near = || {
        nearest(text.trim(), ContainsAI::ALL.iter().map(|value| value.as_str())).and_then(ContainsAI::parse)
    };
    let guess = || invented().or_else(|| near().map(Meant::Probably)).unwrap_or(Meant::Unclear);
    Some(spelling.map_or_else(guess, Meant::Spelling))
}

/// What to say of it: a label, a message, and what to do.
pub(crate) fn in_words(meant: Meant, text: &str, element: &str) -> (String, String, String) {
    let written = wording::quote(text);
    let (label, message, fix) = match meant {
        Meant::Spelling(value) if value.as_str() == text.trim() => {
            return spaced("declaration", value.as_str());
        }
        Meant::Spelling(value) => {
            let value = value.as_str();
            return (
                format!("meant: {value}"),
                format!("the declaration is written {written}, but only {value} counts"),
                format!("write {value}"),
            );
        }
        Meant::Probably(value) => {
            let value = value.as_str();
            return (
                format!("probably {value}"),
                format!("{written} is no AI declaration; it probably means {value}"),
                format!("write {value}, if that is what is meant"),
            );
        }
        Meant::AllOrPartly => (
            "All, or Partly?",
            format!("{written} is no AI declaration, and does not say whether AI made all of it or a part"),
            "ask, then write All if AI made everything, otherwise Partly",
        ),
        Meant::NotSaid => (
            "says nothing",
            format!("{written} is no AI declaration; where nobody knows, there is none"),
            "leave the element out until somebody knows",
        ),
        Meant::Nothing => (
            "empty",
            format!("`{element}` is empty, so it declares nothing"),
            "write All, Partly or None, or leave the element out",
        ),
        Meant::Unclear => (
            "not All, Partly or None",
            format!("{written} is no AI declaration"),
            "write All, Partly or None",
        ),
    };
    (label.to_owned(), message, fix.to_owned())
}

/// The special contributor that people mean who write this.
pub(crate) fn meant_contributor(text: &str) -> Option<SpecialContributorType> {
    let letters = letters_of(text);
    let invented = STATES.contributors.iter().find(|contributors| contributors.words.contains(&letters))?;
    SpecialContributorType::parse(&invented.meant)
}

/// What to say of a special contributor or artist: a label, a message, and what to do; `None` where it is one of
/// the standard's words, to the letter.
pub(crate) fn contributor_in_words(text: &str, is_artist: bool) -> Option<(String, String, String)> {
    if SpecialContributorType::parse(text).is_some() {
        return None;
    }
    let what = if is_artist { "special display artist" } else { "special contributor" };
    let word = text.trim();
    let near = || nearest(word, SpecialContributorType::ALL.iter().map(|value| value.as_str()));
    Some(match meant_contributor(text).map(SpecialContributorType::as_str).or_else(near) {
        Some(value) if value == word => spaced(what, value),
        Some(value) => (
            format!("probably {value}"),
            format!("{} is no {what}; {value} is probably meant", wording::quote(text)),
            format!("write {value}, if that is what is meant"),
        ),
        None if word.is_empty() => (
            "empty".to_owned(),
            format!("the {what} is empty, so it credits nobody"),
            "write GenerativeAI if AI is meant; a person or an artist is a party".to_owned(),
        ),
        None => (
            format!("no {what} of the standard"),
            format!("{} is no {what}", wording::quote(text)),
            "write GenerativeAI if AI is meant; a person or an artist is a party".to_owned(),
        ),
    })
}

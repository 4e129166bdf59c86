//! The uses that deals grant, in plain words. Grants nothing itself.

use std::borrow::Cow;

use crate::disclosure::uses::LEARNING;

/// Whether each use for machine learning is granted. What is not granted is not allowed: there is no other way to
/// say no.
pub(super) fn learning<'a>(uses: &'a [Cow<'_, str>]) -> impl Iterator<Item = (&'static str, bool)> + 'a {
    let granted = |names: &[&str]| uses.iter().any(|granted| names.contains(&&**granted));
    LEARNING.into_iter().map(move |(words, names)| (words, granted(names)))
}

/// A certain "not granted" needs a message that was read to its end, so it is left out where it was not.
///
/// `on demand stream, permanent download · training of generative AI: not granted`.
pub(super) fn line(uses: &[Cow<'_, str>], certain: bool) -> String {
    let is_learning = |granted: &str| LEARNING.iter().any(|(_, names)| names.contains(&granted));
    let others = uses.iter().filter(|granted| !is_learning(granted)).map(|granted| in_words(granted));
    let mut parts = vec![others.collect::<Vec<_>>().join(", ")];
    if parts[0].is_empty() {
        parts[0] = if certain { "none" } else { "none that could be read" }.to_owned();
    }
    // The first is always said; the others are rare, and said where they are granted.
    for (index, (words, granted)) in learning(uses).enumerate() {
        if granted || (index == 0 && certain) {
            parts.push(format!("{words}: {}", if granted { "granted" } else { "not granted" }));
        }
    }
    parts.join(" · ")
}

/// `OnDemandStream` as `on demand stream`, and `UserDefined "Loan"` as `"Loan" (user-defined)`.
fn in_words(value: &str) -> String {
    if let Some((_, defined)) = value.split_once(' ') {
        return format!("{defined} (user-defined)");
    }
    let mut words = String::new();
    for (index, char) in value.char_indices() {
        if index > 0 && char.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(char.to_ascii_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line_of(uses: &[&'static str]) -> String {
        line(&uses.iter().map(|granted| Cow::Borrowed(*granted)).collect::<Vec<_>>(), true)
    }

    #[test]
    fn what_is_granted_and_what_is_not() {
        assert_eq!(
            line_of(&["OnDemandStream", "PermanentDownload"]),
            "on demand stream, permanent download · training of generative AI: not granted"
        );
        assert_eq!(
            line_of(&["Stream", "UseForGenerativeAI", "UseForDataMining"]),
            "stream · training of generative AI: granted · data mining: granted"
        );
        assert_eq!(line_of(&[]), "none · training of generative AI: not granted");
        assert_eq!(
            line_of(&["UserDefined \"NoAiTraining\"", "UserDefined"]),
            "\"NoAiTraining\" (user-defined), user defined · training of generative AI: not granted"
        );
    }

    #[test]
    fn nothing_is_denied_that_was_not_read() {
        assert_eq!(line(&[], false), "none that could be read");
        assert_eq!(
            line(&["UseForDataMining".into()], false),
            "none that could be read · data mining: granted"
        );
    }
}

//! Recognises titles, versions and keywords that tell that AI made something. Judges nothing.

use std::borrow::Cow;
use std::sync::LazyLock;

use super::data::TITLE_PHRASES;
use super::{Lists, spelling};
use crate::disclosure::words;
use crate::schema::name;
use crate::span::Span;
use crate::xml::Node;

/// A phrase, word by word. One in brackets is looked for as it stands.
struct Phrase {
    words: Vec<String>,
    bracketed: Option<String>,
}

impl Phrase {
    fn of(text: &str) -> Self {
        let bracketed = text.starts_with(['(', '[']).then(|| text.to_owned());
        Self { words: spelling::cased_words_of(text), bracketed }
    }

    /// Whether it is in a text, and not turned into its opposite there. The words are the text's.
    fn is_in(&self, text: &str, words: &[String], any_case: bool) -> bool {
        if let Some(bracketed) = &self.bracketed {
            return text.contains(bracketed.as_str());
        }
        let is_same = |ours: &String, theirs: &String| match is_initials(ours) && !any_case {
            true => ours == theirs,
            false => ours == theirs || ours.to_lowercase() == theirs.to_lowercase(),
        };
        let is_at = |at: &usize| {
            let run = &words[*at..];
            run.len() >= self.words.len() && self.words.iter().zip(run).all(|(o, t)| is_same(o, t))
        };
        let is_refused = |at: usize| {
            let before = at.checked_sub(1).map(|before| words[before].to_lowercase());
            before.is_some_and(|before| TITLE_PHRASES.refused_by.contains(&before))
        };
        !self.words.is_empty() && (0..words.len()).filter(is_at).any(|at| !is_refused(at))
    }
}

/// The letters for AI: in lower case, or with a capital, they may be a name or another word.
fn is_initials(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(char::is_uppercase)
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    TITLE_PHRASES.phrases.iter().flat_map(|phrases| &phrases.text).map(|text| Phrase::of(text)).collect()
});

/// A text that tells: where, what it says, and what people call it.
pub(super) struct Telling<'d> {
    pub span: Span,
    pub text: Cow<'d, str>,
    pub what: &'static str,
}

impl<'d> Telling<'d> {
    fn of(node: Node<'d>, what: &'static str) -> Self {
        Self { span: node.text_span(), text: words(node), what }
    }
}

/// The first title, version or keyword of a resource or release that tells of AI.
pub(super) fn text<'d>(of: Node<'d>, lists: &Lists) -> Option<Telling<'d>> {
    let own = lists.title_phrases.iter().map(|text| Phrase::of(text)).collect::<Vec<_>>();
    texts(of).into_iter().find(|telling| {
        let any_case = telling.what == KEYWORDS;
        let words = spelling::cased_words_of(&telling.text);
        let tells = |phrases: &[Phrase]| phrases.iter().any(|p| p.is_in(&telling.text, &words, any_case));
        tells(&own) || words.iter().any(|word| may_be_ai(word)) && tells(&PHRASES)
    })
}

/// Whether a word may be the letters for AI: every phrase has them, and most titles do not.
fn may_be_ai(word: &str) -> bool {
    ["AI", "IA", "KI"].iter().any(|letters| word.eq_ignore_ascii_case(letters))
}

/// What people call keywords.
const KEYWORDS: &str = "keywords";

/// The texts by which a resource or release is called, in document order.
fn texts(of: Node<'_>) -> Vec<Telling<'_>> {
    let mut texts = Vec::new();
    for child in of.children() {
        match child.local_name() {
            name::DISPLAY_TITLE_TEXT => texts.push(Telling::of(child, "title")),
            name::DISPLAY_TITLE | name::FORMAL_TITLE | name::GROUPING_TITLE => {
                let parts = child.children().filter(|part| is_of_title(part.local_name()));
                texts.extend(parts.map(|part| Telling::of(part, "title")));
            }
            name::VERSION_TYPE => {
                let defined = child.attribute(name::USER_DEFINED_VALUE);
                texts.extend(defined.map(|defined| Telling {
                    span: defined.value_span,
                    text: defined.value(),
                    what: "version",
                }));
            }
            name::KEYWORDS => texts.push(Telling::of(child, KEYWORDS)),
            _ => {}
        }
    }
    texts
}

fn is_of_title(name: &str) -> bool {
    matches!(name, name::TITLE_TEXT | name::SUB_TITLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tells(text: &str) -> bool {
        let words = spelling::cased_words_of(text);
        PHRASES.iter().any(|phrase| phrase.is_in(text, &words, false))
    }

    #[test]
    fn phrases_tell_and_names_do_not() {
        for title in [
            "Salt Road (AI Cover)",
            "Salt Road (AI)",
            "Salt Road – A.I. Version",
            "AI-Generated Lullaby",
            "Hafenlied (KI-Version)",
            "Mar adentro, hecho con IA",
            "La mer (générée par l'IA)",
        ] {
            assert!(tells(title), "{title}");
        }
        for title in [
            "Ai Cover Me",
            "Ai no Uta (Ai Version)",
            "AI",
            "A.I. Love",
            "Ai, ai, ai",
            "Made with air",
            "Made without AI",
            "No AI Version",
            "J'ai couvert",
            "Maria IA",
            "",
        ] {
            assert!(!tells(title), "{title}");
        }
    }

    #[test]
    fn keywords_are_written_in_any_case() {
        let is_in =
            |text: &str| Phrase::of("AI generated").is_in(text, &spelling::cased_words_of(text), true);
        assert!(is_in("lofi, ai generated, calm"));
        assert!(!is_in("lofi, not ai generated"));
    }

    #[test]
    fn every_phrase_has_the_letters_for_ai() {
        for phrase in PHRASES.iter() {
            assert!(phrase.words.iter().any(|word| may_be_ai(word)), "{:?}", phrase.words);
        }
    }
}

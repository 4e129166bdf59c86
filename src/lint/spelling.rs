//! The words of a text, without what may be written one way or another: case, white space, punctuation. Knows no
//! meaning.

/// The words of a text: runs of letters and digits, in lower case.
pub(super) fn words_of(text: &str) -> Vec<String> {
    cased_words_of(text).iter().map(|word| word.to_lowercase()).collect()
}

/// The words of a text, in the case they are written in. `A.I.` is one.
pub(super) fn cased_words_of(text: &str) -> Vec<String> {
    let text = text.replace("A.I.", "AI ").replace("A. I.", "AI ");
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The words of a name as programs write them, in lower case: `NoAITraining` and `NO_AI_TRAINING` have three.
pub(super) fn words_of_name(name: &str) -> Vec<String> {
    let chars = name.chars().collect::<Vec<_>>();
    let mut apart = String::with_capacity(name.len() + 4);
    for (index, char) in chars.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| chars[before]);
        let begins = char.is_uppercase()
            && (before.is_some_and(|before| before.is_lowercase() || before.is_numeric())
                || before.is_some_and(char::is_uppercase)
                    && chars.get(index + 1).is_some_and(|next| next.is_lowercase()));
        if begins {
            apart.push(' ');
        }
        apart.push(*char);
    }
    words_of(&apart)
}

/// Where `part` stands in `words`, word for word.
pub(super) fn places_of<'a>(words: &'a [String], part: &'a [String]) -> impl Iterator<Item = usize> + 'a {
    let last = words.len().saturating_sub(part.len());
    (0..=last).filter(move |at| !part.is_empty() && words[*at..].starts_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_where_programs_part_them() {
        for name in ["NoAiTraining", "NoAITraining", "NO_AI_TRAINING", "no-ai-training", "no ai training"] {
            assert_eq!(words_of_name(name), ["no", "ai", "training"], "{name}");
        }
        assert_eq!(words_of_name("noaitraining"), ["noaitraining"]);
        assert_eq!(words_of_name(""), [""; 0]);
    }

    #[test]
    fn a_part_is_found_word_for_word() {
        let (words, part) = (words_of("Suno, by Suno Inc."), words_of("suno"));
        assert_eq!(places_of(&words, &part).collect::<Vec<_>>(), [0, 2]);
        assert_eq!(places_of(&words_of("Sunoco"), &part).next(), None);
        assert_eq!(places_of(&words_of("Suno"), &[]).next(), None);
    }
}

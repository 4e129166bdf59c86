//! Names and phrases that a user adds to those the program knows.

/// What to look for beside what the program knows. Case, punctuation and white space do not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    /// Names of AI tools.
    pub tools: Vec<String>,
    /// Artists that are AI: names, or identifiers such as an ISNI.
    pub personas: Vec<String>,
    /// Phrases that tell in a title that AI made something. Words in capitals count only in capitals.
    pub title_phrases: Vec<String>,
}

//! Recognises talk of AI in text that people wrote for people. Knows nothing of where the text stands.

/// What people write when they mean it, in lower case; names of elements too, for comments.
const PHRASES: [&str; 8] = [
    "a.i.",
    "artificial intelligence",
    "inteligencia artificial",
    "inteligência artificial",
    "intelligence artificielle",
    "künstliche intelligenz",
    "containsai",
    "aicontribution",
];

/// Whether a text has the word AI in it, or says what it stands for.
pub(crate) fn speaks_of_ai(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let lower = text.to_lowercase();
    words.any(|word| matches!(word, "AI" | "GenAI")) || PHRASES.iter().any(|phrase| lower.contains(phrase))
}

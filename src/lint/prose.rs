//! Recognises talk of AI in text that people wrote for people, and knows the elements for such text. Judges
//! nothing.

use crate::disclosure::words;
use crate::schema::name;
use crate::xml::Node;

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

/// The first text of a release or resource that speaks of AI, and what people call it. The display credits may
/// be its own, or those of somebody credited on it.
pub(crate) fn talk_of_ai(node: Node<'_>) -> Option<(Node<'_>, &'static str)> {
    let nodes = node.children().flat_map(|child| std::iter::once((child, true)).chain(inside(child)));
    let mut texts = nodes.filter_map(|(node, is_own)| match node.local_name() {
        name::MARKETING_COMMENT if is_own => Some((node, "marketing comment")),
        name::SYNOPSIS if is_own => Some((node, "synopsis")),
        name::DISPLAY_CREDITS => {
            let text = node.child(name::DISPLAY_CREDIT_TEXT)?;
            Some((text, "display credit"))
        }
        _ => None,
    });
    texts.find(|(text, _)| speaks_of_ai(&words(*text)))
}

fn inside(node: Node<'_>) -> impl Iterator<Item = (Node<'_>, bool)> {
    node.children().map(|child| (child, false))
}

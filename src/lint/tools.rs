//! Recognises the names of AI tools: the whole of a name, never a part of a word. Judges nothing.

use std::sync::LazyLock;

use super::data::TOOLS;
use super::{Lists, spelling};
use crate::disclosure::{By, Credit, Disclosure};
use crate::schema::{SpecialContributorType, name};

/// How a tool is named, word by word, and what it is called.
type Named = (Vec<String>, &'static str);

static NAMES: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let written = TOOLS.tools.iter().flat_map(|tool| {
        let names = if tool.written.is_empty() { std::slice::from_ref(&tool.name) } else { &tool.written };
        names.iter().map(|name| (spelling::words_of(name), &*tool.name))
    });
    written.collect()
});

/// The AI tool that a name is, where it is nothing else: `Suno`, `Suno AI`, `℗ 2026 Suno Inc.`, but not `Juan Suno`.
pub(super) fn named<'l>(name: &str, lists: &'l Lists) -> Option<&'l str> {
    let words = spelling::words_of(name);
    let own = lists.tools.iter().map(|tool| (spelling::words_of(tool), tool.as_str())).collect::<Vec<_>>();
    let mut found = None;
    let mut rest = &words[..];
    while let Some((first, others)) = rest.split_first() {
        let tool = own.iter().chain(&*NAMES).find(|(tool, _)| !tool.is_empty() && rest.starts_with(tool));
        match tool {
            Some((tool, called)) => {
                found = found.or(Some(*called));
                rest = &rest[tool.len()..];
            }
            None if may_stand_beside(first) => rest = others,
            None => return None,
        }
    }
    found
}

/// Whether a word beside a tool's name makes no other name of it: a company's form, a version, a year, the `p` of a
/// P-line.
fn may_stand_beside(word: &str) -> bool {
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_version = is_number(word.strip_prefix('v').unwrap_or(word));
    is_version || matches!(word, "c" | "p") || TOOLS.beside.iter().any(|beside| beside == word)
}

/// The AI tool that a credit names: as a party, or as a contributor of the sender's own.
pub(super) fn credited<'l>(
    disclosure: &Disclosure<'_>,
    credit: &Credit<'_>,
    lists: &'l Lists,
) -> Option<&'l str> {
    match &credit.by {
        By::Party(reference) => named(&disclosure.party_name(reference)?, lists),
        By::Special { node, kind: Some(SpecialContributorType::UserDefined) } => {
            named(&node.attribute(name::USER_DEFINED_VALUE)?.value(), lists)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_is_known_by_its_whole_name() {
        let lists = Lists { tools: vec!["Tunesmith AI".to_owned()], ..Lists::default() };
        let tool = |name: &str| named(name, &lists);
        for (name, expected) in [
            ("Suno", "Suno"),
            ("SUNO AI v4.5", "Suno"),
            ("℗ 2026 Suno, Inc.", "Suno"),
            ("Udio / Suno", "Udio"),
            ("DALL·E 3", "DALL-E"),
            ("OpenAI Sora 2", "Sora"),
            ("RunwayML", "Runway"),
            ("tunesmith ai", "Tunesmith AI"),
        ] {
            assert_eq!(tool(name), Some(expected), "{name}");
        }
        for name in
            ["Juan Suno", "Sunoco", "Sora", "Aiva", "Claude", "Gemini Music", "Loudly", "AI", "2026", ""]
        {
            assert_eq!(tool(name), None, "{name}");
        }
    }
}

//! Phrases that several rules share.

use crate::disclosure::Disclosure;
use crate::xml::Node;

/// A reason that is the standard's own: with the version, and the element whose definition says so.
pub(crate) fn standard(disclosure: &Disclosure<'_>, element: Node<'_>, reason: &str) -> String {
    format!("{reason} (ERN {}, {})", disclosure.message().version(), element.local_name())
}

/// `a contributor` or `3 contributors`.
pub(crate) fn contributors(count: usize) -> String {
    match count {
        1 => "a contributor".to_owned(),
        count => format!("{count} contributors"),
    }
}

/// `A`, `A or B`, `A, B or C`.
pub(crate) fn either(names: &[&str]) -> String {
    list(names, "or")
}

/// `A`, `A and B`, `A, B and C`.
pub(crate) fn all_of(names: &[&str]) -> String {
    list(names, "and")
}

fn list(names: &[&str], last: &str) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [names @ .., name] => format!("{} {last} {name}", names.join(", ")),
    }
}

/// `a` or `an`, as the next word sounds.
pub(crate) fn article(word: &str) -> &'static str {
    match word.as_bytes().first() {
        Some(b'a' | b'e' | b'i' | b'o' | b'A' | b'E' | b'I' | b'O') => "an",
        _ => "a",
    }
}

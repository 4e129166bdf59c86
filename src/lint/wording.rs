//! Phrases that several rules share.

use super::report::tag;
use crate::disclosure::{Declaration, Disclosure, Resource, ResourceKind};
use crate::span::Span;
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

/// The most names or places that one finding lists.
const MOST: usize = 6;

/// `` `A`, `B` and 3 more ``.
pub(crate) fn names(names: &[&str]) -> String {
    let shown = in_quotes(names);
    all_of(&shown.iter().map(String::as_str).collect::<Vec<_>>())
}

/// `` `A`, `B` or 3 more ``.
pub(crate) fn names_or(names: &[&str]) -> String {
    let shown = in_quotes(names);
    either(&shown.iter().map(String::as_str).collect::<Vec<_>>())
}

fn in_quotes(names: &[&str]) -> Vec<String> {
    let shown = names.iter().take(MOST).map(|name| format!("`{name}`"));
    let more = (names.len() > MOST).then(|| format!("{} more", names.len() - MOST));
    shown.chain(more).collect()
}

/// Text from a message, to be shown in a sentence: in quotation marks, on one line, cut when long.
pub(crate) fn quote(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((cut, _)) => format!("\"{}…\"", &line[..cut]),
        None => format!("\"{line}\""),
    }
}

/// `a` or `an`, whichever goes before a name.
pub(crate) fn article(name: &str) -> &'static str {
    // Initials are spoken letter by letter: an ISRC, a DPID.
    let spelt = name.chars().nth(1).is_some_and(char::is_uppercase);
    let vowels = if spelt { "AEFHILMNORSX" } else { "AEIO" };
    if name.starts_with(|first: char| vowels.contains(first.to_ascii_uppercase())) { "an" } else { "a" }
}

/// `2 recordings and 1 image`, in the order in which people think of them.
pub(crate) fn count_of<'a, 'd: 'a>(resources: impl Iterator<Item = &'a Resource<'d>>) -> String {
    all_of(&counts_of(resources).iter().map(String::as_str).collect::<Vec<_>>())
}

/// `2 recordings`, `1 image`, in the order in which people think of them.
pub(crate) fn counts_of<'a, 'd: 'a>(resources: impl Iterator<Item = &'a Resource<'d>>) -> Vec<String> {
    let mut counts: Vec<(ResourceKind, usize)> = Vec::new();
    for resource in resources {
        match counts.iter_mut().find(|(kind, _)| *kind == resource.kind) {
            Some((_, count)) => *count += 1,
            None => counts.push((resource.kind, 1)),
        }
    }
    counts.sort_unstable();
    counts.into_iter().map(|(kind, count)| kind.count(count)).collect()
}

/// What a person would call a resource: `track 3, "Harbour"`, `the front cover`.
pub(crate) fn called(disclosure: &Disclosure<'_>, resource: &Resource<'_>) -> String {
    let what = match disclosure.position(resource) {
        Some((_, 1)) | None => format!("the {}", resource.noun()),
        Some((place, _)) => format!("track {place}"),
    };
    match resource.title() {
        Some(title) => format!("{what}, \"{title}\""),
        None => what,
    }
}

/// `2, 3 and 7–12`: numbers in rising order, three in a row and more drawn together.
pub(crate) fn numbers(numbers: &[u32]) -> String {
    let mut runs = Vec::new();
    let mut rest = numbers;
    while let Some(&first) = rest.first() {
        let len = (first..).zip(rest).take_while(|(due, number)| due == *number).count();
        match len {
            1 | 2 => runs.extend(rest[..len].iter().map(u32::to_string)),
            len => runs.push(format!("{first}–{}", rest[len - 1])),
        }
        rest = &rest[len..];
    }
    all_of(&runs.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Where each resource declares something, or should, and what it declares.
pub(crate) fn declarations<'a, 'd: 'a>(
    disclosure: &'a Disclosure<'d>,
    resources: impl IntoIterator<Item = &'a Resource<'d>>,
) -> impl Iterator<Item = (Span, String)> {
    resources.into_iter().map(|resource| {
        let says = match (resource.declared.value, resource.effective()) {
            (Declaration::Undeclared, Declaration::Undeclared) => "says nothing".to_owned(),
            (Declaration::Undeclared, _) => "credits AI".to_owned(),
            (declared, _) => declared.to_string(),
        };
        let span = resource.declared.span().unwrap_or_else(|| tag(resource.node));
        (span, format!("{}: {says}", called(disclosure, resource)))
    })
}

//! What a finding is known by from run to run, however the message is laid out. Knows no rule.
//!
//! The fingerprint is made of the rule's code; of what the finding is about, by the identifiers that people use outside
//! the message, or else title and artist; of the names of the elements around the place; and of the sentence, with
//! references left out. So it survives white space, comments, prefixes, new message ids and dates, renumbered
//! references, and parties and resources in another order. What would have the same fingerprint in one message gets a
//! running number.
//!
//! It is the beginning of a SHA-256, since a baseline hides findings: nobody who writes a message should be able to
//! choose its words so that a new finding passes for a known one.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::Finding;
use super::subject::{Subject, one_line};
use crate::disclosure::Disclosure;
use crate::xml::{Children, Document, Node};

/// How many bytes of the hash are kept.
const BYTES: usize = 8;

/// Says of each finding, in the order of the document, what it is about and what it is known by. `message` is by what
/// the message itself is known.
pub(super) fn stamp(
    document: &Document<'_>,
    disclosure: Option<&Disclosure<'_>>,
    message: &str,
    findings: &mut [Finding],
) {
    if findings.is_empty() {
        return;
    }
    let references = disclosure.map(references).unwrap_or_default();
    let mut around = Around::of(document);
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for finding in findings {
        let path = around.names_at(finding.primary.span.start);
        let (subject, several) = match (finding.subject, disclosure) {
            (Some(subject), _) => (Some(subject), false),
            (None, Some(disclosure)) => by_place(disclosure, finding),
            (None, None) => (None, false),
        };
        finding.subject = subject;
        let identity =
            subject.zip(disclosure).map_or_else(|| message.to_owned(), |(of, in_)| of.identity(in_));
        // One finding for several places points at the first, which another order makes another.
        let path = if several { path.last().copied().unwrap_or_default().to_owned() } else { path.join("/") };
        let sentence = fold(&one_line(&finding.message), &references);
        let mut key = [finding.code, &*identity, &*path, &*sentence].join("\n");
        let number = numbers.entry(key.clone()).or_default();
        *number += 1;
        key += &format!("\n{number}");
        let hash = Sha256::digest(key.as_bytes());
        finding.fingerprint = hash[..BYTES].iter().map(|byte| format!("{byte:02x}")).collect();
    }
}

/// What a finding is about by its places, and whether these are in several resources or releases.
fn by_place(disclosure: &Disclosure<'_>, finding: &Finding) -> (Option<Subject>, bool) {
    let subject = Subject::holding(disclosure, finding.primary.span.start);
    let ends = finding.reach.into_iter().flat_map(|(first, last)| [first, last]);
    let places = finding.related.iter().map(|label| label.span.start).chain(ends);
    let mut others = places.filter_map(|place| Subject::holding(disclosure, place));
    if others.any(|other| Some(other) != subject) { (None, true) } else { (subject, false) }
}

/// The elements around places, which are asked for in the order of the document.
struct Around<'d> {
    root: Option<Node<'d>>,
    /// The elements around the last place, each with those of its children that are still to come.
    open: Vec<(Node<'d>, Children<'d>)>,
}

impl<'d> Around<'d> {
    fn of(document: &'d Document<'_>) -> Self {
        let root = document.root();
        Self { root, open: root.map(|root| (root, root.children())).into_iter().collect() }
    }

    /// The names of the elements around a place, from the outside in.
    fn names_at(&mut self, offset: usize) -> Vec<&'d str> {
        while self.open.len() > 1 && self.open.last().is_some_and(|(node, _)| node.span().end <= offset) {
            self.open.pop();
        }
        while let Some((_, children)) = self.open.last_mut() {
            let mut ahead = children.clone();
            let Some(child) = ahead.find(|child| child.span().end > offset) else { break };
            if child.span().start > offset {
                break;
            }
            *children = ahead;
            self.open.push((child, child.children()));
        }
        match self.root {
            Some(root) if root.span().start <= offset => {
                self.open.iter().map(|(node, _)| node.local_name()).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The names that a message gives its parties and resources.
fn references<'a>(disclosure: &'a Disclosure<'_>) -> HashSet<&'a str> {
    let resources = disclosure.resources.iter().map(|resource| &*resource.reference);
    disclosure.parties().map(|(reference, _)| reference).chain(resources).collect()
}

/// The text with references as one letter: those that the message knows, and what looks like one, such as `R12`.
fn fold(text: &str, references: &HashSet<&str>) -> String {
    let is_part = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_');
    let looks_like_one = |word: &str| {
        let digits = word.strip_prefix(|first: char| first.is_ascii_uppercase());
        let digits = digits.map(|rest| rest.trim_start_matches(['-', '_']));
        digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(|char| !is_part(char)) {
        let word = part.trim_end_matches(|char| !is_part(char));
        match references.contains(word) || looks_like_one(word) {
            true => out.extend(word.chars().next()),
            false => out.push_str(word),
        }
        out.push_str(&part[word.len()..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_folded_and_nothing_else() {
        let known = HashSet::from(["PMaraOsei", "A-front"]);
        let fold = |text| fold(text, &known);
        assert_eq!(
            fold("`P7` refers to nothing; R12, A_3 and X-9 too"),
            "`P` refers to nothing; R, A and X too"
        );
        assert_eq!(fold("PMaraOsei (A-front) sings"), "P (A) sings");
        for text in ["QZKLR2600017 in ERN 4.3.2", "AVS 9 has 12 of them", "U2b, É1", ""] {
            assert_eq!(fold(text), text);
        }
    }
}

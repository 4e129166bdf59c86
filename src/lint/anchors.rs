//! The anchors of a message, and what refers to them. Built only where a reference is at fault.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::disclosure::words;
use crate::ern::Message;
use crate::schema::{Builtin, Type, Version};
use crate::xml::Node;

/// The anchors of a message, and which of them nothing refers to.
pub(super) struct Anchors<'a> {
    /// By name, the first of that name.
    first: HashMap<Cow<'a, str>, Node<'a>>,
    /// Those that nothing refers to, in document order.
    idle: Vec<Node<'a>>,
}

impl<'a> Anchors<'a> {
    pub(super) fn of(message: &Message<'a>) -> Self {
        let (anchors, references) = names(message.version());
        let mut first = HashMap::new();
        let mut referred = HashSet::new();
        let mut in_order = Vec::new();
        for node in message.document().nodes() {
            if anchors.contains(node.local_name()) {
                first.entry(words(node)).or_insert(node);
                in_order.push(node);
            } else if references.contains(node.local_name()) {
                referred.insert(words(node));
            }
        }
        in_order.retain(|node| !referred.contains(&words(*node)));
        Self { first, idle: in_order }
    }

    /// The first anchor of this name.
    pub(super) fn first(&self, name: &str) -> Option<Node<'a>> {
        self.first.get(name).copied()
    }

    /// The anchor that a reference without one was probably meant for: one that is written a little differently,
    /// or the only one of its kind that nothing refers to.
    pub(super) fn meant(&self, name: &str) -> Option<Node<'a>> {
        let kind = |name: &str| name.chars().next().map(|letter| letter.to_ascii_uppercase());
        let alike = |node: &&Node<'a>| bare(&words(**node)) == bare(name);
        let mut idle = self.idle.iter().filter(|node| kind(&words(**node)) == kind(name));
        let spelt = self.first.values().filter(alike).min_by_key(|node| node.index());
        spelt
            .or(match (idle.next(), idle.next()) {
                (Some(only), None) => Some(only),
                _ => None,
            })
            .copied()
    }
}

/// A name without what people get wrong in it: case, leading zeros, punctuation.
fn bare(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
    let digits = name.chars().filter(char::is_ascii_digit).skip_while(|digit| *digit == '0');
    letters.chain(digits).collect()
}

/// The names of the elements that are anchors, and of those that refer to one.
fn names(version: Version) -> (HashSet<&'static str>, HashSet<&'static str>) {
    let (mut anchors, mut references) = (HashSet::new(), HashSet::new());
    for ty in Type::all(version) {
        for (index, slot) in ty.slots().iter().enumerate() {
            match ty.child_type(index).text().map(|text| text.base()) {
                Some(Builtin::Id) => anchors.insert(slot.name()),
                Some(Builtin::IdRef) => references.insert(slot.name()),
                _ => continue,
            };
        }
    }
    (anchors, references)
}

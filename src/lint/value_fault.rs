//! A fault of an attribute, a value or a reference, with what it is about at hand. Knows no sentence about it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::anchors::Anchors;
use super::structure::{holder_of, place_of};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::schema::validate::{Fault, FaultKind};
use crate::schema::{Builtin, Datatype, ValueSet, Version};
use crate::span::Span;
use crate::xml::{Attribute, Node};

/// A fault of an attribute, a value or a reference.
#[derive(Debug)]
pub struct ValueFault<'a> {
    /// The message it is in.
    pub message: &'a Message<'a>,
    /// What is wrong.
    pub fault: &'a Fault<usize>,
    /// The element at fault, or the one whose attribute is.
    pub node: Node<'a>,
    /// The attribute at fault, where it is one.
    pub attribute: Option<Attribute<'a>>,
    /// Where else the message has the same fault; of a copied thing, also the anchors inside the copy.
    pub alike: Vec<Self>,
    /// Where in the music it is, where it is in a resource or release.
    pub place: Option<String>,
    /// The anchor that has to do with it: the first of the same name, or the one that was probably meant.
    pub anchor: Option<Node<'a>>,
}

/// What several faults can have in common, so that one finding speaks for them all.
#[derive(PartialEq, Eq, Hash)]
enum Cause<'a> {
    /// A name that nothing may have, or nothing has: where it is given, and wherever it is referred to.
    Name(&'a str),
    /// The same fault in elements, and attributes, of the same name.
    Same(&'a str, &'a FaultKind<usize>, Option<&'a str>),
}

/// Two things with the same anchor, and the fault that says so.
struct Copied<'a> {
    first: Node<'a>,
    second: Node<'a>,
    fault: usize,
}

impl Copied<'_> {
    /// Whether one anchor is in the first of them, and another in the second.
    fn holds(&self, first: Node<'_>, second: Node<'_>) -> bool {
        let is_in = |of: Node<'_>, node: Node<'_>| (of.index()..of.end_index()).contains(&node.index());
        is_in(self.first, first) && is_in(self.second, second)
    }
}

impl<'a> ValueFault<'a> {
    /// The faults of a message, those that are the same said once.
    pub fn all(
        message: &'a Message<'a>,
        disclosure: &Disclosure<'a>,
        faults: &'a [Fault<usize>],
    ) -> Vec<Self> {
        let mut anchors = None;
        let mut all: Vec<Self> = Vec::new();
        let mut by_cause: HashMap<Cause<'_>, usize> = HashMap::new();
        let mut copy: Option<Copied<'_>> = None;
        for fault in faults {
            let node = message.document().node(fault.at);
            let attribute = fault.attribute.as_ref().and_then(|name| node.attribute(name));
            let own = Self { message, fault, node, attribute, alike: Vec::new(), place: None, anchor: None };
            let cause = match &fault.kind {
                FaultKind::Value { datatype, value }
                    if matches!(datatype.base(), Builtin::Id | Builtin::IdRef) =>
                {
                    Cause::Name(value)
                }
                FaultKind::DanglingReference(name) => Cause::Name(name),
                kind => Cause::Same(node.local_name(), kind, fault.attribute.as_deref()),
            };
            match by_cause.get(&cause) {
                Some(&first) => all[first].alike.push(own),
                None => {
                    let anchor = match &fault.kind {
                        FaultKind::DuplicateAnchor(name) => {
                            anchors.get_or_insert_with(|| Anchors::of(message)).first(name)
                        }
                        FaultKind::DanglingReference(name) => {
                            anchors.get_or_insert_with(|| Anchors::of(message)).meant(name)
                        }
                        _ => None,
                    };
                    if let (FaultKind::DuplicateAnchor(_), Some(first)) = (&fault.kind, anchor) {
                        if let Some(outer) = copy.as_ref().filter(|copy| copy.holds(first, node)) {
                            by_cause.insert(cause, outer.fault);
                            all[outer.fault].alike.push(own);
                            continue;
                        }
                        let (first, second) = (holder_of(first), holder_of(node));
                        copy = Some(Copied { first, second, fault: all.len() });
                    }
                    by_cause.insert(cause, all.len());
                    all.push(Self { place: place_of(disclosure, node), anchor, ..own });
                }
            }
        }
        all
    }

    /// The version the message is held against.
    pub fn version(&self) -> Version {
        self.message.version()
    }

    /// The value set that the value should be from, where it should be from one.
    pub fn set(&self) -> Option<ValueSet> {
        match self.fault.kind {
            FaultKind::Value { datatype: Datatype::Set(set), .. }
            | FaultKind::UnknownValue { set, .. }
            | FaultKind::DeprecatedValue { set, .. } => Some(set),
            _ => None,
        }
    }

    /// The name of what is at fault: the attribute's, or else the element's.
    pub fn name(&self) -> &'a str {
        self.attribute.map_or_else(|| self.node.local_name(), |attribute| attribute.name)
    }

    /// The value at fault, as a program reads it.
    pub fn value(&self) -> Cow<'a, str> {
        self.attribute.map_or_else(|| self.node.text(), |attribute| attribute.value())
    }

    /// Where the value stands: without the white space around it, unless that is all there is.
    pub fn value_span(&self) -> Span {
        let whole = self.whole_span();
        let trimmed = if self.attribute.is_some() { whole } else { self.node.text_span() };
        match (trimmed.is_empty(), whole.is_empty(), self.attribute) {
            (false, ..) => trimmed,
            (_, false, _) => whole,
            (.., Some(attribute)) => attribute.span(),
            (.., None) => self.node.span(),
        }
    }

    /// Where the value stands with all its white space.
    pub fn whole_span(&self) -> Span {
        self.attribute.map_or_else(|| self.node.content_span(), |attribute| attribute.value_span)
    }

    /// A reason that is the standard's own: with the version, and the element whose content it defines.
    pub fn standard(&self, reason: &str) -> String {
        format!("{reason} (ERN {}, {})", self.version(), self.node.local_name())
    }
}

//! A fault of the structure, and whether it is about AI: so that the rules about AI can say it better.

use crate::ern::Message;
use crate::schema::validate::{Fault, FaultKind};
use crate::schema::{Version, name};
use crate::xml::Node;

/// A fault of the structure, with its element at hand.
#[derive(Debug)]
pub struct StructureFault<'a> {
    /// The message it is in.
    pub message: &'a Message<'a>,
    /// What is wrong.
    pub fault: &'a Fault<usize>,
    /// The element at fault.
    pub node: Node<'a>,
    /// What it has to do with AI, where it has.
    pub misuse: Option<Misuse<'a>>,
    /// Where else the message has the same fault, for faults that are said once a message.
    pub alike: Vec<Node<'a>>,
    /// How many children are written in a namespace, for the fault that says so.
    pub qualified: usize,
}

/// A fault of the structure that is about an AI declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misuse<'a> {
    /// An AI declaration in a version that has none.
    BeforeVersion(Node<'a>),
    /// An AI declaration where the version has no place for it.
    Misplaced(Node<'a>),
    /// An AI declaration in the right element, in the wrong place among its siblings.
    OutOfOrder(Node<'a>),
    /// A role written as plain text, as it was up to ERN 4.3, where the version wants it in an element.
    TextRole(Node<'a>),
}

impl<'a> StructureFault<'a> {
    /// The faults of a message, those that have one cause throughout the message said once.
    pub fn all(message: &'a Message<'a>, faults: &'a [Fault<usize>], qualified: usize) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for fault in faults {
            let node = message.document().node(fault.at);
            let misuse = misuse(message, fault, node);
            let cause = misuse.as_ref().filter(|misuse| misuse.has_one_cause()).map(std::mem::discriminant);
            let same = |other: &&mut Self| cause.is_some() && other.misuse.as_ref().map(std::mem::discriminant) == cause;
            match all.iter_mut().find(same) {
                Some(first) => first.alike.push(node),
                None => all.push(Self { message, fault, node, misuse, alike: Vec::new(), qualified }),
            }
        }
        all
    }

    /// The element that the element at fault stands in.
    pub fn parent_name(&self) -> &'static str {
        self.fault.ty.name()
    }

    /// The version the message is held against.
    pub fn version(&self) -> Version {
        self.message.version()
    }
}

impl Misuse<'_> {
    /// Whether all faults of this kind in a message come from one cause, such as its version.
    fn has_one_cause(&self) -> bool {
        matches!(self, Self::BeforeVersion(_) | Self::TextRole(_))
    }
}

/// Whether an element of this name declares something about AI.
pub(crate) fn declares_ai(name: &str) -> bool {
    matches!(
        name,
        name::CONTAINS_AI | name::AI_CONTRIBUTION | name::SPECIAL_CONTRIBUTOR | name::SPECIAL_DISPLAY_ARTIST
    )
}

fn misuse<'a>(message: &'a Message<'a>, fault: &Fault<usize>, node: Node<'a>) -> Option<Misuse<'a>> {
    let at = |index: usize| message.document().node(index);
    match &fault.kind {
        FaultKind::Unexpected { .. } if declares_ai(node.local_name()) => Some(match message.can_declare() {
            true => Misuse::Misplaced(node),
            false => Misuse::BeforeVersion(node),
        }),
        FaultKind::Misplaced { .. } if declares_ai(node.local_name()) => Some(Misuse::OutOfOrder(node)),
        FaultKind::Misplaced { other: Some(other), early: true, .. } if declares_ai(at(*other).local_name()) => {
            Some(Misuse::OutOfOrder(at(*other)))
        }
        FaultKind::TextWhereElements if node.local_name() == name::ROLE => Some(Misuse::TextRole(node)),
        _ => None,
    }
}

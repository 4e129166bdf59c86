//! What can be wrong with a message, and each fault as a plain sentence. Judges nothing.

use std::fmt;

use super::Place;
use crate::schema::{Datatype, Type, ValueSet};

/// What is wrong with one element or attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault<P> {
    /// The element at fault: where a schema processor would first stop.
    pub at: P,
    /// The type of the element that holds it. For text, for children where text belongs, for attributes and
    /// values: its own type.
    pub ty: Type,
    /// The attribute at fault, as it is written, where it is not the element itself.
    pub attribute: Option<Box<str>>,
    /// What is wrong with it.
    pub kind: FaultKind<P>,
}

/// The ways in which an element or attribute can be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FaultKind<P> {
    /// It is not part of the type in this version.
    Unexpected {
        /// What would have been allowed in its place.
        allowed: Vec<&'static str>,
        /// The allowed name it was probably meant to be.
        nearest: Option<&'static str>,
    },
    /// It is part of the type, but stands in the wrong place among its siblings.
    Misplaced {
        /// The element that stands on the wrong side of it.
        other: Option<P>,
        /// Whether it comes too early, before `other`; else it comes too late.
        early: bool,
        /// What would have been allowed in its place.
        allowed: Vec<&'static str>,
    },
    /// It may stand once only.
    Repeated,
    /// Elements must stand before it, or at the end of it.
    Missing {
        /// Their names in order; the alternatives where there is a choice.
        names: Vec<Vec<&'static str>>,
        /// Whether they are missing at the end of the element, not before it.
        at_end: bool,
    },
    /// It holds text, where only child elements may stand.
    TextWhereElements,
    /// It holds child elements, where only text may stand.
    ElementsWhereText {
        /// The first of the children.
        child: P,
    },
    /// It is written in a namespace; only the root element is.
    Qualified,
    /// The attribute is not one that the element may have.
    UnknownAttribute {
        /// The attribute it was probably meant to be.
        nearest: Option<&'static str>,
    },
    /// An attribute of this name must be there.
    MissingAttribute(&'static str),
    /// It says `xsi:nil`, but no element of ERN may be nil.
    Nil,
    /// It says by `xsi:type` that it is of this type, which it cannot be.
    WrongType(Box<str>),
    /// Its value is not allowed.
    Value {
        /// What it may be.
        datatype: Datatype,
        /// What it is; the beginning of it, when it is long.
        value: Box<str>,
    },
    /// Its value is not in the newest value sets that are known, but the message names newer ones.
    UnknownValue {
        /// The set it should be in.
        set: ValueSet,
        /// What it is.
        value: Box<str>,
    },
    /// Its value is allowed, but the standard calls it deprecated. No error.
    DeprecatedValue {
        /// The set it is in.
        set: ValueSet,
        /// What it is.
        value: Box<str>,
    },
    /// It is an anchor of this name, and so is another element before it.
    DuplicateAnchor(Box<str>),
    /// It refers to this anchor, and there is none.
    DanglingReference(Box<str>),
}

impl<P: Place> Fault<P> {
    /// Whether it makes the message invalid for certain.
    pub fn is_error(&self) -> bool {
        !matches!(self.kind, FaultKind::UnknownValue { .. } | FaultKind::DeprecatedValue { .. })
    }

    /// Whether it is about which elements there are and where they stand, not about attributes and values.
    pub fn is_structural(&self) -> bool {
        use FaultKind::{
            ElementsWhereText, Misplaced, Missing, Qualified, Repeated, TextWhereElements, Unexpected,
        };
        matches!(
            self.kind,
            Unexpected { .. }
                | Misplaced { .. }
                | Repeated
                | Missing { .. }
                | TextWhereElements
                | ElementsWhereText { .. }
                | Qualified
        )
    }
}

/// One sentence without place, for programs that have nothing better: the linter says it with the message at hand.
impl<P: Place> fmt::Display for Fault<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.ty.name();
        let subject = match &self.attribute {
            Some(attribute) => format!("the attribute `{attribute}`"),
            None => "the element".to_owned(),
        };
        match &self.kind {
            FaultKind::Unexpected { .. } => write!(f, "the element is not part of {name}"),
            FaultKind::Misplaced { .. } => write!(f, "the element stands in the wrong place in {name}"),
            FaultKind::Repeated => write!(f, "the element may stand only once in {name}"),
            FaultKind::Missing { names, at_end } => {
                let names = names.iter().map(|either| either.join(" or ")).collect::<Vec<_>>().join(", ");
                let place = if *at_end { "at the end of" } else { "before the element in" };
                write!(f, "missing {place} {name}: {names}")
            }
            FaultKind::TextWhereElements => write!(f, "text stands where {name} wants elements"),
            FaultKind::ElementsWhereText { .. } => write!(f, "elements stand where {name} wants text"),
            FaultKind::Qualified => write!(f, "the element is in a namespace; only the root element is"),
            FaultKind::UnknownAttribute { .. } => write!(f, "{subject} is not part of {name}"),
            FaultKind::MissingAttribute(attribute) => {
                write!(f, "the attribute `{attribute}` of {name} is missing")
            }
            FaultKind::Nil => write!(f, "the element says xsi:nil, but no element of ERN may be nil"),
            FaultKind::WrongType(other) => {
                write!(f, "the element is of type {name} and cannot be of type {other}")
            }
            FaultKind::Value { datatype, value } => {
                write!(f, "{subject} cannot be \"{value}\": it is no {}", datatype.name())
            }
            FaultKind::UnknownValue { set, value } => {
                write!(f, "{subject} is \"{value}\", which is not in the newest {} that is known", set.name())
            }
            FaultKind::DeprecatedValue { set, value } => {
                write!(f, "{subject} is \"{value}\", a deprecated {}", set.name())
            }
            FaultKind::DuplicateAnchor(anchor) => write!(f, "another element is called {anchor} too"),
            FaultKind::DanglingReference(anchor) => write!(f, "no element is called {anchor}"),
        }
    }
}

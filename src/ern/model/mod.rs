//! Messages as structs that own what they hold: to build them, change them, and write them as JSON.
//!
//! One struct serves every version of its family, [`ern3`] or [`ern4`]: it has the fields of all of them. Types that
//! stand for one another in different versions share a struct. Fields have the standard's names in snake case. Texts
//! are kept to the byte; only true and false have a type of their own, [`Boolean`], and so have the values of the
//! standard's sets, which are in [`value`].
//!
//! Every struct has a [`Default`], empty. Whether a message is complete only validating it says.

pub mod element;
#[rustfmt::skip]
mod generated {
    pub mod ern3;
    pub mod ern4;
    pub mod value;
}
mod json;
mod text;

use element::Element;
pub use generated::{ern3, ern4, value};
pub use text::{Boolean, Coded};

use crate::schema::Version;

/// A message of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The version it was read from, or is to be written as.
    pub version: Version,
    /// What it says.
    pub message: AnyMessage,
}

/// A message of one of the families.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnyMessage {
    /// Of ERN 3.
    Ern3(ern3::Message),
    /// Of ERN 4.
    Ern4(ern4::Message),
}

impl Model {
    /// A message that was built, to be written as a version.
    pub fn new(version: Version, message: impl Into<AnyMessage>) -> Self {
        Self { version, message: message.into() }
    }
}

impl AnyMessage {
    /// An empty message of the family of a version, whose root element has this name.
    pub fn named(version: Version, name: &str) -> Option<Self> {
        match version.is_ern3() {
            true => ern3::Message::named(name).map(Self::Ern3),
            false => ern4::Message::named(name).map(Self::Ern4),
        }
    }

    /// The name of the root element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ern3(message) => message.name(),
            Self::Ern4(message) => message.name(),
        }
    }

    /// The root element.
    pub fn root(&self) -> &dyn Element {
        match self {
            Self::Ern3(message) => message.root(),
            Self::Ern4(message) => message.root(),
        }
    }

    /// The root element, to change it.
    pub fn root_mut(&mut self) -> &mut dyn Element {
        match self {
            Self::Ern3(message) => message.root_mut(),
            Self::Ern4(message) => message.root_mut(),
        }
    }
}

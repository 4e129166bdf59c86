//! Messages as structs that own what they hold: to build them, change them, and write them as XML or JSON.
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
mod read;
mod text;
mod write;

use element::{Element, HeldMut};
pub use generated::{ern3, ern4, value};
pub use read::{Misfit, MisfitKind};
pub use text::{Boolean, Coded};
pub use write::{Lost, Written};

use super::Message;
use crate::schema::{Type, Version};

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

    /// Reads a message, whatever order its elements stand in. Comments are left out.
    ///
    /// # Errors
    /// When the model has no place for something, or something is missing that every version requires. All such places
    /// are named. Anything else that the standard forbids is no error: see [`Message::validate`].
    pub fn read(message: &Message<'_>) -> Result<Self, Vec<Misfit>> {
        let (root, version) = (message.root(), message.version());
        let empty = AnyMessage::named(version, root.local_name());
        let (Some(mut read), Some(ty)) = (empty, message.schema()) else {
            let (path, kind) = (root.local_name().to_owned(), MisfitKind::UnknownMessage);
            return Err(vec![Misfit { node: root.index(), path, kind }]);
        };
        let mut reader = read::Reader::new(ty);
        reader.read(root, HeldMut::Element(read.root_mut()));
        if reader.misfits.is_empty() { Ok(Self { version, message: read }) } else { Err(reader.misfits) }
    }

    /// The message as XML; `None` where the version has no such message, or belongs to the other family.
    pub fn write(&self) -> Option<Written> {
        let is_of_family = self.version.is_ern3() == matches!(self.message, AnyMessage::Ern3(_));
        let name = self.message.name();
        let ty = Type::of_message(self.version, name).filter(|_| is_of_family)?;
        Some(write::write(self.version, name, ty, self.message.root()))
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

//! The standard as tables: versions, types, and which child may follow which. Knows no document.
//!
//! A content model is a list of slots, one an allowed child, each with a mask of the slots that may come right
//! after it. That is the whole automaton: it tells whether a child may stand where it stands, what would have
//! been allowed instead, and where a new one belongs.

#[rustfmt::skip]
mod generated {
    pub mod ern3;
    pub mod ern4;
    pub mod name;
    pub mod patterns;
    pub mod value;
    pub mod values;
    pub mod version;
}
mod builtin;
mod datatype;
mod pattern;
mod types;
pub mod validate;
mod values;
mod version;

pub use builtin::Builtin;
pub(crate) use builtin::WHITE;
pub use datatype::Datatype;
pub use generated::value::{ContainsAI, SpecialContributorType};
pub use generated::version::Version;
pub use generated::{name, value};
pub use pattern::Pattern;
#[cfg(feature = "model")]
pub(crate) use types::bits;
pub use types::{Attribute, Content, Slot, Type};
pub use values::{Choice, Edition, Editions, ValueSet, Verdict};
pub use version::Versions;

/// The tables of one family. Type, model and slot numbers are the family's own.
struct Family {
    types: &'static [&'static str],
    models: &'static [Model],
    slots: &'static [Slot],
    attributes: &'static [Attribute],
    /// For each version, for each type, its model, or [`ABSENT`].
    versions: &'static [&'static [u16]],
    /// The messages: name, type, the versions that have it.
    roots: &'static [(&'static str, u16, Versions)],
}

/// A type in some versions: a run of slots, those that may come first and last, and whether none at all will do;
/// a run of attributes; the datatype of the text, where it holds text.
struct Model {
    start: u16,
    len: u8,
    empty: bool,
    first: u64,
    last: u64,
    attributes: (u16, u8),
    /// Whether any of the attributes must be there.
    needs_attributes: bool,
    text: Option<Datatype>,
}

/// Instead of a model: the version does not have the type.
const ABSENT: u16 = u16::MAX;

impl Family {
    fn of(version: Version) -> &'static Self {
        if version.is_ern3() { &generated::ern3::FAMILY } else { &generated::ern4::FAMILY }
    }
}

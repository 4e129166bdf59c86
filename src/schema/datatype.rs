//! What a text or an attribute may be.

use super::Builtin;
use super::pattern::Pattern;
use super::values::{Editions, ValueSet, Verdict};

/// What a text or an attribute may be: what one of XSD's own datatypes allows, a pattern, or a value set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Datatype {
    /// One of XSD's own.
    Builtin(Builtin),
    /// One of them, restricted by a pattern.
    Pattern(Pattern),
    /// The values of a set.
    Set(ValueSet),
}

impl Datatype {
    /// Whether every text will do.
    pub fn allows_all(self) -> bool {
        matches!(self, Self::Builtin(Builtin::String | Builtin::AnySimpleType))
    }

    /// Whether it allows a value, read with these editions of the value sets.
    pub fn allows(self, value: &str, editions: Editions) -> bool {
        match self {
            Self::Builtin(builtin) => builtin.allows(value),
            Self::Pattern(pattern) => pattern.allows(value),
            Self::Set(set) => set.verdict(value, editions) != Verdict::Unknown,
        }
    }

    /// XSD's own datatype that it is or restricts.
    pub fn base(self) -> Builtin {
        match self {
            Self::Builtin(builtin) => builtin,
            Self::Pattern(pattern) => pattern.base(),
            Self::Set(_) => Builtin::String,
        }
    }

    /// The character that every value begins with, where there is one.
    pub(super) fn initial(self) -> Option<char> {
        match self {
            Self::Pattern(pattern) => pattern.initial(),
            _ => None,
        }
    }

    /// The name: a value set's, a pattern's, or the one that XSD uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Builtin(builtin) => builtin.name(),
            Self::Pattern(pattern) => pattern.name(),
            Self::Set(set) => set.name(),
        }
    }
}

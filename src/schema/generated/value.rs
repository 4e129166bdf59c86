// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The value sets that the code branches on.

use super::super::values::ValueSet;

/// A value of the set `ContainsAI`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContainsAI {
    /// `All`.
    All,
    /// `None`.
    None,
    /// `Partly`.
    Partly,
}

impl ContainsAI {
    /// The set it is a value of.
    pub const SET: ValueSet = ValueSet(18);

    /// All values, in alphabetical order.
    pub const ALL: [Self; 3] = [
        Self::All,
        Self::None,
        Self::Partly,
    ];

    /// The value as a message writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::None => "None",
            Self::Partly => "Partly",
        }
    }

    /// The value that a message writes so, to the letter.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == text)
    }
}

/// A value of the set `SpecialContributorType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SpecialContributorType {
    /// `GenerativeAI`.
    GenerativeAI,
    /// `Traditional`.
    Traditional,
    /// `UserDefined`.
    UserDefined,
    /// `VariousArtists`.
    VariousArtists,
}

impl SpecialContributorType {
    /// The set it is a value of.
    pub const SET: ValueSet = ValueSet(94);

    /// All values, in alphabetical order.
    pub const ALL: [Self; 4] = [
        Self::GenerativeAI,
        Self::Traditional,
        Self::UserDefined,
        Self::VariousArtists,
    ];

    /// The value as a message writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GenerativeAI => "GenerativeAI",
            Self::Traditional => "Traditional",
            Self::UserDefined => "UserDefined",
            Self::VariousArtists => "VariousArtists",
        }
    }

    /// The value that a message writes so, to the letter.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|value| value.as_str() == text)
    }
}

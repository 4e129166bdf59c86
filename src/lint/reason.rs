//! Why a layer was not looked at, or only in part.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::ern::Message;
use crate::schema::{Edition, Version};

/// Why a layer was not looked at, or in which part. Its `Display` is the words to show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// The document is no ERN message; this is its root element, where it has one.
    NotAMessage(Option<String>),
    /// The XML is broken.
    BrokenXml,
    /// Nothing says of which version the message is.
    UnknownVersion,
    /// The version has no message of this name.
    UnknownMessage(Version, String),
    /// The version has no AI declarations.
    NoDeclarations(Version),
    /// Only so many faults are kept.
    Limit(usize),
    /// The message names value sets of this number, which is newer than any known.
    NewerValues(u32),
    /// The message names value sets of this number, which is older than any known.
    OlderValues(u32),
    /// The message does not say which value sets it is to be read with.
    GuessedValues,
    /// All rules but these were asked for.
    AllBut(Vec<&'static str>),
    /// Only some of the rules were asked for.
    SomeRules,
    /// None of the rules was asked for.
    NoRules,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAMessage(None) => f.write_str("it is not an ERN message: its root is no element at all"),
            Self::NotAMessage(Some(root)) => write!(f, "it is not an ERN message: its root is {root}"),
            Self::BrokenXml => f.write_str("the XML is broken, so what belongs to what is not certain"),
            Self::UnknownVersion => f.write_str("the version of ERN is not certain"),
            Self::UnknownMessage(version, root) => write!(f, "ERN {version} has no message called {root}"),
            Self::NoDeclarations(version) => {
                let first = Message::first_that_declares();
                write!(f, "ERN {version} has no AI declarations; {first} was the first to have them")
            }
            Self::Limit(faults) => write!(f, "only the first {faults} faults"),
            Self::NewerValues(number) => {
                write!(f, "as of {}, the newest known here, not AVS {number}", Edition::newest())
            }
            Self::OlderValues(number) => {
                let oldest = Edition::chosen_by_id().next().unwrap_or(Edition::newest());
                write!(f, "as of {oldest}, the oldest known here, not AVS {number}")
            }
            Self::GuessedValues => write!(f, "as of {}, since the message names none", Edition::newest()),
            Self::AllBut(codes) => write!(f, "all but {}", codes.join(", ")),
            Self::SomeRules => f.write_str("only some of its rules"),
            Self::NoRules => f.write_str("no rule about it was asked for"),
        }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

//! The DPID of a party, whether or not it is written with hyphens.

use std::fmt;

use serde::{Deserialize, Deserializer};

use super::named::word;

/// A party's identifier in DDEX, such as `PADPIDA2014120301U`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dpid(String);

impl Dpid {
    /// The DPID as it is compared: in capitals, without hyphens.
    pub fn of(text: &str) -> Self {
        Self(text.chars().filter(|char| *char != '-').collect::<String>().to_ascii_uppercase())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let dpid = Self::of(text);
        let rest = dpid.0.strip_prefix("PADPID").unwrap_or_default();
        match rest.len() >= 2 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            true => Ok(dpid),
            false => Err(format!(
                "\"{text}\" is not a DPID\nwrite what stands in PartyId of MessageRecipient, such as \
                 PADPIDA2014120301U"
            )),
        }
    }
}

impl fmt::Display for Dpid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Dpid {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a DPID in quotes", Self::parse)
    }
}

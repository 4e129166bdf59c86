//! What elements and attributes hold that hold no elements: texts, kept as they are written.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::element::{Held, HeldMut, Text, Value};
use super::json;
use crate::schema::{Editions, ValueSet, Verdict, WHITE};

/// True or false, in one of the ways in which XML writes them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Boolean {
    /// `true`.
    True,
    /// `false`.
    #[default]
    False,
    /// `1`, which means true.
    One,
    /// `0`, which means false.
    Zero,
}

impl Boolean {
    /// What it means.
    pub fn get(self) -> bool {
        matches!(self, Self::True | Self::One)
    }

    /// As a message writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::One => "1",
            Self::Zero => "0",
        }
    }

    /// What a message writes so. White space around it means nothing.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim_matches(WHITE) {
            "true" => Some(Self::True),
            "false" => Some(Self::False),
            "1" => Some(Self::One),
            "0" => Some(Self::Zero),
            _ => None,
        }
    }
}

impl From<bool> for Boolean {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl Serialize for Boolean {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        json::write(self, to)
    }
}

impl<'de> Deserialize<'de> for Boolean {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        json::read(from)
    }
}

impl JsonSchema for Boolean {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Boolean")
    }
    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("ern.Boolean")
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json::schema::boolean()
    }
}

impl Value for Boolean {
    fn held(&self) -> Held<'_> {
        Held::Boolean(*self)
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Boolean(self)
    }
}

impl Value for String {
    fn held(&self) -> Held<'_> {
        Held::Text(self)
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Text(self)
    }
}

impl Text for String {
    fn set(&mut self, text: String) {
        *self = text;
    }
}

/// A value of one of the standard's sets.
pub trait Coded: From<String> {
    /// The sets it can be a value of: one, or another in some versions.
    const SETS: &'static [ValueSet];

    /// The value as a message writes it.
    fn as_str(&self) -> &str;

    /// Whether these editions have it in the set. They may call it deprecated.
    fn is_known(&self, editions: Editions) -> bool {
        Self::SETS.iter().any(|set| set.verdict(self.as_str(), editions) != Verdict::Unknown)
    }
}

impl<T: Coded> Text for T {
    fn set(&mut self, text: String) {
        *self = T::from(text);
    }
}

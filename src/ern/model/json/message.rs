//! A message with its version as JSON: an object of two keys.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::element::{Held, HeldMut};
use super::super::{AnyMessage, Model};
use super::VERSION;
use super::kept::Kept;
use super::place::{Place, Step, unknown, wrong};
use super::read::{Into, Target};
use super::write::One;
use crate::schema::validate::nearest;
use crate::schema::{Type, Version, name};

impl Serialize for Model {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (version, name) = (self.version, self.message.name());
        if self.ty().is_none() {
            return Err(S::Error::custom(format_args!("ERN {version} has no such message as this `{name}`")));
        }
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry(VERSION, version.as_str())?;
        map.serialize_entry(name, &One(Held::Element(self.message.root())))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Model {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Versioned)
    }
}

/// Reads a message with its version. A message that comes first is kept until its version is known.
struct Versioned;

impl<'de> Visitor<'de> for Versioned {
    type Value = Model;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{VERSION}`, the version, and the message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Model, A::Error> {
        let mut version = None;
        let mut kept = None;
        let mut message: Option<AnyMessage> = None;
        while let Some(key) = map.next_key::<String>()? {
            let place = Place::below(None, Step::Name(&key))?;
            if key == VERSION {
                let mut text = String::new();
                let target = Target::One(HeldMut::Text(&mut text));
                map.next_value_seed(Into { target, at: Some(&place) })?;
                if version.replace(version_of(&text, &place)?).is_some() {
                    return Err(wrong(None, format_args!("`{VERSION}` stands here twice")));
                }
                continue;
            }
            let first = message.as_ref().map(AnyMessage::name);
            if let Some(first) = first.or(kept.as_ref().map(|(name, _): &(String, _)| name.as_str())) {
                let what = format_args!("only one message belongs here, not `{key}` beside `{first}`");
                return Err(wrong(None, what));
            }
            match version {
                Some(version) => {
                    let mut empty = empty(version, &key)?;
                    let target = Target::One(HeldMut::Element(empty.root_mut()));
                    map.next_value_seed(Into { target, at: Some(&place) })?;
                    message = Some(empty);
                }
                None => {
                    let value = map.next_value_seed(Kept { at: &place })?;
                    kept = Some((key, value));
                }
            }
        }
        let version =
            version.ok_or_else(|| wrong(None, format_args!("`{VERSION}`, the version, is missing")))?;
        let message = match (message, kept) {
            (Some(message), _) => message,
            (None, Some((name, value))) => {
                let mut message = empty(version, &name)?;
                let place = Place::below(None, Step::Name(&name))?;
                let target = Target::One(HeldMut::Element(message.root_mut()));
                Into { target, at: Some(&place) }.deserialize(value).map_err(A::Error::custom)?;
                message
            }
            (None, None) => {
                let example = name::NEW_RELEASE_MESSAGE;
                let what = format_args!("the message is missing beside `{VERSION}`, such as `{example}`");
                return Err(wrong(None, what));
            }
        };
        Ok(Model { version, message })
    }
}

/// The version that is written so.
fn version_of<E: serde::de::Error>(text: &str, place: &Place<'_>) -> Result<Version, E> {
    let versions = Version::all();
    versions.iter().copied().find(|version| version.as_str() == text).ok_or_else(|| {
        let known = versions.iter().map(|version| version.as_str()).collect::<Vec<_>>().join(", ");
        wrong(Some(place), format_args!("`{text}` is not one of the versions that are known: {known}"))
    })
}

/// The message of this name, with nothing in it.
fn empty<E: serde::de::Error>(version: Version, name: &str) -> Result<AnyMessage, E> {
    let known = AnyMessage::named(version, name).filter(|_| Type::of_message(version, name).is_some());
    known.ok_or_else(|| {
        let what = format_args!("ERN {version} has no message `{name}`");
        unknown(None, what, nearest(name, Type::messages(version)))
    })
}

//! Models as JSON, by serde: an object an element, its keys the standard's own names. Knows no type by name.
//!
//! An attribute's key begins with `@`, and the text of what has attributes or children besides is `#text`. What can be
//! repeated is an array always, even of one; what is not there has no key. All values are strings, save `true` and
//! `false`, which messages may write `1` and `0` too: those are the numbers.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::element::{Element, Field, Held, HeldMut, Kind, Shape, Values};
use super::{AnyMessage, Boolean, Model};
use crate::schema::Version;

/// The key of an element's text.
const TEXT: &str = "#text";

/// Writes a struct.
pub(super) fn write<S: Serializer>(element: &dyn Element, to: S) -> Result<S::Ok, S::Error> {
    let present = || element.fields().iter().zip(0..).filter(|(_, n)| element.field(*n).count() > 0);
    let mut map = to.serialize_map(Some(present().count()))?;
    for (field, number) in present() {
        let values = All(element.field(number));
        match field.kind {
            Kind::Attribute => map.serialize_entry(&format_args!("@{}", field.name), &values)?,
            Kind::Text => map.serialize_entry(TEXT, &values)?,
            Kind::Child | Kind::Group => map.serialize_entry(field.name, &values)?,
        }
    }
    map.end()
}

/// All that a field holds.
struct All<'m>(&'m dyn Values);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let count = self.0.count();
        let mut each = (0..count).filter_map(|index| self.0.get(index)).map(One);
        match self.0.shape() {
            Shape::One | Shape::Optional => each.next().serialize(to),
            Shape::Many => {
                let mut list = to.serialize_seq(Some(count))?;
                each.try_for_each(|one| list.serialize_element(&one))?;
                list.end()
            }
        }
    }
}

/// One value.
struct One<'m>(Held<'m>);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Held::Text(text) => to.serialize_str(text),
            Held::Boolean(Boolean::True) => to.serialize_bool(true),
            Held::Boolean(Boolean::False) => to.serialize_bool(false),
            Held::Boolean(number) => to.serialize_u8(number.get().into()),
            Held::Element(element) => write(element, to),
        }
    }
}

/// Reads a struct.
pub(super) fn read<'de, E: Element + Default, D: Deserializer<'de>>(from: D) -> Result<E, D::Error> {
    let mut element = E::default();
    Into(HeldMut::Element(&mut element)).deserialize(from)?;
    Ok(element)
}

/// A value to be read.
struct Into<'m>(HeldMut<'m>);

impl<'de> DeserializeSeed<'de> for Into<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self.0 {
            HeldMut::Text(_) => from.deserialize_string(self),
            HeldMut::Boolean(_) => from.deserialize_any(self),
            HeldMut::Element(_) => from.deserialize_map(self),
        }
    }
}

impl<'de> Visitor<'de> for Into<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            HeldMut::Text(_) => "a string",
            HeldMut::Boolean(_) => "true, false, 1 or 0",
            HeldMut::Element(_) => "an object",
        })
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<(), E> {
        match self.0 {
            HeldMut::Text(held) => held.set(text),
            _ => return Err(E::invalid_type(Unexpected::Str(&text), &self)),
        }
        Ok(())
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        match self.0 {
            HeldMut::Boolean(held) => *held = value.into(),
            _ => return Err(E::invalid_type(Unexpected::Bool(value), &self)),
        }
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        match (&self.0, value) {
            (HeldMut::Boolean(_), 0 | 1) => {}
            _ => return Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
        if let HeldMut::Boolean(held) = self.0 {
            *held = if value == 1 { Boolean::One } else { Boolean::Zero };
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let HeldMut::Element(element) = self.0 else {
            return Err(A::Error::invalid_type(Unexpected::Map, &self));
        };
        let fields = element.fields();
        let mut filled = 0u128;
        let mut next = 0;
        while let Some(key) = map.next_key_seed(Key { fields, from: next })? {
            if filled >> key & 1 == 1 {
                return Err(A::Error::custom(format_args!("two of {}", written(fields[key]))));
            }
            filled |= 1 << key;
            next = key + 1;
            map.next_value_seed(AllInto(element.field_mut(key)))?;
        }
        let missing = |number: &usize| {
            filled >> number & 1 == 0 && matches!(element.field(*number).shape(), Shape::One)
        };
        match (0..fields.len()).find(missing) {
            Some(number) => Err(A::Error::custom(format_args!("{} is missing", written(fields[number])))),
            None => Ok(()),
        }
    }
}

/// The key of a field, in words.
fn written(field: Field) -> String {
    match field.kind {
        Kind::Attribute => format!("`@{}`", field.name),
        Kind::Text => format!("`{TEXT}`"),
        Kind::Child | Kind::Group => format!("`{}`", field.name),
    }
}

/// A key to be read: the number of the field it names. It probably comes right after the last one.
struct Key {
    fields: &'static [Field],
    from: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an element or attribute")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<usize, E> {
        let count = self.fields.len();
        let is = |field: &Field| match field.kind {
            Kind::Attribute => key.strip_prefix('@') == Some(field.name),
            Kind::Text => key == TEXT,
            Kind::Child | Kind::Group => key == field.name,
        };
        let mut numbers = (self.from..count).chain(0..self.from.min(count));
        numbers
            .find(|number| is(&self.fields[*number]))
            .ok_or_else(|| E::custom(format_args!("`{key}` does not belong here")))
    }
}

/// All that a field holds, to be read.
struct AllInto<'m>(&'m mut dyn Values);

impl<'de> DeserializeSeed<'de> for AllInto<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        if self.0.shape() == Shape::Many {
            return from.deserialize_seq(self);
        }
        match self.0.add() {
            Some(held) => Into(held).deserialize(from),
            None => Err(D::Error::custom("there is one already")),
        }
    }
}

impl<'de> Visitor<'de> for AllInto<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        loop {
            let values = &mut *self.0;
            if list.next_element_seed(Added(values))?.is_none() {
                return Ok(());
            }
        }
    }
}

/// A value to be read for which there is no room before it comes.
struct Added<'m>(&'m mut dyn Values);

impl<'de> DeserializeSeed<'de> for Added<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        match self.0.add() {
            Some(held) => Into(held).deserialize(from),
            None => from.deserialize_ignored_any(IgnoredAny).map(|_| ()),
        }
    }
}

/// The key of the version, beside that of the message. It comes first, in alphabetical order too.
const VERSION: &str = "@ern";

impl Serialize for Model {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(2))?;
        map.serialize_entry(VERSION, self.version.as_str())?;
        map.serialize_entry(self.message.name(), &One(Held::Element(self.message.root())))?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Model {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Versioned)
    }
}

/// Reads a message with its version.
struct Versioned;

impl<'de> Visitor<'de> for Versioned {
    type Value = Model;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{VERSION}`, the version, and then the message")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Model, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if key == VERSION => {}
            _ => return Err(A::Error::custom(format_args!("`{VERSION}` must come first"))),
        }
        let written: String = map.next_value()?;
        let version = Version::all().iter().copied().find(|version| version.as_str() == written);
        let version =
            version.ok_or_else(|| A::Error::custom(format_args!("there is no ERN version `{written}`")))?;
        let name: String = map.next_key()?.ok_or_else(|| A::Error::custom("there is no message"))?;
        let message = AnyMessage::named(version, &name);
        let mut message =
            message.ok_or_else(|| A::Error::custom(format_args!("ERN {version} has no message `{name}`")))?;
        map.next_value_seed(Into(HeldMut::Element(message.root_mut())))?;
        match map.next_key::<String>()? {
            Some(key) => Err(A::Error::custom(format_args!("`{key}` does not belong here"))),
            None => Ok(Model { version, message }),
        }
    }
}

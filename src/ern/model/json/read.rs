//! Reads a struct or a value from JSON, keys in any order. Whatever is wrong is said with its place.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::super::Boolean;
use super::super::element::{Element, Field, HeldMut, Kind, Shape, Value, Values};
use super::Key;
use super::place::{At, Place, Step, unknown, wrong};
use crate::schema::validate::nearest;

/// Reads a struct or a value.
pub fn read<'de, V: Value + Default, D: Deserializer<'de>>(from: D) -> Result<V, D::Error> {
    let mut value = V::default();
    Into { target: Target::One(value.held_mut()), at: None }.deserialize(from)?;
    Ok(value)
}

/// What is to be read.
pub(super) enum Target<'m> {
    /// One value.
    One(HeldMut<'m>),
    /// An array of them.
    Many(&'m mut dyn Values),
}

/// What is to be read, and its place.
pub(super) struct Into<'m, 'p> {
    pub target: Target<'m>,
    pub at: At<'p>,
}

impl<'m, 'p> Into<'m, 'p> {
    /// All that a field holds.
    fn field<E: Error>(values: &'m mut dyn Values, at: &'p Place<'p>) -> Result<Self, E> {
        let target = match values.shape() {
            Shape::Many => Target::Many(values),
            Shape::One | Shape::Optional => Target::One(room(values, at)?),
        };
        Ok(Self { target, at: Some(at) })
    }

    /// The error that something else stands where this belongs.
    fn is_not<E: Error>(&self, found: &str) -> E {
        let has_text = |element: &dyn Element| {
            let mut fields = element.fields().iter().zip(0..);
            fields.any(|(field, n)| field.kind == Kind::Text && element.field(n).shape() == Shape::One)
        };
        let wanted = match &self.target {
            Target::One(HeldMut::Text(_)) => "a string",
            Target::One(HeldMut::Boolean(_)) => "true, false, 1 or 0",
            Target::One(HeldMut::Element(element)) if has_text(*element) => "an object with `#text`",
            Target::One(HeldMut::Element(_)) => "an object",
            Target::Many(_) => "an array (even of one)",
        };
        wrong(self.at, format_args!("{wanted} belongs here, not {found}"))
    }
}

/// Room for another value.
fn room<'m, E: Error>(values: &'m mut dyn Values, at: &Place<'_>) -> Result<HeldMut<'m>, E> {
    values.add().ok_or_else(|| wrong(Some(at), "there is no room for another"))
}

impl<'de> DeserializeSeed<'de> for Into<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Into<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string, true or false, an array or an object")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        match self.target {
            Target::One(HeldMut::Text(held)) => held.set(text),
            _ => return Err(self.is_not("a string")),
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.target {
            Target::One(HeldMut::Boolean(held)) => *held = value.into(),
            _ => return Err(self.is_not(if value { "true" } else { "false" })),
        }
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        let number = match value {
            0 => Boolean::Zero,
            1 => Boolean::One,
            _ => return Err(self.is_not("a number like this")),
        };
        match self.target {
            Target::One(HeldMut::Boolean(held)) => *held = number,
            _ => return Err(self.is_not("a number")),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Err(self.is_not("a number"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(self.is_not("a number"))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Err(self.is_not("null"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let (values, place) = match self {
            Self { target: Target::Many(values), at: Some(place) } => (values, place),
            one => return Err(one.is_not("an array")),
        };
        for number in 1.. {
            let at = Place::below(Some(place), Step::Number(number))?;
            if list.next_element_seed(Added { values, at: &at })?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Target::One(HeldMut::Element(element)) = self.target else {
            return Err(self.is_not("an object"));
        };
        let fields = element.fields();
        let mut filled = 0u128;
        let mut next = 0;
        while let Some(number) = map.next_key_seed(Known { fields, from: next, at: self.at })? {
            let key = Key(fields[number]);
            if filled >> number & 1 == 1 {
                return Err(wrong(self.at, format_args!("`{key}` stands here twice")));
            }
            filled |= 1 << number;
            next = number + 1;
            let place = Place::below(self.at, Step::Key(key))?;
            map.next_value_seed(Into::field(element.field_mut(number), &place)?)?;
        }
        let missing = |number: &usize| {
            filled >> number & 1 == 0 && matches!(element.field(*number).shape(), Shape::One)
        };
        match (0..fields.len()).find(missing) {
            Some(number) => Err(wrong(self.at, format_args!("`{}` is missing", Key(fields[number])))),
            None => Ok(()),
        }
    }
}

/// A key to be read: the number of the field it names. It probably comes right after the last one.
struct Known<'p> {
    fields: &'static [Field],
    from: usize,
    at: At<'p>,
}

impl<'de> DeserializeSeed<'de> for Known<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Known<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an element or attribute")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        let count = self.fields.len();
        let mut numbers = (self.from..count).chain(0..self.from.min(count));
        numbers.find(|number| Key(self.fields[*number]).is(key)).ok_or_else(|| {
            let keys = self.fields.iter().map(|field| Key(*field).to_string()).collect::<Vec<_>>();
            let meant = nearest(key, keys.iter().map(String::as_str));
            unknown(self.at, format_args!("`{key}` does not belong here"), meant)
        })
    }
}

/// A value to be read for which there is no room before it comes.
struct Added<'m, 'p> {
    values: &'m mut dyn Values,
    at: &'p Place<'p>,
}

impl<'de> DeserializeSeed<'de> for Added<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        let target = Target::One(room(self.values, self.at)?);
        Into { target, at: Some(self.at) }.deserialize(from)
    }
}

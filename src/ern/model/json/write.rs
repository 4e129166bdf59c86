//! Writes a struct or a value as JSON.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::super::Boolean;
use super::super::element::{Element, Held, Kind, Shape, Value, Values};
use super::Key;

/// Writes a struct or a value.
pub fn write<V: Value, S: Serializer>(value: &V, to: S) -> Result<S::Ok, S::Error> {
    One(value.held()).serialize(to)
}

/// One value.
pub(super) struct One<'m>(pub Held<'m>);

impl Serialize for One<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Held::Text(text) => to.serialize_str(text),
            Held::Boolean(Boolean::True) => to.serialize_bool(true),
            Held::Boolean(Boolean::False) => to.serialize_bool(false),
            Held::Boolean(number) => to.serialize_u8(number.get().into()),
            Held::Element(element) => write_element(element, to),
        }
    }
}

fn write_element<S: Serializer>(element: &dyn Element, to: S) -> Result<S::Ok, S::Error> {
    let present = element.present();
    let mut map = to.serialize_map(Some(present.count_ones() as usize))?;
    for (field, number) in element.fields().iter().zip(0..).filter(|(_, number)| present >> number & 1 == 1) {
        let values = All(element.field(number));
        match field.kind {
            Kind::Child | Kind::Group => map.serialize_entry(field.name, &values)?,
            Kind::Attribute | Kind::Text => map.serialize_entry(&format_args!("{}", Key(*field)), &values)?,
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

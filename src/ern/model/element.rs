//! What all the structs have in common: fields by number, each with a name and with what it holds. Reading, writing and
//! JSON Schema are written once over this, for every type. Knows neither XML nor JSON.

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::Boolean;
use crate::schema::Versions;

/// A type of the standard as a struct: its fields by number.
pub trait Element {
    /// The fields, in the order of the struct.
    fn fields(&self) -> &'static [Field];

    /// The fields that hold something, as bits. What always holds one value is among them, even if that is empty.
    fn present(&self) -> u128;

    /// What the field of this number holds; the last one's for any number too large.
    fn field(&self, number: usize) -> &dyn Values;

    /// What the field of this number holds, to change it.
    fn field_mut(&mut self, number: usize) -> &mut dyn Values;
}

/// The bit of a field of this number, if it holds something.
pub(super) fn bit(number: u32, values: &impl Values) -> u128 {
    u128::from(values.count() > 0) << number
}

/// A field of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name in a message; empty for the text.
    pub name: &'static str,
    /// What it is in a message.
    pub kind: Kind,
    /// The versions that have it, wherever the struct stands.
    pub versions: Versions,
}

/// What a field is in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A child element.
    Child,
    /// An attribute.
    Attribute,
    /// The text between the tags.
    Text,
    /// Several child elements in a row, which may be repeated as a whole. It has the name of the first.
    Group,
}

impl Field {
    pub(super) const fn child(name: &'static str, versions: Versions) -> Self {
        Self { name, kind: Kind::Child, versions }
    }

    pub(super) const fn attribute(name: &'static str, versions: Versions) -> Self {
        Self { name, kind: Kind::Attribute, versions }
    }

    pub(super) const fn text(versions: Versions) -> Self {
        Self { name: "", kind: Kind::Text, versions }
    }

    pub(super) const fn group(name: &'static str, versions: Versions) -> Self {
        Self { name, kind: Kind::Group, versions }
    }
}

/// One element, attribute or text.
#[derive(Clone, Copy)]
pub enum Held<'m> {
    /// A text.
    Text(&'m str),
    /// True or false.
    Boolean(Boolean),
    /// A struct.
    Element(&'m dyn Element),
}

/// One element, attribute or text, to change it.
pub enum HeldMut<'m> {
    /// A text.
    Text(&'m mut dyn Text),
    /// True or false.
    Boolean(&'m mut Boolean),
    /// A struct.
    Element(&'m mut dyn Element),
}

/// A text of some type.
pub trait Text {
    /// Makes it this.
    fn set(&mut self, text: String);
}

/// What can be in a field.
pub trait Value: JsonSchema {
    /// What it is.
    fn held(&self) -> Held<'_>;

    /// What it is, to change it.
    fn held_mut(&mut self) -> HeldMut<'_>;
}

impl<E: Element + JsonSchema> Value for E {
    fn held(&self) -> Held<'_> {
        Held::Element(self)
    }
    fn held_mut(&mut self) -> HeldMut<'_> {
        HeldMut::Element(self)
    }
}

/// How many values a field has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Always one.
    One,
    /// One or none: an `Option`.
    Optional,
    /// Any number: a `Vec`.
    Many,
}

/// All that a field holds: a value, an `Option` or a `Vec` of them.
pub trait Values {
    /// How many it has room for.
    fn shape(&self) -> Shape;

    /// The JSON Schema of one of them.
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema;

    /// How many there are.
    fn count(&self) -> usize;

    /// One of them.
    fn get(&self, index: usize) -> Option<Held<'_>>;

    /// The last of them, to change it.
    fn last_mut(&mut self) -> Option<HeldMut<'_>>;

    /// Makes room for another, and gives it, empty; `None` where there is no room. The one value of [`Shape::One`] is
    /// always given.
    fn add(&mut self) -> Option<HeldMut<'_>>;
}

impl<V: Value> Values for V {
    fn shape(&self) -> Shape {
        Shape::One
    }
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<V>()
    }
    fn count(&self) -> usize {
        1
    }
    fn get(&self, index: usize) -> Option<Held<'_>> {
        (index == 0).then(|| self.held())
    }
    fn last_mut(&mut self) -> Option<HeldMut<'_>> {
        Some(self.held_mut())
    }
    fn add(&mut self) -> Option<HeldMut<'_>> {
        Some(self.held_mut())
    }
}

impl<V: Value + Default> Values for Option<V> {
    fn shape(&self) -> Shape {
        Shape::Optional
    }
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<V>()
    }
    fn count(&self) -> usize {
        usize::from(self.is_some())
    }
    fn get(&self, index: usize) -> Option<Held<'_>> {
        self.as_ref().filter(|_| index == 0).map(Value::held)
    }
    fn last_mut(&mut self) -> Option<HeldMut<'_>> {
        self.as_mut().map(Value::held_mut)
    }
    fn add(&mut self) -> Option<HeldMut<'_>> {
        if self.is_some() { None } else { Some(self.insert(V::default()).held_mut()) }
    }
}

impl<V: Value + Default> Values for Vec<V> {
    fn shape(&self) -> Shape {
        Shape::Many
    }
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<V>()
    }
    fn count(&self) -> usize {
        self.len()
    }
    fn get(&self, index: usize) -> Option<Held<'_>> {
        <[V]>::get(self, index).map(Value::held)
    }
    fn last_mut(&mut self) -> Option<HeldMut<'_>> {
        <[V]>::last_mut(self).map(Value::held_mut)
    }
    fn add(&mut self) -> Option<HeldMut<'_>> {
        self.push(V::default());
        <[V]>::last_mut(self).map(Value::held_mut)
    }
}

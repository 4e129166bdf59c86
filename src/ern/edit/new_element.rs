//! An element that is not in a message yet. Knows no standard.

use super::layout::Lead;
use crate::xml::{escape_text, escape_value};

/// An element to be written into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewElement {
    name: String,
    attributes: Vec<(String, String)>,
    inside: Inside,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Inside {
    Text(String),
    Elements(Vec<NewElement>),
}

impl NewElement {
    /// An element that holds text.
    pub fn text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), attributes: Vec::new(), inside: Inside::Text(text.into()) }
    }

    /// An element that holds elements, in the order in which the standard has them.
    pub fn of(name: impl Into<String>, elements: impl IntoIterator<Item = Self>) -> Self {
        let inside = Inside::Elements(elements.into_iter().collect());
        Self { name: name.into(), attributes: Vec::new(), inside }
    }

    /// The same with one attribute more.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes.push((attribute.into(), value.into()));
        self
    }

    /// Its name, without a prefix.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// As XML: its names with `prefix`, which ends in a colon where there is one, and its elements on lines of their own
    /// where it stands on one.
    pub(super) fn write(&self, prefix: &str, lead: &Lead) -> String {
        let tag = format!("{prefix}{}", self.name);
        let mut out = format!("<{tag}");
        for (name, value) in &self.attributes {
            out += &format!(" {name}=\"");
            escape_value(&mut out, value);
            out.push('"');
        }
        out.push('>');
        match &self.inside {
            Inside::Text(text) => escape_text(&mut out, text),
            Inside::Elements(elements) => {
                let inside = lead.deeper();
                for element in elements {
                    out += &inside.own;
                    out += &element.write(prefix, &inside);
                }
                out += &lead.own;
            }
        }
        out + &format!("</{tag}>")
    }
}

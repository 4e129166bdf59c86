//! Models as JSON, by serde: an object an element, its keys the standard's own names. Knows no type by name.
//!
//! An attribute's key begins with `@`, and the text of what has attributes or children besides is `#text`. What can be
//! repeated is an array always, even of one; what is not there has no key. All values are strings, save `true` and
//! `false`, which messages may write `1` and `0` too: those are the numbers.

mod kept;
mod message;
mod place;
mod read;
pub(super) mod schema;
mod write;

pub(super) use read::read;
pub(super) use write::write;

use std::fmt;

use super::element::{Field, Kind};

/// The key of the version, beside that of the message.
pub(super) const VERSION: &str = "@ern";

/// The key of an element's text.
const TEXT: &str = "#text";

/// The key of a field.
#[derive(Clone, Copy)]
pub(super) struct Key(pub Field);

impl Key {
    fn is(self, key: &str) -> bool {
        match self.0.kind {
            Kind::Attribute => key.strip_prefix('@') == Some(self.0.name),
            Kind::Text => key == TEXT,
            Kind::Child | Kind::Group => key == self.0.name,
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            Kind::Attribute => write!(f, "@{}", self.0.name),
            Kind::Text => f.write_str(TEXT),
            Kind::Child | Kind::Group => f.write_str(self.0.name),
        }
    }
}

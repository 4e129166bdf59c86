//! XML as it stands on disk: bytes to a flat tape of elements with their places. Knows nothing of DDEX.
//!
//! [`Document::parse`] keeps the source untouched and writes one 16-byte entry for each element.
//! Everything else, names, attributes, text, is read from the source when asked for. Reading never
//! stops at a fault: what is wrong becomes a [`Problem`] with its exact place.
//!
//! Edits are written back as a [`Patch`]: the bytes outside them stay as they are.
//!
//! A [`Stream`] does the same for a document of any size, piece by piece.
//!
//! It understands XML 1.0 with namespaces, in UTF-8 and UTF-16. It has no use for document type
//! declarations: they are a problem, skipped whole, and no entity is ever expanded.

mod ahead;
mod attributes;
mod chars;
mod comments;
mod declaration;
mod decode;
mod end_tags;
mod escape;
mod lex;
mod limits;
mod markup;
mod node;
mod patch;
mod problem;
mod reference;
mod scan;
mod scope;
mod signature;
mod start_tags;
mod stream;
mod tape;
mod text;
mod words;

pub use attributes::{Attribute, Attributes};
#[cfg(feature = "sheet")]
pub(crate) use chars::is_legal;
pub use decode::Encoding;
pub(crate) use escape::{escape_single_quoted, escape_text, escape_value};
pub use limits::{Error, Limits};
pub use node::{Children, Node};
pub use patch::{Edit, Overlap, Patch};
pub use problem::{Problem, ProblemKind};
pub use scope::Scope;
pub use stream::{Piece, Stream};
pub use tape::Document;

//! ERN messages: which message of which version a document is, and typed views of its elements.
//!
//! Knows the standard and the document; judges nothing.

pub mod edit;
mod message;
#[cfg(feature = "model")]
pub mod model;
pub mod stream;
mod validate;
pub mod views;

pub use message::{Message, RootFault};
pub use validate::Validation;

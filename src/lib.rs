#![forbid(unsafe_code)]
//! Finds wrong and missing AI declarations in DDEX ERN messages.

pub mod disclosure;
pub mod ern;
pub mod lint;
pub mod schema;
pub mod span;
pub mod xml;

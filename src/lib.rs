#![forbid(unsafe_code)]
//! Finds wrong and missing AI declarations in DDEX ERN messages.

#[cfg(feature = "cli")]
pub mod cli;
pub mod disclosure;
pub mod ern;
pub mod lint;
#[cfg(feature = "cli")]
pub mod report;
pub mod schema;
pub mod span;
pub mod xml;

//! Turns what the library found into text and JSON: the only place that renders. Reads no files.

pub mod aside;
pub mod diff;
pub mod difference;
pub mod disclosure;
pub mod doubt;
mod excerpt;
pub mod json;
pub mod layers;
pub mod lines;
pub mod look;
pub mod page;
pub mod profiles;
pub mod projection;
pub mod summary;
pub mod text;
pub mod tree;
mod uses;

//! Judges a message: rules, what they find, and the engine that runs them. Knows no renderer.

pub(crate) mod credits;
mod engine;
mod finding;
mod invented_states;
mod layer;
mod place;
mod prose;
mod report;
mod rule;
pub mod rules;
mod selection;
mod structure;
mod taken_in;
pub(crate) mod undeclared;
pub(crate) mod wording;

pub use engine::{Checked, Options, Tally, check};
#[cfg(feature = "cli")]
pub(crate) use engine::{break_of_structure, has_no_declarations};
pub use finding::{Finding, Label, Level};
pub use layer::{Extent, Layer};
pub use report::{Draft, Report};
pub use rule::{Certainty, Check, Rule};
pub use selection::{Selection, UnknownRule, code_of};
pub use structure::{Misuse, StructureFault, Turn};

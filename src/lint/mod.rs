//! Judges a message: rules, what they find, and the engine that runs them. Knows no renderer.

mod anchors;
pub(crate) mod credits;
mod data;
mod engine;
mod finding;
mod grants;
mod invented_states;
mod layer;
mod lists;
mod mend;
mod near_values;
mod personas;
mod place;
mod prose;
mod reason;
mod repairs;
mod report;
mod rule;
pub mod rules;
mod selection;
mod spelling;
mod structure;
mod taken_in;
mod telling;
mod tools;
pub(crate) mod undeclared;
mod value_fault;
pub(crate) mod wording;
mod wrong_value;

#[cfg(feature = "cli")]
pub(crate) use engine::break_of_structure;
pub use engine::{Checked, Options, Tally, check};
pub use finding::{Applicability, Finding, Label, Level, Repair};
pub use layer::{Extent, Layer};
pub use lists::Lists;
pub use mend::{Applied, Mended, mend};
pub use reason::Reason;
pub use report::{Draft, Report};
pub use rule::{Certainty, Check, Rule};
pub use selection::{Selection, UnknownRule, code_of};
pub use structure::{Misuse, StructureFault, Turn};
pub use value_fault::ValueFault;

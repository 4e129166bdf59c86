//! Judges a message: rules, what they find, and the engine that runs them. Knows no renderer.

mod anchors;
#[cfg(feature = "cli")]
pub mod baseline;
pub mod config;
pub(crate) mod credits;
mod engine;
mod finding;
pub mod fingerprint;
mod invented_states;
mod layer;
mod lists;
mod near_values;
mod place;
mod policy;
pub mod profile;
mod prose;
mod reason;
mod report;
mod rule;
pub mod rules;
mod selection;
mod structure;
mod subject;
mod taken_in;
pub(crate) mod undeclared;
mod value_fault;
pub(crate) mod wording;
mod wrong_value;

pub use config::Config;
#[cfg(feature = "cli")]
pub(crate) use engine::break_of_structure;
pub use engine::{Checked, Options, Tally, check};
pub use finding::{Finding, Label, Level};
pub use layer::{Extent, Layer};
pub use lists::Lists;
pub use policy::Setting;
pub use profile::Profile;
pub use reason::Reason;
pub use report::{Draft, Report};
pub use rule::{Certainty, Check, Rule};
pub use selection::{Selection, UnknownRule, code_of};
pub use structure::{Misuse, StructureFault, Turn};
pub use subject::Subject;
pub use value_fault::ValueFault;

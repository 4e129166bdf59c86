//! Writes declarations about AI into messages, and nothing else: what is wished is found in the disclosure, becomes edits, and
//! what comes out is validated and linted. Reads no files.

mod bilateral;
mod change;
mod credit;
mod credits;
mod difference;
pub mod matching;
mod outcome;
mod pairing;
mod refusal;
mod row;
#[cfg(feature = "sheet")]
pub mod sheet;
mod target;

pub use bilateral::bilateral;
pub use change::{patch, roll_up};
pub use credit::{CreditLine, RoleLine, Who, declaration};
pub use difference::{Change, Difference, Presence, What, by_thing, differences};
pub use outcome::{Options, Outcome, declare, may_be_forced};
pub use refusal::Refusal;
pub use row::{Key, Kind, Row, Statement, rows};
pub use target::Target;

/// What is to be declared of one thing in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish<'d> {
    /// The thing.
    pub of: Target<'d>,
    /// What is said of it. What it says nothing of stays as it is.
    pub says: Statement,
}

//! Writes declarations about AI into messages, and nothing else: what is wished is found in the disclosure, becomes edits, and
//! what comes out is validated and linted. Reads no files.
//!
//! ```
//! use ddex_disclose::declare::{Kind, Options, Statement, Target, Wish, declare};
//! use ddex_disclose::disclosure::{Declaration, Disclosure};
//! use ddex_disclose::ern::Message;
//! use ddex_disclose::xml::{Document, Limits};
//!
//! let bytes = std::fs::read("samples/undeclared/album-silent.xml")?;
//! let document = Document::parse(bytes.as_slice(), &Limits::default())?;
//! let disclosure = Disclosure::of(Message::of(&document).expect("an ERN message"));
//!
//! // What is to be said, and of what.
//! let credits = vec!["GenerativeAI:LeadVocalist".parse()?];
//! let says = Statement { contains_ai: Some(Declaration::Partly), credits };
//! let recordings = Target::named(&disclosure, Kind::Recording, "all").into_iter();
//! let wishes = recordings.map(|of| Wish { of, says: says.clone() }).collect::<Vec<_>>();
//!
//! // The message with that in it, and nothing else changed. The release says what its recordings come to.
//! let options = Options { roll_up: true, ..Options::default() };
//! let outcome = declare(&disclosure, &bytes, &wishes, &options).map_err(|why| why[0].to_string())?;
//! assert!(outcome.bytes.is_some());
//!
//! // What contradicts the standard is refused.
//! let all = Statement { contains_ai: Some(Declaration::All), credits: Vec::new() };
//! let wishes = wishes.into_iter().map(|wish| Wish { says: all.clone(), ..wish }).collect::<Vec<_>>();
//! let refusals = declare(&disclosure, &bytes, &wishes, &options).unwrap_err();
//! assert!(refusals[0].to_string().starts_with("AI003: "));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The edits alone are [`patch`]'s. A [`Row`] is what is said of a thing apart from its message: [`rows`] of a message can be kept,
//! compared, and declared in another.

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
pub use outcome::{Options, Outcome, declare};
pub use pairing::paired;
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

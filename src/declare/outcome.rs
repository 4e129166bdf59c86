//! What comes out of a message in which declarations are made: the new bytes, held against the standard and the rules.

use super::{Refusal, Row, Wish};
use crate::disclosure::Disclosure;
use crate::lint;
use crate::lint::Finding;
use crate::xml::Limits;

/// How declarations are made.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Write even what contradicts the standard's text, as long as the message stays as valid as it was.
    pub force: bool,
    /// Afterwards declare for each main release what its resources come to.
    pub roll_up: bool,
    /// In versions without AI declarations: the DPID whose word the roles of AI get, as sender and receiver agreed.
    pub bilateral: Option<String>,
    /// How the result is linted.
    pub lint: lint::Options,
    /// How large and deep a message may be.
    pub limits: Limits,
}

/// A message after the declarations were made.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The file as it is now; to the byte as it was where nothing was to be changed.
    pub bytes: Vec<u8>,
    /// What it said before.
    pub before: Vec<Row>,
    /// What it says now.
    pub after: Vec<Row>,
    /// What the linter still finds in it.
    pub findings: Vec<Finding>,
}

impl Outcome {
    /// Whether anything was changed.
    pub fn is_changed(&self, bytes: &[u8]) -> bool {
        self.bytes != bytes
    }
}

/// Makes declarations in a message. `bytes` are what its document was read from.
///
/// # Errors
/// All reasons why it is not done. Then nothing is.
pub fn declare(
    disclosure: &Disclosure<'_>,
    bytes: &[u8],
    wishes: &[Wish<'_>],
    options: &Options,
) -> Result<Outcome, Vec<Refusal>> {
    let _ = (disclosure, bytes, wishes, options);
    todo!()
}

//! Turns wishes into edits.

use super::{Refusal, Wish};
use crate::disclosure::Disclosure;
use crate::xml::Patch;

/// The edits that make a message say what is wished. What it says already is left as it is.
///
/// # Errors
/// All wishes that cannot be granted, and why.
pub fn patch(disclosure: &Disclosure<'_>, wishes: &[Wish<'_>]) -> Result<Patch, Vec<Refusal>> {
    let _ = (disclosure, wishes);
    todo!()
}

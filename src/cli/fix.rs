//! `lint --fix` and its kin: what is to be done with the repairs that findings offer. Knows no finding.

use std::io::{self, IsTerminal, Write};

use clap::Args;

use super::input::Input;
use super::output;
use super::trouble::Trouble;
use crate::lint::{Applicability, LeaveOut, Mended, Options, mend_but};
use crate::report::diff;
use crate::report::look::Look;
use crate::xml::{Document, Limits};

#[derive(Args, Clone, Copy, Debug)]
pub(super) struct Fixing {
    /// Fix what can be fixed without changing what it means; of -, the fixed message goes to standard output
    #[arg(long)]
    fix: bool,
    /// Fix also what changes the meaning: answers about AI that somebody must agree to
    #[arg(long)]
    unsafe_fixes: bool,
    /// Print what would be fixed, as a diff, and change nothing
    #[arg(long)]
    diff: bool,
}

impl Fixing {
    /// Which repairs are asked for.
    fn upto(self) -> Option<Applicability> {
        match self {
            Self { unsafe_fixes: true, .. } => Some(Applicability::Unsafe),
            Self { fix: true, .. } | Self { diff: true, .. } => Some(Applicability::Safe),
            _ => None,
        }
    }

    /// Whether repairs are asked for.
    pub(super) fn is_asked(self) -> bool {
        self.upto().is_some()
    }

    /// Whether only the changes are to be shown.
    pub(super) fn is_diff(self) -> bool {
        self.diff
    }

    /// Whether repaired standard input goes to standard output, so that nothing else may.
    pub(super) fn writes_to_stdout(self, inputs: &[Input]) -> bool {
        self.is_asked() && !self.diff && inputs.iter().any(Input::is_stdin)
    }

    /// The message repaired as far as that is asked for; as it was, if it is not.
    pub(super) fn mended(
        self,
        bytes: &[u8],
        limits: &Limits,
        options: &Options,
        leave_out: LeaveOut<'_>,
    ) -> Result<Mended, Trouble> {
        match self.upto() {
            Some(upto) => mend_but(bytes, limits, options, upto, leave_out).map_err(Trouble::Xml),
            None => Ok(Mended::untouched(bytes.to_owned())),
        }
    }

    /// Puts a repaired message where it came from.
    pub(super) fn put_back(self, input: &Input, mended: &Mended) -> Result<(), Trouble> {
        if !self.is_asked() {
            return Ok(());
        }
        if input.is_stdin() {
            let mut out = io::stdout().lock();
            return out.write_all(&mended.bytes).and_then(|()| out.flush()).map_err(Trouble::Unwritten);
        }
        if mended.applied.is_empty() {
            return Ok(());
        }
        output::may_replace(&input.path)?;
        output::write(&input.path, &mended.bytes).map_err(Trouble::Unwritten)
    }
}

/// Prints what was changed, for a terminal or for `patch`.
pub(super) fn print_diff(
    out: &mut impl Write,
    name: &str,
    before: &Document<'_>,
    after: &Document<'_>,
    look: Look,
) -> io::Result<()> {
    let look = io::stdout().is_terminal().then_some(look);
    diff::write(out, name, before.source(), after.source(), look)
}

//! The command line of `ddex-disclose`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    ddex_disclose::cli::run()
}

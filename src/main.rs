//! The command line of `ddex-disclose`.
#![forbid(unsafe_code)]

fn main() {}

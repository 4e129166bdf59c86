//! `ddex-disclose schema`: prints the JSON Schemas of what is read and written. Knows no message.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::trouble::unwritten;
use crate::report::look::Look;

#[derive(Args, Debug)]
pub(super) struct Schema {
    /// Which one; without it, a list
    #[arg(value_enum, value_name = "NAME")]
    name: Option<Name>,
}

/// A document that has a schema.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Name {
    /// Messages of ERN 3 as JSON, for any version
    Ern3,
    /// Messages of ERN 4 as JSON, for any version
    Ern4,
    /// What show --format json writes, without --as
    Disclosure,
    /// What lint --format json writes
    Findings,
    /// What diff --format json writes
    Diff,
    /// The configuration, ddex-disclose.toml
    Config,
    /// Sheets of declarations as JSON, such as export --format json writes
    Declarations,
}

impl Name {
    /// The document, as it is published.
    fn document(self) -> &'static str {
        match self {
            Self::Ern3 => include_str!("../../schemas/json/ern3.json"),
            Self::Ern4 => include_str!("../../schemas/json/ern4.json"),
            Self::Disclosure => include_str!("../../schemas/json/disclosure.json"),
            Self::Findings => include_str!("../../schemas/json/findings.json"),
            Self::Diff => include_str!("../../schemas/json/diff.json"),
            Self::Config => include_str!("../../schemas/json/config.json"),
            Self::Declarations => include_str!("../../schemas/json/declarations.json"),
        }
    }
}

pub(super) fn run(args: &Schema) -> ExitCode {
    let text = args.name.map_or_else(list, |name| name.document().to_owned());
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => unwritten(&error, Look::of_stdout()).unwrap_or(0).into(),
    }
}

/// All names, a line each.
fn list() -> String {
    let names = Name::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let line = |name: clap::builder::PossibleValue| {
        let help = name.get_help().map(ToString::to_string).unwrap_or_default();
        format!("{:<13}{help}\n", name.get_name())
    };
    names.map(line).collect()
}

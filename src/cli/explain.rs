//! `ddex-disclose explain`: shows a rule's page, or all rules. Knows no message.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Args;

use super::trouble::{COULD_NOT_WORK, say, unwritten};
use crate::lint::{Selection, UnknownRule, code_of, rules};
use crate::report::look::Look;
use crate::report::page;

#[derive(Args, Debug)]
pub(super) struct Explain {
    /// The rules, such as AI001; without one, or for the beginning of codes, a list
    #[arg(value_name = "CODE", value_delimiter = ',')]
    codes: Vec<String>,
}

pub(super) fn run(args: &Explain) -> ExitCode {
    let look = Look::of_stdout();
    let mut codes = args.codes.iter().filter(|code| !code.trim().is_empty()).map(|code| code_of(code));
    // The empty code begins every other.
    let first = codes.next().unwrap_or_default();
    let mut texts = Vec::new();
    for code in std::iter::once(first).chain(codes) {
        match text(&code, look) {
            Ok(text) => texts.push(text),
            Err(unknown) => {
                say(&unknown.to_string(), look);
                return COULD_NOT_WORK.into();
            }
        }
    }
    let mut out = io::stdout().lock();
    match out.write_all(texts.join("\n").as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => unwritten(&error, look).unwrap_or(0).into(),
    }
}

/// The page of the rule, or the list of the rules whose codes begin so.
fn text(code: &str, look: Look) -> Result<String, UnknownRule> {
    if let Some(rule) = rules::find(code) {
        return Ok(page::page(rule, look));
    }
    if !code.is_empty() {
        Selection { select: vec![code.to_owned()], ..Selection::default() }.check()?;
    }
    Ok(page::list(code, look))
}

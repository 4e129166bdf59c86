//! `ddex-disclose explain`: shows a rule's page, or all rules. Knows no message.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Args;

use super::trouble::{COULD_NOT_WORK, say, unwritten};
use crate::lint::{Rule, Selection, rules};
use crate::report::look::Look;
use crate::report::page;

#[derive(Args, Debug)]
pub(super) struct Explain {
    /// The rule, such as AI001; without one, or for the beginning of codes, a list
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

pub(super) fn run(args: &Explain) -> ExitCode {
    let look = Look::of_stdout();
    let code = args.code.as_deref().unwrap_or_default().trim().to_ascii_uppercase();
    // An empty code begins every other.
    let asked = Selection { select: vec![code.clone()], ..Selection::default() };
    let text = match (find(&code), asked.check()) {
        (Some(rule), _) => page::page(rule, look),
        (None, Err(unknown)) if !code.is_empty() => {
            say(&unknown.to_string(), look);
            return COULD_NOT_WORK.into();
        }
        _ => page::list(&code, look),
    };
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => unwritten(&error, look).unwrap_or(0).into(),
    }
}

/// The rule of this code, or else of this name.
fn find(code: &str) -> Option<&'static Rule> {
    let by_name = || rules::RULES.iter().copied().find(|rule| rule.name.eq_ignore_ascii_case(code));
    rules::find(code).or_else(by_name)
}

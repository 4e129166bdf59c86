//! `ddex-disclose profiles`: which platforms and distributors are known, what they say about AI, and how old that is.
//! Knows no message.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Args;
use toml::value::{Date, Datetime};

use super::Format;
use super::today::today;
use super::trouble::{COULD_NOT_WORK, say, unwritten};
use crate::lint::Profile;
use crate::lint::profile::days;
use crate::report::look::Look;
use crate::report::profiles;

#[derive(Args, Debug)]
pub(super) struct Profiles {
    /// The profiles, such as apple-music, with all that they say; without one, the list
    #[arg(value_name = "NAME", value_delimiter = ',')]
    names: Vec<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// The day to count ages from, in place of today: 2026-11-22
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
}

pub(super) fn run(args: &Profiles) -> ExitCode {
    let look = Look::of_stdout();
    let named = match chosen("NAME", &args.names) {
        Ok(named) => named,
        Err(wrong) => {
            say(&wrong, look);
            return COULD_NOT_WORK.into();
        }
    };
    let today = days(args.today.unwrap_or_else(today));
    let text = match (args.format, &named[..]) {
        (Format::Json, []) => profiles::json(Profile::all(), today),
        (Format::Json, named) => profiles::json(named.iter().copied(), today),
        (Format::Text, []) => profiles::list(today, look),
        (Format::Text, named) => {
            named.iter().map(|profile| profiles::page(profile, today, look)).collect::<Vec<_>>().join("\n")
        }
    };
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => unwritten(&error, look).unwrap_or(0).into(),
    }
}

/// The profiles of these names, which stand behind `flag`, or what is wrong with them.
pub(super) fn chosen(flag: &str, names: &[String]) -> Result<Vec<&'static Profile>, String> {
    let given = names.iter().filter(|name| !name.trim().is_empty()).collect::<Vec<_>>();
    match given.is_empty() && !names.is_empty() {
        true => Err(format!("{flag} needs a profile, such as apple-music")),
        false => Profile::chosen(given).map_err(|unknown| unknown.to_string()),
    }
}

fn date(text: &str) -> Result<Date, String> {
    let written = text.parse::<Datetime>().ok().filter(|written| written.time.is_none());
    written.and_then(|written| written.date).ok_or_else(|| "write a date such as 2026-11-22".to_owned())
}

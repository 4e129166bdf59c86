//! What is wrong with a configuration file, all of it, each with its place. Knows the sentences, and no key by name but
//! those that an exception must have.

use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error};
use toml::value::Date;

use super::{Config, Exception};
use crate::lint::{Finding, Label, Level};
use crate::schema::validate::nearest;
use crate::span::Span;

/// What stands where other findings have the code of a rule.
pub(super) const CODE: &str = "config";

/// What an exception may be one of; one of these it must say.
const NAMED: [&str; 5] = ["rules", "path", "isrc", "icpn", "party"];

/// How many faults of TOML itself are said one by one: a file of another kind has one in every line.
const MOST: usize = 10;

/// Reads a file, or says everything that is wrong with it.
pub(super) fn read(text: &str) -> Result<Config, Vec<Finding>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let mut faults = errors.iter().map(|error| of_error(error, true)).collect::<Vec<_>>();
        faults.sort_by_key(|fault| fault.primary.span);
        if faults.len() > MOST {
            faults[0].primary.text = format!("and {} more like this", faults.len() - 1);
            faults.truncate(1);
        }
        return Err(faults);
    }
    let mut faults = exceptions(table.get_ref()).filter_map(of_nothing).collect::<Vec<_>>();
    let mut rest = table.clone();
    // Reading stops at the first fault: what is at fault is taken out, and it is read again.
    while let Err(error) = Config::deserialize(Deserializer::from(rest.clone())) {
        if !was_taken_out(table.get_ref(), &error) {
            faults.push(of_error(&error, false));
        }
        if !error.span().is_some_and(|span| take_out(rest.get_mut(), &span)) {
            break;
        }
    }
    faults.sort_by_key(|fault| fault.primary.span);
    match Config::deserialize(Deserializer::from(table)) {
        Ok(config) if faults.is_empty() => Ok(config),
        _ => Err(faults),
    }
}

/// The exceptions of a file.
fn exceptions<'a, 'i>(table: &'a DeTable<'i>) -> impl Iterator<Item = &'a Spanned<DeValue<'i>>> {
    table.get("exception").and_then(|value| value.get_ref().as_array()).into_iter().flatten()
}

/// Whether a key is missing only because it was taken out.
fn was_taken_out(table: &DeTable<'_>, error: &Error) -> bool {
    let Some(key) = missing(error.message()) else { return false };
    let exception = exceptions(table).find(|exception| Some(exception.span()) == error.span());
    exception
        .and_then(|exception| exception.get_ref().as_table())
        .is_some_and(|table| table.contains_key(key))
}

/// The key that serde misses.
fn missing(said: &str) -> Option<&str> {
    said.strip_prefix("missing field").map(|key| key.trim().trim_matches('`'))
}

/// Takes the key or value at this place out of a table; whether it was there.
fn take_out(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let is_it = |key: &Spanned<_>, value: &Spanned<DeValue<'_>>| key.span() == *span || value.span() == *span;
    for (_, value) in table.iter_mut() {
        if take_out_of(value.get_mut(), span) {
            return true;
        }
    }
    let found = table.iter().find(|(key, value)| is_it(key, value)).map(|(key, _)| key.clone());
    found.is_some_and(|key| table.remove(&key).is_some())
}

fn take_out_of(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => take_out(table, span),
        DeValue::Array(items) => {
            if items.iter_mut().any(|item| take_out_of(item.get_mut(), span)) {
                return true;
            }
            let found = items.iter().any(|item| item.span() == *span);
            *items = items.iter().filter(|item| item.span() != *span).cloned().collect();
            found
        }
        _ => false,
    }
}

/// What is wrong with an exception that does not say of what it is one.
fn of_nothing(exception: &Spanned<DeValue<'_>>) -> Option<Finding> {
    let table = exception.get_ref().as_table()?;
    let is_empty = |value: &DeValue<'_>| value.as_array().is_some_and(|items| items.is_empty());
    let names = |key: &&str| table.get(*key).is_some_and(|value| !is_empty(value.get_ref()));
    let says = "the exception does not say of what it is one";
    let fix = format!("name {} or {}", NAMED[..4].join(", "), NAMED[4]);
    (!NAMED.iter().any(names)).then(|| fault(exception.span(), Level::Error, says, "of everything?", &fix))
}

impl Config {
    /// The exceptions that have expired, a warning each.
    pub fn expired(&self, today: Date) -> Vec<Finding> {
        let over = self.exceptions.iter().filter(|exception| exception.get_ref().is_over(today));
        let faults = over.map(|exception| {
            let Exception { reason, expires, .. } = exception.get_ref();
            let on = expires.map(|day| day.to_string()).unwrap_or_default();
            let says = format!(
                "the exception expired on {on}, and what it accepted is reported again: {}",
                reason.0
            );
            fault(
                exception.span(),
                Level::Warning,
                &says,
                "expired",
                "put right what it was about, or give it another date",
            )
        });
        faults.collect()
    }

    /// The exceptions that nothing was found for, a note each; `used` says how often each was used.
    pub fn idle(&self, used: &[usize], today: Date) -> Vec<Finding> {
        let idle = self
            .exceptions
            .iter()
            .zip(used)
            .filter(|(exception, used)| **used == 0 && !exception.get_ref().is_over(today));
        let faults = idle.map(|(exception, _)| {
            let says =
                format!("nothing was found that this exception is for: {}", exception.get_ref().reason.0);
            fault(exception.span(), Level::Note, &says, "not used", "take it out, if it has done its work")
        });
        faults.collect()
    }
}

fn fault(span: Range<usize>, level: Level, message: &str, label: &str, fix: &str) -> Finding {
    let primary = Label { span: Span::new(span.start, span.end), text: label.to_owned() };
    Finding { fix: fix.to_owned(), ..Finding::new(CODE, level, primary, message.to_owned()) }
}

fn of_error(error: &Error, is_syntax: bool) -> Finding {
    let span = error.span().unwrap_or(0..0);
    if is_syntax {
        let says = format!("this is not TOML: {}", error.message());
        return fault(span, Level::Error, &says, "", "see toml.io for how it is written");
    }
    let (says, label, fix) = in_words(error.message());
    fault(span, Level::Error, &says, label, &fix)
}

/// What serde says, in our words: what is wrong, in short, and what to do.
fn in_words(said: &str) -> (String, &'static str, String) {
    let quoted = || said.split('`').skip(1).step_by(2).collect::<Vec<_>>();
    if let Some((says, fix)) = said.split_once('\n') {
        return (says.to_owned(), "", fix.to_owned());
    }
    if said.starts_with("unknown field") || said.starts_with("unknown variant") {
        let words = quoted();
        let (wrong, known) = words.split_first().map_or(("", &[][..]), |(wrong, known)| (*wrong, known));
        let (kind, label) =
            if said.contains("field") { ("key", "no such key") } else { ("value", "no such value") };
        let near = nearest(wrong, known.iter().copied());
        let says = match near {
            Some(near) => format!("there is no {kind} `{wrong}` here; did you mean `{near}`?"),
            None => format!("there is no {kind} `{wrong}` here"),
        };
        let fix =
            near.map_or_else(|| format!("write one of {}", known.join(", ")), |near| format!("write {near}"));
        return (says, label, fix);
    }
    if let Some(key) = missing(said) {
        return (
            format!("the exception has no {key}"),
            "",
            format!("add {key} = \"…\" and say why this is accepted"),
        );
    }
    if let Some((is, wanted)) = said.split_once(", expected ") {
        let is = is.split_once(": ").map_or(is, |(_, is)| is);
        let wanted = match wanted {
            "a sequence" => "a list in square brackets",
            "a map" => "a table with a key and a value in each line",
            "a boolean" => "true or false",
            "a string" => "text in quotes",
            "u32" | "usize" => "a whole number",
            "a nonzero usize" => "a whole number from 1 on",
            "a TOML datetime" => "a date such as 2027-01-01 (no quotes)",
            wanted if wanted.starts_with("struct") => "a table with a key and a value in each line",
            wanted => wanted,
        };
        let is = match is {
            "map" => "a table".to_owned(),
            "sequence" => "a list".to_owned(),
            is => is.replacen("boolean ", "", 1).replacen("integer ", "the number ", 1).replacen(
                "string ",
                "the text ",
                1,
            ),
        };
        return (format!("this is {is}, where {wanted} is wanted"), "", format!("write {wanted}"));
    }
    (said.to_owned(), "", String::new())
}

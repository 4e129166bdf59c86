//! What to say of a value that is not allowed. Knows the sentences, not whose rule they are.

use super::{ValueFault, near_values, wording};
use crate::schema::{
    Builtin, Choice, Datatype, Edition, Pattern, SpecialContributorType, ValueSet, WHITE, name,
};
use crate::span::Span;

/// What to say of a value.
pub(super) struct Said {
    /// Where the value stands.
    pub span: Span,
    /// What to write beside it.
    pub label: String,
    /// What is wrong.
    pub message: String,
    /// By what right it is wrong.
    pub why: String,
    /// What to do.
    pub fix: String,
}

/// What to say of a value that its datatype does not allow.
pub(super) fn say(datatype: Datatype, fault: &ValueFault<'_>) -> Said {
    let value = fault.value();
    let trimmed = value.trim_matches(WHITE);
    let is_padded = trimmed.len() < value.len() && datatype.allows(trimmed, fault.message.editions());
    match datatype {
        _ if trimmed.is_empty() => empty(datatype, fault),
        _ if is_padded => padded(trimmed, fault),
        Datatype::Set(set) => of_set(set, trimmed, fault),
        Datatype::Pattern(pattern) => of_pattern(pattern, trimmed, fault),
        Datatype::Builtin(builtin) => of_builtin(builtin, trimmed, fault),
    }
}

fn empty(datatype: Datatype, fault: &ValueFault<'_>) -> Said {
    let fix = match datatype {
        Datatype::Set(set) => among(set, fault),
        Datatype::Pattern(pattern) => written_as(&form(pattern, noun(pattern, fault))),
        Datatype::Builtin(Builtin::Boolean) => "write true or false".to_owned(),
        Datatype::Builtin(builtin) => format!("write {}, such as {}", builtin.noun(), builtin.example()),
    };
    Said {
        span: fault.value_span(),
        label: "nothing stands here".to_owned(),
        message: format!("`{}` is empty", fault.name()),
        why: fault.standard("an empty value is none that is allowed"),
        fix: format!("{fix}, or leave `{}` out where it is optional", fault.name()),
    }
}

fn padded(trimmed: &str, fault: &ValueFault<'_>) -> Said {
    let place = if fault.attribute.is_some() {
        "between its quotation marks"
    } else {
        "on the same line as its tags"
    };
    Said {
        span: fault.whole_span(),
        label: "with white space around it".to_owned(),
        message: format!("there is white space around {}", wording::quote(trimmed)),
        why: fault.standard("white space counts as part of the value"),
        fix: format!("write {trimmed} alone, {place}"),
    }
}

fn of_set(set: ValueSet, written: &str, fault: &ValueFault<'_>) -> Said {
    let editions = fault.message.editions();
    let (quoted, noun) = (wording::quote(written), set.noun());
    let meant = near_values::meant(set, written, editions);
    let known = set.editions_with(written).collect::<Vec<_>>();
    let here = editions.oldest();
    let history =
        match (known.iter().rfind(|edition| **edition < here), known.iter().find(|edition| **edition > here))
        {
            (Some(last), _) => format!("; it was up to {last}"),
            (None, Some(first)) => format!("; it came with {first}"),
            (None, None) => String::new(),
        };
    let meaning = meant.map(|meant| format!("; DDEX says `{meant}`")).unwrap_or_default();
    let is_new = matches!(editions.choice(), Choice::Newer(_));
    let within = if is_new { format!(" in {editions}") } else { String::new() };
    let why = match editions.choice() {
        Choice::Newer(number) => may_be_newer(number),
        _ => fault.standard(&format!("the values of {noun} in {editions} do not have it{history}")),
    };
    let seen = |c: &char| c.is_ascii() && !c.is_ascii_control();
    if let Some(meant) = meant.filter(|meant| *meant == written.chars().filter(seen).collect::<String>()) {
        return Said {
            span: fault.value_span(),
            label: "more than can be seen".to_owned(),
            message: format!("there are characters that cannot be seen in \"{meant}\""),
            why,
            fix: format!("delete the value and write {meant} by hand"),
        };
    }
    Said {
        span: fault.value_span(),
        label: format!("not a value of {noun}"),
        message: format!("{quoted} is not {} {noun}{within}{meaning}", wording::article(noun)),
        why,
        fix: meant.map_or_else(|| among(set, fault), |meant| format!("write {meant}")),
    }
}

/// Why a value that is not known here may be right in a message that names newer value sets.
pub(super) fn may_be_newer(number: u32) -> String {
    format!(
        "{} is the newest known here, and the message names AVS {number}, which may have it",
        Edition::newest()
    )
}

/// What to write where nothing tells what was meant.
fn among(set: ValueSet, fault: &ValueFault<'_>) -> String {
    const FEW: usize = 8;
    let values = set.values(fault.message.editions()).collect::<Vec<_>>();
    let own_word =
        values.contains(&USER_DEFINED).then(|| format!("; {USER_DEFINED} takes a word of your own"));
    match values.len() {
        1..=FEW => format!("write {}", wording::either(&values)),
        count => {
            let own_word = own_word.unwrap_or_default();
            format!("write one of the {count} values of {}{own_word}", set.noun())
        }
    }
}

/// The value of many sets that makes room for a word of one's own.
const USER_DEFINED: &str = SpecialContributorType::UserDefined.as_str();

fn of_pattern(pattern: Pattern, written: &str, fault: &ValueFault<'_>) -> Said {
    let noun = noun(pattern, fault);
    let a = wording::article(noun);
    let form = form(pattern, noun);
    let without_marks = written.replace(|c: char| !c.is_ascii_alphanumeric(), "");
    let hyphenated = written.replace(['_', '/', '.'], "-");
    let tries = [written.to_ascii_uppercase(), hyphenated, without_marks];
    let tidied = tries.into_iter().find(|tidied| pattern.allows(tidied));
    Said {
        span: fault.value_span(),
        label: format!("not {a} {noun}"),
        message: format!("{} is not {a} {noun}", wording::quote(written)),
        why: fault.standard(&format!("{a} {noun} is {form}")),
        fix: tidied.map_or_else(|| written_as(&form), |tidied| format!("write {tidied}")),
    }
}

/// What a value of a pattern is called.
fn noun<'a>(pattern: Pattern, fault: &ValueFault<'a>) -> &'a str {
    // What restricts a reference is called by the first element that has it.
    let is_reference = matches!(pattern.base(), Builtin::Id | Builtin::IdRef);
    if is_reference { fault.name() } else { pattern.name() }
}

/// What a value of a pattern looks like.
fn form(pattern: Pattern, noun: &str) -> String {
    let like = LIKE.iter().find(|(name, _)| *name == noun).map(|(_, like)| format!("like {like}"));
    like.unwrap_or_else(|| pattern.words().to_owned())
}

fn written_as(form: &str) -> String {
    let it = if form.starts_with("like ") { "it " } else { "" };
    format!("write {it}{form}")
}

/// Values that show more than the pattern in words does.
const LIKE: [(&str, &str); 2] =
    [(name::LANGUAGE_AND_SCRIPT_CODE, "en, pt-BR or zh-Hant"), ("IsoDate", "2026, 2026-11 or 2026-11-23")];

fn of_builtin(builtin: Builtin, written: &str, fault: &ValueFault<'_>) -> Said {
    let noun = builtin.noun();
    let (quoted, name) = (wording::quote(written), fault.name());
    let fix = match near_values::tidied(builtin, written) {
        Some(tidied) => format!("write {tidied}"),
        None if builtin == Builtin::Boolean => "write true or false".to_owned(),
        None => format!("write it like {}", builtin.example()),
    };
    let message = match builtin.flaw(written) {
        _ if builtin == Builtin::Boolean => format!("{quoted} in `{name}` is neither true nor false"),
        Some(flaw) => format!("{quoted} in `{name}` is not {noun}: {flaw}"),
        None => format!("{quoted} in `{name}` is not {noun}"),
    };
    Said {
        span: fault.value_span(),
        label: format!("not {noun}"),
        message,
        why: fault.standard(&format!("it must be {noun}")),
        fix,
    }
}

//! One message, read from XML or JSON and written as either. Knows of no file but the one it is read from.

use super::super::input::Input;
use super::super::trouble::Trouble;
use super::To;
use crate::ern::Message;
use crate::ern::model::{Misfit, Model};
use crate::report::lines::Lines;
use crate::report::look::count;
use crate::schema::Version;
use crate::xml::{self, Document, Limits};

/// A message as it is to be written.
pub(super) struct Converted {
    pub(super) text: String,
    pub(super) version: Version,
    /// Whether it is as the standard wants it.
    pub(super) is_valid: bool,
    /// Whether it was read from XML.
    pub(super) was_xml: bool,
    /// What the XML had that says nothing of the message, in words.
    pub(super) left_out: Option<String>,
}

/// Why there is nothing to write.
pub(super) enum Stop {
    /// The file is none that could be converted.
    Trouble(Trouble),
    /// The message cannot be carried: one sentence, and lines that say more.
    Wrong(String, Vec<String>),
}

impl Converted {
    pub(super) fn of(input: &Input, to: To) -> Result<Self, Stop> {
        let limits = Limits::default();
        let bytes = input.read(&limits).map_err(Stop::Trouble)?;
        let was_xml = !is_json(&bytes);
        let (model, left_out) = match was_xml {
            true => from_xml(bytes, input, &limits)?,
            false => (from_json(bytes, input)?, None),
        };
        let version = model.version;
        let wrong = |what: String| format!("{} is not converted: {what}", input.subject());
        let Some(written) = model.write() else {
            let name = model.message.name();
            return Err(Stop::Wrong(wrong(format!("ERN {version} has no message `{name}`")), Vec::new()));
        };
        let is_valid = written.lost.is_empty() && is_valid(&written.xml);
        let text = match to {
            To::Xml if written.lost.is_empty() => written.xml,
            To::Xml => {
                let name = input.name();
                let things = count(written.lost.len(), "thing");
                let lines = written.lost.iter().map(|lost| format!("{name}: {lost}"));
                let sentence = wrong(format!("{things} in it cannot be written as ERN {version}"));
                return Err(Stop::Wrong(sentence, lines.collect()));
            }
            To::Json => {
                let json = serde_json::to_string_pretty(&model);
                let json = json.map_err(|why| Stop::Wrong(wrong(why.to_string()), Vec::new()))?;
                if depth(&json) > DEEPEST {
                    return Err(Stop::Wrong(wrong("it is nested too deep for JSON".to_owned()), Vec::new()));
                }
                json + "\n"
            }
        };
        Ok(Self { text, version, is_valid, was_xml, left_out })
    }
}

/// How deep JSON may be nested that is read again.
const DEEPEST: usize = 127;

/// How deep JSON is nested.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0usize, 0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    deepest
}

fn is_valid(xml: &str) -> bool {
    let document = Document::parse(xml.as_bytes(), &Limits::default());
    document.is_ok_and(|document| Message::of(&document).is_some_and(|message| message.is_valid()))
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Whether it can only be JSON: XML begins with `<`.
fn is_json(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    matches!(text.trim_ascii_start().first(), Some(b'{' | b'['))
}

/// The message, and what is left out of it.
fn from_xml(bytes: Vec<u8>, input: &Input, limits: &Limits) -> Result<(Model, Option<String>), Stop> {
    let document = Document::parse(bytes, limits).map_err(|error| neither(Trouble::Xml(error)))?;
    let Some(message) = Message::of(&document) else { return Err(neither(Trouble::not_ern(&document))) };
    let lines = Lines::of(document.source());
    let name = input.name();
    let at = |offset| {
        let place = lines.place(offset);
        format!("{name}:{}:{}", place.line, place.column)
    };
    let wrong = |what: String, lines| {
        Err(Stop::Wrong(format!("{} is not converted: {what}", input.subject()), lines))
    };
    if !document.problems().is_empty() {
        let problems = document.problems().iter();
        let mut lines =
            problems.map(|problem| format!("{}: {problem}", at(problem.span.start))).collect::<Vec<_>>();
        if document.problems_omitted() > 0 {
            lines.push(format!("{name}: {} more", document.problems_omitted()));
        }
        return wrong("its XML has to be mended first".to_owned(), lines);
    }
    let place = |misfit: &Misfit| at(misfit.span.start);
    let model = match Model::read(&message) {
        Ok(model) => model,
        Err(misfits) => {
            let fit = if misfits.len() == 1 { "fits" } else { "fit" };
            let what = format!("{} in it {fit} no version of ERN", count(misfits.len(), "thing"));
            let lines = misfits.iter().map(|misfit| format!("{}: {misfit}", place(misfit)));
            return wrong(what, lines.collect());
        }
    };
    let left_out = [
        (document.comments().count(), "comment"),
        (document.instructions().count(), "processing instruction"),
    ];
    let left_out = left_out.into_iter().filter(|(number, _)| *number > 0);
    let left_out = left_out.map(|(number, noun)| count(number, noun)).collect::<Vec<_>>();
    Ok((model, (!left_out.is_empty()).then(|| left_out.join(" and "))))
}

/// What is not even XML was not JSON before.
fn neither(trouble: Trouble) -> Stop {
    Stop::Trouble(match trouble {
        Trouble::Xml(xml::Error::NotXml { kind }) => Trouble::Neither(kind),
        other => other,
    })
}

fn from_json(bytes: Vec<u8>, input: &Input) -> Result<Model, Stop> {
    let at = |text: &str, offset: usize, what: &str| {
        let place = Lines::of(text).place(offset);
        let sentence = format!("{}:{}:{}: {what}", input.name(), place.line, place.column);
        Err(Stop::Wrong(sentence, Vec::new()))
    };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            return at(
                &String::from_utf8_lossy(error.as_bytes()),
                valid,
                "the JSON is not UTF-8 from here on",
            );
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    serde_json::from_str(text).or_else(|error| {
        let before =
            text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
        // serde_json counts bytes, and may stop within a character.
        let offset = (before + error.column()).saturating_sub(1);
        let offset = (0..=offset).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0);
        at(text, offset, &in_words(&error))
    })
}

/// What is wrong with JSON, without its place.
fn in_words(error: &serde_json::Error) -> String {
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(&*said, |(said, _)| said);
    match said {
        _ if error.is_data() => {
            match said.strip_prefix("invalid type: ").and_then(|of| of.split_once(", expected ")) {
                Some((_, wanted)) => format!("this should be {wanted}"),
                None => said.to_owned(),
            }
        }
        _ if error.is_eof() => "the JSON breaks off here".to_owned(),
        "recursion limit exceeded" => "the JSON is nested too deep".to_owned(),
        "trailing characters" => "there is more behind the end of the message".to_owned(),
        "trailing comma" => "there is a comma too many".to_owned(),
        "key must be a string" => "a key in quotation marks belongs here".to_owned(),
        "expected value" | "expected ident" => "this is no value of JSON".to_owned(),
        "number out of range" | "invalid number" => "this is no number of JSON".to_owned(),
        _ if said.starts_with("control character") => {
            "there is a control character in this text; write it as an escape, such as \\n".to_owned()
        }
        _ if said.starts_with("expected ") => said.replacen("expected ", "this should be ", 1),
        _ => said.to_owned(),
    }
}

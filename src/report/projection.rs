//! What a platform makes of a message, as a table for people and as JSON for programs. Judges nothing.

use serde::Serialize;

use super::doubt::Doubt;
use super::json::VERSION;
use super::look::{Ink, Look, columns};
use crate::disclosure::Disclosure;
use crate::lint::profile::Form;
use crate::lint::projection::{Outcome, Projected, ProjectedResource, Projection};
use crate::lint::{Profile, Reason};

/// What a platform makes of a message, for people.
pub fn table(disclosure: &Disclosure<'_>, profile: &Profile, projection: &Projection, look: Look) -> String {
    let message = disclosure.message();
    let doubt = Doubt::about(&message);
    let mut out = String::new();
    let mut before = doubt.sentences(&message);
    if !doubt.version && !message.can_declare() {
        before.push(Reason::NoDeclarations(message.version()).to_string());
    }
    before.iter().for_each(|sentence| out += &look.block("", &look.plain(sentence)));
    let form = match projection.form {
        Form::TransparencyTags => "tags",
        Form::Credits => "AI credits",
        Form::Answers => "answers",
    };
    for release in &projection.releases {
        let head = match &release.release[..] {
            [] => "on no release".to_owned(),
            parts => parts.join(" · "),
        };
        out += &look.paint(Ink::Bold, &look.plain(&head));
        out += &look.plain(&format!(" · {form} for {}", profile.title));
        out.push('\n');
        out += &rows(&release.lines, look);
    }
    out
}

/// For each resource a line with its name, and below it what it comes to.
fn rows(lines: &[Projected], look: Look) -> String {
    if lines.is_empty() {
        return "  no AI credit would show\n".to_owned();
    }
    let of_result = lines.iter().map(|line| columns(line.result.as_str())).max().unwrap_or(0);
    let mut out = String::new();
    let mut above = None;
    for line in lines {
        if let Some(resource) = line.resource.as_ref().filter(|resource| above != Some(*resource)) {
            out += &look.block("  ", &look.plain(&name(resource)));
        }
        above = line.resource.as_ref();
        let indent = if above.is_some() { "     " } else { "  " };
        let result = line.result.as_str();
        let lead = format!("{indent}{result:<of_result$}  ");
        let block = look.block(&lead, &look.plain(&format!("{}: {}", line.what, line.because)));
        match ink(line.result) {
            Some(ink) => {
                let rest = &block[indent.len() + result.len()..];
                out += &format!("{indent}{}{rest}", look.paint(ink, result));
            }
            None => out += &block,
        }
    }
    out
}

/// `1  Salt Road`, or `front cover`.
fn name(resource: &ProjectedResource) -> String {
    let name = resource.title.as_deref().unwrap_or(resource.noun);
    // No-break spaces keep the number apart from the title.
    resource.track.map_or_else(|| name.to_owned(), |track| format!("{track}\u{a0}\u{a0}{name}"))
}

fn ink(result: Outcome) -> Option<Ink> {
    match result {
        Outcome::Tagged | Outcome::Shown | Outcome::Some | Outcome::All => Some(Ink::Cyan),
        Outcome::Underivable | Outcome::NoAnswer | Outcome::NotShown => Some(Ink::Yellow),
        Outcome::NotTagged | Outcome::None => None,
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    version: &'static str,
    #[serde(rename = "as")]
    profile: &'static str,
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    ern: &'static str,
    can_declare: bool,
    /// Whether all of it could be read, and the version is no guess.
    certain: bool,
    #[serde(flatten)]
    projection: &'a Projection,
}

/// What a platform makes of messages, each with its path, for programs.
pub fn json(profile: &Profile, messages: &[(String, &Disclosure<'_>, Projection)]) -> String {
    let files = messages.iter().map(|(path, disclosure, projection)| {
        let message = disclosure.message();
        File {
            path,
            ern: message.version().as_str(),
            can_declare: message.can_declare(),
            certain: Doubt::about(&message).is_none(),
            projection,
        }
    });
    let shown = Shown { version: VERSION, profile: profile.name, files: files.collect() };
    // Strings, numbers and lists: there is nothing in it that JSON could not say.
    serde_json::to_string_pretty(&shown).unwrap_or_default() + "\n"
}

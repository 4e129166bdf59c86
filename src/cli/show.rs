//! `ddex-disclose show`: what messages say about AI. Judges nothing.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::Format;
use super::input::Input;
use super::trouble::{COULD_NOT_WORK, Trouble, say, unwritten};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::lint::Profile;
use crate::lint::projection::project;
use crate::report::doubt::Doubt;
use crate::report::look::{Ink, Look};
use crate::report::{disclosure, projection, tree};
use crate::xml::{Document, Limits};

/// The exit code when the XML of a message is so broken that not all of it could be read.
const BROKEN: u8 = 1;

#[derive(Args, Debug)]
pub(super) struct Show {
    /// Files, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What a platform or distributor would make of it, such as apple-music
    #[arg(long = "as", value_name = "NAME")]
    profile: Option<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

pub(super) fn run(args: Show) -> ExitCode {
    let look = Look::of_stdout();
    let profile = match args.profile.as_deref().map(profile).transpose() {
        Ok(profile) => profile,
        Err(wrong) => {
            say(&wrong, look);
            return COULD_NOT_WORK.into();
        }
    };
    let several = args.files.len() > 1;
    let inputs = args.files.into_iter().map(Input::named).collect::<Vec<_>>();
    let mut code = 0;
    let mut documents = Vec::new();
    for input in &inputs {
        match read(input) {
            Ok(document) => documents.push((input, document)),
            Err(trouble) => {
                say(&trouble.sentence(&input.subject()), look);
                code = COULD_NOT_WORK;
            }
        }
    }
    let disclosures = documents.iter().filter_map(|(input, document)| {
        // Every document here is a message: read makes sure of that.
        Some((input.path(), Disclosure::of(Message::of(document)?)))
    });
    let disclosures = disclosures.collect::<Vec<_>>();
    if disclosures.iter().any(|(_, of)| Doubt::about(&of.message()).broken_at.is_some()) {
        code = code.max(BROKEN);
    }
    let text = match (args.format, profile) {
        (Format::Json, None) => {
            let messages = disclosures.iter().map(|(name, of)| disclosure::message(name.clone(), of));
            disclosure::json(messages.collect())
        }
        (Format::Json, Some(profile)) => {
            let messages = disclosures.iter();
            let messages = messages.filter_map(|(name, of)| Some((name.clone(), of, project(of, profile)?)));
            projection::json(profile, &messages.collect::<Vec<_>>())
        }
        (Format::Text, profile) => {
            let one = |of| match profile {
                None => tree::tree(of, look),
                Some(profile) => project(of, profile)
                    .map(|projection| projection::table(of, profile, &projection, look))
                    .unwrap_or_default(),
            };
            let shown = disclosures.iter().map(|(name, of)| match several {
                true => format!("{}\n{}", look.paint(Ink::Dim, &look.plain(name)), one(of)),
                false => one(of),
            });
            shown.collect::<Vec<_>>().join("\n")
        }
    };
    let mut out = io::stdout().lock();
    if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        code = unwritten(&error, look).unwrap_or(code);
    }
    code.into()
}

/// The profile of this name, which must have a form in which it is told.
fn profile(name: &str) -> Result<&'static Profile, String> {
    let profile = Profile::chosen([name]).map_err(|unknown| unknown.to_string())?.swap_remove(0);
    if profile.form().is_some() {
        return Ok(profile);
    }
    let with_form =
        Profile::all().iter().filter(|profile| profile.form().is_some()).map(|profile| profile.name);
    let with_form = with_form.collect::<Vec<_>>().join(", ");
    Err(format!("{} has no form of its own to show a message in; these have: {with_form}", profile.title))
}

fn read(input: &Input) -> Result<Document<'static>, Trouble> {
    let limits = Limits::default();
    let document = Document::parse(input.read(&limits)?, &limits).map_err(Trouble::Xml)?;
    match Message::of(&document) {
        Some(_) => Ok(document),
        None => Err(Trouble::not_ern(&document)),
    }
}

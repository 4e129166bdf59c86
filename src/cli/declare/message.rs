//! One message: read, declared and laid ready. Knows of no other.

use std::io::IsTerminal;
use std::path::Path;

use super::super::batch::{Batch, Stamp};
use super::super::input::Input;
use super::super::output;
use super::super::settings::Settings;
use super::super::trouble::Trouble;
use super::select::Asked;
use crate::declare::{Options, Refusal, Wish, declare};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::report::declaration::{CameTo, Told};
use crate::report::diff;
use crate::report::look::Look;
use crate::xml::Document;

/// What all messages of a run are declared by.
pub(super) struct Means {
    pub(super) asked: Asked,
    pub(super) settings: Settings,
    pub(super) options: Options,
}

/// Where what comes out of a message goes.
#[derive(Clone, Copy)]
pub(super) enum Sink<'a> {
    /// Into a batch, to be put in place together with others.
    Batch(&'a Batch, &'a Path),
    /// It is kept, to be written when all is known.
    Kept,
    /// Nowhere; a diff is shown.
    Diff(Look),
    /// Nowhere.
    Nowhere,
}

/// What came out of a message.
pub(super) struct Done {
    pub(super) told: Told,
    /// What it is to become, where it is kept; a diff, where that is to be shown.
    pub(super) bytes: Option<Vec<u8>>,
}

impl Means {
    /// Declares in one message what is asked for. `configuration` is the one that holds for it; `copied` whether it is wanted
    /// even where nothing changes.
    pub(super) fn one(
        &self,
        input: &Input,
        configuration: Option<usize>,
        sink: Sink<'_>,
        copied: bool,
    ) -> Result<Done, Trouble> {
        let limits = &self.options.limits;
        let seen = match sink {
            Sink::Batch(..) if !copied => output::there(&input.path).map_err(Trouble::Io)?,
            _ => None,
        };
        let bytes = input.read(limits)?;
        let document = Document::parse(bytes.as_slice(), limits).map_err(Trouble::Xml)?;
        let Some(message) = Message::of(&document) else { return Err(Trouble::not_ern(&document)) };
        let disclosure = Disclosure::of(message);
        let wishes = self.asked.of_message(&disclosure, &input.path());
        let (came_to, written) = match wishes.all.is_empty() && !self.options.roll_up {
            true => (CameTo::Unchanged, None),
            false => {
                let lint = self.settings.options(configuration, &document);
                let options = Options { lint, ..self.options.clone() };
                self.declared(&disclosure, &bytes, &wishes.all, &options)
            }
        };
        let told = Told {
            path: input.path(),
            name: input.name(),
            version: message.version(),
            left_over: wishes.troubles,
            came_to,
        };
        let is_refused = matches!(told.came_to, CameTo::Refused { .. });
        let kept = match (sink, written) {
            (Sink::Diff(look), Some(written)) => Some(shown_diff(&told.name, &document, &written, look)?),
            (Sink::Diff(_) | Sink::Nowhere, _) => None,
            _ if is_refused => None,
            (Sink::Batch(batch, target), written) => {
                drop(document);
                let wanted = written.or(copied.then_some(bytes));
                let staged = wanted.map(|bytes| batch.stage(target, seen.as_ref().map(Stamp::of), &bytes));
                staged.transpose()?;
                None
            }
            (Sink::Kept, written) => written.or_else(|| (copied || input.is_stdin()).then_some(bytes)),
        };
        Ok(Done { told, bytes: kept })
    }

    fn declared(
        &self,
        disclosure: &Disclosure<'_>,
        bytes: &[u8],
        wishes: &[Wish<'_>],
        options: &Options,
    ) -> (CameTo, Option<Vec<u8>>) {
        match declare(disclosure, bytes, wishes, options) {
            Ok(outcome) => match outcome.bytes {
                None => (CameTo::Unchanged, None),
                Some(bytes) => {
                    let came_to = CameTo::changed(outcome.before, outcome.after, outcome.findings);
                    (came_to, Some(bytes))
                }
            },
            Err(refusals) => {
                let is_version = |refusal: &Refusal| matches!(refusal, Refusal::Version(_));
                let unsaid = match refusals.iter().any(is_version) {
                    true => wishes.iter().flat_map(|wish| unsaid(disclosure, wish)).collect(),
                    false => Vec::new(),
                };
                (CameTo::Refused { refusals, unsaid }, None)
            }
        }
    }
}

/// What is wished of a thing, a sentence each.
fn unsaid(disclosure: &Disclosure<'_>, wish: &Wish<'_>) -> Vec<String> {
    let thing = wish.of.name(disclosure);
    let value = wish.says.contains_ai.map(|value| format!("{thing}: {value}"));
    let credits = wish.says.credits.iter().map(|credit| format!("{thing}: credit {credit}"));
    value.into_iter().chain(credits).collect()
}

fn shown_diff(name: &str, document: &Document<'_>, written: &[u8], look: Look) -> Result<Vec<u8>, Trouble> {
    let after = Document::parse(written, &Default::default()).map_err(Trouble::Xml)?;
    let look = std::io::stdout().is_terminal().then_some(look);
    let mut out = Vec::new();
    diff::write(&mut out, name, document.source(), after.source(), look).map_err(Trouble::Unwritten)?;
    Ok(out)
}

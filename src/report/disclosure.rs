//! What a message says about AI, as JSON for programs. Judges nothing.

use std::borrow::Cow;

use serde::Serialize;

use super::doubt::Doubt;
use super::json::VERSION;
use super::uses;
use crate::disclosure::{Credit, Declaration, Declared, Disclosure, Release, Resource};

#[derive(Serialize)]
struct Shown<'a> {
    version: &'static str,
    files: Vec<Message<'a>>,
}

/// One message, ready to be written.
#[derive(Debug, Serialize)]
pub struct Message<'a> {
    path: String,
    ern: &'static str,
    can_declare: bool,
    /// How many faults the XML has.
    problems: usize,
    /// Whether all of it could be read, and the version is no guess. Otherwise "undeclared" means only that no
    /// declaration was read.
    certain: bool,
    releases: Vec<ReleaseLine<'a>>,
    resources: Vec<ResourceLine<'a>>,
    uses: Vec<Cow<'a, str>>,
    learning: Vec<Learning>,
}

#[derive(Debug, Serialize)]
struct ReleaseLine<'a> {
    title: Option<Cow<'a, str>>,
    artist: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
    #[serde(flatten)]
    said: Said<'a>,
    /// What the resources' declarations come to.
    rolled_up: Declaration,
    /// References of the resources, in order.
    resources: Vec<Cow<'a, str>>,
}

#[derive(Debug, Serialize)]
struct ResourceLine<'a> {
    reference: Cow<'a, str>,
    kind: &'static str,
    title: Option<Cow<'a, str>>,
    id: Option<Cow<'a, str>>,
    track: Option<u32>,
    on_release: bool,
    #[serde(flatten)]
    said: Said<'a>,
    /// What is declared, or else what the credits come to.
    effective: Declaration,
    credits: Vec<CreditLine<'a>>,
}

#[derive(Debug, Serialize)]
struct CreditLine<'a> {
    name: Cow<'a, str>,
    generative_ai: bool,
    roles: Vec<Cow<'a, str>>,
    edition: bool,
    #[serde(flatten)]
    said: Said<'a>,
    /// What is declared, or All for generative AI that declares nothing.
    effective: Declaration,
}

/// What an element declares, and its own words, which are null where there is no element.
#[derive(Debug, Serialize)]
struct Said<'a> {
    declared: Declaration,
    written: Option<Cow<'a, str>>,
}

#[derive(Debug, Serialize)]
struct Learning {
    #[serde(rename = "use")]
    purpose: &'static str,
    /// Null where it is not certain that it is not.
    granted: Option<bool>,
}

/// A message as it will be written.
pub fn message<'a>(path: String, disclosure: &'a Disclosure<'a>) -> Message<'a> {
    let resources = disclosure.resources.iter().zip(disclosure.on_main_release());
    let document = disclosure.message().document();
    let certain = Doubt::about(&disclosure.message()).is_none();
    // Where there is nothing to grant, nothing is refused either.
    let speaks = !(disclosure.releases.is_empty() && disclosure.resources.is_empty());
    let learning = uses::learning(&disclosure.uses).filter(|_| speaks).map(|(purpose, granted)| Learning {
        purpose,
        granted: Some(granted).filter(|granted| *granted || certain),
    });
    Message {
        path,
        ern: disclosure.message().version().as_str(),
        can_declare: disclosure.message().can_declare(),
        problems: document.problems().len() + document.problems_omitted(),
        certain,
        releases: disclosure.main_releases().map(|release| release_line(disclosure, release)).collect(),
        resources: resources.map(|(resource, on)| resource_line(disclosure, resource, on)).collect(),
        uses: disclosure.uses.clone(),
        learning: learning.collect(),
    }
}

/// The document of all messages.
pub fn json(files: Vec<Message<'_>>) -> String {
    let shown = Shown { version: VERSION, files };
    // Strings, numbers and lists: there is nothing in it that JSON could not say.
    serde_json::to_string_pretty(&shown).unwrap_or_default() + "\n"
}

fn release_line<'a>(disclosure: &'a Disclosure<'a>, release: &'a Release<'a>) -> ReleaseLine<'a> {
    ReleaseLine {
        title: release.title(),
        artist: release.display_artist(),
        id: release.identifier(),
        said: said(release.declared),
        rolled_up: disclosure.rolled_up(release),
        resources: disclosure.resources_of(release).map(|resource| resource.reference.clone()).collect(),
    }
}

fn resource_line<'a>(
    disclosure: &'a Disclosure<'a>,
    resource: &'a Resource<'a>,
    on_release: bool,
) -> ResourceLine<'a> {
    ResourceLine {
        reference: resource.reference.clone(),
        kind: resource.noun(),
        title: resource.title(),
        id: resource.identifier(),
        track: disclosure.position(resource).map(|(place, _)| place),
        on_release,
        said: said(resource.declared),
        effective: resource.effective(),
        credits: resource.credits.iter().map(|credit| credit_line(disclosure, credit)).collect(),
    }
}

fn credit_line<'a>(disclosure: &'a Disclosure<'a>, credit: &'a Credit<'a>) -> CreditLine<'a> {
    CreditLine {
        name: disclosure.name_of(credit),
        generative_ai: credit.is_generative_ai(),
        roles: credit.roles().into_iter().map(|role| role.value).collect(),
        edition: credit.edition.is_some(),
        said: said(credit.contribution),
        effective: credit.effective(),
    }
}

fn said(declared: Declared<'_>) -> Said<'_> {
    Said { declared: declared.value, written: declared.node.map(crate::disclosure::words) }
}

//! What a message says about AI, as JSON for programs. Judges nothing.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::doubt::Doubt;
use super::json::VERSION;
use super::uses;
use crate::disclosure::{Credit, Declaration, Declared, Disclosure, Release, Resource};

/// What `ddex-disclose show --format json` writes. Later versions of the program may write more keys.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Disclosure", extend("$id" = "urn:ddex-disclose:disclosure"))]
struct Shown<'a> {
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: &'static str,
    /// The messages.
    files: Vec<Message<'a>>,
}

/// What one message says about AI.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Message<'a> {
    /// Its path, or - for standard input.
    path: String,
    /// The version of ERN.
    ern: &'static str,
    /// Whether the version has AI declarations.
    can_declare: bool,
    /// How many faults the XML has.
    problems: usize,
    /// Whether all of it could be read, and the version is no guess. Otherwise "undeclared" means only that no
    /// declaration was read.
    certain: bool,
    /// The main releases.
    releases: Vec<ReleaseLine<'a>>,
    /// The recordings, videos, images and other resources.
    resources: Vec<ResourceLine<'a>>,
    /// The uses that deals grant, in DDEX's words.
    uses: Vec<Cow<'a, str>>,
    /// Whether deals grant training AI with the music.
    learning: Vec<Learning>,
}

/// A release.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Release")]
struct ReleaseLine<'a> {
    title: Option<Cow<'a, str>>,
    /// The display artist.
    artist: Option<Cow<'a, str>>,
    /// ICPN, GRid or another identifier.
    id: Option<Cow<'a, str>>,
    #[serde(flatten)]
    said: Said<'a>,
    /// What the resources' declarations come to.
    rolled_up: Declaration,
    /// References of the resources, in order.
    resources: Vec<Cow<'a, str>>,
}

/// A resource: a recording, video, image or other thing on a release.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Resource")]
struct ResourceLine<'a> {
    /// Its reference in the message, such as A1.
    reference: Cow<'a, str>,
    /// What it is, in words, such as recording or front cover.
    kind: &'static str,
    title: Option<Cow<'a, str>>,
    /// ISRC or another identifier.
    id: Option<Cow<'a, str>>,
    /// Its place on the release, counted from 1.
    track: Option<u32>,
    /// Whether it is on a main release.
    on_release: bool,
    #[serde(flatten)]
    said: Said<'a>,
    /// What is declared, or else what the credits come to.
    effective: Declaration,
    /// Who is credited with it.
    credits: Vec<CreditLine<'a>>,
}

/// A credit.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Credit")]
struct CreditLine<'a> {
    /// The name of the party.
    name: Cow<'a, str>,
    /// Whether it is a credit to generative AI.
    generative_ai: bool,
    /// In DDEX's words.
    roles: Vec<Cow<'a, str>>,
    /// Whether it stands in an edition of the resource.
    edition: bool,
    #[serde(flatten)]
    said: Said<'a>,
    /// What is declared, or All for generative AI that declares nothing.
    effective: Declaration,
}

/// What an element declares, and its own words, which are null where there is no element.
#[derive(Debug, Serialize, JsonSchema)]
struct Said<'a> {
    /// What is declared; undeclared is not the same as none.
    declared: Declaration,
    /// The words of the declaration, or null where there is none.
    written: Option<Cow<'a, str>>,
}

/// Whether deals grant a use by AI that learns.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "LearningUse")]
struct Learning {
    /// The use, in words.
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

/// The JSON Schema of the document.
pub fn schema() -> Schema {
    SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Shown<'_>>()
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

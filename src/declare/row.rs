//! What is said of one thing in a message, apart from the message: how to find it, and its declarations. Knows no file format.

use std::borrow::Cow;
use std::collections::HashMap;

use super::credit::{CreditLine, RoleLine, Who};
use crate::disclosure::{
    By, Credit, Declaration, Disclosure, Release, Resource, ResourceKind, identifiers, isrcs, words,
};
use crate::schema::name;
use crate::xml::Node;

/// What is said of one thing in a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// How to find it.
    pub key: Key,
    /// What is said of it.
    pub says: Statement,
}

/// What kind of thing is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A release.
    Release,
    /// A sound recording.
    Recording,
    /// An edition of a sound recording or video, which has credits of its own.
    Edition,
    /// A video.
    Video,
    /// An image.
    Image,
    /// A text.
    Text,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Release, Self::Recording, Self::Edition, Self::Video, Self::Image, Self::Text];

    /// What people call it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Recording => "recording",
            Self::Edition => "edition",
            Self::Video => "video",
            Self::Image => "image",
            Self::Text => "text",
        }
    }

    /// The kind of a resource that can declare something.
    pub fn of(kind: ResourceKind) -> Option<Self> {
        match kind {
            ResourceKind::SoundRecording => Some(Self::Recording),
            ResourceKind::Video => Some(Self::Video),
            ResourceKind::Image => Some(Self::Image),
            ResourceKind::Text => Some(Self::Text),
            _ => None,
        }
    }
}

/// How to find a thing: everything that is known about it, or that somebody gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// The file of the message.
    pub file: Option<String>,
    /// What kind of thing it is.
    pub kind: Option<Kind>,
    /// How the message refers to it.
    pub reference: Option<String>,
    /// The ISRCs, without hyphens.
    pub isrcs: Vec<String>,
    /// The ICPN of a release.
    pub icpn: Option<String>,
    /// The GRid of a release.
    pub grid: Option<String>,
    /// The sender's own identifiers.
    pub proprietary: Vec<String>,
    /// The title.
    pub title: Option<String>,
    /// The artist it is shown under.
    pub artist: Option<String>,
}

/// What is said of a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// `ContainsAI`: `None` says nothing of it, Undeclared takes back what is declared.
    pub contains_ai: Option<Declaration>,
    /// What is said of its credits. Of those that are not among them nothing is said.
    pub credits: Vec<CreditLine>,
}

impl Statement {
    /// Whether it says nothing.
    pub fn is_silent(&self) -> bool {
        self.contains_ai.is_none() && self.credits.is_empty()
    }
}

/// What a message says of each of its main releases and its resources, in its order: a row each, silent where nobody said
/// anything.
pub fn rows(disclosure: &Disclosure<'_>) -> Vec<Row> {
    let mut rows = disclosure.main_releases().map(of_release).collect::<Vec<_>>();
    let parties = Parties::of(disclosure);
    for resource in &disclosure.resources {
        let Some(kind) = Kind::of(resource.kind) else { continue };
        rows.push(of_resource(&parties, resource, kind));
        rows.extend(of_editions(&parties, resource));
    }
    rows
}

/// What the parties of a message are called.
struct Parties<'a, 'd> {
    disclosure: &'a Disclosure<'d>,
    /// How many have a name.
    named: HashMap<Cow<'d, str>, usize>,
}

impl<'a, 'd> Parties<'a, 'd> {
    fn of(disclosure: &'a Disclosure<'d>) -> Self {
        let mut named = HashMap::new();
        for name in disclosure.parties().filter_map(|(reference, _)| disclosure.party_name(reference)) {
            *named.entry(name).or_default() += 1;
        }
        Self { disclosure, named }
    }

    /// What a party is called: its name, or its reference where it has none or shares it with another.
    fn name(&self, reference: &str) -> String {
        match self.disclosure.party_name(reference) {
            Some(name) if self.named.get(&name) == Some(&1) => name.into_owned(),
            _ => reference.to_owned(),
        }
    }

    /// A credit, where it says anything of AI. What the sender defines, or tradition, is told like a party.
    fn credit(&self, credit: &Credit<'d>) -> Option<CreditLine> {
        let says = credit.effective();
        let who = match (&credit.by, says) {
            _ if credit.is_generative_ai() => Who::GenerativeAI { shown_as: shown_as(credit) },
            (_, Declaration::Undeclared) => return None,
            (By::Party(reference), _) => Who::Party(self.name(reference)),
            _ => Who::Party(self.disclosure.name_of(credit).into_owned()),
        };
        let roles = credit.roles().into_iter().map(|role| RoleLine {
            value: role.value.into_owned(),
            instruments: role.instruments.into_iter().map(Cow::into_owned).collect(),
        });
        Some(CreditLine { who, roles: roles.collect(), says })
    }
}

fn of_release(release: &Release<'_>) -> Row {
    Row {
        key: key_of_release(release),
        says: Statement { contains_ai: said(release.declared.value), credits: Vec::new() },
    }
}

fn of_resource<'d>(parties: &Parties<'_, 'd>, resource: &Resource<'d>, kind: Kind) -> Row {
    let credits = resource.own_credits().filter_map(|credit| parties.credit(credit));
    Row {
        key: key_of_resource(resource, kind),
        says: Statement { contains_ai: said(resource.declared.value), credits: credits.collect() },
    }
}

/// The editions that credit anybody.
fn of_editions<'d>(parties: &Parties<'_, 'd>, resource: &Resource<'d>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut last = None;
    for (edition, credit) in resource.credits.iter().filter_map(|credit| Some((credit.edition?, credit))) {
        if last.replace(edition) != Some(edition) {
            rows.push(Row { key: key_of_edition(resource, edition), says: Statement::default() });
        }
        if let Some(row) = rows.last_mut() {
            row.says.credits.extend(parties.credit(credit));
        }
    }
    rows
}

/// Everything by which a release can be found.
pub(super) fn key_of_release(release: &Release<'_>) -> Key {
    let one = |kind| identifiers(release.node, &[kind]).into_iter().next().map(Cow::into_owned);
    Key {
        kind: Some(Kind::Release),
        reference: release.reference().map(Cow::into_owned),
        icpn: one(name::ICPN),
        grid: one(name::G_RID),
        proprietary: proprietary(release.node),
        title: release.title().map(Cow::into_owned),
        artist: release.display_artist().map(Cow::into_owned),
        ..Key::default()
    }
}

/// Everything by which a resource of this kind can be found.
pub(super) fn key_of_resource(resource: &Resource<'_>, kind: Kind) -> Key {
    Key {
        kind: Some(kind),
        reference: Some(resource.reference.to_string()).filter(|reference| !reference.is_empty()),
        isrcs: resource.isrcs().collect(),
        proprietary: proprietary(resource.node),
        title: resource.title().map(Cow::into_owned),
        artist: resource.display_artist().map(Cow::into_owned),
        ..Key::default()
    }
}

/// Everything by which an edition of a resource can be found.
pub(super) fn key_of_edition<'d>(resource: &Resource<'d>, edition: Node<'d>) -> Key {
    Key {
        isrcs: isrcs(edition.children_named(name::RESOURCE_ID)).collect(),
        proprietary: proprietary(edition),
        ..key_of_resource(resource, Kind::Edition)
    }
}

/// The text that a credit is displayed with.
pub(super) fn shown_as(credit: &Credit<'_>) -> Option<String> {
    let credits = credit.node.child(name::DISPLAY_CREDITS)?;
    credits.child(name::DISPLAY_CREDIT_TEXT).map(words).map(Cow::into_owned).filter(|text| !text.is_empty())
}

fn proprietary(node: Node<'_>) -> Vec<String> {
    identifiers(node, &[name::PROPRIETARY_ID]).into_iter().map(Cow::into_owned).collect()
}

fn said(value: Declaration) -> Option<Declaration> {
    Some(value).filter(|value| *value != Declaration::Undeclared)
}

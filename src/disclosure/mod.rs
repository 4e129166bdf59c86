//! What a message says about AI: one small model, the same for every version of ERN.
//!
//! Message → releases → resources → credits, each with what was declared, what that comes to, and where it
//! stands. Undeclared means that nobody said anything; it is never read as None. Judges nothing.

mod answer;
mod credit;
mod deal;
mod naming;
mod read;
mod release;
mod resource;
pub mod role;
pub mod uses;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::Serialize;

pub(crate) use answer::together;
pub use answer::{Answer, Area};
pub use credit::{By, Credit, Role};
pub use deal::{Deal, Use};
pub use naming::{display_artists, identifiers, party_ids, party_name, words};
pub use release::{Release, ReleaseKind};
pub use resource::{Resource, ResourceKind, SpecialArtist, isrcs};

use crate::ern::Message;
use crate::schema::{ContainsAI, name};
use crate::span::Span;
use crate::xml::Node;

/// How much of something generative AI made, as far as anybody said so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Declaration {
    /// Nobody said anything. Not the same as None.
    #[default]
    Undeclared,
    /// Generative AI made nothing of it.
    None,
    /// Generative AI made a part of it.
    Partly,
    /// Generative AI made all of it.
    All,
}

impl Declaration {
    /// Whether AI had a part in it.
    pub fn is_ai(self) -> bool {
        matches!(self, Self::Partly | Self::All)
    }
}

impl From<ContainsAI> for Declaration {
    fn from(value: ContainsAI) -> Self {
        match value {
            ContainsAI::None => Self::None,
            ContainsAI::Partly => Self::Partly,
            ContainsAI::All => Self::All,
        }
    }
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Undeclared => "undeclared",
            Self::None => ContainsAI::None.as_str(),
            Self::Partly => ContainsAI::Partly.as_str(),
            Self::All => ContainsAI::All.as_str(),
        })
    }
}

/// A declaration and the element that makes it.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'d> {
    /// What it says. A value that is no value of the standard says nothing, but see [`is_silent`](Self::is_silent).
    pub value: Declaration,
    /// The element, where there is one.
    pub node: Option<Node<'d>>,
    /// Whether the value is written as the standard writes it, to the letter; so it is where there is none.
    pub exact: bool,
}

impl Default for Declared<'_> {
    fn default() -> Self {
        Self { value: Declaration::Undeclared, node: None, exact: true }
    }
}

impl<'d> Declared<'d> {
    /// What the element says; case and white space around the value are forgiven.
    fn read(node: Node<'d>) -> Self {
        let text = node.text();
        let meant =
            ContainsAI::ALL.into_iter().find(|value| value.as_str().eq_ignore_ascii_case(text.trim()));
        let exact = meant.is_some_and(|value| value.as_str() == text);
        Self { value: meant.map_or(Declaration::Undeclared, Declaration::from), node: Some(node), exact }
    }

    /// Whether there is no declaration at all, not even one that cannot be understood.
    pub fn is_silent(self) -> bool {
        self.node.is_none()
    }

    /// Where the value stands.
    pub fn span(self) -> Option<Span> {
        self.node.map(Node::text_span)
    }
}

/// What one message says about AI.
#[derive(Debug)]
pub struct Disclosure<'d> {
    message: Message<'d>,
    /// The releases, in document order.
    pub releases: Vec<Release<'d>>,
    /// The resources, in document order.
    pub resources: Vec<Resource<'d>>,
    /// The terms of the deals, in document order.
    pub deals: Vec<Deal<'d>>,
    /// The uses that the deals grant, each once, in document order.
    pub uses: Vec<Cow<'d, str>>,
    parties: HashMap<Cow<'d, str>, Node<'d>>,
    by_reference: HashMap<Cow<'d, str>, usize>,
    /// For each resource its place in its release, such as 1 of 5.
    positions: Vec<Option<(u32, u32)>>,
}

impl<'d> Disclosure<'d> {
    /// Reads the message.
    pub fn of(message: Message<'d>) -> Self {
        read::read(message)
    }

    /// The message that was read.
    pub fn message(&self) -> Message<'d> {
        self.message
    }

    /// The resource with this reference.
    pub fn resource(&self, reference: &str) -> Option<&Resource<'d>> {
        self.by_reference.get(reference).map(|&index| &self.resources[index])
    }

    /// The resources of a release, in its order.
    pub fn resources_of<'a>(
        &'a self,
        release: &'a Release<'d>,
    ) -> impl Iterator<Item = &'a Resource<'d>> + 'a {
        release.resources.iter().map(|&index| &self.resources[index])
    }

    /// The releases that are the message's subject, not the tracks that are sold apart.
    pub fn main_releases(&self) -> impl Iterator<Item = &Release<'d>> {
        self.releases.iter().filter(|release| release.kind == ReleaseKind::Release)
    }

    /// For each resource, whether it is on a main release.
    pub fn on_main_release(&self) -> Vec<bool> {
        let mut on_release = vec![false; self.resources.len()];
        let resources = self.main_releases().flat_map(|release| &release.resources);
        resources.for_each(|index| on_release[*index] = true);
        on_release
    }

    /// Whether nothing in the message says anything about AI.
    pub fn is_silent(&self) -> bool {
        self.releases.iter().all(|release| release.declared.is_silent())
            && self.resources.iter().all(Resource::is_silent)
    }

    /// What a release declares, or else what its resources' declarations come to.
    pub fn effective(&self, release: &Release<'d>) -> Declaration {
        match release.declared.value {
            Declaration::Undeclared => self.rolled_up(release),
            declared => declared,
        }
    }

    /// What the declarations of a release's resources come to: All or None where all of them say so, Partly where
    /// any says that AI had a part, and otherwise Undeclared, since silence is not None.
    pub fn rolled_up(&self, release: &Release<'d>) -> Declaration {
        let resources = self.resources_of(release).filter(|resource| resource.kind.can_declare());
        answer::together(resources.map(Resource::effective))
    }

    /// The parties: what the message refers to each by, and its element. In no order.
    pub fn parties(&self) -> impl Iterator<Item = (&str, Node<'d>)> {
        self.parties.iter().map(|(reference, party)| (&**reference, *party))
    }

    /// The element of the party with this reference.
    pub fn party(&self, reference: &str) -> Option<Node<'d>> {
        self.parties.get(reference).copied()
    }

    /// The name of the party with this reference.
    pub fn party_name(&self, reference: &str) -> Option<Cow<'d, str>> {
        self.party(reference).and_then(naming::party_name)
    }

    /// Who is credited, as a person would say it: the party's name, `GenerativeAI`, or else the reference.
    pub fn name_of(&self, credit: &Credit<'d>) -> Cow<'d, str> {
        match &credit.by {
            By::Party(reference) => self.party_name(reference).unwrap_or_else(|| reference.clone()),
            // What the sender defines has a name of its own, which may be the tool's.
            By::Special { node, .. } => match node.attribute(name::USER_DEFINED_VALUE) {
                Some(defined) => Cow::Owned(format!("{} \"{}\"", words(*node), defined.value())),
                None => words(*node),
            },
            By::InLine(node) => {
                naming::party_name(*node).unwrap_or(Cow::Borrowed("a contributor without a name"))
            }
            By::Nobody => Cow::Borrowed("a contributor without a name"),
        }
    }

    /// Who is credited and as what: `Mara Osei, Composer`.
    pub fn credit_line(&self, credit: &Credit<'d>) -> String {
        let mut line = self.name_of(credit).into_owned();
        for role in credit.roles() {
            line += ", ";
            line += &role.value;
        }
        line
    }

    /// Where in the music a resource is: `"Salt Road" · QZKLR2600017 · track 1 of 5`.
    pub fn place_of(&self, resource: &Resource<'d>) -> String {
        let mut parts = Vec::new();
        parts.extend(resource.title().map(|title| format!("\"{title}\"")));
        parts.extend(resource.identifier().map(Cow::into_owned));
        let position = self.positions.get(resource.index).copied().flatten();
        parts.extend(position.map(|(place, count)| format!("track {place} of {count}")));
        if parts.is_empty() {
            parts.push(format!("{} {}", resource.noun(), resource.reference));
        }
        parts.join(" · ")
    }

    /// The place of a resource among the tracks of its release, counted from 1, and how many there are.
    pub fn position(&self, resource: &Resource<'d>) -> Option<(u32, u32)> {
        self.positions.get(resource.index).copied().flatten()
    }

    /// What a release is called: `"Salt Road" · 0198000000011`.
    pub fn name_of_release(&self, release: &Release<'d>) -> String {
        let mut parts = Vec::new();
        parts.extend(release.title().map(|title| format!("\"{title}\"")));
        parts.extend(release.identifier().map(Cow::into_owned));
        if parts.is_empty() {
            parts.push("the release".to_owned());
        }
        parts.join(" · ")
    }
}

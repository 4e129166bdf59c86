//! The things in a message of which something can be declared, and how to find them by a word. Changes nothing.

use super::row::Kind;
use crate::disclosure::{Disclosure, identifiers, isrcs};
use crate::schema::name;
use crate::xml::Node;

/// One thing in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target<'d> {
    /// The release at this place in [`Disclosure::releases`].
    Release(usize),
    /// The resource at this place in [`Disclosure::resources`].
    Resource(usize),
    /// An edition of the resource at this place.
    Edition(usize, Node<'d>),
}

impl<'d> Target<'d> {
    /// All things of a kind, in the order of the message.
    pub fn all(disclosure: &Disclosure<'d>, kind: Kind) -> Vec<Self> {
        match kind {
            Kind::Release => disclosure.main_releases().map(|release| Self::Release(release.index)).collect(),
            Kind::Edition => {
                let of = |(index, node): (usize, Node<'d>)| {
                    let is_edition = |child: &Node<'d>| {
                        matches!(child.local_name(), name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION)
                    };
                    node.children().filter(is_edition).map(move |edition| Self::Edition(index, edition))
                };
                disclosure
                    .resources
                    .iter()
                    .map(|resource| (resource.index, resource.node))
                    .flat_map(of)
                    .collect()
            }
            _ => {
                let of_kind =
                    disclosure.resources.iter().filter(|resource| Kind::of(resource.kind) == Some(kind));
                of_kind.map(|resource| Self::Resource(resource.index)).collect()
            }
        }
    }

    /// The things of a kind that go by this word: an ISRC, another identifier, or the reference in the message. `all` are
    /// all.
    pub fn named(disclosure: &Disclosure<'d>, kind: Kind, word: &str) -> Vec<Self> {
        let mut all = Self::all(disclosure, kind);
        if !word.eq_ignore_ascii_case(ALL) {
            all.retain(|target| target.goes_by(disclosure, word));
        }
        all
    }

    /// Its element.
    pub fn node(self, disclosure: &Disclosure<'d>) -> Node<'d> {
        match self {
            Self::Release(index) => disclosure.releases[index].node,
            Self::Resource(index) => disclosure.resources[index].node,
            Self::Edition(_, node) => node,
        }
    }

    /// The place of the resource that it is, or is an edition of.
    pub(super) fn resource(self) -> Option<usize> {
        match self {
            Self::Release(_) => None,
            Self::Resource(index) | Self::Edition(index, _) => Some(index),
        }
    }

    /// What people call it: `recording "Salt Road" · QZKLR2600017 · track 1 of 5`.
    pub fn name(self, disclosure: &Disclosure<'d>) -> String {
        match self {
            Self::Release(index) => {
                format!("release {}", disclosure.name_of_release(&disclosure.releases[index]))
            }
            Self::Resource(index) => {
                let resource = &disclosure.resources[index];
                format!("{} {}", resource.noun(), disclosure.place_of(resource))
            }
            Self::Edition(index, node) => {
                let isrc = isrcs(node.children_named(name::RESOURCE_ID)).next();
                let of = Self::Resource(index).name(disclosure);
                format!("edition {} of the {of}", isrc.unwrap_or_else(|| "without an ISRC".to_owned()))
            }
        }
    }

    fn goes_by(self, disclosure: &Disclosure<'d>, word: &str) -> bool {
        let reference = match self {
            Self::Release(index) => disclosure.releases[index].reference(),
            Self::Resource(index) => Some(disclosure.resources[index].reference.clone()),
            Self::Edition(..) => None,
        };
        let bare = |text: &str| text.replace('-', "").to_uppercase();
        let known = [name::ISRC, name::ICPN, name::G_RID, name::PROPRIETARY_ID, name::CATALOG_NUMBER];
        let holder = self.node(disclosure);
        let ids = match self {
            Self::Edition(..) => {
                let ids = holder.children_named(name::RESOURCE_ID).flat_map(Node::children);
                ids.filter(|id| known.contains(&id.local_name())).map(crate::disclosure::words).collect()
            }
            _ => identifiers(holder, &known),
        };
        reference.is_some_and(|reference| reference == word) || ids.iter().any(|id| bare(id) == bare(word))
    }
}

/// The word for all things of a kind.
const ALL: &str = "all";

//! A recording, a video, an image …: what it declares, and who is credited on it.

use std::borrow::Cow;

use super::credit::flag;
use super::naming::{Named, display_artist};
use super::{Credit, Declaration, Declared, Role, words};
use crate::schema::{SpecialContributorType, name};
use crate::xml::Node;

/// What kind of thing a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceKind {
    /// An audio recording.
    SoundRecording,
    /// A video.
    Video,
    /// A still image, such as a cover.
    Image,
    /// A text, such as lyrics or liner notes.
    Text,
    /// Sheet music.
    SheetMusic,
    /// Software.
    Software,
    /// A MIDI file; ERN 3 only.
    Midi,
    /// Anything the sender defines; ERN 3 only.
    UserDefined,
}

impl ResourceKind {
    /// The kind that an element of this name is.
    pub fn of_element(name: &str) -> Option<Self> {
        Some(match name {
            name::SOUND_RECORDING => Self::SoundRecording,
            name::VIDEO => Self::Video,
            name::IMAGE => Self::Image,
            name::TEXT => Self::Text,
            name::SHEET_MUSIC => Self::SheetMusic,
            name::SOFTWARE => Self::Software,
            name::MIDI => Self::Midi,
            name::USER_DEFINED_RESOURCE => Self::UserDefined,
            _ => return None,
        })
    }

    /// Whether the standard gives it a `ContainsAI`.
    pub fn can_declare(self) -> bool {
        matches!(self, Self::SoundRecording | Self::Video | Self::Image | Self::Text)
    }

    /// What people call it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::SoundRecording => "recording",
            Self::Video => "video",
            Self::Image => "image",
            Self::Text => "text",
            Self::SheetMusic => "sheet music",
            Self::Software => "software",
            Self::Midi => "MIDI file",
            Self::UserDefined => "resource",
        }
    }

    /// What people call `count` of them.
    pub fn count(self, count: usize) -> String {
        match (self, count) {
            (_, 1) | (Self::SheetMusic | Self::Software, _) => format!("{count} {}", self.noun()),
            _ => format!("{count} {}s", self.noun()),
        }
    }
}

/// A display artist that is no party.
#[derive(Clone, Copy, Debug)]
pub struct SpecialArtist {
    /// Which of the standard's values it is, where it is one.
    pub kind: Option<SpecialContributorType>,
    /// The tape index of the element that says so.
    pub(super) index: usize,
}

/// A resource and what it says about AI.
#[derive(Clone, Debug)]
pub struct Resource<'d> {
    /// The element.
    pub node: Node<'d>,
    /// What kind of thing it is.
    pub kind: ResourceKind,
    /// How the rest of the message refers to it.
    pub reference: Cow<'d, str>,
    /// `ContainsAI`, as declared.
    pub declared: Declared<'d>,
    /// The contributors, those of its editions behind its own.
    pub credits: Vec<Credit<'d>>,
    /// The display artists that are no parties.
    pub special_artists: Vec<SpecialArtist>,
    /// Its place in [`Disclosure::resources`](super::Disclosure::resources).
    pub index: usize,
    pub(super) named: Named<'d>,
}

impl<'d> Resource<'d> {
    /// What it declares; or Partly where it declares nothing but credits AI; or Undeclared.
    pub fn effective(&self) -> Declaration {
        match self.declared.value {
            Declaration::Undeclared if self.credits.iter().any(Credit::is_ai) => Declaration::Partly,
            declared => declared,
        }
    }

    /// Whether nothing in it says anything about AI.
    pub fn is_silent(&self) -> bool {
        self.declared.is_silent()
            && self.special_artists.iter().all(|a| a.kind != Some(SpecialContributorType::GenerativeAI))
            && self.credits.iter().all(|c| c.contribution.is_silent() && !c.is_generative_ai())
    }

    /// The credits of the resource itself, its editions' left out.
    pub fn own_credits(&self) -> impl Iterator<Item = &Credit<'d>> {
        self.credits.iter().filter(|credit| credit.edition.is_none())
    }

    /// The display artists that are parties: their elements.
    pub fn party_artists(&self) -> impl Iterator<Item = Node<'d>> + use<'d> {
        let artists = self.node.children_named(name::DISPLAY_ARTIST);
        artists.filter(|artist| artist.child(name::ARTIST_PARTY_REFERENCE).is_some())
    }

    /// What the display artists that are parties did, as far as their credits say so.
    pub fn artistic_roles(&self) -> impl Iterator<Item = Role<'d>> + use<'d> {
        self.party_artists().flat_map(|artist| artist.children_named(name::ARTISTIC_ROLE)).map(Role::read)
    }

    /// The element of a special display artist.
    pub fn artist_node(&self, artist: &SpecialArtist) -> Node<'d> {
        self.node.document().node(artist.index)
    }

    /// The title, in the first language it is given in.
    pub fn title(&self) -> Option<Cow<'d, str>> {
        self.named.title()
    }

    /// The artist it is shown under.
    pub fn display_artist(&self) -> Option<Cow<'d, str>> {
        display_artist(self.node)
    }

    /// The ISRC, or the identifier that comes nearest.
    pub fn identifier(&self) -> Option<Cow<'d, str>> {
        self.named.identifier()
    }

    /// The ISRCs, its editions' too, without the hyphens that some write.
    pub fn isrcs(&self) -> impl Iterator<Item = String> + use<'d> {
        let is_edition = |node: &Node<'d>| {
            matches!(node.local_name(), name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION)
        };
        let holders = std::iter::once(self.node).chain(self.node.children().filter(is_edition));
        let ids = holders.flat_map(|holder| holder.children_named(name::RESOURCE_ID));
        isrcs(ids)
    }

    /// The type within its kind, such as `FrontCoverImage` or `Lyrics`.
    pub fn type_(&self) -> Option<Cow<'d, str>> {
        self.named.type_()
    }

    /// What people call it: `recording`, `front cover`.
    pub fn noun(&self) -> &'static str {
        match (self.kind, self.type_().as_deref()) {
            (ResourceKind::Image, Some(FRONT_COVER)) => "front cover",
            (kind, _) => kind.noun(),
        }
    }

    /// A yes-or-no child of this name, where it is there and says one or the other.
    pub fn flag(&self, name: &str) -> Option<(bool, Node<'d>)> {
        flag(self.node, name)
    }

    /// The place that a finding about the whole resource points at: its declaration, or else its start tag.
    pub fn place(&self) -> Node<'d> {
        self.declared.node.unwrap_or(self.node)
    }
}

/// The ISRCs among identifiers, without the hyphens that some write.
pub fn isrcs<'d>(ids: impl Iterator<Item = Node<'d>>) -> impl Iterator<Item = String> {
    let isrcs = ids.flat_map(|ids| ids.children_named(name::ISRC));
    isrcs.map(|isrc| words(isrc).replace('-', "").to_uppercase()).filter(|isrc| !isrc.is_empty())
}

/// The `ImageType` of a front cover.
const FRONT_COVER: &str = "FrontCoverImage";

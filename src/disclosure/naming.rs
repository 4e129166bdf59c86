//! What things are called: titles, names and identifiers, found in whatever version wrote them.

use std::borrow::Cow;

use crate::schema::name;
use crate::xml::Node;

/// An element's text without the white space around it.
pub fn words(node: Node<'_>) -> Cow<'_, str> {
    match node.text() {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// The text of the first child of this name, where it is not empty.
pub(super) fn child_words<'d>(node: Node<'d>, name: &str) -> Option<Cow<'d, str>> {
    node.child(name).and_then(words_in)
}

/// The name of a party, or of anybody named in line.
pub fn party_name<'d>(party: Node<'d>) -> Option<Cow<'d, str>> {
    let party_name = party.child(name::PARTY_NAME)?;
    let full = child_words(party_name, name::FULL_NAME);
    // Real messages write the name straight into PartyName now and then.
    full.or_else(|| words_in(party_name))
}

/// The elements that say what a resource or release is called.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Named<'d> {
    title: Option<Node<'d>>,
    identifier: Option<Node<'d>>,
    /// The sender's own identifier, for want of a better one.
    proprietary: Option<Node<'d>>,
    type_: Option<Node<'d>>,
}

impl<'d> Named<'d> {
    /// What a resource or release is called.
    pub(super) fn of(node: Node<'d>) -> Self {
        let mut named = Self::default();
        node.children().for_each(|child| named.note(child));
        named
    }

    /// Takes note of a child, if it is one of them. The first of each counts.
    pub(super) fn note(&mut self, child: Node<'d>) {
        if self.title.is_some() && self.identifier.is_some() && self.type_.is_some() {
            return;
        }
        match child.local_name() {
            name::DISPLAY_TITLE_TEXT => self.title = self.title.or(Some(child)),
            name::DISPLAY_TITLE | name::REFERENCE_TITLE | name::TITLE => {
                self.title = self.title.or_else(|| child.child(name::TITLE_TEXT));
            }
            name::TYPE
            | name::SOUND_RECORDING_TYPE
            | name::VIDEO_TYPE
            | name::IMAGE_TYPE
            | name::TEXT_TYPE => self.type_ = self.type_.or(Some(child)),
            name if is_identifiers(name) => self.note_identifiers(child),
            name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION => {
                child.children_named(name::RESOURCE_ID).for_each(|ids| self.note_identifiers(ids));
            }
            _ => {}
        }
    }

    /// The identifier people know best comes first: ISRC, ICPN, GRid, else a proprietary one.
    fn note_identifiers(&mut self, ids: Node<'d>) {
        let known = || [name::ISRC, name::ICPN, name::G_RID].into_iter().find_map(|name| ids.child(name));
        self.identifier = self.identifier.or_else(known);
        self.proprietary = self.proprietary.or_else(|| ids.child(name::PROPRIETARY_ID));
    }

    /// The title: ERN 4's display title, or ERN 3's reference title.
    pub(super) fn title(&self) -> Option<Cow<'d, str>> {
        self.title.and_then(words_in)
    }

    /// The identifier.
    pub(super) fn identifier(&self) -> Option<Cow<'d, str>> {
        self.identifier.and_then(words_in).or_else(|| self.proprietary.and_then(words_in))
    }

    /// The type within its kind.
    pub(super) fn type_(&self) -> Option<Cow<'d, str>> {
        self.type_.and_then(words_in)
    }
}

/// Whether an element of this name holds the identifiers of a resource or release.
fn is_identifiers(name: &str) -> bool {
    matches!(
        name,
        name::RESOURCE_ID
            | name::RELEASE_ID
            | name::SOUND_RECORDING_ID
            | name::VIDEO_ID
            | name::IMAGE_ID
            | name::TEXT_ID
    )
}

/// The text of an element, where it is not empty.
fn words_in(node: Node<'_>) -> Option<Cow<'_, str>> {
    Some(words(node)).filter(|text| !text.is_empty())
}

/// The name an artist is shown under.
pub(super) fn display_artist<'d>(node: Node<'d>) -> Option<Cow<'d, str>> {
    child_words(node, name::DISPLAY_ARTIST_NAME).or_else(|| {
        let mut details = node.children().filter(|child| is_details_by_territory(*child));
        details.find_map(|details| {
            let artist = || details.child(name::DISPLAY_ARTIST).and_then(party_name);
            child_words(details, name::DISPLAY_ARTIST_NAME).or_else(artist)
        })
    })
}

/// ERN 3 keeps what depends on the territory in an element of its own.
pub(super) fn is_details_by_territory(node: Node<'_>) -> bool {
    matches!(
        node.local_name(),
        name::SOUND_RECORDING_DETAILS_BY_TERRITORY
            | name::VIDEO_DETAILS_BY_TERRITORY
            | name::IMAGE_DETAILS_BY_TERRITORY
            | name::TEXT_DETAILS_BY_TERRITORY
            | name::SHEET_MUSIC_DETAILS_BY_TERRITORY
            | name::SOFTWARE_DETAILS_BY_TERRITORY
            | name::MIDI_DETAILS_BY_TERRITORY
            | name::USER_DEFINED_RESOURCE_DETAILS_BY_TERRITORY
            | name::RELEASE_DETAILS_BY_TERRITORY
    )
}

/// The identifiers of these kinds that a resource or release has, its editions' among them, in document order.
pub fn identifiers<'d>(node: Node<'d>, kinds: &[&str]) -> Vec<Cow<'d, str>> {
    let is_edition =
        |child: &Node<'d>| matches!(child.local_name(), name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION);
    let holders = || std::iter::once(node).chain(node.children().filter(is_edition));
    let ids = holders().flat_map(Node::children).filter(|child| is_identifiers(child.local_name()));
    let known = ids.flat_map(Node::children).filter(|id| kinds.contains(&id.local_name()));
    known.filter_map(words_in).collect()
}

/// The identifiers of a party, or of anybody named in line, whatever their kind.
pub fn party_ids(party: Node<'_>) -> Vec<Cow<'_, str>> {
    let ids = party.children_named(name::PARTY_ID);
    let written = ids.flat_map(|id| match id.has_children() {
        true => id.children().collect(),
        false => vec![id],
    });
    written.filter_map(words_in).collect()
}

/// The elements of those a resource or release is shown under, in whatever version.
pub fn display_artists<'d>(node: Node<'d>) -> impl Iterator<Item = Node<'d>> {
    let details = node.children().filter(|child| is_details_by_territory(*child));
    std::iter::once(node).chain(details).flat_map(|holder| {
        let artists = holder.children().filter(|child| child.local_name() == name::DISPLAY_ARTIST);
        artists.collect::<Vec<_>>()
    })
}

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

/// The first child of this name.
pub(super) fn child<'d>(node: Node<'d>, name: &str) -> Option<Node<'d>> {
    node.children().find(|child| child.local_name() == name)
}

/// The text of the first child of this name, where it is not empty.
pub(super) fn child_words<'d>(node: Node<'d>, name: &str) -> Option<Cow<'d, str>> {
    child(node, name).map(words).filter(|text| !text.is_empty())
}

/// The name of a party, or of anybody named in line.
pub(super) fn party_name<'d>(party: Node<'d>) -> Option<Cow<'d, str>> {
    let party_name = child(party, name::PARTY_NAME)?;
    let full = child_words(party_name, name::FULL_NAME);
    // Real messages write the name straight into PartyName now and then.
    full.or_else(|| Some(words(party_name)).filter(|text| !text.is_empty()))
}

/// The title of a resource or release: ERN 4's display title, or ERN 3's reference title.
pub(super) fn title<'d>(node: Node<'d>) -> Option<Cow<'d, str>> {
    node.children().find_map(|child| match child.local_name() {
        name::DISPLAY_TITLE_TEXT => Some(words(child)).filter(|text| !text.is_empty()),
        name::DISPLAY_TITLE | name::REFERENCE_TITLE | name::TITLE => child_words(child, name::TITLE_TEXT),
        _ => None,
    })
}

/// The name an artist is shown under.
pub(super) fn display_artist<'d>(node: Node<'d>) -> Option<Cow<'d, str>> {
    child_words(node, name::DISPLAY_ARTIST_NAME).or_else(|| {
        let mut details = node.children().filter(|child| is_details_by_territory(*child));
        details.find_map(|details| {
            let artist = || child(details, name::DISPLAY_ARTIST).and_then(party_name);
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

/// The identifier people know best: ISRC, ICPN, GRid, else a proprietary one.
pub(super) fn identifier<'d>(node: Node<'d>) -> Option<Cow<'d, str>> {
    let mut proprietary = None;
    for child in node.children() {
        let ids = match child.local_name() {
            name::RESOURCE_ID
            | name::RELEASE_ID
            | name::SOUND_RECORDING_ID
            | name::VIDEO_ID
            | name::IMAGE_ID
            | name::TEXT_ID => child,
            name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION => match identifier(child) {
                Some(id) => return Some(id),
                None => continue,
            },
            _ => continue,
        };
        let known = [name::ISRC, name::ICPN, name::G_RID].into_iter().find_map(|name| child_words(ids, name));
        if known.is_some() {
            return known;
        }
        proprietary = proprietary.or_else(|| child_words(ids, name::PROPRIETARY_ID));
    }
    proprietary
}

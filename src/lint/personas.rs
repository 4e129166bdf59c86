//! Recognises the artists that a user's list calls AI personas, by name or by identifier. Judges nothing.

use super::{Lists, spelling};
use crate::disclosure::{Disclosure, Resource, words};
use crate::schema::name;
use crate::xml::Node;

/// The first display artist of a resource that is on the list: its party.
pub(super) fn artist_of<'d>(
    disclosure: &Disclosure<'d>,
    resource: &Resource<'d>,
    lists: &Lists,
) -> Option<Node<'d>> {
    if lists.personas.is_empty() {
        return None;
    }
    let references = resource.party_artists().filter_map(|artist| artist.child(name::ARTIST_PARTY_REFERENCE));
    let mut parties = references.filter_map(|reference| disclosure.party(&words(reference)));
    parties.find(|party| is_listed(*party, lists))
}

/// The element with a party's name; the party's own where it has none.
pub(super) fn name_of(party: Node<'_>) -> Node<'_> {
    let name = party.child(name::PARTY_NAME);
    name.map_or(party, |name| name.child(name::FULL_NAME).unwrap_or(name))
}

fn is_listed(party: Node<'_>, lists: &Lists) -> bool {
    let ids = party.children_named(name::PARTY_ID).flat_map(Node::children);
    let names = party.children_named(name::PARTY_NAME).filter_map(|name| name.child(name::FULL_NAME));
    let known = ids.chain(names).map(|node| spelling::words_of(&words(node)).concat()).collect::<Vec<_>>();
    let listed = lists.personas.iter().map(|persona| spelling::words_of(persona).concat());
    listed.filter(|persona| !persona.is_empty()).any(|persona| known.contains(&persona))
}

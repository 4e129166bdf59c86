//! Which recordings a video takes in, by whichever side says so. Knows no declaration.

use std::borrow::Cow;

use crate::disclosure::{Disclosure, Resource, ResourceKind, words};
use crate::schema::name;
use crate::xml::Node;

/// The relationships in which one resource holds what the other holds.
const TAKES_IN: &[&str] = &["HasContentFrom", "HasPart"];

/// The relationship in which one resource is held by the other.
const IS_IN: &[&str] = &["IsPartOf"];

/// The recordings that a video takes in: those it refers to, and those that say they are part of it.
pub(crate) fn recordings_in<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    video: &Resource<'d>,
) -> impl Iterator<Item = &'a Resource<'d>> {
    let mut named = related(video.node, TAKES_IN);
    named.extend(contained(video.node));
    let own = names_of(video);
    let recordings = disclosure.resources.iter();
    let recordings = recordings.filter(|resource| resource.kind == ResourceKind::SoundRecording);
    recordings.filter(move |recording| {
        let names = names_of(recording);
        named.iter().any(|name| names.contains(name))
            || related(recording.node, IS_IN).iter().any(|name| own.contains(name))
    })
}

/// By what another resource is named.
#[derive(PartialEq, Eq)]
enum Named<'d> {
    Reference(Cow<'d, str>),
    /// An ISRC, without the hyphens that some write.
    Isrc(String),
}

fn isrcs<'d>(ids: impl Iterator<Item = Node<'d>>) -> impl Iterator<Item = Named<'d>> {
    let isrcs = children_of(ids, name::ISRC).map(|isrc| words(isrc).replace('-', "").to_uppercase());
    isrcs.filter(|isrc| !isrc.is_empty()).map(Named::Isrc)
}

/// All names of a resource: its reference, and its ISRC or those of its editions.
fn names_of<'d>(resource: &Resource<'d>) -> Vec<Named<'d>> {
    let editions = resource.node.children().filter(is_edition);
    let ids = children_of(std::iter::once(resource.node).chain(editions), name::RESOURCE_ID);
    std::iter::once(Named::Reference(resource.reference.clone())).chain(isrcs(ids)).collect()
}

fn is_edition(node: &Node<'_>) -> bool {
    matches!(node.local_name(), name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION)
}

/// The resources that a resource has one of these relationships to.
fn related<'d>(resource: Node<'d>, relationships: &[&str]) -> Vec<Named<'d>> {
    let of = |related: &Node<'d>| {
        let mut types = children(*related, name::RESOURCE_RELATIONSHIP_TYPE);
        types.any(|node| relationships.contains(&&*words(node)))
    };
    let mut names = Vec::new();
    for related in children(resource, name::RELATED_RESOURCE).filter(of) {
        let references = children(related, name::RESOURCE_RELATED_RESOURCE_REFERENCE);
        names.extend(references.map(|node| Named::Reference(words(node))));
        names.extend(isrcs(children(related, name::RESOURCE_ID)));
    }
    names
}

/// The resources in a resource's list of what it contains.
fn contained(resource: Node<'_>) -> impl Iterator<Item = Named<'_>> {
    let items = children(resource, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST).flat_map(Node::children);
    let references = children_of(items, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE);
    references.map(|node| Named::Reference(words(node)))
}

fn children<'d>(node: Node<'d>, name: &'static str) -> impl Iterator<Item = Node<'d>> {
    node.children().filter(move |child| child.local_name() == name)
}

fn children_of<'d>(
    nodes: impl Iterator<Item = Node<'d>>,
    name: &'static str,
) -> impl Iterator<Item = Node<'d>> {
    nodes.flat_map(move |node| children(node, name))
}

//! Which recordings a video takes in, by whichever side says so. Knows no declaration.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::disclosure::{Resource, isrcs, words};
use crate::schema::name;
use crate::xml::Node;

/// The relationships in which one resource holds what the other holds.
const TAKES_IN: &[&str] = &["HasContentFrom", "HasPart"];

/// The relationship in which one resource is held by the other.
const IS_IN: &[&str] = &["IsPartOf"];

/// Recordings, found by what they are named by and by what they say they are part of. Made once a message, so that
/// many videos and many recordings are not held against each other one by one.
pub(crate) struct Links<'a, 'd> {
    by_name: HashMap<Named<'d>, Vec<&'a Resource<'d>>>,
    by_whole: HashMap<Named<'d>, Vec<&'a Resource<'d>>>,
}

impl<'a, 'd> Links<'a, 'd> {
    /// The links of these recordings.
    pub(crate) fn of(recordings: impl Iterator<Item = &'a Resource<'d>>) -> Self {
        let mut links = Self { by_name: HashMap::new(), by_whole: HashMap::new() };
        for recording in recordings {
            for name in names_of(recording) {
                links.by_name.entry(name).or_default().push(recording);
            }
            for whole in related(recording.node, IS_IN) {
                links.by_whole.entry(whole).or_default().push(recording);
            }
        }
        links
    }

    /// The recordings that a video takes in, in document order: those it refers to, and those that say they are
    /// part of it.
    pub(crate) fn in_video(&self, video: &Resource<'d>) -> Vec<&'a Resource<'d>> {
        let referred = related(video.node, TAKES_IN).into_iter().chain(contained(video.node));
        let referred = referred.filter_map(|name| self.by_name.get(&name));
        let own = names_of(video);
        let parts = own.iter().filter_map(|name| self.by_whole.get(name));
        let mut recordings = referred.chain(parts).flatten().copied().collect::<Vec<_>>();
        recordings.sort_by_key(|recording| recording.node.index());
        recordings.dedup_by_key(|recording| recording.node.index());
        recordings
    }
}

/// By what another resource is named.
#[derive(PartialEq, Eq, Hash)]
enum Named<'d> {
    Reference(Cow<'d, str>),
    /// An ISRC, without the hyphens that some write.
    Isrc(String),
}

/// All names of a resource: its reference, and its ISRC or those of its editions.
fn names_of<'d>(resource: &Resource<'d>) -> Vec<Named<'d>> {
    let isrcs = resource.isrcs().map(Named::Isrc);
    std::iter::once(Named::Reference(resource.reference.clone())).chain(isrcs).collect()
}

/// The resources that a resource has one of these relationships to.
fn related<'d>(resource: Node<'d>, relationships: &[&str]) -> Vec<Named<'d>> {
    let of = |related: &Node<'d>| {
        let mut types = related.children_named(name::RESOURCE_RELATIONSHIP_TYPE);
        types.any(|node| relationships.contains(&&*words(node)))
    };
    let mut names = Vec::new();
    for related in resource.children_named(name::RELATED_RESOURCE).filter(of) {
        let references = related.children_named(name::RESOURCE_RELATED_RESOURCE_REFERENCE);
        names.extend(references.map(|node| Named::Reference(words(node))));
        names.extend(isrcs(related.children_named(name::RESOURCE_ID)).map(Named::Isrc));
    }
    names
}

/// The resources in a resource's list of what it contains.
fn contained(resource: Node<'_>) -> impl Iterator<Item = Named<'_>> {
    let items =
        resource.children_named(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST).flat_map(Node::children);
    let references = children_of(items, name::RESOURCE_CONTAINED_RESOURCE_REFERENCE);
    references.map(|node| Named::Reference(words(node)))
}

fn children_of<'d>(
    nodes: impl Iterator<Item = Node<'d>>,
    name: &'static str,
) -> impl Iterator<Item = Node<'d>> {
    nodes.flat_map(move |node| node.children_named(name))
}

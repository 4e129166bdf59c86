//! What a finding is about: a resource, a release, or the whole message; and by what that is known outside the message.
//! Knows no rule.

use std::borrow::Cow;

use serde::Serialize;

use crate::disclosure::{Disclosure, Release, Resource};
use crate::xml::Node;

/// A resource or release that a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The resource at this place in [`Disclosure::resources`].
    Resource(usize),
    /// The release at this place in [`Disclosure::releases`].
    Release(usize),
}

impl Subject {
    /// The resource or release that an offset is in.
    pub(super) fn holding(disclosure: &Disclosure<'_>, offset: usize) -> Option<Self> {
        let holds = |node: Node<'_>| node.span().start <= offset && offset < node.span().end;
        let starts = |node: Node<'_>| node.span().start <= offset;
        // Both stand in the order of the document.
        let last = |behind: usize| behind.checked_sub(1);
        let resource = last(disclosure.resources.partition_point(|resource| starts(resource.node)));
        let release = last(disclosure.releases.partition_point(|release| starts(release.node)));
        let resource = resource.filter(|index| holds(disclosure.resources[*index].node));
        let release = release.filter(|index| holds(disclosure.releases[*index].node));
        resource.map(Self::Resource).or(release.map(Self::Release))
    }

    /// By what it is known outside the message: its identifier, or else what it is called and whose it is.
    pub(super) fn identity(self, disclosure: &Disclosure<'_>) -> String {
        match self {
            Self::Resource(index) => of_resource(&disclosure.resources[index]),
            Self::Release(index) => of_release(&disclosure.releases[index]),
        }
    }
}

fn of_resource(resource: &Resource<'_>) -> String {
    let kind = || resource.node.local_name().into();
    resource.identifier().map_or_else(
        || named([Some(kind()), resource.title(), resource.display_artist()]),
        |identifier| one_line(&identifier),
    )
}

fn of_release(release: &Release<'_>) -> String {
    let kind = || release.node.local_name().into();
    release.identifier().map_or_else(
        || named([Some(kind()), release.title(), release.display_artist()]),
        |identifier| one_line(&identifier),
    )
}

/// By what a message is known from delivery to delivery: its releases, or else its resources, or else its kind.
pub(super) fn identity_of_message(disclosure: &Disclosure<'_>) -> String {
    let mut parts = disclosure.main_releases().map(of_release).collect::<Vec<_>>();
    if parts.is_empty() {
        parts = disclosure.releases.iter().map(of_release).collect();
    }
    if parts.is_empty() {
        parts = disclosure.resources.iter().map(of_resource).collect();
    }
    if parts.is_empty() {
        parts.push(disclosure.message().root().local_name().to_owned());
    }
    parts.sort_unstable();
    parts.dedup();
    parts.join(" + ")
}

fn named(parts: [Option<Cow<'_, str>>; 3]) -> String {
    parts.into_iter().flatten().map(|part| one_line(&part)).collect::<Vec<_>>().join(" · ")
}

/// The words of a text with one space between them.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

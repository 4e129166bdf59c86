//! A release: what it declares, and which resources are on it.

use std::borrow::Cow;

use super::Declared;
use super::naming::{Named, child_words, display_artist};
use crate::schema::name;
use crate::xml::Node;

/// What kind of release it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReleaseKind {
    /// The release that the message is about.
    Release,
    /// A track of it, sold or streamed apart.
    TrackRelease,
    /// A clip of it.
    ClipRelease,
}

/// A release and what it says about AI.
#[derive(Clone, Debug)]
pub struct Release<'d> {
    /// The element.
    pub node: Node<'d>,
    /// What kind of release it is.
    pub kind: ReleaseKind,
    /// `ContainsAI`, as declared.
    pub declared: Declared<'d>,
    /// The resources on it, in its order, as places in [`Disclosure::resources`](super::Disclosure::resources).
    pub resources: Vec<usize>,
    /// Its place in [`Disclosure::releases`](super::Disclosure::releases).
    pub index: usize,
}

impl<'d> Release<'d> {
    /// How the rest of the message refers to it.
    pub fn reference(&self) -> Option<Cow<'d, str>> {
        child_words(self.node, name::RELEASE_REFERENCE)
    }

    /// The title, in the first language it is given in.
    pub fn title(&self) -> Option<Cow<'d, str>> {
        Named::of(self.node).title()
    }

    /// The artist it is shown under.
    pub fn display_artist(&self) -> Option<Cow<'d, str>> {
        display_artist(self.node)
    }

    /// The ICPN or GRid, or the identifier that comes nearest.
    pub fn identifier(&self) -> Option<Cow<'d, str>> {
        Named::of(self.node).identifier()
    }
}

//! Typed, zero-copy views of elements: a node with the name of its type on it, and a method a child.
//!
//! One view serves every version of its family; a child that a version does not have is simply never there.
//! Where the type of a child differs between versions, the method's type is the newest one's.

#[rustfmt::skip]
mod generated {
    pub mod ern3;
    pub mod ern4;
}

use std::borrow::Cow;
use std::iter::FusedIterator;
use std::marker::PhantomData;

pub use generated::{ern3, ern4};

use crate::span::Span;
use crate::xml::{self, Node};

/// An element seen as an instance of a type.
pub trait View<'d>: Copy {
    /// Sees the element so. Nothing is checked: a view of the wrong element finds none of its children.
    fn cast(node: Node<'d>) -> Self;

    /// The element.
    fn node(self) -> Node<'d>;

    /// Its text, references resolved, white space kept.
    fn text(self) -> Cow<'d, str> {
        self.node().text()
    }
}

/// An element that holds text and has no attributes.
#[derive(Clone, Copy, Debug)]
pub struct Leaf<'d>(Node<'d>);

impl<'d> View<'d> for Leaf<'d> {
    fn cast(node: Node<'d>) -> Self {
        Self(node)
    }
    fn node(self) -> Node<'d> {
        self.0
    }
}

impl Leaf<'_> {
    /// Where the text stands, white space around it left out.
    pub fn span(self) -> Span {
        self.0.text_span()
    }
}

/// The children of one name.
#[derive(Clone)]
pub struct Children<'d, V> {
    nodes: xml::Children<'d>,
    name: &'static str,
    view: PhantomData<V>,
}

impl<'d, V: View<'d>> Children<'d, V> {
    fn of(node: Node<'d>, name: &'static str) -> Self {
        Self { nodes: node.children(), name, view: PhantomData }
    }
}

impl<'d, V: View<'d>> Iterator for Children<'d, V> {
    type Item = V;

    fn next(&mut self) -> Option<V> {
        self.nodes.find(|node| node.local_name() == self.name).map(V::cast)
    }
}

impl<'d, V: View<'d>> FusedIterator for Children<'d, V> {}

fn first<'d, V: View<'d>>(node: Node<'d>, name: &'static str) -> Option<V> {
    node.child(name).map(V::cast)
}

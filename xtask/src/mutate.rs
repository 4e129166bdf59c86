//! Makes a message wrong in one random place, as people and programs do: an element lost, moved, doubled,
//! misnamed. Knows nothing of the standard but its names.

use ddex_disclose::schema::name;
use ddex_disclose::xml::{Document, Node};
use fastrand::Rng;

/// What was done to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    Delete,
    Swap,
    Duplicate,
    Rename,
}

impl Mutation {
    pub const ALL: [Self; 4] = [Self::Delete, Self::Swap, Self::Duplicate, Self::Rename];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Swap => "swap",
            Self::Duplicate => "duplicate",
            Self::Rename => "rename",
        }
    }
}

/// The message with one mutation somewhere; `None` where the place found has nothing to mutate.
pub fn mutate(document: &Document<'_>, mutation: Mutation, rng: &mut Rng) -> Option<String> {
    let count = document.len();
    let node = document.node(if count > 1 { rng.usize(1..count) } else { return None });
    let source = document.source();
    let span = node.span();
    let (before, element, after) =
        (&source[..span.start], &source[span.start..span.end], &source[span.end..]);
    Some(match mutation {
        Mutation::Delete => format!("{before}{after}"),
        Mutation::Duplicate => format!("{before}{element}{element}{after}"),
        Mutation::Swap => {
            let next = (node.end_index() < count).then(|| document.node(node.end_index()))?;
            let is_sibling =
                node.span().end <= next.span().start && parent(document, node) == parent(document, next);
            let other = next.span();
            let (between, next, rest) =
                (&source[span.end..other.start], &source[other.start..other.end], &source[other.end..]);
            is_sibling.then(|| format!("{before}{next}{between}{element}{rest}"))?
        }
        Mutation::Rename => {
            // Half of the new names are those of elements nearby, which are the more treacherous ones.
            let new = match rng.bool() {
                true => document
                    .node(rng.usize(node.index().saturating_sub(8)..count.min(node.index() + 8)))
                    .local_name(),
                false => name::ALL[rng.usize(..name::ALL.len())],
            };
            let old = node.name().len();
            let tag = node.name_span();
            let opened = format!("{}{new}{}", &source[..tag.start], &source[tag.end..span.end]);
            match node.close_span() {
                Some(close) => {
                    let shift = opened.len() as isize - span.end as isize;
                    let at = (close.start as isize + 2 + shift) as usize;
                    format!("{}{new}{}{after}", &opened[..at], &opened[at + old..])
                }
                None => format!("{opened}{after}"),
            }
        }
    })
}

/// The tape index of the element that holds `node`: the nearest before it whose subtree does not end before it.
fn parent(document: &Document<'_>, node: Node<'_>) -> Option<usize> {
    (0..node.index()).rev().find(|&index| document.node(index).end_index() > node.index())
}

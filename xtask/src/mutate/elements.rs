//! Elements lost, doubled, misnamed and out of place. Knows nothing of what they hold.

use ddex_disclose::schema::name;
use ddex_disclose::span::Span;
use ddex_disclose::xml::Node;

use super::{Edit, Mutator, insert};

impl<'d> Mutator<'d, '_> {
    /// An element other than the root.
    fn element(&mut self) -> Option<Node<'d>> {
        self.pick(self.document.nodes().skip(1), |node| node.local_name())
    }

    pub(super) fn delete(&mut self) -> Option<Vec<Edit>> {
        Some(vec![(self.element()?.span(), String::new())])
    }

    pub(super) fn duplicate(&mut self) -> Option<Vec<Edit>> {
        let span = self.element()?.span();
        Some(vec![insert(span.end, self.document.text(span))])
    }

    pub(super) fn swap(&mut self) -> Option<Vec<Edit>> {
        let node = self.element()?;
        let next = parent(node)?.children().find(|sibling| sibling.index() == node.end_index())?;
        let (one, other) = (node.span(), next.span());
        Some(vec![(one, self.document.text(other).into()), (other, self.document.text(one).into())])
    }

    pub(super) fn rename(&mut self) -> Option<Vec<Edit>> {
        let node = self.element()?;
        let index = node.index();
        let new = match self.rng.u8(..3) {
            // The names of elements nearby are the more treacherous ones.
            0 => {
                let nearby = index.saturating_sub(8)..self.document.len().min(index + 8);
                self.document.node(self.rng.usize(nearby)).local_name().into()
            }
            1 => self.one_of(&name::ALL).into(),
            _ => self.misspelt(node.local_name()),
        };
        let open = node.name_span();
        let close = node.close_span().map(|tag| Span::new(tag.start + 2, tag.start + 2 + open.len()));
        Some([open].into_iter().chain(close).map(|span| (span, new.clone())).collect())
    }

    /// Moves an element before, after or into another one.
    pub(super) fn transplant(&mut self) -> Option<Vec<Edit>> {
        let node = self.element()?;
        let inside = node.index()..node.end_index();
        let others = self.document.nodes().skip(1).filter(|other| !inside.contains(&other.index()));
        let other = self.pick(others, |other| other.local_name())?;
        let (whole, content) = (other.span(), other.content_span());
        let place = self.one_of(&[whole.start, content.start, content.end, whole.end]);
        let Span { start, end } = node.span();
        let between = Span::new(place.min(end), place.max(start));
        let moves = !self.document.text(between).trim_ascii().is_empty();
        moves.then(|| vec![(node.span(), String::new()), insert(place, self.document.text(node.span()))])
    }
}

/// The element that holds `node`, found from the root down.
fn parent(node: Node<'_>) -> Option<Node<'_>> {
    let mut holder = node.document().root()?;
    loop {
        let child = holder.children().find(|child| child.end_index() > node.index())?;
        if child == node {
            return Some(holder);
        }
        holder = child;
    }
}

//! The terms of a deal: for which releases, which uses, and which claims. Knows nothing of AI.

use std::borrow::Cow;

use super::words;
use crate::schema::{SpecialContributorType, name};
use crate::xml::Node;

/// The terms that a deal grants.
#[derive(Clone, Copy, Debug)]
pub struct Deal<'d> {
    /// The element with the terms.
    pub terms: Node<'d>,
    /// The element that says for which releases.
    pub of: Node<'d>,
}

/// A use that a deal grants.
#[derive(Clone, Debug)]
pub struct Use<'d> {
    /// The element that says so.
    pub node: Node<'d>,
    /// The use type, as written.
    pub value: Cow<'d, str>,
}

impl<'d> Deal<'d> {
    /// The terms in a list of deals, in document order.
    pub(super) fn all(list: Node<'d>) -> Vec<Self> {
        let of = list.children_named(name::RELEASE_DEAL);
        let deals = of.flat_map(|of| of.children_named(name::DEAL).map(move |deal| (of, deal)));
        deals.filter_map(|(of, deal)| Some(Self { terms: deal.child(name::DEAL_TERMS)?, of })).collect()
    }

    /// The references of the releases it is about.
    pub fn releases(self) -> impl Iterator<Item = Cow<'d, str>> {
        self.of.children_named(name::DEAL_RELEASE_REFERENCE).map(words)
    }

    /// The uses it grants. ERN 3 keeps them in an element of their own.
    pub fn uses(self) -> impl Iterator<Item = Use<'d>> {
        let holders = std::iter::once(self.terms).chain(self.terms.children_named(name::USAGE));
        let uses = holders.flat_map(|holder| holder.children_named(name::USE_TYPE));
        uses.map(|node| Use { node, value: words(node) })
    }

    /// What is to be done where somebody else uploads it: to block, to earn, to watch.
    pub fn claims(self) -> impl Iterator<Item = Node<'d>> {
        self.terms.children_named(name::RIGHTS_CLAIM_POLICY)
    }
}

impl<'d> Use<'d> {
    /// What a use of the sender's own is called.
    pub fn defined(&self) -> Option<Cow<'d, str>> {
        let is_own = self.value == SpecialContributorType::UserDefined.as_str();
        Some(self.node.attribute(name::USER_DEFINED_VALUE)?.value()).filter(|_| is_own)
    }
}

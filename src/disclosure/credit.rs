//! One contributor of a resource: who, as what, and how much of it was AI.

use std::borrow::Cow;

use super::{Declaration, Declared, words};
use crate::schema::{SpecialContributorType, name};
use crate::xml::Node;

/// A contributor: one credit.
#[derive(Clone, Debug)]
pub struct Credit<'d> {
    /// The element.
    pub node: Node<'d>,
    /// Who is credited.
    pub by: By<'d>,
    /// `AiContribution`, as declared.
    pub contribution: Declared<'d>,
    /// The edition it belongs to, where it is an edition's contributor.
    pub edition: Option<Node<'d>>,
}

/// Who is credited.
#[derive(Clone, Debug)]
pub enum By<'d> {
    /// The party with this reference.
    Party(Cow<'d, str>),
    /// Not a party: generative AI, tradition, various artists, or something defined by the sender.
    Special {
        /// The element that says so.
        node: Node<'d>,
        /// Which of the standard's values it is, where it is one.
        kind: Option<SpecialContributorType>,
    },
    /// Somebody named in line, as ERN 3 does it.
    InLine(Node<'d>),
    /// Nobody: the element that should say it is missing.
    Nobody,
}

/// As what somebody is credited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role<'d> {
    /// The element that holds the word.
    pub node: Node<'d>,
    /// The word, such as `LeadVocalist`.
    pub value: Cow<'d, str>,
    /// The instruments that stand in the role, such as `ElectricGuitar`.
    pub instruments: Vec<Cow<'d, str>>,
}

impl<'d> Role<'d> {
    /// What a role's element says: in an element of its own, or up to ERN 4.3 as plain text.
    pub(super) fn read(role: Node<'d>) -> Self {
        let node = role.child(name::VALUE).unwrap_or(role);
        let instruments = role.children_named(name::INSTRUMENT_TYPE).map(words).collect();
        Self { node, value: words(node), instruments }
    }

    /// Whether somebody in this role may be heard singing.
    pub fn may_sing(&self) -> bool {
        super::role::may_sing(&self.value, self.instruments.iter().map(|instrument| &**instrument))
    }

    /// Whether somebody in this role certainly sings.
    pub fn sings(&self) -> bool {
        super::role::sings(&self.value, self.instruments.iter().map(|instrument| &**instrument))
    }
}

impl<'d> Credit<'d> {
    /// Whether generative AI itself is credited.
    pub fn is_generative_ai(&self) -> bool {
        self.special() == Some(SpecialContributorType::GenerativeAI)
    }

    /// Which special contributor is credited, where one is.
    pub fn special(&self) -> Option<SpecialContributorType> {
        match self.by {
            By::Special { kind, .. } => kind,
            _ => None,
        }
    }

    /// How much of the contribution was AI: as declared, and All for generative AI that declares nothing.
    pub fn effective(&self) -> Declaration {
        match self.contribution.value {
            Declaration::Undeclared if self.is_generative_ai() => Declaration::All,
            declared => declared,
        }
    }

    /// Whether the credit says that AI had a part: generative AI itself, or somebody who used it.
    pub fn is_ai(&self) -> bool {
        self.is_generative_ai() || self.effective().is_ai()
    }

    /// The element that says who is credited, or else the whole credit.
    pub fn who(&self) -> Node<'d> {
        match self.by {
            By::Special { node, .. } | By::InLine(node) => node,
            By::Party(_) => self.node.child(name::CONTRIBUTOR_PARTY_REFERENCE).unwrap_or(self.node),
            By::Nobody => self.node,
        }
    }

    /// The roles, in order.
    pub fn roles(&self) -> Vec<Role<'d>> {
        let is_role = |name: &str| matches!(name, name::ROLE | name::RESOURCE_CONTRIBUTOR_ROLE);
        self.node.children().filter(|child| is_role(child.local_name())).map(Role::read).collect()
    }

    /// A yes-or-no child of this name, where it is there and says one or the other.
    pub fn flag(&self, name: &str) -> Option<(bool, Node<'d>)> {
        flag(self.node, name)
    }
}

/// A yes-or-no child: XSD writes `true`, `false`, `1` or `0`.
pub(super) fn flag<'d>(node: Node<'d>, name: &str) -> Option<(bool, Node<'d>)> {
    let node = node.child(name)?;
    match &*words(node) {
        "true" | "1" => Some((true, node)),
        "false" | "0" => Some((false, node)),
        _ => None,
    }
}

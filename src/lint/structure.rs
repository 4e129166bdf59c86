//! A fault of the structure, and whether it is about AI: so that the rules about AI can say it better.
//! Knows where an element stands and where it belongs, but no sentence about it.

use std::collections::{HashMap, HashSet};

use super::{Report, rules};
use crate::disclosure::{Disclosure, words};
use crate::ern::Message;
use crate::schema::validate::{Fault, FaultKind};
use crate::schema::{SpecialContributorType, Type, Version, name};
use crate::xml::Node;

/// A fault of the structure, with its element at hand.
#[derive(Debug)]
pub struct StructureFault<'a> {
    /// The message it is in.
    pub message: &'a Message<'a>,
    /// What is wrong.
    pub fault: &'a Fault<usize>,
    /// The element at fault.
    pub node: Node<'a>,
    /// What it has to do with AI, where it has.
    pub misuse: Option<Misuse<'a>>,
    /// Where else the message has the same fault, for faults that are said once.
    pub alike: Vec<Node<'a>>,
    /// How many children are written in a namespace, for the fault that says so.
    pub qualified: usize,
    /// Where in the music it is, where it is in a resource or release.
    pub place: Option<String>,
}

/// A fault of the structure that is about an AI declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misuse<'a> {
    /// An AI declaration in a version that has none.
    BeforeVersion(Node<'a>),
    /// An AI declaration where the version has no place for it.
    Misplaced(Node<'a>),
    /// An AI declaration in the right element, in the wrong place among its siblings.
    OutOfOrder(Node<'a>),
    /// A role written as plain text, as it was up to ERN 4.3, where the version wants it in an element.
    TextRole(Node<'a>),
}

/// Where an element belongs among the siblings that are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The last sibling that must stand before it.
    pub after: Option<Node<'a>>,
    /// The first sibling that must stand behind it.
    pub before: Option<Node<'a>>,
    /// The first sibling that cannot stand beside it at all: one or the other may be there.
    pub rival: Option<Node<'a>>,
}

impl<'a> StructureFault<'a> {
    /// The faults of a message, those that have one cause said once.
    pub fn all(
        message: &'a Message<'a>,
        disclosure: &Disclosure<'a>,
        faults: &'a [Fault<usize>],
        qualified: usize,
    ) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        let mut by_cause: HashMap<Cause<'_>, usize> = HashMap::new();
        let disturbers = disturbers(message, faults);
        for fault in faults {
            let node = at_fault(message, fault, &disturbers);
            let misuse = misuse(message, fault, node);
            // One fault may be about several declarations: all those in an element that was passed over.
            let mut about = match misuse {
                Some(Misuse::BeforeVersion(_)) => declarations_in(fault, node),
                Some(Misuse::TextRole(role)) => vec![role],
                _ => vec![node],
            };
            let cause = cause(fault, node, misuse, disturbers.contains(&node.index()));
            if let Some(&first) = cause.as_ref().and_then(|cause| by_cause.get(cause)) {
                let first: &mut Self = &mut all[first];
                about.retain(|node| *node != first.node && first.alike.last() != Some(node));
                first.alike.append(&mut about);
                continue;
            }
            by_cause.extend(cause.map(|cause| (cause, all.len())));
            let place = place_of(disclosure, node);
            let alike = about.split_off(1);
            all.push(Self { message, fault, node, misuse, alike, qualified, place });
        }
        all
    }

    /// The version the message is held against.
    pub fn version(&self) -> Version {
        self.message.version()
    }

    /// The element whose content is wrong: the one around the element at fault, or that element itself.
    pub fn holder(&self) -> Node<'a> {
        match self.fault.kind {
            FaultKind::TextWhereElements
            | FaultKind::ElementsWhereText { .. }
            | FaultKind::Missing { at_end: true, .. } => self.node,
            _ => holder_of(self.node),
        }
    }

    /// Where a child of the holder belongs.
    pub fn turn_of(&self, child: Node<'a>) -> Turn<'a> {
        let ty = self.fault.ty;
        let reaches = |a: &str, b: &str| {
            let end = ty.slots_named(b).fold(0u64, |mask, slot| mask | 1 << slot);
            end != 0 && ty.slots_named(a).any(|slot| ty.shortest_path(Some(slot), end).is_some())
        };
        let own = child.local_name();
        let mut turn = Turn::default();
        for sibling in self.holder().children().filter(|sibling| *sibling != child) {
            let name = sibling.local_name();
            match (reaches(name, own), reaches(own, name)) {
                (true, false) => turn.after = Some(sibling),
                (false, true) => turn.before = turn.before.or(Some(sibling)),
                (false, false) if name != own && ty.slots_named(name).next().is_some() => {
                    turn.rival = turn.rival.or(Some(sibling));
                }
                _ => {}
            }
        }
        turn
    }

    /// A reason that is the standard's own: with the version, and the element whose content it defines.
    pub fn standard(&self, reason: &str) -> String {
        format!("{reason} (ERN {}, {})", self.version(), self.holder().local_name())
    }

    /// Whether a rule about AI says it, so that the general rules need not.
    pub fn is_left_to_ai_rule(&self, report: &Report<'_>) -> bool {
        let rule = self.misuse.and_then(|misuse| rules::find(misuse.code()));
        rule.is_some_and(|rule| report.has(rule))
    }
}

impl Misuse<'_> {
    /// The rule that speaks of it.
    fn code(self) -> &'static str {
        match self {
            Self::BeforeVersion(_) => "AI060",
            Self::Misplaced(_) => "AI061",
            Self::OutOfOrder(_) => "AI063",
            Self::TextRole(_) => "AI064",
        }
    }
}

/// What several faults can have in common, so that one finding speaks for them all.
#[derive(PartialEq, Eq, Hash)]
enum Cause<'a> {
    /// The version, which is the same for the whole message.
    Version,
    /// The way in which roles are written, which is the same throughout.
    TextRole,
    /// The form of elements of one name, with children of one name where text should be.
    Form(&'a str, &'a str),
    /// One element that stands where others of several names should.
    Disturbed(usize),
    /// Elements of one name, in one element, that have no place there, or not that place.
    Named(usize, bool, &'a str),
}

fn cause<'a>(
    fault: &Fault<usize>,
    node: Node<'a>,
    misuse: Option<Misuse<'a>>,
    disturbs: bool,
) -> Option<Cause<'a>> {
    let named = |unknown: bool, node: Node<'a>| {
        Some(Cause::Named(holder_of(node).index(), unknown, node.local_name()))
    };
    match (misuse, &fault.kind) {
        (Some(Misuse::BeforeVersion(_)), _) => Some(Cause::Version),
        (Some(Misuse::TextRole(_)), _) => Some(Cause::TextRole),
        (Some(Misuse::OutOfOrder(node)), _) => Some(Cause::Disturbed(node.index())),
        (None, FaultKind::Unexpected { .. }) => named(true, node),
        (None, FaultKind::ElementsWhereText { child }) => {
            Some(Cause::Form(node.local_name(), node.document().node(*child).local_name()))
        }
        (None, FaultKind::Misplaced { .. }) if disturbs => Some(Cause::Disturbed(node.index())),
        // Two that changed places are one fault; where the second is repeated, so is what is said of it.
        (None, FaultKind::Misplaced { other: Some(other), early: true, .. }) => {
            named(false, node.document().node(*other))
        }
        (None, FaultKind::Misplaced { .. }) => named(false, node),
        _ => None,
    }
}

/// The elements that stand so early that siblings of several names come too late behind them.
fn disturbers(message: &Message<'_>, faults: &[Fault<usize>]) -> HashSet<usize> {
    let mut disturbed: HashMap<usize, &str> = HashMap::new();
    let mut disturbers = HashSet::new();
    for fault in faults {
        let FaultKind::Misplaced { other: Some(other), early, .. } = fault.kind else { continue };
        let (disturber, late) = if early { (fault.at, other) } else { (other, fault.at) };
        let late = message.document().node(late).local_name();
        if *disturbed.entry(disturber).or_insert(late) != late {
            disturbers.insert(disturber);
        }
    }
    disturbers
}

/// The element to speak of: of two in the wrong order the one that disturbs others too, or declares AI.
fn at_fault<'a>(message: &'a Message<'a>, fault: &Fault<usize>, disturbers: &HashSet<usize>) -> Node<'a> {
    let node = message.document().node(fault.at);
    let FaultKind::Misplaced { other: Some(other), .. } = fault.kind else { return node };
    let other = message.document().node(other);
    let speaks = |node: Node<'_>| (disturbers.contains(&node.index()), declares_ai(node.local_name()));
    if speaks(other) > speaks(node) { other } else { node }
}

/// Where in the music an element is: at a resource, on a release, or neither.
pub(super) fn place_of(disclosure: &Disclosure<'_>, node: Node<'_>) -> Option<String> {
    let holds = |of: Node<'_>| of.index() <= node.index() && node.index() < of.end_index();
    let resource = disclosure.resources.iter().find(|resource| holds(resource.node));
    let release = || disclosure.releases.iter().find(|release| holds(release.node));
    let on_release = || release().map(|release| disclosure.name_of_release(release));
    resource.map(|resource| disclosure.place_of(resource)).or_else(on_release)
}

/// The element around an element; the root's is the root itself.
pub(crate) fn holder_of(node: Node<'_>) -> Node<'_> {
    let mut holder = node.document().root().unwrap_or(node);
    let around = |child: &Node<'_>| node.index() < child.end_index();
    while let Some(child) = holder.children().find(around).filter(|child| child.index() < node.index()) {
        holder = child;
    }
    holder
}

/// Whether an element of this name declares something about AI.
pub(crate) fn declares_ai(name: &str) -> bool {
    matches!(
        name,
        name::CONTAINS_AI | name::AI_CONTRIBUTION | name::SPECIAL_CONTRIBUTOR | name::SPECIAL_DISPLAY_ARTIST
    )
}

/// The elements that may hold a child of this name in a version, in alphabetical order.
pub(crate) fn elements_with(version: Version, child: &str) -> Vec<&'static str> {
    let holders = Type::all(version).filter(|ty| ty.slots_named(child).next().is_some()).collect::<Vec<_>>();
    if holders.is_empty() {
        return Vec::new();
    }
    let slots =
        Type::all(version).flat_map(|ty| ty.slots().iter().enumerate().map(move |(i, slot)| (ty, i, slot)));
    let homes = slots.filter(|(ty, i, _)| holders.contains(&ty.child_type(*i)));
    let mut names = homes.map(|(.., slot)| slot.name()).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    names
}

/// The declarations in an element that a version without any does not know: itself, or those inside it.
fn declarations_in<'a>(fault: &Fault<usize>, node: Node<'a>) -> Vec<Node<'a>> {
    // A misspelt element is taken for what it was meant to be; what it holds has faults of its own.
    let passed_over = match &fault.kind {
        FaultKind::Unexpected { allowed, nearest } => nearest.is_none_or(|name| !allowed.contains(&name)),
        _ => false,
    };
    let end = if passed_over { node.end_index() } else { node.index() + 1 };
    let nodes = (node.index()..end).map(|index| node.document().node(index));
    nodes.filter(|node| declares_ai(node.local_name()) && !is_no_machine(*node)).collect()
}

/// Whether it credits tradition or various artists, in the element that is there for AI too.
fn is_no_machine(node: Node<'_>) -> bool {
    use SpecialContributorType::{Traditional, VariousArtists};
    matches!(SpecialContributorType::parse(&words(node)), Some(Traditional | VariousArtists))
}

fn misuse<'a>(message: &'a Message<'a>, fault: &Fault<usize>, node: Node<'a>) -> Option<Misuse<'a>> {
    match &fault.kind {
        FaultKind::Unexpected { .. } if !message.can_declare() => {
            declarations_in(fault, node).first().copied().map(Misuse::BeforeVersion)
        }
        FaultKind::Unexpected { .. } if declares_ai(node.local_name()) => Some(Misuse::Misplaced(node)),
        FaultKind::Misplaced { .. } if declares_ai(node.local_name()) => Some(Misuse::OutOfOrder(node)),
        FaultKind::TextWhereElements if is_text_role(node) => Some(Misuse::TextRole(node)),
        // The word is there, if not in its element.
        FaultKind::Missing { at_end: false, .. } => {
            Some(holder_of(node)).filter(|role| is_text_role(*role)).map(Misuse::TextRole)
        }
        _ => None,
    }
}

/// Whether it is a role with the word as bare text; instruments may stand beside it.
fn is_text_role(node: Node<'_>) -> bool {
    let is_role = matches!(node.local_name(), name::ROLE | name::ARTISTIC_ROLE);
    is_role && node.has_text() && node.children().all(|child| child.local_name() == name::INSTRUMENT_TYPE)
}

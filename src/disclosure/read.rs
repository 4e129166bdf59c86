//! Reads the disclosure off a message, in one walk over its lists.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::naming::{Named, child_words, is_details_by_territory};
use super::{
    By, Credit, Deal, Declared, Disclosure, Release, ReleaseKind, Resource, ResourceKind, SpecialArtist,
    words,
};
use crate::ern::Message;
use crate::schema::{SpecialContributorType, name};
use crate::xml::Node;

pub(super) fn read(message: Message<'_>) -> Disclosure<'_> {
    let mut disclosure = Disclosure {
        message,
        releases: Vec::new(),
        resources: Vec::new(),
        deals: Vec::new(),
        uses: Vec::new(),
        parties: HashMap::new(),
        by_reference: HashMap::new(),
        positions: Vec::new(),
    };
    let mut releases = Vec::new();
    for list in message.root().children() {
        match list.local_name() {
            name::PARTY_LIST => disclosure.parties = parties(list),
            name::RESOURCE_LIST => disclosure.resources = resources(list),
            name::RELEASE_LIST => releases.extend(list.children()),
            name::DEAL_LIST => {
                disclosure.deals = Deal::all(list);
                disclosure.uses = uses(list);
            }
            _ => {}
        }
    }
    let resources = disclosure.resources.iter().enumerate();
    disclosure.by_reference = resources.map(|(index, r)| (r.reference.clone(), index)).collect();
    disclosure.releases = self::releases(&releases, &disclosure);
    disclosure.positions = positions(&disclosure);
    disclosure
}

fn parties(list: Node<'_>) -> HashMap<Cow<'_, str>, Node<'_>> {
    let parties =
        list.children().filter_map(|party| Some((child_words(party, name::PARTY_REFERENCE)?, party)));
    parties.collect()
}

fn resources(list: Node<'_>) -> Vec<Resource<'_>> {
    let resources =
        list.children().filter_map(|node| Some((ResourceKind::of_element(node.local_name())?, node)));
    resources.enumerate().map(|(index, (kind, node))| resource(node, kind, index)).collect()
}

fn resource(node: Node<'_>, kind: ResourceKind, index: usize) -> Resource<'_> {
    let mut resource = Resource {
        node,
        kind,
        reference: Cow::Borrowed(""),
        declared: Declared::default(),
        credits: Vec::new(),
        special_artists: Vec::new(),
        index,
        named: Named::default(),
    };
    let mut of_editions = Vec::new();
    for child in node.children() {
        match child.local_name() {
            name::RESOURCE_REFERENCE => resource.reference = words(child),
            // Of two, which ERN005 reports, the first counts.
            name::CONTAINS_AI if kind.can_declare() && resource.declared.is_silent() => {
                resource.declared = Declared::read(child);
            }
            name::CONTRIBUTOR => resource.credits.push(credit(child, None)),
            name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION => {
                let contributors = child.children_named(name::EDITION_CONTRIBUTOR);
                of_editions.extend(contributors.map(|contributor| credit(contributor, Some(child))));
            }
            name::DISPLAY_ARTIST => resource.special_artists.extend(special_artist(child)),
            _ if is_details_by_territory(child) && resource.credits.is_empty() => {
                let contributors = child.children_named(name::RESOURCE_CONTRIBUTOR);
                resource.credits.extend(contributors.map(|contributor| credit(contributor, None)));
            }
            _ => {}
        }
        resource.named.note(child);
    }
    resource.credits.append(&mut of_editions);
    resource
}

fn credit<'d>(node: Node<'d>, edition: Option<Node<'d>>) -> Credit<'d> {
    let mut credit = Credit { node, by: By::Nobody, contribution: Declared::default(), edition };
    for child in node.children() {
        match child.local_name() {
            name::CONTRIBUTOR_PARTY_REFERENCE => credit.by = By::Party(words(child)),
            name::SPECIAL_CONTRIBUTOR => {
                credit.by = By::Special { node: child, kind: SpecialContributorType::parse(&words(child)) };
            }
            name::PARTY_NAME | name::PARTY_ID => credit.by = By::InLine(node),
            name::AI_CONTRIBUTION if credit.contribution.is_silent() => {
                credit.contribution = Declared::read(child);
            }
            _ => {}
        }
    }
    credit
}

fn special_artist(artist: Node<'_>) -> Option<SpecialArtist> {
    let special = artist.child(name::SPECIAL_DISPLAY_ARTIST)?;
    Some(SpecialArtist { kind: SpecialContributorType::parse(&words(special)), index: special.index() })
}

fn releases<'d>(nodes: &[Node<'d>], disclosure: &Disclosure<'d>) -> Vec<Release<'d>> {
    let main = main_of_ern3(nodes);
    let mut releases = Vec::with_capacity(nodes.len());
    for (index, &node) in nodes.iter().enumerate() {
        let kind = match node.local_name() {
            name::RELEASE if main.is_none_or(|main| main == index) => ReleaseKind::Release,
            name::RELEASE | name::TRACK_RELEASE => ReleaseKind::TrackRelease,
            name::CLIP_RELEASE => ReleaseKind::ClipRelease,
            _ => continue,
        };
        let mut resources = Vec::new();
        references(node, &mut |reference| resources.extend(disclosure.by_reference.get(reference).copied()));
        if resources.len() > 1 {
            let mut seen = HashSet::new();
            resources.retain(|index| seen.insert(*index));
        }
        // TrackRelease has no ContainsAI; one that stands there says nothing that counts.
        let said = Some(node).filter(|node| node.local_name() == name::RELEASE);
        let said = said.and_then(|node| node.child(name::CONTAINS_AI));
        releases.push(Release {
            node,
            kind,
            declared: said.map(Declared::read).unwrap_or_default(),
            resources,
            index: releases.len(),
        });
    }
    releases
}

/// In ERN 3 every release is a `Release`; the main one says so, or comes first. `None` in ERN 4.
fn main_of_ern3(nodes: &[Node<'_>]) -> Option<usize> {
    let is_release = |node: &&Node<'_>| node.local_name() == name::RELEASE;
    let says_so = |node: &Node<'_>| {
        is_release(&node) && node.attribute(name::IS_MAIN_RELEASE).is_some_and(|a| a.value() == "true")
    };
    let several = nodes.iter().filter(is_release).count() > 1;
    several.then(|| nodes.iter().position(says_so).unwrap_or(0))
}

/// Calls `found` with every reference to a resource in a release, in order.
fn references(release: Node<'_>, found: &mut dyn FnMut(&str)) {
    let refers = |node: &Node<'_>| {
        matches!(
            node.local_name(),
            name::RELEASE_RESOURCE_REFERENCE | name::LINKED_RELEASE_RESOURCE_REFERENCE
        )
    };
    let document = release.document();
    for child in release.children() {
        match child.local_name() {
            name::RESOURCE_GROUP | name::RELEASE_RESOURCE_REFERENCE_LIST => {
                let below = (child.index() + 1..child.end_index()).map(|index| document.node(index));
                below.filter(refers).for_each(|node| found(&words(node)));
            }
            _ if refers(&child) => found(&words(child)),
            _ => {}
        }
    }
}

/// The use types that stand anywhere in the deals, each once; one that the sender defines with its own value, as
/// `UserDefined "Loan"`.
fn uses(list: Node<'_>) -> Vec<Cow<'_, str>> {
    let document = list.document();
    let mut uses: Vec<Cow<'_, str>> = Vec::new();
    for index in list.index()..list.end_index() {
        let node = document.node(index);
        if node.local_name() == name::USE_TYPE {
            let use_type = match node.attribute(name::USER_DEFINED_VALUE) {
                Some(defined) => Cow::Owned(format!("{} \"{}\"", words(node), defined.value())),
                None => words(node),
            };
            if !uses.contains(&use_type) {
                uses.push(use_type);
            }
        }
    }
    uses
}

/// Counts the tracks of each main release: recordings and videos.
fn positions(disclosure: &Disclosure<'_>) -> Vec<Option<(u32, u32)>> {
    let mut positions = vec![None; disclosure.resources.len()];
    for release in disclosure.main_releases() {
        let is_track = |index: &usize| {
            matches!(disclosure.resources[*index].kind, ResourceKind::SoundRecording | ResourceKind::Video)
        };
        let tracks = release.resources.iter().copied().filter(is_track).collect::<Vec<_>>();
        for (place, &index) in (1..).zip(&tracks) {
            positions[index] = Some((place, tracks.len() as u32));
        }
    }
    positions
}

use std::collections::{BTreeSet, HashMap};

use crate::disclosure::{Credit, Disclosure, Resource, words};
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, platforms};
use crate::schema::name;
use crate::xml::Node;

rule! {
    /// AI is credited twice for the same thing on one recording, video, image or text.
    ///
    /// ## Why
    ///
    /// One of the two adds nothing, or was meant to say something else: another role, another person.
    ///
    /// ## Source
    ///
    /// - Spotify, "AI credits on Spotify" (providersupport.spotify.com): a credit is one contributor in one
    ///   role. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value><InstrumentType>Piano</InstrumentType></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value><InstrumentType>Violin</InstrumentType></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Remove one of the two, or write in it what was meant.
    ///
    /// `ddex-disclose lint --fix` removes what is the same in every detail.
    ///
    /// ## Limits
    ///
    /// The order of roles and instruments does not matter. A credit in an edition does not repeat one of the
    /// recording. Credits whose display texts differ are left alone: they may stand for two tools.
    AI014 = "repeated-ai-credit", Warning, Certain, Resource, since "0.1.0"
}

/// What an element says, whatever the order of its children.
fn said(node: Node<'_>) -> String {
    let mut parts = node.children().map(said).collect::<Vec<_>>();
    parts.extend(node.attributes().map(|attribute| format!("{}={}", attribute.name, attribute.value())));
    parts.sort_unstable();
    format!("{} {} {parts:?}", node.local_name(), words(node))
}

/// What makes a credit the same as another: its edition; and who, as what, and how it is displayed.
fn key<'d>(credit: &Credit<'d>) -> (Option<Node<'d>>, BTreeSet<String>) {
    let told = [name::SPECIAL_CONTRIBUTOR, name::ROLE, name::INSTRUMENT_TYPE, name::DISPLAY_CREDITS];
    let children = credit.node.children().filter(|child| told.contains(&child.local_name()));
    (credit.edition, children.map(said).collect())
}

/// Takes the later ones out, where nothing in them would be lost.
fn repair(same: &[&Credit<'_>]) -> Option<Repair> {
    let all = |credit: &Credit<'_>| {
        let attributes = credit.node.attributes().filter(|attribute| attribute.name != name::SEQUENCE_NUMBER);
        let attributes = attributes.map(|attribute| format!("{}={}", attribute.name, attribute.value()));
        let mut parts = attributes.chain(credit.node.children().map(said)).collect::<Vec<_>>();
        parts.sort_unstable();
        parts
    };
    let (first, others) = same.split_first()?;
    let is_copy = others.iter().all(|other| all(other) == all(first));
    is_copy.then(|| Repair::safe("remove the copy", others.iter().map(|other| edit::remove(other.node))))
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let special = || resource.credits.iter().filter(|credit| credit.special().is_some() && credit.is_ai());
    if special().nth(1).is_none() {
        return;
    }
    let mut groups: HashMap<_, Vec<_>> = HashMap::new();
    special().for_each(|credit| groups.entry(key(credit)).or_default().push(credit));
    let why = platforms::of_credits(report, "Spotify shows one credit for a contributor in a role");
    for same in groups.values() {
        let [first, second, more @ ..] = same.as_slice() else { continue };
        let times = if more.is_empty() { "twice".to_owned() } else { format!("{} times", same.len()) };
        let line = disclosure.credit_line(first);
        report
            .finding(
                second.who().text_span(),
                "the same credit again",
                format!("the {} has the same AI credit {times}: {line}", resource.noun()),
            )
            .related(first.who().text_span(), line)
            .related_all(more.iter().map(|credit| (credit.who().text_span(), "and again".to_owned())))
            .at(disclosure, resource)
            .why(&why)
            .fix("remove one of them, or write in it what was meant")
            .repair(repair(same));
    }
}

use std::collections::{BTreeMap, HashMap};

use super::all_beside_other_contributor::AI003;
use super::party_credited_all::AI005;
use crate::disclosure::{By, Credit, Declaration, Disclosure, Resource, words};
use crate::lint::rule::rule;
use crate::lint::{Report, tools, wording};
use crate::schema::name;
use crate::span::Span;
use crate::xml::Node;

rule! {
    /// An AI tool stands as a party: as artist, contributor, label or owner.
    ///
    /// ## Why
    ///
    /// A tool is nobody. Shops make an artist page of it, and statements go to a name that no one answers to. The
    /// standard has a contributor for what AI made: GenerativeAI.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2: `SpecialContributor` and `SpecialDisplayArtist` stand in place of a party. Tier A, checked
    ///   2026-11-23.
    /// - The names are a list, each with its source: src/lint/data/tools.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>Suno</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P5</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <PLine><PLineText>℗ 2026 Udio</PLineText></PLine>
    ///   <ContainsAI>None</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>Aiva</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P5</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>Juan Suno</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P5</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Credit `GenerativeAI` as `SpecialContributor` in place of the tool, and name the people, or the persona, who
    /// stand for the music as artist, label and owner.
    ///
    /// ## Limits
    ///
    /// It knows names, not who bears them: an artist may have chosen a tool's name, or had it first. A name counts only
    /// as a whole, with company forms, versions and years beside it; one that is also a person's or an ordinary word
    /// only in a fuller form. Credits that AI003 or AI005 reports are left to them.
    AI040 = "ai-tool-as-party", Warning, Hint, Message, since "0.1.0"
}

/// Where a tool stands as somebody, and as whom.
struct Stand {
    span: Span,
    as_whom: &'static str,
    label: String,
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let lists = report.lists();
    let tools = disclosure.parties().filter_map(|(reference, party)| {
        let full = party.child(name::PARTY_NAME)?;
        let tool = tools::named(&disclosure.party_name(reference)?, lists)?;
        Some((reference, (tool, full.child(name::FULL_NAME).unwrap_or(full))))
    });
    let tools = tools.collect::<HashMap<_, _>>();
    let mut by_tool: BTreeMap<&str, Vec<Stand>> = BTreeMap::new();
    if !tools.is_empty() {
        each_reference(disclosure, report, |reference, as_whom, place| {
            if let Some((tool, _)) = tools.get(&*words(reference)) {
                let label = format!("as {as_whom}{place}");
                by_tool.entry(tool).or_default().push(Stand { span: reference.text_span(), as_whom, label });
            }
        });
    }
    each_line(disclosure, |line| {
        let found = line.children().find_map(|text| Some((text, tools::named(&words(text), lists)?)));
        if let Some((text, tool)) = found {
            let label = format!("as owner in the {}", in_words(line.local_name()));
            by_tool.entry(tool).or_default().push(Stand { span: text.text_span(), as_whom: "owner", label });
        }
    });
    for (tool, mut stands) in by_tool {
        stands.sort_by_key(|stand| stand.span);
        let mut whom = stands.iter().map(|stand| stand.as_whom).collect::<Vec<_>>();
        whom.sort_unstable();
        whom.dedup();
        let message = format!("{tool} is an AI tool, but the message names it as {}", wording::all_of(&whom));
        let name = tools.values().find(|(called, _)| *called == tool).map(|(_, name)| name.text_span());
        let span = name.unwrap_or(stands[0].span);
        let rest = stands.into_iter().filter(|stand| stand.span != span);
        report
            .finding(span, "the name of an AI tool", message)
            .related_all(rest.map(|stand| (stand.span, stand.label)))
            .why("a tool is no party: shops would show it, and pay it, as if it were somebody")
            .fix("credit GenerativeAI for what it made, and name the people or the persona who stand for it");
    }
}

/// Calls `found` with every reference to a party that stands for the music, as what it stands, and where.
fn each_reference<'d>(
    disclosure: &Disclosure<'d>,
    report: &Report<'_>,
    mut found: impl FnMut(Node<'d>, &'static str, &str),
) {
    let told = (report.has(&AI003), report.has(&AI005));
    for resource in &disclosure.resources {
        let place = format!(" of {}", wording::called(disclosure, resource));
        for credit in resource.credits.iter().filter(|credit| !is_told(resource, credit, told)) {
            if matches!(credit.by, By::Party(_)) {
                found(credit.who(), "contributor", &place);
            }
        }
        let artists = resource.party_artists().flat_map(Node::children);
        artists
            .filter(|node| node.local_name() == name::ARTIST_PARTY_REFERENCE)
            .for_each(|node| found(node, "artist", &place));
    }
    for release in &disclosure.releases {
        let artists = release.node.children_named(name::DISPLAY_ARTIST).flat_map(Node::children);
        artists
            .filter(|node| node.local_name() == name::ARTIST_PARTY_REFERENCE)
            .for_each(|node| found(node, "artist", " of the release"));
        let labels = release.node.children_named(name::RELEASE_LABEL_REFERENCE);
        labels.for_each(|node| found(node, "label", ""));
    }
}

/// Whether an error says already that the credit cannot be, and what to write instead.
fn is_told(resource: &Resource<'_>, credit: &Credit<'_>, (beside_all, all): (bool, bool)) -> bool {
    (beside_all && resource.declared.value == Declaration::All)
        || (all && credit.contribution.value == Declaration::All)
}

/// Calls `found` with every P-line and C-line.
fn each_line<'d>(disclosure: &Disclosure<'d>, mut found: impl FnMut(Node<'d>)) {
    let is_line = |node: &Node<'_>| matches!(node.local_name(), name::P_LINE | name::C_LINE);
    let is_edition = |node: &Node<'_>| {
        matches!(node.local_name(), name::SOUND_RECORDING_EDITION | name::VIDEO_EDITION)
    };
    let resources = disclosure.resources.iter().map(|resource| resource.node);
    let holders = resources.clone().chain(disclosure.releases.iter().map(|release| release.node));
    let editions = resources.flat_map(Node::children).filter(is_edition);
    holders.chain(editions).flat_map(Node::children).filter(is_line).for_each(&mut found);
}

fn in_words(line: &str) -> &'static str {
    if line == name::P_LINE { "P-line" } else { "C-line" }
}

use super::all_beside_other_contributor::AI003;
use crate::disclosure::{By, Declaration, Disclosure, Resource};
use crate::ern::edit;
use crate::lint::invented_states::meant_contributor;
use crate::lint::rule::rule;
use crate::lint::{Lists, Repair, Report, tools, wording};
use crate::schema::SpecialContributorType::{GenerativeAI, UserDefined};
use crate::schema::name;
use crate::xml::Node;

rule! {
    /// AI is credited with a word of the sender's own, not as GenerativeAI.
    ///
    /// ## Why
    ///
    /// Only those who agreed on it can read a word of the sender's own. For everybody else no AI is credited here.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `SpecialContributor` and `SpecialDisplayArtist`: `GenerativeAI` stands beside
    ///   `UserDefined`, which is for what the standard has no word for. Tier A, checked 2026-11-23.
    /// - The names are a list, each with its source: src/lint/data/tools.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor Namespace="PADPIDA2026010101X" UserDefinedValue="Suno v4.5">UserDefined</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Image>
    ///   <Contributor>
    ///     <SpecialContributor UserDefinedValue="Gen AI">UserDefined</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor Namespace="PADPIDA2026010101X" UserDefinedValue="Village Choir">UserDefined</SpecialContributor>
    ///     <Role><Value>Choir</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write GenerativeAI in place of UserDefined. The tool can be named in `DisplayCredits`.
    ///
    /// `ddex-disclose lint --pedantic --unsafe-fixes` writes it, and takes the sender's own word out.
    ///
    /// ## Limits
    ///
    /// It knows names, not what they stand for, so it is a hint. Beside All, AI003 speaks of the credit; with this rule
    /// at hand, AI006 and AI042 leave it to this one.
    AI041 = "ai-tool-as-user-defined", Warning, Hint, Resource, since "0.1.0"
}

/// The AI that a special contributor of the sender's own names: a tool, or AI in general.
pub(super) fn named_in<'d>(special: Node<'d>, lists: &Lists) -> Option<String> {
    let value = special.attribute(name::USER_DEFINED_VALUE)?.value();
    let is_ai = tools::named(&value, lists).is_some() || meant_contributor(&value) == Some(GenerativeAI);
    is_ai.then(|| value.trim().to_owned())
}

/// Whether one of a resource's contributors is AI by a word of the sender's own.
pub(super) fn speaks_of(resource: &Resource<'_>, report: &Report<'_>) -> bool {
    let credited = || of_sender(resource).any(|node| named_in(node, report.lists()).is_some());
    report.has(&AI041) && credited()
}

/// The contributors and artists that the sender defines.
pub(super) fn of_sender<'r, 'd>(resource: &'r Resource<'d>) -> impl Iterator<Item = Node<'d>> + use<'r, 'd> {
    let credits = resource.credits.iter().filter_map(|credit| match credit.by {
        By::Special { node, kind: Some(UserDefined) } => Some(node),
        _ => None,
    });
    let artists = resource.special_artists.iter().filter(|artist| artist.kind == Some(UserDefined));
    credits.chain(artists.map(|artist| resource.artist_node(artist)))
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let beside_all = resource.declared.value == Declaration::All && report.has(&AI003);
    for node in of_sender(resource) {
        let is_artist = node.local_name() == name::SPECIAL_DISPLAY_ARTIST;
        let Some(tool) = named_in(node, report.lists()).filter(|_| is_artist || !beside_all) else { continue };
        let attributes = [name::NAMESPACE, name::USER_DEFINED_VALUE];
        let attributes = attributes.into_iter().filter_map(|name| edit::remove_attribute(node, name));
        let edits = edit::set_text(node, GenerativeAI.as_str()).into_iter().chain(attributes);
        let what = if is_artist { "the display artist" } else { "a contributor" };
        report
            .finding(
                node.text_span(),
                format!("{tool}, by a word of the sender's own"),
                format!("{tool} is {what} of the {}, but nothing says that it is AI", resource.noun()),
            )
            .at(disclosure, resource)
            .why(wording::standard(
                disclosure,
                node,
                "UserDefined is read only by those who agreed on it, GenerativeAI by everybody",
            ))
            .fix("write GenerativeAI in place of UserDefined")
            .repair(Repair::needing_consent("write GenerativeAI", edits));
    }
}

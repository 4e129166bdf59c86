use std::collections::BTreeMap;

use crate::disclosure::{Disclosure, ReleaseKind};
use crate::lint::invented_states::meant_contributor;
use crate::lint::rule::rule;
use crate::lint::{Report, tools};
use crate::schema::{SpecialContributorType::GenerativeAI, name};
use crate::span::Span;
use crate::xml::Node;

rule! {
    /// The display artist is generative AI without a name, but a name is shown.
    ///
    /// ## Why
    ///
    /// The name on the cover belongs to nobody: no party, no identifier. Shops make a new artist of it with each release,
    /// or file it under somebody else of that name.
    ///
    /// ## Source
    ///
    /// - Spotify takes AI credits from contributors (providersupport.spotify.com/article/ai-credits-on-spotify), and treats
    ///   an AI persona as an artist with a profile. Tier A, checked 2026-11-22.
    /// - ERN 4.3.1 and 4.3.2: `SpecialDisplayArtist` stands in place of `ArtistPartyReference`. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayArtistName>Nova Lune</DisplayArtistName>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <DisplayArtistName>Nova Lune</DisplayArtistName>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>All</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayArtistName>Generative AI</DisplayArtistName>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayArtistName>Odile Brandt</DisplayArtistName>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P1</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Make the persona a `Party` with its name and identifiers, name it in `ArtistPartyReference`, and credit GenerativeAI
    /// for what it made among the contributors.
    ///
    /// ## Limits
    ///
    /// Where a party is display artist too, the name shown is taken for that party's.
    AI048 = "nameless-persona", Warning, Certain, Message, since "0.1.0"
}

/// The name that a resource or release shows for a display artist that is generative AI and no party.
fn shown<'d>(node: Node<'d>) -> Option<(String, Span, Span)> {
    let artists = || node.children_named(name::DISPLAY_ARTIST);
    let mut special = artists().filter_map(|artist| artist.child(name::SPECIAL_DISPLAY_ARTIST));
    let machine = special.find(|node| node.text().trim() == GenerativeAI.as_str())?;
    if artists().any(|artist| artist.child(name::ARTIST_PARTY_REFERENCE).is_some()) {
        return None;
    }
    let shown = node.child(name::DISPLAY_ARTIST_NAME)?;
    let text = shown.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let is_name = !text.is_empty() && meant_contributor(&text) != Some(GenerativeAI);
    is_name.then(|| (text, shown.text_span(), machine.text_span()))
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let resources = disclosure.resources.iter().filter(|resource| !resource.special_artists.is_empty());
    let releases = disclosure.releases.iter().filter(|release| release.kind == ReleaseKind::Release);
    let nodes = resources.map(|resource| resource.node).chain(releases.map(|release| release.node));
    let mut by_name: BTreeMap<String, Vec<(Span, Span)>> = BTreeMap::new();
    for (name, shown, machine) in nodes.filter_map(shown) {
        by_name.entry(name).or_default().push((shown, machine));
    }
    for (name, places) in by_name {
        let [(shown, machine), rest @ ..] = places.as_slice() else { continue };
        let is_tool = tools::named(&name, report.lists()).is_some();
        let fix = match is_tool {
            true => "name the people or the persona who stand for it as artist, each as a party",
            false => "make the persona a Party with its identifiers, and credit GenerativeAI among the contributors",
        };
        report
            .finding(
                *shown,
                "the name of no party",
                format!("\"{name}\" is shown as the artist, but the display artist is generative AI without a name"),
            )
            .related(*machine, "has no name and no identifiers")
            .related_all(rest.iter().map(|(shown, _)| (*shown, "and here".to_owned())))
            .why("a persona is found again by its party and its identifiers; GenerativeAI has neither")
            .fix(fix);
    }
}

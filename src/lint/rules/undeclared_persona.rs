use std::collections::BTreeMap;

use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, personas, wording};

rule! {
    /// An artist on the list of AI personas has recordings that declare no AI.
    ///
    /// ## Why
    ///
    /// You said yourself that this artist is AI. A recording of it that says None, or nothing, goes out as made by people.
    ///
    /// ## Source
    ///
    /// - DistroKid asks at upload whether an artist is a person or an AI persona. Tier A, checked 2026-11-22.
    /// - Spotify takes profiles of AI personas out of its recommendations, since 2026-08-11. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// The list here has one name: Nova Lune.
    ///
    /// ```xml,fail
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>Nova Lune</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P5</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>NOVA LUNE</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P5</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <Party><PartyReference>P5</PartyReference><PartyName><FullName>Nova Lune</FullName></PartyName></Party>
    /// <SoundRecording>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P5</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P1</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Declare All or Partly in `ContainsAI` of each recording that is named, or take the artist off the list.
    ///
    /// ## Limits
    ///
    /// It knows only the list, `personas`: names, or identifiers of parties such as an ISNI. Without one it finds nothing.
    AI049 = "undeclared-persona", Warning, Hint, Message, since "0.1.0"
}

/// Whether a resource says that AI had no part in it, or nothing at all.
fn is_without_ai(resource: &Resource<'_>) -> bool {
    resource.declared.value == Declaration::None || resource.is_silent()
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let mut by_persona: BTreeMap<_, Vec<&Resource<'_>>> = BTreeMap::new();
    for resource in disclosure.resources.iter().filter(|resource| is_without_ai(resource)) {
        if let Some(persona) = personas::artist_of(disclosure, resource, report.lists()) {
            by_persona.entry(persona.index()).or_default().push(resource);
        }
    }
    for (persona, resources) in by_persona {
        let name = personas::name_of(disclosure.message().document().node(persona));
        let declare = if resources.len() == 1 { "declares" } else { "declare" };
        report
            .finding(
                name.text_span(),
                "on the list of AI personas",
                format!(
                    "{} is on the list of AI personas, but {} by it {declare} no AI",
                    crate::disclosure::words(name),
                    wording::count_of(resources.iter().copied())
                ),
            )
            .related_all(wording::declarations(disclosure, resources))
            .why("DistroKid asks of each artist whether it is a persona, and Spotify recommends none that is")
            .fix("declare All or Partly in ContainsAI of each, or take the artist off the list");
    }
}

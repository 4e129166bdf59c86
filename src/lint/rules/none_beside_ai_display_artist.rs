use super::credit_without_declaration::{AI008, is_misspelt, speaks_of};
use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Level, Report, platforms, wording};
use crate::schema::SpecialContributorType;

rule! {
    /// The display artist is generative AI, but the recording or video declares None, or nothing.
    ///
    /// ## Why
    ///
    /// The artist whom everybody sees is a machine, and the declaration says the opposite or keeps silent.
    /// Apple Music takes silence as no AI.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: None is for what
    ///   generative AI made nothing of. Tier A, checked 2026-11-22.
    /// - Apple Music, Transparency Tags: what is left out is read as no AI. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write Partly or All in `ContainsAI`. If the artist is a person after all, or a persona with a name,
    /// write an `ArtistPartyReference` in place of the `SpecialDisplayArtist`.
    ///
    /// ## Limits
    ///
    /// An error beside None; where the declaration is absent, only a warning.
    ///
    /// The standard's sentence about None speaks of contributors; that it holds for display artists is our
    /// reading.
    AI011 = "none-beside-ai-display-artist", Error, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let ai = resource.special_artists.iter().filter(|a| a.kind == Some(SpecialContributorType::GenerativeAI));
    let ai = ai.map(|artist| (resource.artist_node(artist).text_span(), "the display artist".to_owned()));
    let ai = ai.collect::<Vec<_>>();
    if ai.is_empty() || !resource.kind.can_declare() {
        return;
    }
    let noun = resource.noun();
    let silence = platforms::of_silence(report, resource.areas(), "Apple Music reads a missing declaration as \"no AI\"");
    match (resource.declared.value, resource.declared.span()) {
        (Declaration::None, Some(declared)) => report
            .finding(
                declared,
                "says AI made nothing of it",
                format!("the {noun} is declared free of AI, but its display artist is generative AI"),
            )
            .why(wording::standard(disclosure, resource.node, "ContainsAI None says that AI had no part")),
        // Where AI is a contributor too, AI008 asks for the same declaration.
        (_, None) if (report.has(&AI008) && speaks_of(resource)) || is_misspelt(resource, report) => return,
        (_, None) => report
            .finding(
                tag(resource.node),
                "has no ContainsAI",
                format!("the display artist is generative AI, but the {noun} does not declare AI"),
            )
            .level(Level::Warning)
            .why(silence),
        _ => return,
    }
    .related_all(ai)
    .at(disclosure, resource)
    .fix("declare Partly or All in ContainsAI; an artist or a persona with a name is a party instead");
}

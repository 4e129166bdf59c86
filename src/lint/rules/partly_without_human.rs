use crate::disclosure::{Credit, Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, wording};

rule! {
    /// A recording, video, image or text is declared partly AI, but only generative AI is credited on it.
    ///
    /// ## Why
    ///
    /// If people made the rest, they are missing from the credits. If nobody did, the declaration is too
    /// small, and a platform that treats wholly AI music differently will want to know.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: Partly is for what
    ///   generative AI made in part; with All, every contributor is generative AI. Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Image>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <Image>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Photographer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayArtist>
    ///     <ArtistPartyReference>P1</ArtistPartyReference>
    ///     <DisplayArtistRole>MainArtist</DisplayArtistRole>
    ///   </DisplayArtist>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Credit the people who had a part. If there are none, write All in `ContainsAI`.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes All.
    ///
    /// ## Limits
    ///
    /// A display artist is no contributor: the name on the cover may be a persona's, and does not say who did
    /// what. An artist who sang or played is to be credited with that role as well. A credit to generative AI
    /// that says Partly (AI004) names no person either.
    AI009 = "partly-without-human", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    // Whatever the credits declare: AI004 speaks of each that says too little, this rule of who is missing.
    let only_ai = !resource.credits.is_empty() && resource.credits.iter().all(Credit::is_generative_ai);
    if resource.declared.value != Declaration::Partly || !only_ai {
        return;
    }
    let Some(declared) = resource.declared.span() else { return };
    let message =
        format!("the {} is declared partly AI, but only generative AI is credited on it", resource.noun());
    report
        .finding(declared, "says AI made only a part of it", message)
        .related_all(resource.credits.iter().map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(wording::standard(disclosure, resource.node, "Partly says that AI made a part, not all"))
        .fix("credit the people who had a part, or declare All in ContainsAI if there are none")
        .repair(repairs::redeclare(resource.declared, Declaration::All));
}

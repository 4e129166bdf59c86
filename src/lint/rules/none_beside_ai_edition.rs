use crate::disclosure::{Credit, Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, wording};

rule! {
    /// A recording or video is declared free of AI, but AI had a part in one of its editions.
    ///
    /// ## Why
    ///
    /// An edition has no declaration of its own: the recording's is the only one, and it covers the stereo
    /// and the immersive mix alike. Whoever plays the immersive mix is told that there is no AI in it.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording and Video: with None, no contributor may have an
    ///   `AiContribution` of Partly or All; SoundRecordingEdition and VideoEdition have no `ContainsAI`, but
    ///   their contributors have an `AiContribution`. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <SoundRecordingEdition>
    ///     <Type>ImmersiveEdition</Type>
    ///     <EditionContributor>
    ///       <ContributorPartyReference>P3</ContributorPartyReference>
    ///       <Role><Value>ImmersiveMixingEngineer</Value></Role>
    ///       <AiContribution>Partly</AiContribution>
    ///     </EditionContributor>
    ///   </SoundRecordingEdition>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <SoundRecordingEdition>
    ///     <Type>ImmersiveEdition</Type>
    ///     <EditionContributor>
    ///       <ContributorPartyReference>P3</ContributorPartyReference>
    ///       <Role><Value>ImmersiveMixingEngineer</Value></Role>
    ///       <AiContribution>Partly</AiContribution>
    ///     </EditionContributor>
    ///   </SoundRecordingEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write Partly in `ContainsAI`. If the other editions have to stay free of AI, deliver this one as a
    /// recording of its own, with its own ISRC.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly.
    ///
    /// ## Limits
    ///
    /// The standard speaks of contributors and does not say in so many words that those of an edition are
    /// meant too.
    AI010 = "none-beside-ai-edition", Error, Certain, Resource, since "0.1.0"
}

/// Whether AI had a part: declared, or generative AI that declares nothing. What is misspelt is for AI062.
fn is_ai(credit: &Credit<'_>) -> bool {
    credit.contribution.value.is_ai() || (credit.is_generative_ai() && credit.contribution.is_silent())
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if resource.declared.value != Declaration::None {
        return;
    }
    let ai = resource
        .credits
        .iter()
        .filter(|credit| credit.edition.is_some() && is_ai(credit))
        .collect::<Vec<_>>();
    let Some(declared) = resource.declared.span().filter(|_| !ai.is_empty()) else { return };
    let noun = resource.noun();
    let editions = match ai.iter().all(|credit| credit.edition == ai[0].edition) {
        true => "an edition",
        false => "editions",
    };
    report
        .finding(
            declared,
            "says AI made nothing of it, editions included",
            format!("the {noun} is declared free of AI, but AI had a part in {editions} of it"),
        )
        .related_all(ai.into_iter().map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(wording::standard(disclosure, resource.node, "ContainsAI None leaves no room for AI"))
        .fix("declare Partly in ContainsAI, or deliver that edition as a recording of its own")
        .repair(repairs::redeclare(resource.declared, Declaration::Partly));
}

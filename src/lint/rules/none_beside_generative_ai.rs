use super::none_beside_ai_edition::AI010;
use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, wording};

rule! {
    /// A recording, video, image or text is declared free of AI, but generative AI is credited on it.
    ///
    /// ## Why
    ///
    /// A credit to generative AI counts as made wholly by AI, even where it says nothing more. Platforms that
    /// show credits will show the machine, and platforms that read the declaration will call the same thing
    /// human.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: with None, no
    ///   contributor may have an `AiContribution` of Partly or All. Tier A, checked 2026-11-22.
    /// - ERN 4.3.1 and 4.3.2, `AiContribution`: where it is left out, a SpecialContributor GenerativeAI has
    ///   All. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask whether the credit is true. If it is, write Partly in `ContainsAI`, or All where nobody else had a
    /// part. If it is not, take the credit out.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly, or All where only generative AI is credited.
    AI002 = "none-beside-generative-ai", Error, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if resource.declared.value != Declaration::None {
        return;
    }
    // A credit that declares something is AI001's or AI004's, a misspelt one AI062's, an edition's AI010's.
    let editions = !report.has(&AI010);
    let credited = resource.credits.iter().filter(|credit| editions || credit.edition.is_none());
    let silent = credited.filter(|credit| credit.is_generative_ai() && credit.contribution.is_silent());
    let silent = silent.map(|credit| credits::label(disclosure, credit)).collect::<Vec<_>>();
    let Some(declared) = resource.declared.span().filter(|_| !silent.is_empty()) else { return };
    let message =
        format!("the {} is declared free of AI, but generative AI is credited on it", resource.noun());
    report
        .finding(declared, "says AI made nothing of it", message)
        .related_all(silent)
        .at(disclosure, resource)
        .why(wording::standard(
            disclosure,
            resource.node,
            "a credit to generative AI counts as All, for which ContainsAI None leaves no room",
        ))
        .fix(credits::fix_of_none(resource))
        .repair(repairs::redeclare(resource.declared, credits::extent(resource)));
}

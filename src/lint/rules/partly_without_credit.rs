use super::{ai_tool_as_user_defined, bare_user_defined};
use super::generative_ai_not_all::AI004;
use crate::disclosure::{By, Credit, Declaration, Disclosure, Resource, ResourceKind};
use crate::lint::rule::rule;
use crate::lint::{Report, platforms};

rule! {
    /// A recording, video, image or text is declared partly AI, but no credit says which part.
    ///
    /// ## Why
    ///
    /// Partly can mean a generated voice or a cleaned-up guitar. Spotify shows AI by contributor and role, so
    /// without a credit listeners see nothing of the declaration, and nobody can answer when they ask.
    ///
    /// ## Source
    ///
    /// - Spotify, "AI credits on Spotify": shown are contributors and their roles.
    ///   providersupport.spotify.com, tier A, checked 2026-11-22.
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` and `AiContribution`: the first speaks of the whole, the second of
    ///   what each contributor did. The standard does not require both. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value><InstrumentType>Drum</InstrumentType></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Add a `Contributor` with the `SpecialContributor` GenerativeAI and the role that AI took; or, where a
    /// person used AI, write Partly in the `AiContribution` of that person's credit.
    ///
    /// ## Limits
    ///
    /// A display artist GenerativeAI is no contributor: it has no role. A credit to AI that says None counts
    /// where AI004 reports it, and so does one that cannot be read, which the schema's own rules report.
    AI006 = "partly-without-credit", Warning, Certain, Resource, since "0.1.0"
}

/// Whether a credit speaks of AI, or may have been meant to, or another rule says why it does not.
fn may_speak_of_ai(credit: &Credit<'_>, report: &Report<'_>) -> bool {
    let unreadable = credit.contribution.value == Declaration::Undeclared && !credit.contribution.is_silent();
    // Generative AI that made nothing contradicts itself, as AI004 says.
    let contradicts = credit.is_generative_ai() && report.has(&AI004);
    credit.effective().is_ai()
        || contradicts
        || unreadable
        || bare_user_defined::speaks_of(credit, report)
        || matches!(credit.by, By::Special { kind: None, .. } | By::Nobody)
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let is_told = || resource.credits.iter().any(|credit| may_speak_of_ai(credit, report));
    if resource.declared.value != Declaration::Partly
        || is_told()
        || ai_tool_as_user_defined::speaks_of(resource, report)
    {
        return;
    }
    let Some(declared) = resource.declared.span() else { return };
    let why = match resource.kind {
        ResourceKind::SoundRecording => {
            let general = "Spotify shows AI by contributor and role, so it has nothing to show here";
            platforms::of_credits(report, general)
        }
        _ => "AI is credited by contributor and role, so nobody can tell what it made here".to_owned(),
    };
    report
        .finding(
            declared,
            "says AI made a part of it",
            format!("the {} is declared partly AI, but no credit says which part", resource.noun()),
        )
        .at(disclosure, resource)
        .why(why)
        .fix("credit GenerativeAI with the role it took, or declare Partly in the credit of whoever used AI");
}

use super::party_credited_all::AI005;
use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};
use crate::schema::SpecialContributorType;

rule! {
    /// Tradition or "various artists" is credited with an AI contribution.
    ///
    /// ## Why
    ///
    /// `Traditional` stands for authors nobody knows, `VariousArtists` for too many to name. Neither can have
    /// used AI, so nobody learns who did or for what.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `AiContribution` and `SpecialContributor`: an AI contribution is somebody's who
    ///   is credited; GenerativeAI is the special contributor for AI itself. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>Traditional</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>Traditional</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Arranger</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Take `AiContribution` out of this credit, and give AI, or the person who used it, a credit of its own.
    ///
    /// ## Limits
    ///
    /// The standard does not forbid Partly in so many words, so it is a warning. All, which is for generative
    /// AI only, is an error and AI005's to report.
    AI015 = "traditional-with-ai", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    // All is for generative AI only, whoever it is that is credited with it: AI005 says so.
    let all_is_told = report.has(&AI005);
    let is_told = |declared| declared == Declaration::All && all_is_told;
    let ai = resource.credits.iter().filter(|credit| credit.contribution.value.is_ai());
    for credit in ai.filter(|credit| !is_told(credit.contribution.value)) {
        let (who, reason) = match credit.special() {
            Some(SpecialContributorType::Traditional) => {
                ("tradition", "Traditional stands for authors nobody knows, who cannot have used AI")
            }
            Some(SpecialContributorType::VariousArtists) => {
                ("various artists", "VariousArtists names nobody who could have used AI")
            }
            _ => continue,
        };
        let Some(declared) = credit.contribution.span() else { continue };
        report
            .finding(
                declared,
                "says AI had a part in it",
                format!("an AI contribution to the {} is credited to {who}", resource.noun()),
            )
            .related(credit.who().text_span(), disclosure.credit_line(credit))
            .at(disclosure, resource)
            .why(wording::standard(disclosure, credit.node, reason))
            .fix("leave AiContribution out here, and credit GenerativeAI, or the person who used it, apart");
    }
}

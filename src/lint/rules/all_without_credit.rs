use super::all_beside_other_contributor::AI003;
use crate::disclosure::{By, Declaration, Disclosure, Resource};
use crate::lint::Report;
use crate::lint::rule::rule;

rule! {
    /// A recording, video, image or text is declared wholly AI, but no credit goes to generative AI.
    ///
    /// ## Why
    ///
    /// Credits are what listeners get to see. Without one, a platform knows that the track is AI but cannot
    /// show it, and a later reader cannot tell a true declaration from a default that somebody's software
    /// filled in.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: with All, every
    ///   contributor is a SpecialContributor GenerativeAI. That there has to be one is not said. Tier A,
    ///   checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Image>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <Image>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Add a `Contributor` with the `SpecialContributor` GenerativeAI and every role that AI took, such as
    /// Composer, LeadVocalist or CoverDesigner.
    ///
    /// ## Limits
    ///
    /// Where the only contributors are people, the declaration contradicts them: that is AI003, and said
    /// once. A display artist GenerativeAI is no contributor: it has no role.
    AI007 = "all-without-credit", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let unreadable = |by: &By<'_>| matches!(by, By::Special { kind: None, .. } | By::Nobody);
    // With contributors, but none of them AI, AI003 or AI005 speaks.
    let left = !resource.credits.is_empty() && report.has(&AI003);
    let credited = resource.credits.iter().any(|credit| credit.is_generative_ai() || unreadable(&credit.by));
    if resource.declared.value != Declaration::All || left || credited {
        return;
    }
    let Some(declared) = resource.declared.span() else { return };
    report
        .finding(
            declared,
            "says AI made everything",
            format!("the {} is declared wholly AI, but no credit goes to generative AI", resource.noun()),
        )
        .at(disclosure, resource)
        .why("what AI did is shown by contributor and role, and neither is here")
        .fix("credit GenerativeAI with every role it took");
}

use super::unexpected_element::ERN003;
use crate::disclosure::{Credit, Disclosure, Resource};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::undeclared::declares_below;
use crate::lint::{Report, credits, platforms, repairs};

rule! {
    /// AI is credited on a recording, video, image or text that does not declare AI itself.
    ///
    /// ## Why
    ///
    /// Not every platform reads credits. One that looks for the declaration finds none, and Apple Music takes
    /// that as no AI: the opposite of what the credit says.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` and `AiContribution`: the first speaks of the whole, the second of
    ///   what each contributor did. Tier A, checked 2026-11-22.
    /// - Apple Music, Transparency Tags: what is left out is read as no AI. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///   </Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
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
    /// Write Partly in `ContainsAI`, or All if nobody but AI had a part in anything.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly, or All where only generative AI is credited.
    ///
    /// ## Limits
    ///
    /// Sheet music and software have no `ContainsAI`; there the credit is all that can be said. A declaration
    /// whose element is misspelt or in the wrong place is there all the same; ERN003 and AI061 say what is
    /// wrong with it.
    AI008 = "credit-without-declaration", Warning, Certain, Resource, since "0.1.0"
}

/// Whether AI is credited and nothing is declared, so that AI011 need not say it again.
pub(super) fn speaks_of(resource: &Resource<'_>) -> bool {
    resource.kind.can_declare() && resource.declared.is_silent() && resource.credits.iter().any(Credit::is_ai)
}

/// Whether something like a declaration is there after all, and ERN003 or AI061 says what is wrong with it.
pub(super) fn is_misspelt(resource: &Resource<'_>, report: &Report<'_>) -> bool {
    report.has(&ERN003) && declares_below(resource.node)
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if !speaks_of(resource) || is_misspelt(resource, report) {
        return;
    }
    let ai = resource.credits.iter().filter(|credit| credit.is_ai());
    let only_ai = resource.credits.iter().all(|credit| credit.is_generative_ai());
    let noun = resource.noun();
    let why = platforms::of_silence(report, resource.areas(), "Apple Music reads a missing declaration as \"no AI\"");
    report
        .finding(
            tag(resource.node),
            "has no ContainsAI",
            format!("AI is credited on the {noun}, but the {noun} does not declare it"),
        )
        .related_all(ai.map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(why)
        .fix(match only_ai {
            true => "declare All in ContainsAI if nobody else had a part, otherwise Partly",
            false => "declare Partly in ContainsAI",
        })
        .repair(repairs::declare(disclosure.message().version(), resource.node, credits::extent(resource)));
}

use super::none_beside_ai_edition::AI010;
use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, wording};

rule! {
    /// A recording, video, image or text is declared free of AI, but a contributor to it used AI.
    ///
    /// ## Why
    ///
    /// The two statements contradict each other. A platform may believe either: the label that listeners see
    /// is then a matter of chance, and a takedown for misleading credits is possible.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: with None, no
    ///   contributor may have an `AiContribution` of Partly or All. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask the person who is credited. If AI had a part, write Partly in `ContainsAI`; if it had none, write
    /// None in `AiContribution` or leave it out. Take out a credit to generative AI that had no part.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly, or All where only generative AI is credited.
    AI001 = "none-beside-ai-credit", Error, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if resource.declared.value != Declaration::None {
        return;
    }
    // AI002 speaks for generative AI that declares nothing itself, AI010 for the contributors of editions.
    let editions = !report.has(&AI010);
    let credited = resource.credits.iter().filter(|credit| editions || credit.edition.is_none());
    let ai = credited.filter(|credit| credit.contribution.value.is_ai()).collect::<Vec<_>>();
    let Some(declared) = resource.declared.span().filter(|_| !ai.is_empty()) else { return };
    let noun = resource.noun();
    let people = ai.iter().copied().filter(|credit| !credit.is_generative_ai()).collect::<Vec<_>>();
    let fix = match people.len() {
        0 => credits::fix_of_none(resource),
        count if count == ai.len() => {
            "declare Partly in ContainsAI, or None in AiContribution, whichever is true"
        }
        _ => {
            "declare Partly in ContainsAI; if AI had no part, take the credit to generative AI out, and \
              write None in every other AiContribution"
        }
    };
    let but = match ai.iter().map(|credit| credit.contribution.value).max() {
        Some(extent) if people.is_empty() => format!("a credit to generative AI on it says {extent}"),
        _ => format!("{} used AI on it", credits::names(disclosure, people)),
    };
    report
        .finding(
            declared,
            "says AI made nothing of it",
            format!("the {noun} is declared free of AI, but {but}"),
        )
        .related_all(ai.into_iter().map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(wording::standard(
            disclosure,
            resource.node,
            "ContainsAI None leaves no room for AI contributions",
        ))
        .fix(fix)
        .repair(repairs::redeclare(resource.declared, credits::extent(resource)));
}

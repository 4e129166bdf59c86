use crate::disclosure::{Declaration, Declared, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Level, Repair, Report, repairs, wording};
use crate::schema::ContainsAI;

rule! {
    /// Generative AI is credited with something that it is said not to have made, or not wholly.
    ///
    /// ## Why
    ///
    /// A credit to generative AI that says None takes back what it says. With Partly it leaves open who made
    /// the rest: a platform that shows only what is fully AI will drop the credit.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `AiContribution`: for a SpecialContributor GenerativeAI it is All where it is
    ///   left out; None and Partly are for everybody else. Tier A, checked 2026-11-22.
    /// - Spotify, "AI credits on Spotify": a credit is for what AI made fully; where a person shared the
    ///   role, person and AI are credited apart. providersupport.spotify.com, tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <AiContribution>None</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write All, or leave `AiContribution` out. If a person shared the role, give that person a credit. If
    /// AI had no part in it, take the credit out.
    ///
    /// `ddex-disclose lint --fix` makes All of Partly; None takes `--unsafe-fixes`.
    ///
    /// ## Limits
    ///
    /// The standard names All as what is meant by silence and does not forbid Partly in so many words; so
    /// Partly is a warning, and None, which contradicts the credit itself, is an error.
    AI004 = "generative-ai-not-all", Error, Certain, Resource, since "0.1.0"
}

/// What the standard means by the credit is All. But None takes the whole credit back, and only a person knows which of
/// the two is true.
fn repair(declared: Declared<'_>) -> Option<Repair> {
    match declared.value {
        Declaration::Partly => declared.node.map(|node| repairs::respell([node], ContainsAI::All.as_str())),
        _ => repairs::redeclare(declared, Declaration::All),
    }
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    for credit in resource.credits.iter().filter(|credit| credit.is_generative_ai()) {
        let Some(declared) = credit.contribution.span() else { continue };
        let noun = resource.noun();
        let (level, label, message, fix) = match credit.contribution.value {
            Declaration::None => (
                Level::Error,
                "says AI made nothing of this",
                format!("generative AI is credited on the {noun}, but its credit says that it made nothing"),
                "write All or leave AiContribution out; take the credit out if AI had no part",
            ),
            Declaration::Partly => (
                Level::Warning,
                "says AI made a part of this",
                format!(
                    "generative AI is credited on the {noun}, but its credit leaves open who made the rest"
                ),
                "write All or leave AiContribution out, and credit the person who shared the role apart",
            ),
            Declaration::All | Declaration::Undeclared => continue,
        };
        let why = "what generative AI is credited with counts as All; None and Partly are for everybody else";
        report
            .finding(declared, label, message)
            .level(level)
            .related(credit.who().text_span(), disclosure.credit_line(credit))
            .at(disclosure, resource)
            .why(wording::standard(disclosure, credit.node, why))
            .fix(fix)
            .repair(repair(credit.contribution));
    }
}

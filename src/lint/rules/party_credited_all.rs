use super::all_beside_other_contributor::is_other;
use crate::disclosure::{Declaration, Disclosure, Resource};
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, repairs, wording};
use crate::schema::SpecialContributorType::{GenerativeAI, Traditional, VariousArtists};

rule! {
    /// Somebody is credited with a contribution that AI made wholly, which only generative AI itself can be.
    ///
    /// ## Why
    ///
    /// If AI made all of it, the person made none of it, and the credit belongs to the machine. As it stands,
    /// a platform shows a person's name for work that the message says no person did.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `AiContribution`: All is for a SpecialContributor GenerativeAI; for everybody
    ///   else it is None or Partly. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor
    ///       Namespace="PADPIDA2026010101N" UserDefinedValue="Voxel">UserDefined</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <AiContribution>All</AiContribution>
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
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If the person had a part, such as singing a take that was turned into another voice, write Partly. If
    /// AI did all of it, or the name is a tool's, write a `SpecialContributor` GenerativeAI in place of the
    /// name. `Traditional` and `VariousArtists` had no part in what AI made: there it is always GenerativeAI.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly; for Traditional and VariousArtists it credits
    /// GenerativeAI.
    AI005 = "party-credited-all", Error, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let wholly_ai = resource.credits.iter().filter(|credit| credit.contribution.value == Declaration::All);
    for credit in wholly_ai.filter(|credit| is_other(credit)) {
        let Some(declared) = credit.contribution.span() else { continue };
        let name = disclosure.name_of(credit);
        let noun = resource.noun();
        let (fix, repair) = match credit.special() {
            // With Partly they would be AI015's.
            Some(Traditional | VariousArtists) => {
                let machine = edit::set_text(credit.who(), GenerativeAI.as_str());
                let repair = Repair::needing_consent(format!("credit {}", GenerativeAI.as_str()), machine);
                (format!("credit GenerativeAI in place of {name}"), Some(repair))
            }
            _ => (
                format!("declare Partly if {name} had a part; otherwise credit GenerativeAI in place of {name}"),
                repairs::redeclare(credit.contribution, Declaration::Partly),
            ),
        };
        report
            .finding(
                declared,
                "says AI did all of it",
                format!("{name} is credited on the {noun} with a contribution that was wholly made by AI"),
            )
            .related(credit.who().text_span(), disclosure.credit_line(credit))
            .at(disclosure, resource)
            .why(wording::standard(disclosure, credit.node, "AiContribution All is for generative AI only"))
            .fix(fix)
            .repair(repair);
    }
}

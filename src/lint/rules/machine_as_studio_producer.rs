use crate::disclosure::role::for_machine;
use crate::disclosure::{Disclosure, Resource};
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, credits, wording};

rule! {
    /// Generative AI is credited as studio producer, a role that is a person's.
    ///
    /// ## Why
    ///
    /// The one who directs a recording is a person by definition. Shops that show producers would show a machine among
    /// them, and whoever did produce it goes without the credit.
    ///
    /// ## Source
    ///
    /// - AVS 6 and later, `ContributorRole`: a StudioProducer is a person. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioProducer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioProducer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Programmer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>StudioProducer</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write PostProducer or Programmer, whichever says what AI did. If a person produced the recording and used AI for
    /// it, credit the person, with Partly in `AiContribution`.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes the first of the two.
    AI044 = "machine-as-studio-producer", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    for credit in credits::machines(resource, report) {
        for role in credit.roles() {
            let Some(instead) = for_machine(&role.value) else { continue };
            report
                .finding(
                    role.node.text_span(),
                    "a person's role",
                    format!(
                        "generative AI is credited on the {} as {}, a role that is a person's",
                        resource.noun(),
                        role.value
                    ),
                )
                .related(credit.who().text_span(), "generative AI")
                .at(disclosure, resource)
                .why(format!("by the standard's definition a {} is a person", role.value))
                .fix(format!(
                    "write {}, whichever says what it did, or credit the person who produced it",
                    wording::either(instead)
                ))
                .repair(instead.first().map(|word| {
                    Repair::needing_consent(format!("write {word}"), edit::set_text(role.node, word))
                }));
        }
    }
}

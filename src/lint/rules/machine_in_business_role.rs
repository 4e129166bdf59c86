use crate::disclosure::{Disclosure, Resource};
use crate::lint::data::BUSINESS_ROLES;
use crate::lint::rule::rule;
use crate::lint::{Report, credits};

rule! {
    /// Generative AI is credited in a role that only a person or a company can hold.
    ///
    /// ## Why
    ///
    /// A publisher, a copyright holder or an executive producer owns, pays or signs. A machine does none of it, and
    /// whoever does is missing from the credits.
    ///
    /// ## Source
    ///
    /// - AVS 9, `ContributorRole`: roles of publishers, holders of rights, and those who pay or sell. Tier A, checked
    ///   2026-11-23. The roles are a list with sources: src/lint/data/business_roles.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>MusicPublisher</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Video>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Animator</Value></Role>
    ///     <Role><Value>ExecutiveProducer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>ExecutiveProducer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Credit the person or company in that role, and AI with what it made.
    AI043 = "machine-in-business-role", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    for credit in credits::machines(resource, report) {
        for role in credit.roles().iter().filter(|role| BUSINESS_ROLES.iter().any(|of| *of == role.value)) {
            report
                .finding(
                    role.node.text_span(),
                    "a role of those who own, pay or sell",
                    format!(
                        "generative AI is credited on the {} as {}, which only a person or a company can be",
                        resource.noun(),
                        role.value
                    ),
                )
                .related(credit.who().text_span(), "generative AI")
                .at(disclosure, resource)
                .why("a machine owns, pays and signs nothing")
                .fix("credit the person or company in this role, and AI with what it made");
        }
    }
}

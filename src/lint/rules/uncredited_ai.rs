use crate::disclosure::{Disclosure, Resource};
use crate::lint::Report;
use crate::lint::rule::rule;
use crate::schema::name;

rule! {
    /// Generative AI is named as a contributor, but marked as not credited.
    ///
    /// ## Why
    ///
    /// The message says what AI did and asks, in the same breath, not to show it. Whoever relies on the
    /// credit to tell listeners, or to meet a platform's rule, has told nobody.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `IsCredited` of Contributor and EditionContributor: false is for a contributor
    ///   who does not appear in the credits. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <IsCredited>false</IsCredited>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <IsCredited>true</IsCredited>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write true, or leave `IsCredited` out, unless the credit is meant to stay out of sight.
    AI017 = "uncredited-ai", Note, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    for credit in resource.credits.iter().filter(|credit| credit.is_generative_ai()) {
        let Some((false, node)) = credit.flag(name::IS_CREDITED) else { continue };
        report
            .finding(
                node.text_span(),
                "asks not to show the credit",
                format!(
                    "generative AI had a part in the {}, but its credit is not to be shown",
                    resource.noun()
                ),
            )
            .related(credit.who().text_span(), disclosure.credit_line(credit))
            .at(disclosure, resource)
            .why("a credit that is not shown tells no listener that AI was used")
            .fix("write true in IsCredited or leave it out, unless the credit is meant to stay out of sight");
    }
}

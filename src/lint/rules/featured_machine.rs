use crate::disclosure::{Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, repairs, wording};
use crate::schema::name;

rule! {
    /// Generative AI is marked as a featured or contracted contributor.
    ///
    /// ## Why
    ///
    /// The two flags tell how a performer took part: as somebody featured, or under contract. A machine does
    /// neither, and a machine among the performers confuses whoever works out who is owed what.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `HasMadeFeaturedContribution` and `HasMadeContractedContribution` of
    ///   Contributor and EditionContributor; that they do not fit a machine is our reading. Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <HasMadeFeaturedContribution>true</HasMadeFeaturedContribution>
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
    ///     <HasMadeFeaturedContribution>false</HasMadeFeaturedContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write false, or leave the flag out; where both flags are true, both of them.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes false.
    AI016 = "featured-machine", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let flags = [
        (name::HAS_MADE_FEATURED_CONTRIBUTION, "featured"),
        (name::HAS_MADE_CONTRACTED_CONTRIBUTION, "contracted"),
    ];
    for credit in resource.credits.iter().filter(|credit| credit.is_generative_ai()) {
        let said = flags.into_iter().filter_map(|(name, word)| Some((word, credit.flag(name)?)));
        let said =
            said.filter(|(_, (is_set, _))| *is_set).map(|(word, (_, node))| (word, node)).collect::<Vec<_>>();
        let [(_, first), rest @ ..] = said.as_slice() else { continue };
        let what = wording::all_of(&said.iter().map(|(word, _)| *word).collect::<Vec<_>>());
        let names = said.iter().map(|(_, node)| node.local_name()).collect::<Vec<_>>();
        let label = |word: &str| format!("says the contribution was {word}");
        report
            .finding(
                first.text_span(),
                label(said[0].0),
                format!(
                    "generative AI is marked as {what} on the {}, as only a performer can be",
                    resource.noun()
                ),
            )
            .related(credit.who().text_span(), disclosure.credit_line(credit))
            .related_all(rest.iter().map(|(word, node)| (node.text_span(), label(word))))
            .at(disclosure, resource)
            .why("featured and contracted say how a performer took part, and generative AI is none")
            .fix(format!("write false, or leave {} out", wording::all_of(&names)))
            .repair(repairs::deny(said.iter().map(|(_, node)| *node)));
    }
}

use crate::disclosure::{By, Disclosure, Resource};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms};

rule! {
    /// AI is credited without a role, so nobody can tell what it did.
    ///
    /// ## Why
    ///
    /// "Vocals: AI" and "mastering: AI" are worlds apart for listeners and for shops. Without a role the
    /// credit cannot be shown, and the worst is assumed.
    ///
    /// ## Source
    ///
    /// - Spotify takes AI credits as contributor and role, and no free text
    ///   (providersupport.spotify.com/article/ai-credits-on-spotify). Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>BackgroundVocalist</Value></Role>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write a `Role` for each thing that AI did, such as LeadVocalist, StudioMusician with its instrument,
    /// Lyricist, MixingEngineer or CoverDesigner.
    AI026 = "ai-credit-without-role", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let credits = resource.credits.iter().filter(|credit| credit.is_ai() && credit.roles().is_empty());
    for credit in credits {
        let general = "Spotify shows AI credits by contributor and role; without a role there is nothing to show";
        let why = platforms::of_credits(report, general);
        let (noun, name) = (resource.noun(), disclosure.name_of(credit));
        let message = match credit.is_generative_ai() {
            true => format!("AI is credited on the {noun}, but not what it did"),
            false => format!("{name} used AI on the {noun}, but the credit does not say for what"),
        };
        let span = match credit.by {
            By::Party(_) | By::Special { .. } => credit.who().text_span(),
            By::InLine(_) | By::Nobody => tag(credit.node),
        };
        report
            .finding(span, format!("{name}: no Role in this credit"), message)
            .at(disclosure, resource)
            .why(why)
            .fix("write a Role for what AI did, such as LeadVocalist, Lyricist or CoverDesigner");
    }
}

use crate::disclosure::{Disclosure, Resource, Role};
use crate::lint::rule::rule;
use crate::lint::{Report, credits};
use crate::schema::name;

rule! {
    /// A recording or video is marked as instrumental, but AI is credited with singing on it.
    ///
    /// ## Why
    ///
    /// An instrumental has no voice on it, whoever or whatever made the voice. One of the two is wrong, and shops
    /// sort by the one and show the other.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `IsInstrumental` of SoundRecording and Video, beside the vocal roles of AVS 6 and later.
    ///   Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    ///   <IsInstrumental>true</IsInstrumental>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Video>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Choir</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    ///   <IsInstrumental>true</IsInstrumental>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    ///   <IsInstrumental>false</IsInstrumental>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value><InstrumentType>Piano</InstrumentType></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    ///   <IsInstrumental>true</IsInstrumental>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write false in `IsInstrumental`, or take the role out of the credit if nothing sings.
    ///
    /// ## Limits
    ///
    /// The vocal flags are AI012's matter: they are about human voices, this one about any.
    AI013 = "instrumental-with-ai-vocals", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let Some((true, flag)) = resource.flag(name::IS_INSTRUMENTAL) else { return };
    let sings = credits::machines(resource, report).filter(|credit| credit.roles().iter().any(Role::sings));
    let sings = sings.map(|credit| credits::label(disclosure, credit)).collect::<Vec<_>>();
    if sings.is_empty() {
        return;
    }
    report
        .finding(
            flag.text_span(),
            "says nobody sings",
            format!("the {} is marked as instrumental, but AI is credited with singing on it", resource.noun()),
        )
        .related_all(sings)
        .at(disclosure, resource)
        .why("an instrumental has no voice on it, human or generated")
        .fix("write false, or take the role out of the credit if nothing sings");
}

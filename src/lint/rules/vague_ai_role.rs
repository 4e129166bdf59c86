use crate::disclosure::role::VAGUE;
use crate::disclosure::{Credit, Disclosure, Resource, ResourceKind, Role};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, wording};
use crate::schema::name;

rule! {
    /// AI is credited on a recording or video with a role that does not say what it did.
    ///
    /// ## Why
    ///
    /// Artist, Performer and Musician leave open whether AI sang, played or programmed. People are shown the role, and
    /// would like to know.
    ///
    /// ## Source
    ///
    /// - Spotify shows AI credits by contributor and role (providersupport.spotify.com/article/ai-credits-on-spotify).
    ///   Tier A, checked 2026-11-22.
    /// - AVS 6 and later, `ContributorRole`: a Musician sings or plays. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Musician</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Artist</Value></Role>
    ///     <Role><Value>Performer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Musician</Value><InstrumentType>Piano</InstrumentType></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <Image>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Artist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write what AI did: LeadVocalist, StudioMusician with the instrument, Programmer, Composer.
    ///
    /// ## Limits
    ///
    /// One role that tells is enough for the credit. A credit without any role is AI026's matter.
    AI045 = "vague-ai-role", Note, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if !matches!(resource.kind, ResourceKind::SoundRecording | ResourceKind::Video) {
        return;
    }
    let plays = |credit: &Credit<'_>| credit.node.child(name::INSTRUMENT_TYPE).is_some();
    let is_vague = |role: &Role<'_>| VAGUE.contains(&&*role.value) && role.instruments.is_empty();
    for credit in credits::machines(resource, report).filter(|credit| !plays(credit)) {
        let roles = credit.roles();
        let Some(first) = roles.first().filter(|_| roles.iter().all(is_vague)) else { continue };
        let names = roles.iter().map(|role| &*role.value).collect::<Vec<_>>();
        report
            .finding(
                first.node.text_span(),
                "leaves open what it did",
                format!(
                    "AI is credited on the {} as {}, which does not say what it did",
                    resource.noun(),
                    wording::all_of(&names)
                ),
            )
            .at(disclosure, resource)
            .why("Spotify shows AI credits by role, and this one could be any")
            .fix("write what it did, such as LeadVocalist, StudioMusician with the instrument, or Programmer");
    }
}

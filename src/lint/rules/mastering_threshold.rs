use crate::disclosure::{Area, Disclosure, Release, ReleaseKind};
use crate::lint::rule::rule;
use crate::lint::{Profile, Report, platforms};

rule! {
    /// AI only mixed or mastered a recording, about which platforms disagree.
    ///
    /// ## Why
    ///
    /// For some AI in mixing and mastering is a tool like any other and need not be declared; for others it
    /// counts. One declaration serves both: it is right to make it, and good to know who will pass over it.
    ///
    /// ## Source
    ///
    /// - Beatchain, DistroKid, eMastered, LabelRadar and RadioTunez do not count it, on their own pages; Tall
    ///   Tracks does. Tier A, checked 2026-11-22. Nor does CD Baby, by others' account. Tier B.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=distrokid profile=tall-tracks
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>MasteringEngineer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail profile=emastered
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>MixingEngineer</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=distrokid
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <Role><Value>MixingEngineer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=spotify
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>MasteringEngineer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Nothing: leave the declaration and the credit. Where a form asks, answer as that platform counts.
    AI075 = "mastering-threshold", Note, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI075, report);
    if platforms.is_empty() || release.kind != ReleaseKind::Release {
        return;
    }
    let recordings = disclosure.resources_of(release).filter(|resource| {
        resource.answer(Area::Mastering).is_some() && resource.has_ai_only_in(&[Area::Mastering])
    });
    let recordings = recordings.collect::<Vec<_>>();
    if recordings.is_empty() {
        return;
    }
    let (counting, others): (Vec<_>, Vec<_>) =
        platforms.iter().copied().partition(|profile: &&Profile| platforms::counts_mastering(profile));
    let views = [(others, "does not count that", "do not count that"), (counting, "counts it", "count it")];
    let views = views.iter().filter(|(who, ..)| !who.is_empty()).map(|(who, one, several)| {
        format!("{} {}", platforms::names(who), platforms::verb(who, one, several))
    });
    let views = views.collect::<Vec<_>>().join(", ");
    let noun = platforms::subject(disclosure, &recordings).noun;
    let message = format!("AI only mixed or mastered {noun}: {views}");
    platforms::finding(report, disclosure, release, &recordings, "all of its AI credits are for that", message)
        .why(platforms::say(platforms, |s| {
            s.exempts.contains(&Area::Mastering) || s.counts.contains(&Area::Mastering)
        }))
        .fix("leave the declaration; where a form asks, answer as that platform counts");
}

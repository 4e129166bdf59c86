use crate::disclosure::{Area, Disclosure, Release, ReleaseKind};
use crate::lint::rule::rule;
use crate::lint::{Profile, Report, platforms, undeclared};

rule! {
    /// A distributor or platform for this message must have an answer that the message does not give.
    ///
    /// ## Why
    ///
    /// Where an answer is required, a release without it is stopped, or somebody at a desk makes one up. What
    /// is missing most is the composition: the standard has no declaration for it, so where a recording is
    /// partly AI only the credits of its writers can tell.
    ///
    /// Recordings, covers and videos that say nothing at all are AI020's, AI021's, AI022's and AI025's, as
    /// errors where the profile says so.
    ///
    /// ## Source
    ///
    /// - LabelGrid requires none, some or all for the artwork, and the audio and composition of each track
    ///   (labelgrid-docs.pages.dev/en/releases/creating-a-release). Tier A, checked 2026-11-22.
    /// - Symphonic requires answers for audio and artwork, DistroKid asks about audio, lyrics and composition.
    ///   Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=labelgrid
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail profile=distrokid profile=apple-music
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=labelgrid
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=symphonic
    /// <SoundRecording>
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
    /// Ask the writers. Write None in the `AiContribution` of each who wrote without AI, Partly where AI helped,
    /// or credit GenerativeAI as Composer or Lyricist.
    AI076 = "missing-required-answer", Error, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI076, report);
    if platforms.is_empty() || release.kind != ReleaseKind::Release {
        return;
    }
    for area in Area::ALL {
        let asking = platforms.iter().copied().filter(|p: &&Profile| p.requires(area)).collect::<Vec<_>>();
        let open = undeclared::unanswered(disclosure, release, area, report);
        if asking.is_empty() || open.is_empty() {
            continue;
        }
        let (names, subject) = (platforms::names(&asking), platforms::subject(disclosure, &open));
        let must = platforms::verb(&asking, "wants", "want");
        let question = area.question(&subject.noun);
        let message = format!("{names} {must} to know whether {question}, and nobody says");
        platforms::finding(report, disclosure, release, &open, area.silence(), message)
            .why(platforms::say(asking, |statement| statement.requires.contains(&area)))
            .fix(area.remedy());
    }
}

use super::missing_required_answer::AI076;
use crate::disclosure::{Disclosure, Release, ReleaseKind};
use crate::lint::profile::Absence;
use crate::lint::projection::TAGS;
use crate::lint::rule::rule;
use crate::lint::{Profile, Report, platforms, undeclared};

rule! {
    /// A tag that a platform for this message shows cannot be worked out from it.
    ///
    /// ## Why
    ///
    /// The standard has no declaration for the composition. Where a recording is partly AI, only the credits of
    /// those who wrote it can tell; where they say nothing, the tag is left out, and that is read as no AI.
    ///
    /// Recordings, covers and videos that say nothing at all are AI020's, AI021's, AI022's and AI025's.
    ///
    /// ## Source
    ///
    /// - Apple Music has tags for Artwork, Track, Composition (lyrics included) and Music Video, and takes
    ///   omission for no AI (trade press, March 2026). Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=apple-music
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail profile=apple-music
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=apple-music
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>ComposerLyricist</Value></Role>
    ///     <AiContribution>None</AiContribution>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=apple-music
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask the writers. Write None in the `AiContribution` of each who wrote without AI, Partly where AI helped,
    /// or credit GenerativeAI as Composer or Lyricist. `ddex-disclose show --as` says what it comes to.
    AI072 = "undecided-transparency-tag", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI072, report);
    if platforms.is_empty() || release.kind != ReleaseKind::Release {
        return;
    }
    // Where somebody must have the answer, AI076 asks for it.
    let is_asked =
        |area| report.has(&AI076) && report.profiles().iter().any(|profile| profile.requires(area));
    let areas = TAGS.iter().map(|(area, _)| *area).filter(|area| !is_asked(*area)).collect::<Vec<_>>();
    for area in areas {
        let tagging = platforms.iter().copied().filter(|p| p.covers(area)).collect::<Vec<_>>();
        let open = undeclared::unanswered(disclosure, release, area, report);
        if tagging.is_empty() || open.is_empty() {
            continue;
        }
        let reads_as_no = |profile: &&Profile| profile.says(|s| s.absence).is_some_and(|a| a.0 == Absence::NoAi);
        let (names, subject) = (platforms::names(&tagging), platforms::subject(disclosure, &open));
        let consequence = match tagging.iter().all(reads_as_no) {
            true => format!("{names} will take it for free of AI"),
            false => format!("{names} will not learn it"),
        };
        let message = format!("nobody says whether {}, and {consequence}", area.question(&subject.noun));
        platforms::finding(report, disclosure, release, &open, area.silence(), message)
            .why(platforms::say(tagging, |statement| statement.form.is_some()))
            .fix(area.remedy());
    }
}

use std::collections::HashSet;

use super::uneven_declarations::AI025;
use crate::disclosure::{Area, Disclosure, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms, undeclared};

rule! {
    /// A recording does not say whether AI was used on it.
    ///
    /// ## Why
    ///
    /// Silence is not "no". Some shops read it as no AI, some refuse the release, some look for themselves.
    /// Only `None` says that people made it.
    ///
    /// A message that says nothing at all gets one finding, not one for each. Where a release is declared
    /// in part, AI025 names the recordings that are left.
    ///
    /// ## Source
    ///
    /// - LabelGrid wants an answer for the audio of each track when a release is created. Tier A, checked
    ///   2026-11-22.
    /// - TIDAL expects distributors to identify AI content before delivery (tidal.com/ai-policy). Tier A,
    ///   checked 2026-11-22.
    /// - Apple Music reads an omitted tag as no AI. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <ContainsAI>None</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask whoever made the recording, and write All, Partly or None in `ContainsAI`. While nobody knows,
    /// leave it out: a guess is worse than silence.
    AI020 = "undeclared-recording", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    // AI025 speaks for the recordings of a release that is declared in part: one list is easier to work off.
    let releases = disclosure.main_releases().filter(|_| report.has(&AI025));
    let uneven = releases.flat_map(|release| undeclared::uneven(disclosure, release, report));
    let uneven = uneven.map(|recording| recording.node.index()).collect::<HashSet<_>>();
    let general = "Apple Music reads silence as no AI; TIDAL expects an answer, LabelGrid requires one";
    let why = platforms::of_silence(report, &[Area::Audio], general);
    for recording in undeclared::resources(disclosure, ResourceKind::SoundRecording, &AI020, report) {
        if uneven.contains(&recording.node.index()) {
            continue;
        }
        report
            .finding(
                tag(recording.node),
                "no ContainsAI in this recording",
                "the recording does not say whether AI was used",
            )
            .at(disclosure, recording)
            .why(&why)
            .fix("ask who made it, then write All, Partly or None in ContainsAI");
    }
}

use crate::disclosure::{Area, Disclosure, Release, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms, undeclared, wording};

rule! {
    /// Some recordings of a release say whether AI was used, others do not.
    ///
    /// ## Why
    ///
    /// Beside a track that is declared, a silent one looks like an answer: readers take it for human, or
    /// believe that the declared one stands for the whole album. Neither was said.
    ///
    /// This finding names all recordings of the release that are silent; AI020 does not repeat them one by
    /// one.
    ///
    /// ## Source
    ///
    /// - Apple Music reads an omitted tag as no AI, track by track. Tier B, checked 2026-11-22.
    /// - In practice one declared track colours a whole album, or the reverse.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <DisplayTitleText>Harbour</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <DisplayTitleText>Harbour</DisplayTitleText>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask about the recordings that are named, and write All, Partly or None in `ContainsAI` of each.
    AI025 = "uneven-declarations", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let silent = undeclared::uneven(disclosure, release, report);
    if silent.is_empty() {
        return;
    }
    let recordings =
        || disclosure.resources_of(release).filter(|resource| resource.kind == ResourceKind::SoundRecording);
    let all = recordings().count();
    let mut tracks = silent.iter().filter_map(|recording| disclosure.position(recording)).collect::<Vec<_>>();
    tracks.sort_unstable();
    let tracks = tracks.into_iter().map(|(place, _)| place).collect::<Vec<_>>();
    // Some that are silent may be left to another rule: they declare nothing either.
    let declared = recordings().filter(|recording| !recording.declared.is_silent()).count();
    let declare = if declared == 1 { "declares" } else { "declare" };
    let (says, track) = if silent.len() == 1 { ("does not say", "track") } else { ("do not say", "tracks") };
    let general = "beside declared tracks silence looks like an answer, and Apple Music reads it as no AI";
    let why = platforms::of_silence(report, &[Area::Audio], general);
    report
        .finding(
            tag(release.node),
            format!("{declared} of the {all} recordings on it {declare}"),
            format!(
                "{} of {all} recordings {says} whether AI was used: {track} {}",
                silent.len(),
                wording::numbers(&tracks)
            ),
        )
        .related_all(wording::declarations(disclosure, silent))
        .on(disclosure, release)
        .why(why)
        .fix("ask about each of them, then write All, Partly or None in its ContainsAI");
}

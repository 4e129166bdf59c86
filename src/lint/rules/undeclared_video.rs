use crate::disclosure::{Area, Disclosure, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms, undeclared};

rule! {
    /// A video does not say whether AI was used on it.
    ///
    /// ## Why
    ///
    /// Pictures and effects that AI made count as well as the music. What the song's recording declares says
    /// nothing about the video.
    ///
    /// A message that says nothing at all gets one finding for everything in it, not one for each video.
    ///
    /// ## Source
    ///
    /// - Apple Music has a tag for music videos and reads omission as no AI. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Video>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Video>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    ///   <ContainsAI>None</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask whoever shot and cut it, and write All, Partly or None in the video's `ContainsAI`: for its
    /// pictures and its sound together.
    AI022 = "undeclared-video", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let general = "Apple Music has a tag for music videos and reads silence as no AI";
    let why = platforms::of_silence(report, &[Area::Video], general);
    for video in undeclared::resources(disclosure, ResourceKind::Video, &AI022, report) {
        report
            .finding(
                tag(video.node),
                "no ContainsAI in this video",
                "the video does not say whether AI was used",
            )
            .at(disclosure, video)
            .why(&why)
            .fix("ask who made it, then write All, Partly or None in ContainsAI");
    }
}

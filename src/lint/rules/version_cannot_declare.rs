use super::version_refused::{AI077, is_refused};
use crate::ern::Message;
use crate::lint::rule::rule;
use crate::lint::{Profile, Report, platforms};

rule! {
    /// A platform or distributor for this message expects AI declarations, and its version of ERN has none.
    ///
    /// ## Why
    ///
    /// Before ERN 4.3.1 there is no element that could declare AI, so everything in the message counts as
    /// undeclared. A platform that expects declarations reads that as no AI, or asks, or refuses.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 (July 2024) was the first version with AI declarations. Tier A, checked 2026-11-22.
    /// - TIDAL expects declarations before delivery (tidal.com/ai-policy), LabelGrid and Symphonic require them.
    ///   Tier A, checked 2026-11-22.
    /// - Apple Music asks for its tags since 2026-03-04. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail 4.3 profile=tidal
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail 3.8.2 profile=apple-music profile=labelgrid profile=spotify
    /// <SoundRecording>
    ///   <ReferenceTitle><TitleText>Salt Road</TitleText></ReferenceTitle>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass 4.3.1 profile=tidal
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass 4.2 profile=spotify
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Deliver the release as ERN 4.3.1 or later, and declare in it. Where a platform takes nothing later, tell
    /// it in the form that it has for this.
    AI078 = "version-cannot-declare", Warning, Certain, Root, since "0.1.0"
}

fn check(message: &Message<'_>, report: &mut Report<'_>) {
    if message.can_declare() || !message.has_certain_version() {
        return;
    }
    let is_told = |profile: &Profile| report.has(&AI077) && is_refused(profile, message);
    let platforms = platforms::concerned(&AI078, report);
    let expecting = platforms.into_iter().filter(|profile| !is_told(profile)).collect::<Vec<_>>();
    if expecting.is_empty() {
        return;
    }
    let (names, expect) = (platforms::names(&expecting), platforms::verb(&expecting, "expects", "expect"));
    let (version, first) = (message.version(), Message::first_that_declares());
    report
        .finding(
            message.version_span(),
            "has no AI declarations",
            format!("{names} {expect} AI declarations, and ERN {version} has none"),
        )
        .why(platforms::say(expecting, |s| s.expects || !s.requires.is_empty()))
        .fix(format!("deliver the release as ERN {first} or later, and declare in it"));
}

use crate::ern::Message;
use crate::lint::platforms;
use crate::lint::rule::rule;
use crate::lint::{Profile, Report};

rule! {
    /// A platform for this message does not take its version of ERN.
    ///
    /// ## Why
    ///
    /// The whole delivery is refused, whatever it says.
    ///
    /// ## Source
    ///
    /// - Spotify refuses ERN before 4.3 since 2026-04-01, by its pages for providers. Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail 4.2 profile=spotify
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail 3.8.2 profile=spotify profile=tidal
    /// <SoundRecording>
    ///   <ReferenceTitle><TitleText>Salt Road</TitleText></ReferenceTitle>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass 4.3 profile=spotify
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass 4.2 profile=tidal
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Deliver the release as ERN 4.3 or later; from 4.3.1 on it can declare AI too.
    AI077 = "version-refused", Error, Certain, Root, since "0.1.0"
}

/// Whether a platform refuses the message for its version alone.
pub(super) fn is_refused(profile: &Profile, message: &Message<'_>) -> bool {
    profile.says(|statement| statement.oldest_ern).is_some_and(|(oldest, _)| message.version() < oldest)
}

fn check(message: &Message<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI077, report);
    let refusing = platforms.into_iter().filter(|profile| is_refused(profile, message)).collect::<Vec<_>>();
    let oldest = refusing.iter().filter_map(|profile| profile.says(|s| s.oldest_ern)).map(|(oldest, _)| oldest).max();
    let (Some(oldest), true) = (oldest, message.has_certain_version()) else { return };
    let (names, refuse) = (platforms::names(&refusing), platforms::verb(&refusing, "refuses", "refuse"));
    let version = message.version();
    report
        .finding(message.version_span(), format!("ERN {version}"), format!("{names} {refuse} messages of ERN {version}"))
        .why(platforms::say(refusing, |statement| statement.oldest_ern.is_some()))
        .fix(format!("deliver the release as ERN {oldest} or later; it can declare AI from ERN {} on", Message::first_that_declares()));
}

use crate::disclosure::{Declaration, Disclosure, Release, ReleaseKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, repairs, undeclared, wording};

rule! {
    /// The release does not say whether AI was used, although what is on it does.
    ///
    /// ## Why
    ///
    /// The standard does not say how the answers of tracks add up to one for the release. Where the release
    /// is silent, every reader works it out alone, and two of them need not agree.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2 have `ContainsAI` on Release as well as on its resources, and no rule that the
    ///   one follows from the other. Tier A, checked 2026-11-22.
    /// - Messages in the wild declare the recordings and leave the release silent. Seen August 2026.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    ///   <ContainsAI>None</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write `ContainsAI` on the release: All or None where everything on it, the cover included, says the
    /// same; Partly where AI had a part in any of it. While some of it says nothing, declare that first.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes what the resources come to.
    ///
    /// ## Limits
    ///
    /// How resources add up is this tool's reading; the standard leaves it open.
    AI024 = "undeclared-release", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let declares = |said: Declaration| said != Declaration::Undeclared;
    let resources = || disclosure.resources_of(release).filter(|resource| declares(resource.declared.value));
    if release.kind != ReleaseKind::Release || !release.declared.is_silent() || resources().next().is_none() {
        return;
    }
    let told = wording::count_of(resources());
    let comes_to = undeclared::comes_to(disclosure, release);
    let (label, fix) = match comes_to {
        None => (
            format!("no ContainsAI on the release; {told} on it declared, the rest not"),
            "declare the rest of its resources, then write on the release what they come to".to_owned(),
        ),
        Some(said) => (
            format!("no ContainsAI on the release; what is on it comes to {said}"),
            format!("declare {said} in ContainsAI of the release, if that is what the artist says"),
        ),
    };
    report
        .finding(
            tag(release.node),
            label,
            "the release does not say whether AI was used, although what is on it does",
        )
        .on(disclosure, release)
        .why("the standard does not say how tracks add up, so every reader works out an answer of its own")
        .fix(fix)
        .repair(comes_to.and_then(|said| {
            repairs::declare(disclosure.message().version(), release.node, said)
        }));
}

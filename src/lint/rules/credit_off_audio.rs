use crate::disclosure::{Credit, Disclosure, Resource, ResourceKind};
use crate::lint::rule::rule;
use crate::lint::{Profile, Report, credits, platforms};

rule! {
    /// AI is credited on an image or a video, which a platform for this message will not show.
    ///
    /// ## Why
    ///
    /// A platform that shows AI credits for audio only passes over those on covers and videos. The credit does
    /// no harm there, and others read it; but nobody should count on its being seen.
    ///
    /// ## Source
    ///
    /// - Spotify's AI credits are for audio; it asks to leave out artwork and video
    ///   (providersupport.spotify.com/article/ai-credits-on-spotify). Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=spotify
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,fail profile=spotify
    /// <Video>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Animator</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass profile=spotify
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass profile=apple-music
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Leave it, where the same message goes to others too. In a feed for this platform alone the credit may be
    /// left out; the declaration itself should stay.
    AI071 = "credit-off-audio", Note, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if !matches!(resource.kind, ResourceKind::Image | ResourceKind::Video) {
        return;
    }
    let passes_over = |profile: &&Profile| !resource.areas().iter().any(|area| profile.covers(*area));
    let platforms = platforms::concerned(&AI071, report).into_iter().filter(passes_over).collect::<Vec<_>>();
    let ai = resource.credits.iter().filter(|credit| Credit::is_ai(credit)).collect::<Vec<_>>();
    let (Some((first, more)), false) = (ai.split_first(), platforms.is_empty()) else { return };
    let (span, label) = credits::label(disclosure, first);
    let (names, noun) = (platforms::names(&platforms), resource.noun());
    let credit = if more.is_empty() { "credit" } else { "credits" };
    report
        .finding(span, label, format!("{names} will not show the AI {credit} on the {noun}"))
        .related_all(more.iter().map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(platforms::say(platforms, |statement| statement.form.is_some()))
        .fix("leave it where the message goes to others too; for this platform alone it may be left out");
}

use super::telling_title::tells;
use crate::disclosure::{Disclosure, ReleaseKind, Resource};
use crate::lint::Report;
use crate::lint::prose::{speaks_of_ai, talk_of_ai};
use crate::lint::rule::rule;
use crate::span::Span;

rule! {
    /// AI is mentioned in prose only, where no shop reads a declaration.
    ///
    /// ## Why
    ///
    /// Somebody knew, and wrote it down for people. Machines read `ContainsAI`: for them the release stays
    /// undeclared.
    ///
    /// ## Source
    ///
    /// - Spotify takes AI credits as contributor and role, and no free text
    ///   (providersupport.spotify.com/article/ai-credits-on-spotify). Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Release>
    ///   <MarketingComment>Lead vocals generated with AI, everything else played by hand.</MarketingComment>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <MarketingComment>Lead vocals generated with AI, everything else played by hand.</MarketingComment>
    /// </Release>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Say it in `ContainsAI` of the recording, and credit who or what did it. The prose may stay.
    ///
    /// ## Limits
    ///
    /// It looks at comments in the file, `MarketingComment`, `Synopsis` and `DisplayCreditText`, for the word
    /// AI and a few like it. It cannot tell an artist called AI from the technique, so it is a hint.
    AI027 = "declaration-in-prose", Warning, Hint, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    // Where the title tells, AI050 speaks.
    let is_silent = |resource: &Resource<'_>, report: &Report<'_>| {
        resource.is_silent() && !tells(resource.node, report)
    };
    for release in &disclosure.releases {
        // The cheapest first: most releases and resources declare something.
        if !release.declared.is_silent()
            || !disclosure.resources_of(release).all(|resource| is_silent(resource, report))
            || tells(release.node, report)
        {
            continue;
        }
        if let Some((text, what)) = talk_of_ai(release.node) {
            let of = if release.kind == ReleaseKind::Release { "release" } else { "track" };
            say(report, text.text_span(), what, of, Some(disclosure.name_of_release(release)));
        }
    }
    for resource in &disclosure.resources {
        if let Some((text, what)) = talk_of_ai(resource.node).filter(|_| is_silent(resource, report)) {
            say(report, text.text_span(), what, resource.noun(), Some(disclosure.place_of(resource)));
        }
    }
    let document = disclosure.message().document();
    for comment in document.comments().filter(|comment| speaks_of_ai(document.text(*comment))) {
        let within = |span: Span| span.start < comment.start && comment.end < span.end;
        let resource = disclosure.resources.iter().find(|resource| within(resource.node.span()));
        match resource {
            Some(resource) if is_silent(resource, report) => {
                say(report, comment, "comment", resource.noun(), Some(disclosure.place_of(resource)));
            }
            None if disclosure.is_silent() => say(report, comment, "comment", "message", None),
            _ => {}
        }
    }
}

fn say(report: &mut Report<'_>, span: Span, what: &str, of: &str, place: Option<String>) {
    report
        .finding(
            span,
            "shops do not read this as a declaration",
            format!("a {what} speaks of AI, but the {of} itself declares nothing"),
        )
        .why("Spotify and others read declarations and credits, no free text")
        .fix("say it in ContainsAI and in the credits; the prose may stay")
        .within(place);
}

use crate::disclosure::{Declaration, Disclosure, Resource, ResourceKind};
use crate::lint::rule::rule;
use crate::lint::taken_in::Links;
use crate::lint::{Report, wording};

rule! {
    /// A video is declared free of AI, but the recording it is set to is not.
    ///
    /// ## Why
    ///
    /// The song is part of the video. A video that says None hides the AI in its own sound.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of Video: None means that generative AI made none of its content.
    ///   Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <Video>
    ///   <RelatedResource>
    ///     <ResourceRelationshipType>HasContentFrom</ResourceRelationshipType>
    ///     <ResourceRelatedResourceReference>A1</ResourceRelatedResourceReference>
    ///   </RelatedResource>
    ///   <ContainsAI>None</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <Video>
    ///   <RelatedResource>
    ///     <ResourceRelationshipType>IsCoverOf</ResourceRelationshipType>
    ///     <ResourceRelatedResourceReference>A1</ResourceRelatedResourceReference>
    ///   </RelatedResource>
    ///   <ContainsAI>None</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Declare Partly on the video, or correct the recording if that is what is wrong.
    ///
    /// ## Limits
    ///
    /// It looks at `ResourceContainedResourceReference`, at a `RelatedResource` of the video of the types
    /// HasContentFrom and HasPart, and at one of the recording of the type IsPartOf, by reference or by ISRC.
    /// A sample (ContainsSamplesFrom) may be of a part that people made.
    AI033 = "video-none-over-ai-audio", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let says_none = |resource: &&Resource<'_>| {
        resource.kind == ResourceKind::Video && resource.declared.value == Declaration::None
    };
    let mut videos = disclosure.resources.iter().filter(says_none).peekable();
    if videos.peek().is_none() {
        return;
    }
    let is_ai = |r: &&Resource<'_>| r.kind == ResourceKind::SoundRecording && r.effective().is_ai();
    let links = Links::of(disclosure.resources.iter().filter(is_ai));
    videos.for_each(|video| judge(disclosure, video, links.in_video(video), report));
}

fn judge<'d>(
    disclosure: &Disclosure<'d>,
    video: &Resource<'d>,
    recordings: Vec<&Resource<'d>>,
    report: &mut Report<'_>,
) {
    let Some(declared) = video.declared.span() else { return };
    let what = match recordings.as_slice() {
        [] => return,
        [one] => format!("the recording in it is not: {}", wording::called(disclosure, one)),
        several => format!("{} in it are not", wording::count_of(several.iter().copied())),
    };
    report
        .finding(
            declared,
            "says AI made nothing of the video",
            format!("the video is declared free of AI, but {what}"),
        )
        .related_all(wording::declarations(disclosure, recordings))
        .at(disclosure, video)
        .why(wording::standard(disclosure, video.node, "the sound is part of the video"))
        .fix("declare Partly on the video, if the recording is right");
}

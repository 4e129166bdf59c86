use crate::disclosure::{Declaration, Disclosure, Resource, ResourceKind, words};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};
use crate::schema::name;
use crate::xml::Node;

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
    /// It looks at `ResourceContainedResourceReference`, and at a `RelatedResource` of the types
    /// HasContentFrom and HasPart. A sample (ContainsSamplesFrom) may be of a part that people made.
    AI033 = "video-none-over-ai-audio", Warning, Certain, Resource, since "0.1.0"
}

/// The relationships in which one resource holds what the other holds.
const TAKES_IN: [&str; 2] = ["HasContentFrom", "HasPart"];

fn check(disclosure: &Disclosure<'_>, video: &Resource<'_>, report: &mut Report<'_>) {
    if video.kind != ResourceKind::Video || video.declared.value != Declaration::None {
        return;
    }
    let mut taken_in =
        video.node.children().flat_map(references).filter_map(|r| disclosure.resource(&words(r)));
    let is_ai = |of: &&Resource<'_>| of.kind == ResourceKind::SoundRecording && of.effective().is_ai();
    let Some((recording, declared)) = taken_in.find(is_ai).zip(video.declared.span()) else { return };
    report
        .finding(
            declared,
            "says AI made nothing of the video",
            format!(
                "the video is declared free of AI, but the recording in it is not: {}",
                wording::called(disclosure, recording)
            ),
        )
        .related_all(wording::declarations(disclosure, [recording]))
        .at(disclosure, video)
        .why(wording::standard(disclosure, video.node, "the sound is part of the video"))
        .fix("declare Partly on the video, if the recording is right");
}

/// The references by which a child of a video says what the video takes in.
fn references(child: Node<'_>) -> Vec<Node<'_>> {
    let named = |name: &'static str| move |node: &Node<'_>| node.local_name() == name;
    match child.local_name() {
        name::RELATED_RESOURCE => {
            let mut types = child.children().filter(named(name::RESOURCE_RELATIONSHIP_TYPE));
            let takes_in = types.any(|node| TAKES_IN.contains(&&*words(node)));
            let references = child.children().filter(named(name::RESOURCE_RELATED_RESOURCE_REFERENCE));
            references.filter(|_| takes_in).collect()
        }
        name::RESOURCE_CONTAINED_RESOURCE_REFERENCE_LIST => child
            .children()
            .flat_map(|item| item.children().filter(named(name::RESOURCE_CONTAINED_RESOURCE_REFERENCE)))
            .collect(),
        _ => Vec::new(),
    }
}

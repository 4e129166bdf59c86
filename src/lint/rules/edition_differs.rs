use std::collections::HashMap;

use crate::disclosure::{Declaration, Disclosure, Resource, ResourceKind};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};

rule! {
    /// The same recording is in the message twice, with different declarations.
    ///
    /// ## Why
    ///
    /// An ISRC stands for one recording. Two declarations about it cannot both be true, and a reader takes whichever
    /// comes first.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2: `ContainsAI` is the recording's, and `ISRC` in `ResourceId` identifies the recording.
    ///   Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Video>
    ///   <VideoEdition><ResourceId><ISRC>QZKLR2600018</ISRC></ResourceId></VideoEdition>
    ///   <ContainsAI>All</ContainsAI>
    /// </Video>
    /// <Video>
    ///   <VideoEdition><ResourceId><ISRC>QZKLR2600018</ISRC></ResourceId></VideoEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Video>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <SoundRecordingEdition><ResourceId><ISRC>QZKLR2600018</ISRC></ResourceId></SoundRecordingEdition>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Declare the same on each; or give the one that differs an ISRC of its own, if it is another recording.
    ///
    /// ## Limits
    ///
    /// The standard does not say that the declarations of one ISRC must agree; that they must is our reading. A
    /// recording that declares nothing is not held against one that does: AI020 and AI025 speak of silence.
    AI034 = "edition-differs", Note, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let is_recorded =
        |resource: &&Resource<'_>| matches!(resource.kind, ResourceKind::SoundRecording | ResourceKind::Video);
    let declares = |resource: &&Resource<'_>| resource.declared.value != Declaration::Undeclared;
    let declared = || disclosure.resources.iter().filter(is_recorded).filter(declares);
    // Most messages declare the same on every recording, and none needs its ISRC read.
    let Some(first) = declared().next() else { return };
    if declared().all(|resource| resource.declared.value == first.declared.value) {
        return;
    }
    let mut by_isrc: HashMap<(ResourceKind, String), Vec<&Resource<'_>>> = HashMap::new();
    for resource in declared() {
        for isrc in resource.isrcs() {
            by_isrc.entry((resource.kind, isrc)).or_default().push(resource);
        }
    }
    for ((_, isrc), same) in by_isrc {
        let first = same[0].declared.value;
        let Some(other) = same.iter().find(|resource| resource.declared.value != first) else { continue };
        let Some(span) = other.declared.span() else { continue };
        let rest = same.iter().copied().filter(|resource| resource.node != other.node);
        report
            .finding(
                span,
                other.declared.value.to_string(),
                format!(
                    "the {} {isrc} is declared {} here, but {first} where it is before",
                    other.noun(),
                    other.declared.value
                ),
            )
            .related_all(wording::declarations(disclosure, rest))
            .at(disclosure, other)
            .why("one ISRC stands for one recording, and ContainsAI is about that recording")
            .fix("declare the same on each, or give the one that differs an ISRC of its own");
    }
}

use crate::disclosure::{Area, Disclosure, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms, undeclared};

rule! {
    /// A cover or another image does not say whether AI was used on it.
    ///
    /// ## Why
    ///
    /// Artwork is what is forgotten most: one shop wants only the audio declared, so the cover stays silent
    /// for all the others, and they do ask.
    ///
    /// A message that says nothing at all gets one finding for everything in it, not one an image.
    ///
    /// ## Source
    ///
    /// - LabelGrid wants an answer for the artwork when a release is created; Symphonic wants audio and
    ///   artwork declared. Tier A, checked 2026-11-22.
    /// - Apple Music has a tag for artwork, still and moving, and reads omission as no AI. Tier B, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
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
    /// Ask the designer, and write All, Partly or None in the image's `ContainsAI`.
    AI021 = "undeclared-artwork", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let general = "Apple Music reads silence as no AI; LabelGrid and Symphonic require an answer";
    let why = platforms::of_silence(report, &[Area::Artwork], general);
    for image in undeclared::resources(disclosure, ResourceKind::Image, &AI021, report) {
        let noun = image.noun();
        report
            .finding(
                tag(image.node),
                format!("no ContainsAI in this {noun}"),
                format!("the {noun} does not say whether AI made it"),
            )
            .at(disclosure, image)
            .why(&why)
            .fix("ask the designer, then write All, Partly or None in ContainsAI");
    }
}

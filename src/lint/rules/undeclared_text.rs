use crate::disclosure::{Area, Disclosure, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, platforms, undeclared};

rule! {
    /// Lyrics or liner notes do not say whether AI wrote them.
    ///
    /// ## Why
    ///
    /// The lyric sheet is where a message can say of the words as a whole whether AI wrote them; a credit can
    /// only say who had a part.
    ///
    /// A message that says nothing at all gets one finding for everything in it, not one for each text.
    ///
    /// ## Source
    ///
    /// - DistroKid asks about AI in audio, lyrics and composition at upload. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Text>
    ///   <Type>LyricText</Type>
    /// </Text>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Text>
    ///   <Type>LyricText</Type>
    ///   <ContainsAI>None</ContainsAI>
    /// </Text>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Ask the writer, and write All, Partly or None in the text's `ContainsAI`.
    ///
    /// ## Limits
    ///
    /// Captions, e-books and other texts are passed over.
    AI023 = "undeclared-text", Note, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let general = "distributors such as DistroKid ask about lyrics apart from the audio";
    let why = platforms::of_silence(report, &[Area::Lyrics], general);
    for text in undeclared::resources(disclosure, ResourceKind::Text, &AI023, report) {
        let Some(noun) = undeclared::written(text) else { continue };
        report
            .finding(
                tag(text.node),
                format!("no ContainsAI with these {noun}"),
                format!("the {noun} do not say whether AI wrote them"),
            )
            .at(disclosure, text)
            .why(&why)
            .fix("ask the writer, then write All, Partly or None in ContainsAI");
    }
}

use crate::disclosure::{Disclosure, ResourceKind};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, undeclared};

rule! {
    /// Lyrics or liner notes do not say whether AI wrote them.
    ///
    /// ## Why
    ///
    /// A lyric sheet is the one place where a message can say of the words themselves whether AI wrote them.
    ///
    /// A message that says nothing at all gets one finding for everything in it, not one a text.
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

/// The types of text that people write for the music, and what they are called.
const WRITTEN: [(&str, &str); 2] = [("LyricText", "lyrics"), ("LinerNotes", "liner notes")];

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    for text in undeclared::resources(disclosure, ResourceKind::Text, &AI023, report) {
        let of_type = text.type_();
        let Some((_, noun)) = WRITTEN.iter().find(|(name, _)| Some(*name) == of_type.as_deref()) else {
            continue;
        };
        report
            .finding(
                tag(text.node),
                format!("no ContainsAI with these {noun}"),
                format!("the {noun} do not say whether AI wrote them"),
            )
            .at(disclosure, text)
            .why("distributors such as DistroKid ask about lyrics apart from the audio")
            .fix("ask the writer, then write All, Partly or None in ContainsAI");
    }
}

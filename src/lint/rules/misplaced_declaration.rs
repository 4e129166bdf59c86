use crate::lint::place::{meant_here, way_home};
use crate::lint::rule::rule;
use crate::lint::structure::elements_with;
use crate::lint::{Misuse, Report, StructureFault, wording};

rule! {
    /// An AI declaration stands on something that cannot carry one.
    ///
    /// ## Why
    ///
    /// A declaration counts where the standard has a place for it: on a resource, on the main release, in a
    /// credit. Anywhere else the message is invalid, and nobody reads what was declared.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2 have `ContainsAI` on SoundRecording, Video, Image, Text and Release,
    ///   `AiContribution` and `SpecialContributor` in Contributor and EditionContributor,
    ///   `SpecialDisplayArtist` in DisplayArtist. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <TrackRelease>
    ///   <ContainsAI>None</ContainsAI>
    /// </TrackRelease>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <TrackRelease>
    ///   <DisplayTitleText>Salt Road</DisplayTitleText>
    /// </TrackRelease>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Move it: from a track release to the recording that it refers to, from an edition or a display artist
    /// to the recording around it; where that declares already, leave it out. `AiContribution` speaks of one
    /// credit, `ContainsAI` of the whole: write the one that is meant. Sheet music, software and the like
    /// have no `ContainsAI`; credit AI as a `Contributor`.
    AI061 = "misplaced-declaration", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let Some(Misuse::Misplaced(node)) = fault.misuse else { return };
    let declaration = node.local_name();
    let homes = elements_with(fault.version(), declaration);
    let (label, instead) = match meant_here(fault, declaration) {
        Some(meant) => (format!("`{meant}` is meant"), format!("; `{meant}` is probably meant")),
        None => (format!("belongs in {}", wording::names_or(&homes)), ", so it does not count".to_owned()),
    };
    report
        .finding(
            node.span(),
            label,
            format!("`{declaration}` has no place in `{}`{instead}", fault.holder().local_name()),
        )
        .within(fault.place.clone())
        .why(fault.standard("a declaration counts where the standard has a place for it, and nowhere else"))
        .fix(way_home(fault, node, &homes));
}

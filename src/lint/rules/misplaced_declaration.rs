use crate::disclosure::words;
use crate::lint::rule::rule;
use crate::lint::structure::{elements_with, holder_of};
use crate::lint::{Misuse, Report, StructureFault, wording};
use crate::schema::name;

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
    /// to the recording around it. Sheet music, software and the like have no `ContainsAI`; credit AI as a
    /// `Contributor`.
    AI061 = "misplaced-declaration", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let Some(Misuse::Misplaced(node)) = fault.misuse else { return };
    let (declaration, holder) = (node.local_name(), fault.holder());
    let homes = elements_with(fault.version(), declaration);
    let mut around =
        std::iter::successors(Some(holder), |node| Some(holder_of(*node)).filter(|up| up != node));
    let home = around.find(|node| homes.contains(&node.local_name()));
    let mut siblings = holder.children();
    let reference = siblings.find(|child| child.local_name() == name::RELEASE_RESOURCE_REFERENCE);
    let fix = match (home, reference) {
        (Some(home), _) => format!("move it into the `{}` around it", home.local_name()),
        (_, Some(reference)) => format!("declare it on the resource {} itself", words(reference)),
        _ => format!("move it to the {} it is about, or leave it out", wording::either(&homes)),
    };
    report
        .finding(
            node.span(),
            format!("belongs in {}", wording::names_or(&homes)),
            format!("`{declaration}` has no place in `{}`, so it does not count", holder.local_name()),
        )
        .within(fault.place.clone())
        .why(fault.standard("a declaration counts where the standard has a place for it, and nowhere else"))
        .fix(fix);
}

use crate::ern::Message;
use crate::lint::rule::rule;
use crate::lint::{Misuse, Report, StructureFault};

rule! {
    /// The message declares AI in a version of ERN that cannot.
    ///
    /// ## Why
    ///
    /// Versions before 4.3.1 do not have these elements. A recipient that validates refuses the whole
    /// message; one that does not reads past them, and the declaration is lost without a word.
    ///
    /// ## Source
    ///
    /// - `ContainsAI`, `AiContribution`, `SpecialContributor` and `SpecialDisplayArtist` came with ERN 4.3.1
    ///   (July 2024); no earlier version has them. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail 4.3
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role>Composer</Role>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass 4.3.1
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///     <AiContribution>All</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Deliver the message as ERN 4.3.1 or later. If the recipient takes nothing later than 4.3, leave the
    /// elements out and tell the recipient in another way.
    AI060 = "declaration-before-431", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let Some(Misuse::BeforeVersion(node)) = fault.misuse else { return };
    let (version, first) = (fault.version(), Message::first_that_declares());
    let places = match fault.alike.len() {
        0 => String::new(),
        more => format!(", in {} places", more + 1),
    };
    let alike = fault.alike.iter().map(|node| (node.span(), format!("and `{}`", node.local_name())));
    report
        .finding(
            node.span(),
            format!("`{}` came with ERN {first}", node.local_name()),
            format!("ERN {version} cannot say anything about AI, but this message does{places}"),
        )
        .related_all(alike)
        .within(fault.place.clone().filter(|_| fault.alike.is_empty()))
        .why(fault.standard("a recipient that validates refuses the message, any other reads past it"))
        .fix(format!("deliver the message as ERN {first} or later"));
}

use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, StructureFault};
use crate::schema::validate::FaultKind;

rule! {
    /// An element stands twice where the standard allows it once.
    ///
    /// ## Why
    ///
    /// Nobody can tell which of the two counts. A recipient that validates refuses the whole message.
    ///
    /// ## Source
    ///
    /// - The schema of the message's version of ERN, 3.4.1 to 4.3.2. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <Type>Poster</Type>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Keep the one that is right and leave out the other.
    ERN005 = "repeated-element", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    if fault.fault.kind != FaultKind::Repeated || fault.is_left_to_ai_rule(report) {
        return;
    }
    let (node, holder) = (fault.node, fault.holder());
    let first = holder.children().find(|child| child.local_name() == node.local_name() && *child != node);
    report
        .finding(
            tag(node),
            "one too many",
            format!("`{}` may stand in `{}` once only", node.local_name(), holder.local_name()),
        )
        .related_all(first.map(|first| (tag(first), "the first".to_owned())))
        .within(fault.place.clone())
        .why(fault.standard("nobody can tell which of the two counts"))
        .fix("keep the one that is right, leave out the other");
}

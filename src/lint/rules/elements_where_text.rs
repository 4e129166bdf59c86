use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, StructureFault};
use crate::schema::validate::FaultKind;

rule! {
    /// Elements stand in an element that may hold only text.
    ///
    /// ## Why
    ///
    /// A recipient reads the text of the outer element and finds none. One that validates refuses the whole
    /// message.
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
    ///   <Type><Value>FrontCoverImage</Value></Type>
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
    /// Write the text straight into the outer element, or take the inner one to where it belongs.
    ERN013 = "elements-where-text", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let FaultKind::ElementsWhereText { child } = fault.fault.kind else { return };
    let child = fault.message.document().node(child);
    let (name, inner) = (fault.node.local_name(), child.local_name());
    report
        .finding(
            tag(child),
            format!("an element inside `{name}`"),
            format!("`{inner}` stands in `{name}`, which may hold only text"),
        )
        .related_all(fault.alike.iter().map(|node| (tag(*node), "and here".to_owned())))
        .within(fault.place.clone())
        .why(fault.standard("its value is its text"))
        .fix(format!("write the text straight into `{name}`, without `{inner}`"));
}

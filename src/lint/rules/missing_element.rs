use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, StructureFault, wording};
use crate::schema::validate::FaultKind;

rule! {
    /// An element that the standard requires is missing.
    ///
    /// ## Why
    ///
    /// A recipient that validates refuses the whole message; one that does not has nothing to show in its
    /// place.
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
    /// Write the element where the finding says. An empty one will rarely do: find out what belongs in it.
    ERN004 = "missing-element", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let FaultKind::Missing { names, at_end } = &fault.fault.kind else { return };
    if fault.is_left_to_ai_rule(report) {
        return;
    }
    let (here, holder) = (fault.node.local_name(), fault.holder().local_name());
    let missing = names.iter().map(|alternatives| match (alternatives.len(), names.len()) {
        (1, _) | (_, 1) => wording::names_or(alternatives),
        _ => format!("either {}", wording::names_or(alternatives)),
    });
    let missing = missing.collect::<Vec<_>>();
    let missing = wording::all_of(&missing.iter().map(String::as_str).collect::<Vec<_>>());
    let (is, one) = if names.len() == 1 { ("is", "it") } else { ("are", "them") };
    let (label, fix) = match at_end {
        true => (format!("ends without {one}"), format!("write {missing} at the end of `{holder}`")),
        false => (format!("must have {missing} before it"), format!("write {missing} before `{here}`")),
    };
    report
        .finding(tag(fault.node), label, format!("{missing} {is} missing from `{holder}`"))
        .within(fault.place.clone())
        .why(fault.standard("it is not optional"))
        .fix(fix);
}

use crate::ern::edit;
use crate::lint::place::{out_of_place, out_of_turn, unknown};
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, StructureFault};
use crate::schema::validate::FaultKind;

rule! {
    /// An element stands where the standard does not have it.
    ///
    /// ## Why
    ///
    /// Most often the name is misspelt, comes from another version of ERN, or stands in the wrong order. A
    /// recipient that validates refuses the whole message.
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
    ///   <Typ>FrontCoverImage</Typ>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ```xml,fail verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
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
    /// Write the name that was meant, move the element to where it belongs, or leave it out.
    ///
    /// `ddex-disclose lint --fix` corrects a name of which only the case is wrong.
    ERN003 = "unexpected-element", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    if fault.is_left_to_ai_rule(report) {
        return;
    }
    let stray = match &fault.fault.kind {
        FaultKind::Unexpected { allowed, nearest } => unknown(fault, allowed, *nearest),
        FaultKind::Misplaced { allowed, .. } => {
            out_of_turn(fault, fault.node).unwrap_or_else(|| out_of_place(fault, allowed))
        }
        _ => return,
    };
    let other = stray.other.map(|other| (tag(other), format!("`{}`", other.local_name())));
    let alike = fault.alike.iter().map(|node| (tag(*node), "and this one".to_owned()));
    report
        .finding(tag(fault.node), stray.label, stray.message)
        .related_all(other.into_iter().chain(alike))
        .within(fault.place.clone())
        .why(stray.why)
        .fix(stray.fix)
        .repair(repair(fault));
}

/// The name as the standard writes it, where it differs in nothing but case.
fn repair(fault: &StructureFault<'_>) -> Option<Repair> {
    let FaultKind::Unexpected { nearest: Some(nearest), .. } = fault.fault.kind else { return None };
    let nodes = || std::iter::once(fault.node).chain(fault.alike.iter().copied());
    let is_case = nearest.eq_ignore_ascii_case(fault.node.local_name());
    is_case.then(|| Repair::safe(format!("write `{nearest}`"), nodes().flat_map(|node| edit::rename(node, nearest))))
}

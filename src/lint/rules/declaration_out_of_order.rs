use crate::ern::edit;
use crate::lint::place::out_of_turn;
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Misuse, Repair, Report, StructureFault};

rule! {
    /// An AI declaration stands in the right element, but in the wrong place among its neighbours.
    ///
    /// ## Why
    ///
    /// The order of elements is fixed. A recipient that validates refuses the message, declaration and all.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2: the order of the children of each resource, Release, Contributor and
    ///   DisplayArtist; a party and a special contributor exclude each other. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <ContainsAI>None</ContainsAI>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    ///   <ContainsAI>None</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Move the element to where the finding says. Where a credit names a party and generative AI at once,
    /// make two credits of it.
    ///
    /// `ddex-disclose lint --fix` moves it.
    AI063 = "declaration-out-of-order", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let Some(Misuse::OutOfOrder(node)) = fault.misuse else { return };
    let Some(stray) = out_of_turn(fault, node) else { return };
    let home = edit::move_home(fault.holder(), fault.fault.ty, node);
    report
        .finding(node.span(), stray.label, stray.message)
        .related_all(stray.other.map(|other| (tag(other), format!("`{}`", other.local_name()))))
        .within(fault.place.clone())
        .why(stray.why)
        .fix(stray.fix)
        .repair(home.map(|edits| Repair::safe(format!("move `{}`", node.local_name()), edits)));
}

use crate::lint::order::disorder;
use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::structure::elements_with;
use crate::lint::{Report, StructureFault, wording};
use crate::schema::Version;
use crate::schema::validate::{FaultKind, versions_with};
use crate::span::Span;

rule! {
    /// An element stands where the standard does not have it.
    ///
    /// ## Why
    ///
    /// Most often the name is misspelt, comes from another version of ERN, or stands in the wrong order. A recipient
    /// that validates refuses the whole message.
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
    ERN003 = "unexpected-element", Error, Certain, Structure
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    if fault.is_left_to_ai_rule(report) {
        return;
    }
    match &fault.fault.kind {
        FaultKind::Unexpected { allowed, nearest } => unexpected(fault, allowed, *nearest, report),
        FaultKind::Misplaced { allowed, .. } => misplaced(fault, allowed, report),
        _ => {}
    }
}

fn unexpected(fault: &StructureFault<'_>, allowed: &[&str], nearest: Option<&str>, report: &mut Report<'_>) {
    let (name, holder, version) = (fault.node.local_name(), fault.holder().local_name(), fault.version());
    let versions = versions_with(fault.fault.ty, name);
    let mut message = format!("`{name}` is not part of `{holder}` in ERN {version}");
    let homes = || elements_with(version, name);
    let fix = match (nearest, versions.first().zip(versions.last())) {
        (_, Some((first, _))) if *first > version => {
            message += &format!("; it came with {first}");
            format!("leave it out, or deliver the message as ERN {first} or later")
        }
        (_, Some((_, last))) => {
            let last = versions.iter().rev().find(|with: &&Version| **with < version).unwrap_or(last);
            message += &format!("; it was up to {last}");
            format!("leave it out, or say it with what ERN {version} has")
        }
        (Some(nearest), None) => {
            message += &format!("; `{nearest}` is probably meant");
            format!("write `{nearest}`")
        }
        (None, None) => match homes() {
            homes if (1..=3).contains(&homes.len()) => format!("move it to {}", wording::names_or(&homes)),
            _ => "leave it out".to_owned(),
        },
    };
    report
        .finding(tag(fault.node), "not allowed here", message)
        .related_all(alike(fault))
        .within(fault.place.clone())
        .why(fault.standard(&what_is_allowed(allowed)))
        .fix(fix);
}

fn misplaced(fault: &StructureFault<'_>, allowed: &[&str], report: &mut Report<'_>) {
    let (node, place) = (fault.node, fault.place.clone());
    match disorder(fault, node) {
        Some(disorder) => report
            .finding(tag(node), disorder.label, disorder.message)
            .related(tag(disorder.other), format!("`{}`", disorder.other.local_name()))
            .related_all(alike(fault))
            .why(fault.standard("the order of the elements is fixed"))
            .fix(disorder.fix),
        None => report
            .finding(
                tag(node),
                "not allowed here",
                format!("`{}` stands in the wrong place", node.local_name()),
            )
            .why(fault.standard(&what_is_allowed(allowed)))
            .fix(format!("move it to where it belongs in `{}`", fault.holder().local_name())),
    }
    .within(place);
}

/// The other places of the same fault in the same element.
fn alike(fault: &StructureFault<'_>) -> impl Iterator<Item = (Span, String)> {
    fault.alike.iter().map(|node| (tag(*node), "and this one".to_owned()))
}

fn what_is_allowed(allowed: &[&str]) -> String {
    match allowed {
        [] => "nothing more may stand here".to_owned(),
        allowed => format!("allowed here: {}", wording::names_or(allowed)),
    }
}

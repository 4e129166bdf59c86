use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault, wording};
use crate::schema::validate::FaultKind;
use crate::schema::{Type, Version};

rule! {
    /// An attribute stands on an element that cannot have it.
    ///
    /// ## Why
    ///
    /// Most often it is misspelt, or comes from another version of ERN. A recipient that validates refuses the
    /// whole message.
    ///
    /// ## Source
    ///
    /// - The schema of the message's version of ERN, 3.4.1 to 4.3.2. No element of ERN may be nil, and none takes
    ///   another type by `xsi:type` than its own. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayTitleText isDefault="true">Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayTitleText IsDefault="true">Salt Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the name that was meant, or leave the attribute out.
    ERN007 = "unknown-attribute", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let (name, element, version) = (fault.name(), fault.node.local_name(), fault.version());
    let leave_out = format!("leave `{name}` out");
    let (message, why, fix) = match &fault.fault.kind {
        FaultKind::UnknownAttribute { nearest } => {
            let versions = versions_with(element, name);
            let (from, fix) = match (versions.iter().rfind(|with| **with < version), versions.first(), nearest) {
                (Some(last), ..) => (format!("; it was up to {last}"), leave_out),
                (None, Some(first), _) => (format!("; it came with {first}"), leave_out),
                (None, None, Some(nearest)) => {
                    (format!("; `{nearest}` is probably meant"), format!("write `{nearest}`"))
                }
                (None, None, None) => (String::new(), leave_out),
            };
            (format!("`{element}` has no attribute `{name}` in ERN {version}{from}"), allowed(fault), fix)
        }
        FaultKind::Nil => (
            format!("`{name}` calls `{element}` nil, but no element of ERN may be"),
            fault.standard("an element is there with a value, or not there"),
            format!("leave the element out where it is optional, and `{name}` in any case"),
        ),
        FaultKind::WrongType(ty) => (
            format!("`{element}` cannot be of type {ty}"),
            fault.standard("its own type is the only one"),
            leave_out,
        ),
        _ => return,
    };
    let span = fault.attribute.map_or_else(|| fault.node.open_span(), |attribute| attribute.span());
    let alike = fault.alike.iter().filter_map(|fault| Some((fault.attribute?.span(), "and here".to_owned())));
    report
        .finding(span, "not allowed here", message)
        .related_all(alike)
        .within(fault.place.clone())
        .why(why)
        .fix(fix);
}

fn allowed(fault: &ValueFault<'_>) -> String {
    let names = fault.fault.ty.attributes().iter().map(|attribute| attribute.name()).collect::<Vec<_>>();
    fault.standard(&match names.as_slice() {
        [] => "it has no attributes".to_owned(),
        names => format!("allowed here: {}", wording::names_or(names)),
    })
}

/// The versions in which an element of this name has this attribute.
fn versions_with(element: &str, attribute: &str) -> Vec<Version> {
    let has = |ty: Type| {
        let mut slots = ty.slots_named(element);
        slots.any(|slot| ty.child_type(slot).attributes().iter().any(|known| known.name() == attribute))
    };
    let of_root = |version| Type::of_message(version, element);
    let root_has = |ty: Type| ty.attributes().iter().any(|known| known.name() == attribute);
    let versions = Version::all().iter().copied();
    versions.filter(|version| Type::all(*version).any(has) || of_root(*version).is_some_and(root_has)).collect()
}

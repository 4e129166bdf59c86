use crate::lint::report::tag;
use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault};
use crate::schema::validate::FaultKind;
use crate::schema::{Datatype, Edition, name};

rule! {
    /// An attribute that the standard requires is missing.
    ///
    /// ## Why
    ///
    /// Without it the element does not say enough: a proprietary identifier nobody knows whose, a message nobody
    /// knows by which value sets. A recipient that validates refuses the whole message.
    ///
    /// ## Source
    ///
    /// - The schema of the message's version of ERN, 3.4.1 to 4.3.2. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Image>
    ///   <ResourceId><ProprietaryId>cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass
    /// <Image>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the attribute in the start tag.
    ERN008 = "missing-attribute", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let FaultKind::MissingAttribute(missing) = fault.fault.kind else { return };
    let element = fault.node.local_name();
    let datatype = fault.fault.ty.attributes().iter().find(|known| known.name() == missing);
    let fix = match (missing, datatype.map(|known| known.datatype())) {
        (name::AVS_VERSION_ID, _) => {
            let newest = Edition::newest().avs().unwrap_or_default();
            format!("write {missing}=\"{newest}\", or the number of the value sets that the message was made with")
        }
        (name::LANGUAGE_AND_SCRIPT_CODE, _) => {
            format!("write {missing}=\"en\", or whatever language the message's texts are in")
        }
        (name::MESSAGE_SCHEMA_VERSION_ID, _) => {
            let namespace = fault.version().namespace();
            format!("write {missing}=\"{}\"", namespace.trim_start_matches("http://ddex.net/xml/"))
        }
        (name::NAMESPACE, _) => format!("write {missing} with the DPID of whoever gave out the value"),
        (_, Some(Datatype::Pattern(pattern))) => format!("write {missing} with {}", pattern.words()),
        (_, Some(Datatype::Set(set))) => format!("write {missing} with a value of {}", set.noun()),
        _ => format!("write {missing} in the start tag"),
    };
    report
        .finding(tag(fault.node), format!("without `{missing}`"), format!("`{element}` lacks the attribute `{missing}`"))
        .related_all(fault.alike.iter().map(|fault| (tag(fault.node), "and here".to_owned())))
        .within(fault.place.clone())
        .why(fault.standard("it is not optional"))
        .fix(fix);
}

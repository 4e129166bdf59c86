use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault};
use crate::schema::validate::FaultKind;

rule! {
    /// Two things in the message have the same reference.
    ///
    /// ## Why
    ///
    /// Whatever refers to it could mean either, and each recipient picks one: the wrong recording on a release, the
    /// wrong name on a credit. Most validators do not look.
    ///
    /// ## Source
    ///
    /// - In the schemas of ERN 3.4.1 to 4.3.2 these elements are of type ID, whose values must be unique in a
    ///   message: XML Schema Part 2, 3.3.8. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording><ResourceReference>A1</ResourceReference></SoundRecording>
    /// <Image><ResourceReference>A1</ResourceReference></Image>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording><ResourceReference>A1</ResourceReference></SoundRecording>
    /// <Image><ResourceReference>A2</ResourceReference></Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Give one of them another reference, and change whatever means that one. Of a recording that was copied by
    /// accident, leave the copy out.
    ERN010 = "duplicate-anchor", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let FaultKind::DuplicateAnchor(anchor) = &fault.fault.kind else { return };
    let first = fault.anchor.map(|first| (first.text_span(), format!("the first {anchor}")));
    // A copy has the anchors of what it holds too.
    let again = |other: &ValueFault<'_>| match &other.fault.kind {
        FaultKind::DuplicateAnchor(other) if other != anchor => format!("{other} again"),
        _ => "and here".to_owned(),
    };
    let alike = fault.alike.iter().map(|fault| (fault.value_span(), again(fault)));
    let count = 2 + fault.alike.iter().filter(|alike| alike.fault.kind == fault.fault.kind).count();
    let fix = match count == 2 + fault.alike.len() {
        true => "give one of them another name, and change what refers to it",
        false => "leave one of them out, or give it and what it holds other names, and change what refers to them",
    };
    report
        .finding(
            fault.value_span(),
            format!("{anchor} again"),
            format!("{count} things in this message are called {anchor}"),
        )
        .related_all(first.into_iter().chain(alike))
        .within(fault.place.clone())
        .why(fault.standard("what refers to it could mean either"))
        .fix(fix);
}

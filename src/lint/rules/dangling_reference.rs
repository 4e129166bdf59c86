use crate::disclosure::words;
use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault};
use crate::schema::validate::FaultKind;

rule! {
    /// A reference names something that is not in the message.
    ///
    /// ## Why
    ///
    /// A release refers to its recordings, a credit to its party, a deal to its release. A reference that leads
    /// nowhere is a track, a person or a price that gets lost. Most validators do not look.
    ///
    /// ## Source
    ///
    /// - In the schemas of ERN 3.4.1 to 4.3.2 references are of type IDREF, and what they refer to of type ID: XML
    ///   Schema Part 2, 3.3.8 and 3.3.9. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor><ContributorPartyReference>P99</ContributorPartyReference></Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor><ContributorPartyReference>P2</ContributorPartyReference></Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the name of what is meant, or put into the message what the reference names.
    ERN009 = "dangling-reference", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let FaultKind::DanglingReference(missing) = &fault.fault.kind else { return };
    let meant = fault.anchor.map(|anchor| (words(anchor), anchor));
    let fix = match &meant {
        Some((meant, _)) => format!("write {meant} if that is meant, or add what {missing} should be"),
        None => format!("add what {missing} should be, or write the reference of something that is there"),
    };
    let meant = meant.map(|(meant, anchor)| (anchor.text_span(), format!("{meant} is perhaps meant")));
    let alike = fault.alike.iter().map(|fault| (fault.value_span(), "and here".to_owned()));
    report
        .finding(
            fault.value_span(),
            "refers to nothing",
            format!("nothing in this message is called {missing}, but `{}` refers to it", fault.name()),
        )
        .related_all(meant.into_iter().chain(alike))
        .within(fault.place.clone())
        .why(fault.standard("a reference must name something that is in the message"))
        .fix(fix);
}

use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Level, Repair, Report, ValueFault, repairs, wrong_value};
use crate::schema::validate::FaultKind;
use crate::schema::{ContainsAI, Datatype, SpecialContributorType};

rule! {
    /// A value is not one that the standard allows.
    ///
    /// ## Why
    ///
    /// Most values are read by programs, to the letter: a role, a date, an identifier. What they do not know they
    /// refuse, and the whole message with it.
    ///
    /// ## Source
    ///
    /// - The schema of the message's version of ERN, 3.4.1 to 4.3.2, and the value sets that belong to it: up to
    ///   ERN 4.2 those of the version, from 4.3 on those that `AvsVersionId` names. AVS 3, 6, 7 and 9 are known
    ///   here. Of a message that names newer ones, a value unknown in AVS 9 is only a warning. Tier A, checked
    ///   2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor><ContributorPartyReference>P1</ContributorPartyReference><Role><Value>Compozer</Value></Role></Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Duration>3:20</Duration>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Duration>PT3M20S</Duration>
    ///   <Contributor><ContributorPartyReference>P1</ContributorPartyReference><Role><Value>Composer</Value></Role></Contributor>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the value that the finding names. Where the standard has no word for what is meant, many elements take
    /// `UserDefined` with the word in `UserDefinedValue`, which only those read it who agreed on it.
    ///
    /// `ddex-disclose lint --fix` corrects the case and white space of a value of a set.
    ERN006 = "bad-value", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let (datatype, level) = match &fault.fault.kind {
        FaultKind::Value { datatype, .. } => (*datatype, Level::Error),
        FaultKind::UnknownValue { set, .. } => (Datatype::Set(*set), Level::Warning),
        _ => return,
    };
    if is_left_to_ai_rule(datatype, fault, report) {
        return;
    }
    let said = wrong_value::say(datatype, fault);
    report
        .finding(said.span, said.label, said.message)
        .level(level)
        .related_all(fault.alike.iter().map(|fault| (fault.value_span(), "and here".to_owned())))
        .within(fault.place.clone())
        .why(said.why)
        .fix(said.fix)
        .repair(repair(datatype, fault));
}

/// The value as the set writes it, where it differs in nothing but case and white space.
fn repair(datatype: Datatype, fault: &ValueFault<'_>) -> Option<Repair> {
    let Datatype::Set(set) = datatype else { return None };
    let word = repairs::same_word(set.values(fault.message.editions()), &fault.value())?;
    let edits = std::iter::once(fault).chain(&fault.alike).flat_map(|fault| match fault.attribute {
        Some(attribute) => vec![edit::set_attribute(fault.node, attribute.name, word)],
        None => edit::set_text(fault.node, word),
    });
    Some(Repair::safe(format!("write {word}"), edits))
}

/// Whether a rule about AI says it, so that this one need not.
fn is_left_to_ai_rule(datatype: Datatype, fault: &ValueFault<'_>, report: &Report<'_>) -> bool {
    let Datatype::Set(set) = datatype else { return false };
    let is_declaration = set == ContainsAI::SET || set == SpecialContributorType::SET;
    (is_declaration && report.has(&super::misspelt_declaration::AI062) && fault.message.can_declare())
        || (super::platform_word_as_role::speaks_of(fault)
            && report.has(&super::platform_word_as_role::AI046))
        || (super::retired_training_use::speaks_of(fault) && report.has(&super::retired_training_use::AI066))
}

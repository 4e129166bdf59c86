use crate::ern::Message;
use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault, near_values, repairs, wording};
use crate::schema::{Datatype, ValueSet};
use crate::schema::validate::FaultKind;

rule! {
    /// A permission to train AI is written with a word that its value sets do not have.
    ///
    /// ## Why
    ///
    /// The uses for training were renamed. Written with the other name, the message is invalid, and a recipient
    /// that reads on finds no permission where one was given.
    ///
    /// ## Source
    ///
    /// - AVS 6 and 7: UseForGenerativeAI, UseForNonGenerativeAI; ERN 3.8.3: the first of them only. AVS 9:
    ///   UseForTrainingGenerativeAI, UseForTrainingNonGenerativeAI. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms><UseType>UseForGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms><UseType>UseForTrainingGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the name that the value sets of the message have, or name those that have the one you wrote.
    ///
    /// `ddex-disclose lint --fix` writes the other name.
    AI066 = "retired-training-use", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let (FaultKind::Value { .. } | FaultKind::UnknownValue { .. }) = fault.fault.kind else { return };
    let Some((set, here)) = renamed(fault) else { return };
    let (value, editions) = (fault.value(), fault.message.editions());
    let elsewhere = set.editions_with(&value).map(|edition| edition.to_string()).collect::<Vec<_>>();
    let elsewhere = wording::all_of(&elsewhere.iter().map(String::as_str).collect::<Vec<_>>());
    report
        .finding(
            fault.value_span(),
            format!("a word of {elsewhere}"),
            format!("{} is called {here} in {editions}", wording::quote(&value)),
        )
        .related_all(fault.alike.iter().map(|fault| (fault.value_span(), "and here".to_owned())))
        .within(fault.place.clone())
        .why(fault.standard("the use was renamed: it is the same permission"))
        .fix(format!("write {here}"))
        .repair(repairs::respell(std::iter::once(fault).chain(&fault.alike).map(|fault| fault.node), here));
}

/// Whether this rule runs, and says of a use in a message that can declare AI that it has another name there.
pub(crate) fn speaks_of_use(use_type: &str, message: &Message<'_>, report: &Report<'_>) -> bool {
    let allows = |value: &str| {
        ValueSet::named(USES).is_some_and(|set| Datatype::Set(set).allows(value, message.editions()))
    };
    report.has(&AI066) && near_values::renamed_training_use(use_type).is_some_and(allows) && !allows(use_type)
}

/// The value set of uses, in the versions that can declare AI.
const USES: &str = "UseType_ERN";

/// Whether the fault is one that this rule speaks of.
pub(super) fn speaks_of(fault: &ValueFault<'_>) -> bool {
    renamed(fault).is_some()
}

/// The set of a use for training that was renamed, and its name in the message's editions.
fn renamed(fault: &ValueFault<'_>) -> Option<(ValueSet, &'static str)> {
    let set = fault.set()?;
    let value = fault.value();
    let here = near_values::renamed_training_use(&value)?;
    let allowed = set.values(fault.message.editions()).any(|value| value == here);
    allowed.then_some((set, here))
}

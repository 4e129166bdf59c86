use crate::lint::rule::rule;
use crate::lint::{Report, ValueFault, near_values, wording};
use crate::schema::validate::FaultKind;

rule! {
    /// A value is allowed, but the standard calls it deprecated.
    ///
    /// ## Why
    ///
    /// The value sets keep some codes for old messages only: currencies and countries that no longer exist. The
    /// message is valid; a shop may still have no use for the price.
    ///
    /// ## Source
    ///
    /// - The value sets list them apart, as deprecated currency codes, territory codes and release types: ERN 3.4.1
    ///   to 4.2, AVS 3 to 9. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <PriceInformation><WholesalePricePerUnit CurrencyCode="HRK">52.50</WholesalePricePerUnit></PriceInformation>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <PriceInformation><WholesalePricePerUnit CurrencyCode="EUR">6.99</WholesalePricePerUnit></PriceInformation>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the code that took its place, and an amount of money in the new currency.
    ERN014 = "deprecated-value", Note, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let FaultKind::DeprecatedValue { set, value } = &fault.fault.kind else { return };
    let (editions, noun) = (fault.message.editions(), set.noun());
    let fix = match near_values::successor(*set, value, editions) {
        Some(successor) => format!("write {successor}, and the amount in {successor}"),
        None => "write what took its place".to_owned(),
    };
    report
        .finding(fault.value_span(), "deprecated", format!("{} is a deprecated {noun}", wording::quote(value)))
        .related_all(fault.alike.iter().map(|fault| (fault.value_span(), "and here".to_owned())))
        .within(fault.place.clone())
        .why(fault.standard(&format!("{editions} keeps it for old messages only")))
        .fix(fix);
}

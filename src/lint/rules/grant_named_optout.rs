use std::collections::BTreeMap;

use crate::disclosure::{Disclosure, Use};
use crate::lint::data::REFUSALS;
use crate::lint::rule::rule;
use crate::lint::{Report, spelling, wording};
use crate::span::Span;

rule! {
    /// A use of the sender's own reads like a refusal, but a deal can only grant.
    ///
    /// ## Why
    ///
    /// Whoever wrote it wanted to forbid training. What the message says is that the use is allowed, whatever it is called.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `DealTerms`: `UseType` names what is granted; no element refuses a use. Tier A, checked
    ///   2026-11-22.
    /// - The words are a list with sources: src/lint/data/refusals.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType Namespace="PADPIDA2026010101X" UserDefinedValue="NoAiTraining">UserDefined</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType Namespace="PADPIDA2026010101X" UserDefinedValue="TDM_OPT_OUT">UserDefined</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType Namespace="PADPIDA2026010101X" UserDefinedValue="Loan">UserDefined</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms><UseType>OnDemandStream</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Take the use out. What a deal does not grant is not allowed: not granting is how to say no.
    ///
    /// ## Limits
    ///
    /// It reads the name that the sender gave the use. What partners agreed to mean by it cannot be known.
    AI082 = "grant-named-optout", Warning, Hint, Message, since "0.1.0"
}

/// Whether what a use is called reads like a refusal.
fn refuses(called: &str) -> bool {
    let words = spelling::words_of_name(called);
    let letters = words.concat();
    REFUSALS.iter().any(|refusal| {
        let refusal = spelling::words_of(refusal);
        letters == refusal.concat() || spelling::places_of(&words, &refusal).next().is_some()
    })
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    // The uses are at hand, each once, those of the sender's own in quotation marks.
    if !disclosure.uses.iter().any(|granted| granted.contains('"')) {
        return;
    }
    let mut by_name: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let place = |granted: &Use<'_>| granted.node.text_span();
    for granted in disclosure.deals.iter().flat_map(|deal| deal.uses()) {
        if let Some(called) = granted.defined().filter(|called| refuses(called)) {
            by_name.entry(called.into_owned()).or_default().push(place(&granted));
        }
    }
    for (called, places) in by_name {
        report
            .finding(
                places[0],
                format!("allows a use called {called}"),
                format!("the use {} reads like a refusal, but a deal can only allow", wording::quote(&called)),
            )
            .related_all(places[1..].iter().map(|place| (*place, "and here".to_owned())))
            .within(disclosure.main_releases().next().map(|release| disclosure.name_of_release(release)))
            .why("what stands in UseType is allowed; nothing in a message refuses a use")
            .fix("take it out: what a deal does not grant is not allowed");
    }
}

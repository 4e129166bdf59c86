use super::training_among_consumer_uses::AI081;
use crate::disclosure::uses::is_learning;
use crate::disclosure::{Deal, Disclosure};
use crate::lint::rule::rule;
use crate::lint::{Report, grants};

rule! {
    /// A deal allows training of AI, or data mining.
    ///
    /// ## Why
    ///
    /// A permission to train cannot be taken back from a model. It is right where it is meant, and it is easily written by
    /// mistake: as a refusal, or copied from another deal.
    ///
    /// ## Source
    ///
    /// - AVS 9, `UseType`: UseForTrainingGenerativeAI, UseForTrainingNonGenerativeAI and UseForDataMining, the first two
    ///   under other names in AVS 6 and 7. A deal grants what it names, and nothing else. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms><UseType>UseForTrainingGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,fail
    /// <ReleaseDeal>
    ///   <Deal><DealTerms><UseType>OnDemandStream</UseType></DealTerms></Deal>
    ///   <Deal><DealTerms><UseType>UseForDataMining</UseType></DealTerms></Deal>
    /// </ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms><UseType>OnDemandStream</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms><UseType>UseForIdentification</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If it is meant, `--ignore AI080`. If not, take the use out: what a deal does not grant is not allowed.
    ///
    /// ## Limits
    ///
    /// The permission is for the recording. It does not reach the musical work in it, which others may own; the message
    /// cannot say whether they agreed. Where training stands among streams and downloads, AI081 speaks of it.
    AI080 = "training-granted", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    // The uses are at hand, each once: most messages are done with here.
    if !disclosure.uses.iter().any(|granted| is_learning(granted)) {
        return;
    }
    let is_told = |deal: &Deal<'_>| report.has(&AI081) && grants::for_listeners(*deal).next().is_some();
    let deals = disclosure.deals.iter().filter(|deal| !is_told(deal));
    let granted = deals.flat_map(|deal| grants::in_deal(disclosure, *deal, report)).collect::<Vec<_>>();
    let [first, rest @ ..] = granted.as_slice() else { return };
    let (span, label) = grants::label(first);
    let message = format!("a deal allows {}: make sure that this is meant", grants::purposes(&granted));
    report
        .finding(span, label, message)
        .related_all(rest.iter().map(grants::label))
        .within(disclosure.main_releases().next().map(|release| disclosure.name_of_release(release)))
        .why("a trained model does not forget, and the permission does not reach the musical work in the recording")
        .fix("keep it if it is meant, or take the use out: what a deal does not grant is not allowed");
}

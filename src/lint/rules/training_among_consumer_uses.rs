use crate::disclosure::Disclosure;
use crate::disclosure::uses::is_learning;
use crate::lint::rule::rule;
use crate::lint::{Report, grants};

rule! {
    /// Training of AI is granted in the same terms as streams or downloads.
    ///
    /// ## Why
    ///
    /// Terms have one price, one territory and one end. What was agreed for listeners then holds for training too, with
    /// every shop that receives the deal.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `DealTerms`: everything in it holds for each of its uses. AVS 9, `UseType`. Tier A, checked
    ///   2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType>OnDemandStream</UseType>
    ///   <UseType>UseForTrainingGenerativeAI</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,fail
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType>UseForDataMining</UseType>
    ///   <UseType>PermanentDownload</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal>
    ///   <Deal><DealTerms><UseType>OnDemandStream</UseType></DealTerms></Deal>
    ///   <Deal><DealTerms><UseType>UseForTrainingGenerativeAI</UseType></DealTerms></Deal>
    /// </ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <UseType>OnDemandStream</UseType>
    ///   <UseType>PermanentDownload</UseType>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Give the permission to train a `Deal` of its own, with terms that were agreed for it; or take it out.
    ///
    /// ## Limits
    ///
    /// The standard does not forbid it; that nobody means it is our reading.
    AI081 = "training-among-consumer-uses", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    // The uses are at hand, each once: most messages are done with here.
    if !disclosure.uses.iter().any(|granted| is_learning(granted)) {
        return;
    }
    let mixed = disclosure.deals.iter().filter(|deal| grants::for_listeners(**deal).next().is_some());
    let granted = mixed.flat_map(|deal| {
        let learning = grants::in_deal(disclosure, *deal, report).into_iter();
        learning.map(move |granted| (granted, *deal))
    });
    let (granted, deals): (Vec<_>, Vec<_>) = granted.unzip();
    let [first, rest @ ..] = granted.as_slice() else { return };
    let (span, label) = grants::label(first);
    let beside = grants::for_listeners(deals[0]);
    let purposes = grants::purposes(&granted);
    report
        .finding(span, label, format!("a deal allows {purposes} in the same terms as streams and downloads"))
        .related_all(rest.iter().map(grants::label))
        .related_all(beside.map(|beside| (beside.node.text_span(), format!("beside it: {}", beside.value))))
        .within(disclosure.main_releases().next().map(|release| disclosure.name_of_release(release)))
        .why("the price, the territory and the end that are meant for listeners hold for training too")
        .fix("give it a Deal of its own with terms agreed for it, or take the use out if it is not meant");
}

use super::training_among_consumer_uses::{AI081, is_mixed};
use crate::disclosure::Disclosure;
use crate::disclosure::uses::learning;
use crate::lint::rule::rule;
use crate::lint::{Report, wording};

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
    if !disclosure.uses.iter().any(|granted| learning(granted).is_some()) {
        return;
    }
    let mixed_is_told = report.has(&AI081);
    let deals = disclosure.deals.iter().filter(|deal| !(mixed_is_told && is_mixed(**deal)));
    let uses = deals.flat_map(|deal| deal.uses());
    let granted = uses.filter_map(|granted| Some((granted.node.text_span(), learning(&granted.value)?)));
    let granted = granted.collect::<Vec<_>>();
    let [(span, purpose), rest @ ..] = granted.as_slice() else { return };
    let mut purposes = granted.iter().map(|(_, purpose)| *purpose).collect::<Vec<_>>();
    purposes.sort_unstable();
    purposes.dedup();
    let finding = report
        .finding(
            *span,
            format!("allows {purpose}"),
            format!("a deal allows {}: make sure that this is meant", wording::all_of(&purposes)),
        )
        .related_all(rest.iter().map(|(span, purpose)| (*span, format!("allows {purpose}"))))
        .why("a model that was trained does not forget; and the permission is for the recording, not for the work in it")
        .fix("keep it if it is meant, or take the use out: what a deal does not grant is not allowed");
    if let Some(release) = disclosure.main_releases().next() {
        finding.on(disclosure, release);
    }
}

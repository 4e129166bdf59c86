use crate::disclosure::uses::{LISTENING, is_learning, learning};
use crate::disclosure::{Deal, Disclosure};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};

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

/// Whether a deal grants a use for machine learning beside streams or downloads.
pub(super) fn is_mixed(deal: Deal<'_>) -> bool {
    let has = |of: fn(&str) -> bool| deal.uses().any(|granted| of(&granted.value));
    has(is_learning) && has(is_listening)
}

fn is_listening(use_type: &str) -> bool {
    LISTENING.contains(&use_type)
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    if !disclosure.uses.iter().any(|granted| is_learning(granted)) {
        return;
    }
    let mixed = disclosure.deals.iter().filter(|deal| is_mixed(**deal)).collect::<Vec<_>>();
    let granted = |deal: &Deal<'_>, of: fn(&str) -> bool| {
        let uses = deal.uses().filter(|granted| of(&granted.value));
        uses.map(|granted| (granted.node.text_span(), granted.value.into_owned())).collect::<Vec<_>>()
    };
    let learns = mixed.iter().flat_map(|deal| granted(deal, is_learning)).collect::<Vec<_>>();
    let [(span, first), rest @ ..] = learns.as_slice() else { return };
    let mut purposes = learns.iter().filter_map(|(_, use_type)| learning(use_type)).collect::<Vec<_>>();
    purposes.sort_unstable();
    purposes.dedup();
    let label = |use_type: &str| format!("allows {}", learning(use_type).unwrap_or(use_type));
    let beside = granted(mixed[0], is_listening).into_iter();
    let finding = report
        .finding(
            *span,
            label(first),
            format!(
                "a deal allows {} in the same terms as streams and downloads",
                wording::all_of(&purposes)
            ),
        )
        .related_all(rest.iter().map(|(span, use_type)| (*span, label(use_type))))
        .related_all(beside.map(|(span, use_type)| (span, format!("beside it: {use_type}"))))
        .why("the price, the territory and the end that are meant for listeners hold for training too")
        .fix("give it a Deal of its own with terms agreed for it, or take the use out if it is not meant");
    if let Some(release) = disclosure.main_releases().next() {
        finding.on(disclosure, release);
    }
}

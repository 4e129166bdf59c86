use std::collections::HashMap;

use crate::disclosure::uses::USER_UPLOADS;
use crate::disclosure::{Disclosure, Release, Resource, ResourceKind, words};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};
use crate::schema::name;
use crate::span::Span;

rule! {
    /// A recording or video that AI had a part in is offered for claims in what users upload, such as Content ID.
    ///
    /// ## Why
    ///
    /// Generated sounds are in many people's music. A claim on them hits uploads of others who used the same generator, and
    /// platforms close the accounts of those who claim wrongly.
    ///
    /// ## Source
    ///
    /// - LabelGrid keeps AI music from outlets for user-generated content until its rights are reviewed. Tier A, checked
    ///   2026-11-22.
    /// - AVS 6 and later, `UseType`: UserMakeAvailableLabelProvided and UserMakeAvailableUserProvided; ERN 4.3.1 and 4.3.2,
    ///   `RightsClaimPolicy` in DealTerms. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <RightsClaimPolicy><RightsClaimPolicyType>Monetize</RightsClaimPolicyType></RightsClaimPolicy>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    /// </SoundRecording>
    /// <ReleaseDeal><Deal><DealTerms><UseType>UserMakeAvailableUserProvided</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <ReleaseDeal><Deal><DealTerms>
    ///   <RightsClaimPolicy><RightsClaimPolicyType>Monetize</RightsClaimPolicyType></RightsClaimPolicy>
    /// </DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// <ReleaseDeal><Deal><DealTerms><UseType>OnDemandStream</UseType></DealTerms></Deal></ReleaseDeal>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Take these terms out of the deal until it is clear who owns what AI made. A deal for the tracks without AI may keep
    /// them.
    ///
    /// ## Limits
    ///
    /// It does not weigh how much AI made: a recording that was only mixed with AI counts like any other. Images and texts
    /// are not looked at: nothing claims them.
    AI079 = "ai-in-content-id", Warning, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let is_ai = |resource: &Resource<'_>| {
        matches!(resource.kind, ResourceKind::SoundRecording | ResourceKind::Video)
            && resource.effective().is_ai()
    };
    if !disclosure.resources.iter().any(is_ai) {
        return;
    }
    let claims = disclosure.deals.iter().map(|deal| (deal, claims_of(*deal)));
    let mut claims = claims.filter(|(_, claims)| !claims.is_empty()).peekable();
    if claims.peek().is_none() {
        return;
    }
    let releases = disclosure.releases.iter().filter_map(|release| Some((release.reference()?, release)));
    let releases: HashMap<_, &Release<'_>> = releases.collect();
    let (mut claimed, mut places) = (Vec::<usize>::new(), Vec::new());
    for (deal, claims) in claims {
        let of = deal.releases().filter_map(|reference| releases.get(&reference));
        let of = of.flat_map(|release| &release.resources).filter(|at| is_ai(&disclosure.resources[**at]));
        let before = claimed.len();
        claimed.extend(of);
        if claimed.len() > before {
            places.extend(claims);
        }
    }
    claimed.sort_unstable();
    claimed.dedup();
    let claimed = claimed.into_iter().map(|at| &disclosure.resources[at]).collect::<Vec<_>>();
    let ([first, ..], [(span, label), rest @ ..]) = (claimed.as_slice(), places.as_slice()) else { return };
    let what = match claimed.as_slice() {
        [one] => format!("the {}, but a deal lets it", one.noun()),
        several => format!("{}, but a deal lets them", wording::count_of(several.iter().copied())),
    };
    let message = format!("AI had a part in {what} be claimed in what users upload");
    let place = Some(first).filter(|_| claimed.len() == 1).map(|one| disclosure.place_of(one));
    report
        .finding(*span, label, message)
        .related_all(rest.iter().cloned())
        .related_all(wording::declarations(disclosure, claimed.iter().copied()))
        .within(place)
        .why("LabelGrid keeps AI music from such outlets until its rights are clear: claims on it hit other people's music")
        .fix("take these terms out of the deal until it is clear who owns what AI made");
}

/// What a deal grants and claims where users upload, with its place.
fn claims_of(deal: crate::disclosure::Deal<'_>) -> Vec<(Span, String)> {
    let uses = deal.uses().filter(|granted| USER_UPLOADS.contains(&&*granted.value));
    let uses = uses.map(|granted| (granted.node.text_span(), "grants use in what users upload".to_owned()));
    let claims = deal.claims().filter_map(|claim| claim.child(name::RIGHTS_CLAIM_POLICY_TYPE));
    let claims = claims.map(|node| (node.text_span(), format!("claims what users upload: {}", words(node))));
    uses.chain(claims).collect()
}

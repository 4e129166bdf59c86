use super::all_beside_other_contributor::{AI003, is_other};
use crate::disclosure::role::{AUTHORS, PUBLISHERS};
use crate::disclosure::{Credit, Declaration, Disclosure, Resource, words};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, wording};
use crate::schema::name;
use crate::span::Span;
use crate::xml::Node;

rule! {
    /// Rights in a musical work are claimed where AI made the work.
    ///
    /// ## Why
    ///
    /// Societies register no work that AI made wholly. An ISWC, shares or a publisher on it promise royalties that nobody
    /// will be paid, or take them from whoever made the work.
    ///
    /// ## Source
    ///
    /// - ASCAP, BMI, SOCAN, PRS and GEMA refuse to register works made wholly by AI. Tier A and B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <WorkId><ISWC>T3452468001</ISWC></WorkId>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>ComposerLyricist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P3</ContributorPartyReference>
    ///     <Role><Value>MusicPublisher</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <WorkId><ISWC>T3452468001</ISWC></WorkId>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Lyricist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <WorkId><ISWC>T3452468001</ISWC></WorkId>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    ///   <IsCover>true</IsCover>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If people wrote the work, credit them, and declare Partly. If nobody did, leave the ISWC, the shares and the
    /// publisher out. If the recording is a cover of somebody's work, say so in `IsCover`.
    ///
    /// ## Limits
    ///
    /// A message has no declaration for the work. AI counts as its maker where every composer, lyricist and author is
    /// generative AI, or where the whole recording is declared All and no cover: then a work by people may be in it
    /// nevertheless. Arrangers and translators made no work of their own. Where a composer stands beside All, AI003 speaks.
    AI083 = "work-claim-on-ai", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let wholly = resource.declared.value == Declaration::All;
    if !wholly && !resource.credits.iter().any(Credit::is_generative_ai) {
        return;
    }
    let (mut machines, mut people) = (Vec::new(), Vec::new());
    for credit in resource.credits.iter().filter(|credit| has_role(credit, AUTHORS)) {
        match credit.is_generative_ai() && credit.effective().is_ai() {
            true => machines.push(credit),
            false => people.push(credit),
        }
    }
    let all_is_told = wholly && report.has(&AI003);
    // People who wrote the work may claim it: then All is wrong, not the claim.
    let is_by_people = !people.is_empty() && (all_is_told || !wholly);
    let is_by_ai = wholly || !machines.is_empty();
    if is_by_people || !is_by_ai || is_cover(resource) {
        return;
    }
    let mut claims = claims_in(resource);
    if !all_is_told {
        let publishers = resource.credits.iter().filter(|credit| is_other(credit) && has_role(credit, PUBLISHERS));
        claims.extend(publishers.map(|credit| (credit.who().text_span(), "a publisher")));
    }
    claims.sort();
    let [(span, what), rest @ ..] = claims.as_slice() else { return };
    let mut whats = claims.iter().map(|(_, what)| *what).collect::<Vec<_>>();
    whats.sort_unstable();
    whats.dedup();
    let is_ai = match wholly {
        true => format!("the {} is declared wholly AI", resource.noun()),
        false => format!("only AI is credited as author of the {}", resource.noun()),
    };
    let all = resource.declared.span().filter(|_| wholly).map(|at| (at, "says AI made everything".to_owned()));
    report
        .finding(*span, format!("claims the work: {what}"), format!("{is_ai}, but its work has {}", wording::all_of(&whats)))
        .related_all(rest.iter().map(|(span, what)| (*span, format!("and {what}"))))
        .related_all(all.into_iter().chain(machines.iter().map(|credit| credits::label(disclosure, credit))))
        .at(disclosure, resource)
        .why("ASCAP, BMI, SOCAN, PRS and GEMA register no work that AI made wholly")
        .fix("if people wrote it, credit them and declare Partly; for a cover say IsCover; otherwise leave the claim out");
}

fn has_role(credit: &Credit<'_>, of: &[&str]) -> bool {
    credit.roles().iter().any(|role| of.contains(&&*role.value))
}

fn is_cover(resource: &Resource<'_>) -> bool {
    matches!(resource.flag(name::IS_COVER), Some((true, _)))
}

/// The claims to the work that stand in a resource: its ISWC, and shares in it.
fn claims_in(resource: &Resource<'_>) -> Vec<(Span, &'static str)> {
    let has_text = |node: &Node<'_>| !words(*node).is_empty();
    let children = resource.node.children();
    let claims = children.filter_map(|child| match child.local_name() {
        name::WORK_ID => {
            child.child(name::ISWC).filter(has_text).map(|iswc| (iswc.text_span(), "an ISWC"))
        }
        name::WORK_RIGHTS_CONTROLLER => Some((child.open_span(), "an owner of shares")),
        _ => None,
    });
    claims.collect()
}

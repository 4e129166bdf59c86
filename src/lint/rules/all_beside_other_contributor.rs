use super::bare_user_defined;
use crate::disclosure::{By, Credit, Declaration, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, tools, wording};
use crate::schema::SpecialContributorType;

rule! {
    /// A recording, video, image or text is declared wholly AI, but somebody else is credited on it.
    ///
    /// ## Why
    ///
    /// Wholly AI means that no person had a part, so one of the two is wrong. A platform that believes the
    /// declaration may pay nothing for the track, and the person who is credited will ask why.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of SoundRecording, Video, Image and Text: with All, every
    ///   contributor is a SpecialContributor GenerativeAI. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If the person had a part, write Partly in `ContainsAI`. If not, take the credit out.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes Partly.
    ///
    /// ## Limits
    ///
    /// A display artist is not a contributor: an artist or a persona with a name may stand above a recording
    /// that is wholly AI. `Traditional`, `VariousArtists` and `UserDefined` do count as other contributors,
    /// and so does everybody who worked on one edition only.
    AI003 = "all-beside-other-contributor", Error, Certain, Resource, since "0.1.0"
}

/// Whether somebody is credited who is not generative AI; a credit that cannot be read is left to the schema.
pub(super) fn is_other(credit: &Credit<'_>) -> bool {
    match credit.by {
        By::Party(_) | By::InLine(_) => true,
        By::Special { kind, .. } => kind.is_some_and(|kind| kind != SpecialContributorType::GenerativeAI),
        By::Nobody => false,
    }
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    if resource.declared.value != Declaration::All {
        return;
    }
    // Of a contributor who could be anybody, AI042 speaks.
    let is_told = |credit: &Credit<'_>| bare_user_defined::speaks_of(credit, report);
    let others = resource.credits.iter().filter(|credit| is_other(credit) && !is_told(credit));
    let others = others.collect::<Vec<_>>();
    let Some(declared) = resource.declared.span().filter(|_| !others.is_empty()) else { return };
    let who = credits::names(disclosure, others.iter().copied());
    let is_tool = |credit: &&Credit<'_>| tools::credited(disclosure, credit, report.lists()).is_some();
    let only_tools = others.iter().all(is_tool);
    let fix = match only_tools {
        true => format!("credit GenerativeAI in place of {who}"),
        false => "declare Partly in ContainsAI, or take the credit out if it is not true".to_owned(),
    };
    report
        .finding(
            declared,
            "says AI made everything",
            format!("the {} is declared wholly AI, but it also credits {who}", resource.noun()),
        )
        .related_all(others.into_iter().map(|credit| credits::label(disclosure, credit)))
        .at(disclosure, resource)
        .why(wording::standard(
            disclosure,
            resource.node,
            "ContainsAI All leaves no room for other contributors",
        ))
        .fix(fix)
        .repair(repairs::redeclare(resource.declared, Declaration::Partly).filter(|_| !only_tools));
}

use crate::disclosure::{Credit, Disclosure, Resource};
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, wording};
use crate::schema::{Type, Version, name};

rule! {
    /// The instrument of an AI credit stands beside the role, where it is deprecated, not in the role.
    ///
    /// ## Why
    ///
    /// Beside several roles nobody can tell which one the instrument belongs to, and readers of newer messages look for it
    /// in the role: what AI played gets lost.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `Contributor/InstrumentType`: deprecated in favour of `Role/InstrumentType`. Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <InstrumentType>Piano</InstrumentType>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <InstrumentType>Violin</InstrumentType>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>StudioMusician</Value><InstrumentType>Piano</InstrumentType></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>StudioMusician</Value></Role>
    ///     <InstrumentType>Violin</InstrumentType>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Move `InstrumentType` into the `Role` it belongs to, behind its `Value`.
    ///
    /// `ddex-disclose lint --fix` moves it where there is one role.
    ///
    /// ## Limits
    ///
    /// Only AI credits are looked at. An instrument without any role is AI026's matter.
    AI047 = "deprecated-instrument-place", Note, Certain, Resource, since "0.1.0"
}

/// Moves the instruments into the role, where there is only one they can belong to.
fn repair(version: Version, credit: &Credit<'_>) -> Option<Repair> {
    // The types of contributors have their names.
    let ty = Type::named(version, credit.node.local_name())?;
    Some(Repair::safe("move `InstrumentType` into `Role`", edit::instruments_into_role(credit.node, ty)?))
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    for credit in resource.credits.iter().filter(|credit| credit.is_ai()) {
        let mut instruments = credit.node.children_named(name::INSTRUMENT_TYPE);
        let (Some(first), Some(role)) = (instruments.next(), credit.roles().into_iter().next()) else { continue };
        report
            .finding(
                first.text_span(),
                "stands beside the role",
                format!(
                    "the instrument of an AI credit on the {} stands beside the role {}, not in it",
                    resource.noun(),
                    role.value
                ),
            )
            .related_all(instruments.map(|node| (node.text_span(), "and this one".to_owned())))
            .at(disclosure, resource)
            .why(wording::standard(disclosure, credit.node, "InstrumentType has its place in Role, and is deprecated here"))
            .fix("move InstrumentType into the Role it belongs to, behind its Value")
            .repair(repair(disclosure.message().version(), credit));
    }
}

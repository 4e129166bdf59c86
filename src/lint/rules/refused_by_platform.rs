use crate::disclosure::{Area, Declaration, Disclosure, Release, ReleaseKind, Resource};
use crate::lint::rule::rule;
use crate::lint::{Level, Profile, Report, platforms};

rule! {
    /// A platform or distributor for this message does not take what is declared in it.
    ///
    /// ## Why
    ///
    /// Some take nothing that AI made wholly, some nothing that it made in part. What is delivered all the same
    /// is refused or taken down, and accounts have been closed over it.
    ///
    /// Where the refusal hangs on something that no message says, it is a warning that names the condition.
    /// Mixing and mastering, lyrics and artwork do not count where the profile exempts them.
    ///
    /// ## Source
    ///
    /// - Bandcamp (blog.bandcamp.com/2026/01/13/keeping-bandcamp-human), Traxsource and eMastered, on their own
    ///   pages. Tier A, checked 2026-11-22.
    /// - Believe, TuneCore and CD Baby, by the trade press. Tier B, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=bandcamp profile=traxsource
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail profile=emastered
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=emastered
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>MasteringEngineer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=traxsource
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Leave the platform out of the deals of this release. A declaration that is true is not to be changed for
    /// a platform's sake.
    AI074 = "refused-by-platform", Error, Certain, Release, since "0.1.0"
}

/// Who refuses a resource, whether it is wholly AI, and for each condition, or none, by whom it is refused.
type Refused = (bool, Vec<(Option<&'static str>, Vec<&'static Profile>)>);

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI074, report);
    if platforms.is_empty() || release.kind != ReleaseKind::Release {
        return;
    }
    for area in Area::ALL {
        let mut groups: Vec<(Refused, Vec<&Resource<'_>>)> = Vec::new();
        for resource in disclosure.resources_of(release) {
            let mut refusals = Vec::new();
            for &platform in &platforms {
                if let Some(condition) = refusal(platform, resource, area) {
                    platforms::put(&mut refusals, condition, platform);
                }
            }
            if !refusals.is_empty() {
                let wholly = resource.declared.value == Declaration::All;
                platforms::put(&mut groups, (wholly, refusals), resource);
            }
        }
        for ((_, mut refusals), resources) in groups {
            let certain = refusals.iter().position(|(condition, _)| condition.is_none());
            let certain = certain.map(|place| vec![refusals.remove(place)]);
            for refusals in [certain.unwrap_or_default(), refusals] {
                tell(disclosure, release, &resources, refusals, report);
            }
        }
    }
}

/// Whether a platform refuses a resource, and on which condition.
fn refusal(profile: &'static Profile, resource: &Resource<'_>, area: Area) -> Option<Option<&'static str>> {
    let answer = resource.answer(area)?;
    if resource.has_ai_only_in(&profile.exempts()) {
        return None;
    }
    let refusals = profile.refusals().map(|(refusal, _)| refusal);
    let refusals = refusals.filter(|refusal| refusal.area == area && refusal.made.is_said_by(answer.value));
    refusals.map(|refusal| refusal.only_if.as_deref()).min()
}

fn tell(
    disclosure: &Disclosure<'_>,
    release: &Release<'_>,
    resources: &[&Resource<'_>],
    refusals: Vec<(Option<&'static str>, Vec<&'static Profile>)>,
    report: &mut Report<'_>,
) {
    let Some((first, _)) = refusals.first() else { return };
    let level = if first.is_none() { Level::Error } else { Level::Warning };
    let (subject, how) = (platforms::subject(disclosure, resources), platforms::how_declared(resources));
    let clauses = refusals.iter().map(|(condition, platforms)| {
        let (names, refuse) = (platforms::names(platforms), platforms::verb(platforms, "refuses", "refuse"));
        let condition = condition.map(|condition| format!(" if {condition}")).unwrap_or_default();
        format!("{names} {refuse} {}{condition}", subject.it)
    });
    let clauses = clauses.collect::<Vec<_>>().join("; ");
    let message = format!("{} {} {how}: {clauses}", subject.noun, subject.is);
    let of_this_kind = |s: &crate::lint::profile::Statement| {
        s.refuses.iter().any(|refusal| refusal.only_if.is_none() == first.is_none())
    };
    let platforms = refusals.iter().flat_map(|(_, platforms)| platforms.iter().copied());
    platforms::finding(report, disclosure, release, resources, platforms::extent(resources), message)
        .level(level)
        .why(platforms::say(platforms, of_this_kind))
        .fix("leave these platforms out of the release's deals, unless the declaration is not true");
}

//! Who refuses what is declared on a release, and on which conditions. Knows no platform by name.

use super::{Profile, platforms};
use crate::disclosure::{Area, Declaration, Disclosure, Release, Resource};

/// For each condition, or none, the platforms that refuse on it.
pub(crate) type Refusals = Vec<(Option<&'static str>, Vec<&'static Profile>)>;

/// The refusals of a release's resources, those together that are refused alike: first those without a condition,
/// apart from those with one.
pub(crate) fn of<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    release: &'a Release<'d>,
    platforms: &[&'static Profile],
) -> Vec<(Refusals, Vec<&'a Resource<'d>>)> {
    let mut groups: Vec<((bool, Refusals), Vec<&Resource<'_>>)> = Vec::new();
    for resource in disclosure.resources_of(release) {
        let wholly = resource.declared.value == Declaration::All;
        for area in Area::ALL {
            let (mut sure, mut conditional) = (Vec::new(), Vec::new());
            for &platform in platforms {
                if let Some(condition) = refusal(platform, resource, area) {
                    let list = if condition.is_none() { &mut sure } else { &mut conditional };
                    platforms::put(list, condition, platform);
                }
            }
            for refusals in [sure, conditional].into_iter().filter(|refusals| !refusals.is_empty()) {
                platforms::put(&mut groups, (wholly, refusals), resource);
            }
        }
    }
    groups.into_iter().map(|((_, refusals), resources)| (refusals, resources)).collect()
}

/// Whether a platform refuses a resource, and on which condition.
fn refusal(profile: &'static Profile, resource: &Resource<'_>, area: Area) -> Option<Option<&'static str>> {
    let answer = resource.answer(area)?;
    let refusals = profile.refusals().map(|(refusal, _)| refusal);
    let refusals = refusals.filter(|refusal| refusal.area == area && refusal.made.is_said_by(answer.value));
    let condition = refusals.map(|refusal| refusal.only_if.as_deref()).min()?;
    Some(condition).filter(|_| !resource.has_ai_only_in(&profile.exempts()))
}

/// `Bandcamp refuses it if the part is substantial; Believe and TuneCore refuse it if …`.
pub(crate) fn clauses(refusals: &Refusals, it: &str) -> String {
    let clauses = refusals.iter().map(|(condition, platforms)| {
        let (names, refuse) = (platforms::names(platforms), platforms::verb(platforms, "refuses", "refuse"));
        let condition = condition.map(|condition| format!(" if {condition}")).unwrap_or_default();
        format!("{names} {refuse} {it}{condition}")
    });
    clauses.collect::<Vec<_>>().join("; ")
}

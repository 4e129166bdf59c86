use crate::disclosure::{Disclosure, Release, ReleaseKind};
use crate::lint::profile::Statement;
use crate::lint::rule::rule;
use crate::lint::{Level, Report, platforms, refusals};

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

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    let platforms = platforms::concerned(&AI074, report);
    if platforms.is_empty() || release.kind != ReleaseKind::Release {
        return;
    }
    for (refusals, resources) in refusals::of(disclosure, release, &platforms) {
        let sure = refusals.iter().any(|(condition, _)| condition.is_none());
        let (subject, how) = (platforms::subject(disclosure, &resources), platforms::how_declared(&resources));
        let refuse = refusals::clauses(&refusals, subject.it);
        let message = format!("{} {} {how}: {refuse}", subject.noun, subject.is);
        let refusing = refusals.iter().flat_map(|(_, platforms)| platforms.iter().copied()).collect::<Vec<_>>();
        let fix = match sure {
            true => format!("leave {} out of the release's deals, unless the declaration is not true", platforms::names(&refusing)),
            false => "find out whether that is so, and leave whoever then refuses it out of the release's deals".to_owned(),
        };
        let says_so = |s: &Statement| s.refuses.iter().any(|refusal| refusal.only_if.is_none() == sure);
        platforms::finding(report, disclosure, release, &resources, platforms::extent(&resources), message)
            .level(if sure { Level::Error } else { Level::Warning })
            .why(platforms::say(refusing, says_so))
            .fix(fix);
    }
}

use crate::disclosure::{Area, Disclosure, Release, ReleaseKind};
use crate::lint::rule::rule;
use crate::lint::{Report, platforms};

rule! {
    /// A recording is declared wholly AI, and a platform for this message pays nothing for such recordings.
    ///
    /// ## Why
    ///
    /// The declaration decides over money here. Where it is right, nobody should wait for royalties; where a
    /// person did have a part, it is wrong, and costs them.
    ///
    /// ## Source
    ///
    /// - TIDAL labels recordings that AI made wholly since 2026-07-15, and pays no royalties for them
    ///   (tidal.com/ai-policy). Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail profile=tidal
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail profile=tidal
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=tidal
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass profile=spotify
    /// <SoundRecording>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Nothing, if AI made all of it. If a person wrote, played, sang or produced any of it, credit them and
    /// write Partly.
    AI073 = "wholly-ai-without-royalty", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    if release.kind != ReleaseKind::Release {
        return;
    }
    let mut groups = Vec::new();
    for platform in platforms::concerned(&AI073, report) {
        let Some((unpaid, _)) = platform.says(|statement| statement.unpaid) else { continue };
        platforms::put(&mut groups, unpaid, platform);
    }
    for (unpaid, platforms) in groups {
        let made = platforms::made(disclosure, release, Area::Audio, unpaid).collect::<Vec<_>>();
        if made.is_empty() {
            continue;
        }
        let subject = platforms::subject(disclosure, &made);
        let (names, pay) = (platforms::names(&platforms), platforms::verb(&platforms, "pays", "pay"));
        let how = platforms::how_declared(&made);
        let message = format!("{} {} {how}: {names} {pay} nothing for {}", subject.noun, subject.is, subject.it);
        platforms::finding(report, disclosure, release, &made, platforms::extent(&made), message)
            .why(platforms::say(platforms, |statement| statement.unpaid.is_some()))
            .fix("leave it if it is true; if a person had a part in it, credit them and declare Partly");
    }
}

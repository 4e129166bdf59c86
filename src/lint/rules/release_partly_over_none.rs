use crate::disclosure::{Declaration, Disclosure, Release};
use crate::lint::rule::rule;
use crate::lint::{Report, repairs, wording};

rule! {
    /// The release is declared partly AI, but everything on it is declared free of AI.
    ///
    /// ## Why
    ///
    /// Either a resource hides the AI that the release admits, or the release is labelled for nothing.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of Release: how much of its content generative AI made. Tier A,
    ///   checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>CoverDesigner</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </Image>
    /// <Release>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Find out what the release means, and declare it on the resource: a track, the cover, the lyrics. If
    /// there is nothing, write None on the release.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes None.
    ///
    /// ## Limits
    ///
    /// A resource that declares nothing may be the part that is meant, so then the rule stays quiet.
    AI032 = "release-partly-over-none", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    if release.declared.value != Declaration::Partly {
        return;
    }
    // Sheet music and software cannot declare, but their credits can say that AI had a part.
    let has_ai = disclosure.resources_of(release).any(|resource| resource.effective().is_ai());
    let resources = disclosure.resources_of(release).filter(|resource| resource.kind.can_declare());
    let resources = resources.collect::<Vec<_>>();
    let all_none = resources.iter().all(|resource| resource.declared.value == Declaration::None);
    let speaks = all_none && !has_ai && !resources.is_empty();
    let Some(declared) = release.declared.span().filter(|_| speaks) else { return };
    let count = wording::count_of(resources.iter().copied());
    report
        .finding(
            declared,
            "says AI made a part of the release",
            format!("the release is declared partly AI, but all of it, {count}, is declared free of AI"),
        )
        .related_all(wording::declarations(disclosure, resources))
        .on(disclosure, release)
        .why(wording::standard(disclosure, release.node, "a release's ContainsAI speaks of what is on it"))
        .fix("declare the AI on the resource that has it, or None on the release")
        .repair(repairs::redeclare(release.declared, Declaration::None));
}

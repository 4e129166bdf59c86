use crate::disclosure::{Declaration, Disclosure, Release, Resource};
use crate::lint::rule::rule;
use crate::lint::{Report, repairs, undeclared, wording};

rule! {
    /// The release is declared wholly AI, but something on it is not.
    ///
    /// ## Why
    ///
    /// One AI track must not colour the album: what is declared wholly AI may be labelled, or earn nothing,
    /// and the human tracks along with it.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI` of Release: All means that generative AI made all of its content.
    ///   Tier A, checked 2026-11-22.
    /// - TIDAL labels what is wholly AI and pays no royalties for it (tidal.com/ai-policy). Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <ContainsAI>All</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
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
    ///   <ContainsAI>All</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If the resources are right, declare Partly on the release, or None where all of them say None.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes what the resources come to.
    ///
    /// ## Limits
    ///
    /// The standard does not say that a release must follow from its resources, so this is a warning. Covers
    /// and texts count here too, as they do for a release that is declared None. A resource that declares
    /// nothing contradicts nothing, even if AI is credited on it.
    AI031 = "release-all-over-human", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    if release.declared.value != Declaration::All {
        return;
    }
    // Only what is declared contradicts: a resource that credits AI and declares nothing may well be wholly AI.
    let is_less =
        |resource: &&Resource<'_>| matches!(resource.declared.value, Declaration::None | Declaration::Partly);
    let less = disclosure.resources_of(release).filter(is_less).collect::<Vec<_>>();
    let Some(declared) = release.declared.span().filter(|_| !less.is_empty()) else { return };
    let (count, are) = (wording::count_of(less.iter().copied()), if less.len() == 1 { "is" } else { "are" });
    let comes_to = undeclared::comes_to(disclosure, release);
    let fix = match comes_to {
        Some(said) => format!("declare {said} on the release, if its resources are right"),
        None => "declare the rest of its resources, then write on the release what they come to".to_owned(),
    };
    report
        .finding(
            declared,
            "says AI made everything on the release",
            format!("the release is declared wholly AI, but {count} on it {are} not"),
        )
        .related_all(wording::declarations(disclosure, less))
        .on(disclosure, release)
        .why(wording::standard(disclosure, release.node, "a release's ContainsAI speaks of what is on it"))
        .fix(fix)
        .repair(comes_to.and_then(|said| repairs::redeclare(release.declared, said)));
}

use crate::disclosure::{Declaration, Disclosure, Release, Resource, ResourceKind};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};

rule! {
    /// The release is declared wholly AI, but a track on it is not.
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
    ///   <ContainsAI>None</ContainsAI>
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
    /// ## Limits
    ///
    /// The standard does not say that a release must follow from its resources, so this is a warning. It says
    /// nothing of artwork either: where all recordings and videos are wholly AI and only a cover or a text is
    /// not, the rule stays quiet.
    AI031 = "release-all-over-human", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    if release.declared.value != Declaration::All {
        return;
    }
    let is_less =
        |resource: &&Resource<'_>| matches!(resource.effective(), Declaration::None | Declaration::Partly);
    let is_track = |resource: &&Resource<'_>| {
        matches!(resource.kind, ResourceKind::SoundRecording | ResourceKind::Video)
    };
    let less = disclosure.resources_of(release).filter(is_less).collect::<Vec<_>>();
    // An album of AI tracks with a painted cover is what most people would call wholly AI.
    if disclosure.resources_of(release).any(|r| is_track(&r)) && !less.iter().any(is_track) {
        return;
    }
    let Some(declared) = release.declared.span().filter(|_| !less.is_empty()) else { return };
    let (count, are) = (wording::count_of(less.iter().copied()), if less.len() == 1 { "is" } else { "are" });
    let fix = match disclosure.rolled_up(release) {
        Declaration::Undeclared => {
            "declare the other resources, then on the release what all come to".to_owned()
        }
        rolled_up => format!("declare {rolled_up} on the release, if its resources are right"),
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
        .fix(fix);
}

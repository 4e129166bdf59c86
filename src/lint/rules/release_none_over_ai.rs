use crate::disclosure::{Declaration, Disclosure, Release};
use crate::lint::rule::rule;
use crate::lint::{Report, repairs, undeclared, wording};

rule! {
    /// The release is declared free of AI, but something on it is not.
    ///
    /// ## Why
    ///
    /// Whoever reads the release's answer, and whoever reads the answers of what is on it, come to opposite
    /// results.
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
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///     <AiContribution>Partly</AiContribution>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <ContainsAI>None</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// <Release>
    ///   <ContainsAI>None</ContainsAI>
    /// </Release>
    /// ```
    ///
    /// ## How to fix
    ///
    /// If the resources are right, write on the release what they come to: All if all of them are, else
    /// Partly.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes what the resources come to.
    ///
    /// ## Limits
    ///
    /// The standard does not say that a release must follow from its resources, so this is a warning. Covers
    /// and texts count here: None leaves no room for them either.
    AI030 = "release-none-over-ai", Warning, Certain, Release, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, release: &Release<'_>, report: &mut Report<'_>) {
    if release.declared.value != Declaration::None {
        return;
    }
    let resources = disclosure.resources_of(release);
    let ai = resources.filter(|resource| resource.effective().is_ai()).collect::<Vec<_>>();
    let Some(declared) = release.declared.span().filter(|_| !ai.is_empty()) else { return };
    let count = wording::count_of(ai.iter().copied());
    // Sheet music cannot declare: where only its credits speak of AI, the rest may well come to None.
    let comes_to = undeclared::comes_to(disclosure, release).map(|said| said.max(Declaration::Partly));
    let fix = match comes_to {
        Some(said) => format!("declare {said} on the release, if its resources are right"),
        None => "declare the rest of its resources, then write on the release what they come to".to_owned(),
    };
    report
        .finding(
            declared,
            "says AI made nothing of the release",
            format!("the release is declared free of AI, but AI had a part in {count} on it"),
        )
        .related_all(wording::declarations(disclosure, ai))
        .on(disclosure, release)
        .why(wording::standard(disclosure, release.node, "a release's ContainsAI speaks of what is on it"))
        .fix(fix)
        .repair(comes_to.and_then(|said| repairs::redeclare(release.declared, said)));
}

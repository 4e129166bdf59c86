use super::all_beside_other_contributor::{AI003, is_other};
use crate::disclosure::role::is_backing_vocal;
use crate::disclosure::{Credit, Declaration, Disclosure, Resource, Role};
use crate::lint::rule::rule;
use crate::lint::{Report, credits, repairs, wording};
use crate::schema::name;

rule! {
    /// A recording or video is said to have a human vocal performance, but only AI sings on it.
    ///
    /// ## Why
    ///
    /// The flag is about people's voices. Platforms use it to sort songs from instrumentals; on a generated
    /// voice it tells them that a person sang.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `HasVocalPerformance` and `HasForegroundVocalPerformance` of SoundRecording and
    ///   Video: true is for vocals by humans. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    ///   <HasVocalPerformance>true</HasVocalPerformance>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>BackgroundVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    ///   <HasVocalPerformance>true</HasVocalPerformance>
    ///   <HasForegroundVocalPerformance>false</HasForegroundVocalPerformance>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write false, or credit the person who sings; on a recording declared All, declare Partly as well.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes false.
    ///
    /// ## Limits
    ///
    /// A display artist is no contributor, and counts as a singer only with an `ArtisticRole` that says so,
    /// and never beside All. Somebody whose role leaves it open, such as Musician, is taken for a singer.
    AI012 = "human-vocals-by-ai", Warning, Certain, Resource, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let wholly = resource.declared.value == Declaration::All;
    let machines = resource.credits.iter().filter(|credit| credit.is_generative_ai());
    let machines = machines.filter(|credit| credit.roles().iter().any(Role::sings)).collect::<Vec<_>>();
    // A machine that did not do all of it, which is AI004's matter, leaves room for a human voice.
    if !wholly && (machines.is_empty() || machines.iter().any(|c| c.effective() != Declaration::All)) {
        return;
    }
    let is_set = |name| resource.flag(name).filter(|(is_set, _)| *is_set).map(|(_, node)| node);
    let (any, lead) = (is_set(name::HAS_VOCAL_PERFORMANCE), is_set(name::HAS_FOREGROUND_VOCAL_PERFORMANCE));
    let mut people = resource.credits.iter().filter(|credit| is_other(credit)).flat_map(Credit::roles);
    let people = match wholly {
        // A contributor who sings is AI003's to report: then the flag is right and All is wrong.
        true if report.has(&AI003) && people.any(|role| role.may_sing()) => return,
        true => Vec::new(),
        false => people.chain(resource.artistic_roles()).filter(Role::may_sing).collect(),
    };
    let in_front = people.iter().any(|role| !is_backing_vocal(&role.value));
    let any = any.filter(|_| people.is_empty()).map(|node| (node, "a human voice"));
    let lead = lead.filter(|_| !in_front).map(|node| (node, "a human lead voice"));
    let wrong = any.into_iter().chain(lead).collect::<Vec<_>>();
    let [(first, voice), rest @ ..] = wrong.as_slice() else { return };
    let noun = resource.noun();
    let message = match wholly {
        true => format!("the {noun} is declared wholly AI, but said to have {voice}"),
        false => format!("the {noun} is said to have {voice}, but only AI is credited with singing it"),
    };
    let says = |voice: &str| format!("says there is {voice}");
    let all = resource.declared.span().filter(|_| wholly).map(|at| (at, "says AI made everything".into()));
    let labels = rest.iter().map(|(node, voice)| (node.text_span(), says(voice))).chain(all);
    report
        .finding(first.text_span(), says(voice), message)
        .related_all(labels.chain(machines.iter().map(|credit| credits::label(disclosure, credit))))
        .at(disclosure, resource)
        .why(wording::standard(disclosure, resource.node, "the vocal flags are about human voices"))
        .fix(match wholly {
            true => "write false; if a person sings, declare Partly and credit that person",
            false => "write false, or credit the person who sings",
        })
        .repair(repairs::deny(wrong.iter().map(|(node, _)| *node)));
}

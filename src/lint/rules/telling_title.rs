use crate::disclosure::{Declaration, Disclosure, Release, ReleaseKind, Resource};
use crate::lint::rule::rule;
use crate::lint::telling::{self, Telling};
use crate::lint::{Report, wording};
use crate::span::Span;
use crate::xml::Node;

rule! {
    /// A title, version or keyword says that AI made it, but the declaration says None, or there is none.
    ///
    /// ## Why
    ///
    /// Everybody can read "AI cover" on the page of the shop, and the declaration beside it says the opposite, or nothing.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `ContainsAI`: None is for what generative AI made nothing of. Tier A, checked 2026-11-22.
    /// - The phrases are a list in five languages: src/lint/data/title_phrases.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road (AI Cover)</DisplayTitleText>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <Release>
    ///   <Keywords>lofi, ai generated, calm</Keywords>
    /// </Release>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt Road (AI Cover)</DisplayTitleText>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayTitleText>Ai no Uta (Ai Version)</DisplayTitleText>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Declare Partly or All in `ContainsAI`, and credit what AI did; or change the title, if it is a joke.
    ///
    /// ## Limits
    ///
    /// It knows phrases, not what they mean in a title: an artist who writes her name AI in capitals may have an "AI
    /// Version" of a song. Track releases are not looked at: their titles are their recordings'.
    AI050 = "telling-title", Warning, Hint, Message, since "0.1.0"
}

/// Whether something says that AI had no part in it, or nothing at all.
fn is_without_ai(declared: Declaration, is_silent: bool) -> bool {
    declared == Declaration::None || is_silent
}

/// The telling text of a resource whose declaration does not tell.
fn of_resource<'d>(resource: &Resource<'d>, report: &Report<'_>) -> Option<Telling<'d>> {
    let is_without = is_without_ai(resource.declared.value, resource.is_silent());
    let may_tell = is_without && resource.kind.can_declare();
    if may_tell { telling::text(resource.node, report.lists()) } else { None }
}

/// The telling text of a release whose declaration does not tell.
fn of_release<'d>(
    disclosure: &Disclosure<'d>,
    release: &Release<'d>,
    report: &Report<'_>,
) -> Option<Telling<'d>> {
    let is_silent = release.declared.is_silent() && disclosure.resources_of(release).all(Resource::is_silent);
    let is_without = is_without_ai(release.declared.value, is_silent);
    let may_tell = is_without && release.kind == ReleaseKind::Release;
    if may_tell { telling::text(release.node, report.lists()) } else { None }
}

/// Whether this rule runs and speaks of a silent resource or release, so that others need not.
pub(super) fn tells(node: Node<'_>, report: &Report<'_>) -> bool {
    report.has(&AI050) && telling::text(node, report.lists()).is_some()
}

/// Whether this rule runs and speaks of a resource, so that others need not.
pub(crate) fn speaks_of(resource: &Resource<'_>, report: &Report<'_>) -> bool {
    report.has(&AI050) && of_resource(resource, report).is_some()
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let mut told: Vec<(usize, String)> = Vec::new();
    for (index, resource) in disclosure.resources.iter().enumerate() {
        let Some(telling) = of_resource(resource, report) else { continue };
        told.push((index, telling.text.clone().into_owned()));
        let declared = resource.declared.span();
        say(report, &telling, resource.noun(), declared, disclosure.place_of(resource));
    }
    for release in disclosure.main_releases() {
        let Some(telling) = of_release(disclosure, release, report) else { continue };
        // A single's title is its recording's: that has been said.
        let is_told = told.iter().any(|(at, text)| *text == telling.text && release.resources.contains(at));
        if !is_told {
            say(report, &telling, "release", release.declared.span(), disclosure.name_of_release(release));
        }
    }
}

fn say(report: &mut Report<'_>, telling: &Telling<'_>, noun: &str, declared: Option<Span>, place: String) {
    let (what, text) = (telling.what, wording::quote(&telling.text));
    let says = if declared.is_some() { "is declared free of AI" } else { "declares nothing" };
    let verb = if what.ends_with('s') { "say" } else { "says" };
    let finding = report
        .finding(
            telling.span,
            "tells of AI",
            format!("the {what} of the {noun} {verb} {text}, but the {noun} {says}"),
        )
        .within(place)
        .why("shops show the one and read the other")
        .fix("declare Partly or All in ContainsAI and credit what AI did, or change the text if AI had no part");
    if let Some(declared) = declared {
        finding.related(declared, "says AI made nothing of it");
    }
}

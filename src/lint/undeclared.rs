//! Which resources say nothing about AI, and which rule is to say so. Knows no sentence but the one about a
//! message that says nothing at all.
//!
//! One silence, one finding. A message that declares nothing gets one for all its resources. Some recordings
//! of a release that is otherwise declared get one for the release (AI025). Every other resource gets its
//! own.

use std::collections::HashSet;

use memchr::memmem;

use super::report::tag;
use super::rules::{find, telling_title};
use super::rules::{telling_title::AI050, undeclared_persona::AI049, uneven_declarations::AI025};
use super::{Report, Rule, personas, platforms, wording};
use crate::disclosure::{
    Area, Credit, Declaration, Disclosure, Release, ReleaseKind, Resource, ResourceKind,
};
use crate::schema::SpecialContributorType::GenerativeAI;
use crate::schema::name;
use crate::xml::Node;

/// The rules about silent resources: the first that has something to speak of speaks for a silent message.
const SPEAKERS: [(&str, ResourceKind); 4] = [
    ("AI020", ResourceKind::SoundRecording),
    ("AI022", ResourceKind::Video),
    ("AI021", ResourceKind::Image),
    ("AI023", ResourceKind::Text),
];

/// The resources of a kind that say nothing, for the rule that has to say so of each.
///
/// Where the whole message is silent, there are none, and the first of the rules speaks for all of them at
/// once.
pub(crate) fn resources<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    kind: ResourceKind,
    rule: &Rule,
    report: &mut Report<'_>,
) -> Vec<&'a Resource<'d>> {
    if is_silent(disclosure) {
        let speaks_of = |resource: &Resource<'_>| match resource.kind {
            ResourceKind::Text => written(resource).is_some(),
            _ => true,
        };
        let has = |kind: ResourceKind| {
            disclosure.resources.iter().any(|resource| resource.kind == kind && speaks_of(resource))
        };
        let speaker = SPEAKERS.iter().find(|(code, kind)| has(*kind) && runs(code, report));
        if speaker.is_some_and(|(code, _)| *code == rule.code) {
            say_nothing_says(disclosure, report);
        }
        return Vec::new();
    }
    let resources = disclosure.resources.iter().filter(|resource| resource.kind == kind);
    without_declaration(resources, disclosure, rule, report)
}

/// The recordings of a main release that say nothing, where others on it do; AI025 speaks for them all.
pub(crate) fn uneven<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    release: &'a Release<'d>,
    report: &Report<'_>,
) -> Vec<&'a Resource<'d>> {
    let recordings =
        || disclosure.resources_of(release).filter(|resource| resource.kind == ResourceKind::SoundRecording);
    if release.kind != ReleaseKind::Release || recordings().all(|recording| recording.declared.is_silent()) {
        return Vec::new();
    }
    without_declaration(recordings(), disclosure, &AI025, report)
}

/// The resources of a release that leave open what is asked about an area, and of which no other rule that runs says
/// that they do.
pub(crate) fn unanswered<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    release: &'a Release<'d>,
    area: Area,
    report: &Report<'_>,
) -> Vec<&'a Resource<'d>> {
    let uneven = runs("AI025", report) && !uneven(disclosure, release, report).is_empty();
    let is_open =
        |r: &&Resource<'d>| r.answer(area).is_some_and(|answer| answer.value == Declaration::Undeclared);
    let told = |resource: &&Resource<'d>| {
        let declared = resource.declared;
        let of_kind = SPEAKERS.iter().filter(|(_, kind)| *kind == resource.kind);
        let mut speakers = of_kind
            .map(|(code, _)| *code)
            .chain(resource.special_artists.iter().any(|a| a.kind == Some(GenerativeAI)).then_some("AI011"));
        match (declared.value, declared.is_silent(), resource.effective()) {
            (Declaration::Undeclared, false, _) => runs("AI062", report),
            (Declaration::Undeclared, true, Declaration::Undeclared) => {
                uneven && resource.kind == ResourceKind::SoundRecording
                    || speakers.any(|code| runs(code, report))
            }
            _ => false,
        }
    };
    disclosure.resources_of(release).filter(is_open).filter(|resource| !told(resource)).collect()
}

/// Those of the resources that lack a declaration, and of which no other rule says so.
fn without_declaration<'a, 'd: 'a>(
    resources: impl Iterator<Item = &'a Resource<'d>>,
    disclosure: &Disclosure<'d>,
    rule: &Rule,
    report: &Report<'_>,
) -> Vec<&'a Resource<'d>> {
    let mut silent = resources.filter(|resource| resource.declared.is_silent()).collect::<Vec<_>>();
    if !silent.is_empty() {
        silent.retain(lacks_declaration(disclosure, rule, report));
    }
    silent
}

/// The types of text that people write for the music, and what they are called.
const WRITTEN: [(&str, &str); 2] = [("LyricText", "lyrics"), ("LinerNotes", "liner notes")];

/// What a text that people wrote for the music is called; `None` for captions, e-books and the like.
pub(crate) fn written(text: &Resource<'_>) -> Option<&'static str> {
    let of_type = text.type_();
    WRITTEN.iter().find(|(name, _)| Some(*name) == of_type.as_deref()).map(|(_, noun)| *noun)
}

/// What the declarations on a release come to; `None` while one of its resources has none that can be read.
pub(crate) fn comes_to(disclosure: &Disclosure<'_>, release: &Release<'_>) -> Option<Declaration> {
    let mut resources = disclosure.resources_of(release).filter(|resource| resource.kind.can_declare());
    let told = resources.all(|resource| resource.declared.value != Declaration::Undeclared);
    Some(disclosure.rolled_up(release)).filter(|said| told && *said != Declaration::Undeclared)
}

/// Tells whether no other rule that runs says already that a silent resource lacks its declaration: AI008 where
/// AI is credited, AI011 where it is the artist, AI049 where a persona is, AI050 where the title tells, AI061 where
/// the declaration stands in the wrong place. One that is there but misspelt is not lacking; that is AI062's. AI049 and
/// AI050 are hints, and speak instead of `rule` only where they say it as loudly.
fn lacks_declaration<'r, 'd>(
    disclosure: &'r Disclosure<'d>,
    rule: &Rule,
    report: &'r Report<'_>,
) -> impl Fn(&&Resource<'d>) -> bool + use<'r, 'd> {
    let [credited, artist, misplaced] = ["AI008", "AI011", "AI061"].map(|code| runs(code, report));
    let [persona, title] = [&AI049, &AI050].map(|hint| report.may_leave(rule, hint));
    let tracks = disclosure.releases.iter().filter(|release| release.kind != ReleaseKind::Release);
    let tracks = tracks.filter(|track| declares_below(track.node));
    let on_tracks =
        tracks.flat_map(|track| disclosure.resources_of(track)).map(|resource| resource.node.index());
    let on_tracks = on_tracks.collect::<HashSet<_>>();
    move |resource: &&Resource<'d>| {
        let by_credit = || resource.credits.iter().any(Credit::is_ai);
        let by_artist = || resource.special_artists.iter().any(|artist| artist.kind == Some(GenerativeAI));
        let by_place = || on_tracks.contains(&resource.node.index()) || declares_elsewhere(resource);
        let by_name = || {
            persona && personas::artist_of(disclosure, resource, report.lists()).is_some()
                || title && telling_title::speaks_of(resource, report)
        };
        !(credited && by_credit() || artist && by_artist() || misplaced && by_place() || by_name())
    }
}

/// Whether the rule of this code runs.
fn runs(code: &str, report: &Report<'_>) -> bool {
    find(code).is_some_and(|rule| report.has(rule))
}

/// Whether nothing in the message says anything about AI, not even in a wrong place.
fn is_silent(disclosure: &Disclosure<'_>) -> bool {
    disclosure.is_silent()
        && !disclosure.resources.iter().any(declares_elsewhere)
        && !disclosure.releases.iter().any(|release| declares_below(release.node))
}

/// Whether a resource says something, if not in the right place, or not by the right name.
fn declares_elsewhere(resource: &Resource<'_>) -> bool {
    let is_of_credit = |child: Node<'_>| child.local_name() == name::AI_CONTRIBUTION;
    declares_below(resource.node) || resource.node.children().any(is_of_credit)
}

/// Whether an element holds something like a declaration at any depth.
pub(super) fn declares_below(node: Node<'_>) -> bool {
    // The letters of the name are what matters: `ContainsAi` says something too, and ERN003 says what is
    // wrong.
    let like = |name: &str| name.eq_ignore_ascii_case(name::CONTAINS_AI);
    // Most of the name, in the case that nobody gets wrong: most messages are done with after this search.
    let most = &name::CONTAINS_AI.as_bytes()[1..name::CONTAINS_AI.len() - 1];
    let document = node.document();
    memmem::find(document.text(node.content_span()).as_bytes(), most).is_some()
        && (node.index() + 1..node.end_index()).any(|index| like(document.node(index).local_name()))
}

fn say_nothing_says(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    let can_declare = || disclosure.resources.iter().filter(|resource| resource.kind.can_declare());
    let counts = wording::counts_of(can_declare()).join(", ");
    let message = format!("nothing in this release says whether AI was used: {counts}");
    let release = disclosure.main_releases().next();
    let place = release.map_or(disclosure.message().root(), |release| release.node);
    let areas = [Area::Audio, Area::Artwork, Area::Video, Area::Lyrics];
    let general = "Apple Music reads silence as no AI; TIDAL, LabelGrid and Symphonic want an answer";
    let why = platforms::of_silence(report, &areas, general);
    let finding =
        report.finding(tag(place), "no declaration here, nor on anything it holds", message).why(why).fix(
            "ask the artist, then write All, Partly or None in ContainsAI, on each resource and the release",
        );
    if let Some(release) = release {
        finding.on(disclosure, release);
    }
}

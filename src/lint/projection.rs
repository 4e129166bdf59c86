//! What a platform makes of what a message says: its tags, its credits, its answers, each with what it follows from.
//! Undeclared never becomes none. Renders nothing.

use serde::Serialize;

use super::Profile;
use super::profile::{Form, Threshold};
use super::wording::{all_of, quote};
use crate::disclosure::{Area, Credit, Declaration, Disclosure, Release, Resource, words};

/// What a platform makes of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Projection {
    /// The form in which the platform is told.
    pub form: Form,
    /// The main releases in document order, and after them, where there are any, the resources on none.
    pub releases: Vec<ProjectedRelease>,
}

/// What a platform makes of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProjectedRelease {
    /// The release: title, artist and identifier, as far as it has them. Without any, it is none.
    pub release: Vec<String>,
    /// What it comes to, the release's own lines first.
    pub lines: Vec<Projected>,
}

/// One tag, credit or answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Projected {
    /// The resource it is about, where it is not the release.
    pub resource: Option<ProjectedResource>,
    /// The tag, the credit or the question.
    pub what: String,
    /// What becomes of it.
    pub result: Outcome,
    /// What that follows from.
    pub because: String,
}

/// A resource, as people find it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProjectedResource {
    /// How the message refers to it.
    pub reference: String,
    /// What people call it.
    pub noun: &'static str,
    /// Its title, where it has one.
    pub title: Option<String>,
    /// Its place among the tracks, where it is one.
    pub track: Option<u32>,
}

/// What becomes of a tag, a credit or a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The tag is set.
    Tagged,
    /// The tag is not set: AI had no part in it.
    NotTagged,
    /// Whether the tag is to be set, the message does not say.
    Underivable,
    /// The credit would show.
    Shown,
    /// The credit would not show.
    NotShown,
    /// AI made nothing of it.
    None,
    /// AI made a part of it.
    Some,
    /// AI made all of it.
    All,
    /// Nobody says.
    NoAnswer,
}

impl Outcome {
    /// In words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tagged => "tagged",
            Self::NotTagged => "not tagged",
            Self::Underivable => "cannot be derived",
            Self::Shown => "shown",
            Self::NotShown => "not shown",
            Self::None => "none",
            Self::Some => "some",
            Self::All => "all",
            Self::NoAnswer => "no answer",
        }
    }

    fn tag(declared: Declaration) -> Self {
        match declared {
            Declaration::Undeclared => Self::Underivable,
            Declaration::None => Self::NotTagged,
            Declaration::Partly | Declaration::All => Self::Tagged,
        }
    }

    fn answer(declared: Declaration) -> Self {
        match declared {
            Declaration::Undeclared => Self::NoAnswer,
            Declaration::None => Self::None,
            Declaration::Partly => Self::Some,
            Declaration::All => Self::All,
        }
    }
}

/// What a platform makes of a message; `None` where it has no form for it.
pub fn project(disclosure: &Disclosure<'_>, profile: &Profile) -> Option<Projection> {
    let form = profile.form()?;
    let project = |release: Vec<String>, resources: &[&Resource<'_>]| {
        let lines = match form {
            Form::TransparencyTags => tags(disclosure, profile, resources),
            Form::Credits => credits(disclosure, profile, resources),
            Form::Answers => answers(disclosure, profile, resources),
        };
        ProjectedRelease { release, lines }
    };
    let mut releases = disclosure
        .main_releases()
        .map(|release| project(named(release), &disclosure.resources_of(release).collect::<Vec<_>>()))
        .collect::<Vec<_>>();
    let apart = disclosure.resources.iter().zip(disclosure.on_main_release()).filter(|(_, on)| !on);
    let apart = project(Vec::new(), &apart.map(|(resource, _)| resource).collect::<Vec<_>>());
    releases.extend(Some(apart).filter(|apart| !apart.lines.is_empty()));
    Some(Projection { form, releases })
}

fn named(release: &Release<'_>) -> Vec<String> {
    let parts = [release.title(), release.display_artist(), release.identifier()];
    let mut parts = parts.into_iter().flatten().map(|part| part.into_owned()).collect::<Vec<_>>();
    if parts.is_empty() {
        parts.push("a release without a title".to_owned());
    }
    parts
}

/// What there is a tag for, and what it is called. The lyrics belong to the composition.
pub(crate) const TAGS: [(Area, &str); 4] = [
    (Area::Artwork, "Artwork"),
    (Area::Audio, "Track"),
    (Area::Composition, "Composition"),
    (Area::Video, "Music Video"),
];

fn tags(disclosure: &Disclosure<'_>, profile: &Profile, resources: &[&Resource<'_>]) -> Vec<Projected> {
    let lyrics =
        TAGS.iter().find(|(area, _)| *area == Area::Composition).map(|(_, tag)| (Area::Lyrics, *tag));
    let tags = TAGS.iter().copied().chain(lyrics).filter(|(area, _)| profile.covers(*area));
    by_area(disclosure, resources, &tags.collect::<Vec<_>>(), Outcome::tag, |_| Vec::new())
}

fn answers(disclosure: &Disclosure<'_>, profile: &Profile, resources: &[&Resource<'_>]) -> Vec<Projected> {
    let asked = Area::ALL.into_iter().filter(|area| profile.requires(*area)).map(|area| (area, area.noun()));
    let contributors = |recording: &Resource<'_>| {
        let contributors = recording.credits.iter().filter(|_| recording.answer(Area::Audio).is_some());
        let contributors = contributors.map(|credit| {
            let (said, because) = contribution(disclosure, recording, credit);
            let what = format!("contributor {}", disclosure.credit_line(credit));
            line(disclosure, Some(recording), what, Outcome::answer(said), because)
        });
        contributors.collect()
    };
    by_area(disclosure, resources, &asked.collect::<Vec<_>>(), Outcome::answer, contributors)
}

/// One line for the artwork of them all; then for each other resource a line for each area, and what there is `besides`.
fn by_area(
    disclosure: &Disclosure<'_>,
    resources: &[&Resource<'_>],
    areas: &[(Area, &str)],
    outcome: fn(Declaration) -> Outcome,
    besides: impl Fn(&Resource<'_>) -> Vec<Projected>,
) -> Vec<Projected> {
    let mut lines = Vec::new();
    let artwork = resources.iter().filter(|resource| resource.answer(Area::Artwork).is_some());
    let artwork =
        artwork.map(|image| (*image, answered(disclosure, image, Area::Artwork))).collect::<Vec<_>>();
    if let Some((_, what)) = areas.iter().find(|(area, _)| *area == Area::Artwork && !artwork.is_empty()) {
        let said = disclosure.answer(artwork.iter().map(|(image, _)| *image), Area::Artwork);
        let said = said.filter(|_| !is_mute(disclosure)).unwrap_or_default();
        let because = match &artwork[..] {
            [(_, (_, because))] => because.clone(),
            several => {
                let each = several.iter().map(|(image, (_, because))| format!("{}: {because}", image.noun()));
                each.collect::<Vec<_>>().join("; ")
            }
        };
        lines.push(line(disclosure, None, (*what).to_owned(), outcome(said), because));
    }
    for resource in resources {
        for (area, what) in areas.iter().filter(|(area, _)| *area != Area::Artwork) {
            // What a recording's credits say of the lyrics is in what they say of the composition.
            let is_asked = *area != Area::Lyrics || resource.areas().contains(area);
            if is_asked && resource.answer(*area).is_some() {
                let (said, because) = answered(disclosure, resource, *area);
                lines.push(line(disclosure, Some(resource), (*what).to_owned(), outcome(said), because));
            }
        }
        lines.append(&mut besides(resource));
    }
    lines
}

/// The AI credits of each resource, and whether they would show.
fn credits(disclosure: &Disclosure<'_>, profile: &Profile, resources: &[&Resource<'_>]) -> Vec<Projected> {
    let wholly = profile.says(|s| s.threshold).is_some_and(|(threshold, _)| threshold == Threshold::Fully);
    let mut lines = Vec::new();
    for resource in resources.iter().filter(|_| !is_mute(disclosure)) {
        let is_covered = resource.areas().iter().any(|area| profile.covers(*area));
        let before = lines.len();
        for credit in resource.credits.iter().filter(|credit| credit.is_ai()) {
            let said = credit.effective();
            let (result, because) = match (is_covered, credit.roles().is_empty()) {
                (false, _) => (Outcome::NotShown, format!("it is on the {}", resource.noun())),
                (_, true) => (Outcome::NotShown, "it has no role".to_owned()),
                _ if wholly && said != Declaration::All => {
                    (Outcome::NotShown, format!("AiContribution {said}: not the whole role was AI's"))
                }
                _ if credit.contribution.is_silent() => {
                    (Outcome::Shown, "credited to generative AI itself".to_owned())
                }
                _ => (Outcome::Shown, format!("AiContribution {said}")),
            };
            lines.push(line(disclosure, Some(resource), disclosure.credit_line(credit), result, because));
        }
        if is_covered && lines.len() == before && resource.declared.value.is_ai() {
            let because = format!("ContainsAI {}, and no credit says what AI did", resource.declared.value);
            lines.push(line(
                disclosure,
                Some(resource),
                "no AI credit".to_owned(),
                Outcome::NotShown,
                because,
            ));
        }
    }
    lines
}

fn line(
    disclosure: &Disclosure<'_>,
    resource: Option<&Resource<'_>>,
    what: String,
    result: Outcome,
    because: String,
) -> Projected {
    let resource = resource.map(|resource| ProjectedResource {
        reference: resource.reference.to_string(),
        noun: resource.noun(),
        title: resource.title().map(|title| title.into_owned()),
        track: disclosure.position(resource).map(|(place, _)| place),
    });
    Projected { resource, what, result, because }
}

/// Whether the message is of a version in which nothing can be declared, whatever stands in it.
fn is_mute(disclosure: &Disclosure<'_>) -> bool {
    let message = disclosure.message();
    message.has_certain_version() && !message.can_declare()
}

/// What a resource answers for an area, and what that follows from.
fn answered(disclosure: &Disclosure<'_>, resource: &Resource<'_>, area: Area) -> (Declaration, String) {
    let Some(answer) = resource.answer(area).filter(|_| !is_mute(disclosure)) else {
        let version = disclosure.message().version();
        return (Declaration::Undeclared, format!("ERN {version} has no AI declarations"));
    };
    let declared = resource.declared;
    let unreadable = declared.node.filter(|_| declared.value == Declaration::Undeclared);
    let because = match (unreadable, resource.areas().contains(&area)) {
        _ if answer.by_declaration && !resource.areas().contains(&area) => {
            format!("ContainsAI {} on the whole {}", declared.value, resource.noun())
        }
        (Some(node), _) if answer.value == Declaration::Undeclared => {
            format!("ContainsAI says {}, which is no value of it", quote(&words(node)))
        }
        (_, true) => {
            match (declared.value, several(answer.credits.iter().map(|c| credited(disclosure, c, None)))) {
                (Declaration::Undeclared, ai) if ai.is_empty() => "nobody says".to_owned(),
                (Declaration::Undeclared, ai) => format!("no ContainsAI, but {ai}"),
                (declared, ai) if ai.is_empty() => format!("ContainsAI {declared}"),
                (Declaration::None, ai) => format!("ContainsAI None, though there is {ai}"),
                (declared, ai) => format!("ContainsAI {declared}, and {ai}"),
            }
        }
        _ if answer.credits.is_empty() && declared.is_silent() => "nobody says".to_owned(),
        _ if answer.credits.is_empty() => {
            format!("ContainsAI {}, and no credit for the {}", declared.value, area.noun())
        }
        _ => several(answer.credits.iter().map(|credit| credited(disclosure, credit, Some(area)))),
    };
    (answer.value, because)
}

/// What a contributor's part was, and what that follows from.
fn contribution(
    disclosure: &Disclosure<'_>,
    recording: &Resource<'_>,
    credit: &Credit<'_>,
) -> (Declaration, String) {
    if is_mute(disclosure) {
        return (
            Declaration::Undeclared,
            format!("ERN {} has no AI declarations", disclosure.message().version()),
        );
    }
    match (credit.effective(), credit.contribution.is_silent()) {
        // Where AI made nothing of the whole, nobody on it used any.
        (Declaration::Undeclared, true) if recording.declared.value == Declaration::None => {
            (Declaration::None, "ContainsAI None on the whole recording".to_owned())
        }
        (Declaration::Undeclared, true) => (Declaration::Undeclared, "nobody says".to_owned()),
        (Declaration::Undeclared, false) => {
            (Declaration::Undeclared, "AiContribution says nothing that can be understood".to_owned())
        }
        (said, true) => (said, "credited to generative AI itself".to_owned()),
        (said, false) => (said, format!("AiContribution {said}")),
    }
}

/// `AI LeadVocalist`, `Mara Osei with AI (Composer)`, `Mara Osei (Composer) None`; of the roles only those of an area.
fn credited(disclosure: &Disclosure<'_>, credit: &Credit<'_>, area: Option<Area>) -> String {
    let roles = credit.roles().into_iter().map(|role| role.value);
    let roles =
        roles.filter(|role| area.is_none_or(|area| area.has_role(role))).collect::<Vec<_>>().join(", ");
    if credit.is_generative_ai() {
        return format!("AI {}", if roles.is_empty() { "without a role" } else { &roles });
    }
    let name = disclosure.name_of(credit);
    let roles = if roles.is_empty() { roles } else { format!(" ({roles})") };
    match credit.effective() {
        Declaration::Undeclared => format!("{name}{roles} not said"),
        Declaration::None => format!("{name}{roles} without AI"),
        Declaration::Partly | Declaration::All => format!("{name}{roles} with AI"),
    }
}

/// Up to three of them, and how many more there are.
fn several(all: impl Iterator<Item = String>) -> String {
    const MOST: usize = 3;
    let mut all = all.collect::<Vec<_>>();
    let more = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    if more > 0 {
        all.push(format!("{more} more"));
    }
    all_of(&all.iter().map(String::as_str).collect::<Vec<_>>())
}

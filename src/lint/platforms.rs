//! What the chosen platforms and distributors have to do with a rule, and how a finding speaks of them. Knows none by
//! name.

use super::profile::{Form, Made, Profile, Statement, Threshold};
use super::report::tag;
use super::{Draft, Report, Rule, wording};
use crate::disclosure::{Area, Declaration, Disclosure, Release, Resource};

/// Whom a rule speaks for.
type Concern = fn(&Profile) -> bool;

/// The rules that speak only where somebody is chosen whom they concern.
const CONCERNS: [(&str, Concern); 9] = [
    ("AI070", |p| {
        p.form() == Some(Form::Credits) && p.says(|s| s.threshold).is_some_and(|(t, _)| t == Threshold::Fully)
    }),
    ("AI071", |p| p.form() == Some(Form::Credits)),
    ("AI072", |p| p.form() == Some(Form::TransparencyTags)),
    ("AI073", |p| p.says(|s| s.unpaid).is_some()),
    ("AI074", |p| p.refusals().next().is_some()),
    ("AI075", |p| p.exempts().contains(&Area::Mastering) || counts_mastering(p)),
    ("AI076", |p| p.statements.iter().any(|statement| !statement.requires.is_empty())),
    ("AI077", |p| p.says(|s| s.oldest_ern).is_some()),
    ("AI078", Profile::expects),
];

/// How a finding speaks of an area about which nobody says anything.
impl Area {
    /// What is asked about `noun`; the end of a sentence that begins with "whether".
    pub(crate) fn question(self, noun: &str) -> String {
        match self {
            Self::Audio | Self::Artwork | Self::Video => format!("AI had a part in {noun}"),
            Self::Composition | Self::Lyrics | Self::Mastering => {
                format!("AI had a part in the {} of {noun}", self.noun())
            }
        }
    }

    /// What to write beside a resource that leaves it open.
    pub(crate) fn silence(self) -> &'static str {
        match self {
            Self::Audio | Self::Artwork | Self::Video => "says nothing",
            Self::Composition => "says nothing of who wrote it, and no credit does",
            Self::Lyrics => "says nothing of the words, and no credit does",
            Self::Mastering => "says nothing of the mix, and no credit does",
        }
    }

    /// What to do about it.
    pub(crate) fn remedy(self) -> &'static str {
        match self {
            Self::Audio | Self::Artwork | Self::Video => "write All, Partly or None in ContainsAI",
            Self::Composition | Self::Lyrics => {
                "ask the writers, then write None or Partly in AiContribution of each, or credit GenerativeAI"
            }
            Self::Mastering => "ask the engineers, then write None or Partly in AiContribution of each",
        }
    }
}

/// Whether it counts AI in mixing and mastering, though others do not.
pub(crate) fn counts_mastering(profile: &Profile) -> bool {
    profile.statements.iter().any(|statement| statement.counts.contains(&Area::Mastering))
}

impl Rule {
    /// The profiles without one of which the rule finds nothing; `None` where it needs none.
    pub fn profiles(&self) -> Option<impl Iterator<Item = &'static Profile> + use<>> {
        let (_, concerns) = CONCERNS.iter().find(|(code, _)| *code == self.code)?;
        Some(Profile::all().iter().filter(|profile| concerns(profile)))
    }
}

/// The chosen profiles that a rule speaks for.
pub(crate) fn concerned(rule: &Rule, report: &Report<'_>) -> Vec<&'static Profile> {
    let concerns =
        |profile: &&&Profile| CONCERNS.iter().any(|(code, concerns)| *code == rule.code && concerns(profile));
    report.profiles().iter().filter(concerns).copied().collect()
}

/// What they are called, one after the other: `Bandcamp and Traxsource`.
pub(crate) fn names(profiles: &[&Profile]) -> String {
    wording::all_of(&profiles.iter().map(|profile| &*profile.title).collect::<Vec<_>>())
}

/// A verb, for one of them or for several: `refuses`, `refuse`.
pub(crate) fn verb<'v>(profiles: &[&Profile], one: &'v str, several: &'v str) -> &'v str {
    if profiles.len() == 1 { one } else { several }
}

/// Why it matters, in the words of the statements that matter to it.
pub(crate) fn say<'p>(
    profiles: impl IntoIterator<Item = &'p Profile>,
    matters: impl Fn(&Statement) -> bool,
) -> String {
    let said = profiles.into_iter().filter_map(|profile| {
        let statement = profile.statements.iter().find(|statement| matters(statement))?;
        Some(format!("{} {}", profile.title, statement.says))
    });
    in_short(said.collect())
}

/// What several say, the first of them in full: more would not be read.
fn in_short(mut said: Vec<String>) -> String {
    const MOST: usize = 4;
    if said.len() > MOST {
        let more = said.len() - (MOST - 1);
        said.truncate(MOST - 1);
        said.push(format!("{more} more say something like it"));
    }
    said.join("; ")
}

/// Why silence about an area matters: what the chosen platforms say of it, or what is true in general where none is
/// chosen.
pub(crate) fn of_silence(report: &Report<'_>, areas: &[Area], general: &str) -> String {
    let wants = |profile: &&&'static Profile| areas.iter().any(|area| profile.covers(*area));
    let said = report.profiles().iter().filter(wants).filter_map(|profile| {
        let requires = |s: &Statement| areas.iter().any(|area| s.requires.contains(area));
        let of = |what: &dyn Fn(&Statement) -> bool| profile.statements.iter().any(what);
        // Who takes no declaration in any form makes nothing of one that is missing.
        let reads_absence = profile.form().is_some() && of(&|s| s.absence.is_some());
        Some(match (of(&requires), reads_absence, of(&|s| s.expects)) {
            (true, ..) => say([*profile], requires),
            (_, true, _) => say([*profile], |s| s.absence.is_some()),
            (.., true) => say([*profile], |s| s.expects),
            _ => return None,
        })
    });
    or_general(
        report,
        said.collect(),
        general,
        "silence is no answer, and every reader makes something else of it",
    )
}

/// Why it matters how AI is credited: what the chosen platforms say of it, or what is true in general where none is
/// chosen.
pub(crate) fn of_credits(report: &Report<'_>, general: &str) -> String {
    let said = say(report.profiles().iter().copied(), |s| s.form == Some(Form::Credits));
    let said = Some(said).filter(|said| !said.is_empty());
    or_general(
        report,
        said.into_iter().collect(),
        general,
        "credits tell by contributor and role what AI did",
    )
}

fn or_general(report: &Report<'_>, said: Vec<String>, general: &str, neutral: &str) -> String {
    match (said.is_empty(), report.profiles().is_empty()) {
        (_, true) => general.to_owned(),
        (true, _) => neutral.to_owned(),
        _ => in_short(said),
    }
}

/// Several resources of a release, as the subject of a sentence.
pub(crate) struct Subject {
    /// `the recording`, `3 recordings (tracks 1–3)`.
    pub(crate) noun: String,
    /// `it` or `them`.
    pub(crate) it: &'static str,
    /// `is` or `are`.
    pub(crate) is: &'static str,
}

/// What to call resources of one kind together.
pub(crate) fn subject(disclosure: &Disclosure<'_>, resources: &[&Resource<'_>]) -> Subject {
    if let [one] = resources {
        return Subject { noun: format!("the {}", one.noun()), it: "it", is: "is" };
    }
    let mut tracks = resources.iter().filter_map(|r| disclosure.position(r)).collect::<Vec<_>>();
    tracks.sort_unstable();
    let count = wording::count_of(resources.iter().copied());
    let noun = match tracks.len() == resources.len() {
        true => {
            let tracks = tracks.into_iter().map(|(place, _)| place).collect::<Vec<_>>();
            format!("{count} (tracks {})", wording::numbers(&tracks))
        }
        false => count,
    };
    Subject { noun, it: "them", is: "are" }
}

/// `declared wholly AI`, `declared partly AI` or, where nothing is declared, `credited to AI in part`.
pub(crate) fn how_declared(resources: &[&Resource<'_>]) -> &'static str {
    match resources.iter().all(|resource| resource.declared.value == Declaration::All) {
        true => "declared wholly AI",
        false if resources.iter().all(|r| r.declared.value != Declaration::Undeclared) => {
            "declared partly AI"
        }
        false => "partly AI",
    }
}

/// What to write beside the first of them: how much of it AI made.
pub(crate) fn extent(resources: &[&Resource<'_>]) -> &'static str {
    match resources[0].declared.value {
        Declaration::All => "says AI made everything",
        Declaration::Partly => "says AI made a part of it",
        Declaration::None | Declaration::Undeclared => "credits AI",
    }
}

/// Starts one finding about several resources of a release, which must not be none.
pub(crate) fn finding<'r>(
    report: &'r mut Report<'_>,
    disclosure: &Disclosure<'_>,
    release: &Release<'_>,
    resources: &[&Resource<'_>],
    label: &str,
    message: String,
) -> Draft<'r> {
    let first = resources[0];
    let span = first.declared.span().unwrap_or_else(|| tag(first.node));
    let draft = report
        .finding(span, label, message)
        .related_all(wording::declarations(disclosure, resources[1..].iter().copied()));
    match resources {
        [one] => draft.at(disclosure, one),
        _ => draft.on(disclosure, release),
    }
}

/// Puts a resource to those of the same key, which stay in the order in which they came.
pub(crate) fn put<K: PartialEq, V>(groups: &mut Vec<(K, Vec<V>)>, key: K, value: V) {
    match groups.iter_mut().find(|(known, _)| *known == key) {
        Some((_, group)) => group.push(value),
        None => groups.push((key, vec![value])),
    }
}

/// The resources of a release that are so much AI in an area.
pub(crate) fn made<'a, 'd>(
    disclosure: &'a Disclosure<'d>,
    release: &'a Release<'d>,
    area: Area,
    made: Made,
) -> impl Iterator<Item = &'a Resource<'d>> {
    let is_so = move |resource: &&Resource<'d>| {
        resource.answer(area).is_some_and(|answer| made.is_said_by(answer.value))
    };
    disclosure.resources_of(release).filter(is_so)
}

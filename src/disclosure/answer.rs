//! What a message answers to the questions that platforms ask: how much of the audio, of the composition, of the artwork
//! AI made. Knows no platform.

use serde::{Deserialize, Serialize};

use super::role::{is_composition, is_lyric, is_mastering};
use super::{Credit, Declaration, Disclosure, Resource, ResourceKind};

/// A part of a release that platforms ask about apart from the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The sound of a recording.
    Audio,
    /// The work that is recorded: its music and its lyrics. The standard has no declaration for it.
    Composition,
    /// The words that are sung, or a text of them.
    Lyrics,
    /// Images, and videos that take the place of a cover.
    Artwork,
    /// Videos.
    Video,
    /// Mixing and mastering.
    Mastering,
}

impl Area {
    /// All areas.
    pub const ALL: [Self; 6] =
        [Self::Audio, Self::Composition, Self::Lyrics, Self::Artwork, Self::Video, Self::Mastering];

    /// What people call it.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Audio => "audio",
            Self::Composition => "composition",
            Self::Lyrics => "lyrics",
            Self::Artwork => "artwork",
            Self::Video => "video",
            Self::Mastering => "mixing and mastering",
        }
    }

    /// Whether a role belongs to the area; roles tell only of what is done on the way to a recording.
    pub fn has_role(self, role: &str) -> bool {
        match self {
            Self::Composition => is_composition(role),
            Self::Lyrics => is_lyric(role),
            Self::Mastering => is_mastering(role),
            Self::Audio | Self::Artwork | Self::Video => false,
        }
    }
}

/// What a resource answers for an area, and what the answer rests on.
#[derive(Clone, Debug)]
pub struct Answer<'a, 'd> {
    /// The answer. Undeclared where nobody said, or where what was said does not tell.
    pub value: Declaration,
    /// Whether it is the resource's own declaration that answers.
    pub by_declaration: bool,
    /// The credits that answer, or would, if they said how much of them was AI.
    pub credits: Vec<&'a Credit<'d>>,
}

impl<'d> Resource<'d> {
    /// What it answers for an area; `None` where it has nothing to do with the area.
    pub fn answer(&self, area: Area) -> Option<Answer<'_, 'd>> {
        match (area, self.kind) {
            _ if self.areas().contains(&area) => Some(self.declared_answer()),
            (Area::Composition | Area::Lyrics | Area::Mastering, ResourceKind::SoundRecording) => {
                Some(self.credited_answer(area))
            }
            _ => None,
        }
    }

    /// The areas that its own declaration speaks of.
    pub fn areas(&self) -> &'static [Area] {
        match self.kind {
            ResourceKind::SoundRecording => &[Area::Audio],
            ResourceKind::Image => &[Area::Artwork],
            ResourceKind::Video if self.is_cover() => &[Area::Artwork],
            ResourceKind::Video => &[Area::Video],
            ResourceKind::Text if self.type_().as_deref() == Some("LyricText") => &[Area::Lyrics],
            _ => &[],
        }
    }

    /// Whether AI is credited on it only for these areas, and it is not declared wholly AI.
    pub fn has_ai_only_in(&self, areas: &[Area]) -> bool {
        let mut ai = self.credits.iter().filter(|credit| credit.is_ai()).peekable();
        let is_of_area = |role: &super::Role<'_>| areas.iter().any(|area| area.has_role(&role.value));
        self.declared.value != Declaration::All
            && ai.peek().is_some()
            && ai.all(|credit| {
                let roles = credit.roles();
                !roles.is_empty() && roles.iter().all(is_of_area)
            })
    }

    /// Whether it takes the place of a front cover.
    fn is_cover(&self) -> bool {
        self.type_().as_deref() == Some("FrontCoverVideo")
    }

    fn declared_answer(&self) -> Answer<'_, 'd> {
        let by_declaration = self.declared.value != Declaration::Undeclared;
        let credits = self.credits.iter().filter(|credit| credit.is_ai()).collect();
        Answer { value: self.effective(), by_declaration, credits }
    }

    /// What the credits for an area say. All and None of the whole recording speak for its parts.
    fn credited_answer(&self, area: Area) -> Answer<'_, 'd> {
        let is_of_area = |credit: &&Credit<'d>| credit.roles().iter().any(|role| area.has_role(&role.value));
        let credits = self.credits.iter().filter(is_of_area).collect::<Vec<_>>();
        if matches!(self.declared.value, Declaration::None | Declaration::All) {
            return Answer { value: self.declared.value, by_declaration: true, credits };
        }
        let value = together(credits.iter().map(|credit| credit.effective()));
        Answer { value, by_declaration: false, credits }
    }
}

impl<'d> Disclosure<'d> {
    /// What several resources answer for an area together; `None` where none of them has anything to do with it.
    pub fn answer<'a>(
        &self,
        resources: impl IntoIterator<Item = &'a Resource<'d>>,
        area: Area,
    ) -> Option<Declaration>
    where
        'd: 'a,
    {
        let mut answers = resources.into_iter().filter_map(|resource| resource.answer(area)).peekable();
        answers.peek()?;
        Some(together(answers.map(|answer| answer.value)))
    }
}

/// What several declarations come to: All or None where all of them say so, Partly where any says that AI had a part,
/// and otherwise Undeclared, since silence is not None.
pub(crate) fn together(said: impl Iterator<Item = Declaration>) -> Declaration {
    let said = said.collect::<Vec<_>>();
    match said.first() {
        Some(&first) if said.iter().all(|&s| s == first) => first,
        _ if said.iter().any(|s| s.is_ai()) => Declaration::Partly,
        _ => Declaration::Undeclared,
    }
}

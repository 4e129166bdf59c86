//! What came of many messages together. Knows no single finding once it is counted.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use schemars::JsonSchema;
use serde::Serialize;

use super::aside::{Aside, by_baseline, by_configuration};
use super::look::{Ink, Look, count, thousands};
use crate::ern::Message;
use crate::lint::{Checked, Extent, Finding, Layer, Level, Reason, Tally, rules};

/// Numbers added up over many messages.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// How many messages were checked.
    pub messages: usize,
    /// The platforms and distributors that they were checked for.
    pub profiles: BTreeSet<&'static str>,
    /// What their resources declare.
    pub tally: Tally,
    /// Findings of each level, and messages that have any: note, warning, error.
    pub levels: [Counted; 3],
    /// What was fixed, where that was asked for.
    pub fixed: Option<Counted>,
    /// How often each rule found something.
    pub codes: BTreeMap<&'static str, usize>,
    /// On how many messages each layer was looked at, and how far.
    pub layers: BTreeMap<(usize, Extent), usize>,
    /// Files that are no ERN messages, and what they are.
    pub not_ern: Vec<Left>,
    /// Files and folders that could not be looked at, and why.
    pub unreadable: Vec<Left>,
    /// Files that were not opened, since their names do not end in `.xml`.
    pub other_files: usize,
    /// Files that were not opened, since macOS keeps its own notes in them.
    pub mac_files: usize,
    /// Links to folders, which were not followed.
    pub linked_folders: usize,
    /// How many findings each configuration that was used accepts.
    pub configurations: Vec<(String, usize)>,
    /// How many findings the baseline holds, and what it is called.
    pub known: Option<(usize, String)>,
}

/// How many findings, in how many messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counted {
    /// Findings.
    pub findings: usize,
    /// Messages that have any of them.
    pub messages: usize,
}

/// A file that was left unchecked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "LeftUnchecked")]
pub struct Left {
    /// Its path.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// How many rules are named as those that found most, how many files, how many reasons.
const MOST: usize = 5;
const NAMED: usize = 3;
const REASONS: usize = 6;

impl Summary {
    /// Takes a message in.
    pub fn add(&mut self, checked: &Checked, aside: &Aside<'_>) {
        self.messages += 1;
        self.profiles.extend(&checked.profiles);
        if let Some(applied) = aside.fixed {
            let fixed = self.fixed.get_or_insert_default();
            fixed.findings += applied.len();
            fixed.messages += usize::from(!applied.is_empty());
        }
        if let Some(path) = aside.configuration {
            match self.configurations.iter_mut().find(|(known, _)| known == path) {
                Some((_, excepted)) => *excepted += aside.excepted.len(),
                None => self.configurations.push((path.to_owned(), aside.excepted.len())),
            }
        }
        if let Some((known, path)) = aside.known {
            self.known.get_or_insert_with(|| (0, path.to_owned())).0 += known;
        }
        let sums = [&mut self.tally.recordings, &mut self.tally.videos, &mut self.tally.images];
        let tally = &checked.tally;
        for (sum, counts) in sums.into_iter().zip([tally.recordings, tally.videos, tally.images]) {
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        for level in [Level::Note, Level::Warning, Level::Error] {
            let found = checked.findings.iter().filter(|finding| finding.level == level).count();
            let counted = &mut self.levels[level as usize];
            counted.findings += found;
            counted.messages += usize::from(found > 0);
        }
        for finding in &checked.findings {
            *self.codes.entry(finding.code).or_default() += 1;
        }
        for (index, (_, extent)) in checked.layers.iter().enumerate() {
            *self.layers.entry((index, extent.clone())).or_default() += 1;
        }
    }

    /// The worst level that was found.
    pub fn worst(&self) -> Option<Level> {
        let levels = [Level::Error, Level::Warning, Level::Note];
        levels.into_iter().find(|level| self.levels[*level as usize].findings > 0)
    }

    /// How often the rules that found most found something, the most busy one first.
    pub fn most_often(&self) -> Vec<(&'static str, usize)> {
        let mut codes = self.codes.iter().map(|(code, count)| (*code, *count)).collect::<Vec<_>>();
        codes.sort_by_key(|(code, count)| (usize::MAX - count, *code));
        codes.truncate(MOST);
        codes
    }

    /// Writes it, for people.
    ///
    /// # Errors
    /// When `out` cannot be written to.
    pub fn write(&self, out: &mut impl Write, look: Look) -> io::Result<()> {
        let kinds = [
            ("recording", self.tally.recordings),
            ("video", self.tally.videos),
            ("image", self.tally.images),
        ];
        let kinds = kinds.iter().filter(|(_, counts)| counts.iter().sum::<usize>() > 0);
        let sums = kinds.clone().map(|(noun, counts)| count(counts.iter().sum(), noun));
        let head =
            std::iter::once(count(self.messages, "message")).chain(sums).collect::<Vec<_>>().join(", ");
        writeln!(out, "{}", look.paint(Ink::Bold, &head))?;
        for (noun, counts) in kinds {
            row(out, &format!("{noun}s"), &declarations(counts), look)?;
        }
        if self.messages > 0 {
            row(out, "findings", &self.found(), look)?;
        }
        if let Some(Counted { findings, messages }) = self.fixed {
            let messages = count(messages, "message");
            row(out, "fixed", &format!("{} in {messages}", thousands(findings)), look)?;
        }
        let most = self.most_often().iter().map(|(code, number)| often(code, *number)).collect::<Vec<_>>();
        row(out, "most often", &most.join(" · "), look)?;
        row(out, "profiles", &self.profiles.iter().copied().collect::<Vec<_>>().join(", "), look)?;
        row(out, "settings", &self.settings(), look)?;
        self.write_layers(out, look)?;
        let left = self.left();
        let name =
            if self.layers.keys().any(|(_, e)| matches!(e, Extent::No(_))) { "" } else { "not checked" };
        left.iter().enumerate().try_for_each(|(i, left)| row(out, if i == 0 { name } else { "" }, left, look))
    }

    fn found(&self) -> String {
        let nouns = [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Note, "note")];
        let mut parts = Vec::new();
        for (level, noun) in nouns {
            let Counted { findings, messages } = self.levels[level as usize];
            if findings > 0 {
                let unit = if parts.is_empty() { count(messages, "message") } else { thousands(messages) };
                parts.push(format!("{} in {unit}", count(findings, noun)));
            }
        }
        if parts.is_empty() { "none".to_owned() } else { parts.join(" · ") }
    }

    fn settings(&self) -> String {
        let configured = self.configurations.iter().map(|(path, excepted)| by_configuration(*excepted, path));
        let known = self.known.iter().map(|(known, path)| by_baseline(*known, path));
        configured.chain(known).collect::<Vec<_>>().join(" · ")
    }

    fn write_layers(&self, out: &mut impl Write, look: Look) -> io::Result<()> {
        let name = |index: &usize| Layer::ALL[*index].as_str();
        let wholly = self.layers.iter().filter(|((_, extent), _)| *extent == Extent::Wholly);
        let wholly = wholly.map(|((index, _), number)| format!("{} {}", name(index), thousands(*number)));
        row(out, "checked", &wholly.collect::<Vec<_>>().join(" · "), look)?;
        for (names, number, why) in self.layers_that(|extent| match extent {
            Extent::Partly(which) => Some(which),
            _ => None,
        }) {
            row(out, "in part", &format!("{names} of {}: {why}", count(number, "message")), look)?;
        }
        let not = self.layers_that(|extent| match extent {
            Extent::No(why) => Some(why),
            _ => None,
        });
        for (index, (names, number, why)) in not.iter().take(REASONS).enumerate() {
            let lead = if index == 0 { "not checked" } else { "" };
            row(out, lead, &format!("{names} of {}: {why}", count(*number, "message")), look)?;
        }
        if not.len() > REASONS {
            row(out, "", &format!("and for {} more", count(not.len() - REASONS, "reason")), look)?;
        }
        Ok(())
    }

    /// The layers with a reason, those of most messages first, and those of as many messages and the same reason
    /// together.
    fn layers_that<'a>(
        &'a self,
        reason: impl Fn(&'a Extent) -> Option<&'a Reason>,
    ) -> Vec<(String, usize, String)> {
        let reasons = self.layers.iter();
        let reasons =
            reasons.filter_map(|((index, extent), number)| Some((*index, *number, reason(extent)?)));
        let (old, each): (Vec<_>, Vec<_>) =
            reasons.partition(|(.., why)| matches!(why, Reason::NoDeclarations(_)));
        let mut each =
            each.into_iter().map(|(index, n, why)| (index, n, why.to_string())).collect::<Vec<_>>();
        // Every version is a reason of its own.
        match old[..] {
            [(index, ..), _, ..] => {
                let first = Message::first_that_declares();
                let why = format!("their versions have no AI declarations; ERN {first} was the first");
                each.push((index, old.iter().map(|(_, n, _)| n).sum(), why));
            }
            _ => each.extend(old.into_iter().map(|(index, n, why)| (index, n, why.to_string()))),
        }
        let mut all: Vec<(String, usize, String)> = Vec::new();
        for (index, number, why) in each {
            let name = Layer::ALL[index].as_str();
            match all.iter_mut().find(|(_, of, other)| *of == number && *other == why) {
                Some((names, ..)) => *names = format!("{names}, {name}"),
                None => all.push((name.to_owned(), number, why)),
            }
        }
        all.sort_by_key(|(_, number, _)| std::cmp::Reverse(*number));
        all
    }

    /// The files that were left unchecked, in words.
    fn left(&self) -> Vec<String> {
        let mut parts = Vec::new();
        if !self.not_ern.is_empty() {
            let verb = if self.not_ern.len() == 1 { "is no ERN message" } else { "are no ERN messages" };
            let names = names(&self.not_ern, |left| left.path.clone());
            parts.push(format!("{} {verb}: {names}", count(self.not_ern.len(), "file")));
        }
        if !self.unreadable.is_empty() {
            let names = names(&self.unreadable, |left| format!("{} ({})", left.path, left.reason));
            parts.push(format!("{} could not be looked at: {names}", thousands(self.unreadable.len())));
        }
        if self.other_files > 0 {
            parts.push(format!("{} not opened: no .xml in the name", count(self.other_files, "other file")));
        }
        if self.mac_files > 0 {
            let files = count(self.mac_files, "file");
            parts.push(format!("{files} not opened: macOS put them there (._*, __MACOSX)"));
        }
        if self.linked_folders > 0 {
            let links = if self.linked_folders == 1 { "link" } else { "links" };
            parts.push(format!("{} {links} to folders not followed", thousands(self.linked_folders)));
        }
        parts
    }
}

/// `2 errors, 1 warning`, or that there is none.
pub(super) fn levels(findings: &[Finding]) -> String {
    let nouns = [(Level::Error, "error"), (Level::Warning, "warning"), (Level::Note, "note")];
    let counted = nouns.map(|(level, noun)| (findings.iter().filter(|f| f.level == level).count(), noun));
    let parts = counted.iter().filter(|(number, _)| *number > 0).map(|(number, noun)| count(*number, noun));
    let line = parts.collect::<Vec<_>>().join(", ");
    if line.is_empty() { "no findings".to_owned() } else { line }
}

fn row(out: &mut impl Write, name: &str, text: &str, look: Look) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    write!(out, "{}", look.block(&format!("  {name:<13}"), &look.plain(text)))
}

fn names(left: &[Left], name: impl Fn(&Left) -> String) -> String {
    let mut names = left.iter().take(NAMED).map(name).collect::<Vec<_>>();
    if left.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}

/// `None 3,102 · Partly 214 · All 96 · undeclared 1,459 (30 %)`.
fn declarations([undeclared, none, partly, all]: &[usize; 4]) -> String {
    let said = [("None", none), ("Partly", partly), ("All", all)];
    let said = said.into_iter().filter(|(_, number)| **number > 0);
    let mut parts = said.map(|(word, number)| format!("{word} {}", thousands(*number))).collect::<Vec<_>>();
    let share = percent(*undeclared, undeclared + none + partly + all);
    parts.push(format!("undeclared {} ({share})", thousands(*undeclared)));
    parts.join(" · ")
}

/// The share in per cent, never rounded to nothing or to everything.
fn percent(part: usize, whole: usize) -> String {
    match (part * 200 + whole) / (2 * whole.max(1)) {
        0 if part > 0 => "under 1 %".to_owned(),
        100 if part < whole => "over 99 %".to_owned(),
        percent => format!("{percent} %"),
    }
}

/// `AI020 undeclared recording ×1,459`.
fn often(code: &str, number: usize) -> String {
    let name = rules::find(code).map_or("", |rule| rule.name);
    let words =
        name.split('-').map(|word| if word == "ai" { "AI" } else { word }).collect::<Vec<_>>().join(" ");
    format!("{code} {words} ×{}", thousands(number)).replace(' ', "\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_never_rounded_to_nothing_or_everything() {
        assert_eq!(percent(0, 9), "0 %");
        assert_eq!(percent(1, 900), "under 1 %");
        assert_eq!(percent(1, 3), "33 %");
        assert_eq!(percent(899, 900), "over 99 %");
        assert_eq!(percent(9, 9), "100 %");
        assert_eq!(declarations(&[1459, 3102, 0, 96]), "None 3,102 · All 96 · undeclared 1,459 (31 %)");
    }
}

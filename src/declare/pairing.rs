//! Which things of two messages or sheets are the same, by their keys. Knows nothing of what is said of them.

use std::collections::HashMap;

use super::matching::names;
use super::{Key, Kind};

/// Which of two lists belong together; to each, one of the other list at most.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairs {
    /// For each of the old its place among the new.
    pub(super) of_old: Vec<Option<usize>>,
    /// For each of the new its place among the old.
    pub(super) of_new: Vec<Option<usize>>,
}

impl Pairs {
    /// Two lists of which nothing belongs together yet.
    pub(super) fn none(old: usize, new: usize) -> Self {
        Self { of_old: vec![None; old], of_new: vec![None; new] }
    }

    /// Pairs what is still alone and has a mark in common, the first with the first. In which list it stands makes no
    /// difference, and no mark makes it slow by being on everything.
    pub(super) fn join<M: Ord>(
        &mut self,
        old_marks: impl Fn(usize) -> Vec<M>,
        new_marks: impl Fn(usize) -> Vec<M>,
    ) {
        let alone =
            |list: &[Option<usize>]| (0..list.len()).filter(|i| list[*i].is_none()).collect::<Vec<_>>();
        let (old, new) = (alone(&self.of_old), alone(&self.of_new));
        if old.is_empty() || new.is_empty() {
            return;
        }
        let old = old.into_iter().flat_map(|i| old_marks(i).into_iter().map(move |mark| (mark, false, i)));
        let new = new.into_iter().flat_map(|i| new_marks(i).into_iter().map(move |mark| (mark, true, i)));
        let mut marked = old.chain(new).collect::<Vec<_>>();
        marked.sort_unstable();
        for alike in marked.chunk_by(|one, other| one.0 == other.0) {
            let (old, new) = alike.split_at(alike.partition_point(|(_, is_new, _)| !is_new));
            let mut new = new.iter().map(|(.., i)| *i);
            for &(.., old) in old {
                if self.of_old[old].is_some() {
                    continue;
                }
                let Some(new) = new.find(|new| self.of_new[*new].is_none()) else { break };
                (self.of_old[old], self.of_new[new]) = (Some(new), Some(old));
            }
        }
    }
}

/// For each of the new keys, the place of the old one that is the same thing's.
pub fn paired(old: &[Key], new: &[Key]) -> Vec<Option<usize>> {
    pairs(old.iter(), new.iter()).of_new
}

/// Pairs the things that go by the same: the strongest key that they share, within their kind. A reference says little,
/// since the next delivery numbers anew; so it counts last, and neither it nor a title pairs what ISRC, ICPN or GRid tell
/// apart.
pub(super) fn pairs<'a>(
    old: impl Iterator<Item = &'a Key> + Clone,
    new: impl Iterator<Item = &'a Key> + Clone,
) -> Pairs {
    let mut known = [old.map(Known::of).collect::<Vec<_>>(), new.map(Known::of).collect::<Vec<_>>()];
    let kinds = [guessed_kinds(&known[0], &known[1]), guessed_kinds(&known[1], &known[0])];
    for (side, kinds) in known.iter_mut().zip(kinds) {
        kinds.into_iter().for_each(|(index, kind)| side[index].kind = Some(kind));
    }
    let [old, new] = &known;
    let mut pairs = Pairs::none(old.len(), new.len());
    for by in By::ALL {
        for in_file in by.files() {
            for (old_only_by_this, new_only_by_this) in by.rounds() {
                pairs.join(
                    |i| old[i].marks(by, *in_file, *old_only_by_this),
                    |i| new[i].marks(by, *in_file, *new_only_by_this),
                );
            }
        }
    }
    pairs
}

/// By what a thing is known, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum By {
    /// Everything at once, be it nothing: so what is there twice finds its own like.
    Everything,
    Isrc,
    Icpn,
    Grid,
    Proprietary,
    /// Title and artist.
    Title,
    Reference,
}

impl By {
    const ALL: [Self; 7] = [
        Self::Everything,
        Self::Isrc,
        Self::Icpn,
        Self::Grid,
        Self::Proprietary,
        Self::Title,
        Self::Reference,
    ];

    /// Those that are given out once and for the whole world.
    const WORLDWIDE: [Self; 3] = [Self::Isrc, Self::Icpn, Self::Grid];

    /// Whether only things of the same file are paired: first that, then any, where it means the same in every file.
    fn files(self) -> &'static [bool] {
        if matches!(self, Self::Everything | Self::Reference) { &[true] } else { &[true, false] }
    }

    /// Whether, of the old and of the new, only those are paired that nothing stronger tells from others. One of the two
    /// must be so where the key is weak: two that have ISRCs were paired by them, or are different.
    fn rounds(self) -> &'static [(bool, bool)] {
        match self {
            Self::Everything | Self::Isrc | Self::Icpn | Self::Grid => &[(false, false)],
            Self::Proprietary | Self::Title | Self::Reference => {
                &[(true, true), (true, false), (false, true)]
            }
        }
    }
}

/// A key, made ready to be compared.
struct Known<'a> {
    file: Option<&'a str>,
    kind: Option<Kind>,
    values: [Vec<String>; By::ALL.len()],
}

impl<'a> Known<'a> {
    fn of(key: &'a Key) -> Self {
        let mut known = Self { file: key.file.as_deref(), kind: key.kind, values: Default::default() };
        let all = |ids: &[String]| ids.iter().flat_map(|id| names::isrcs(id)).collect();
        let one = |id: &Option<String>, compared: fn(&str) -> String| -> Vec<String> {
            id.iter().map(|id| compared(id)).filter(|id| !id.is_empty()).collect()
        };
        known.values[By::Isrc as usize] = all(&key.isrcs);
        known.values[By::Icpn as usize] = one(&key.icpn, names::icpn);
        known.values[By::Grid as usize] = one(&key.grid, names::grid);
        known.values[By::Proprietary as usize].clone_from(&key.proprietary);
        let artist = key.artist.as_deref().map(names::title).unwrap_or_default();
        let titles = one(&key.title, names::title).into_iter();
        known.values[By::Title as usize] = titles.map(|title| title + BETWEEN + &artist).collect();
        known.values[By::Reference as usize] = one(&key.reference, |reference| reference.trim().to_owned());
        let everything = known.values.iter().map(|values| values.join(BETWEEN)).collect::<Vec<_>>();
        known.values[By::Everything as usize] = vec![everything.join(BETWEEN)];
        known
    }

    fn values(&self, by: By) -> &[String] {
        &self.values[by as usize]
    }

    /// By what it is paired in a round.
    fn marks(&self, by: By, in_file: bool, only_by_this: bool) -> Vec<(Option<&str>, Option<Kind>, &str)> {
        let is_told_apart = By::WORLDWIDE.iter().any(|by| !self.values(*by).is_empty())
            || (by == By::Reference && !self.values(By::Title).is_empty());
        if only_by_this && is_told_apart {
            return Vec::new();
        }
        let file = self.file.filter(|_| in_file);
        self.values(by).iter().map(|value| (file, self.kind, value.as_str())).collect()
    }
}

/// What kind the things are that do not say it themselves: that of the first on the other side that goes by the same.
fn guessed_kinds(of: &[Known<'_>], others: &[Known<'_>]) -> Vec<(usize, Kind)> {
    let without = of.iter().enumerate().filter(|(_, known)| known.kind.is_none()).collect::<Vec<_>>();
    if without.is_empty() {
        return Vec::new();
    }
    let mut kinds = HashMap::new();
    for (other, kind) in others.iter().filter_map(|other| Some((other, other.kind?))) {
        for by in By::ALL {
            for value in other.values(by) {
                kinds.entry((by, value)).or_insert(kind);
            }
        }
    }
    let guess = |known: &Known<'_>| {
        By::ALL
            .into_iter()
            .flat_map(|by| known.values(by).iter().map(move |value| (by, value)))
            .find_map(|entry| kinds.get(&entry).copied())
    };
    without.into_iter().filter_map(|(index, known)| Some((index, guess(known)?))).collect()
}

/// No identifier has it in it.
const BETWEEN: &str = "\u{1f}";

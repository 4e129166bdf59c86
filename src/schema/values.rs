//! The value sets, and the editions of them that a message is read with.

use std::fmt;

use super::generated::values::{EDITIONS, ENTRIES, MASKS, SETS, STARTS, TEXT};
use super::{Version, builtin::WHITE, types::bits};

/// A value set of the standard.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueSet(pub(crate) u16);

/// A set: its name, and its run of entries.
pub(super) struct Set {
    pub(super) name: &'static str,
    pub(super) start: u16,
    pub(super) end: u16,
}

/// A value of a set: its number, and as numbers of [`MASKS`] the editions that have it and that call it deprecated.
#[derive(Clone, Copy)]
pub(super) struct Entry(pub(super) u16, pub(super) u8, pub(super) u8);

impl Entry {
    fn text(self) -> &'static str {
        let at = |number: u16| STARTS[usize::from(number)] as usize;
        &TEXT[at(self.0)..at(self.0 + 1)]
    }

    fn editions(self) -> u32 {
        MASKS[usize::from(self.1)]
    }

    fn deprecated(self) -> u32 {
        MASKS[usize::from(self.2)]
    }
}

impl ValueSet {
    /// The set of this name.
    pub fn named(name: &str) -> Option<Self> {
        SETS.binary_search_by(|set| set.name.cmp(name)).ok().map(|number| Self(number as u16))
    }

    /// All sets, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..SETS.len() as u16).map(Self)
    }

    /// The name, such as `ContributorRole`.
    pub fn name(self) -> &'static str {
        SETS[usize::from(self.0)].name
    }

    /// The name as people say it: `ReleaseType` for `ReleaseType_ERN4`.
    pub fn noun(self) -> &'static str {
        let name = self.name().split_once("_ERN").map_or(self.name(), |(noun, _)| noun);
        name.rsplit('_').next().unwrap_or(name)
    }

    /// What these editions say of a value. Where they do not have the set at all, what any edition says.
    pub fn verdict(self, value: &str, editions: Editions) -> Verdict {
        self.judge(self.find(value), editions)
    }

    /// What these editions say of a value that was looked for in the set.
    fn judge(self, found: Option<Entry>, editions: Editions) -> Verdict {
        match found {
            Some(entry) if entry.deprecated() & editions.bits != 0 => Verdict::Deprecated,
            Some(entry) if entry.editions() & editions.bits != 0 || !self.is_in(editions) => Verdict::Current,
            _ => Verdict::Unknown,
        }
    }

    /// The values in these editions, in alphabetical order.
    pub fn values(self, editions: Editions) -> impl Iterator<Item = &'static str> {
        let bits = if self.is_in(editions) { editions.bits } else { u32::MAX };
        self.entries().iter().filter(move |entry| entry.editions() & bits != 0).map(|entry| entry.text())
    }

    /// The values in all editions, in alphabetical order.
    pub fn values_ever(self) -> impl Iterator<Item = &'static str> {
        self.entries().iter().map(|entry| entry.text())
    }

    /// The editions that have a value.
    pub fn editions_with(self, value: &str) -> impl Iterator<Item = Edition> {
        let editions = self.find(value).map_or(0, Entry::editions);
        bits(u64::from(editions)).map(|place| Edition(place as u8))
    }

    /// Whether these editions have the set.
    fn is_in(self, editions: Editions) -> bool {
        self.entries().iter().any(|entry| entry.editions() & editions.bits != 0)
    }

    fn entries(self) -> &'static [Entry] {
        let set = &SETS[usize::from(self.0)];
        &ENTRIES[usize::from(set.start)..usize::from(set.end)]
    }

    fn find(self, value: &str) -> Option<Entry> {
        let entries = self.entries();
        entries.binary_search_by(|entry| entry.text().cmp(value)).ok().map(|place| entries[place])
    }
}

impl fmt::Debug for ValueSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What a set says of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is in the set.
    Current,
    /// It is in the set, but should not be used any more.
    Deprecated,
    /// It is not in the set.
    Unknown,
}

/// The values that a message used last: the same few words come again and again.
#[derive(Debug)]
pub(super) struct Memo {
    editions: Editions,
    last: [(u16, &'static str); Self::SIZE],
}

impl Memo {
    const SIZE: usize = 256;

    pub(super) fn new(editions: Editions) -> Self {
        Self { editions, last: [(u16::MAX, ""); Self::SIZE] }
    }

    /// As [`ValueSet::verdict`].
    #[inline]
    pub(super) fn verdict(&mut self, set: ValueSet, value: &str) -> Verdict {
        let (first, last) = (value.as_bytes().first(), value.as_bytes().last());
        let mix = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
        let place = (usize::from(set.0) * 37 + value.len() * 11 + mix(first) * 7 + mix(last)) % Self::SIZE;
        if self.last[place] == (set.0, value) {
            return Verdict::Current;
        }
        let found = set.find(value);
        let verdict = set.judge(found, self.editions);
        if let (Verdict::Current, Some(entry)) = (verdict, found) {
            self.last[place] = (set.0, entry.text());
        }
        verdict
    }
}

/// One edition of the value sets: that of an ERN version up to 4.2, or one of its own, chosen by `AvsVersionId`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edition(u8);

impl Edition {
    /// The number in `AvsVersionId`, where it is an edition of its own.
    pub fn avs(self) -> Option<u32> {
        EDITIONS[usize::from(self.0)].strip_prefix("avs")?.parse().ok()
    }

    /// The newest edition that the program knows.
    pub fn newest() -> Self {
        Self(EDITIONS.len() as u8 - 1)
    }

    /// The editions that `AvsVersionId` chooses from, oldest first.
    pub fn chosen_by_id() -> impl Iterator<Item = Self> {
        (0..EDITIONS.len() as u8).map(Self).filter(|edition| edition.avs().is_some())
    }

    /// The edition that belongs to an ERN version; from 4.3 on the message chooses.
    fn of_version(version: Version) -> Option<Self> {
        EDITIONS.iter().position(|edition| *edition == version.as_str()).map(|place| Self(place as u8))
    }
}

/// `AVS 9`, or `ERN 4.2` where the edition is the version's.
impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.avs() {
            Some(number) => write!(f, "AVS {number}"),
            None => write!(f, "ERN {}", EDITIONS[usize::from(self.0)]),
        }
    }
}

impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The editions that a message is read with: a value must be in one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Editions {
    bits: u32,
    choice: Choice,
}

/// How the edition of the value sets was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// By the ERN version: it has an edition of its own.
    Version,
    /// By `AvsVersionId`, one that is known.
    Known(u32),
    /// By `AvsVersionId`, one between two that are known: what either has is taken to be in it.
    Between(u32),
    /// By `AvsVersionId`, one newer than any that is known: the newest known stands for it.
    Newer(u32),
    /// By `AvsVersionId`, one older than any that is known: the oldest known stands for it.
    Older(u32),
    /// By `AvsVersionId`, which is no number: the newest known stands for it.
    Odd,
    /// By nothing: the message does not say. The newest known stands for it.
    Absent,
}

impl Editions {
    /// The editions for a message of this version whose `AvsVersionId` is this.
    pub fn of(version: Version, avs_version_id: Option<&str>) -> Self {
        if let Some(edition) = Edition::of_version(version) {
            return Self::one(edition, Choice::Version);
        }
        let Some(id) = avs_version_id.map(|id| id.trim_matches(WHITE)) else {
            return Self::one(Edition::newest(), Choice::Absent);
        };
        match id.parse::<u32>() {
            Ok(number) if id.bytes().all(|byte| byte.is_ascii_digit()) => Self::of_avs(number),
            _ => Self::one(Edition::newest(), Choice::Odd),
        }
    }

    /// The editions for an `AvsVersionId`.
    pub fn of_avs(number: u32) -> Self {
        let known = |edition: &Edition| edition.avs().unwrap_or_default();
        let before = Edition::chosen_by_id().filter(|edition| known(edition) <= number).last();
        let after = Edition::chosen_by_id().find(|edition| known(edition) >= number);
        match (before, after) {
            (Some(edition), Some(after)) if edition == after => Self::one(edition, Choice::Known(number)),
            (Some(before), Some(after)) => {
                Self { bits: 1 << before.0 | 1 << after.0, choice: Choice::Between(number) }
            }
            (Some(newest), None) => Self::one(newest, Choice::Newer(number)),
            (None, oldest) => Self::one(oldest.unwrap_or(Edition::newest()), Choice::Older(number)),
        }
    }

    /// How they were chosen.
    pub fn choice(self) -> Choice {
        self.choice
    }

    /// The oldest of them.
    pub fn oldest(self) -> Edition {
        Edition(self.bits.trailing_zeros() as u8)
    }

    fn one(edition: Edition, choice: Choice) -> Self {
        Self { bits: 1 << edition.0, choice }
    }
}

/// The value sets as people call them: `AVS 9`, or those of `ERN 4.2`.
impl fmt::Display for Editions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.choice {
            Choice::Between(number) => write!(f, "AVS {number}"),
            _ => self.oldest().fmt(f),
        }
    }
}

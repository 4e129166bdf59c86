//! Which anchors a message has, and which references still lack theirs. Knows no element.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

/// The anchors seen, in little room: nearly all of them are a letter and a number.
#[derive(Debug, Default)]
struct Anchors {
    /// Where in `numbered` the numbers of a key are.
    places: HashMap<Key, usize>,
    /// Which of 512 numbers in a row are there.
    numbered: Vec<[u64; 8]>,
    /// What was looked for last, by letter: mostly it is looked for again.
    recent: [Cell<(Key, usize)>; RECENT],
    others: HashSet<Box<str>>,
}

/// The letter, how many digits are written, and the number without its last nine bits.
type Key = (u8, u8, u32);

const RECENT: usize = 32;

impl Anchors {
    /// Adds an anchor, and says whether it is new.
    fn insert(&mut self, anchor: &str) -> bool {
        let Some((key, bit)) = number(anchor) else {
            return !self.others.contains(anchor) && self.others.insert(anchor.into());
        };
        let place = self.place(key).unwrap_or_else(|| {
            self.places.insert(key, self.numbered.len());
            self.numbered.push([0; 8]);
            self.numbered.len() - 1
        });
        let word = &mut self.numbered[place][bit / 64];
        let is_new = *word >> (bit % 64) & 1 == 0;
        *word |= 1 << (bit % 64);
        is_new
    }

    fn contains(&self, anchor: &str) -> bool {
        match number(anchor) {
            Some((key, bit)) => {
                self.place(key).is_some_and(|place| self.numbered[place][bit / 64] >> (bit % 64) & 1 == 1)
            }
            None => self.others.contains(anchor),
        }
    }

    fn place(&self, key: Key) -> Option<usize> {
        let recent = &self.recent[usize::from(key.0) % RECENT];
        if recent.get().0 == key {
            return Some(recent.get().1);
        }
        let place = *self.places.get(&key)?;
        recent.set((key, place));
        Some(place)
    }
}

/// `A0012` as its letter, its four digits, and twelve.
fn number(anchor: &str) -> Option<(Key, usize)> {
    let (letter, digits) = anchor.as_bytes().split_first()?;
    if !letter.is_ascii_alphabetic()
        || !(1..=9).contains(&digits.len())
        || !digits.iter().all(u8::is_ascii_digit)
    {
        return None;
    }
    let number = digits.iter().fold(0u32, |number, digit| 10 * number + u32::from(digit - b'0'));
    Some(((*letter, digits.len() as u8, number >> 9), (number & 511) as usize))
}

/// Holds references against anchors, whichever comes first.
#[derive(Debug)]
pub(super) struct References<R> {
    anchors: Anchors,
    /// The references whose anchor has not come yet.
    open: HashMap<Box<str>, Vec<R>>,
    /// How many anchors of each kind, by the letter they begin with, were lost to other faults.
    lost: HashMap<char, usize>,
}

impl<R> Default for References<R> {
    fn default() -> Self {
        Self { anchors: Anchors::default(), open: HashMap::new(), lost: HashMap::new() }
    }
}

impl<R> References<R> {
    /// An anchor; says whether it is the first of its name.
    pub(super) fn anchor(&mut self, anchor: &str) -> bool {
        if !self.open.is_empty() {
            self.open.remove(anchor);
        }
        self.anchors.insert(anchor)
    }

    /// A reference; `from` is where it stands.
    pub(super) fn refer(&mut self, anchor: &str, from: impl FnOnce() -> R) {
        if !self.anchors.contains(anchor) {
            match self.open.get_mut(anchor) {
                Some(open) => open.push(from()),
                None => drop(self.open.insert(anchor.into(), vec![from()])),
            }
        }
    }

    /// Anchors that begin with this letter were lost to another fault.
    pub(super) fn lose(&mut self, kind: char, count: usize) {
        let lost = self.lost.entry(kind).or_default();
        *lost = lost.saturating_add(count);
    }

    /// The references whose anchor never came, in no order; none of a kind of which as many anchors were lost.
    pub(super) fn dangling(&mut self) -> Vec<(Box<str>, R)> {
        let kind = |anchor: &str| anchor.chars().next().unwrap_or_default();
        let mut names: HashMap<char, usize> = HashMap::new();
        self.open.keys().for_each(|anchor| *names.entry(kind(anchor)).or_default() += 1);
        let excused = |anchor: &str| {
            let lost = self.lost.get(&kind(anchor)).copied().unwrap_or_default();
            lost >= names[&kind(anchor)]
        };
        let open = std::mem::take(&mut self.open).into_iter().filter(|(anchor, _)| !excused(anchor));
        open.flat_map(|(anchor, from)| from.into_iter().map(move |from| (anchor.clone(), from))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_told_apart_to_the_letter() {
        let mut anchors = Anchors::default();
        let names = ["A1", "A01", "B1", "A511", "A512", "A", "A1x", "A_1", "P0", "P00", "A1234567890"];
        names.iter().for_each(|name| assert!(anchors.insert(name), "{name} is new"));
        names
            .iter()
            .for_each(|name| assert!(!anchors.insert(name) && anchors.contains(name), "{name} is known"));
        assert!(!anchors.contains("A2") && !anchors.contains("a1") && !anchors.contains("A1023"));
    }

    #[test]
    fn a_reference_may_come_before_its_anchor() {
        let mut references = References::default();
        references.refer("A1", || 1);
        references.refer("A2", || 2);
        assert!(references.anchor("A1"));
        references.refer("A1", || 3);
        assert_eq!(references.dangling(), [("A2".into(), 2)]);
    }

    #[test]
    fn a_lost_anchor_excuses_a_reference_of_its_kind() {
        let mut references = References::default();
        references.refer("A1", || 1);
        references.refer("P1", || 2);
        references.lose('A', 1);
        assert_eq!(references.dangling(), [("P1".into(), 2)]);
    }
}

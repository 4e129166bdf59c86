//! Datatypes that are restricted by a pattern. A pattern is a content model of characters: the same masks say which
//! may come next.

use std::fmt;

use super::builtin::Builtin;
use super::generated::patterns::PATTERNS;
use super::types::bits;

/// One of XSD's own datatypes, restricted by a pattern.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern(pub(super) u8);

/// What a pattern is.
pub(super) struct Row {
    pub(super) name: &'static str,
    pub(super) base: Builtin,
    pub(super) words: &'static str,
    pub(super) first: u64,
    pub(super) last: u64,
    pub(super) empty: bool,
    /// The characters that may stand in each slot, and the slots that may come next.
    pub(super) slots: &'static [(Chars, u64)],
}

/// A set of characters: of ASCII as bits, and the decimal digits of all other scripts or none of them.
#[derive(Clone, Copy)]
pub(super) struct Chars {
    pub(super) ascii: u128,
    pub(super) digits: bool,
}

impl Chars {
    fn has(self, c: char) -> bool {
        match c.is_ascii() {
            true => self.ascii >> (c as u32) & 1 == 1,
            false => self.digits && is_digit(c),
        }
    }
}

impl Pattern {
    /// The name of the datatype, such as `DPID`, or of the element that it was made for.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The datatype that it restricts.
    pub fn base(self) -> Builtin {
        self.row().base
    }

    /// What it allows, in words: `` `PADPIDA`, then letters and digits ``.
    pub fn words(self) -> &'static str {
        self.row().words
    }

    /// The character that every value begins with, where there is one.
    pub(super) fn initial(self) -> Option<char> {
        let Row { first, slots, .. } = *self.row();
        let (chars, _) = slots.get(first.trailing_zeros() as usize).filter(|_| first.is_power_of_two())?;
        let only = chars.ascii.is_power_of_two() && !chars.digits;
        only.then(|| char::from(chars.ascii.trailing_zeros() as u8))
    }

    /// Whether it allows a value.
    pub fn allows(self, value: &str) -> bool {
        let Row { base, first, last, empty, slots, .. } = *self.row();
        if !base.allows(value) {
            return false;
        }
        let (mut allowed, mut at) = (first, 0);
        for c in base.normal(value).chars() {
            let mut next = 0;
            at = 0;
            for slot in bits(allowed) {
                let (chars, follow) = &slots[slot];
                if chars.has(c) {
                    at |= 1 << slot;
                    next |= follow;
                }
            }
            if at == 0 {
                return false;
            }
            allowed = next;
        }
        at & last != 0 || (at == 0 && empty)
    }

    fn row(self) -> &'static Row {
        &PATTERNS[usize::from(self.0)]
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether it is a decimal digit of another script than ours, as libxml2 counts them.
fn is_digit(c: char) -> bool {
    const ZEROS: [u32; 23] = [
        0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
        0x1040, 0x17e0, 0x1810, 0x1946, 0xff10, 0x104a0, 0x1d7ce, 0x1d7d8, 0x1d7e2,
    ];
    let c = c as u32;
    ZEROS.iter().any(|zero| (*zero..zero + 10).contains(&c)) || (0x1d7ec..=0x1d7ff).contains(&c)
}

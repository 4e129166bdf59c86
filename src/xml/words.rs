//! Eight bytes at a time: the searches that every tag needs. Knows nothing of what they are for.

const HIGH: u64 = each(0x80);
const LOW: u64 = each(0x7f);

/// A word of eight times the same byte.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

#[inline]
fn word(source: &[u8], at: usize) -> Option<u64> {
    source.get(at..)?.first_chunk().map(|&bytes| u64::from_le_bytes(bytes))
}

/// Where the first byte with its high bit set stands in the word.
#[inline]
const fn first(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

/// The offset of the first byte above the space, or the end.
///
/// Forbidden control characters pass for white space here; [`Ahead`](super::ahead::Ahead) reports them.
#[inline]
pub(super) fn skip_white(source: &[u8], mut at: usize) -> usize {
    while let Some(word) = word(source, at) {
        let solid = (((word & LOW) + each(0x7f - b' ')) | word) & HIGH;
        if solid != 0 {
            return at + first(solid);
        }
        at += 8;
    }
    while source.get(at).is_some_and(|&byte| byte <= b' ') {
        at += 1;
    }
    at
}

/// The bytes of the word that are equal to this one, up to the first of them; what is marked above
/// it may be wrong.
#[inline]
const fn equal(word: u64, byte: u8) -> u64 {
    let zero = word ^ each(byte);
    zero.wrapping_sub(each(1)) & !zero & HIGH
}

/// The offset of the first of two bytes. It may stop short near the end.
#[inline]
pub(super) fn skip_to_either(source: &[u8], mut at: usize, one: u8, other: u8) -> usize {
    while let Some(word) = word(source, at) {
        let found = equal(word, one) | equal(word, other);
        if found != 0 {
            return at + first(found);
        }
        at += 8;
    }
    at
}

/// The offset of the first byte of this value, or one some way before it.
#[inline]
pub(super) fn skip_near(source: &[u8], mut at: usize, byte: u8) -> usize {
    for _ in 0..3 {
        let Some(word) = word(source, at) else { return at };
        let found = equal(word, byte);
        if found != 0 {
            return at + first(found);
        }
        at += 8;
    }
    at
}

/// The offset of the first byte that is no ASCII letter. It may stop short near the end.
#[inline]
pub(super) fn skip_letters(source: &[u8], mut at: usize) -> usize {
    while let Some(word) = word(source, at) {
        let lower = (word & LOW) | each(0x20);
        let from_a = lower + each(0x80 - b'a');
        let past_z = lower + each(0x7f - b'z');
        let other = (!from_a | past_z | word) & HIGH;
        if other != 0 {
            return at + first(other);
        }
        at += 8;
    }
    at
}

/// Whether `length` bytes are the same here and there. It may be wrong to say no near the end.
#[inline]
pub(super) fn same(source: &[u8], here: usize, there: usize, length: usize) -> bool {
    let mut done = 0;
    while done < length {
        let (Some(left), Some(right)) = (word(source, here + done), word(source, there + done)) else {
            return false;
        };
        let over = 8_usize.saturating_sub(length - done) * 8;
        if (left ^ right) << over != 0 {
            return false;
        }
        done += 8;
    }
    true
}

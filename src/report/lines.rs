//! Finds the line and column of an offset, in any text, in next to no time. Knows no finding.

use std::cell::OnceCell;

use memchr::{memchr_iter, memrchr};

/// A text and, once it is needed, an index of its lines.
#[derive(Debug)]
pub struct Lines<'a> {
    text: &'a str,
    blocks: OnceCell<Vec<Block>>,
}

/// What lies before a block of the text, so that nothing ever reads more than a block.
#[derive(Clone, Copy, Debug, Default)]
struct Block {
    /// How many line ends.
    lines: usize,
    /// How many characters.
    chars: usize,
    /// Where the line begins that the block begins in.
    line_start: usize,
}

/// Where an offset is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The offset at which the line begins.
    pub line_start: usize,
}

const BLOCK: usize = 1 << 15;

impl<'a> Lines<'a> {
    /// The lines of a text, which is not looked at yet.
    pub fn of(text: &'a str) -> Self {
        Self { text, blocks: OnceCell::new() }
    }

    /// The text.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// Where an offset is; one past the end is at the end.
    pub fn place(&self, offset: usize) -> Place {
        let offset = offset.min(self.text.len());
        let block = self.blocks()[offset / BLOCK];
        let start = offset / BLOCK * BLOCK;
        let before = &self.text.as_bytes()[start..offset];
        let line_start = memrchr(b'\n', before).map_or(block.line_start, |at| start + at + 1);
        Place {
            line: block.lines + memchr_iter(b'\n', before).count() + 1,
            column: self.chars(offset) - self.chars(line_start) + 1,
            line_start,
        }
    }

    /// How many characters stand before an offset.
    fn chars(&self, offset: usize) -> usize {
        let start = offset / BLOCK * BLOCK;
        self.blocks()[offset / BLOCK].chars + count_chars(&self.text.as_bytes()[start..offset])
    }

    fn blocks(&self) -> &[Block] {
        self.blocks.get_or_init(|| {
            let mut block = Block::default();
            let mut blocks = vec![block];
            for (index, bytes) in self.text.as_bytes().chunks(BLOCK).enumerate() {
                block.lines += memchr_iter(b'\n', bytes).count();
                block.chars += count_chars(bytes);
                if let Some(at) = memrchr(b'\n', bytes) {
                    block.line_start = index * BLOCK + at + 1;
                }
                blocks.push(block);
            }
            blocks
        })
    }
}

/// Every byte but those that continue a character.
fn count_chars(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte as i8) >= -0x40).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slowly(text: &str, offset: usize) -> Place {
        let line_start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
        Place {
            line: text[..offset].matches('\n').count() + 1,
            column: text[line_start..offset].chars().count() + 1,
            line_start,
        }
    }

    #[test]
    fn every_offset_of_short_and_long_texts() {
        let long = "é\n".repeat(BLOCK) + &"长".repeat(BLOCK) + "\nend";
        for text in ["", "a", "\n", "a\nbé\n\nc", &long] {
            let lines = Lines::of(text);
            let step = if text.len() > 100 { 4099 } else { 1 };
            let edges = [BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, text.len()];
            for offset in (0..=text.len()).step_by(step).chain(edges) {
                if offset <= text.len() && text.is_char_boundary(offset) {
                    assert_eq!(lines.place(offset), slowly(text, offset), "at {offset}");
                }
            }
        }
    }
}

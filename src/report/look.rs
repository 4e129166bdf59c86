//! How text may look where it goes: colours, glyphs, width. Knows no finding.

use std::borrow::Cow;
use std::env;
use std::io::{self, IsTerminal};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// What the place that text is written to can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether it shows colours.
    pub color: bool,
    /// Whether it shows more than ASCII.
    pub unicode: bool,
    /// How many columns a line may have.
    pub width: usize,
}

/// A colour, or bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// As heavy as a heading.
    Bold,
    /// As light as an aside.
    Dim,
    /// The colour of errors.
    Red,
    /// The colour of warnings.
    Yellow,
    /// The colour of notes.
    Cyan,
}

/// The width where there is no terminal, and the least and the most where there is one.
const WIDTH: usize = 100;
const NARROWEST: usize = 40;
const WIDEST: usize = 120;

impl Look {
    /// What standard output can show.
    pub fn of_stdout() -> Self {
        let terminal = io::stdout().is_terminal();
        let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
        let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let columns =
            terminal.then(terminal_size::terminal_size).flatten().map(|(width, _)| usize::from(width.0));
        Self {
            color: terminal && !set("NO_COLOR") && !dumb,
            unicode: speaks_utf8(),
            width: columns.map_or(WIDTH, |columns| columns.clamp(NARROWEST, WIDEST)),
        }
    }

    /// The text in a colour, where there are colours.
    pub fn paint(self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Bold => "1",
            Ink::Dim => "2",
            Ink::Red => "1;31",
            Ink::Yellow => "1;33",
            Ink::Cyan => "1;36",
        };
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    /// The text as it can be shown on one line: nothing in it moves the cursor, and our own glyphs are ones that
    /// are there.
    pub fn plain(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        text.chars().for_each(|char| out.push_str(&self.glyph(char)));
        out
    }

    /// What stands for a character.
    pub(super) fn glyph(self, char: char) -> Cow<'static, str> {
        let shown = match char {
            '\t' | '\n' | '\r' => ' ',
            '\0'..='\x1f' if self.unicode => char::from_u32(0x2400 + char as u32).unwrap_or('?'),
            '\x7f' if self.unicode => '\u{2421}',
            '\u{feff}' => return Cow::Borrowed(""),
            _ if char.is_control() || turns_direction(char) => match self.unicode {
                true => '\u{fffd}',
                false => '?',
            },
            _ if self.unicode => char,
            '…' => return Cow::Borrowed("..."),
            '→' => return Cow::Borrowed("->"),
            '·' | '—' | '–' => '-',
            '⋮' => ':',
            '×' => 'x',
            '’' => '\'',
            '“' | '”' => '"',
            _ => char,
        };
        Cow::Owned(shown.to_string())
    }

    /// The text in lines, the first behind `lead`, the others indented as far; `lead` counts as its columns.
    pub fn block(self, lead: &str, text: &str) -> String {
        let indent = columns(lead);
        let mut out = String::from(lead);
        for (index, line) in wrap(text, self.width.saturating_sub(indent)).iter().enumerate() {
            if index > 0 {
                out.extend(std::iter::repeat_n(' ', indent));
            }
            out.push_str(line);
            out.push('\n');
        }
        out
    }
}

/// Characters that make what follows them read the other way round, which a file name or title must not do.
fn turns_direction(char: char) -> bool {
    matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
}

/// Whether the locale has UTF-8.
fn speaks_utf8() -> bool {
    let set = |name: &&str| env::var(name).ok().filter(|value| !value.is_empty());
    match ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(set) {
        Some(locale) => ["utf-8", "utf8"].iter().any(|name| locale.to_ascii_lowercase().contains(name)),
        None => cfg!(windows),
    }
}

/// How many columns a terminal needs for the text.
pub fn columns(text: &str) -> usize {
    text.width()
}

/// How many columns a terminal needs for the character.
pub(super) fn columns_of(char: char) -> usize {
    char.width().unwrap_or(0)
}

/// The text in lines of at most `width` columns, where its words allow it; at least one line.
///
/// A no-break space holds its words together and comes out as a space.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let needs = columns(word);
        if used > 0 && used + 1 + needs > width {
            lines.push(String::new());
            used = 0;
        }
        let line = lines.last_mut().expect("there is a line from the start");
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(&word.replace('\u{a0}', " "));
        used += needs;
    }
    lines
}

/// `4871` as `4,871`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 error`, `2 errors`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", thousands(number), if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    const UNICODE: Look = Look { color: false, unicode: true, width: 100 };
    const ASCII: Look = Look { unicode: false, ..UNICODE };

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(UNICODE.plain("a\x1b[31mb\u{9b}c\u{202e}d\te"), "a␛[31mb\u{fffd}c\u{fffd}d e");
        assert_eq!(ASCII.plain("a\x1b[31m · Zoë …"), "a?[31m - Zoë ...");
    }

    #[test]
    fn words_wrap() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("one two\u{a0}three", 7), ["one", "two three"]);
        assert_eq!(wrap("", 7), [""]);
        assert_eq!(UNICODE.block("  in   ", "here"), "  in   here\n");
    }

    #[test]
    fn numbers_have_separators() {
        assert_eq!([0, 999, 1000, 4871, 1234567].map(thousands), ["0", "999", "1,000", "4,871", "1,234,567"]);
        assert_eq!(count(1, "error"), "1 error");
    }
}

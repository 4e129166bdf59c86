//! What was changed in a file, as a unified diff. Knows no finding.

use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use super::look::{Ink, Look};

/// Writes the lines that differ between two states of a file, and three around them, as `patch` reads them.
///
/// With a look they are for a terminal: in colours, and nothing in them moves the cursor.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(out: &mut impl Write, name: &str, old: &str, new: &str, look: Option<Look>) -> io::Result<()> {
    let diff = TextDiff::from_lines(old, new);
    let diff = diff.unified_diff();
    let mut hunks = diff.iter_hunks().peekable();
    if hunks.peek().is_some() {
        // Without the tab `patch` takes the name to end at its first blank.
        let end = if look.is_none() && name.contains(char::is_whitespace) { "\t" } else { "" };
        head(out, &format!("--- {name}{end}"), look)?;
        head(out, &format!("+++ {name}{end}"), look)?;
    }
    for hunk in hunks {
        head(out, &hunk.header().to_string(), look)?;
        for change in hunk.iter_changes() {
            let (sign, ink) = match change.tag() {
                ChangeTag::Equal => (' ', None),
                ChangeTag::Delete => ('-', Some(Ink::Red)),
                ChangeTag::Insert => ('+', Some(Ink::Cyan)),
            };
            let line = change.value();
            match (look, ink) {
                (None, _) => write!(out, "{sign}{line}")?,
                (Some(look), Some(ink)) => writeln!(out, "{}", look.paint(ink, &shown(sign, line, look)))?,
                (Some(look), None) => writeln!(out, "{}", shown(sign, line, look))?,
            }
            if look.is_none() && !line.ends_with('\n') {
                writeln!(out, "\n\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

fn head(out: &mut impl Write, line: &str, look: Option<Look>) -> io::Result<()> {
    match look {
        None => writeln!(out, "{line}"),
        Some(look) => writeln!(out, "{}", look.paint(Ink::Bold, &look.plain(line))),
    }
}

fn shown(sign: char, line: &str, look: Look) -> String {
    format!("{sign}{}", look.plain(line.trim_end_matches(['\r', '\n'])))
}

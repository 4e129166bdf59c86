//! The few lines of a message that a finding is about, small and safe to show. Knows no finding.
//!
//! A piece is a run of lines. Each stands at an offset of its own making, so that what is rendered never depends
//! on the size of the file or of a line.

use std::fmt;

use memchr::memchr;
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents,
    SourceCode, SourceSpan, SpanContents, ThemeCharacters,
};

use super::lines::{Lines, Place};
use super::look::{Ink, Look, columns_of, wrap};
use crate::lint::Label;

/// Labelled lines of a message.
#[derive(Debug)]
pub(super) struct Excerpt {
    name: String,
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
}

/// A run of lines.
#[derive(Debug)]
struct Piece {
    /// Where it stands among the pieces.
    offset: usize,
    /// Its first line, counted from 1.
    line: usize,
    /// Its last line.
    last: usize,
    /// Where in the message its last line ends, unless that is out of reach.
    end: Option<usize>,
    /// The part of the message that its last line shows.
    shown: (usize, usize),
    /// For each byte of that part, and its end, where in the text it went.
    went: Vec<usize>,
    text: String,
}

/// A label in a piece.
#[derive(Debug)]
struct Mark {
    piece: usize,
    /// Where in the piece.
    at: (usize, usize),
    text: String,
    place: Place,
    /// Whether the finding is about this place, not only to do with it.
    primary: bool,
}

/// A line, or the part of it around a label.
struct Row {
    shown: (usize, usize),
    end: Option<usize>,
    went: Vec<usize>,
    text: String,
}

impl Excerpt {
    /// The lines that the labels stand on, in the order of the message.
    pub(super) fn of(lines: &Lines<'_>, name: &str, primary: &Label, related: &[Label], look: Look) -> Self {
        let mut excerpt = Self { name: look.plain(name), pieces: Vec::new(), marks: Vec::new() };
        let mut labels = std::iter::once(primary).chain(related).collect::<Vec<_>>();
        labels.sort_by_key(|label| label.span.start);
        for label in labels {
            excerpt.add(lines, label, std::ptr::eq(label, primary), look);
        }
        let mut offset = 0;
        for piece in &mut excerpt.pieces {
            piece.offset = offset;
            offset += piece.text.len() + 1;
        }
        excerpt
    }

    fn add(&mut self, lines: &Lines<'_>, label: &Label, primary: bool, look: Look) {
        let place = lines.place(label.span.start);
        let start = label.span.start.min(lines.text().len());
        let piece = match self.piece_with(place, start) {
            Some(piece) => piece,
            None => self.extend(lines, place, start, look),
        };
        let Piece { shown, went, .. } = &self.pieces[piece];
        let within = |offset: usize| went[offset.clamp(shown.0, shown.1) - shown.0];
        let at = (within(start), within(label.span.end.max(start)));
        let text = wrap(&look.plain(&label.text), look.width.saturating_sub(30)).join("\n");
        self.marks.push(Mark { piece, at, text, place, primary });
    }

    /// The piece whose last line already shows the place.
    fn piece_with(&self, place: Place, start: usize) -> Option<usize> {
        let shows =
            |piece: &Piece| piece.last == place.line && (piece.shown.0..=piece.shown.1).contains(&start);
        self.pieces.iter().position(shows)
    }

    /// Puts the line behind a piece that ends right above it, or in a new one.
    fn extend(&mut self, lines: &Lines<'_>, place: Place, start: usize, look: Look) -> usize {
        let width = look.width.saturating_sub(10);
        let row = row(lines.text(), place.line_start, start, width, look);
        let above = self.pieces.iter().position(|piece| {
            let next = piece.end.map(|end| end + 1);
            piece.last < place.line
                && (place.line - piece.last <= 2)
                && next.is_some_and(|next| next <= start)
        });
        let Some(index) = above.filter(|_| row.shown.0 == place.line_start) else {
            self.pieces.push(Piece {
                offset: 0,
                line: place.line,
                last: place.line,
                end: row.end,
                shown: row.shown,
                went: row.went,
                text: row.text,
            });
            return self.pieces.len() - 1;
        };
        let piece = &mut self.pieces[index];
        if place.line - piece.last == 2 {
            let between = piece.end.map_or(place.line_start, |end| end + 1);
            piece.text += &self::row(lines.text(), between, between, width, look).text;
        }
        let base = piece.text.len();
        piece.text += &row.text;
        piece.went = row.went.iter().map(|went| base + went).collect();
        (piece.last, piece.end, piece.shown) = (place.line, row.end, row.shown);
        index
    }

    /// The lines with their labels, drawn in one frame; `ink` is the primary label's.
    pub(super) fn render(&self, look: Look, ink: Ink) -> String {
        let theme = self.theme(look, ink);
        let (top, bottom) = (theme.characters.ltop, theme.characters.lbot);
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_context_lines(1)
            .with_width(look.width)
            .without_syntax_highlighting();
        let mut drawn = String::new();
        // What can fail is reading a span, and every span is our own.
        let _ = handler.render_report(&mut drawn, self);
        // The first line is the message, which has its own place in our reports. After it comes a frame for each
        // piece; they are made one, with the place of the primary label at its top.
        let lines = drawn.lines().skip(1).map(str::trim_end).collect::<Vec<_>>();
        let begins = |line: &&str, edge: char| line.trim_start().starts_with(edge);
        let frames = lines.split_inclusive(|line| begins(line, bottom)).collect::<Vec<_>>();
        let margin =
            |frame: &[&str]| frame.first().map_or(0, |line| line.chars().take_while(|c| *c == ' ').count());
        let widest = frames.iter().map(|frame| margin(frame)).max().unwrap_or(0);
        let primary = self.marks.iter().find(|mark| mark.primary).map_or(0, |mark| mark.piece);
        let mut out = String::new();
        let mut put = |text: &str, indent: usize| {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(text);
            out.push('\n');
        };
        for (index, frame) in frames.iter().enumerate() {
            match index {
                0 => put(frames[primary.min(frames.len() - 1)][0].trim_start(), widest),
                _ => put(&look.glyph('⋮'), widest),
            }
            let inner = frame.iter().filter(|line| !begins(line, top) && !begins(line, bottom));
            inner.for_each(|line| put(line, widest - margin(frame)));
        }
        if let Some(last) = lines.last() {
            put(last.trim_start(), widest);
        }
        out
    }

    fn theme(&self, look: Look, ink: Ink) -> GraphicalTheme {
        let mut theme =
            if look.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        if !look.unicode {
            theme.characters = ThemeCharacters::ascii();
        }
        let styles = &mut theme.styles;
        let color = match ink {
            Ink::Red => styles.error,
            Ink::Yellow => styles.warning,
            _ => styles.advice,
        };
        let color_of = |mark: &Mark| if mark.primary { color.bold() } else { styles.help };
        if look.color {
            styles.highlights = self.marks.iter().map(color_of).collect();
        }
        theme
    }
}

/// The part of a line around `at` that fits into `width` columns, cleaned for showing.
fn row(text: &str, line_start: usize, at: usize, width: usize, look: Look) -> Row {
    let reach = boundary(text, at + 4 * width);
    let end = memchr(b'\n', &text.as_bytes()[at..reach]).map(|found| at + found);
    let end = end.or((reach == text.len()).then_some(reach));
    let stop = match end {
        Some(end) if end > at && text.as_bytes()[end - 1] == b'\r' => end - 1,
        Some(end) => end,
        None => reach,
    };
    let mut start = line_start;
    let short = at - line_start <= 4 * width && fits(&text[line_start..stop], width);
    if !short {
        let base = line_start.max(boundary(text, at.saturating_sub(2 * width)));
        let mut room = width / 3;
        start = at;
        for (index, char) in text[base..at].char_indices().rev() {
            match room.checked_sub(columns_of(char).max(1)) {
                Some(left) => (room, start) = (left, base + index),
                None => break,
            }
        }
    }
    let mut out = String::new();
    if start > line_start {
        out += &look.glyph('…');
    }
    let mut went = Vec::with_capacity(stop - start + 1);
    let mut used = 0;
    let mut shown = stop;
    for (index, char) in text[start..stop].char_indices() {
        let glyph = match char {
            '\t' => " ".repeat(4 - used % 4).into(),
            _ => look.glyph(char),
        };
        let needs = glyph.chars().map(columns_of).sum::<usize>();
        if used + needs > width {
            shown = start + index;
            break;
        }
        used += needs;
        went.resize(went.len() + char.len_utf8(), out.len());
        out += &glyph;
    }
    went.push(out.len());
    if shown < stop || end.is_none() {
        out += &look.glyph('…');
    }
    out.push('\n');
    Row { shown: (start, shown), end, went, text: out }
}

/// The last boundary between characters up to `offset`.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn fits(text: &str, width: usize) -> bool {
    let needs = |char| if char == '\t' { 4 } else { columns_of(char) };
    text.chars().map(needs).sum::<usize>() <= width
}

impl SourceCode for Excerpt {
    /// With lines around it: the whole piece. Without: just the place of the label that stands there.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        let holds = |piece: &&Piece| piece.offset <= start && end <= piece.offset + piece.text.len();
        let piece = self.pieces.iter().find(holds).ok_or(MietteError::OutOfBounds)?;
        let index = self.marks.iter().find(|mark| self.pieces[mark.piece].offset + mark.at.0 == start);
        let (line, column) = match index.filter(|_| before == 0) {
            Some(mark) => (mark.place.line - 1, mark.place.column - 1),
            None => (piece.line - 1, 0),
        };
        let whole = SourceSpan::from((piece.offset, piece.text.len()));
        let rows = piece.last - piece.line + 1;
        let text = piece.text.as_bytes();
        Ok(Box::new(MietteSpanContents::new_named(self.name.clone(), text, whole, line, column, rows)))
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Excerpt {}

impl Diagnostic for Excerpt {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.marks.iter().map(|mark| {
            let at = (self.pieces[mark.piece].offset + mark.at.0, mark.at.1 - mark.at.0);
            let text = Some(mark.text.clone()).filter(|text| !text.is_empty());
            match mark.primary {
                true => LabeledSpan::new_primary_with_span(text, at),
                false => LabeledSpan::new_with_span(text, at),
            }
        })))
    }
}

#[cfg(test)]
mod tests;

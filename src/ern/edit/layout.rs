//! The white space around elements, so that what is written in looks as if it had always been there. Knows no standard.

use super::place::Gap;
use crate::span::Span;
use crate::xml::{Document, Edit, Node};

/// White space in front of an element and what goes into one more level. Both are empty where elements do not stand on
/// lines of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lead {
    /// From the line end on, that included.
    pub(super) own: String,
    /// What each level adds.
    pub(super) step: String,
}

impl Lead {
    /// The lead of an element one level further in.
    pub(super) fn deeper(&self) -> Self {
        let own = if self.is_line() { format!("{}{}", self.own, self.step) } else { String::new() };
        Self { own, step: self.step.clone() }
    }

    fn is_line(&self) -> bool {
        self.own.contains(is_line_end)
    }
}

fn is_line_end(char: char) -> bool {
    matches!(char, '\n' | '\r')
}

fn is_blank(char: char) -> bool {
    matches!(char, ' ' | '\t')
}

/// An edit that puts an element, written with the lead that is due there, into a gap between the children of `holder`.
pub(super) fn put(holder: Node<'_>, gap: Gap<'_>, write: impl Fn(&Lead) -> String) -> Edit {
    let document = holder.document();
    let step = step(document);
    let lead_of = |own: &str| Lead { own: own.to_owned(), step: step.clone() };
    let inside = Lead { own: lead(holder), step: step.clone() }.deeper();
    let from = gap.after.map_or(holder.content_span().start, |node| node.span().end);
    let until = gap.before.map_or(holder.content_span().end, |node| node.span().start);
    let between = document.text(Span::new(from, until));
    let beside = || gap.after.into_iter().chain(gap.before).map(lead);
    let own_line =
        beside().find(|lead| lead.contains(is_line_end)).map_or(inside.clone(), |own| lead_of(&own));
    if let Some(rest) = rest_of_line(between)
        && own_line.is_line()
    {
        return Edit::insert(from + rest, own_line.own.clone() + &write(&own_line));
    }
    match gap {
        Gap { before: Some(_), .. } => {
            let lead = lead_of(&between[..between.len() - between.trim_start().len()]);
            Edit::insert(from, lead.own.clone() + &write(&lead))
        }
        Gap { after: Some(after), .. } => {
            let lead = lead_of(&lead(after));
            Edit::insert(from + between.trim_end().len(), lead.own.clone() + &write(&lead))
        }
        _ => only_child(holder, &inside, &write(&inside)),
    }
}

/// Puts the first element into one that has none.
fn only_child(holder: Node<'_>, inside: &Lead, element: &str) -> Edit {
    let (document, content) = (holder.document(), holder.content_span());
    let closing = if inside.is_line() { lead(holder) } else { String::new() };
    let lines = format!("{}{element}{closing}", inside.own);
    if !holder.is_empty_tag() {
        return Edit::insert(content.start, lines);
    }
    let tag = holder.open_span();
    let written = document.text(tag).trim_end_matches("/>").trim_end();
    let slash = Span::new(tag.start + written.len(), tag.end);
    Edit::replace(slash, format!(">{lines}</{}>", holder.name()))
}

/// An edit that takes an element out, and the white space that was there for it.
pub(super) fn take_out(node: Node<'_>) -> Edit {
    let (document, span) = (node.document(), node.span());
    let behind = &document.source()[span.end..];
    let rest = behind.trim_start_matches(is_blank);
    let blanks = span.end + behind.len() - rest.len();
    let start = span.start - lead(node).len();
    let is_first = document.source()[start..].starts_with(is_line_end);
    Edit::delete(match is_first {
        true if rest.is_empty() || rest.starts_with(is_line_end) => Span::new(start, blanks),
        // Something follows on its line, which stays.
        true if !rest.starts_with("</") => Span::new(span.start, blanks),
        _ => Span::new(start, span.end),
    })
}

/// The white space in front of an element: from the line end on where it begins its line.
pub(super) fn lead(node: Node<'_>) -> String {
    let source = node.document().source();
    let before = &source[..node.span().start];
    let blanks = before.len() - before.trim_end_matches(is_blank).len();
    let line_end = match &before[..before.len() - blanks] {
        lines if lines.ends_with("\r\n") => 2,
        lines => usize::from(lines.ends_with(is_line_end)),
    };
    before[before.len() - blanks - line_end..].to_owned()
}

/// What each level of elements adds to the lead: as much as the root's first child has.
fn step(document: &Document<'_>) -> String {
    let first = document.root().and_then(Node::first_child).map(lead).unwrap_or_default();
    if first.contains(is_line_end) { first.trim_start_matches(is_line_end).to_owned() } else { String::new() }
}

/// How far it is to the end of the line, where nothing but comments stands on it.
fn rest_of_line(text: &str) -> Option<usize> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(is_blank);
        if rest.starts_with(is_line_end) {
            return Some(text.len() - rest.len());
        }
        let comment = rest.strip_prefix("<!--").and_then(|comment| comment.split_once("-->"));
        rest = comment.filter(|(comment, _)| !comment.contains(is_line_end))?.1;
    }
}

//! Changes to a message as a person would make them by hand: an edit leaves everything else as it is, and what it writes
//! looks like its neighbours. Knows the standard's order; judges nothing.
//!
//! ```
//! use ddex_disclose::ern::edit::{self, NewElement};
//! use ddex_disclose::schema::{Type, Version, name};
//! use ddex_disclose::xml::{Document, Limits, Patch};
//!
//! let bytes = b"<Image>\n  <ResourceReference>A1</ResourceReference>\n  <IsProvidedInDelivery>true</IsProvidedInDelivery>\n</Image>";
//! let document = Document::parse(bytes, &Limits::default())?;
//! let image = Type::named(Version::V4_3_2, name::IMAGE).unwrap();
//! let declaration = NewElement::text(name::CONTAINS_AI, "None");
//! let edit = edit::insert(document.root().unwrap(), image, &declaration).unwrap();
//! let written = Patch::new([edit]).unwrap().apply(&document, bytes);
//! assert_eq!(
//!     String::from_utf8(written).unwrap(),
//!     "<Image>\n  <ResourceReference>A1</ResourceReference>\n  <ContainsAI>None</ContainsAI>\n  \
//!      <IsProvidedInDelivery>true</IsProvidedInDelivery>\n</Image>"
//! );
//! # Ok::<(), ddex_disclose::xml::Error>(())
//! ```

mod layout;
mod new_element;
mod place;
mod roles;

pub use new_element::NewElement;
pub use roles::{instruments_into_role, role_as_element, roles_as_elements};

use crate::schema::{Type, WHITE};
use crate::span::Span;
use crate::xml::{Attribute, Edit, Node, escape_single_quoted, escape_text, escape_value};

/// Makes `text` all the character data of an element. Comments in it stay.
pub fn set_text(node: Node<'_>, text: &str) -> Vec<Edit> {
    let mut escaped = String::new();
    escape_text(&mut escaped, text);
    if node.is_empty_tag() {
        let tag = node.open_span();
        let slash = Span::new(tag.end - "/>".len(), tag.end);
        return vec![Edit::replace(slash, format!(">{escaped}</{}>", node.name()))];
    }
    let runs = node.text_runs();
    let first = runs.iter().position(|run| has_words(node, *run)).unwrap_or(0);
    if runs.is_empty() {
        return vec![Edit::insert(node.content_span().start, escaped)];
    }
    let text_of = |place: usize| if place == first { escaped.clone() } else { String::new() };
    runs.iter().enumerate().map(|(place, run)| Edit::replace(*run, text_of(place))).collect()
}

/// Puts a child into `holder`, which is of type `ty`, where the standard has it. `None` where there is no such place.
pub fn insert(holder: Node<'_>, ty: Type, child: &NewElement) -> Option<Edit> {
    let gap = place::gap(ty, holder.children(), child.name())?;
    let beside = gap.after.or(gap.before);
    // The root is written with a prefix; what is in it is not.
    let like = beside.or(Some(holder).filter(|holder| holder.index() > 0));
    let prefix = like.and_then(Node::prefix).map(|prefix| format!("{prefix}:")).unwrap_or_default();
    Some(layout::put(holder, gap, |lead| child.write(&prefix, lead)))
}

/// Takes an element out, with the line it stood on.
pub fn remove(node: Node<'_>) -> Edit {
    layout::take_out(node)
}

/// Moves a child of `holder`, which is of type `ty`, to where the standard has it among its siblings. `None` where there
/// is no such place, or it stands there already.
pub fn move_home(holder: Node<'_>, ty: Type, child: Node<'_>) -> Option<[Edit; 2]> {
    let others = holder.children().filter(|other| *other != child);
    let gap = place::gap(ty, others, child.local_name())?;
    let before = holder.children().take_while(|other| *other != child).last();
    if before == gap.after {
        return None;
    }
    let written = child.document().text(child.span());
    Some([remove(child), layout::put(holder, gap, |_| written.to_owned())])
}

/// Moves an element into `holder`, which is of type `ty` and does not hold it yet, to where the standard has it. `None` where
/// there is no such place.
pub fn move_into(holder: Node<'_>, ty: Type, node: Node<'_>) -> Option<[Edit; 2]> {
    let gap = place::gap(ty, holder.children(), node.local_name())?;
    let written = node.document().text(node.span());
    Some([remove(node), layout::put(holder, gap, |_| written.to_owned())])
}

/// Puts the text that stands directly in an element into a new child, which takes over the attributes named. `None` where
/// there is no text.
pub fn wrap_text(node: Node<'_>, child: &str, attributes: &[&str]) -> Option<Vec<Edit>> {
    let document = node.document();
    let text = node.text_runs().into_iter().find(|run| has_words(node, *run))?;
    let written = document.text(text);
    let start = text.end - written.trim_start_matches(WHITE).len();
    let end = text.start + written.trim_end_matches(WHITE).len();
    let moved =
        node.attributes().filter(|attribute| attributes.contains(&attribute.name)).collect::<Vec<_>>();
    let prefix = node.prefix().map(|prefix| format!("{prefix}:")).unwrap_or_default();
    let taken =
        moved.iter().map(|attribute| format!(" {}", document.text(attribute.span()))).collect::<String>();
    let mut edits = moved.into_iter().map(|attribute| without(node, attribute)).collect::<Vec<_>>();
    edits.push(Edit::insert(start, format!("<{prefix}{child}{taken}>")));
    edits.push(Edit::insert(end, format!("</{prefix}{child}>")));
    Some(edits)
}

fn has_words(node: Node<'_>, run: Span) -> bool {
    !node.document().text(run).trim_matches(WHITE).is_empty()
}

/// Gives an element another name; its prefix stays.
pub fn rename(node: Node<'_>, name: &str) -> Vec<Edit> {
    let prefix = node.prefix().map_or(0, |prefix| prefix.len() + 1);
    at_names(node).map(|at| Edit::replace(Span::new(at.start + prefix, at.end), name)).collect()
}

/// Takes the prefix off an element's name.
pub fn drop_prefix(node: Node<'_>) -> Vec<Edit> {
    let Some(prefix) = node.prefix() else { return Vec::new() };
    at_names(node).map(|at| Edit::delete(Span::new(at.start, at.start + prefix.len() + 1))).collect()
}

/// Where an element's name stands: in its start tag, and in its end tag.
fn at_names(node: Node<'_>) -> impl Iterator<Item = Span> {
    let name = node.name_span();
    let in_end_tag = node.close_span().map(|tag| tag.start + "</".len());
    let in_end_tag = in_end_tag.map(|start| Span::new(start, start + name.len()));
    let is_there = move |at: &Span| node.document().source().get(at.start..at.end) == Some(node.name());
    [Some(name), in_end_tag.filter(is_there)].into_iter().flatten()
}

/// Gives an attribute a value; one that is not there comes behind the others.
pub fn set_attribute(node: Node<'_>, name: &str, value: &str) -> Edit {
    let mut written = String::new();
    let Some(attribute) = node.attribute(name) else {
        escape_value(&mut written, value);
        let last = node.attributes().last().map_or(node.name_span(), |attribute| attribute.span());
        return Edit::insert(last.end, format!(" {name}=\"{written}\""));
    };
    match node.document().source()[..attribute.value_span.start].ends_with('\'') {
        true => escape_single_quoted(&mut written, value),
        false => escape_value(&mut written, value),
    }
    Edit::replace(attribute.value_span, written)
}

/// Takes an attribute away. `None` where it is not there.
pub fn remove_attribute(node: Node<'_>, name: &str) -> Option<Edit> {
    node.attribute(name).map(|attribute| without(node, attribute))
}

fn without(node: Node<'_>, attribute: Attribute<'_>) -> Edit {
    let span = attribute.span();
    let before = node.document().source()[..span.start].trim_end();
    Edit::delete(Span::new(before.len(), span.end))
}

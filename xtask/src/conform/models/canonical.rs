//! Messages as xmllint makes them canonical, without what a model does not keep: comments, processing instructions, white
//! space between elements, and how the root names its namespaces and its schema.

use std::path::Path;
use std::process::Command;

use ddex_disclose::schema::{Content, Type, Version};

use crate::conform::messages::Case;

/// A message, tag by tag, each with the text behind it.
type Tags = Vec<String>;

/// The canonical forms of valid messages.
pub fn all(version: Version, cases: &[&Case], scratch: &Path) -> Result<Vec<Tags>, String> {
    if cases.is_empty() {
        return Ok(Vec::new());
    }
    let files = (0..cases.len()).map(|n| scratch.join(format!("{n}.xml"))).collect::<Vec<_>>();
    for (case, file) in cases.iter().zip(&files) {
        std::fs::write(file, &case.text).map_err(|e| e.to_string())?;
    }
    let xmllint = Command::new("xmllint").args(["--nonet", "--c14n11"]).args(&files).output();
    let output = xmllint.map_err(|e| format!("xmllint: {e} (Debian's libxml2-utils has it)"))?;
    let text = String::from_utf8(output.stdout).map_err(|e| e.to_string())?;
    let messages = split(&text, |path| holds_text(version, path));
    match messages.len() == cases.len() {
        true => Ok(messages),
        false => Err(format!("xmllint made {} of {} messages canonical", messages.len(), cases.len())),
    }
}

/// Where two messages first differ.
pub fn difference(before: &[String], after: &[String]) -> Option<String> {
    let place = (0..before.len().max(after.len())).find(|&place| before.get(place) != after.get(place))?;
    Some(format!("{:?} came back as {:?}", before.get(place), after.get(place)))
}

/// Whether an element holds text, by the names from the root on.
fn holds_text(version: Version, path: &[&str]) -> bool {
    let child = |ty: Type, name: &&str| ty.slots_named(name).next().map(|slot| ty.child_type(slot));
    let root = path.first().and_then(|name| Type::of_message(version, name));
    let ty = root.and_then(|root| path[1..].iter().try_fold(root, child));
    ty.is_some_and(|ty| ty.content() == Content::Text)
}

/// Splits canonical messages that stand one behind the other. In them, `<` begins a tag.
fn split(text: &str, holds_text: impl Fn(&[&str]) -> bool) -> Vec<Tags> {
    let text = without_comments(text);
    let mut messages = Vec::new();
    let mut tags = Tags::new();
    let mut path = Vec::new();
    for piece in text.split('<').skip(1) {
        let (tag, behind) = piece.split_once('>').unwrap_or((piece, ""));
        let ends = tag.starts_with('/');
        // A valid message has text only between a start tag and its own end tag.
        let is_leaf = ends && tags.last().is_some_and(|last| !last.starts_with('/'));
        if !is_leaf || !holds_text(&path) {
            trim_text(&mut tags);
        }
        if ends {
            path.pop();
        } else {
            let name = tag.split(' ').next().unwrap_or(tag);
            path.push(name.split_once(':').map_or(name, |(_, local)| local));
        }
        tags.push(format!("{}>{behind}", bare(tag)));
        if path.is_empty() {
            trim_text(&mut tags);
            messages.push(std::mem::take(&mut tags));
        }
    }
    messages
}

/// Leaves out the white space behind the last tag.
fn trim_text(tags: &mut Tags) {
    if let Some(last) = tags.last_mut() {
        let end = last.rfind('>').map_or(0, |at| at + 1);
        if last[end..].trim_ascii().is_empty() {
            last.truncate(end);
        }
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("<!--").into_iter().chain(rest.find("<?")).min() {
        out += &rest[..at];
        let end = if rest[at..].starts_with("<?") { "?>" } else { "-->" };
        rest = rest[at..].find(end).map_or("", |length| &rest[at + length + end.len()..]);
    }
    out + rest
}

/// A tag without its prefix and without the attributes that are about the XML.
fn bare(tag: &str) -> String {
    let (name, mut rest) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    let local = name.rsplit([':', '/']).next().unwrap_or(name);
    let mut bare = if name.starts_with('/') { format!("/{local}") } else { local.to_owned() };
    while let Some((attribute, then)) = rest.split_once("=\"") {
        let (value, then) = then.split_once('"').unwrap_or((then, ""));
        let is_about_xml = attribute.starts_with(" xmlns")
            || attribute.ends_with(":schemaLocation")
            || attribute.ends_with(":noNamespaceSchemaLocation");
        if !is_about_xml {
            bare += &format!("{attribute}=\"{value}\"");
        }
        rest = then;
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::{difference, split};

    /// Messages in which `b` and `c` hold text.
    fn messages(text: &str) -> Vec<super::Tags> {
        split(text, |path| ["b", "c"].contains(path.last().unwrap()))
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        let messages = messages(
            "<e:M xmlns:e=\"u\" a=\"1\" s:schemaLocation=\"u v\">\n  <!-- <x> -->\n<b> <!-- c -->x</b>\n<c> </c><d> </d>\n\
             </e:M>\n<?p <?><n:M a=\"1\"><b> x</b><c> </c><d></d></n:M>\n<!-- d -->",
        );
        assert_eq!(messages.len(), 2);
        assert_eq!(difference(&messages[0], &messages[1]), None);
        assert_eq!(messages[0].concat(), "M a=\"1\">b> x/b>c> /c>d>/d>/M>");
    }

    #[test]
    fn what_says_something_makes_a_difference() {
        let message = "<M a=\"1\"><b>x</b><c> </c></M>";
        for (old, new) in
            [("1", "2"), (">x<", "> x<"), ("> <", "><"), ("c>", "d>"), ("<b>x</b>", ""), (" a=", " b=")]
        {
            let changed = messages(&message.replace(old, new));
            assert_ne!(difference(&messages(message)[0], &changed[0]), None, "{old} {new}");
        }
    }
}

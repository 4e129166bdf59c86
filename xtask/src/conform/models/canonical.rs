//! Messages as xmllint makes them canonical, without what a model does not keep: comments, processing instructions, white
//! space between elements, and how the root names its namespaces and its schema.

use std::path::Path;
use std::process::Command;

use crate::conform::messages::Case;

/// A message, tag by tag, each with the text behind it.
type Tags = Vec<String>;

/// The canonical forms of valid messages.
pub fn all(cases: &[&Case], scratch: &Path) -> Result<Vec<Tags>, String> {
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
    let messages = split(&text);
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

/// Splits canonical messages that stand one behind the other. In them, `<` begins a tag, a comment or an instruction.
fn split(text: &str) -> Vec<Tags> {
    let mut messages = Vec::new();
    let mut tags = Tags::new();
    let mut depth = 0;
    for piece in without_comments(text).split('<').skip(1) {
        let (tag, behind) = piece.split_once('>').unwrap_or((piece, ""));
        let ends = tag.starts_with('/');
        // A valid message has text only between a start tag and its own end tag.
        if ends && tags.last().is_some_and(|last| !last.starts_with('/')) {
            depth -= 1;
        } else {
            trim_text(&mut tags);
            depth += if ends { -1 } else { 1 };
        }
        tags.push(format!("{}>{behind}", bare(tag)));
        if depth == 0 {
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

    #[test]
    fn what_says_nothing_is_left_out() {
        let messages = split(
            "<e:M xmlns:e=\"u\" a=\"1\" s:schemaLocation=\"u v\">\n  <!-- <x> -->\n<b> <!-- c -->x</b>\n<c> </c>\n</e:M>\n\
             <?p <?><n:M a=\"1\"><b> x</b><c> </c></n:M>\n<!-- d -->",
        );
        assert_eq!(messages.len(), 2);
        assert_eq!(difference(&messages[0], &messages[1]), None);
        assert_eq!(messages[0].concat(), "M a=\"1\">b> x/b>c> /c>/M>");
    }

    #[test]
    fn what_says_something_makes_a_difference() {
        let message = "<M a=\"1\"><b>x</b><c> </c></M>";
        for (old, new) in
            [("1", "2"), (">x<", "> x<"), ("> <", "><"), ("<c>", "<d>"), ("<b>x</b>", ""), (" a=", " b=")]
        {
            let changed = message.replacen(old, new, 1);
            assert_ne!(difference(&split(message)[0], &split(&changed)[0]), None, "{changed}");
        }
    }
}

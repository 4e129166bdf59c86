//! Completes a fragment to a whole message: whatever the standard requires and the fragment leaves out is filled
//! in, by walking the content models. So an example can show just the elements that it is about.

#![allow(dead_code, reason = "each test file uses its own part")]

pub mod cases;

use std::cell::Cell;

use ddex_disclose::disclosure::ResourceKind;
use ddex_disclose::schema::{Builtin, Content, Datatype, Editions, Type, Version, name};
use ddex_disclose::xml::{Document, Limits, Node};

/// A whole message of this version around the parties, resources, releases and deals of a fragment. A fragment that is a whole
/// message itself stays as it is.
pub fn complete(version: Version, fragment: &str) -> String {
    if fragment.trim_start().starts_with("<?xml") || fragment.contains("xmlns") {
        return fragment.to_owned();
    }
    message(version, fragment, true)
}

/// As [`complete`], but the fragment's elements stand as they are written.
pub fn enclose(version: Version, fragment: &str) -> String {
    if fragment.trim_start().starts_with("<?xml") || fragment.contains("xmlns") {
        return fragment.to_owned();
    }
    message(version, fragment, false)
}

fn message(version: Version, fragment: &str, fill: bool) -> String {
    let wrapped = format!("<fragment>{fragment}</fragment>");
    let document = Document::parse(wrapped.as_bytes(), &Limits::default()).unwrap();
    let elements = document.root().unwrap().children().collect::<Vec<_>>();
    let (deals, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        elements.into_iter().partition(|node| node.local_name() == name::RELEASE_DEAL);
    let (parties, others): (Vec<Node<'_>>, Vec<Node<'_>>) =
        others.into_iter().partition(|node| node.local_name() == name::PARTY);
    let (resources, releases): (Vec<Node<'_>>, Vec<Node<'_>>) =
        others.into_iter().partition(|node| ResourceKind::of_element(node.local_name()).is_some());
    let mut filler = Filler { version, references: Vec::new(), releases: Cell::default(), fill };
    let mut list = String::new();
    let shown = resources.iter().map(|node| node.local_name());
    for (number, resource) in resources.iter().enumerate() {
        filler.references.push(reference(*resource).unwrap_or_else(|| format!("A{}", number + 1)));
        list += &filler.element_like(*resource);
    }
    if shown.count() == 0 {
        filler.references.push("A1".to_owned());
        list += &filler
            .empty_element(name::SOUND_RECORDING, Type::named(version, name::SOUND_RECORDING).unwrap());
    }
    let mut release_list = String::new();
    if !releases.iter().any(|node| node.local_name() == name::RELEASE) {
        release_list += &filler.empty_element(name::RELEASE, Type::named(version, name::RELEASE).unwrap());
    }
    releases.iter().for_each(|release| release_list += &filler.element_like(*release));
    let ty = Type::of_message(version, name::NEW_RELEASE_MESSAGE).unwrap();
    let deals = deals.iter().map(|deal| filler.element_like(*deal)).collect::<String>();
    let own = parties.iter().map(|party| filler.element_like(*party)).collect::<String>();
    let parties = if own.is_empty() { own } else { self::parties() + &own };
    let given = [
        (name::PARTY_LIST, parties),
        (name::RESOURCE_LIST, list),
        (name::RELEASE_LIST, release_list),
        (name::DEAL_LIST, deals),
    ];
    let optional = [name::PARTY_LIST, name::DEAL_LIST];
    let given = given.into_iter().filter(|(list, inner)| !optional.contains(list) || !inner.is_empty());
    let given = given.map(|(name, inner)| (name, format!("<{name}>\n{inner}</{name}>\n"))).collect();
    format!(
        "<ern:NewReleaseMessage xmlns:ern=\"{}\"{}>\n{}</ern:NewReleaseMessage>\n",
        version.namespace(),
        filler.attributes(ty),
        filler.content(ty, given)
    )
}

/// The parties that every message has: P1 to P4.
fn parties() -> String {
    let names = ["Odile Brandt", "Mara Osei", "Idris Vale", "Noor Halim"];
    let party = |(name, number)| {
        format!(
            "<Party><PartyReference>P{number}</PartyReference>\
             <PartyName><FullName>{name}</FullName></PartyName></Party>\n"
        )
    };
    names.into_iter().zip(1..).map(party).collect()
}

fn reference(resource: Node<'_>) -> Option<String> {
    let child = resource.children().find(|child| child.local_name() == name::RESOURCE_REFERENCE)?;
    Some(child.text().trim().to_owned())
}

struct Filler {
    version: Version,
    /// The references of the resources so far; the last is the one being written.
    references: Vec<String>,
    /// How many releases were given a reference.
    releases: Cell<usize>,
    fill: bool,
}

impl Filler {
    /// The element as the fragment has it, completed.
    fn element_like(&self, node: Node<'_>) -> String {
        let source = node.document().text(node.span());
        match Type::named(self.version, node.local_name()).filter(|_| self.fill) {
            Some(ty) => self.completed(node, ty),
            None => format!("{source}\n"),
        }
    }

    fn completed(&self, node: Node<'_>, ty: Type) -> String {
        let document = node.document();
        if ty.content() == Content::Text || node.has_text() {
            return format!("{}\n", document.text(node.span()));
        }
        let children = node.children().map(|child| {
            let slot = ty.slots_named(child.local_name()).next();
            let text = match slot {
                Some(slot) => self.completed(child, ty.child_type(slot)),
                None => format!("{}\n", document.text(child.span())),
            };
            (child.local_name(), text)
        });
        let inner = self.content(ty, children.collect());
        let attributes = node.attributes().map(|a| format!(" {}=\"{}\"", a.name, a.value()));
        format!("<{0}{1}>\n{inner}</{0}>\n", node.name(), attributes.collect::<String>())
    }

    /// The children given, in their order, and before, between and after them whatever is required.
    fn content(&self, ty: Type, given: Vec<(&str, String)>) -> String {
        let mut text = String::new();
        let mut state = None;
        for (name, element) in given {
            let own = ty.slots_named(name).fold(0u64, |mask, slot| mask | 1 << slot);
            if let Some(path) = ty.shortest_path(state, own).filter(|_| own != 0) {
                text += &self.slots(ty, &path);
                state = path.last().copied().or(state);
                state = ty.step(state, name).ok();
            }
            text += &element;
        }
        text + &self.slots(ty, &ty.shortest_path(state, 0).unwrap_or_default())
    }

    fn slots(&self, ty: Type, path: &[usize]) -> String {
        path.iter().map(|&slot| self.empty_element(ty.slots()[slot].name(), ty.child_type(slot))).collect()
    }

    /// The smallest element of this name and type.
    fn empty_element(&self, name: &str, ty: Type) -> String {
        let inner = match (self.given(name), ty.text()) {
            (Some(inner), _) => inner,
            (None, Some(datatype)) => self.value(datatype),
            (None, None) => match self.identified(ty) {
                inner if inner.is_empty() => String::new(),
                inner => format!("\n{inner}"),
            },
        };
        format!("<{name}{}>{inner}</{name}>\n", self.attributes(ty))
    }

    /// What the standard requires in an element; the identifier that people know best, where it may hold one.
    fn identified(&self, ty: Type) -> String {
        let mut known = [name::ISRC, name::ICPN].into_iter().filter_map(|name| ty.slots_named(name).next());
        match known.next() {
            Some(slot) => self.slots(ty, &[slot]),
            None => self.content(ty, Vec::new()),
        }
    }

    /// What some elements hold that could not be guessed from their types.
    fn given(&self, name: &str) -> Option<String> {
        let last = self.references.last().cloned().unwrap_or_default();
        let lists = |item: &dyn Fn(&String) -> String| self.references.iter().map(item).collect::<String>();
        Some(match name {
            name::RESOURCE_REFERENCE => last,
            name::RELEASE_REFERENCE => {
                let number = self.releases.replace(self.releases.get() + 1);
                format!("R{number}")
            }
            name::DEAL_RELEASE_REFERENCE => "R0".to_owned(),
            name::DISPLAY_ARTIST_NAME => "Odile Brandt".to_owned(),
            name::DISPLAY_ARTIST if !self.version.is_ern3() => {
                "<ArtistPartyReference>P1</ArtistPartyReference><DisplayArtistRole>MainArtist</DisplayArtistRole>".to_owned()
            }
            name::PARTY_LIST => parties(),
            name::RESOURCE_GROUP if !self.version.is_ern3() => lists(&|reference| {
                format!(
                    "<ResourceGroupContentItem><ReleaseResourceReference>{reference}</ReleaseResourceReference>\
                     </ResourceGroupContentItem>\n"
                )
            }),
            name::RELEASE_RESOURCE_REFERENCE_LIST => {
                lists(&|r| format!("<ReleaseResourceReference>{r}</ReleaseResourceReference>\n"))
            }
            name::ISRC => format!("QZKLR26{:05}", 16 + self.references.len()),
            name::ICPN => "0198000000011".to_owned(),
            name::MESSAGE_ID => "salt-road-1".to_owned(),
            name::GENRE_TEXT => "Folk".to_owned(),
            _ => return None,
        })
    }

    /// The attributes that are required.
    fn attributes(&self, ty: Type) -> String {
        let required = ty.attributes().iter().filter(|known| known.required());
        let written = required.map(|known| {
            let value = match known.name() {
                name::AVS_VERSION_ID => "9".to_owned(),
                name::LANGUAGE_AND_SCRIPT_CODE => "en".to_owned(),
                name::MESSAGE_SCHEMA_VERSION_ID => format!("ern/{}", self.version.as_str().replace('.', "")),
                _ => self.value(known.datatype()),
            };
            format!(" {}=\"{value}\"", known.name())
        });
        written.collect()
    }

    /// A value that the datatype allows.
    fn value(&self, datatype: Datatype) -> String {
        let editions = Editions::of(self.version, Some("9"));
        let some = ["Salt Road", "A1", "P1", "R0", "T1", "W1", "PADPIDA2026010101X", "2026-11-22"];
        match datatype {
            Datatype::Builtin(Builtin::String | Builtin::AnySimpleType) => some[0].to_owned(),
            Datatype::Builtin(builtin) => builtin.example().to_owned(),
            Datatype::Set(set) => {
                let not_own = |value: &&str| *value != "UserDefined";
                set.values(editions).find(not_own).unwrap_or_default().to_owned()
            }
            Datatype::Pattern(_) => some
                .iter()
                .find(|value| datatype.allows(value, editions))
                .copied()
                .unwrap_or_default()
                .to_owned(),
        }
    }
}

/// The message with each element on a line of its own, indented by two spaces, where no text stands beside it.
pub fn indent(message: &str) -> String {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let (mut out, mut written) = (String::new(), 0);
    let mut open: Vec<usize> = Vec::new();
    for node in document.nodes() {
        // What ended before this element: their end tags stand on lines of their own.
        while open.last().is_some_and(|index| node.index() >= document.node(*index).end_index()) {
            close(&document, open.pop().unwrap(), open.len(), &mut out, &mut written);
        }
        let is_apart = open.last().is_none_or(|index| !document.node(*index).has_text());
        if is_apart && !open.is_empty() {
            on_own_line(&document, node.span().start, open.len(), &mut out, &mut written);
        }
        open.push(node.index());
    }
    while let Some(index) = open.pop() {
        close(&document, index, open.len(), &mut out, &mut written);
    }
    out += &message[written..];
    out
}

fn close(document: &Document<'_>, index: usize, depth: usize, out: &mut String, written: &mut usize) {
    let node = document.node(index);
    if let Some(end) = node.close_span().filter(|_| node.has_children() && !node.has_text()) {
        on_own_line(document, end.start, depth, out, written);
    }
}

/// Writes all up to a place, and the place on a line of its own.
fn on_own_line(document: &Document<'_>, at: usize, depth: usize, out: &mut String, written: &mut usize) {
    *out += document.source()[*written..at].trim_end();
    *out += &format!("\n{}", "  ".repeat(depth));
    *written = at;
}

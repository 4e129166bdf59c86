//! Fingerprints are the same however a message is laid out, and others where something else is wrong.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;

use ddex_disclose::lint::{Options, Selection, check};
use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Limits, Node};
use proptest::prelude::*;

/// Chance, from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % limit
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        (1..items.len()).rev().for_each(|index| items.swap(index, self.below(index + 1)));
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

fn parse(bytes: impl AsRef<[u8]>) -> Document<'static> {
    Document::parse(bytes.as_ref().to_vec(), &Limits::default()).unwrap()
}

fn samples() -> impl Iterator<Item = (String, Document<'static>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let folders =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files =
        folders.flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    let messages = files.filter(|file| file.extension().is_some_and(|ending| ending == "xml"));
    messages.map(|file| (file.display().to_string(), parse(std::fs::read(&file).unwrap())))
}

/// A message as it is; with parties that have no names, so that sentences call them by their references; and with
/// roles, and values of their own, as bare text, which is one finding for many resources.
fn variants(document: &Document<'_>) -> [Document<'static>; 3] {
    let source = document.source();
    let nameless = source.split("<PartyName>").enumerate().map(|(index, part)| match index {
        0 => part,
        _ => part.split_once("</PartyName>").map_or(part, |(_, rest)| rest),
    });
    let bare = source.replace("<Value>", "").replace("</Value>", "");
    [source.to_owned(), nameless.collect(), bare].map(parse)
}

/// Code and fingerprint of everything found, hints included.
fn fingerprints(document: &Document<'_>) -> BTreeSet<(&'static str, String)> {
    let selection = Selection { pedantic: true, ..Selection::default() };
    let checked = check(document, &Options { selection, ..Options::default() });
    let found = checked.findings.len();
    let all = checked.findings.into_iter().map(|finding| (finding.code, finding.fingerprint));
    let all = all.collect::<BTreeSet<_>>();
    assert_eq!(all.len(), found, "no two are the same");
    assert!(all.iter().all(|(_, print)| print.len() == 16 && print.bytes().all(|b| b.is_ascii_hexdigit())));
    all
}

/// Writes a message anew: other white space, comments, prefix, order of attributes, references, message id and date;
/// and, where the standard leaves it open, another order of parties and resources.
struct Anew<'d> {
    document: &'d Document<'d>,
    dice: Dice,
    names: HashMap<String, String>,
    out: String,
}

impl<'d> Anew<'d> {
    fn write(document: &'d Document<'d>, seed: u64) -> String {
        let mut anew = Self { document, dice: Dice(seed), names: HashMap::new(), out: String::new() };
        anew.rename();
        let root = document.root().unwrap();
        anew.out.push_str(anew.raw(Span::new(0, root.span().start)));
        anew.element(root);
        anew.out
    }

    fn raw(&self, span: Span) -> &'d str {
        &self.document.source()[span.start..span.end]
    }

    /// Gives parties and resources other numbers.
    fn rename(&mut self) {
        let anchors = self.document.nodes().filter(|node| {
            matches!(
                node.local_name(),
                "PartyReference" | "ResourceReference" | "TechnicalResourceDetailsReference"
            )
        });
        let mut old = anchors.map(|node| node.text().trim().to_owned()).collect::<Vec<_>>();
        old.sort_unstable();
        old.dedup();
        self.dice.shuffle(&mut old);
        for (number, old) in old.into_iter().enumerate() {
            let new = format!("{}{}", &old[..1], 500 + number);
            self.names.insert(old, new);
        }
    }

    fn space(&mut self) -> String {
        let mut space = self.dice.pick(&["\n", "\r\n\t", "\n\n    ", " ", ""]).to_owned();
        if self.dice.below(8) == 0 {
            space += "<!-- laid out anew -->";
        }
        space
    }

    fn name(&self, node: Node<'d>) -> String {
        node.name().replacen("ern:", "message:", 1)
    }

    fn element(&mut self, node: Node<'d>) {
        let name = self.name(node);
        write!(self.out, "<{name}").unwrap();
        let mut attributes = node.attributes().collect::<Vec<_>>();
        self.dice.shuffle(&mut attributes);
        for attribute in attributes {
            let key = if attribute.name == "xmlns:ern" { "xmlns:message" } else { attribute.name };
            let value = self.raw(attribute.value_span);
            let quote = if value.contains('"') { '\'' } else { '"' };
            let space = self.dice.pick(&[" ", "\n  ", "   "]);
            write!(self.out, "{space}{key}={quote}{value}{quote}").unwrap();
        }
        self.out.push('>');
        let content = node.content_span();
        let mut children = node.children().collect::<Vec<_>>();
        let mut gaps = Vec::new();
        let mut from = content.start;
        for child in &children {
            gaps.push(self.raw(Span::new(from, child.span().start)));
            from = child.span().end;
        }
        gaps.push(self.raw(Span::new(from, content.end)));
        if matches!(node.local_name(), "PartyList" | "ResourceList") {
            children
                .chunk_by_mut(|a, b| a.local_name() == b.local_name())
                .for_each(|same| self.dice.shuffle(same));
        }
        if children.is_empty() {
            self.text(node, gaps[0]);
        } else {
            for (gap, child) in gaps.iter().zip(&children) {
                self.gap(gap);
                self.element(*child);
            }
            self.gap(gaps[gaps.len() - 1]);
        }
        write!(self.out, "</{name}>").unwrap();
    }

    fn gap(&mut self, gap: &str) {
        match gap.trim().is_empty() {
            true => {
                let space = self.space();
                self.out.push_str(&space);
            }
            false => self.out.push_str(gap),
        }
    }

    fn text(&mut self, node: Node<'d>, text: &str) {
        let text = match (node.local_name(), self.names.get(text.trim())) {
            ("MessageId" | "MessageThreadId", _) => "another-id",
            ("MessageCreatedDateTime", _) => "2027-02-03T04:05:06Z",
            (_, Some(new)) => new,
            _ => text,
        };
        self.out.push_str(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn another_layout_is_the_same_to_a_fingerprint(seed: u64) {
        for (name, document) in samples().filter(|(_, document)| document.problems().is_empty()) {
            for document in variants(&document) {
                let anew = Anew::write(&document, seed);
                prop_assert_eq!(fingerprints(&document), fingerprints(&parse(&anew)), "{}:\n{}", name, anew);
            }
        }
    }
}

#[test]
fn another_recording_or_fact_has_another_fingerprint() {
    let (_, document) =
        samples().find(|(name, _)| name.ends_with("album-none-beside-ai-vocals.xml")).unwrap();
    let source = document.source();
    let before = fingerprints(&document);
    let isrc = fingerprints(&parse(source.replace("PLC8E2600201", "PLC8E2600299")));
    assert!(before.is_disjoint(&isrc.difference(&before).cloned().collect()) && before != isrc);
    let codes = |of: &BTreeSet<(&'static str, String)>| of.iter().map(|(code, _)| *code).collect::<Vec<_>>();
    assert_eq!(codes(&before), codes(&isrc), "the same is wrong, with another recording");
    let release = fingerprints(&parse(source.replacen("<ContainsAI>None</ContainsAI>", "", 1)));
    assert_ne!(before, release);
}

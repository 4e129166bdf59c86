//! On every sample and every message at hand, the tape is what quick-xml's events amount to.

use std::path::{Path, PathBuf};

use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Encoding, Limits};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// What both readers say of an element.
#[derive(Debug, Default, PartialEq)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    open: Span,
    whole: Span,
    has_text: bool,
}

fn from_tape(document: &Document<'_>) -> Vec<Element> {
    let element = |node: ddex_disclose::xml::Node<'_>| Element {
        name: node.name().to_owned(),
        attributes: node.attributes().map(|it| (it.name.to_owned(), it.raw.to_owned())).collect(),
        text: node.text().into_owned(),
        open: node.open_span(),
        whole: node.span(),
        has_text: node.has_text(),
    };
    document.nodes().map(element).collect()
}

fn from_events(source: &str, mark: usize) -> Vec<Element> {
    let mut reader = Reader::from_str(&source[mark..]);
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    loop {
        let start = mark + reader.buffer_position() as usize;
        let event = reader.read_event().expect("quick-xml reads what has no problems");
        let span = Span::new(start, mark + reader.buffer_position() as usize);
        let mut put = |text: &str, has_text: bool| {
            if let Some(&innermost) = open.last() {
                elements[innermost].text += text;
                elements[innermost].has_text |= has_text;
            }
        };
        let solid = |text: &str| text.contains(|char| !matches!(char, ' ' | '\t' | '\r' | '\n'));
        match event {
            Event::Start(tag) => {
                open.push(elements.len());
                elements.push(begun(&tag, span));
            }
            Event::Empty(tag) => elements.push(begun(&tag, span)),
            Event::End(_) => {
                let innermost = open.pop().expect("quick-xml checks end tags");
                elements[innermost].whole.end = span.end;
            }
            Event::Text(text) => put(&text.xml10_content(), solid(&text.into_inner())),
            Event::CData(text) => put(&text.xml10_content(), true),
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().expect("a number") {
                    Some(char) => char.to_string(),
                    None => {
                        quick_xml::escape::resolve_xml_entity(&reference.into_inner()).unwrap().to_owned()
                    }
                };
                put(&resolved, solid(&resolved));
            }
            Event::Eof => return elements,
            _ => {}
        }
    }
}

fn begun(tag: &BytesStart<'_>, span: Span) -> Element {
    let attribute = |it: quick_xml::events::attributes::Attribute<'_>| {
        (it.key.as_ref().to_owned(), it.value.as_ref().to_owned())
    };
    Element {
        name: tag.name().as_ref().to_owned(),
        attributes: tag.attributes().map(|it| attribute(it.expect("an attribute"))).collect(),
        open: span,
        whole: span,
        ..Element::default()
    }
}

/// Compares both readers on each file below a folder, and says how many files there were.
fn compare(folder: &Path) -> usize {
    let mut compared = 0;
    for path in files(folder) {
        let bytes = std::fs::read(&path).expect("a file");
        let Ok(document) = Document::parse(bytes, &Limits::default()) else { continue };
        if !document.problems().is_empty() {
            continue;
        }
        let mark = if document.encoding() == Encoding::Utf8Bom { 3 } else { 0 };
        let (tape, events) = (from_tape(&document), from_events(document.source(), mark));
        for (one, other) in tape.iter().zip(&events) {
            assert_eq!(one, other, "in {}", path.display());
        }
        assert_eq!(tape.len(), events.len(), "in {}", path.display());
        compared += 1;
    }
    compared
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "xml") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn samples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    if !folder.is_dir() {
        return println!("skipped: there is no {}", folder.display());
    }
    assert!(compare(&folder) > 0);
}

#[test]
fn real_messages() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/standard/messages");
    if !folder.is_dir() {
        return println!("skipped: there is no {}", folder.display());
    }
    assert!(compare(&folder) > 100);
}

#[test]
fn everything_that_text_can_hold() {
    let xml = "\u{feff}<a b='&lt;1' c=\"2\">x&amp;&#x41;\r\n<![CDATA[<y>]]><!-- z --><?p i?><d>&#32;</d>&#10;<e/> </a>";
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(document.problems(), []);
    assert_eq!(from_tape(&document), from_events(document.source(), 3));
}

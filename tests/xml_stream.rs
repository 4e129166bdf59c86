//! A stream says of a document, piece by piece, what the whole document says of itself.

use ddex_disclose::xml::{Document, Error, Limits, Node, Piece, Problem, ProblemKind, Stream};
use proptest::prelude::*;
use proptest::sample::{Index, select};

#[path = "support/generate.rs"]
mod generate;

/// What is read of a document, and how far.
#[derive(Debug, Default, PartialEq)]
struct Read {
    elements: Vec<Element>,
    problems: Vec<Said>,
    omitted: usize,
    end: u64,
}

#[derive(Debug, PartialEq)]
struct Element {
    start: u64,
    /// Missing when the end tag is.
    end: Option<u64>,
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    has_text: bool,
}

impl Element {
    fn of(node: Node<'_>, offset: impl Fn(usize) -> u64) -> Self {
        let attributes = node.attributes().map(|it| (it.name.to_owned(), it.value().into_owned()));
        Self {
            start: offset(node.span().start),
            end: end(node).map(offset),
            name: node.name().to_owned(),
            attributes: attributes.collect(),
            text: node.text().into_owned(),
            has_text: node.has_text(),
        }
    }
}

fn end(node: Node<'_>) -> Option<usize> {
    (node.is_empty_tag() || node.close_span().is_some()).then(|| node.span().end)
}

/// What is said of a problem.
#[derive(Clone, Debug, PartialEq)]
struct Said {
    start: u64,
    line: u64,
    related: Option<u64>,
    kind: ProblemKind,
}

impl Said {
    fn of(problem: &Problem, offset: impl Fn(usize) -> u64, line: impl Fn(usize) -> u64) -> Self {
        Self {
            start: offset(problem.span.start),
            line: line(problem.span.start),
            related: problem.related.map(|span| offset(span.start)),
            kind: problem.kind.clone(),
        }
    }

    /// Where it is found, which may be long after where it is.
    fn found(&self) -> u64 {
        match self.kind {
            ProblemKind::Unclosed(_) | ProblemKind::CutOff { .. } => self.related.unwrap_or(u64::MAX),
            _ => self.start,
        }
    }
}

impl Read {
    fn whole(bytes: &[u8], limits: &Limits) -> Result<Self, Error> {
        let document = Document::parse(bytes, limits)?;
        let offset = |at: usize| at as u64;
        let line = |at: usize| bytes[..at].iter().filter(|&&byte| byte == b'\n').count() as u64 + 1;
        Ok(Self {
            elements: document.nodes().map(|node| Element::of(node, offset)).collect(),
            problems: document.problems().iter().map(|problem| Said::of(problem, offset, line)).collect(),
            omitted: document.problems_omitted(),
            end: bytes.len() as u64,
        })
    }

    /// In a window of this size, fed with chunks of these sizes, over and over.
    fn pieces(bytes: &[u8], limits: &Limits, window: usize, chunks: &[usize]) -> Result<Self, Error> {
        let mut stream = Stream::new(*limits).with_window(window);
        let mut read = Self::default();
        let mut open = Vec::new();
        let mut rest = bytes;
        for &size in chunks.iter().cycle() {
            let (chunk, after) = rest.split_at(rest.len().min(size));
            stream.push(chunk);
            rest = after;
            if rest.is_empty() {
                stream.end();
            }
            while let Some(piece) = stream.next_piece()? {
                read.take_in(&piece, &mut open);
                if piece.is_last() {
                    assert!(stream.next_piece()?.is_none());
                    // An element that is never closed is told of when that is known.
                    read.problems.sort_by_key(|problem| problem.start);
                    return Ok(read);
                }
            }
        }
        unreachable!("there is a last piece")
    }

    /// `open` are the elements that have begun and not ended.
    fn take_in(&mut self, piece: &Piece<'_>, open: &mut Vec<usize>) {
        let document = piece.document();
        let offset = |at| piece.offset(at);
        for (&open, node) in open.iter().zip(document.nodes()) {
            let element = &mut self.elements[open];
            assert_eq!((&*element.name, element.start), (node.name(), offset(node.span().start)));
            element.text += &node.text();
            element.has_text |= node.has_text();
            element.end = end(node).map(offset);
        }
        let new = self.elements.len();
        self.elements.extend(piece.nodes().map(|node| Element::of(node, offset)));
        let place = |node: Node<'_>| match node.index().checked_sub(piece.known()) {
            Some(index) => new + index,
            None => open[node.index()],
        };
        *open = piece.open().map(place).collect();
        let said = |problem| Said::of(problem, offset, |at| piece.line(at));
        self.problems.extend(document.problems().iter().map(said));
        self.omitted += document.problems_omitted();
        self.end = offset(document.source().len());
    }

    /// The problem that is found first of those that break the structure.
    fn broken(&self) -> Option<&Said> {
        self.problems.iter().filter(|it| it.kind.breaks_structure()).min_by_key(|it| (it.found(), it.start))
    }
}

/// The pieces amount to the whole. Where the structure breaks they may end, and must have said the same so far.
#[track_caller]
fn agree(bytes: &[u8], limits: &Limits, window: usize, chunks: &[usize]) {
    let context = format!("{:?} in a window of {window}, by {chunks:?}", String::from_utf8_lossy(bytes));
    let pieces = Read::pieces(bytes, limits, window, chunks);
    let (whole, pieces) = match (Read::whole(bytes, limits), pieces) {
        (Ok(whole), Ok(pieces)) if pieces.end < whole.end => (whole, pieces),
        (whole, pieces) => return assert_eq!(pieces, whole, "{context}"),
    };
    assert!(pieces.broken().is_some(), "{context}");
    assert_eq!(pieces.broken(), whole.broken(), "{context}");
    let harmless = |it: &&Said| !it.kind.breaks_structure() && it.start < pieces.end;
    let expected = whole.problems.iter().filter(harmless).collect::<Vec<_>>();
    assert_eq!(pieces.problems.iter().filter(harmless).collect::<Vec<_>>(), expected, "{context}");
    let begun = whole.elements.iter().filter(|it| it.start < pieces.end);
    assert_eq!(pieces.elements.len(), begun.clone().count(), "{context}");
    for (piece, whole) in pieces.elements.iter().zip(begun) {
        assert_eq!((piece.start, &piece.name), (whole.start, &whole.name), "{context}");
        if piece.end.is_some() {
            assert_eq!(piece, whole, "{context}");
        }
    }
}

/// A message with a little of everything.
const MESSAGE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- A message to <cut> up -->
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId='9'>
  <MessageHeader><MessageId>M&#49; &amp; more</MessageId><Empty/></MessageHeader>
  <?note <kept>?>
  <ReleaseList>
    mixed <Release IsMain="true">
      <Title LanguageAndScriptCode="ja-Jpan">しお<![CDATA[<&>]]>道</Title> and &lt; mixed
      <Title>Grüße &lt;live&gt;</Title>
    </Release> with <!-- <b> --> text
  </ReleaseList>
  <DealList xmlns:d="u"><d:Deal d:a=">"
/></DealList>
</ern:NewReleaseMessage>
<!-- the end -->
"#;

/// Pieces that mean something to a reader of XML, alone and in the wrong company.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "<", ">", "</", "/>", "=", "\"", "'", "&", "--", "]]", ":", " ", "\n", "\r\n", "[", "12", "text", "é",
    "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<?xml version='1.0'?>", "<!DOCTYPE", "<!DOCTYPE a [<!ENTITY b '>'>]>",
    "&x;", "&#0;", "\u{1} ", "\u{ffff}", "\u{feff}", "<5", "<1>", " b=\"<\"", "b=x", " xmlns:p='u'", " p:b='c'",
    "<a>", "</a>", "<a/>", "<b>", "</b>", "<a b='c'>", "<a b=\"c\" b='d'/>", "<p:a>", "</p:a>", "<Title>",
    "</Title>", "</Titel>", "</Release>", "</MessageHeader>", "</NewReleaseMessage>", "</ern:NewReleaseMessage>",
];

/// The message with pieces put in and bytes taken out.
fn edited() -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec((any::<Index>(), 0_usize..40, select(PIECES)), 0..4);
    (edits, prop::option::weighted(0.1, any::<Index>())).prop_map(|(edits, end)| {
        let mut message = MESSAGE.as_bytes().to_vec();
        for (place, length, piece) in edits {
            let start = place.index(message.len() + 1);
            let end = message.len().min(start + length / 2);
            message.splice(start..end, piece.bytes());
        }
        message.truncate(end.map_or(usize::MAX, |end| end.index(message.len())));
        message
    })
}

fn thrown_together() -> impl Strategy<Value = Vec<u8>> {
    let before =
        select(["", "<a>", "\u{feff}<a>", "<?xml version='1.0' encoding='us-ascii'?><a>"].as_slice());
    let pieces = prop::collection::vec(select(PIECES), 0..60);
    (before, pieces).prop_map(|(before, pieces)| format!("{before}{}</a>", pieces.concat()).into_bytes())
}

/// A sound document with tokens of all lengths.
fn stretched() -> impl Strategy<Value = Vec<u8>> {
    let length = prop_oneof![3 => 0_usize..30, 1 => 0_usize..400];
    prop::collection::vec((0..8, length), 0..30).prop_map(|parts| {
        let mut xml = String::from("<a>");
        let mut open = vec!["</a>"];
        for (kind, length) in parts {
            let filler = ["é", "<b>", "x"][length % 3].repeat(length);
            match kind {
                0 => xml += &"é&amp;".repeat(length / 4),
                1 => xml += &format!("<!--{filler}-->"),
                2 => xml += &format!("<![CDATA[{filler}]]>"),
                3 => xml += &format!("<?p {filler}?>"),
                4 => xml += &format!("<b c='{}'/>", filler.replace('<', ">")),
                5 => xml += &format!("<b>{}</b>", "x".repeat(length)),
                6 => {
                    xml += "<a>";
                    open.push("</a>");
                }
                _ if open.len() > 1 => xml += open.pop().unwrap(),
                _ => {}
            }
        }
        (xml + &open.concat()).into_bytes()
    })
}

fn chunks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(1_usize..100, 1..5)
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_edited_message_reads_the_same(bytes in edited(), window in 1_usize..600, chunks in chunks()) {
        agree(&bytes, &Limits::default(), window, &chunks);
    }

    #[test]
    fn anything_reads_the_same(
        bytes in thrown_together(), window in 1_usize..100, chunks in chunks(), depth in 1_u32..9,
    ) {
        agree(&bytes, &Limits { depth, ..Limits::default() }, window, &chunks);
    }

    #[test]
    fn the_first_token_past_the_limit_is_the_same(
        bytes in stretched(), window in 1_usize..300, chunks in chunks(), token in 20_usize..300,
    ) {
        agree(&bytes, &Limits { token, ..Limits::default() }, window, &chunks);
    }
}

#[test]
fn a_big_message_reads_the_same() {
    let message = generate::album(5);
    for window in [1, 300, 4096, 1 << 20] {
        agree(message.as_bytes(), &Limits::default(), window, &[1000, 1]);
    }
}

/// The pieces in a window of one byte, which holds as little as can be, with their nodes as `show` has them.
fn smallest_pieces<'x>(xml: &'x str, show: impl Fn(&Piece<'_>) -> String + 'x) -> Vec<String> {
    let mut stream = Stream::new(Limits::default()).with_window(1);
    let mut reader = xml.as_bytes();
    let mut pieces = Vec::new();
    while stream.fill(&mut reader).unwrap() {
        while let Some(piece) = stream.next_piece().unwrap() {
            pieces.push(show(&piece));
        }
    }
    pieces
}

#[test]
fn what_is_open_is_known_to_the_next_piece() {
    let show = |piece: &Piece<'_>| {
        let names = |nodes: &mut dyn Iterator<Item = Node<'_>>| {
            nodes.map(|it| it.name()).collect::<Vec<_>>().join(" ")
        };
        let known = names(&mut piece.document().nodes().take(piece.known()));
        format!("{known}|{}|{}", names(&mut piece.nodes()), names(&mut piece.open()))
    };
    // The root is known for good.
    let pieces = smallest_pieces(
        "<list> <item><name>x</name><name>y</name></item> <item/><item/></list>\n<!-- end -->",
        show,
    );
    assert_eq!(
        pieces,
        [
            "|list|list",
            "list|item name|list item",
            "list item|name|list",
            "list|item|list",
            "list|item|list",
            "list||",
            "list||"
        ]
    );
}

#[test]
fn only_an_element_with_children_is_split() {
    let show = |piece: &Piece<'_>| {
        piece.document().nodes().map(|it| format!("{}={} ", it.name(), it.text())).collect::<String>()
    };
    let pieces = smallest_pieces("<list>one <name>Salt<!-- & -->Road</name> two <name/> three</list>", show);
    assert_eq!(pieces, ["list=one  ", "list= two  name=SaltRoad ", "list= three name= "]);
}

#[test]
fn a_problem_may_be_in_a_tag_long_gone() {
    let show = |piece: &Piece<'_>| {
        let document = piece.document();
        let said =
            |it: &Problem| format!("{}:{} {it}", piece.line(it.span.start), piece.offset(it.span.start));
        document.problems().iter().map(said).collect::<Vec<_>>().join(", ")
    };
    let pieces = smallest_pieces(
        "<list a='&x;'>\n<item\n>\n<name>Salt</name>\n<name>Road</name>\n<name/>&</list>",
        show,
    );
    assert_eq!(
        pieces,
        [
            "1:9 `&x;` means nothing in XML",
            "",
            "",
            "2:15 `item` is never closed, 6:66 `&` must be written `&amp;`"
        ]
    );
}

#[test]
fn a_token_past_the_limit_ends_the_stream() {
    let limits = Limits { token: 100, ..Limits::default() };
    let long = "<b>x</b>".repeat(1000);
    for (xml, at, said) in [
        (format!("<a><b>{}", "x&amp;".repeat(200)), 6, "this text is longer than 100 bytes"),
        (format!("<a><b c='{long}"), 3, "this tag is longer than 100 bytes"),
        (format!("<a><b {}", "c".repeat(1000)), 3, "this tag is longer than 100 bytes"),
        (format!("<a><b/></a{}", " ".repeat(1000)), 7, "this tag is longer than 100 bytes"),
        (format!("<a><!--{long}"), 3, "this comment is longer than 100 bytes"),
        (format!("<a><![CDATA[{long}"), 3, "this CDATA section is longer than 100 bytes"),
        (format!("<!DOCTYPE a [{long}"), 0, "this document type declaration is longer than 100 bytes"),
    ] {
        let mut stream = Stream::new(limits).with_window(16);
        stream.push(xml.as_bytes());
        let mut problems = Vec::new();
        while let Some(piece) = stream.next_piece().unwrap() {
            let said = |it: &Problem| (piece.offset(it.span.start), it.to_string());
            problems.extend(piece.document().problems().iter().map(said));
        }
        assert_eq!(problems, [(at, said.to_owned())], "in {xml}");
    }
}

/// However few problems are to be kept, and however much is still to come.
#[test]
fn a_broken_structure_is_told_at_once() {
    let limits = Limits { problems: 1, ..Limits::default() };
    for (marked, said) in [
        ("«<?xml version='1.0'>", "this XML declaration never ends"),
        ("<a>&<b/>«</c><d/>", "`</c>` closes nothing"),
        ("<a>&<b>«</B></a>", "`b` is closed by `</B>`"),
        ("<a>&«<b><c></c></a>", "`b` is never closed"),
        ("<a>&<b c='«1><d e='2'/>", "the value of `c` has no closing quote"),
        ("<a>&«<b <c/>", "the tag `<b` has no `>`"),
        ("<a>&</a>«<b/>", "`b` stands outside the outermost element"),
    ] {
        let mut stream = Stream::new(limits).with_window(1);
        stream.push(marked.replace('«', "").as_bytes());
        stream.push("\n<x/>".repeat(20).as_bytes());
        let mut last = None;
        while let Some(piece) = stream.next_piece().unwrap() {
            last = piece.document().problems().last().map(|it| (piece.offset(it.span.start), it.to_string()));
        }
        assert_eq!(last, Some((marked.find('«').unwrap() as u64, said.to_owned())), "in {marked}");
    }
}

#[test]
fn many_problems_are_counted_once() {
    let xml = format!("<a>{}</a>", "<b>&</b>\u{1}".repeat(50));
    for window in 1..100 {
        agree(xml.as_bytes(), &Limits { problems: 7, ..Limits::default() }, window, &[10]);
    }
}

#[test]
fn what_is_no_stream_is_refused() {
    let said = |bytes: &[u8], limits: Limits| {
        let mut stream = Stream::new(limits).with_window(1);
        stream.push(bytes);
        stream.end();
        let error = stream.next_piece().expect_err("this is not XML");
        assert!(stream.next_piece().unwrap().is_none(), "nothing comes after it");
        format!("x.xml {error}")
    };
    let limits = Limits::default();
    assert_eq!(said(b"", limits), "x.xml is empty");
    assert_eq!(said(b" \n", limits), "x.xml is empty");
    assert_eq!(said(b"PK\x03\x04", limits), "x.xml is not XML (ZIP archive)");
    assert_eq!(
        said(b"<?xml version='1.0' encoding='ISO-8859-1'?><a/>", limits),
        "x.xml is encoded in ISO-8859-1; only UTF-8 and UTF-16 can be read"
    );
    assert_eq!(
        said(b"\xff\xfe<\0a\0/\0>\0", limits),
        "x.xml is encoded in UTF-16, and a stream must be UTF-8: read the whole file at once, or convert it"
    );
    assert_eq!(
        said(&[b'x'; 4000], Limits { file_size: 100, ..limits }),
        "x.xml is too large: 128 bytes, and the limit is 100"
    );
    // Nothing need come after this.
    let mut stream = Stream::new(Limits { token: 100, ..limits });
    stream.push(&[b' '; 200_000]);
    assert_eq!(stream.next_piece().unwrap_err(), Error::Empty);
}

/// Quadratic work would take minutes here.
#[test]
fn byte_by_byte_is_soon_read() {
    for piece in [
        "<",
        "<a>",
        "<a b='",
        "<a b=\"<",
        "&",
        "<!--",
        "<![CDATA[",
        "<?",
        "<!DOCTYPE '",
        "x",
        "é",
        "<b/>",
        "</b>",
    ] {
        for before in ["<a>", "<a b='", "<!--"] {
            let xml = before.to_owned() + &piece.repeat((1 << 16) / piece.len());
            let read = Read::pieces(xml.as_bytes(), &Limits::default(), 1, &[1]).unwrap();
            assert!(!read.problems.is_empty(), "{before}{piece}");
        }
    }
}

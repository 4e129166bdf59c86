//! Whatever the bytes are, the XML reader returns a document whose places hold together.

use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Error, Limits, Node, ProblemKind, Scope};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A small message with a little of everything.
const MESSAGE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- A message to cut up. -->
<ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://ddex.net/xml/ern/432 release-notification.xsd" AvsVersionId='9'>
  <MessageHeader><MessageId>M&#49; &amp; more</MessageId><Empty/></MessageHeader>
  <?note kept?>
  <ReleaseList>
    <Release IsMain="true">
      <Title LanguageAndScriptCode="ja-Jpan">しお<![CDATA[<&>]]>道</Title>
      <Title>Grüße &lt;live&gt;</Title>
    </Release>
  </ReleaseList>
</ern:NewReleaseMessage>
"#;

/// Pieces that mean something to a reader of XML, alone and in the wrong company.
const PIECES: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "/",
    "=",
    "\"",
    "'",
    "&",
    ";",
    "#",
    "!",
    "?",
    "-",
    "--",
    "]]",
    ":",
    " ",
    "\n",
    "\r\n",
    "\t",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "<!DOCTYPE",
    "[",
    "]",
    "<?xml version='1.0'?>",
    "&amp;",
    "&#32;",
    "&#0;",
    "&x;",
    "<a>",
    "</a>",
    "<a/>",
    "<b>",
    "</b>",
    "<a b='c'>",
    "<a b=\"c\" b='d'/>",
    "<p:a>",
    "</p:a>",
    " xmlns:p='u'",
    " xmlns='u'",
    " p:b='c'",
    "text",
    "é",
    "日本",
    "\u{1}",
    "\u{ffff}",
    "\u{feff}",
    "12",
];

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..200),
        1 => prop::collection::vec(select(b"<>/=\"'&;!?-[]: \nab\0\xff\xfe\xef\xbb\xbf\xc3\xa9".as_slice()), 0..200),
        4 => prop::collection::vec(select(PIECES), 0..60).prop_map(|pieces| pieces.concat().into_bytes()),
        2 => prop::collection::vec(select(PIECES), 0..60)
            .prop_map(|pieces| format!("<a>{}</a>", pieces.concat()).into_bytes()),
    ]
}

/// The message with a few pieces cut out, put in, or both.
fn edited() -> impl Strategy<Value = String> {
    let edit = (any::<Index>(), 0_usize..40, select(PIECES));
    prop::collection::vec(edit, 1..5).prop_map(|edits| {
        let mut message = MESSAGE.to_owned();
        for (place, length, piece) in edits {
            let whole = |offset: &usize| message.is_char_boundary(*offset);
            let start = (0..=place.index(message.len() + 1)).rev().find(whole).unwrap_or(0);
            let end = (start + length / 2..message.len()).find(whole).unwrap_or(message.len());
            message.replace_range(start..end, piece);
        }
        message
    })
}

fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_give_a_document_that_holds_together(bytes in bytes(), depth in 0_u32..6) {
        let limits = Limits { depth, token: 100, problems: 10, ..Limits::default() };
        for limits in [limits, Limits::default()] {
            if let Ok(document) = Document::parse(&bytes, &limits) {
                holds_together(&document);
                prop_assert!(document.source_offset(document.source().len()) <= bytes.len());
                prop_assert!(document.problems().len() <= limits.problems);
            }
        }
    }

    #[test]
    fn an_edited_message_gives_a_document_that_holds_together(text in edited()) {
        match Document::parse(text.as_bytes(), &Limits::default()) {
            Ok(document) => holds_together(&document),
            // The edit has hit the very beginning, or the name of the encoding.
            Err(error) => prop_assert!(matches!(error, Error::Encoding { .. } | Error::NotXml { .. }), "{error}"),
        }
    }

    #[test]
    fn a_piece_of_utf16_gives_a_document_that_holds_together(text in edited(), cut in any::<Index>()) {
        let mut wide: Vec<u8> = [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        wide.remove(2 + cut.index(wide.len() - 2));
        if let Ok(document) = Document::parse(&wide, &Limits::default()) {
            holds_together(&document);
        }
    }
}

#[test]
fn a_message_cut_at_any_byte_is_read_up_to_there() {
    let whole = Document::parse(MESSAGE.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(whole.problems(), []);
    for end in 0..MESSAGE.len() {
        let Ok(document) = Document::parse(&MESSAGE.as_bytes()[..end], &Limits::default()) else {
            assert_eq!(end, 0, "only nothing at all is refused");
            continue;
        };
        holds_together(&document);
        assert_eq!(document.problems().is_empty(), end == MESSAGE.len() - 1, "cut at {end}");
        // Every element whose start tag is there has been read.
        let there = whole.nodes().take_while(|node| node.open_span().end <= end);
        for (node, read) in there.zip(document.nodes()) {
            assert_eq!((node.name(), node.open_span()), (read.name(), read.open_span()), "cut at {end}");
        }
    }
}

/// Every span is in range and on character boundaries, and lies inside the one it belongs in.
fn holds_together(document: &Document<'_>) {
    let length = document.source().len();
    let mut end = 0;
    let mut index = 0;
    while index < document.len() {
        let node = document.node(index);
        assert!(end <= node.span().start && node.span().end <= length);
        subtree(node);
        end = node.span().end;
        index = node.end_index();
    }
    if let Some(root) = document.root() {
        assert_eq!(root.index(), 0);
    }
    for problem in document.problems() {
        document.text(problem.span);
        problem.related.map(|span| document.text(span));
        let sentence = problem.to_string();
        assert!(!sentence.is_empty() && !sentence.contains('\n') && !sentence.ends_with('.'), "{sentence}");
        problem.kind.help();
    }
    assert!(document.problems().is_sorted_by_key(|problem| problem.span.start));
    let comments: Vec<Span> = document.comments().collect();
    assert!(comments.iter().all(|&comment| document.text(comment).starts_with("<!--")));
    assert!(comments.is_sorted_by(|one, next| one.end <= next.start));
    assert!(format!("{document:?} {:?}", document.root()).len() < 100_000);
}

/// Recursion is for tests with few levels only.
fn subtree(node: Node<'_>) {
    let document = node.document();
    let (whole, open, content) = (node.span(), node.open_span(), node.content_span());
    assert!(whole.start == open.start && open.end == content.start && content.end <= whole.end);
    assert!(node.name_span().start == open.start + 1 && node.name_span().end <= open.end);
    assert!(document.text(open).starts_with('<') && !node.name().is_empty());
    assert!(node.name().ends_with(node.local_name()) && node.has_prefix() == node.prefix().is_some());
    match node.close_span() {
        Some(close) => {
            assert!(close.start == content.end && close.end == whole.end);
            assert!(document.text(close).starts_with("</"));
        }
        None => assert_eq!(content.end, whole.end),
    }
    let mut end = node.name_span().end;
    for attribute in node.attributes() {
        let (name, value, span) = (attribute.name_span, attribute.value_span, attribute.span());
        assert!(
            end <= name.start && name.end <= value.start && value.end <= span.end && span.end <= open.end
        );
        assert_eq!((document.text(name), document.text(value)), (attribute.name, attribute.raw));
        attribute.value();
        end = span.end;
    }
    document.text(node.text_span());
    assert!(node.text().len() <= content.len());
    let mut end = content.start;
    let mut index = node.index() + 1;
    for child in node.children() {
        assert_eq!(child.index(), index);
        assert!(end <= child.span().start && child.span().end <= content.end);
        subtree(child);
        (end, index) = (child.span().end, child.end_index());
    }
    assert_eq!(index, node.end_index());
    let mut scope = Scope::new();
    scope.push(node);
    scope.resolve(node.prefix());
    scope.pop();
}

#[test]
fn ten_thousand_levels() {
    const LEVELS: usize = 10_000;
    let xml = format!("{}x{}", "<a>".repeat(LEVELS), "</a>".repeat(LEVELS));

    let limited = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    assert_eq!(limited.len(), 256);
    assert_eq!(limited.problems().len(), 1);
    assert_eq!(limited.problems()[0].kind, ProblemKind::TooDeep(256));
    assert_eq!(limited.root().unwrap().span(), Span::new(0, xml.len()));
    assert_eq!(limited.node(255).text(), "", "what is too deep is not ours");

    let limits = Limits { depth: u32::MAX, ..Limits::default() };
    let deep = Document::parse(xml.as_bytes(), &limits).unwrap();
    assert_eq!((deep.len(), deep.problems()), (LEVELS, &[][..]));
    assert_eq!(deep.node(LEVELS - 1).text(), "x");

    let open = "<a>".repeat(LEVELS);
    let open = Document::parse(open.as_bytes(), &limits).unwrap();
    assert_eq!(open.len(), LEVELS);
    let around = LEVELS - 1;
    assert_eq!(open.problems().len(), 1, "a file that is cut off is one fault");
    assert_eq!(open.problems()[0].kind, ProblemKind::CutOff { name: "a".to_owned(), around });
    assert_eq!(open.node(7).close_span(), None);
}

/// Things that make careless readers slow: quadratic work would take minutes here.
#[test]
fn much_of_anything_is_soon_read() {
    for piece in [
        "<",
        "</",
        "<a",
        "<a ",
        "<a>",
        "</b>",
        "<a></b>",
        "<a b",
        "<a b='",
        "<a b=\"<",
        "<a b='<c d=\"",
        "&",
        "&#",
        "&a",
        "<!--",
        "<![CDATA[",
        "<?",
        "<!DOCTYPE",
        "<!DOCTYPE '",
        "]]>",
        "-",
        "<a/>",
        " a=''",
        "\u{1}",
        "\u{1}a",
        "é",
        "<1",
        "<!--x-->",
        "<b>&#",
        "x</a>",
        "<a><!--</a>",
        "<a><![CDATA[</a>",
        " xmlns:p=''",
        "<p:a>",
        "<p:a xmlns:p='u'>",
    ] {
        for before in ["", "<a>", "<a ", "<a b='", "<!--", "<![CDATA["] {
            let xml = before.to_owned() + &piece.repeat((1 << 16) / piece.len());
            let Ok(document) = Document::parse(xml.as_bytes(), &Limits::default()) else { continue };
            let text: usize = document.nodes().map(|node| node.text().len()).sum();
            let values: usize = document.nodes().map(|node| node.attributes().count()).sum();
            let comments = document.comments().count();
            assert!(text.max(values).max(comments) <= xml.len() * 256, "{before}{piece}");
        }
    }
}

//! What the XML reader makes of sound and of faulty documents.

use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Encoding, Error, Limits, Node, ProblemKind, Scope};

fn parse(xml: &str) -> Document<'_> {
    Document::parse(xml.as_bytes(), &Limits::default()).expect("this is XML of a sort")
}

fn refused(bytes: &[u8]) -> String {
    format!("x.xml {}", Document::parse(bytes, &Limits::default()).expect_err("this is not XML"))
}

/// The elements as an outline: `Title "Salt Road"(Sub)`.
fn outline(document: &Document<'_>) -> String {
    fn one(node: Node<'_>, out: &mut String) {
        out.push_str(node.name());
        if node.has_text() {
            out.push_str(&format!("{:?}", node.text()));
        }
        if node.has_children() {
            out.push('(');
            for (number, child) in node.children().enumerate() {
                out.push_str(if number == 0 { "" } else { " " });
                one(child, out);
            }
            out.push(')');
        }
    }
    let mut out = String::new();
    let mut next = 0;
    while next < document.len() {
        let node = document.node(next);
        out.push_str(if next == 0 { "" } else { " + " });
        one(node, &mut out);
        next = node.end_index();
    }
    out
}

/// Takes `«` and `»` out of a document: the plain one, and the places they stood around.
fn unmark(marked: &str) -> (String, Vec<Span>) {
    let mut plain = String::new();
    let mut spans: Vec<Span> = Vec::new();
    let mut open = Vec::new();
    for char in marked.chars() {
        match char {
            '«' => {
                open.push(spans.len());
                spans.push(Span::new(plain.len(), plain.len()));
            }
            '»' => spans[open.pop().expect("an opening mark")].end = plain.len(),
            _ => plain.push(char),
        }
    }
    (plain, spans)
}

/// Each row: a document with its faults marked, what is said of them, and the elements as read.
#[track_caller]
fn check(rows: &[(&str, &[&str], &str)]) {
    for &(marked, said, elements) in rows {
        let (xml, spans) = unmark(marked);
        let document = parse(&xml);
        let found: Vec<_> = document.problems().iter().map(|it| (it.span, it.kind.to_string())).collect();
        let expected: Vec<_> = spans.into_iter().zip(said.iter().map(|text| (*text).to_owned())).collect();
        assert_eq!(found, expected, "in {marked}");
        assert_eq!(said.len(), found.len(), "in {marked}");
        assert_eq!(outline(&document), elements, "in {marked}");
    }
}

#[test]
fn a_sound_document_has_no_problems() {
    check(&[
        ("<a/>", &[], "a"),
        ("<a></a>", &[], "a"),
        ("<a>\n  <b>x</b>\n  <b/>\n</a>\n", &[], r#"a(b"x" b)"#),
        (
            "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<!-- a --><?b c?><d/><!----><?e?>\n",
            &[],
            "d",
        ),
        ("<?xml version=\"1.1\"?><a/>", &[], "a"),
        ("<é ü='ö' >日本</é\n>", &[], r#"é"日本""#),
        ("<a b = '1' c=\"'2'>\"/>", &[], "a"),
        ("<a xmlns='u' xmlns:b='v' b:c='' xml:lang='en'><b:d b:e=''/></a>", &[], "a(b:d)"),
        ("<a.-_1>]] ></a.-_1>", &[], r#"a.-_1"]] >""#),
        ("<a><!-- <b> & ]]> --><![CDATA[<b> & ]] > -- ]]><?c <b> & ?></a>", &[], r#"a"<b> & ]] > -- ""#),
    ]);
}

#[test]
fn tags_that_do_not_match() {
    check(&[
        // Something inside was left open.
        ("<a>«<b»>x</a>", &["`b` is never closed"], r#"a(b"x")"#),
        ("<a>«<b»>«<c»>x</a>", &["`b` is never closed", "`c` is never closed"], r#"a(b(c"x"))"#),
        // A misspelt end tag still ends its element.
        ("<a><Title>x«</Titel>»<b/></a>", &["`Title` is closed by `</Titel>`"], r#"a(Title"x" b)"#),
        ("<a><List><b/>«</Lst>»</a>", &["`List` is closed by `</Lst>`"], "a(List(b))"),
        // Only the prefix is wrong.
        ("<p:a xmlns:p='u'><b/>«</a>»", &["`p:a` is closed by `</a>`"], "p:a(b)"),
        // Nothing is open for it.
        ("<a><b/>«</c>»<d/></a>", &["`</c>` closes nothing"], "a(b d)"),
        ("<a>x«</b>»</a>", &["`</b>` closes nothing"], r#"a"x""#),
        ("<a/>«</a>»", &["`</a>` closes nothing"], "a"),
        // The file was cut off.
        ("«<a»>x", &["`a` is never closed"], r#"a"x""#),
        (
            "<a>«<b»>x",
            &["the file ends inside `b`, before it and the element around it are closed"],
            r#"a(b"x")"#,
        ),
    ]);
}

#[test]
fn tags_that_are_malformed() {
    check(&[
        ("<a>«<b »<c/></b></a>", &["the tag `<b` has no `>`"], "a(b(c))"),
        ("<a>«</a b>»", &["this end tag is malformed"], "a"),
        ("<a>«</ a>»", &["this end tag is malformed"], "a"),
        ("<a><b>x«</>»</a>", &["this end tag is malformed"], r#"a(b"x")"#),
        ("<a>x«</a»", &["this end tag is malformed"], r#"a"x""#),
        ("<a «/» >x</a>", &["`/` does not belong in a tag"], r#"a"x""#),
        ("<a «\"»>x</a>", &["`\"` does not belong in a tag"], r#"a"x""#),
        ("<«1st»>x</1st>", &["`1st` is not a name that XML allows"], r#"1st"x""#),
        ("<«a&b»>x</a&b>", &["`a&b` is not a name that XML allows"], r#"a&b"x""#),
        ("<«a:b:c»/>", &["`a:b:c` is not a name that XML allows"], "a:b:c"),
        ("<«:a»/>", &["`:a` is not a name that XML allows"], ":a"),
    ]);
}

#[test]
fn attributes() {
    check(&[
        ("<a b='1' c='2' «b»='3'/>", &["the attribute `b` is given twice"], "a"),
        ("<a xmlns:p='u' xmlns:q='u' p:b='1' «q:b»='2'/>", &["the attribute `q:b` is given twice"], "a"),
        ("<a «b»>x</a>", &["the attribute `b` has no value"], r#"a"x""#),
        ("<a «b»=>x</a>", &["the attribute `b` has no value"], r#"a"x""#),
        ("<a b=«1»>x</a>", &["the value of `b` must be in quotes"], r#"a"x""#),
        ("<a b=«1»/>", &["the value of `b` must be in quotes"], "a"),
        ("<a b='1'«c»='2'/>", &["a space is missing before `c`"], "a"),
        ("<a b='1 «<» 2' c='3'/>", &["`<` in the value of `b` must be written `&lt;`"], "a"),
        ("<a «1»='2'/>", &["`1` is not a name that XML allows"], "a"),
        ("<a b='x «&» y'/>", &["`&` must be written `&amp;`"], "a"),
        // The closing quote is missing, and the next one belongs to another attribute.
        (
            "<a><b c=\"«en»>x</b><b c=\"en\">y</b></a>",
            &["the value of `c` has no closing quote"],
            r#"a(b"x" b"y")"#,
        ),
        ("<a><b c='«en»/><d>it's</d></a>", &["the value of `c` has no closing quote"], r#"a(b d"it's")"#),
    ]);
    let many: String = (0..40).map(|number| format!(" a{}='{number}'", number % 39)).collect();
    let document = parse(&format!("<a{many}/>")).problems().to_vec();
    assert_eq!(document.len(), 1);
    assert_eq!(document[0].kind, ProblemKind::DuplicateAttribute("a0".into()));
    assert_eq!(document[0].related, Some(Span::new(3, 5)));
}

#[test]
fn text() {
    check(&[
        ("<a>x «&» y</a>", &["`&` must be written `&amp;`"], r#"a"x & y""#),
        ("<a>AT«&T;»</a>", &["`&T;` means nothing in XML"], r#"a"AT&T;""#),
        ("<a>AT«&»T</a>", &["`&` must be written `&amp;`"], r#"a"AT&T""#),
        ("<a>x«&nbsp;»y</a>", &["`&nbsp;` means nothing in XML"], r#"a"x&nbsp;y""#),
        ("<a>«&#0;»</a>", &["`&#0;` stands for a character that is not allowed in XML"], r#"a"&#0;""#),
        (
            "<a>«&#xD800;»</a>",
            &["`&#xD800;` stands for a character that is not allowed in XML"],
            r#"a"&#xD800;""#,
        ),
        (
            "<a>«&#99999999999;»</a>",
            &["`&#99999999999;` stands for a character that is not allowed in XML"],
            r#"a"&#99999999999;""#,
        ),
        (
            "<a>«&#»; «&#12»a; «&#x»;</a>",
            &[
                "`&#` is not a character reference",
                "`&#12` is not a character reference",
                "`&#x` is not a character reference",
            ],
            r#"a"&#; &#12a; &#x;""#,
        ),
        ("<a>1 «<» 2 «<»3 «<»= «<»!b></a>", &["`<` must be written `&lt;`"; 4], r#"a"1 < 2 <3 <= <!b>""#),
        ("<a>x«]]>»y</a>", &["`]]>` must be written `]]&gt;`"], r#"a"x]]>y""#),
        (
            "<a>x«\u{1}\u{2}»y«\u{fffe}»</a>",
            &["the character U+0001 is not allowed in XML", "the character U+FFFE is not allowed in XML"],
            "a\"x\\u{1}\\u{2}y\\u{fffe}\"",
        ),
        ("<a b='«\0»'/>", &["the character U+0000 is not allowed in XML"], "a"),
    ]);
}

#[test]
fn comments_and_their_like() {
    check(&[
        ("<a><!-- x «--» y --></a>", &["`--` is not allowed inside a comment"], "a"),
        ("<a><!-- x «--»-></a>", &["`--` is not allowed inside a comment"], "a"),
        // What never ends is taken to end with its line, or with the first `>`.
        ("<a>«<!-- x»\n<b/></a>", &["this comment never ends"], "a(b)"),
        ("<a>«<!-- x ->»<b/></a>", &["this comment never ends"], "a(b)"),
        ("<a>«<![CDATA[ x»\n<b/></a>", &["this CDATA section never ends"], "a\" x\\n\"(b)"),
        ("<a>«<?x y»\n<b/></a>", &["this processing instruction never ends"], "a(b)"),
        ("<a><?«1»?></a>", &["a processing instruction cannot be called `1`"], "a"),
        ("<a><?«»?></a>", &["this processing instruction has no name"], "a"),
        ("<a><?«XML» x?></a>", &["a processing instruction cannot be called `XML`"], "a"),
        ("<a><?«b:c»?></a>", &["a processing instruction cannot be called `b:c`"], "a"),
    ]);
}

#[test]
fn the_declaration() {
    let misplaced = "the XML declaration must be the very first thing in the file";
    let malformed = "the XML declaration is malformed";
    check(&[
        (" «<?xml version='1.0'?>»<a/>", &[misplaced], "a"),
        ("<a>«<?xml version='1.0'?>»</a>", &[misplaced], "a"),
        ("«<?xml?>»<a/>", &[malformed], "a"),
        ("«<?xml encoding='UTF-8'?>»<a/>", &[malformed], "a"),
        ("«<?xml version='1.0'encoding='UTF-8'?>»<a/>", &[malformed], "a"),
        ("«<?xml version='1.0' standalone='maybe'?>»<a/>", &[malformed], "a"),
        ("«<?xml version='1.0' standalone='no' encoding='UTF-8'?>»<a/>", &[malformed], "a"),
        ("<?xml version='«2.0»'?><a/>", &["there is no XML version 2.0"], "a"),
        ("«<?xml version='1.0'>»<a/>", &["this XML declaration never ends"], "a"),
        ("«<?xml version='1.0'>»<a><?b?></a>", &["this XML declaration never ends"], "a"),
        (
            "<?xml version='1.0' encoding='«UTF-16»'?><a/>",
            &["the file says it is UTF-16, but it is UTF-8"],
            "a",
        ),
        (
            "<?xml version='1.0' encoding='US-ASCII'?><a>«é»</a>",
            &["the file says it is US-ASCII, but this character is not"],
            r#"a"é""#,
        ),
    ]);
}

#[test]
fn outside_the_outermost_element() {
    let text = "text is not allowed outside the outermost element";
    check(&[
        ("«x»<a/>", &[text], "a"),
        ("<a/> «x y» \n", &[text], "a"),
        ("<a/>«&#32;»", &[text], "a"),
        ("<a/>«<![CDATA[]]>»", &[text], "a"),
        ("<a/>«<b>»x</b>", &["`b` stands outside the outermost element"], r#"a + b"x""#),
        ("<!-- nothing -->\n«»", &["there is no element in this file"], ""),
    ]);
}

#[test]
fn document_types_are_skipped_and_expand_nothing() {
    let doctype = "a document type declaration is not accepted";
    check(&[
        ("«<!DOCTYPE a>»<a/>", &[doctype], "a"),
        ("«<!DOCTYPE a SYSTEM 'x>y' [<!ELEMENT a ANY> <!-- ]> ' --> <?b ]>?>]>»<a/>", &[doctype], "a"),
        (
            "«<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]>»<a>«&c;»</a>",
            &[doctype, "`&c;` means nothing in XML"],
            r#"a"&c;""#,
        ),
    ]);
    let mut laughs = String::from("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for level in 1..40 {
        laughs += &format!("<!ENTITY l{level} '&l{};&l{};'>", level - 1, level - 1);
    }
    laughs += "]><a>&l39;</a>";
    assert_eq!(parse(&laughs).root().unwrap().text(), "&l39;");
}

#[test]
fn namespaces() {
    check(&[
        ("<«p»:a/>", &["the prefix `p` is not declared"], "p:a"),
        ("<a «p»:b='1'/>", &["the prefix `p` is not declared"], "a"),
        ("<a><b xmlns:p='u'/><«p»:c/></a>", &["the prefix `p` is not declared"], "a(b p:c)"),
        ("<a «xmlns:p»=''/>", &["the prefix `p` is declared with an empty namespace"], "a"),
        ("<a «xmlns:xml»='u'/>", &["`xmlns:xml` declares a name that is reserved for XML itself"], "a"),
        ("<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", &[], "a"),
    ]);
}

#[test]
fn limits_are_problems_and_the_rest_is_read() {
    let limits = Limits { depth: 2, token: 20, problems: 3, ..Limits::default() };
    let read = |xml: &'static str| Document::parse(xml.as_bytes(), &limits).unwrap();
    let said = |document: &Document<'_>| {
        document.problems().iter().map(|it| it.kind.to_string()).collect::<Vec<_>>()
    };

    let deep = read("<a><b>x<c>y<d/></c>z</b><e><f/></e></a>");
    assert_eq!(said(&deep), ["elements stand more than 2 deep inside one another"]);
    assert_eq!(deep.text(deep.problems()[0].span), "<c>");
    assert_eq!(outline(&deep), r#"a(b"xz" e)"#);

    let long =
        read("<a><b c='0123456789012345'/><b>0123456789012345678901</b><!--01234567890123456789--></a>");
    assert_eq!(
        said(&long),
        ["tag", "text", "comment"].map(|it| format!("this {it} is longer than 20 bytes"))
    );

    let many = read("<a>& & & & & & &</a>");
    assert_eq!((many.problems().len(), many.problems_omitted()), (3, 4));
}

#[test]
fn a_problem_says_what_to_do_and_what_else_to_look_at() {
    let document = parse("<Release><Title>Salt Road</Titel></Release>");
    let problem = &document.problems()[0];
    assert_eq!(problem.to_string(), "`Title` is closed by `</Titel>`");
    assert_eq!(problem.kind.help().as_deref(), Some("write `</Title>`"));
    assert_eq!(document.text(problem.related.unwrap()), "Title");

    let document = parse("<a b='1' b='2'/>");
    assert_eq!(document.problems()[0].related, Some(Span::new(3, 4)));

    let document = parse("<a><b></a>");
    assert_eq!(document.text(document.problems()[0].related.unwrap()), "</a>");

    let long = "n".repeat(1000);
    let document = format!("<a>&{long};\u{7f}</a>");
    let said = parse(&document).problems()[0].to_string();
    assert!(said.chars().count() < 100, "{said}");
}

#[test]
fn what_cannot_be_read_is_refused_by_name() {
    assert_eq!(refused(b""), "x.xml is empty");
    assert_eq!(refused(b"\xef\xbb\xbf \n"), "x.xml is empty");
    assert_eq!(refused(b"\xff\xfe"), "x.xml is empty");
    assert_eq!(refused(b"\xff\xd8\xff\xe0\0\x10JFIF"), "x.xml is not XML (JPEG image)");
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), "x.xml is not XML (PNG image)");
    assert_eq!(refused(b"PK\x03\x04"), "x.xml is not XML (ZIP archive)");
    assert_eq!(refused(b"%PDF-1.7"), "x.xml is not XML (PDF document)");
    assert_eq!(refused(b"RIFF\0\0\0\0WAVEfmt "), "x.xml is not XML (WAV audio)");
    assert_eq!(refused(b" {\"a\": 1}"), "x.xml is not XML (JSON)");
    assert_eq!(refused(b"a,b\n1,2\n"), "x.xml is not XML (text)");
    assert_eq!(refused(b"\x01\x02\0\0\x03"), "x.xml is not XML (binary data)");
    assert_eq!(
        refused(b"<?xml version='1.0' encoding='ISO-8859-1'?><a/>"),
        "x.xml is encoded in ISO-8859-1; only UTF-8 and UTF-16 can be read"
    );
    assert_eq!(refused(b"<\0\0\0"), "x.xml is encoded in UTF-32; only UTF-8 and UTF-16 can be read");
    let small = Limits { file_size: 4, ..Limits::default() };
    assert_eq!(Document::parse(b"<a></a>", &small).unwrap_err(), Error::TooLarge { size: 7, limit: 4 });
}

#[test]
fn utf8_that_is_none_is_marked_byte_by_byte() {
    let document = Document::parse(b"<a>caf\xe9 \xff\xfe\xe2\x82</a>", &Limits::default()).unwrap();
    assert_eq!(document.root().unwrap().text(), "caf? ????");
    let found: Vec<_> = document.problems().iter().map(|it| (it.span, it.kind.clone())).collect();
    assert_eq!(
        found,
        [(Span::new(6, 7), ProblemKind::InvalidUtf8), (Span::new(8, 12), ProblemKind::InvalidUtf8)]
    );
}

#[test]
fn byte_order_marks_and_utf16() {
    let xml = "<?xml version='1.0' encoding='UTF-16'?><Titel>Grüße 日本 😀</Titel>";
    let units = || xml.encode_utf16();
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    let cases = [
        (little.clone(), Encoding::Utf16Le, 0),
        (big.clone(), Encoding::Utf16Be, 0),
        ([b"\xff\xfe", &*little].concat(), Encoding::Utf16Le, 2),
        ([b"\xfe\xff", &*big].concat(), Encoding::Utf16Be, 2),
    ];
    for (bytes, encoding, mark) in cases {
        let document = Document::parse(&bytes, &Limits::default()).unwrap();
        assert_eq!(document.problems(), []);
        assert_eq!(document.encoding(), encoding);
        assert_eq!(document.source(), xml);
        assert_eq!(document.root().unwrap().text(), "Grüße 日本 😀");
        for (offset, _) in xml.char_indices() {
            let before = xml[..offset].encode_utf16().count();
            assert_eq!(document.source_offset(offset), mark + before * 2);
        }
        assert_eq!(document.source_offset(xml.len()), bytes.len());
    }

    let marked = Document::parse(b"\xef\xbb\xbf<a/>", &Limits::default()).unwrap();
    assert_eq!(marked.encoding(), Encoding::Utf8Bom);
    assert_eq!(marked.root().unwrap().span(), Span::new(3, 7));
    assert_eq!(marked.source_offset(3), 3);
}

#[test]
fn offsets_hold_far_into_a_utf16_file() {
    let xml = format!("<a>{}</a>", "日本😀x".repeat(20_000));
    let bytes: Vec<u8> = [0xfeff].into_iter().chain(xml.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    for offset in [3, 11 * 5_000 + 3, 11 * 15_000 + 3 + 6, xml.len() - 4] {
        assert_eq!(document.source_offset(offset), 2 + xml[..offset].encode_utf16().count() * 2);
    }
}

#[test]
fn utf16_that_is_cut_or_broken() {
    // A surrogate without its other half, and an odd byte at the end.
    let mut bytes: Vec<u8> = b"\xff\xfe".to_vec();
    bytes
        .extend("<a>".encode_utf16().chain([0xd800]).chain("</a>".encode_utf16()).flat_map(u16::to_le_bytes));
    bytes.push(b' ');
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    assert_eq!(document.source(), "<a>?</a>?");
    let kinds: Vec<_> = document.problems().iter().map(|it| (it.span.start, &it.kind)).collect();
    assert_eq!(
        kinds,
        [
            (3, &ProblemKind::InvalidUtf16),
            (8, &ProblemKind::TextOutsideRoot),
            (8, &ProblemKind::InvalidUtf16)
        ]
    );
}

#[test]
fn text_of_every_sort() {
    for (content, text, has_text) in [
        ("plain", "plain", true),
        ("  padded\n", "  padded\n", true),
        (" \n ", " \n ", false),
        ("", "", false),
        ("&lt;&amp;&gt;&quot;&apos;", "<&>\"'", true),
        ("&#72;&#x69;&#x1F600;", "Hi😀", true),
        // White space is white space however it is written; CDATA is text even when empty.
        ("&#32;&#10;", " \n", false),
        ("&#xA0;", "\u{a0}", true),
        ("<![CDATA[]]>", "", true),
        ("a<![CDATA[<b>&amp;]]>c", "a<b>&amp;c", true),
        ("a<!-- b --><?c d?>e", "ae", true),
        ("<!-- a -->", "", false),
        // The text of elements inside is theirs.
        ("a<b>c</b>d&amp;<b/>e", "ad&e", true),
        // Line ends are `\n`, those written as references stay what they are.
        ("a\r\nb\rc&#13;", "a\nb\nc\r", true),
        ("<![CDATA[a\r\nb\r]]>", "a\nb\n", true),
    ] {
        let xml = format!("<a>{content}</a>");
        let document = parse(&xml);
        let root = document.root().unwrap();
        assert_eq!((&*root.text(), root.has_text()), (text, has_text), "{content}");
        assert_eq!(document.problems(), []);
    }
}

#[test]
fn an_element_knows_its_places() {
    let xml = "<p:a xmlns:p='u'>\n  <b c='1'> x </b >\n  <d/>\n</p:a>";
    let document = parse(xml);
    let [a, b, d] = [0, 1, 2].map(|index| document.node(index));
    let text = |span| document.text(span);

    assert_eq!((a.name(), a.prefix(), a.local_name(), a.has_prefix()), ("p:a", Some("p"), "a", true));
    assert_eq!((b.name(), b.prefix(), b.local_name(), b.has_prefix()), ("b", None, "b", false));
    assert!(a.declares_namespaces() && !b.declares_namespaces());
    assert_eq!(text(a.span()), xml);
    assert_eq!(text(a.name_span()), "p:a");
    assert_eq!(text(b.span()), "<b c='1'> x </b >");
    assert_eq!(text(b.open_span()), "<b c='1'>");
    assert_eq!(text(b.content_span()), " x ");
    assert_eq!(text(b.text_span()), "x");
    assert_eq!(b.close_span().map(text), Some("</b >"));
    assert_eq!((text(d.span()), text(d.content_span()), d.close_span()), ("<d/>", "", None));
    assert!(d.is_empty_tag() && !b.is_empty_tag());
    assert_eq!((a.end_index(), b.end_index(), d.end_index()), (3, 2, 3));
    assert_eq!(a.children().collect::<Vec<_>>(), [b, d]);
    assert_eq!(a.first_child(), Some(b));
    assert!(a.has_children() && !b.has_children());
    assert_eq!(document.nodes().map(Node::index).collect::<Vec<_>>(), [0, 1, 2]);

    let other = parse(xml);
    assert_ne!(a, other.node(0), "the same place in another document is another element");
}

#[test]
fn attributes_are_read_as_written_and_normalised() {
    let document = parse("<a b='1' p:c=\"x &amp; &#9;y\r\n\tz\" xmlns:p='u'/>");
    let root = document.root().unwrap();
    let names: Vec<_> = root.attributes().map(|it| it.name).collect();
    assert_eq!(names, ["b", "p:c", "xmlns:p"]);
    let attribute = root.attribute("p:c").unwrap();
    assert_eq!(attribute.raw, "x &amp; &#9;y\r\n\tz");
    assert_eq!(attribute.value(), "x & \ty  z");
    assert_eq!(document.text(attribute.value_span), attribute.raw);
    assert_eq!(document.text(attribute.name_span), "p:c");
    assert_eq!(document.text(root.attribute("b").unwrap().span()), "b='1'");
    assert_eq!(root.attribute("c"), None);
}

#[test]
fn comments_are_found_again() {
    let xml =
        "<!--1--><a b='&lt;!--no-->'><![CDATA[<!--no-->]]><!--2--><?x <!--no--> ?><c/><!--3--></a><!--4-->";
    let document = parse(xml);
    assert_eq!(document.problems(), []);
    let comments: Vec<_> = document.comments().map(|span| document.text(span)).collect();
    assert_eq!(comments, ["<!--1-->", "<!--2-->", "<!--3-->", "<!--4-->"]);
    assert_eq!(parse("<a/>").comments().count(), 0);
}

#[test]
fn scopes_resolve_prefixes() {
    let document = parse("<a xmlns='d' xmlns:p='u&amp;v'><b xmlns='' xmlns:p='w'/><c/></a>");
    let [a, b, c] = [0, 1, 2].map(|index| document.node(index));
    let mut scope = Scope::new();
    assert_eq!(scope.resolve(Some("xml")), Some("http://www.w3.org/XML/1998/namespace"));
    scope.push(a);
    assert_eq!((scope.resolve(None), scope.resolve(Some("p"))), (Some("d"), Some("u&v")));
    scope.push(b);
    assert_eq!((scope.resolve(None), scope.resolve(Some("p"))), (None, Some("w")));
    scope.pop();
    scope.push(c);
    assert_eq!((scope.resolve(None), scope.resolve(Some("q"))), (Some("d"), None));
    scope.pop();
    scope.pop();
    assert_eq!(scope.resolve(None), None);

    let declared: String = (0..50).map(|number| format!(" xmlns:p{number}='u{number}'")).collect();
    let xml = format!("<a{declared}><b xmlns:p7='inner'/></a>");
    let document = parse(&xml);
    let mut scope = Scope::new();
    scope.push(document.node(0));
    scope.push(document.node(1));
    assert_eq!((scope.resolve(Some("p7")), scope.resolve(Some("p49"))), (Some("inner"), Some("u49")));
    scope.pop();
    assert_eq!(scope.resolve(Some("p7")), Some("u7"));
}

#[test]
fn documents_may_cross_threads() {
    fn crosses<T: Send + Sync>(_: &T) {}
    crosses(&parse("<a/>"));
}

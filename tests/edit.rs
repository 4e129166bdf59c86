//! Edits: what is outside them stays as it was, and what they write looks as if it had always been there.

mod support;

use ddex_disclose::ern::Message;
use ddex_disclose::ern::edit::{self, NewElement};
use ddex_disclose::schema::validate::{Fault, FaultKind};
use ddex_disclose::schema::{Content, Type, Version, name};
use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Edit, Limits, Node, Patch};
use proptest::prelude::*;

fn parse(bytes: &[u8]) -> Document<'_> {
    Document::parse(bytes, &Limits::default()).expect("this is XML of a sort")
}

/// Makes the edits that `make` wants of the document's root.
#[track_caller]
fn edited(xml: &str, make: impl Fn(Node<'_>) -> Vec<Edit>) -> String {
    let document = parse(xml.as_bytes());
    let patch = Patch::new(make(document.root().unwrap())).unwrap();
    String::from_utf8(patch.apply(&document, xml.as_bytes())).unwrap()
}

fn ty(name: &str) -> Type {
    Type::named(Version::V4_3_2, name).unwrap()
}

fn declare(xml: &str, says: &str) -> String {
    edited(xml, |root| {
        let holder = root.document().nodes().find(|node| node.local_name() == name::IMAGE).unwrap();
        edit::insert(holder, ty(name::IMAGE), &NewElement::text(name::CONTAINS_AI, says))
            .into_iter()
            .collect()
    })
}

#[test]
fn a_child_goes_where_the_standard_has_it() {
    let between = "<Image>
  <ResourceReference>A1</ResourceReference> <!-- the cover -->

  <IsProvidedInDelivery>true</IsProvidedInDelivery>
</Image>";
    assert_eq!(
        declare(between, "None"),
        "<Image>
  <ResourceReference>A1</ResourceReference> <!-- the cover -->
  <ContainsAI>None</ContainsAI>

  <IsProvidedInDelivery>true</IsProvidedInDelivery>
</Image>"
    );
    let first = "<Image>\r\n\t<IsProvidedInDelivery>true</IsProvidedInDelivery>\r\n</Image>";
    assert_eq!(
        declare(first, "All"),
        "<Image>\r\n\t<ContainsAI>All</ContainsAI>\r\n\t<IsProvidedInDelivery>true</IsProvidedInDelivery>\r\n</Image>"
    );
    let last = "<Image><ResourceReference>A1</ResourceReference></Image>";
    assert_eq!(
        declare(last, "All"),
        "<Image><ResourceReference>A1</ResourceReference><ContainsAI>All</ContainsAI></Image>"
    );
}

#[test]
fn an_empty_element_is_opened() {
    for (empty, filled) in [
        ("<L>\n  <Image/>\n</L>", "<L>\n  <Image>\n    <ContainsAI>None</ContainsAI>\n  </Image>\n</L>"),
        ("<L>\n  <Image />\n</L>", "<L>\n  <Image>\n    <ContainsAI>None</ContainsAI>\n  </Image>\n</L>"),
        (
            "<L>\n  <Image></Image>\n</L>",
            "<L>\n  <Image>\n    <ContainsAI>None</ContainsAI>\n  </Image>\n</L>",
        ),
        (
            "<L>\n  <Image>\n  </Image>\n</L>",
            "<L>\n  <Image>\n    <ContainsAI>None</ContainsAI>\n  </Image>\n</L>",
        ),
        ("<L><Image/></L>", "<L><Image><ContainsAI>None</ContainsAI></Image></L>"),
        ("<L><e:Image/></L>", "<L><e:Image><e:ContainsAI>None</e:ContainsAI></e:Image></L>"),
    ] {
        assert_eq!(declare(empty, "None"), filled);
    }
}

#[test]
fn where_there_is_no_place_there_is_no_edit() {
    let twice = "<Image><ResourceReference>A1</ResourceReference><ContainsAI>All</ContainsAI></Image>";
    assert_eq!(declare(twice, "None"), twice);
    let credit = "<Contributor><ContributorPartyReference>P1</ContributorPartyReference></Contributor>";
    let machine = NewElement::text(name::SPECIAL_CONTRIBUTOR, "GenerativeAI");
    let document = parse(credit.as_bytes());
    assert_eq!(edit::insert(document.root().unwrap(), ty(name::CONTRIBUTOR), &machine), None);
}

#[test]
fn what_may_be_repeated_comes_behind_the_others_and_has_lines_of_its_own() {
    let recording = "<SoundRecording>
    <Contributor>
        <ContributorPartyReference>P1</ContributorPartyReference>
    </Contributor>
    <ContainsAI>Partly</ContainsAI>
</SoundRecording>";
    let role = NewElement::of(name::ROLE, [NewElement::text(name::VALUE, "Composer & Co")]);
    let special =
        NewElement::text(name::SPECIAL_CONTRIBUTOR, "UserDefined").with(name::USER_DEFINED_VALUE, "a \"b\"");
    let credit = NewElement::of(name::CONTRIBUTOR, [special, role]);
    assert_eq!(
        edited(recording, |root| edit::insert(root, ty(name::SOUND_RECORDING), &credit)
            .into_iter()
            .collect()),
        "<SoundRecording>
    <Contributor>
        <ContributorPartyReference>P1</ContributorPartyReference>
    </Contributor>
    <Contributor>
        <SpecialContributor UserDefinedValue=\"a &quot;b&quot;\">UserDefined</SpecialContributor>
        <Role>
            <Value>Composer &amp; Co</Value>
        </Role>
    </Contributor>
    <ContainsAI>Partly</ContainsAI>
</SoundRecording>"
    );
}

#[test]
fn text_is_set_and_comments_in_it_stay() {
    let set = |xml: &str| edited(xml, |root| edit::set_text(root, "a < b"));
    assert_eq!(set("<T>old</T>"), "<T>a &lt; b</T>");
    assert_eq!(set("<T> <![CDATA[old]]> </T>"), "<T>a &lt; b</T>");
    assert_eq!(set("<T><!-- why --> old &amp; <?go on?>new</T>"), "<T><!-- why -->a &lt; b<?go on?></T>");
    assert_eq!(set("<T a='1'/>"), "<T a='1'>a &lt; b</T>");
    assert_eq!(set("<T></T>"), "<T>a &lt; b</T>");
}

#[test]
fn an_element_is_removed_with_the_line_it_stood_on() {
    let remove = |xml: &str| {
        edited(xml, |root| {
            root.document().nodes().filter(|node| node.name() == "B").map(edit::remove).collect()
        })
    };
    assert_eq!(remove("<A>\n  <C/>\n  <B>\n    <D/>\n  </B>  \n</A>"), "<A>\n  <C/>\n</A>");
    assert_eq!(remove("<A>\r\n\t<B/>\r\n\t<C/>\r\n</A>"), "<A>\r\n\t<C/>\r\n</A>");
    assert_eq!(remove("<A>\n  <B/> <!-- stays -->\n</A>"), "<A>\n  <!-- stays -->\n</A>");
    assert_eq!(remove("<A><C/> <B/> <D/></A>"), "<A><C/> <D/></A>");
    assert_eq!(remove("<A>\n  <B/></A>"), "<A></A>");
}

#[test]
fn an_element_is_moved_home_line_and_all() {
    let wrong = "<Image>
  <ContainsAI>None</ContainsAI>
  <ResourceReference>A1</ResourceReference>
  <IsProvidedInDelivery>true</IsProvidedInDelivery>
</Image>";
    let go_home = |xml: &str| {
        edited(xml, |root| {
            let child = root.child(name::CONTAINS_AI).unwrap();
            edit::move_home(root, ty(name::IMAGE), child).into_iter().flatten().collect()
        })
    };
    let right = "<Image>
  <ResourceReference>A1</ResourceReference>
  <ContainsAI>None</ContainsAI>
  <IsProvidedInDelivery>true</IsProvidedInDelivery>
</Image>";
    assert_eq!(go_home(wrong), right);
    assert_eq!(go_home(right), right);
}

#[test]
fn text_is_wrapped_and_takes_its_attributes_along() {
    let wrap = |xml: &str| {
        edited(xml, |root| {
            edit::wrap_text(root, name::VALUE, &[name::NAMESPACE]).into_iter().flatten().collect()
        })
    };
    assert_eq!(wrap("<Role>Composer</Role>"), "<Role><Value>Composer</Value></Role>");
    assert_eq!(
        wrap("<Role Namespace='x' Other=\"y\"> A &amp; B\n<I/></Role>"),
        "<Role Other=\"y\"> <Value Namespace='x'>A &amp; B</Value>\n<I/></Role>"
    );
    assert_eq!(wrap("<Role> <I/></Role>"), "<Role> <I/></Role>");
}

#[test]
fn names_prefixes_and_attributes() {
    let root = |make: fn(Node<'_>) -> Vec<Edit>, xml: &str| edited(xml, make);
    assert_eq!(root(|node| edit::rename(node, "New"), "<e:Old a='1'></e:Old >"), "<e:New a='1'></e:New >");
    assert_eq!(root(|node| edit::rename(node, "New"), "<Old/>"), "<New/>");
    assert_eq!(root(edit::drop_prefix, "<e:A>x</e:A>"), "<A>x</A>");
    let set = |node: Node<'_>| vec![edit::set_attribute(node, "b", "it's \"<\"")];
    assert_eq!(root(set, "<A b='1' c=\"2\"/>"), "<A b='it&apos;s \"&lt;\"' c=\"2\"/>");
    assert_eq!(root(set, "<A c=\"2\" />"), "<A c=\"2\" b=\"it's &quot;&lt;&quot;\" />");
    let remove = |node: Node<'_>| edit::remove_attribute(node, "b").into_iter().collect();
    assert_eq!(root(remove, "<A\n  b='1'\n  c='2'/>"), "<A\n  c='2'/>");
    assert_eq!(root(remove, "<A c='2'/>"), "<A c='2'/>");
}

#[test]
fn edits_in_one_place_keep_their_order_and_overlaps_are_refused() {
    let at = |start, end, text: &str| Edit::replace(Span::new(start, end), text);
    let xml = "<T>abc</T>";
    let made =
        edited(xml, |_| vec![at(5, 6, "C"), at(3, 4, "A"), at(3, 3, "1"), at(3, 3, "2"), at(4, 4, "3")]);
    assert_eq!(made, "<T>12A3bC</T>");
    let overlap = Patch::new([at(4, 6, ""), at(3, 5, "")]).unwrap_err();
    assert_eq!(overlap.to_string(), "two edits change the same place: bytes 3 to 5 and 4 to 6");
    assert!(Patch::new([at(3, 6, ""), at(4, 4, "x")]).is_err());
}

/// The ways in which a message may be written: line ends, indentation, encoding.
const FORMS: [&str; 8] = ["as it is", "CRLF", "CR", "tabs", "one line", "BOM", "UTF-16LE", "UTF-16BE"];

fn in_form(xml: &str, form: &str) -> Vec<u8> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        let text = xml.replace("UTF-8", "UTF-16");
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    match form {
        "CRLF" => xml.replace('\n', "\r\n").into_bytes(),
        "CR" => xml.replace('\n', "\r").into_bytes(),
        "tabs" => xml.replace("  ", "\t").into_bytes(),
        "one line" => xml.lines().map(str::trim).collect::<String>().into_bytes(),
        "BOM" => format!("\u{feff}{xml}").into_bytes(),
        "UTF-16LE" => utf16(u16::to_le_bytes),
        "UTF-16BE" => utf16(u16::to_be_bytes),
        _ => xml.as_bytes().to_owned(),
    }
}

/// Some samples of each kind.
fn samples() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let paths = [
        "clean/ep-immersive.xml",
        "clean/single-4.3.1.xml",
        "legacy/album-3.8.2.xml",
        "legacy/single-4.2.xml",
        "undeclared/album-tainted.xml",
        "contradictions/single-all-beside-composer.xml",
    ];
    paths.map(|path| std::fs::read_to_string(root.join(path)).unwrap()).to_vec()
}

/// The type of an element, found from the root down.
fn type_of(document: &Document<'_>, node: Node<'_>) -> Option<Type> {
    let message = Message::of(document)?;
    let mut holder = message.root();
    let mut ty = Type::of_message(message.version(), holder.local_name())?;
    while holder != node {
        holder = holder.children().find(|child| node.index() < child.end_index())?;
        ty = ty.child_type(ty.slots_named(holder.local_name()).next()?);
    }
    Some(ty)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn bytes_outside_a_patch_stay(
        sample in any::<prop::sample::Index>(),
        form in prop::sample::select(&FORMS[..]),
        places in proptest::collection::vec((any::<prop::sample::Index>(), 0..9usize, ".{0,6}"), 0..8),
    ) {
        let samples = samples();
        let bytes = in_form(&samples[sample.index(samples.len())], form);
        let document = parse(&bytes);
        let starts = document.source().char_indices().map(|(at, _)| at).collect::<Vec<_>>();
        let mut edits = places.iter().map(|(at, count, text)| {
            let at = at.index(starts.len());
            let end = starts.get(at + count).copied().unwrap_or(document.source().len());
            Edit::replace(Span::new(starts[at], end), text.clone())
        }).collect::<Vec<_>>();
        edits.sort();
        edits.dedup_by(|later, earlier| later.at.start < earlier.at.end);
        let patch = Patch::new(edits.clone()).unwrap();
        let written = patch.apply(&document, &bytes);
        // What stands between the edits, in the file as it was and as it is.
        let (mut was, mut is) = (0, 0);
        for edit in patch.edits() {
            let (start, end) = (document.source_offset(edit.at.start), document.source_offset(edit.at.end));
            let kept = start - was;
            prop_assert_eq!(&bytes[was..start], &written[is..is + kept]);
            let new = match form {
                "UTF-16LE" | "UTF-16BE" => 2 * edit.text.encode_utf16().count(),
                _ => edit.text.len(),
            };
            (was, is) = (end, is + kept + new);
        }
        prop_assert_eq!(&bytes[was..], &written[is..]);
        // And the text is what it would be were the file plain text.
        let mut text = document.source().to_owned();
        for edit in patch.edits().iter().rev() {
            text.replace_range(edit.at.start..edit.at.end, &edit.text);
        }
        let decoded = match form {
            "UTF-16LE" | "UTF-16BE" => {
                let unit = if form == "UTF-16LE" { u16::from_le_bytes } else { u16::from_be_bytes };
                let units = written[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect::<Vec<_>>();
                String::from_utf16(&units).unwrap()
            }
            _ => String::from_utf8(written).unwrap(),
        };
        prop_assert_eq!(decoded, text);
        prop_assert_eq!(Patch::default().apply(&document, &bytes), bytes);
    }

    #[test]
    fn removing_what_was_inserted_gives_the_same_bytes(
        sample in any::<prop::sample::Index>(),
        form in prop::sample::select(&FORMS[..]),
        holder in any::<prop::sample::Index>(),
        slot in any::<prop::sample::Index>(),
        nested in any::<bool>(),
    ) {
        let samples = samples();
        let bytes = in_form(&samples[sample.index(samples.len())], form);
        let document = parse(&bytes);
        let holders = document.nodes().filter(|node| node.has_children()).collect::<Vec<_>>();
        let holder = *holder.get(&holders);
        let ty = type_of(&document, holder).unwrap();
        let name = slot.get(ty.slots()).name();
        let new = match nested {
            true => NewElement::of(name, [NewElement::text(name::VALUE, "é & 長")]),
            false => NewElement::text(name, "é & 長"),
        };
        let Some(edit) = edit::insert(holder, ty, &new) else { return Ok(()) };
        let written = Patch::new([edit.clone()]).unwrap().apply(&document, &bytes);
        prop_assert_ne!(&written, &bytes);
        let again = parse(&written);
        let (holder, before) = (again.node(holder.index()), holder.children().collect::<Vec<_>>());
        let is_new = |(place, child): &(usize, Node<'_>)| {
            before.get(*place).is_none_or(|old| document.text(old.span()) != again.text(child.span()))
        };
        let (_, child) = holder.children().enumerate().find(is_new).unwrap();
        prop_assert_eq!(child.local_name(), name);
        let back = Patch::new([edit::remove(child)]).unwrap().apply(&again, &written);
        prop_assert_eq!(String::from_utf8_lossy(&back), String::from_utf8_lossy(&bytes));
        prop_assert_eq!(back, bytes);
    }

    #[test]
    fn what_is_inserted_is_never_out_of_place(
        sample in any::<prop::sample::Index>(),
        holder in any::<prop::sample::Index>(),
        slot in any::<prop::sample::Index>(),
    ) {
        let samples = samples();
        let bytes = sample.get(&samples).as_bytes();
        let document = parse(bytes);
        let holders = document.nodes().filter(|node| node.has_children()).collect::<Vec<_>>();
        let holder = *holder.get(&holders);
        let ty = type_of(&document, holder).unwrap();
        let slots = (0..ty.slots().len()).filter(|slot| ty.child_type(*slot).content() == Content::Text);
        let slots = slots.collect::<Vec<_>>();
        prop_assume!(!slots.is_empty());
        let slot = *slot.get(&slots);
        let new = NewElement::text(ty.slots()[slot].name(), "1");
        let Some(edit) = edit::insert(holder, ty, &new) else { return Ok(()) };
        let written = Patch::new([edit]).unwrap().apply(&document, bytes);
        let again = parse(&written);
        // What it may not stand without may be missing now; nothing else may be wrong with it.
        let is_out_of_place = |fault: &&Fault<usize>| {
            fault.is_structural() && !matches!(fault.kind, FaultKind::Missing { .. })
        };
        let faults = Message::of(&again).unwrap().validate(1000).faults;
        prop_assert_eq!(faults.iter().find(is_out_of_place), None);
    }
}

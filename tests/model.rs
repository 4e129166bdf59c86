//! Messages as structs: what is read is written again, as XML and as JSON, and nothing is lost on the way.

#![cfg(feature = "model")]
#![allow(clippy::print_stdout, reason = "a test that skips says so")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::element::Element;
use ddex_disclose::ern::model::{
    AnyMessage, Flaw, FlawKind, Lost, LostKind, Misfit, MisfitKind, Model, ern4,
};
use ddex_disclose::schema::validate::FaultKind;
use ddex_disclose::schema::{Content, Type, Version, name};
use ddex_disclose::xml::{Document, Limits, Node};
use maker::{Made, Part, Plan};
use proptest::prelude::*;

#[path = "support/maker.rs"]
mod maker;

/// The samples, and the real messages where they are at hand.
fn messages() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in std::fs::read_dir(root.join("samples")).unwrap().filter_map(|e| e.ok()) {
        let files = std::fs::read_dir(folder.path()).into_iter().flatten().filter_map(|e| e.ok());
        paths.extend(
            files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "xml")),
        );
    }
    let standard = root.join("../shared/standard");
    match std::fs::read_to_string(standard.join("messages.tsv")) {
        Ok(table) => {
            let files = table.lines().skip(1).filter_map(|line| line.split('\t').next());
            paths.extend(files.map(|file| standard.join(file)));
        }
        Err(_) => println!("skipped: no real messages beside this checkout"),
    }
    paths.sort();
    paths
}

fn parse(source: &str) -> Document<'_> {
    Document::parse(source.as_bytes(), &Limits::default()).unwrap()
}

fn read(source: &str) -> Result<Model, Vec<Misfit>> {
    Model::read(&Message::of(&parse(source)).unwrap())
}

/// The element and all in it: attributes in order of their names, no comments, no white space between elements.
fn canonical(node: Node<'_>, ty: Type, out: &mut String) {
    let mut attributes =
        node.attributes().map(|a| format!(" {}={:?}", a.name, a.value())).collect::<Vec<_>>();
    attributes.retain(|a| !a.starts_with(" xmlns") && !a.contains(":schemaLocation="));
    attributes.sort();
    *out += &format!("<{}{}>\n", node.local_name(), attributes.concat());
    if ty.content() == Content::Text {
        *out += &format!("{:?}\n", node.text());
    }
    for child in node.children() {
        let slot = ty.slots_named(child.local_name()).next().unwrap();
        canonical(child, ty.child_type(slot), out);
    }
    *out += "</>\n";
}

fn canonical_of(source: &str) -> String {
    let mut out = String::new();
    let document = parse(source);
    let message = Message::of(&document).unwrap();
    let ty = Type::of_message(message.version(), message.root().local_name()).unwrap();
    canonical(message.root(), ty, &mut out);
    out
}

/// Whether it is as the standard wants it, references aside.
fn is_valid(message: &Message<'_>) -> bool {
    let is_about_references = |kind: &FaultKind<usize>| {
        matches!(kind, FaultKind::DuplicateAnchor(_) | FaultKind::DanglingReference(_))
    };
    let faults = message.validate(1000).faults;
    message.has_schema() && faults.iter().all(|fault| !fault.is_error() || is_about_references(&fault.kind))
}

/// What must hold for a valid message; `path` says which it is.
fn comes_back(path: &str, document: &Document<'_>, message: &Message<'_>) {
    let model = Model::read(message).unwrap_or_else(|misfits| panic!("{path}: {misfits:#?}"));
    let written = model.write().unwrap();
    assert_eq!(written.lost, [], "{path}");
    let (before, after) = (canonical_of(document.source()), canonical_of(&written.xml));
    let differs = before.lines().zip(after.lines()).find(|(before, after)| before != after);
    assert!(before == after, "{path}: {differs:?}");
    let again = parse(&written.xml);
    let again = Message::of(&again).unwrap();
    assert!(is_valid(&again), "{path}");
    assert!(Model::read(&again).unwrap() == model, "{path}");
    let json = serde_json::to_string(&model).unwrap();
    let from_json = serde_json::from_str::<Model>(&json).unwrap_or_else(|why| panic!("{path}: {why}"));
    assert!(from_json == model, "{path}");
}

#[test]
fn valid_messages_are_written_as_they_were_read() {
    let mut counts = BTreeMap::<Version, usize>::new();
    for path in messages() {
        let document = Document::parse(std::fs::read(&path).unwrap(), &Limits::default()).unwrap();
        let Some(message) = Message::of(&document) else { continue };
        if !document.problems().is_empty() || !is_valid(&message) {
            continue;
        }
        comes_back(&path.display().to_string(), &document, &message);
        *counts.entry(message.version()).or_default() += 1;
    }
    println!("{counts:?}");
    assert!(counts.values().sum::<usize>() >= 15);
}

/// What must hold for a message that was made: all of it is written, in the order in which it was made, and is valid; it
/// is read back as it was, whatever order its elements stand in, and comes back from JSON.
fn holds(plan: &Plan, made: &Made, drawn: &[u16]) {
    let written = made.model.write().unwrap();
    assert_eq!(written.lost, []);
    let document = parse(&written.xml);
    let message = Message::of(&document).unwrap();
    assert!(message.has_schema() && message.version() == plan.version);
    let is_free = |kind: &FaultKind<usize>| made.dangles && matches!(kind, FaultKind::DanglingReference(_));
    let mut faults = message.validate(10).faults;
    faults.retain(|fault| fault.is_error() && !is_free(&fault.kind));
    assert!(faults.is_empty(), "{faults:#?}\n{}", written.xml);
    let names = (1..document.len()).map(|node| document.node(node).local_name()).collect::<Vec<_>>();
    assert_eq!(names, made.names);
    assert_eq!(Model::read(&message).unwrap(), made.model);
    let json = serde_json::to_string(&made.model).unwrap();
    assert_eq!(serde_json::from_str::<Model>(&json).unwrap(), made.model);
    let mut shuffled = String::new();
    let ty = Type::of_message(plan.version, plan.root).unwrap();
    shuffle(message.root(), ty, &mut drawn.iter().copied().cycle(), &mut shuffled);
    assert_eq!(read(&shuffled).unwrap(), made.model, "{shuffled}");
}

/// Writes an element with its children in another order. Those of one name keep theirs, and a sequence that is repeated
/// stays as it is: there the order says something.
fn shuffle(node: Node<'_>, ty: Type, drawn: &mut dyn Iterator<Item = u16>, out: &mut String) {
    let document = node.document();
    if ty.content() == Content::Text || !node.has_children() {
        *out += document.text(node.span());
        return;
    }
    let mut children = node.children().collect::<Vec<_>>();
    if !repeats_a_sequence(ty) {
        let mut keys = BTreeMap::new();
        for child in &children {
            keys.entry(child.local_name()).or_insert_with(|| drawn.next());
        }
        children.sort_by_key(|child| keys[child.local_name()]);
    }
    *out += document.text(node.open_span());
    for child in children {
        let slot = ty.slots_named(child.local_name()).next().unwrap();
        shuffle(child, ty.child_type(slot), drawn, out);
    }
    *out += &format!("</{}>", node.name());
}

/// Whether after one of its children an earlier one may stand.
fn repeats_a_sequence(ty: Type) -> bool {
    (0..ty.slots().len()).any(|slot| ty.next(Some(slot)) & ((1 << slot) - 1) != 0)
}

#[test]
fn every_element_and_attribute_of_every_version_comes_back() {
    let mut drawn = 1u64;
    let mut counts = BTreeMap::<Version, (usize, usize)>::new();
    for plan in maker::plans() {
        let places = plan.places();
        let mut missing = places.clone();
        let (children, attributes) = counts.entry(plan.version).or_default();
        *children += places.iter().filter(|(_, part)| matches!(part, Part::Child(..))).count();
        *attributes += places.iter().filter(|(_, part)| matches!(part, Part::Attribute(_))).count();
        while !missing.is_empty() {
            let numbers = (0..300).map(|_| {
                drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                (drawn >> 48) as u16
            });
            let numbers = numbers.collect::<Vec<_>>();
            let wanted = missing.iter().copied().take(30).collect::<Vec<_>>();
            let made = plan.make(&numbers, &wanted);
            assert!(made.reached.contains(&wanted[0]), "{} {}: {wanted:?}", plan.version, plan.root);
            holds(&plan, &made, &numbers);
            missing.retain(|place| !made.reached.contains(place));
        }
    }
    for (version, (children, attributes)) in counts {
        println!("ERN {version}: {children} elements and {attributes} attributes reached, of as many");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..ProptestConfig::default() })]

    /// A model is built as the content models allow, with some places in it wherever they are, and comes back.
    #[test]
    fn any_valid_message_comes_back(
        plan in (0..maker::plans().len()),
        drawn in proptest::collection::vec(any::<u16>(), 0..300),
        places in proptest::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let plan = &maker::plans()[plan];
        let all = plan.places().into_iter().collect::<Vec<_>>();
        let places = places.iter().map(|place| *place.get(&all)).collect::<Vec<_>>();
        holds(plan, &plan.make(&drawn, &places), &drawn);
    }
}

#[test]
fn what_has_no_place_is_named() {
    let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
    let recording = "NewReleaseMessage/ResourceList/SoundRecording";
    let second = "<Role>\n          <Value>LeadVocalist";
    for (old, new, at, expected) in [
        (
            "<Duration>",
            "<Mood>Calm</Mood><Duration>",
            "<Mood>",
            format!("{recording}/Mood: is no element that has its place here"),
        ),
        (
            second,
            &second.replace("<Role>", "<Role lang='en'>"),
            "lang='en'",
            format!("{recording}/Contributor[2]/Role: has no attribute `lang`"),
        ),
        (
            second,
            &second.replace("<Role>", "<Role/>calm<Role>"),
            "<Contributor>",
            format!("{recording}/Contributor[2]: holds elements, and no text"),
        ),
        (
            "<PartyReference>P1</PartyReference>",
            "",
            "<Party>",
            "NewReleaseMessage/PartyList/Party[1]: has no `PartyReference`".to_owned(),
        ),
        (
            "<ContainsAI>All",
            "<ContainsAI>All</ContainsAI><ContainsAI>All",
            "<ContainsAI>",
            format!("{recording}/ContainsAI[2]: stands here twice"),
        ),
        (
            "<HasVocalPerformance>false",
            "<HasVocalPerformance>no",
            "<HasVocalPerformance>",
            format!("{recording}/HasVocalPerformance: is neither true nor false"),
        ),
    ] {
        assert!(source.contains(old));
        let source = source.replacen(old, new, 1);
        let misfits = read(&source).expect_err("a misfit");
        let [misfit] = misfits.as_slice() else { panic!("{misfits:#?}") };
        assert_eq!((&source[misfit.span.start..misfit.span.end], misfit.to_string()), (at, expected));
    }
}

#[test]
fn what_a_version_cannot_hold_comes_back_as_a_list() {
    let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
    let mut model = read(&source).unwrap();
    model.version = Version::V4_2;
    let written = model.write().unwrap();
    let kind = LostKind::NoPlace;
    let lost = |path: &str, value: &str| Lost { path: path.to_owned(), value: value.to_owned(), kind };
    let recording = "NewReleaseMessage/ResourceList/SoundRecording";
    for lost in [
        lost("NewReleaseMessage/@AvsVersionId", "11"),
        lost(&format!("{recording}/ContainsAI"), "All"),
        lost(&format!("{recording}/Contributor[2]/Role/Value"), "LeadVocalist"),
        lost(&format!("{recording}/Contributor[2]/AiContribution"), "All"),
    ] {
        assert!(written.lost.contains(&lost), "{lost:?} is not among {:#?}", written.lost);
    }
    assert!(written.xml.contains("http://ddex.net/xml/ern/42") && !written.xml.contains("ContainsAI"));
    model.version = Version::V3_8_2;
    assert_eq!(model.write(), None, "ERN 3 is another family");
}

#[test]
fn what_xml_cannot_write_comes_back_as_a_list() {
    let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
    let mut model = read(&source).unwrap();
    let AnyMessage::Ern4(ern4::Message::NewReleaseMessage(message)) = &mut model.message else { panic!() };
    let bell = "ring \u{7}";
    message.avs_version_id = Some(bell.to_owned());
    message.message_header.message_id = bell.to_owned();
    message.resource_list.sound_recording[0].display_title_text[0].value = bell.to_owned();
    let written = model.write().unwrap();
    let lost = written.lost.iter().map(Lost::to_string).collect::<Vec<_>>();
    let expected = [
        "NewReleaseMessage/@AvsVersionId",
        "NewReleaseMessage/MessageHeader/MessageId",
        "NewReleaseMessage/ResourceList/SoundRecording/DisplayTitleText",
    ];
    assert_eq!(
        lost,
        expected.map(|path| format!(r#"{path}: XML cannot hold all characters of "ring \u{{7}}""#))
    );
    assert!(written.lost.iter().all(|lost| lost.value == bell && lost.kind == LostKind::NotXml));
    assert!(parse(&written.xml).problems().is_empty());
}

/// Does it on a thread with 2 MB of stack, which is what threads have that ask for nothing.
fn on_a_small_stack(task: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(2 << 20).spawn(task).unwrap().join().unwrap();
}

#[test]
fn a_document_of_any_depth_is_read_without_running_out_of_stack() {
    let nested = |groups: usize| {
        let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
        let start = "<ResourceGroup ResourceGroupType='MultiWorkPart'>".repeat(groups);
        let end = "</ResourceGroup>".repeat(groups);
        let first = "<ResourceGroupContentItem>";
        source.replacen(first, &format!("{start}{end}{first}"), 1)
    };
    let read = |source: &str| {
        let limits = Limits { depth: u32::MAX, ..Limits::default() };
        let document = Document::parse(source.as_bytes(), &limits).unwrap();
        Model::read(&Message::of(&document).unwrap())
    };
    // Around the first of them stand four elements.
    on_a_small_stack(move || {
        let model = read(&nested(252)).unwrap();
        let written = model.write().unwrap();
        assert_eq!(written.lost, []);
        assert!(read(&written.xml).unwrap() == model.clone());
        assert!(serde_json::to_string(&model).is_ok());
    });
    for groups in [253, 100_000] {
        on_a_small_stack(move || {
            let misfits = read(&nested(groups)).expect_err("too deep");
            let kinds = misfits.iter().map(|misfit| &misfit.kind).collect::<Vec<_>>();
            assert_eq!(kinds, [&MisfitKind::TooDeep]);
            assert!(misfits[0].to_string().ends_with("/ResourceGroup: stands inside more than 255 others"));
        });
    }
}

#[test]
fn a_model_of_any_depth_is_written_without_running_out_of_stack() {
    on_a_small_stack(|| {
        let mut group = ern4::ResourceSubGroup::default();
        for _ in 0..100_000 {
            group = ern4::ResourceSubGroup { resource_group: vec![group], ..Default::default() };
        }
        let group = ern4::ResourceGroup { resource_group: vec![group], ..Default::default() };
        let release = ern4::Release { resource_group: group, ..Default::default() };
        let release_list = ern4::ReleaseList { release: Some(release), ..Default::default() };
        let message = ern4::NewReleaseMessage { release_list, ..Default::default() };
        let mut model = Model::new(Version::V4_3_2, message);
        for version in [Version::V4_3_2, Version::V4_1] {
            model.version = version;
            let written = model.write().unwrap();
            assert_eq!(written.xml.matches("<ResourceGroup").count(), 256 - 3);
            let too_deep = written.lost.iter().filter(|lost| lost.kind == LostKind::TooDeep).count();
            assert_eq!(too_deep, 1, "{:#?}", written.lost);
        }
        // So deep a struct must be taken apart before it is dropped.
        let AnyMessage::Ern4(ern4::Message::NewReleaseMessage(mut message)) = model.message else { panic!() };
        let mut release = message.release_list.release.take().unwrap();
        let mut group = release.resource_group.resource_group.pop().unwrap();
        while let Some(inner) = group.resource_group.pop() {
            group = inner;
        }
    });
}

#[test]
fn a_field_knows_the_versions_that_have_it() {
    let versions = |name: &str| {
        let fields = ern4::SoundRecording::default().fields();
        let field = fields.iter().find(|field| field.name == name).unwrap();
        field.versions.iter().collect::<Vec<_>>()
    };
    assert_eq!(versions(name::CONTAINS_AI), [Version::V4_3_1, Version::V4_3_2]);
    assert_eq!(versions(name::RESOURCE_REFERENCE), Version::family(Version::V4_1));
}

#[test]
fn what_is_wrong_with_a_message_is_said_with_its_path() {
    let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
    let model = read(&source).unwrap();
    assert_eq!(model.validate(), []);
    let flaws = |change: fn(&mut ern4::NewReleaseMessage)| {
        let mut model = model.clone();
        let AnyMessage::Ern4(ern4::Message::NewReleaseMessage(message)) = &mut model.message else {
            panic!("it is of ERN 4");
        };
        change(message);
        assert_eq!(message.validate(model.version), model.validate());
        model.validate().iter().map(Flaw::to_string).collect::<Vec<_>>()
    };
    let recording = "NewReleaseMessage/ResourceList/SoundRecording";
    assert_eq!(
        flaws(|message| message.resource_list.sound_recording[0].duration.clear()),
        [format!("{recording}/Duration: is empty")]
    );
    assert_eq!(
        flaws(|message| message.resource_list.sound_recording[0].contributor[1].role[0].value = None),
        [format!("{recording}/Contributor[2]/Role: has no `Value`")]
    );
    assert_eq!(
        flaws(|message| message.resource_list.sound_recording[0].display_title_text.clear()),
        [format!("{recording}: has no `DisplayTitleText`")]
    );
    assert_eq!(
        flaws(|message| message.language_and_script_code = "in English".into()),
        [
            "NewReleaseMessage/@LanguageAndScriptCode: cannot be \"in English\", which is no LanguageAndScriptCode"
        ]
    );
    assert_eq!(
        flaws(|message| message.avs_version_id = None),
        ["NewReleaseMessage: has no attribute `AvsVersionId`"]
    );
    let lost = "nothing in the message is called P1";
    let flaws = flaws(|message| message.party_list.party[0].party_reference = "P77".into());
    assert!(flaws.contains(&format!("{recording}/DisplayArtist/ArtistPartyReference: {lost}")), "{flaws:#?}");
}

#[test]
fn a_message_of_another_version_has_flaws() {
    let source = std::fs::read_to_string("samples/clean/single-wholly-ai.xml").unwrap();
    let mut model = read(&source).unwrap();
    model.version = Version::V4_2;
    let path = "NewReleaseMessage/ResourceList/SoundRecording/ContainsAI".to_owned();
    assert!(
        model.validate().contains(&Flaw {
            path,
            kind: FlawKind::Lost { value: "All".to_owned(), kind: LostKind::NoPlace }
        })
    );
    model.version = Version::V3_8_2;
    let flaws = model.validate().iter().map(Flaw::to_string).collect::<Vec<_>>();
    assert_eq!(flaws, ["NewReleaseMessage: ERN 3.8.2 has no such message"]);
    let empty = ern4::NewReleaseMessage::default().validate(Version::V4_3_2);
    assert!(
        empty.len() > 5 && empty.iter().all(|flaw| matches!(flaw.kind, FlawKind::Fault(_))),
        "{empty:#?}"
    );
}

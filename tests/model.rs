//! Messages as structs: what is read is written again, as XML and as JSON, and nothing is lost on the way.

#![cfg(feature = "model")]
#![allow(clippy::print_stdout, reason = "a test that skips says so")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::element::Element;
use ddex_disclose::ern::model::{AnyMessage, Lost, LostKind, Misfit, MisfitKind, Model, ern4};
use ddex_disclose::schema::validate::FaultKind;
use ddex_disclose::schema::{Builtin, Content, Datatype, Editions, Type, Version, name};
use ddex_disclose::xml::{Document, Limits, Node};

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

#[test]
fn every_element_and_attribute_of_every_version_comes_back() {
    for &version in Version::all() {
        for root in Type::messages(version) {
            let ty = Type::of_message(version, root).unwrap();
            let types = types(ty);
            let all = types.iter().flat_map(|ty| own(*ty)).collect::<Seen>();
            let (seen, hopeful_yet) = (BTreeSet::new(), BTreeSet::new());
            let mut maker = Maker { version, made: 0, seen, hopeful: hopeful_yet, random: 1 };
            let mut rounds = 0;
            while maker.seen.len() < all.len() {
                maker.hopeful = hopeful(&types, &maker.seen);
                let mut source = String::new();
                maker.element(&mut source, &format!("e:{root}"), ty, 0);
                let xmlns = format!("<e:{root} xmlns:e='{}'", version.namespace());
                let source = source.replacen(&format!("<e:{root}"), &xmlns, 1);
                let document = parse(&source);
                let message = Message::of(&document).unwrap();
                assert!(is_valid(&message), "{:#?}", message.validate(3));
                comes_back(&format!("{version} {root}, message {rounds}"), &document, &message);
                rounds += 1;
                let missing = all.difference(&maker.seen).take(5).collect::<Vec<_>>();
                assert!(rounds < 2000, "{version} {root}: {missing:?} are never reached");
            }
            println!("{version} {root}: {} elements and attributes in {rounds} messages", all.len());
        }
    }
}

/// An element or attribute: its parent's type, and its name, for elements with the slot.
type Seen = BTreeSet<(&'static str, String)>;

/// The types that a message of type `root` may have in it.
fn types(root: Type) -> Vec<Type> {
    let mut types = vec![root];
    let mut at = 0;
    while let Some(&ty) = types.get(at) {
        for child in (0..ty.slots().len()).map(|slot| ty.child_type(slot)) {
            if !types.contains(&child) {
                types.push(child);
            }
        }
        at += 1;
    }
    types
}

/// All elements and attributes that a type may have.
fn own(ty: Type) -> Seen {
    let attributes = ty.attributes().iter().map(|attribute| format!("@{}", attribute.name()));
    let children = (0..).zip(ty.slots()).map(|(slot, child)| format!("{slot} {}", child.name()));
    attributes.chain(children).map(|key| (ty.name(), key)).collect()
}

/// The types that have something in them, at any depth, that was not seen yet.
fn hopeful(types: &[Type], seen: &Seen) -> BTreeSet<&'static str> {
    let mut hopeful = BTreeSet::new();
    loop {
        let before = hopeful.len();
        for ty in types {
            let mut children = (0..ty.slots().len()).map(|slot| ty.child_type(slot).name());
            if children.any(|child| hopeful.contains(child)) || !own(*ty).is_subset(seen) {
                hopeful.insert(ty.name());
            }
        }
        if hopeful.len() == before {
            return hopeful;
        }
    }
}

/// Makes valid messages that wander through the content models, where nothing was seen yet first.
struct Maker {
    version: Version,
    /// How many anchors were made.
    made: usize,
    seen: Seen,
    /// The types worth going into.
    hopeful: BTreeSet<&'static str>,
    random: u64,
}

impl Maker {
    fn below(&mut self, limit: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random % limit as u64) as usize
    }

    fn element(&mut self, out: &mut String, name: &str, ty: Type, depth: usize) {
        *out += &format!("<{name}");
        for attribute in ty.attributes() {
            let key = (ty.name(), format!("@{}", attribute.name()));
            if attribute.required() || !self.seen.contains(&key) || self.below(2) == 0 {
                self.seen.insert(key);
                let value = match attribute.name() {
                    name::AVS_VERSION_ID => "9".to_owned(),
                    _ => self.value(attribute.datatype()),
                };
                *out += &format!(" {}=\"{value}\"", attribute.name());
            }
        }
        *out += ">";
        if let Some(datatype) = ty.text() {
            *out += &self.value(datatype);
        } else {
            self.children(out, ty, depth);
        }
        *out += &format!("</{name}>");
    }

    fn children(&mut self, out: &mut String, ty: Type, depth: usize) {
        let mut state = None;
        for _ in 0..60 {
            let mask = ty.next(state);
            let next = (0..ty.slots().len()).filter(|slot| mask >> slot & 1 == 1).collect::<Vec<_>>();
            let key = |slot: usize| (ty.name(), format!("{slot} {}", ty.slots()[slot].name()));
            let new =
                next.iter().copied().filter(|slot| !self.seen.contains(&key(*slot))).collect::<Vec<_>>();
            let leads_on = |slot: &usize| self.hopeful.contains(ty.child_type(*slot).name());
            let hopeful = next.iter().copied().filter(leads_on).collect::<Vec<_>>();
            let slot = if depth > 12 || out.len() > 60_000 {
                break;
            } else if !new.is_empty() && self.below(8) > 0 {
                new[0]
            } else if !hopeful.is_empty() && self.below(4) > 0 {
                hopeful[self.below(hopeful.len())]
            } else if next.is_empty() || self.below(3) > 0 {
                match ty.shortest_path(state, 0).unwrap().first() {
                    Some(slot) => *slot,
                    None => return,
                }
            } else {
                next[self.below(next.len())]
            };
            self.seen.insert(key(slot));
            self.element(out, ty.slots()[slot].name(), ty.child_type(slot), depth + 1);
            state = Some(slot);
        }
        for slot in ty.shortest_path(state, 0).unwrap() {
            self.element(out, ty.slots()[slot].name(), ty.child_type(slot), depth + 1);
        }
    }

    /// A value that the datatype allows, not always the same one.
    fn value(&mut self, datatype: Datatype) -> String {
        self.made += 1;
        let editions = Editions::of(self.version, Some("9"));
        let made = self.made;
        let texts = ["Salt Road", " a  b ", "&lt;&amp;&gt;&quot;'", "&#13;&#10;\t&#9;", "Søster 姉", ""];
        match datatype {
            Datatype::Builtin(Builtin::String | Builtin::AnySimpleType) => texts[self.below(6)].to_owned(),
            Datatype::Builtin(Builtin::Boolean) => ["true", "false", "1", "0"][self.below(4)].to_owned(),
            Datatype::Builtin(builtin) => builtin.example().to_owned(),
            Datatype::Set(set) => {
                let values = set.values(editions).collect::<Vec<_>>();
                values[self.below(values.len())].to_owned()
            }
            Datatype::Pattern(_) => {
                let letters = ["A", "P", "R", "T", "W", "X", "V", "Q", "C", "D", "S"].iter();
                let anchors = letters.map(|letter| format!("{letter}{made}"));
                let others =
                    ["PADPIDA2026010101X", "2026-11-22", "00012345678", "1,2", "en", "AudioFile", "N-1"];
                let mut all = anchors.chain(others.map(str::to_owned));
                all.find(|value| datatype.allows(value, editions)).unwrap_or_else(|| panic!("{datatype:?}"))
            }
        }
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

//! The standard's tables through their public face: the walk from child to child, and the faults of a message.

mod support;

use ddex_disclose::ern::views::{View, ern4};
use ddex_disclose::ern::{Message, RootFault};
use ddex_disclose::schema::validate::{Fault, FaultKind, nearest, versions_with};
use ddex_disclose::schema::{Content, Type, Version, name};
use ddex_disclose::xml::{Document, Limits};
use proptest::prelude::*;

fn ty(name: &str) -> Type {
    Type::named(Version::V4_3_2, name).unwrap()
}

#[test]
fn a_type_is_walked_child_by_child() {
    let contributor = ty("Contributor");
    let party = contributor.step(None, name::CONTRIBUTOR_PARTY_REFERENCE).unwrap();
    assert!(contributor.may_end(Some(party)) && !contributor.may_end(None));
    let ai = contributor.step(Some(party), name::AI_CONTRIBUTION).unwrap();
    assert_eq!(contributor.child_type(ai).name(), "avs:ContainsAI");
    assert_eq!(contributor.child_type(ai).content(), Content::Text);
    assert!(contributor.step(Some(ai), name::ROLE).is_err(), "roles come before the contribution");
    assert!(
        contributor.step(Some(party), name::SPECIAL_CONTRIBUTOR).is_err(),
        "either a party or a special one"
    );
}

#[test]
fn every_type_of_every_version_can_be_left_from_wherever_it_was_entered() {
    for &version in Version::all() {
        for ty in Type::all(version).filter(|ty| ty.content() == Content::Elements) {
            assert!(ty.slots().len() <= 45, "{ty:?}");
            assert!(ty.shortest_path(None, 0).is_some(), "{ty:?}");
            for slot in 0..ty.slots().len() {
                let path = ty.shortest_path(Some(slot), 0).unwrap_or_else(|| panic!("{ty:?} has no way out"));
                let last = path.last().copied().unwrap_or(slot);
                assert!(ty.may_end(Some(last)), "{ty:?}");
            }
        }
    }
}

#[test]
fn the_tables_know_which_version_has_what() {
    let since = versions_with(ty("SoundRecording"), name::CONTAINS_AI);
    assert_eq!(since, [Version::V4_3_1, Version::V4_3_2]);
    let messages = |version| Type::messages(version).collect::<Vec<_>>();
    assert_eq!(messages(Version::V3_8_2), ["CatalogListMessage", "NewReleaseMessage", "PurgeReleaseMessage"]);
    assert_eq!(messages(Version::V3_4_1), ["CatalogListMessage", "NewReleaseMessage"]);
    assert_eq!(messages(Version::V4_3_2), ["NewReleaseMessage", "PurgeReleaseMessage"]);
    assert_eq!(Version::from_namespace("http://ddex.net/xml/ern/432"), Some(Version::V4_3_2));
}

#[test]
fn a_misspelt_name_has_a_nearest_one_and_a_strange_one_has_none() {
    let names = ["ContainsAI", "Contributor", "DisplayArtist"];
    assert_eq!(nearest("ContainAI", names.into_iter()), Some("ContainsAI"));
    assert_eq!(nearest("containsai", names.into_iter()), Some("ContainsAI"));
    assert_eq!(nearest("Producer", names.into_iter()), None);
}

/// The faults of a party list, each as the element at fault and what is wrong with it.
fn faults(party_list: &str) -> Vec<String> {
    let message = support::complete(Version::V4_3_2, "");
    let (before, rest) = message.split_once("<PartyList>").unwrap();
    let (_, after) = rest.split_once("</PartyList>").unwrap();
    let source = format!("{before}<PartyList>{party_list}</PartyList>{after}");
    let document = Document::parse(source.as_bytes(), &Limits::default()).unwrap();
    let faults = Message::of(&document).unwrap().validate(100).faults;
    let say = |fault: &Fault<usize>| match &fault.kind {
        FaultKind::Unexpected { nearest, .. } => format!("unexpected, nearest {nearest:?}"),
        FaultKind::Misplaced { other, early, .. } => {
            let other = other.map(|other| document.node(other).name());
            format!("{} {other:?}", if *early { "before" } else { "after" })
        }
        FaultKind::Repeated => "repeated".to_owned(),
        FaultKind::Missing { names, at_end } => {
            format!("missing {names:?}{}", if *at_end { " at the end" } else { "" })
        }
        FaultKind::TextWhereElements => "text".to_owned(),
        FaultKind::ElementsWhereText { child } => format!("holds {}", document.node(*child).name()),
        FaultKind::Qualified => "qualified".to_owned(),
        _ => fault.to_string(),
    };
    faults.iter().map(|fault| format!("{}: {}", document.node(fault.at).name(), say(fault))).collect()
}

#[test]
fn one_fault_gives_one_report() {
    let reference = "<PartyReference>P1</PartyReference>";
    let name = "<PartyName><FullName>Mara</FullName></PartyName>";
    let id = "<PartyId><ISNI>1</ISNI></PartyId>";
    for (party, expected) in [
        (format!("{reference}{name}"), vec![]),
        (name.to_owned(), vec!["PartyName: missing [[\"PartyReference\"]]"]),
        (reference.to_owned(), vec!["Party: missing [[\"PartyId\", \"PartyName\"]] at the end"]),
        (format!("{reference}{reference}{name}"), vec!["PartyReference: repeated"]),
        (format!("{name}{reference}"), vec!["PartyName: before Some(\"PartyReference\")"]),
        (format!("{reference}{name}{id}{name}"), vec!["PartyName: after Some(\"PartyId\")"]),
        (
            format!("{reference}<Partyname><FullName>M</FullName></Partyname>"),
            vec!["Partyname: unexpected, nearest Some(\"PartyName\")"],
        ),
        (format!("{reference}<Artist><X/></Artist>"), vec!["Artist: unexpected, nearest None"]),
        (format!("{reference}<PartyName>Mara</PartyName>"), vec!["PartyName: text"]),
        (
            format!("{reference}<PartyName><FullName><b>M</b><i/></FullName></PartyName>"),
            vec!["FullName: holds b"],
        ),
        (format!("{reference}Mara{name}"), vec!["Party: text"]),
        (
            format!("{reference}{name}<ds:Signature xmlns:ds='urn:ds'/>"),
            vec!["ds:Signature: unexpected, nearest None"],
        ),
        (format!("{reference}<PartyName>Mara<KeyName>M</KeyName></PartyName>"), vec!["PartyName: text"]),
        (
            format!("<x:PartyReference xmlns:x='urn:x'>P1</x:PartyReference>{name}"),
            vec!["x:PartyReference: qualified"],
        ),
    ] {
        assert_eq!(faults(&format!("<Party>{party}</Party>")), expected, "{party}");
    }
}

#[test]
fn remarks_take_no_room_from_errors() {
    let price = "<PriceInformation><WholesalePricePerUnit CurrencyCode=\"HRK\">1</WholesalePricePerUnit></PriceInformation>";
    let terms = format!("<DealTerms>{}</DealTerms>", price.repeat(3));
    let deal = format!("<ReleaseDeal><Deal>{terms}</Deal></ReleaseDeal>");
    let message = support::complete(Version::V4_3_2, &deal).replacen("HRK\">1<", "HRK\">one<", 1);
    let (begin, end) = message.rsplit_once("HRK\">1<").unwrap();
    let message = format!("{begin}HRK\">one<{end}");
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let count = |limit| {
        let faults = Message::of(&document).unwrap().validate(limit).faults;
        let errors = faults.iter().filter(|fault| fault.is_error()).count();
        (errors, faults.len() - errors)
    };
    assert_eq!((count(1), count(2), count(9)), ((1, 1), (2, 2), (2, 3)));
}

#[test]
fn dangling_references_are_found_in_the_order_of_the_message() {
    let reference =
        |number| format!("<SoundRecording><ResourceReference>A{number}</ResourceReference></SoundRecording>");
    let message = support::complete(Version::V4_3_2, &(1..30).map(reference).collect::<String>());
    let message = message.replace("<ResourceReference>A", "<ResourceReference>B");
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let at = |limit| {
        let faults = Message::of(&document).unwrap().validate(limit).faults;
        faults.iter().map(|fault| fault.at).collect::<Vec<_>>()
    };
    let all = at(1000);
    assert!(all.len() >= 29 && all.is_sorted(), "{all:?}");
    assert_eq!(at(10), all[..10]);
}

#[test]
fn a_root_is_recognised_or_guessed() {
    let of = |xml: &str| {
        let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
        Message::of(&document).map(|message| (message.version(), message.fault()))
    };
    let v432 = "http://ddex.net/xml/ern/432";
    assert_eq!(of(&format!("<e:NewReleaseMessage xmlns:e='{v432}'/>")), Some((Version::V4_3_2, None)));
    assert_eq!(of(&format!("<NewReleaseMessage xmlns='{v432}'/>")), Some((Version::V4_3_2, None)));
    assert_eq!(
        of(&format!("<e:UpdateReleaseMessage xmlns:e='{v432}'/>")),
        Some((Version::V4_3_2, Some(RootFault::UnknownMessage("NewReleaseMessage"))))
    );
    assert_eq!(
        of("<e:NewReleaseMessage xmlns:e='http://ddex.net/xml/ern/44'/>"),
        Some((Version::V4_3_2, Some(RootFault::UnknownVersion)))
    );
    assert_eq!(
        of("<NewReleaseMessage MessageSchemaVersionId='ern/382'/>"),
        Some((Version::V3_8_2, Some(RootFault::NoNamespace)))
    );
    assert_eq!(of("<html/>"), None);
}

#[test]
fn views_name_the_children_of_a_type() {
    let xml = "<SoundRecording><DisplayTitleText>Salt Road</DisplayTitleText><Contributor SequenceNumber='1'>\
               <Role><Value>Composer</Value></Role></Contributor><ContainsAI>None</ContainsAI></SoundRecording>";
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let recording = ern4::SoundRecording::cast(document.root().unwrap());
    assert_eq!(recording.contains_ai().unwrap().text(), "None");
    assert_eq!(recording.display_title_text().next().unwrap().text(), "Salt Road");
    let contributor = recording.contributor().next().unwrap();
    assert_eq!(contributor.sequence_number().unwrap().value(), "1");
    assert_eq!(contributor.role().next().unwrap().value().unwrap().text(), "Composer");
    assert!(contributor.special_contributor().is_none());
}

proptest! {
    /// Whatever elements stand in a message, the validator ends, and points at elements of the message.
    #[test]
    fn any_tree_of_known_names_is_judged(picks in proptest::collection::vec((0..name::ALL.len(), 0..3usize), 0..60)) {
        let mut body = String::new();
        let mut open = Vec::new();
        for (pick, ends) in picks {
            body += &format!("<{}>", name::ALL[pick]);
            open.push(name::ALL[pick]);
            for _ in 0..ends {
                if let Some(name) = open.pop() {
                    body += &format!("</{name}>");
                }
            }
        }
        for name in open.into_iter().rev() {
            body += &format!("</{name}>");
        }
        let source = format!("<e:NewReleaseMessage xmlns:e='http://ddex.net/xml/ern/432'>{body}</e:NewReleaseMessage>");
        let document = Document::parse(source.as_bytes(), &Limits::default()).unwrap();
        let faults = Message::of(&document).unwrap().validate(1000).faults;
        prop_assert!(!faults.is_empty());
        prop_assert!(faults.iter().all(|fault| fault.at < document.len()));
    }
}

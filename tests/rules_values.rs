//! What the rules about attributes, values and references say, through the public face.

mod support;

use ddex_disclose::ern::Message;
use ddex_disclose::lint::{Finding, Options, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

fn lint(message: &str, options: &Options) -> Vec<Finding> {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, options).findings
}

/// The findings about the schema in a fragment of a version, each as code, sentence and fix.
fn found_in(version: Version, fragment: &str) -> Vec<String> {
    said(&lint(&support::complete(version, fragment), &Options::default()))
}

fn found(fragment: &str) -> Vec<String> {
    found_in(Version::V4_3_2, fragment)
}

fn said(findings: &[Finding]) -> Vec<String> {
    let about = |f: &&Finding| f.code.starts_with("ERN") || f.code.starts_with("AI06") || f.code == "AI046";
    findings.iter().filter(about).map(|f| format!("{} {} → {}", f.code, f.message, f.fix)).collect()
}

fn role(role: &str) -> String {
    format!(
        "<SoundRecording><Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
         <Role><Value>{role}</Value></Role></Contributor></SoundRecording>"
    )
}

#[test]
fn a_word_that_ddex_does_not_have_is_answered_with_the_one_it_has() {
    let nearest = |word: &str| found(&role(word)).concat();
    for (word, expected) in [
        (
            "Producer",
            "AI046 \"Producer\" is a platform's word; DDEX says StudioProducer → write StudioProducer",
        ),
        (
            "lead vocalist",
            "ERN006 \"lead vocalist\" is not a ContributorRole; DDEX says `LeadVocalist` → write LeadVocalist",
        ),
        ("Compozer", "ERN006 \"Compozer\" is not a ContributorRole; DDEX says `Composer` → write Composer"),
        (
            "\u{a0}Composer",
            "ERN006 there are characters that cannot be seen in \"Composer\" → delete the value and write Composer by hand",
        ),
        (
            " Composer",
            "ERN006 there is white space around \"Composer\" → write Composer alone, on the same line as its tags",
        ),
    ] {
        assert_eq!(nearest(word), expected);
    }
    let strange = nearest("Astronaut");
    assert!(
        strange.starts_with("ERN006 \"Astronaut\" is not a ContributorRole → write one of the "),
        "{strange}"
    );
}

fn recording(inner: &str) -> String {
    format!("<SoundRecording>{inner}</SoundRecording>")
}

#[test]
fn a_value_of_the_wrong_kind_is_told_how_it_is_written() {
    for (inner, expected) in [
        (
            "<Duration>3:20</Duration>",
            "\"3:20\" in `Duration` is not a duration: a duration is written PT3M25S → write PT3M20S",
        ),
        (
            "<IsInstrumental>yes</IsInstrumental>",
            "\"yes\" in `IsInstrumental` is neither true nor false → write true",
        ),
        (
            "<DisplayTitleText LanguageAndScriptCode='english'>x</DisplayTitleText>",
            "\"english\" is not a LanguageAndScriptCode → write it like en, pt-BR or zh-Hant",
        ),
        (
            "<DisplayTitleText ApplicableTerritoryCode='UK'>x</DisplayTitleText>",
            "\"UK\" is not a CurrentTerritoryCode; DDEX says `GB` → write GB",
        ),
        (
            "<DisplayTitleText ApplicableTerritoryCode='GB '>x</DisplayTitleText>",
            "there is white space around \"GB\" → write GB alone, between its quotation marks",
        ),
        (
            "<DisplayTitleText LanguageAndScriptCode='en_US'>x</DisplayTitleText>",
            "\"en_US\" is not a LanguageAndScriptCode → write en-US",
        ),
        (
            "<LanguageOfPerformance/>",
            "`LanguageOfPerformance` is empty → write it like en, pt-BR or zh-Hant, or leave `LanguageOfPerformance` \
             out where it is optional",
        ),
        (
            "<IsInstrumental/>",
            "`IsInstrumental` is empty → write true or false, or leave `IsInstrumental` out where it is optional",
        ),
        (
            "<ParentalWarningType/>",
            "`ParentalWarningType` is empty → write Explicit, ExplicitContentEdited, NoAdviceAvailable, NotExplicit, Unknown \
             or UserDefined, or leave `ParentalWarningType` out where it is optional",
        ),
    ] {
        assert_eq!(found(&recording(inner)), [format!("ERN006 {expected}")]);
    }
}

#[test]
fn the_same_wrong_value_is_one_finding() {
    let three = role("Compozer").repeat(3);
    let message = support::complete(Version::V4_3_2, &three);
    let findings = lint(&message, &Options::default());
    let values = findings.iter().filter(|finding| finding.code == "ERN006").collect::<Vec<_>>();
    assert_eq!((values.len(), values[0].related.len()), (1, 2));
}

#[test]
fn attributes_are_those_of_the_version() {
    for (attribute, expected) in [
        (
            "isDefault='true'",
            "has no attribute `isDefault` in ERN 4.3.2; `IsDefault` is probably meant → write `IsDefault`",
        ),
        (
            "IsDefault='true' isDefault='true'",
            "has no attribute `isDefault` in ERN 4.3.2 → leave `isDefault` out",
        ),
        ("xml:lang='en'", "has no attribute `xml:lang` in ERN 4.3.2 → leave `xml:lang` out"),
        ("Flavour='sweet'", "has no attribute `Flavour` in ERN 4.3.2 → leave `Flavour` out"),
    ] {
        let title = format!("<DisplayTitleText {attribute}>x</DisplayTitleText>");
        assert_eq!(found(&recording(&title)), [format!("ERN007 `DisplayTitleText` {expected}")]);
    }
    let newer =
        support::complete(Version::V4_2, "").replace("<ern:NewReleaseMessage ", "$0AvsVersionId='9' ");
    let newer = newer.replace("$0", "<ern:NewReleaseMessage ");
    let expected = "ERN007 `NewReleaseMessage` has no attribute `AvsVersionId` in ERN 4.2; it came with 4.3 → leave \
                    `AvsVersionId` out";
    assert_eq!(said(&lint(&newer, &Options::default())), [expected]);
    assert_eq!(
        found("<Image><ResourceId><ProprietaryId>x</ProprietaryId></ResourceId></Image>"),
        [
            "ERN008 `ProprietaryId` lacks the attribute `Namespace` → write Namespace with the DPID of whoever gave out the value"
        ]
    );
}

#[test]
fn a_missing_version_is_written_out() {
    let whole = include_str!("../samples/legacy/album-3.8.2.xml");
    let findings = lint(&whole.replace(" MessageSchemaVersionId=\"ern/382\"", ""), &Options::default());
    assert_eq!(findings[0].fix, "write MessageSchemaVersionId=\"ern/382\"");
}

#[test]
fn nothing_may_be_nil_or_of_another_type() {
    let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:e='http://ddex.net/xml/ern/432'";
    let codes = |attribute: &str| {
        let title = format!("<DisplayTitleText {attribute}>x</DisplayTitleText>");
        let message = support::complete(Version::V4_3_2, &recording(&title).replace("xmlns", "xmlnz"));
        let message = message
            .replace("xmlnz", "xmlns")
            .replace("<ern:NewReleaseMessage ", &format!("<ern:NewReleaseMessage {xsi} "));
        said(&lint(&message, &Options::default())).iter().map(|line| line[..6].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes("xsi:nil='false'"), ["ERN007"]);
    assert_eq!(codes("xsi:type='e:DisplayTitleText'"), [""; 0]);
    assert_eq!(codes("xsi:type='e:Release'"), ["ERN007"]);
    assert_eq!(codes("xsi:type=' e:DisplayTitleText'"), ["ERN007"], "libxml2 takes the space for part of it");
    assert_eq!(codes("xsi:schemaLocation='a b'"), [""; 0]);
}

#[test]
fn a_decimal_may_say_that_it_is_an_integer() {
    let sample = include_str!("../samples/clean/album-classical-human.xml");
    let (start, end) = sample.split_once("<FileSize>").unwrap();
    let (_, end) = end.split_once('<').unwrap();
    let is_valid = |datatype: &str, size: &str| {
        let xs = "xmlns:xs='http://www.w3.org/2001/XMLSchema'";
        let message = format!("{start}<FileSize {xs} xsi:type='xs:{datatype}'>{size}<{end}");
        let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
        Message::of(&document).unwrap().is_valid()
    };
    assert!(is_valid("decimal", "1.5") && is_valid("integer", "1"));
    assert!(!is_valid("integer", "1.5") && !is_valid("string", "1"));
}

#[test]
fn a_reference_must_lead_somewhere() {
    let credit = |party: &str| {
        recording(&format!(
            "<Contributor><ContributorPartyReference>{party}</ContributorPartyReference></Contributor>"
        ))
    };
    assert_eq!(found(&credit("P2")), [""; 0]);
    assert_eq!(
        found(&credit("P9")),
        [
            "ERN009 nothing in this message is called P9, but `ContributorPartyReference` refers to it → add what P9 should \
          be, or write the reference of something that is there"
        ]
    );
    assert_eq!(
        found(&credit("P02")),
        [
            "ERN009 nothing in this message is called P02, but `ContributorPartyReference` refers to it → write P2 if that \
          is meant, or add what P02 should be"
        ]
    );
    assert_eq!(found(&credit("p1")), ["ERN006 \"p1\" is not a ContributorPartyReference → write P1"]);
}

#[test]
fn what_follows_from_a_lost_anchor_is_not_told_again() {
    let a = |anchor: &str| recording(&format!("<ResourceReference>{anchor}</ResourceReference>"));
    let twice = found(&(a("A1") + &a("A1")));
    assert_eq!(
        twice,
        [
            "ERN010 2 things in this message are called A1 → give one of them another name, and change what refers to it"
        ]
    );
    assert_eq!(
        found(&a("RES_1")),
        ["ERN006 \"RES_1\" is not a ResourceReference → write `A`, then letters, digits, `-` and `_`"]
    );
    let whole = support::complete(Version::V4_3_2, "");
    let codes = |message: &str| {
        said(&lint(message, &Options::default())).iter().map(|l| l[..6].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(&whole.replace("<PartyReference>P1</PartyReference>", "")), ["ERN004"]);
    assert_eq!(
        codes(&whole.replace("PartyReference>P1</PartyReference", "PartyRef>P1</PartyRef")),
        ["ERN003"]
    );
    assert_eq!(
        codes(&whole.replace("PartyReference>P1</PartyReference", "Nonsense>P1</Nonsense")),
        ["ERN003"]
    );
}

#[test]
fn one_fault_with_many_references_is_one_finding() {
    let whole = include_str!("../samples/clean/album-ai-vocals.xml");
    let cut = |from: &str, to: &str| {
        let start = whole.find(from).unwrap();
        let end = start + whole[start..].find(to).unwrap() + to.len();
        (&whole[..start], &whole[start..end], &whole[end..])
    };
    let codes = |message: &str| {
        let findings = lint(message, &Options::default());
        findings.iter().map(|finding| finding.code).filter(|code| code.starts_with("ERN")).collect::<Vec<_>>()
    };
    // A party that credits and display artists refer to.
    let (before, _, behind) = cut("<Party>", "</Party>");
    assert_eq!(codes(&format!("{before}{behind}")), ["ERN009"]);
    for list in ["PartyList", "ResourceList"] {
        let (before, inner, behind) = cut(&format!("<{list}>"), &format!("</{list}>"));
        assert_eq!(codes(&format!("{before}{behind}")), ["ERN004"], "{list} missing");
        assert_eq!(codes(&format!("{before}{inner}{inner}{behind}")), ["ERN005"], "{list} twice");
    }
    // Its own anchor, and that of its file.
    let (before, recording, behind) = cut("<SoundRecording>", "</SoundRecording>");
    assert_eq!(codes(&format!("{before}{recording}{recording}{behind}")), ["ERN010"]);
    assert_eq!(codes(&whole.replace(" LanguageAndScriptCode=", " LanguageAndScriptcode=")), ["ERN007"]);
    let older = codes(&whole.replace("ddex.net/xml/ern/432", "ddex.net/xml/ern/43"));
    assert_eq!(older.iter().filter(|code| **code == "ERN013").count(), 1, "the form of all roles");
    let nil = whole.replacen("<IsCover>false</IsCover>", "<IsCover xsi:nil=\"true\"/>", 1);
    assert_eq!(codes(&nil), ["ERN007"]);
}

#[test]
fn deprecated_is_a_note_with_what_took_its_place() {
    let price = "<ReleaseDeal><Deal><DealTerms><PriceInformation><WholesalePricePerUnit CurrencyCode='HRK'>5,2\
                 </WholesalePricePerUnit></PriceInformation></DealTerms></Deal></ReleaseDeal>";
    assert_eq!(
        found(price),
        [
            "ERN014 \"HRK\" is a deprecated CurrencyCode → write EUR, and the amount in EUR",
            "ERN006 \"5,2\" in `WholesalePricePerUnit` is not a decimal number: no comma may stand in it; decimals \
             follow a point → write 5.2"
        ]
    );
}

/// The findings about the schema when the message names these value sets, as level, code and sentence.
fn with_avs(avs: &str, fragment: &str) -> Vec<String> {
    let message = support::complete(Version::V4_3_2, fragment)
        .replace("AvsVersionId=\"9\"", &format!("AvsVersionId=\"{avs}\""));
    let findings = lint(&message, &Options::default());
    let about = |f: &&Finding| f.code.starts_with("ERN") || f.code.starts_with("AI06");
    findings.iter().filter(about).map(|f| format!("{} {} {}", f.level, f.code, f.message)).collect()
}

#[test]
fn the_message_says_by_which_value_sets_it_is_read() {
    let training = |word: &str| {
        format!("<ReleaseDeal><Deal><DealTerms><UseType>{word}</UseType></DealTerms></Deal></ReleaseDeal>")
    };
    let (old, new) = (training("UseForGenerativeAI"), training("UseForTrainingGenerativeAI"));
    assert_eq!(with_avs("7", &old), [""; 0]);
    assert_eq!(with_avs("9", &new), [""; 0]);
    assert_eq!(
        with_avs("7", &new),
        ["error AI066 \"UseForTrainingGenerativeAI\" is called UseForGenerativeAI in AVS 7"]
    );
    assert_eq!(
        with_avs("9", &old),
        ["error AI066 \"UseForGenerativeAI\" is called UseForTrainingGenerativeAI in AVS 9"]
    );
    // Between two that are known, what either has will do.
    assert_eq!(with_avs("8", &old), [""; 0]);
    assert_eq!(with_avs("8", &new), [""; 0]);
}

#[test]
fn value_sets_newer_than_any_known_may_have_values_that_are_not_known() {
    assert_eq!(
        with_avs("12", &role("Astronaut")),
        ["warning ERN006 \"Astronaut\" is not a ContributorRole in AVS 9"]
    );
    assert_eq!(
        with_avs("12", &recording("<Duration>3:20</Duration>")).len(),
        1,
        "what is no value set is as it was"
    );
}

#[test]
fn an_odd_number_of_value_sets_is_told_so() {
    assert_eq!(
        with_avs("4.3.2", ""),
        ["warning AI065 AvsVersionId names no value sets: \"4.3.2\" is not one of their numbers"]
    );
    assert_eq!(
        with_avs("9.0", ""),
        ["warning AI065 AvsVersionId names no value sets: \"9.0\" is not one of their numbers"]
    );
    assert_eq!(with_avs("", ""), ["warning AI065 AvsVersionId is empty"]);
    assert_eq!(
        with_avs("3", ""),
        ["warning AI065 AvsVersionId names AVS 3, which has no values for AI declarations"]
    );
    assert_eq!(with_avs("6", ""), [""; 0]);
    assert_eq!(
        with_avs("+9", ""),
        ["warning AI065 AvsVersionId names no value sets: \"+9\" is not one of their numbers"]
    );
    // A version without AI declarations needs no values for them.
    let old = support::complete(Version::V4_3, "").replace("AvsVersionId=\"9\"", "AvsVersionId=\"3\"");
    assert_eq!(said(&lint(&old, &Options::default())), [""; 0]);
}

#[test]
fn the_value_sets_can_be_chosen() {
    let message = support::complete(Version::V4_3_2, &role("Remixer"));
    let old = "<ReleaseDeal><Deal><DealTerms><UseType>UseForGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal>";
    let message_of_old = support::complete(Version::V4_3_2, old);
    let with = |message: &str, avs| said(&lint(message, &Options { avs, ..Options::default() }));
    assert_eq!(with(&message, None), [""; 0]);
    assert_eq!(with(&message_of_old, None).len(), 1);
    assert_eq!(with(&message_of_old, Some(7)), [""; 0]);
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let checked = check(&document, &Options { avs: Some(7), ..Options::default() });
    assert_eq!(checked.avs.as_deref(), Some("7"), "the report names those that were used");
}

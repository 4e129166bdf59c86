//! The rules about deals, works and identifiers where they meet: each fact is told by one of them.

mod support;

use ddex_disclose::lint::{Finding, Options, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

/// What all rules, hints too, find in a fragment of ERN 4.3.2, without those of some codes.
fn findings(ignore: &str, fragment: &str) -> Vec<Finding> {
    let message = support::complete(Version::V4_3_2, fragment);
    let ignore = ignore.split_whitespace().chain(["AI020", "AI024"]).map(str::to_owned).collect();
    let selection = Selection { ignore, pedantic: true, ..Selection::default() };
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, &Options { selection, ..Options::default() }).findings
}

fn codes(fragment: &str) -> Vec<&'static str> {
    codes_without("", fragment)
}

fn codes_without(ignore: &str, fragment: &str) -> Vec<&'static str> {
    findings(ignore, fragment).iter().map(|finding| finding.code).collect()
}

/// The terms of a deal with these uses; one in quotation marks is the sender's own.
fn terms(uses: &[&str]) -> String {
    let uses = uses.iter().map(|granted| match granted.strip_prefix('"') {
        Some(own) => format!(
            "<UseType Namespace=\"N\" UserDefinedValue=\"{}\">UserDefined</UseType>",
            own.trim_end_matches('"')
        ),
        None => format!("<UseType>{granted}</UseType>"),
    });
    format!("<Deal><DealTerms>{}</DealTerms></Deal>", uses.collect::<String>())
}

fn deals(terms: &str) -> String {
    format!("<ReleaseDeal>{terms}</ReleaseDeal>")
}

const TRAIN: &str = "UseForTrainingGenerativeAI";
const MACHINE: &str = "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
    <Role><Value>Composer</Value></Role></Contributor>";
const PERSON: &str = "<Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
    <Role><Value>Composer</Value></Role></Contributor>";
const SINGER: &str = "<Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
    <Role><Value>LeadVocalist</Value></Role></Contributor>";
const PUBLISHER: &str = "<Contributor><ContributorPartyReference>P3</ContributorPartyReference>\
    <Role><Value>MusicPublisher</Value></Role></Contributor>";
const ISWC: &str = "<WorkId><ISWC>T3452468001</ISWC></WorkId>";
const SHARES: &str = "<WorkRightsController><RightsControllerPartyReference>P3</RightsControllerPartyReference>\
    <RightSharePercentage>50</RightSharePercentage></WorkRightsController>";

#[test]
fn training_is_told_once() {
    assert_eq!(codes(&deals(&terms(&[TRAIN]))), ["AI080"]);
    assert_eq!(codes(&deals(&terms(&["OnDemandStream", TRAIN]))), ["AI081"], "AI080 leaves it");
    assert_eq!(codes_without("AI081", &deals(&terms(&["OnDemandStream", TRAIN]))), ["AI080"]);
    let apart = terms(&["OnDemandStream"]) + &terms(&[TRAIN]);
    assert_eq!(codes(&deals(&apart)), ["AI080"]);
    let both = terms(&["OnDemandStream", TRAIN]) + &terms(&["UseForDataMining"]);
    assert_eq!(codes(&deals(&both)), ["AI081", "AI080"], "two permissions");
    assert_eq!(codes(&deals(&terms(&["Broadcast", "UseForIdentification"]))), [""; 0]);
}

#[test]
fn many_deals_with_the_same_permission_are_one_finding() {
    let found = findings("", &deals(&terms(&[TRAIN, "UseForDataMining"]).repeat(4)));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI080"]);
    let says = "a deal allows training of generative AI and data mining: make sure that this is meant";
    assert_eq!(found[0].message, says);
}

#[test]
fn a_permission_by_a_name_that_does_not_count_is_left_to_its_name() {
    let retired = deals(&terms(&["UseForGenerativeAI"]));
    assert_eq!(codes(&retired), ["AI066"]);
    assert_eq!(codes_without("AI066 ERN006", &retired), ["AI080"]);
}

#[test]
fn a_refusal_is_told_however_it_is_written() {
    for own in
        ["NoAiTraining", "NO_AI_TRAINING", "noaitraining", "AiOptOut", "TrainingProhibited", "do not train"]
    {
        assert_eq!(codes(&deals(&terms(&["OnDemandStream", &format!("\"{own}\"")]))), ["AI082"], "{own}");
    }
    for own in ["Loan", "Notraining4U", "NoveltyDownload", "Optional", "AiTraining"] {
        assert_eq!(codes(&deals(&terms(&[&format!("\"{own}\"")]))), [""; 0], "{own}");
    }
}

#[test]
fn claims_on_ai_are_told_once_for_the_message() {
    let song = format!("<SoundRecording>{MACHINE}<ContainsAI>All</ContainsAI></SoundRecording>");
    let claim =
        "<RightsClaimPolicy><RightsClaimPolicyType>BlockAccess</RightsClaimPolicyType></RightsClaimPolicy>";
    let claim =
        terms(&["UserMakeAvailableUserProvided"]).replace("</DealTerms>", &format!("{claim}</DealTerms>"));
    let found = findings("", &(song.repeat(2) + &deals(&claim).repeat(3)));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI079"]);
    let says = "AI had a part in 2 recordings, but a deal lets them be claimed in what users upload";
    assert_eq!(found[0].message, says);
    let human = song.replace(MACHINE, PERSON).replace("All", "None");
    assert_eq!(codes(&(human.clone() + &deals(&claim))), [""; 0]);
    let cover = "<Image><Contributor><SpecialContributor>GenerativeAI</SpecialContributor><Role><Value>CoverDesigner</Value>\
        </Role></Contributor><ContainsAI>All</ContainsAI></Image>";
    assert_eq!(codes(&(human + cover + &deals(&claim))), [""; 0], "nobody claims a cover");
}

#[test]
fn a_claim_of_a_release_without_ai_is_left_alone() {
    let with = |credits: &str, declared: &str| {
        format!("<SoundRecording>{credits}<ContainsAI>{declared}</ContainsAI></SoundRecording>")
    };
    let track = "<TrackRelease><ReleaseReference>R9</ReleaseReference>\
        <ReleaseResourceReference>A2</ReleaseResourceReference></TrackRelease>";
    let deal = |release: &str| {
        let terms = terms(&["UserMakeAvailableLabelProvided"]);
        deals(&format!("<DealReleaseReference>{release}</DealReleaseReference>{terms}"))
    };
    let message = |release: &str| with(MACHINE, "All") + &with(PERSON, "None") + track + &deal(release);
    assert_eq!(codes(&message("R9")), [""; 0], "the track is a person's");
    assert_eq!(codes(&message("R0")), ["AI079"]);
}

#[test]
fn a_work_by_ai_is_told_once() {
    let song = |work: &str, credits: &str, declared: &str, rest: &str| {
        format!("<SoundRecording>{work}{credits}{rest}<ContainsAI>{declared}</ContainsAI></SoundRecording>")
    };
    let both = format!("{MACHINE}{SINGER}");
    assert_eq!(codes(&song(ISWC, &both, "Partly", "")), ["AI083"]);
    assert_eq!(codes(&song("", &both, "Partly", SHARES)), ["AI083"]);
    let publisher = format!("{both}{PUBLISHER}");
    let found = findings("", &song(ISWC, &publisher, "Partly", SHARES));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI083"]);
    let says = "only AI is credited as author of the recording, but its work has a publisher, an ISWC and an owner of shares";
    assert_eq!(found[0].message, says);
    assert_eq!(codes(&song("", &both, "Partly", "")), [""; 0], "nobody claims it");
    assert_eq!(
        codes(&song(ISWC, &format!("{both}{PERSON}"), "Partly", "")),
        [""; 0],
        "a person wrote it too"
    );
    let arranged = both.replace("Composer", "Arranger");
    assert_eq!(codes(&song(ISWC, &arranged, "Partly", "")), [""; 0], "an arranger made no work");
}

#[test]
fn a_work_in_a_recording_that_is_all_ai_is_told_once() {
    let song = |work: &str, credits: &str, rest: &str| {
        format!("<SoundRecording>{work}{credits}<ContainsAI>All</ContainsAI>{rest}</SoundRecording>")
    };
    let sings = MACHINE.replace("Composer", "LeadVocalist");
    assert_eq!(codes(&song(ISWC, &sings, "")), ["AI083"]);
    assert_eq!(codes(&song(ISWC, &sings, "<IsCover>true</IsCover>")), [""; 0]);
    assert_eq!(codes(&song(ISWC, PERSON, "")), ["AI003"], "All is wrong, not the claim");
    assert_eq!(
        codes(&song("", &format!("{MACHINE}{PUBLISHER}"), "")),
        ["AI003"],
        "a publisher is a contributor"
    );
    assert_eq!(codes_without("AI003", &song("", &format!("{MACHINE}{PUBLISHER}"), "")), ["AI083"]);
}

#[test]
fn one_isrc_has_one_declaration() {
    let song = |isrc: &str, declared: &str| {
        format!(
            "<SoundRecording><SoundRecordingEdition><ResourceId><ISRC>{isrc}</ISRC></ResourceId></SoundRecordingEdition>\
             {declared}</SoundRecording>"
        )
    };
    let [none, partly] = ["None", "Partly"].map(|value| format!("<ContainsAI>{value}</ContainsAI>"));
    let found = |first: &str, second: &str| codes_without("AI006 AI025", &(first.to_owned() + second));
    assert_eq!(found(&song("QZKLR2600017", &none), &song("QZKLR2600017", &partly)), ["AI034"]);
    assert_eq!(found(&song("QZKLR2600017", &none), &song("QZKLR2600018", &partly)), [""; 0]);
    assert_eq!(
        found(&song("QZKLR2600017", &none), &song("QZKLR2600017", "")),
        [""; 0],
        "silence is no answer"
    );
    assert_eq!(found(&song("QZKLR2600017", &none), &song("QZKLR2600017", &none)), [""; 0]);
}

#[test]
fn an_instrumental_that_ai_sings_on_is_no_matter_of_the_vocal_flags() {
    let flags = |vocal: &str| {
        format!("<HasVocalPerformance>{vocal}</HasVocalPerformance><IsInstrumental>true</IsInstrumental>")
    };
    let song = |vocal: &str, role: &str| {
        let machine = MACHINE.replace("Composer", role);
        format!("<SoundRecording>{machine}<ContainsAI>All</ContainsAI>{}</SoundRecording>", flags(vocal))
    };
    assert_eq!(codes(&song("false", "LeadVocalist")), ["AI013"]);
    assert_eq!(codes(&song("true", "LeadVocalist")), ["AI012", "AI013"], "two flags");
    assert_eq!(codes(&song("false", "Programmer")), [""; 0]);
}

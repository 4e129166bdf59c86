//! What the rules about silence, releases, spelling and structure say, through the public face.

mod support;

use ddex_disclose::lint::{Finding, Options, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

const V: Version = Version::V4_3_2;

fn lint_with(message: &str, selection: Selection) -> Vec<Finding> {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, &Options { selection, ..Options::default() }).findings
}

/// The findings of a fragment, each as its code and sentence.
fn lint(fragment: &str) -> Vec<String> {
    lines(&lint_with(&support::complete(V, fragment), Selection::default()))
}

fn lint_without(fragment: &str, codes: &[&str]) -> Vec<String> {
    let ignore = codes.iter().map(|code| (*code).to_owned()).collect();
    lines(&lint_with(&support::complete(V, fragment), Selection { ignore, ..Selection::default() }))
}

/// The findings of a fragment whose elements stand as written.
fn verbatim(version: Version, fragment: &str) -> Vec<Finding> {
    lint_with(&support::enclose(version, fragment), Selection::default())
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| format!("{} {}", finding.code, finding.message)).collect()
}

/// Those about the structure and spelling, as code, sentence and fix.
fn faults(findings: &[Finding]) -> Vec<String> {
    let about = |f: &&Finding| f.code.starts_with("ERN") || f.code.starts_with("AI06");
    findings.iter().filter(about).map(|f| format!("{} {} → {}", f.code, f.message, f.fix)).collect()
}

const SILENT: &str = "<SoundRecording/><SoundRecording/><Video/><Image/>";

#[test]
fn a_message_that_says_nothing_gets_one_finding() {
    let said = "nothing in this release says whether AI was used: 2 recordings, 1 video, 1 image";
    assert_eq!(lint(SILENT), [format!("AI020 {said}")]);
    // Whoever does not want to hear of recordings hears it from the next rule that has something to say.
    assert_eq!(lint_without(SILENT, &["AI020"]), [format!("AI022 {said}")]);
    assert_eq!(lint_without(SILENT, &["AI020", "AI022"]), [format!("AI021 {said}")]);
    assert_eq!(lint_without(SILENT, &["AI02"]), [""; 0]);
}

#[test]
fn the_silent_recordings_of_a_release_are_named_once() {
    let declared = "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>";
    let recordings = format!("{declared}<SoundRecording/>{declared}{}", "<SoundRecording/>".repeat(7));
    let release = "<Release><ContainsAI>None</ContainsAI></Release>";
    let fragment = recordings + release;
    let said = "AI025 8 of 10 recordings do not say whether AI was used: tracks 2 and 4–10";
    assert_eq!(lint(&fragment), [said]);
    let findings = lint_with(&support::complete(V, &fragment), Selection::default());
    let related = &findings[0].related;
    assert_eq!(related.len(), 5);
    assert!(related[4].text.ends_with("says nothing; and 3 more"), "{related:?}");
    let one_by_one = vec!["AI020 the recording does not say whether AI was used"; 8];
    assert_eq!(lint_without(&fragment, &["AI025"]), one_by_one);
}

#[test]
fn captions_have_nothing_to_say() {
    let codes = |of_type: &str| {
        let text = format!("<SoundRecording/><Text><Type>{of_type}</Type></Text>");
        lint_without(&text, &["AI020", "AI021", "AI022"]).len()
    };
    assert_eq!((codes("LyricText"), codes("Caption")), (1, 0));
}

#[test]
fn only_recordings_that_declare_are_counted_as_declared() {
    let credited = "<SoundRecording><Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
        <Role><Value>Composer</Value></Role></Contributor></SoundRecording>";
    let fragment = format!(
        "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording><SoundRecording/>{credited}\
         <Release><ContainsAI>Partly</ContainsAI></Release>"
    );
    let findings = lint_with(&support::complete(V, &fragment), Selection::default());
    let uneven = findings.iter().find(|f| f.code == "AI025").unwrap();
    assert_eq!(uneven.message, "1 of 3 recordings does not say whether AI was used: track 2");
    assert_eq!(uneven.primary.text, "1 of the 3 recordings on it declares");
}

#[test]
fn silence_is_left_to_the_rule_that_knows_more() {
    let credit = "<SoundRecording><Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
                  <Role><Value>Composer</Value></Role></Contributor></SoundRecording>";
    assert_eq!(
        lint(credit),
        ["AI008 AI is credited on the recording, but the recording does not declare it"]
    );
    let denied = credit.replace("</Contributor>", "<AiContribution>None</AiContribution></Contributor>");
    assert!(lint(&denied).iter().all(|line| !line.starts_with("AI020")), "AI008 says it");
    let misspelt = "<SoundRecording><ContainsAI>maybe</ContainsAI></SoundRecording>";
    assert_eq!(lint(misspelt), ["AI062 \"maybe\" is no AI declaration"]);
    let other_case = "<SoundRecording><ContainsAi>None</ContainsAi></SoundRecording>\
                      <Image><ContainsAI>None</ContainsAI></Image>";
    let said = lint_without(other_case, &["AI024"]);
    assert_eq!(
        said,
        ["ERN003 `ContainsAi` is not part of `SoundRecording` in ERN 4.3.2; `ContainsAI` is probably meant"]
    );
}

#[test]
fn a_release_says_what_its_resources_come_to() {
    let fix = |fragment: &str| {
        let findings = lint_with(&support::complete(V, fragment), Selection::default());
        findings.iter().find(|f| f.code == "AI024").map(|f| f.fix.clone()).unwrap_or_default()
    };
    let none = "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>";
    assert!(fix(none).starts_with("declare None"));
    assert!(fix(&format!("{none}<Image><ContainsAI>All</ContainsAI></Image>")).starts_with("declare Partly"));
    assert!(fix(&format!("{none}<Image/>")).starts_with("declare the rest"), "silence is not None");
    let all = "<SoundRecording><ContainsAI>All</ContainsAI></SoundRecording>";
    assert!(fix(&format!("{all}<Image/>")).starts_with("declare the rest"), "silence is not Partly");
    let unreadable = "<Image><ContainsAI>maybe</ContainsAI></Image>";
    assert!(fix(&format!("{all}{unreadable}")).starts_with("declare the rest"));
}

#[test]
fn whatever_says_less_contradicts_a_release_of_ai() {
    let album = |cover: &str, second: &str| {
        let credit = "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
                      <Role><Value>Composer</Value></Role></Contributor>";
        let fragment = format!(
            "<SoundRecording>{credit}<ContainsAI>All</ContainsAI></SoundRecording>\
             <SoundRecording><ContainsAI>{second}</ContainsAI></SoundRecording>\
             <Image><ContainsAI>{cover}</ContainsAI></Image>\
             <Release><ContainsAI>All</ContainsAI></Release>"
        );
        lint(&fragment).into_iter().filter(|line| line.starts_with("AI03")).collect::<Vec<_>>()
    };
    assert_eq!(album("All", "All"), [""; 0]);
    let said = "AI031 the release is declared wholly AI, but 1 image on it is not";
    assert_eq!(album("None", "All"), [said]);
    let said = "AI031 the release is declared wholly AI, but 1 recording and 1 image on it are not";
    assert_eq!(album("None", "None"), [said]);
    let credited = "<SoundRecording><Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
        <Role><Value>Composer</Value></Role></Contributor></SoundRecording>\
        <Release><ContainsAI>All</ContainsAI></Release>";
    assert!(lint(credited).iter().all(|line| !line.starts_with("AI031")), "credited, but not declared");
}

#[test]
fn a_video_takes_in_what_its_list_of_contained_resources_names() {
    let video = "<SoundRecording><ContainsAI>Partly</ContainsAI></SoundRecording>\
        <Video><ContainsAI>None</ContainsAI>\
        <ResourceContainedResourceReferenceList><ResourceContainedResourceReference>\
        <ResourceContainedResourceReference>A1</ResourceContainedResourceReference>\
        </ResourceContainedResourceReference></ResourceContainedResourceReferenceList></Video>";
    let said = lint(video).into_iter().find(|line| line.starts_with("AI033"));
    assert_eq!(
        said.unwrap(),
        "AI033 the video is declared free of AI, but the recording in it is not: track 1, \"Salt Road\""
    );
}

#[test]
fn a_video_takes_in_what_either_side_links() {
    let said = |of_recording: &str, of_video: &str| {
        let recording = |isrc: &str, related: &str| {
            format!(
                "<SoundRecording><ResourceId><ISRC>{isrc}</ISRC></ResourceId>{related}\
                 <ContainsAI>Partly</ContainsAI></SoundRecording>"
            )
        };
        let fragment = format!(
            "{}{}<Video>{of_video}<ContainsAI>None</ContainsAI></Video>",
            recording("QZKLR2600041", of_recording),
            recording("QZKLR2600042", "")
        );
        let findings = lint_with(&support::complete(V, &fragment), Selection::default());
        let found = findings.into_iter().find(|f| f.code == "AI033");
        found.map(|f| (f.message, f.related.len())).unwrap_or_default()
    };
    let related = |relationship: &str, to: &str| {
        format!(
            "<RelatedResource><ResourceRelationshipType>{relationship}</ResourceRelationshipType>{to}\
             </RelatedResource>"
        )
    };
    let by_isrc = |isrc: &str| format!("<ResourceId><ISRC>{isrc}</ISRC></ResourceId>");
    let to_video = "<ResourceRelatedResourceReference>A3</ResourceRelatedResourceReference>";
    let one = "the video is declared free of AI, but the recording in it is not: track 1, \"Salt Road\"";
    assert_eq!(said("", &related("HasContentFrom", &by_isrc("QZ-KLR-26-00041"))), (one.to_owned(), 1));
    assert_eq!(said(&related("IsPartOf", to_video), ""), (one.to_owned(), 1));
    let both = related("HasPart", &by_isrc("QZKLR2600041")) + &related("HasPart", &by_isrc("QZKLR2600042"));
    let two = "the video is declared free of AI, but 2 recordings in it are not";
    assert_eq!(said("", &both), (two.to_owned(), 2));
    assert_eq!(said(&related("IsCoverOf", to_video), ""), Default::default());
}

#[test]
fn a_display_credit_is_not_a_declaration() {
    let credits = "<DisplayCredits><DisplayCreditText>Vocals by AI</DisplayCreditText></DisplayCredits>";
    let contributor = format!(
        "<Contributor><ContributorPartyReference>P2</ContributorPartyReference>{credits}</Contributor>"
    );
    let said = |within: &str, declaration: &str| {
        let message =
            support::complete(V, &format!("<SoundRecording>{within}{declaration}</SoundRecording>"));
        let selection = Selection { select: vec!["AI027".to_owned()], ..Selection::default() };
        lines(&lint_with(&message, selection))
    };
    let about = "AI027 a display credit speaks of AI, but the recording itself declares nothing";
    assert_eq!(said(credits, ""), [about]);
    assert_eq!(said(&contributor, ""), [about]);
    assert_eq!(said(credits, "<ContainsAI>Partly</ContainsAI>"), [""; 0]);
}

#[test]
fn a_comment_is_not_a_declaration() {
    let pedantic = |comment: &str, declaration: &str| {
        let message = support::complete(V, &format!("<SoundRecording>{declaration}</SoundRecording>"));
        let message = message.replace("<DisplayTitle>", &format!("<!-- {comment} --><DisplayTitle>"));
        let selection = Selection { select: vec!["AI027".to_owned()], ..Selection::default() };
        lint_with(&message, selection).len()
    };
    assert_eq!(pedantic("sung by AI", ""), 2, "one in the recording, one in the release");
    assert_eq!(pedantic("sung by AI", "<ContainsAI>Partly</ContainsAI>"), 0);
    assert_eq!(pedantic("maintained by Ai Tanaka", ""), 0);
}

#[test]
fn a_version_without_ai_declarations_is_told_once() {
    let recording = "<SoundRecording><Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
        <Role>Composer</Role></Contributor><ContainsAI>Partly</ContainsAI></SoundRecording>";
    for version in [Version::V4_3, Version::V4_1] {
        let message = support::complete(version, &recording.repeat(2));
        let said =
            format!("AI060 ERN {version} cannot say anything about AI, but this message does, in 4 places");
        assert_eq!(lines(&lint_with(&message, Selection::default())), [said]);
    }
}

#[test]
fn declarations_in_an_element_that_the_version_does_not_know_are_found() {
    let of = |version: Version, recording: &str| faults(&verbatim(version, recording));
    let credit = "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor>\
        <AiContribution>All</AiContribution></Contributor>";
    let said = of(Version::V3_8_2, &format!("<SoundRecording>{credit}</SoundRecording>"));
    let told = said.iter().filter(|line| line.starts_with("AI060")).collect::<Vec<_>>();
    assert!(told.len() == 1 && told[0].contains("in 2 places"), "{said:?}");
    assert!(said.iter().all(|line| !line.contains("`Contributor` is not part")), "{said:?}");
    let human = of(Version::V3_8_2, "<SoundRecording><Contributor/></SoundRecording>");
    assert!(human.iter().any(|line| line.starts_with("ERN003 `Contributor` is not part")), "{human:?}");
    let edition = "<SoundRecording><SoundRecordingEdition><EditionContributor><SpecialContributor>\
        GenerativeAI</SpecialContributor></EditionContributor></SoundRecordingEdition></SoundRecording>";
    let said = of(Version::V4_2, edition);
    assert!(said.iter().any(|line| line.starts_with("AI060")), "{said:?}");
}

#[test]
fn a_role_in_plain_text_keeps_what_stands_with_it() {
    let role = |role: &str| {
        let credit = format!(
            "<SoundRecording><Contributor><ContributorPartyReference>P2</ContributorPartyReference>{role}\
             </Contributor><ContainsAI>None</ContainsAI></SoundRecording>"
        );
        let findings = lint_with(&support::complete(V, &credit), Selection::default());
        findings
            .into_iter()
            .map(|f| (f.code, f.fix))
            .filter(|(code, _)| !code.starts_with("AI02"))
            .collect::<Vec<_>>()
    };
    let fix = "write <Value>StudioMusician</Value> in place of the text, before the instrument";
    let instrument = "<InstrumentType>ElectricGuitar</InstrumentType>";
    let written = role(&format!("<Role>StudioMusician{instrument}</Role>"));
    assert_eq!(written, [("AI064", fix.to_owned())]);
    let defined = "<Role Namespace=\"P\" UserDefinedValue=\"Whistler\">UserDefined</Role>";
    let fix = "write <Role><Value Namespace=\"P\" UserDefinedValue=\"Whistler\">UserDefined</Value></Role>";
    assert_eq!(role(defined), [("AI064", fix.to_owned())]);
}

#[test]
fn a_declaration_in_the_wrong_element_is_sent_home() {
    let track = "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>\
        <Release><ContainsAI>None</ContainsAI></Release>\
        <TrackRelease><ContainsAI>None</ContainsAI></TrackRelease>";
    let findings = lint_with(&support::complete(V, track), Selection::default());
    assert!(faults(&findings)[0].starts_with("AI061 `ContainsAI` has no place in `TrackRelease`"));
    let edition = "<SoundRecording><SoundRecordingEdition>\
                   <ContainsAI>None</ContainsAI></SoundRecordingEdition></SoundRecording>";
    let findings = lint_with(&support::complete(V, edition), Selection::default());
    let said = "AI061 `ContainsAI` has no place in `SoundRecordingEdition`, so it does not count \
        → move it into the `SoundRecording` around it";
    assert_eq!(faults(&findings), [said]);
    assert_eq!(lines(&findings).len(), 1, "AI020 leaves it to AI061");
}

#[test]
fn a_misplaced_declaration_is_told_what_is_there_already() {
    let said = |fragment: &str| {
        let findings = lint_with(&support::complete(V, fragment), Selection::default());
        faults(&findings).into_iter().find(|line| line.starts_with("AI061")).unwrap_or_default()
    };
    let there = "leave it out: the recording itself already declares None";
    let declared = "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>";
    let track = "<TrackRelease><ReleaseResourceReference>A1</ReleaseResourceReference>\
                 <ContainsAI>None</ContainsAI></TrackRelease>";
    assert!(said(&format!("{declared}{track}")).ends_with(there));
    assert!(said(&format!("<SoundRecording/>{track}")).ends_with("declare it on the resource A1 itself"));
    let edition = "<SoundRecording><SoundRecordingEdition><ContainsAI>None</ContainsAI>\
                   </SoundRecordingEdition><ContainsAI>None</ContainsAI></SoundRecording>";
    assert!(said(edition).ends_with(there));
    let credit = "<SoundRecording><Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
                  <ContainsAI>None</ContainsAI></Contributor></SoundRecording>";
    let meant = "`ContainsAI` has no place in `Contributor`; `AiContribution` is probably meant \
                 → write it as `AiContribution`";
    assert_eq!(said(credit), format!("AI061 {meant}"));
    let whole = "<SoundRecording><AiContribution>All</AiContribution></SoundRecording>";
    let meant = "`AiContribution` has no place in `SoundRecording`; `ContainsAI` is probably meant \
                 → write it as `ContainsAI`";
    assert_eq!(said(whole), format!("AI061 {meant}"));
    assert!(lint(whole).iter().all(|line| !line.starts_with("AI020")), "AI061 says it");
}

#[test]
fn words_of_other_schemes_are_understood() {
    let said = |value: &str| {
        let fragment = format!("<SoundRecording><ContainsAI>{value}</ContainsAI></SoundRecording>");
        let findings = lint_with(&support::complete(V, &fragment), Selection::default());
        findings.into_iter().find(|f| f.code == "AI062").map(|f| f.fix).unwrap_or_default()
    };
    for (value, fix) in [
        ("none", "write None"),
        (" Partly ", "write Partly, with nothing around it"),
        ("FULLY_HUMAN", "write None, if that is what is meant"),
        ("AI_ASSISTED", "write Partly, if that is what is meant"),
        ("FULLY_AI", "write All, if that is what is meant"),
        ("Fully AI-generated", "write All, if that is what is meant"),
        ("false", "write None, if that is what is meant"),
        ("Partialy", "write Partly, if that is what is meant"),
        ("bananas", "write All, Partly or None"),
        ("Parly", "write Partly, if that is what is meant"),
        ("true", "ask, then write All if AI made everything, otherwise Partly"),
        ("n/a", "leave the element out until somebody knows"),
        ("", "write All, Partly or None, or leave the element out"),
        ("None", ""),
    ] {
        assert_eq!(said(value), fix, "{value}");
    }
}

#[test]
fn white_space_around_the_right_word_is_shown() {
    let fragment = "<SoundRecording><ContainsAI> Partly </ContainsAI></SoundRecording>";
    let message = support::complete(V, fragment);
    let findings = lint_with(&message, Selection::default());
    let found = findings.iter().find(|f| f.code == "AI062").unwrap();
    assert_eq!(found.message, "the declaration Partly has white space around it, so it does not count");
    assert_eq!(&message[found.primary.span.start..found.primary.span.end], " Partly ");
}

#[test]
fn elements_where_a_word_belongs_are_one_finding() {
    let fragment = "<SoundRecording><ContainsAI><Value>Partly</Value></ContainsAI></SoundRecording>";
    let said = lint_without(fragment, &["AI02", "AI005"]);
    assert_eq!(said, ["ERN013 `Value` stands in `ContainsAI`, which may hold only text"]);
}

#[test]
fn misspelt_special_contributors_are_understood() {
    let said = |word: &str| {
        let credit = format!(
            "<SoundRecording><Contributor><SpecialContributor>{word}</SpecialContributor>\
             <Role><Value>Composer</Value></Role></Contributor><ContainsAI>Partly</ContainsAI></SoundRecording>"
        );
        lint(&credit).into_iter().find(|line| line.starts_with("AI062")).unwrap_or_default()
    };
    let probably = "is no special contributor; GenerativeAI is probably meant";
    for word in ["generativeAI", "AI", "Generative AI"] {
        assert_eq!(said(word), format!("AI062 \"{word}\" {probably}"));
    }
    assert_eq!(said("Suno"), "AI062 \"Suno\" is no special contributor");
    assert_eq!(said("GenerativeAI"), "");
    let artist = "<SoundRecording><DisplayArtist><SpecialDisplayArtist>genAI</SpecialDisplayArtist></DisplayArtist>\
        <ContainsAI>Partly</ContainsAI></SoundRecording>";
    let about = "AI062 \"genAI\" is no special display artist; GenerativeAI is probably meant";
    assert!(lint(artist).contains(&about.to_owned()), "{:?}", lint(artist));
}

const BEFORE: &str = "<ResourceReference>A1</ResourceReference><Type>FrontCoverImage</Type>";
const ID: &str =
    "<ResourceId><ProprietaryId Namespace=\"PADPIDA2020010101X\">cover</ProprietaryId></ResourceId>";

#[test]
fn one_declaration_out_of_order_is_one_finding() {
    let image = format!(
        "<Image><ContainsAI>None</ContainsAI>{BEFORE}{ID}<DisplayTitleText>Cover</DisplayTitleText>\
         <VersionType>RemixVersion</VersionType></Image>"
    );
    let said = "AI063 `ContainsAI` stands before `VersionType`, but belongs behind it \
        → move it right behind `VersionType`";
    assert_eq!(faults(&verbatim(V, &image)), [said]);
}

#[test]
fn one_element_that_disturbs_several_is_one_finding() {
    let image = format!(
        "<Image><VersionType>RemixVersion</VersionType>{BEFORE}{ID}<DisplayTitleText>Art</DisplayTitleText></Image>"
    );
    let said = "ERN003 `VersionType` stands before `DisplayTitleText`, but belongs behind it \
        → move it right behind `DisplayTitleText`";
    assert_eq!(faults(&verbatim(V, &image)), [said]);
}

#[test]
fn a_name_that_stands_elsewhere_is_not_taken_for_a_misspelt_one() {
    let image = format!("<Image>{BEFORE}{ID}<DisplayArtistRole>MainArtist</DisplayArtistRole></Image>");
    let said = "ERN003 `DisplayArtistRole` is not part of `Image` in ERN 4.3.2 \
        → leave it out, or move it to `DisplayArtist`";
    assert_eq!(faults(&verbatim(V, &image)), [said]);
}

#[test]
fn a_credit_names_a_person_or_the_machine() {
    let image = format!(
        "<Image>{BEFORE}{ID}<Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
         <SpecialContributor>GenerativeAI</SpecialContributor></Contributor></Image>"
    );
    let said = "AI063 `SpecialContributor` cannot stand beside `ContributorPartyReference` in one \
        `Contributor` \
        → make two credits of it, one for the person and one for the AI";
    assert_eq!(faults(&verbatim(V, &image)), [said]);
}

#[test]
fn what_the_ai_rules_may_not_say_the_general_ones_do() {
    let image = format!("<Image>{BEFORE}<ContainsAI>None</ContainsAI>{ID}</Image>");
    let message = support::enclose(V, &image);
    let only = |code: &str| Selection { select: vec![code.to_owned()], ..Selection::default() };
    let said = "`ContainsAI` stands before `ResourceId`, but belongs behind it";
    assert_eq!(lines(&lint_with(&message, only("ERN"))), [format!("ERN003 {said}")]);
    assert_eq!(lines(&lint_with(&message, only("AI063"))), [format!("AI063 {said}")]);
}

#[test]
fn an_element_of_another_version_is_recognised() {
    let title = "<AdditionalTitle><TitleText>Cover</TitleText></AdditionalTitle>";
    let said = "ERN003 `AdditionalTitle` is not part of `Image` in ERN 4.3.2; it was up to 4.3 \
        → leave it out, or say it with what ERN 4.3.2 has";
    assert_eq!(faults(&verbatim(V, &format!("<Image>{BEFORE}{ID}{}</Image>", title.repeat(3)))), [said]);
    let newer = format!("<Image>{BEFORE}{ID}<FormalTitle><TitleText>Cover</TitleText></FormalTitle></Image>");
    let said = "ERN003 `FormalTitle` is not part of `Image` in ERN 4.3; it came with 4.3.1 \
        → leave it out, or deliver the message as ERN 4.3.1 or later";
    assert!(faults(&verbatim(Version::V4_3, &newer)).contains(&said.to_owned()));
}

#[test]
fn what_is_missing_is_said_with_its_alternatives() {
    let image = format!("<Image>{BEFORE}{ID}<RelatedResource/></Image>");
    assert_eq!(
        faults(&verbatim(Version::V4_3, &image))[0],
        "ERN004 `ResourceRelationshipType` and either `ResourceRelatedResourceReference` or `ResourceId` \
         are missing from `RelatedResource` → write `ResourceRelationshipType` and either \
         `ResourceRelatedResourceReference` or `ResourceId` at the end of `RelatedResource`"
    );
}

#[test]
fn text_is_quoted_as_it_is_written() {
    let party = "<PartyName>Salt &amp; Road</PartyName>";
    let message = support::complete(V, "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>");
    let message = message.replace("<PartyName><FullName>Mara Osei</FullName></PartyName>", party);
    let said = "ERN012 \"Salt & Road\" stands directly in `PartyName`, which may hold only elements \
        → write <FullName>Salt &amp; Road</FullName> into `PartyName`";
    assert_eq!(faults(&lint_with(&message, Selection::default())), [said]);
}

#[test]
fn a_namespace_on_every_element_is_one_finding() {
    let message = support::complete(V, "<SoundRecording><ContainsAI>None</ContainsAI></SoundRecording>");
    let qualified =
        message.replace("<MessageId>", "<ern:MessageId>").replace("</MessageId>", "</ern:MessageId>");
    let said = "ERN011 `ern:MessageId` is in a namespace, where only the outermost element may be \
        → leave out `ern:` on all elements but the outermost";
    assert_eq!(faults(&lint_with(&qualified, Selection::default())), [said]);
}

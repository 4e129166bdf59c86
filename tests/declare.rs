//! Declarations written into messages: what is asked for is said, what contradicts the standard is refused, and what is not
//! asked for stays as it was.

mod support;

use ddex_disclose::declare::{
    CreditLine, Kind, Options, Outcome, Refusal, Statement, Target, Wish, declaration, declare,
};
use ddex_disclose::disclosure::{Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::lint::check;
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};
use similar::{ChangeTag, TextDiff};
use support::{complete, enclose};

/// What is wished of the things of a kind that go by a word.
struct Wanted<'w>(Kind, &'w str, &'w str, &'w [&'w str]);

fn says(contains_ai: &str, credits: &[&str]) -> Statement {
    Statement {
        contains_ai: (!contains_ai.is_empty()).then(|| declaration(contains_ai).unwrap()),
        credits: credits.iter().map(|credit| credit.parse::<CreditLine>().unwrap()).collect(),
    }
}

fn declared(xml: &str, wanted: &[Wanted<'_>], options: &Options) -> Result<Outcome, Vec<Refusal>> {
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let mut wishes = Vec::new();
    for Wanted(kind, word, contains_ai, credits) in wanted {
        let found = Target::named(&disclosure, *kind, word);
        assert!(!found.is_empty(), "no {} {word}", kind.noun());
        wishes.extend(found.into_iter().map(|of| Wish { of, says: says(contains_ai, credits) }));
    }
    declare(&disclosure, xml.as_bytes(), &wishes, options)
}

/// What is taken out of a message and what is put in when declarations are made, without the white space between elements.
#[track_caller]
fn diff(xml: &str, wanted: &[Wanted<'_>], options: &Options) -> (String, String) {
    let outcome = declared(xml, wanted, options).unwrap();
    let new = outcome.bytes.map_or_else(|| xml.to_owned(), |bytes| String::from_utf8(bytes).unwrap());
    let diff = TextDiff::from_lines(xml, &new);
    let lines = |tag| {
        let changed = diff.iter_all_changes().filter(move |change| change.tag() == tag);
        changed.map(|change| change.value().trim().to_owned()).collect::<String>()
    };
    (lines(ChangeTag::Delete), lines(ChangeTag::Insert))
}

/// What is put in, where nothing is taken out.
#[track_caller]
fn added(xml: &str, wanted: &[Wanted<'_>], options: &Options) -> String {
    let (removed, added) = diff(xml, wanted, options);
    assert_eq!(removed, "");
    added
}

/// The message with the declarations made.
#[track_caller]
fn written(xml: &str, wanted: &[Wanted<'_>], options: &Options) -> String {
    String::from_utf8(declared(xml, wanted, options).unwrap().bytes.unwrap()).unwrap()
}

#[track_caller]
fn refused(xml: &str, wanted: &[Wanted<'_>]) -> String {
    let refusals = declared(xml, wanted, &Options::default()).unwrap_err();
    refusals.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

const SILENT: &str = include_str!("../samples/undeclared/single-artwork-forgotten.xml");
const HUMAN: &str = include_str!("../samples/contradictions/single-all-beside-composer.xml");

fn recording(inside: &str) -> String {
    complete(Version::V4_3_2, &format!("<SoundRecording>{inside}</SoundRecording>"))
}

#[test]
fn a_declaration_is_set_changed_and_taken_back() {
    let options = Options::default();
    let image = |value| [Wanted(Kind::Image, "all", value, &[])];
    assert_eq!(added(SILENT, &image("none"), &options), "<ContainsAI>None</ContainsAI>");
    let with = written(SILENT, &image("none"), &options);
    let (none, partly) = ("<ContainsAI>None</ContainsAI>", "<ContainsAI>Partly</ContainsAI>");
    assert_eq!(diff(&with, &image("partly"), &options), (none.to_owned(), partly.to_owned()));
    assert_eq!(added(&with, &image("none"), &options), "", "what is said already is left alone");
    assert_eq!(written(&with, &image("undeclared"), &options), SILENT);
}

#[test]
fn generative_ai_is_credited_once_for_each_role() {
    let xml =
        recording("<Contributor><ContributorPartyReference>P1</ContributorPartyReference></Contributor>");
    let wanted = |credit| [Wanted(Kind::Recording, "A1", "partly", credit)];
    let options = Options::default();
    let vocals: &[&str] = &["GenerativeAI (Suno v5):LeadVocalist,StudioMusician/Synthesizer"];
    assert_eq!(
        added(&xml, &wanted(vocals), &options),
        "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor><Role><Value>LeadVocalist</Value></Role>\
         <Role><Value>StudioMusician</Value><InstrumentType>Synthesizer</InstrumentType></Role>\
         <AiContribution>All</AiContribution><DisplayCredits><DisplayCreditText>Suno v5</DisplayCreditText>\
         </DisplayCredits></Contributor><ContainsAI>Partly</ContainsAI>"
    );
    let with = written(&xml, &wanted(vocals), &options);
    assert_eq!(added(&with, &wanted(vocals), &options), "");
    // What is there already is not credited again.
    assert_eq!(
        added(&with, &wanted(&["GenerativeAI:LeadVocalist,Composer"]), &options),
        "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor><Role><Value>Composer</Value></Role>\
         <AiContribution>All</AiContribution></Contributor>"
    );
    // Two that are shown differently are two.
    let udio = added(&with, &wanted(&["GenerativeAI (Udio):LeadVocalist"]), &options);
    assert!(udio.contains("<Value>LeadVocalist</Value>") && udio.contains("Udio"), "{udio}");
    // A role is taken back, and then the rest.
    let (removed, none) = diff(&with, &wanted(&["GenerativeAI:LeadVocalist=undeclared"]), &options);
    assert_eq!((removed.matches("<Value>").count(), &*none), (1, ""));
    assert!(removed.contains("LeadVocalist"));
    let all = [Wanted(Kind::Recording, "A1", "undeclared", &["GenerativeAI=undeclared"])];
    assert_eq!(written(&with, &all, &options), xml);
}

#[test]
fn a_new_credit_is_numbered_where_the_others_are() {
    let numbered = |number| {
        let who = "<ContributorPartyReference>P1</ContributorPartyReference>";
        format!("<Contributor SequenceNumber=\"{number}\">{who}</Contributor>")
    };
    let credits: &[&str] = &["GenerativeAI:Composer", "GenerativeAI (Udio):Mixer"];
    let wanted = [Wanted(Kind::Recording, "all", "partly", credits)];
    let all = added(&recording(&(numbered(1) + &numbered(4))), &wanted, &Options::default());
    assert!(all.starts_with("<Contributor SequenceNumber=\"5\"><SpecialContributor>"), "{all}");
    assert!(all.contains("<Contributor SequenceNumber=\"6\"><SpecialContributor>"), "{all}");
    let some = recording(&(numbered(1) + &numbered(2).replace(" SequenceNumber=\"2\"", "")));
    assert!(added(&some, &wanted, &Options::default()).starts_with("<Contributor><SpecialContributor>"));
}

#[test]
fn a_person_is_found_by_name_identifier_reference_and_role() {
    let xml = complete(
        Version::V4_3_2,
        "<Party><PartyReference>P7</PartyReference><PartyId><ISNI>0000000122718482</ISNI></PartyId>
         <PartyName><FullName>Mara Osei</FullName></PartyName></Party>
         <SoundRecording>
<Contributor><ContributorPartyReference>P7</ContributorPartyReference><Role><Value>Composer</Value></Role></Contributor>
<Contributor><ContributorPartyReference>P7</ContributorPartyReference><Role><Value>Vocalist</Value></Role></Contributor>
         </SoundRecording>",
    );
    let options = Options::default();
    let partly = "<AiContribution>Partly</AiContribution>";
    for who in ["Mara Osei", "mara osei", "P7", "0000-0001-2271-8482"] {
        let credit = format!("{who}:Composer=partly");
        assert_eq!(added(&xml, &[Wanted(Kind::Recording, "all", "", &[&credit])], &options), partly);
    }
    let both = added(&xml, &[Wanted(Kind::Recording, "all", "", &["Mara Osei=partly"])], &options);
    assert_eq!(both, partly.repeat(2));
    let mixer = refused(&xml, &[Wanted(Kind::Recording, "all", "", &["Mara Osei:Mixer=partly"])]);
    assert!(mixer.starts_with("nobody is credited as Mara Osei, Mixer on the recording "), "{mixer}");
}

#[test]
fn roles_and_instruments_move_where_the_standard_has_them_when_needed() {
    let xml = enclose(
        Version::V4_3_2,
        "<SoundRecording><ResourceReference>A1</ResourceReference>\
<Contributor><ContributorPartyReference>P1</ContributorPartyReference><Role>Composer</Role></Contributor>\
<Contributor><ContributorPartyReference>P1</ContributorPartyReference><Role><Value>Musician</Value></Role>\
<InstrumentType>Piano</InstrumentType></Contributor></SoundRecording>",
    );
    let credits: &[&str] = &["P1:Composer=partly", "P1:Musician/Piano=partly"];
    let changed = written(&xml, &[Wanted(Kind::Recording, "all", "partly", credits)], &Options::default());
    let changed = changed.lines().map(str::trim).collect::<String>();
    for credit in [
        "<Role><Value>Composer</Value></Role><AiContribution>Partly</AiContribution>",
        "<Role><Value>Musician</Value><InstrumentType>Piano</InstrumentType></Role><AiContribution>Partly</AiContribution>",
    ] {
        assert!(changed.contains(credit), "{changed}");
    }
}

#[test]
fn editions_have_credits_of_their_own() {
    let xml = recording(
        "<SoundRecordingEdition><ResourceId><ISRC>QZKLR2600017</ISRC></ResourceId></SoundRecordingEdition>",
    );
    let wanted = [
        Wanted(Kind::Edition, "qz-klr-26-00017", "", &["GenerativeAI:MasteringEngineer"]),
        Wanted(Kind::Recording, "QZKLR2600017", "partly", &[]),
    ];
    assert_eq!(
        added(&xml, &wanted, &Options::default()),
        "<EditionContributor><SpecialContributor>GenerativeAI</SpecialContributor>\
         <Role><Value>MasteringEngineer</Value></Role><AiContribution>All</AiContribution></EditionContributor>\
         <ContainsAI>Partly</ContainsAI>"
    );
    let refusal = refused(&xml, &[Wanted(Kind::Edition, "all", "all", &[])]);
    let expected = "the standard has no declaration for the edition QZKLR2600017 of the recording";
    assert!(refusal.starts_with(expected), "{refusal}");
    let refusal = refused(&xml, &[Wanted(Kind::Release, "all", "", &["GenerativeAI:Composer"])]);
    assert!(refusal.starts_with("the standard has no credits of AI for the release"), "{refusal}");
}

#[test]
fn what_contradicts_the_standard_is_refused_unless_it_is_forced() {
    let none = [Wanted(Kind::Recording, "all", "none", &["GenerativeAI:Composer"])];
    let refusal = refused(&recording(""), &none);
    assert!(refusal.starts_with("AI001: "), "{refusal}");
    let forced = Options { force: true, ..Options::default() };
    assert!(added(&recording(""), &none, &forced).ends_with("<ContainsAI>None</ContainsAI>"));
    let part = [Wanted(Kind::Recording, "all", "partly", &["GenerativeAI:Composer=partly"])];
    assert!(refused(&recording(""), &part).starts_with("AI004: "));
    // What was wrong before is no reason.
    let findings = |xml: &str| {
        let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
        let findings = check(&document, &Default::default()).findings;
        findings.into_iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert!(findings(HUMAN).contains(&"AI003"));
    let release = declared(HUMAN, &[Wanted(Kind::Release, "all", "all", &[])], &Options::default()).unwrap();
    assert!(release.findings.iter().all(|finding| finding.code != "AI003"), "{:?}", release.findings);
    // What would leave the message less valid is never written.
    let role = [Wanted(Kind::Recording, "all", "partly", &["GenerativeAI:Beatmaker"])];
    let refusals = declared(&recording(""), &role, &forced).unwrap_err();
    assert!(refusals[0].to_string().contains("Beatmaker"), "{refusals:?}");
}

#[test]
fn wishes_that_contradict_one_another_are_refused() {
    let xml = recording("");
    let wanted = [Wanted(Kind::Recording, "all", "none", &[]), Wanted(Kind::Recording, "A1", "partly", &[])];
    assert!(refused(&xml, &wanted).starts_with("two different things are to be said of the recording"));
    let same = [Wanted(Kind::Recording, "all", "none", &[]), Wanted(Kind::Recording, "A1", "none", &[])];
    assert_eq!(added(&xml, &same, &Options::default()), "<ContainsAI>None</ContainsAI>");
}

#[test]
fn a_release_says_what_its_resources_come_to() {
    let xml = complete(Version::V4_3_2, "<SoundRecording/><SoundRecording/>");
    let options = Options { roll_up: true, ..Options::default() };
    let release = |one: &str, other: &str| {
        let wanted = [Wanted(Kind::Recording, "A1", one, &[]), Wanted(Kind::Recording, "A2", other, &[])];
        declared(&xml, &wanted, &options).unwrap().after[0].says.contains_ai
    };
    assert_eq!(release("none", "none"), Some(Declaration::None));
    assert_eq!(release("none", "partly"), Some(Declaration::Partly));
    assert_eq!(release("all", "all"), Some(Declaration::All));
    assert_eq!(release("partly", "undeclared"), Some(Declaration::Partly));
    assert_eq!(release("none", "undeclared"), None, "silence is not None");
}

#[test]
fn an_old_version_can_only_mark_roles() {
    let xml = include_str!("../samples/legacy/single-4.2.xml");
    let document = Document::parse(xml.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let credit = &disclosure.resources[0].credits[0];
    let who = disclosure.name_of(credit).into_owned();
    let line = format!("{who}:{}=partly", credit.roles()[0].value);
    let wanted = [Wanted(Kind::Recording, "all", "", &[&line])];
    let refusal = "ERN 4.2 has no AI declarations; they came with ERN 4.3.1";
    assert_eq!(refused(xml, &wanted), refusal);
    let options = Options { bilateral: Some("PADPIDA2026110101X".to_owned()), ..Options::default() };
    let marked = written(xml, &wanted, &options);
    assert!(
        marked.contains(" Namespace=\"PADPIDA2026110101X\" UserDefinedValue=\"GenerativeAI\">"),
        "{marked}"
    );
    let back = line.replace("=partly", "=undeclared");
    assert_eq!(written(&marked, &[Wanted(Kind::Recording, "all", "", &[&back])], &options), xml);
    let whole = declared(xml, &[Wanted(Kind::Recording, "all", "partly", &[])], &options);
    assert_eq!(whole.unwrap_err()[0].to_string(), refusal);
}

#[test]
fn nothing_is_written_into_what_cannot_be_understood() {
    let broken = include_str!("../samples/broken/not-well-formed.xml");
    let refusal = refused(broken, &[Wanted(Kind::Image, "all", "none", &[])]);
    assert!(refusal.starts_with("its XML has "), "{refusal}");
    let unknown = include_str!("../samples/broken/invented-root.xml");
    assert_eq!(
        refused(unknown, &[Wanted(Kind::Release, "all", "none", &[])]),
        "which version of ERN it is cannot be told"
    );
}

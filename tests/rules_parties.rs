//! The rules about parties, roles and titles where they meet each other and those about one resource: each fact is told
//! by one of them.

mod support;

use ddex_disclose::lint::{Finding, Level, Lists, Options, Profile, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

/// What all rules, hints too, find in a fragment of ERN 4.3.2.
fn findings(fragment: &str) -> Vec<Finding> {
    findings_without("", &Lists::default(), fragment)
}

fn findings_without(ignore: &str, lists: &Lists, fragment: &str) -> Vec<Finding> {
    let message = support::complete(Version::V4_3_2, fragment);
    let ignore = ignore.split_whitespace().chain(["AI024"]).map(str::to_owned).collect();
    let selection = Selection { ignore, pedantic: true, ..Selection::default() };
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, &Options { selection, lists: lists.clone(), ..Options::default() }).findings
}

fn codes(fragment: &str) -> Vec<&'static str> {
    codes_without("", fragment)
}

fn codes_without(ignore: &str, fragment: &str) -> Vec<&'static str> {
    findings_without(ignore, &Lists::default(), fragment).iter().map(|finding| finding.code).collect()
}

/// A party, P5, of this name.
fn party(name: &str) -> String {
    format!(
        "<Party><PartyReference>P5</PartyReference><PartyName><FullName>{name}</FullName></PartyName>\
         <PartyId><ISNI>0000000123456789</ISNI></PartyId></Party>"
    )
}

/// A contributor: who it is, as XML, its roles, and what else is in it.
fn credit(who: &str, roles: &[&str], rest: &str) -> String {
    let who = match who {
        who if who.starts_with('P') => {
            format!("<ContributorPartyReference>{who}</ContributorPartyReference>")
        }
        who if who.starts_with('<') => who.to_owned(),
        who => format!("<SpecialContributor>{who}</SpecialContributor>"),
    };
    let roles = roles.iter().map(|role| format!("<Role><Value>{role}</Value></Role>")).collect::<String>();
    format!("<Contributor>{who}{roles}{rest}</Contributor>")
}

/// A contributor of the sender's own.
fn own(attributes: &str) -> String {
    format!("<SpecialContributor {attributes}>UserDefined</SpecialContributor>")
}

fn recording(artist: &str, credits: &str, declared: &str, rest: &str) -> String {
    let declared = match declared {
        "" => String::new(),
        declared => format!("<ContainsAI>{declared}</ContainsAI>"),
    };
    format!("<SoundRecording>{artist}{credits}{declared}{rest}</SoundRecording>")
}

/// A recording with these credits and this declaration.
fn song(credits: &str, declared: &str) -> String {
    recording("", credits, declared, "")
}

const ARTIST: &str = "<DisplayArtist><ArtistPartyReference>P5</ArtistPartyReference>\
    <DisplayArtistRole>MainArtist</DisplayArtistRole></DisplayArtist>";
const MACHINE: &str =
    "<DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>";
const PARTLY: &str = "<AiContribution>Partly</AiContribution>";
const ALL: &str = "<AiContribution>All</AiContribution>";

#[test]
fn a_tool_is_told_once_with_all_it_stands_as() {
    let credits = credit("P5", &["Composer"], PARTLY);
    let release = "<Release><ReleaseLabelReference>P5</ReleaseLabelReference>\
        <PLine><PLineText>℗ 2026 Suno Inc.</PLineText></PLine></Release>";
    let fragment = party("Suno AI") + &recording(ARTIST, &credits, "Partly", "") + release;
    let found = findings(&fragment);
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI040"]);
    let says = "Suno is an AI tool, but the message names it as artist, contributor, label and owner";
    assert_eq!(found[0].message, says);
    let places = found[0].related.iter().map(|label| &*label.text).collect::<Vec<_>>();
    let expected = [
        "as artist of the recording, \"Salt Road\"",
        "as contributor of the recording, \"Salt Road\"",
        "as label",
        "as owner in the P-line",
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_tool_that_an_error_speaks_of_is_left_to_it() {
    let all = party("Suno") + &song(&credit("P5", &["Composer"], ALL), "Partly");
    assert_eq!(codes(&all), ["AI005"]);
    assert_eq!(codes_without("AI005", &all), ["AI040"]);
    let beside_all = party("Suno") + &song(&credit("P5", &["Composer"], ""), "All");
    let found = findings(&beside_all);
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI003"]);
    assert_eq!(found[0].fix, "credit GenerativeAI in place of Suno");
    assert_eq!(codes_without("AI003 AI007", &beside_all), ["AI040"]);
}

#[test]
fn a_party_in_the_list_that_stands_as_nothing_is_left_alone() {
    assert_eq!(codes(&(party("Suno") + &song("", "None"))), [""; 0]);
    assert_eq!(codes(&(party("Sora") + &song(&credit("P5", &["Vocalist"], ""), "None"))), [""; 0]);
}

#[test]
fn a_word_of_the_senders_own_is_told_once() {
    let [tool, choir] =
        ["Namespace=\"N\" UserDefinedValue=\"Udio\"", "Namespace=\"N\" UserDefinedValue=\"Choir\""];
    let with =
        |attributes: &str, declared: &str| song(&credit(&own(attributes), &["Composer"], ""), declared);
    assert_eq!(codes(&with(tool, "Partly")), ["AI041"], "AI006 leaves it");
    assert_eq!(codes_without("AI041", &with(tool, "Partly")), ["AI006"]);
    assert_eq!(codes(&with(tool, "All")), ["AI003"]);
    assert_eq!(codes(&with(choir, "None")), [""; 0]);
    assert_eq!(codes(&with("UserDefinedValue=\"Udio\"", "None")), ["AI041"], "AI042 leaves it");
    assert_eq!(codes(&with("", "Partly")), ["AI042"], "AI006 leaves it");
    assert_eq!(codes(&with("", "All")), ["AI042"], "AI003 and AI007 leave it");
    let level = |attributes: &str| findings(&with(attributes, "None"))[0].level;
    assert_eq!(level(""), Level::Error);
    assert_eq!(level("Namespace=\"N\""), Level::Error);
    assert_eq!(level("UserDefinedValue=\"Choir\""), Level::Warning, "people can read the word");
    assert_eq!(codes(&with("", "None").replace("UserDefined<", "Userdefined<")), ["AI062"]);
}

#[test]
fn a_machine_that_made_nothing_is_left_to_its_credit() {
    for role in ["StudioProducer", "MusicPublisher", "Artist"] {
        let none = credit("GenerativeAI", &[role], "<AiContribution>None</AiContribution>");
        let fragment = song(&(none + &credit("P2", &["Composer"], PARTLY)), "Partly");
        assert_eq!(codes(&fragment), ["AI004"], "{role}");
    }
}

#[test]
fn a_machine_in_a_role_that_is_not_a_machines_is_told_once() {
    let machine = |roles: &[&str]| codes(&song(&credit("GenerativeAI", roles, ""), "All"));
    assert_eq!(machine(&["StudioProducer"]), ["AI044"]);
    assert_eq!(machine(&["ExecutiveProducer"]), ["AI043"]);
    assert_eq!(machine(&["StudioProducer", "CopyrightHolder"]), ["AI044", "AI043"]);
    assert_eq!(machine(&["Musician"]), ["AI045"]);
    assert_eq!(machine(&["Artist", "LeadVocalist"]), [""; 0]);
    assert_eq!(machine(&[]), ["AI026"]);
    let alone = song(&credit("GenerativeAI", &["StudioProducer"], ""), "Partly");
    assert_eq!(codes(&alone), ["AI044", "AI009"], "who is missing is another matter");
}

#[test]
fn an_instrument_settles_a_vague_role_wherever_it_stands() {
    let beside = credit("GenerativeAI", &["Musician"], "<InstrumentType>Piano</InstrumentType>");
    assert_eq!(codes(&song(&beside, "All")), ["AI047"]);
}

#[test]
fn a_platforms_word_is_answered_with_the_standards() {
    let of = |who: &str, role: &str| song(&credit(who, &[role], ""), "");
    let said = |fragment: &str| {
        let found = findings_without("AI008 AI020", &Lists::default(), fragment);
        found.iter().map(|f| format!("{} {} → {}", f.code, f.message, f.fix)).collect::<Vec<_>>()
    };
    for (who, role, expected) in [
        (
            "P2",
            "Producer",
            "\"Producer\" is a platform's word; DDEX says StudioProducer → write StudioProducer",
        ),
        (
            "GenerativeAI",
            "producer",
            "\"producer\" is a platform's word; DDEX says PostProducer or Programmer → write PostProducer or Programmer",
        ),
        (
            "P2",
            "Instrumentalist",
            "\"Instrumentalist\" is a platform's word; DDEX says StudioMusician → write StudioMusician, with the instrument in InstrumentType",
        ),
        (
            "P2",
            "FeaturedArtist",
            "\"FeaturedArtist\" is a role on the cover, not a contributor's → name the artist in DisplayArtist, and write here what the contributor did",
        ),
    ] {
        assert_eq!(said(&of(who, role)), [format!("AI046 {expected}")]);
    }
    let both = song(&(credit("P2", &["Producer"], "") + &credit("GenerativeAI", &["Producer"], "")), "");
    let fix = "write StudioProducer, for generative AI PostProducer or Programmer";
    assert!(said(&both)[0].ends_with(fix), "{:?}", said(&both));
    assert_eq!(codes_without("AI046 AI020", &of("P2", "Producer")), ["ERN006"]);
    assert_eq!(codes_without("AI020", &of("P2", "Compozer")), ["ERN006"]);
}

#[test]
fn before_the_declarations_a_platforms_word_is_a_wrong_value() {
    let fragment = "<SoundRecording><Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
        <Role>Producer</Role></Contributor></SoundRecording>";
    let message = support::complete(Version::V4_3, fragment);
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let found = check(&document, &Options::default()).findings;
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["ERN006"]);
}

#[test]
fn a_persona_without_a_party_is_told_once_a_name() {
    let named = format!("<DisplayArtistName>Nova Lune</DisplayArtistName>{MACHINE}");
    let machine = credit("GenerativeAI", &["Composer"], "");
    let track = recording(&named, &machine, "All", "");
    let release = format!("<Release>{named}</Release>");
    let found = findings(&(track.repeat(2) + &release));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI048"]);
    assert_eq!(found[0].related.len(), 3);
    let both = track.replace(MACHINE, &(MACHINE.to_owned() + &ARTIST.replace("P5", "P1")));
    assert_eq!(codes(&both), [""; 0], "the name is the party's");
}

#[test]
fn a_persona_on_the_list_is_told_in_place_of_silence() {
    let machine = credit("GenerativeAI", &["Composer"], "");
    let of = |persona: &str, declared: &str| {
        let lists = Lists { personas: vec![persona.to_owned()], ..Lists::default() };
        let image = "<Image><ContainsAI>None</ContainsAI></Image>";
        let fragment = party("Nova Lune") + &recording(ARTIST, "", declared, "") + image;
        let found = findings_without("AI006 AI007", &lists, &fragment);
        found.iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    assert_eq!(of("nova  lune", ""), ["AI049"], "AI020 leaves it");
    assert_eq!(of("Nova Lune", "None"), ["AI049"]);
    assert_eq!(of("0000 0001 2345 6789", "None"), ["AI049"], "by its ISNI");
    assert_eq!(of("Nova Lune", "Partly"), [""; 0]);
    assert_eq!(of("Nova", "None"), [""; 0], "the whole name only");
    assert_eq!(of("", ""), ["AI020"]);
    let credited = party("Nova Lune") + &recording(ARTIST, &machine, "", "");
    let lists = Lists { personas: vec!["Nova Lune".to_owned()], ..Lists::default() };
    let found = findings_without("", &lists, &credited);
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI008"], "AI is credited");
}

#[test]
fn a_title_that_tells_is_told_in_place_of_silence_and_prose() {
    let title = "<DisplayTitleText>Salt Road (AI Version)</DisplayTitleText>";
    let image = "<Image><ContainsAI>None</ContainsAI></Image>";
    let silent = recording(title, "", "", "") + image;
    assert_eq!(codes(&silent), ["AI050"], "AI020 leaves it");
    assert_eq!(codes_without("AI050", &silent), ["AI020"]);
    let single = recording(title, "", "None", "") + &format!("<Release>{title}</Release>");
    assert_eq!(codes(&single), ["AI050"], "a single's title is its recording's");
    let talk = "<MarketingComment>Sung by an AI.</MarketingComment>";
    let both = recording("", "", "", "")
        + image
        + &format!("<Release>{title}{talk}</Release>").replace("Release>", "Release>");
    assert_eq!(codes_without("AI020", &both), [""; 0], "the cover declares, so the release is not silent");
    let both = recording("", "", "", "") + &format!("<Release>{title}{talk}</Release>");
    assert_eq!(codes_without("AI020", &both), ["AI050"], "AI027 leaves it");
    assert_eq!(codes_without("AI020 AI050", &both), ["AI027"]);
    assert_eq!(codes_without("AI006", &recording(title, "", "Partly", "")), [""; 0]);
}

#[test]
fn a_hint_makes_no_less_of_an_error() {
    let told = "<DisplayTitleText>Salt Road (AI Version)</DisplayTitleText>";
    let silent = recording(told, "", "", "") + "<Image><ContainsAI>None</ContainsAI></Image>";
    let message = support::complete(Version::V4_3_2, &silent);
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let found = |pedantic: bool| {
        let selection = Selection { pedantic, ignore: vec!["AI024".to_owned()], ..Selection::default() };
        let profiles = vec![Profile::named("tidal").unwrap()];
        let found = check(&document, &Options { selection, profiles, ..Options::default() }).findings;
        found.iter().map(|finding| (finding.code, finding.level)).collect::<Vec<_>>()
    };
    assert_eq!(found(false), [("AI020", Level::Error)]);
    assert!(found(true).contains(&("AI020", Level::Error)), "{:?}", found(true));
}

#[test]
fn a_users_own_tools_and_phrases_are_looked_for_too() {
    let lists = Lists {
        tools: vec!["Tunesmith".to_owned()],
        title_phrases: vec!["Neural Edition".to_owned()],
        ..Lists::default()
    };
    let title = "<DisplayTitleText>Salt Road (neural edition)</DisplayTitleText>";
    let fragment = party("Tunesmith v2") + &recording(&format!("{title}{ARTIST}"), "", "None", "");
    let found = findings_without("", &lists, &fragment);
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI040", "AI050"]);
    assert_eq!(codes(&fragment), [""; 0]);
}

//! The rules about one resource where they meet: each fact is told by one of them, and silence by none.

mod support;

use ddex_disclose::lint::{Finding, Level, Options, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

/// What the rules AI001 to AI019 find in a fragment of ERN 4.3.2.
fn findings(fragment: &str) -> Vec<Finding> {
    findings_of("AI00 AI01", "", fragment)
}

/// What the rules of some codes find in it, without those of others.
fn findings_of(select: &str, ignore: &str, fragment: &str) -> Vec<Finding> {
    let message = support::complete(Version::V4_3_2, fragment);
    let [select, ignore] =
        [select, ignore].map(|codes| codes.split_whitespace().map(str::to_owned).collect());
    let selection = Selection { select, ignore, ..Selection::default() };
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, &Options { selection, ..Options::default() }).findings
}

fn codes(fragment: &str) -> Vec<&'static str> {
    findings(fragment).iter().map(|finding| finding.code).collect()
}

/// What the rules AI001 to AI019 find without one of them.
fn codes_without(ignore: &str, fragment: &str) -> Vec<&'static str> {
    findings_of("AI00 AI01", ignore, fragment).iter().map(|finding| finding.code).collect()
}

/// A contributor: a party's reference or a special contributor, a role, an AI contribution or nothing.
fn credit(who: &str, role: &str, ai: &str) -> String {
    let who = match who.starts_with('P') {
        true => format!("<ContributorPartyReference>{who}</ContributorPartyReference>"),
        false => format!("<SpecialContributor>{who}</SpecialContributor>"),
    };
    let ai = if ai.is_empty() { String::new() } else { format!("<AiContribution>{ai}</AiContribution>") };
    format!("{who}<Role><Value>{role}</Value></Role>{ai}")
}

/// A recording with these credits, this declaration or none, and what follows it.
fn recording(credits: &[(&str, &str, &str)], declared: &str, rest: &str) -> String {
    let credits = credits.iter().map(|(who, role, ai)| credit(who, role, ai));
    let credits = credits.map(|credit| format!("<Contributor>{credit}</Contributor>")).collect::<String>();
    format!("<SoundRecording>{ARTIST}{credits}{}{rest}</SoundRecording>", contains(declared))
}

fn contains(declared: &str) -> String {
    if declared.is_empty() { String::new() } else { format!("<ContainsAI>{declared}</ContainsAI>") }
}

const ARTIST: &str = "<DisplayArtist><ArtistPartyReference>P1</ArtistPartyReference>\
    <DisplayArtistRole>MainArtist</DisplayArtistRole></DisplayArtist>";
const MACHINE: &str =
    "<DisplayArtist><SpecialDisplayArtist>GenerativeAI</SpecialDisplayArtist></DisplayArtist>";
/// Somebody who had a part and does not sing.
const DRUMMER: (&str, &str, &str) = ("P4", "StudioMusician", "");
const VOCAL: &str = "<HasVocalPerformance>true</HasVocalPerformance>";
const LEAD_VOCAL: &str = "<HasForegroundVocalPerformance>true</HasForegroundVocalPerformance>";

#[test]
fn silence_is_left_alone() {
    assert_eq!(codes(&recording(&[], "", "")), [""; 0]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "")], "", VOCAL)), [""; 0]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "None")], "", "")), [""; 0]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "")], "None", VOCAL)), [""; 0]);
}

#[test]
fn versions_without_declarations_are_not_judged() {
    let message = support::complete(Version::V4_3, &recording(&[("P2", "Composer", "Partly")], "None", ""));
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let found = check(&document, &Options::default()).findings;
    assert!(found.iter().all(|finding| !finding.code.starts_with("AI00")), "{found:?}");
}

#[test]
fn beside_none_each_credit_is_told_once() {
    assert_eq!(codes(&recording(&[("P2", "Composer", "Partly")], "None", "")), ["AI001"]);
    assert_eq!(codes(&recording(&[("GenerativeAI", "Composer", "All")], "None", "")), ["AI001"]);
    assert_eq!(codes(&recording(&[("GenerativeAI", "Composer", "")], "None", "")), ["AI002"]);
    assert_eq!(codes(&recording(&[("GenerativeAI", "Composer", "None")], "None", "")), ["AI004"]);
    let both = [("GenerativeAI", "Composer", ""), ("P2", "Lyricist", "Partly")];
    let found = findings(&recording(&both, "None", ""));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI001", "AI002"]);
    assert_eq!(found[0].message, "the recording is declared free of AI, but Mara Osei used AI on it");
    assert_eq!(found[0].fix, "declare Partly in ContainsAI, or None in AiContribution, whichever is true");
    assert_eq!(found[1].message, "the recording is declared free of AI, but generative AI is credited on it");
    assert_eq!(found[1].fix, "declare Partly in ContainsAI, or take the credit out if AI had no part");
}

#[test]
fn beside_none_a_credit_to_generative_ai_is_true_or_goes() {
    let all =
        "declare All in ContainsAI, or Partly if a person had a part; take the credit out if AI had none";
    let alone = &findings(&recording(&[("GenerativeAI", "Composer", "All")], "None", ""))[0];
    let says = "the recording is declared free of AI, but a credit to generative AI on it says All";
    assert_eq!((&*alone.message, &*alone.fix), (says, all));
    let silent = &findings(&recording(&[("GenerativeAI", "Composer", "")], "None", ""))[0];
    assert_eq!((silent.code, &*silent.fix), ("AI002", all));
    let beside = &findings(&recording(&[("GenerativeAI", "Composer", "All"), DRUMMER], "None", ""))[0];
    assert_eq!(beside.fix, "declare Partly in ContainsAI, or take the credit out if AI had no part");
    let both = [("GenerativeAI", "Composer", "All"), ("P2", "Lyricist", "Partly")];
    let both = &findings(&recording(&both, "None", ""))[0];
    assert_eq!(both.message, "the recording is declared free of AI, but Mara Osei used AI on it");
    assert!(both.fix.contains("take the credit to generative AI out"), "{}", both.fix);
}

#[test]
fn an_edition_is_told_apart() {
    let edition = |who, ai| {
        let credit = credit(who, "MixingEngineer", ai);
        format!(
            "<SoundRecording><SoundRecordingEdition><EditionContributor>{credit}</EditionContributor>\
             </SoundRecordingEdition>{ARTIST}<ContainsAI>None</ContainsAI></SoundRecording>"
        )
    };
    assert_eq!(codes(&edition("P2", "Partly")), ["AI010"]);
    assert_eq!(codes(&edition("GenerativeAI", "")), ["AI010"]);
    assert_eq!(codes_without("AI010", &edition("P2", "Partly")), ["AI001"]);
    assert_eq!(codes_without("AI010", &edition("GenerativeAI", "")), ["AI002"]);
    assert_eq!(codes(&edition("P2", "None")), [""; 0]);
    assert_eq!(codes(&edition("P2", "Partly").replace("None", "Partly")), [""; 0]);
    assert_eq!(codes(&edition("P2", "").replace("None", "All")), ["AI003"]);
}

#[test]
fn beside_all_each_contributor_is_told_once() {
    assert_eq!(codes(&recording(&[("P2", "Composer", "")], "All", "")), ["AI003"]);
    assert_eq!(codes(&recording(&[("Traditional", "Composer", "")], "All", "")), ["AI003"]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "All")], "All", "")), ["AI005", "AI003"]);
    assert_eq!(codes(&recording(&[], "All", "")), ["AI007"]);
    assert_eq!(codes(&recording(&[("GenerativeAI", "Composer", "")], "All", "")), [""; 0]);
    let misspelt = recording(&[("GenerativeAi", "Composer", "")], "All", "");
    assert_eq!(codes(&misspelt), [""; 0], "the schema's rules speak of what cannot be read");
}

#[test]
fn many_contributors_are_counted_and_five_are_shown() {
    let credits = ["P1", "P2", "P3", "P4"].into_iter().cycle().take(7).map(|who| (who, "Composer", ""));
    let found = findings(&recording(&credits.collect::<Vec<_>>(), "All", ""));
    assert_eq!(found[0].message, "the recording is declared wholly AI, but it also credits 4 contributors");
    assert_eq!(found[0].related.len(), 5);
    assert_eq!(found[0].related[0].text, "Odile Brandt, Composer");
    assert_eq!(found[0].related[4].text, "Odile Brandt, Composer; and 2 more");
}

#[test]
fn what_the_sender_defines_is_told_by_its_name() {
    let tool =
        "<SpecialContributor Namespace=\"N\" UserDefinedValue=\"Voxel\">UserDefined</SpecialContributor>";
    let credit = format!("<Contributor>{tool}<Role><Value>Composer</Value></Role></Contributor>");
    let found =
        findings(&format!("<SoundRecording>{ARTIST}{credit}<ContainsAI>All</ContainsAI></SoundRecording>"));
    assert_eq!(found[0].code, "AI003");
    assert_eq!(found[0].related[0].text, "UserDefined \"Voxel\", Composer");
}

#[test]
fn generative_ai_makes_all_of_what_it_makes() {
    let found = findings(&recording(&[("GenerativeAI", "Composer", "None"), DRUMMER], "Partly", ""));
    assert_eq!(found.iter().map(|f| (f.code, f.level)).collect::<Vec<_>>(), [("AI004", Level::Error)]);
    let found = findings(&recording(&[("GenerativeAI", "Composer", "Partly"), DRUMMER], "Partly", ""));
    assert_eq!(found.iter().map(|f| (f.code, f.level)).collect::<Vec<_>>(), [("AI004", Level::Warning)]);
}

#[test]
fn a_part_needs_somebody_who_made_it() {
    assert_eq!(codes(&recording(&[("P2", "Composer", "")], "Partly", "")), ["AI006"]);
    assert_eq!(codes(&recording(&[], "Partly", "")), ["AI006"]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "some")], "Partly", "")), [""; 0], "AI062 says it");
    assert_eq!(codes(&recording(&[("P2", "Composer", "Partly")], "Partly", "")), [""; 0]);
    let alone = recording(&[("GenerativeAI", "Composer", "")], "Partly", "");
    assert_eq!(codes(&alone), ["AI009"], "a display artist is no contributor");
    assert_eq!(codes(&alone.replace(ARTIST, MACHINE)), ["AI009"]);
    let partly = recording(&[("GenerativeAI", "Composer", "Partly")], "Partly", "");
    assert_eq!(codes(&partly), ["AI004", "AI009"], "whatever it says, no person is credited");
    let none = recording(&[("GenerativeAI", "Composer", "None"), DRUMMER], "Partly", "");
    assert_eq!(codes(&none), ["AI004"]);
    assert_eq!(codes_without("AI004", &none), ["AI006"]);
}

#[test]
fn a_missing_declaration_is_told_once() {
    let level = |fragment: &str| findings(fragment).iter().map(|f| (f.code, f.level)).collect::<Vec<_>>();
    let credited = recording(&[("GenerativeAI", "Composer", "")], "", "");
    assert_eq!(level(&credited), [("AI008", Level::Warning)]);
    assert_eq!(level(&credited.replace(ARTIST, MACHINE)), [("AI008", Level::Warning)]);
    assert_eq!(level(&recording(&[], "", "").replace(ARTIST, MACHINE)), [("AI011", Level::Warning)]);
    assert_eq!(level(&recording(&[], "None", "").replace(ARTIST, MACHINE)), [("AI011", Level::Error)]);
    assert_eq!(level(&recording(&[], "All", "").replace(ARTIST, MACHINE)), [("AI007", Level::Warning)]);
    assert_eq!(level(&recording(&[("P2", "Composer", "Partly")], "FULLY_AI", "")), [], "AI062 says it");
    let sheet = recording(&[("P2", "Composer", "Partly")], "", "").replace("SoundRecording", "SheetMusic");
    assert_eq!(level(&sheet), [], "sheet music cannot declare");
}

#[test]
fn a_misspelt_declaration_is_not_missing() {
    let song =
        |credits: &[(&str, &str, &str)]| recording(credits, "None", "").replace("ContainsAI>", "ContainsAi>");
    let found = |select, fragment: &str| {
        findings_of(select, "", fragment).iter().map(|finding| finding.code).collect::<Vec<_>>()
    };
    let credited = song(&[("GenerativeAI", "Composer", "")]);
    assert_eq!(found("AI00 AI01 ERN003", &credited), ["ERN003"]);
    assert_eq!(found("AI00 AI01", &credited), ["AI008"], "somebody has to say it");
    let inside = recording(&[("GenerativeAI", "Composer", "")], "", "")
        .replace("</Contributor>", "<ContainsAI>Partly</ContainsAI></Contributor>");
    assert_eq!(found("AI00 AI01 AI06 ERN003", &inside), ["AI061"]);
    assert_eq!(found("AI00 AI01 ERN003", &inside), ["ERN003"]);
    let artist = song(&[]).replace(ARTIST, MACHINE);
    assert_eq!(found("AI00 AI01 ERN003", &artist), ["ERN003"]);
    assert_eq!(found("AI00 AI01", &artist), ["AI011"]);
}

#[test]
fn a_flag_for_human_voices_needs_one() {
    let both = format!("{VOCAL}{LEAD_VOCAL}");
    let machine = ("GenerativeAI", "LeadVocalist", "");
    let song = |credits: &[(&str, &str, &str)], flags: &str| {
        codes(&recording(&[credits, &[DRUMMER]].concat(), "Partly", flags))
    };
    assert_eq!(song(&[machine], VOCAL), ["AI012"]);
    assert_eq!(song(&[machine], &both), ["AI012"], "two flags are one fault");
    assert_eq!(song(&[machine], &both.replace("true", "false")), [""; 0]);
    assert_eq!(song(&[machine, ("P2", "LeadVocalist", "")], &both), [""; 0]);
    assert_eq!(song(&[machine, ("P2", "Musician", "")], &both), [""; 0], "a musician may sing");
    assert_eq!(song(&[machine, ("P2", "StudioMusician", "")], &both), ["AI012"]);
    assert_eq!(song(&[machine, ("P2", "BackgroundVocalist", "")], VOCAL), [""; 0]);
    assert_eq!(song(&[machine, ("P2", "BackgroundVocalist", "")], &both), ["AI012"], "nobody in front");
    assert_eq!(song(&[("GenerativeAI", "Choir", "")], &both), ["AI012"], "nobody else sings");
    let sings = ARTIST
        .replace("</DisplayArtist>", "<ArtisticRole><Value>Vocalist</Value></ArtisticRole></DisplayArtist>");
    assert_eq!(codes(&recording(&[machine, DRUMMER], "Partly", &both).replace(ARTIST, &sings)), [""; 0]);
    let all = |credits: &[(&str, &str, &str)]| codes(&recording(credits, "All", &both));
    assert_eq!(all(&[("GenerativeAI", "Composer", "")]), ["AI012"]);
    assert_eq!(all(&[("P2", "Composer", "")]), ["AI003", "AI012"]);
    assert_eq!(all(&[("P2", "LeadVocalist", "")]), ["AI003"], "All is wrong, not the flag");
    let sung = recording(&[("P2", "LeadVocalist", "")], "All", &both);
    assert_eq!(codes_without("AI003 AI007", &sung), ["AI012"], "somebody has to say it");
    assert_eq!(all(&[("GenerativeAI", "LeadVocalist", "Partly")]), ["AI004", "AI012"]);
    let composed = recording(&[("GenerativeAI", "Composer", "")], "All", VOCAL).replace(ARTIST, &sings);
    let found = findings(&composed);
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI012"], "an artist is no contributor");
    assert_eq!(found[0].fix, "write false; if a person sings, declare Partly and credit that person");
    let plays = |instrument: &str| {
        let role = format!("<Value>StudioMusician</Value><InstrumentType>{instrument}</InstrumentType>");
        let song = recording(&[("GenerativeAI", "StudioMusician", ""), DRUMMER], "Partly", VOCAL);
        codes(&song.replacen("<Value>StudioMusician</Value>", &role, 1))
    };
    assert_eq!(plays("SopranoVoice"), ["AI012"], "a voice is an instrument");
    assert_eq!(plays("FemaleChoir"), ["AI012"]);
    assert_eq!(plays("Piano"), [""; 0]);
}

#[test]
fn a_machine_is_neither_featured_nor_contracted() {
    let flags = "</AiContribution><HasMadeFeaturedContribution>true</HasMadeFeaturedContribution>\
                 <HasMadeContractedContribution>true</HasMadeContractedContribution>";
    let song = recording(&[("GenerativeAI", "Composer", "All"), DRUMMER], "Partly", "");
    let found = findings(&song.replace("</AiContribution>", flags));
    assert_eq!(found.iter().map(|f| f.code).collect::<Vec<_>>(), ["AI016"]);
    let fix = "write false, or leave HasMadeFeaturedContribution and HasMadeContractedContribution out";
    assert_eq!(found[0].fix, fix);
}

#[test]
fn a_credit_is_repeated_where_it_says_the_same() {
    let beat = ("GenerativeAI", "Programmer", "");
    let song =
        |credits: &[(&str, &str, &str)]| codes(&recording(&[credits, &[DRUMMER]].concat(), "Partly", ""));
    assert_eq!(song(&[beat, ("GenerativeAI", "Programmer", "All")]), ["AI014"]);
    assert_eq!(song(&[beat, beat, beat]), ["AI014"]);
    assert_eq!(song(&[beat, ("GenerativeAI", "Composer", "")]), [""; 0]);
    assert_eq!(codes(&recording(&[("P2", "Composer", "Partly"); 2], "Partly", "")), [""; 0]);
}

#[test]
fn tradition_has_no_machine() {
    let all = recording(&[("Traditional", "Composer", "All")], "Partly", "");
    let found = findings(&all);
    assert_eq!(found.iter().map(|f| (f.code, f.level)).collect::<Vec<_>>(), [("AI005", Level::Error)]);
    assert_eq!(found[0].fix, "credit GenerativeAI in place of Traditional");
    assert_eq!(codes_without("AI005", &all), ["AI015"]);
    assert_eq!(codes(&all.replace("All", "Partly")), ["AI015"]);
    assert_eq!(codes(&all.replace("Traditional", "VariousArtists")), ["AI005"]);
    assert_eq!(codes(&recording(&[("Traditional", "Composer", "None")], "None", "")), [""; 0]);
}

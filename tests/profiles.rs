//! What each platform and distributor makes of the same small releases. New snapshots: `INSTA_UPDATE=always cargo test
//! --test profiles`.

mod support;

use std::fmt::Write;

use ddex_disclose::disclosure::Disclosure;
use ddex_disclose::ern::Message;
use ddex_disclose::lint::profile::{Threshold, days};
use ddex_disclose::lint::projection::{Projection, project};
use ddex_disclose::lint::{Checked, Finding, Options, Profile, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

const DECLARED_ARTWORK: &str = "<Image><Type>FrontCoverImage</Type><ContainsAI>None</ContainsAI></Image>";
const SILENT_ARTWORK: &str = "<Image><Type>FrontCoverImage</Type></Image>";

/// A person who wrote the song without AI.
const WRITER: &str = "<Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
    <Role><Value>ComposerLyricist</Value></Role><AiContribution>None</AiContribution></Contributor>";

/// A person who wrote the song, and nobody says how.
const SILENT_WRITER: &str = "<Contributor><ContributorPartyReference>P2</ContributorPartyReference>\
    <Role><Value>ComposerLyricist</Value></Role></Contributor>";

/// Generative AI in a role.
fn ai(role: &str) -> String {
    format!(
        "<Contributor><SpecialContributor>GenerativeAI</SpecialContributor><Role><Value>{role}</Value></Role>\
         </Contributor>"
    )
}

/// A recording with these credits that declares this; where it declares nothing, `None`.
fn recording(credits: &str, declared: Option<&str>) -> String {
    let declared = declared.map(|value| format!("<ContainsAI>{value}</ContainsAI>")).unwrap_or_default();
    format!("<SoundRecording>{credits}{declared}</SoundRecording>")
}

/// A release of these resources that declares this.
fn release(resources: &[&str], declared: &str) -> String {
    let release = format!("<Release><ContainsAI>{declared}</ContainsAI></Release>");
    support::complete(Version::V4_3_2, &(resources.concat() + &release))
}

fn ai_vocals() -> String {
    release(
        &[&recording(&(WRITER.to_owned() + &ai("LeadVocalist")), Some("Partly")), DECLARED_ARTWORK],
        "Partly",
    )
}

fn unsaid_composition() -> String {
    let credits = SILENT_WRITER.to_owned() + &ai("LeadVocalist");
    release(&[&recording(&credits, Some("Partly")), DECLARED_ARTWORK], "Partly")
}

fn silent_artwork() -> String {
    release(&[&recording(WRITER, Some("None")), SILENT_ARTWORK], "None")
}

fn wholly_ai() -> String {
    release(&[&recording(&ai("Composer"), Some("All")), DECLARED_ARTWORK], "Partly")
}

fn mastering_only() -> String {
    let credits = WRITER.to_owned() + &ai("MasteringEngineer");
    release(&[&recording(&credits, Some("Partly")), DECLARED_ARTWORK], "Partly")
}

fn old_version() -> String {
    support::complete(Version::V4_2, "<SoundRecording></SoundRecording>")
}

fn lint(message: &str, profiles: &[&str]) -> Checked {
    let profiles = Profile::chosen(profiles).unwrap();
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    check(&document, &Options { profiles, ..Options::default() })
}

fn levels_and_codes(findings: &[Finding]) -> String {
    let found = findings.iter().map(|finding| format!("{} {}", finding.level, finding.code));
    found.collect::<Vec<_>>().join(", ")
}

/// What is found, as people read it: level, code, sentence, and why.
fn sentences(checked: &Checked) -> String {
    let lines = checked.findings.iter().map(|finding| {
        format!("{}[{}]: {}\n  why {}\n", finding.level, finding.code, finding.message, finding.why)
    });
    lines.collect()
}

fn assert_table(name: &str, table: &str) {
    insta::with_settings!({ snapshot_path => "profiles", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, table);
    });
}

#[test]
fn what_each_profile_finds_in_the_same_releases() {
    let mut table = String::new();
    for (title, message) in [
        ("AI vocals, everything declared", ai_vocals()),
        ("AI vocals, and nobody says who wrote it without AI", unsaid_composition()),
        ("silent artwork", silent_artwork()),
        ("wholly AI", wholly_ai()),
        ("AI in mastering only", mastering_only()),
        ("ERN 4.2", old_version()),
    ] {
        let names = Profile::all().iter().map(|profile| profile.name);
        let rows = names.map(|name| (name, levels_and_codes(&lint(&message, &[name]).findings)));
        let rows = [("no profile", levels_and_codes(&lint(&message, &[]).findings))].into_iter().chain(rows);
        writeln!(table, "{title}").unwrap();
        for (name, found) in rows {
            writeln!(table, "  {name:<12}  {}", if found.is_empty() { "-" } else { &found }).unwrap();
        }
    }
    assert_table("findings", &table);
}

#[test]
fn platforms_with_the_same_consequence_are_named_in_one_finding() {
    let wholly = lint(&wholly_ai(), &["bandcamp", "traxsource", "tidal", "spotify"]);
    insta::assert_snapshot!(sentences(&wholly), @r"
    warning[AI073]: the recording is declared wholly AI: TIDAL pays nothing for it
      why TIDAL labels recordings made wholly by AI since 2026-07-15, and pays no royalties for them
    error[AI074]: the recording is declared wholly AI: Bandcamp and Traxsource refuse it
      why Bandcamp does not permit music made by AI wholly or in substantial part since 2026-01-13, and removes it on suspicion; Traxsource removes recordings made wholly by AI
    ");
    let partly = lint(&ai_vocals(), &["bandcamp", "believe", "tunecore", "emastered"]);
    insta::assert_snapshot!(sentences(&partly), @r"
    error[AI074]: the recording is declared partly AI: eMastered refuses it
      why eMastered refuses recordings of which AI made any of the music or vocals
    warning[AI074]: the recording is declared partly AI: Bandcamp refuses it if the part is substantial; Believe and TuneCore refuse it if a generator without licences made the part
      why Bandcamp does not permit music made by AI wholly or in substantial part since 2026-01-13, and removes it on suspicion; Believe blocks what a generator without licences made, even in part, since 2026-04-30; TuneCore blocks what a generator without licences made, even in part, since 2026-04-30
    ");
    let mastered = lint(&mastering_only(), &["distrokid", "emastered", "tall-tracks"]);
    insta::assert_snapshot!(sentences(&mastered), @r"
    note[AI075]: AI only mixed or mastered the recording: DistroKid and eMastered do not count that, Tall Tracks counts it
      why DistroKid does not count mixing, mastering and pitch correction; eMastered allows AI in mixing, mastering, lyrics and artwork; Tall Tracks requires that any contribution of AI to a recording is declared, in mixing and mastering too
    ");
}

#[test]
fn one_fact_gives_one_finding_however_many_platforms_ask() {
    // The composition: a tag for one, a required answer for the others.
    let asked = lint(&unsaid_composition(), &["apple-music", "distrokid", "labelgrid"]);
    insta::assert_snapshot!(sentences(&asked), @r"
    error[AI076]: DistroKid and LabelGrid want to know whether AI had a part in the composition of the recording, and nobody says
      why DistroKid asks at upload whether AI made audio, lyrics or composition; LabelGrid requires an answer of none, some or all for the artwork of a release, the audio and the composition of each track, and each contributor, when a release is created
    ");
    let tagged = lint(&unsaid_composition(), &["apple-music", "spotify"]);
    insta::assert_snapshot!(sentences(&tagged), @r"
    warning[AI072]: nobody says whether AI had a part in the composition of the recording, and Apple Music will take it for free of AI
      why Apple Music tags the artwork, the track, the composition with its lyrics, and the music video where AI made a material portion of it
    ");
    // The artwork: silent, which AI021 says, at the level of the strictest.
    let silent = lint(&silent_artwork(), &["apple-music", "labelgrid", "spotify", "symphonic"]);
    insta::assert_snapshot!(sentences(&silent), @r"
    error[AI021]: the front cover does not say whether AI made it
      why Apple Music reads a tag that is left out as no AI; LabelGrid requires an answer of none, some or all for the artwork of a release, the audio and the composition of each track, and each contributor, when a release is created; Symphonic requires an answer for the audio and the artwork, with the tools that were used, since 2025-02-10
    ");
    // Who takes no declaration is no reason for one.
    let silent = release(&[&recording(WRITER, None), DECLARED_ARTWORK], "None");
    insta::assert_snapshot!(sentences(&lint(&silent, &["deezer", "tall-tracks"])), @r"
    warning[AI020]: the recording does not say whether AI was used
      why Tall Tracks requires that any contribution of AI to a recording is declared, in mixing and mastering too
    ");
    insta::assert_snapshot!(sentences(&lint(&silent, &["deezer"])), @r"
    warning[AI020]: the recording does not say whether AI was used
      why silence is no answer, and every reader makes something else of it
    ");
    // A version that one refuses cannot declare either, for the others.
    let old = lint(&old_version(), &["apple-music", "spotify", "tidal"]);
    insta::assert_snapshot!(sentences(&old), @r"
    error[AI077]: Spotify refuses messages of ERN 4.2
      why Spotify refuses ERN before 4.3 since 2026-04-01
    warning[AI078]: Apple Music and TIDAL expect AI declarations, and ERN 4.2 has none
      why Apple Music asks for the tags since 2026-03-04, and means to require them; TIDAL expects distributors to identify content made by AI before they deliver it, and will begin to enforce this
    ");
}

#[test]
fn several_recordings_of_a_release_are_one_finding() {
    let wholly = recording(&ai("Composer"), Some("All"));
    let partly = recording(&(WRITER.to_owned() + &ai("LeadVocalist")), Some("Partly"));
    let album = release(&[&wholly, &partly, &wholly, &wholly, DECLARED_ARTWORK], "Partly");
    insta::assert_snapshot!(sentences(&lint(&album, &["bandcamp", "tidal"])), @r"
    warning[AI073]: 3 recordings (tracks 1, 3 and 4) are declared wholly AI: TIDAL pays nothing for them
      why TIDAL labels recordings made wholly by AI since 2026-07-15, and pays no royalties for them
    error[AI074]: 3 recordings (tracks 1, 3 and 4) are declared wholly AI: Bandcamp refuses them
      why Bandcamp does not permit music made by AI wholly or in substantial part since 2026-01-13, and removes it on suspicion
    warning[AI074]: the recording is declared partly AI: Bandcamp refuses it if the part is substantial
      why Bandcamp does not permit music made by AI wholly or in substantial part since 2026-01-13, and removes it on suspicion
    ");
}

#[test]
fn silence_is_explained_by_those_that_were_chosen() {
    let silent = support::complete(Version::V4_3_2, "<SoundRecording></SoundRecording><Image></Image>");
    let why = |profiles: &[&str]| lint(&silent, profiles).findings[0].why.clone();
    assert_eq!(why(&[]), "Apple Music reads silence as no AI; TIDAL, LabelGrid and Symphonic want an answer");
    assert_eq!(
        why(&["tidal"]),
        "TIDAL expects distributors to identify content made by AI before they deliver it, and will begin to \
         enforce this"
    );
    assert_eq!(why(&["apple-music"]), "Apple Music reads a tag that is left out as no AI");
    assert_eq!(why(&["bandcamp"]), "silence is no answer, and every reader makes something else of it");
}

#[test]
fn an_answer_is_asked_for_even_where_the_rule_about_silence_does_not_run() {
    let selection = Selection { ignore: vec!["AI021".to_owned()], ..Selection::default() };
    let profiles = Profile::chosen(["labelgrid"]).unwrap();
    let message = silent_artwork();
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let checked = check(&document, &Options { selection, profiles, ..Options::default() });
    insta::assert_snapshot!(sentences(&checked), @r"
    error[AI076]: LabelGrid wants to know whether AI had a part in the front cover, and nobody says
      why LabelGrid requires an answer of none, some or all for the artwork of a release, the audio and the composition of each track, and each contributor, when a release is created
    ");
}

#[test]
fn what_is_not_mixing_or_mastering_alone_is_refused() {
    let both = WRITER.to_owned() + &ai("MasteringEngineer") + &ai("LeadVocalist");
    let without_role = WRITER.to_owned() + &ai("").replace("<Role><Value></Value></Role>", "");
    let lyrics = WRITER.to_owned() + &ai("Lyricist");
    for (credits, refused) in [(both, true), (without_role, true), (lyrics, false)] {
        let message = release(&[&recording(&credits, Some("Partly")), DECLARED_ARTWORK], "Partly");
        let found = lint(&message, &["emastered"]).findings.iter().any(|finding| finding.code == "AI074");
        assert_eq!(found, refused, "{credits}");
    }
}

/// What a platform makes of a message: `what: result (because)`.
fn projected(message: &str, profile: &str) -> Vec<String> {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let Projection { releases, .. } = project(&disclosure, Profile::named(profile).unwrap()).unwrap();
    let lines = releases.iter().flat_map(|release| &release.lines);
    lines.map(|line| format!("{}: {} ({})", line.what, line.result.as_str(), line.because)).collect()
}

#[test]
fn tags_credits_and_answers_follow_from_what_is_said() {
    let mut table = String::new();
    for (title, message) in [
        ("AI vocals, everything declared", ai_vocals()),
        ("AI vocals, and nobody says who wrote it without AI", unsaid_composition()),
        ("silent artwork", silent_artwork()),
        ("wholly AI", wholly_ai()),
        ("AI in mastering only", mastering_only()),
        ("ERN 4.2", old_version()),
    ] {
        writeln!(table, "{title}").unwrap();
        for profile in ["apple-music", "spotify", "labelgrid"] {
            writeln!(table, "  {profile}").unwrap();
            projected(&message, profile).iter().for_each(|line| writeln!(table, "    {line}").unwrap());
        }
    }
    assert_table("projections", &table);
}

#[test]
fn a_credit_is_not_shown_for_a_reason() {
    let partly = WRITER.replace("None", "Partly");
    let without_role = ai("").replace("<Role><Value></Value></Role>", "");
    let cover = format!(
        "<Image><Type>FrontCoverImage</Type>{}<ContainsAI>All</ContainsAI></Image>",
        ai("CoverDesigner")
    );
    let message = release(&[&recording(&(partly + &without_role), Some("Partly")), &cover], "Partly");
    insta::assert_snapshot!(projected(&message, "spotify").join("\n"), @r"
    Mara Osei, ComposerLyricist: not shown (AiContribution Partly: not the whole role was AI's)
    GenerativeAI: not shown (it has no role)
    GenerativeAI, CoverDesigner: not shown (it is on the front cover)
    ");
    let uncredited = release(&[&recording(WRITER, Some("Partly"))], "Partly");
    insta::assert_snapshot!(projected(&uncredited, "spotify").join("\n"), @"no AI credit: not shown (ContainsAI Partly, and no credit says what AI did)");
}

#[test]
fn a_text_of_lyrics_belongs_to_the_composition() {
    let lyrics = "<Text><Type>LyricText</Type><ContainsAI>All</ContainsAI></Text>";
    let notes = "<Text><Type>LinerNotes</Type><ContainsAI>All</ContainsAI></Text>";
    let message = release(&[&recording(WRITER, Some("None")), lyrics, notes], "Partly");
    insta::assert_snapshot!(projected(&message, "apple-music").join("\n"), @r"
    Track: not tagged (ContainsAI None)
    Composition: not tagged (ContainsAI None on the whole recording)
    Composition: tagged (ContainsAI All)
    ");
}

#[test]
fn what_is_undeclared_is_never_none() {
    let contradicted = release(&[&recording(&ai("LeadVocalist"), None), SILENT_ARTWORK], "None");
    for profile in ["apple-music", "labelgrid"] {
        for line in projected(&contradicted, profile) {
            assert!(!line.contains(": none") && !line.contains("not tagged"), "{line}");
        }
    }
}

#[test]
fn platforms_without_a_form_have_no_projection() {
    let message = ai_vocals();
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    for profile in Profile::all() {
        assert_eq!(project(&disclosure, profile).is_some(), profile.form().is_some(), "{}", profile.name);
    }
}

#[test]
fn a_profile_is_old_after_half_a_year() {
    let profile = Profile::named("tidal").unwrap();
    let checked = days(profile.checked_on().unwrap());
    assert_eq!((profile.age(checked + 180), profile.is_old(checked + 180)), (Some(180), false));
    assert!(profile.is_old(checked + 181));
}

#[test]
fn every_source_is_a_page_or_says_what_it_is() {
    let statements = || Profile::all().iter().flat_map(|profile| &profile.statements);
    let pages = statements().filter(|statement| statement.source.starts_with("https://"));
    // Two pages of Spotify's could not be found; what they are is said in words.
    assert_eq!(statements().count() - pages.count(), 2);
}

#[test]
fn profiles_disagree_on_how_much_counts() {
    let threshold =
        |name: &str| Profile::named(name).unwrap().says(|statement| statement.threshold).map(|(t, _)| t);
    assert_eq!(threshold("spotify"), Some(Threshold::Fully));
    assert_eq!(threshold("apple-music"), Some(Threshold::Material));
    assert_eq!(threshold("tall-tracks"), Some(Threshold::Any));
}

//! What a message says about AI, read through the public face: the smallest message beside what is read from it.

mod support;

use ddex_disclose::disclosure::{Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

/// Reads a fragment, completed to a message of this version, and shows what it says, one line a fact.
fn read_as(version: Version, fragment: &str) -> Vec<String> {
    let source = support::complete(version, fragment);
    let document = Document::parse(source.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let mut lines = Vec::new();
    for release in disclosure.main_releases() {
        let (declared, effective) = (release.declared.value, disclosure.effective(release));
        lines.push(format!("release: {declared}, effectively {effective}"));
    }
    for resource in &disclosure.resources {
        let (declared, effective) = (resource.declared.value, resource.effective());
        lines.push(format!("{}: {declared}, effectively {effective}", resource.noun()));
        for credit in &resource.credits {
            let place = if credit.edition.is_some() { "edition" } else { "credit" };
            let (declared, effective) = (credit.contribution.value, credit.effective());
            lines.push(format!(
                "  {place} {}: {declared}, effectively {effective}",
                disclosure.credit_line(credit)
            ));
        }
    }
    lines
}

fn read(fragment: &str) -> Vec<String> {
    read_as(Version::V4_3_2, fragment)
}

#[test]
fn nothing_said_is_undeclared_not_none() {
    assert_eq!(
        read(""),
        ["release: undeclared, effectively undeclared", "recording: undeclared, effectively undeclared"]
    );
}

#[test]
fn declarations_are_read_with_their_credits() {
    let fragment = "
        <SoundRecording>
          <Contributor>
            <SpecialContributor>GenerativeAI</SpecialContributor>
            <Role><Value>LeadVocalist</Value></Role>
          </Contributor>
          <Contributor>
            <ContributorPartyReference>P2</ContributorPartyReference>
            <Role><Value>Composer</Value></Role>
            <AiContribution>Partly</AiContribution>
          </Contributor>
          <ContainsAI>Partly</ContainsAI>
        </SoundRecording>
        <Release><ContainsAI>None</ContainsAI></Release>";
    assert_eq!(
        read(fragment),
        [
            "release: None, effectively None",
            "recording: Partly, effectively Partly",
            "  credit GenerativeAI, LeadVocalist: undeclared, effectively All",
            "  credit Mara Osei, Composer: Partly, effectively Partly",
        ]
    );
}

#[test]
fn a_credit_tells_of_an_undeclared_recording_and_a_recording_of_its_release() {
    let fragment = "
        <SoundRecording>
          <SoundRecordingEdition>
            <ResourceId/>
            <EditionContributor>
              <ContributorPartyReference>P9</ContributorPartyReference>
              <AiContribution>Partly</AiContribution>
            </EditionContributor>
          </SoundRecordingEdition>
        </SoundRecording>
        <Image><ContainsAI>None</ContainsAI></Image>";
    assert_eq!(
        read(fragment),
        [
            "release: undeclared, effectively Partly",
            "recording: undeclared, effectively Partly",
            "  edition P9: Partly, effectively Partly",
            "image: None, effectively None",
        ]
    );
}

#[test]
fn a_release_is_what_all_its_resources_say_and_silence_is_never_none() {
    let of = |first: &str, second: &str| {
        let resource = |name: &str, value: &str| match value {
            "" => format!("<{name}/>"),
            value => format!("<{name}><ContainsAI>{value}</ContainsAI></{name}>"),
        };
        let fragment = resource("SoundRecording", first) + &resource("Image", second);
        read(&fragment)[0].rsplit(' ').next().unwrap().to_owned()
    };
    assert_eq!(of("None", "None"), "None");
    assert_eq!(of("All", "All"), "All");
    assert_eq!(of("All", "None"), "Partly");
    assert_eq!(of("Partly", "Partly"), "Partly");
    assert_eq!(of("None", ""), "undeclared");
    assert_eq!(of("All", ""), "Partly");
}

#[test]
fn a_value_that_is_no_value_says_nothing_but_is_not_silence() {
    let source = support::complete(
        Version::V4_3_2,
        "<SoundRecording><ContainsAI>FULLY_AI</ContainsAI></SoundRecording><Image><ContainsAI> partly </ContainsAI></Image>",
    );
    let document = Document::parse(source.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let [recording, image] = &disclosure.resources[..] else { panic!("two resources") };
    assert_eq!((recording.declared.value, recording.declared.is_silent()), (Declaration::Undeclared, false));
    assert_eq!(image.declared.value, Declaration::Partly);
    assert_eq!(document.text(image.declared.span().unwrap()), "partly");
}

#[test]
fn old_versions_are_read_into_the_same_model() {
    let sample = std::fs::read("samples/legacy/album-3.8.2.xml").unwrap();
    let document = Document::parse(sample, &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    assert_eq!(disclosure.message().version(), Version::V3_8_2);
    assert!(!disclosure.message().can_declare());
    assert_eq!(disclosure.main_releases().count(), 1);
    let release = disclosure.main_releases().next().unwrap();
    let tracks = disclosure.resources_of(release).filter_map(|r| disclosure.position(r)).collect::<Vec<_>>();
    assert_eq!(tracks, [(1, 3), (2, 3), (3, 3)]);
    assert!(disclosure.resources_of(release).all(|r| r.effective() == Declaration::Undeclared));
    assert!(disclosure.resources[..3].iter().all(|recording| recording.title().is_some()));
    assert!(
        disclosure.resources[0]
            .credits
            .iter()
            .all(|c| !disclosure.name_of(c).is_empty() && !c.roles().is_empty())
    );
}

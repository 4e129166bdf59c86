//! The roles and uses that the code knows by name are the standard's.

use std::collections::BTreeSet;

use ddex_disclose::disclosure::role::{
    AUTHORS, BACKING_VOCAL, CHORAL, LEAD_VOCAL, LYRICS, MASTERING, MUSIC, OPEN, OTHER_WORDS, PERSONAL,
    PUBLISHERS, VAGUE, is_vocal, may_sing,
};
use ddex_disclose::disclosure::uses::{LEARNING, LISTENING, USER_UPLOADS};

/// The values of a set, of whatever version.
fn values(set: &str) -> BTreeSet<String> {
    let facts = include_str!("../schemas/values.facts");
    let head = format!("{set} =");
    let set = facts.split("\n\n").find_map(|set| set.trim_start().strip_prefix(&head));
    let words = set.expect("the value set is there").split_whitespace();
    words.filter(|word| !word.starts_with('@')).map(str::to_owned).collect()
}

fn contributor_roles() -> BTreeSet<String> {
    values("ContributorRole")
}

#[test]
fn every_use_is_a_use_type() {
    let uses = values("UseType_ERN");
    let learning = LEARNING.iter().flat_map(|(_, uses)| *uses);
    for use_type in learning.chain(LISTENING).chain(USER_UPLOADS) {
        assert!(uses.contains(*use_type), "{use_type} is no use type");
    }
}

#[test]
fn every_stream_and_download_is_for_listeners() {
    let is_one = |word: &&String| word.ends_with("Stream") || word.ends_with("Download");
    let uses = values("UseType_ERN");
    let named = uses.iter().filter(is_one).map(String::as_str).collect::<Vec<_>>();
    assert_eq!(named, LISTENING);
}

#[test]
fn every_role_is_a_contributor_role() {
    let roles = contributor_roles();
    assert!(roles.len() > 200, "{} roles were read", roles.len());
    let singers = [LEAD_VOCAL, BACKING_VOCAL, CHORAL, OPEN, VAGUE];
    let others = [AUTHORS, LYRICS, MASTERING, MUSIC, OTHER_WORDS, PUBLISHERS];
    let personal = PERSONAL.iter().flat_map(|(role, ours)| std::iter::once(role).chain(*ours));
    for role in singers.into_iter().chain(others).flatten().chain(personal) {
        assert!(roles.contains(*role), "{role} is no ContributorRole");
    }
}

#[test]
fn every_role_that_is_named_after_singing_is_vocal() {
    let named =
        |role: &&String| role.ends_with("Vocalist") || role.ends_with("Singer") || role.starts_with("Choir");
    for role in contributor_roles().iter().filter(named) {
        assert!(is_vocal(role), "{role} sings");
    }
}

#[test]
fn an_instrument_tells_what_an_open_role_leaves_open() {
    assert!(may_sing("Musician", []));
    assert!(!may_sing("Musician", ["Piano"]));
    assert!(may_sing("StudioMusician", ["SopranoVoice"]));
    assert!(!may_sing("StudioMusician", []));
    assert!(may_sing("LeadVocalist", ["AcousticGuitar"]));
}

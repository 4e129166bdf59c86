//! What a role says: whether somebody in it sings, makes the work, mixes the recording, or must be a person. Knows no
//! credit.

/// Roles of somebody who sings in front.
pub const LEAD_VOCAL: &[&str] = &["LeadVocalist", "PlaybackSinger", "Vocalist"];

/// Roles of somebody who sings behind somebody else.
pub const BACKING_VOCAL: &[&str] = &["BackgroundVocalist"];

/// Roles of somebody who sings, in front or behind.
pub const CHORAL: &[&str] = &["Choir", "ChoirMember"];

/// Roles of somebody who may sing, or speak, or do something else: the word does not tell.
pub const OPEN: &[&str] = &[
    "Actor",
    "AdditionalPerformer",
    "Artist",
    "AssociatedPerformer",
    "Ensemble",
    "GroupMember",
    "LeadPerformer",
    "MusicGroup",
    "Musician",
    "Narrator",
    "Performer",
    "PrimaryMusician",
    "Soloist",
    "Speaker",
    "StoryTeller",
    "SupportingActor",
    "VoiceActor",
];

/// Roles of somebody who writes the music of a work, or changes it.
pub const MUSIC: &[&str] =
    &["Adapter", "Arranger", "Composer", "ComposerLyricist", "MusicArranger", "SubArranger", "VocalArranger"];

/// Roles of somebody who writes the words that are sung, or changes them.
pub const LYRICS: &[&str] =
    &["Author", "ComposerLyricist", "Librettist", "Lyricist", "SubLyricist", "Translator"];

/// Roles of somebody who writes words of a work that are not sung.
pub const OTHER_WORDS: &[&str] = &["NonLyricAuthor"];

/// Roles of somebody who makes one sound of the parts, or gives it the last touch.
pub const MASTERING: &[&str] = &[
    "AdditionalMixingEngineer",
    "CoMixer",
    "CoMixingEngineer",
    "ImmersiveMasteringEngineer",
    "ImmersiveMixingEngineer",
    "MasteringEngineer",
    "MasteringSecondEngineer",
    "Mixer",
    "MixingEngineer",
    "MixingSecondEngineer",
    "PostProducer",
    "SoundMixer",
    "SurroundMixingEngineer",
    "SurroundMixingSecondEngineer",
];

/// Whether somebody in this role writes a work, its music or its words.
pub fn is_composition(role: &str) -> bool {
    MUSIC.contains(&role) || LYRICS.contains(&role) || OTHER_WORDS.contains(&role)
}

/// Whether somebody in this role writes the words that are sung.
pub fn is_lyric(role: &str) -> bool {
    LYRICS.contains(&role)
}

/// Whether somebody in this role mixes or masters.
pub fn is_mastering(role: &str) -> bool {
    MASTERING.contains(&role)
}

/// Roles of those who made the work, its music or its words.
pub const AUTHORS: &[&str] =
    &["Author", "Composer", "ComposerLyricist", "Librettist", "Lyricist", "NonLyricAuthor"];

/// Roles of those who publish the work.
pub const PUBLISHERS: &[&str] =
    &["MusicPublisher", "OriginalPublisher", "SubPublisher", "SubstitutedPublisher"];

/// Roles that say no more of a performance than that there was one.
pub const VAGUE: &[&str] = &[
    "AdditionalPerformer",
    "Artist",
    "AssociatedPerformer",
    "Ensemble",
    "GroupMember",
    "LeadPerformer",
    "MusicGroup",
    "Musician",
    "NotSpecified",
    "Performer",
    "PrimaryMusician",
    "Unknown",
];

/// Roles that are a person's by definition, and those that say what a machine did there.
pub const PERSONAL: [(&str, &[&str]); 1] = [("StudioProducer", &["PostProducer", "Programmer"])];

/// The roles that say what a machine did, for a role that is a person's.
pub fn for_machine(role: &str) -> Option<&'static [&'static str]> {
    PERSONAL.iter().find(|(personal, _)| *personal == role).map(|(_, ours)| *ours)
}

/// Whether somebody in this role sings in front.
pub fn is_lead_vocal(role: &str) -> bool {
    LEAD_VOCAL.contains(&role)
}

/// Whether somebody in this role sings behind somebody else.
pub fn is_backing_vocal(role: &str) -> bool {
    BACKING_VOCAL.contains(&role)
}

/// Whether somebody in this role sings.
pub fn is_vocal(role: &str) -> bool {
    is_lead_vocal(role) || is_backing_vocal(role) || CHORAL.contains(&role)
}

/// Whether somebody in this role may be heard singing: a vocal role, or one whose word leaves it open.
///
/// An instrument settles an open role, and may itself be a voice: DDEX counts voices among the instruments.
pub fn may_sing<'a>(role: &str, instruments: impl IntoIterator<Item = &'a str>) -> bool {
    let mut instruments = instruments.into_iter().peekable();
    match instruments.peek() {
        None => is_vocal(role) || OPEN.contains(&role),
        Some(_) => is_vocal(role) || instruments.any(is_voice),
    }
}

/// Whether somebody in this role certainly sings: a vocal role, or a player's whose instrument is a voice.
pub fn sings<'a>(role: &str, instruments: impl IntoIterator<Item = &'a str>) -> bool {
    let plays = || OPEN.contains(&role) || role.ends_with("Musician");
    is_vocal(role) || (plays() && instruments.into_iter().any(is_voice))
}

/// Whether an instrument is a voice, or several.
fn is_voice(instrument: &str) -> bool {
    ["Voice", "Vocal", "Choir"].iter().any(|word| instrument.contains(word))
}

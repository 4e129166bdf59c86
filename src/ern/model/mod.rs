//! Messages as structs that own what they hold: to build them, change them, and write them as XML or JSON.
//!
//! One struct serves every version of its family, [`ern3`] or [`ern4`]: it has the fields of all of them. Types that
//! stand for one another in different versions share a struct. Fields have the standard's names in snake case. Texts
//! are kept to the byte; only true and false have a type of their own, [`Boolean`], and so have the values of the
//! standard's sets, which are in [`value`].
//!
//! Every struct has a [`Default`], empty. Whether a message is complete only validating it says.
//!
//! A single with a human artist, a vocal part by AI and AI artwork:
//!
//! ```
//! use ddex_disclose::ern::Message;
//! use ddex_disclose::ern::model::ern4::*;
//! use ddex_disclose::ern::model::{Model, value};
//! use ddex_disclose::schema::Version;
//! use ddex_disclose::xml::{Document, Limits};
//!
//! /// What a credit says of the part that AI had in a role.
//! fn by_ai(role: &str) -> Contributor {
//!     Contributor {
//!         special_contributor: Some("GenerativeAI".into()),
//!         role: vec![ContributorRole { value: Some(role.into()), ..Default::default() }],
//!         ai_contribution: Some(value::ContainsAI::All),
//!         ..Default::default()
//!     }
//! }
//!
//! /// A party of the message, with its name.
//! fn party(reference: &str, name: &str) -> Party {
//!     let name = PartyNameWithTerritory { full_name: name.into(), ..Default::default() };
//!     Party { party_reference: reference.into(), party_name: vec![name], ..Default::default() }
//! }
//!
//! let title = DisplayTitle { title_text: "Salt Road".into(), ..Default::default() };
//! let artist = DisplayArtist {
//!     artist_party_reference: Some("P1".into()),
//!     display_artist_role: Some("MainArtist".into()),
//!     ..Default::default()
//! };
//! let messenger = |dpid: &str| MessagingPartyWithoutCode { party_id: dpid.into(), ..Default::default() };
//! let own_id = |id: &str| ProprietaryId { value: id.into(), namespace: "PADPIDA2026010101X".into() };
//! let genre = GenreWithTerritory { genre_text: "Folk".into(), ..Default::default() };
//!
//! let recording = SoundRecording {
//!     resource_reference: "A1".into(),
//!     type_: "MusicalWorkSoundRecording".into(),
//!     sound_recording_edition: vec![SoundRecordingEdition {
//!         resource_id: vec![SoundRecordingId { isrc: Some("QZKLR2600017".into()), ..Default::default() }],
//!         p_line: vec![PLine { p_line_text: "2026 Odile Brandt".into(), ..Default::default() }],
//!         ..Default::default()
//!     }],
//!     display_title_text: vec!["Salt Road".into()],
//!     display_title: vec![title.clone()],
//!     display_artist_name: vec!["Odile Brandt".into()],
//!     display_artist: vec![artist.clone()],
//!     contributor: vec![by_ai("BackgroundVocalist")],
//!     duration: "PT3M12S".into(),
//!     parental_warning_type: vec!["NotExplicit".into()],
//!     contains_ai: Some(value::ContainsAI::Partly),
//!     ..Default::default()
//! };
//! let cover = Image {
//!     resource_reference: "A2".into(),
//!     type_: "FrontCoverImage".into(),
//!     resource_id: vec![ResourceProprietaryId { proprietary_id: vec![own_id("COVER-1")], ..Default::default() }],
//!     contributor: vec![by_ai("GraphicArtist")],
//!     parental_warning_type: vec!["NotExplicit".into()],
//!     contains_ai: Some(value::ContainsAI::All),
//!     ..Default::default()
//! };
//! let release = Release {
//!     release_reference: "R0".into(),
//!     release_type: vec!["Single".into()],
//!     release_id: ReleaseId { icpn: Some("0198000044107".into()), ..Default::default() },
//!     display_title_text: vec!["Salt Road".into()],
//!     display_title: vec![title],
//!     display_artist_name: vec!["Odile Brandt".into()],
//!     display_artist: vec![artist],
//!     release_label_reference: vec!["P1".into()],
//!     display_genre: vec![genre],
//!     parental_warning_type: vec!["NotExplicit".into()],
//!     resource_group: ResourceGroup {
//!         resource_group_content_item: vec![ResourceGroupContentItem {
//!             release_resource_reference: "A1".into(),
//!             ..Default::default()
//!         }],
//!         linked_release_resource_reference: vec!["A2".into()],
//!         ..Default::default()
//!     },
//!     contains_ai: Some(value::ContainsAI::Partly),
//!     ..Default::default()
//! };
//! let message = NewReleaseMessage {
//!     message_header: MessageHeader {
//!         message_id: "salt-road-1".into(),
//!         message_sender: messenger("PADPIDA2026010101X"),
//!         message_recipient: vec![messenger("PADPIDA2026010102Y")],
//!         message_created_date_time: "2026-11-23T14:30:00Z".into(),
//!         ..Default::default()
//!     },
//!     party_list: PartyList { party: vec![party("P1", "Odile Brandt")], ..Default::default() },
//!     resource_list: ResourceList { sound_recording: vec![recording], image: vec![cover], ..Default::default() },
//!     release_list: ReleaseList { release: Some(release), ..Default::default() },
//!     language_and_script_code: "en".into(),
//!     avs_version_id: Some("9".into()),
//!     ..Default::default()
//! };
//!
//! let written = Model::new(Version::V4_3_2, message).write().expect("ERN 4.3.2 has this message");
//! assert!(written.lost.is_empty());
//! let document = Document::parse(written.xml.as_bytes(), &Limits::default())?;
//! assert!(Message::of(&document).is_some_and(|message| message.is_valid()));
//! # Ok::<(), ddex_disclose::xml::Error>(())
//! ```

pub mod element;
#[rustfmt::skip]
mod generated {
    pub mod ern3;
    pub mod ern4;
    pub mod value;
}
mod json;
mod plan;
mod read;
mod text;
mod write;

use element::{Element, HeldMut};
pub use generated::{ern3, ern4, value};
pub use json::schema::document as json_schema;
pub use read::{Misfit, MisfitKind};
pub use text::{Boolean, Coded};
pub use write::{Lost, LostKind, Written};

use super::Message;
use crate::schema::{Type, Version};

/// How many elements may stand inside one another in a model, as in a document by default. Reading, writing, cloning and
/// dropping go from each element into those inside it, which needs stack.
const DEEPEST: usize = 256;

/// A message of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The version it was read from, or is to be written as.
    pub version: Version,
    /// What it says.
    pub message: AnyMessage,
}

/// A message of one of the families.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnyMessage {
    /// Of ERN 3.
    Ern3(ern3::Message),
    /// Of ERN 4.
    Ern4(ern4::Message),
}

impl Model {
    /// A message that was built, to be written as a version.
    pub fn new(version: Version, message: impl Into<AnyMessage>) -> Self {
        Self { version, message: message.into() }
    }

    /// Reads a message, whatever order its elements stand in. Comments are left out.
    ///
    /// # Errors
    /// When the model has no place for something, or something is missing that every version requires. All such places
    /// are named. Anything else that the standard forbids is no error: see [`Message::validate`].
    pub fn read(message: &Message<'_>) -> Result<Self, Vec<Misfit>> {
        let (root, version) = (message.root(), message.version());
        let empty = AnyMessage::named(version, root.local_name());
        let (Some(mut read), Some(ty)) = (empty, message.schema()) else {
            let (node, span, path) = (root.index(), root.open_span(), root.local_name().to_owned());
            return Err(vec![Misfit { node, span, path, kind: MisfitKind::UnknownMessage }]);
        };
        let mut reader = read::Reader::new(ty);
        reader.read(root, HeldMut::Element(read.root_mut()));
        if reader.misfits.is_empty() { Ok(Self { version, message: read }) } else { Err(reader.misfits) }
    }

    /// The message as XML; `None` where the version has no such message, or belongs to the other family.
    pub fn write(&self) -> Option<Written> {
        Some(write::write(self.version, self.message.name(), self.ty()?, self.message.root()))
    }

    /// The type of the message; `None` where the version has none such.
    fn ty(&self) -> Option<Type> {
        let is_of_family = self.version.is_ern3() == matches!(self.message, AnyMessage::Ern3(_));
        Type::of_message(self.version, self.message.name()).filter(|_| is_of_family)
    }
}

impl AnyMessage {
    /// An empty message of the family of a version, whose root element has this name.
    pub fn named(version: Version, name: &str) -> Option<Self> {
        match version.is_ern3() {
            true => ern3::Message::named(name).map(Self::Ern3),
            false => ern4::Message::named(name).map(Self::Ern4),
        }
    }

    /// The name of the root element.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ern3(message) => message.name(),
            Self::Ern4(message) => message.name(),
        }
    }

    /// The root element.
    pub fn root(&self) -> &dyn Element {
        match self {
            Self::Ern3(message) => message.root(),
            Self::Ern4(message) => message.root(),
        }
    }

    /// The root element, to change it.
    pub fn root_mut(&mut self) -> &mut dyn Element {
        match self {
            Self::Ern3(message) => message.root_mut(),
            Self::Ern4(message) => message.root_mut(),
        }
    }
}

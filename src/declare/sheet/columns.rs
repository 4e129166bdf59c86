//! The columns of a sheet, once: their names, what is in them, what they are for. The documentation and the JSON Schema are
//! made from this table.

use std::fmt::Write;

use crate::declare::matching::answers::CONTAINS_AI;
use crate::disclosure::Area;
use crate::lint::projection::TAGS;
use crate::schema::validate::nearest;

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// What is in its cells.
    pub cell: Cell,
    /// What it is for.
    pub about: &'static str,
}

/// What is in the cells of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The path of a message.
    File,
    /// What kind of thing it is.
    Kind,
    /// How the message refers to it.
    Reference,
    /// ISRCs.
    Isrc,
    /// An ICPN.
    Icpn,
    /// A GRid.
    Grid,
    /// The sender's own identifiers.
    Proprietary,
    /// A title.
    Title,
    /// An artist.
    Artist,
    /// None, Partly, All, or undeclared.
    ContainsAI,
    /// Credits in the grammar of [`CreditLine`](crate::declare::CreditLine).
    Credits,
    /// None, some or all of an area.
    Extent(Area),
    /// Whether a transparency tag is to be set.
    Tag(Area),
    /// The names of the transparency tags that are to be set.
    Tags,
    /// Roles that were wholly AI's.
    Roles,
}

impl Cell {
    /// Whether it says by what a thing is found, and not what is said of it.
    pub fn is_key(self) -> bool {
        matches!(
            self,
            Self::File
                | Self::Kind
                | Self::Reference
                | Self::Isrc
                | Self::Icpn
                | Self::Grid
                | Self::Proprietary
                | Self::Title
                | Self::Artist
        )
    }
}

/// All columns, in the order in which they are written.
pub const COLUMNS: [Column; 20] = [
    Column {
        name: "file",
        aliases: &[],
        cell: Cell::File,
        about: "the row holds only for this message: its path, or the end of it from a folder's or the file's name on",
    },
    Column {
        name: "kind",
        aliases: &[],
        cell: Cell::Kind,
        about: "what it is: `release`, `recording`, `edition`, `video`, `image` or `text`",
    },
    Column {
        name: "reference",
        aliases: &[],
        cell: Cell::Reference,
        about: "how the message refers to it, such as `A1`; only together with `file`",
    },
    Column {
        name: "isrc",
        aliases: &[],
        cell: Cell::Isrc,
        about: "the ISRC of a recording or video, with or without hyphens; several between `;`",
    },
    Column {
        name: "icpn",
        aliases: &["upc", "ean"],
        cell: Cell::Icpn,
        about: "the barcode of a release; beside an ISRC: only on this release",
    },
    Column {
        name: "grid",
        aliases: &[],
        cell: Cell::Grid,
        about: "the GRid of a release; beside an ISRC: only on this release",
    },
    Column {
        name: "proprietary_id",
        aliases: &[],
        cell: Cell::Proprietary,
        about: "the sender's own identifier; several between `;`",
    },
    Column {
        name: "title",
        aliases: &[],
        cell: Cell::Title,
        about: "the title, for people; it finds a thing only together with `artist`, and only with `--match-titles`",
    },
    Column {
        name: "artist",
        aliases: &[],
        cell: Cell::Artist,
        about: "the artist it is displayed under, for people",
    },
    Column {
        name: CONTAINS_AI,
        aliases: &[],
        cell: Cell::ContainsAI,
        about: "ContainsAI: `none`, `partly` (or `some`), `all`; `undeclared` takes back what is declared",
    },
    Column {
        name: "credits",
        aliases: &[],
        cell: Cell::Credits,
        about: "credits between `;`, such as `GenerativeAI:LeadVocalist; Mara Osei:Composer=partly`",
    },
    Column {
        name: "audio",
        aliases: &[],
        cell: Cell::Extent(Area::Audio),
        about: "`none`, `some` or `all` of the recording: its ContainsAI",
    },
    Column {
        name: "composition",
        aliases: &[],
        cell: Cell::Extent(Area::Composition),
        about: "`none`, `some` or `all` of the work that is recorded: credits of those who wrote it",
    },
    Column {
        name: "artwork",
        aliases: &[],
        cell: Cell::Extent(Area::Artwork),
        about: "`none`, `some` or `all` of the release's images: their ContainsAI",
    },
    Column {
        name: "apple_artwork",
        aliases: &[],
        cell: Cell::Tag(Area::Artwork),
        about: "`yes` or `no`: Apple's tag for artwork",
    },
    Column {
        name: "apple_track",
        aliases: &[],
        cell: Cell::Tag(Area::Audio),
        about: "`yes` or `no`: Apple's tag for a recording",
    },
    Column {
        name: "apple_composition",
        aliases: &[],
        cell: Cell::Tag(Area::Composition),
        about: "`yes` or `no`: Apple's tag for the work that is recorded",
    },
    Column {
        name: "apple_music_video",
        aliases: &[],
        cell: Cell::Tag(Area::Video),
        about: "`yes` or `no`: Apple's tag for a video",
    },
    Column {
        name: "ai_transparencies",
        aliases: &[],
        cell: Cell::Tags,
        about: "the names of Apple's tags that are to be set, between `;`, such as `Track; Composition`",
    },
    Column {
        name: "ai_credits",
        aliases: &["spotify_credits"],
        cell: Cell::Roles,
        about: "roles that were wholly AI's, between `;`, such as `LeadVocalist; StudioMusician/ElectricGuitar`",
    },
];

/// How many columns an export has: the keys, and what the standard itself says.
pub(super) const EXPORTED: usize = 11;

impl Column {
    /// The column of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        COLUMNS.iter().find(|column| column.names().any(|known| known.eq_ignore_ascii_case(name.trim())))
    }

    /// The column that was probably meant by this name, and the name it should have had.
    pub(super) fn nearest(name: &str) -> Option<(&'static Self, &'static str)> {
        let name = name.trim().to_lowercase();
        let letters = name.replace(['-', ' '], "_");
        let known = COLUMNS.iter().flat_map(Self::names);
        let known = known.clone().find(|known| *known == letters).or_else(|| nearest(&name, known))?;
        Some((Self::named(known)?, known))
    }

    /// Its name, and then the others.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        std::iter::once(self.name).chain(self.aliases.iter().copied())
    }
}

/// The tag of this name, in any case.
pub(super) fn tag(name: &str) -> Option<Area> {
    TAGS.into_iter().find(|(_, tag)| tag.eq_ignore_ascii_case(name)).map(|(area, _)| area)
}

/// The columns as a table in Markdown, for the documentation.
pub fn table() -> String {
    let mut table = String::from("| column | what is in it |\n|---|---|\n");
    for column in &COLUMNS {
        let names = column.names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        // Writing to a string never fails.
        let _ = writeln!(table, "| {names} | {} |", column.about);
    }
    table
}

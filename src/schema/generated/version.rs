// Written by `cargo xtask gen` from schemas/. Not edited by hand.

//! The versions of ERN.

/// A version of the Electronic Release Notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Version {
    /// ERN 3.4.1.
    V3_4_1,
    /// ERN 3.5.1.
    V3_5_1,
    /// ERN 3.6.
    V3_6,
    /// ERN 3.7.
    V3_7,
    /// ERN 3.7.1.
    V3_7_1,
    /// ERN 3.8.
    V3_8,
    /// ERN 3.8.1.
    V3_8_1,
    /// ERN 3.8.2.
    V3_8_2,
    /// ERN 3.8.3.
    V3_8_3,
    /// ERN 4.1.
    V4_1,
    /// ERN 4.1.1.
    V4_1_1,
    /// ERN 4.2.
    V4_2,
    /// ERN 4.3.
    V4_3,
    /// ERN 4.3.1.
    V4_3_1,
    /// ERN 4.3.2.
    V4_3_2,
}

/// All versions, oldest first.
pub(crate) static ALL: [Version; 15] = [
    Version::V3_4_1,
    Version::V3_5_1,
    Version::V3_6,
    Version::V3_7,
    Version::V3_7_1,
    Version::V3_8,
    Version::V3_8_1,
    Version::V3_8_2,
    Version::V3_8_3,
    Version::V4_1,
    Version::V4_1_1,
    Version::V4_2,
    Version::V4_3,
    Version::V4_3_1,
    Version::V4_3_2,
];

/// How each version is written, and the namespace of its root element.
pub(crate) static WRITTEN: [(&str, &str); 15] = [
    ("3.4.1", "http://ddex.net/xml/ern/341"),
    ("3.5.1", "http://ddex.net/xml/ern/351"),
    ("3.6", "http://ddex.net/xml/ern/36"),
    ("3.7", "http://ddex.net/xml/ern/37"),
    ("3.7.1", "http://ddex.net/xml/ern/371"),
    ("3.8", "http://ddex.net/xml/ern/38"),
    ("3.8.1", "http://ddex.net/xml/ern/381"),
    ("3.8.2", "http://ddex.net/xml/ern/382"),
    ("3.8.3", "http://ddex.net/xml/ern/383"),
    ("4.1", "http://ddex.net/xml/ern/41"),
    ("4.1.1", "http://ddex.net/xml/ern/411"),
    ("4.2", "http://ddex.net/xml/ern/42"),
    ("4.3", "http://ddex.net/xml/ern/43"),
    ("4.3.1", "http://ddex.net/xml/ern/431"),
    ("4.3.2", "http://ddex.net/xml/ern/432"),
];

/// How many of them are ERN 3.
pub(crate) const ERN3: usize = 9;

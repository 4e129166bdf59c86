//! Which uses in a deal concern machine learning, which reach listeners, and which take in what users upload. Knows
//! no deal.

/// A purpose, and the use types that grant it, under every name the value sets have given them.
pub const LEARNING: [(&str, &[&str]); 3] = [
    ("training of generative AI", &["UseForTrainingGenerativeAI", "UseForGenerativeAI"]),
    ("training of other AI", &["UseForTrainingNonGenerativeAI", "UseForNonGenerativeAI"]),
    ("data mining", &["UseForDataMining"]),
];

/// The uses by which people hear music: streams and downloads.
pub const LISTENING: &[&str] = &[
    "ConditionalDownload",
    "ContentInfluencedStream",
    "Download",
    "KioskDownload",
    "NonInteractiveStream",
    "OnDemandStream",
    "PermanentDownload",
    "Stream",
    "TetheredDownload",
    "TimeInfluencedStream",
];

/// The uses of music in what users upload.
pub const USER_UPLOADS: &[&str] = &["UserMakeAvailableLabelProvided", "UserMakeAvailableUserProvided"];

/// The purpose of a use for machine learning, in words.
pub fn learning(use_type: &str) -> Option<&'static str> {
    LEARNING.iter().find(|(_, uses)| uses.contains(&use_type)).map(|(purpose, _)| *purpose)
}

/// Whether a use is for machine learning.
pub fn is_learning(use_type: &str) -> bool {
    learning(use_type).is_some()
}

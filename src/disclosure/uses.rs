//! Which uses in a deal concern machine learning. Knows no deal.

/// A purpose, and the use types that grant it, under every name the value sets have given them.
pub const LEARNING: [(&str, &[&str]); 3] = [
    ("training of generative AI", &["UseForTrainingGenerativeAI", "UseForGenerativeAI"]),
    ("training of other AI", &["UseForTrainingNonGenerativeAI", "UseForNonGenerativeAI"]),
    ("data mining", &["UseForDataMining"]),
];

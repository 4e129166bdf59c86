//! Why a wish is not granted, in sentences.

use std::fmt;

use crate::lint::Finding;
use crate::schema::Version;
use crate::xml;

/// Why nothing is written into a message.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// Its XML is broken.
    Broken {
        /// How many problems it has.
        problems: usize,
    },
    /// Its version has no AI declarations.
    Version(Version),
    /// The version is not known for certain, so nobody can say what may be written.
    UnknownVersion,
    /// Two wishes say different things of one thing.
    Contradiction {
        /// What it is, in words.
        thing: String,
    },
    /// Two wishes would change the same words.
    Overlap,
    /// The standard has no credits of AI for such a thing.
    NoCredits {
        /// What it is, in words.
        thing: String,
    },
    /// The standard has no declaration for such a thing.
    NoPlace {
        /// What it is, in words.
        thing: String,
    },
    /// Nobody is credited there like this.
    NotCredited {
        /// The credit, as it was wished.
        credit: String,
        /// What it should be a credit of, in words.
        thing: String,
    },
    /// What was written could not be read again.
    Unreadable(xml::Error),
    /// What was wished would contradict the standard, or be no valid message: the findings that come with it.
    Findings(Vec<Finding>),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken { problems } => {
                let faults = if *problems == 1 { "1 fault".to_owned() } else { format!("{problems} faults") };
                write!(f, "its XML has {faults}, which must be mended first")
            }
            Self::Version(version) => write!(
                f,
                "ERN {version} has no AI declarations; they came with ERN {}",
                crate::ern::Message::first_that_declares()
            ),
            Self::UnknownVersion => f.write_str("which version of ERN it is cannot be told"),
            Self::Contradiction { thing } => write!(f, "two different things are to be said of the {thing}"),
            Self::Overlap => {
                f.write_str("two of the changes are about the same words; make one after the other")
            }
            Self::NoCredits { thing } => {
                write!(
                    f,
                    "the standard has no credits of AI for the {thing}; credit AI on its recordings and images"
                )
            }
            Self::NoPlace { thing } => write!(f, "the standard has no declaration for the {thing}"),
            Self::NotCredited { credit, thing } => write!(f, "nobody is credited as {credit} on the {thing}"),
            Self::Unreadable(error) => write!(f, "with the declarations it {error}"),
            Self::Findings(findings) => {
                for (place, finding) in findings.iter().enumerate() {
                    let between = if place == 0 { "" } else { "; " };
                    write!(f, "{between}{}: {}", finding.code, finding.message)?;
                }
                Ok(())
            }
        }
    }
}

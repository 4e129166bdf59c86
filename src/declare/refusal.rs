//! Why a wish is not granted, in sentences.

use std::fmt;

use crate::lint::Finding;
use crate::schema::Version;

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
            Self::NoPlace { thing } => write!(f, "the standard has no declaration for the {thing}"),
            Self::NotCredited { credit, thing } => write!(f, "nobody is credited as {credit} on the {thing}"),
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

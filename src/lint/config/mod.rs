//! The configuration: what a user wants of every run, from `ddex-disclose.toml`. Knows no command line and no clock.

mod dpid;
mod exception;
mod faults;
mod find;
mod named;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use serde::Deserialize;
use toml::Spanned;

pub use dpid::Dpid;
pub use exception::{Excepted, Exception, Reason};
pub use find::{FILE_NAME, find};
pub use named::{Codes, OneRule, PathPattern, ProfileName};

use super::{Finding, Level, Lists, Profile, Selection, Setting};
use crate::disclosure::words;
use crate::ern::Message;
use crate::schema::name;

/// How messages are checked: the file `ddex-disclose.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "cli",
    schemars(title = "Configuration", extend("$id" = "urn:ddex-disclose:config"))
)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The platforms and distributors that messages are meant for.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub profiles: Vec<ProfileName>,
    /// Further profiles for messages to a recipient, by its DPID.
    #[cfg_attr(feature = "cli", schemars(with = "BTreeMap<String, Vec<String>>"))]
    pub recipients: BTreeMap<Dpid, Vec<ProfileName>>,
    /// What becomes of a rule's findings, by its code or name, whatever the profiles want.
    #[cfg_attr(feature = "cli", schemars(with = "BTreeMap<String, Setting>"))]
    pub levels: BTreeMap<OneRule, Setting>,
    /// Only these rules, by code, beginning of codes or name.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub select: Vec<Codes>,
    /// All rules but these.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub ignore: Vec<Codes>,
    /// Guesses too, not only what is certain.
    pub pedantic: bool,
    /// Artists that are AI: names, or identifiers such as an ISNI.
    pub personas: Vec<String>,
    /// Names of AI tools, beside those that are known.
    pub tools: Vec<String>,
    /// Phrases that tell in a title that AI made something, beside those that are known.
    pub title_phrases: Vec<String>,
    /// The DDEX value sets to check values by, whatever AvsVersionId says (ERN 4.3 and later).
    pub avs: Option<u32>,
    /// From where on something counts.
    pub thresholds: Thresholds,
    /// Findings that are known and accepted.
    #[serde(rename = "exception")]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Exception>"))]
    pub exceptions: Vec<Spanned<Exception>>,
}

/// From where on something counts.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Thresholds {
    /// The least level of findings that fails the run.
    pub fail_on: Option<FailOn>,
    /// How many errors of structure and values are kept of a message at most.
    pub faults: Option<NonZeroUsize>,
}

/// Which findings fail a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum, schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Errors and warnings.
    Warning,
    /// All.
    Note,
    /// None.
    Never,
}

impl FailOn {
    /// Whether a finding of this level is enough.
    pub fn is_met(self, worst: Option<Level>) -> bool {
        let least = match self {
            Self::Error => Level::Error,
            Self::Warning => Level::Warning,
            Self::Note => Level::Note,
            Self::Never => return false,
        };
        worst.is_some_and(|worst| worst >= least)
    }
}

impl Config {
    /// Reads a file.
    ///
    /// # Errors
    /// Everything that is wrong with it, in its order; places are places in `text`.
    pub fn parse(text: &str) -> Result<Self, Vec<Finding>> {
        faults::read(text)
    }

    /// Which rules run.
    pub fn selection(&self) -> Selection {
        let codes = |codes: &[Codes]| codes.iter().map(|codes| codes.0.clone()).collect();
        Selection { select: codes(&self.select), ignore: codes(&self.ignore), pedantic: self.pedantic }
    }

    /// The JSON Schema of the file.
    #[cfg(feature = "cli")]
    pub fn schema() -> schemars::Schema {
        schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Self>()
    }

    /// What becomes of rules, by code.
    pub fn levels(&self) -> BTreeMap<&'static str, Setting> {
        self.levels.iter().map(|(rule, setting)| (rule.0, *setting)).collect()
    }

    /// What to look for beside what the program knows.
    pub fn lists(&self) -> Lists {
        Lists {
            tools: self.tools.clone(),
            personas: self.personas.clone(),
            title_phrases: self.title_phrases.clone(),
        }
    }

    /// The profiles that a message is held against: those for every message, and those of its recipients.
    pub fn profiles_for(&self, message: &Message<'_>) -> Vec<&'static Profile> {
        let headers = message.root().children_named(name::MESSAGE_HEADER);
        let recipients = headers.flat_map(|header| header.children_named(name::MESSAGE_RECIPIENT));
        let ids = recipients.flat_map(|recipient| recipient.children_named(name::PARTY_ID));
        let of_recipients = ids.filter_map(|id| self.recipients.get(&Dpid::of(&words(id)))).flatten();
        let mut profiles: Vec<&'static Profile> = Vec::new();
        for ProfileName(profile) in self.profiles.iter().chain(of_recipients) {
            if !profiles.iter().any(|known| known.name == profile.name) {
                profiles.push(profile);
            }
        }
        profiles
    }
}

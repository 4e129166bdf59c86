//! What a rule found: owned, serialisable, and without a thought of how it will look.

use std::fmt;

use serde::Serialize;

use super::Subject;
use crate::span::Span;
use crate::xml::Edit;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Probably wrong, or missing where a platform expects it.
    Warning,
    /// Against the standard.
    Error,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A place in the message, and what it is or says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands there, in a few words.
    pub text: String,
}

/// One thing that is wrong, missing or worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's code, such as `AI003`.
    pub code: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What is wrong: one sentence, lower case, no full stop.
    pub message: String,
    /// Where it is wrong.
    pub primary: Label,
    /// Other places that have to do with it, in the order of the message.
    pub related: Vec<Label>,
    /// From the first of the related places to the last, those that are not shown among them.
    #[serde(skip)]
    pub(super) reach: Option<(usize, usize)>,
    /// Where in the music it is: title, identifier, position.
    #[serde(rename = "in")]
    pub place: Option<String>,
    /// The resource or release it is about, where it is about one.
    pub subject: Option<Subject>,
    /// On whose authority it is wrong, or why it matters.
    pub why: String,
    /// What to do about it.
    pub fix: String,
    /// What it is known by from run to run: see [`fingerprint`](super::fingerprint).
    pub fingerprint: String,
    /// How a program can do it, where one can.
    pub repair: Option<Repair>,
}

impl Finding {
    /// A finding of which nothing is said yet but how bad it is, where, and what is wrong.
    pub(super) fn new(code: &'static str, level: Level, primary: Label, message: String) -> Self {
        Self {
            code,
            level,
            message,
            primary,
            related: Vec::new(),
            reach: None,
            place: None,
            subject: None,
            why: String::new(),
            fix: String::new(),
            fingerprint: String::new(),
            repair: None,
        }
    }
}

/// What a program can do about a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Repair {
    /// What it does, in a few words.
    pub title: String,
    /// Whether a person has to agree.
    pub applicability: Applicability,
    /// How.
    pub edits: Vec<Edit>,
}

impl Repair {
    /// A repair that leaves what the message means as it is, or that the standard itself demands.
    pub fn safe(title: impl Into<String>, edits: impl IntoIterator<Item = Edit>) -> Self {
        Self { title: title.into(), applicability: Applicability::Safe, edits: edits.into_iter().collect() }
    }

    /// A repair that says something else than the message did.
    pub fn needing_consent(title: impl Into<String>, edits: impl IntoIterator<Item = Edit>) -> Self {
        Self { applicability: Applicability::Unsafe, ..Self::safe(title, edits) }
    }
}

/// Whether a person has to agree to a repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// No: the meaning stays, or only one is possible.
    Safe,
    /// Yes: it changes what the message says.
    Unsafe,
}

//! What was declared in messages, what was refused and what was left over: for people and for programs. Knows no file system.

use std::io::{self, Write};

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use super::json::VERSION;
use super::look::{Ink, Look, count};
use super::summary::Left;
use super::text::field;
use crate::declare::{Refusal, Row, may_be_forced};
use crate::lint::{Finding, rules};
use crate::schema::Version;

/// What came of one message.
#[derive(Debug)]
pub struct Told {
    /// Its path, or - for standard input.
    pub path: String,
    /// What to call it.
    pub name: String,
    /// Its version of ERN.
    pub version: Version,
    /// What it came to.
    pub came_to: CameTo,
    /// What was asked for and could not be done, in sentences.
    pub left_over: Vec<String>,
}

/// What a message came to.
#[derive(Debug)]
pub enum CameTo {
    /// It says already what it is to say.
    Unchanged,
    /// It says something else now.
    Changed {
        /// Of how many things.
        things: usize,
        /// What the linter finds in it now and did not find before.
        findings: Vec<Finding>,
    },
    /// Nothing is to be written into it.
    Refused {
        /// Why.
        refusals: Vec<Refusal>,
        /// What was to be said that its version cannot say.
        unsaid: Vec<String>,
    },
}

impl CameTo {
    /// What changed between two states of a message.
    pub fn changed(before: &[Row], after: &[Row], findings: Vec<Finding>) -> Self {
        let things = before.iter().zip(after).filter(|(before, after)| before != after).count();
        Self::Changed { things, findings }
    }
}

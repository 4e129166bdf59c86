//! Why what was read of a message may not be what it says, in plain words. Knows no disclosure.

use super::lines::Lines;
use crate::ern::{Message, RootFault};
use crate::lint::break_of_structure;

/// What makes a reading uncertain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The line on which the XML breaks so that it is not certain what belongs to what.
    pub broken_at: Option<usize>,
    /// Whether the version is a guess.
    pub version: bool,
}

impl Doubt {
    /// What is uncertain about a message.
    pub fn about(message: &Message<'_>) -> Self {
        let document = message.document();
        let line = |offset| Lines::of(document.source()).place(offset).line;
        Self {
            broken_at: break_of_structure(document).map(|problem| line(problem.span.start)),
            version: matches!(message.fault(), Some(RootFault::UnknownVersion | RootFault::NoNamespace)),
        }
    }

    /// Whether there is nothing to doubt.
    pub fn is_none(self) -> bool {
        self.broken_at.is_none() && !self.version
    }

    /// The sentences that go before what was read.
    pub(super) fn sentences(self, message: &Message<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        sentences.extend(self.broken_at.map(|line| {
            format!("the XML is broken at line {line}: what follows is only what could be read")
        }));
        if self.version {
            let version = message.version();
            sentences
                .push(format!("the version of ERN is not certain: what follows was read as ERN {version}"));
        }
        sentences
    }
}

//! How far a document is from being valid, so that what is written into it can be held against what it was.

use crate::ern::Message;
use crate::xml::Document;

/// What keeps a document from being valid, by number.
#[derive(Clone, Copy)]
pub(crate) struct Faults {
    /// No version and message to hold it against.
    unknown: bool,
    of_xml: usize,
    of_schema: usize,
    /// Whether elements are in a namespace that should be in none; a further one beside them is no worse.
    qualified: bool,
}

impl Faults {
    /// The faults of a document, read with these value sets, or those that it names.
    pub(crate) fn of(document: &Document<'_>, avs: Option<u32>) -> Self {
        let message = Message::of(document).map(|message| message.with_avs(avs));
        let validation = message.map(|message| message.validate(usize::MAX)).unwrap_or_default();
        let errors = validation.faults.iter().filter(|fault| fault.is_error()).count();
        Self {
            unknown: message.is_none_or(|message| !message.has_schema()),
            of_xml: document.problems().len() + document.problems_omitted(),
            of_schema: errors,
            qualified: validation.qualified > 0,
        }
    }

    /// Whether it is as valid as another document.
    pub(crate) fn are_no_more_than(self, other: Self) -> bool {
        self.unknown <= other.unknown
            && self.of_xml <= other.of_xml
            && self.of_schema <= other.of_schema
            && self.qualified <= other.qualified
    }
}

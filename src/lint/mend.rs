//! Repairs a message as far as its findings' repairs go, round by round. Knows no file and no single rule.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Applicability, Finding, Options, Repair, check};
use crate::ern::Message;
use crate::span::Span;
use crate::xml::{Document, Edit, Error, Limits, Patch};

/// A message after its repairs.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The file as it is now; to the byte as it was where nothing was repaired.
    pub bytes: Vec<u8>,
    /// What was done, in order.
    pub applied: Vec<Applied>,
    /// Whether nothing is left to do. Otherwise repairs undid one another, and it was left as it was before they did.
    pub settled: bool,
}

/// A repair that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The rule that asked for it.
    pub code: &'static str,
    /// What was done, in a few words.
    pub title: String,
}

/// How many rounds there are at most. Each brings out what the one before made room for: three are many.
const ROUNDS: usize = 32;

/// Makes the repairs of a message, safe ones or all, until there are none left to make.
///
/// A repair that would make the message less valid is not made.
///
/// # Errors
/// As [`Document::parse`].
pub fn mend(bytes: &[u8], limits: &Limits, options: &Options, upto: Applicability) -> Result<Mended, Error> {
    let mut mended = Mended { bytes: bytes.to_owned(), applied: Vec::new(), settled: false };
    let mut seen = HashSet::from([fingerprint(bytes)]);
    for _ in 0..ROUNDS {
        let document = Document::parse(&mended.bytes, limits)?;
        let checked = check(&document, options);
        let wanted = checked.findings.iter().filter_map(|finding| Some((finding, finding.repair.as_ref()?)));
        let wanted = wanted.filter(|(_, repair)| repair.applicability <= upto).collect::<Vec<_>>();
        let round = Round { document: &document, bytes: &mended.bytes, limits, options };
        let (made, bytes) = round.make(&apart(&wanted));
        if made.is_empty() {
            mended.settled = true;
            break;
        }
        if !seen.insert(fingerprint(&bytes)) {
            break;
        }
        let applied =
            made.iter().map(|(finding, repair)| Applied { code: finding.code, title: repair.title.clone() });
        mended.applied.extend(applied);
        mended.bytes = bytes;
    }
    Ok(mended)
}

type Wanted<'f> = (&'f Finding, &'f Repair);

/// Those that can be made at once: of two that touch the same place the first; the other's turn may come.
fn apart<'f>(wanted: &[Wanted<'f>]) -> Vec<Wanted<'f>> {
    let mut taken: BTreeMap<usize, usize> = BTreeMap::new();
    let mut apart = Vec::new();
    for (finding, repair) in wanted {
        let is_free = |edit: &Edit| {
            let Span { start, end } = edit.at;
            let before = taken.range(..=start).next_back();
            before.is_none_or(|(other, until)| *other < start && *until <= start)
                && taken.range(start..end.max(start + 1)).next().is_none()
        };
        if repair.edits.iter().all(is_free) {
            for Edit { at, .. } in &repair.edits {
                let end = taken.entry(at.start).or_insert(at.end);
                *end = at.end.max(*end);
            }
            apart.push((*finding, *repair));
        }
    }
    apart
}

/// One round: the repairs that the findings of a document offer.
struct Round<'r> {
    document: &'r Document<'r>,
    bytes: &'r [u8],
    limits: &'r Limits,
    options: &'r Options,
}

impl Round<'_> {
    /// The file with those repairs made that leave it as valid as it is, and which they are.
    fn make<'f>(&self, wanted: &[Wanted<'f>]) -> (Vec<Wanted<'f>>, Vec<u8>) {
        let before = Faults::of(self.document, self.options);
        let harmless = self.harmless(wanted, before);
        let made = match self.patched(&harmless, before) {
            // Each alone does no harm, but together they would.
            None => harmless.into_iter().take(1).collect(),
            Some(_) => harmless,
        };
        let bytes = self.patched(&made, before).unwrap_or_else(|| self.bytes.to_owned());
        (made, bytes)
    }

    /// The repairs without those that do harm, which are looked for by halves.
    fn harmless<'f>(&self, wanted: &[Wanted<'f>], before: Faults) -> Vec<Wanted<'f>> {
        if wanted.is_empty() || self.patched(wanted, before).is_some() {
            return wanted.to_owned();
        }
        match wanted.split_at(wanted.len() / 2) {
            ([], _) => Vec::new(),
            (some, others) => [self.harmless(some, before), self.harmless(others, before)].concat(),
        }
    }

    /// The file with these repairs made; `None` where that makes it less valid.
    fn patched(&self, repairs: &[Wanted<'_>], before: Faults) -> Option<Vec<u8>> {
        let patch = Patch::new(repairs.iter().flat_map(|(_, repair)| repair.edits.iter().cloned())).ok()?;
        let bytes = patch.apply(self.document, self.bytes);
        let document = Document::parse(&bytes, self.limits).ok()?;
        let is_better = Faults::of(&document, self.options).are_no_more_than(before);
        drop(document);
        is_better.then_some(bytes)
    }
}

/// What keeps a document from being valid, by number.
#[derive(Clone, Copy)]
struct Faults {
    /// No version and message to hold it against.
    unknown: bool,
    of_xml: usize,
    of_schema: usize,
}

impl Faults {
    fn of(document: &Document<'_>, options: &Options) -> Self {
        let message = Message::of(document).map(|message| message.with_avs(options.avs));
        let validation = message.map(|message| message.validate(usize::MAX)).unwrap_or_default();
        let errors = validation.faults.iter().filter(|fault| fault.is_error()).count();
        Self {
            unknown: message.is_none_or(|message| !message.has_schema()),
            of_xml: document.problems().len() + document.problems_omitted(),
            of_schema: errors + validation.qualified,
        }
    }

    fn are_no_more_than(self, other: Self) -> bool {
        self.unknown <= other.unknown && self.of_xml <= other.of_xml && self.of_schema <= other.of_schema
    }
}

fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

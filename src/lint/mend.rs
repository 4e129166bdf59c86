//! Repairs a message as far as its findings' repairs go, round by round. Knows no file and no single rule.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use super::faults::Faults;
use super::{Applicability, Check, Checked, Finding, Options, Repair, check, rules};
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

impl Mended {
    /// A message in which nothing was to be repaired.
    pub fn untouched(bytes: Vec<u8>) -> Self {
        Self { bytes, applied: Vec::new(), settled: true }
    }
}

/// A repair that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Applied {
    /// The rule that asked for it.
    pub code: &'static str,
    /// What was done, in a few words.
    pub title: String,
}

/// Makes the repairs of a message, safe ones or all, until there are none left to make.
///
/// A repair that would make the message less valid is not made.
///
/// # Errors
/// As [`Document::parse`].
pub fn mend(bytes: &[u8], limits: &Limits, options: &Options, upto: Applicability) -> Result<Mended, Error> {
    mend_but(bytes, limits, options, upto, &|_, _| {})
}

/// Takes out of what was found in a document what is to stay as it is.
pub type LeaveOut<'a> = &'a dyn Fn(&Document<'_>, &mut Checked);

/// As [`mend`], but for the findings that somebody wants to stay as they are.
///
/// # Errors
/// As [`Document::parse`].
pub fn mend_but(
    bytes: &[u8],
    limits: &Limits,
    options: &Options,
    upto: Applicability,
    leave_out: LeaveOut<'_>,
) -> Result<Mended, Error> {
    settle(bytes, |bytes| {
        let document = Document::parse(bytes, limits)?;
        let mut checked = check(&document, options);
        leave_out(&document, &mut checked);
        let wanted = checked.findings.iter().filter_map(|finding| Some((finding, finding.repair.as_ref()?)));
        let wanted = wanted.filter(|(_, repair)| repair.applicability <= upto).collect::<Vec<_>>();
        let round = Round { document: &document, bytes, limits, options };
        // What a release has to declare is known only when its resources do, and theirs when they are spelt right.
        for stage in 0..=LAST_STAGE {
            let due =
                wanted.iter().filter(|(finding, _)| stage_of(finding) == stage).copied().collect::<Vec<_>>();
            let (made, bytes) = round.make(&apart(&due));
            if !made.is_empty() {
                let title = |repair: &Repair| repair.title.clone();
                let applied =
                    made.iter().map(|(finding, repair)| Applied { code: finding.code, title: title(repair) });
                return Ok(Some((applied.collect(), bytes)));
            }
        }
        Ok(None)
    })
}

const LAST_STAGE: usize = 2;

/// When a finding's repair is due: first what is about the words, then what is about a resource, then releases.
fn stage_of(finding: &Finding) -> usize {
    match rules::find(finding.code).map(|rule| rule.check) {
        Some(Check::Release(_)) => LAST_STAGE,
        Some(Check::Resource(_)) => 1,
        _ => 0,
    }
}

/// How many rounds there are at most. Each brings out what the one before made room for: five are many.
const ROUNDS: usize = 32;

/// Goes on from round to round until one has nothing to do, or brings back what there was before.
fn settle(
    bytes: &[u8],
    mut round: impl FnMut(&[u8]) -> Result<Option<(Vec<Applied>, Vec<u8>)>, Error>,
) -> Result<Mended, Error> {
    let mut mended = Mended { settled: false, ..Mended::untouched(bytes.to_owned()) };
    let mut seen = HashSet::from([fingerprint(bytes)]);
    for _ in 0..ROUNDS {
        let Some((applied, bytes)) = round(&mended.bytes)? else {
            mended.settled = true;
            break;
        };
        if !seen.insert(fingerprint(&bytes)) {
            break;
        }
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
        let before = Faults::of(self.document, self.options.avs);
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
        let document = Document::parse(bytes.as_slice(), self.limits).ok()?;
        let is_as_valid = Faults::of(&document, self.options.avs).are_no_more_than(before);
        is_as_valid.then_some(bytes)
    }
}

fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Level;
    use crate::lint::finding::Label;
    use crate::schema::name;

    fn finding(edit: Edit) -> Finding {
        let primary = Label { span: edit.at, text: String::new() };
        let repair = Some(Repair::safe("change it", [edit]));
        Finding { repair, ..Finding::new("AI001", Level::Error, primary, String::new()) }
    }

    #[test]
    fn what_would_do_harm_is_not_done_and_the_rest_is() {
        let bytes = std::fs::read("samples/clean/single-4.3.1.xml").unwrap();
        let document = Document::parse(bytes.as_slice(), &Limits::default()).unwrap();
        let node = |name: &str| document.nodes().find(|node| node.local_name() == name).unwrap();
        let declared = node(name::CONTAINS_AI).text_span();
        let findings = [
            finding(Edit::replace(node(name::MESSAGE_ID).text_span(), "one")),
            // Not well-formed, and then not valid.
            finding(Edit::delete(node(name::PARTY_LIST).open_span())),
            finding(Edit::replace(declared, "Maybe")),
            // Touches the place of the one before: its turn may come.
            finding(Edit::replace(declared, "Partly")),
            finding(Edit::replace(
                node(name::RELEASE_ID).first_child().unwrap().text_span(),
                "0198000000017",
            )),
        ];
        let wanted =
            findings.iter().map(|finding| (finding, finding.repair.as_ref().unwrap())).collect::<Vec<_>>();
        let apart = apart(&wanted);
        assert_eq!(apart.len(), 4);
        let (limits, options) = (Limits::default(), Options::default());
        let round = Round { document: &document, bytes: &bytes, limits: &limits, options: &options };
        let (made, bytes) = round.make(&apart);
        assert_eq!(
            made.iter().map(|(finding, _)| *finding).collect::<Vec<_>>(),
            [&findings[0], &findings[4]]
        );
        assert!(String::from_utf8(bytes).unwrap().contains(">one<"));
    }

    #[test]
    fn repairs_that_undo_one_another_come_to_an_end() {
        let applied = |title: &str| vec![Applied { code: "AI001", title: title.to_owned() }];
        let flip = |bytes: &[u8]| match bytes {
            b"start" => Ok(Some((applied("to a"), b"a".to_vec()))),
            b"a" => Ok(Some((applied("to b"), b"b".to_vec()))),
            _ => Ok(Some((applied("back to a"), b"a".to_vec()))),
        };
        let mended = settle(b"start", flip).unwrap();
        assert_eq!((mended.bytes.as_slice(), mended.settled, mended.applied.len()), (&b"b"[..], false, 2));
    }
}

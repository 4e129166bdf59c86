//! What comes out of a message in which declarations are made: the new bytes, held against the standard and the rules.

use std::collections::HashSet;

use super::{Refusal, Row, Wish, bilateral, patch, roll_up, rows};
use crate::disclosure::Disclosure;
use crate::ern::Message;
use crate::lint::faults::Faults;
use crate::lint::{self, Check, Finding, Level, Subject};
use crate::xml::{self, Document, Limits, Patch};

/// How declarations are made.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Write even what contradicts the standard's text, as long as the message stays as valid as it was.
    pub force: bool,
    /// Afterwards declare for each main release what its resources come to.
    pub roll_up: bool,
    /// In versions without AI declarations: the DPID of who defines the word that marks a role as AI's.
    pub bilateral: Option<String>,
    /// How the result is linted.
    pub lint: lint::Options,
    /// How large and deep a message may be.
    pub limits: Limits,
}

/// A message after the declarations were made.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The file as it is now; `None` where nothing was to be changed.
    pub bytes: Option<Vec<u8>>,
    /// What it said before.
    pub before: Vec<Row>,
    /// What it says now.
    pub after: Vec<Row>,
    /// What the linter finds now in what was changed, and in the releases.
    pub findings: Vec<Finding>,
}

/// Makes declarations in a message. `bytes` are what its document was read from.
///
/// # Errors
/// All reasons why it is not done. Then nothing is.
pub fn declare(
    disclosure: &Disclosure<'_>,
    bytes: &[u8],
    wishes: &[Wish<'_>],
    options: &Options,
) -> Result<Outcome, Vec<Refusal>> {
    let declares = disclosure.message().can_declare();
    let patch = match options.bilateral.as_deref().filter(|_| !declares) {
        Some(dpid) => bilateral(disclosure, wishes, dpid)?,
        None => patch(disclosure, wishes)?,
    };
    let mut written = apply(&patch, disclosure.message(), bytes);
    if options.roll_up && declares {
        written = rolled_up(disclosure, written, bytes, &options.limits)?;
    }
    let before = rows(disclosure);
    let Some(written) = written else {
        return Ok(Outcome { bytes: None, after: before.clone(), before, findings: Vec::new() });
    };
    let document = Document::parse(written.as_slice(), &options.limits).map_err(unreadable)?;
    let Some(message) = Message::of(&document) else { return Err(vec![Refusal::UnknownVersion]) };
    let after = rows(&Disclosure::of(message));
    let mut findings = lint::check(&document, &options.lint).findings;
    let refused = refused(disclosure.message(), &document, &findings, options);
    let changed = wishes.iter().filter_map(|wish| wish.of.resource()).collect::<HashSet<_>>();
    findings.retain(|finding| match finding.subject {
        Some(Subject::Resource(index)) => changed.contains(&index),
        Some(Subject::Release(_)) => true,
        None => false,
    });
    match refused.is_empty() {
        true => Ok(Outcome { bytes: Some(written), before, after, findings }),
        false => Err(vec![Refusal::Findings(refused)]),
    }
}

/// The bytes with the edits made; `None` where there are none.
fn apply(patch: &Patch, message: Message<'_>, bytes: &[u8]) -> Option<Vec<u8>> {
    (!patch.is_empty()).then(|| patch.apply(message.document(), bytes))
}

/// The message with its releases declared as their resources are.
fn rolled_up(
    disclosure: &Disclosure<'_>,
    written: Option<Vec<u8>>,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Option<Vec<u8>>, Vec<Refusal>> {
    let Some(written) = written else {
        return Ok(apply(&patch(disclosure, &roll_up(disclosure))?, disclosure.message(), bytes));
    };
    let document = Document::parse(written.as_slice(), limits).map_err(unreadable)?;
    let Some(message) = Message::of(&document) else { return Err(vec![Refusal::UnknownVersion]) };
    let disclosure = Disclosure::of(message);
    let rolled_up = apply(&patch(&disclosure, &roll_up(&disclosure))?, message, &written);
    Ok(Some(rolled_up.unwrap_or(written)))
}

fn unreadable(error: xml::Error) -> Vec<Refusal> {
    vec![Refusal::Unreadable(error)]
}

/// The findings for which nothing is written: the message did not have them before, and is less valid now, or contradicts
/// itself, unless that is wanted.
fn refused(
    before: Message<'_>,
    after: &Document<'_>,
    findings: &[Finding],
    options: &Options,
) -> Vec<Finding> {
    let is_grave = |finding: &&Finding| match is_of_the_standard(finding) {
        true => finding.level == Level::Error,
        false => !options.force && contradicts(finding),
    };
    let grave = findings.iter().filter(is_grave).collect::<Vec<_>>();
    if grave.is_empty() {
        return Vec::new();
    }
    let key = |finding: &Finding| (finding.code, finding.message.clone(), finding.place.clone());
    let known = lint::check(before.document(), &options.lint).findings;
    let known = known.iter().map(key).collect::<HashSet<_>>();
    let is_worse = is_worse(before, after, &options.lint);
    let new = grave.into_iter().filter(|finding| !known.contains(&key(finding)));
    new.filter(|finding| is_worse || !is_of_the_standard(finding)).cloned().collect()
}

/// Whether a finding is about the message as the schema has it, not about what it says.
fn is_of_the_standard(finding: &Finding) -> bool {
    let check = lint::rules::find(finding.code).map(|rule| rule.check);
    !matches!(check, Some(Check::Resource(_) | Check::Release(_) | Check::Message(_)))
}

/// Whether the message is less valid than it was.
fn is_worse(before: Message<'_>, after: &Document<'_>, options: &lint::Options) -> bool {
    let before = Faults::of(before.document(), options.avs);
    !Faults::of(after, options.avs).are_no_more_than(before)
}

/// Whether a finding says that the message contradicts itself. What a platform wants is no reason to say anything but what
/// is true.
fn contradicts(finding: &Finding) -> bool {
    let is_of_platforms = lint::rules::find(finding.code).is_some_and(|rule| rule.profiles().is_some());
    !is_of_platforms && (finding.level == Level::Error || OF_THE_TEXT.contains(&finding.code))
}

/// Whether what was refused for a finding may be forced: it is about what the message says, not about whether it is valid.
pub fn may_be_forced(finding: &Finding) -> bool {
    !is_of_the_standard(finding)
}

/// The rules that are milder than the standard's text, since messages that break them are common: AiContribution of
/// generative AI is All.
const OF_THE_TEXT: [&str; 1] = ["AI004"];

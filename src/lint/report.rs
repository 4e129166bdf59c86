//! Where a rule puts what it finds.

use super::policy::Policy;
use super::{Finding, Label, Level, Lists, Options, Profile, Repair, Rule, Subject};
use crate::disclosure::{Disclosure, Release, Resource};
use crate::span::Span;
use crate::xml::Node;

/// Takes down the findings of one rule.
#[derive(Debug)]
pub struct Report<'a> {
    rule: &'static Rule,
    policy: &'a Policy<'a>,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Report<'a> {
    /// A report of `rule`'s findings, added to `findings`.
    pub(super) fn of(rule: &'static Rule, policy: &'a Policy<'a>, findings: &'a mut Vec<Finding>) -> Self {
        Self { rule, policy, findings }
    }

    /// Whether another rule runs too, for rules that leave something to it.
    pub fn has(&self, rule: &Rule) -> bool {
        self.policy.selection.has(rule)
    }

    /// Whether another rule runs whose findings weigh no less than those of `rule`, which leaves something to it: a hint
    /// must not turn an error into a warning.
    pub(super) fn may_leave(&self, rule: &Rule, to: &Rule) -> bool {
        self.has(to) && self.policy.level(to) >= self.policy.level(rule)
    }

    /// How the document is checked.
    pub fn options(&self) -> &'a Options {
        self.policy.options
    }

    /// What to look for beside what the program knows.
    pub fn lists(&self) -> &'a Lists {
        &self.policy.options.lists
    }

    /// The platforms and distributors that the message is meant for.
    pub fn profiles(&self) -> &'a [&'static Profile] {
        &self.policy.options.profiles
    }

    /// Starts a finding: the place it is about, what stands there, and what is wrong.
    ///
    /// The finding is taken down when the draft is dropped.
    pub fn finding(&mut self, span: Span, label: impl Into<String>, message: impl Into<String>) -> Draft<'_> {
        let primary = Label { span, text: label.into() };
        let finding = Finding::new(self.rule.code, self.rule.level, primary, message.into());
        Draft { finding: Some(finding), findings: self.findings }
    }
}

/// A finding that is still being written.
#[derive(Debug)]
pub struct Draft<'a> {
    finding: Option<Finding>,
    findings: &'a mut Vec<Finding>,
}

impl Draft<'_> {
    fn with(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.finding {
            change(finding);
        }
        self
    }

    /// Another level than the rule's own.
    pub fn level(self, level: Level) -> Self {
        self.with(|finding| finding.level = level)
    }

    /// Another place that has to do with it, and what stands there.
    pub fn related(self, span: Span, label: impl Into<String>) -> Self {
        self.with(|finding| finding.related.push(Label { span, text: label.into() }))
    }

    /// Several other places, each with what stands there; of many only the first five, and how many more there are.
    pub fn related_all(self, labels: impl IntoIterator<Item = (Span, String)>) -> Self {
        const SHOWN: usize = 5;
        let mut labels = labels.into_iter().collect::<Vec<_>>();
        labels.sort_by_key(|(span, _)| *span);
        let reach = labels.first().zip(labels.last()).map(|(first, last)| (first.0.start, last.0.start));
        let more = labels.len().saturating_sub(SHOWN);
        labels.truncate(SHOWN);
        if let Some((_, last)) = labels.last_mut().filter(|_| more > 0) {
            last.push_str(&format!("; and {more} more"));
        }
        let draft = self.with(|finding| finding.reach = reach);
        labels.into_iter().fold(draft, |draft, (span, text)| draft.related(span, text))
    }

    /// Where in the music it is: at this resource.
    pub fn at(self, disclosure: &Disclosure<'_>, resource: &Resource<'_>) -> Self {
        self.with(|finding| {
            finding.place = Some(disclosure.place_of(resource));
            finding.subject = Some(Subject::Resource(resource.index));
        })
    }

    /// Where in the music it is: on this release.
    pub fn on(self, disclosure: &Disclosure<'_>, release: &Release<'_>) -> Self {
        self.with(|finding| {
            finding.place = Some(disclosure.name_of_release(release));
            finding.subject = Some(Subject::Release(release.index));
        })
    }

    /// Where it is, in words, where that can be said.
    pub fn within(self, place: impl Into<Option<String>>) -> Self {
        self.with(|finding| finding.place = place.into())
    }

    /// On whose authority it is wrong, or why it matters.
    pub fn why(self, why: impl Into<String>) -> Self {
        self.with(|finding| finding.why = why.into())
    }

    /// What to do about it.
    pub fn fix(self, fix: impl Into<String>) -> Self {
        self.with(|finding| finding.fix = fix.into())
    }

    /// How a program can do it, where one can.
    pub fn repair(self, repair: impl Into<Option<Repair>>) -> Self {
        let repair = repair.into().filter(|repair| !repair.edits.is_empty());
        self.with(|finding| finding.repair = repair)
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        if let Some(mut finding) = self.finding.take() {
            finding.related.sort_by_key(|label| label.span);
            self.findings.push(finding);
        }
    }
}

/// Where a finding about an element points when the element holds more than text: its start tag.
pub(crate) fn tag(node: Node<'_>) -> Span {
    node.open_span()
}

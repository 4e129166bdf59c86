//! Runs the rules over a document, layer by layer, and says which layers it could look at.

use std::collections::BTreeMap;

use serde::Serialize;

use super::fingerprint;
use super::policy::Policy;
use super::rules::RULES;
use super::subject::identity_of_message;
use super::{
    Check, Extent, Finding, Layer, Lists, Profile, Reason, Report, Rule, Selection, Setting, StructureFault,
    ValueFault,
};
use crate::disclosure::{Declaration, Disclosure, ResourceKind};
use crate::ern::{Message, RootFault, Validation};
use crate::schema::validate::Fault;
use crate::schema::{Choice, Version, name};
use crate::xml::{Document, Problem};

/// How a document is to be checked.
#[derive(Clone, Debug)]
pub struct Options {
    /// Which rules run.
    pub selection: Selection,
    /// How many errors of structure and values are kept at most, and how many faults that are none.
    pub faults: usize,
    /// The value sets to read the message with, whatever its `AvsVersionId` says.
    pub avs: Option<u32>,
    /// The platforms and distributors that the message is meant for.
    pub profiles: Vec<&'static Profile>,
    /// What becomes of rules, by code, whatever the platforms want.
    pub levels: BTreeMap<&'static str, Setting>,
    /// What to look for beside what the program knows.
    pub lists: Lists,
}

impl Default for Options {
    fn default() -> Self {
        let (profiles, levels, lists) = (Vec::new(), BTreeMap::new(), Lists::default());
        Self { selection: Selection::default(), faults: 1000, avs: None, profiles, levels, lists }
    }
}

/// How many resources of a kind say what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Recordings, by [`Declaration`]: undeclared, None, Partly, All.
    pub recordings: [usize; 4],
    /// Videos, likewise.
    pub videos: [usize; 4],
    /// Images, likewise.
    pub images: [usize; 4],
}

impl Tally {
    fn of(disclosure: &Disclosure<'_>) -> Self {
        let mut tally = Self::default();
        let mute = is_before_declarations(&disclosure.message());
        for resource in &disclosure.resources {
            let counts = match resource.kind {
                ResourceKind::SoundRecording => &mut tally.recordings,
                ResourceKind::Video => &mut tally.videos,
                ResourceKind::Image => &mut tally.images,
                _ => continue,
            };
            counts[match resource.effective() {
                // What stands in a version that has no declarations declares nothing.
                _ if mute => 0,
                Declaration::Undeclared => 0,
                Declaration::None => 1,
                Declaration::Partly => 2,
                Declaration::All => 3,
            }] += 1;
        }
        tally
    }
}

/// What came of checking a document.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Whether anything says that the document is an ERN message.
    pub is_message: bool,
    /// The version of ERN, where it is certain.
    pub version: Option<Version>,
    /// The value sets that were asked for, or else those the message names by `AvsVersionId`.
    pub avs: Option<String>,
    /// The platforms and distributors that it was checked for, by name.
    pub profiles: Vec<&'static str>,
    /// By what the message is known from delivery to delivery: identifiers of its releases, as a rule.
    pub identity: String,
    /// What was found, in the order of the document.
    pub findings: Vec<Finding>,
    /// Each layer, and how far it was looked at.
    pub layers: [(Layer, Extent); 4],
    /// What the resources declare; nothing is counted where broken XML leaves it uncertain.
    pub tally: Tally,
}

impl Checked {
    /// How far a layer was looked at.
    pub fn extent(&self, layer: Layer) -> &Extent {
        &self.layers[layer as usize].1
    }

    /// Looks no further at a layer than this.
    fn limit(&mut self, layer: Layer, to: Extent) {
        self.layers[layer as usize].1.limit(to);
    }
}

/// Runs the rules one by one.
struct Run<'a> {
    policy: &'a Policy<'a>,
    findings: Vec<Finding>,
}

impl<'a> Run<'a> {
    /// The rules that run, in the order of their codes.
    fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<'a> {
        let selection = &self.policy.selection;
        RULES.iter().copied().filter(|rule| selection.has(rule))
    }

    /// Where a rule's findings go.
    fn report(&mut self, rule: &'static Rule) -> Report<'_> {
        Report::of(rule, self.policy, &mut self.findings)
    }

    /// Gives every rule that runs the floor.
    fn each(&mut self, mut call: impl FnMut(&'static Rule, &mut Report<'_>)) {
        for rule in self.rules() {
            call(rule, &mut self.report(rule));
        }
    }
}

/// Checks a document with every rule that is selected.
pub fn check(document: &Document<'_>, options: &Options) -> Checked {
    let policy = Policy::of(options);
    let mut run = Run { policy: &policy, findings: Vec::new() };
    run.each(|rule, report| {
        if let Check::Problem(check) = rule.check {
            document.problems().iter().for_each(|problem| check(document, problem, report));
        }
    });
    let mut checked = Checked {
        is_message: false,
        version: None,
        avs: None,
        profiles: options.profiles.iter().map(|profile| profile.name).collect(),
        identity: String::new(),
        findings: Vec::new(),
        layers: Layer::ALL.map(|layer| (layer, layer.asked_for(&policy.selection))),
        tally: Tally::default(),
    };
    let disclosure = match Message::of(document) {
        Some(message) => Some(check_message(message.with_avs(options.avs), options, &mut run, &mut checked)),
        None => {
            let root = document.root().map(|root| root.local_name().to_owned());
            let why = Reason::NotAMessage(root);
            Layer::ALL[1..].iter().for_each(|layer| checked.limit(*layer, Extent::No(why.clone())));
            None
        }
    };
    checked.findings = run.findings;
    policy.settle(&mut checked.findings);
    checked.findings.sort_by(|a, b| (a.primary.span, a.code).cmp(&(b.primary.span, b.code)));
    if let Some(disclosure) = &disclosure {
        checked.identity = identity_of_message(disclosure);
    }
    let message = &checked.identity;
    fingerprint::stamp(document, disclosure.as_ref(), message, &mut checked.findings);
    checked
}

fn check_message<'d>(
    message: Message<'d>,
    options: &Options,
    run: &mut Run<'_>,
    checked: &mut Checked,
) -> Disclosure<'d> {
    let version = message.version();
    checked.is_message = true;
    checked.version = Some(version).filter(|_| message.fault() != Some(RootFault::UnknownVersion));
    let chosen = options.avs.filter(|_| message.chooses_editions()).map(|avs| avs.to_string());
    let written = || message.root().attribute(name::AVS_VERSION_ID).map(|avs| avs.value().into_owned());
    checked.avs = chosen.or_else(written);
    run.each(|rule, report| {
        if let Check::Root(check) = rule.check {
            check(&message, report);
        }
    });
    let broken = break_of_structure(message.document()).map(|_| Reason::BrokenXml);
    let unknown = (!message.has_schema()).then(|| match message.fault() {
        Some(RootFault::UnknownMessage(_)) => {
            Reason::UnknownMessage(version, message.root().local_name().to_owned())
        }
        _ => Reason::UnknownVersion,
    });
    let disclosure = Disclosure::of(message);
    if broken.is_none() {
        checked.tally = Tally::of(&disclosure);
    }
    match broken.clone().or(unknown) {
        Some(why) => {
            checked.limit(Layer::Structure, Extent::No(why.clone()));
            checked.limit(Layer::Values, Extent::No(why));
        }
        None => check_schema(&message, &disclosure, options, run, checked),
    }
    match broken.or_else(|| cannot_disclose(&message)) {
        Some(why) => checked.limit(Layer::Disclosure, Extent::No(why)),
        None => check_disclosure(&disclosure, run),
    }
    disclosure
}

/// The first fault of the XML that makes it uncertain what belongs to what.
pub(crate) fn break_of_structure<'d>(document: &'d Document<'_>) -> Option<&'d Problem> {
    document.problems().iter().find(|problem| problem.kind.breaks_structure())
}

/// Why there is nothing to judge about a message's AI declarations.
fn cannot_disclose(message: &Message<'_>) -> Option<Reason> {
    match message.fault() {
        Some(RootFault::UnknownVersion) => Some(Reason::UnknownVersion),
        _ => is_before_declarations(message).then(|| Reason::NoDeclarations(message.version())),
    }
}

/// Whether it is certain that the version has no AI declarations.
fn is_before_declarations(message: &Message<'_>) -> bool {
    message.fault() != Some(RootFault::UnknownVersion) && !message.can_declare()
}

/// Holds the message against the schema of its version; says so where there were more faults than are kept.
fn check_schema<'d>(
    message: &Message<'d>,
    disclosure: &Disclosure<'d>,
    options: &Options,
    run: &mut Run<'_>,
    checked: &mut Checked,
) {
    let Validation { faults, qualified } = message.validate(options.faults);
    let errors = faults.iter().filter(|fault| fault.is_error()).count();
    if errors.max(faults.len() - errors) >= options.faults {
        for layer in [Layer::Structure, Layer::Values] {
            checked.limit(layer, Extent::Partly(Reason::Limit(options.faults)));
        }
    }
    let stand_in = match message.editions().choice() {
        Choice::Newer(number) => Some(Reason::NewerValues(number)),
        Choice::Older(number) => Some(Reason::OlderValues(number)),
        Choice::Odd | Choice::Absent => Some(Reason::GuessedValues),
        Choice::Version | Choice::Known(_) | Choice::Between(_) => None,
    };
    if let Some(why) = stand_in {
        checked.limit(Layer::Values, Extent::Partly(why));
    }
    let (structure, values): (Vec<_>, Vec<_>) = faults.into_iter().partition(Fault::is_structural);
    let structure = StructureFault::all(message, disclosure, &structure, qualified);
    let values = ValueFault::all(message, disclosure, &values);
    run.each(|rule, report| match rule.check {
        Check::Structure(check) => structure.iter().for_each(|fault| check(fault, report)),
        Check::Value(check) => values.iter().for_each(|fault| check(fault, report)),
        _ => {}
    });
}

fn check_disclosure(disclosure: &Disclosure<'_>, run: &mut Run<'_>) {
    run.each(|rule, report| {
        if let Check::Message(check) = rule.check {
            check(disclosure, report);
        }
    });
    // One resource after the other, not one rule after the other: what a rule has read is at hand for the next.
    let rules = |of: fn(&Check) -> bool| run.rules().filter(|rule| of(&rule.check)).collect::<Vec<_>>();
    let of_resources = rules(|check| matches!(check, Check::Resource(_)));
    let of_releases = rules(|check| matches!(check, Check::Release(_)));
    for resource in &disclosure.resources {
        for rule in &of_resources {
            if let Check::Resource(check) = rule.check {
                check(disclosure, resource, &mut run.report(rule));
            }
        }
    }
    for release in &disclosure.releases {
        for rule in &of_releases {
            if let Check::Release(check) = rule.check {
                check(disclosure, release, &mut run.report(rule));
            }
        }
    }
}

use crate::disclosure::role::for_machine;
use crate::disclosure::words;
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::structure::holder_of;
use crate::lint::{Level, Repair, Report, ValueFault, near_values, wording, wrong_value};
use crate::schema::validate::FaultKind;
use crate::schema::{Choice, Datatype, SpecialContributorType, ValueSet, WHITE, name};
use crate::xml::Node;

rule! {
    /// A contributor's role is a word of some platform, which the standard does not have.
    ///
    /// ## Why
    ///
    /// Platforms ask for a Producer or an Instrumentalist; DDEX has other words for them. The message is invalid with
    /// them, and a credit nobody can read is lost.
    ///
    /// ## Source
    ///
    /// - AVS 6 and later, `ContributorRole`, which has none of these words; `MainArtist` and `FeaturedArtist` are values of
    ///   `DisplayArtistRole`. Tier A, checked 2026-11-23. The words and their meanings are a list:
    ///   src/lint/data/meanings.toml.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Producer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>MainArtist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>Programmer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <ContributorPartyReference>P2</ContributorPartyReference>
    ///     <Role><Value>Compozer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the role that the finding names. An artist's role on the cover belongs into `DisplayArtist`.
    ///
    /// `ddex-disclose lint --unsafe-fixes` writes the standard's word that comes nearest.
    ///
    /// ## Limits
    ///
    /// Which role is meant is a guess: a producer of beats is a Programmer. In versions before 4.3.1 ERN006 speaks of
    /// these words, and everywhere of slips of the pen. In a message with newer value sets than are known here, which may
    /// have the word, it is a warning.
    AI046 = "platform-word-as-role", Error, Certain, Value, since "0.1.0"
}

fn check(fault: &ValueFault<'_>, report: &mut Report<'_>) {
    let Some((word, meant)) = meant(fault) else { return };
    let level = match fault.fault.kind {
        FaultKind::UnknownValue { .. } => Level::Warning,
        _ => Level::Error,
    };
    let message = match &meant {
        Meant::OnCover => format!("{} is a role on the cover, not a contributor's", wording::quote(&word)),
        Meant::Role(_) => {
            let said = meant.words(fault);
            format!("{} is a platform's word; DDEX says {said}", wording::quote(&word))
        }
    };
    let why = match fault.message.editions().choice() {
        Choice::Newer(number) => wrong_value::may_be_newer(number),
        _ => fault.standard(&format!("the values of {ROLES} in {} do not have it", fault.message.editions())),
    };
    report
        .finding(fault.value_span(), "a platform's word", message)
        .level(level)
        .related_all(fault.alike.iter().map(|fault| (fault.value_span(), "and here".to_owned())))
        .within(fault.place.clone())
        .why(why)
        .fix(meant.fix(fault))
        .repair(meant.repair(fault));
}

/// The value set of contributors' roles.
const ROLES: &str = "ContributorRole";

/// What somebody meant who wrote a platform's word.
enum Meant {
    /// A contributor's role.
    Role(&'static str),
    /// A display artist's role.
    OnCover,
}

impl Meant {
    /// The standard's words for it: of a machine those that say what a machine did.
    fn words(&self, fault: &ValueFault<'_>) -> String {
        let Self::Role(role) = self else { return String::new() };
        let nodes = || std::iter::once(fault.node).chain(fault.alike.iter().map(|fault| fault.node));
        let machines = nodes().filter(|node| is_of_machine(*node)).count();
        match for_machine(role).map(wording::either) {
            Some(ours) if machines == nodes().count() => ours,
            Some(ours) if machines > 0 => format!("{role}, for generative AI {ours}"),
            _ => (*role).to_owned(),
        }
    }

    /// Writes the role that comes nearest.
    fn repair(&self, fault: &ValueFault<'_>) -> Option<Repair> {
        let Self::Role(role) = self else { return None };
        let nodes = || std::iter::once(fault.node).chain(fault.alike.iter().map(|fault| fault.node));
        let of_machine = for_machine(role).and_then(|ours| ours.first().copied());
        let word = |node: Node<'_>| of_machine.filter(|_| is_of_machine(node)).unwrap_or(role);
        let title = format!("write {}", word(fault.node));
        Some(Repair::needing_consent(title, nodes().flat_map(|node| edit::set_text(node, word(node)))))
    }

    fn fix(&self, fault: &ValueFault<'_>) -> String {
        match self {
            Self::OnCover => "name the artist in DisplayArtist, and write here what the contributor did".to_owned(),
            Self::Role(role) if role.ends_with("Musician") => {
                format!("write {role}, with the instrument in InstrumentType")
            }
            Self::Role(_) => format!("write {}", self.words(fault)),
        }
    }
}

/// Whether the role is generative AI's.
fn is_of_machine(value: Node<'_>) -> bool {
    let special = holder_of(holder_of(value)).child(name::SPECIAL_CONTRIBUTOR);
    special.is_some_and(|node| words(node) == SpecialContributorType::GenerativeAI.as_str())
}

/// Whether the fault is one that this rule speaks of.
pub(super) fn speaks_of(fault: &ValueFault<'_>) -> bool {
    meant(fault).is_some()
}

/// The word that was written, and what was meant by it, where it is a platform's for a contributor's role.
fn meant(fault: &ValueFault<'_>) -> Option<(String, Meant)> {
    let (FaultKind::Value { .. } | FaultKind::UnknownValue { .. }) = fault.fault.kind else { return None };
    let set = fault.set().filter(|set| set.name() == ROLES && fault.message.can_declare())?;
    let (value, editions) = (fault.value(), fault.message.editions());
    let word = value.trim_matches(WHITE);
    if Datatype::Set(set).allows(word, editions) {
        return None;
    }
    let of_cover = ValueSet::named(name::DISPLAY_ARTIST_ROLE);
    let is_on_cover = || of_cover.is_some_and(|set| Datatype::Set(set).allows(word, editions));
    let meant = near_values::by_meaning(set, word, editions).map(Meant::Role);
    Some((word.to_owned(), meant.or_else(|| is_on_cover().then_some(Meant::OnCover))?))
}

use super::ai_tool_as_user_defined::{self, AI041};
use crate::disclosure::{By, Credit, Disclosure, Resource};
use crate::lint::rule::rule;
use crate::lint::{Level, Report, wording};
use crate::schema::{SpecialContributorType, name};
use crate::xml::{Attribute, Node};

rule! {
    /// A special contributor, or the role of an AI credit, is UserDefined, but nothing says what that is.
    ///
    /// ## Why
    ///
    /// `UserDefined` alone is a blank: nobody can tell who or what is credited. The schema lets it pass.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `SpecialContributor`, `SpecialDisplayArtist` and `Role/Value`: the word of the sender's own
    ///   stands in `UserDefinedValue`, and `Namespace` says whose word it is. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>UserDefined</SpecialContributor>
    ///     <Role><Value>Composer</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>UserDefined</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor Namespace="PADPIDA2026010101X" UserDefinedValue="Village Choir">UserDefined</SpecialContributor>
    ///     <Role><Value>Choir</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>None</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value Namespace="PADPIDA2026010101X" UserDefinedValue="VoiceModeller">UserDefined</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>All</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the word in `UserDefinedValue` and a namespace, such as your DPID, in `Namespace`; or, better, a value of the
    /// standard: for AI, GenerativeAI.
    ///
    /// ## Limits
    ///
    /// Where only the `Namespace` is missing the word can still be read by people, so that is a warning.
    AI042 = "bare-user-defined", Error, Certain, Resource, since "0.1.0"
}

/// Whether this rule runs, and says that nobody can tell who is credited.
pub(super) fn speaks_of(credit: &Credit<'_>, report: &Report<'_>) -> bool {
    let By::Special { node, kind: Some(SpecialContributorType::UserDefined) } = credit.by else { return false };
    report.has(&AI042) && written(node, name::USER_DEFINED_VALUE).is_none()
}

/// An attribute with something in it.
fn written<'d>(node: Node<'d>, name: &str) -> Option<Attribute<'d>> {
    node.attribute(name).filter(|attribute| !attribute.value().trim().is_empty())
}

fn check(disclosure: &Disclosure<'_>, resource: &Resource<'_>, report: &mut Report<'_>) {
    let told = report.has(&AI041);
    let lists = report.lists();
    let is_told = |node: &Node<'_>| told && ai_tool_as_user_defined::named_in(*node, lists).is_some();
    let special = ai_tool_as_user_defined::of_sender(resource).filter(|node| !is_told(node));
    let ai = resource.credits.iter().filter(|credit| credit.is_ai()).flat_map(Credit::roles);
    let is_own = |value: &str| value == SpecialContributorType::UserDefined.as_str();
    let roles = ai.filter(|role| is_own(&role.value)).map(|role| role.node);
    for node in special.chain(roles) {
        let what = match node.local_name() {
            name::SPECIAL_CONTRIBUTOR => "a contributor",
            name::SPECIAL_DISPLAY_ARTIST => "a display artist",
            _ => "the role of an AI credit",
        };
        let (level, message, fix) = match (written(node, name::USER_DEFINED_VALUE), written(node, name::NAMESPACE)) {
            (Some(_), Some(_)) => continue,
            (Some(word), None) => (
                Level::Warning,
                format!("nothing says whose word {} is", wording::quote(&word.value())),
                "write in Namespace who defined the word, such as your DPID",
            ),
            (None, _) => (
                Level::Error,
                format!("{what} on the {} is of the sender's own, but nothing says what it is", resource.noun()),
                "write the word in UserDefinedValue and your DPID in Namespace, or GenerativeAI if AI is meant",
            ),
        };
        let fix = match node.local_name() {
            name::VALUE => fix.replace("GenerativeAI if AI is meant", "a role of the standard"),
            _ => fix.to_owned(),
        };
        report
            .finding(node.text_span(), "stands for a word that is not there", message)
            .level(level)
            .at(disclosure, resource)
            .why(wording::standard(
                disclosure,
                node,
                "UserDefined stands for the word in UserDefinedValue, and Namespace says whose word it is",
            ))
            .fix(fix);
    }
}

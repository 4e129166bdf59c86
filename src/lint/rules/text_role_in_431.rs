use super::text_where_elements::bare_text;
use crate::disclosure::words;
use crate::ern::edit;
use crate::lint::rule::rule;
use crate::lint::{Misuse, Repair, Report, StructureFault, wording};
use crate::schema::{Version, name};

rule! {
    /// Roles are written as plain text, as they were up to ERN 4.3.
    ///
    /// ## Why
    ///
    /// From 4.3.1 on a role is an element with the word in `Value`, so that the instrument can stand beside
    /// it. A message in the old form is invalid, and every credit in it, those of AI too, is without a role.
    ///
    /// ## Source
    ///
    /// - ERN 4.3.1 and 4.3.2, `Role` of Contributor and others: `Value`, then `InstrumentType`. Up to ERN 4.3
    ///   it held the word itself. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role>LeadVocalist</Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <Contributor>
    ///     <SpecialContributor>GenerativeAI</SpecialContributor>
    ///     <Role><Value>LeadVocalist</Value></Role>
    ///   </Contributor>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write `<Role><Value>LeadVocalist</Value></Role>`, and the same for every role of the message. A
    /// `Namespace` or `UserDefinedValue` moves from `Role` to `Value`.
    ///
    /// `ddex-disclose lint --fix` does it.
    AI064 = "text-role-in-431", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    let Some(Misuse::TextRole(node)) = fault.misuse else { return };
    let ty = fault.fault.ty;
    let is_text = |version: &&Version| {
        ty.in_version(**version).is_some_and(|ty| ty.slots_named(name::VALUE).next().is_none())
    };
    let last = fault
        .version()
        .family()
        .iter()
        .rev()
        .find(is_text)
        .map(|version| format!(", as up to ERN {version}"));
    let so_too = if fault.alike.is_empty() { "" } else { ", and so on" };
    let last = last.unwrap_or_default();
    let message = match fault.alike.len() {
        0 => format!("the role {} is written as plain text{last}", wording::quote(&words(node))),
        more => format!("{} roles are written as plain text{last}", more + 1),
    };
    // What the role had as attributes goes to the new element with the word.
    let of_word = [name::NAMESPACE, name::USER_DEFINED_VALUE];
    let attributes = node.attributes().filter(|a| of_word.contains(&a.name));
    let attributes = attributes.map(|a| format!(" {}=\"{}\"", a.name, a.raw)).collect::<String>();
    let value = format!("<Value{attributes}>{}</Value>", node.document().text(bare_text(node)));
    let roles = std::iter::once(node).chain(fault.alike.iter().copied());
    let wrapped = roles.filter_map(edit::role_as_element).flatten();
    report
        .finding(bare_text(node), "the word must stand in `Value`", message)
        .related_all(fault.alike.iter().map(|node| (bare_text(*node), "the same".to_owned())))
        .within(fault.place.clone().filter(|_| fault.alike.is_empty()))
        .why(fault.standard("a role holds the word in `Value`, so that an instrument can stand beside it"))
        .fix(match node.has_children() {
            true => format!("write {value} in place of the text, before the instrument{so_too}"),
            false => format!("write <{0}>{value}</{0}>{so_too}", node.name()),
        })
        .repair(Repair::safe(
            format!("put {} into `Value`", if fault.alike.is_empty() { "the word" } else { "the words" }),
            wrapped,
        ));
}

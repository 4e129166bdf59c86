//! The types of a family as tables of numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{Ids, MARK, patterns};
use crate::automaton::{self, Automaton};
use crate::standard::{Family, select};

/// A type in one version.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Model {
    content: Automaton,
    attributes: Vec<Attribute>,
    /// The datatype of its text, as Rust, where it holds text.
    text: Option<String>,
}

/// An attribute in one version.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Attribute {
    name: String,
    required: bool,
    /// As Rust.
    datatype: String,
}

/// The type of this name in one version; `None` where the version does not have it.
fn model(family: &Family, ids: &Ids<'_>, name: &str, version: usize) -> Result<Option<Model>, String> {
    let datatype = |name: &str| datatype(family, ids, name, version);
    let Some(ty) = family.types.get(name) else {
        let content = || Automaton { empty: true, ..Automaton::default() };
        return Ok(datatype(name)?.map(|text| Model {
            content: content(),
            text: Some(text),
            ..Model::default()
        }));
    };
    if !ty.versions.has(version) {
        return Ok(None);
    }
    let known = |name: &str| datatype(name)?.ok_or_else(|| format!("no datatype {name}"));
    let attributes = ty.attributes.iter().filter(|attribute| attribute.versions.has(version));
    let attributes = attributes.map(|attribute| {
        let (name, required) = (attribute.name.clone(), attribute.required);
        Ok(Attribute { name, required, datatype: known(&attribute.ty)? })
    });
    let text = ty.text.iter().find(|text| text.1.has(version)).map(|text| known(&text.0));
    Ok(Some(Model {
        content: automaton::build(&select(&ty.particles, version))?,
        attributes: attributes.collect::<Result<_, String>>()?,
        text: text.transpose()?,
    }))
}

/// A datatype as Rust; `None` where the version does not have it.
fn datatype(family: &Family, ids: &Ids<'_>, name: &str, version: usize) -> Result<Option<String>, String> {
    if let Some(set) = name.strip_prefix("avs:") {
        return Ok(Some(format!("V(ValueSet({}))", ids.sets[set])));
    }
    if name.starts_with('$') {
        return Ok(ids.patterns.number(family, name, version).map(|number| format!("P(Pattern({number}))")));
    }
    Ok(Some(format!("B({})", patterns::builtin(name)?)))
}

/// The types of a family, each kept once however many versions share it.
pub fn write(family: &Family, ids: &Ids<'_>) -> Result<String, String> {
    let mut types = family.types.keys().map(String::as_str).collect::<BTreeSet<_>>();
    types.extend(family.type_references());
    let type_ids = types.iter().enumerate().map(|(id, name)| (*name, id)).collect::<BTreeMap<_, _>>();
    let mut models: Vec<Model> = Vec::new();
    let mut index: BTreeMap<Model, usize> = BTreeMap::new();
    let mut by_version: Vec<Vec<String>> = Vec::new();
    for version in 0..family.versions.len() {
        let mut row = Vec::new();
        for name in &types {
            let model = model(family, ids, name, version)
                .map_err(|why| format!("{} {name}: {why}", family.versions[version].0))?;
            row.push(model.map_or("ABSENT".to_owned(), |model| {
                let id = *index.entry(model.clone()).or_insert_with(|| {
                    models.push(model);
                    models.len() - 1
                });
                id.to_string()
            }));
        }
        by_version.push(row);
    }
    let mut out = format!("{MARK}//! The types of {}.\n\n", family.name.to_uppercase());
    out += "use super::super::builtin::Builtin::*;\n";
    out += "use super::super::datatype::Datatype::{Builtin as B, Pattern as P, Set as V};\n";
    out += "use super::super::pattern::Pattern;\nuse super::super::values::ValueSet;\n";
    out += "use super::super::{Attribute, Family, Model, Slot, Versions, ABSENT};\n\n";
    out += "pub(crate) static FAMILY: Family = Family {\n    types: &TYPES,\n    models: &MODELS,\n";
    out += "    slots: &SLOTS,\n    attributes: &ATTRIBUTES,\n    versions: &VERSIONS,\n    roots: &ROOTS,\n};\n\n";
    writeln!(out, "static TYPES: [&str; {}] = [", types.len()).unwrap();
    types.iter().for_each(|name| writeln!(out, "    \"{name}\",").unwrap());
    writeln!(out, "];\n\nstatic MODELS: [Model; {}] = [", models.len()).unwrap();
    let mut slots = Vec::new();
    let mut runs: BTreeMap<&[Attribute], usize> = BTreeMap::new();
    let mut attributes: Vec<&Attribute> = Vec::new();
    for model in &models {
        let Automaton { first, last, empty, .. } = model.content;
        let (start, len) = (slots.len(), model.content.slots.len());
        let run = *runs.entry(&model.attributes).or_insert_with(|| {
            attributes.extend(&model.attributes);
            attributes.len() - model.attributes.len()
        });
        let (run, count) = if model.attributes.is_empty() { (0, 0) } else { (run, model.attributes.len()) };
        let needs = model.attributes.iter().any(|attribute| attribute.required);
        let text = model.text.as_ref().map_or("None".to_owned(), |text| format!("Some({text})"));
        writeln!(
            out,
            "    Model {{ start: {start}, len: {len}, empty: {empty}, first: {first:#x}, last: {last:#x}, \
             attributes: ({run}, {count}), needs_attributes: {needs}, text: {text} }},"
        )
        .unwrap();
        slots.extend(model.content.slots.iter());
    }
    writeln!(out, "];\n\nstatic ATTRIBUTES: [Attribute; {}] = [", attributes.len()).unwrap();
    for Attribute { name, required, datatype } in attributes {
        let id = ids.names[name.as_str()];
        writeln!(
            out,
            "    Attribute {{ name: {id}, required: {required}, datatype: {datatype} }}, // {name}"
        )
        .unwrap();
    }
    writeln!(out, "];\n\nstatic SLOTS: [Slot; {}] = [", slots.len()).unwrap();
    for slot in slots {
        let (name, ty) = (ids.names[slot.name.as_str()], type_ids[slot.ty.as_str()]);
        let (many, follow) = (slot.many, slot.follow);
        writeln!(
            out,
            "    Slot {{ name: {name}, ty: {ty}, many: {many}, follow: {follow:#x} }}, // {}",
            slot.name
        )
        .unwrap();
    }
    writeln!(out, "];\n\nstatic VERSIONS: [&[u16]; {}] = [", by_version.len()).unwrap();
    for (row, (version, _)) in by_version.iter().zip(&family.versions) {
        writeln!(out, "    // {version}\n    &[").unwrap();
        row.chunks(20).for_each(|line| writeln!(out, "        {},", line.join(", ")).unwrap());
        out += "    ],\n";
    }
    writeln!(out, "];\n\n/// The messages: name, type, the versions that have it.").unwrap();
    writeln!(out, "static ROOTS: [(&str, u16, Versions); {}] = [", family.roots.len()).unwrap();
    for (name, versions) in &family.roots {
        let versions = super::versions(*versions, family);
        writeln!(out, "    (\"{name}\", {}, {versions}),", type_ids[name.as_str()]).unwrap();
    }
    Ok(out + "];\n")
}

//! Writes the Rust that follows from the facts: names, versions, content models, views. Reads only `schemas/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::automaton::{self, Automaton};
use crate::facts;
use crate::standard::{Family, Particle, Type, ValueSets, Versions, select};

const MARK: &str = "// Written by `cargo xtask gen` from schemas/. Not edited by hand.\n\n";

/// The value sets whose values the code branches on.
const BRANCHED: &[&str] = &["ContainsAI", "SpecialContributorType"];

/// Every generated file: its path in the project, and its text.
pub fn generate(schemas: &Path) -> Result<Vec<(&'static str, String)>, String> {
    let read = |name: &str| {
        let path = schemas.join(name);
        std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    let ern3 = facts::read_family("ern3", &read("ern3.facts")?)?;
    let ern4 = facts::read_family("ern4", &read("ern4.facts")?)?;
    let values = facts::read_values(&read("values.facts")?)?;
    let names = names(&[&ern3, &ern4]);
    Ok(vec![
        ("src/schema/generated/name.rs", write_names(&names)),
        ("src/schema/generated/version.rs", write_versions(&[&ern3, &ern4])),
        ("src/schema/generated/value.rs", write_values(&values)?),
        ("src/schema/generated/ern3.rs", write_tables(&ern3, &names)?),
        ("src/schema/generated/ern4.rs", write_tables(&ern4, &names)?),
        ("src/ern/views/generated/ern3.rs", write_views(&ern3)),
        ("src/ern/views/generated/ern4.rs", write_views(&ern4)),
    ])
}

/// All element and attribute names, in order.
fn names(families: &[&Family]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for family in families {
        names.extend(family.roots.keys().cloned());
        for ty in family.types.values() {
            names.extend(ty.particles.iter().flat_map(Particle::names).map(str::to_owned));
            names.extend(ty.attributes.iter().map(|a| a.name.clone()));
        }
    }
    names
}

/// `DisplayArtist` as its words: `Display`, `Artist`. Initials stay together: `ISRC`, `P` `Line`.
fn words(name: &str) -> Vec<String> {
    let chars = name.chars().collect::<Vec<_>>();
    let mut words: Vec<String> = Vec::new();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| chars[i]);
        let starts = c.is_uppercase()
            && (before.is_none_or(|b| !b.is_uppercase())
                || chars.get(i + 1).is_some_and(|n| n.is_lowercase()));
        match words.last_mut() {
            Some(word) if !starts => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words.retain(|word| word != "_");
    words
}

fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

fn method(name: &str) -> String {
    match words(name).join("_").to_lowercase() {
        word if ["type", "use", "ref", "loop", "match", "move", "self"].contains(&&*word) => {
            format!("{word}_")
        }
        word => word,
    }
}

fn write_names(names: &BTreeSet<String>) -> String {
    let mut out = format!("{MARK}//! The names of the standard's elements and attributes.\n\n");
    for name in names {
        writeln!(out, "/// The name `{name}`.\npub const {}: &str = \"{name}\";", constant(name)).unwrap();
    }
    writeln!(out, "\n/// All of them, in alphabetical order.\npub static ALL: [&str; {}] = [", names.len())
        .unwrap();
    names.iter().for_each(|name| writeln!(out, "    {},", constant(name)).unwrap());
    out + "];\n"
}

fn variant(version: &str) -> String {
    format!("V{}", version.replace('.', "_"))
}

fn write_versions(families: &[&Family]) -> String {
    let mut out = format!("{MARK}//! The versions of ERN.\n\n");
    out += "/// A version of the Electronic Release Notification.\n";
    out += "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n";
    out += "#[non_exhaustive]\npub enum Version {\n";
    let all =
        families.iter().flat_map(|family| family.versions.iter().map(|v| (&v.0, &v.1))).collect::<Vec<_>>();
    all.iter().for_each(|(v, _)| writeln!(out, "    /// ERN {v}.\n    {},", variant(v)).unwrap());
    out += "}\n\n/// All versions, oldest first.\n";
    writeln!(out, "pub(crate) static ALL: [Version; {}] = [", all.len()).unwrap();
    all.iter().for_each(|(v, _)| writeln!(out, "    Version::{},", variant(v)).unwrap());
    out += "];\n\n/// How each version is written, and the namespace of its root element.\n";
    writeln!(out, "pub(crate) static WRITTEN: [(&str, &str); {}] = [", all.len()).unwrap();
    all.iter().for_each(|(v, namespace)| writeln!(out, "    (\"{v}\", \"{namespace}\"),").unwrap());
    writeln!(
        out,
        "];\n\n/// How many of them are ERN 3.\npub(crate) const ERN3: usize = {};",
        families[0].versions.len()
    )
    .unwrap();
    out
}

fn write_values(values: &ValueSets) -> Result<String, String> {
    let mut out = format!("{MARK}//! The value sets that the code branches on.\n");
    for name in BRANCHED {
        let set = values.sets.get(*name).ok_or_else(|| format!("no value set {name}"))?;
        writeln!(out, "\n/// A value of the set `{name}`.").unwrap();
        out += "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n";
        writeln!(out, "pub enum {name} {{").unwrap();
        set.keys().for_each(|v| writeln!(out, "    /// `{v}`.\n    {v},").unwrap());
        writeln!(out, "}}\n\nimpl {name} {{\n    /// All values, in alphabetical order.").unwrap();
        writeln!(out, "    pub const ALL: [Self; {}] = [", set.len()).unwrap();
        set.keys().for_each(|v| writeln!(out, "        Self::{v},").unwrap());
        out += "    ];\n\n    /// The value as a message writes it.\n    pub const fn as_str(self) -> &'static str {\n";
        out += "        match self {\n";
        set.keys().for_each(|v| writeln!(out, "            Self::{v} => \"{v}\",").unwrap());
        out += "        }\n    }\n\n    /// The value that a message writes so, to the letter.\n";
        out += "    pub fn parse(text: &str) -> Option<Self> {\n";
        out += "        Self::ALL.into_iter().find(|value| value.as_str() == text)\n    }\n}\n";
    }
    Ok(out)
}

/// The content models of a family, each kept once however many versions share it.
fn write_tables(family: &Family, names: &BTreeSet<String>) -> Result<String, String> {
    let name_ids = names.iter().enumerate().map(|(id, name)| (name.as_str(), id)).collect::<BTreeMap<_, _>>();
    let mut types = family.types.keys().map(String::as_str).collect::<BTreeSet<_>>();
    types.extend(family.type_references());
    let type_ids = types.iter().enumerate().map(|(id, name)| (*name, id)).collect::<BTreeMap<_, _>>();
    let mut models: Vec<Automaton> = Vec::new();
    let mut index: BTreeMap<Automaton, usize> = BTreeMap::new();
    let mut by_version: Vec<Vec<String>> = Vec::new();
    for version in 0..family.versions.len() {
        let mut row = Vec::new();
        for name in &types {
            row.push(match family.types.get(*name) {
                Some(ty) if !ty.versions.has(version) => "ABSENT".to_owned(),
                Some(ty) if ty.text.iter().any(|t| t.1.has(version)) => "TEXT".to_owned(),
                None => "TEXT".to_owned(),
                Some(ty) => {
                    let model = automaton::build(&select(&ty.particles, version))
                        .map_err(|why| format!("{} {}: {why}", family.versions[version].0, name))?;
                    let id = *index.entry(model.clone()).or_insert_with(|| {
                        models.push(model);
                        models.len() - 1
                    });
                    id.to_string()
                }
            });
        }
        by_version.push(row);
    }
    let mut out = format!("{MARK}//! The content models of {}.\n\n", family.name.to_uppercase());
    out += "use super::super::{Family, Model, Slot, ABSENT, TEXT};\n\n";
    out += "pub(crate) static FAMILY: Family = Family {\n    types: &TYPES,\n    models: &MODELS,\n";
    out += "    slots: &SLOTS,\n    versions: &VERSIONS,\n    roots: &ROOTS,\n};\n\n";
    writeln!(out, "static TYPES: [&str; {}] = [", types.len()).unwrap();
    types.iter().for_each(|name| writeln!(out, "    \"{name}\",").unwrap());
    writeln!(out, "];\n\nstatic MODELS: [Model; {}] = [", models.len()).unwrap();
    let mut slots = Vec::new();
    for model in &models {
        let Automaton { first, last, empty, .. } = model;
        let (start, len) = (slots.len(), model.slots.len());
        writeln!(
            out,
            "    Model {{ start: {start}, len: {len}, empty: {empty}, first: {first:#x}, last: {last:#x} }},"
        )
        .unwrap();
        slots.extend(model.slots.iter());
    }
    writeln!(out, "];\n\nstatic SLOTS: [Slot; {}] = [", slots.len()).unwrap();
    for slot in slots {
        let (name, ty) = (name_ids[slot.name.as_str()], type_ids[slot.ty.as_str()]);
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
    writeln!(out, "];\n\n/// The messages: name, type, the versions that have it as bits.").unwrap();
    writeln!(out, "static ROOTS: [(&str, u16, u32); {}] = [", family.roots.len()).unwrap();
    for (name, versions) in &family.roots {
        writeln!(out, "    (\"{name}\", {}, {:#b}),", type_ids[name.as_str()], versions.0).unwrap();
    }
    Ok(out + "];\n")
}

/// One view a type: a method a child and an attribute.
fn write_views(family: &Family) -> String {
    let title = family.name.to_uppercase().replace("ERN", "ERN ");
    let mut out = format!("{MARK}//! The types of {title}, as views of nodes.\n\n");
    out += "use super::super::{Children, Leaf, View};\nuse crate::schema::name;\nuse crate::xml::{Attribute, Node};\n";
    for (name, ty) in &family.types {
        let since = since(ty.versions, Versions::all(family.versions.len()), family);
        writeln!(out, "\n/// `{name}`{since}.").unwrap();
        writeln!(out, "#[derive(Clone, Copy, Debug)]\npub struct {name}<'d>(Node<'d>);\n").unwrap();
        writeln!(out, "impl<'d> View<'d> for {name}<'d> {{").unwrap();
        out += "    fn cast(node: Node<'d>) -> Self {\n        Self(node)\n    }\n";
        out += "    fn node(self) -> Node<'d> {\n        self.0\n    }\n}\n";
        let methods = methods(ty, family);
        if !methods.is_empty() {
            writeln!(out, "\nimpl<'d> {name}<'d> {{\n{}}}", methods.concat()).unwrap();
        }
    }
    out
}

fn methods(ty: &Type, family: &Family) -> Vec<String> {
    let mut rows: Vec<(&str, &str, bool, Versions)> = Vec::new();
    collect_rows(&ty.particles, false, &mut rows);
    let mut methods = Vec::new();
    let children = rows.iter().map(|row| row.0).collect::<BTreeSet<_>>();
    for (child, child_ty, many, versions) in rows {
        let view = if family.types.contains_key(child_ty) { child_ty } else { "Leaf" };
        let (call, returns) = match many {
            true => ("Children::of(self.0, ", format!("Children<'d, {view}<'d>>")),
            false => ("super::super::first(self.0, ", format!("Option<{view}<'d>>")),
        };
        let since = since(versions, ty.versions, family);
        methods.push(format!(
            "    /// `{child}`{since}.\n    pub fn {}(self) -> {returns} {{\n        {call}name::{})\n    }}\n",
            method(child),
            constant(child)
        ));
    }
    let mut seen = BTreeSet::new();
    for attribute in ty.attributes.iter().filter(|a| seen.insert(&a.name)) {
        let (name, constant) = (&attribute.name, constant(&attribute.name));
        // A child of the same name has the plain one.
        let suffix = if children.contains(name.as_str()) { "_attribute" } else { "" };
        methods.push(format!(
            "    /// The attribute `{name}`.\n    pub fn {}{suffix}(self) -> Option<Attribute<'d>> {{\n        \
             self.0.attribute(name::{constant})\n    }}\n",
            method(name),
        ));
    }
    methods
}

/// One row a child name: the type is the newest version's, and it is many if it is many anywhere.
fn collect_rows<'a>(
    particles: &'a [Particle],
    repeated: bool,
    rows: &mut Vec<(&'a str, &'a str, bool, Versions)>,
) {
    for particle in particles {
        match particle {
            Particle::Group { arms, occurs } => {
                arms.iter().for_each(|arm| collect_rows(arm, repeated || occurs.many(), rows));
            }
            Particle::Element { name, ty, occurs, versions } => {
                let many = repeated || occurs.many();
                match rows.iter_mut().find(|row| row.0 == name) {
                    Some(row) => {
                        row.1 = if *versions > row.3 { ty } else { row.1 };
                        (row.2, row.3) = (row.2 || many || versions.0 & row.3.0 != 0, row.3.or(*versions));
                    }
                    None => rows.push((name, ty, many, *versions)),
                }
            }
        }
    }
}

/// `, from ERN 4.3.1`, `, up to ERN 4.2`, or nothing where it is in all that `all` has.
fn since(versions: Versions, all: Versions, family: &Family) -> String {
    let label = |index: Option<usize>| index.map_or("", |i| family.versions[i].0.as_str());
    let first = versions.indices().next();
    let last = versions.indices().last();
    let from =
        if first == all.indices().next() { String::new() } else { format!(", from ERN {}", label(first)) };
    let to =
        if last == all.indices().last() { String::new() } else { format!(", up to ERN {}", label(last)) };
    from + &to
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_code_is_fresh() {
        let root = crate::root();
        for (path, text) in super::generate(&root.join("schemas")).unwrap() {
            let committed = std::fs::read_to_string(root.join(path)).unwrap_or_default();
            assert!(committed == text, "{path} is not what schemas/ say: run `cargo xtask gen`");
        }
    }
}

//! Writes the Rust that follows from the facts: names, versions, tables, value sets, views. Reads only `schemas/`.

mod classes;
mod coded;
mod json;
mod models;
mod patterns;
mod tables;
mod values;
mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::facts;
use crate::standard::{Family, Particle, Versions};
use patterns::Patterns;

const MARK: &str = "// Written by `cargo xtask gen` from schemas/. Not edited by hand.\n\n";

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
    let patterns = Patterns::of(&[&ern3, &ern4]);
    let ids = Ids::of(&names, &patterns, values.sets.keys());
    Ok(vec![
        ("src/schema/generated/name.rs", write_names(&names)),
        ("src/schema/generated/version.rs", write_versions(&[&ern3, &ern4])),
        ("src/schema/generated/value.rs", values::write_enums(&values)?),
        ("src/schema/generated/values.rs", values::write(&values)?),
        ("src/schema/generated/patterns.rs", patterns.write()?),
        ("src/schema/generated/ern3.rs", tables::write(&ern3, &ids)?),
        ("src/schema/generated/ern4.rs", tables::write(&ern4, &ids)?),
        ("src/ern/views/generated/ern3.rs", views::write(&ern3)),
        ("src/ern/views/generated/ern4.rs", views::write(&ern4)),
        ("src/ern/model/generated/value.rs", coded::write(&[&ern3, &ern4], &values)?),
        ("src/ern/model/generated/ern3.rs", models::write(&ern3)?),
        ("src/ern/model/generated/ern4.rs", models::write(&ern4)?),
    ])
}

/// The numbers by which the tables call things.
struct Ids<'a> {
    names: BTreeMap<&'a str, usize>,
    sets: BTreeMap<&'a str, usize>,
    patterns: &'a Patterns,
}

impl<'a> Ids<'a> {
    fn of(
        names: &'a BTreeSet<String>,
        patterns: &'a Patterns,
        sets: impl Iterator<Item = &'a String>,
    ) -> Self {
        let number = |names: &mut dyn Iterator<Item = &'a String>| {
            names.enumerate().map(|(id, name)| (name.as_str(), id)).collect()
        };
        Self { names: number(&mut names.iter()), sets: number(&mut { sets }), patterns }
    }
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

/// A set of versions of a family as Rust.
fn versions(versions: Versions, family: &Family) -> String {
    format!("Versions::{}({:#b})", family.name, versions.0)
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

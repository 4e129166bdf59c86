//! Value sets as types of the models: each holds any text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::classes::all_fields;
use super::{MARK, json};
use crate::standard::{Family, ValueSets};

/// The value sets whose values the code branches on.
const BRANCHED: &[&str] = &["ContainsAI", "MessageControlType", "SpecialContributorType", "UseType"];

/// A value set's name without what tells one version's from another's: `ReleaseType` for `ReleaseType_ERN4`.
pub fn noun(set: &str) -> &str {
    let name = set.split_once("_ERN").map_or(set, |(noun, _)| noun);
    name.rsplit('_').next().unwrap_or(name)
}

/// The value sets as types of their own.
pub fn write(families: &[&Family], values: &ValueSets) -> Result<String, String> {
    let mut sets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for family in families {
        for field in all_fields(family)? {
            if let Some(noun) = field.ty.strip_prefix("value::") {
                sets.entry(noun.to_owned()).or_default().extend(field.sets);
            }
        }
    }
    let mut out =
        format!("{MARK}//! The values of the standard's sets. Each holds any text, and knows its set.\n\n");
    out += json::USES;
    out += "use super::super::element::{Held, HeldMut, Value};\nuse super::super::{Coded, json};\n";
    out += "use crate::schema::ValueSet;\n";
    for (name, sets) in &sets {
        let numbers =
            sets.iter().map(|set| values.sets.keys().position(|known| known == set).unwrap_or_default());
        let numbers = numbers.map(|number| format!("ValueSet({number})")).collect::<Vec<_>>().join(", ");
        let named = sets.iter().map(|set| format!("`{set}`")).collect::<Vec<_>>().join(" or ");
        writeln!(out, "\n/// A value of the set {named}.").unwrap();
        let branched = BRANCHED.contains(&name.as_str());
        if branched {
            let all = sets.iter().flat_map(|set| values.sets[set].keys()).collect::<BTreeSet<_>>();
            out += "#[derive(Clone, Debug, PartialEq, Eq)]\n";
            writeln!(out, "pub enum {name} {{").unwrap();
            all.iter().for_each(|value| writeln!(out, "    /// `{value}`.\n    {value},").unwrap());
            out += "    /// Any other text.\n    Other(String),\n}\n";
            writeln!(out, "impl Coded for {name} {{\n    const SETS: &'static [ValueSet] = &[{numbers}];")
                .unwrap();
            out += "    fn as_str(&self) -> &str {\n        match self {\n";
            all.iter().for_each(|value| writeln!(out, "            Self::{value} => \"{value}\",").unwrap());
            out += "            Self::Other(text) => text,\n        }\n    }\n}\n";
            writeln!(out, "impl From<String> for {name} {{\n    fn from(text: String) -> Self {{").unwrap();
            out += "        match text.as_str() {\n";
            all.iter().for_each(|value| writeln!(out, "            \"{value}\" => Self::{value},").unwrap());
            out += "            _ => Self::Other(text),\n        }\n    }\n}\n";
            writeln!(out, "impl Default for {name} {{\n    fn default() -> Self {{").unwrap();
            out += "        Self::Other(String::new())\n    }\n}\n";
        } else {
            out += "#[derive(Clone, Debug, Default, PartialEq, Eq)]\n";
            writeln!(out, "pub struct {name}(pub String);").unwrap();
            writeln!(out, "impl Coded for {name} {{\n    const SETS: &'static [ValueSet] = &[{numbers}];")
                .unwrap();
            out += "    fn as_str(&self) -> &str {\n        &self.0\n    }\n}\n";
            writeln!(out, "impl From<String> for {name} {{\n    fn from(text: String) -> Self {{").unwrap();
            out += "        Self(text)\n    }\n}\n";
        }
        writeln!(out, "impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{").unwrap();
        out += "        Self::from(text.to_owned())\n    }\n}\n";
        writeln!(out, "impl Value for {name} {{\n    fn held(&self) -> Held<'_> {{").unwrap();
        out += "        Held::Text(self.as_str())\n    }\n    fn held_mut(&mut self) -> HeldMut<'_> {\n";
        out += "        HeldMut::Text(self)\n    }\n}\n";
        let (title, id) = (format!("{name}Set"), format!("value.{name}"));
        out += &json::implement(name, &title, &id, "coded::<Self>()");
    }
    Ok(out)
}

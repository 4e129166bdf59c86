//! Value sets: as enums where the code branches on them, as tables all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::MARK;
use crate::standard::ValueSets;

/// The value sets whose values the code branches on.
const BRANCHED: &[&str] = &["ContainsAI", "SpecialContributorType"];

/// The value sets that the code branches on, as enums.
pub fn write_enums(values: &ValueSets) -> Result<String, String> {
    let mut out = format!(
        "{MARK}//! The value sets that the code branches on.\n\nuse super::super::values::ValueSet;\n"
    );
    for name in BRANCHED {
        let set = values.sets.get(*name).ok_or_else(|| format!("no value set {name}"))?;
        writeln!(out, "\n/// A value of the set `{name}`.").unwrap();
        out += "#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n";
        writeln!(out, "pub enum {name} {{").unwrap();
        set.keys().for_each(|v| writeln!(out, "    /// `{v}`.\n    {v},").unwrap());
        let number = values.sets.keys().position(|set| set == name).unwrap_or_default();
        writeln!(out, "}}\n\nimpl {name} {{\n    /// The set it is a value of.").unwrap();
        writeln!(out, "    pub const SET: ValueSet = ValueSet({number});\n").unwrap();
        out += "    /// All values, in alphabetical order.\n";
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

/// All value sets as tables: every value once, and for each set its values with their editions.
pub fn write(values: &ValueSets) -> Result<String, String> {
    let texts = values.sets.values().flat_map(BTreeMap::keys).collect::<BTreeSet<_>>();
    let numbers = texts.iter().enumerate().map(|(number, text)| (*text, number)).collect::<BTreeMap<_, _>>();
    let masks = values.sets.values().flat_map(BTreeMap::values);
    let masks = masks.flat_map(|value| [value.editions.0, value.deprecated.0]).collect::<BTreeSet<_>>();
    let mask = |mask: u32| masks.iter().position(|m| *m == mask).unwrap_or_default();
    let mut out = format!(
        "{MARK}//! The value sets, edition by edition.\n\nuse super::super::values::{{Entry, Set}};\n"
    );
    writeln!(out, "\n/// The editions, oldest first: an ERN version, or a number behind `avs`.").unwrap();
    writeln!(out, "pub(crate) static EDITIONS: [&str; {}] = [", values.editions.len()).unwrap();
    values.editions.iter().for_each(|edition| writeln!(out, "    {edition:?},").unwrap());
    writeln!(out, "];\n\n/// The combinations of editions that occur, as bits.").unwrap();
    writeln!(out, "pub(crate) static MASKS: [u32; {}] = [", masks.len()).unwrap();
    masks.iter().for_each(|mask| writeln!(out, "    {mask:#b},").unwrap());
    writeln!(out, "];\n\npub(crate) static SETS: [Set; {}] = [", values.sets.len()).unwrap();
    let mut entries = Vec::new();
    for (name, set) in &values.sets {
        let start = entries.len();
        let line = set.iter().map(|(text, value)| {
            let (value, editions) = (value.deprecated.0, mask(value.editions.0));
            format!("Entry({}, {editions}, {})", numbers[text], mask(value))
        });
        entries.extend(line);
        writeln!(out, "    Set {{ name: {name:?}, start: {start}, end: {} }},", entries.len()).unwrap();
    }
    writeln!(out, "];\n\n/// The values of all sets: number, editions, editions that call it deprecated.")
        .unwrap();
    writeln!(out, "pub(crate) static ENTRIES: [Entry; {}] = [", entries.len()).unwrap();
    entries.chunks(8).for_each(|line| writeln!(out, "    {},", line.join(", ")).unwrap());
    writeln!(out, "];\n\n/// Where each value begins in [`TEXT`], and where the last one ends.").unwrap();
    writeln!(out, "pub(crate) static STARTS: [u32; {}] = [", texts.len() + 1).unwrap();
    let mut starts = vec![0];
    texts.iter().for_each(|text| starts.push(starts[starts.len() - 1] + text.len()));
    for line in starts.chunks(20) {
        let line = line.iter().map(usize::to_string).collect::<Vec<_>>();
        writeln!(out, "    {},", line.join(", ")).unwrap();
    }
    out += "];\n\n/// All values, in alphabetical order.\npub(crate) static TEXT: &str = concat!(\n";
    for line in texts.iter().collect::<Vec<_>>().chunks(6) {
        let line = line.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>();
        writeln!(out, "    {},", line.join(", ")).unwrap();
    }
    out += ");\n";
    if texts.len() > usize::from(u16::MAX) || masks.len() > usize::from(u8::MAX) {
        return Err("more values, or combinations of editions, than the tables can number".to_owned());
    }
    Ok(out)
}

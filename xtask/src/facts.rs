//! The facts notation: writes families and value sets, and reads them back.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::standard::{Attribute, Family, Occurs, Particle, Pattern, Type, ValueSets, Versions};

const FAMILY_LEGEND: &str = "\
# The structure of the DDEX Electronic Release Notification, version by version.
# Written by `cargo xtask facts` from the XSDs; read by `cargo xtask gen`. Not edited by hand.
#
#   version 4.3 URI       a version, oldest first, and the namespace of its root element
#   $Name = base /…/      a datatype restricted by a pattern (XSD's regular expressions)
#   message Name =        a root element and its type
#   Name =                a type; below it its rows in document order
#     Child               a child element, once; Child? at most once, Child* any number, Child+ at least one
#     Child: Type         its type, where that has another name than the child
#     ( A B | C )?        A then B, or else C; the brackets take ? * + as a child does
#     text: type          the text the type holds, where it holds text
#     @Name: type         an attribute that must be there; @Name?: may be there
#   @4.2..4.3 @4.3.1..    only in these versions; without, in every version that has the type
#   avs:Name              a value set, see values.facts; lower-case names are XSD's own datatypes
";

const VALUES_LEGEND: &str = "\
# The value sets of the DDEX Electronic Release Notification, edition by edition.
# Written by `cargo xtask facts` from the XSDs; read by `cargo xtask gen`. Not edited by hand.
#
#   edition 4.2           an edition, oldest first: up to 4.2 each ERN version has its own; from ERN 4.3 on the
#                         message chooses one by AvsVersionId, here avs3, avs6 …
#   Name =                a value set
#     @4.2..  One Two     the values that exactly these editions have; a value with a space in it is 'quoted'
#     deprecated @avs9 …  those of them that these editions call deprecated
";

/// A family in facts notation.
pub fn write_family(family: &Family) -> String {
    let scale = family.versions.iter().map(|v| v.0.as_str()).collect::<Vec<_>>();
    let all = Versions::all(scale.len());
    let mut out = format!("{FAMILY_LEGEND}\n");
    for (version, namespace) in &family.versions {
        writeln!(out, "version {version:<5} {namespace}").unwrap();
    }
    out.push('\n');
    for (name, rows) in &family.patterns {
        let used = rows.iter().fold(Versions::default(), |v, row| v.or(row.1));
        let mut lead = format!("{name} =");
        for (pattern, versions) in rows {
            let range =
                if rows.len() == 1 && used == all { String::new() } else { range(*versions, all, &scale) };
            writeln!(out, "{lead} {} /{}/{range}", pattern.base, pattern.patterns.join("/ | /")).unwrap();
            lead = " ".repeat(name.len() + 2);
        }
    }
    for (name, ty) in &family.types {
        let message = if family.roots.contains_key(name) { "message " } else { "" };
        writeln!(out, "\n{message}{name}{} =", range(ty.versions, all, &scale)).unwrap();
        for (text, versions) in &ty.text {
            writeln!(out, "    text: {text}{}", range(*versions, ty.versions, &scale)).unwrap();
        }
        write_particles(&mut out, &ty.particles, 4, ty.versions, &scale);
        for a in &ty.attributes {
            let optional = if a.required { "" } else { "?" };
            let range = range(a.versions, ty.versions, &scale);
            writeln!(out, "    @{}{optional}: {}{range}", a.name, a.ty).unwrap();
        }
    }
    out
}

fn write_particles(out: &mut String, particles: &[Particle], indent: usize, all: Versions, scale: &[&str]) {
    for particle in particles {
        write!(out, "{:indent$}", "").unwrap();
        match particle {
            Particle::Element { name, ty, occurs, versions } => {
                let ty = if ty == name { String::new() } else { format!(": {ty}") };
                writeln!(out, "{name}{occurs}{ty}{}", range(*versions, all, scale)).unwrap();
            }
            Particle::Group { arms, occurs } => {
                for (n, arm) in arms.iter().enumerate() {
                    let lead = if n == 0 { "(\n".to_owned() } else { format!("{:indent$}|\n", "") };
                    out.push_str(&lead);
                    write_particles(out, arm, indent + 4, all, scale);
                }
                writeln!(out, "{:indent$}){occurs}", "").unwrap();
            }
        }
    }
}

/// ` @a..b` for the versions in the set; nothing when they are all that `all` has.
fn range(versions: Versions, all: Versions, scale: &[&str]) -> String {
    if versions == all {
        return String::new();
    }
    let runs = (0..scale.len()).filter(|&i| versions.has(i) && (i == 0 || !versions.has(i - 1)));
    let written = runs.map(|start| {
        let end = (start..scale.len()).take_while(|&i| versions.has(i)).last().unwrap_or(start);
        match (start, end) {
            (start, end) if end + 1 == scale.len() => format!("{}..", scale[start]),
            (0, end) => format!("..{}", scale[end]),
            (start, end) if start == end => scale[start].to_owned(),
            (start, end) => format!("{}..{}", scale[start], scale[end]),
        }
    });
    format!(" @{}", written.collect::<Vec<_>>().join(","))
}

/// What a row of deprecated values begins with.
const DEPRECATED: &str = "deprecated";

/// The value sets in facts notation.
pub fn write_values(values: &ValueSets) -> String {
    let scale = values.editions.iter().map(String::as_str).collect::<Vec<_>>();
    let mut out = format!("{VALUES_LEGEND}\n");
    scale.iter().for_each(|edition| writeln!(out, "edition {edition}").unwrap());
    for (name, set) in &values.sets {
        writeln!(out, "\n{name} =").unwrap();
        let mut rows: BTreeMap<(&str, Versions), Vec<&str>> = BTreeMap::new();
        for (text, value) in set {
            rows.entry(("", value.editions)).or_default().push(text);
            if value.deprecated != Versions::default() {
                rows.entry((DEPRECATED, value.deprecated)).or_default().push(text);
            }
        }
        for ((lead, editions), values) in rows {
            let lead = if lead.is_empty() { String::new() } else { format!(" {lead}") };
            let mut line = format!("   {lead}{}", range(editions, Versions(0), &scale));
            for value in values {
                let word = if value.contains(' ') { format!("'{value}'") } else { value.to_owned() };
                if line.len() + word.len() > 110 {
                    writeln!(out, "{line}").unwrap();
                    line = " ".repeat(7);
                }
                line += &format!(" {word}");
            }
            writeln!(out, "{line}").unwrap();
        }
    }
    out
}

/// What is wrong with a facts file, and where.
type Result<T> = std::result::Result<T, String>;

/// The words of a line: a pattern between slashes and a quoted value are one word each.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let end = match rest.as_bytes()[0] {
            b'\'' => rest[1..].find('\'').map_or(rest.len(), |at| at + 2),
            b'/' => rest[1..].find("/ ").map_or(rest.len(), |at| at + 2),
            _ => rest.find(' ').unwrap_or(rest.len()),
        };
        words.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    words
}

/// The versions that `@…` names.
fn parse_range(word: &str, scale: &[String]) -> Result<Versions> {
    let index = |name: &str| {
        scale.iter().position(|v| v == name).ok_or_else(|| format!("no version `{name}` in the list above"))
    };
    let mut versions = Versions::default();
    for part in word.trim_start_matches('@').split(',') {
        let (from, to) = part.split_once("..").unwrap_or((part, part));
        let from = if from.is_empty() { 0 } else { index(from)? };
        let to = if to.is_empty() { scale.len() - 1 } else { index(to)? };
        (from..=to).for_each(|i| versions = versions.or(Versions::one(i)));
    }
    Ok(versions)
}

/// Reads a family back.
pub fn read_family(name: &str, text: &str) -> Result<Family> {
    let mut family = Family { name: name.to_owned(), ..Family::default() };
    let mut scale = Vec::new();
    let mut current = None;
    let mut pattern = String::new();
    let mut open: Vec<Open> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let words = words(line);
        let result = (|| -> Result<()> {
            match words.as_slice() {
                [] | ["#", ..] => {}
                ["version", version, namespace] => {
                    scale.push((*version).to_owned());
                    family.versions.push(((*version).to_owned(), (*namespace).to_owned()));
                }
                [name, "=", rest @ ..] if name.starts_with('$') => {
                    pattern = (*name).to_owned();
                    let row = parse_pattern(rest, &scale)?;
                    family.patterns.insert(pattern.clone(), vec![row]);
                }
                [_, second, ..] if second.starts_with('/') => {
                    let row = parse_pattern(&words, &scale)?;
                    family.patterns.get_mut(&pattern).ok_or("a pattern without a name")?.push(row);
                }
                [head @ .., "="] => {
                    let (message, head) = match head {
                        ["message", rest @ ..] => (true, rest),
                        rest => (false, rest),
                    };
                    let (name, versions) = match head {
                        [name] => (*name, Versions::all(scale.len())),
                        [name, range] => (*name, parse_range(range, &scale)?),
                        _ => return Err("a type's first line is `Name =`".to_owned()),
                    };
                    if message {
                        family.roots.insert(name.to_owned(), versions);
                    }
                    family.types.insert(name.to_owned(), Type { versions, ..Type::default() });
                    current = Some(name.to_owned());
                }
                row => {
                    let name = current.as_ref().ok_or("a row that belongs to no type")?;
                    let ty = family.types.get_mut(name).ok_or("a row that belongs to no type")?;
                    parse_row(ty, row, &scale, &mut open)?;
                }
            }
            Ok(())
        })();
        result.map_err(|why| format!("{name}.facts:{}: {why}", number + 1))?;
    }
    Ok(family)
}

/// A group whose closing bracket has not come yet: its arms, the last one still growing.
type Open = Vec<Vec<Particle>>;

fn parse_row(ty: &mut Type, row: &[&str], scale: &[String], open: &mut Vec<Open>) -> Result<()> {
    let (row, versions) = match row {
        [row @ .., range] if range.starts_with('@') && !row.is_empty() => (row, parse_range(range, scale)?),
        row => (row, ty.versions),
    };
    let particle = match row {
        ["("] => {
            open.push(vec![Vec::new()]);
            return Ok(());
        }
        ["|"] => {
            open.last_mut().ok_or("`|` outside brackets")?.push(Vec::new());
            return Ok(());
        }
        ["text:", name] => {
            ty.text.push(((*name).to_owned(), versions));
            return Ok(());
        }
        [attribute, name] if attribute.starts_with('@') => {
            let attribute = attribute[1..].strip_suffix(':').ok_or("an attribute has a type")?;
            let required = !attribute.ends_with('?');
            let (attribute, name) = (attribute.trim_end_matches('?').to_owned(), (*name).to_owned());
            ty.attributes.push(Attribute { name: attribute, required, ty: name, versions });
            return Ok(());
        }
        [close] if close.starts_with(')') => {
            let arms = open.pop().ok_or("`)` without `(`")?;
            Particle::Group { arms, occurs: parse_occurs(close).1 }
        }
        [name] | [name, _] => {
            let (name, occurs) = parse_occurs(name.trim_end_matches(':'));
            let ty = row.get(1).unwrap_or(&name);
            Particle::Element { name: name.to_owned(), ty: (*ty).to_owned(), occurs, versions }
        }
        _ => return Err("a row is `Child: Type @versions`".to_owned()),
    };
    let sequence = match open.last_mut() {
        Some(arms) => arms.last_mut().ok_or("a group without an arm")?,
        None => &mut ty.particles,
    };
    sequence.push(particle);
    Ok(())
}

fn parse_occurs(word: &str) -> (&str, Occurs) {
    match word.as_bytes().last() {
        Some(b'?') => (&word[..word.len() - 1], Occurs::Optional),
        Some(b'*') => (&word[..word.len() - 1], Occurs::Any),
        Some(b'+') => (&word[..word.len() - 1], Occurs::Some),
        _ => (word, Occurs::One),
    }
}

fn parse_pattern(words: &[&str], scale: &[String]) -> Result<(Pattern, Versions)> {
    let (words, versions) = match words {
        [words @ .., range] if range.starts_with('@') => (words, parse_range(range, scale)?),
        words => (words, Versions::all(scale.len())),
    };
    let (base, patterns) = words.split_first().ok_or("a pattern without a datatype")?;
    let patterns =
        patterns.iter().filter(|w| **w != "|").map(|w| w.trim().trim_matches('/').to_owned()).collect();
    Ok((Pattern { base: (*base).to_owned(), patterns }, versions))
}

/// Reads the value sets back.
pub fn read_values(text: &str) -> Result<ValueSets> {
    let mut values = ValueSets::default();
    let mut set = String::new();
    let mut versions = Versions::default();
    let mut deprecated = false;
    for (number, line) in text.lines().enumerate() {
        let fail = |why: String| format!("values.facts:{}: {why}", number + 1);
        match words(line).as_slice() {
            [] | ["#", ..] => {}
            ["edition", edition] => values.editions.push((*edition).to_owned()),
            [name, "="] => {
                set = (*name).to_owned();
                values.sets.insert(set.clone(), BTreeMap::new());
            }
            row => {
                let row = match row {
                    [DEPRECATED, range, row @ ..] => {
                        (versions, deprecated) = (parse_range(range, &values.editions).map_err(fail)?, true);
                        row
                    }
                    [range, row @ ..] if range.starts_with('@') => {
                        (versions, deprecated) = (parse_range(range, &values.editions).map_err(fail)?, false);
                        row
                    }
                    row => row,
                };
                let entries =
                    values.sets.get_mut(&set).ok_or_else(|| fail("a value of no set".to_owned()))?;
                for word in row {
                    let value = entries.entry(word.trim_matches('\'').to_owned()).or_default();
                    *(if deprecated { &mut value.deprecated } else { &mut value.editions }) = versions;
                }
            }
        }
    }
    Ok(values)
}

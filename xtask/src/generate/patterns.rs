//! Patterns: XSD's regular expressions as automata over characters, and in words.
//!
//! A pattern is a content model whose children are characters, so the automaton is the same.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::MARK;
use crate::automaton;
use crate::standard::{Family, Occurs, Particle, Pattern, Versions};

/// All patterns of the standard, numbered.
pub struct Patterns {
    /// What each is, its number, and the first name it has, without its `$`.
    numbers: BTreeMap<Pattern, (usize, String)>,
}

impl Patterns {
    pub fn of(families: &[&Family]) -> Self {
        let mut names: BTreeMap<Pattern, String> = BTreeMap::new();
        for (name, rows) in families.iter().flat_map(|family| &family.patterns) {
            for (pattern, _) in rows {
                names.entry(pattern.clone()).or_insert_with(|| name.trim_start_matches('$').to_owned());
            }
        }
        let numbered = names.into_iter().zip(0..);
        Self { numbers: numbered.map(|((pattern, name), number)| (pattern, (number, name))).collect() }
    }

    /// The number of the pattern that `$Name` is in a version.
    pub fn number(&self, family: &Family, name: &str, version: usize) -> Option<usize> {
        let (pattern, _) = family.patterns.get(name)?.iter().find(|row| row.1.has(version))?;
        self.numbers.get(pattern).map(|(number, _)| *number)
    }

    /// The table of them all.
    pub fn write(&self) -> Result<String, String> {
        let mut out = format!("{MARK}//! The patterns that restrict datatypes.\n\n");
        out += "use super::super::builtin::Builtin;\nuse super::super::pattern::{Chars, Row};\n\n";
        writeln!(out, "pub(crate) static PATTERNS: [Row; {}] = [", self.numbers.len()).unwrap();
        for (pattern, (_, name)) in &self.numbers {
            let arms =
                pattern.patterns.iter().map(|regex| Regex::parse(regex)).collect::<Result<Vec<_>, _>>()?;
            let regex = Regex::Choice(arms);
            let automaton = automaton::build_ambiguous(&regex.particles(Occurs::One))?;
            let words = regex.words();
            writeln!(out, "    // {}", pattern.patterns.join(" | ")).unwrap();
            writeln!(out, "    Row {{").unwrap();
            writeln!(out, "        name: \"{name}\",").unwrap();
            writeln!(out, "        base: Builtin::{},", builtin(&pattern.base)?).unwrap();
            writeln!(out, "        words: {words:?},").unwrap();
            let (first, last, empty) = (automaton.first, automaton.last, automaton.empty);
            writeln!(out, "        first: {first:#x},\n        last: {last:#x},\n        empty: {empty},")
                .unwrap();
            writeln!(out, "        slots: &[").unwrap();
            for slot in &automaton.slots {
                writeln!(out, "            ({}, {:#x}),", slot.name, slot.follow).unwrap();
            }
            out += "        ],\n    },\n";
        }
        Ok(out + "];\n")
    }
}

/// The name in Rust of one of XSD's own datatypes.
pub fn builtin(name: &str) -> Result<&'static str, String> {
    Ok(match name {
        "anySimpleType" => "AnySimpleType",
        "string" => "String",
        "boolean" => "Boolean",
        "integer" => "Integer",
        "decimal" => "Decimal",
        "duration" => "Duration",
        "dateTime" => "DateTime",
        "date" => "Date",
        "gYear" => "GYear",
        "ID" => "Id",
        "IDREF" => "IdRef",
        _ => return Err(format!("no datatype {name} in the program")),
    })
}

/// The part of XSD's regular expressions that the standard uses.
enum Regex {
    Chars(Chars),
    Sequence(Vec<Regex>),
    Choice(Vec<Regex>),
    Repeat(Box<Regex>, usize, Option<usize>),
}

/// A set of characters: of ASCII as bits, and `\d`, the decimal digits of all scripts.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Chars {
    ascii: u128,
    digits: bool,
}

impl Chars {
    const DIGITS: u128 = 0x3ff << b'0';

    fn add(&mut self, from: char, to: char) {
        (from..=to).for_each(|c| self.ascii |= 1 << (c as u32));
    }

    fn words(self) -> Vec<String> {
        let mut words = Vec::new();
        let mut rest = self.ascii;
        let kinds = [("letters", 'a'..='z', 'A'..='Z'), ("digits", '0'..='9', '0'..='9')];
        for (noun, low, high) in kinds {
            let mask = low.chain(high).fold(0u128, |mask, c| mask | 1 << (c as u32));
            if rest & mask == mask {
                words.push(noun.to_owned());
                rest &= !mask;
            }
        }
        let left = (0..128u8).filter(|c| rest >> c & 1 == 1);
        words.extend(left.map(|c| format!("`{}`", char::from(c))));
        words
    }
}

/// The characters of a pattern that are still to be read.
type Input<'a> = std::iter::Peekable<std::str::Chars<'a>>;

impl Regex {
    fn parse(text: &str) -> Result<Self, String> {
        let mut input = text.chars().peekable();
        let regex = Self::choice(&mut input).ok_or_else(|| format!("pattern {text} is beyond us"))?;
        if input.peek().is_some() { Err(format!("pattern {text} is beyond us")) } else { Ok(regex) }
    }

    fn choice(input: &mut Input<'_>) -> Option<Self> {
        let mut arms = vec![Self::sequence(input)?];
        while input.next_if_eq(&'|').is_some() {
            arms.push(Self::sequence(input)?);
        }
        Some(if arms.len() == 1 { arms.remove(0) } else { Self::Choice(arms) })
    }

    fn sequence(input: &mut Input<'_>) -> Option<Self> {
        let mut items = Vec::new();
        while let Some(c) = input.next_if(|c| !matches!(c, '|' | ')')) {
            let item = match c {
                '(' => {
                    let inner = Self::choice(input)?;
                    input.next_if_eq(&')')?;
                    inner
                }
                '[' => Self::Chars(class(input)?),
                '\\' => Self::Chars(escaped(input)?),
                '.' | '^' | '$' => return None,
                c => Self::Chars(one(c)?),
            };
            items.push(Self::quantified(item, input)?);
        }
        Some(Self::Sequence(items))
    }

    fn quantified(item: Self, input: &mut Input<'_>) -> Option<Self> {
        let (min, max) = match input.peek() {
            Some('?') => (0, Some(1)),
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('{') => {
                let bounds = input.by_ref().skip(1).take_while(|c| *c != '}').collect::<String>();
                let (min, max) = bounds.split_once(',').unwrap_or((&bounds, &bounds));
                let max = if max.is_empty() { None } else { Some(max.parse().ok()?) };
                return Some(Self::Repeat(Box::new(item), min.parse().ok()?, max));
            }
            _ => return Some(item),
        };
        input.next();
        Some(Self::Repeat(Box::new(item), min, max))
    }

    /// The pattern as a content model: a character is a child, its name the set it is of.
    fn particles(&self, occurs: Occurs) -> Vec<Particle> {
        let group = |arms| vec![Particle::Group { arms, occurs }];
        match self {
            Self::Chars(Chars { ascii, digits }) => vec![Particle::Element {
                name: format!("Chars {{ ascii: {ascii:#x}, digits: {digits} }}"),
                ty: String::new(),
                occurs,
                versions: Versions::default(),
            }],
            Self::Sequence(items) => {
                group(vec![items.iter().flat_map(|i| i.particles(Occurs::One)).collect()])
            }
            Self::Choice(arms) => group(arms.iter().map(|arm| arm.particles(Occurs::One)).collect()),
            Self::Repeat(item, min, max) => {
                let mut all = Vec::new();
                (0..*min).for_each(|_| all.extend(item.particles(Occurs::One)));
                match max {
                    None if *min == 0 => all.extend(item.particles(Occurs::Any)),
                    // The last of those that must be there may be repeated.
                    None => all.splice(all.len() - 1.., item.particles(Occurs::Some)).for_each(drop),
                    Some(max) => (*min..*max).for_each(|_| all.extend(item.particles(Occurs::Optional))),
                }
                group(vec![all])
            }
        }
    }

    /// The pattern as a person would put it: `` `PADPIDA`, then letters and digits ``.
    fn words(&self) -> String {
        match self {
            Self::Chars(chars) => {
                let words = chars.words().join(" or ");
                words.replace("letters", "a letter").replace("digits", "a digit")
            }
            Self::Choice(arms) => arms.iter().map(Self::words).collect::<Vec<_>>().join(" or "),
            Self::Sequence(items) => {
                let mut words: Vec<String> = Vec::new();
                let mut literal = false;
                for item in items {
                    let word = item.words();
                    let is_literal =
                        matches!(item, Self::Chars(_)) && word.starts_with('`') && !word.contains(' ');
                    match words.last_mut() {
                        Some(last) if literal && is_literal => {
                            last.truncate(last.len() - 1);
                            last.push_str(&word[1..]);
                        }
                        _ => words.push(word),
                    }
                    literal = is_literal;
                }
                words.join(", then ").replace(", then perhaps", ", perhaps")
            }
            Self::Repeat(item, 0, Some(1)) => format!("perhaps {}", item.words().replace(", then ", " and ")),
            Self::Repeat(item, 0, None) => format!("perhaps {}", item.plural()),
            Self::Repeat(item, min, None) if *min > 1 => format!("{min} or more {}", item.plural()),
            Self::Repeat(item, _, None) => item.plural(),
            Self::Repeat(item, min, Some(max)) if min == max => format!("{min} {}", item.plural()),
            Self::Repeat(item, min, Some(max)) if min + 1 == *max => {
                format!("{min} or {max} {}", item.plural())
            }
            Self::Repeat(item, min, Some(max)) => format!("{min} to {max} {}", item.plural()),
        }
    }

    fn plural(&self) -> String {
        match self {
            Self::Chars(chars) => match chars.words().as_slice() {
                [all @ .., last] if !all.is_empty() => format!("{} and {last}", all.join(", ")),
                words => words.concat(),
            },
            other => other.words(),
        }
    }
}

fn one(c: char) -> Option<Chars> {
    let mut chars = Chars::default();
    c.is_ascii().then(|| chars.add(c, c))?;
    Some(chars)
}

/// What stands behind a `\`.
fn escaped(input: &mut Input<'_>) -> Option<Chars> {
    match input.next()? {
        'd' => Some(Chars { ascii: Chars::DIGITS, digits: true }),
        c if !c.is_alphanumeric() => one(c),
        _ => None,
    }
}

/// What stands in `[…]`.
fn class(input: &mut Input<'_>) -> Option<Chars> {
    let mut chars = Chars::default();
    loop {
        let item = match input.next()? {
            ']' => return Some(chars),
            '^' => return None,
            '\\' => escaped(input)?,
            from => {
                let mut item = one(from)?;
                let mut ahead = input.clone();
                if ahead.next() == Some('-') && ahead.peek().is_some_and(|c| *c != ']') {
                    item.add(from, ahead.next().filter(char::is_ascii)?);
                    *input = ahead;
                }
                item
            }
        };
        chars.ascii |= item.ascii;
        chars.digits |= item.digits;
    }
}

#[cfg(test)]
mod tests {
    use super::Regex;

    #[test]
    fn patterns_can_be_said_in_words() {
        let words = |regex| Regex::parse(regex).unwrap().words();
        assert_eq!(words("PADPIDA[a-zA-Z0-9]+"), "`PADPIDA`, then letters and digits");
        assert_eq!(words(r"R[\d\-_a-zA-Z]+"), "`R`, then letters, digits, `-` and `_`");
        assert_eq!(words("[0-9]{11}"), "11 digits");
        assert_eq!(words("[0-9]{4}(-[0-9]{2}){0,1}"), "4 digits, perhaps `-` and 2 digits");
    }

    #[test]
    fn what_the_standard_does_not_use_is_refused() {
        assert!(Regex::parse("a.b").is_err());
        assert!(Regex::parse("[^a]").is_err());
        assert!(Regex::parse("(a").is_err());
    }
}

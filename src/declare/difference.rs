//! What two states of a disclosure differ in: two messages, two sheets, or one message before and after. Renders nothing.

use std::fmt;

use serde::Serialize;

use super::pairing::{Pairs, pairs};
use super::{CreditLine, Key, Row, Statement, Who};
use crate::disclosure::Declaration;

/// One fact that is declared otherwise than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// The thing of which it is declared, as the new state knows it where it is there.
    pub thing: &'a Key,
    /// Whether the thing itself is in both.
    pub presence: Presence,
    /// What is declared.
    pub what: What<'a>,
    /// What was declared.
    pub before: Declaration,
    /// What is declared now.
    pub after: Declaration,
    /// What that comes to.
    pub change: Change,
}

/// Whether a thing is in both states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// It is.
    Both,
    /// Only in the new one.
    New,
    /// Only in the old one.
    Gone,
}

/// What is declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// How much of the thing AI made.
    ContainsAI,
    /// How much of a contribution AI made; the credit as it is now, or was.
    Credit(&'a CreditLine),
    /// The text that a credit of generative AI is displayed with, such as the name of the tool.
    ShownAs {
        /// The credit as it is now.
        credit: &'a CreditLine,
        /// What it was displayed with.
        before: Option<&'a str>,
        /// What it is displayed with now.
        after: Option<&'a str>,
    },
}

/// What became of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Change {
    /// Something is declared of which nothing was.
    Added,
    /// Nothing is declared any more.
    Withdrawn,
    /// AI made more of it than was declared.
    Strengthened,
    /// AI made less of it than was declared.
    Weakened,
    /// Only the text is another that a credit is displayed with.
    Reworded,
}

impl Change {
    /// All kinds of changes.
    pub const ALL: [Self; 5] =
        [Self::Added, Self::Withdrawn, Self::Strengthened, Self::Weakened, Self::Reworded];

    /// What has become of a declaration, where anything has.
    fn between(before: Declaration, after: Declaration) -> Option<Self> {
        match (before, after) {
            _ if before == after => None,
            (Declaration::Undeclared, _) => Some(Self::Added),
            (_, Declaration::Undeclared) => Some(Self::Withdrawn),
            _ if after > before => Some(Self::Strengthened),
            _ => Some(Self::Weakened),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Added => "added",
            Self::Withdrawn => "withdrawn",
            Self::Strengthened => "strengthened",
            Self::Weakened => "weakened",
            Self::Reworded => "reworded",
        })
    }
}

/// What is declared otherwise, in the order of the new rows; behind it what is only in the old ones.
///
/// Things are the same that share a key, the strongest there is: ISRC, ICPN, GRid, the sender's identifier, title and artist,
/// and last the reference, which every delivery may give out anew. A thing of which nothing is declared makes no difference
/// by being there.
///
/// ```
/// use ddex_disclose::declare::{Change, Key, Row, Statement, differences};
/// use ddex_disclose::disclosure::Declaration;
///
/// let says = |contains_ai| Statement { contains_ai, ..Statement::default() };
/// let key = Key { isrcs: vec!["QZKLR2600017".to_owned()], ..Key::default() };
/// let old = [Row { key: key.clone(), says: says(Some(Declaration::None)) }];
/// let new = [Row { key, says: says(Some(Declaration::Partly)) }];
/// assert_eq!(differences(&old, &new)[0].change, Change::Strengthened);
/// ```
pub fn differences<'a>(old: &'a [Row], new: &'a [Row]) -> Vec<Difference<'a>> {
    let pairs = pairs(old.iter().map(|row| &row.key), new.iter().map(|row| &row.key));
    let silent = const { &Statement { contains_ai: None, credits: Vec::new() } };
    let mut out = Vec::new();
    for (row, before) in new.iter().zip(&pairs.of_new) {
        match before.map(|index| &old[index]) {
            Some(before) => between(&row.key, Presence::Both, &before.says, &row.says, &mut out),
            None => between(&row.key, Presence::New, silent, &row.says, &mut out),
        }
    }
    for (row, _) in old.iter().zip(&pairs.of_old).filter(|(_, after)| after.is_none()) {
        between(&row.key, Presence::Gone, &row.says, silent, &mut out);
    }
    out
}

/// The differences of each thing together.
pub fn by_thing<'a, 'd>(differences: &'a [Difference<'d>]) -> impl Iterator<Item = &'a [Difference<'d>]> {
    differences.chunk_by(|one, other| std::ptr::eq(one.thing, other.thing))
}

fn between<'a>(
    thing: &'a Key,
    presence: Presence,
    old: &'a Statement,
    new: &'a Statement,
    out: &mut Vec<Difference<'a>>,
) {
    let mut note = |what, before, after, change: Option<Change>| {
        out.extend(change.map(|change| Difference { thing, presence, what, before, after, change }));
    };
    let (before, after) = (old.contains_ai.unwrap_or_default(), new.contains_ai.unwrap_or_default());
    note(What::ContainsAI, before, after, Change::between(before, after));
    let (old, new) = (credits(old), credits(new));
    let pairs = pairs_of_credits(&old, &new);
    for (credit, before) in new.iter().zip(&pairs.of_new) {
        let was = before.map(|index| old[index]);
        let says = was.map_or(Declaration::Undeclared, |was| was.says);
        note(What::Credit(credit), says, credit.says, Change::between(says, credit.says));
        let Some(was) = was else { continue };
        let (before, after) = (shown_as(was), shown_as(credit));
        let reworded = Some(Change::Reworded).filter(|_| before != after);
        note(What::ShownAs { credit, before, after }, says, credit.says, reworded);
    }
    for (credit, _) in old.iter().zip(&pairs.of_old).filter(|(_, after)| after.is_none()) {
        note(What::Credit(credit), credit.says, Declaration::Undeclared, Some(Change::Withdrawn));
    }
}

/// The credits of which anything is declared.
fn credits(says: &Statement) -> Vec<&CreditLine> {
    says.credits.iter().filter(|credit| credit.says != Declaration::Undeclared).collect()
}

/// Pairs the credits of the same one in the same roles; of several, those that are most alike.
fn pairs_of_credits<'a>(old: &[&'a CreditLine], new: &[&'a CreditLine]) -> Pairs {
    let mut pairs = Pairs::none(old.len(), new.len());
    let exactly = |credit: &'a CreditLine| vec![(who(credit), shown_as(credit), credit.says)];
    pairs.join(|i| exactly(old[i]), |i| exactly(new[i]));
    let shown = |credit: &'a CreditLine| vec![(who(credit), shown_as(credit))];
    pairs.join(|i| shown(old[i]), |i| shown(new[i]));
    pairs.join(|i| vec![who(old[i])], |i| vec![who(new[i])]);
    pairs
}

/// Who is credited and as what, in whatever order; generative AI has no name.
fn who(credit: &CreditLine) -> (Option<&str>, Vec<(&str, Vec<&str>)>) {
    let name = match &credit.who {
        Who::GenerativeAI { .. } => None,
        Who::Party(name) => Some(name.as_str()),
    };
    let roles = credit.roles.iter().map(|role| {
        let mut instruments = role.instruments.iter().map(String::as_str).collect::<Vec<_>>();
        instruments.sort_unstable();
        instruments.dedup();
        (role.value.as_str(), instruments)
    });
    let mut roles = roles.collect::<Vec<_>>();
    roles.sort_unstable();
    roles.dedup();
    (name, roles)
}

fn shown_as(credit: &CreditLine) -> Option<&str> {
    match &credit.who {
        Who::GenerativeAI { shown_as } => shown_as.as_deref(),
        Who::Party(_) => None,
    }
}

impl fmt::Display for Key {
    /// What people call it: `recording "Salt Road" · QZKLR2600017`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.map_or("thing", super::Kind::noun))?;
        let ids = self.isrcs.iter().chain(&self.icpn).chain(&self.grid).chain(&self.proprietary);
        let id = ids.chain(&self.reference).next();
        match (&self.title, id) {
            (Some(title), Some(id)) => write!(f, " \"{title}\" · {id}"),
            (Some(title), None) => write!(f, " \"{title}\""),
            (None, Some(id)) => write!(f, " {id}"),
            (None, None) => f.write_str(" without an identifier"),
        }
    }
}

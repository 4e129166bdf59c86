//! A row of a sheet: how to find a thing, what is said of it, and what is answered to platforms' questions. Knows no message.

use crate::declare::Row;
use crate::disclosure::{Area, Declaration};

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Its number, as a spreadsheet counts rows.
    pub number: usize,
    /// How to find the thing, and what is said of it in the standard's own terms.
    pub row: Row,
    /// What is answered to platforms' questions.
    pub answers: Vec<Answer>,
}

/// What a row answers to a platform's question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The column it stands in.
    pub column: &'static str,
    /// What was asked about.
    pub area: Area,
    /// The answer.
    pub claim: Claim,
}

/// What is claimed of the part that AI had in something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Exactly this.
    Is(Declaration),
    /// A part of it, or all.
    AtLeastPartly,
    /// No material part; perhaps a small one.
    NotAll,
}

impl Claim {
    /// Whether something that is declared like this makes the claim untrue.
    pub fn is_denied_by(self, value: Declaration) -> bool {
        match self {
            Self::Is(claimed) => claimed != value,
            Self::AtLeastPartly => !value.is_ai(),
            Self::NotAll => value == Declaration::All,
        }
    }

    /// What several claims about one thing come to; `None` where what is declared `now` need not change.
    ///
    /// # Errors
    /// The places of two that cannot both be true.
    pub fn together(claims: &[Self], now: Declaration) -> Result<Option<Declaration>, (usize, usize)> {
        let exact = claims.iter().enumerate().find_map(|(place, claim)| match claim {
            Self::Is(value) => Some((place, *value)),
            _ => None,
        });
        if let Some((place, value)) = exact {
            return match claims.iter().position(|claim| claim.is_denied_by(value)) {
                Some(other) => Err((place.min(other), place.max(other))),
                None => Ok(Some(value)),
            };
        }
        let first = |wanted| claims.iter().position(|claim| *claim == wanted);
        match (first(Self::AtLeastPartly), first(Self::NotAll)) {
            (Some(yes), Some(no)) => Err((yes.min(no), yes.max(no))),
            (Some(_), None) => Ok(Some(Declaration::Partly).filter(|_| !now.is_ai())),
            _ => Ok(None),
        }
    }
}

impl Line {
    /// Whether it says nothing.
    pub fn is_silent(&self) -> bool {
        self.row.says.is_silent() && self.answers.is_empty()
    }

    /// Whether anything can be found by what it says of it.
    pub fn can_be_found(&self) -> bool {
        !super::names_of_line(&self.row.key).is_empty()
    }

    /// What people call the thing it speaks of: an identifier, or else the title, or the reference.
    pub fn name(&self) -> String {
        let key = &self.row.key;
        let id = key.isrcs.first().or(key.icpn.as_ref()).or(key.grid.as_ref());
        let title = || key.title.as_ref().map(|title| format!("\"{title}\""));
        let proprietary = || key.proprietary.first().cloned();
        let within = |reference: &String| match &key.file {
            Some(file) => format!("{reference} in {file}"),
            None => reference.clone(),
        };
        let name = id.cloned().or_else(proprietary).or_else(title);
        name.or_else(|| key.reference.as_ref().map(within)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Claim::{AtLeastPartly, Is, NotAll};
    use super::*;
    use Declaration::{All, None as Nothing, Partly, Undeclared};

    #[test]
    fn claims_that_agree_come_to_the_finest() {
        assert_eq!(Claim::together(&[AtLeastPartly, Is(All)], Undeclared), Ok(Some(All)));
        assert_eq!(Claim::together(&[AtLeastPartly], Undeclared), Ok(Some(Partly)));
        assert_eq!(Claim::together(&[AtLeastPartly], All), Ok(None));
        assert_eq!(Claim::together(&[AtLeastPartly], Nothing), Ok(Some(Partly)));
        assert_eq!(Claim::together(&[NotAll], Undeclared), Ok(None));
        assert_eq!(Claim::together(&[NotAll, Is(Partly)], Undeclared), Ok(Some(Partly)));
    }

    #[test]
    fn claims_that_do_not_agree_are_named() {
        assert_eq!(Claim::together(&[Is(All), Is(Partly)], Undeclared), Err((0, 1)));
        assert_eq!(Claim::together(&[AtLeastPartly, Is(Nothing)], Undeclared), Err((0, 1)));
        assert_eq!(Claim::together(&[Is(All), NotAll], Undeclared), Err((0, 1)));
        assert_eq!(Claim::together(&[NotAll, AtLeastPartly], Undeclared), Err((0, 1)));
    }
}

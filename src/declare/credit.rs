//! A credit as people write it in a flag or a cell: `GenerativeAI:LeadVocalist`, `Mara Osei:Composer=partly`. Knows no message.

use std::fmt;
use std::str::FromStr;

use crate::disclosure::Declaration;
use crate::schema::SpecialContributorType;

/// What is said of a credit: who, as what, and how much of it AI made.
///
/// ```
/// use ddex_disclose::declare::CreditLine;
///
/// let line = "GenerativeAI (Suno v5):LeadVocalist,StudioMusician/Synthesizer+DrumMachine".parse::<CreditLine>()?;
/// assert_eq!(line.roles[1].instruments, ["Synthesizer", "DrumMachine"]);
/// let line = "Mara Osei:Composer=partly".parse::<CreditLine>()?;
/// assert_eq!(line.to_string(), "Mara Osei:Composer=partly");
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditLine {
    /// Who is credited.
    pub who: Who,
    /// As what. Of a party's credits, those that have all of these; without any, all its credits.
    pub roles: Vec<RoleLine>,
    /// How much of it AI made; Undeclared takes back what is declared.
    pub says: Declaration,
}

/// Who is credited.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// Generative AI itself.
    GenerativeAI {
        /// The text that the credit is displayed with, such as the name of the tool.
        shown_as: Option<String>,
    },
    /// A party, by its name, an identifier such as an ISNI, or its reference in the message.
    Party(String),
}

/// As what somebody is credited.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleLine {
    /// The word, such as `LeadVocalist`.
    pub value: String,
    /// The instruments, such as `ElectricGuitar`.
    pub instruments: Vec<String>,
}

impl CreditLine {
    /// All credits in a cell, which stand between semicolons.
    ///
    /// # Errors
    /// What is wrong with the first that cannot be understood, in a sentence.
    pub fn all(cell: &str) -> Result<Vec<Self>, String> {
        apart(cell, ';').into_iter().filter(|part| !part.trim().is_empty()).map(str::parse).collect()
    }
}

const GENERATIVE_AI: &str = SpecialContributorType::GenerativeAI.as_str();

impl FromStr for CreditLine {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (rest, says) = match last_apart(text, '=') {
            Some((rest, value)) => (rest, Some(declaration(value)?)),
            None => (text, None),
        };
        let (who, roles) = last_apart(rest, ':').map_or((rest, ""), |(who, roles)| (who, roles));
        let roles = roles.split(',').map(str::trim).filter(|role| !role.is_empty());
        let roles = roles.map(str::parse).collect::<Result<Vec<_>, _>>()?;
        let who = who.trim().parse()?;
        let says = match (&who, says) {
            (_, Some(says)) => says,
            (Who::GenerativeAI { .. }, None) => Declaration::All,
            (Who::Party(name), None) => {
                return Err(format!(
                    "the credit of {name} does not say how much of it AI made: write =partly, =none or =undeclared \
                     behind it"
                ));
            }
        };
        Ok(Self { who, roles, says })
    }
}

impl FromStr for Who {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(name) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            return Ok(Self::Party(name.replace("\"\"", "\"")));
        }
        if text.is_empty() {
            return Err(
                "a credit needs somebody to be credited, such as GenerativeAI:LeadVocalist".to_owned()
            );
        }
        let Some(rest) =
            text.get(..GENERATIVE_AI.len()).filter(|word| word.eq_ignore_ascii_case(GENERATIVE_AI))
        else {
            return Ok(Self::Party(text.to_owned()));
        };
        let shown_as = text[rest.len()..].trim();
        let inside = shown_as.strip_prefix('(').and_then(|shown| shown.strip_suffix(')'));
        match (shown_as, inside) {
            ("", _) => Ok(Self::GenerativeAI { shown_as: None }),
            (_, Some(inside)) => Ok(Self::GenerativeAI { shown_as: Some(inside.trim().to_owned()) }),
            _ => Ok(Self::Party(text.to_owned())),
        }
    }
}

impl FromStr for RoleLine {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (value, instruments) = text.split_once('/').unwrap_or((text, ""));
        let instruments = instruments.split('+').map(str::trim).filter(|word| !word.is_empty());
        let (value, instruments) = (value.trim().to_owned(), instruments.map(str::to_owned).collect());
        if value.is_empty() {
            return Err(format!("{text:?} names an instrument without a role"));
        }
        Ok(Self { value, instruments })
    }
}

/// What a person writes for a declaration.
///
/// # Errors
/// A sentence that lists the words there are.
pub fn declaration(text: &str) -> Result<Declaration, String> {
    let all = [Declaration::None, Declaration::Partly, Declaration::All, Declaration::Undeclared];
    let meant = all.into_iter().find(|value| value.to_string().eq_ignore_ascii_case(text.trim()));
    meant.ok_or_else(|| format!("{:?} is none of none, partly, all and undeclared", text.trim()))
}

/// The word for a declaration as people write it.
pub(super) fn word(says: Declaration) -> String {
    says.to_string().to_lowercase()
}

impl fmt::Display for CreditLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.who)?;
        for (place, role) in self.roles.iter().enumerate() {
            write!(f, "{}{role}", if place == 0 { ":" } else { "," })?;
        }
        match (&self.who, self.says) {
            (Who::GenerativeAI { .. }, Declaration::All) => Ok(()),
            (_, says) => write!(f, "={}", word(says)),
        }
    }
}

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GenerativeAI { shown_as: None } => f.write_str(GENERATIVE_AI),
            Self::GenerativeAI { shown_as: Some(text) } => write!(f, "{GENERATIVE_AI} ({text})"),
            Self::Party(name) => {
                let is_plain = !name.contains([':', ';', '=', '"', ',']) && name.trim() == name;
                match is_plain && matches!(name.parse(), Ok(Self::Party(_))) {
                    true => f.write_str(name),
                    false => write!(f, "\"{}\"", name.replace('"', "\"\"")),
                }
            }
        }
    }
}

impl fmt::Display for RoleLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)?;
        for (place, instrument) in self.instruments.iter().enumerate() {
            write!(f, "{}{instrument}", if place == 0 { "/" } else { "+" })?;
        }
        Ok(())
    }
}

/// The places of a character that do not stand in quotation marks or parentheses.
fn places(text: &str, wanted: char) -> impl DoubleEndedIterator<Item = usize> {
    let (mut quoted, mut depth) = (false, 0_usize);
    let mut places = Vec::new();
    for (place, char) in text.char_indices() {
        match char {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if char == wanted && depth == 0 => places.push(place),
            _ => {}
        }
    }
    places.into_iter()
}

fn apart(text: &str, between: char) -> Vec<&str> {
    let mut start = 0;
    let mut parts = Vec::new();
    for place in places(text, between).chain([text.len()]) {
        parts.push(&text[start..place]);
        start = (place + 1).min(text.len());
    }
    parts
}

fn last_apart(text: &str, between: char) -> Option<(&str, &str)> {
    places(text, between).next_back().map(|place| (&text[..place], &text[place + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read_again() {
        for text in [
            "GenerativeAI:LeadVocalist",
            "GenerativeAI",
            "GenerativeAI=undeclared",
            "GenerativeAI (Suno: v5; beta):Composer,StudioMusician/Piano+Violin",
            "Mara Osei:Composer=partly",
            "Mara Osei=none",
            "\"AC:DC\":Composer=partly",
            "\"GenerativeAI\"=none",
            "\"She said \"\"no\"\"; yes\"=none",
        ] {
            assert_eq!(text.parse::<CreditLine>().map(|line| line.to_string()), Ok(text.to_owned()));
        }
        assert_eq!("generativeai : LeadVocalist".parse(), "GenerativeAI:LeadVocalist".parse::<CreditLine>());
        assert_eq!("GenerativeAI:Composer=ALL".parse(), "GenerativeAI:Composer".parse::<CreditLine>());
    }

    #[test]
    fn a_cell_holds_several() {
        let all = CreditLine::all("GenerativeAI (a; b):Composer; Mara Osei=partly;").unwrap();
        assert_eq!(all.len(), 2);
        assert!(CreditLine::all(" ").unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_understood_is_said() {
        let wrong = |text: &str| text.parse::<CreditLine>().unwrap_err();
        assert_eq!(wrong("Mara Osei=some"), "\"some\" is none of none, partly, all and undeclared");
        assert!(wrong("Mara Osei:Composer").starts_with("the credit of Mara Osei does not say how much"));
        assert!(wrong(":Composer").starts_with("a credit needs somebody"));
        assert_eq!(wrong("GenerativeAI:/Piano"), "\"/Piano\" names an instrument without a role");
    }
}

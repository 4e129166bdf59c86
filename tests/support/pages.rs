//! The examples on the rules' pages, as messages.

use ddex_disclose::lint::Rule;
use ddex_disclose::schema::Version;

/// An example on a page: the words behind its opening fence, and the XML.
pub struct Example {
    pub words: Vec<String>,
    pub xml: String,
}

impl Example {
    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|w| w == word)
    }

    /// The whole message that it stands for.
    pub fn message(&self) -> String {
        let named = |v: &&Version| self.has(v.as_str());
        let version = Version::all().iter().find(named).copied().unwrap_or(Version::V4_3_2);
        match self.has("verbatim") {
            true => super::enclose(version, &self.xml),
            false => super::complete(version, &self.xml),
        }
    }
}

/// The examples on a rule's page.
pub fn examples(rule: &Rule) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for line in rule.page.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(words)) if words.starts_with("xml") => {
                let words = words.split([',', ' ']).map(str::to_owned).collect();
                open = Some(Example { words, xml: String::new() });
            }
            (Some(_), Some(_)) => examples.extend(open.take()),
            (Some(example), None) => {
                example.xml += line;
                example.xml.push('\n');
            }
            _ => {}
        }
    }
    examples
}

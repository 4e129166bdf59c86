//! The cases of a rule: the examples on its page, and those in `tests/cases/`. Each is a fragment that the rule must
//! report, or must not.

use ddex_disclose::disclosure::{Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::lint::{Certainty, Checked, Lists, Options, Profile, Rule, Selection, check};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Limits};

/// A fragment, and what is to be said of it.
pub struct Case {
    /// What it shows: its heading, or for an example on a page what the page is about.
    pub title: String,
    /// The words behind the opening fence.
    words: Vec<String>,
    xml: String,
}

impl Case {
    /// Whether a word stands behind the opening fence.
    pub fn has(&self, word: &str) -> bool {
        self.words.iter().any(|w| w == word)
    }

    /// Whether the rule must report it.
    pub fn fails(&self) -> bool {
        self.has("fail")
    }

    /// Whether it stands as it is written, and is not completed to what the standard allows.
    pub fn is_verbatim(&self) -> bool {
        self.has("verbatim")
    }

    /// The version of its message.
    pub fn version(&self) -> Version {
        let named = Version::all().iter().find(|version| self.has(version.as_str()));
        named.copied().unwrap_or(Version::V4_3_2)
    }

    /// The whole message. Its release declares what its resources do, where the fragment shows no release.
    pub fn message(&self) -> String {
        if self.is_verbatim() {
            return super::enclose(self.version(), &self.xml);
        }
        let message = super::complete(self.version(), &self.xml);
        match rolled_up(&message).filter(|_| !self.xml.contains("<Release>")) {
            Some(said) => {
                let release = format!("<Release><ContainsAI>{said}</ContainsAI></Release>");
                super::complete(self.version(), &format!("{}{release}", self.xml))
            }
            None => message,
        }
    }

    /// The platforms that the message is meant for.
    pub fn profiles(&self) -> Vec<&'static Profile> {
        Profile::chosen(self.words.iter().filter_map(|word| word.strip_prefix("profile="))).unwrap()
    }

    /// How the message is to be checked for a rule.
    pub fn options(&self, rule: &Rule) -> Options {
        let pedantic = rule.certainty == Certainty::Hint;
        let selection = Selection { pedantic, ..Selection::default() };
        Options { selection, profiles: self.profiles(), lists: lists(), ..Options::default() }
    }

    /// What is found in the message.
    pub fn lint(&self, rule: &Rule) -> Checked {
        let message = self.message();
        check(&Document::parse(message.as_bytes(), &Limits::default()).unwrap(), &self.options(rule))
    }
}

/// What the declarations on the release of a message come to, where all its resources have one.
fn rolled_up(message: &str) -> Option<Declaration> {
    let document = Document::parse(message.as_bytes(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).filter(Message::can_declare)?);
    let release = disclosure.main_releases().next()?;
    let mut resources = disclosure.resources_of(release).filter(|resource| resource.kind.can_declare());
    resources.all(|resource| resource.declared.value != Declaration::Undeclared).then_some(())?;
    Some(disclosure.rolled_up(release)).filter(|said| *said != Declaration::Undeclared)
}

/// What the user looks for beside what the program knows; AI049's page speaks of this persona.
pub fn lists() -> Lists {
    Lists { personas: vec!["Nova Lune".to_owned()], ..Lists::default() }
}

/// The examples on a rule's page.
pub fn examples(rule: &Rule) -> Vec<Case> {
    // The lines of a doc comment begin with a space.
    let page = rule.page.lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
    let mut cases = fenced(page);
    for case in &mut cases {
        let title = if case.fails() { rule.title().trim_end_matches('.') } else { "Put right" };
        case.title = title.to_owned();
    }
    cases
}

/// All cases of a rule.
pub fn cases(rule: &Rule) -> Vec<Case> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let more = std::fs::read_to_string(folder.join(rule.code).with_extension("md")).unwrap_or_default();
    let mut cases = examples(rule);
    cases.extend(fenced(more.lines()));
    cases
}

/// The fenced fragments of a Markdown text, each with the heading above it.
fn fenced<'t>(lines: impl Iterator<Item = &'t str>) -> Vec<Case> {
    let (mut cases, mut title) = (Vec::new(), String::new());
    let mut open: Option<Case> = None;
    for line in lines {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(words)) if words.starts_with("xml") => {
                let words = words.split([',', ' ']).map(str::to_owned).collect();
                open = Some(Case { title: title.clone(), words, xml: String::new() });
            }
            (Some(_), Some(_)) => cases.extend(open.take()),
            (Some(case), None) => {
                case.xml += line;
                case.xml.push('\n');
            }
            (None, _) => {
                if let Some(heading) = line.strip_prefix("## ") {
                    title = heading.to_owned();
                }
            }
        }
    }
    cases
}

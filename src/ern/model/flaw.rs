//! What is wrong with a message that was built: what its version cannot hold, and what the standard does not allow in
//! it. Knows no file.

use std::fmt;

use super::element::Element;
use super::write::{Lost, LostKind, write};
use crate::ern::Message;
use crate::schema::Version;
use crate::schema::validate::{Fault, FaultKind};
use crate::xml::{Document, Limits};

/// One thing that is wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where it stands: the names of the elements from the root on, numbered from 1 where there are several. An
    /// attribute's name begins with `@`.
    pub path: String,
    /// What it is.
    pub kind: FlawKind,
}

/// What can be wrong with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlawKind {
    /// The version has no such message, or is of the other family.
    NoSuchMessage(Version),
    /// It could not be written.
    Lost {
        /// What it is.
        value: String,
        /// Why it could not.
        kind: LostKind,
    },
    /// The standard does not allow it. Places are those of elements in the message as it is written, the root being 0.
    Fault(Fault<usize>),
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let FlawKind::Lost { value, kind } = &self.kind {
            return Lost { path: self.path.clone(), value: value.clone(), kind: *kind }.fmt(f);
        }
        write!(f, "{}: ", self.path)?;
        let fault = match &self.kind {
            FlawKind::NoSuchMessage(version) => return write!(f, "ERN {version} has no such message"),
            FlawKind::Lost { .. } => return Ok(()),
            FlawKind::Fault(fault) => fault,
        };
        match &fault.kind {
            FaultKind::Missing { names, .. } => {
                let either = |names: &Vec<&str>| {
                    let names = names.iter().map(|name| format!("`{name}`"));
                    names.collect::<Vec<_>>().join(" or ")
                };
                write!(f, "has no {}", names.iter().map(either).collect::<Vec<_>>().join(", "))
            }
            FaultKind::MissingAttribute(name) => write!(f, "has no attribute `{name}`"),
            FaultKind::Value { value, .. } if value.is_empty() => f.write_str("is empty"),
            FaultKind::Value { datatype, value } => {
                write!(f, "cannot be \"{value}\", which is no {}", datatype.name())
            }
            FaultKind::DuplicateAnchor(anchor) => write!(f, "another element is called {anchor} too"),
            FaultKind::DanglingReference(anchor) => write!(f, "nothing in the message is called {anchor}"),
            _ => write!(f, "{fault}"),
        }
    }
}

/// What is wrong with a message of a family as one of a version.
pub(super) fn of(version: Version, is_ern3: bool, name: &'static str, root: &dyn Element) -> Vec<Flaw> {
    let Some(ty) = super::type_of(version, is_ern3, name) else {
        return vec![Flaw { path: name.to_owned(), kind: FlawKind::NoSuchMessage(version) }];
    };
    let written = write(version, name, ty, root);
    let lost = written.lost.into_iter();
    let mut flaws = lost
        .map(|lost| Flaw { path: lost.path, kind: FlawKind::Lost { value: lost.value, kind: lost.kind } })
        .collect::<Vec<_>>();
    // Nothing that was made here is refused for being large.
    let limits = Limits { file_size: u64::MAX, depth: u32::MAX, token: usize::MAX, ..Limits::default() };
    let Ok(document) = Document::parse(written.xml.as_bytes(), &limits) else { return flaws };
    let Some(message) = Message::of(&document) else { return flaws };
    let faults = message.validate(usize::MAX).faults;
    let mut faults = faults.into_iter().filter(Fault::is_error).peekable();
    if faults.peek().is_none() {
        return flaws;
    }
    let places = Places::of(&document);
    flaws.extend(faults.map(|fault| {
        let holder = matches!(fault.kind, FaultKind::Missing { at_end: false, .. });
        let at = if holder { places.around(fault.at) } else { fault.at };
        let mut path = places.path(&document, at);
        if let Some(attribute) = &fault.attribute {
            path += "/@";
            path += attribute;
        }
        Flaw { path, kind: FlawKind::Fault(fault) }
    }));
    flaws
}

/// The names in an element: where each stands first, and how many there are of it.
type Names<'d> = Vec<(&'d str, usize, usize)>;

/// Where each element of a document stands.
struct Places {
    /// The element around each; the root's is the root.
    around: Vec<usize>,
    /// Which of several of its name each is, from 1; 0 where it is the only one.
    numbers: Vec<usize>,
}

impl Places {
    fn of(document: &Document<'_>) -> Self {
        let (mut around, mut numbers) = (Vec::new(), Vec::new());
        let mut open: Vec<(usize, Names<'_>)> = Vec::new();
        for node in document.nodes() {
            while open.last().is_some_and(|(at, _)| document.node(*at).end_index() <= node.index()) {
                open.pop();
            }
            let mut number = 0;
            if let Some((_, names)) = open.last_mut() {
                match names.iter_mut().find(|(name, ..)| *name == node.local_name()) {
                    Some((_, first, count)) => {
                        numbers[*first] = 1;
                        *count += 1;
                        number = *count;
                    }
                    None => names.push((node.local_name(), node.index(), 1)),
                }
            }
            around.push(open.last().map_or(0, |(at, _)| *at));
            numbers.push(number);
            open.push((node.index(), Vec::new()));
        }
        Self { around, numbers }
    }

    fn around(&self, index: usize) -> usize {
        self.around[index]
    }

    fn path(&self, document: &Document<'_>, mut index: usize) -> String {
        let mut steps = Vec::new();
        loop {
            let name = document.node(index).local_name();
            steps.push(match self.numbers[index] {
                0 => name.to_owned(),
                number => format!("{name}[{number}]"),
            });
            if index == 0 {
                break;
            }
            index = self.around(index);
        }
        steps.reverse();
        steps.join("/")
    }
}

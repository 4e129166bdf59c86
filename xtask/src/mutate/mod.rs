//! Makes a message wrong in one random place, as people and programs do: an element lost, an attribute misnamed,
//! a value misspelt. Some changes are harmless and say the same in another way. Knows nothing of the standard but
//! its names.

mod attributes;
mod elements;
mod values;
mod writing;

use std::collections::BTreeSet;

use ddex_disclose::span::Span;
use ddex_disclose::xml::{Document, Encoding, Node};
use fastrand::Rng;

/// What was done to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mutation {
    /// An element is gone.
    Delete,
    /// An element and its next sibling changed places.
    Swap,
    /// An element stands there twice.
    Duplicate,
    /// An element has another name.
    Rename,
    /// An element stands elsewhere.
    Move,
    /// An attribute is gone.
    DeleteAttribute,
    /// An attribute has another name, or a prefix.
    RenameAttribute,
    /// An element has one more attribute.
    AddAttribute,
    /// An element has one of the attributes that speak to the schema processor itself.
    AddXsi,
    /// A value is another element's or attribute's.
    Replace,
    /// A value is in other case.
    Case,
    /// A value has white space around it or inside.
    Space,
    /// A value is gone.
    Empty,
    /// A value has one character more, less or other.
    Letter,
    /// A date, a number and the like is another of its kind, or written as none should be.
    Format,
    /// Two things have the same reference.
    SameAnchor,
    /// A reference points nowhere, or at the wrong thing.
    Dangle,
    /// Harmless: a comment or a processing instruction.
    Comment,
    /// Harmless: a character of a value, or all, is written as a reference or a CDATA section.
    Escape,
    /// Harmless: white space between tags or in them, or the quotes of an attribute.
    Layout,
}

impl Mutation {
    pub const ALL: [Self; 20] = [
        Self::Delete,
        Self::Swap,
        Self::Duplicate,
        Self::Rename,
        Self::Move,
        Self::DeleteAttribute,
        Self::RenameAttribute,
        Self::AddAttribute,
        Self::AddXsi,
        Self::Replace,
        Self::Case,
        Self::Space,
        Self::Empty,
        Self::Letter,
        Self::Format,
        Self::SameAnchor,
        Self::Dangle,
        Self::Comment,
        Self::Escape,
        Self::Layout,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Swap => "swap",
            Self::Duplicate => "duplicate",
            Self::Rename => "rename",
            Self::Move => "move",
            Self::DeleteAttribute => "del-attr",
            Self::RenameAttribute => "name-attr",
            Self::AddAttribute => "add-attr",
            Self::AddXsi => "add-xsi",
            Self::Replace => "replace",
            Self::Case => "case",
            Self::Space => "space",
            Self::Empty => "empty",
            Self::Letter => "letter",
            Self::Format => "format",
            Self::SameAnchor => "anchor",
            Self::Dangle => "dangle",
            Self::Comment => "comment",
            Self::Escape => "escape",
            Self::Layout => "layout",
        }
    }
}

/// The message with one mutation somewhere, well-formed as it was. `None` where the place found has nothing to
/// mutate, and for messages that are not well-formed or not in UTF-8.
pub fn mutate(document: &Document<'_>, mutation: Mutation, rng: &mut Rng) -> Option<String> {
    let is_utf8 = matches!(document.encoding(), Encoding::Utf8 | Encoding::Utf8Bom);
    if !is_utf8 || !document.problems().is_empty() {
        return None;
    }
    let mut mutator = Mutator { document, rng };
    let edits = match mutation {
        Mutation::Delete => mutator.delete(),
        Mutation::Swap => mutator.swap(),
        Mutation::Duplicate => mutator.duplicate(),
        Mutation::Rename => mutator.rename(),
        Mutation::Move => mutator.transplant(),
        Mutation::DeleteAttribute => mutator.delete_attribute(),
        Mutation::RenameAttribute => mutator.rename_attribute(),
        Mutation::AddAttribute => mutator.add_attribute(),
        Mutation::AddXsi => mutator.add_xsi(),
        Mutation::Replace => mutator.replace(),
        Mutation::Case => mutator.case(),
        Mutation::Space => mutator.space(),
        Mutation::Empty => mutator.empty(),
        Mutation::Letter => mutator.letter(),
        Mutation::Format => mutator.format(),
        Mutation::SameAnchor => mutator.same_anchor(),
        Mutation::Dangle => mutator.dangle(),
        Mutation::Comment => mutator.comment(),
        Mutation::Escape => mutator.escape(),
        Mutation::Layout => mutator.layout(),
    }?;
    let mutant = apply(document.source(), edits);
    (mutant != document.source()).then_some(mutant)
}

/// What is to stand in the place of a piece of the source.
type Edit = (Span, String);

/// The source with all edits made. They do not overlap.
fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(span, _)| *span);
    let mut mutant = String::with_capacity(source.len());
    let mut from = 0;
    for (span, text) in edits {
        mutant += &source[from..span.start];
        mutant += &text;
        from = span.end;
    }
    mutant + &source[from..]
}

/// An edit that puts something in, before the byte `at`.
fn insert(at: usize, text: impl Into<String>) -> Edit {
    (Span::new(at, at), text.into())
}

/// A message to be made wrong, and the dice. Each mutation is a method that gives the edits it takes.
struct Mutator<'d, 'r> {
    document: &'d Document<'d>,
    rng: &'r mut Rng,
}

impl<'d> Mutator<'d, '_> {
    /// One of the items. The name is drawn first, so that what is rare comes up as often as what is common.
    fn pick<T>(&mut self, items: impl Iterator<Item = T>, name: impl Fn(&T) -> &'d str) -> Option<T> {
        let mut items = items.collect::<Vec<_>>();
        let names = items.iter().map(&name).collect::<BTreeSet<_>>();
        let drawn = self.rng.choice(names)?;
        items.retain(|item| name(item) == drawn);
        self.rng.choice(items)
    }

    /// Any element, the root among them.
    fn node(&mut self) -> Option<Node<'d>> {
        self.pick(self.document.nodes(), |node| node.local_name())
    }

    /// One of a few things, each as likely as the others.
    fn one_of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.rng.usize(..things.len())]
    }

    /// A name as it is misspelt: in other case, or with one letter other, more or less.
    fn misspelt(&mut self, name: &str) -> String {
        let mut letters = name.chars().collect::<Vec<_>>();
        let at = self.rng.usize(..letters.len());
        match self.rng.u8(..5) {
            0 => letters[0] = flipped(letters[0]),
            1 => return name.to_lowercase(),
            2 => letters[at] = self.rng.lowercase(),
            3 => letters.insert(at, letters[at]),
            // Not the first: what is next may be nothing for a name to begin with.
            _ if at > 0 => drop(letters.remove(at)),
            _ => letters.push('s'),
        }
        letters.into_iter().collect()
    }
}

/// A letter in its other case.
fn flipped(letter: char) -> char {
    if letter.is_ascii_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
}

#[cfg(test)]
mod tests {
    use ddex_disclose::xml::Limits;

    use super::*;

    const HARMLESS: [Mutation; 3] = [Mutation::Comment, Mutation::Escape, Mutation::Layout];

    const OF_VALUES: [Mutation; 8] = [
        Mutation::Replace,
        Mutation::Case,
        Mutation::Space,
        Mutation::Empty,
        Mutation::Letter,
        Mutation::Format,
        Mutation::SameAnchor,
        Mutation::Dangle,
    ];

    /// The project's samples that are well-formed.
    fn samples() -> Vec<String> {
        let files = std::fs::read_dir(crate::root().join("samples")).unwrap();
        let folders = files.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
        let files = folders.flat_map(|folder| std::fs::read_dir(folder).unwrap());
        let mut paths = files.map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
        paths.retain(|path| {
            path.extension().is_some_and(|ending| ending == "xml") && !path.ends_with("not-well-formed.xml")
        });
        paths.sort();
        paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }

    fn parse(text: &str) -> Document<'_> {
        let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
        assert!(document.problems().is_empty(), "{:?}: {text}", document.problems());
        document
    }

    /// Some mutants of every sample, each with the sample.
    fn mutants(mutation: Mutation) -> impl Iterator<Item = (String, String)> {
        let mut rng = Rng::with_seed(1);
        samples().into_iter().flat_map(move |sample| {
            let document = parse(&sample);
            let mutants = (0..3).filter_map(|_| mutate(&document, mutation, &mut rng)).collect::<Vec<_>>();
            mutants.into_iter().map(move |mutant| (sample.clone(), mutant))
        })
    }

    /// Each element with what it says: its attributes in order, and its text where it has no children.
    fn said(document: &Document<'_>) -> Vec<String> {
        let said = document.nodes().map(|node| {
            let attributes = node.attributes().map(|found| (found.name, found.value())).collect::<Vec<_>>();
            let text = if node.has_children() { "".into() } else { node.text() };
            format!("{} {attributes:?} {text:?}", node.name())
        });
        said.collect()
    }

    #[test]
    fn every_mutation_changes_messages_and_leaves_them_well_formed() {
        for mutation in Mutation::ALL {
            let mut count = 0;
            for (sample, mutant) in mutants(mutation) {
                assert_ne!(sample, mutant);
                parse(&mutant);
                count += 1;
            }
            assert!(count > 30, "{mutation:?} made no more than {count}");
        }
    }

    #[test]
    fn harmless_mutations_say_the_same() {
        for mutation in HARMLESS {
            for (sample, mutant) in mutants(mutation) {
                assert!(said(&parse(&sample)) == said(&parse(&mutant)), "{mutation:?}: {mutant}");
            }
        }
    }

    #[test]
    fn mutations_of_values_change_one_value_and_no_more() {
        for mutation in OF_VALUES {
            for (sample, mutant) in mutants(mutation) {
                let (before, after) = (said(&parse(&sample)), said(&parse(&mutant)));
                let differ = before.iter().zip(&after).filter(|(one, other)| one != other).count();
                assert_eq!((before.len(), differ), (after.len(), 1), "{mutation:?}");
            }
        }
    }

    #[test]
    fn what_is_not_well_formed_is_left_alone() {
        let document = Document::parse(b"<a>Salt & Road<b/></a>", &Limits::default()).unwrap();
        assert!(Mutation::ALL.iter().all(|m| mutate(&document, *m, &mut Rng::with_seed(1)).is_none()));
    }
}

//! Recognises a document as a message of a version. Looks at the root element only.

use crate::schema::validate::{Fault, Machine, nearest};
use crate::schema::{Type, Version, name};
use crate::xml::{Document, Node, Scope};

/// A document whose root is, or was probably meant to be, an ERN message.
#[derive(Clone, Copy, Debug)]
pub struct Message<'d> {
    document: &'d Document<'d>,
    root: Node<'d>,
    version: Version,
    ty: Option<Type>,
    fault: Option<RootFault>,
}

/// What keeps a root element from being a message of a known version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RootFault {
    /// It stands in no namespace of a known version; the version is a guess.
    UnknownVersion,
    /// It stands in no namespace at all; the version was guessed from `MessageSchemaVersionId`.
    NoNamespace,
    /// Its version has no such message; the name of the nearest it has.
    UnknownMessage(&'static str),
}

impl<'d> Message<'d> {
    /// The message a document holds; `None` where nothing says that it is ERN at all.
    pub fn of(document: &'d Document<'d>) -> Option<Self> {
        let root = document.root()?;
        let mut scope = Scope::default();
        scope.push(root);
        let namespace = scope.resolve(root.prefix()).unwrap_or_default().to_owned();
        let known = Version::from_namespace(&namespace);
        let said = root.attribute(name::MESSAGE_SCHEMA_VERSION_ID);
        let said = said.and_then(|said| version_like(&said.value()));
        let is_message = Version::all().iter().any(|v| Type::of_message(*v, root.local_name()).is_some());
        let (version, fault) = match known {
            Some(version) => (version, None),
            None if namespace.is_empty() && is_message && said.is_some() => {
                (said?, Some(RootFault::NoNamespace))
            }
            // A message's name says what it was meant to be, though nothing says of which version.
            None => {
                let newest = Version::all().last().copied().filter(|_| is_message);
                (said.or_else(|| version_like(&namespace)).or(newest)?, Some(RootFault::UnknownVersion))
            }
        };
        let ty = Type::of_message(version, root.local_name());
        let fault = fault.or_else(|| match ty {
            Some(_) => None,
            None => {
                let near = nearest(root.local_name(), Type::messages(version));
                Some(RootFault::UnknownMessage(near.unwrap_or(name::NEW_RELEASE_MESSAGE)))
            }
        });
        Some(Self { document, root, version, ty, fault })
    }

    /// The document it is written in.
    pub fn document(&self) -> &'d Document<'d> {
        self.document
    }

    /// The root element.
    pub fn root(&self) -> Node<'d> {
        self.root
    }

    /// The version, guessed where [`fault`](Self::fault) says so.
    pub fn version(&self) -> Version {
        self.version
    }

    /// What is wrong with the root, where something is.
    pub fn fault(&self) -> Option<RootFault> {
        self.fault
    }

    /// Whether the version has AI declarations at all: ERN 4.3.1 and later.
    pub fn can_declare(&self) -> bool {
        declares(self.version)
    }

    /// The first version that has AI declarations.
    pub fn first_that_declares() -> Version {
        let first = Version::all().iter().copied().find(|version| declares(*version));
        first.expect("the newest versions have them")
    }

    /// Whether the structure can be held against the standard: its version and message are known.
    pub fn has_schema(&self) -> bool {
        self.fault.is_none() && self.ty.is_some()
    }

    /// What is wrong with the structure, in the order of the message, and how many children are written in a
    /// namespace. At most `limit` faults are kept.
    pub fn validate(&self, limit: usize) -> (Vec<Fault<usize>>, usize) {
        match self.ty.filter(|_| self.has_schema()) {
            Some(ty) => validate(self.root, ty, limit),
            None => (Vec::new(), 0),
        }
    }
}

/// Whether a version has AI declarations.
fn declares(version: Version) -> bool {
    // Not the value set: a family's value sets are listed for all its versions.
    let recording = Type::named(version, name::SOUND_RECORDING);
    recording.is_some_and(|ty| ty.slots_named(name::CONTAINS_AI).next().is_some())
}

/// The version that `ern/382` or a namespace that ends so would be.
fn version_like(text: &str) -> Option<Version> {
    let (lead, digits) = text.rsplit_once('/')?;
    let exact = Version::all().iter().find(|v| v.as_str().replace('.', "") == digits);
    let same_family =
        Version::all().iter().rev().find(|v| v.as_str().as_bytes().first() == digits.as_bytes().first());
    (lead == "ern" || lead.ends_with("/ern")).then(|| exact.or(same_family).copied())?
}

/// Feeds the tape to the machine.
fn validate(root: Node<'_>, ty: Type, limit: usize) -> (Vec<Fault<usize>>, usize) {
    let document = root.document();
    let mut machine = Machine::new(ty, root.index(), limit);
    let mut scope = Scope::default();
    scope.push(root);
    if root.has_text() {
        machine.text();
    }
    // The ends of the open elements, and whether each is on the scope. Only those that declare something are.
    let mut open = vec![(root.end_index(), true)];
    let mut has_default = scope.resolve(None).is_some();
    let mut index = root.index() + 1;
    while index < root.end_index() {
        while let Some(&(_, declares)) = open.last().filter(|(end, _)| *end == index) {
            open.pop();
            machine.close();
            if declares {
                scope.pop();
                has_default = scope.resolve(None).is_some();
            }
        }
        let node = document.node(index);
        let declares = node.declares_namespaces();
        if declares {
            scope.push(node);
            has_default = scope.resolve(None).is_some();
        }
        let is_qualified = (has_default || node.has_prefix()) && scope.resolve(node.prefix()).is_some();
        let end = node.end_index();
        if end == index + 1 && !declares {
            if !machine.leaf(node.local_name(), index, node.has_text()) && is_qualified {
                machine.note_qualified(index);
            }
            index += 1;
            continue;
        }
        let passed_over = machine.open(node.local_name(), index);
        if node.has_text() && !passed_over {
            machine.text();
        }
        if is_qualified && !passed_over {
            machine.note_qualified(index);
        }
        open.push((end, declares));
        index = if passed_over { end } else { index + 1 };
    }
    let qualified = machine.qualified();
    (machine.finish(), qualified)
}

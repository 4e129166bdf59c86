//! Recognises a document as a message of a version. Looks at the root element only.

use super::validate::{self, Validation};
use crate::schema::validate::nearest;
use crate::schema::{Choice, Editions, Type, Version, name};
use crate::span::Span;
use crate::xml::{Document, Node, Scope};

/// A document whose root is, or was probably meant to be, an ERN message.
#[derive(Clone, Copy, Debug)]
pub struct Message<'d> {
    document: &'d Document<'d>,
    root: Node<'d>,
    version: Version,
    ty: Option<Type>,
    fault: Option<RootFault>,
    editions: Editions,
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
        let message = Self { document, root, version, ty, fault, editions: Editions::of(version, None) };
        Some(message.with_editions(message.chosen_editions()))
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

    /// Whether the root says beyond doubt of which version the message is.
    pub fn has_certain_version(&self) -> bool {
        !matches!(self.fault, Some(RootFault::UnknownVersion | RootFault::NoNamespace))
    }

    /// Where it says of which version it is: its namespace, or else the root's name.
    pub fn version_span(&self) -> Span {
        let namespace = self.version.namespace();
        let declaration = self.root.attributes().find(|attribute| attribute.value() == namespace);
        declaration.map_or(self.root.name_span(), |attribute| attribute.value_span)
    }

    /// Whether the structure can be held against the standard: its version and message are known.
    pub fn has_schema(&self) -> bool {
        self.fault.is_none() && self.ty.is_some()
    }

    /// The type of the root element, where it is one to hold the message against.
    pub(super) fn schema(&self) -> Option<Type> {
        self.ty.filter(|_| self.has_schema())
    }

    /// The editions of the value sets that it is read with.
    pub fn editions(&self) -> Editions {
        self.editions
    }

    /// The editions that the message itself names, whatever it is read with.
    pub fn chosen_editions(&self) -> Editions {
        let avs = self.root.attribute(name::AVS_VERSION_ID).map(|avs| avs.value());
        Editions::of(self.version, avs.as_deref())
    }

    /// Whether the message itself says which value sets it is to be read with, as it does from ERN 4.3 on.
    pub fn chooses_editions(&self) -> bool {
        self.chosen_editions().choice() != Choice::Version
    }

    /// The same message, read with the value sets of this number, whatever it names; unchanged where its version
    /// leaves it no choice.
    pub fn with_avs(self, avs: Option<u32>) -> Self {
        match avs.filter(|_| self.chooses_editions()) {
            Some(avs) => self.with_editions(Editions::of_avs(avs)),
            None => self,
        }
    }

    /// The same message, read with other editions than it names.
    pub fn with_editions(self, editions: Editions) -> Self {
        Self { editions, ..self }
    }

    /// Whether it is well-formed and all as the standard wants it. Stops at the first fault.
    ///
    /// Nothing is valid of which the version or the message is not known.
    pub fn is_valid(&self) -> bool {
        let ty = self.schema().filter(|_| self.document.problems().is_empty());
        ty.is_some_and(|ty| validate::is_valid(self.root, ty, self.editions))
    }

    /// What is wrong with it: elements, attributes, values, references. At most `limit` errors are kept,
    /// and as many faults that are none.
    ///
    /// Nothing is found where the version or the message is not known: see [`has_schema`](Self::has_schema).
    pub fn validate(&self, limit: usize) -> Validation {
        self.schema().map(|ty| validate::validate(self.root, ty, self.editions, limit)).unwrap_or_default()
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

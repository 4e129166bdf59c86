//! Reads a message into a struct, whatever order its elements stand in. What the struct has no place for is reported.

use std::fmt;

use super::Boolean;
use super::element::{Element, Field, HeldMut, Kind, Shape, Values};
use crate::schema::validate::SCHEMA_INSTANCE;
use crate::schema::{Content, Type};
use crate::xml::{Node, Scope};

/// What a model has no place for, or lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The element, as its place on the tape.
    pub node: usize,
    /// Where it stands: the names of the elements from the root on.
    pub path: String,
    /// What it is.
    pub kind: MisfitKind,
}

/// What it is that a model has no place for, or lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MisfitKind {
    /// The root element is no message of a known version.
    UnknownMessage,
    /// No version has such an element there.
    UnknownElement,
    /// No version has an attribute of this name there.
    UnknownAttribute(String),
    /// There is another of that name already, and no version allows two.
    Repeated,
    /// It has text, where there are only elements in every version.
    Text,
    /// It is neither true nor false. For an attribute: its name.
    NotBoolean(Option<String>),
    /// It lacks the child or attribute of this name, which every version requires.
    Missing(&'static str),
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        match &self.kind {
            MisfitKind::UnknownMessage => f.write_str("is no message of a known version"),
            MisfitKind::UnknownElement => f.write_str("is no element that has its place here"),
            MisfitKind::UnknownAttribute(name) => write!(f, "has no attribute `{name}`"),
            MisfitKind::Repeated => f.write_str("stands here twice"),
            MisfitKind::Text => f.write_str("holds elements, and no text"),
            MisfitKind::NotBoolean(None) => f.write_str("is neither true nor false"),
            MisfitKind::NotBoolean(Some(name)) => write!(f, "`{name}` is neither true nor false"),
            MisfitKind::Missing(name) => write!(f, "has no `{name}`"),
        }
    }
}

/// A walk over a message that fills a struct.
pub(super) struct Reader<'d> {
    /// The type of the root element.
    ty: Type,
    scope: Scope<'d>,
    /// The elements that are open, the outermost first.
    open: Vec<Node<'d>>,
    pub(super) misfits: Vec<Misfit>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(ty: Type) -> Self {
        Self { ty, scope: Scope::default(), open: Vec::new(), misfits: Vec::new() }
    }

    /// Reads an element into the place that is kept for it.
    pub(super) fn read(&mut self, node: Node<'d>, into: HeldMut<'_>) {
        self.scope.push(node);
        self.open.push(node);
        match into {
            HeldMut::Element(element) => self.element(node, element),
            HeldMut::Text(text) => {
                self.plain(node);
                text.set(node.text().into_owned());
            }
            HeldMut::Boolean(value) => {
                self.plain(node);
                match Boolean::parse(&node.text()) {
                    Some(read) => *value = read,
                    None => self.report(node, MisfitKind::NotBoolean(None)),
                }
            }
        }
        self.open.pop();
        self.scope.pop();
    }

    /// An element that is to hold text and nothing else.
    fn plain(&mut self, node: Node<'d>) {
        for attribute in node.attributes() {
            if !self.is_about_xml(attribute.name) {
                self.report(node, MisfitKind::UnknownAttribute(attribute.name.to_owned()));
            }
        }
        node.children().for_each(|child| self.report_child(child, MisfitKind::UnknownElement));
    }

    fn element(&mut self, node: Node<'d>, element: &mut dyn Element) {
        let fields = element.fields();
        let mut filled = 0u128;
        for attribute in node.attributes() {
            let name = attribute.name;
            match fields.iter().position(|field| field.kind == Kind::Attribute && field.name == name) {
                Some(number) => {
                    filled |= 1 << number;
                    let value = attribute.value();
                    match element.field_mut(number).add() {
                        Some(HeldMut::Text(text)) => text.set(value.into_owned()),
                        Some(HeldMut::Boolean(held)) => match Boolean::parse(&value) {
                            Some(read) => *held = read,
                            None => self.report(node, MisfitKind::NotBoolean(Some(name.to_owned()))),
                        },
                        // XML forbids two of a name, and no attribute holds elements.
                        Some(HeldMut::Element(_)) | None => {}
                    }
                }
                None if self.is_about_xml(name) => {}
                None => self.report(node, MisfitKind::UnknownAttribute(name.to_owned())),
            }
        }
        match fields.iter().position(|field| field.kind == Kind::Text) {
            Some(number) => {
                filled |= 1 << number;
                let values = element.field_mut(number);
                let is_there = node.has_text()
                    || !node.has_children() && (values.shape() == Shape::One || self.expects_text());
                self.text(node, values, is_there);
            }
            None if node.has_text() => self.report(node, MisfitKind::Text),
            None => {}
        }
        let mut next = 0;
        for child in node.children() {
            let name = child.local_name();
            let mut numbers = (next..fields.len()).chain(0..next);
            let is = |field: &Field| matches!(field.kind, Kind::Child | Kind::Group) && field.name == name;
            match numbers.find(|number| is(&fields[*number])) {
                Some(number) => {
                    self.child(child, element, number, &mut filled);
                    next = number;
                }
                None if self.belongs_to_group(child, element) => {}
                None => self.report_child(child, MisfitKind::UnknownElement),
            }
        }
        for (number, field) in fields.iter().enumerate() {
            if filled >> number & 1 == 0 && element.field(number).shape() == Shape::One {
                self.report(node, MisfitKind::Missing(field.name));
            }
        }
    }

    /// Whether the innermost element holds text in the version of the message; in others it holds elements.
    fn expects_text(&self) -> bool {
        let mut ty = self.ty;
        for node in &self.open[1..] {
            match ty.slots_named(node.local_name()).next() {
                Some(slot) => ty = ty.child_type(slot),
                None => return false,
            }
        }
        ty.content() == Content::Text
    }

    fn text(&mut self, node: Node<'d>, values: &mut dyn Values, is_there: bool) {
        match if is_there { values.add() } else { None } {
            Some(HeldMut::Text(text)) => text.set(node.text().into_owned()),
            Some(HeldMut::Boolean(held)) => match Boolean::parse(&node.text()) {
                Some(read) => *held = read,
                None => self.report(node, MisfitKind::NotBoolean(None)),
            },
            Some(HeldMut::Element(_)) | None => {}
        }
    }

    fn child(&mut self, child: Node<'d>, element: &mut dyn Element, number: usize, filled: &mut u128) {
        let is_second = *filled >> number & 1 == 1;
        *filled |= 1 << number;
        let kind = element.fields()[number].kind;
        let values = element.field_mut(number);
        if is_second && values.shape() == Shape::One {
            return self.report_child(child, MisfitKind::Repeated);
        }
        match values.add() {
            None => self.report_child(child, MisfitKind::Repeated),
            Some(HeldMut::Element(group)) if kind == Kind::Group => {
                let own = group.fields().iter().position(|field| field.name == child.local_name());
                match own.and_then(|number| group.field_mut(number).add()) {
                    Some(held) => self.read(child, held),
                    None => self.report_child(child, MisfitKind::UnknownElement),
                }
            }
            Some(held) => self.read(child, held),
        }
    }

    /// Reads a child into the last of a group, where it is one of those that follow the first there.
    fn belongs_to_group(&mut self, child: Node<'d>, element: &mut dyn Element) -> bool {
        let fields = element.fields().iter().enumerate();
        for (number, _) in fields.filter(|(_, field)| field.kind == Kind::Group) {
            let Some(HeldMut::Element(group)) = element.field_mut(number).last_mut() else { continue };
            let own = group.fields().iter().position(|field| field.name == child.local_name());
            let Some(own) = own else { continue };
            match group.field_mut(own).add() {
                Some(held) => self.read(child, held),
                None => self.report_child(child, MisfitKind::Repeated),
            }
            return true;
        }
        false
    }

    /// Whether an attribute is about the XML and says nothing of its own: `xmlns`, `xsi:schemaLocation`.
    fn is_about_xml(&self, name: &str) -> bool {
        match name.split_once(':') {
            None => name == "xmlns",
            Some(("xmlns", _)) => true,
            Some((prefix, local)) => {
                matches!(local, "schemaLocation" | "noNamespaceSchemaLocation")
                    && self.scope.resolve(Some(prefix)) == Some(SCHEMA_INSTANCE)
            }
        }
    }

    fn report_child(&mut self, child: Node<'d>, kind: MisfitKind) {
        self.open.push(child);
        self.report(child, kind);
        self.open.pop();
    }

    fn report(&mut self, node: Node<'d>, kind: MisfitKind) {
        let names = self.open.iter().map(|node| node.local_name()).collect::<Vec<_>>();
        let path = names.join("/");
        self.misfits.push(Misfit { node: node.index(), path, kind });
    }
}

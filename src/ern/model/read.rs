//! Reads a message into a struct, whatever order its elements stand in. What the struct has no place for is reported.

use std::collections::HashMap;
use std::fmt;

use super::element::{Element, Field, HeldMut, Kind, Shape, Values};
use super::plan::ones;
use super::{Boolean, DEEPEST};
use crate::schema::validate::SCHEMA_INSTANCE;
use crate::schema::{Content, Type};
use crate::span::Span;
use crate::xml::{Attribute, Node, Scope};

/// What a model has no place for, or lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The element, as its place on the tape.
    pub node: usize,
    /// Its start tag, or the attribute where one is meant.
    pub span: Span,
    /// Where it stands: the names of the elements from the root on, numbered from 1 where there are several of the name.
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
    /// More elements stand around it than a model can hold.
    TooDeep,
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
            MisfitKind::TooDeep => write!(f, "stands inside more than {} others", DEEPEST - 1),
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
    open: Vec<Open<'d>>,
    pub(super) misfits: Vec<Misfit>,
}

/// An element that is open.
struct Open<'d> {
    node: Node<'d>,
    /// Which of several of its name each child is, found when a misfit asks.
    numbers: Option<HashMap<usize, usize>>,
}

impl<'d> Open<'d> {
    fn new(node: Node<'d>) -> Self {
        Self { node, numbers: None }
    }

    /// Which of several of its name a child is, from 1; `None` where it is the only one.
    fn number(&mut self, child: Node<'d>) -> Option<usize> {
        let numbers = self.numbers.get_or_insert_with(|| {
            let mut by_name = HashMap::<&str, Vec<usize>>::new();
            self.node.children().for_each(|c| by_name.entry(c.local_name()).or_default().push(c.index()));
            let several = by_name.into_values().filter(|all| all.len() > 1);
            several.flat_map(|all| all.into_iter().zip(1..)).collect()
        });
        numbers.get(&child.index()).copied()
    }
}

impl<'d> Reader<'d> {
    pub(super) fn new(ty: Type) -> Self {
        Self { ty, scope: Scope::default(), open: Vec::new(), misfits: Vec::new() }
    }

    /// Reads an element into the place that is kept for it.
    pub(super) fn read(&mut self, node: Node<'d>, into: HeldMut<'_>) {
        if self.open.len() >= DEEPEST {
            return self.report_child(node, MisfitKind::TooDeep);
        }
        self.scope.push(node);
        self.open.push(Open::new(node));
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
        for attribute in attributes(node) {
            if !self.is_about_xml(attribute.name) {
                self.report_attribute(node, &attribute, MisfitKind::UnknownAttribute);
            }
        }
        node.children().for_each(|child| self.report_child(child, MisfitKind::UnknownElement));
    }

    fn element(&mut self, node: Node<'d>, element: &mut dyn Element) {
        let fields = element.fields();
        // It is new, so what it holds already are the fields that always hold a value, which must be filled.
        let required = element.present();
        let mut filled = 0u128;
        for attribute in attributes(node) {
            let name = attribute.name;
            // Attributes stand behind all other fields.
            match fields.iter().rposition(|field| field.kind == Kind::Attribute && field.name == name) {
                Some(number) => {
                    filled |= 1 << number;
                    let value = attribute.value();
                    match element.field_mut(number).add() {
                        Some(HeldMut::Text(text)) => text.set(value.into_owned()),
                        Some(HeldMut::Boolean(held)) => match Boolean::parse(&value) {
                            Some(read) => *held = read,
                            None => {
                                let kind = |name| MisfitKind::NotBoolean(Some(name));
                                self.report_attribute(node, &attribute, kind);
                            }
                        },
                        // XML forbids two of a name, and no attribute holds elements.
                        Some(HeldMut::Element(_)) | None => {}
                    }
                }
                None if self.is_about_xml(name) => {}
                None => self.report_attribute(node, &attribute, MisfitKind::UnknownAttribute),
            }
        }
        // The text stands before all other fields.
        match fields.first() {
            Some(field) if field.kind == Kind::Text => {
                filled |= 1;
                let values = element.field_mut(0);
                let is_there = node.has_text()
                    || !node.has_children() && (values.shape() == Shape::One || self.expects_text());
                self.text(node, values, is_there);
            }
            _ if node.has_text() => self.report(node, MisfitKind::Text),
            _ => {}
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
        for number in ones(required & !filled) {
            self.report(node, MisfitKind::Missing(fields[number].name));
        }
    }

    /// Whether the innermost element holds text in the version of the message; in others it holds elements.
    fn expects_text(&self) -> bool {
        let mut ty = self.ty;
        for open in &self.open[1..] {
            match ty.slots_named(open.node.local_name()).next() {
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
        self.open.push(Open::new(child));
        self.report(child, kind);
        self.open.pop();
    }

    fn report_attribute(
        &mut self,
        node: Node<'d>,
        attribute: &Attribute<'d>,
        kind: impl FnOnce(String) -> MisfitKind,
    ) {
        self.report_at(attribute.span(), node, kind(attribute.name.to_owned()));
    }

    fn report(&mut self, node: Node<'d>, kind: MisfitKind) {
        self.report_at(node.open_span(), node, kind);
    }

    /// Reports the innermost element.
    fn report_at(&mut self, span: Span, node: Node<'d>, kind: MisfitKind) {
        let mut path = self.open[0].node.local_name().to_owned();
        for depth in 1..self.open.len() {
            let child = self.open[depth].node;
            path.push('/');
            path += child.local_name();
            if let Some(number) = self.open[depth - 1].number(child) {
                path += &format!("[{number}]");
            }
        }
        self.misfits.push(Misfit { node: node.index(), span, path, kind });
    }
}

/// The attributes of an element; most have none, and nothing needs to be read for that.
fn attributes(node: Node<'_>) -> impl Iterator<Item = Attribute<'_>> {
    let (_, has_more) = node.tag();
    has_more.then(|| node.attributes()).into_iter().flatten()
}

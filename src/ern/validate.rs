//! Feeds a message to the validator, element by element. Judges nothing itself.

use crate::schema::validate::{Fault, Machine, Namespace, Place, SCHEMA_INSTANCE};
use crate::schema::{Editions, Type};
use crate::xml::{Document, Node, Piece, Scope};

/// What is wrong with a message.
#[derive(Clone, Debug, Default)]
pub struct Validation {
    /// The faults, in the order of the message; at the end those of references without an anchor.
    pub faults: Vec<Fault<usize>>,
    /// How many children are written in a namespace. Only the first is among the faults.
    pub qualified: usize,
}

/// All faults of the message whose root this is.
pub(super) fn validate(root: Node<'_>, ty: Type, editions: Editions, limit: usize) -> Validation {
    let mut machine = Machine::new(ty, editions, root.index(), limit);
    Walk::of(root.document()).feed(&mut machine, Node::index);
    let qualified = machine.qualified();
    Validation { faults: machine.finish(), qualified }
}

/// Whether the message whose root this is has no fault.
pub(super) fn is_valid(root: Node<'_>, ty: Type, editions: Editions) -> bool {
    let mut machine = Machine::for_verdict(ty, editions, root.index());
    Walk::of(root.document()).feed(&mut machine, Node::index);
    machine.finish().is_empty()
}

/// A walk over the elements of a document, or of a piece of one.
pub(super) struct Walk<'d> {
    document: &'d Document<'d>,
    scope: Scope<'d>,
    has_default: bool,
    /// The open elements: where they end, and whether they are on the scope. Only those that declare something are.
    open: Vec<(usize, bool)>,
    /// How many elements the machine knows already.
    known: usize,
    /// The elements that do not end here, in order.
    unended: Vec<usize>,
}

impl<'d> Walk<'d> {
    /// A walk over a whole document, of whose root the machine knows the name.
    fn of(document: &'d Document<'d>) -> Self {
        Self {
            document,
            scope: Scope::default(),
            has_default: false,
            open: Vec::with_capacity(16),
            known: 0,
            unended: Vec::new(),
        }
    }

    /// A walk over a piece of a stream.
    pub(super) fn of_piece(piece: &Piece<'d>) -> Self {
        let unended = piece.open().map(Node::index).collect();
        Self { known: piece.known(), unended, ..Self::of(piece.document()) }
    }

    /// Tells the machine of everything that is new here.
    pub(super) fn feed<P: Place>(mut self, machine: &mut Machine<P>, mut place: impl FnMut(Node<'d>) -> P) {
        let document = self.document;
        for index in 0..self.known {
            let node = document.node(index);
            self.enter(node);
            if node.has_text() {
                machine.text_at(index);
            }
        }
        let mut index = self.known;
        while index < document.len() && !machine.has_verdict() {
            self.leave_until(machine, index);
            let node = document.node(index);
            let at = place(node);
            let (name, has_more) = node.tag();
            if index == 0 {
                // Its name the machine knows.
                self.enter(node);
                self.inside(machine, node, has_more);
            } else if node.end_index() == index + 1 && !has_more && !self.unended.contains(&index) {
                let passed_over = machine.leaf(name, at, node.has_text(), || node.text());
                if !passed_over && self.is_qualified(node) {
                    machine.note_qualified(at);
                }
            } else {
                self.enter(node);
                let passed_over = machine.open(name, at);
                if !passed_over && self.is_qualified(node) {
                    machine.note_qualified(at);
                }
                self.inside(machine, node, has_more);
            }
            index += 1;
        }
        self.leave_until(machine, document.len());
    }

    /// Leaves the elements that have ended before the one at `index`.
    fn leave_until<P: Place>(&mut self, machine: &mut Machine<P>, index: usize) {
        while self.open.last().is_some_and(|(end, _)| *end <= index) {
            self.leave();
            machine.close();
        }
    }

    /// Tells the machine of the text and attributes of the element opened last.
    fn inside<P: Place>(&self, machine: &mut Machine<P>, node: Node<'d>, has_attributes: bool) {
        if node.has_text() {
            machine.text();
        }
        let attributes = has_attributes.then(|| node.attributes());
        for attribute in attributes.into_iter().flatten() {
            let colon = attribute.name.bytes().position(|byte| byte == b':');
            let prefix = colon.map(|colon| &attribute.name[..colon]);
            let local = colon.map_or(attribute.name, |colon| &attribute.name[colon + 1..]);
            let namespace = match prefix {
                None if attribute.name == "xmlns" => continue,
                Some("xmlns") => continue,
                None => Namespace::None,
                prefix if self.scope.resolve(prefix) == Some(SCHEMA_INSTANCE) => {
                    if local == "type" {
                        self.retype(machine, &attribute.value());
                        continue;
                    }
                    Namespace::SchemaInstance
                }
                _ => Namespace::Other,
            };
            machine.attribute(attribute.name, namespace, local, &attribute.value());
        }
        machine.attributes_end();
        let is_leaf = !node.has_children() && !self.unended.contains(&node.index());
        if is_leaf && machine.wants_value() {
            machine.value(&node.text());
        }
    }

    /// Tells the machine what type an element says it is of.
    fn retype<P: Place>(&self, machine: &mut Machine<P>, written: &str) {
        // White space around it belongs to it, as with libxml2.
        let (prefix, local) = match written.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, written),
        };
        machine.retype(written, self.scope.resolve(prefix).unwrap_or_default(), local);
    }

    fn is_qualified(&self, node: Node<'d>) -> bool {
        (self.has_default || node.has_prefix()) && self.scope.resolve(node.prefix()).is_some()
    }

    fn enter(&mut self, node: Node<'d>) {
        let declares = node.declares_namespaces();
        let end = if self.unended.contains(&node.index()) { usize::MAX } else { node.end_index() };
        self.open.push((end, declares));
        if declares {
            self.scope.push(node);
            self.has_default = self.scope.resolve(None).is_some();
        }
    }

    fn leave(&mut self) {
        if let Some((_, true)) = self.open.pop() {
            self.scope.pop();
            self.has_default = self.scope.resolve(None).is_some();
        }
    }
}

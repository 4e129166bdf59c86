//! Namespace prefixes and what they stand for, element by element. Knows nothing of any one namespace
//! but XML's own two.

use std::{borrow::Cow, collections::HashMap};

use super::Node;

/// The namespace that the prefix `xml` always stands for.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";
/// The namespace of namespace declarations themselves.
pub(super) const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// The namespaces in force at a place in a document.
///
/// A walk over the tape pushes each element it enters and pops each one it leaves. That costs next
/// to nothing for elements that declare no namespace.
///
/// ```
/// use ddex_disclose::xml::{Document, Limits, Scope};
///
/// let xml = br#"<ern:Message xmlns:ern="http://ddex.net/xml/ern/432"><Title/></ern:Message>"#;
/// let document = Document::parse(xml, &Limits::default())?;
/// let mut scope = Scope::new();
/// scope.push(document.root().unwrap());
/// assert_eq!(scope.resolve(Some("ern")), Some("http://ddex.net/xml/ern/432"));
/// assert_eq!(scope.resolve(None), None);
/// # Ok::<(), ddex_disclose::xml::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Scope<'d> {
    depth: usize,
    bindings: Vec<Binding<'d>>,
    /// The binding in force for each prefix. Asked only when there are many of them.
    latest: HashMap<&'d str, usize>,
    /// Each namespace ever declared, so that comparing two takes no time however long they are.
    numbers: HashMap<Cow<'d, str>, usize>,
}

#[derive(Clone, Debug)]
struct Binding<'d> {
    /// Empty for the default namespace.
    prefix: &'d str,
    namespace: Cow<'d, str>,
    number: usize,
    depth: usize,
    shadowed: Option<usize>,
}

impl<'d> Scope<'d> {
    /// The scope outside the outermost element.
    pub fn new() -> Self {
        Self::default()
    }

    /// Enters an element.
    pub fn push(&mut self, node: Node<'d>) {
        self.depth += 1;
        if node.declares_namespaces() {
            for attribute in node.attributes() {
                if let Some(prefix) = declared_prefix(attribute.name) {
                    self.declare(self.depth, prefix, attribute.value());
                }
            }
        }
    }

    /// Leaves the element entered last.
    pub fn pop(&mut self) {
        self.leave(self.depth);
        self.depth = self.depth.saturating_sub(1);
    }

    /// The namespace a prefix stands for; `None` asks for the default one.
    pub fn resolve(&self, prefix: Option<&str>) -> Option<&str> {
        match prefix.unwrap_or("") {
            "xml" => Some(XML),
            prefix => self.binding(prefix).map(|binding| &*binding.namespace).filter(|it| !it.is_empty()),
        }
    }

    /// A number that two prefixes share when they stand for the same namespace.
    pub(super) fn number(&self, prefix: &str) -> Option<usize> {
        self.binding(prefix).map(|binding| binding.number)
    }

    fn binding(&self, prefix: &str) -> Option<&Binding<'d>> {
        const FEW: usize = 8;
        if self.bindings.len() <= FEW {
            return self.bindings.iter().rev().find(|binding| binding.prefix == prefix);
        }
        self.latest.get(prefix).map(|&index| &self.bindings[index])
    }

    pub(super) fn declare(&mut self, depth: usize, prefix: &'d str, namespace: Cow<'d, str>) {
        let next = self.numbers.len();
        let number = *self.numbers.entry(namespace.clone()).or_insert(next);
        let shadowed = self.latest.insert(prefix, self.bindings.len());
        self.bindings.push(Binding { prefix, namespace, number, depth, shadowed });
    }

    /// Forgets what was declared at this depth and below it.
    pub(super) fn leave(&mut self, depth: usize) {
        while let Some(binding) = self.bindings.pop_if(|binding| binding.depth >= depth) {
            match binding.shadowed {
                Some(index) => self.latest.insert(binding.prefix, index),
                None => self.latest.remove(binding.prefix),
            };
        }
    }
}

/// The prefix an attribute declares: empty for `xmlns`, `None` when it declares nothing.
pub(super) fn declared_prefix(attribute: &str) -> Option<&str> {
    match attribute.strip_prefix("xmlns")? {
        "" => Some(""),
        rest => rest.strip_prefix(':'),
    }
}

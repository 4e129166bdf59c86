//! What the machine makes of attributes, values and references.

use super::{Fault, FaultKind, Frame, Machine, Place, nearest};
use crate::schema::values::Verdict;
use crate::schema::{Builtin, Choice, Content, Datatype, Type};

/// What of an attribute's name its prefix says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// It has no prefix.
    None,
    /// The prefix stands for XML Schema's own attributes, by custom `xsi`.
    SchemaInstance,
    /// It stands for anything else.
    Other,
}

/// The longest text inside an unknown element that is taken for an anchor.
const LONGEST_ANCHOR: usize = 64;

/// The namespace of XML Schema's own datatypes.
const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema";
/// The namespace of XML Schema's own attributes.
pub const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

impl<P: Place> Machine<P> {
    /// An attribute of the element opened last, namespace declarations aside, behind what [`text`](Self::text) tells.
    ///
    /// `written` is its whole name, `local` what stands behind its prefix.
    pub fn attribute(&mut self, written: &str, namespace: Namespace, local: &str, value: &str) {
        let Some(Frame { at, ty: Some(ty), attributes, has_text, .. }) = self.frames.last_mut() else {
            return;
        };
        let (at, ty) = (*at, *ty);
        // Text where elements belong is mostly another version's form, of which the attributes are part.
        let excused = *has_text && ty.content() == Content::Elements;
        let known = ty.attributes().iter().position(|known| known.name() == local);
        let kind = match (namespace, known) {
            (Namespace::None, Some(known)) => {
                *attributes |= 1 << known;
                let datatype = ty.attributes()[known].datatype();
                if !datatype.allows_all() {
                    self.check(datatype, value, at, ty, Some(written));
                }
                return;
            }
            (Namespace::SchemaInstance, _) => match local {
                "schemaLocation" | "noNamespaceSchemaLocation" => return,
                "nil" => FaultKind::Nil,
                _ => FaultKind::UnknownAttribute { nearest: None },
            },
            (Namespace::None, None) if excused => return,
            (Namespace::None, None) => {
                let seen = *attributes;
                let left = ty.attributes().iter().enumerate().filter(|(n, _)| seen >> n & 1 == 0);
                let nearest = nearest(local, left.map(|(_, attribute)| attribute.name()));
                // The one that is meant is not missing.
                if let Some(meant) = ty.attributes().iter().position(|known| nearest == Some(known.name())) {
                    *attributes |= 1 << meant;
                }
                FaultKind::UnknownAttribute { nearest }
            }
            (Namespace::Other, _) => {
                FaultKind::UnknownAttribute { nearest: known.map(|n| ty.attributes()[n].name()) }
            }
        };
        if let (FaultKind::Nil, Some(frame)) = (&kind, self.frames.last_mut()) {
            frame.excused = true;
        }
        self.report(Fault { at, ty, attribute: Some(beginning(written)), kind });
    }

    /// The element opened last says by `xsi:type` of what type it is: the attribute's value as it is written, and
    /// what it comes to.
    pub fn retype(&mut self, written: &str, namespace: &str, local: &str) {
        let Some(Frame { at, ty: Some(ty), .. }) = self.frames.last() else { return };
        let (at, ty) = (*at, *ty);
        let version = ty.version();
        let is_known =
            namespace == version.namespace() || (namespace == SCHEMA && Builtin::of_name(local).is_some());
        // The types of messages have no names.
        let is_message = Type::of_message(version, local).is_some();
        match Type::named(version, local).filter(|_| is_known && !is_message) {
            Some(other) if other == ty => {}
            Some(other) if other.is_derived_from(ty) => {
                if let Some(frame) = self.frames.last_mut() {
                    frame.ty = Some(other);
                }
            }
            _ => self.fault(at, ty, FaultKind::WrongType(beginning(written))),
        }
    }

    /// The end of the start tag: no more attributes come.
    pub fn attributes_end(&mut self) {
        let Some(Frame { at, ty: Some(ty), attributes, .. }) = self.frames.last() else { return };
        let (at, ty, seen) = (*at, *ty, *attributes);
        if !ty.needs_attributes() {
            return;
        }
        for (index, attribute) in ty.attributes().iter().enumerate() {
            if attribute.required() && seen >> index & 1 == 0 {
                self.fault(at, ty, FaultKind::MissingAttribute(attribute.name()));
            }
        }
    }

    /// Whether what the element opened last holds is to be fed as a value, if it turns out to be text only.
    pub fn wants_value(&self) -> bool {
        match self.frames.last() {
            Some(Frame { ty: Some(ty), .. }) => ty.text().is_some_and(|datatype| !datatype.allows_all()),
            // What an unknown element holds may be an anchor.
            frame => frame.is_some(),
        }
    }

    /// All the text of the element opened last, which has no child elements.
    pub fn value(&mut self, value: &str) {
        match self.frames.last() {
            // What is called nil is empty on purpose.
            Some(Frame { excused: true, .. }) if value.trim_ascii().is_empty() => {}
            Some(Frame { at, ty: Some(ty), .. }) => {
                if let Some(datatype) = ty.text() {
                    let (at, ty) = (*at, *ty);
                    self.check(datatype, value, at, ty, None);
                }
            }
            Some(_) if value.len() <= LONGEST_ANCHOR && Builtin::Id.allows(value) => {
                _ = self.references.anchor(Builtin::Id.normal(value))
            }
            _ => {}
        }
    }

    /// Holds a value against its datatype.
    pub(super) fn check(
        &mut self,
        datatype: Datatype,
        value: &str,
        at: P,
        ty: Type,
        attribute: Option<&str>,
    ) {
        let kind = match datatype {
            Datatype::Set(set) => match self.values.verdict(set, value) {
                Verdict::Current => return,
                Verdict::Deprecated => FaultKind::DeprecatedValue { set, value: value.into() },
                Verdict::Unknown if matches!(self.editions.choice(), Choice::Newer(_)) => {
                    FaultKind::UnknownValue { set, value: beginning(value) }
                }
                Verdict::Unknown => FaultKind::Value { datatype, value: beginning(value) },
            },
            _ if !datatype.allows(value, self.editions) => {
                if let (Builtin::Id, Some(kind)) = (datatype.base(), datatype.initial()) {
                    self.references.lose(kind, 1);
                }
                FaultKind::Value { datatype, value: beginning(value) }
            }
            _ => {
                let base = datatype.base();
                let anchor = base.normal(value);
                if self.is_repeated {
                    if base == Builtin::Id {
                        self.references.anchor(anchor);
                    }
                    return;
                }
                if base == Builtin::IdRef {
                    self.references.refer(anchor, || (at, ty, attribute.map(beginning)));
                }
                if base != Builtin::Id || self.references.anchor(anchor) {
                    return;
                }
                self.references.lose(anchor.chars().next().unwrap_or_default(), 1);
                FaultKind::DuplicateAnchor(beginning(anchor))
            }
        };
        self.report(Fault { at, ty, attribute: attribute.map(beginning), kind });
    }
}

/// As much of a value as a sentence can show.
pub(super) fn beginning(value: &str) -> Box<str> {
    const MOST: usize = 100;
    match value.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &value[..end]).into(),
        None => value.into(),
    }
}

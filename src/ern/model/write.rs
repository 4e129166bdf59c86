//! Writes a struct as a message of a version, its elements in the order of that version. What the version cannot hold
//! comes back as a list.

use std::fmt;

use super::DEEPEST;
use super::element::{Element, Field, Held, Kind, Values};
use super::plan::{Plan, Plans, ones};
use crate::schema::validate::SCHEMA_INSTANCE;
use crate::schema::{Type, Version, bits};
use crate::xml::{escape_text, escape_value};

/// A message as XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The message, with an XML declaration, indented by two spaces.
    pub xml: String,
    /// What could not be written.
    pub lost: Vec<Lost>,
}

/// A text or an attribute that could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Where it stands: the names of the elements from the root on, numbered from 1 where there are several of the name.
    /// An attribute's name begins with `@`.
    pub path: String,
    /// What it is. Empty for an element that holds nothing, or too much.
    pub value: String,
    /// Why it could not be written.
    pub kind: LostKind,
}

/// Why something could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LostKind {
    /// The version has no place for it.
    NoPlace,
    /// It has characters in it that XML has no way to write.
    NotXml,
    /// More elements stand around it than may stand inside one another.
    TooDeep,
}

impl fmt::Display for Lost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        match self.kind {
            LostKind::NoPlace if self.value.is_empty() => {
                f.write_str("this version of ERN has no place for it")
            }
            LostKind::NoPlace => write!(f, "this version of ERN has no place for `{}`", self.value),
            LostKind::NotXml => write!(f, "XML cannot hold all characters of {:?}", self.value),
            LostKind::TooDeep => write!(f, "stands inside more than {} others", DEEPEST - 1),
        }
    }
}

/// Writes a message of type `ty`, whose root element has this name.
pub(super) fn write(version: Version, name: &'static str, ty: Type, root: &dyn Element) -> Written {
    let root_step = Step { name, is_attribute: false, number: None };
    let mut writer = Writer { path: vec![root_step], ..Writer::default() };
    let namespace = version.namespace();
    writer.xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ern:";
    writer.xml += name;
    for (attribute, value) in [
        ("xmlns:ern", namespace.to_owned()),
        ("xmlns:xsi", SCHEMA_INSTANCE.to_owned()),
        ("xsi:schemaLocation", format!("{namespace} {namespace}/release-notification.xsd")),
    ] {
        writer.attribute(attribute, &value);
    }
    writer.inside("ern:", name, ty, root);
    Written { xml: writer.xml, lost: writer.lost }
}

/// An element on the way to where the writer is, or an attribute at the end of it.
struct Step {
    name: &'static str,
    is_attribute: bool,
    /// Which of several it is, from 1.
    number: Option<usize>,
}

/// Which of several values something is, from 0, and how many there are.
type Place = (usize, usize);

#[derive(Default)]
struct Writer {
    xml: String,
    lost: Vec<Lost>,
    path: Vec<Step>,
    plans: Plans,
}

impl Writer {
    /// An element of a type, on lines of its own.
    fn element(&mut self, field: &Field, place: Place, ty: Type, held: Held<'_>) {
        self.enter(field, place);
        let why = match held {
            _ if self.path.len() > DEEPEST => Some(LostKind::TooDeep),
            Held::Element(_) => None,
            held => unwritable(ty.text().is_some(), held),
        };
        if let Some(kind) = why {
            self.lose(held, kind);
        } else {
            self.indent();
            self.xml.push('<');
            self.xml += field.name;
            match held {
                Held::Text(text) => self.text("", field.name, text),
                Held::Boolean(value) => self.text("", field.name, value.as_str()),
                Held::Element(element) => self.inside("", field.name, ty, element),
            }
        }
        self.path.pop();
    }

    /// The attributes and all that stands between the tags, up to the end of the element, whose `<Name` is written.
    fn inside(&mut self, prefix: &str, name: &'static str, ty: Type, element: &dyn Element) {
        let plan = self.plans.of(ty, element);
        let present = element.present();
        for number in ones(present & plan.attributes) {
            let (field, values) = (&plan.fields[number], element.field(number));
            let Some(held) = values.get(0) else { continue };
            match unwritable(plan.known_attributes >> number & 1 == 1, held) {
                None => self.attribute(field.name, as_text(held)),
                Some(kind) => self.lose_rest(field, values, 0, (0, 1), kind),
            }
        }
        let mut text = "";
        for number in ones(present & !plan.attributes & !plan.children) {
            match element.field(number).get(0) {
                None | Some(Held::Text("")) => {}
                Some(held) => match unwritable(ty.text().is_some(), held) {
                    None => text = as_text(held),
                    Some(kind) => self.lose(held, kind),
                },
            }
        }
        let start = self.xml.len();
        if present & plan.children != 0 {
            self.xml.push('>');
            self.children(ty, &plan, element, present & plan.children);
            if self.xml.len() > start + 1 {
                self.indent();
                return self.end(prefix, name);
            }
            self.xml.truncate(start);
        }
        self.text(prefix, name, text);
    }

    /// The children, in the order of the type. `left` are the fields that hold some.
    fn children(&mut self, ty: Type, plan: &Plan, element: &dyn Element, mut left: u128) {
        let slots = ty.slots();
        let mut open = ones(left).fold(0, |open, number| open | plan.slots[number]);
        let is_simple = left & plan.scattered == 0;
        // How many are written of a field whose values do not all stand in one slot.
        let mut begun = Vec::<(usize, usize)>::new();
        let written = |begun: &[(usize, usize)], number: usize| {
            begun.iter().rev().find(|field| field.0 == number).map_or(0, |field| field.1)
        };
        let mut state = None;
        while open != 0 {
            let Some(slot) = next_slot(ty, state, open, is_simple, plan) else { break };
            state = Some(slot);
            open &= !(1 << slot);
            let number = usize::from(plan.filled_by[slot]);
            let (field, values, child) = (&plan.fields[number], element.field(number), ty.child_type(slot));
            let is_group = field.kind == Kind::Group;
            let (from, count) = (written(&begun, number), values.count());
            let up_to = if slots[slot].many() || is_group { count } else { from + 1 };
            for index in from..up_to {
                match values.get(index) {
                    Some(Held::Element(group)) if is_group => {
                        state = self.group(ty, state, group, (index, count));
                    }
                    Some(held) => self.element(field, (index, count), child, held),
                    None => {}
                }
            }
            if up_to == count {
                open &= !plan.slots[number];
                left &= !(1 << number);
            } else {
                begun.push((number, up_to));
            }
        }
        for number in ones(left) {
            let from = written(&begun, number);
            self.lose_rest(&plan.fields[number], element.field(number), from, (0, 1), LostKind::NoPlace);
        }
    }

    /// The children of a group, in a row. The first of the first is where the walk stands already.
    fn group(
        &mut self,
        ty: Type,
        mut state: Option<usize>,
        group: &dyn Element,
        place: Place,
    ) -> Option<usize> {
        let mut is_first = place.0 == 0;
        for (number, field) in group.fields().iter().enumerate() {
            let values = group.field(number);
            let count = values.count();
            for (index, held) in (0..count).filter_map(|index| Some((index, values.get(index)?))) {
                let slot = if is_first { state } else { ty.step(state, field.name).ok() };
                is_first = false;
                match slot {
                    Some(slot) => {
                        let place = if count > 1 { (index, count) } else { place };
                        self.element(field, place, ty.child_type(slot), held);
                        state = Some(slot);
                    }
                    None => {
                        self.lose_rest(field, values, index, place, LostKind::NoPlace);
                        break;
                    }
                }
            }
        }
        state
    }

    fn enter(&mut self, field: &Field, (index, count): Place) {
        let number = (count > 1).then_some(index + 1);
        self.path.push(Step { name: field.name, is_attribute: field.kind == Kind::Attribute, number });
    }

    /// Lists what is lost with all that it holds.
    fn lose(&mut self, held: Held<'_>, kind: LostKind) {
        let before = self.lost.len();
        if let Held::Element(element) = held
            && self.path.len() <= DEEPEST
        {
            for number in ones(element.present()) {
                self.lose_rest(&element.fields()[number], element.field(number), 0, (0, 1), kind);
            }
        }
        if self.lost.len() == before {
            self.lost.push(Lost { path: self.path(), value: as_text(held).to_owned(), kind });
        }
    }

    /// Lists what a field holds, from one of its values on. What a group holds once has the place of the group.
    fn lose_rest(&mut self, field: &Field, values: &dyn Values, from: usize, place: Place, kind: LostKind) {
        let count = values.count();
        for (index, held) in (from..count).filter_map(|index| Some((index, values.get(index)?))) {
            match (field.kind, held) {
                (Kind::Text, Held::Text("")) => {}
                (Kind::Text, held) => self.lose(held, kind),
                (Kind::Group, Held::Element(group)) => {
                    for number in ones(group.present()) {
                        let place = (index, count);
                        self.lose_rest(&group.fields()[number], group.field(number), 0, place, kind);
                    }
                }
                _ => {
                    self.enter(field, if count > 1 { (index, count) } else { place });
                    let too_deep = self.path.len() > DEEPEST && field.kind != Kind::Attribute;
                    self.lose(held, if too_deep { LostKind::TooDeep } else { kind });
                    self.path.pop();
                }
            }
        }
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in &self.path {
            if !path.is_empty() {
                path.push('/');
            }
            path += if step.is_attribute { "@" } else { "" };
            path += step.name;
            if let Some(number) = step.number {
                path += &format!("[{number}]");
            }
        }
        path
    }

    fn indent(&mut self) {
        self.xml.push('\n');
        let width = 2 * (self.path.len() - 1);
        const SPACES: &str = "                                                                ";
        match SPACES.get(..width) {
            Some(spaces) => self.xml += spaces,
            None => self.xml.extend(std::iter::repeat_n(' ', width)),
        }
    }

    /// The rest of an element that holds text only.
    fn text(&mut self, prefix: &str, name: &str, text: &str) {
        if text.is_empty() {
            self.xml += "/>";
            self.xml += if self.path.len() == 1 { "\n" } else { "" };
            return;
        }
        self.xml.push('>');
        escape_text(&mut self.xml, text);
        self.end(prefix, name);
    }

    fn end(&mut self, prefix: &str, name: &str) {
        self.xml += "</";
        self.xml += prefix;
        self.xml += name;
        self.xml.push('>');
        self.xml += if self.path.len() == 1 { "\n" } else { "" };
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.xml.push(' ');
        self.xml += name;
        self.xml += "=\"";
        escape_value(&mut self.xml, value);
        self.xml.push('"');
    }
}

/// The slot to fill next: the first that can still be reached, where that keeps all the other fields in reach.
fn next_slot(ty: Type, state: Option<usize>, open: u64, is_simple: bool, plan: &Plan) -> Option<usize> {
    let direct = ty.next(state) & open;
    if is_simple && direct != 0 && direct.trailing_zeros() == open.trailing_zeros() {
        return bits(direct).next();
    }
    let reachable = reach(ty, ty.next(state)) & open;
    let keeps_all = |slot: &usize| {
        let then = (reach(ty, ty.next(Some(*slot))) | 1 << slot) & open;
        plan.fields_in(then) == plan.fields_in(reachable)
    };
    bits(reachable).find(keeps_all).or_else(|| bits(reachable).next())
}

/// The slots that can be reached by way of these, and these.
fn reach(ty: Type, mut from: u64) -> u64 {
    let mut reached = 0;
    while from & !reached != 0 {
        let new = from & !reached;
        reached |= new;
        from = bits(new).fold(from, |mask, slot| mask | ty.next(Some(slot)));
    }
    reached
}

/// A text or a Boolean as a message writes it; nothing for an element.
fn as_text<'m>(held: Held<'m>) -> &'m str {
    match held {
        Held::Text(text) => text,
        Held::Boolean(value) => value.as_str(),
        Held::Element(_) => "",
    }
}

/// Why a text cannot be written, where there may be a place for it.
fn unwritable(has_place: bool, held: Held<'_>) -> Option<LostKind> {
    match held {
        _ if !has_place => Some(LostKind::NoPlace),
        Held::Text(text) if !is_xml(text) => Some(LostKind::NotXml),
        _ => None,
    }
}

/// Whether XML can write all of a text.
fn is_xml(text: &str) -> bool {
    // Control characters, and 0xef, with which U+FFFE and U+FFFF begin.
    let may_be_odd = text.bytes().fold(false, |any, byte| any | (byte < b' ') | (byte == 0xef));
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    !may_be_odd || !text.contains(forbidden)
}

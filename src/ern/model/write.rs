//! Writes a struct as a message of a version, its elements in the order of that version. What the version cannot hold
//! comes back as a list.

use super::element::{Element, Held, Kind, Values};
use crate::schema::validate::SCHEMA_INSTANCE;
use crate::schema::{Type, Version, bits};
use crate::xml::{escape_text, escape_value};

/// A message as XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The message, with an XML declaration, indented by two spaces.
    pub xml: String,
    /// What the version could not hold, in the order of the struct.
    pub lost: Vec<Lost>,
}

/// A text or an attribute that the version could not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Where it stands: the names of the elements from the root on, numbered from 1 where there can be several. An
    /// attribute's name begins with `@`.
    pub path: String,
    /// What it is.
    pub value: String,
}

/// Writes a message of type `ty`, whose root element has this name.
pub(super) fn write(version: Version, name: &'static str, ty: Type, root: &dyn Element) -> Written {
    let mut writer = Writer { path: vec![Step { name, number: None }], ..Writer::default() };
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

/// An element on the way to where the writer is.
struct Step {
    name: &'static str,
    /// Which of several it is, from 1.
    number: Option<usize>,
}

#[derive(Default)]
struct Writer {
    xml: String,
    lost: Vec<Lost>,
    path: Vec<Step>,
}

/// The field of a slot that no field fills.
const NONE: u8 = u8::MAX;

impl Writer {
    /// An element of a type, on lines of its own.
    fn element(&mut self, name: &'static str, ty: Type, held: Held<'_>) {
        let fits = match held {
            Held::Text(text) => ty.text().is_some() && is_xml(text),
            Held::Boolean(_) => ty.text().is_some(),
            Held::Element(_) => true,
        };
        if !fits {
            return self.lose(held);
        }
        self.indent();
        self.xml.push('<');
        self.xml += name;
        match held {
            Held::Text(text) => self.text("", name, text),
            Held::Boolean(value) => self.text("", name, value.as_str()),
            Held::Element(element) => self.inside("", name, ty, element),
        }
    }

    /// The attributes and all that stands between the tags, up to the end of the element, whose `<Name` is written.
    fn inside(&mut self, prefix: &str, name: &'static str, ty: Type, element: &dyn Element) {
        let fields = element.fields();
        for (number, field) in fields.iter().enumerate().filter(|(_, field)| field.kind == Kind::Attribute) {
            let Some(held) = element.field(number).get(0) else { continue };
            let value = match held {
                Held::Text(text) => text,
                Held::Boolean(value) => value.as_str(),
                Held::Element(_) => continue,
            };
            if is_xml(value) && ty.attributes().iter().any(|attribute| attribute.name() == field.name) {
                self.attribute(field.name, value);
            } else {
                let path = format!("{}/@{}", self.path(), field.name);
                self.lost.push(Lost { path, value: value.to_owned() });
            }
        }
        let text = fields.iter().position(|field| field.kind == Kind::Text);
        let text = text.and_then(|number| element.field(number).get(0));
        let written = match text {
            Some(Held::Text(text)) if ty.text().is_some() && is_xml(text) => Some(text),
            Some(Held::Boolean(value)) if ty.text().is_some() => Some(value.as_str()),
            Some(Held::Text("")) | None => None,
            Some(held) => {
                self.lose(held);
                None
            }
        };
        let start = self.xml.len();
        self.xml.push('>');
        self.children(ty, element);
        if self.xml.len() > start + 1 {
            self.indent();
            self.end(prefix, name);
        } else {
            self.xml.truncate(start);
            self.text(prefix, name, written.unwrap_or_default());
        }
    }

    /// The children, in the order of the type.
    fn children(&mut self, ty: Type, element: &dyn Element) {
        let fields = element.fields();
        let slots = ty.slots();
        let is_child = |number: usize| {
            matches!(fields[number].kind, Kind::Child | Kind::Group) && element.field(number).count() > 0
        };
        let present = (0..fields.len()).filter(|number| is_child(*number));
        let present = present.fold(0u128, |present, number| present | 1 << number);
        if present == 0 {
            return;
        }
        // Which field fills which slot. Two slots share a field where the element may stand in two places.
        let mut filled_by = [NONE; 64];
        let mut open = 0u64;
        let mut found = 0u128;
        let mut is_simple = true;
        let mut next = 0;
        for (slot, place) in slots.iter().zip(&mut filled_by) {
            let mut numbers = (next..fields.len()).chain(0..next);
            let own =
                numbers.find(|&number| present >> number & 1 == 1 && fields[number].name == slot.name());
            let Some(number) = own else { continue };
            next = number;
            *place = number as u8;
            is_simple &= found >> number & 1 == 0;
            found |= 1 << number;
        }
        (0..slots.len()).filter(|slot| filled_by[*slot] != NONE).for_each(|slot| open |= 1 << slot);
        let mut written = [0usize; 128];
        let mut state = None;
        while open != 0 {
            let Some(slot) = next_slot(ty, state, open, is_simple, &filled_by) else { break };
            state = Some(slot);
            let number = usize::from(filled_by[slot]);
            let values = element.field(number);
            let up_to = if slots[slot].many() || fields[number].kind == Kind::Group {
                values.count()
            } else {
                written[number] + 1
            };
            for index in written[number]..up_to {
                let Some(held) = values.get(index) else { continue };
                match held {
                    Held::Element(group) if fields[number].kind == Kind::Group => {
                        state = self.group(ty, state, group, index == 0);
                    }
                    held => self.one(slots[slot].name(), ty.child_type(slot), values, index, held),
                }
            }
            written[number] = up_to;
            open &= !(1 << slot);
            if up_to == values.count() {
                let same = bits(open).filter(|other| usize::from(filled_by[*other]) == number);
                let same = same.fold(0u64, |mask, slot| mask | 1 << slot);
                open &= !same;
            }
        }
        for number in (0..fields.len()).filter(|&number| present >> number & 1 == 1) {
            let values = element.field(number);
            for index in written[number]..values.count() {
                if let Some(held) = values.get(index) {
                    self.enter(fields[number].name, values, index);
                    self.lose(held);
                    self.path.pop();
                }
            }
        }
    }

    /// One of the children of a field.
    fn one(&mut self, name: &'static str, ty: Type, values: &dyn Values, index: usize, held: Held<'_>) {
        self.enter(name, values, index);
        self.element(name, ty, held);
        self.path.pop();
    }

    /// The children of a group, in a row. The first of the first is where the walk stands already.
    fn group(
        &mut self,
        ty: Type,
        mut state: Option<usize>,
        group: &dyn Element,
        mut is_first: bool,
    ) -> Option<usize> {
        for (number, field) in group.fields().iter().enumerate() {
            let values = group.field(number);
            for (index, held) in (0..values.count()).filter_map(|index| Some((index, values.get(index)?))) {
                let slot = if is_first { state } else { ty.step(state, field.name).ok() };
                is_first = false;
                match slot {
                    Some(slot) => {
                        self.one(field.name, ty.child_type(slot), values, index, held);
                        state = Some(slot);
                    }
                    None => {
                        self.enter(field.name, values, index);
                        self.lose(held);
                        self.path.pop();
                    }
                }
            }
        }
        state
    }

    fn enter(&mut self, name: &'static str, values: &dyn Values, index: usize) {
        let number = Some(index + 1).filter(|_| values.count() > 1);
        self.path.push(Step { name, number });
    }

    /// Lists what is lost with all that it holds.
    fn lose(&mut self, held: Held<'_>) {
        match held {
            Held::Text(text) => self.lost.push(Lost { path: self.path(), value: text.to_owned() }),
            Held::Boolean(value) => {
                self.lost.push(Lost { path: self.path(), value: value.as_str().to_owned() });
            }
            Held::Element(element) => {
                let before = self.lost.len();
                for (number, field) in element.fields().iter().enumerate() {
                    let values = element.field(number);
                    for index in 0..values.count() {
                        let Some(held) = values.get(index) else { continue };
                        match field.kind {
                            Kind::Text if matches!(held, Held::Text("")) => {}
                            Kind::Text => self.lose(held),
                            _ => {
                                self.enter(field.name, values, index);
                                self.lose(held);
                                self.path.pop();
                                if let (Kind::Attribute, Some(lost)) = (field.kind, self.lost.last_mut()) {
                                    let at = lost.path.rfind('/').map_or(0, |slash| slash + 1);
                                    lost.path.insert(at, '@');
                                }
                            }
                        }
                    }
                }
                if self.lost.len() == before {
                    self.lost.push(Lost { path: self.path(), value: String::new() });
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
fn next_slot(
    ty: Type,
    state: Option<usize>,
    open: u64,
    is_simple: bool,
    filled_by: &[u8; 64],
) -> Option<usize> {
    let direct = ty.next(state) & open;
    if is_simple && direct != 0 && direct.trailing_zeros() == open.trailing_zeros() {
        return bits(direct).next();
    }
    let fields = |mask: u64| bits(mask).fold(0u128, |fields, slot| fields | 1 << filled_by[slot]);
    let reachable = reach(ty, ty.next(state)) & open;
    let keeps_all = |slot: &usize| {
        let then = (reach(ty, ty.next(Some(*slot))) | 1 << slot) & open;
        fields(then) == fields(reachable)
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

/// Whether XML can write all of a text.
fn is_xml(text: &str) -> bool {
    // U+FFFE and U+FFFF begin with 0xef.
    let is_plain = |byte: u8| byte >= b' ' && byte != 0xef || matches!(byte, b'\t' | b'\n' | b'\r');
    let forbidden = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.bytes().all(is_plain) || !text.contains(forbidden)
}

//! Attributes lost, misnamed and made up. Knows nothing of their values.

use ddex_disclose::schema::name;
use ddex_disclose::span::Span;
use ddex_disclose::xml::{Attribute, Node};

use super::{Edit, Mutator, insert};

/// Attributes with values that they could have, most of them known to the standard.
const PLAUSIBLE: [(&str, &str); 20] = [
    (name::APPLICABLE_TERRITORY_CODE, "Worldwide"),
    (name::AVS_VERSION_ID, "3"),
    (name::CURRENCY_CODE, "EUR"),
    (name::HAS_MAX_VALUE_OF_ONE, "true"),
    (name::IS_APPROXIMATE, "false"),
    (name::IS_DEFAULT, "true"),
    (name::IS_DPID, "1"),
    (name::IS_MAIN_RELEASE, "true"),
    (name::IS_REPLACED, "false"),
    (name::IS_UPDATED, "true"),
    (name::LANGUAGE_AND_SCRIPT_CODE, "en"),
    (name::LOCATION_DESCRIPTION, "Berlin"),
    (name::NAMESPACE, "PADPIDA2014101501U"),
    (name::RELEASE_PROFILE_VERSION_ID, "Audio"),
    (name::SEQUENCE_NUMBER, "1"),
    (name::TITLE_TYPE, "DisplayTitle"),
    (name::UNIT_OF_MEASURE, "kHz"),
    (name::USER_DEFINED_VALUE, "Other"),
    ("xml:lang", "en"),
    ("id", "1"),
];

/// The namespace of the attributes that speak to the schema processor.
const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

impl<'d> Mutator<'d, '_> {
    /// An attribute and its element. Without its namespace declarations a message would be no XML any more, so
    /// they are left alone.
    fn attribute(&mut self) -> Option<(Node<'d>, Attribute<'d>)> {
        let all = self.document.nodes().flat_map(|node| node.attributes().map(move |found| (node, found)));
        self.pick(all.filter(|(_, found)| !found.name.starts_with("xmlns")), |(_, found)| found.name)
    }

    pub(super) fn delete_attribute(&mut self) -> Option<Vec<Edit>> {
        let span = self.attribute()?.1.span();
        let before = self.document.source()[..span.start].trim_ascii_end().len();
        Some(vec![(Span::new(before, span.end), String::new())])
    }

    pub(super) fn rename_attribute(&mut self) -> Option<Vec<Edit>> {
        let (node, attribute) = self.attribute()?;
        let (prefix, local) = attribute.name.split_once(':').unwrap_or(("", attribute.name));
        let new = match self.rng.u8(..4) {
            0 => self.one_of(&PLAUSIBLE).0.into(),
            1 => format!("{}{local}", self.prefix()),
            _ if prefix.is_empty() => self.misspelt(local),
            _ => format!("{prefix}:{}", self.misspelt(local)),
        };
        node.attribute(&new).is_none().then(|| vec![(attribute.name_span, new)])
    }

    /// Adds a plausible attribute, or a copy of one that stands elsewhere.
    pub(super) fn add_attribute(&mut self) -> Option<Vec<Edit>> {
        let node = self.node()?;
        if self.rng.bool() {
            let (name, value) = self.one_of(&PLAUSIBLE);
            return add(node, name, value);
        }
        let (_, other) = self.attribute()?;
        add(node, other.name, other.raw)
    }

    pub(super) fn add_xsi(&mut self) -> Option<Vec<Edit>> {
        let node = self.node()?;
        let other = self.node()?.local_name();
        let prefix = self.prefix();
        let (name, value) = match self.rng.u8(..4) {
            0 => ("xsi:nil", self.one_of(&["true", "false", "1", "0", "yes", ""]).to_owned()),
            // Most types have the name of the element that has them.
            1 => ("xsi:type", format!("{prefix}{}", node.local_name())),
            2 => ("xsi:type", self.one_of(&[&*format!("{prefix}{other}"), other, "xs:string"]).to_owned()),
            _ => ("xsi:schemaLocation", "http://ddex.net/xml/ern/432 release-notification.xsd".to_owned()),
        };
        let mut edits = add(node, name, &value)?;
        let declared = [node, self.document.node(0)].iter().any(|node| node.attribute("xmlns:xsi").is_some());
        if !declared {
            edits.extend(add(node, "xmlns:xsi", XSI)?);
        }
        Some(edits)
    }

    /// A prefix that is declared everywhere, and its colon: the root's, or XML's own.
    fn prefix(&self) -> String {
        format!("{}:", self.document.node(0).prefix().unwrap_or("xml"))
    }
}

/// Adds an attribute, where the element has none of that name, be it with another prefix.
fn add(node: Node<'_>, name: &str, raw: &str) -> Option<Vec<Edit>> {
    let quote = if raw.contains('"') { '\'' } else { '"' };
    let absent = node.attributes().all(|found| found.name.rsplit(':').next() != name.rsplit(':').next());
    absent.then(|| vec![insert(node.name_span().end, format!(" {name}={quote}{raw}{quote}"))])
}

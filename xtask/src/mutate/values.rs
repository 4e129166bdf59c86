//! Values misspelt, misplaced and misdirected: texts of elements and of attributes. Knows nothing of datatypes but
//! what values of some look like.

use std::borrow::Cow;

use ddex_disclose::schema::name;
use ddex_disclose::span::Span;

use super::{Edit, Mutator, flipped};

/// What is written for values of a kind, rightly and wrongly.
const BOOLEANS: &str = "true|false|1|0|True|FALSE|yes|2";
const DATES: &str = "2021|2021-05|2021-05-01|2020-02-29|2021-02-29|2021-13-01|2021-05-00|2021-5-1|20210501|\
    01.05.2021|2021-05-01Z|2021-05-01+14:00|2021-05-01+14:01|-2021-05-01|0000-05-01|12021-05-01|02021-05-01|\
    2021-05-01T00:00:00";
const TIMES: &str = "2021-05-01|2021-05-01T10:00|2021-05-01T10:00:00|2021-05-01T10:00:00Z|2021-05-01T10:00:00.|\
    2021-05-01T10:00:00.123+02:00|2021-05-01T10:00:00+0200|2021-05-01T10:00:00-14:00|2021-05-01T24:00:00|\
    2021-05-01T24:00:01|2021-05-01T10:60:00|2021-05-01T10:00:60|2021-05-01t10:00:00|2021-05-01 10:00:00|\
    2021-04-31T10:00:00Z";
const DURATIONS: &str = "PT3M46S|PT0S|PT3M46.5S|PT3M46.S|PT3M46,5S|PT3.5M|pt3m46s|PT3M46|3M46S|PT46S3M|P|PT|P1DT|\
    P1Y2M3DT4H5M6S|P1W|-PT3M46S|+PT3M46S|PT-3M|PT99H99M99S|03:46|226";
const NUMBERS: &str = "0|1|-1|+1|-0|007|44.1|44,1|1.0|1.|.5|.|-|1e3|1 000|NaN|INF|0x10|٣|99|1999|12021|2021Z|\
    99999999999999999999|0.000000000000000000000001";
const PARTY_IDS: &str = "PADPIDA2014101501U|PADPIDA-2014101501-U|PA-DPIDA-2014101501-U|padpida2014101501u|PADPIDA|\
    DPIDA2014101501U|PADPIDA2014101501Ü";
const LANGUAGES: &str = "en|EN|eng|engl|e|en-GB|en-gb|en_GB|en-826|en-8|zh-Hant|zh-Hant-TW|zh-TW-Hant|de-DE-x1996|\
    de-1996|english|en-|und";
const TERRITORIES: &str = "Worldwide|worldwide|World|DE|de|DEU|UK|GB|EU|DE-BY|US-CA|2136|276|4|XK|ZZ|SU|CSXX";

/// The elements that give a thing the reference by which others point at it.
const ANCHORS: [&str; 10] = [
    name::CHAPTER_REFERENCE,
    name::COLLECTION_REFERENCE,
    name::CUE_SHEET_REFERENCE,
    name::MUSICAL_WORK_REFERENCE,
    name::PARTY_REFERENCE,
    name::RELEASE_REFERENCE,
    name::RESOURCE_REFERENCE,
    name::RIGHT_SHARE_REFERENCE,
    name::TECHNICAL_RESOURCE_DETAILS_REFERENCE,
    name::VISIBILITY_REFERENCE,
];

/// The text of an element without children, or of an attribute. Never empty.
pub(super) struct Value<'d> {
    /// The name of the element or attribute.
    pub(super) name: &'d str,
    /// What it says.
    pub(super) text: Cow<'d, str>,
    /// Where it is written.
    pub(super) span: Span,
    pub(super) in_attribute: bool,
}

impl Value<'_> {
    /// Makes it say something else, where it does not say that already.
    fn set(&self, text: &str) -> Option<Vec<Edit>> {
        (text != self.text).then(|| vec![(self.span, escaped(text))])
    }

    /// Writes it anew, with a piece of XML in the place of some of its bytes.
    pub(super) fn splice(&self, span: Span, xml: &str) -> Option<Vec<Edit>> {
        let (before, after) = (&self.text[..span.start], &self.text[span.end..]);
        Some(vec![(self.span, format!("{}{xml}{}", escaped(before), escaped(after)))])
    }
}

impl<'d> Mutator<'d, '_> {
    fn values(&self) -> impl Iterator<Item = Value<'d>> + use<'d> {
        self.document.nodes().flat_map(|node| {
            let own = (node.has_text() && !node.has_children()).then(|| Value {
                name: node.local_name(),
                text: node.text(),
                span: node.content_span(),
                in_attribute: false,
            });
            let attributes = node.attributes().filter(|found| !found.name.starts_with("xmlns"));
            let attributes = attributes.map(|found| Value {
                name: found.name,
                text: found.value(),
                span: found.value_span,
                in_attribute: true,
            });
            own.into_iter().chain(attributes).filter(|value| !value.text.is_empty())
        })
    }

    /// Some value that is as asked for.
    pub(super) fn value_where(&mut self, wanted: impl Fn(&Value<'_>) -> bool) -> Option<Value<'d>> {
        let values = self.values();
        self.pick(values.filter(wanted), |value| value.name)
    }

    /// Some value: attributes are as likely as elements, though they have fewer names.
    pub(super) fn value(&mut self) -> Option<Value<'d>> {
        let in_attribute = self.rng.bool();
        self.value_where(|value| value.in_attribute == in_attribute)
    }

    /// A place in the value between two characters, or at an end of it.
    pub(super) fn place(&mut self, value: &Value<'_>) -> usize {
        let places = value.text.char_indices().map(|(at, _)| at).chain([value.text.len()]);
        self.rng.choice(places.collect::<Vec<_>>()).expect("the end is a place")
    }

    pub(super) fn replace(&mut self) -> Option<Vec<Edit>> {
        let value = self.value()?;
        let of_same_name = self.rng.bool();
        let other = self
            .value_where(|other| other.text != value.text && (other.name == value.name || !of_same_name))?;
        value.set(&other.text)
    }

    pub(super) fn case(&mut self) -> Option<Vec<Edit>> {
        let value = self.value_where(|value| value.text.contains(char::is_alphabetic))?;
        match self.rng.u8(..3) {
            0 => value.set(&value.text.to_lowercase()),
            1 => value.set(&value.text.to_uppercase()),
            _ => {
                let mut letters = value.text.chars();
                let first = letters.next().map(flipped);
                value.set(&first.into_iter().chain(letters).collect::<String>())
            }
        }
    }

    pub(super) fn space(&mut self) -> Option<Vec<Edit>> {
        let value = self.value()?;
        let white = self.one_of(&[" ", "  ", "\n", "\r\n", "\t", "&#10;", "&#9;", "\u{a0}", "\u{2003}"]);
        let inside = self.place(&value);
        let at = self.one_of(&[0, value.text.len(), inside]);
        value.splice(Span::new(at, at), white)
    }

    pub(super) fn empty(&mut self) -> Option<Vec<Edit>> {
        let blank = self.one_of(&["", "", " ", "\n"]);
        self.value()?.set(blank)
    }

    pub(super) fn letter(&mut self) -> Option<Vec<Edit>> {
        let value = self.value()?;
        let (before, after) = value.text.split_at(self.place(&value));
        let mut rest = after.chars();
        rest.next();
        let odd = self.one_of(&['a', 'Z', '0', '9', '-', '_', '.', ',', ':', '/', '&', 'é', '٣', '音']);
        match self.rng.u8(..3) {
            0 => value.set(&format!("{before}{odd}{after}")),
            1 => value.set(&format!("{before}{odd}{}", rest.as_str())),
            _ => value.set(&format!("{before}{}", rest.as_str())),
        }
    }

    pub(super) fn format(&mut self) -> Option<Vec<Edit>> {
        let value = self.value_where(|value| likes(value).is_some())?;
        let likes = likes(&value)?.split('|').collect::<Vec<_>>();
        value.set(self.one_of(&likes))
    }

    /// Gives one thing another one's reference, half of the times that of a thing of the same kind.
    pub(super) fn same_anchor(&mut self) -> Option<Vec<Edit>> {
        let is_anchor = |value: &Value<'_>| ANCHORS.contains(&value.name);
        let value = self.value_where(is_anchor)?;
        let of_same_name = self.rng.bool();
        let other = self.value_where(|other| {
            is_anchor(other) && other.text != value.text && (other.name == value.name || !of_same_name)
        })?;
        value.set(&other.text)
    }

    /// Changes where a reference points, or the anchor away from under those that point at it.
    pub(super) fn dangle(&mut self) -> Option<Vec<Edit>> {
        let is_reference = |value: &Value<'_>| value.name.ends_with("Reference");
        let value = self.value_where(is_reference)?;
        if self.rng.bool() {
            return value.set(&format!("{}404", value.text));
        }
        let other = self.value_where(|other| is_reference(other) && other.text != value.text)?;
        value.set(&other.text)
    }
}

/// What else is written for values that look like this one.
fn likes(value: &Value<'_>) -> Option<&'static str> {
    let text = &*value.text;
    let dashes = text.bytes().enumerate().filter(|(_, byte)| *byte == b'-').map(|(at, _)| at).take(2);
    match text {
        _ if value.name.ends_with(name::TERRITORY_CODE) => Some(TERRITORIES),
        _ if value.name == name::LANGUAGE_AND_SCRIPT_CODE => Some(LANGUAGES),
        "true" | "false" => Some(BOOLEANS),
        _ if text.starts_with("PADPIDA") => Some(PARTY_IDS),
        _ if text.starts_with("PT") && text.ends_with(['H', 'M', 'S']) => Some(DURATIONS),
        _ if dashes.eq([4, 7]) => Some(if text.contains('T') { TIMES } else { DATES }),
        _ => text.parse::<f64>().is_ok().then_some(NUMBERS),
    }
}

/// Text as it is written between tags or quotes.
fn escaped(text: &str) -> String {
    let entities =
        [('&', "&amp;"), ('<', "&lt;"), ('>', "&gt;"), ('"', "&quot;"), ('\'', "&apos;"), ('\r', "&#13;")];
    entities.iter().fold(text.to_owned(), |text, (char, entity)| text.replace(*char, entity))
}

//! Our own verdict, and where it differs from libxml2's on purpose.

use ddex_disclose::ern::{Message, stream};
use ddex_disclose::schema::Builtin;
use ddex_disclose::schema::validate::{Fault, FaultKind};
use ddex_disclose::xml::{Document, Encoding, Limits};

use super::messages::Case;
use super::schemas::Schema;
use super::{About, First};

/// Where we differ from libxml2 on purpose: what we find and it does not, and the clause that says so.
pub const DIFFERENCES: [Difference; 4] = [
    Difference {
        what: "a reference without an anchor",
        why: "libxml2 checks IDREF only where a DTD declares it; XML Schema Part 2, 3.3.9, wants an ID of that value",
        is: |kind| matches!(kind, FaultKind::DanglingReference(_)),
    },
    Difference {
        what: "an anchor that stands twice",
        why: "libxml2 does not hold values of type ID against each other; XML Schema Part 2, 3.3.8, wants them unique",
        is: |kind| matches!(kind, FaultKind::DuplicateAnchor(_)),
    },
    Difference {
        what: "xsi:type in ERN 3.4.1 and 3.5.1, left out of the comparison",
        why: "there the types stand in several namespaces, which are not among our facts; no message is known to use it",
        is: |_| false,
    },
    Difference {
        what: "xsi:type with a datatype that ERN does not use, left out of the comparison",
        why: "XML Schema derives token, long and others from those that it uses; no message is known to name one",
        is: |_| false,
    },
];

/// One difference from libxml2 that stays.
pub struct Difference {
    pub what: &'static str,
    pub why: &'static str,
    is: fn(&FaultKind<usize>) -> bool,
}

/// The place of the difference for which a message is left out of the comparison.
pub fn left_out(case: &Case, schema: &Schema) -> Option<usize> {
    const NAMESPACES: usize = 2;
    const DATATYPES: usize = 3;
    let text = String::from_utf8_lossy(&case.text);
    let mut types = text.split(":type=").skip(1).filter_map(|rest| rest.get(1..)?.split(['"', '\'']).next());
    if ["3.4.1", "3.5.1"].contains(&schema.version.as_str()) {
        return types.next().map(|_| NAMESPACES);
    }
    let unknown =
        |name: &str| name.trim().strip_prefix("xs:").is_some_and(|name| Builtin::of_name(name).is_none());
    types.any(unknown).then_some(DATATYPES)
}

/// The first fault that we find; what stays a difference is counted and left out.
pub fn first_fault(text: &[u8], schema: &Schema, known: &mut [usize; DIFFERENCES.len()]) -> Option<First> {
    let xml = |line: usize, said: String| Some(First { line, about: About::Xml, said });
    let document = match Document::parse(text, &Limits::default()) {
        Ok(document) => document,
        Err(why) => return xml(1, why.to_string()),
    };
    if let Some(problem) = document.problems().first() {
        return xml(line(&document, problem.span.start), problem.to_string());
    }
    let about_root = |said: String| {
        let end = document.root().map_or(0, |root| root.open_span().end);
        Some(First { line: line(&document, end), about: About::Element, said })
    };
    let Some(message) = Message::of(&document) else { return about_root("not an ERN message".to_owned()) };
    if !message.has_schema() || message.version() != schema.version {
        return about_root(format!("root: {:?}", message.fault()));
    }
    let message = message.with_avs(schema.avs);
    let faults = message.validate(1000).faults;
    for (difference, count) in DIFFERENCES.iter().zip(known) {
        *count += usize::from(faults.iter().any(|fault| (difference.is)(&fault.kind)));
    }
    let is_known = |fault: &Fault<usize>| DIFFERENCES.iter().any(|difference| (difference.is)(&fault.kind));
    let first = faults.iter().find(|fault| fault.is_error() && !is_known(fault));
    let verdict = !faults.iter().any(Fault::is_error);
    assert_eq!(message.is_valid(), verdict, "both faces agree");
    // A stream must be UTF-8.
    if matches!(document.encoding(), Encoding::Utf8 | Encoding::Utf8Bom) {
        let options = stream::Options { window: 4096, avs: schema.avs, ..Default::default() };
        assert_eq!(
            stream::is_valid(text, options).ok(),
            Some(verdict),
            "a stream is judged as a document is"
        );
    }
    first.map(|fault| First {
        // libxml2 counts the line on which the start tag ends.
        line: line(&document, document.node(fault.at).open_span().end),
        about: about(fault),
        said: format!("{} in {}: {fault}", document.node(fault.at).name(), fault.ty.name()),
    })
}

fn line(document: &Document<'_>, offset: usize) -> usize {
    1 + document.source()[..offset].bytes().filter(|byte| *byte == b'\n').count()
}

fn about(fault: &Fault<usize>) -> About {
    match &fault.kind {
        FaultKind::TextWhereElements => About::Text,
        FaultKind::UnknownAttribute { .. }
        | FaultKind::MissingAttribute(_)
        | FaultKind::Nil
        | FaultKind::WrongType(_) => About::Attribute,
        FaultKind::Value { .. } => About::Value,
        _ => About::Element,
    }
}

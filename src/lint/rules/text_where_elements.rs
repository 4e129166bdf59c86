use crate::disclosure::words;
use crate::lint::rule::rule;
use crate::lint::{Report, StructureFault, wording};
use crate::schema::validate::FaultKind;
use crate::schema::{Content, Type};
use crate::span::Span;
use crate::xml::Node;

rule! {
    /// Text stands directly in an element that may hold only other elements.
    ///
    /// ## Why
    ///
    /// The usual case is a name written straight into `PartyName`. Recipients look for it in `FullName`, find
    /// nothing, and refuse the message or show nobody.
    ///
    /// ## Source
    ///
    /// - The schema of the message's version of ERN, 3.4.1 to 4.3.2. Tier A, checked 2026-11-22.
    /// - Seen in messages in the wild.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <ResourceId>cover</ResourceId>
    /// </Image>
    /// ```
    ///
    /// ```xml,pass verbatim
    /// <Image>
    ///   <ResourceReference>A1</ResourceReference>
    ///   <Type>FrontCoverImage</Type>
    ///   <ResourceId><ProprietaryId Namespace="PADPIDA2020010101X">cover</ProprietaryId></ResourceId>
    /// </Image>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the text into the element that is meant for it, such as `<FullName>`.
    ERN012 = "text-where-elements", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    if fault.fault.kind != FaultKind::TextWhereElements || fault.is_left_to_ai_rule(report) {
        return;
    }
    let (node, ty) = (fault.node, fault.fault.ty);
    let (name, text, span) = (node.local_name(), words(node), bare_text(node));
    let fix = match home(ty).filter(|_| !node.has_children()) {
        Some(home) if span.len() <= 60 => {
            format!("write <{home}>{0}</{home}> into `{name}`", fault.message.document().text(span))
        }
        Some(home) => format!("write the text into a `{home}` in `{name}`"),
        None if node.has_children() => {
            "take the text out, or move it into the element it belongs to".to_owned()
        }
        None => {
            let names = ty.slots().iter().map(|slot| slot.name()).collect::<Vec<_>>();
            format!("write it into {}", wording::names_or(&names))
        }
    };
    report
        .finding(
            span,
            format!("bare text in `{name}`"),
            format!("{} stands directly in `{name}`, which may hold only elements", wording::quote(&text)),
        )
        .within(fault.place.clone())
        .why(fault.standard("recipients look for text in the elements that are meant for it"))
        .fix(fix);
}

/// The one element that must stand in the type, where there is just one and it holds text.
fn home(ty: Type) -> Option<&'static str> {
    let path = ty.shortest_path(None, 0)?;
    let &[slot] = path.as_slice() else { return None };
    let only = ty.next(None).count_ones() == 1 && ty.child_type(slot).content() == Content::Text;
    only.then(|| ty.slots()[slot].name())
}

/// Where the first piece of text stands that is not white space.
pub(super) fn bare_text(node: Node<'_>) -> Span {
    let (document, content) = (node.document(), node.content_span());
    let starts = std::iter::once(content.start).chain(node.children().map(|child| child.span().end));
    let ends = node.children().map(|child| child.span().start).chain([content.end]);
    let mut gaps = starts.zip(ends).map(|(start, end)| {
        let text = document.text(Span::new(start, end));
        let start = end - text.trim_start().len();
        Span::new(start, start + text.trim().len())
    });
    let bare = gaps.find(|gap| !gap.is_empty() && !document.text(*gap).starts_with("<!--"));
    bare.unwrap_or_else(|| node.open_span())
}

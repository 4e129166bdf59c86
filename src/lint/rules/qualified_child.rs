use crate::ern::{Message, edit};
use crate::lint::rule::rule;
use crate::lint::{Repair, Report, StructureFault};
use crate::schema::validate::FaultKind;
use crate::xml::{Edit, Scope};

rule! {
    /// Elements inside the message are written in a namespace; only the outermost may be.
    ///
    /// ## Why
    ///
    /// To a validator `ern:SoundRecording` and `SoundRecording` are two different elements, and ERN has only
    /// the second. The whole message is refused.
    ///
    /// ## Source
    ///
    /// - The schemas of ERN 3.4.1 to 4.3.2: local elements are unqualified. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <NewReleaseMessage xmlns="http://ddex.net/xml/ern/432" AvsVersionId="9">
    ///   <MessageHeader/>
    /// </NewReleaseMessage>
    /// ```
    ///
    /// ```xml,pass verbatim
    /// <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9">
    ///   <MessageHeader/>
    /// </ern:NewReleaseMessage>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Declare the namespace with a prefix, write the prefix on the outermost element, and on no other.
    ///
    /// `ddex-disclose lint --fix` takes the prefixes off.
    ERN011 = "qualified-child", Error, Certain, Structure, since "0.1.0"
}

fn check(fault: &StructureFault<'_>, report: &mut Report<'_>) {
    if fault.fault.kind != FaultKind::Qualified {
        return;
    }
    let (node, root) = (fault.node, fault.message.root());
    let message = match fault.qualified {
        0 | 1 => format!("`{}` is in a namespace, where only the outermost element may be", node.name()),
        count => format!("{count} elements are in a namespace, where only the outermost element may be"),
    };
    let (label, fix) = match (node.prefix(), root.prefix()) {
        (Some(prefix), _) => (
            format!("`{prefix}:` does not belong here"),
            format!("leave out `{prefix}:` on all elements but the outermost"),
        ),
        (None, None) => (
            "in the namespace by default".to_owned(),
            format!("write <ern:{} xmlns:ern=\"…\"> instead of xmlns=\"…\"", root.local_name()),
        ),
        (None, Some(_)) => {
            ("in a namespace by default".to_owned(), "take out xmlns=\"…\" that stands above it".to_owned())
        }
    };
    report
        .finding(node.name_span(), label, message)
        .within(fault.place.clone())
        .why(fault.standard("to a validator an element in a namespace is another element"))
        .fix(fix)
        .repair(node.prefix().map(|prefix| Repair::safe(format!("leave out `{prefix}:`"), unqualified(fault.message))));
}

/// Takes the prefix off every element inside that stands in the message's namespace by it.
fn unqualified(message: &Message<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut scope = Scope::new();
    let mut open = Vec::new();
    for node in message.document().nodes() {
        while open.last().is_some_and(|end| *end <= node.index()) {
            open.pop();
            scope.pop();
        }
        if node.declares_namespaces() {
            open.push(node.end_index());
            scope.push(node);
        }
        let is_child = node.index() > 0 && node.has_prefix() && scope.resolve(None).is_none();
        if is_child && scope.resolve(node.prefix()) == Some(message.version().namespace()) {
            edits.append(&mut edit::drop_prefix(node));
        }
    }
    edits
}

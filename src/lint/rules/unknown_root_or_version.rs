use crate::ern::{Message, RootFault};
use crate::lint::rule::rule;
use crate::lint::{Report, wording};
use crate::schema::name::NEW_RELEASE_MESSAGE;
use crate::schema::{Type, Version};
use crate::span::Span;
use crate::xml::Scope;

rule! {
    /// The message is of no kind that exists, or of no version of ERN that can be checked.
    ///
    /// ## Why
    ///
    /// The first tag says what the message is and which version's rules it follows. When that is wrong, a
    /// recipient has nothing to read it by.
    ///
    /// ## Source
    ///
    /// - ERN 3.4.1 to 4.3.2: each version has one namespace and its own few messages. Older versions exist,
    ///   and are not known here. Tier A, checked 2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <ern:UpdateReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9">
    ///   <MessageHeader/>
    /// </ern:UpdateReleaseMessage>
    /// ```
    ///
    /// ```xml,fail verbatim
    /// <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/44" AvsVersionId="9">
    ///   <MessageHeader/>
    /// </ern:NewReleaseMessage>
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
    /// Write the name and the namespace of a message that exists. There is no message for updates: a changed
    /// release is sent as a NewReleaseMessage again.
    ERN002 = "unknown-root-or-version", Error, Certain, Root, since "0.1.0"
}

fn check(message: &Message<'_>, report: &mut Report<'_>) {
    let (root, version) = (message.root(), message.version());
    let (written, fault) = (root.local_name(), message.fault());
    let mut scope = Scope::new();
    scope.push(root);
    let namespace = scope.resolve(root.prefix()).unwrap_or_default();
    let declaration = root.attributes().find(|attribute| attribute.value() == namespace);
    let at_namespace = declaration.map_or(root.name_span(), |attribute| attribute.value_span);
    let known = format!("write xmlns:ern=\"{}\" if it is ERN {version}", version.namespace());
    let (oldest, newest) = (Version::all()[0], Version::all()[Version::all().len() - 1]);
    let messages = Type::messages(version).collect::<Vec<_>>();
    let (span, label, sentence, fix): (Span, String, String, String) = match fault {
        None => return,
        Some(RootFault::UnknownVersion) => (
            at_namespace,
            "the namespace of no version that can be checked".to_owned(),
            format!("this is not one of the versions of ERN that can be checked, {oldest} to {newest}"),
            known,
        ),
        Some(RootFault::NoNamespace) => (
            root.name_span(),
            "in no namespace".to_owned(),
            "the namespace that says which version of ERN this is, is missing".to_owned(),
            format!("{known}, and write <ern:{written}>"),
        ),
        Some(RootFault::UnknownMessage(near)) => (
            root.name_span(),
            format!("it has {}", wording::names(&messages)),
            format!("ERN {version} has no message called `{written}`"),
            format!("write `{near}`; a changed release is sent whole again, as a `{NEW_RELEASE_MESSAGE}`"),
        ),
    };
    report
        .finding(span, label, sentence)
        .why("the first tag and its namespace tell a recipient how to read the message")
        .fix(fix);
}

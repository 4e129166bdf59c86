use crate::lint::Report;
use crate::lint::rule::rule;
use crate::xml::{Document, Problem, ProblemKind};

rule! {
    /// The file is not well-formed XML.
    ///
    /// ## Why
    ///
    /// A recipient's software stops at the first such place. Nothing in the message reaches a shop.
    ///
    /// ## Source
    ///
    /// - XML 1.0 and Namespaces in XML 1.0, which every ERN message is written in. Tier A, checked
    ///   2026-11-22.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt & Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <DisplayTitleText>Salt &amp; Road</DisplayTitleText>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the character or the tag as the finding says. Better: write messages with an XML library, which
    /// cannot make these mistakes.
    ///
    /// ## Limits
    ///
    /// Document types are refused, and files with very deep nesting or very long tokens, though XML itself
    /// would allow them.
    ERN001 = "not-well-formed", Error, Certain, Problem, since "0.1.0"
}

fn check(_: &Document<'_>, problem: &Problem, report: &mut Report<'_>) {
    let related = problem.related.map(|span| {
        let label = match problem.kind {
            ProblemKind::DuplicateAttribute(_) => "given here first",
            ProblemKind::Unclosed(_) => "this ends what is around it",
            _ => "opened here",
        };
        (span, label.to_owned())
    });
    let why = match problem.kind {
        ProblemKind::Doctype => "ERN messages have no document type, and entities in one can do harm",
        ProblemKind::TooDeep(_) | ProblemKind::TooLong { .. } | ProblemKind::TooMany => {
            "no ERN message comes near this limit, which guards against files made to do harm"
        }
        _ => "XML does not allow it, so a recipient cannot read the message at all",
    };
    report
        .finding(problem.span, "the XML breaks here", problem.to_string())
        .related_all(related)
        .why(why)
        .fix(
            problem
                .kind
                .help()
                .unwrap_or("correct it as the message says; an XML library does so by itself".into()),
        );
}

use crate::ern::Message;
use crate::lint::rule::rule;
use crate::lint::{Report, wording};
use crate::schema::{Choice, ContainsAI, Edition, name};

rule! {
    /// AvsVersionId names no value sets, or value sets without AI declarations.
    ///
    /// ## Why
    ///
    /// From ERN 4.3 on the message says by this number which value sets it was written with. Where it says nothing
    /// that is a number, every recipient guesses; where it names sets older than AI declarations, a strict one finds
    /// All, Partly and None in none of them.
    ///
    /// ## Source
    ///
    /// - The value sets are numbered 1, 2, 3 and on; those for AI declarations came with AVS 6. Tier A, checked
    ///   2026-11-23.
    /// - The schema takes any text: "4.3.1", "3" and nothing at all are valid. Tier A, checked 2026-11-23.
    ///
    /// ## Examples
    ///
    /// ```xml,fail verbatim
    /// <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="4.3.2" LanguageAndScriptCode="en">
    ///   <MessageHeader/>
    /// </ern:NewReleaseMessage>
    /// ```
    ///
    /// ```xml,pass verbatim
    /// <ern:NewReleaseMessage xmlns:ern="http://ddex.net/xml/ern/432" AvsVersionId="9" LanguageAndScriptCode="en">
    ///   <MessageHeader/>
    /// </ern:NewReleaseMessage>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write the number of the value sets that the message was made with; 9 goes with ERN 4.3.2.
    AI065 = "odd-avs-version", Warning, Certain, Root, since "0.1.0"
}

fn check(message: &Message<'_>, report: &mut Report<'_>) {
    let Some(written) = message.root().attribute(name::AVS_VERSION_ID) else { return };
    // Half a tag says nothing.
    if message.document().problems().iter().any(|problem| problem.span.start < message.root().open_span().end) {
        return;
    }
    let first = ContainsAI::SET.editions_with(ContainsAI::None.as_str()).next().and_then(Edition::avs);
    let (newest, first) = (Edition::newest().avs().unwrap_or_default(), first.unwrap_or_default());
    let value = written.value();
    let (label, sentence) = match message.chosen_editions().choice() {
        Choice::Odd => (
            "names none",
            match value.trim() {
                "" => "AvsVersionId is empty".to_owned(),
                value => format!("AvsVersionId names no value sets: {} is not one of their numbers", wording::quote(value)),
            },
        ),
        Choice::Known(number) | Choice::Between(number) | Choice::Older(number)
            if number < first && message.can_declare() =>
        {
            ("too old", format!("AvsVersionId names AVS {number}, which has no values for AI declarations"))
        }
        Choice::Older(number) => {
            ("too old", format!("AvsVersionId names AVS {number}, which is older than any known here"))
        }
        _ => return,
    };
    let span = if written.value_span.is_empty() { written.span() } else { written.value_span };
    report
        .finding(span, label, sentence)
        .why(format!("a recipient reads the message's values by it; AI declarations came with AVS {first}"))
        .fix(format!("write AvsVersionId=\"{newest}\", or the number of the value sets that the message was made with"));
}

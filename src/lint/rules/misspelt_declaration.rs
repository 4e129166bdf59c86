use crate::disclosure::{Declared, Disclosure};
use crate::lint::invented_states::{in_words, meant};
use crate::lint::rule::rule;
use crate::lint::{Draft, Report, wording};

rule! {
    /// A declaration says something else than All, Partly or None.
    ///
    /// ## Why
    ///
    /// The three words are all there are, to the letter. Anything else makes the message invalid, and the
    /// declaration is lost with it.
    ///
    /// ## Source
    ///
    /// - The value set of `ContainsAI` and `AiContribution`, in AVS 6 and later: All, Partly, None. Tier A,
    ///   checked 2026-11-22.
    /// - Words of other schemes, such as FULLY_HUMAN or AI_ASSISTED, and true and false are seen in messages.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Image>
    ///   <Type>FrontCoverImage</Type>
    ///   <ContainsAI>FULLY_AI</ContainsAI>
    /// </Image>
    /// ```
    ///
    /// ```xml,fail
    /// <SoundRecording>
    ///   <ContainsAI>partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ```xml,pass
    /// <SoundRecording>
    ///   <ContainsAI>Partly</ContainsAI>
    /// </SoundRecording>
    /// ```
    ///
    /// ## How to fix
    ///
    /// Write All, Partly or None. `true` and `AI_GENERATED` do not say how much: ask. For "unknown" leave the
    /// element out.
    AI062 = "misspelt-declaration", Error, Certain, Message, since "0.1.0"
}

fn check(disclosure: &Disclosure<'_>, report: &mut Report<'_>) {
    for release in &disclosure.releases {
        if let Some(finding) = judge(disclosure, release.declared, report) {
            finding.on(disclosure, release);
        }
    }
    for resource in &disclosure.resources {
        let credits = resource.credits.iter().map(|credit| credit.contribution);
        for declared in credits.chain([resource.declared]) {
            if let Some(finding) = judge(disclosure, declared, report) {
                finding.at(disclosure, resource);
            }
        }
    }
}

fn judge<'r>(
    disclosure: &Disclosure<'_>,
    declared: Declared<'_>,
    report: &'r mut Report<'_>,
) -> Option<Draft<'r>> {
    let node = declared.node.filter(|_| !declared.exact)?;
    let text = node.text();
    let (label, message, fix) = in_words(meant(&text)?, &text, node.local_name());
    let span = if text.trim().is_empty() { node.span() } else { node.text_span() };
    let why =
        wording::standard(disclosure, node, "the standard's words are All, Partly and None, and no others");
    Some(report.finding(span, label, message).why(why).fix(fix))
}

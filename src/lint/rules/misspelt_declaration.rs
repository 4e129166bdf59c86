use crate::disclosure::{By, Declared, Disclosure};
use crate::lint::invented_states::{contributor_in_words, in_words, meant};
use crate::lint::rule::rule;
use crate::lint::{Draft, Report, repairs, wording};
use crate::schema::{ContainsAI, SpecialContributorType, name};
use crate::xml::Node;

rule! {
    /// A declaration, or the special contributor of a credit, is none of the standard's words.
    ///
    /// ## Why
    ///
    /// Only the standard's words count, to the letter. Anything else makes the message invalid, and what it
    /// says of AI is lost with it.
    ///
    /// ## Source
    ///
    /// - The value sets in AVS 6 and later: All, Partly, None in `ContainsAI` and `AiContribution`;
    ///   GenerativeAI, Traditional, VariousArtists, UserDefined in `SpecialContributor` and
    ///   `SpecialDisplayArtist`. Tier A, checked 2026-11-22.
    /// - Words of other schemes, such as FULLY_HUMAN or AI_ASSISTED, and true and false are seen in messages.
    ///
    /// ## Examples
    ///
    /// ```xml,fail
    /// <Image>
    ///   <ContainsAI>FULLY_AI</ContainsAI>
    /// </Image>
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
    /// Write All, Partly or None; for AI as a contributor GenerativeAI. `true` and `AI_GENERATED` do not say
    /// how much: ask. For "unknown" leave the element out.
    ///
    /// `ddex-disclose lint --fix` corrects case and white space.
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
        let special = resource.credits.iter().filter_map(|credit| match credit.by {
            By::Special { node, .. } => Some(node),
            _ => None,
        });
        let artists = resource.special_artists.iter().map(|artist| resource.artist_node(artist));
        for node in special.chain(artists) {
            let in_words =
                contributor_in_words(&node.text(), node.local_name() == name::SPECIAL_DISPLAY_ARTIST);
            let why = "the standard's words are GenerativeAI, Traditional, VariousArtists and UserDefined";
            let words = SpecialContributorType::ALL.map(SpecialContributorType::as_str);
            if let Some(finding) = say(disclosure, node, in_words, (&words, why), report) {
                finding.at(disclosure, resource);
            }
        }
    }
}

fn judge<'r>(of: &Disclosure<'_>, declared: Declared<'_>, report: &'r mut Report<'_>) -> Option<Draft<'r>> {
    let node = declared.node.filter(|_| !declared.exact)?;
    let text = node.text();
    let in_words = meant(&text).map(|meant| in_words(meant, &text, node.local_name()));
    let words = ContainsAI::ALL.map(ContainsAI::as_str);
    let why = "the standard's words are All, Partly and None, and no others";
    say(of, node, in_words, (&words, why), report)
}

fn say<'r>(
    disclosure: &Disclosure<'_>,
    node: Node<'_>,
    in_words: Option<(String, String, String)>,
    (words, why): (&[&'static str], &str),
    report: &'r mut Report<'_>,
) -> Option<Draft<'r>> {
    // Of child elements, where the word should stand, ERN013 speaks.
    let (label, message, fix) = in_words.filter(|_| !node.has_children())?;
    let span = match node.text_span() {
        word if word.is_empty() => node.span(),
        _ if label.ends_with("white space") => node.content_span(),
        word => word,
    };
    let repair = repairs::same_word(words.iter().copied(), &node.text()).map(|word| repairs::respell([node], word));
    Some(report.finding(span, label, message).why(wording::standard(disclosure, node, why)).fix(fix).repair(repair))
}

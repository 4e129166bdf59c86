//! Findings as people read them at a terminal. Knows no file system.

use std::io::{self, Write};

use super::aside::Aside;
use super::excerpt::Excerpt;
use super::layers;
use super::lines::Lines;
use super::look::{Ink, Look, count};
use super::summary::levels;
use crate::disclosure::ResourceKind;
use crate::lint::baseline::Entry;
use crate::lint::{Applicability, Applied, Checked, Finding, Level, rules};
use crate::xml::Document;

/// How many places beside the first are shown of one finding.
const RELATED: usize = 5;

/// Writes findings with the lines of `source` that they are about; `name` is what the source is called.
///
/// # Errors
/// When `out` cannot be written to.
pub fn findings(
    out: &mut impl Write,
    name: &str,
    source: &str,
    findings: &[Finding],
    look: Look,
) -> io::Result<()> {
    let lines = Lines::of(source);
    findings.iter().try_for_each(|found| finding(out, name, &lines, found, look))
}

fn finding(
    out: &mut impl Write,
    name: &str,
    lines: &Lines<'_>,
    finding: &Finding,
    look: Look,
) -> io::Result<()> {
    let ink = match finding.level {
        Level::Error => Ink::Red,
        Level::Warning => Ink::Yellow,
        Level::Note => Ink::Cyan,
    };
    let head = look.paint(ink, &format!("{}[{}]", finding.level, finding.code));
    let message = look.paint(Ink::Bold, &look.plain(&finding.message));
    writeln!(out, "{head}: {message}")?;
    let (shown, rest) = finding.related.split_at(finding.related.len().min(RELATED));
    let excerpt = Excerpt::of(lines, name, &finding.primary, shown, look);
    write!(out, "{}", excerpt.render(look, ink))?;
    if !rest.is_empty() {
        let numbers = rest.iter().map(|label| lines.place(label.span.start).line.to_string());
        let first = numbers.take(2 * RELATED).collect::<Vec<_>>().join(", ");
        let more = if rest.len() > 2 * RELATED { ", …" } else { "" };
        field(out, "also", &format!("{} more, on line {first}{more}", rest.len()), look)?;
    }
    field(out, "in", finding.place.as_deref().unwrap_or_default(), look)?;
    field(out, "why", &finding.why, look)?;
    field(out, "fix", &fix(finding), look)?;
    if rules::find(finding.code).is_some() {
        field(out, "more", &format!("ddex-disclose explain {}", finding.code), look)?;
    }
    writeln!(out)
}

/// What to do, and the command that does it, where there is one: right behind what it does.
fn fix(finding: &Finding) -> String {
    let (fix, Some(repair)) = (&finding.fix, &finding.repair) else { return finding.fix.clone() };
    let command = match repair.applicability {
        Applicability::Safe => "`ddex-disclose lint --fix`",
        Applicability::Unsafe => "`ddex-disclose lint --unsafe-fixes`",
    };
    let Some(behind) = fix.strip_prefix(repair.title.as_str()) else {
        return format!("{fix} — {command} will {}", repair.title);
    };
    let end = behind.find([',', ';']).unwrap_or(behind.len());
    let (clause, rest) = fix.split_at(repair.title.len() + end);
    format!("{clause} — {command}{rest}")
}

/// Writes one of the lines below a finding, unless there is nothing to say.
pub(super) fn field(out: &mut impl Write, name: &str, text: &str, look: Look) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let block = look.block(&format!("  {name:<7}"), &look.plain(text));
    match block.strip_prefix("  ").and_then(|block| block.strip_prefix(name)) {
        Some(rest) if look.color => write!(out, "  {}{rest}", look.paint(Ink::Dim, name)),
        _ => write!(out, "{block}"),
    }
}

/// Writes what kind of message it was, what was fixed where that was asked for, how much was found, and what was looked
/// at.
///
/// # Errors
/// When `out` cannot be written to.
pub fn footer(
    out: &mut impl Write,
    name: &str,
    document: &Document<'_>,
    checked: &Checked,
    aside: &Aside<'_>,
    look: Look,
) -> io::Result<()> {
    writeln!(out, "{}", look.plain(&format!("{name}  {}", kind(checked))))?;
    let found = levels(&checked.findings);
    let mut parts = vec![match aside.fixed {
        Some(fixed) => format!("{} fixed, {found} left", fixed.len()),
        None => found,
    }];
    if let Some(fixed) = aside.fixed.filter(|fixed| !fixed.is_empty()) {
        write!(out, "{}", look.block("  fixed: ", &look.plain(&list(fixed))))?;
    }
    if document.problems_omitted() > 0 {
        parts.push(format!("{} in the XML not shown", count(document.problems_omitted(), "further fault")));
    }
    parts.extend(aside.words());
    parts.push(layers::line(&checked.layers));
    if !checked.profiles.is_empty() {
        parts.push(format!("profiles: {}", checked.profiles.join(", ")));
    }
    write!(out, "{}", look.block("  ", &look.plain(&parts.join(" · "))))
}

/// `declare Partly (AI001) ×2, write All (AI004)`.
fn list(fixed: &[Applied]) -> String {
    let mut counts: Vec<(&Applied, usize)> = Vec::new();
    for applied in fixed {
        match counts.iter_mut().find(|(known, _)| *known == applied) {
            Some((_, count)) => *count += 1,
            None => counts.push((applied, 1)),
        }
    }
    let parts = counts.iter().map(|(Applied { code, title }, count)| match count {
        1 => format!("{title} ({code})"),
        count => format!("{title} ({code}) ×{count}"),
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// Writes what a baseline holds that is no longer found.
///
/// # Errors
/// When `out` cannot be written to.
pub fn stale(out: &mut impl Write, baseline: &str, entries: &[&Entry], look: Look) -> io::Result<()> {
    let number = count(entries.len(), "finding");
    let head = look.paint(Ink::Cyan, "note[baseline]");
    let message = look.plain(&format!("{number} in {baseline} no longer found"));
    writeln!(out, "{head}: {}", look.paint(Ink::Bold, &message))?;
    for entry in entries.iter().take(2 * RELATED) {
        let place = entry.place.as_deref().unwrap_or(&entry.release);
        field(out, &entry.code, &format!("{place}: {}", entry.message), look)?;
    }
    if entries.len() > 2 * RELATED {
        field(out, "", &format!("and {} more", entries.len() - 2 * RELATED), look)?;
    }
    field(out, "fix", &format!("write it anew with --write-baseline {baseline}"), look)?;
    writeln!(out)
}

/// `ERN 4.3.2, AVS 9, 5 recordings, 1 image`.
fn kind(checked: &Checked) -> String {
    let mut parts = Vec::new();
    parts.push(
        checked.version.map_or("ERN of no known version".to_owned(), |version| format!("ERN {version}")),
    );
    parts.extend(checked.avs.as_deref().filter(|avs| !avs.is_empty()).map(|avs| format!("AVS {avs}")));
    let tally = &checked.tally;
    let kinds = [
        (ResourceKind::SoundRecording, tally.recordings),
        (ResourceKind::Video, tally.videos),
        (ResourceKind::Image, tally.images),
    ];
    for (kind, counts) in kinds {
        let number = counts.iter().sum::<usize>();
        if number > 0 {
            parts.push(count(number, kind.noun()));
        }
    }
    parts.join(", ")
}

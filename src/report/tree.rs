//! What a message says about AI, as a tree for people. Judges nothing.

use super::doubt::Doubt;
use super::look::{Ink, Look, columns};
use super::uses;
use crate::disclosure::{By, Credit, Declaration, Declared, Disclosure, Release, Resource};
use crate::lint::Reason;
use crate::schema::SpecialContributorType;

/// A resource on one line, and its credits below.
struct Branch {
    title: String,
    id: String,
    said: String,
    /// The only credit, where it stands on the same line.
    beside: String,
    below: Vec<String>,
}

/// The widest that titles may make their column.
const WIDEST_TITLE: usize = 44;
/// The width of the word before a credit.
const WHO: usize = 8;

/// The whole message.
pub fn tree(disclosure: &Disclosure<'_>, look: Look) -> String {
    let mut out = String::new();
    let message = disclosure.message();
    let doubt = Doubt::about(&message);
    let certain = doubt.is_none();
    let mut before = doubt.sentences(&message);
    if !doubt.version && !message.can_declare() {
        before.push(Reason::NoDeclarations(message.version()).to_string());
    }
    before.iter().for_each(|sentence| out += &look.block("", &look.plain(sentence)));
    if disclosure.releases.is_empty() && disclosure.resources.is_empty() {
        let nothing = match certain {
            true => "nothing in it declares anything: it has no releases and no resources",
            false => "no releases and no resources could be read",
        };
        return out + &look.block("", &look.plain(&format!("{}: {nothing}", message.root().local_name())));
    }
    for release in disclosure.main_releases() {
        let digits = release.resources.len().to_string().len();
        let (mut tracks, mut others) = (Vec::new(), Vec::new());
        for resource in disclosure.resources_of(release) {
            let place = disclosure.position(resource).map(|(place, _)| format!("{place:<digits$}  "));
            let list = if place.is_some() { &mut tracks } else { &mut others };
            list.push(branch(disclosure, resource, place, certain, look));
        }
        tracks.append(&mut others);
        out += &draw(Some(release), &tracks, certain, look);
    }
    let apart = disclosure.resources.iter().zip(disclosure.on_main_release()).filter(|(_, on)| !on);
    let apart =
        apart.map(|(resource, _)| branch(disclosure, resource, None, certain, look)).collect::<Vec<_>>();
    if !apart.is_empty() {
        out += if certain { "on no release\n" } else { "no release of these was read\n" };
        out += &draw(None, &apart, certain, look);
    }
    out += &look.block("uses granted: ", &look.plain(&uses::line(&disclosure.uses, certain)));
    out
}

/// `place` is its number among the tracks.
fn branch(
    disclosure: &Disclosure<'_>,
    resource: &Resource<'_>,
    place: Option<String>,
    certain: bool,
    look: Look,
) -> Branch {
    let title = match (&place, resource.title()) {
        (Some(place), Some(title)) => format!("{place}{title}"),
        (Some(place), None) => format!("{place}{}", resource.noun()),
        (None, Some(title)) => format!("{} \"{title}\"", resource.noun()),
        (None, None) => resource.noun().to_owned(),
    };
    let id = resource.identifier().unwrap_or_else(|| resource.reference.clone());
    let said = if resource.kind.can_declare() {
        said(resource.declared, certain)
    } else {
        "cannot declare".to_owned()
    };
    let is_ai = |kind| kind == Some(SpecialContributorType::GenerativeAI);
    let artists = resource.special_artists.iter().filter(|artist| is_ai(artist.kind));
    let artists = artists.map(|_| ("AI", "is the artist shown".to_owned()));
    let credits =
        artists.chain(resource.credits.iter().map(|credit| credit_line(disclosure, credit, certain)));
    let credits = credits.map(|(who, line)| (who, look.plain(&line))).collect::<Vec<_>>();
    let (beside, below) = match &credits[..] {
        [(who, line)] if place.is_none() => (format!("{who} {line}"), Vec::new()),
        _ => (String::new(), credits.iter().map(|(who, line)| format!("{who:<WHO$}{line}")).collect()),
    };
    Branch { title: look.plain(&title), id: look.plain(&id), said, beside, below }
}

/// Whose part in it was whose: `AI`, `human`, `with AI`, or just `party` where nobody said.
fn credit_line(disclosure: &Disclosure<'_>, credit: &Credit<'_>, certain: bool) -> (&'static str, String) {
    let roles = credit.roles().iter().map(|role| role.value.to_string()).collect::<Vec<_>>().join(", ");
    let declared = credit.contribution;
    let edition = if credit.edition.is_some() { " · on an edition" } else { "" };
    if credit.is_generative_ai() {
        let roles = if roles.is_empty() { "without a role" } else { &roles };
        let odd = !declared.is_silent() && declared.value != Declaration::All;
        let odd = if odd { format!(" · {}", said(declared, certain)) } else { String::new() };
        return ("AI", format!("{roles}{odd}{edition}"));
    }
    let who = match (&credit.by, declared.value) {
        (By::Special { .. }, _) => "other",
        (_, Declaration::Undeclared) => "party",
        (_, Declaration::None) => "human",
        (_, Declaration::Partly | Declaration::All) => "with AI",
    };
    let name = disclosure.name_of(credit);
    let roles = if roles.is_empty() { String::new() } else { format!(" ({roles})") };
    let said = match declared.is_silent() && certain {
        true => "not said".to_owned(),
        false => said(declared, certain),
    };
    (who, format!("{name}{roles} · {said}{edition}"))
}

/// What an element declares; where it says nothing that can be understood, its own words. That nobody declared
/// anything is a conclusion, and needs a message that was read with certainty.
fn said(declared: Declared<'_>, certain: bool) -> String {
    if !certain && declared.is_silent() {
        return "nothing read".to_owned();
    }
    match declared.node.filter(|_| declared.value == Declaration::Undeclared) {
        Some(node) => format!("\"{}\"?", crate::disclosure::words(node)),
        None => declared.value.to_string(),
    }
}

/// `Salt Road · Odile Brandt · 0198000000011`.
fn release_line(release: &Release<'_>) -> String {
    let parts = [release.title(), release.display_artist(), release.identifier()];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if line.is_empty() { "a release without a title".to_owned() } else { line }
}

/// Draws a release and its branches so that their cells stand below each other.
fn draw(release: Option<&Release<'_>>, branches: &[Branch], certain: bool, look: Look) -> String {
    let head = release.map(|release| (look.plain(&release_line(release)), said(release.declared, certain)));
    let widest = |cell: fn(&Branch) -> &str| branches.iter().map(|b| columns(cell(b))).max().unwrap_or(0);
    let forks = if look.unicode { ["├ ", "│ ", "└ ", "  "] } else { ["|- ", "|  ", "`- ", "   "] };
    let to_id = columns(forks[0]) + widest(|branch| &branch.title).min(WIDEST_TITLE) + 2;
    let to_said = to_id + widest(|branch| &branch.id) + 2;
    let said_width = widest(|branch| &branch.said);
    let to_said = to_said.max(head.as_ref().map_or(0, |(title, _)| columns(title) + 2));
    let mut out = String::new();
    if let Some((title, said)) = head {
        out += &look.paint(Ink::Bold, &title);
        out += &" ".repeat(to_said - columns(&title));
        out += &ink(&look.plain(&said), look);
        out.push('\n');
    }
    for (index, branch) in branches.iter().enumerate() {
        let (fork, stem) =
            if index + 1 == branches.len() { (forks[2], forks[3]) } else { (forks[0], forks[1]) };
        let mut line = pad(&format!("{fork}{}", branch.title), to_id);
        line = pad(&format!("{line}{}", branch.id), to_said);
        let said = look.plain(&branch.said);
        let gap = said_width.saturating_sub(columns(&said)) + 2;
        line += &ink(&said, look);
        line += &format!("{:gap$}{}", "", branch.beside);
        out += line.trim_end();
        out.push('\n');
        branch.below.iter().for_each(|credit| out += &format!("{stem}    {credit}\n"));
    }
    out
}

/// What was said in its colour: a stranger is easy to see.
fn ink(said: &str, look: Look) -> String {
    match said {
        "All" | "Partly" => look.paint(Ink::Cyan, said),
        "None" => said.to_owned(),
        _ => look.paint(Ink::Yellow, said),
    }
}

/// The text and as many spaces as it takes to reach a column, one at least.
fn pad(text: &str, column: usize) -> String {
    format!("{text}{}", " ".repeat(column.saturating_sub(columns(text)).max(1)))
}

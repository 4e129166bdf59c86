//! The profiles, for people and for programs: what each platform says, where, and how long ago somebody looked. Knows
//! no message.

use serde::Serialize;

use super::json::VERSION;
use super::look::{Ink, Look, columns, count};
use crate::disclosure::Area;
use crate::lint::Profile;
use crate::lint::profile::{Form, Made, OLD, Statement, Tier};
use crate::lint::wording::all_of;

/// All profiles, a line each. `today` is counted in days from the first of January 1970.
pub fn list(today: i64, look: Look) -> String {
    let profiles = Profile::all();
    let of_name = profiles.iter().map(|p| columns(p.name)).max().unwrap_or(0);
    let of_title = profiles.iter().map(|p| columns(&p.title)).max().unwrap_or(0);
    let of_age = profiles.iter().map(|p| columns(&age(p, today))).max().unwrap_or(0);
    let mut out = String::new();
    for profile in profiles {
        let tier = profile.tier().map(|tier| tier.to_string()).unwrap_or_default();
        let (name, title, age) = (profile.name, &profile.title, age(profile, today));
        let lead = format!("{name:<of_name$}  {title:<of_title$}  {tier}  {age:>of_age$}  ");
        let mut wants = wants(profile);
        if profile.is_old(today) {
            wants.insert(0, format!("older than {OLD} days"));
        }
        let line = look.block(&lead, &look.plain(&wants.join(" · ")));
        out += &look.paint(Ink::Bold, name);
        out += &line[name.len()..];
    }
    out
}

/// A profile with all that it says.
pub fn page(profile: &Profile, today: i64, look: Look) -> String {
    let mut out = look.paint(Ink::Bold, &format!("{} ({})", profile.title, profile.name)) + "\n";
    let old = if profile.is_old(today) { format!(", older than {OLD} days") } else { String::new() };
    out += &look.block(
        "",
        &look.plain(&format!("{} · checked {} ago{old}", wants(profile).join(" · "), age(profile, today))),
    );
    for statement in &profile.statements {
        out.push('\n');
        out += &look.block("  ", &look.plain(&statement.says));
        let Statement { source, checked_on, tier, .. } = statement;
        out += &look.block("  ", &look.plain(&format!("tier {tier}, checked {checked_on}: {source}")));
        let levels =
            statement.levels.iter().map(|(code, setting)| format!("{code} {setting}")).collect::<Vec<_>>();
        if !levels.is_empty() {
            out += &look.block("  ", &format!("levels: {}", levels.join(", ")));
        }
    }
    out
}

fn age(profile: &Profile, today: i64) -> String {
    count(usize::try_from(profile.age(today).unwrap_or(0)).unwrap_or(0), "day")
}

/// What a platform wants, in a few words each.
fn wants(profile: &Profile) -> Vec<String> {
    let mut wants = Vec::new();
    for statement in &profile.statements {
        let asked = areas(&statement.requires);
        match statement.form {
            _ if !asked.is_empty() => wants.push(format!("requires answers for {asked}")),
            Some(Form::TransparencyTags) => wants.push(format!("tags {}", areas(&statement.scope))),
            Some(Form::Credits) => wants.push(format!("shows AI credits for {}", areas(&statement.scope))),
            _ => {}
        }
        if statement.expects {
            wants.push("expects declarations".to_owned());
        }
        wants.extend(statement.refuses.iter().map(|refusal| {
            let condition = refusal.only_if.as_ref().map(|c| format!(" if {c}")).unwrap_or_default();
            format!("refuses {} {}{condition}", refusal.area.noun(), made(refusal.made))
        }));
        wants.extend(statement.unpaid.map(|unpaid| format!("pays nothing for audio {}", made(unpaid))));
        wants.extend(statement.oldest_ern.map(|oldest| format!("takes ERN {oldest} and later")));
        for (listed, verdict) in [(&statement.exempts, "does not count"), (&statement.counts, "counts")] {
            if !listed.is_empty() {
                let listed = listed.iter().map(|area| area.noun()).collect::<Vec<_>>().join(", ");
                wants.push(format!("{verdict} {listed}"));
            }
        }
    }
    if wants.is_empty() {
        wants.push("nothing that a message could declare".to_owned());
    }
    wants
}

fn made(made: Made) -> &'static str {
    match made {
        Made::All => "that is wholly AI",
        Made::Partly => "that is partly AI",
    }
}

fn areas(areas: &[Area]) -> String {
    all_of(&areas.iter().map(|area| area.noun()).collect::<Vec<_>>())
}

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    profiles: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    name: &'static str,
    title: &'a str,
    tier: Option<Tier>,
    checked_on: Option<String>,
    age_in_days: Option<i64>,
    old: bool,
    statements: &'a [Statement],
}

/// The profiles as one JSON document.
pub fn json<'a>(profiles: impl IntoIterator<Item = &'a Profile>, today: i64) -> String {
    let lines = profiles.into_iter().map(|profile| Line {
        name: profile.name,
        title: &profile.title,
        tier: profile.tier(),
        checked_on: profile.checked_on().map(|date| date.to_string()),
        age_in_days: profile.age(today),
        old: profile.is_old(today),
        statements: &profile.statements,
    });
    let document = Document { version: VERSION, profiles: lines.collect() };
    // Strings, numbers and lists: there is nothing in it that JSON could not say.
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

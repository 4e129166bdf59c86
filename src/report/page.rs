//! A rule's page, from its Markdown to what reads well in a terminal or on the web. Knows only the Markdown that pages
//! use.

use super::look::{Ink, Look};
use crate::lint::rule::SOURCE;
use crate::lint::rules::RULES;
use crate::lint::{Certainty, Profile, Rule, Setting};

/// The page of a rule.
pub fn page(rule: &Rule, look: Look) -> String {
    let code = look.paint(Ink::Bold, &format!("{} {}", rule.code, rule.name));
    let mut out = format!("{code}\n{}\n\n", standing(rule));
    let mut paragraph = Paragraph { text: String::new(), lead: "", look };
    let (mut in_code, mut headed) = (false, false);
    for line in rule.lines() {
        if line == SOURCE {
            paragraph.end(&mut out);
            out += &profiles(rule, look);
        }
        if let Some(fence) = line.trim_start().strip_prefix("```") {
            paragraph.end(&mut out);
            if !in_code {
                out += &example(fence);
            }
            in_code = !in_code;
        } else if in_code {
            out += format!("    {}", look.plain(line)).trim_end();
            out.push('\n');
        } else if let Some(heading) = line.strip_prefix('#') {
            paragraph.end(&mut out);
            out += &look.paint(Ink::Bold, heading.trim_start_matches('#').trim());
            out.push('\n');
            headed = true;
            continue;
        } else if line.trim().is_empty() {
            paragraph.end(&mut out);
            // A heading stands right above what it heads.
            if !headed && !out.ends_with("\n\n") {
                out.push('\n');
            }
            continue;
        } else if let Some(item) = line.strip_prefix("- ") {
            paragraph.end(&mut out);
            paragraph.lead = "  - ";
            paragraph.add(item);
        } else {
            paragraph.add(line.trim());
        }
        headed = false;
    }
    paragraph.end(&mut out);
    out.trim_end().to_owned() + "\n"
}

/// What the profiles make of a rule, as a section; nothing where they make nothing of it.
fn profiles(rule: &Rule, look: Look) -> String {
    let levels = levels(rule);
    let lines = levels.iter().map(|line| look.block("", &look.plain(line))).collect::<String>();
    match levels.is_empty() {
        true => String::new(),
        false => format!("{}\n{lines}\n", look.paint(Ink::Bold, "Profiles")),
    }
}

/// The page of a rule in Markdown.
pub fn markdown(rule: &Rule) -> String {
    let mut out = format!("# {} {}\n\n{}\n\n", rule.code, rule.name, standing(rule));
    for line in rule.lines() {
        if line == SOURCE && !levels(rule).is_empty() {
            out += &format!("## Profiles\n\n- {}\n\n", levels(rule).join("\n- "));
        }
        match line.strip_prefix("```xml") {
            Some(marks) => {
                let shown = example(marks);
                let shown = shown.trim().trim_end_matches(':');
                let (first, rest) = shown.split_at(1);
                out += &format!("{}{rest}:\n\n```xml\n", first.to_uppercase());
            }
            None => out += &format!("{line}\n"),
        }
    }
    format!("{}\n", out.trim_end())
}

/// What the codes of rules begin with, and what these rules are about.
const TOPICS: [(&str, &str); 10] = [
    ("AI00", "One resource: its declaration against its credits"),
    ("AI01", "One resource: artists, voices, flags"),
    ("AI02", "What is missing"),
    ("AI03", "Releases against resources"),
    ("AI04", "Parties and roles"),
    ("AI05", "Personas and titles"),
    ("AI06", "Versions, places, spelling"),
    ("AI07", "Platforms"),
    ("AI08", "Rights and works"),
    ("ERN", "The schema"),
];

/// The list of all rules in Markdown, by topic and by platform.
pub fn index() -> String {
    let mut out =
        "# Rules\n\nEach rule has a page, which `ddex-disclose explain CODE` shows too.\n".to_owned();
    let mut rules = RULES.iter().peekable();
    let link = |rule: &Rule| format!("[{}]({}.md)", rule.code, rule.code);
    for (begins, topic) in TOPICS {
        let mut rows = String::new();
        while let Some(rule) = rules.next_if(|rule| rule.code.starts_with(begins)) {
            let sure = if rule.certainty == Certainty::Hint { ", a guess" } else { "" };
            rows +=
                &format!("| {} | {} | {}{sure} | {} |\n", link(rule), rule.name, rule.level, rule.title());
        }
        if !rows.is_empty() {
            out += &format!(
                "\n## {topic}\n\n| code | allow … | level | what it reports |\n|---|---|---|---|\n{rows}"
            );
        }
    }
    out += "\n## By platform\n\nWith `lint --profile NAME`; all other rules run as they do without.\n\n";
    out += "| profile | rules that speak for it | other levels |\n|---|---|---|\n";
    for profile in Profile::all() {
        let speaks = |rule: &&&Rule| {
            rule.profiles().is_some_and(|mut profiles| profiles.any(|known| known.name == profile.name))
        };
        let speakers = RULES.iter().filter(speaks).map(|rule| link(rule)).collect::<Vec<_>>();
        let levels = RULES.iter().filter_map(|rule| Some((rule, profile.level(rule.code)?)));
        let levels = levels.map(|(rule, level)| format!("{} {level}", link(rule))).collect::<Vec<_>>();
        out += &format!("| {} | {} | {} |\n", profile.name, speakers.join(", "), levels.join(", "));
    }
    out
}

/// What the profiles make of a rule: whom it speaks for, where it does so for some only, and other levels.
fn levels(rule: &Rule) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(profiles) = rule.profiles() {
        let names = profiles.map(|profile| profile.name).collect::<Vec<_>>();
        lines.push(format!("runs only for {}", names.join(", ")));
    }
    let mut settings: Vec<(Setting, Vec<&str>)> = Vec::new();
    for profile in Profile::all() {
        let Some(setting) = profile.level(rule.code) else { continue };
        match settings.iter_mut().find(|(known, _)| *known == setting) {
            Some((_, names)) => names.push(profile.name),
            None => settings.push((setting, vec![profile.name])),
        }
    }
    settings.sort_by_key(|(setting, _)| std::cmp::Reverse(*setting));
    let settings = settings.iter().map(|(setting, names)| format!("{setting} for {}", names.join(", ")));
    let settings = settings.collect::<Vec<_>>();
    if !settings.is_empty() {
        lines.push(format!("levels: {}", settings.join("; ")));
    }
    lines
}

/// What an example shows, by what its code block is marked with, such as `xml,fail 4.3 profile=tidal`.
fn example(marks: &str) -> String {
    let marks = || marks.split([',', ' ']).map(str::trim);
    let mut shown = match marks().find(|mark| matches!(*mark, "fail" | "pass")) {
        Some("fail") => "  reported".to_owned(),
        Some(_) => "  not reported".to_owned(),
        None => return String::new(),
    };
    if let Some(version) = marks().find(|mark| mark.starts_with(|first: char| first.is_ascii_digit())) {
        shown += &format!(" in ERN {version}");
    }
    let profiles = marks().filter_map(|mark| mark.strip_prefix("profile=")).collect::<Vec<_>>();
    if !profiles.is_empty() {
        shown += &format!(" with --profile {}", profiles.join(","));
    }
    shown + ":\n"
}

/// Text that is being put together, to be wrapped when it ends.
struct Paragraph {
    text: String,
    /// What stands before it.
    lead: &'static str,
    look: Look,
}

impl Paragraph {
    fn add(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text += text;
    }

    fn end(&mut self, out: &mut String) {
        if !self.text.is_empty() {
            *out += &self.look.block(self.lead, &self.look.plain(&self.text));
        }
        (self.text, self.lead) = (String::new(), "");
    }
}

/// The rules whose codes begin with `code`, a line each.
pub fn list(code: &str, look: Look) -> String {
    let rules = || RULES.iter().filter(|rule| rule.code.starts_with(code));
    let of_code = rules().map(|rule| rule.code.len()).max().unwrap_or(0);
    let of_name = rules().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for rule in rules() {
        let (code, level) = (format!("{:<of_code$}", rule.code), rule.level);
        let lead = format!("{code}  {level:<7}  {:<of_name$}  ", rule.name);
        let line = look.block(&lead, &look.plain(rule.title().trim_end_matches('.')));
        out += &look.paint(Ink::Bold, &code);
        out += &line[code.len()..];
    }
    out
}

fn standing(rule: &Rule) -> String {
    match rule.certainty {
        Certainty::Certain => format!("{} · since {}", rule.level, rule.since),
        Certainty::Hint => format!(
            "{}, a guess: only with --pedantic or --select {} · since {}",
            rule.level, rule.code, rule.since
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_reads_well() {
        let look = Look { color: false, unicode: true, width: 80 };
        for rule in RULES {
            let page = page(rule, look);
            assert!(!page.contains("```") && !page.contains("\n#") && !page.contains("\n\n\n"), "{page}");
            assert!(page.contains("  reported") == rule.page.contains("xml,fail"), "{page}");
        }
        assert_eq!(example("xml,pass 4.3.1"), "  not reported in ERN 4.3.1:\n");
        assert_eq!(example("xml,fail profile=tidal"), "  reported with --profile tidal:\n");
    }

    #[test]
    fn pages_say_what_profiles_make_of_a_rule() {
        let levels = |code: &str| levels(crate::lint::rules::find(code).unwrap()).join(" | ");
        assert_eq!(levels("AI001"), "");
        assert_eq!(levels("AI021"), "levels: error for labelgrid, symphonic; off for spotify");
        assert_eq!(levels("AI077"), "runs only for spotify");
    }
}

//! Whatever a message looks like on disk: declaring and taking it back leaves the same bytes, what is read back is what was
//! asked for, and the message is as valid as it was.

#![allow(clippy::print_stdout, reason = "a test that skips says so")]

#[path = "support/generate.rs"]
mod generate;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use ddex_disclose::declare::{
    CreditLine, Kind, Options, RoleLine, Row, Statement, Target, Who, Wish, declare, rows,
};
use ddex_disclose::disclosure::{Credit, Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::schema::name;
use ddex_disclose::xml::{Document, Limits};
use proptest::prelude::*;
use proptest::sample::Index;

/// Ways in which the same message stands on disk.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    AsItIs,
    CrLf,
    Cr,
    Tabs,
    OneLine,
    /// Elements of a line each, none indented.
    Flat,
    ByteOrderMark,
    Utf16Le,
    Utf16Be,
}

const FORMS: [Form; 9] = [
    Form::AsItIs,
    Form::CrLf,
    Form::Cr,
    Form::Tabs,
    Form::OneLine,
    Form::Flat,
    Form::ByteOrderMark,
    Form::Utf16Le,
    Form::Utf16Be,
];

impl Form {
    fn of(self, text: &str) -> Vec<u8> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines = || text.lines();
        let utf16 = || text.replacen("UTF-8", "UTF-16", 1).replacen("utf-8", "utf-16", 1);
        match self {
            Self::AsItIs => text.as_bytes().to_owned(),
            Self::CrLf => lines().map(|line| line.to_owned() + "\r\n").collect::<String>().into_bytes(),
            Self::Cr => lines().map(|line| line.to_owned() + "\r").collect::<String>().into_bytes(),
            Self::Tabs => {
                let tabs = |line: &str| {
                    let inside = line.trim_start_matches(' ');
                    "\t".repeat((line.len() - inside.len()) / 2) + inside + "\n"
                };
                lines().map(tabs).collect::<String>().into_bytes()
            }
            Self::OneLine => {
                let joined = lines().map(|line| line.trim().to_owned() + " ").collect::<String>();
                joined.trim_end().replace("> <", "><").into_bytes()
            }
            Self::Flat => lines().map(|line| line.trim().to_owned() + "\n").collect::<String>().into_bytes(),
            Self::ByteOrderMark => format!("\u{feff}{text}").into_bytes(),
            Self::Utf16Le => {
                ["\u{feff}", &utf16()].concat().encode_utf16().flat_map(u16::to_le_bytes).collect()
            }
            Self::Utf16Be => {
                ["\u{feff}", &utf16()].concat().encode_utf16().flat_map(u16::to_be_bytes).collect()
            }
        }
    }
}

/// The messages in which something can be declared: the samples, a generated one, and the shared ones where they are there.
fn messages() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in [root.join("samples"), root.join("../shared/standard/messages")] {
        match folder.is_dir() {
            true => walk(&folder, &mut found),
            false => println!("skipped: no {}", folder.display()),
        }
    }
    found.sort();
    let read = found.into_iter().filter_map(|path| Some((path.clone(), std::fs::read_to_string(path).ok()?)));
    let read = read.chain([(PathBuf::from("generated"), generate::album(40))]);
    let can_declare = |text: &str| {
        let document = Document::parse(text.as_bytes(), &Limits::default()).unwrap();
        let is_whole = document.problems().is_empty();
        is_whole
            && Message::of(&document).is_some_and(|message| message.has_schema() && message.can_declare())
    };
    read.filter(|(_, text)| can_declare(text)).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "xml") {
            found.push(path);
        }
    }
}

/// What is wished of one thing, and what takes it back.
struct There<'d> {
    wish: Wish<'d>,
    back: Wish<'d>,
}

const ROLES: [&str; 4] = ["LeadVocalist", "Composer", "StudioMusician", "CoverDesigner"];

/// A wish for a thing, of things that are not said of it yet.
fn wished<'d>(disclosure: &Disclosure<'d>, target: Target<'d>, seed: usize) -> There<'d> {
    let (declared, credits) = match target {
        Target::Release(index) => (Some(disclosure.releases[index].declared), Vec::new()),
        Target::Resource(index) => {
            let resource = &disclosure.resources[index];
            (Some(resource.declared), resource.own_credits().collect())
        }
        Target::Edition(index, edition) => {
            let credits = disclosure.resources[index].credits.iter();
            (None, credits.filter(|credit| credit.edition == Some(edition)).collect::<Vec<_>>())
        }
    };
    let (mut says, mut back) = (Statement::default(), Statement::default());
    // What is not written as the standard has it would come back as the standard has it.
    if let Some(declared) = declared.filter(|declared| declared.exact) {
        let values = [Declaration::None, Declaration::Partly, Declaration::All];
        says.contains_ai = Some(values[seed % 3]);
        back.contains_ai = Some(declared.value);
    }
    if !matches!(target, Target::Release(_)) {
        let is_free = |role: &&&str| {
            let has = |credit: &&Credit<'_>| credit.roles().iter().any(|has| has.value == ***role);
            !credits.iter().any(|credit| credit.is_generative_ai() && has(credit))
        };
        for role in ROLES.iter().filter(is_free).take(1 + seed % 2) {
            let shown_as = seed.is_multiple_of(5).then(|| "Some & tool; v2".to_owned());
            let instruments = if seed.is_multiple_of(3) { vec!["Piano".to_owned()] } else { Vec::new() };
            let role = RoleLine { value: (*role).to_owned(), instruments };
            let line =
                CreditLine { who: Who::GenerativeAI { shown_as }, roles: vec![role], says: Declaration::All };
            back.credits.push(CreditLine { says: Declaration::Undeclared, ..line.clone() });
            says.credits.push(line);
        }
        // Roles that are written as text, and instruments beside, would be moved for good.
        let is_plain = |credit: &&&Credit<'_>| {
            credit.node.children_named(name::ROLE).all(|role| role.child(name::VALUE).is_some())
        };
        let is_silent = |credit: &&&Credit<'_>| credit.contribution.is_silent() && !credit.is_generative_ai();
        if let Some(credit) = credits.iter().filter(is_plain).find(is_silent) {
            let who = Who::Party(match &credit.by {
                ddex_disclose::disclosure::By::Party(reference) => reference.to_string(),
                _ => disclosure.name_of(credit).into_owned(),
            });
            let is_same = |other: &&&Credit<'_>| disclosure.name_of(other) == disclosure.name_of(credit);
            if credits.iter().filter(is_same).all(|other| other.contribution.is_silent() && is_plain(&other))
            {
                let line = CreditLine { who, roles: Vec::new(), says: Declaration::Partly };
                back.credits.push(CreditLine { says: Declaration::Undeclared, ..line.clone() });
                says.credits.push(line);
            }
        }
    }
    There { wish: Wish { of: target, says }, back: Wish { of: target, says: back } }
}

/// How many faults a message has.
fn faults(bytes: &[u8]) -> (usize, bool) {
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    assert_eq!(document.problems(), []);
    let validation = Message::of(&document).unwrap().validate(usize::MAX);
    let errors = validation.faults.iter().filter(|fault| fault.is_error()).count();
    // Where all elements are in a namespace, a new one is like its neighbours.
    (errors, validation.qualified > 0)
}

fn options() -> Options {
    // What contradicts itself is to be written and read back as well.
    Options { force: true, ..Options::default() }
}

/// Declares, reads back, and takes it back.
fn there_and_back(name: &str, text: &str, form: Form, seed: usize, picked: impl Fn(usize) -> bool) {
    let bytes = form.of(text);
    let name = format!("{name} {form:?}");
    let document = Document::parse(bytes.as_slice(), &Limits::default()).unwrap();
    let disclosure = Disclosure::of(Message::of(&document).unwrap());
    let targets = Kind::ALL.into_iter().flat_map(|kind| Target::all(&disclosure, kind));
    let targets = targets.enumerate().filter(|(place, _)| picked(*place));
    let wishes = targets.map(|(place, target)| wished(&disclosure, target, seed + place)).collect::<Vec<_>>();
    let forth = wishes.iter().map(|there| there.wish.clone()).collect::<Vec<_>>();
    let outcome = declare(&disclosure, &bytes, &forth, &options());
    let outcome = match outcome {
        Ok(outcome) => outcome,
        // Into what stands in the wrong order something may not fit without making it worse.
        Err(_) if faults(&bytes).0 > 0 => return,
        Err(why) => panic!("{name}: {why:?}"),
    };
    let Some(written) = outcome.bytes else { return };
    assert_eq!(faults(&written), faults(&bytes), "{name}: as valid as it was");

    let after = Document::parse(written.as_slice(), &Limits::default()).unwrap();
    let now = Disclosure::of(Message::of(&after).unwrap());
    assert_eq!(rows(&now), outcome.after);
    let is_said = |wish: &Wish<'_>| {
        let row = row_of(&disclosure, &outcome.after, wish.of);
        wish.says.contains_ai.is_none_or(|value| row.says.contains_ai == Some(value))
            && wish.says.credits.iter().all(|line| match &line.who {
                Who::GenerativeAI { shown_as } => row.says.credits.iter().any(|credit| {
                    let is_shown = |has: &Option<String>| shown_as.is_none() || has == shown_as;
                    matches!(&credit.who, Who::GenerativeAI { shown_as } if is_shown(shown_as))
                        && line.roles.iter().all(|role| {
                            let has = |other: &&RoleLine| other.value == role.value;
                            credit
                                .roles
                                .iter()
                                .find(has)
                                .is_some_and(|has| has.instruments == role.instruments)
                        })
                }),
                Who::Party(_) => row.says.credits.iter().any(|credit| credit.says == line.says),
            })
    };
    for wish in &forth {
        assert!(is_said(wish), "{name}: {wish:?} in {:?}", outcome.after);
    }
    // What was not spoken of is as it was.
    let spoken_of = forth.iter().map(|wish| wish.of).collect::<HashSet<_>>();
    for target in Kind::ALL.into_iter().flat_map(|kind| Target::all(&disclosure, kind)) {
        if !spoken_of.contains(&target) && !matches!(target, Target::Edition(..)) {
            let of = |rows| row_of(&disclosure, rows, target).clone();
            assert_eq!(of(&outcome.before), of(&outcome.after), "{name}");
        }
    }

    let again = declare(&now, &written, &same(&now, &disclosure, &forth), &options()).unwrap();
    assert!(again.bytes.is_none(), "{name}: the same again changes nothing");
    let backs = wishes.into_iter().map(|there| there.back).collect::<Vec<_>>();
    let back = declare(&now, &written, &same(&now, &disclosure, &backs), &options()).unwrap();
    let back = back.bytes.unwrap();
    assert!(back == bytes, "{name}: {}", String::from_utf8_lossy(&back));
}

/// The wishes for the same things in the message as it is now.
fn same<'d>(now: &Disclosure<'d>, before: &Disclosure<'_>, wishes: &[Wish<'_>]) -> Vec<Wish<'d>> {
    let editions = Target::all(now, Kind::Edition);
    let known = Target::all(before, Kind::Edition);
    let target = |of: Target<'_>| match of {
        Target::Release(index) => Target::Release(index),
        Target::Resource(index) => Target::Resource(index),
        Target::Edition(..) => editions[known.iter().position(|other| *other == of).unwrap()],
    };
    wishes.iter().map(|wish| Wish { of: target(wish.of), says: wish.says.clone() }).collect()
}

/// The row of a thing.
fn row_of<'r>(disclosure: &Disclosure<'_>, rows: &'r [Row], target: Target<'_>) -> &'r Row {
    let of = |kind: &dyn Fn(Kind) -> bool, reference: Option<String>, place: usize| {
        let rows = rows.iter().filter(|row| row.key.kind.is_some_and(kind) && row.key.reference == reference);
        rows.collect::<Vec<_>>()[place]
    };
    match target {
        Target::Release(index) => {
            let main = disclosure.main_releases().map(|release| release.index).collect::<Vec<_>>();
            let releases = rows.iter().filter(|row| row.key.kind == Some(Kind::Release)).collect::<Vec<_>>();
            releases[main.iter().position(|other| *other == index).unwrap()]
        }
        Target::Resource(index) => {
            let told = disclosure.resources.iter().filter(|resource| Kind::of(resource.kind).is_some());
            let place = told.take_while(|resource| resource.index != index).count();
            let of_resources =
                rows.iter().filter(|row| !matches!(row.key.kind, Some(Kind::Release | Kind::Edition)));
            of_resources.collect::<Vec<_>>()[place]
        }
        Target::Edition(index, edition) => {
            let resource = &disclosure.resources[index];
            let all = Target::all(disclosure, Kind::Edition);
            let own = all.iter().filter(|other| matches!(other, Target::Edition(of, _) if *of == index));
            // Only editions that credit anybody have rows, and this one does.
            let credited = own.filter(|other| {
                let Target::Edition(_, node) = other else { return false };
                *node == edition || resource.credits.iter().any(|credit| credit.edition == Some(*node))
            });
            let place = credited.take_while(|other| **other != target).count();
            of(&|kind| kind == Kind::Edition, Some(resource.reference.to_string()), place)
        }
    }
}

#[test]
fn there_and_back_in_every_form_of_every_message() {
    let messages = messages();
    assert!(messages.len() > 200, "{}", messages.len());
    for (place, (path, text)) in messages.iter().enumerate() {
        // The samples in all forms, the rest in one after the other.
        let forms = match path.components().any(|part| part.as_os_str() == "conformance") {
            true => &FORMS[place % FORMS.len()..][..1],
            false => &FORMS[..],
        };
        for form in forms {
            there_and_back(&path.display().to_string(), text, *form, place, |_| true);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn there_and_back_with_some_of_the_things(
        message in any::<Index>(), form in any::<Index>(), seed in 0_usize..1000, some in any::<u64>()
    ) {
        thread_local!(static MESSAGES: Vec<(PathBuf, String)> = messages());
        MESSAGES.with(|messages| {
            let (path, text) = message.get(messages);
            let form = *form.get(&FORMS);
            there_and_back(&path.display().to_string(), text, form, seed, |place| some >> (place % 64) & 1 == 1);
        });
    }
}

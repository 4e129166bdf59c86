//! What is asked for: of what, and what is to be said of it. Finds it in messages, and changes none.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use crate::declare::{CreditLine, Kind, Statement, Target, Wish, declaration};
use crate::disclosure::{Declaration, Disclosure};

#[derive(Args, Debug)]
pub(super) struct Flags {
    /// Recordings
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    recording: Vec<String>,
    /// Videos
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    video: Vec<String>,
    /// Images
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    image: Vec<String>,
    /// Texts
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    text: Vec<String>,
    /// Editions of recordings and videos, which have credits of their own
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    edition: Vec<String>,
    /// Releases
    #[arg(long, value_delimiter = ',', value_name = "WHICH", help_heading = "Of what")]
    release: Vec<String>,
    /// How much of it generative AI made: none, partly or all; undeclared takes back what is declared
    #[arg(long, value_name = "HOW-MUCH", value_parser = declaration, help_heading = "What is declared")]
    contains_ai: Option<Declaration>,
    /// A credit: GenerativeAI:LeadVocalist, "GenerativeAI (Suno v5):Composer", "Mara Osei:Composer=partly"
    #[arg(long, value_name = "CREDIT", value_parser = credits, help_heading = "What is declared")]
    credit: Vec<Credits>,
}

/// What stands behind one `--credit`, which may be several.
type Credits = Vec<CreditLine>;

fn credits(text: &str) -> Result<Credits, String> {
    let all = CreditLine::all(text)?;
    if all.is_empty() {
        Err("say who is credited, such as GenerativeAI:LeadVocalist".to_owned())
    } else {
        Ok(all)
    }
}

/// What is asked for in all messages of a run.
#[derive(Debug)]
pub(super) struct Asked {
    selectors: Vec<Selector>,
    says: Statement,
}

/// A word for things, such as an ISRC.
#[derive(Debug)]
struct Selector {
    kind: Kind,
    word: String,
    /// Whether any message had such a thing.
    found: AtomicBool,
}

/// What is asked for in one message.
#[derive(Debug, Default)]
pub(super) struct Wishes<'d> {
    pub(super) all: Vec<Wish<'d>>,
    /// What was asked for and could not be understood of this message, in sentences.
    pub(super) troubles: Vec<String>,
}

impl Asked {
    /// What the flags ask for, or what is wrong with them.
    pub(super) fn of(flags: Flags, roll_up: bool) -> Result<Self, String> {
        let words = [
            (Kind::Recording, flags.recording),
            (Kind::Video, flags.video),
            (Kind::Image, flags.image),
            (Kind::Text, flags.text),
            (Kind::Edition, flags.edition),
            (Kind::Release, flags.release),
        ];
        let selector = |kind: Kind, word: String| {
            let word = word.trim().to_owned();
            match word.is_empty() {
                true => Err(format!("--{} needs an identifier, a reference such as A1, or all", kind.noun())),
                false => Ok(Selector { kind, word, found: AtomicBool::new(false) }),
            }
        };
        let selectors =
            words.into_iter().flat_map(|(kind, words)| words.into_iter().map(move |word| (kind, word)));
        let selectors = selectors.map(|(kind, word)| selector(kind, word)).collect::<Result<Vec<_>, _>>()?;
        let credits = flags.credit.into_iter().flatten().collect::<Vec<_>>();
        let says = Statement { contains_ai: flags.contains_ai, credits };
        match (selectors.is_empty(), says.is_silent()) {
            (true, true) if !roll_up => {
                Err("nothing is to be declared: say of what, such as --recording all, and what, \
                                             such as --contains-ai none"
                    .to_owned())
            }
            (true, false) => {
                Err("of what is this to be declared? Say --recording all, or name one by its ISRC".to_owned())
            }
            (false, true) => Err("what is to be declared of it? Say --contains-ai or --credit".to_owned()),
            _ => Ok(Self { selectors, says }),
        }
    }

    /// What is asked for in one message. `_file` is what the message is called.
    pub(super) fn of_message<'d>(&self, disclosure: &Disclosure<'d>, _file: &str) -> Wishes<'d> {
        let (mut wishes, mut seen) = (Wishes::default(), HashSet::new());
        for selector in &self.selectors {
            let found = Target::named(disclosure, selector.kind, &selector.word);
            if !found.is_empty() {
                selector.found.store(true, Ordering::Relaxed);
            }
            let new = found.into_iter().filter(|target| seen.insert(*target));
            wishes.all.extend(new.map(|of| Wish { of, says: self.says.clone() }));
        }
        wishes
    }

    /// What was asked for and found in no message, in sentences.
    pub(super) fn left_over(&self) -> Vec<String> {
        let idle = self.selectors.iter().filter(|selector| !selector.found.load(Ordering::Relaxed));
        let sentence = |selector: &Selector| {
            let noun = selector.kind.noun();
            match selector.word.eq_ignore_ascii_case("all") {
                true => format!("there is no {noun}"),
                false => format!("there is no {noun} {:?}", selector.word),
            }
        };
        idle.map(sentence).collect()
    }
}

//! What is asked for: of what, and what is to be said of it. Finds it in messages, and changes none.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;

use super::super::input::Input;
use super::super::trouble::{say, shown};
use crate::declare::matching::{Line, Matching};
use crate::declare::sheet::{Form, MOST_BYTES, Sheet};
use crate::declare::{CreditLine, Kind, Statement, Target, Wish, declaration};
use crate::disclosure::{Declaration, Disclosure};
use crate::report::look::Look;
use crate::xml::Limits;

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
    /// A sheet that says all this for many messages: declarations.csv, .tsv or .json (docs/declarations.md)
    #[arg(long, value_name = "SHEET", help_heading = "What is declared", conflicts_with_all = [
        "recording", "video", "image", "text", "edition", "release", "contains_ai", "credit",
    ])]
    from: Option<PathBuf>,
    /// Take rows that match by title and artist alone
    #[arg(long, requires = "from", help_heading = "What is declared")]
    match_titles: bool,
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
pub(super) enum Asked {
    /// The same of everything that is meant.
    Flags { selectors: Vec<Selector>, says: Statement },
    /// What the rows of a sheet say.
    Sheet(Box<Matching>),
}

/// A word for things, such as an ISRC.
#[derive(Debug)]
pub(super) struct Selector {
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
    pub(super) fn of(flags: Flags, roll_up: bool, look: Look) -> Result<Self, String> {
        if let Some(path) = &flags.from {
            let matching = Matching::of(read(path, look)?).with_titles(flags.match_titles);
            return Ok(Self::Sheet(Box::new(matching)));
        }
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
            _ => Ok(Self::Flags { selectors, says }),
        }
    }

    /// What is asked for in one message, which is in this file.
    pub(super) fn of_message<'d>(&self, disclosure: &Disclosure<'d>, file: &str) -> Wishes<'d> {
        match self {
            Self::Flags { selectors, says } => {
                let (mut all, mut seen) = (Vec::new(), HashSet::new());
                for selector in selectors {
                    let new = selector.find(disclosure).into_iter().filter(|target| seen.insert(*target));
                    all.extend(new.map(|of| Wish { of, says: says.clone() }));
                }
                Wishes { all, troubles: Vec::new() }
            }
            Self::Sheet(rows) => {
                let matches = rows.match_message(disclosure, file);
                let troubles = matches.troubles.iter().map(ToString::to_string).collect();
                Wishes { all: matches.wishes, troubles }
            }
        }
    }

    /// What was asked for and found in no message, in sentences.
    pub(super) fn left_over(&self) -> Vec<String> {
        match self {
            Self::Flags { selectors, .. } => selectors.iter().filter_map(Selector::left_over).collect(),
            Self::Sheet(rows) => rows.unmatched().iter().map(ToString::to_string).collect(),
        }
    }
}

impl Selector {
    fn find<'d>(&self, disclosure: &Disclosure<'d>) -> Vec<Target<'d>> {
        let found = Target::named(disclosure, self.kind, &self.word);
        if !found.is_empty() {
            self.found.store(true, Ordering::Relaxed);
        }
        found
    }

    fn left_over(&self) -> Option<String> {
        let noun = self.kind.noun();
        match self.word.eq_ignore_ascii_case("all") {
            _ if self.found.load(Ordering::Relaxed) => None,
            true => Some(format!("there is no {noun}")),
            false => Some(format!("there is no {noun} {:?}", self.word)),
        }
    }
}

/// The rows of a sheet. Says what is in it that is not read; and everything that is wrong with it, if anything is.
fn read(path: &Path, look: Look) -> Result<Vec<Line>, String> {
    let name = shown(path);
    let Some(form) = Form::of_path(path) else {
        return Err(format!("{name}: a sheet is a file that ends in .csv, .tsv or .json"));
    };
    let limits = Limits { file_size: MOST_BYTES, ..Limits::default() };
    let bytes = Input::named(path.to_owned()).read(&limits).map_err(|trouble| trouble.sentence(&name))?;
    match Sheet::read(&bytes, form) {
        Ok(sheet) => {
            sheet.remarks.iter().for_each(|remark| say(&format!("{name}: {remark}"), look));
            Ok(sheet.lines)
        }
        Err(faults) => {
            faults.iter().for_each(|fault| say(&format!("{name}: {fault}"), look));
            Err(format!("{name} cannot be used, so nothing is written"))
        }
    }
}

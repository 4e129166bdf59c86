//! Finds the things in messages that the rows of a sheet speak of, and makes wishes of what they say. Knows no file format,
//! and writes nothing.
//!
//! The rows are indexed once; each message is then looked up in them, by as many threads as there are.

pub(crate) mod answers;
mod line;
pub(crate) mod names;
mod trouble;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicBool, Ordering};

pub use line::{Answer, Claim, Line};
pub use trouble::Trouble;

use self::names::Name;
use super::row::{key_of_edition, key_of_release, key_of_resource};
use super::{Key, Kind, Target, Wish};
use crate::disclosure::Disclosure;

/// The rows of a sheet, ready to be looked up.
///
/// ```
/// use ddex_disclose::declare::matching::{Line, Matching};
/// use ddex_disclose::declare::{Key, Row, Statement};
/// use ddex_disclose::disclosure::{Declaration, Disclosure};
/// use ddex_disclose::ern::Message;
/// use ddex_disclose::xml::{Document, Limits};
///
/// let key = Key { isrcs: vec!["QZ-KLR-26-00017".to_owned()], ..Key::default() };
/// let says = Statement { contains_ai: Some(Declaration::Partly), ..Statement::default() };
/// let rows = Matching::of(vec![Line { number: 2, row: Row { key, says }, ..Line::default() }]);
///
/// let path = "samples/clean/album-ai-vocals.xml";
/// let document = Document::parse(std::fs::read(path)?, &Limits::default())?;
/// let disclosure = Disclosure::of(Message::of(&document).expect("an ERN message"));
/// let matches = rows.match_message(&disclosure, path);
/// assert_eq!(matches.wishes.len(), 1);
/// assert!(rows.unmatched().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Matching {
    lines: Vec<Line>,
    /// The rows that go by a name, in one file or in any.
    index: HashMap<(Option<usize>, Name), Vec<usize>>,
    /// The files that rows name.
    files: HashMap<String, usize>,
    titles: bool,
    /// For each row, whether it was matched, or said to be nearly so.
    seen: Vec<AtomicBool>,
}

/// What the rows of a sheet come to for one message.
#[derive(Clone, Debug, Default)]
pub struct Matches<'d> {
    /// What is to be declared, each thing once.
    pub wishes: Vec<Wish<'d>>,
    /// What cannot be, and why.
    pub troubles: Vec<Trouble>,
    /// The places of the rows that match something, in order.
    pub rows: Vec<usize>,
}

/// A thing in a message, and everything it goes by.
struct Thing<'d> {
    target: Target<'d>,
    kind: Kind,
    key: Key,
    isrcs: Vec<String>,
}

impl Matching {
    /// Indexes rows.
    pub fn of(lines: Vec<Line>) -> Self {
        let (mut index, mut files) = (HashMap::<_, Vec<_>>::new(), HashMap::new());
        for (place, line) in lines.iter().enumerate() {
            let file = line.row.key.file.as_deref().map(|file| {
                let number = files.len();
                *files.entry(names::path(file)).or_insert(number)
            });
            for name in names_of_line(&line.row.key) {
                let rows = index.entry((file, name)).or_default();
                // A name may stand twice in one row.
                if rows.last() != Some(&place) {
                    rows.push(place);
                }
            }
        }
        let seen = lines.iter().map(|_| AtomicBool::new(false)).collect();
        Self { lines, index, files, titles: false, seen }
    }

    /// Also takes what has only the title and the artist of a row, where that is allowed.
    pub fn with_titles(self, titles: bool) -> Self {
        Self { titles, ..self }
    }

    /// The rows.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// What the rows say of a message in this file.
    pub fn match_message<'d>(&self, disclosure: &Disclosure<'d>, file: &str) -> Matches<'d> {
        let things = things(disclosure);
        let mut matches = Matches::default();
        let mut of_thing = BTreeMap::<usize, Vec<usize>>::new();
        for (place, candidates) in self.candidates(disclosure, &things, file) {
            let name = |thing: usize| things[thing].target.name(disclosure);
            let row = self.lines[place].number;
            let (mut meant, by_title) = match candidates {
                Candidates::Meant(meant) => (meant, false),
                Candidates::ByTitle(meant) => (meant, true),
                Candidates::Another(thing) => {
                    self.seen[place].store(true, Ordering::Relaxed);
                    matches.troubles.push(Trouble::Another { row, thing: name(thing) });
                    continue;
                }
            };
            meant.sort_unstable();
            meant.dedup();
            self.seen[place].store(true, Ordering::Relaxed);
            match meant[..] {
                [thing] if by_title && !self.titles => {
                    matches.troubles.push(Trouble::ByTitle { row, thing: name(thing) });
                    of_thing.entry(thing).or_default();
                }
                [thing] => {
                    matches.rows.push(place);
                    of_thing.entry(thing).or_default().push(place);
                }
                _ => {
                    let things = meant.iter().map(|thing| name(*thing)).collect();
                    matches.rows.push(place);
                    matches.troubles.push(Trouble::Several { row, things });
                    // It is not that they have no row.
                    for thing in meant {
                        of_thing.entry(thing).or_default();
                    }
                }
            }
        }
        let mut matched = Vec::new();
        for (thing, target) in things.iter().enumerate().map(|(place, thing)| (place, thing.target)) {
            match of_thing.get(&thing).map(Vec::as_slice) {
                Some([place]) => matched.push((&self.lines[*place], target)),
                Some([]) => {}
                Some(several) => {
                    let rows = several.iter().map(|place| self.lines[*place].number).collect();
                    matches.troubles.push(Trouble::Shared { rows, thing: target.name(disclosure) });
                }
                None if things[thing].kind == Kind::Recording => {
                    matches.troubles.push(Trouble::NoRow { thing: target.name(disclosure) });
                }
                None => {}
            }
        }
        matches.wishes = answers::wishes(disclosure, &matched, &mut matches.troubles);
        matches
    }

    /// The rows that matched nothing in any of the messages that were looked at.
    pub fn unmatched(&self) -> Vec<Trouble> {
        let left = self.lines.iter().zip(&self.seen).filter(|(_, seen)| !seen.load(Ordering::Relaxed));
        left.map(|(line, _)| Trouble::Unmatched { row: line.number, name: line.name() }).collect()
    }

    /// For each row that means anything in the message, what it means by the strongest of its names.
    fn candidates(
        &self,
        disclosure: &Disclosure<'_>,
        things: &[Thing<'_>],
        file: &str,
    ) -> BTreeMap<usize, Candidates> {
        let path = names::path(file);
        let ends = names::path_ends(&path).filter_map(|end| self.files.get(end).copied());
        let files = std::iter::once(None).chain(ends.map(Some)).collect::<Vec<_>>();
        let releases = Releases::of(disclosure, things);
        let mut best = BTreeMap::<usize, (usize, Vec<usize>)>::new();
        let mut another = BTreeMap::new();
        for (thing_place, thing) in things.iter().enumerate() {
            for name in thing.names() {
                let (rank, mut looked_up) = (rank(&name), (None, name));
                for file in &files {
                    looked_up.0 = *file;
                    for &place in self.index.get(&looked_up).into_iter().flatten() {
                        let key = &self.lines[place].row.key;
                        if !thing.is_of_kind(key, rank) || !releases.fit(key, thing) {
                            continue;
                        }
                        if !thing.fits(key) {
                            // Only a reference is meant for this one thing, whatever else it is called.
                            if rank == 0 {
                                another.insert(place, Candidates::Another(thing_place));
                            }
                            continue;
                        }
                        let (known, meant) = best.entry(place).or_insert((rank, Vec::new()));
                        if rank < *known {
                            (*known, *meant) = (rank, Vec::new());
                        }
                        if rank == *known {
                            meant.push(thing_place);
                        }
                    }
                }
            }
        }
        let best = best.into_iter().map(|(place, (rank, meant))| match rank == TITLE {
            true => (place, Candidates::ByTitle(meant)),
            false => (place, Candidates::Meant(meant)),
        });
        another.extend(best);
        another
    }
}

/// What a row may mean in a message: places among its things.
enum Candidates {
    Meant(Vec<usize>),
    ByTitle(Vec<usize>),
    /// The row has this one's reference, but other identifiers.
    Another(usize),
}

/// How weak a name is.
fn rank(name: &Name) -> usize {
    match name {
        Name::Reference(_) => 0,
        Name::Isrc(_) => 1,
        Name::Icpn(_) | Name::Grid(_) => 2,
        Name::Proprietary(_) => 3,
        Name::Title(..) => TITLE,
    }
}

const TITLE: usize = 4;

/// By what a row can be found.
fn names_of_line(key: &Key) -> Vec<Name> {
    let mut names = Vec::new();
    if key.file.is_some() {
        names.extend(key.reference.clone().map(Name::Reference));
    }
    names.extend(key.isrcs.iter().flat_map(|isrc| names::isrcs(isrc)).map(Name::Isrc));
    if is_of_release(key) {
        names.extend(key.icpn.as_deref().map(names::icpn).map(Name::Icpn));
        names.extend(key.grid.as_deref().map(names::grid).map(Name::Grid));
    }
    names.extend(common_names(key));
    names
}

/// Whether an ICPN is that of the thing a row speaks of, and not only of the release it is on.
fn is_of_release(key: &Key) -> bool {
    match key.kind {
        Some(kind) => kind == Kind::Release,
        None => key.isrcs.is_empty(),
    }
}

/// What both rows and things go by.
fn common_names(key: &Key) -> impl Iterator<Item = Name> {
    let proprietary = key.proprietary.iter().flat_map(|id| names::proprietary(id)).map(Name::Proprietary);
    let title = key.title.as_deref().map(names::title).filter(|title| !title.is_empty());
    let artist = key.artist.as_deref().map(names::title).filter(|artist| !artist.is_empty());
    proprietary.chain(title.zip(artist).map(|(title, artist)| Name::Title(title, artist)))
}

/// The ICPNs and GRids of a message's releases.
struct Releases {
    icpns: HashSet<String>,
    grids: HashSet<String>,
}

impl Releases {
    fn of(disclosure: &Disclosure<'_>, things: &[Thing<'_>]) -> Self {
        let keys = || things.iter().take(disclosure.main_releases().count()).map(|thing| &thing.key);
        Self {
            icpns: keys().filter_map(|key| key.icpn.as_deref()).map(names::icpn).collect(),
            grids: keys().filter_map(|key| key.grid.as_deref()).map(names::grid).collect(),
        }
    }

    /// Whether a row about something on a release means one of these.
    fn fit(&self, key: &Key, thing: &Thing<'_>) -> bool {
        let fits = |all: &HashSet<String>, wanted: Option<String>| {
            all.is_empty() || wanted.is_none_or(|wanted| all.contains(&wanted))
        };
        thing.kind == Kind::Release
            || (fits(&self.icpns, key.icpn.as_deref().map(names::icpn))
                && fits(&self.grids, key.grid.as_deref().map(names::grid)))
    }
}

/// Everything in a message that a row can speak of: the main releases first.
fn things<'d>(disclosure: &Disclosure<'d>) -> Vec<Thing<'d>> {
    let releases = disclosure
        .main_releases()
        .map(|release| Thing::of(Target::Release(release.index), Kind::Release, key_of_release(release)));
    let resources = disclosure.resources.iter().filter_map(|resource| {
        let kind = Kind::of(resource.kind)?;
        Some(Thing::of(Target::Resource(resource.index), kind, key_of_resource(resource, kind)))
    });
    let editions = Target::all(disclosure, Kind::Edition).into_iter().filter_map(|target| match target {
        Target::Edition(index, node) => {
            let key = key_of_edition(&disclosure.resources[index], node);
            Some(Thing::of(target, Kind::Edition, key))
        }
        _ => None,
    });
    releases.chain(resources).chain(editions).collect()
}

impl<'d> Thing<'d> {
    fn of(target: Target<'d>, kind: Kind, key: Key) -> Self {
        let isrcs = key.isrcs.iter().flat_map(|isrc| names::isrcs(isrc)).collect();
        Self { target, kind, key, isrcs }
    }

    fn names(&self) -> Vec<Name> {
        let key = &self.key;
        let mut names = Vec::new();
        names.extend(key.reference.clone().map(Name::Reference));
        names.extend(self.isrcs.iter().cloned().map(Name::Isrc));
        names.extend(key.icpn.as_deref().map(names::icpn).map(Name::Icpn));
        names.extend(key.grid.as_deref().map(names::grid).map(Name::Grid));
        names.extend(common_names(key));
        names
    }

    /// Whether a row may mean such a thing. Editions are meant only where that is said, and who gives a title alone means
    /// a track.
    fn is_of_kind(&self, key: &Key, rank: usize) -> bool {
        match key.kind {
            Some(kind) => kind == self.kind,
            None if rank == TITLE => matches!(self.kind, Kind::Recording | Kind::Video),
            None => self.kind != Kind::Edition,
        }
    }

    /// Whether no identifier of the row says that it means something else.
    fn fits(&self, key: &Key) -> bool {
        let isrcs = key.isrcs.iter().flat_map(|isrc| names::isrcs(isrc)).collect::<Vec<_>>();
        let same = |one: &Option<String>, other: &Option<String>, form: fn(&str) -> String| match (one, other)
        {
            (Some(one), Some(other)) => form(one) == form(other),
            _ => true,
        };
        let is_release = self.kind == Kind::Release;
        (isrcs.is_empty() || self.isrcs.is_empty() || isrcs.iter().any(|isrc| self.isrcs.contains(isrc)))
            && (!is_release
                || (same(&key.icpn, &self.key.icpn, names::icpn)
                    && same(&key.grid, &self.key.grid, names::grid)))
    }
}

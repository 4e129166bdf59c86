//! What two states of a disclosure differ in, by the rows of each: what is paired, and what is said of it.

use std::collections::BTreeMap;

use ddex_disclose::declare::{
    Change, CreditLine, Difference, Key, Kind, Presence, Row, Statement, What, by_thing, differences,
};
use ddex_disclose::disclosure::Declaration;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A row as it would stand in a sheet: `recording isrc=X title=Salt_Road: partly; GenerativeAI:Composer`.
fn row(text: &str) -> Row {
    let (key, says) = text.split_once(": ").unwrap_or((text.trim_end_matches(':'), ""));
    let mut row = Row::default();
    for word in key.split(' ') {
        let Some((name, value)) = word.split_once('=') else {
            row.key.kind = Kind::ALL.into_iter().find(|kind| kind.noun() == word);
            continue;
        };
        let value = value.replace('_', " ");
        match name {
            "file" => row.key.file = Some(value),
            "ref" => row.key.reference = Some(value),
            "isrc" => row.key.isrcs.push(value),
            "icpn" => row.key.icpn = Some(value),
            "own" => row.key.proprietary.push(value),
            "title" => row.key.title = Some(value),
            "artist" => row.key.artist = Some(value),
            _ => panic!("no key {name}"),
        }
    }
    let mut parts = says.split("; ").filter(|part| !part.is_empty()).peekable();
    let value = |part: &&str| ddex_disclose::declare::declaration(part).ok();
    row.says.contains_ai = parts.peek().and_then(value);
    let credits = parts.filter(|part| value(part).is_none());
    row.says.credits = credits.map(|part| part.parse().unwrap()).collect();
    row
}

fn rows(lines: &[&str]) -> Vec<Row> {
    lines.iter().map(|line| row(line)).collect()
}

/// A difference as a line: what has become of what, from what to what.
fn line(difference: &Difference<'_>) -> String {
    let Difference { change, before, after, .. } = difference;
    match difference.what {
        What::ContainsAI => format!("{change} ContainsAI {before} -> {after}"),
        What::Credit(credit) => format!("{change} {} {before} -> {after}", said_by(credit)),
        What::ShownAs { credit, before, after } => {
            format!("{change} {} {} -> {}", said_by(credit), before.unwrap_or("-"), after.unwrap_or("-"))
        }
    }
}

/// Who and as what, the same in whatever order the roles stand.
fn said_by(credit: &CreditLine) -> String {
    let who = credit.who.to_string();
    let who = if who.starts_with("GenerativeAI") { "GenerativeAI" } else { &who };
    let mut roles = credit.roles.iter().map(ToString::to_string).collect::<Vec<_>>();
    roles.sort();
    format!("{who}:{}", roles.join(","))
}

/// What differs, thing by thing.
fn differ(old: &[&str], new: &[&str]) -> Vec<String> {
    let (old, new) = (rows(old), rows(new));
    let found = differences(&old, &new);
    let lines = by_thing(&found).flat_map(|of| {
        let presence = match of[0].presence {
            Presence::Both => "",
            Presence::New => " (new)",
            Presence::Gone => " (gone)",
        };
        std::iter::once(format!("{}{presence}", of[0].thing)).chain(of.iter().map(line))
    });
    lines.collect()
}

#[test]
fn one_fact_makes_one_difference() {
    assert_eq!(
        differ(
            &["recording isrc=X: none; Mara:Composer=partly; GenerativeAI (Suno 4):Lyricist"],
            &["recording isrc=X title=Salt_Road: all; GenerativeAI (Suno 5):Lyricist; Mara:Composer=all; \
               GenerativeAI:LeadVocalist"],
        ),
        [
            "recording \"Salt Road\" · X",
            "strengthened ContainsAI None -> All",
            "reworded GenerativeAI:Lyricist Suno 4 -> Suno 5",
            "strengthened Mara:Composer Partly -> All",
            "added GenerativeAI:LeadVocalist undeclared -> All",
        ]
    );
}

#[test]
fn silence_makes_no_difference() {
    assert_eq!(differ(&["recording isrc=X:"], &["recording isrc=X: undeclared; Mara=undeclared"]), [""; 0]);
    assert_eq!(differ(&["recording isrc=X:"], &["recording isrc=Y:"]), [""; 0]);
    assert_eq!(differ(&[], &["recording isrc=Y:"]), [""; 0]);
}

#[test]
fn silence_is_not_none() {
    assert_eq!(
        differ(&["recording isrc=X:"], &["recording isrc=X: none"]),
        ["recording X", "added ContainsAI undeclared -> None"]
    );
    assert_eq!(
        differ(&["recording isrc=X: none"], &["recording isrc=X:"]),
        ["recording X", "withdrawn ContainsAI None -> undeclared"]
    );
}

#[test]
fn roles_and_credits_stand_in_any_order() {
    assert_eq!(
        differ(
            &["recording isrc=X: partly; GenerativeAI:Composer,StudioMusician/Piano+Violin; Mara=none"],
            &["recording isrc=X: partly; Mara=none; GenerativeAI:StudioMusician/Violin+Piano,Composer"],
        ),
        [""; 0]
    );
    assert_eq!(
        differ(
            &["recording isrc=X: partly; GenerativeAI:Composer"],
            &["recording isrc=X: partly; GenerativeAI:Composer,Lyricist"]
        ),
        [
            "recording X",
            "added GenerativeAI:Composer,Lyricist undeclared -> All",
            "withdrawn GenerativeAI:Composer All -> undeclared"
        ]
    );
}

#[test]
fn of_two_like_credits_each_finds_its_own() {
    assert_eq!(
        differ(
            &["recording isrc=X: GenerativeAI (Suno):Composer; GenerativeAI (Udio):Composer"],
            &["recording isrc=X: GenerativeAI (Udio):Composer"],
        ),
        ["recording X", "withdrawn GenerativeAI:Composer All -> undeclared"]
    );
}

#[test]
fn references_are_given_out_anew() {
    assert_eq!(
        differ(
            &["recording ref=A1 isrc=X: none", "recording ref=A2 isrc=Y: all"],
            &["recording ref=A1 isrc=Y: all", "recording ref=A2 isrc=X: none"]
        ),
        [""; 0]
    );
}

#[test]
fn the_strongest_key_counts() {
    // The same title under another ISRC is another recording.
    assert_eq!(
        differ(&["recording isrc=X title=Salt ref=A1: none"], &["recording isrc=Y title=Salt ref=A1: all"]),
        [
            "recording \"Salt\" · Y (new)",
            "added ContainsAI undeclared -> All",
            "recording \"Salt\" · X (gone)",
            "withdrawn ContainsAI None -> undeclared"
        ]
    );
    // One that gets its ISRC later is the same.
    assert_eq!(
        differ(
            &["recording title=SALT__Road artist=Odile: none"],
            &["recording isrc=Y title=Salt_road artist=odile: all"]
        ),
        ["recording \"Salt road\" · Y", "strengthened ContainsAI None -> All"]
    );
    assert_eq!(
        differ(&["image own=c ref=A6: none"], &["image own=c ref=A9: partly"]),
        ["image c", "strengthened ContainsAI None -> Partly"]
    );
    // Where nothing else is known, the reference has to do.
    assert_eq!(
        differ(&["image ref=A6: all"], &["image ref=A6: partly"]),
        ["image A6", "weakened ContainsAI All -> Partly"]
    );
}

#[test]
fn identifiers_are_compared_however_they_are_written() {
    assert_eq!(
        differ(&["recording isrc=QZ-KLR-26-00017: none"], &["recording isrc=qzklr2600017: none"]),
        [""; 0]
    );
    assert_eq!(differ(&["release icpn=0198000000017: none"], &["release icpn=198000000017: none"]), [""; 0]);
}

#[test]
fn a_kind_is_kept_apart_unless_it_is_not_said() {
    assert_eq!(
        differ(
            &["recording isrc=X: none", "edition isrc=X: GenerativeAI:Composer"],
            &["edition isrc=X: GenerativeAI:Composer", "recording isrc=X: none"]
        ),
        [""; 0]
    );
    assert_eq!(
        differ(&["recording isrc=X: none", "edition isrc=X:"], &["isrc=X: partly"]),
        ["thing X", "strengthened ContainsAI None -> Partly"]
    );
}

#[test]
fn rows_of_the_same_file_come_first() {
    assert_eq!(
        differ(
            &["file=a.xml recording isrc=X: none", "file=b.xml recording isrc=X: all"],
            &["file=b.xml recording isrc=X: all", "file=a.xml recording isrc=X: none"]
        ),
        [""; 0]
    );
    assert_eq!(
        differ(&["file=old/a.xml recording isrc=X: none"], &["file=new/a.xml recording isrc=X: none"]),
        [""; 0]
    );
}

#[test]
fn no_row_is_paired_twice() {
    assert_eq!(
        differ(&["recording isrc=X: none"], &["recording isrc=X: none", "recording isrc=X: none"]),
        ["recording X (new)", "added ContainsAI undeclared -> None"]
    );
}

#[test]
fn many_rows_with_one_key_take_no_longer() {
    // Quadratic would be ten thousand million steps.
    let many =
        |says| (0..100_000).map(|_| row(&format!("recording isrc=X title=T: {says}"))).collect::<Vec<_>>();
    let (old, new) = (many("none"), many("all"));
    assert_eq!(differences(&old, &new).len(), 100_000);
}

fn statement() -> impl Strategy<Value = Statement> {
    let says = select(vec![
        None,
        Some(Declaration::Undeclared),
        Some(Declaration::None),
        Some(Declaration::Partly),
        Some(Declaration::All),
    ]);
    let credits = vec![
        "GenerativeAI:Composer",
        "GenerativeAI:Composer=partly",
        "GenerativeAI (Suno):Composer",
        "GenerativeAI (Suno):Lyricist,Composer",
        "GenerativeAI (Udio):Composer,Lyricist",
        "Mara:Composer=none",
        "Mara:Composer=all",
        "Mara=undeclared",
        "Mara:Composer=none",
    ];
    (says, subsequence(credits.clone(), 0..credits.len())).prop_map(|(contains_ai, credits)| Statement {
        contains_ai,
        credits: credits.into_iter().map(|credit| credit.parse().unwrap()).collect(),
    })
}

fn any_row() -> impl Strategy<Value = Row> {
    let few = |words: &'static [&'static str]| prop::option::of(select(words).prop_map(str::to_owned));
    let isrcs = subsequence(vec!["X".to_owned(), "Y".to_owned(), "Z".to_owned()], 0..3);
    let kind = prop::option::of(select(&[Kind::Recording, Kind::Edition, Kind::Release][..]));
    let key = (
        (few(&["a.xml", "b.xml"]), kind, few(&["A1", "A2"]), isrcs),
        (few(&["1", "02"]), few(&["own"]), few(&["T", "t", "U"]), few(&["Odile"])),
    );
    let key = key.prop_map(|((file, kind, reference, isrcs), (icpn, own, title, artist))| Key {
        file,
        kind,
        reference,
        isrcs,
        icpn,
        grid: None,
        proprietary: own.into_iter().collect(),
        title,
        artist,
    });
    (key, statement()).prop_map(|(key, says)| Row { key, says })
}

/// What differs, counted, in no order.
fn counted(old: &[Row], new: &[Row], mirrored: bool) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for mut difference in differences(old, new) {
        if mirrored {
            difference = mirror(difference);
        }
        *counts.entry(format!("{:?} {}", difference.presence, line(&difference))).or_default() += 1;
    }
    counts
}

fn mirror(difference: Difference<'_>) -> Difference<'_> {
    let Difference { before, after, what, .. } = difference;
    let (before, after) = (after, before);
    let change = match difference.change {
        Change::Added => Change::Withdrawn,
        Change::Withdrawn => Change::Added,
        Change::Strengthened => Change::Weakened,
        Change::Weakened => Change::Strengthened,
        Change::Reworded => Change::Reworded,
    };
    let presence = match difference.presence {
        Presence::New => Presence::Gone,
        Presence::Gone => Presence::New,
        Presence::Both => Presence::Both,
    };
    let what = match what {
        What::ShownAs { credit, before, after } => What::ShownAs { credit, before: after, after: before },
        what => what,
    };
    Difference { before, after, what, change, presence, ..difference }
}

proptest! {
    #[test]
    fn nothing_differs_from_itself(rows in prop::collection::vec(any_row(), 0..8)) {
        prop_assert_eq!(differences(&rows, &rows), []);
    }

    #[test]
    fn seen_from_the_other_side_it_is_the_mirror_image(
        old in prop::collection::vec(any_row(), 0..8),
        new in prop::collection::vec(any_row(), 0..8),
    ) {
        prop_assert_eq!(counted(&old, &new, true), counted(&new, &old, false));
    }
}

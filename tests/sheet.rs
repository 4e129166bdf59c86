//! Sheets of declarations: what is read of them, what they come to in a message, and that an export read back changes nothing.
#![cfg(feature = "cli")]
#![allow(clippy::print_stdout, reason = "a test says what it counted")]

mod console;

use std::path::{Path, PathBuf};

use console::{assert_console, folder, run, run_in, run_with_input, sample};

use ddex_disclose::declare::matching::{Line, Matches, Matching};
use ddex_disclose::declare::sheet::{COLUMNS, Form, Sheet, Writer, table};
use ddex_disclose::declare::{Key, Kind, Row, Statement, Who, patch, rows};
use ddex_disclose::disclosure::{Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::lint::Profile;
use ddex_disclose::lint::projection::project;
use ddex_disclose::xml::{Document, Limits};
use proptest::prelude::*;

/// The lines of a sheet as CSV.
fn csv(text: &str) -> Vec<Line> {
    Sheet::read(text.as_bytes(), Form::Csv).unwrap_or_else(|faults| panic!("{faults:?}")).lines
}

/// What is wrong with a sheet, a sentence each.
fn faults(text: &str) -> Vec<String> {
    faults_of(text.as_bytes(), Form::Csv)
}

fn faults_of(bytes: &[u8], form: Form) -> Vec<String> {
    Sheet::read(bytes, form).unwrap_err().iter().map(ToString::to_string).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document(path: &Path) -> Option<Document<'static>> {
    let document = Document::parse(std::fs::read(path).unwrap(), &Limits::default()).ok()?;
    Message::of(&document)?;
    Some(document)
}

/// All samples, those of the conformance set too, and the real messages, where they are at hand.
fn messages() -> Vec<PathBuf> {
    let mut folders = vec![root().join("samples")];
    let mut messages = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().is_some_and(|ending| ending == "xml") {
                _ if path.is_dir() => folders.push(path),
                true => messages.push(path),
                false => {}
            }
        }
    }
    let standard = root().join("../shared/standard");
    match std::fs::read_to_string(standard.join("messages.tsv")) {
        Ok(table) => {
            let files = table.lines().skip(1).filter_map(|line| line.split('\t').next());
            messages.extend(files.map(|file| standard.join(file)));
        }
        Err(_) => println!("skipped: no real messages beside this checkout"),
    }
    messages.sort();
    messages
}

fn written(rows: &[Row], form: Form) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out, form).unwrap();
    rows.iter().for_each(|row| writer.write(row).unwrap());
    writer.finish().unwrap();
    out
}

#[test]
fn an_export_read_back_changes_nothing() {
    let mut counts = (0, 0, 0);
    for path in messages() {
        let Some(document) = document(&path) else { continue };
        let message = Message::of(&document).unwrap();
        let disclosure = Disclosure::of(message);
        let file = path.display().to_string();
        let exported = rows(&disclosure).into_iter().map(|row| {
            let says = if message.can_declare() { row.says } else { Statement::default() };
            Row { key: Key { file: Some(file.clone()), ..row.key }, says }
        });
        let exported = exported.collect::<Vec<_>>();
        if exported.is_empty() {
            continue;
        }
        for form in [Form::Csv, Form::Tsv, Form::Json] {
            let sheet =
                Sheet::read(&written(&exported, form), form).unwrap_or_else(|f| panic!("{file}: {f:?}"));
            let matching = Matching::of(sheet.lines);
            let matches = matching.match_message(&disclosure, &file);
            let troubles = matches
                .troubles
                .iter()
                .chain(&matching.unmatched())
                .map(ToString::to_string)
                .collect::<Vec<_>>();
            assert_eq!(troubles, [""; 0], "{file}");
            let wished = matches.wishes.iter().map(|wish| &wish.says).collect::<Vec<_>>();
            let said = exported.iter().map(|row| &row.says).filter(|says| !says.is_silent());
            assert_eq!(wished.len(), said.clone().count(), "{file}");
            assert!(said.clone().all(|says| wished.contains(&says)), "{file}");
            if message.can_declare() && document.problems().is_empty() && message.has_schema() {
                let patch = patch(&disclosure, &matches.wishes).unwrap_or_else(|r| panic!("{file}: {r:?}"));
                // What says it already is only spelt as the standard spells it.
                let bytes = patch.apply(&document, &std::fs::read(&path).unwrap());
                let after = Document::parse(bytes, &Limits::default()).unwrap();
                let after = rows(&Disclosure::of(Message::of(&after).unwrap()));
                assert_eq!(after, rows(&disclosure), "{file}: {patch:?}");
                counts.1 += usize::from(patch.is_empty());
            }
            counts.2 += wished.len();
        }
        counts.0 += 1;
    }
    println!("messages, patches, wishes: {counts:?}");
    assert!(counts.0 > 200 && counts.2 > 1000, "{counts:?}");
}

/// A message of the samples, and what a sheet comes to in it.
struct Sample {
    path: PathBuf,
    document: Document<'static>,
}

impl Sample {
    fn of(name: &str) -> Self {
        let path = root().join("samples").join(name);
        let document = document(&path).unwrap();
        Self { path, document }
    }

    /// An album of five recordings and a front cover, of which nobody says anything.
    fn silent() -> Self {
        Self::of("clean/album-ai-vocals.xml").without_declarations()
    }

    fn disclosure(&self) -> Disclosure<'_> {
        Disclosure::of(Message::of(&self.document).unwrap())
    }

    /// What is wished, a line for each thing, and behind it what keeps rows from being written, but for recordings without.
    fn said(&self, sheet: &str) -> Vec<String> {
        let matching = Matching::of(csv(sheet));
        let disclosure = self.disclosure();
        let matches = matching.match_message(&disclosure, "in/album.xml");
        self.told(&matches, &matching)
    }

    fn told(&self, matches: &Matches<'_>, matching: &Matching) -> Vec<String> {
        let disclosure = self.disclosure();
        let wishes = matches.wishes.iter().map(|wish| {
            let says = &wish.says;
            let mut line = wish.of.name(&disclosure);
            line.extend(says.contains_ai.map(|value| format!(" = {value}")));
            says.credits.iter().for_each(|credit| line += &format!(" + {credit}"));
            line
        });
        let troubles = matches.troubles.iter().cloned().chain(matching.unmatched());
        let troubles = troubles.map(|trouble| trouble.to_string());
        wishes.chain(troubles.filter(|text| !text.starts_with("no row is about"))).collect()
    }

    /// The message after what a sheet says was written into it, as far as it can be.
    fn written(&self, lines: Vec<Line>) -> Self {
        let disclosure = self.disclosure();
        let matching = Matching::of(lines);
        let matches = matching.match_message(&disclosure, "album.xml");
        let patch = patch(&disclosure, &matches.wishes).unwrap();
        let bytes = patch.apply(&self.document, self.document.source().as_bytes());
        Self { path: self.path.clone(), document: Document::parse(bytes, &Limits::default()).unwrap() }
    }

    /// The message with all declarations taken back, and all credits of AI.
    fn without_declarations(self) -> Self {
        let silent = rows(&self.disclosure()).into_iter().enumerate().map(|(number, mut row)| {
            row.key.file = Some("album.xml".to_owned());
            row.says.contains_ai = row.says.contains_ai.map(|_| Declaration::Undeclared);
            let people =
                row.says.credits.iter().filter(|credit| matches!(credit.who, Who::Party(_))).cloned();
            let mut people = people.collect::<Vec<_>>();
            people.iter_mut().for_each(|credit| credit.says = Declaration::Undeclared);
            people.push("GenerativeAI=undeclared".parse().unwrap());
            row.says.credits = if row.key.kind == Some(Kind::Release) { Vec::new() } else { people };
            Line { number, row, ..Line::default() }
        });
        let silent = self.written(silent.collect());
        let rows = rows(&silent.disclosure());
        assert!(rows.iter().all(|row| row.says.is_silent()), "{rows:?}");
        silent
    }
}

/// What LabelGrid's form would have for a message, as a sheet: the columns, and a row for each thing that is answered.
fn labelgrid(disclosure: &Disclosure<'_>) -> String {
    let profile = Profile::chosen(["labelgrid"]).unwrap().swap_remove(0);
    let projection = project(disclosure, profile).unwrap();
    let mut sheet = "file,kind,reference,audio,composition,artwork\n".to_owned();
    for (release, projected) in disclosure.main_releases().zip(&projection.releases) {
        for line in &projected.lines {
            let result = line.result.as_str();
            if !["none", "some", "all"].contains(&result) {
                continue;
            }
            let reference = release.reference().unwrap().into_owned();
            let (kind, reference) = match &line.resource {
                Some(resource) => ("recording", resource.reference.clone()),
                None => ("release", reference),
            };
            let place = ["audio", "composition", "artwork"].iter().position(|area| line.what == *area);
            let Some(place) = place else { continue };
            // The form has a line for each thing; here each answer has one, and those of one thing are joined below.
            let mut cells = ["", "", ""];
            cells[place] = result;
            sheet += &format!("album.xml,{kind},{reference},{}\n", cells.join(","));
        }
    }
    joined(&sheet)
}

/// The rows of one thing made one row.
fn joined(sheet: &str) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for line in sheet.lines() {
        let cells = line.split(',').map(str::to_owned).collect::<Vec<_>>();
        match rows.iter_mut().find(|row| row[..3] == cells[..3]) {
            Some(row) => (3..6)
                .filter(|place| !cells[*place].is_empty())
                .for_each(|place| row[place] = cells[place].clone()),
            None => rows.push(cells),
        }
    }
    rows.iter().map(|row| row.join(",") + "\n").collect()
}

#[test]
fn labelgrids_answers_are_written_as_they_are_shown() {
    let mut counts = (0, 0);
    for path in messages() {
        let Some(document) = document(&path) else { continue };
        let message = Message::of(&document).unwrap();
        if !message.can_declare() || !message.is_valid() {
            continue;
        }
        let sample = Sample { path, document };
        let name = sample.path.display();
        let sheet = labelgrid(&sample.disclosure());
        if sheet.lines().count() < 2 || sheet.lines().any(|line| line.contains(",,,,") && line.ends_with(','))
        {
            continue;
        }
        // What is answered already, changes nothing.
        let again = sample.written(csv(&sheet));
        assert_eq!(labelgrid(&again.disclosure()), sheet, "{name}");
        counts.0 += 1;
        // What was taken back comes back, unless which image was meant, or who the composition's credits are, is not known.
        let silent = sample.without_declarations();
        let matching = Matching::of(csv(&sheet));
        let disclosure = silent.disclosure();
        if matching
            .match_message(&disclosure, "album.xml")
            .troubles
            .iter()
            .all(|trouble| trouble.rows().is_empty())
        {
            assert_eq!(
                labelgrid(&silent.written(csv(&sheet)).disclosure()),
                sheet,
                "{}",
                silent.path.display()
            );
            counts.1 += 1;
        }
    }
    println!("messages: {counts:?}");
    assert!(counts.0 > 50 && counts.1 > 30, "{counts:?}");
}

#[test]
fn a_sheet_is_read_as_spreadsheets_save_it() {
    let text = "isrc;UPC;Title;contains_ai;credits\r\nqz-klr-26-00017;0198000000011;\"Salt; \"\"Road\"\"\";Some;\"GenerativeAI:Composer; Mara Osei=none\"\r\n\r\n;198000000011;'=1+1;ALL;\r\n";
    let tabs = text.replace("; M", "\u{1}").replace("Salt;", "\u{2}").replace(';', "\t");
    let tabs = tabs.replace('\u{1}', "; M").replace('\u{2}', "Salt;");
    let sheet = Sheet::read(text.as_bytes(), Form::Csv).unwrap();
    assert_eq!(sheet.remarks, [""; 0]);
    let [one, two] = &sheet.lines[..] else { panic!("{:?}", sheet.lines) };
    assert_eq!((one.number, &one.row.key.isrcs[..]), (2, &["QZKLR2600017".to_owned()][..]));
    assert_eq!(one.row.key.title.as_deref(), Some("Salt; \"Road\""));
    assert_eq!((one.row.says.contains_ai, one.row.says.credits.len()), (Some(Declaration::Partly), 2));
    assert_eq!((two.number, two.row.key.title.as_deref()), (4, Some("=1+1")));
    for (bytes, form) in [
        (format!("\u{feff}{text}").into_bytes(), Form::Csv),
        (format!("sep=;\n{text}").into_bytes(), Form::Csv),
        (tabs.clone().into_bytes(), Form::Tsv),
        (tabs.into_bytes(), Form::Csv),
        (text.replace("\r\n", "\r").into_bytes(), Form::Csv),
    ] {
        let mut read = Sheet::read(&bytes, form).unwrap();
        let shift = usize::from(bytes.starts_with(b"sep="));
        read.lines.iter_mut().for_each(|line| line.number -= shift);
        assert_eq!(read, sheet, "{:?}", String::from_utf8_lossy(&bytes));
    }
    let json = r#"[
        {"isrc": "QZKLR2600017", "icpn": "0198000000011", "title": "Salt; \"Road\"", "contains_ai": "partly",
         "credits": ["GenerativeAI:Composer", "Mara Osei=none"]},
        {"icpn": 198000000011, "title": "=1+1", "contains_ai": "all", "isrc": null}
    ]"#;
    let mut read = Sheet::read(json.as_bytes(), Form::Json).unwrap();
    read.lines[0].number += 1;
    read.lines[1].number += 2;
    assert_eq!(read, sheet);
}

#[test]
fn excels_unicode_text_is_read() {
    for (order, mark) in [(u16::to_le_bytes as fn(u16) -> [u8; 2], "LE"), (u16::to_be_bytes, "BE")] {
        let text = "\u{feff}isrc\ttitle\tcontains_ai\r\nQZKLR2600017\tПлач 🎹\tall\r\n";
        let bytes = text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        let sheet = Sheet::read(&bytes, Form::Csv).unwrap();
        assert_eq!(sheet.lines[0].row.key.title.as_deref(), Some("Плач 🎹"), "{mark}");
    }
}

#[test]
fn everything_that_is_wrong_is_said_with_its_place() {
    let sheet = "\
isrc,upc,kind,contains_ai,credits,apple_track,ai_credits,ai_transparencies,audio
QZKLR2600017,1.98E+11,,,,,,,
QZKLR2600018,,song,fully,Mara Osei:Composer,perhaps,Producer; LeadVocalst,Trakc,undeclared
QZKLR2600019,,,none,,yes,,,
QZKLR2600020,,,all,,no,,,
QZKLR2600021,,,partly,,,,,all
,,,all,,,,,
QZKLR2600022,,release,all,,,,,
QZKLR2600023,,,#NAME?,,,,,
QZKLR2600024,,,all,,,,,,surplus
";
    let faults = faults(sheet);
    let expected = [
        "row 2, upc: 1.98E+11 is no ICPN any more: the spreadsheet took it for a number and rounded it; make the column text and write it again",
        "row 3, kind: no kind \"song\"; there are release, recording, edition, video, image, text",
        "row 3, contains_ai: \"fully\" is none of none, partly, all and undeclared; did you mean all?",
        "row 3, credits: the credit of Mara Osei does not say how much of it AI made: write =partly, =none or =undeclared behind it",
        "row 3, apple_track: \"perhaps\" is neither yes nor no",
        "row 3, ai_credits: StudioProducer is a person's role; of generative AI write PostProducer or Programmer",
        "row 3, ai_transparencies: no tag \"Trakc\"; there are Artwork, Track, Composition and Music Video",
        "row 3, audio: \"undeclared\" is no answer; leave the cell empty",
        "row 4: the columns contains_ai and apple_track say different things",
        "row 5: the columns contains_ai and apple_track say different things",
        "row 6: the columns contains_ai and audio say different things",
        "row 7: it does not say what it is about: give an ISRC, an ICPN or another key",
        "row 8: a release has no ISRC: make it a row of a recording, or take the ISRC out",
        "row 9, contains_ai: #NAME? is a spreadsheet's error, not what was meant to stand there",
        "row 10: it has 10 cells, but the header names 9 columns: put what has a separator in it into quotation marks",
    ];
    assert_eq!(faults, expected);
}

#[test]
fn columns_that_are_not_read_are_said() {
    let sheet = Sheet::read(b"isrc,Artists,Notes,contains_ai\nQZKLR2600017,x,y,all\n", Form::Csv).unwrap();
    assert_eq!(
        sheet.remarks,
        [
            "no column `Artists`; did you mean `artist`? What is in it is not read",
            "the column `Notes` is not read"
        ]
    );
    assert_eq!(
        faults("isrc,contains-ai\nQZKLR2600017,all\n"),
        [
            "no column `contains-ai`; did you mean `contains_ai`?",
            "no column declares anything, such as `contains_ai` or `credits`"
        ]
    );
    assert_eq!(
        faults("contains_ai\nall\n")[0],
        "no column says what a row is about, such as `isrc` or `icpn`"
    );
    assert_eq!(
        faults("icpn,UPC,contains_ai\n1,2,all\n"),
        ["UPC: it is there twice as icpn: keep one of the two"]
    );
}

#[test]
fn what_is_no_sheet_is_said() {
    let of = |bytes: &[u8]| faults_of(bytes, Form::Csv);
    assert_eq!(of(b" \n"), ["the sheet is empty"]);
    assert_eq!(
        of(b"PK\x03\x04..."),
        ["this is a workbook, not a sheet: save it as CSV UTF-8 in the spreadsheet"]
    );
    assert_eq!(
        of(b"isrc\nM\xfcnchen\n"),
        ["line 2 is not UTF-8: save the sheet as CSV UTF-8 in the spreadsheet"]
    );
    assert_eq!(of(b"i\0s\0r\0c\0"), ["the sheet is no text: save it as CSV UTF-8 in the spreadsheet"]);
    assert_eq!(
        of(b"isrc,contains_ai,credits\nQZKLR2600017,all,\"Generative\nQZKLR2600018,all,\n"),
        ["row 2: a quotation mark is opened in it and never closed"]
    );
    assert_eq!(
        of(b"isrc,credits\nQZKLR2600017,GenerativeAI (\x01)\n"),
        ["row 2, credits: there is a character in it that no message can hold"]
    );
    let wide = format!("isrc{}\n", ",x".repeat(600));
    assert_eq!(of(wide.as_bytes()), ["the sheet has 601 columns, and the limit is 500"]);
    let long = format!("isrc,credits\nQZKLR2600017,{}\n", "x".repeat(70_000));
    assert_eq!(
        of(long.as_bytes()),
        ["row 2, credits: the cell is too long: 70000 bytes; is a quotation mark missing?"]
    );
    let many = format!("isrc,contains_ai\n{}", "QZKLR2600017,x\n".repeat(5000));
    let many = of(many.as_bytes());
    assert_eq!((many.len(), &*many[1000]), (1001, "4000 more faults are like these"));
    let json = |text: &str| faults_of(text.as_bytes(), Form::Json);
    assert_eq!(json("[]"), ["the sheet has 0 rows, and between 1 and 2000000 are read"]);
    assert_eq!(json("[\n{]"), ["it is no JSON array of objects: line 2: key must be a string"]);
    assert!(json("[1]")[0].contains("expected an object for each row"), "{:?}", json("[1]"));
    assert_eq!(
        json(r#"[{"isrc": "QZKLR2600017", "credits": [1], "contains_ai": "all", "contains_ai": "none"}]"#),
        [
            "row 1, credits: in an array there are only strings",
            "row 1, contains_ai: it is there twice in the object"
        ]
    );
}

#[test]
fn rows_find_things_by_the_strongest_of_their_names() {
    let album = Sample::silent();
    let harbour = "recording \"Harbour\" · QZKLR2600018 · track 2 of 5 = All";
    for sheet in [
        "isrc,contains_ai\nqz-klr-26-00018,all",
        "isrc,contains_ai\nQZ KLR 26 00018,all",
        "isrc,upc,contains_ai\nQZKLR2600018,198000000011,all",
        "file,reference,contains_ai\nalbum.xml,A2,all",
        "file,reference,contains_ai\nin/album.xml,A2,all",
        "file,reference,isrc,contains_ai\nalbum.xml,A9,QZKLR2600018,all",
        "kind,isrc,contains_ai\nrecording,QZKLR2600018,all",
    ] {
        assert_eq!(album.said(sheet), [harbour], "{sheet}");
    }
    let release = "release \"Salt Road\" · 0198000000011 = All";
    assert_eq!(album.said("upc,contains_ai\n0198000000011,all"), [release]);
    assert_eq!(album.said("ean,contains_ai\n198000000011,all"), [release]);
    assert_eq!(album.said("proprietary_id,contains_ai\ncover-7,all"), ["front cover cover-7 = All"]);
    for (sheet, row) in [
        ("isrc,contains_ai\nQZKLR2600099,all", "row 2 (QZKLR2600099) matches nothing in any message"),
        (
            "file,isrc,contains_ai\nother.xml,QZKLR2600018,all",
            "row 2 (QZKLR2600018) matches nothing in any message",
        ),
        (
            "file,isrc,contains_ai\nbum.xml,QZKLR2600018,all",
            "row 2 (QZKLR2600018) matches nothing in any message",
        ),
        (
            "kind,isrc,contains_ai\nvideo,QZKLR2600018,all",
            "row 2 (QZKLR2600018) matches nothing in any message",
        ),
        ("isrc,upc,contains_ai\nQZKLR2600018,222,all", "row 2 (QZKLR2600018) matches nothing in any message"),
        (
            "file,reference,isrc,contains_ai\nalbum.xml,A1,QZKLR2600018X,all",
            "row 2 has the reference, but not the ISRC or ICPN of the recording \"Salt Road\" · QZKLR2600017 · track 1 of 5: one of the two is wrong",
        ),
        (
            "isrc,contains_ai\nQZKLR2600018,all\nQZKLR2600018,all",
            "rows 2, 3 match the same thing, keep one of them: recording \"Harbour\" · QZKLR2600018 · track 2 of 5",
        ),
        (
            "isrc,contains_ai\nQZKLR2600017;QZKLR2600018,all",
            "row 2 matches 2 things, name one by file and reference: recording \"Salt Road\" · QZKLR2600017 · track 1 of 5, recording \"Harbour\" · QZKLR2600018 · track 2 of 5",
        ),
    ] {
        assert_eq!(album.said(sheet), [row], "{sheet}");
    }
}

#[test]
fn a_title_alone_is_never_taken_silently() {
    let album = Sample::silent();
    let sheet = "title,artist,contains_ai\n  salt  ROAD ,odile brandt,all";
    let named = "recording \"Salt Road\" · QZKLR2600017 · track 1 of 5";
    let would = format!("row 2 would match by title and artist alone, which takes --match-titles: {named}");
    assert_eq!(album.said(sheet), [would]);
    let (disclosure, matching) = (album.disclosure(), Matching::of(csv(sheet)).with_titles(true));
    let matches = matching.match_message(&disclosure, "album.xml");
    assert_eq!(album.told(&matches, &matching), [format!("{named} = All")]);
    assert_eq!(faults("title,contains_ai\nSalt Road,all").len(), 1);
}

#[test]
fn recordings_without_a_row_are_said() {
    let album = Sample::silent();
    let matching = Matching::of(csv("isrc,contains_ai\nQZKLR2600018,all"));
    let disclosure = album.disclosure();
    let troubles = matching.match_message(&disclosure, "album.xml").troubles;
    assert_eq!(troubles.len(), 4);
    assert_eq!(
        troubles[0].to_string(),
        "no row is about the recording \"Salt Road\" · QZKLR2600017 · track 1 of 5"
    );
}

#[test]
fn answers_of_forms_become_declarations() {
    let album = Sample::silent();
    let track = "recording \"Salt Road\" · QZKLR2600017 · track 1 of 5";
    let cover = "front cover cover-7";
    for (columns, cells, said) in [
        ("audio", "some", format!("{track} = Partly")),
        ("audio,contains_ai", "all,all", format!("{track} = All")),
        ("artwork", "all", format!("{cover} = All")),
        ("apple_track", "yes", format!("{track} = Partly")),
        ("apple_track,contains_ai", "yes,all", format!("{track} = All")),
        ("apple_track,audio", "no,some", format!("{track} = Partly")),
        ("apple_artwork", "x", format!("{cover} = Partly")),
        ("ai_transparencies", "track", format!("{track} = Partly")),
        (
            "composition",
            "none",
            format!("{track} + POdileBrandt:StudioMusician,Lyricist=none + PMaraOsei:Composer=none"),
        ),
        ("composition", "some", format!("{track} + GenerativeAI:Composer")),
        ("apple_composition", "true", format!("{track} + GenerativeAI:Composer")),
        (
            "ai_credits",
            "lead vocalist; StudioMusician/ElectricGuitar",
            format!("{track} + GenerativeAI:LeadVocalist + GenerativeAI:StudioMusician/ElectricGuitar"),
        ),
        ("spotify_credits", "Songwriter", format!("{track} + GenerativeAI:ComposerLyricist")),
    ] {
        assert_eq!(
            album.said(&format!("isrc,{columns}\nQZKLR2600017,{cells}")),
            [said],
            "{columns}: {cells}"
        );
    }
    assert_eq!(album.said("isrc,apple_track\nQZKLR2600017,no"), [""; 0], "no is not None");
    assert_eq!(album.said("upc,artwork\n198000000011,none"), [format!("{cover} = None")]);
    let both = "upc,isrc,artwork\n198000000011,,none\n,QZKLR2600017,all";
    assert_eq!(
        album.said(both),
        [format!("row 2 in artwork and row 3 in artwork say different things of the {cover}")]
    );
    for (columns, cells, why) in [
        (
            "composition",
            "all",
            "Odile Brandt is credited for it too: write the credits in the column credits instead",
        ),
        ("apple_music_video", "yes", "it has no video of its own to declare"),
    ] {
        let said = format!("row 2 cannot be written for the {track}: {columns}: {why}");
        assert_eq!(album.said(&format!("isrc,{columns}\nQZKLR2600017,{cells}")), [said]);
    }
}

#[test]
fn answers_are_held_against_the_message() {
    let album = Sample::of("clean/album-ai-vocals.xml");
    let refused = |sheet: &str| {
        let said = album.said(sheet);
        assert_eq!(said.len(), 1, "{said:?}");
        said[0].rsplit(": ").next().unwrap().to_owned()
    };
    assert_eq!(album.said("isrc,apple_track\nQZKLR2600017,yes"), [""; 0], "Partly is enough");
    assert_eq!(album.said("isrc,composition\nQZKLR2600018,none"), [""; 0], "None holds for all of it");
    assert_eq!(
        album.said("isrc,apple_track\nQZKLR2600018,yes"),
        ["recording \"Harbour\" · QZKLR2600018 · track 2 of 5 = Partly"]
    );
    assert_eq!(
        refused("upc,apple_artwork\n198000000011,no"),
        "it is declared All in the message; say in contains_ai what is true"
    );
    assert_eq!(refused("isrc,composition\nQZKLR2600018,some"), "write partly in contains_ai");
    assert_eq!(
        album.said("isrc,contains_ai,composition\nQZKLR2600018,partly,some"),
        ["recording \"Harbour\" · QZKLR2600018 · track 2 of 5 = Partly + GenerativeAI:Composer"]
    );
}

#[test]
fn nothing_in_an_export_is_computed_by_a_spreadsheet() {
    let title = |title: &str| Key {
        isrcs: vec!["QZKLR2600017".to_owned()],
        title: Some(title.to_owned()),
        ..Key::default()
    };
    for (text, cell) in [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("'=1", "''=1"),
        ("'tis", "'tis"),
        ("a=1", "a=1"),
    ] {
        let row = Row { key: title(text), says: Statement::default() };
        for form in [Form::Csv, Form::Tsv] {
            let bytes = written(std::slice::from_ref(&row), form);
            assert!(String::from_utf8(bytes.clone()).unwrap().contains(cell), "{text}");
            assert_eq!(Sheet::read(&bytes, form).unwrap().lines[0].row.key.title.as_deref(), Some(text));
        }
    }
}

#[test]
fn an_export_by_the_command() {
    assert_console("help-export", "export --help");
    assert_console("export-nothing", "export samples/README.md nowhere.xml");
    let album = "samples/clean/album-ai-vocals.xml";
    let csv = run(&format!("export {album} samples/legacy/album-3.8.2.xml"));
    assert_eq!((csv.code, &*csv.err), (0, ""));
    let lines = csv.out.lines().collect::<Vec<_>>();
    assert_eq!(
        lines[0],
        "file,kind,reference,isrc,icpn,grid,proprietary_id,title,artist,contains_ai,credits"
    );
    assert_eq!(
        lines[3],
        "samples/clean/album-ai-vocals.xml,recording,A2,QZKLR2600018,,,,Harbour,Odile Brandt,none,"
    );
    let legacy = lines.iter().filter(|line| line.starts_with("samples/legacy")).collect::<Vec<_>>();
    assert!(legacy.len() > 3 && legacy.iter().all(|line| line.ends_with(",,")), "{legacy:?}");
    assert!(run(&format!("export --bom {album}")).out.starts_with("\u{feff}file,"));
    assert!(run(&format!("export --format tsv {album}")).out.starts_with("file\tkind\t"));
    let json = run(&format!("export --bom --format json {album}"));
    let json = serde_json::from_str::<serde_json::Value>(&json.out).unwrap();
    assert_eq!(json[2]["title"], "Harbour");
    let schema = std::fs::read_to_string(root().join("schemas/json/declarations.json")).unwrap();
    let schema = serde_json::from_str(&schema).unwrap();
    assert!(jsonschema::draft202012::new(&schema).unwrap().is_valid(&json));
    let folder = folder(&[("a.xml", &sample(album)), ("b/c.xml", b"<Invoice/>"), ("b/d.xml", b"JPEG")]);
    let ran = run_in(folder.path(), "export .");
    assert_eq!((ran.code, ran.out.lines().count()), (2, 8));
    assert!(ran.out.contains("\na.xml,recording,A2,"), "{}", ran.out);
    assert_eq!(
        ran.err.lines().collect::<Vec<_>>(),
        [
            "ddex-disclose: b/c.xml is not an ERN message (its outermost element is Invoice)",
            "ddex-disclose: b/d.xml is not XML (text)"
        ]
    );
    let whole = sample(album);
    let ran = run_with_input("export -", &whole[..whole.len() / 2]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("there may be more than its rows"), "{}", ran.err);
}

#[test]
fn the_page_has_the_columns_as_they_are() {
    let page = std::fs::read_to_string(root().join("docs/declarations.md")).unwrap();
    assert!(page.contains(&table()), "docs/declarations.md: its table should be\n{}", table());
    let sheet = page.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();
    let told = Sample::of("clean/album-ai-vocals.xml").said(sheet).join("\n") + "\n";
    assert!(page.contains(&format!("```text\n{told}```")), "the example comes to\n{told}");
}

#[test]
fn what_the_schema_takes_is_read() {
    let schema = std::fs::read_to_string(root().join("schemas/json/declarations.json")).unwrap();
    let schema = jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    for (row, is_right) in [
        (r#"{"isrc": "QZKLR2600017", "contains_ai": "some"}"#, true),
        (r#"{"upc": 198000000011, "artwork": "all", "apple_artwork": true}"#, true),
        (
            r#"{"isrc": ["QZKLR2600017"], "ai_transparencies": ["Track"], "ai_credits": ["LeadVocalist"]}"#,
            true,
        ),
        (r#"{"isrc": "QZKLR2600017", "contains_ai": "perhaps"}"#, false),
        (r#"{"isrc": "QZKLR2600017", "audio": "undeclared"}"#, false),
        (r#"{"isrc": "QZKLR2600017", "apple_track": "maybe"}"#, false),
        (r#"{"icpn": "1.98E+11", "contains_ai": "all"}"#, false),
        (r#"{"kind": "song", "isrc": "QZKLR2600017", "contains_ai": "all"}"#, false),
    ] {
        let sheet = format!("[{row}]");
        assert_eq!(schema.is_valid(&serde_json::from_str(&sheet).unwrap()), is_right, "{row}");
        assert_eq!(Sheet::read(sheet.as_bytes(), Form::Json).is_ok(), is_right, "{row}");
    }
}

proptest! {
    /// Whatever is in a sheet, it is read or refused, and what was read can be looked up.
    #[test]
    fn no_sheet_breaks_anything(
        cells in proptest::collection::vec("[a-zA-Z0-9;:=,/\"'\\(\\)+ \t\n\r\u{0}\u{feff}é-]{0,12}", 0..40),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let names = COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(",");
        let rows = cells.chunks(5).map(|cells| cells.join(",") + "\n").collect::<String>();
        for (bytes, form) in [
            (format!("{names}\n{rows}").into_bytes(), Form::Csv),
            (bytes.clone(), Form::Csv),
            (bytes.clone(), Form::Json),
            ([&[0xff, 0xfe], &bytes[..]].concat(), Form::Tsv),
        ] {
            if let Ok(sheet) = Sheet::read(&bytes, form) {
                prop_assert_eq!(Matching::of(sheet.lines.clone()).unmatched().len(), sheet.lines.len());
            }
        }
    }
}

#[test]
fn which_of_several_images_is_meant_is_not_guessed() {
    let path = root().join("samples/clean/album-ai-vocals.xml");
    let text = std::fs::read_to_string(&path).unwrap();
    let (start, end) = (text.find("<Image>").unwrap(), text.find("</Image>").unwrap() + "</Image>".len());
    let image = &text[start..end];
    let back = image.replace(">A6<", ">A7<").replace("cover-7", "back-7").replace("FrontCover", "BackCover");
    let text = text.replace(image, &format!("{image}{back}"));
    let link =
        "<LinkedReleaseResourceReference LinkDescription=\"CoverArt\">A6</LinkedReleaseResourceReference>";
    let text = text.replace(link, &format!("{link}{}", link.replace("A6", "A7")));
    let document = Document::parse(text.into_bytes(), &Limits::default()).unwrap();
    let album = Sample { path, document };
    let on_release = |disclosure: &Disclosure<'_>| {
        let release = disclosure.main_releases().next().unwrap();
        disclosure.resources_of(release).filter(|resource| resource.reference == "A7").count()
    };
    assert_eq!(on_release(&album.disclosure()), 1);
    let album = album.without_declarations();
    assert_eq!(
        album.said("upc,artwork\n0198000000011,none"),
        ["front cover cover-7 = None", "image back-7 = None"]
    );
    let said = album.said("upc,artwork\n0198000000011,some");
    assert_eq!(said.len(), 1);
    assert!(
        said[0].contains("there are 2 images, and which of them AI had a part in is not said"),
        "{said:?}"
    );
    let own = "upc,proprietary_id,artwork,contains_ai\n0198000000011,,some,\n,cover-7,,all\n,back-7,,none";
    assert_eq!(album.said(own), ["front cover cover-7 = All", "image back-7 = None"]);
}

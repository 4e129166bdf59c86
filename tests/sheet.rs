//! Sheets of declarations: what is read of them, what they come to in a message, and that an export read back changes nothing.
#![cfg(feature = "cli")]
#![allow(clippy::print_stdout, reason = "a test says what it counted")]

use std::path::{Path, PathBuf};

use ddex_disclose::declare::matching::{Line, Matches, Matching};
use ddex_disclose::declare::sheet::{Form, Sheet, Writer};
use ddex_disclose::declare::{Key, Kind, Row, Statement, Who, patch, rows};
use ddex_disclose::disclosure::{Declaration, Disclosure};
use ddex_disclose::ern::Message;
use ddex_disclose::lint::Profile;
use ddex_disclose::lint::projection::project;
use ddex_disclose::xml::{Document, Limits};

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
            let people = row.says.credits.iter().filter(|credit| matches!(credit.who, Who::Party(_))).cloned();
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

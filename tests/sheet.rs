//! Sheets of declarations: what is read of them, what they come to in a message, and that an export read back changes nothing.
#![cfg(feature = "cli")]
#![allow(clippy::print_stdout, reason = "a test says what it counted")]

use std::path::{Path, PathBuf};

use ddex_disclose::declare::matching::{Line, Matches, Matching};
use ddex_disclose::declare::sheet::{Form, Sheet, Writer};
use ddex_disclose::declare::{Key, Row, Statement, patch, rows};
use ddex_disclose::disclosure::Disclosure;
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
            let sheet = Sheet::read(&written(&exported, form), form).unwrap_or_else(|f| panic!("{file}: {f:?}"));
            let matching = Matching::of(sheet.lines);
            let matches = matching.match_message(&disclosure, &file);
            let troubles = matches.troubles.iter().chain(&matching.unmatched()).map(ToString::to_string).collect::<Vec<_>>();
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

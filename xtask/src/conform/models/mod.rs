//! Sends every valid message through a model, and through JSON too, and holds what comes back against what it was: by
//! xmllint's canonical XML, by its verdict, and by what jsonschema, a program for Python, says of the JSON.

mod canonical;
mod json;

use std::path::Path;

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::Model;
use ddex_disclose::xml::{Document, Limits};
use fastrand::Rng;

use super::messages::{self, Case};
use super::schemas::{self, Schema};
use super::xmllint;
use json::Judge;

/// What is counted of a version: the columns of the table.
const COLUMNS: [&str; 7] =
    ["messages", "equal XML", "equal by JSON", "valid XML", "valid JSON", "JSON mutants", "judged as by us"];
type Row = [usize; COLUMNS.len()];

/// Prints a table; an error that tells of the first difference where there is one.
pub fn conform(xsd: &Path, folder: &Path, scratch: &Path, rng: &mut Rng) -> Result<(), String> {
    let messages = messages::all(folder)?;
    let mut judge = Judge::start()?;
    let mut differences = Vec::new();
    let mut whole = Row::default();
    println!("\n{:12}{}", "version", COLUMNS.map(|column| format!("{column:>17}")).concat());
    for schema in schemas::all(xsd, scratch)?.iter().filter(|schema| schema.label == schema.version.as_str())
    {
        let cases = messages[&schema.version].iter().collect::<Vec<_>>();
        let row = hold(schema, &cases, scratch, &mut judge, rng, &mut differences)?;
        whole.iter_mut().zip(row).for_each(|(whole, count)| *whole += count);
        print(&schema.label, row);
    }
    print("all", whole);
    match differences.first() {
        None if whole.iter().all(|count| *count > 0) => Ok(()),
        None => Err("there are no valid messages to send through models".to_owned()),
        Some(first) => Err(format!("{} differences after models; the first: {first}", differences.len())),
    }
}

fn print(version: &str, row: Row) {
    println!("{version:12}{}", row.map(|count| format!("{count:>17}")).concat());
}

/// The valid messages among these, sent through models.
fn hold(
    schema: &Schema,
    cases: &[&Case],
    scratch: &Path,
    judge: &mut Judge,
    rng: &mut Rng,
    differences: &mut Vec<String>,
) -> Result<Row, String> {
    let faults = xmllint::first_faults(&schema.file, cases, scratch)?;
    let valid = cases.iter().zip(faults).filter(|(_, fault)| fault.is_none());
    let valid = valid.map(|(case, _)| *case).collect::<Vec<_>>();
    let mut differ =
        |case: &Case, what: String| differences.push(format!("{} {}: {what}", schema.label, case.name));
    let (mut direct, mut by_json) = (Vec::new(), Vec::new());
    let [mut valid_json, mut mutants, mut alike] = [0; 3];
    for case in &valid {
        let said = |why: String| format!("{} {}: {why}", schema.label, case.name);
        let model = read(case).map_err(said)?;
        let json = serde_json::to_string(&model).map_err(|why| said(why.to_string()))?;
        let again = serde_json::from_str::<Model>(&json).map_err(|why| said(why.to_string()))?;
        direct.push(write(case, &model).map_err(said)?);
        by_json.push(write(case, &again).map_err(said)?);
        match judge.fault(schema.version, &json)? {
            None => valid_json += 1,
            Some(fault) => differ(case, format!("as JSON: {fault}")),
        }
        for mutant in json::mutants(&json, rng) {
            mutants += 1;
            let ours = serde_json::from_str::<Model>(&mutant.json).err();
            match (ours, judge.fault(schema.version, &mutant.json)?) {
                (Some(_), Some(_)) => alike += 1,
                (None, None) if !mutant.is_wrong => alike += 1,
                (ours, theirs) => differ(case, format!("{}: {ours:?} | {theirs:?}", mutant.what)),
            }
        }
    }
    let before = canonical::all(schema.version, &valid, scratch)?;
    let mut equal = [0; 2];
    for (written, equal) in [&direct, &by_json].into_iter().zip(&mut equal) {
        let after = canonical::all(schema.version, &written.iter().collect::<Vec<_>>(), scratch)?;
        for ((case, before), after) in valid.iter().zip(&before).zip(&after) {
            match canonical::difference(before, after) {
                None => *equal += 1,
                Some(difference) => differ(case, difference),
            }
        }
    }
    let mut valid_xml = 0;
    let written = direct.iter().collect::<Vec<_>>();
    for (case, fault) in valid.iter().zip(xmllint::first_faults(&schema.file, &written, scratch)?) {
        match fault {
            None => valid_xml += 1,
            Some(fault) => differ(case, fault.said),
        }
    }
    Ok([valid.len(), equal[0], equal[1], valid_xml, valid_json, mutants, alike])
}

fn read(case: &Case) -> Result<Model, String> {
    let document = Document::parse(&*case.text, &Limits::default()).map_err(|why| why.to_string())?;
    let message = Message::of(&document).ok_or("not an ERN message")?;
    Model::read(&message).map_err(|misfits| misfits[0].to_string())
}

fn write(case: &Case, model: &Model) -> Result<Case, String> {
    let written = model.write().ok_or("its version has no such message")?;
    match written.lost.first() {
        None => Ok(Case { name: case.name.clone(), kind: case.kind, text: written.xml.into_bytes() }),
        Some(lost) => Err(format!("{} is lost", lost.path)),
    }
}

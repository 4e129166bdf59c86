//! xmllint: which schemas it can read, and the first fault it finds in each of many files.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::messages::Case;
use super::{About, First};

/// Whether xmllint can make anything of a schema.
pub fn compiles(schema: &Path) -> Result<bool, String> {
    const NO_SCHEMA: i32 = 5;
    let mut xmllint = Command::new("xmllint");
    let output = xmllint.args(["--noout", "--nonet", "--schema"]).arg(schema).arg(schema).output();
    Ok(output.map_err(|e| format!("xmllint: {e} (Debian's libxml2-utils has it)"))?.status.code()
        != Some(NO_SCHEMA))
}

/// The first fault that xmllint finds in each file of a batch.
pub fn first_faults(schema: &Path, batch: &[&Case], scratch: &Path) -> Result<Vec<Option<First>>, String> {
    let files = (0..batch.len()).map(|n| scratch.join(format!("{n}.xml"))).collect::<Vec<_>>();
    for (case, file) in batch.iter().zip(&files) {
        std::fs::write(file, &case.text).map_err(|e| e.to_string())?;
    }
    let output = Command::new("xmllint")
        .args(["--noout", "--nonet", "--schema"])
        .arg(schema)
        .args(&files)
        .output()
        .map_err(|e| format!("xmllint: {e} (Debian's libxml2-utils has it)"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let numbers =
        files.iter().enumerate().map(|(n, file)| (file.to_string_lossy(), n)).collect::<BTreeMap<_, _>>();
    let mut firsts = vec![None; batch.len()];
    let mut judged = vec![false; batch.len()];
    // What is said of a value that has line breaks has them too.
    let start = scratch.to_string_lossy();
    let mut sayings: Vec<String> = Vec::new();
    for line in text.lines() {
        match sayings.last_mut() {
            Some(saying) if !line.starts_with(&*start) => *saying += line,
            _ => sayings.push(line.to_owned()),
        }
    }
    for said in &sayings {
        let Some(end) = said.find(".xml").map(|at| at + 4) else { continue };
        let Some(&number) = numbers.get(&said[..end]) else { continue };
        let said = &said[end..];
        judged[number] |=
            said == " validates" || said == " fails to validate" || said.contains("parser error");
        let line = said.split(':').nth(1).and_then(|line| line.parse().ok());
        if let (Some(line), None, Some(about)) = (line, &firsts[number], about_words(said)) {
            firsts[number] = Some(First { line, about, said: said.to_owned() });
        }
        if said == " fails to validate" && firsts[number].is_none() {
            let all = text.lines().filter(|line| line.starts_with(&*files[number].to_string_lossy()));
            let first = all.clone().next().unwrap_or_default();
            return Err(format!("{}: xmllint says nothing we know: {first}", batch[number].name));
        }
    }
    match judged.iter().position(|judged| !judged) {
        Some(number) => Err(format!(
            "xmllint did not judge {}: {}",
            batch[number].name,
            text.lines().last().unwrap_or("")
        )),
        None => Ok(firsts),
    }
}

/// What a message of xmllint's is about; `None` where it is no fault.
fn about_words(said: &str) -> Option<About> {
    const WORDS: [(&str, About); 15] = [
        ("parser error", About::Xml),
        ("namespace error", About::Xml),
        ("This element is not expected", About::Element),
        ("Missing child element(s)", About::Element),
        ("Element content is not allowed", About::Element),
        ("No matching global declaration", About::Element),
        ("Character content other than whitespace is not allowed", About::Text),
        ("is not allowed.", About::Attribute),
        ("is required but missing", About::Attribute),
        ("not 'nillable'", About::Attribute),
        ("no corresponding namespace declaration", About::Attribute),
        ("type definition", About::Attribute),
        ("[facet", About::Value),
        ("is not a valid value of", About::Value),
        // Of a very long value it says no more than the beginning.
        ("Schemas validity error", About::Value),
    ];
    WORDS.iter().find(|(words, _)| said.contains(words)).map(|(_, about)| *about)
}

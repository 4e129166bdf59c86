//! The project's chores: facts from the standard, code from the facts.

mod automaton;
mod facts;
mod generate;
mod merge;
mod standard;
mod xsd;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The project's chores.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Write schemas/*.facts from DDEX's XSDs
    Facts {
        /// The folder with one folder of XSDs a version
        #[arg(long)]
        xsd: PathBuf,
    },
    /// Write the Rust that follows from schemas/
    Gen,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().chore {
        Chore::Facts { xsd } => write_facts(&xsd),
        Chore::Gen => write_generated(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The project's root folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project").to_owned()
}

fn write(path: &str, text: &str) -> Result<(), String> {
    let path = root().join(path);
    if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    println!("{}", path.strip_prefix(root()).unwrap_or(&path).display());
    std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))
}

fn write_facts(xsd: &Path) -> Result<(), String> {
    let mut sets = Vec::new();
    let mut used = BTreeSet::new();
    for (name, versions) in [("ern3", standard::ERN3), ("ern4", standard::ERN4)] {
        let mut editions = Vec::new();
        for (index, (version, folder)) in versions.iter().enumerate() {
            let edition = xsd::read(&xsd.join(folder), index).map_err(|e| format!("{version}: {e}"))?;
            if !version.starts_with("4.3") {
                sets.push(((*version).to_owned(), edition.sets.clone()));
            }
            editions.push(edition);
        }
        let family = merge::family(name, versions, editions)?;
        used.extend(family.type_references().filter_map(|ty| ty.strip_prefix("avs:")).map(str::to_owned));
        let text = facts::write_family(&family);
        if facts::read_family(name, &text)? != family {
            return Err(format!("{name}.facts does not read back as it was written"));
        }
        write(&format!("schemas/{name}.facts"), &text)?;
    }
    // ERN 4.3.2 is delivered with AVS 9.
    for (edition, folder) in [("avs3", "avs-3"), ("avs6", "avs-6"), ("avs7", "avs-7"), ("avs9", "432")] {
        sets.push((edition.to_owned(), xsd::read_sets(&xsd.join(folder), 0)?));
    }
    let values = merge::value_sets(sets, &used);
    let text = facts::write_values(&values);
    if facts::read_values(&text)? != values {
        return Err("values.facts does not read back as it was written".to_owned());
    }
    write("schemas/values.facts", &text)
}

fn write_generated() -> Result<(), String> {
    generate::generate(&root().join("schemas"))?.iter().try_for_each(|(path, text)| write(path, text))
}

//! The project's chores: facts from the standard, code from the facts, and proof against libxml2.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program that people run by hand")]

mod automaton;
#[cfg(feature = "conform")]
mod conform;
mod facts;
mod generate;
mod merge;
#[cfg(feature = "conform")]
mod mutate;
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
    /// Write schemas/*.facts from DDEX's XSDs, and the Rust that follows
    Facts {
        /// The folder with one folder of XSDs a version
        #[arg(long)]
        xsd: PathBuf,
    },
    /// Write the Rust that follows from schemas/
    Gen,
    /// Compare our verdict on messages and their mutants with xmllint's
    Conform(Conform),
}

#[derive(clap::Args)]
struct Conform {
    /// The folder with one folder of XSDs a version
    #[arg(long)]
    xsd: PathBuf,
    /// The folder with one folder of messages a version
    #[arg(long)]
    messages: PathBuf,
    /// How many mutants to make of all messages together
    #[arg(long, default_value_t = 5000)]
    mutants: usize,
    /// Where the random choices begin
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Where to keep the messages on which the verdicts differ
    #[arg(long, default_value = "target/disagreements")]
    keep: PathBuf,
    /// Keep and print, too, the messages of which only the kind or line of the first fault differs
    #[arg(long)]
    lines: bool,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().chore {
        Chore::Facts { xsd } => write_facts(&xsd),
        Chore::Gen => write_generated(),
        Chore::Conform(options) => conform(&options),
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
    facts(xsd)?.iter().try_for_each(|(path, text)| write(path, text))?;
    write_generated()
}

/// The facts files that follow from DDEX's XSDs: path in the project, and text.
fn facts(xsd: &Path) -> Result<Vec<(String, String)>, String> {
    let mut files = Vec::new();
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
        files.push((format!("schemas/{name}.facts"), text));
    }
    for (number, folder) in standard::avs(xsd)? {
        sets.push((format!("avs{number}"), xsd::read_sets(&xsd.join(folder))?));
    }
    let values = merge::value_sets(sets, &used);
    let text = facts::write_values(&values);
    if facts::read_values(&text)? != values {
        return Err("values.facts does not read back as it was written".to_owned());
    }
    files.push(("schemas/values.facts".to_owned(), text));
    Ok(files)
}

fn write_generated() -> Result<(), String> {
    generate::generate(&root().join("schemas"))?.iter().try_for_each(|(path, text)| write(path, text))
}

#[cfg(feature = "conform")]
fn conform(options: &Conform) -> Result<(), String> {
    conform::conform(options)
}

/// Starts again with the library linked in: the other chores must run even when it does not compile.
#[cfg(not(feature = "conform"))]
fn conform(_: &Conform) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = std::process::Command::new(cargo)
        .args(["run", "--quiet", "--release", "--package", "xtask", "--features", "conform", "--"])
        .args(std::env::args_os().skip(1))
        .status()
        .map_err(|e| format!("cargo: {e}"))?;
    if status.success() { Ok(()) } else { Err("conform did not succeed".to_owned()) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn facts_are_what_the_xsds_say() {
        let root = super::root();
        let xsd = root.join("../shared/standard/xsd");
        if !xsd.is_dir() {
            println!("skipped: no XSDs beside this checkout");
            return;
        }
        for (path, text) in super::facts(&xsd).unwrap() {
            let committed = std::fs::read_to_string(root.join(&path)).unwrap_or_default();
            assert!(committed == text, "{path} is not what the XSDs say: run `cargo xtask facts`");
        }
    }
}

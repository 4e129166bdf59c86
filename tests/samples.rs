//! Every sample is linted, and the report must be what stands beside it: `album.xml` and `album.txt`.
//!
//! After a change that is meant to change reports, `UPDATE_SAMPLES=1 cargo test --test samples` writes them anew;
//! `git diff samples` is then to be read like code.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn samples() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut samples = Vec::new();
    for folder in
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        samples.extend(files.filter(|file| file.extension().is_some_and(|e| e == "xml")));
    }
    samples.sort();
    samples
}

/// What the command line says of a sample: the report, and the exit code below it.
fn report(sample: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"))
        .arg("lint")
        .arg(sample.strip_prefix(root).unwrap())
        .current_dir(root)
        .env("LANG", "C.UTF-8")
        .env_remove("LC_ALL")
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{}", sample.display());
    format!("{}\nexit {}\n", String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn codes(report: &str) -> BTreeSet<&str> {
    let heads = report
        .lines()
        .filter(|line| ["error[", "warning[", "note["].iter().any(|level| line.starts_with(level)));
    heads.filter_map(|line| line.split(['[', ']']).nth(1)).collect()
}

#[test]
fn every_sample_is_reported_as_it_says_beside_it() {
    let update = std::env::var_os("UPDATE_SAMPLES").is_some();
    for sample in samples() {
        let report = report(&sample);
        let beside = sample.with_extension("txt");
        if update {
            std::fs::write(&beside, &report).unwrap();
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        assert!(
            expected == report,
            "{} is not what the linter says:\n{report}\nRun `UPDATE_SAMPLES=1 cargo test --test samples`.",
            beside.display()
        );
    }
}

#[test]
fn samples_show_what_their_folder_promises() {
    for sample in samples() {
        let report = report(&sample);
        let (name, codes) = (sample.display(), codes(&report));
        match sample.parent().unwrap().file_name().unwrap().to_str().unwrap() {
            "clean" | "legacy" => {
                assert!(codes.is_empty() && report.contains("\nexit 0\n"), "{name}: {codes:?}")
            }
            "undeclared" => assert!(report.contains("\nexit 0\n"), "{name}: {codes:?}"),
            "contradictions" => {
                assert!(report.contains("\nexit 1\n") && report.contains("error[AI"), "{name}: {codes:?}");
                assert!(!report.contains("[ERN"), "{name} is a message that the standard allows: {codes:?}");
            }
            "broken" => assert!(!codes.is_empty(), "{name}"),
            folder => panic!("no promise for samples/{folder}"),
        }
    }
}

#[test]
fn the_table_of_samples_is_complete() {
    let table =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/README.md")).unwrap();
    for sample in samples() {
        let name = sample.file_name().unwrap().to_string_lossy().into_owned();
        assert!(table.contains(&name), "samples/README.md does not speak of {name}");
    }
}

//! `lint --fix`, `--unsafe-fixes` and `--diff`, run as a person would run them.
#![cfg(feature = "cli")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// One role after the other as plain text: a safe fix, after which nothing is left.
const TEXT_ROLES: &str = "samples/broken/text-role.xml";
/// Wholly AI beside a composer, and a release that says nothing: two unsafe fixes.
const BESIDE: &str = "samples/contradictions/single-all-beside-composer.xml";

struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Runs `lint` in a folder, with something on standard input.
fn lint_with(folder: &Path, line: &str, input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ddex-disclose"));
    command.arg("lint").args(line.split_whitespace()).current_dir(folder).env("LC_ALL", "C.UTF-8");
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // It may refuse the flags without reading anything.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn lint(folder: &Path, line: &str) -> Ran {
    lint_with(folder, line, b"")
}

fn sample(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// A folder with one message in it, and its path.
fn with_album(text: impl AsRef<[u8]>) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("album.xml");
    fs::write(&path, text).unwrap();
    (folder, path)
}

#[test]
fn what_is_fixed_is_said_and_what_is_left_decides() {
    let (folder, path) = with_album(sample(TEXT_ROLES));
    let ran = lint(folder.path(), "--fix album.xml");
    assert_eq!((ran.code, &*ran.err), (0, ""));
    assert_eq!(
        ran.out,
        "album.xml  ERN 4.3.2, AVS 9, 1 recording, 1 image
  fixed: put the words into `Value` (AI064)
  1 fixed, no findings left · checked: syntax, structure, values, disclosure\n"
    );
    let fixed = fs::read_to_string(&path).unwrap();
    let changed = sample(TEXT_ROLES).lines().zip(fixed.lines()).filter(|(old, new)| old != new).count();
    assert_eq!((changed, fixed.lines().count()), (6, sample(TEXT_ROLES).lines().count()));
    let again = lint(folder.path(), "--fix album.xml");
    assert!(again.out.contains("0 fixed, no findings left"), "{}", again.out);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

    let (folder, path) = with_album(sample(BESIDE));
    let ran = lint(folder.path(), "--fix album.xml");
    assert!(ran.code == 1 && ran.out.contains("0 fixed, 1 error, 1 warning left"), "{}", ran.out);
    assert_eq!(fs::read_to_string(&path).unwrap(), sample(BESIDE));
    let ran = lint(folder.path(), "--unsafe-fixes --select AI003 album.xml");
    assert!(ran.code == 0 && ran.out.contains("fixed: declare Partly (AI003)"), "{}", ran.out);
    // The cover is wholly AI, and stays so.
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        sample(BESIDE).replacen("<ContainsAI>All<", "<ContainsAI>Partly<", 1)
    );
}

#[test]
fn the_report_says_which_command_does_it() {
    let (folder, _) = with_album(sample(BESIDE));
    let ran = lint(folder.path(), "album.xml");
    let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let said =
        "fix declare Partly in ContainsAI — `ddex-disclose lint --unsafe-fixes`, or take the credit out";
    assert!(words.contains(said), "{words}");
}

#[test]
fn a_diff_shows_it_and_changes_nothing() {
    let (folder, path) = with_album(sample(BESIDE));
    let ran = lint(folder.path(), "--diff album.xml");
    assert_eq!((ran.code, &*ran.out), (1, ""));
    assert_eq!(ran.err, "ddex-disclose: nothing here can be fixed that way\n");
    let ran = lint(folder.path(), "--diff --unsafe-fixes album.xml");
    insta::with_settings!({ snapshot_path => "cli", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("diff", ran.out);
    });
    assert_eq!(ran.err, "ddex-disclose: 2 changes would be made in 1 message\n");
    assert_eq!((ran.code, fs::read_to_string(&path).unwrap()), (1, sample(BESIDE)));
    let ran = lint(folder.path(), "--diff --format json album.xml");
    assert_eq!(
        (ran.code, &*ran.err),
        (2, "ddex-disclose: --diff prints a diff and no JSON; leave one of the two out\n")
    );
}

#[test]
fn the_diff_is_one_that_patch_takes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("my album.xml");
    fs::write(&path, sample(BESIDE).replace('\n', "\r\n")).unwrap();
    let ran = lint(folder.path(), "--diff --unsafe-fixes .");
    let mut patch = Command::new("patch");
    patch.args(["--binary", "-p0"]).current_dir(folder.path()).stdin(Stdio::piped()).stdout(Stdio::null());
    let Ok(mut patch) = patch.spawn() else {
        println!("skipped: there is no `patch` here");
        return;
    };
    patch.stdin.take().unwrap().write_all(ran.out.as_bytes()).unwrap();
    assert!(patch.wait().unwrap().success());
    let patched = fs::read(&path).unwrap();
    fs::write(&path, sample(BESIDE).replace('\n', "\r\n")).unwrap();
    lint(folder.path(), "--unsafe-fixes .");
    assert_eq!(String::from_utf8(patched), String::from_utf8(fs::read(&path).unwrap()));
}

#[test]
fn standard_input_goes_to_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    let ran = lint_with(folder.path(), "--fix -", sample(TEXT_ROLES).as_bytes());
    assert!(ran.code == 0 && ran.out.contains("<Role><Value>LeadVocalist</Value></Role>"), "{}", ran.out);
    assert!(ran.err.contains("1 fixed, no findings left"), "{}", ran.err);
    let ran = lint_with(folder.path(), "--fix -", sample(BESIDE).as_bytes());
    assert_eq!((ran.code, ran.out), (1, sample(BESIDE)));
    assert!(ran.err.starts_with("error[AI003]"), "{}", ran.err);
    let ran = lint_with(folder.path(), "--fix -", b"<Invoice/>");
    assert_eq!((ran.code, &*ran.out), (2, ""));
}

#[test]
fn programs_get_the_edits_and_what_was_done() {
    let (folder, _) = with_album(sample(TEXT_ROLES));
    let json = |line: &str| serde_json::from_str::<Value>(&lint(folder.path(), line).out).unwrap();
    let found = json("--format json album.xml");
    let repair = &found["files"][0]["findings"][0]["repair"];
    assert_eq!(
        (&repair["title"], &repair["applicability"]),
        (&"put the words into `Value`".into(), &"safe".into())
    );
    let first = &repair["edits"][0];
    let at = first["span"]["start"].as_u64().unwrap() as usize;
    assert_eq!((&first["text"], &sample(TEXT_ROLES)[at..at + 12]), (&"<Value>".into(), "LeadVocalist"));
    assert_eq!(found["files"][0]["fixed"], Value::Array(Vec::new()));
    let fixed = json("--fix --format json album.xml");
    assert_eq!(fixed["files"][0]["fixed"][0]["code"], "AI064");
    assert_eq!(fixed["summary"]["fixed"]["findings"], 1);
    assert_eq!(fixed["files"][0]["findings"], Value::Array(Vec::new()));
}

#[test]
fn of_many_files_only_those_that_change_are_written() {
    let folder = tempfile::tempdir().unwrap();
    for (name, from) in [("a.xml", TEXT_ROLES), ("b.xml", BESIDE), ("c.xml", "samples/legacy/single-4.2.xml")]
    {
        fs::write(folder.path().join(name), sample(from)).unwrap();
    }
    fs::write(folder.path().join("d.xml"), "<Invoice/>").unwrap();
    let ran = lint(folder.path(), "--fix .");
    assert!(ran.out.contains("  fixed        1 in 1 message\n"), "{}", ran.out);
    assert!(fs::read_to_string(folder.path().join("a.xml")).unwrap().contains("<Value>LeadVocalist"));
    assert_eq!(fs::read_to_string(folder.path().join("b.xml")).unwrap(), sample(BESIDE));
    assert_eq!(fs::read_to_string(folder.path().join("d.xml")).unwrap(), "<Invoice/>");
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn permissions_and_links_stay() {
        let (folder, path) = with_album(sample(TEXT_ROLES));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let link = folder.path().join("latest.xml");
        symlink("album.xml", &link).unwrap();
        let ran = lint(folder.path(), "--fix latest.xml");
        assert_eq!((ran.code, &*ran.err), (0, ""));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::read_to_string(&path).unwrap().contains("<Value>LeadVocalist"));
    }

    #[test]
    fn what_cannot_be_written_stays_as_it_was() {
        let (folder, path) = with_album(sample(TEXT_ROLES));
        fs::hard_link(&path, folder.path().join("other.xml")).unwrap();
        let ran = lint(folder.path(), "--fix album.xml");
        let said = "ddex-disclose: album.xml has other names (hard links) that would keep the old content; it is as it was\n";
        assert_eq!((ran.code, &*ran.err), (2, said));
        assert!(
            ran.out.starts_with("error[AI064]") && ran.out.contains("0 fixed, 1 error left"),
            "{}",
            ran.out
        );
        let ran = lint(folder.path(), "--fix --format json album.xml");
        let report: Value = serde_json::from_str(&ran.out).unwrap();
        let file = &report["files"][0];
        assert_eq!(file["findings"][0]["code"], "AI064");
        assert!(file["unwritten"].as_str().unwrap().starts_with("has other names"), "{file}");
        fs::remove_file(folder.path().join("other.xml")).unwrap();

        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
        let ran = lint(folder.path(), "--fix album.xml");
        let said = "ddex-disclose: album.xml could not be written and is as it was: permission denied\n";
        assert_eq!((ran.code, &*ran.err), (2, said));
        assert_eq!(fs::read_to_string(&path).unwrap(), sample(TEXT_ROLES));

        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
        if fs::write(folder.path().join("probe"), "").is_ok() {
            println!("skipped: a folder cannot be kept from this user");
            return;
        }
        let ran = lint(folder.path(), "--fix album.xml");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!((ran.code, &*ran.err), (2, said));
        assert_eq!(fs::read_to_string(&path).unwrap(), sample(TEXT_ROLES));
    }
}

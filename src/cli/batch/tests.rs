use std::path::{Path, PathBuf};

use super::*;

/// A folder of three files, what they are, and what may be touched.
fn three() -> (tempfile::TempDir, Vec<PathBuf>, Bounds) {
    let folder = tempfile::tempdir().unwrap();
    let home = fs::canonicalize(folder.path()).unwrap();
    let files = ["a.xml", "b.xml", "c.xml"].map(|name| home.join(name));
    files.iter().for_each(|file| fs::write(file, "old").unwrap());
    let bounds = Bounds::of(&[home], &files);
    (folder, files.to_vec(), bounds)
}

fn home(files: &[PathBuf]) -> &Path {
    files[0].parent().unwrap()
}

fn seen(file: &Path) -> Option<Stamp> {
    Some(Stamp::of(&fs::metadata(file).unwrap()))
}

/// A batch in which all files are to become new.
fn staged(files: &[PathBuf], bounds: &Bounds) -> Batch {
    let (batch, recovered) = Batch::begin(home(files), bounds).unwrap();
    assert_eq!(recovered, None);
    files.iter().for_each(|file| batch.stage(file, seen(file), b"new").unwrap());
    batch
}

/// What the files say, one word after the other, when there is nothing else in the folder.
fn said(files: &[PathBuf]) -> String {
    let mut names = fs::read_dir(home(files)).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    names.sort();
    assert_eq!(names, files);
    files.iter().map(|file| fs::read_to_string(file).unwrap()).collect::<Vec<_>>().join(" ")
}

/// The journal of a run that is not ended properly, and whatever it says.
fn left(files: &[PathBuf], text: &str) -> PathBuf {
    let path = home(files).join(".ddex-disclose-declare.journal");
    fs::write(&path, text).unwrap();
    path
}

fn stage_line(target: &Path, number: usize, was: Option<Stamp>) -> String {
    serde_json::to_string(&Line::Stage { number, target: target.to_owned().into(), was }).unwrap() + "\n"
}

const RUN: &str = "0123456789abcdef";
const BEGUN: &str = "{\"run\":\"0123456789abcdef\"}\n";
const DECIDED: &str = "\"commit\"\n";

/// Puts a staged file beside a target, as a run that was killed leaves it.
fn leave_staged(target: &Path, number: usize) -> PathBuf {
    let path = staged_path(target, RUN, number).unwrap();
    fs::write(&path, "new").unwrap();
    path
}

#[test]
fn all_are_replaced_or_none() {
    let (_folder, files, bounds) = three();
    drop(staged(&files, &bounds));
    assert_eq!(said(&files), "old old old");
    let committed = staged(&files, &bounds).commit(false).unwrap();
    assert_eq!((committed.written, committed.failed.len()), (3, 0));
    assert_eq!(said(&files), "new new new");
}

#[test]
fn what_another_program_changed_is_not_written_over() {
    let (_folder, files, bounds) = three();
    let batch = staged(&files, &bounds);
    fs::write(&files[1], "newer than that").unwrap();
    let committed = batch.commit(false).unwrap();
    assert_eq!((committed.written, committed.failed[0].0.as_path()), (0, &*files[1]));
    assert_eq!(said(&files), "old newer than that old");
    let batch = staged(&files, &bounds);
    fs::write(&files[1], "newer than that, too").unwrap();
    assert_eq!(batch.commit(true).unwrap().written, 2);
    assert_eq!(said(&files), "new newer than that, too new");
}

#[test]
fn there_is_one_run_at_a_time() {
    let (_folder, files, bounds) = three();
    let first = staged(&files, &bounds);
    let wrong = Batch::begin(home(&files), &bounds).err().unwrap();
    assert!(wrong.starts_with("another `ddex-disclose declare` is at work in "), "{wrong}");
    drop(first);
    assert!(Batch::begin(home(&files), &bounds).is_ok());
}

#[test]
fn what_was_not_decided_is_taken_back() {
    let (_folder, files, bounds) = three();
    let made = home(&files).join("made");
    fs::create_dir(&made).unwrap();
    leave_staged(&files[0], 0);
    leave_staged(&files[1], 1);
    let made = format!("{{\"made\":{:?}}}\n", made.to_str().unwrap());
    let lines = [stage_line(&files[0], 0, seen(&files[0])), stage_line(&files[1], 1, seen(&files[1]))];
    // The last line was not finished.
    left(&files, &format!("{BEGUN}{made}{}{}{{\"stage\":{{\"numb", lines[0], lines[1]));
    let (batch, recovered) = Batch::begin(home(&files), &bounds).unwrap();
    assert_eq!(recovered, Some(Recovered::Removed(2)));
    drop(batch);
    assert_eq!(said(&files), "old old old");
}

#[test]
fn what_was_decided_is_finished() {
    let (_folder, files, bounds) = three();
    let was = files.iter().map(|file| seen(file)).collect::<Vec<_>>();
    // The first is in place already, and the third was changed by somebody since.
    leave_staged(&files[1], 1);
    leave_staged(&files[2], 2);
    fs::write(&files[0], "new").unwrap();
    fs::write(&files[2], "newer than that").unwrap();
    let lines = (0..3).map(|number| stage_line(&files[number], number, was[number])).collect::<String>();
    left(&files, &format!("{BEGUN}{lines}{DECIDED}"));
    let (batch, recovered) = Batch::begin(home(&files), &bounds).unwrap();
    assert_eq!(recovered, Some(Recovered::Placed(1)));
    drop(batch);
    assert_eq!(said(&files), "new new newer than that");
}

#[test]
fn a_journal_is_believed_only_within_the_folders_that_were_named() {
    let (_folder, files, bounds) = three();
    let (_elsewhere, others, _) = three();
    let own = leave_staged(&others[0], 0);
    for target in
        [others[0].clone(), home(&files).join("../x.xml"), PathBuf::from("x.xml"), PathBuf::from("/")]
    {
        let path = left(&files, &format!("{BEGUN}{}{DECIDED}", stage_line(&target, 0, seen(&others[0]))));
        let wrong = Batch::begin(home(&files), &bounds).err().unwrap();
        assert!(wrong.contains("repeat that run, or remove the journal"), "{wrong}");
        assert!(own.exists() && path.exists());
    }
    for text in
        ["<Invoice/>", "{\"run\":\"../../../etc/x\"}\n", "{\"run\":5}\n", "\n", &format!("{BEGUN}{BEGUN}")]
    {
        let path = left(&files, text);
        let wrong = Batch::begin(home(&files), &bounds).err().unwrap();
        assert!(wrong.ends_with("is no journal of ours; move it away"), "{wrong}");
        assert_eq!(fs::read_to_string(path).unwrap(), text);
    }
    // One whose first line was not finished says that nothing was done.
    for text in ["", "{\"ru", "{\"run\":\"0123"] {
        left(&files, text);
        assert_eq!(Batch::begin(home(&files), &bounds).unwrap().1, None);
    }
    assert_eq!(said(&files), "old old old");
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere() {
    use std::os::unix::fs::symlink;
    let (_folder, files, bounds) = three();
    let (_elsewhere, others, _) = three();
    let outside = leave_staged(&others[0], 0);
    // The folder of the target is a link that leads out.
    symlink(home(&others), home(&files).join("in")).unwrap();
    let target = home(&files).join("in/a.xml");
    let path = left(&files, &format!("{BEGUN}{}", stage_line(&target, 0, None)));
    assert!(Batch::begin(home(&files), &bounds).is_err());
    assert!(outside.exists());
    fs::remove_file(home(&files).join("in")).unwrap();
    fs::remove_file(&path).unwrap();
    // What looks staged is a link: it is left alone.
    let link = staged_path(&files[0], RUN, 0).unwrap();
    symlink(&others[1], &link).unwrap();
    left(&files, &format!("{BEGUN}{}{DECIDED}", stage_line(&files[0], 0, seen(&files[0]))));
    let (batch, recovered) = Batch::begin(home(&files), &bounds).unwrap();
    assert_eq!(recovered, Some(Recovered::Placed(0)));
    drop(batch);
    fs::remove_file(link).unwrap();
    assert_eq!(said(&files), "old old old");
    // The journal itself is a link.
    symlink(&others[1], &path).unwrap();
    assert!(Batch::begin(home(&files), &bounds).is_err());
    assert_eq!(fs::read_to_string(&others[1]).unwrap(), "old");
}

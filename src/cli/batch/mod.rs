//! Replaces many files together: all of them or none, even when the program is killed on the way. Knows nothing of what is
//! in them.
//!
//! Every new file is written beside the one it is to replace. Only when all are there, and on the disk, are they renamed. A
//! journal says how far that is, so that the next run can finish what a run that was killed has begun.

mod bounds;
mod durable;
mod journal;
mod recover;
mod stamp;

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

pub(super) use bounds::Bounds;
pub(super) use journal::is_left;
pub(super) use recover::Recovered;
pub(super) use stamp::Stamp;

use super::output::{PREFIX, SUFFIX, may_replace, there};
use super::trouble::Trouble;
use journal::{Journal, Line};

/// Files that are to be replaced together. Dropped before they are, it takes back what it did.
pub(super) struct Batch {
    journal: Journal,
    /// What the names of its staged files have in common.
    run: String,
    next: AtomicUsize,
    staged: Mutex<Vec<Staged>>,
    /// The folders that were made.
    made: Mutex<Vec<PathBuf>>,
    done: bool,
}

/// A new file, beside the one that it is to replace.
struct Staged {
    number: usize,
    target: PathBuf,
    was: Option<Stamp>,
}

/// What became of files that were to be replaced.
#[derive(Debug, Default)]
pub(super) struct Committed {
    /// How many were.
    pub(super) written: usize,
    /// Those that were not, and why.
    pub(super) failed: Vec<(PathBuf, Trouble)>,
}

impl Batch {
    /// Begins, after finishing what an earlier run left unfinished. `home` is the folder that the journal lies in.
    ///
    /// # Errors
    /// A sentence that says why nothing can be written.
    pub(super) fn begin(home: &Path, bounds: &Bounds) -> Result<(Self, Option<Recovered>), String> {
        let journal = Journal::open(home)?;
        let recovered = recover::finish(&journal, bounds)?;
        let run = format!("{:016x}", RandomState::new().hash_one(std::process::id()));
        journal.restart(&Line::Run(run.clone())).map_err(|error| journal.trouble(error))?;
        let (staged, made) = Default::default();
        Ok((Self { journal, run, next: AtomicUsize::new(0), staged, made, done: false }, recovered))
    }

    /// Writes what a file is to become beside it. `seen` is what the file was when it was read; where nothing is to be
    /// replaced, `None`.
    pub(super) fn stage(&self, target: &Path, seen: Option<Stamp>, bytes: &[u8]) -> Result<(), Trouble> {
        let before = match there(target).map_err(Trouble::Unwritten)? {
            Some(there) if !there.is_file() => return Err(Trouble::NoFile),
            Some(_) => Some(may_replace(target)?),
            None => None,
        };
        let was = before.as_ref().map(Stamp::of);
        if seen.is_some() && was != seen {
            return Err(Trouble::ChangedMeanwhile);
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let path = staged_path(target, &self.run, number).ok_or(Trouble::NoFile)?;
        self.make_folder(path.parent().unwrap_or(Path::new(""))).map_err(Trouble::Unwritten)?;
        let staged = Staged { number, target: target.to_owned(), was };
        // The journal first: whatever is there, it must know of.
        self.journal.add(&staged.line()).map_err(Trouble::Unwritten)?;
        let written = create(&path).and_then(|mut file| {
            file.write_all(bytes)?;
            before.map_or(Ok(()), |before| file.set_permissions(before.permissions()))
        });
        if let Err(error) = written {
            let _ = fs::remove_file(&path);
            return Err(Trouble::Unwritten(error));
        }
        locked(&self.staged).push(staged);
        Ok(())
    }

    /// Makes a folder, and those above it, where they are not there yet.
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        let mut made = locked(&self.made);
        let missing = folder.ancestors().take_while(|folder| !folder.is_dir()).collect::<Vec<_>>();
        for folder in missing.into_iter().rev() {
            self.journal.add(&Line::Made(folder.to_owned().into()))?;
            fs::create_dir(folder)?;
            made.push(folder.to_owned());
        }
        Ok(())
    }

    /// Puts the new files in place. Unless `partial`, none of them if another program has changed any of the old ones.
    ///
    /// # Errors
    /// Why it could not be made sure that they are on the disk. Then none is in place.
    pub(super) fn commit(mut self, partial: bool) -> Result<Committed, Trouble> {
        let mut staged = std::mem::take(&mut *locked(&self.staged));
        staged.sort_unstable_by_key(|staged| staged.number);
        let (mut ready, changed): (Vec<_>, Vec<_>) = staged.into_iter().partition(Staged::is_as_seen);
        let mut committed = Committed::default();
        for staged in &changed {
            let _ = staged.path(&self.run).map(fs::remove_file);
            committed.failed.push((staged.target.clone(), Trouble::ChangedMeanwhile));
        }
        if !changed.is_empty() && !partial {
            locked(&self.staged).append(&mut ready);
            return Ok(committed);
        }
        let paths = ready.iter().filter_map(|staged| staged.path(&self.run)).collect::<Vec<_>>();
        let is_safe = durable::files(&paths).and_then(|()| self.journal.decide());
        if let Err(error) = is_safe {
            locked(&self.staged).append(&mut ready);
            return Err(Trouble::Unwritten(error));
        }
        // From here on a run that is killed is finished by the next one.
        for (staged, path, renamed) in rename_all(&ready, &self.run) {
            match renamed {
                Ok(()) => committed.written += 1,
                Err(error) => {
                    let _ = fs::remove_file(path);
                    committed.failed.push((staged.target.clone(), Trouble::Unwritten(error)));
                }
            }
        }
        durable::folders_of(&paths);
        self.done = true;
        self.journal.remove();
        Ok(committed)
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        if self.done {
            return;
        }
        for path in locked(&self.staged).iter().filter_map(|staged| staged.path(&self.run)) {
            let _ = fs::remove_file(path);
        }
        for folder in locked(&self.made).iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        self.journal.remove();
    }
}

impl Staged {
    fn line(&self) -> Line {
        Line::Stage { number: self.number, target: self.target.clone().into(), was: self.was }
    }

    fn path(&self, run: &str) -> Option<PathBuf> {
        staged_path(&self.target, run, self.number)
    }

    /// Whether the file to be replaced is still the one that it was.
    fn is_as_seen(&self) -> bool {
        there(&self.target).is_ok_and(|there| there.as_ref().map(Stamp::of) == self.was)
    }
}

/// How many files are renamed at once. Where a file system discards the blocks of the old file, that is milliseconds of
/// waiting, and no work for a core.
const AT_ONCE: usize = 16;

/// Renames all; what came of each.
fn rename_all<'a>(ready: &'a [Staged], run: &str) -> Vec<(&'a Staged, PathBuf, io::Result<()>)> {
    let rename = |staged: &'a Staged| {
        let path = staged.path(run)?;
        let renamed = fs::rename(&path, &staged.target);
        Some((staged, path, renamed))
    };
    let each = ready.len().div_ceil(AT_ONCE).max(1);
    thread::scope(|scope| {
        let one =
            |chunk: &'a [Staged]| scope.spawn(move || chunk.iter().filter_map(rename).collect::<Vec<_>>());
        let threads = ready.chunks(each).map(one).collect::<Vec<_>>();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
    })
}

/// Where the new file is until it takes the place of the target.
fn staged_path(target: &Path, run: &str, number: usize) -> Option<PathBuf> {
    target.file_name()?;
    Some(target.with_file_name(format!("{PREFIX}{run}-{number}{SUFFIX}")))
}

/// Makes a file that was not there before.
fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// What a thread that panicked leaves behind is still a list of paths.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;

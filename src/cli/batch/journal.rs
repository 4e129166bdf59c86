//! The file that says how far a run is: a line for every step, written before the step is made. Locked as long as its run
//! goes on, so that there is one run at a time. Takes no step itself.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use fs4::{FileExt, TryLockError};
use same_file::Handle;
use serde::{Deserialize, Serialize};

use super::super::output::has_other_names;
use super::super::trouble::{Trouble, shown};
use super::{Stamp, locked};

/// What it is called, in the folder that was named first.
const NAME: &str = ".ddex-disclose-declare.journal";

/// How its first line begins.
const FIRST: &[u8] = b"{\"run\":\"";

/// The longest line that is read: a path, each byte of it as a number.
const LONGEST: u64 = 1 << 17;

/// One step.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Line {
    /// A run begins; what the names of its files have in common.
    Run(String),
    /// A folder is made.
    Made(Place),
    /// A file is written beside the one it is to replace.
    Stage { number: usize, target: Place, was: Option<Stamp> },
    /// All files are there, and now they are put in place.
    Commit,
}

/// A path, as text where it is text.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Place {
    Text(String),
    Other(OsString),
}

impl From<PathBuf> for Place {
    fn from(path: PathBuf) -> Self {
        path.into_os_string().into_string().map_or_else(Self::Other, Self::Text)
    }
}

impl From<Place> for PathBuf {
    fn from(place: Place) -> Self {
        match place {
            Place::Text(text) => text.into(),
            Place::Other(text) => text.into(),
        }
    }
}

/// A journal that this run has locked.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: Mutex<File>,
}

/// Whether a run was interrupted whose journal lies in this folder, or goes on.
pub(in crate::cli) fn is_left(home: &Path) -> bool {
    fs::symlink_metadata(home.join(NAME)).is_ok_and(|there| there.len() > 0)
}

impl Journal {
    /// The journal in a folder, a new one or the one that was left there.
    pub(super) fn open(home: &Path) -> Result<Self, String> {
        let path = home.join(NAME);
        let trouble = |error| Trouble::Unwritable(error).sentence(&shown(home));
        loop {
            let Some(file) = open(&path).map_err(trouble)? else {
                return Err(format!("{} is no journal of ours; move it away", shown(&path)));
            };
            match FileExt::try_lock(&file) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    let home = shown(home);
                    return Err(format!(
                        "another `ddex-disclose declare` is at work in {home}; wait until it has ended"
                    ));
                }
                Err(TryLockError::Error(error)) => return Err(trouble(error)),
            }
            // The run that had it may have removed it before we could lock it.
            let ours = file.try_clone().and_then(Handle::from_file).map_err(trouble)?;
            if Handle::from_path(&path).is_ok_and(|there| there == ours) {
                return Ok(Self { path, file: Mutex::new(file) });
            }
        }
    }

    /// What is wrong, in a sentence.
    pub(super) fn trouble(&self, error: io::Error) -> String {
        Trouble::Io(error).sentence(&shown(&self.path))
    }

    /// Its path, for a sentence.
    pub(super) fn name(&self) -> String {
        shown(&self.path)
    }

    /// Goes through its lines, up to one that was not finished.
    pub(super) fn each(&self, mut take: impl FnMut(Line) -> Result<(), String>) -> Result<(), String> {
        let mut file = locked(&self.file);
        file.seek(SeekFrom::Start(0)).map_err(|error| self.trouble(error))?;
        let mut reader = BufReader::new(&mut *file);
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = reader.by_ref().take(LONGEST).read_until(b'\n', &mut line);
            read.map_err(|error| self.trouble(error))?;
            let whole = line.strip_suffix(b"\n").and_then(|line| serde_json::from_slice(line).ok());
            match whole {
                Some(line) => take(line)?,
                None => return Ok(()),
            }
        }
    }

    /// Whether nothing can have happened yet: not even its first line was finished.
    pub(super) fn is_unbegun(&self) -> Result<bool, String> {
        let mut file = locked(&self.file);
        let mut begins = Vec::new();
        let read =
            file.seek(SeekFrom::Start(0)).and_then(|_| (&mut *file).take(LONGEST).read_to_end(&mut begins));
        read.map_err(|error| self.trouble(error))?;
        Ok(!begins.contains(&b'\n') && (FIRST.starts_with(&begins) || begins.starts_with(FIRST)))
    }

    /// Begins anew. From here on it is only added to, and read no more.
    pub(super) fn restart(&self, line: &Line) -> io::Result<()> {
        {
            let mut file = locked(&self.file);
            file.set_len(0)?;
            file.seek(SeekFrom::Start(0))?;
        }
        self.add(line)
    }

    /// Adds a line.
    pub(super) fn add(&self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        locked(&self.file).write_all(&text)
    }

    /// Says that all files are to be put in place, and makes sure that this is on the disk.
    pub(super) fn decide(&self) -> io::Result<()> {
        self.add(&Line::Commit)?;
        locked(&self.file).sync_all()
    }

    /// Removes it, since there is nothing left to be done.
    pub(super) fn remove(&self) {
        // If it stays, the next run finds nothing to do in it.
        let _ = fs::remove_file(&self.path);
    }
}

/// Opens the file, and makes it where there is none; `None` where something else is there.
fn open(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() && !has_other_names(&there) => match options.open(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => open(path),
            opened => opened.map(Some),
        },
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => match options.create_new(true).open(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => open(path),
            made => made.map(Some),
        },
        Err(error) => Err(error),
    }
}

//! Finds the files to look at, and reads them. Knows nothing of what is in them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::trouble::{Trouble, shown};
use crate::xml::{self, Limits};

/// A file to look at.
#[derive(Debug)]
pub(super) struct Input {
    /// Where it is; `-` is standard input.
    pub(super) path: PathBuf,
    /// The folder that was named and in which it was found; `None` for a file that was named itself.
    pub(super) folder: Option<PathBuf>,
}

/// Everything there is to look at, and what there is not.
#[derive(Debug, Default)]
pub(super) struct Inputs {
    /// The files, those of a folder by name.
    pub(super) files: Vec<Input>,
    /// What could not be looked into.
    pub(super) troubles: Vec<(String, Trouble)>,
    /// Files in folders whose names do not end in `.xml`.
    pub(super) other_files: usize,
    /// Files in folders in which macOS keeps its own notes.
    pub(super) mac_files: usize,
    /// Links in folders to other folders.
    pub(super) linked_folders: usize,
    /// The folders that were walked.
    pub(super) folders: Vec<PathBuf>,
}

const STDIN: &str = "-";

impl Input {
    /// A file that was named itself.
    pub(super) fn named(path: PathBuf) -> Self {
        Self { path, folder: None }
    }

    /// What to call it in a report.
    pub(super) fn name(&self) -> String {
        if self.is_stdin() { "<stdin>".to_owned() } else { shown(&self.path) }
    }

    /// Its path; `-` for standard input.
    pub(super) fn path(&self) -> String {
        shown(&self.path)
    }

    /// What to call it in a sentence.
    pub(super) fn subject(&self) -> String {
        if self.is_stdin() { "standard input".to_owned() } else { shown(&self.path) }
    }

    /// Whether it is standard input.
    pub(super) fn is_stdin(&self) -> bool {
        self.path.as_os_str() == STDIN
    }

    /// Its bytes.
    pub(super) fn read(&self, limits: &Limits) -> Result<Vec<u8>, Trouble> {
        if self.is_stdin() {
            return read_within(io::stdin().lock(), 0, limits);
        }
        let file = File::open(&self.path).map_err(Trouble::Io)?;
        let size = file.metadata().map_err(Trouble::Io)?.len();
        read_within(file, size, limits)
    }
}

/// Reads to the end, but never past the limit. `size` is what the file is said to have.
fn read_within(reader: impl Read, size: u64, limits: &Limits) -> Result<Vec<u8>, Trouble> {
    let limit = limits.file_size;
    if size > limit {
        return Err(Trouble::Xml(xml::Error::TooLarge { size, limit }));
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size as usize + 1).map_err(|_| Trouble::Io(io::ErrorKind::OutOfMemory.into()))?;
    reader.take(limit + 1).read_to_end(&mut bytes).map_err(Trouble::Io)?;
    if bytes.len() as u64 > limit {
        // How large it is nobody knows: reading stopped here.
        return Err(Trouble::TooLong(limit));
    }
    Ok(bytes)
}

/// Everything that the paths name or hold.
pub(super) fn gather(paths: &[PathBuf]) -> Inputs {
    let mut inputs = Inputs::default();
    for path in paths {
        match fs::metadata(path) {
            _ if path.as_os_str() == STDIN => inputs.files.push(Input::named(path.clone())),
            Ok(metadata) if metadata.is_dir() => inputs.walk(path),
            Ok(_) => inputs.files.push(Input::named(path.clone())),
            Err(error) => inputs.troubles.push((shown(path), Trouble::Io(error))),
        }
    }
    inputs
}

impl Inputs {
    fn walk(&mut self, folder: &Path) {
        self.folders.push(folder.to_owned());
        let others = |inputs: &Self| inputs.other_files + inputs.mac_files;
        let before = (self.files.len(), self.troubles.len(), others(self));
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    let error = error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into());
                    self.troubles.push((shown(&path), Trouble::Io(error)));
                    continue;
                }
            };
            if entry.file_type().is_dir() {
                continue;
            }
            let is_link = entry.file_type().is_symlink();
            let target = is_link.then(|| fs::metadata(entry.path()).ok()).flatten();
            let is_xml = entry.path().extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xml"));
            match target {
                // The root itself may be a link; what is walked then is what it points to.
                Some(target) if target.is_dir() => self.linked_folders += usize::from(entry.depth() > 0),
                // A pipe or a device would keep us waiting; a link to nowhere is a file that cannot be read.
                Some(target) if !target.is_file() => self.other_files += 1,
                None if !is_link && !entry.file_type().is_file() => self.other_files += 1,
                _ if is_of_mac(entry.path().strip_prefix(folder).unwrap_or(entry.path())) => {
                    self.mac_files += 1
                }
                _ if is_xml => {
                    self.files.push(Input { path: entry.into_path(), folder: Some(folder.to_owned()) });
                }
                _ => self.other_files += 1,
            }
        }
        if (self.files.len(), self.troubles.len()) == (before.0, before.1) {
            let other = others(self) - before.2;
            self.troubles.push((shown(folder), Trouble::NoXml(other)));
        }
    }
}

/// Whether macOS put a file there beside the one that a person sees: `._album.xml`, or anything in `__MACOSX`.
fn is_of_mac(path: &Path) -> bool {
    let begins = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"._"));
    begins || path.components().any(|part| part.as_os_str() == "__MACOSX")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_read_past_the_limit() {
        let limits = Limits { file_size: 4, ..Limits::default() };
        assert_eq!(read_within(&b"1234"[..], 4, &limits).unwrap(), b"1234");
        let grown = read_within(&b"123456789"[..], 4, &limits).unwrap_err().sentence("-");
        let said = read_within(&b"1"[..], 99, &limits).unwrap_err().sentence("big.xml");
        assert_eq!(said, "big.xml is too large: 99 bytes, and the limit is 4");
        assert_eq!(grown, "- is too large: more than 4 bytes, which is the limit");
    }
}

//! Writes files, each as a whole or not at all. Knows nothing of what is in them.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::Builder;

use super::trouble::Trouble;

/// How the names of files begin that are to become others, and how they end.
pub(super) const PREFIX: &str = ".ddex-disclose-";
pub(super) const SUFFIX: &str = ".tmp";

/// Puts bytes where a path leads. Whatever goes wrong, what was there before still is.
///
/// A file that is replaced keeps its permissions; a link goes on pointing to it. What is no file, such as a pipe, is
/// written to as it stands.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let before = there(path)?;
    match &before {
        Some(before) if before.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Some(before) if !before.is_file() => {
            return OpenOptions::new().write(true).open(path)?.write_all(bytes);
        }
        Some(before) if before.permissions().readonly() => return Err(io::ErrorKind::PermissionDenied.into()),
        _ => {}
    }
    let path = identity(path)?;
    let folder = path.parent().ok_or(io::ErrorKind::IsADirectory)?;
    let mut new = builder().tempfile_in(folder)?;
    new.write_all(bytes)?;
    if let Some(before) = before {
        new.as_file().set_permissions(before.permissions())?;
    }
    new.as_file().sync_all()?;
    new.persist(&path)?;
    // The new name is safe only when the folder is. Not every system lets a folder be opened.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// What is where a path leads, if anything.
pub(super) fn there(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::metadata(path) {
        Ok(there) => Ok(Some(there)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether the file where a path leads may be replaced by another. Gives what it is.
pub(super) fn may_replace(path: &Path) -> Result<Metadata, Trouble> {
    let there = OpenOptions::new().write(true).open(path).and_then(|file| file.metadata());
    let there = there.map_err(Trouble::Unwritten)?;
    if there.permissions().readonly() {
        return Err(Trouble::Unwritten(io::ErrorKind::PermissionDenied.into()));
    }
    if has_other_names(&there) { Err(Trouble::OtherNames) } else { Ok(there) }
}

/// Whether the same file is known by another name, which would keep what the file was before.
#[cfg(unix)]
pub(super) fn has_other_names(file: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(file) > 1
}

#[cfg(not(unix))]
pub(super) fn has_other_names(_: &Metadata) -> bool {
    false
}

/// Makes files that anyone may read whom the umask lets, as with any new file.
fn builder() -> Builder<'static, 'static> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}

/// The one path by which a file is known, whatever links lead to it, and though it may not be there yet.
pub(super) fn identity(path: &Path) -> io::Result<PathBuf> {
    let missing = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => error,
        known => return known,
    };
    let name = path.file_name().ok_or(missing)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    Ok(identity(folder.unwrap_or(Path::new(".")))?.join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_new_or_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("album.json");
        for text in ["first", "second"] {
            write(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        assert!(write(&folder.path().join("nowhere/album.json"), b"").is_err());
        assert!(write(folder.path(), b"").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("album.json"), folder.path().join("latest.json"));
        let mode = |path: &Path| fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777;
        write(&path, b"1").unwrap();
        let plain = folder.path().join("plain");
        fs::write(&plain, b"").unwrap();
        assert_eq!(mode(&path), mode(&plain), "a new file is like any other");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&path, &link).unwrap();
        write(&link, b"2").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!((mode(&path), fs::read(&path).unwrap()), (0o640, b"2".to_vec()));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o440)).unwrap();
        assert_eq!(write(&path, b"3").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(fs::read(&path).unwrap(), b"2");
    }

    #[test]
    fn a_file_has_one_identity() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("in")).unwrap();
        let there = |path: &str| identity(&folder.path().join(path)).unwrap();
        assert_eq!(there("in/../new/album.json").file_name(), there("new/album.json").file_name());
        assert_eq!(there("in/./album.json"), there("in/album.json"));
        fs::write(folder.path().join("in/album.json"), b"").unwrap();
        assert_eq!(there("in/../in/album.json"), there("in/album.json"));
    }
}

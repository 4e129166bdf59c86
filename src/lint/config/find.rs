//! Finds the configuration that holds for a folder. Does not read it.

use std::path::{Path, PathBuf};

/// What the file is called.
pub const FILE_NAME: &str = "ddex-disclose.toml";

/// The configuration for files in `folder`, which is an absolute path: the one in it, or else in the nearest folder
/// above that has one.
pub fn find(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|file| file.is_file())
}

//! Which files a run may touch: those it was asked to, and their neighbours. Touches none.

use std::collections::HashSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The folders that a run was asked to work in.
#[derive(Debug, Default)]
pub(in crate::cli) struct Bounds {
    /// Those that were named, with all that is in them.
    roots: Vec<PathBuf>,
    /// Those that hold a file that was named, or that a link leads to.
    folders: HashSet<PathBuf>,
}

impl Bounds {
    /// The folders that were named, and those of these files, by their identities.
    pub(in crate::cli) fn of(roots: &[PathBuf], targets: &[PathBuf]) -> Self {
        let roots = roots.iter().filter_map(|root| fs::canonicalize(root).ok()).collect();
        let folders = targets.iter().filter_map(|target| target.parent()).map(Path::to_owned).collect();
        Self { roots, folders }
    }

    /// Whether a file or folder, by its identity, may be touched.
    pub(super) fn hold(&self, path: &Path) -> bool {
        let is_plain = path.is_absolute() && path.components().all(|part| part != Component::ParentDir);
        path.parent().is_some_and(|folder| {
            let is_inside =
                self.folders.contains(folder) || self.roots.iter().any(|root| folder.starts_with(root));
            // A link on the way would lead out again. A folder that is not there any more holds nothing.
            is_plain && is_inside && fs::canonicalize(folder).map_or(true, |real| real == folder)
        })
    }
}

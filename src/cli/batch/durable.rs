//! Makes sure that what was written is on the disk. Writes nothing itself.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

/// Up to how many files are waited for one by one, where the whole disk could be.
const FEW: usize = 8;

/// Waits until these files are on the disk.
pub(super) fn files(paths: &[PathBuf]) -> io::Result<()> {
    let paths = paths.iter().map(PathBuf::as_path).collect::<Vec<_>>();
    match paths.len() {
        0..=FEW => each(&paths),
        _ => all_at_once(&paths),
    }
}

/// Waits until the new names of these files are on the disk, where the system can tell.
pub(super) fn folders_of(paths: &[PathBuf]) {
    let folders = paths.iter().filter_map(|path| path.parent()).collect::<BTreeSet<_>>();
    let folders = folders.into_iter().collect::<Vec<_>>();
    let _ = match folders.len() {
        0..=FEW => each(&folders),
        _ => all_at_once(&folders),
    };
}

fn each(paths: &[&Path]) -> io::Result<()> {
    paths.par_iter().try_for_each(|path| File::open(path)?.sync_all())
}

/// As [`each`], but the system is asked once for each file system: to wait for every file takes milliseconds.
#[cfg(target_os = "linux")]
fn all_at_once(paths: &[&Path]) -> io::Result<()> {
    use std::collections::BTreeMap;
    use std::os::unix::fs::MetadataExt;

    let mut systems = BTreeMap::new();
    for path in paths {
        systems.entry(std::fs::metadata(path)?.dev()).or_insert(path);
    }
    systems.into_values().try_for_each(|path| Ok(rustix::fs::syncfs(File::open(path)?)?))
}

#[cfg(not(target_os = "linux"))]
fn all_at_once(paths: &[&Path]) -> io::Result<()> {
    each(paths)
}

//! Where what is made of each file goes, so that none is written over an input or over another. Reads no file.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::input::Input;
use super::output;
use super::trouble::{Trouble, shown};

/// The name that a file keeps in another folder: its path in the folder that was named.
pub(super) fn name_of(input: &Input) -> Result<&Path, String> {
    let inside = input.folder.as_ref().and_then(|folder| input.path.strip_prefix(folder).ok());
    let own = input.path.file_name().filter(|_| !input.is_stdin()).map(Path::new);
    inside.or(own).ok_or_else(|| format!("{} has no name: say -o FILE", input.subject()))
}

/// Makes sure that nothing is written over an input, and nothing twice. Gives the identities of the files to be written.
pub(super) fn check(targets: &[PathBuf], inputs: &[Input]) -> Result<Vec<PathBuf>, String> {
    let files = inputs.iter().filter(|input| !input.is_stdin());
    let read = files.map(|input| identity(&input.path)).collect::<Result<HashSet<_>, _>>()?;
    let mut written = HashMap::new();
    let mut identities = Vec::new();
    for (target, input) in targets.iter().zip(inputs) {
        let file = identity(target)?;
        if read.contains(&file) {
            let target = shown(target);
            return Err(format!("{target} is an input and would be written over: say another -o"));
        }
        if let Some(first) = written.insert(file.clone(), input.subject()) {
            let (second, target) = (input.subject(), shown(target));
            return Err(format!("{first} and {second} would both be written to {target}"));
        }
        identities.push(file);
    }
    Ok(identities)
}

/// The one path by which a file is known, or a sentence.
pub(super) fn identity(path: &Path) -> Result<PathBuf, String> {
    output::identity(path).map_err(|error| Trouble::Io(error).sentence(&shown(path)))
}

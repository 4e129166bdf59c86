//! Where each message is written: in its own place, or to another folder. Writes none.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::super::batch::Bounds;
use super::super::input::{Input, Inputs};
use super::super::places::{check, identity, name_of};
use super::super::trouble::shown;

/// Where the messages go.
pub(super) struct Targets {
    /// The identity of each, in the order of the inputs; none for standard input.
    pub(super) files: Vec<PathBuf>,
    /// Whether they go to another folder, so that those go there too in which nothing changes.
    pub(super) are_copies: bool,
    /// The folder that a journal lies in.
    pub(super) home: PathBuf,
    /// What may be touched.
    pub(super) bounds: Bounds,
}

impl Targets {
    /// Where the inputs go that these paths name. An input that is there twice is taken out.
    pub(super) fn of(paths: &[PathBuf], output: Option<&Path>, inputs: &mut Inputs) -> Result<Self, String> {
        let (files, roots) = match output {
            Some(folder) => {
                if folder.exists() && !folder.is_dir() {
                    return Err(format!("{} is a file: --output needs a folder to write to", shown(folder)));
                }
                let place = |input| Ok(folder.join(name_of(input)?));
                let places = inputs.files.iter().map(place).collect::<Result<Vec<_>, String>>()?;
                (check(&places, &inputs.files)?, vec![identity(folder)?])
            }
            None => (in_place(&mut inputs.files)?, inputs.folders.clone()),
        };
        let home = match (output, paths.first()) {
            (Some(folder), _) => identity(folder)?,
            (None, Some(path)) if path.is_dir() => identity(path)?,
            _ => files.first().and_then(|file| file.parent()).unwrap_or(Path::new("")).to_owned(),
        };
        let bounds = Bounds::of(&roots, &files);
        Ok(Self { files, are_copies: output.is_some(), home, bounds })
    }
}

/// The inputs' own places, each once.
fn in_place(inputs: &mut Vec<Input>) -> Result<Vec<PathBuf>, String> {
    let (mut seen, mut files, mut wrong) = (HashSet::new(), Vec::new(), None);
    inputs.retain(|input| {
        if input.is_stdin() {
            return true;
        }
        match identity(&input.path) {
            Ok(file) => {
                let is_new = seen.insert(file.clone());
                files.extend(is_new.then_some(file));
                is_new
            }
            Err(sentence) => {
                wrong.get_or_insert(sentence);
                false
            }
        }
    });
    wrong.map_or(Ok(files), Err)
}

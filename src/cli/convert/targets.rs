//! Where each converted message goes, so that none is written over an input or over another. Reads no message.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf, is_separator};

use super::super::input::Input;
use super::super::output;
use super::super::trouble::{Trouble, shown};
use super::Convert;

/// Where each message goes, `None` for standard output; or why they cannot go there.
pub(super) fn of(args: &Convert, inputs: &[Input]) -> Result<Vec<Option<PathBuf>>, String> {
    let several = args.paths.len() > 1 || inputs.iter().any(|input| input.folder.is_some());
    let Some(out) = args.output.as_deref().filter(|out| out.as_os_str() != "-") else {
        return match several {
            true => Err("several messages need a folder to go to: say -o FOLDER".to_owned()),
            false => Ok(vec![None; inputs.len()]),
        };
    };
    let is_named_as_folder = out.as_os_str().to_string_lossy().ends_with(is_separator);
    let targets = if several || is_named_as_folder || out.is_dir() {
        if out.exists() && !out.is_dir() {
            return Err(format!("{} is a file: several messages need a folder to go to", shown(out)));
        }
        let place = |input| Ok(out.join(name_of(input)?.with_extension(args.to.ending())));
        inputs.iter().map(place).collect::<Result<Vec<_>, String>>()?
    } else {
        vec![out.to_owned(); inputs.len()]
    };
    check(&targets, inputs)?;
    Ok(targets.into_iter().map(Some).collect())
}

/// The name that a message keeps in another folder: its path in the folder that was named.
fn name_of(input: &Input) -> Result<&Path, String> {
    let inside = input.folder.as_ref().and_then(|folder| input.path.strip_prefix(folder).ok());
    let own = input.path.file_name().filter(|_| !input.is_stdin()).map(Path::new);
    inside.or(own).ok_or_else(|| format!("{} has no name: say -o FILE", input.subject()))
}

/// Makes sure that nothing is written over an input, and nothing twice.
fn check(targets: &[PathBuf], inputs: &[Input]) -> Result<(), String> {
    let identity =
        |path: &Path| output::identity(path).map_err(|error| Trouble::Io(error).sentence(&shown(path)));
    let files = inputs.iter().filter(|input| !input.is_stdin());
    let read = files.map(|input| identity(&input.path)).collect::<Result<HashSet<_>, _>>()?;
    let mut written = HashMap::new();
    for (target, input) in targets.iter().zip(inputs) {
        let file = identity(target)?;
        if read.contains(&file) {
            let target = shown(target);
            return Err(format!("{target} is an input and would be written over: say another -o"));
        }
        if let Some(first) = written.insert(file, input.subject()) {
            let (second, target) = (input.subject(), shown(target));
            return Err(format!("{first} and {second} would both be written to {target}"));
        }
    }
    Ok(())
}

//! Where each converted message goes: to standard output, a file or a folder. Reads no message.

use std::path::{PathBuf, is_separator};

use super::super::input::Input;
use super::super::places::{check, name_of};
use super::super::trouble::shown;
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

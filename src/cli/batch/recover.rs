//! Finishes what a run that was killed has begun. Believes its journal only as far as the run that is going on may go.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::output::there;
use super::super::trouble::{Trouble, shown};
use super::journal::{Journal, Line};
use super::{Bounds, Stamp, durable, staged_path};

/// What was done for a run that was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Recovered {
    /// It had not put anything in place yet; so many new files were removed.
    Removed(usize),
    /// It was putting its files in place; so many more were.
    Placed(usize),
}

/// What a journal says, apart from its files.
#[derive(Debug, Default)]
struct Told {
    run: Option<String>,
    decided: bool,
    made: Vec<PathBuf>,
}

/// Finishes what the journal says was begun; `None` where there is nothing.
pub(super) fn finish(journal: &Journal, bounds: &Bounds) -> Result<Option<Recovered>, String> {
    if journal.is_unbegun()? {
        return Ok(None);
    }
    let told = look_through(journal, bounds)?;
    let Some(run) = told.run else {
        return Err(format!("{} is no journal of ours; move it away", journal.name()));
    };
    let (mut placed, mut removed) = (Vec::new(), 0);
    journal.each(|line| {
        let Line::Stage { number, target, was } = line else { return Ok(()) };
        let target = PathBuf::from(target);
        let Some(staged) = staged_path(&target, &run, number).filter(|staged| is_own(staged)) else {
            return Ok(());
        };
        // Who has changed the target since then knows better, and what cannot be put in place is made anew.
        let is_placed = told.decided && is_still(&target, was) && fs::rename(&staged, &target).is_ok();
        if is_placed {
            placed.push(staged);
        } else {
            removed += 1;
            fs::remove_file(&staged).map_err(|error| Trouble::Unwritten(error).sentence(&shown(&staged)))?;
        }
        Ok(())
    })?;
    if told.decided {
        durable::folders_of(&placed);
        return Ok(Some(Recovered::Placed(placed.len())));
    }
    for folder in told.made.iter().rev() {
        // Where something else was put into it, it stays.
        let _ = fs::remove_dir(folder);
    }
    Ok(Some(Recovered::Removed(removed)))
}

/// Reads the journal without doing anything, and makes sure that it speaks only of what this run may touch.
fn look_through(journal: &Journal, bounds: &Bounds) -> Result<Told, String> {
    let mut told = Told::default();
    let within = |path: &Path| match bounds.hold(path) {
        true => Ok(()),
        false => Err(format!(
            "{} was left by a run that was interrupted and that also worked on {}: repeat that run, or remove the journal",
            journal.name(),
            shown(path)
        )),
    };
    journal.each(|line| {
        match line {
            Line::Run(run) if told.run.is_none() && is_token(&run) => told.run = Some(run),
            Line::Run(_) => return Err(format!("{} is no journal of ours; move it away", journal.name())),
            Line::Made(folder) => {
                let folder = PathBuf::from(folder);
                within(&folder)?;
                told.made.push(folder);
            }
            Line::Stage { target, .. } => within(&PathBuf::from(target))?,
            Line::Commit => told.decided = true,
        }
        Ok(())
    })?;
    Ok(told)
}

fn is_token(run: &str) -> bool {
    run.len() == 16 && run.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Whether a staged file is there, and is nothing but a file.
fn is_own(staged: &Path) -> bool {
    fs::symlink_metadata(staged).is_ok_and(|there| there.is_file())
}

/// Whether the target is what it was when the new file was made.
fn is_still(target: &Path, was: Option<Stamp>) -> bool {
    let is_link = fs::symlink_metadata(target).is_ok_and(|there| there.is_symlink());
    !is_link && there(target).is_ok_and(|there| there.as_ref().map(Stamp::of) == was)
}

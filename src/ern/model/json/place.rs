//! Where in the JSON something stands, and the errors that say so.

use std::fmt;

use serde::de::Error;

use super::Key;

/// How many keys and numbers may lead to a place: serde_json has the same limit for what is nested.
const DEEPEST: usize = 128;

/// A place in the JSON: the key or number that leads to it, from the place that leads to that. The outermost is none.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    up: At<'p>,
    step: Step<'p>,
    depth: usize,
}

/// A place, or the outermost.
pub(super) type At<'p> = Option<&'p Place<'p>>;

#[derive(Clone, Copy)]
pub(super) enum Step<'p> {
    Key(Key),
    /// A key that may be no field's.
    Name(&'p str),
    /// In an array, counted from 1.
    Number(usize),
}

impl<'p> Place<'p> {
    /// The place one step further in.
    pub(super) fn below<E: Error>(up: At<'p>, step: Step<'p>) -> Result<Self, E> {
        let depth = up.map_or(0, |up| up.depth) + 1;
        match depth <= DEEPEST {
            true => Ok(Self { up, step, depth }),
            false => Err(wrong(up, format_args!("it is nested more than {DEEPEST} levels deep"))),
        }
    }
}

/// `NewReleaseMessage/ResourceList/SoundRecording[3]`.
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(up) = self.up {
            write!(f, "{up}")?;
        }
        let slash = if self.up.is_some() { "/" } else { "" };
        match self.step {
            Step::Key(key) => write!(f, "{slash}{key}"),
            Step::Name(name) => write!(f, "{slash}{name}"),
            Step::Number(number) => write!(f, "[{number}]"),
        }
    }
}

/// What is wrong, behind the place where it is.
pub(super) fn wrong<E: Error>(at: At<'_>, what: impl fmt::Display) -> E {
    match at {
        Some(place) => E::custom(format_args!("{place}: {what}")),
        None => E::custom(what),
    }
}

/// What is wrong with a key, and which one was probably meant.
pub(super) fn unknown<E: Error>(at: At<'_>, what: impl fmt::Display, nearest: Option<&str>) -> E {
    match nearest {
        Some(nearest) => wrong(at, format_args!("{what}; did you mean `{nearest}`?")),
        None => wrong(at, what),
    }
}

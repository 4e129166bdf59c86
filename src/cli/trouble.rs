//! Why something could not be done, in one line. Knows no finding.

use std::io::{self, Write};
use std::path::Path;

use crate::report::look::{Look, count};
use crate::xml::{self, Document};

/// The exit code when something could not be done.
pub(super) const COULD_NOT_WORK: u8 = 2;

/// Why a file or folder could not be looked at.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The system would not let us.
    Io(io::Error),
    /// The system would not let us write it.
    Unwritten(io::Error),
    /// It has other names, which would go on meaning what it was before.
    OtherNames,
    /// It is no XML that can be read.
    Xml(xml::Error),
    /// It is neither XML nor JSON; what it is, as a person would call it.
    Neither(&'static str),
    /// It does not end within the limit, in bytes.
    TooLong(u64),
    /// It is XML, but no ERN message; what its root is called.
    NotErn(Option<String>),
    /// It is a folder without any XML; how many other files it has.
    NoXml(usize),
    /// It is no baseline; why, as the end of a sentence.
    NoBaseline(String),
    /// It is a configuration that is no text.
    NotUtf8,
    /// It is a configuration, with as many faults.
    WrongConfiguration(usize),
    /// It is a sheet, with as many faults.
    WrongSheet(usize),
}

impl Trouble {
    /// Why a document that is no message is none.
    pub(super) fn not_ern(document: &Document<'_>) -> Self {
        let begins = document.source().trim_start_matches('\u{feff}').trim_start();
        if !begins.starts_with('<') {
            return Self::Xml(xml::Error::NotXml { kind: "text" });
        }
        let name = document.root().map(|root| root.local_name());
        Self::NotErn(name.map(str::to_owned))
    }

    /// The whole sentence.
    pub(super) fn sentence(&self, path: &str) -> String {
        match self {
            Self::Io(_) => format!("{path}: {}", self.reason()),
            _ => format!("{path} {}", self.reason()),
        }
    }

    /// The sentence without its beginning, the path.
    pub(super) fn reason(&self) -> String {
        match self {
            Self::Io(error) => in_words(error),
            Self::Unwritten(error) => format!("could not be written and is as it was: {}", in_words(error)),
            Self::OtherNames => {
                "has other names (hard links) that would keep the old content; it is as it was".to_owned()
            }
            Self::Xml(error) => error.to_string(),
            Self::Neither(kind) => format!("is neither XML nor JSON ({kind})"),
            Self::TooLong(limit) => format!("is too large: more than {limit} bytes, which is the limit"),
            Self::NotErn(Some(root)) => format!("is not an ERN message (its outermost element is {root})"),
            Self::NotErn(None) => "is not an ERN message (it has no elements)".to_owned(),
            Self::NoXml(0) => "is an empty folder: there is nothing to check".to_owned(),
            Self::NoBaseline(why) => why.clone(),
            Self::NotUtf8 => "is not UTF-8: save it as that".to_owned(),
            Self::WrongConfiguration(1) => {
                "is wrong in one place: nothing it holds for is checked until it is right".to_owned()
            }
            Self::WrongConfiguration(faults) => {
                format!("is wrong in {faults} places: nothing it holds for is checked until it is right")
            }
            Self::WrongSheet(1) => "is wrong in one place: nothing in it counts until it is right".to_owned(),
            Self::WrongSheet(faults) => {
                format!("is wrong in {faults} places: nothing in it counts until it is right")
            }
            Self::NoXml(other) => format!("has no XML files in it, only {}", count(*other, "other file")),
        }
    }
}

/// What the system said, in our words where we have any.
fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "is a folder".to_owned(),
        io::ErrorKind::FileTooLarge => "too large to read".to_owned(),
        _ => {
            let said = error.to_string();
            let said = said.split(" (os error").next().unwrap_or_default();
            let mut chars = said.chars();
            chars
                .next()
                .map_or_else(String::new, |first| first.to_lowercase().collect::<String>() + chars.as_str())
        }
    }
}

/// A path as people write it: not `./album.xml`.
pub(super) fn shown(path: &Path) -> String {
    let short = path.strip_prefix(".").ok().filter(|rest| !rest.as_os_str().is_empty());
    short.unwrap_or(path).to_string_lossy().into_owned()
}

/// Says on standard error that something could not be done.
pub(super) fn say(sentence: &str, look: Look) {
    // If even that cannot be written, the exit code still tells.
    let _ = writeln!(io::stderr(), "ddex-disclose: {}", look.plain(sentence));
}

/// What to do when the output cannot be written: nothing when nobody reads it any more.
pub(super) fn unwritten(error: &io::Error, look: Look) -> Option<u8> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return None;
    }
    say(&format!("the output could not be written: {}", in_words(error)), look);
    Some(COULD_NOT_WORK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_system_in_plain_words() {
        let io = |kind: io::ErrorKind| Trouble::Io(kind.into()).sentence("album.xml");
        assert_eq!(io(io::ErrorKind::PermissionDenied), "album.xml: permission denied");
        assert_eq!(io(io::ErrorKind::NotFound), "album.xml: no such file or folder");
        let disk = Trouble::Io(io::Error::from_raw_os_error(5)).sentence("album.xml");
        assert!(disk.starts_with("album.xml: ") && !disk.contains("os error"), "{disk}");
    }

    #[test]
    fn what_it_is_not() {
        let not_xml = Trouble::Xml(xml::Error::NotXml { kind: "JPEG image" });
        assert_eq!(not_xml.sentence("cover.jpg"), "cover.jpg is not XML (JPEG image)");
        assert_eq!(
            Trouble::NotErn(Some("Invoice".to_owned())).sentence("a.xml"),
            "a.xml is not an ERN message (its outermost element is Invoice)"
        );
        assert_eq!(Trouble::NoXml(2).sentence("in"), "in has no XML files in it, only 2 other files");
    }
}

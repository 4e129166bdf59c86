//! A message that comes in chunks is judged as one that is there as a whole.

mod support;

use std::path::Path;

use ddex_disclose::ern::Message;
use ddex_disclose::ern::stream::{Options, Status, Validator, is_valid, validate};
use ddex_disclose::schema::Version;
use ddex_disclose::xml::{Document, Error, Limits};
use proptest::prelude::*;

/// The faults of a stream that comes in chunks of these sizes: line, offset and sentence.
fn streamed(bytes: &[u8], window: usize, sizes: &[usize]) -> Result<Vec<(u64, u64, String)>, Error> {
    let mut validator = Validator::new(Options { window, ..Options::default() });
    let mut rest = bytes;
    let mut sizes = sizes.iter().cycle();
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
        if validator.feed(chunk)? == Status::Decided {
            break;
        }
        rest = after;
    }
    let outcome = validator.finish()?;
    let mut faults =
        outcome.faults.iter().map(|f| (f.at.line, f.at.offset, f.to_string())).collect::<Vec<_>>();
    faults.sort();
    Ok(faults)
}

/// The same of the whole document.
fn whole(bytes: &[u8]) -> Vec<(u64, u64, String)> {
    let document = Document::parse(bytes, &Limits::default()).unwrap();
    let faults = Message::of(&document).unwrap().validate(1000).faults;
    let mut faults = faults
        .iter()
        .map(|fault| {
            let start = document.node(fault.at).span().start;
            let line = 1 + document.source()[..start].matches('\n').count();
            (line as u64, start as u64, fault.to_string())
        })
        .collect::<Vec<_>>();
    faults.sort();
    faults
}

fn samples() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let folders =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files =
        folders.flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let mut files = files.filter(|file| file.extension().is_some_and(|e| e == "xml")).collect::<Vec<_>>();
    files.sort();
    files.iter().map(|file| std::fs::read(file).unwrap()).collect()
}

#[test]
fn samples_are_judged_alike() {
    for sample in samples() {
        let document = Document::parse(sample.as_slice(), &Limits::default()).unwrap();
        let message = Message::of(&document).unwrap();
        let outcome = validate(sample.as_slice(), Options { window: 512, ..Options::default() }).unwrap();
        assert_eq!(outcome.is_valid(), message.is_valid());
        assert_eq!(is_valid(sample.as_slice(), Options::default()).unwrap(), message.is_valid());
        if document.problems().is_empty() && message.fault().is_none() {
            assert_eq!(streamed(&sample, 700, &[100, 1, 37, 2000]).unwrap(), whole(&sample));
        }
    }
}

#[test]
fn what_is_no_message_is_told_so() {
    let outcome = validate("<Playlist><Song/></Playlist>".as_bytes(), Options::default()).unwrap();
    assert!(!outcome.is_message && !outcome.is_valid());
    let outcome = validate("<e:NewReleaseMessage xmlns:e='urn:x'/>".as_bytes(), Options::default()).unwrap();
    assert!(outcome.is_message && outcome.root.is_some() && !outcome.is_valid());
    assert!(validate(&b"\xff\xd8\xff\xe0 a JPEG"[..], Options::default()).is_err());
}

#[test]
fn of_a_message_that_breaks_off_nothing_is_called_missing() {
    let message = support::complete(Version::V4_3_2, "");
    let outcome = validate(&message.as_bytes()[..message.len() / 2], Options::default()).unwrap();
    assert_eq!(outcome.problems.len(), 1);
    assert_eq!(outcome.faults, []);
}

#[test]
fn a_message_that_was_not_read_to_its_end_is_never_valid() {
    let message = support::complete(Version::V4_3_2, "");
    let long = format!("{message}<!-- {} -->", "x".repeat(9000));
    let limits = Limits { file_size: 4000, ..Limits::default() };
    let mut validator = Validator::new(Options { limits, window: 1000, ..Options::default() });
    let refused = long.as_bytes().chunks(1000).find_map(|chunk| validator.feed(chunk).err());
    assert!(matches!(refused, Some(Error::TooLarge { .. })), "{refused:?}");
    assert_eq!(validator.finish().err(), refused, "whoever overlooked it is told again");
}

#[test]
fn what_comes_after_the_message_breaks_it() {
    let message = support::complete(Version::V4_3_2, "") + "<More>text</More>";
    let outcome = validate(message.as_bytes(), Options { window: 64, ..Options::default() }).unwrap();
    assert_eq!((outcome.problems.len(), outcome.faults.len()), (1, 0));
}

#[test]
fn the_value_sets_can_be_chosen() {
    let old = "<ReleaseDeal><Deal><DealTerms><UseType>UseForGenerativeAI</UseType></DealTerms></Deal></ReleaseDeal>";
    let message = support::complete(Version::V4_3_2, old);
    assert!(!is_valid(message.as_bytes(), Options::default()).unwrap());
    assert!(is_valid(message.as_bytes(), Options { avs: Some(7), ..Options::default() }).unwrap());
}

#[test]
fn text_that_comes_late_counts_as_if_it_came_first() {
    let message = support::complete(Version::V4_3_2, "");
    let message = message
        .replace("</MessageSender>", "</MessageSender>: ")
        .replace("<MessageId>Salt Road</MessageId>", "");
    for window in [16, 100, 300, 500, 700, 1100] {
        assert_eq!(streamed(message.as_bytes(), window, &[57]).unwrap(), whole(message.as_bytes()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However a broken message is cut, the same is found at the same places.
    #[test]
    fn cuts_make_no_difference(
        window in 16_usize..3000,
        sizes in prop::collection::vec(1_usize..900, 1..6),
        at in 0_usize..2000,
        word in "[A-Za-z0-9 ]{0,6}",
        dropped in 0_usize..40,
    ) {
        let message = support::complete(Version::V4_3_2, "<SoundRecording/><Image/>");
        let at = message.floor_char_boundary(at.min(message.len()));
        let end = message.floor_char_boundary((at + dropped).min(message.len()));
        let message = format!("{}{word}{}", &message[..at], &message[end..]);
        let document = Document::parse(message.as_bytes(), &Limits::default());
        if let Ok(document) = document
            && document.problems().is_empty()
            && Message::of(&document).is_some_and(|message| message.has_schema())
        {
            prop_assert_eq!(streamed(message.as_bytes(), window, &sizes).unwrap(), whole(message.as_bytes()));
        } else {
            let outcome = validate(message.as_bytes(), Options { window, ..Options::default() });
            prop_assert!(!outcome.is_ok_and(|outcome| outcome.is_valid()));
        }
    }
}

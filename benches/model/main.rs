//! How fast a message becomes a model, beside quick-xml's own serde, and a model a message again, beside quick-xml's
//! writer with the same events. `cargo bench --bench model --features model` prints tables.

#![allow(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../../tests/support/generate.rs"]
mod generate;
mod plain;
#[path = "../support/timing.rs"]
mod timing;

use std::cell::Cell;
use std::hint::black_box;

use ddex_disclose::ern::Message;
use ddex_disclose::ern::model::Model;
use ddex_disclose::xml::{Document, Limits};
use quick_xml::events::Event;
use serde_json::Value;
use timing::{in_turn, table};

/// How many recordings make about 50 MB.
const FIFTY_MEGABYTES: usize = 10_800;

const ROUNDS: usize = 9;

fn main() {
    let text = generate::album(FIFTY_MEGABYTES);
    let model = read(&text);
    let theirs = serde_json::to_value(read_plain(&text)).unwrap();
    let ours = serde_json::to_value(&model).unwrap();
    assert!(same(&ours["NewReleaseMessage"], &theirs), "the two must read the same");
    drop((ours, theirs));

    let document = parse(&text);
    let message = Message::of(&document).unwrap();
    let names = ["quick-xml's serde", "parse + read", "parse", "read from the tape", "drop"];
    let kept = Cell::new(None);
    let times = in_turn(
        ROUNDS,
        &mut [
            (names[0], &mut || _ = black_box(read_plain(&text))),
            (names[1], &mut || _ = black_box(read(&text))),
            (names[2], &mut || _ = black_box(parse(&text))),
            (names[3], &mut || kept.set(Model::read(&message).ok())),
            (names[4], &mut || drop(kept.take())),
        ],
    );
    table(&format!("a message of {} MB becomes structs", text.len() / 1_000_000), &names, &times, text.len());

    let xml = model.write().unwrap().xml;
    let events = events(&xml);
    assert!(write_events(&events) == xml.as_bytes(), "the two must write the same");
    let names = ["quick-xml's writer", "write"];
    let times = in_turn(
        ROUNDS,
        &mut [
            (names[0], &mut || _ = black_box(write_events(&events))),
            (names[1], &mut || _ = black_box(model.write())),
        ],
    );
    table(&format!("structs become a message of {} MB", xml.len() / 1_000_000), &names, &times, xml.len());
}

fn parse(text: &str) -> Document<'_> {
    Document::parse(text.as_bytes(), &Limits::default()).unwrap()
}

fn read(text: &str) -> Model {
    Model::read(&Message::of(&parse(text)).unwrap()).unwrap()
}

fn read_plain(text: &str) -> plain::NewReleaseMessage {
    quick_xml::de::from_str(text).unwrap()
}

/// Whether two messages as JSON say the same, whatever each calls a text, and whether or not it names what is empty.
fn same(ours: &Value, theirs: &Value) -> bool {
    let is_there = |value: &Value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            let theirs = theirs.iter().filter(|(_, value)| is_there(value));
            let theirs = theirs.map(|(key, value)| (key.replace('$', "#"), value)).collect::<Vec<_>>();
            ours.len() == theirs.len()
                && theirs.iter().all(|(key, value)| ours.get(key).is_some_and(|own| same(own, value)))
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        _ => ours == theirs,
    }
}

/// The events of a message, to be written again.
fn events(xml: &str) -> Vec<Event<'_>> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut events = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return events,
            event => events.push(event),
        }
    }
}

fn write_events(events: &[Event<'_>]) -> Vec<u8> {
    let mut writer = quick_xml::Writer::new(Vec::new());
    events.iter().for_each(|event| writer.write_event(event.borrow()).unwrap());
    writer.into_inner()
}

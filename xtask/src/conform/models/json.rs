//! Holds messages as JSON against the published JSON Schemas, by jsonschema, and spoils them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use ddex_disclose::schema::Version;
use fastrand::Rng;
use serde_json::{Value, json};

/// A Python that judges one message a line.
pub struct Judge {
    python: Child,
    asked: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Judge {
    pub fn start() -> Result<Self, String> {
        let mut python = Command::new("python3")
            .args(["-c", include_str!("check_json.py")])
            .args(["ern3", "ern4"].map(|name| crate::root().join(format!("schemas/json/{name}.json"))))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("python3: {e}"))?;
        let pipes = (python.stdin.take(), python.stdout.take());
        let (Some(asked), Some(answers)) = pipes else { return Err("python3 has no pipes".to_owned()) };
        Ok(Self { python, asked, answers: BufReader::new(answers) })
    }

    /// The first fault that the schema of the version's family finds in a message, which is on one line.
    pub fn fault(&mut self, version: Version, json: &str) -> Result<Option<String>, String> {
        let schema = if version.is_ern3() { 0 } else { 1 };
        let mut answer = String::new();
        writeln!(self.asked, "{schema} {json}")
            .and_then(|()| self.answers.read_line(&mut answer))
            .map_err(|e| format!("python3: {e}"))?;
        match answer.trim_end() {
            "" => Err("python3 gave no answer (Debian's python3-jsonschema is needed)".to_owned()),
            "valid" => Ok(None),
            fault => Ok(Some(fault.to_owned())),
        }
    }
}

impl Drop for Judge {
    fn drop(&mut self) {
        self.python.kill().and_then(|()| self.python.wait()).ok();
    }
}

/// A message with something changed.
pub struct Mutant {
    pub what: String,
    pub json: String,
    /// Whether no message is like this. Where a key was dropped it depends on the key.
    pub is_wrong: bool,
}

/// Messages with one key too many, one too few, and a number for a string; none of one that is large.
pub fn mutants(json: &str, rng: &mut Rng) -> Vec<Mutant> {
    const LARGE: usize = 100_000;
    let Some(message) = serde_json::from_str::<Value>(json).ok().filter(|_| json.len() < LARGE) else {
        return Vec::new();
    };
    let mut mutants = Vec::new();
    for is_place in [Value::is_object, Value::is_object, Value::is_object, Value::is_string] {
        let kind = mutants.len();
        let mut mutant = message.clone();
        let mut places = pointers(&message);
        places.retain(|pointer| message.pointer(pointer).is_some_and(is_place));
        let pointer = places[rng.usize(..places.len())].clone();
        let Some(place) = mutant.pointer_mut(&pointer) else { continue };
        let what = match place {
            Value::Object(members) if kind == 0 => {
                members.insert("Mood".to_owned(), json!("Calm"));
                "a key too many"
            }
            Value::Object(members) => {
                let keys = members.keys().cloned().collect::<Vec<_>>();
                keys.get(rng.usize(..keys.len().max(1))).and_then(|key| members.remove(key));
                "a key too few"
            }
            place => {
                *place = json!(7);
                "a number"
            }
        };
        let is_wrong = what != "a key too few";
        mutants.push(Mutant { what: format!("{what} in {pointer}"), json: mutant.to_string(), is_wrong });
    }
    mutants
}

/// The places of all values in a message.
fn pointers(message: &Value) -> Vec<String> {
    let mut pointers = vec![String::new()];
    let mut at = 0;
    while let Some(pointer) = pointers.get(at).cloned() {
        match message.pointer(&pointer) {
            Some(Value::Object(members)) => {
                pointers.extend(members.keys().map(|key| format!("{pointer}/{key}")));
            }
            Some(Value::Array(items)) => pointers.extend((0..items.len()).map(|n| format!("{pointer}/{n}"))),
            _ => {}
        }
        at += 1;
    }
    pointers
}

//! Finds wrong and missing AI declarations in DDEX ERN messages.
//!
//! A release reaches the streaming services as an ERN message: XML that names recordings, artwork, contributors and
//! deals. Since ERN 4.3.1 it can say what generative AI made. This library reads such messages, of every version
//! from 3.4.1 to 4.3.2, and says where the declarations are missing or contradict each other.
//!
//! ```
//! use ddex_disclose::disclosure::{Declaration, Disclosure};
//! use ddex_disclose::ern::Message;
//! use ddex_disclose::lint::{Options, check};
//! use ddex_disclose::xml::{Document, Limits};
//!
//! let bytes = std::fs::read("samples/contradictions/single-all-beside-composer.xml")?;
//!
//! // Parse: whatever is wrong with the XML, there is a document, and a list of problems.
//! let document = Document::parse(bytes, &Limits::default())?;
//! assert!(document.problems().is_empty());
//!
//! // Check: every rule that is certain.
//! let checked = check(&document, &Options::default());
//! let codes = checked.findings.iter().map(|finding| finding.code).collect::<Vec<_>>();
//! assert_eq!(codes, ["AI003", "AI024"]);
//!
//! // Read: what the message says about AI, whatever its version.
//! let message = Message::of(&document).expect("an ERN message");
//! let disclosure = Disclosure::of(message);
//! let recording = &disclosure.resources[0];
//! assert_eq!(recording.declared.value, Declaration::All);
//! for credit in &recording.credits {
//!     println!("{}: {}", disclosure.credit_line(credit), credit.effective());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The nouns: a [`Document`](xml::Document) is XML with a place for every element; a [`Message`](ern::Message) is a
//! document of a known version; a [`Disclosure`](disclosure::Disclosure) is what the message says about AI; a
//! [`Rule`](lint::Rule) looks at one of these and makes a [`Finding`](lint::Finding).
//!
//! To validate and nothing else: [`Message::is_valid`](ern::Message::is_valid) and
//! [`Message::validate`](ern::Message::validate) for a document, [`ern::stream`] for one that comes in chunks or is too
//! large to hold. They are as strict as libxml2 with DDEX's XSDs, and look at references besides.
//!
//! It does not look into the files that a message names, and claims nothing about the law.
//!
//! The feature `cli`, on by default, adds the command line and its reports; without it the library depends on little
//! more than memchr and serde.

#![forbid(unsafe_code)]

#[cfg(feature = "cli")]
pub mod cli;
pub mod declare;
pub mod disclosure;
pub mod ern;
pub mod lint;
#[cfg(feature = "cli")]
pub mod report;
pub mod schema;
pub mod span;
pub mod xml;

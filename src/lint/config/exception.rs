//! Findings that a user knows and accepts: of which rules, where, about what, why, and until when. Knows no clock: what
//! day it is must be said.

use std::borrow::Cow;
use std::collections::HashSet;

use serde::{Deserialize, Deserializer};
use toml::Spanned;
use toml::value::Date;

use super::named::word;
use super::{Codes, Config, PathPattern};
use crate::disclosure::{
    By, Disclosure, ReleaseKind, display_artists, identifiers, party_ids, party_name, words,
};
use crate::ern::Message;
use crate::lint::{Finding, Subject};
use crate::schema::name;
use crate::xml::Node;

/// One exception. Each list that is given must hold one that fits; a list that is not given fits all.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Exception {
    /// Of these rules, by code, beginning of codes or name.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub rules: Vec<Codes>,
    /// In these files; a path from the folder of the configuration on, with `*` and `**`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<String>"))]
    pub path: Option<PathPattern>,
    /// About recordings and videos with one of these ISRCs.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub isrc: Vec<Isrc>,
    /// About releases with one of these ICPNs or GRids, and whatever is on them.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub icpn: Vec<Name>,
    /// About resources and releases on which one of these is credited or displayed, by name or identifier.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<String>"))]
    pub party: Vec<Name>,
    /// Why it is accepted.
    #[cfg_attr(feature = "cli", schemars(with = "String"))]
    pub reason: Reason,
    /// The first day on which it is accepted no more.
    #[serde(default, deserialize_with = "date")]
    #[cfg_attr(feature = "cli", schemars(with = "Option<String>"))]
    pub expires: Option<Date>,
}

/// Why something is accepted: never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(pub String);

/// An ISRC, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Isrc(String);

/// A name or an identifier, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

/// A finding that is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excepted {
    /// What was found.
    pub finding: Finding,
    /// The exception that accepts it, as a place in [`Config::exceptions`].
    pub exception: usize,
    /// Why.
    pub reason: String,
}

impl Config {
    /// Takes out of a message's findings those that are accepted. `path` is the file's, from the folder of the
    /// configuration on, with `/` between its parts.
    pub fn except(
        &self,
        message: Message<'_>,
        path: &str,
        today: Date,
        findings: &mut Vec<Finding>,
    ) -> Vec<Excepted> {
        let exceptions = self.exceptions.iter().map(Spanned::get_ref).enumerate();
        let hold = exceptions.filter(|(_, exception)| {
            !exception.is_over(today) && exception.path.as_ref().is_none_or(|pattern| pattern.covers(path))
        });
        let hold = hold.collect::<Vec<_>>();
        if hold.is_empty() || findings.is_empty() {
            return Vec::new();
        }
        let disclosure = Disclosure::of(message);
        let known = Known::of(&disclosure);
        let mut excepted = Vec::new();
        for finding in std::mem::take(findings) {
            match hold.iter().find(|(_, exception)| exception.covers(&finding, &known)) {
                Some((index, exception)) => {
                    let reason = exception.reason.0.clone();
                    excepted.push(Excepted { finding, exception: *index, reason });
                }
                None => findings.push(finding),
            }
        }
        excepted
    }
}

impl Exception {
    /// Whether it is accepted no more.
    pub fn is_over(&self, today: Date) -> bool {
        self.expires.is_some_and(|expires| expires <= today)
    }

    fn covers(&self, finding: &Finding, known: &Known<'_, '_>) -> bool {
        let of_rule = || self.rules.is_empty() || self.rules.iter().any(|codes| codes.covers(finding.code));
        let about = finding.subject;
        let fits = |listed: &mut dyn Iterator<Item = &String>, has: &dyn Fn() -> HashSet<String>| {
            let mut listed = listed.peekable();
            listed.peek().is_none() || {
                let has = has();
                listed.any(|one| has.contains(one))
            }
        };
        of_rule()
            && fits(&mut self.isrc.iter().map(|isrc| &isrc.0), &|| known.isrcs(about))
            && fits(&mut self.icpn.iter().map(|icpn| &icpn.0), &|| known.icpns(about))
            && fits(&mut self.party.iter().map(|party| &party.0), &|| known.parties(about))
    }
}

/// What resources and releases are known by, as exceptions name it.
struct Known<'a, 'd> {
    disclosure: &'a Disclosure<'d>,
    /// For each resource, the main releases that it is on.
    releases: Vec<Vec<usize>>,
}

impl<'a, 'd> Known<'a, 'd> {
    fn of(disclosure: &'a Disclosure<'d>) -> Self {
        let mut releases = vec![Vec::new(); disclosure.resources.len()];
        for release in disclosure.main_releases() {
            release.resources.iter().for_each(|index| releases[*index].push(release.index));
        }
        Self { disclosure, releases }
    }

    /// The ISRCs of a resource, or of what a track or clip of the release holds.
    fn isrcs(&self, about: Option<Subject>) -> HashSet<String> {
        let of = |index: usize| identifiers(self.disclosure.resources[index].node, &[name::ISRC]);
        let isrcs = match about {
            Some(Subject::Resource(index)) => of(index),
            Some(Subject::Release(index)) => {
                let release = &self.disclosure.releases[index];
                let held = release.resources.iter().filter(|_| release.kind != ReleaseKind::Release);
                held.flat_map(|resource| of(*resource)).collect()
            }
            None => Vec::new(),
        };
        isrcs.iter().map(|isrc| compared(isrc)).collect()
    }

    /// The ICPNs and GRids of a release, of the main releases that a resource is on, or of all that a message has.
    fn icpns(&self, about: Option<Subject>) -> HashSet<String> {
        let of = |index: &usize| {
            identifiers(self.disclosure.releases[*index].node, &[name::ICPN, name::G_RID])
                .iter()
                .map(|id| compared(id))
                .collect::<Vec<_>>()
        };
        match about {
            Some(Subject::Release(index)) => of(&index).into_iter().collect(),
            Some(Subject::Resource(index)) => self.releases[index].iter().flat_map(of).collect(),
            None => self.disclosure.main_releases().flat_map(|main| of(&main.index)).collect(),
        }
    }

    /// The names and identifiers of everybody who is credited or displayed on it.
    fn parties(&self, about: Option<Subject>) -> HashSet<String> {
        let (node, credits) = match about {
            Some(Subject::Resource(index)) => {
                let resource = &self.disclosure.resources[index];
                (resource.node, &*resource.credits)
            }
            Some(Subject::Release(index)) => (self.disclosure.releases[index].node, &[][..]),
            None => return HashSet::new(),
        };
        let credited = credits.iter().filter_map(|credit| match &credit.by {
            By::Party(reference) => self.disclosure.party(reference),
            By::InLine(node) => Some(*node),
            By::Special { .. } | By::Nobody => None,
        });
        let displayed = display_artists(node).filter_map(|artist: Node<'d>| {
            match artist.child(name::ARTIST_PARTY_REFERENCE) {
                Some(reference) => self.disclosure.party(&words(reference)),
                None => Some(artist),
            }
        });
        let called = |party: Node<'d>| party_ids(party).into_iter().chain(party_name(party));
        let all = credited.chain(displayed).flat_map(called).collect::<Vec<Cow<'_, str>>>();
        all.iter().map(|name| compared(name)).collect()
    }
}

/// A name or identifier as it is compared: letters and digits only, in lower case; as it stands where it has none.
fn compared(text: &str) -> String {
    let kept = text.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase);
    let kept = kept.collect::<String>();
    if kept.is_empty() { text.trim().to_owned() } else { kept }
}

impl<'de> Deserialize<'de> for Reason {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a sentence in quotes", |text| match text.trim() {
            "" => Err("the reason is empty\nsay why this is accepted".to_owned()),
            reason => Ok(Self(reason.to_owned())),
        })
    }
}

impl<'de> Deserialize<'de> for Isrc {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "an ISRC in quotes", |text| {
            let isrc = compared(text);
            let bytes = isrc.as_bytes();
            let is_isrc = bytes.len() == 12
                && bytes[..2].iter().all(u8::is_ascii_lowercase)
                && bytes[2..5].iter().all(u8::is_ascii_alphanumeric)
                && bytes[5..].iter().all(u8::is_ascii_digit);
            match is_isrc {
                true => Ok(Self(isrc)),
                false => Err(format!("\"{text}\" is not an ISRC\nwrite it as in QZKLR2600017")),
            }
        })
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        word(from, "a name or identifier in quotes", |text| match text.trim() {
            "" => Err("there is nothing between the quotes\nwrite a name or an identifier".to_owned()),
            name => Ok(Self(compared(name))),
        })
    }
}

fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    let written = toml::value::Datetime::deserialize(from)?;
    let date = written.date.filter(|_| written.time.is_none());
    date.map(Some).ok_or_else(|| serde::de::Error::custom("this is no day\nwrite a date such as 2027-01-01"))
}

//! How the dates and versions of a profile are written, in its file and in JSON. Knows no profile.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::value::{Date, Datetime};

use crate::schema::Version;

pub(super) fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let written = Datetime::deserialize(from)?;
    written.date.ok_or_else(|| serde::de::Error::custom("a date such as 2026-11-22 is wanted"))
}

pub(super) fn shown<S: Serializer>(date: &Date, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(date)
}

pub(super) fn number<S: Serializer>(version: &Option<Version>, to: S) -> Result<S::Ok, S::Error> {
    version.map(Version::as_str).serialize(to)
}

pub(super) fn version<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Version>, D::Error> {
    let written = String::deserialize(from)?;
    let known = Version::all().iter().copied().find(|version| version.as_str() == written);
    known.map(Some).ok_or_else(|| serde::de::Error::custom(format_args!("there is no ERN {written}")))
}

//! What a version is called, how one is recognised, and sets of them.

use std::fmt;

use super::Version;
use super::generated::version::{ALL, ERN3, WRITTEN};

impl Version {
    /// All versions, oldest first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// The version as people write it, such as `4.3.2`.
    pub fn as_str(self) -> &'static str {
        WRITTEN[self as usize].0
    }

    /// The namespace of the root element.
    pub fn namespace(self) -> &'static str {
        WRITTEN[self as usize].1
    }

    /// The version whose root elements stand in this namespace.
    pub fn from_namespace(namespace: &str) -> Option<Self> {
        ALL.into_iter().find(|v| v.namespace() == namespace)
    }

    /// Whether it belongs to ERN 3; all others belong to ERN 4.
    pub fn is_ern3(self) -> bool {
        (self as usize) < ERN3
    }

    /// The versions of the same family, oldest first.
    pub fn family(self) -> &'static [Self] {
        if self.is_ern3() { &ALL[..ERN3] } else { &ALL[ERN3..] }
    }

    /// Its place in the family, 0 for the oldest.
    pub(super) fn index(self) -> usize {
        self as usize - if self.is_ern3() { 0 } else { ERN3 }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of versions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Versions(u16);

impl Versions {
    /// Versions of ERN 3: bit `n` is the `n`th of them.
    pub(crate) const fn ern3(bits: u16) -> Self {
        Self(bits)
    }

    /// Versions of ERN 4: bit `n` is the `n`th of them.
    pub(crate) const fn ern4(bits: u16) -> Self {
        Self(bits << ERN3)
    }

    /// Whether a version is among them.
    pub fn has(self, version: Version) -> bool {
        self.0 >> version as usize & 1 == 1
    }

    /// The versions, oldest first.
    pub fn iter(self) -> impl DoubleEndedIterator<Item = Version> {
        ALL.into_iter().filter(move |version| self.has(*version))
    }
}

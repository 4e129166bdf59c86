//! The standard's structure as values: types, particles, attributes, each with its versions.
//! Knows neither XSD nor the facts notation.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// The ERN versions of both families, oldest first: how they are written, and the folder of their XSDs.
pub const ERN3: &[(&str, &str)] = &[
    ("3.4.1", "341"),
    ("3.5.1", "351"),
    ("3.6", "36"),
    ("3.7", "37"),
    ("3.7.1", "371"),
    ("3.8", "38"),
    ("3.8.1", "381"),
    ("3.8.2", "382"),
    ("3.8.3", "383"),
];
/// As [`ERN3`], for the ERN 4 family.
pub const ERN4: &[(&str, &str)] =
    &[("4.1", "41"), ("4.1.1", "411"), ("4.2", "42"), ("4.3", "43"), ("4.3.1", "431"), ("4.3.2", "432")];

/// The edition of the value sets that ERN 4.3.2 was published with, and the folder of their XSD. All others stand in
/// folders of their own, `avs-7`.
const PUBLISHED: (u32, &str) = (9, "432");

/// The editions of the value sets that messages choose by `AvsVersionId`, oldest first: number and folder.
pub fn avs(xsd: &Path) -> Result<Vec<(u32, String)>, String> {
    let mut editions = vec![(PUBLISHED.0, PUBLISHED.1.to_owned())];
    for entry in std::fs::read_dir(xsd).map_err(|e| format!("{}: {e}", xsd.display()))? {
        let folder = entry.map_err(|e| e.to_string())?.file_name().to_string_lossy().into_owned();
        let number = folder.strip_prefix("avs-").and_then(|number| number.parse().ok());
        editions.extend(number.map(|number| (number, folder)));
    }
    editions.sort();
    editions.dedup_by_key(|(number, _)| *number);
    Ok(editions)
}

/// A set of versions: bit `n` is the family's version `n`, oldest first.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Versions(pub u32);

impl Versions {
    /// The set of the one version `index`.
    pub fn one(index: usize) -> Self {
        Self(1 << index)
    }
    /// The set of the first `count` versions.
    pub fn all(count: usize) -> Self {
        Self((1 << count) - 1)
    }
    /// Whether `index` is in the set.
    pub fn has(self, index: usize) -> bool {
        self.0 >> index & 1 == 1
    }
    /// Both sets together.
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// The indices in the set, oldest first.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..32).filter(move |&i| self.has(i))
    }
}

/// How often an element or a group may stand: exactly once, `?`, `*` or `+`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Occurs {
    One,
    Optional,
    Any,
    Some,
}

impl Occurs {
    /// The occurrence that XSD writes with these two attributes.
    pub fn from_bounds(min: Option<&str>, max: Option<&str>) -> Result<Self, String> {
        match (min.unwrap_or("1"), max.unwrap_or("1")) {
            ("1", "1") => Ok(Self::One),
            ("0", "1") => Ok(Self::Optional),
            ("0", "unbounded") => Ok(Self::Any),
            ("1", "unbounded") => Ok(Self::Some),
            (min, max) => Err(format!("occurrence {min}..{max} has no place in the notation")),
        }
    }
    /// Whether it may be repeated.
    pub fn many(self) -> bool {
        matches!(self, Self::Any | Self::Some)
    }
}

impl fmt::Display for Occurs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::One => "",
            Self::Optional => "?",
            Self::Any => "*",
            Self::Some => "+",
        })
    }
}

/// One particle of a content model.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Particle {
    /// A child element.
    Element { name: String, ty: String, occurs: Occurs, versions: Versions },
    /// A choice between arms; with one arm, a sequence of its own.
    Group { arms: Vec<Vec<Particle>>, occurs: Occurs },
}

impl Particle {
    /// The versions in which any of it stands.
    pub fn versions(&self) -> Versions {
        match self {
            Self::Element { versions, .. } => *versions,
            Self::Group { arms, .. } => {
                arms.iter().flatten().fold(Versions::default(), |all, p| all.or(p.versions()))
            }
        }
    }

    /// The names of the elements in it, in order.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Element { name, .. } => vec![name],
            Self::Group { arms, .. } => arms.iter().flatten().flat_map(Self::names).collect(),
        }
    }
}

/// The particles that stand in version `index`, groups that need no brackets there opened.
pub fn select(particles: &[Particle], index: usize) -> Vec<Particle> {
    let mut selected = Vec::new();
    for particle in particles {
        match particle {
            Particle::Element { versions, .. } if !versions.has(index) => {}
            Particle::Element { name, ty, occurs, .. } => selected.push(Particle::Element {
                name: name.clone(),
                ty: ty.clone(),
                occurs: *occurs,
                versions: Versions::one(index),
            }),
            Particle::Group { arms, occurs } => {
                let arms: Vec<_> = arms.iter().map(|a| select(a, index)).filter(|a| !a.is_empty()).collect();
                push_group(&mut selected, arms, *occurs);
            }
        }
    }
    selected
}

/// Adds a group to a sequence, without brackets where they would mean nothing.
pub fn push_group(sequence: &mut Vec<Particle>, mut arms: Vec<Vec<Particle>>, occurs: Occurs) {
    match (arms.len(), occurs) {
        (0, _) => {}
        (1, Occurs::One) => sequence.append(&mut arms[0]),
        _ => sequence.push(Particle::Group { arms, occurs }),
    }
}

/// An attribute of a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attribute {
    pub name: String,
    pub required: bool,
    pub ty: String,
    pub versions: Versions,
}

/// A type: its attributes, and child elements or text.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Type {
    pub versions: Versions,
    /// The type of the text, where there is text, with the versions that have it.
    pub text: Vec<(String, Versions)>,
    pub particles: Vec<Particle>,
    pub attributes: Vec<Attribute>,
}

/// A restriction of a built-in datatype by patterns, of which one must match.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Pattern {
    pub base: String,
    pub patterns: Vec<String>,
}

/// One family of versions.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Family {
    /// `ern3` or `ern4`.
    pub name: String,
    /// Version as written, and the namespace of its root.
    pub versions: Vec<(String, String)>,
    /// The messages: the root elements. Each has a type of the same name.
    pub roots: BTreeMap<String, Versions>,
    /// Restricted datatypes by name, written `$Name` where they are used.
    pub patterns: BTreeMap<String, Vec<(Pattern, Versions)>>,
    pub types: BTreeMap<String, Type>,
}

impl Family {
    /// Every type that is written behind a child, an attribute or `text:`.
    pub fn type_references(&self) -> impl Iterator<Item = &str> {
        fn of<'a>(particles: &'a [Particle], types: &mut Vec<&'a str>) {
            for particle in particles {
                match particle {
                    Particle::Element { ty, .. } => types.push(ty),
                    Particle::Group { arms, .. } => arms.iter().for_each(|arm| of(arm, types)),
                }
            }
        }
        self.types.values().flat_map(|ty| {
            let mut types = Vec::new();
            of(&ty.particles, &mut types);
            types.extend(ty.text.iter().map(|t| t.0.as_str()));
            types.extend(ty.attributes.iter().map(|a| a.ty.as_str()));
            types
        })
    }
}

/// A value of a set: the editions that have it, and those of them that have it as a deprecated one.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Value {
    pub editions: Versions,
    pub deprecated: Versions,
}

/// The value sets: name → value → the editions that have it.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct ValueSets {
    /// The editions, oldest first: ERN versions up to 4.2, `avs3` … from ERN 4.3 on.
    pub editions: Vec<String>,
    pub sets: BTreeMap<String, BTreeMap<String, Value>>,
}

//! Which structs the types of a family become, and with which fields. Writes no Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::coded::noun;
use super::method;
use crate::standard::{Family, Occurs, Particle, Type, Versions, select};

/// The reader marks fields as bits.
const MOST_FIELDS: usize = 128;

/// What a field is in a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Child,
    Attribute,
    Text,
    /// A sequence of several children that is repeated as a whole.
    Group,
}

/// How many of it there may be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    One,
    Optional,
    Many,
}

/// A field of a struct.
pub struct Field {
    pub name: String,
    /// As Rust.
    pub own: String,
    pub kind: Kind,
    pub ty: String,
    /// The value sets that its values are of, in one version or another.
    pub sets: Vec<String>,
    pub shape: Shape,
    pub versions: Versions,
}

/// Types that stand in for one another in different versions: they share a struct.
pub struct Class<'a> {
    /// The newest one's name.
    pub name: &'a str,
    pub members: Vec<&'a str>,
    pub versions: Versions,
    /// The datatypes that stand in its place in some versions.
    plain: Vec<(&'a str, Versions)>,
}

/// The types of a family, and which struct is whose.
pub struct Models<'a> {
    types: &'a BTreeMap<String, Type>,
    pub classes: BTreeMap<&'a str, Class<'a>>,
    /// The struct of each type.
    class_of: BTreeMap<&'a str, &'a str>,
    groups: BTreeSet<String>,
}

/// The fields of all structs of a family.
pub fn all_fields(family: &Family) -> Result<Vec<Field>, String> {
    let mut groups = BTreeSet::new();
    let types = lift_groups(family, &mut groups)?;
    let models = Models::of(&types, groups);
    let fields = models.classes.values().map(|class| models.fields(class));
    Ok(fields.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// The types, every repeated sequence of several children made a type of its own, named by its first child.
pub fn lift_groups(family: &Family, groups: &mut BTreeSet<String>) -> Result<BTreeMap<String, Type>, String> {
    let mut types = family.types.clone();
    for (owner, ty) in &family.types {
        let mut lifted = Vec::new();
        let particles = lift(&ty.particles, &mut lifted).map_err(|why| format!("{owner}: {why}"))?;
        if let Some(ty) = types.get_mut(owner) {
            ty.particles = particles;
        }
        for (name, particles, versions) in lifted {
            let ty = Type { versions, particles, ..Type::default() };
            if types.get(&name).is_some_and(|other| !groups.contains(&name) || *other != ty) {
                return Err(format!("{owner}: the name of the group {name} is taken"));
            }
            types.insert(name.clone(), ty);
            groups.insert(name);
        }
    }
    Ok(types)
}

/// A repeated sequence: its first child's name, the particles in it, its versions.
type Lifted = (String, Vec<Particle>, Versions);

fn lift(particles: &[Particle], lifted: &mut Vec<Lifted>) -> Result<Vec<Particle>, String> {
    let mut out = Vec::new();
    for particle in particles {
        let Particle::Group { arms, occurs } = particle else {
            out.push(particle.clone());
            continue;
        };
        let names = particle.names();
        match arms.as_slice() {
            [arm] if occurs.many() && names.len() > 1 => {
                let (name, versions) = (names[0].to_owned(), particle.versions());
                out.push(Particle::Element {
                    name: name.clone(),
                    ty: name.clone(),
                    occurs: *occurs,
                    versions,
                });
                lifted.push((name, arm.clone(), versions));
            }
            _ if occurs.many() && arms.len() > 1 => return Err("a repeated choice has no struct".to_owned()),
            _ => {
                let arms = arms.iter().map(|arm| lift(arm, lifted)).collect::<Result<_, _>>()?;
                out.push(Particle::Group { arms, occurs: *occurs });
            }
        }
    }
    Ok(out)
}

/// A child as it is written in a type: its name, its type, the versions.
fn rows<'a>(particles: &'a [Particle], out: &mut Vec<(&'a str, &'a str, Versions)>) {
    for particle in particles {
        match particle {
            Particle::Element { name, ty, versions, .. } => out.push((name, ty, *versions)),
            Particle::Group { arms, .. } => arms.iter().for_each(|arm| rows(arm, out)),
        }
    }
}

/// The fewest and the most children of a name there may be; two stand for many.
fn bounds(particles: &[Particle], name: &str) -> (u8, u8) {
    let sum = |all: (u8, u8), one: (u8, u8)| ((all.0 + one.0).min(2), (all.1 + one.1).min(2));
    let each = particles.iter().map(|particle| {
        let ((min, max), occurs) = match particle {
            Particle::Element { name: own, occurs, .. } => {
                (if own == name { (1, 1) } else { (0, 0) }, *occurs)
            }
            Particle::Group { arms, occurs } => {
                let arms = arms.iter().map(|arm| bounds(arm, name));
                (arms.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default(), *occurs)
            }
        };
        let min = if matches!(occurs, Occurs::Optional | Occurs::Any) { 0 } else { min };
        (min, if occurs.many() { max * 2 } else { max })
    });
    each.fold((0, 0), sum)
}

impl<'a> Models<'a> {
    pub fn of(types: &'a BTreeMap<String, Type>, groups: BTreeSet<String>) -> Self {
        let mut class_of =
            types.keys().map(|name| (name.as_str(), name.as_str())).collect::<BTreeMap<_, _>>();
        let holds_text = |name: &str| types[name].particles.is_empty();
        let mut taken_in: BTreeSet<(&str, &str)> = BTreeSet::new();
        // Two types become one where they stand in the same place of what is one already. Where one of them holds text
        // and the other elements, the newer one takes in the older, which stays as it is besides.
        loop {
            let mut places: BTreeMap<(&str, &str), (&str, Versions)> = BTreeMap::new();
            let mut merge = None;
            for (owner, ty) in types {
                let mut all = Vec::new();
                rows(&ty.particles, &mut all);
                for (child, child_ty, versions) in all {
                    let Some(class) = class_of.get(child_ty).copied() else { continue };
                    let known = *places.entry((class_of[owner.as_str()], child)).or_insert((class, versions));
                    if known.0 == class {
                        continue;
                    } else if holds_text(known.0) == holds_text(class) {
                        merge = Some((known.0, class));
                    } else {
                        let older = known.1 < versions;
                        taken_in.insert(if older { (class, known.0) } else { (known.0, class) });
                    }
                }
            }
            let Some((one, other)) = merge else { break };
            class_of.values_mut().filter(|class| **class == other).for_each(|class| *class = one);
        }
        let mut models = Self { types, classes: BTreeMap::new(), class_of: BTreeMap::new(), groups };
        for class in class_of.values().copied().collect::<BTreeSet<_>>() {
            let mut members =
                class_of.iter().filter(|(_, c)| **c == class).map(|(m, _)| *m).collect::<Vec<_>>();
            // The newest one first; among those, the one whose name the others lengthen.
            members.sort_by_key(|m| {
                let newest = types[*m].versions.indices().last();
                (std::cmp::Reverse((newest, types[*m].versions)), m.len(), *m)
            });
            let name = members[0];
            let versions = members.iter().fold(Versions::default(), |all, m| all.or(types[*m].versions));
            models.class_of.extend(members.iter().map(|member| (*member, name)));
            let extra = taken_in.iter().filter(|(new, _)| members.contains(new)).map(|(_, old)| *old);
            members.extend(extra.collect::<Vec<_>>());
            let versions = members.iter().fold(versions, |all, m| all.or(types[*m].versions));
            models.classes.insert(name, Class { name, members, versions, plain: Vec::new() });
        }
        models.find_plain();
        models
    }

    /// Finds where a plain datatype stands in some versions for what is a struct in others.
    fn find_plain(&mut self) {
        let mut found = Vec::new();
        for class in self.classes.values() {
            for (_, all) in self.children(class) {
                if let Some(of) = self.class(&all) {
                    let plain = all.iter().filter(|(ty, _)| !self.class_of.contains_key(ty));
                    found.extend(plain.map(|row| (of, *row)));
                }
            }
        }
        for (class, row) in found {
            if let Some(class) = self.classes.get_mut(class) {
                class.plain.push(row);
                class.versions = class.versions.or(row.1);
            }
        }
    }

    /// The struct for what is of these types in different versions, where it is one.
    fn class(&self, types: &[(&'a str, Versions)]) -> Option<&'a str> {
        let structs = types.iter().filter(|row| self.class_of.contains_key(row.0));
        structs.max_by_key(|row| row.1).map(|row| self.class_of[row.0])
    }

    /// The children of a struct in document order, and the types that each has.
    fn children(&self, class: &Class<'a>) -> Vec<(&'a str, Vec<(&'a str, Versions)>)> {
        let mut children: Vec<(&str, Vec<(&str, Versions)>)> = Vec::new();
        for member in &class.members {
            let mut all = Vec::new();
            rows(&self.types[*member].particles, &mut all);
            let mut at = 0;
            for (name, ty, versions) in all {
                let known = children.iter().position(|child| child.0 == name);
                let place = known.unwrap_or_else(|| {
                    children.insert(at, (name, Vec::new()));
                    at
                });
                children[place].1.push((ty, versions));
                at = at.max(place + 1);
            }
        }
        children
    }

    pub fn fields(&self, class: &Class<'a>) -> Result<Vec<Field>, String> {
        let members = || class.members.iter().map(|member| &self.types[*member]);
        let mut fields = Vec::new();
        let mut texts =
            members().flat_map(|ty| &ty.text).map(|(ty, v)| (ty.as_str(), *v)).collect::<Vec<_>>();
        texts.extend(&class.plain);
        let children = self.children(class);
        let mut taken = children.iter().map(|child| method(child.0)).collect::<BTreeSet<_>>();
        if !texts.is_empty() {
            let versions = texts.iter().fold(Versions::default(), |all, text| all.or(text.1));
            // Wherever the type stands, it holds text.
            let always = members().all(|ty| {
                let own = ty.text.iter().fold(Versions::default(), |all, text| all.or(text.1));
                own == ty.versions
            });
            let own = if taken.contains("value") { "text" } else { "value" }.to_owned();
            taken.insert(own.clone());
            fields.push(Field {
                name: String::new(),
                own,
                kind: Kind::Text,
                ty: datatype(&texts),
                sets: sets(&texts),
                shape: if always { Shape::One } else { Shape::Optional },
                versions,
            });
        }
        for (name, types) in children {
            let versions = types.iter().fold(Versions::default(), |all, row| all.or(row.1));
            let ty = self.class(&types).map_or_else(|| datatype(&types), str::to_owned);
            let kind = if self.groups.contains(&ty) && name == ty { Kind::Group } else { Kind::Child };
            let each = members().flat_map(|ty| ty.versions.indices().map(move |v| (ty, v)));
            let each = each.map(|(ty, version)| bounds(&select(&ty.particles, version), name));
            let (min, max) = each.fold((2, 0), |all, one| (all.0.min(one.0), all.1.max(one.1)));
            let shape = match (min, max) {
                (_, 2..) => Shape::Many,
                (1, 1) if class.plain.is_empty() => Shape::One,
                _ => Shape::Optional,
            };
            let sets = sets(&types);
            fields.push(Field { name: name.to_owned(), own: method(name), kind, ty, sets, shape, versions });
        }
        let mut attributes: Vec<(&str, Vec<(&str, Versions)>)> = Vec::new();
        for attribute in members().flat_map(|ty| &ty.attributes) {
            let row = (attribute.ty.as_str(), attribute.versions);
            match attributes.iter_mut().find(|known| known.0 == attribute.name) {
                Some(known) => known.1.push(row),
                None => attributes.push((&attribute.name, vec![row])),
            }
        }
        for (name, types) in attributes {
            let always = members().all(|ty| {
                let own = ty.attributes.iter().filter(|a| a.name == name && a.required);
                own.fold(Versions::default(), |all, a| all.or(a.versions)) == ty.versions
            });
            let own = match method(name) {
                // A child of the same name has the plain one.
                own if taken.contains(&own) => format!("{}_attribute", own.trim_end_matches('_')),
                own => own,
            };
            let shape = if always && class.plain.is_empty() { Shape::One } else { Shape::Optional };
            let versions = types.iter().fold(Versions::default(), |all, row| all.or(row.1));
            fields.push(Field {
                name: name.to_owned(),
                own,
                kind: Kind::Attribute,
                ty: datatype(&types),
                sets: sets(&types),
                shape,
                versions,
            });
        }
        match fields.len() {
            1..=MOST_FIELDS => Ok(fields),
            count => Err(format!("{} has {count} fields", class.name)),
        }
    }

    /// Refuses structs that hold themselves, which would have no size; those in a `Vec` may.
    pub fn check_finite(&self) -> Result<(), String> {
        let mut inner: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for class in self.classes.values() {
            let fields = self.fields(class)?.into_iter().filter(|field| field.shape != Shape::Many);
            inner.insert(class.name, fields.map(|field| field.ty).collect());
        }
        // What holds no struct that is left has a size.
        while !inner.is_empty() {
            let left = inner.keys().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
            let before = inner.len();
            inner.retain(|_, held| !held.is_disjoint(&left));
            if inner.len() == before {
                return Err(format!("structs that hold themselves: {left:?}"));
            }
        }
        Ok(())
    }
}

/// The Rust type for what is of these datatypes in different versions.
fn datatype(types: &[(&str, Versions)]) -> String {
    let plain = |ty: &str| match ty.strip_prefix("avs:") {
        Some(set) => format!("value::{}", noun(set)),
        None if ty == "boolean" => "Boolean".to_owned(),
        None => "String".to_owned(),
    };
    let is_set = |ty: &str| ty.starts_with("value::");
    let newest = types.iter().max_by_key(|row| row.1).map_or_else(String::new, |row| plain(row.0));
    let all_alike =
        types.iter().all(|row| plain(row.0) == newest || is_set(&newest) && is_set(&plain(row.0)));
    if all_alike { newest } else { "String".to_owned() }
}

/// The value sets among these datatypes.
fn sets(types: &[(&str, Versions)]) -> Vec<String> {
    types.iter().filter_map(|(ty, _)| ty.strip_prefix("avs:")).map(str::to_owned).collect()
}

//! Models: a type of the standard as a struct that owns what it holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::coded::noun;
use super::views::since;
use super::{MARK, constant, method};
use crate::standard::{Family, Occurs, Particle, Type, Versions, select};

/// The reader marks fields as bits.
const MOST_FIELDS: usize = 128;

/// What a field is in a message.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Child,
    Attribute,
    Text,
    /// A sequence of several children that is repeated as a whole.
    Group,
}

/// How many of it there may be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    One,
    Optional,
    Many,
}

/// A field of a struct.
struct Field {
    name: String,
    /// As Rust.
    own: String,
    kind: Kind,
    ty: String,
    shape: Shape,
    versions: Versions,
}

/// The structs of a family.
pub fn write(family: &Family) -> Result<String, String> {
    let mut groups = BTreeSet::new();
    let types = lift_groups(family, &mut groups)?;
    let models = Models::of(&types, groups);
    models.check_finite()?;
    let title = family.name.to_uppercase().replace("ERN", "ERN ");
    let mut out =
        format!("{MARK}//! The types of {title}, as structs.\n\nuse serde::{{Deserialize, Deserializer, ");
    out += "Serialize, Serializer};\n\nuse super::super::element::{Element, Field, Values};\n";
    out += "use super::super::{AnyMessage, Boolean, Flaw, flaw, json};\nuse super::value;\nuse crate::schema::{Version, name};\n";
    writeln!(out, "\n/// A message of {title}.").unwrap();
    out += "#[derive(Clone, Debug, PartialEq, Eq)]\npub enum Message {\n";
    for root in family.roots.keys() {
        writeln!(out, "    /// `{root}`.\n    {root}(Box<{root}>),").unwrap();
    }
    out += "}\n\nimpl Message {\n    /// An empty message, whose root element has this name.\n";
    out += "    pub fn named(name: &str) -> Option<Self> {\n        match name {\n";
    for root in family.roots.keys() {
        writeln!(out, "            name::{} => Some(Self::{root}(Box::default())),", constant(root)).unwrap();
    }
    out += "            _ => None,\n        }\n    }\n\n    /// The name of its root element.\n";
    out += "    pub fn name(&self) -> &'static str {\n        match self {\n";
    for root in family.roots.keys() {
        writeln!(out, "            Self::{root}(_) => name::{},", constant(root)).unwrap();
    }
    out += "        }\n    }\n\n    /// Its root element.\n    pub fn root(&self) -> &dyn Element {\n        match self {\n";
    for root in family.roots.keys() {
        writeln!(out, "            Self::{root}(root) => &**root,").unwrap();
    }
    out += "        }\n    }\n\n    /// Its root element.\n";
    out += "    pub fn root_mut(&mut self) -> &mut dyn Element {\n        match self {\n";
    for root in family.roots.keys() {
        writeln!(out, "            Self::{root}(root) => &mut **root,").unwrap();
    }
    out += "        }\n    }\n}\n";
    let variant = title.replace("ERN ", "Ern");
    for root in family.roots.keys() {
        writeln!(out, "\nimpl From<{root}> for AnyMessage {{\n    fn from(root: {root}) -> Self {{").unwrap();
        writeln!(out, "        Self::{variant}(Message::{root}(Box::new(root)))\n    }}\n}}").unwrap();
    }
    for root in family.roots.keys() {
        writeln!(out, "\nimpl {root} {{\n    /// What is wrong with it as a message of a version. Nothing is, where").unwrap();
        out += "    /// the version can hold all of it and what is written is valid.\n";
        out += "    pub fn validate(&self, version: Version) -> Vec<Flaw> {\n";
        let is_ern3 = family.name == "ern3";
        writeln!(out, "        flaw::of(version, {is_ern3}, name::{}, self)\n    }}\n}}", constant(root)).unwrap();
    }
    for class in models.classes.values() {
        write_struct(&mut out, class, &models, family)?;
    }
    Ok(out)
}

fn write_struct(
    out: &mut String,
    class: &Class<'_>,
    models: &Models<'_>,
    family: &Family,
) -> Result<(), String> {
    let name = class.name;
    let fields = &models.fields(class)?;
    let all = Versions::all(family.versions.len());
    let others = class.members.iter().filter(|member| **member != name);
    let others = others.map(|member| format!("`{member}`")).collect::<Vec<_>>();
    let also = if others.is_empty() { String::new() } else { format!(" Also for {}.", others.join(", ")) };
    writeln!(out, "\n/// `{name}`{}.{also}", since(class.versions, all, family)).unwrap();
    writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, Eq)]\npub struct {name} {{").unwrap();
    for field in fields {
        let since = since(field.versions, class.versions, family);
        let what = match field.kind {
            Kind::Child => format!("`{}`{since}.", field.name),
            Kind::Attribute => format!("The attribute `{}`{since}.", field.name),
            Kind::Text => format!("The text{since}."),
            Kind::Group => format!("`{}` and what belongs to it{since}.", field.name),
        };
        let ty = match field.shape {
            Shape::One => field.ty.clone(),
            Shape::Optional => format!("Option<{}>", field.ty),
            Shape::Many => format!("Vec<{}>", field.ty),
        };
        writeln!(out, "    /// {what}\n    pub {}: {ty},", field.own).unwrap();
    }
    writeln!(out, "}}\n\nimpl Element for {name} {{").unwrap();
    out.push_str("    fn fields(&self) -> &'static [Field] {\n        const {\n            &[\n");
    for field in fields {
        let new = match field.kind {
            Kind::Text => "                Field::text(),\n".to_owned(),
            Kind::Child => format!("                Field::child(name::{}),\n", constant(&field.name)),
            Kind::Attribute => {
                format!("                Field::attribute(name::{}),\n", constant(&field.name))
            }
            Kind::Group => format!("                Field::group(name::{}),\n", constant(&field.name)),
        };
        out.push_str(&new);
    }
    out.push_str("            ]\n        }\n    }\n");
    for (head, borrow) in
        [("field(&self, number: usize) -> &", "&"), ("field_mut(&mut self, number: usize) -> &mut ", "&mut ")]
    {
        if let [field] = fields.as_slice() {
            writeln!(out, "    fn {}dyn Values {{", head.replace("number", "_number")).unwrap();
            writeln!(out, "        {borrow}self.{}\n    }}", field.own).unwrap();
            continue;
        }
        writeln!(out, "    fn {head}dyn Values {{\n        match number {{").unwrap();
        for (number, field) in fields.iter().enumerate() {
            let number = if number + 1 == fields.len() { "_".to_owned() } else { number.to_string() };
            writeln!(out, "            {number} => {borrow}self.{},", field.own).unwrap();
        }
        out.push_str("        }\n    }\n");
    }
    out.push_str("}\n");
    if let Some(text) = models.filled_by_text(fields)? {
        let rest = if fields.len() == 1 { "" } else { ", ..Self::default()" };
        writeln!(out, "impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{").unwrap();
        writeln!(out, "        Self {{ {}: text.into(){rest} }}\n    }}\n}}", text.own).unwrap();
    }
    writeln!(out, "impl Serialize for {name} {{").unwrap();
    out.push_str("    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {\n");
    out.push_str("        json::write(self, to)\n    }\n}\n");
    writeln!(out, "impl<'de> Deserialize<'de> for {name} {{").unwrap();
    out.push_str("    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {\n");
    out.push_str("        json::read(from)\n    }\n}\n");
    Ok(())
}

/// Types that stand in for one another in different versions: they share a struct.
struct Class<'a> {
    /// The newest one's name.
    name: &'a str,
    members: Vec<&'a str>,
    versions: Versions,
    /// The datatypes that stand in its place in some versions.
    plain: Vec<(&'a str, Versions)>,
}

/// The types of a family, and which struct is whose.
struct Models<'a> {
    types: &'a BTreeMap<String, Type>,
    classes: BTreeMap<&'a str, Class<'a>>,
    /// The struct of each type.
    class_of: BTreeMap<&'a str, &'a str>,
    groups: BTreeSet<String>,
}

/// The types, every repeated sequence of several children made a type of its own, named by its first child.
fn lift_groups(family: &Family, groups: &mut BTreeSet<String>) -> Result<BTreeMap<String, Type>, String> {
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
    fn of(types: &'a BTreeMap<String, Type>, groups: BTreeSet<String>) -> Self {
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

    fn fields(&self, class: &Class<'a>) -> Result<Vec<Field>, String> {
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
            fields.push(Field { name: name.to_owned(), own: method(name), kind, ty, shape, versions });
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
                shape,
                versions,
            });
        }
        match fields.len() {
            1..=MOST_FIELDS => Ok(fields),
            count => Err(format!("{} has {count} fields", class.name)),
        }
    }

    /// The field that a text alone fills: the only one that must be there. It is the text, or a child that says of
    /// the type what people would write of it; not the anchor of a thing, or its type.
    fn filled_by_text<'f>(&self, fields: &'f [Field]) -> Result<Option<&'f Field>, String> {
        let mut required = fields.iter().filter(|field| field.shape == Shape::One);
        let (Some(field), None) = (required.next(), required.next()) else { return Ok(None) };
        let is_filled = match self.classes.get(field.ty.as_str()) {
            Some(class) => self.filled_by_text(&self.fields(class)?)?.is_some(),
            None => field.ty != "Boolean",
        };
        let says_it = match field.kind {
            Kind::Text => true,
            Kind::Child => ["Text", "Name", "Id"].iter().any(|end| field.name.ends_with(end)),
            Kind::Attribute | Kind::Group => false,
        };
        Ok(Some(field).filter(|_| is_filled && says_it))
    }

    /// Structs that hold themselves would have no size; those in a `Vec` may.
    fn check_finite(&self) -> Result<(), String> {
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

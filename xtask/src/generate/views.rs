//! Views: a type of the standard as a node with methods.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{MARK, constant, method};
use crate::standard::{Family, Particle, Type, Versions};

/// One view a type: a method a child and an attribute.
pub fn write(family: &Family) -> String {
    let title = family.name.to_uppercase().replace("ERN", "ERN ");
    let mut out = format!("{MARK}//! The types of {title}, as views of nodes.\n\n");
    out += "use super::super::{Children, Leaf, View};\nuse crate::schema::name;\nuse crate::xml::{Attribute, Node};\n";
    for (name, ty) in &family.types {
        let since = since(ty.versions, Versions::all(family.versions.len()), family);
        writeln!(out, "\n/// `{name}`{since}.").unwrap();
        writeln!(out, "#[derive(Clone, Copy, Debug)]\npub struct {name}<'d>(Node<'d>);\n").unwrap();
        writeln!(out, "impl<'d> View<'d> for {name}<'d> {{").unwrap();
        out += "    fn cast(node: Node<'d>) -> Self {\n        Self(node)\n    }\n";
        out += "    fn node(self) -> Node<'d> {\n        self.0\n    }\n}\n";
        let methods = methods(ty, family);
        if !methods.is_empty() {
            writeln!(out, "\nimpl<'d> {name}<'d> {{\n{}}}", methods.concat()).unwrap();
        }
    }
    out
}

fn methods(ty: &Type, family: &Family) -> Vec<String> {
    let mut rows: Vec<(&str, &str, bool, Versions)> = Vec::new();
    collect_rows(&ty.particles, false, &mut rows);
    let mut methods = Vec::new();
    let children = rows.iter().map(|row| row.0).collect::<BTreeSet<_>>();
    for (child, child_ty, many, versions) in rows {
        let view = if family.types.contains_key(child_ty) { child_ty } else { "Leaf" };
        let (call, returns) = match many {
            true => ("Children::of(self.0, ", format!("Children<'d, {view}<'d>>")),
            false => ("super::super::first(self.0, ", format!("Option<{view}<'d>>")),
        };
        let since = since(versions, ty.versions, family);
        methods.push(format!(
            "    /// `{child}`{since}.\n    pub fn {}(self) -> {returns} {{\n        {call}name::{})\n    }}\n",
            method(child),
            constant(child)
        ));
    }
    let mut seen = BTreeSet::new();
    for attribute in ty.attributes.iter().filter(|a| seen.insert(&a.name)) {
        let (name, constant) = (&attribute.name, constant(&attribute.name));
        // A child of the same name has the plain one.
        let suffix = if children.contains(name.as_str()) { "_attribute" } else { "" };
        methods.push(format!(
            "    /// The attribute `{name}`.\n    pub fn {}{suffix}(self) -> Option<Attribute<'d>> {{\n        \
             self.0.attribute(name::{constant})\n    }}\n",
            method(name),
        ));
    }
    methods
}

/// One row a child name: the type is the newest version's, and it is many if it is many anywhere.
fn collect_rows<'a>(
    particles: &'a [Particle],
    repeated: bool,
    rows: &mut Vec<(&'a str, &'a str, bool, Versions)>,
) {
    for particle in particles {
        match particle {
            Particle::Group { arms, occurs } => {
                arms.iter().for_each(|arm| collect_rows(arm, repeated || occurs.many(), rows));
            }
            Particle::Element { name, ty, occurs, versions } => {
                let many = repeated || occurs.many();
                match rows.iter_mut().find(|row| row.0 == name) {
                    Some(row) => {
                        row.1 = if *versions > row.3 { ty } else { row.1 };
                        (row.2, row.3) = (row.2 || many || versions.0 & row.3.0 != 0, row.3.or(*versions));
                    }
                    None => rows.push((name, ty, many, *versions)),
                }
            }
        }
    }
}

/// `, from ERN 4.3.1`, `, up to ERN 4.2`, or nothing where it is in all that `all` has.
pub(super) fn since(versions: Versions, all: Versions, family: &Family) -> String {
    let label = |index: Option<usize>| index.map_or("", |i| family.versions[i].0.as_str());
    let first = versions.indices().next();
    let last = versions.indices().last();
    let from =
        if first == all.indices().next() { String::new() } else { format!(", from ERN {}", label(first)) };
    let to =
        if last == all.indices().last() { String::new() } else { format!(", up to ERN {}", label(last)) };
    from + &to
}

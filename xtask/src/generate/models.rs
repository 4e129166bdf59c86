//! Models: a type of the standard as a struct that owns what it holds, written as Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::classes::{Class, Field, Kind, Models, Shape, lift_groups};
use super::views::since;
use super::{MARK, constant, json, versions};
use crate::standard::{Family, Versions};

/// The structs of a family.
pub fn write(family: &Family) -> Result<String, String> {
    let mut groups = BTreeSet::new();
    let types = lift_groups(family, &mut groups)?;
    let models = Models::of(&types, groups);
    models.check_finite()?;
    let title = family.name.to_uppercase().replace("ERN", "ERN ");
    let mut out = format!("{MARK}//! The types of {title}, as structs.\n\n{}", json::USES);
    out += "use super::super::element::{Element, Field, Values, bit};\n";
    out += "use super::super::{AnyMessage, Boolean, json};\nuse super::value;\nuse crate::schema::{Versions, name};\n";
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
    for class in models.classes.values() {
        write_struct(&mut out, class, &models.fields(class)?, family);
    }
    Ok(out)
}

fn write_struct(out: &mut String, class: &Class<'_>, fields: &[Field], family: &Family) {
    let name = class.name;
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
        let (new, name) = match field.kind {
            Kind::Text => ("text", String::new()),
            Kind::Child => ("child", format!("name::{}, ", constant(&field.name))),
            Kind::Attribute => ("attribute", format!("name::{}, ", constant(&field.name))),
            Kind::Group => ("group", format!("name::{}, ", constant(&field.name))),
        };
        let versions = versions(field.versions, family);
        writeln!(out, "                Field::{new}({name}{versions}),").unwrap();
    }
    out.push_str("            ]\n        }\n    }\n");
    out.push_str("    fn present(&self) -> u128 {\n");
    for (number, field) in fields.iter().enumerate() {
        let or = if number == 0 { "    " } else { "        | " };
        writeln!(out, "    {or}bit({number}, &self.{})", field.own).unwrap();
    }
    out.push_str("    }\n");
    for (head, borrow) in
        [("field(&self, number: usize) -> &", "&"), ("field_mut(&mut self, number: usize) -> &mut ", "&mut ")]
    {
        if let [field] = fields {
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
    // What must hold nothing but its text can be made of it.
    if let [text, others @ ..] = fields
        && text.kind == Kind::Text
        && text.ty != "Boolean"
        && fields.iter().filter(|field| field.shape == Shape::One).count() == 1
        && text.shape == Shape::One
    {
        let rest = if others.is_empty() { "" } else { ", ..Self::default()" };
        writeln!(out, "impl From<&str> for {name} {{\n    fn from(text: &str) -> Self {{").unwrap();
        writeln!(out, "        Self {{ {}: text.into(){rest} }}\n    }}\n}}", text.own).unwrap();
    }
    let id = format!("{}.{name}", family.name);
    *out += &json::implement(name, name, &id, "element(&Self::default(), to)");
}

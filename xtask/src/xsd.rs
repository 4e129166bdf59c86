//! Reads DDEX's XSDs of one version into [`standard`](crate::standard) values.
//! Takes structure only: no annotation is looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use roxmltree::{Document, Node};

use crate::standard::{Attribute, Occurs, Particle, Pattern, Type, Versions, push_group};

const XS: &str = "http://www.w3.org/2001/XMLSchema";

/// One version as its XSDs say it. Types reachable from a root element, and nothing else.
#[derive(Debug, Default)]
pub struct Edition {
    pub namespace: String,
    pub roots: BTreeSet<String>,
    pub types: BTreeMap<String, Type>,
    /// Value sets by name, unions flattened.
    pub sets: Sets,
    /// Restricted datatypes, and how often each is used under which name.
    pub patterns: BTreeMap<Pattern, BTreeMap<String, usize>>,
}

/// The values of a set, and whether each is there as a deprecated one.
pub type Values = BTreeMap<String, bool>;
/// Value sets by name.
pub type Sets = BTreeMap<String, Values>;

/// What the names of sets of deprecated values begin with.
const DEPRECATED: &str = "Deprecated";

/// What a simple type comes to.
enum Simple {
    Builtin(String),
    Set(String, Values),
    Pattern(Pattern),
}

/// A namespace and a local name.
type Key = (String, String);

struct Reader<'a> {
    definitions: BTreeMap<Key, Node<'a, 'a>>,
    main: &'a str,
    version: Versions,
    edition: Edition,
    /// Complex types still to be read: where they are defined and what they are called.
    pending: Vec<(Key, String)>,
}

/// Reads the XSDs in `folder`, as version `index` of its family.
pub fn read(folder: &Path, index: usize) -> Result<Edition, String> {
    let texts = texts(folder)?;
    let documents = texts
        .iter()
        .map(|(name, text)| Document::parse(text).map_err(|e| format!("{name}: {e}")))
        .collect::<Result<Vec<_>, _>>()?;
    let mut definitions = BTreeMap::new();
    let mut main = None;
    for (document, (name, _)) in documents.iter().zip(&texts) {
        let schema = document.root_element();
        let target = schema.attribute("targetNamespace").unwrap_or_default();
        if name == "release-notification.xsd" {
            main = Some((target, schema));
        }
        for node in schema.children().filter(|n| has_tag(*n, "complexType") || has_tag(*n, "simpleType")) {
            let name = node.attribute("name").unwrap_or_default();
            definitions.insert((target.to_owned(), name.to_owned()), node);
        }
    }
    let (main, schema) = main.ok_or_else(|| format!("{}: no release-notification.xsd", folder.display()))?;
    let mut reader = Reader {
        definitions,
        main,
        version: Versions::one(index),
        edition: Edition { namespace: main.to_owned(), ..Edition::default() },
        pending: Vec::new(),
    };
    for root in schema.children().filter(|n| has_tag(*n, "element")) {
        let name = required(root, "name")?;
        let ty = root
            .children()
            .find(|n| has_tag(*n, "complexType"))
            .ok_or_else(|| format!("root {name} has no type of its own"))?;
        let ty = reader.complex(ty)?;
        reader.edition.types.insert(name.to_owned(), ty);
        reader.edition.roots.insert(name.to_owned());
    }
    while let Some((key, name)) = reader.pending.pop() {
        if !reader.edition.types.contains_key(&name) {
            reader.edition.types.insert(name.clone(), Type::default());
            let ty = reader.complex(reader.definitions[&key])?;
            reader.edition.types.insert(name, ty);
        }
    }
    let retired = reader.retired()?;
    mark_deprecated(&mut reader.edition.sets, &retired);
    Ok(reader.edition)
}

/// Marks the values that the edition lists in a set of deprecated ones: `ANG` in `CurrencyCode`, because it
/// stands in `DeprecatedCurrencyCode`; those of `IsoTerritoryCode` in every set of territory codes.
fn mark_deprecated(sets: &mut Sets, retired: &Sets) {
    for (name, values) in retired {
        let stem = name.trim_start_matches(DEPRECATED).trim_start_matches("Iso");
        let family = |set: &str| set.trim_end_matches("_ERN4").ends_with(stem);
        for (_, set) in sets.iter_mut().filter(|(set, _)| family(set)) {
            for value in values.keys() {
                set.entry(value.clone()).and_modify(|deprecated| *deprecated = true);
            }
        }
    }
}

/// Reads the value sets of a folder that holds nothing but an allowed-value-sets.xsd.
pub fn read_sets(folder: &Path) -> Result<Sets, String> {
    let texts = texts(folder)?;
    let mut sets = BTreeMap::new();
    for (name, text) in &texts {
        let document = Document::parse(text).map_err(|e| format!("{name}: {e}"))?;
        let schema = document.root_element();
        let target = schema.attribute("targetNamespace").unwrap_or_default();
        let definitions = schema
            .children()
            .filter(|n| has_tag(*n, "simpleType"))
            .map(|n| ((target.to_owned(), n.attribute("name").unwrap_or_default().to_owned()), n))
            .collect::<BTreeMap<_, _>>();
        let reader = Reader {
            definitions,
            main: "",
            version: Versions::default(),
            edition: Edition::default(),
            pending: Vec::new(),
        };
        for ((_, name), node) in &reader.definitions {
            if let Simple::Set(_, values) = reader.simple(*node, name)? {
                sets.insert(name.clone(), values);
            }
        }
        mark_deprecated(&mut sets, &reader.retired()?);
    }
    Ok(sets)
}

/// The XSD files of a folder, xmldsig left out: no ERN message has a signature in it.
fn texts(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut texts = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".xsd") && !name.starts_with("xmldsig") {
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            texts.push((name, text));
        }
    }
    texts.sort();
    Ok(texts)
}

impl<'a> Reader<'a> {
    fn complex(&mut self, node: Node<'a, 'a>) -> Result<Type, String> {
        let mut ty = Type { versions: self.version, ..Type::default() };
        for child in node.children().filter(Node::is_element) {
            match child.tag_name().name() {
                "sequence" | "choice" => self.group(child, &mut ty.particles)?,
                "attribute" => {
                    let attribute = self.attribute(child)?;
                    ty.attributes.push(attribute);
                }
                "simpleContent" => self.simple_content(child, &mut ty)?,
                "annotation" => {}
                other => return Err(format!("complexType holds xs:{other}")),
            }
        }
        Ok(ty)
    }

    fn simple_content(&mut self, node: Node<'a, 'a>, ty: &mut Type) -> Result<(), String> {
        let extension =
            node.children().find(|n| has_tag(*n, "extension")).ok_or("simpleContent without extension")?;
        let base = required(extension, "base")?;
        let text = self.simple_ref(extension, base, base.rsplit(':').next().unwrap_or(base), 1)?;
        ty.text.push((text, self.version));
        for attribute in extension.children().filter(|n| has_tag(*n, "attribute")) {
            let attribute = self.attribute(attribute)?;
            ty.attributes.push(attribute);
        }
        Ok(())
    }

    /// Appends a sequence or choice to `sequence`.
    fn group(&mut self, node: Node<'a, 'a>, sequence: &mut Vec<Particle>) -> Result<(), String> {
        let occurs = Occurs::from_bounds(node.attribute("minOccurs"), node.attribute("maxOccurs"))?;
        let mut members = Vec::new();
        for child in node.children().filter(Node::is_element) {
            let mut member = Vec::new();
            match child.tag_name().name() {
                "element" => member.push(self.element(child)?),
                "sequence" | "choice" => self.group(child, &mut member)?,
                "annotation" => continue,
                other => return Err(format!("content model holds xs:{other}")),
            }
            members.push(member);
        }
        let arms = if has_tag(node, "choice") { members } else { vec![members.concat()] };
        push_group(sequence, arms.into_iter().filter(|a| !a.is_empty()).collect(), occurs);
        Ok(())
    }

    fn element(&mut self, node: Node<'a, 'a>) -> Result<Particle, String> {
        let name = required(node, "name")?.to_owned();
        let occurs = Occurs::from_bounds(node.attribute("minOccurs"), node.attribute("maxOccurs"))?;
        let ty = self.type_of(node, &name)?;
        Ok(Particle::Element { name, ty, occurs, versions: self.version })
    }

    fn attribute(&mut self, node: Node<'a, 'a>) -> Result<Attribute, String> {
        let name = required(node, "name")?.to_owned();
        let ty = self.type_of(node, &name)?;
        let required = node.attribute("use") == Some("required");
        Ok(Attribute { name, required, ty, versions: self.version })
    }

    /// The type of an element or attribute, named or written in place.
    fn type_of(&mut self, node: Node<'a, 'a>, name: &str) -> Result<String, String> {
        match node.attribute("type") {
            Some(ty) => self.type_ref(node, ty, name),
            None => match node.children().find(|n| has_tag(*n, "simpleType")) {
                Some(inner) => {
                    let simple = self.simple(inner, name)?;
                    Ok(self.note(simple, name, 1))
                }
                None if has_tag(node, "attribute") => Ok("anySimpleType".to_owned()),
                None => Err(format!("element {name} has no type")),
            },
        }
    }

    fn type_ref(&mut self, node: Node<'a, 'a>, reference: &str, user: &str) -> Result<String, String> {
        let key = self.key(node, reference);
        match self.definitions.get(&key) {
            Some(definition) if has_tag(*definition, "complexType") => {
                // ERN 3.4.1 and 3.5.1 have two namespaces of types; the message's own keeps the plain name.
                let twin = (self.main.to_owned(), key.1.clone());
                let name = match key.0 != self.main && self.definitions.contains_key(&twin) {
                    true => format!("Common{}", key.1),
                    false => key.1.clone(),
                };
                self.pending.push((key, name.clone()));
                Ok(name)
            }
            Some(_) => {
                // Some versions call their own simple types `ddex_Name`.
                let name = key
                    .1
                    .split_once('_')
                    .filter(|(lead, _)| lead.starts_with("ddex"))
                    .map_or(&*key.1, |n| n.1);
                // A name of the XSD's own outweighs every other.
                self.simple_ref(node, reference, name, 1000)
            }
            None => self.simple_ref(node, reference, user, 1),
        }
    }

    fn simple_ref(
        &mut self,
        node: Node<'a, 'a>,
        reference: &str,
        user: &str,
        weight: usize,
    ) -> Result<String, String> {
        let simple = self.simple_by_name(node, reference)?;
        Ok(self.note(simple, user, weight))
    }

    /// Records a set or pattern, and says how it is written in a facts file.
    fn note(&mut self, simple: Simple, user: &str, weight: usize) -> String {
        match simple {
            Simple::Builtin(name) => name,
            Simple::Set(name, values) => {
                self.edition.sets.entry(name.clone()).or_default().extend(values);
                format!("avs:{name}")
            }
            Simple::Pattern(pattern) => {
                let written = format!("{} /{}/", pattern.base, pattern.patterns.join("/|/"));
                *self.edition.patterns.entry(pattern).or_default().entry(user.to_owned()).or_default() +=
                    weight;
                written
            }
        }
    }

    fn key(&self, node: Node<'a, 'a>, reference: &str) -> Key {
        let (prefix, local) = match reference.split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, reference),
        };
        (node.lookup_namespace_uri(prefix).unwrap_or_default().to_owned(), local.to_owned())
    }

    /// The sets of deprecated values, whoever uses them.
    fn retired(&self) -> Result<Sets, String> {
        let mut retired = Sets::new();
        for ((_, name), node) in self.definitions.iter().filter(|((_, name), _)| name.starts_with(DEPRECATED))
        {
            if let Simple::Set(_, values) = self.simple(*node, name)? {
                retired.insert(name.clone(), values);
            }
        }
        Ok(retired)
    }

    fn simple_by_name(&self, node: Node<'a, 'a>, reference: &str) -> Result<Simple, String> {
        let key = self.key(node, reference);
        if key.0 == XS {
            return Ok(Simple::Builtin(key.1));
        }
        let definition =
            self.definitions.get(&key).ok_or_else(|| format!("type {reference} is not defined"))?;
        self.simple(*definition, &key.1)
    }

    fn simple(&self, node: Node<'a, 'a>, name: &str) -> Result<Simple, String> {
        let inner = node
            .children()
            .find(|n| n.is_element() && !has_tag(*n, "annotation"))
            .ok_or_else(|| format!("simple type {name} is empty"))?;
        if has_tag(inner, "union") {
            let mut values = Values::new();
            for member in required(inner, "memberTypes")?.split_whitespace() {
                match self.simple_by_name(inner, member)? {
                    Simple::Set(_, more) => values.extend(more),
                    _ => return Err(format!("union {name} has a member that is no value set")),
                }
            }
            return Ok(Simple::Set(name.to_owned(), values));
        }
        let facets = |tag: &'static str| {
            inner
                .children()
                .filter(move |n| has_tag(*n, tag))
                .map(|n| required(n, "value").map(str::to_owned))
        };
        let values =
            facets("enumeration").map(|value| Ok((value?, false))).collect::<Result<Values, String>>()?;
        if !values.is_empty() {
            return Ok(Simple::Set(name.to_owned(), values));
        }
        let patterns = facets("pattern").collect::<Result<Vec<_>, _>>()?;
        match (self.simple_by_name(inner, required(inner, "base")?)?, patterns.is_empty()) {
            (base, true) => Ok(base),
            (Simple::Builtin(base), false) => Ok(Simple::Pattern(Pattern { base, patterns })),
            _ => Err(format!("simple type {name} restricts twice")),
        }
    }
}

fn has_tag(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((XS, name))
}

fn required<'a>(node: Node<'a, '_>, attribute: &str) -> Result<&'a str, String> {
    node.attribute(attribute).ok_or_else(|| format!("xs:{} without {attribute}", node.tag_name().name()))
}

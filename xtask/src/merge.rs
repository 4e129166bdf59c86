//! Lays the versions of a family over each other: one type each, every row with the versions that have it.
//!
//! Whatever the merge does, [`check`] proves that each version can be taken out again unchanged.

use std::collections::{BTreeMap, BTreeSet};

use crate::standard::{
    Attribute, Family, Occurs, Particle, Pattern, Type, Value, ValueSets, Versions, select,
};
use crate::xsd::{Edition, Sets};

/// One family from its editions, oldest first.
pub fn family(name: &str, versions: &[(&str, &str)], mut editions: Vec<Edition>) -> Result<Family, String> {
    let mut family = Family { name: name.to_owned(), ..Family::default() };
    family.patterns = name_patterns(&mut editions);
    for (index, edition) in editions.iter().enumerate() {
        family.versions.push((versions[index].0.to_owned(), edition.namespace.clone()));
        for root in &edition.roots {
            let versions = family.roots.entry(root.clone()).or_default();
            *versions = versions.or(Versions::one(index));
        }
        for (name, ty) in &edition.types {
            let merged = family.types.entry(name.clone()).or_default();
            *merged = merge_types(merged, ty);
        }
    }
    family.types.values_mut().for_each(|ty| oldest_first(&mut ty.particles));
    check(&family, &editions)?;
    Ok(family)
}

/// The value sets of all editions, oldest first: those that a family uses.
pub fn value_sets(editions: Vec<(String, Sets)>, used: &BTreeSet<String>) -> ValueSets {
    let mut merged = ValueSets::default();
    for (index, (edition, sets)) in editions.into_iter().enumerate() {
        merged.editions.push(edition);
        for (name, values) in sets.into_iter().filter(|(name, _)| used.contains(name)) {
            let set = merged.sets.entry(name).or_default();
            for (value, deprecated) in values {
                let value: &mut Value = set.entry(value).or_default();
                value.editions = value.editions.or(Versions::one(index));
                if deprecated {
                    value.deprecated = value.deprecated.or(Versions::one(index));
                }
            }
        }
    }
    merged
}

fn merge_types(old: &Type, new: &Type) -> Type {
    let mut text = old.text.clone();
    for (ty, versions) in &new.text {
        match text.iter_mut().find(|(t, _)| t == ty) {
            Some((_, all)) => *all = all.or(*versions),
            None => text.push((ty.clone(), *versions)),
        }
    }
    let mut attributes: Vec<Attribute> = old.attributes.clone();
    for attribute in &new.attributes {
        let same = |a: &&mut Attribute| {
            (&a.name, a.required, &a.ty) == (&attribute.name, attribute.required, &attribute.ty)
        };
        match attributes.iter_mut().find(same) {
            Some(merged) => merged.versions = merged.versions.or(attribute.versions),
            None => {
                let beside = attributes.iter().rposition(|a| a.name == attribute.name);
                attributes.insert(beside.map_or(attributes.len(), |i| i + 1), attribute.clone());
            }
        }
    }
    Type {
        versions: old.versions.or(new.versions),
        text,
        particles: merge_sequences(&old.particles, &new.particles),
        attributes,
    }
}

/// Lays two sequences over each other: what matches is merged, the rest stands in either's order.
fn merge_sequences(old: &[Particle], new: &[Particle]) -> Vec<Particle> {
    let (old, new) = (bracket_like(old, new), bracket_like(new, old));
    // The longest common subsequence, by a table of the best scores of the tails.
    let mut best = vec![vec![0usize; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            best[i][j] = match affinity(a, b) {
                0 => best[i + 1][j].max(best[i][j + 1]),
                score => best[i + 1][j].max(best[i][j + 1]).max(best[i + 1][j + 1] + score),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut merged = Vec::new();
    while i < old.len() && j < new.len() {
        let score = affinity(&old[i], &new[j]);
        if score > 0 && best[i][j] == best[i + 1][j + 1] + score {
            merged.extend(merge_particles(&old[i], &new[j]));
            (i, j) = (i + 1, j + 1);
        } else if best[i][j] == best[i + 1][j] {
            merged.push(old[i].clone());
            i += 1;
        } else {
            merged.push(new[j].clone());
            j += 1;
        }
    }
    merged.extend_from_slice(&old[i..]);
    merged.extend_from_slice(&new[j..]);
    merged
}

/// Puts neighbouring rows of one name, of which each version has one at most, in the order of the versions.
fn oldest_first(particles: &mut [Particle]) {
    for run in particles.chunk_by_mut(|a, b| a.names().len() == 1 && a.names() == b.names()) {
        run.sort_by_key(|p| p.versions().indices().next());
    }
    for particle in particles {
        if let Particle::Group { arms, .. } = particle {
            arms.iter_mut().for_each(|arm| oldest_first(arm));
        }
    }
}

/// How much two particles are the same thing: 0 not at all.
fn affinity(a: &Particle, b: &Particle) -> usize {
    match (a, b) {
        (
            Particle::Element { name: n1, ty: t1, occurs: o1, .. },
            Particle::Element { name: n2, ty: t2, occurs: o2, .. },
        ) => match n1 == n2 {
            true => 2 + 2 * usize::from(t1 == t2 && o1 == o2),
            false => 0,
        },
        (Particle::Group { occurs: o1, .. }, Particle::Group { occurs: o2, .. }) => {
            let names = b.names();
            match a.names().iter().filter(|n| names.contains(n)).count() {
                0 => 0,
                shared => 2 + shared + usize::from(o1 == o2),
            }
        }
        _ => 0,
    }
}

/// Two particles with some affinity as one, or beside each other where they differ.
fn merge_particles(a: &Particle, b: &Particle) -> Vec<Particle> {
    match (a, b) {
        (
            Particle::Element { name, ty, occurs, versions: v1 },
            Particle::Element { ty: t2, occurs: o2, versions: v2, .. },
        ) if ty == t2 && occurs == o2 => vec![Particle::Element {
            name: name.clone(),
            ty: ty.clone(),
            occurs: *occurs,
            versions: v1.or(*v2),
        }],
        (Particle::Group { arms: a1, occurs: o1 }, Particle::Group { arms: a2, occurs: o2 }) if o1 == o2 => {
            vec![Particle::Group { arms: merge_arms(a1, a2), occurs: *o1 }]
        }
        _ => vec![a.clone(), b.clone()],
    }
}

/// Pairs the arms of two choices, the most alike first, each at most once.
fn merge_arms(old: &[Vec<Particle>], new: &[Vec<Particle>]) -> Vec<Vec<Particle>> {
    let alike = |a: &[Particle], b: &[Particle]| {
        let best = |p: &Particle| b.iter().map(|q| affinity(p, q)).max().unwrap_or(0);
        // Of two arms that hold all of this one, the shorter is the more like it.
        100 * a.iter().map(best).sum::<usize>() / (a.len() + b.len())
    };
    let mut pairs = Vec::new();
    for (i, a) in old.iter().enumerate() {
        for (j, b) in new.iter().enumerate() {
            pairs.push((std::cmp::Reverse(alike(a, b)), i, j));
        }
    }
    pairs.sort();
    let mut arms = old.to_vec();
    let (mut paired, mut placed) = (BTreeSet::new(), BTreeSet::new());
    for (score, i, j) in pairs {
        if score.0 > 0 && !paired.contains(&i) && placed.insert(j) {
            paired.insert(i);
            arms[i] = merge_sequences(&old[i], &new[j]);
        }
    }
    arms.extend(new.iter().enumerate().filter(|(j, _)| !placed.contains(j)).map(|(_, arm)| arm.clone()));
    arms
}

/// `sequence`, with brackets around a run that is an arm of a choice in `other` and has none yet:
/// so `A B` in one version and `(A B | C)` in the next become `(A B | C @next..)`.
fn bracket_like(sequence: &[Particle], other: &[Particle]) -> Vec<Particle> {
    let mut bracketed = sequence.to_vec();
    for group in other {
        let Particle::Group { arms, occurs: Occurs::One } = group else { continue };
        let names = group.names();
        let taken =
            |p: &Particle| matches!(p, Particle::Group { .. }) && p.names().iter().any(|n| names.contains(n));
        if bracketed.iter().any(taken) {
            continue;
        }
        for arm in arms {
            let arm_names = arm.iter().flat_map(Particle::names).collect::<Vec<_>>();
            let run = (0..bracketed.len()).find(|&at| {
                let run = bracketed[at..].iter().take(arm.len());
                arm.len() <= bracketed.len() - at
                    && run.flat_map(Particle::names).eq(arm_names.iter().copied())
            });
            if let Some(at) = run {
                let run = bracketed.splice(at..at + arm.len(), []).collect();
                bracketed.insert(at, Particle::Group { arms: vec![run], occurs: Occurs::One });
                break;
            }
        }
    }
    bracketed
}

/// Each version, taken out of the family, must be the edition it came from.
fn check(family: &Family, editions: &[Edition]) -> Result<(), String> {
    for (index, edition) in editions.iter().enumerate() {
        let version = &family.versions[index].0;
        for (name, ty) in &family.types {
            let original = edition.types.get(name);
            if original.is_some() != ty.versions.has(index) {
                return Err(format!("{version}: {name} exists in one of facts and XSD only"));
            }
            let Some(original) = original else { continue };
            let text = ty.text.iter().filter(|t| t.1.has(index)).map(|t| &t.0);
            let attributes = ty.attributes.iter().filter(|a| a.versions.has(index));
            let same = sort_arms(select(&ty.particles, index)) == sort_arms(original.particles.clone())
                && text.eq(original.text.iter().map(|t| &t.0))
                && attributes.clone().count() == original.attributes.len()
                && attributes.clone().all(|a| {
                    let key = |x: &Attribute| (x.name.clone(), x.required, x.ty.clone());
                    original.attributes.iter().any(|o| key(o) == key(a))
                });
            if !same {
                return Err(format!("{version}: {name} did not survive the merge"));
            }
        }
    }
    Ok(())
}

/// The same particles with the arms of each choice in alphabetical order, since their order means nothing.
fn sort_arms(particles: Vec<Particle>) -> Vec<Particle> {
    let sort = |particle| match particle {
        Particle::Group { arms, occurs } => {
            let mut arms = arms.into_iter().map(sort_arms).collect::<Vec<_>>();
            arms.sort_by_key(|arm| format!("{arm:?}"));
            Particle::Group { arms, occurs }
        }
        element => element,
    };
    particles.into_iter().map(sort).collect()
}

/// Gives each pattern a name, and writes the name wherever the pattern was used.
///
/// Patterns that accept the same text but are spelt differently from version to version share a name, which
/// is the XSD's own where it has one, else that of the element or attribute that uses them most.
fn name_patterns(editions: &mut [Edition]) -> BTreeMap<String, Vec<(Pattern, Versions)>> {
    let mut groups: BTreeMap<(String, Vec<String>), BTreeMap<String, usize>> = BTreeMap::new();
    for edition in editions.iter() {
        for (pattern, users) in &edition.patterns {
            let group = groups.entry(key(pattern)).or_default();
            users.iter().for_each(|(user, count)| *group.entry(user.clone()).or_default() += count);
        }
    }
    let mut names: BTreeMap<(String, Vec<String>), String> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut ordered = groups.iter().collect::<Vec<_>>();
    ordered.sort_by_key(|(key, users)| (std::cmp::Reverse(users.values().sum::<usize>()), (*key).clone()));
    for (key, users) in ordered {
        let most =
            users.iter().max_by_key(|(user, count)| (**count, std::cmp::Reverse(*user))).map(|(u, _)| u);
        let stem = most.expect("a pattern has a user").clone();
        let name = (1..)
            .map(|n| if n == 1 { format!("${stem}") } else { format!("${stem}{n}") })
            .find(|name| taken.insert(name.clone()))
            .expect("numbers do not run out");
        names.insert(key.clone(), name);
    }
    let mut patterns: BTreeMap<String, Vec<(Pattern, Versions)>> = BTreeMap::new();
    for (index, edition) in editions.iter_mut().enumerate() {
        let mut renamed = BTreeMap::new();
        for pattern in edition.patterns.keys() {
            let name = &names[&key(pattern)];
            renamed.insert(format!("{} /{}/", pattern.base, pattern.patterns.join("/|/")), name.clone());
            let rows = patterns.entry(name.clone()).or_default();
            match rows.iter_mut().find(|(p, _)| p == pattern) {
                Some((_, versions)) => *versions = versions.or(Versions::one(index)),
                None => rows.push((pattern.clone(), Versions::one(index))),
            }
        }
        let rename = |ty: &mut String| {
            if let Some(name) = renamed.get(ty) {
                ty.clone_from(name);
            }
        };
        for ty in edition.types.values_mut() {
            ty.text.iter_mut().for_each(|(text, _)| rename(text));
            ty.attributes.iter_mut().for_each(|attribute| rename(&mut attribute.ty));
            for_each_type(&mut ty.particles, &rename);
        }
    }
    patterns
}

fn for_each_type(particles: &mut [Particle], change: &impl Fn(&mut String)) {
    for particle in particles {
        match particle {
            Particle::Element { ty, .. } => change(ty),
            Particle::Group { arms, .. } => arms.iter_mut().for_each(|arm| for_each_type(arm, change)),
        }
    }
}

/// What a pattern accepts, spelt one way: `\d` written out, classes sorted, `{0,1}` as `?`.
fn key(pattern: &Pattern) -> (String, Vec<String>) {
    let spell = |text: &String| {
        let text = text.replace("\\d", "0-9").replace("\\-", "-").replace("{0,1}", "?");
        let mut spelt = String::new();
        let mut rest = text.as_str();
        while let Some(open) = rest.find('[') {
            let close = rest[open..].find(']').map_or(rest.len(), |at| open + at);
            let mut items = class_items(&rest[open + 1..close]);
            items.sort();
            spelt += &format!("{}[{}", &rest[..open], items.concat());
            rest = &rest[close..];
        }
        spelt + rest
    };
    (pattern.base.clone(), pattern.patterns.iter().map(spell).collect())
}

/// The single characters and ranges of a character class.
fn class_items(class: &str) -> Vec<String> {
    let chars = class.chars().collect::<Vec<_>>();
    let mut items = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let range = at + 2 < chars.len() && chars[at + 1] == '-';
        let len = if range { 3 } else { 1 };
        items.push(chars[at..at + len].iter().collect());
        at += len;
    }
    items
}

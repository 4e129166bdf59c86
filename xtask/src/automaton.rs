//! Turns a content model into slots and masks: which child may come first, which may follow which, which may
//! be last. Knows particles, not files.

use crate::standard::{Occurs, Particle};

/// One allowed child, and the slots that may come right after it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Slot {
    pub name: String,
    pub ty: String,
    pub many: bool,
    pub follow: u64,
}

/// A content model as an automaton. Its states are its slots.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Automaton {
    pub slots: Vec<Slot>,
    pub first: u64,
    pub last: u64,
    /// Whether no child at all is allowed too.
    pub empty: bool,
}

/// What a part of a model comes to, seen from outside.
struct Part {
    first: u64,
    last: u64,
    nullable: bool,
}

/// The automaton of a sequence of particles, or why it can be none of ours.
pub fn build(particles: &[Particle]) -> Result<Automaton, String> {
    let automaton = build_ambiguous(particles)?;
    automaton.check_deterministic()?;
    Ok(automaton)
}

/// As [`build`], where several slots that may come next can share a name.
pub fn build_ambiguous(particles: &[Particle]) -> Result<Automaton, String> {
    let mut automaton = Automaton::default();
    let whole = automaton.sequence(particles)?;
    (automaton.first, automaton.last, automaton.empty) = (whole.first, whole.last, whole.nullable);
    Ok(automaton)
}

impl Automaton {
    fn sequence(&mut self, particles: &[Particle]) -> Result<Part, String> {
        let mut whole = Part { first: 0, last: 0, nullable: true };
        for particle in particles {
            let part = self.particle(particle)?;
            self.link(whole.last, part.first);
            whole.first |= if whole.nullable { part.first } else { 0 };
            whole.last = part.last | if part.nullable { whole.last } else { 0 };
            whole.nullable &= part.nullable;
        }
        Ok(whole)
    }

    fn particle(&mut self, particle: &Particle) -> Result<Part, String> {
        let (mut part, occurs) = match particle {
            Particle::Element { name, ty, occurs, .. } => {
                let bit = 1u64.checked_shl(self.slots.len() as u32).ok_or("more than 64 slots")?;
                let (name, ty) = (name.clone(), ty.clone());
                self.slots.push(Slot { name, ty, many: occurs.many(), follow: 0 });
                (Part { first: bit, last: bit, nullable: false }, *occurs)
            }
            Particle::Group { arms, occurs } => {
                let mut choice = Part { first: 0, last: 0, nullable: false };
                for arm in arms {
                    let arm = self.sequence(arm)?;
                    choice.first |= arm.first;
                    choice.last |= arm.last;
                    choice.nullable |= arm.nullable;
                }
                (choice, *occurs)
            }
        };
        if occurs.many() {
            self.link(part.last, part.first);
        }
        part.nullable |= matches!(occurs, Occurs::Optional | Occurs::Any);
        Ok(part)
    }

    fn link(&mut self, from: u64, to: u64) {
        for (index, slot) in self.slots.iter_mut().enumerate() {
            slot.follow |= if from >> index & 1 == 1 { to } else { 0 };
        }
    }

    /// No two slots that may come next share a name: the promise that one pass without looking ahead is enough.
    fn check_deterministic(&self) -> Result<(), String> {
        for mask in self.slots.iter().map(|s| s.follow).chain([self.first]) {
            let mut names = (0..self.slots.len()).filter(|i| mask >> i & 1 == 1).map(|i| &self.slots[i].name);
            let mut seen = std::collections::BTreeSet::new();
            if let Some(name) = names.find(|name| !seen.insert(*name)) {
                return Err(format!("two slots named {name} may come next"));
            }
        }
        Ok(())
    }
}

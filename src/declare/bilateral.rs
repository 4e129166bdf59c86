//! What part AI had, said in versions that have no declarations: as an attribute of a role, in words that sender and receiver
//! agreed on. Knows no version that has them.

use super::change::may_be_changed;
use super::credits::{has_role, is_called};
use super::{CreditLine, Refusal, Target, Who, Wish};
use crate::disclosure::{Credit, Declaration, Disclosure};
use crate::ern::edit;
use crate::schema::{SpecialContributorType, name};
use crate::xml::{Edit, Node, Patch};

/// The value that a role gets from its sender: it says that AI had a part.
const VALUE: &str = SpecialContributorType::GenerativeAI.as_str();

/// The edits that mark the roles of parties as AI's, in a namespace that is the DPID of who defines it.
///
/// # Errors
/// All wishes that cannot be granted, and why. Only that AI had a part in a party's role can be said, or taken back.
pub fn bilateral(
    disclosure: &Disclosure<'_>,
    wishes: &[Wish<'_>],
    dpid: &str,
) -> Result<Patch, Vec<Refusal>> {
    may_be_changed(disclosure).map_err(|refusal| vec![refusal])?;
    let (mut edits, mut refusals) = (Vec::new(), Vec::new());
    for wish in wishes {
        if wish.says.contains_ai.is_some() {
            refusals.push(Refusal::Version(disclosure.message().version()));
        }
        for line in &wish.says.credits {
            match marked(disclosure, wish.of, line, dpid) {
                Ok(marks) => edits.extend(marks),
                Err(refusal) => refusals.push(refusal),
            }
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    edits.sort_unstable();
    edits.dedup();
    Patch::new(edits).map_err(|_| vec![Refusal::Overlap])
}

fn marked(
    disclosure: &Disclosure<'_>,
    target: Target<'_>,
    line: &CreditLine,
    dpid: &str,
) -> Result<Vec<Edit>, Refusal> {
    let version = disclosure.message().version();
    let (Who::Party(name), Target::Resource(index)) = (&line.who, target) else {
        return Err(Refusal::Version(version));
    };
    if line.says == Declaration::None {
        return Err(Refusal::Version(version));
    }
    let is_meant = |credit: &&Credit<'_>| {
        is_called(disclosure, credit, name) && line.roles.iter().all(|role| has_role(credit, role))
    };
    let mut credits = disclosure.resources[index].credits.iter().filter(is_meant).peekable();
    if credits.peek().is_none() {
        return Err(Refusal::NotCredited { credit: line.who.to_string(), thing: target.name(disclosure) });
    }
    let roles = credits.flat_map(Credit::roles).map(|role| (role.node, role.value));
    let meant = roles
        .filter(|(_, value)| line.roles.is_empty() || line.roles.iter().any(|role| role.value == *value));
    Ok(meant.flat_map(|(role, _)| mark(role, line.says, dpid)).collect())
}

/// The edits that mark a role, or take the mark away. A role whose words the sender defined already is left alone.
fn mark(role: Node<'_>, says: Declaration, dpid: &str) -> Vec<Edit> {
    let value = role.attribute(name::USER_DEFINED_VALUE).map(|value| value.value());
    let namespace = role.attribute(name::NAMESPACE).map(|namespace| namespace.value());
    let is_marked = value.as_deref() == Some(VALUE) && namespace.as_deref() == Some(dpid);
    match says {
        Declaration::Undeclared if is_marked => {
            let attributes = [name::NAMESPACE, name::USER_DEFINED_VALUE];
            attributes.iter().filter_map(|attribute| edit::remove_attribute(role, attribute)).collect()
        }
        Declaration::Partly | Declaration::All if value.is_none() && namespace.is_none() => {
            vec![
                edit::set_attribute(role, name::NAMESPACE, dpid),
                edit::set_attribute(role, name::USER_DEFINED_VALUE, VALUE),
            ]
        }
        _ => Vec::new(),
    }
}

//! Repairs that several rules offer. Knows no sentence but their titles.

use super::Repair;
use crate::disclosure::{Declaration, Declared};
use crate::ern::edit::{self, NewElement};
use crate::schema::{Type, Version, name};
use crate::xml::Node;

/// Declares something else than what is declared, which needs a person's consent.
pub(super) fn redeclare(declared: Declared<'_>, says: Declaration) -> Option<Repair> {
    let node = declared.node?;
    Some(Repair::needing_consent(format!("declare {says}"), edit::set_text(node, &says.to_string())))
}

/// Declares something on a resource or release that declares nothing, which needs a person's consent.
pub(super) fn declare(version: Version, holder: Node<'_>, says: Declaration) -> Option<Repair> {
    // Their types have their names.
    let ty = Type::named(version, holder.local_name())?;
    let declaration = NewElement::text(name::CONTAINS_AI, says.to_string());
    let edit = edit::insert(holder, ty, &declaration)?;
    Some(Repair::needing_consent(format!("declare {says}"), [edit]))
}

/// Says no where yes was said, which needs a person's consent.
pub(super) fn deny<'d>(flags: impl IntoIterator<Item = Node<'d>>) -> Repair {
    Repair::needing_consent("write false", flags.into_iter().flat_map(|node| edit::set_text(node, "false")))
}

/// Writes another word in each of the elements, which leaves what is meant as it is.
pub(super) fn respell<'d>(nodes: impl IntoIterator<Item = Node<'d>>, word: &str) -> Repair {
    let edits = nodes.into_iter().flat_map(|node| edit::set_text(node, word));
    Repair::safe(format!("write {word}"), edits)
}

/// The one of these words that is written here, were it not for case and white space.
pub(super) fn same_word<'w>(words: impl IntoIterator<Item = &'w str>, written: &str) -> Option<&'w str> {
    let bare = |word: &str| word.split_whitespace().collect::<String>().to_lowercase();
    let (written, mut words) = (bare(written), words.into_iter());
    let word = words.find(|word| bare(word) == written)?;
    words.all(|other| bare(other) != written).then_some(word)
}

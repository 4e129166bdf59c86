//! Says in words of each layer whether it was looked at, and why not. Judges nothing.

use crate::lint::{Extent, Layer};

/// The layers in words: `checked: syntax, structure · values: only … · not checked: disclosure (why)`.
pub fn line(extents: &[(Layer, Extent)]) -> String {
    let names = |extent: &Extent| {
        let same = extents.iter().filter(|(_, other)| other == extent);
        same.map(|(layer, _)| layer.as_str()).collect::<Vec<_>>().join(", ")
    };
    let (mut parts, mut not) = (Vec::new(), Vec::new());
    if extents.iter().any(|(_, extent)| *extent == Extent::Wholly) {
        parts.push(format!("checked: {}", names(&Extent::Wholly)));
    }
    for (_, extent) in extents {
        let (list, part) = match extent {
            Extent::Wholly => continue,
            Extent::Partly(which) => (&mut parts, format!("{}: {which}", names(extent))),
            Extent::No(why) => (&mut not, format!("{} ({why})", names(extent))),
        };
        if !list.contains(&part) {
            list.push(part);
        }
    }
    if !not.is_empty() {
        parts.push(format!("not checked: {}", not.join(", ")));
    }
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::Reason;

    #[test]
    fn what_was_not_checked_comes_last_with_its_reasons() {
        let line = line(&[
            (Layer::Syntax, Extent::No(Reason::NoRules)),
            (Layer::Structure, Extent::Wholly),
            (Layer::Values, Extent::Partly(Reason::SomeRules)),
            (Layer::Disclosure, Extent::No(Reason::UnknownVersion)),
        ]);
        assert_eq!(
            line,
            "checked: structure · values: only some of its rules · not checked: syntax (no rule about it was \
             asked for), disclosure (the version of ERN is not certain)"
        );
    }
}

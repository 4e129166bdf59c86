//! The uses for machine learning that deals grant: which of them count, and how findings speak of them. Judges nothing.

use super::rules::retired_training_use;
use super::{Report, wording};
use crate::disclosure::uses::{LISTENING, learning};
use crate::disclosure::{Deal, Disclosure, Use};
use crate::span::Span;

/// The uses for machine learning in a deal, with their purposes. Of a name that does not count AI066 speaks.
pub(super) fn in_deal<'d>(
    disclosure: &Disclosure<'d>,
    deal: Deal<'d>,
    report: &Report<'_>,
) -> Vec<(Use<'d>, &'static str)> {
    let message = disclosure.message();
    let uses = deal.uses().filter_map(|granted| Some((learning(&granted.value)?, granted)));
    let counts =
        uses.filter(|(_, granted)| !retired_training_use::speaks_of_use(&granted.value, &message, report));
    counts.map(|(purpose, granted)| (granted, purpose)).collect()
}

/// The uses in a deal by which people hear music.
pub(super) fn for_listeners(deal: Deal<'_>) -> impl Iterator<Item = Use<'_>> {
    deal.uses().filter(|granted| LISTENING.contains(&&*granted.value))
}

/// What is allowed, each purpose once: `training of generative AI and data mining`.
pub(super) fn purposes(granted: &[(Use<'_>, &'static str)]) -> String {
    let mut purposes = granted.iter().map(|(_, purpose)| *purpose).collect::<Vec<_>>();
    purposes.sort_unstable_by(|a, b| b.cmp(a));
    purposes.dedup();
    wording::all_of(&purposes)
}

/// The place of a use, and what stands there.
pub(super) fn label((granted, purpose): &(Use<'_>, &'static str)) -> (Span, String) {
    (granted.node.text_span(), format!("allows {purpose}"))
}

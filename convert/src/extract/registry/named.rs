//! What names and those who are named have.

use std::ops::Range;

use copydesk_model::PartyKind;

use super::super::lexicon::Features;
use super::Known;

/// Somebody or something that is named.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    /// What it is, where that is known.
    pub(crate) kind: Option<PartyKind>,
    /// The fullest name.
    pub(crate) name: Range<usize>,
    /// The title as written, at the first mention that has one.
    pub(crate) title: Option<Range<usize>>,
    /// The words that say where the title is held.
    pub(crate) seat: Option<Range<usize>>,
    /// Male, female, both or neither, as far as words show.
    pub(crate) gender: Features,
    /// How often it is named.
    pub(crate) mentions: usize,
    /// Whether lists or titles vouch for its kind.
    pub(crate) sure: bool,
    /// Whether an annotation refers to it, so that it must be kept.
    pub(crate) wanted: bool,
}

/// A place where a party is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The words of the name, without titles.
    pub(crate) tokens: Range<usize>,
    /// The number of the party.
    pub(crate) party: usize,
}

/// Words that name somebody.
#[derive(Clone, Debug)]
pub(crate) struct Naming {
    pub(crate) name: Range<usize>,
    /// The [number](Registry::number) of the name.
    pub(crate) number: u64,
    /// Whom the name means.
    pub(crate) known: Known,
    /// The number of its last word that is no suffix, once it is known.
    pub(crate) surname: Option<u64>,
    pub(crate) kind: Option<PartyKind>,
    pub(crate) title: Option<Range<usize>>,
    pub(crate) seat: Option<Range<usize>>,
    pub(crate) gender: Features,
    /// Whether a title tells the gender, and not a given name, which may be somebody's last name.
    pub(crate) told: bool,
    pub(crate) sure: bool,
}

/// Whether two genders can be one person's.
pub(super) fn genders_meet(a: Features, b: Features) -> bool {
    a == Features::default() || b == Features::default() || a.any(b)
}

//! Tells what a name names, and of what gender.

use std::ops::Range;

use copydesk_model::PartyKind;

use super::super::lexicon::{Features, Word};
use super::super::registry::Known;
use super::super::tokens::Flags;
use super::{Entry, Scan, THING};

impl Scan<'_> {
    pub(super) fn kind(
        &self,
        run: Range<usize>,
        core: Range<usize>,
        known: Known,
        (whole, words): Entry,
    ) -> (Option<PartyKind>, bool) {
        let titled = core.start > run.start
            && self.before(core.start).any(Features::all(&[
                Word::Title,
                Word::Role,
                Word::Address,
            ]));
        if titled {
            return (Some(PartyKind::Person), true);
        }
        let last = self.features(core.end - 1);
        let is_whole = words == core.len();
        if is_whole && whole.is(Word::Organisation)
            || core.len() > 1 && last.is(Word::OrganisationHead)
        {
            return (Some(PartyKind::Organisation), true);
        }
        if is_whole && whole.any(Features::all(&[Word::Country, Word::Region, Word::City])) {
            let person = core.len() == 1 && known.is_last_name();
            let kind = if person { PartyKind::Person } else { PartyKind::Place };
            return (Some(kind), true);
        }
        if core.len() > 1 && self.features(core.start).is(Word::Given) && core.len() <= 5 {
            return (Some(PartyKind::Person), true);
        }
        if core.len() > 1 && last.is(Word::PlaceHead) {
            return (Some(PartyKind::Place), true);
        }
        if self.before(core.start).any(Features::all(&[Word::Role, Word::Title, Word::Address])) {
            return (Some(PartyKind::Person), true);
        }
        self.kind_by_looks(core, known)
    }

    /// The kind of a name that no list knows.
    pub(super) fn kind_by_looks(
        &self,
        core: Range<usize>,
        known: Known,
    ) -> (Option<PartyKind>, bool) {
        let token = self.token(core.start);
        let one = core.len() == 1;
        if one && known.is_name() {
            return (None, true);
        }
        if one && self.features(core.start).is(Word::Given) && !self.opens_sentence(core.start) {
            return (Some(PartyKind::Person), false);
        }
        let word = self.document.word(core.start);
        let initials =
            token.is_some_and(|t| t.has(Flags::ALL_CAPS) && !t.features.is(Word::NotName));
        if one && !self.titled && initials && word.len() <= 6 {
            return (Some(PartyKind::Organisation), false);
        }
        let speaks = self.speaks(core.clone());
        if speaks || self.is_initialled(core) {
            return (Some(PartyKind::Person), false);
        }
        (None, false)
    }

    /// Whether a word with an initial is in the name: "J. Roe", "Roe M. Poe".
    pub(super) fn is_initialled(&self, core: Range<usize>) -> bool {
        core.len() > 1
            && core
                .into_iter()
                .any(|i| self.token(i).is_some_and(|t| t.has(Flags::POINT) && t.end - t.start == 2))
    }

    /// Whether a verb of saying or a possessive stands beside the name.
    pub(super) fn speaks(&self, core: Range<usize>) -> bool {
        let after = self.token(core.end);
        let before = core.start.checked_sub(1).map_or(Features::default(), |i| self.features(i));
        after.is_some_and(|t| t.is(Word::Says) || t.is(Word::Relative) && !t.features.any(THING))
            || before.is(Word::Says) && core.len() > 1
    }

    pub(super) fn opens_sentence(&self, i: usize) -> bool {
        self.token(i).is_some_and(|t| t.has(Flags::SENTENCE_START)) || self.titled
    }

    /// What the vocabulary says of the word before a name.
    pub(super) fn before(&self, start: usize) -> Features {
        start.checked_sub(1).map_or(Features::default(), |i| self.features(i))
    }

    /// Whether a run of capitals that neither a list nor the registry knows is a name at all.
    pub(super) fn is_plausible(&self, core: Range<usize>) -> bool {
        if self.titled {
            return false;
        }
        let first = self.features(core.start);
        let opens = self.opens_sentence(core.start);
        if core.len() > 1 {
            return core.len() <= 5;
        }
        !opens
            && !first.any(Features::all(&[
                Word::NotName,
                Word::Document,
                Word::Says,
                Word::Adherent,
                Word::Demonym,
                Word::Role,
                Word::Title,
            ]))
    }

    /// The gender that titles or the given name show, and whether it is titles that do.
    pub(super) fn gender(&self, core: Range<usize>, from: usize) -> (Features, bool) {
        let genders = Features::all(&[Word::Male, Word::Female]);
        let titles = Features::all(&[Word::Title, Word::Role, Word::Address]);
        let from = from.min(core.start.saturating_sub(1));
        let before = self.tokens.get(from..core.start).unwrap_or_default();
        for token in before.iter().rev() {
            if token.features.any(genders) && token.features.any(titles) {
                return (token.features.and(genders), true);
            }
        }
        let given = self.features(core.start);
        let shows = core.len() == 1 || given.is(Word::Given);
        (if shows { given.and(genders) } else { Features::NONE }, false)
    }
}

//! Tells verbs from other words.

use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::{Flags, Kind};
use super::{BETWEEN, Clause, HEAD_NOUN, PRONOUN, REACH, VERB};

/// The longest word whose end says nothing of it: "bed", "shed".
const SHORT_WORD: usize = 4;

impl Clause<'_> {
    /// Whether the item is a word that can only be a verb's, or a clause's, or between clauses.
    pub(crate) fn is_verb(&self, k: usize) -> bool {
        if self.is_name(k) || !self.token(k).is_some_and(|t| t.kind == Kind::Word) {
            return false;
        }
        let f = self.features(k);
        let noun = Features::all(&[Word::Speech, Word::Document]);
        if f.any(noun) && f.any(VERB) && !self.follows_subject(k) {
            return false;
        }
        if self.is_plural_noun(k) {
            return false;
        }
        let opens = k == 0 || matches!(self.kind(k - 1), Some(Kind::Comma) | None);
        if f.is(Word::Role) && f.is(Word::Plural) && opens {
            return false;
        }
        if f.any(VERB) {
            return !self.after_determiner(k)
                || f.any(Features::all(&[Word::Auxiliary, Word::Modal]));
        }
        let leads = Features::all(&[Word::Preposition, Word::Says]);
        let before = self.features(k.wrapping_sub(1));
        let counted = before.is(Word::Determiner) && !before.is(Word::Relative);
        let adjective = self.after_determiner(k)
            || counted && self.opens_noun(k + 1)
            || before.any(leads) && !before.is(Word::Role);
        f.is_empty() && self.looks_past(k) && !adjective
    }

    /// "that states can pass": a verb stands behind what would be one, and no subject before it.
    fn is_plural_noun(&self, k: usize) -> bool {
        let finite = Features::all(&[Word::Modal, Word::Auxiliary]);
        let subject = Features::all(&[Word::Subject, Word::Role, Word::Group, Word::Document]);
        let before = k.wrapping_sub(1);
        self.features(k + 1).any(finite)
            && self.ends(k, Ending::Plural)
            && !self.features(k).any(finite)
            && !self.is_name(before)
            && !self.features(before).any(subject)
    }

    /// Whether a noun without an article of its own can begin with item `k`.
    pub(super) fn opens_noun(&self, k: usize) -> bool {
        let closed = Features::all(&[Word::Determiner, Word::Possessive]).or(PRONOUN);
        self.kind(k) == Some(Kind::Word) && self.is_noun_word(k) && !self.features(k).any(closed)
    }

    /// Whether what stands before item `k` can be the subject of a verb there: "Roe claims", but
    /// "the false claims".
    pub(super) fn follows_subject(&self, k: usize) -> bool {
        let e = self.skip_back(0, k);
        let Some(b) = e.checked_sub(1) else { return true };
        let Some(token) = self.token(b) else { return true };
        match token.kind {
            Kind::Word => {
                self.is_name(b)
                    || token.features.any(Features::all(&[
                        Word::Subject,
                        Word::Relative,
                        Word::Conjunction,
                        Word::Adherent,
                    ])) && !token.is(Word::Article)
                    || token.features.any(Features::all(&[Word::Role, Word::Group, Word::Document]))
                        && !token.is(Word::Speech)
            }
            Kind::Unbracket | Kind::Comma | Kind::Dash => true,
            _ => false,
        }
    }

    /// Whether a word that no list knows ends as a regular past does.
    pub(crate) fn looks_past(&self, k: usize) -> bool {
        let word = self.bytes(k);
        word.len() > SHORT_WORD
            && self.document.language.endings.ends(word, Ending::Past)
            && !word.contains(&b'-')
    }

    /// Whether a determiner, possessive or adjective place stands before the item.
    pub(super) fn after_determiner(&self, k: usize) -> bool {
        let before = k.wrapping_sub(1);
        self.features(before).any(Features::all(&[Word::Article, Word::Possessive]))
            || self.kind(before) == Some(Kind::Clitic)
    }

    /// Goes back over adverbs, auxiliaries, days and brackets before item `v`.
    pub(super) fn skip_back(&self, from: usize, v: usize) -> usize {
        let mut e = v;
        while e > from {
            let k = e - 1;
            let skips = !self.is_name(k)
                && (self.features(k).any(BETWEEN)
                    || self.ends(k, Ending::Adverb) && !self.features(k).any(HEAD_NOUN));
            let this = self.is(k, Word::Determiner) && self.is(e, Word::Day) && e < v;
            let year = self.is(k, Word::Preposition) && self.kind(e) == Some(Kind::Number) && e < v;
            let number = self.kind(k) == Some(Kind::Number)
                && k > from
                && (self.is(k - 1, Word::Month) || self.is(k - 1, Word::Preposition));
            let day = this
                || year
                || number
                || self.is(k, Word::Preposition)
                    && self.features(e).any(Features::all(&[
                        Word::Weekday,
                        Word::Day,
                        Word::Month,
                    ]))
                    && e < v;
            let clitic = self.kind(k) == Some(Kind::Clitic);
            if self.kind(k) == Some(Kind::Unbracket) {
                let open =
                    (from..k).rev().take(REACH).find(|i| self.kind(*i) == Some(Kind::Bracket));
                let Some(open) = open else { break };
                e = open;
            } else if skips || day || clitic {
                e = k;
            } else {
                break;
            }
        }
        e
    }

    pub(crate) fn is_participle(&self, k: usize) -> bool {
        if self.is_name(k)
            || self.token(k).is_some_and(|t| t.has(Flags::CAPITAL) && !t.has(Flags::SENTENCE_START))
        {
            return false;
        }
        self.is(k, Word::Saying)
            || self.bytes(k).len() > SHORT_WORD + 1
                && self.ends(k, Ending::Participle)
                && !self.features(k).any(HEAD_NOUN)
            || self.looks_past(k)
    }
}

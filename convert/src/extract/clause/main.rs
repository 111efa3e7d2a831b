//! Finds the subject of a whole sentence.

use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::{Flags, Kind};
use super::{Clause, Noun, REACH};

impl Clause<'_> {
    /// The subject of the clause whose words end before item `e`: the first noun phrase that no
    /// adverbial takes.
    pub(crate) fn main_subject(&self, from: usize, e: usize) -> Option<Noun> {
        let divides = |k: &usize| matches!(self.kind(*k), Some(Kind::Semicolon | Kind::Stop));
        let mut start = (from..e).rev().find(divides).map_or(from, |k| k + 1);
        let is_mark = |k: usize| {
            self.is_quote(k)
                || matches!(self.kind(k), Some(Kind::Comma | Kind::Dash | Kind::Bracket))
        };
        while start < e && is_mark(start) {
            start += 1;
        }
        self.segments_subject(start, e)
    }

    /// The subject in words that commas part.
    pub(super) fn segments_subject(&self, start: usize, end: usize) -> Option<Noun> {
        let mut from = start;
        let mut common = None;
        while from < end {
            let to = (from..end)
                .find(|k| matches!(self.kind(*k), Some(Kind::Comma | Kind::Dash | Kind::Colon)))
                .unwrap_or(end);
            let noun = self.segment_subject(from, to);
            let place = noun.as_ref().is_some_and(|n| self.is_place(n)) && to < end;
            if let Some(noun) = noun.filter(|_| !place) {
                if noun.party.is_some() || noun.pronoun {
                    // "A nurse, Jane Roe, said": the name in apposition is who it is.
                    let apposed = common.is_none() || to - from <= 5;
                    return if apposed { Some(noun) } else { common };
                }
                if common.is_some() {
                    return common;
                }
                common = Some(noun);
            } else if common.is_some() {
                return common;
            }
            from = to + 1;
        }
        common
    }

    pub(super) fn segment_subject(&self, from: usize, to: usize) -> Option<Noun> {
        let mut k = from;
        while k < to && (self.is_lead(k) || self.is_as(k)) {
            k += 1;
        }
        let f = self.features(k);
        if self.is_name(k) {
            return self.noun_in(k, to).map(|n| n.0);
        }
        let adverbial =
            f.any(Features::all(&[Word::Preposition, Word::Subordinator, Word::Question]))
                || self.is_participle(k)
                || f.is(Word::Source);
        if adverbial {
            return self.noun_before_verb(k, to);
        }
        if f.is(Word::Says) && k == from && !(f.is(Word::Role) && f.is(Word::Plural)) {
            return self.noun_in(k + 1, to).map(|n| n.0);
        }
        self.noun_in(k, to).map(|n| n.0)
    }

    /// "But", "And then", "Later".
    pub(super) fn is_lead(&self, k: usize) -> bool {
        !self.is_name(k)
            && (self.features(k).any(Features::all(&[
                Word::Conjunction,
                Word::Adverb,
                Word::Day,
                Word::Weekday,
            ])) || self.ends(k, Ending::Adverb)
                || matches!(self.kind(k), Some(Kind::Bracket | Kind::Symbol | Kind::Unbracket)))
            && !self.is(k, Word::Determiner)
    }

    /// "As Roe put it".
    pub(super) fn is_as(&self, k: usize) -> bool {
        self.is(k, Word::As)
            && (self.is_name(k + 1) || self.is(k + 1, Word::Title) || self.is(k + 1, Word::Subject))
    }

    /// "In Ohio on Monday Roe said": behind an adverbial without a comma, the name or pronoun that a
    /// verb follows.
    pub(super) fn noun_before_verb(&self, from: usize, to: usize) -> Option<Noun> {
        if self.is(from, Word::Subordinator) || self.is_participle(from) {
            return None;
        }
        (from + 1..to).find_map(|k| {
            let noun = if self.is_name(k) {
                let name = self.name_at(k)?;
                (self.index(k) == Some(name.tokens.end - 1)).then_some(name)
            } else {
                self.token(k)
                    .filter(|t| t.is(Word::Subject) && !t.is(Word::Object) && !t.has(Flags::QUOTED))
                    .and_then(|_| self.noun_in(k, to).map(|n| n.0))
            }?;
            let mut next = k + 1;
            while next < to && self.features(next).any(Features::all(&[Word::Adverb])) {
                next += 1;
            }
            (next < to && self.is_verb(next) && !self.is(k.wrapping_sub(1), Word::Conjunction))
                .then_some(noun)
        })
    }

    /// The name or pronoun directly before the verb that is nearest to item `k`.
    pub(crate) fn near_subject(&self, k: usize) -> Option<Noun> {
        (0..k).rev().take(REACH).filter(|v| self.is_verb(*v)).find_map(|v| {
            let e = self.skip_back(0, v);
            let n = e.checked_sub(1)?;
            if self.is_name(n) {
                return self.name_at(n).filter(|noun| !self.is_place(noun));
            }
            let index = self.index(n)?;
            let subject = self.is(n, Word::Subject) && !self.is(n, Word::Object);
            subject.then_some(Noun { tokens: index..index + 1, party: None, pronoun: true })
        })
    }
}

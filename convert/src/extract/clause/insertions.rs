//! Reads what stands between a subject and its verb: appositions, insertions, relative clauses.

use std::ops::Range;

use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::Kind;
use super::{Clause, Noun, PRONOUN, REACH};

impl Clause<'_> {
    /// The name that stands alone between commas: "the mayor, Jane Roe, said".
    pub(super) fn apposed_name(&self, from: usize, comma: usize) -> Option<Noun> {
        let last =
            comma.checked_sub(1).filter(|k| *k >= from && self.kind(comma) == Some(Kind::Comma))?;
        let name = self.name_at(last)?;
        let first = (from..comma).rev().find(|i| self.index(*i) == Some(name.tokens.start))?;
        let mut b = first;
        while b > from && self.features(b - 1).any(Features::all(&[Word::Title, Word::Address])) {
            b -= 1;
        }
        let alone = b > from + 1 && self.kind(b - 1) == Some(Kind::Comma);
        // "Springfield, Ohio, said" and lists of names do not.
        let listed = alone && self.is_name(b - 2);
        (alone && !listed && !self.is_place(&name)).then_some(name)
    }

    /// The person before brackets and a comma: "Jane Roe (58), said".
    pub(super) fn before_bracket(&self, from: usize, comma: usize) -> Option<Noun> {
        let close = comma.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Unbracket))?;
        let open = self.skip_back(from, close + 1);
        let name = open.checked_sub(1).filter(|k| *k >= from).and_then(|k| self.name_at(k))?;
        self.is_person(&name).then_some(name)
    }

    /// Whom a relative clause between commas is about: "their mother, who was there, said".
    pub(super) fn before_relative(&self, from: usize, comma: usize) -> Option<Noun> {
        let mut marks = (from..comma).rev().take(REACH);
        let open = marks.find(|c| self.kind(*c) == Some(Kind::Comma))?;
        let relative = self.is(open + 1, Word::Relative) && !self.is(open + 1, Word::Determiner);
        let noun = self.antecedent(from, open + 1).filter(|_| relative && open > from)?;
        (!self.is_place(&noun)).then_some(noun)
    }

    /// The item behind a town whose region commas set off: "a woman in Springfield, Ohio, said".
    pub(super) fn before_region(&self, from: usize, comma: usize) -> Option<usize> {
        let region =
            comma.checked_sub(1).and_then(|k| self.name_at(k)).filter(|n| self.is_place(n))?;
        let start = (from..comma).rev().find(|i| self.index(*i) == Some(region.tokens.start))?;
        let before = start.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Comma))?;
        let town = self.name_at(before.checked_sub(1)?).filter(|n| !self.is_person(n))?;
        let first = (from..before).rev().find(|i| self.index(*i) == Some(town.tokens.start))?;
        let inside = first > from && self.is(first - 1, Word::Preposition);
        (inside && first > from + 1 && self.is_nominal(first - 2)).then_some(before)
    }

    /// The name before something that commas set off: "when Roe, in reply to Poe, accused".
    pub(super) fn before_insertion(&self, from: usize, comma: usize) -> Option<Noun> {
        let commas = (from..comma).rev().take(REACH).filter(|i| self.kind(*i) == Some(Kind::Comma));
        commas.take(3).find_map(|c| {
            let name = c.checked_sub(1).filter(|n| *n >= from).and_then(|n| self.name_at(n))?;
            let first = (from..c).rev().find(|i| self.index(*i) == Some(name.tokens.start))?;
            let mut b = first;
            while b > from
                && self.features(b - 1).any(Features::all(&[
                    Word::Title,
                    Word::Address,
                    Word::TitlePart,
                ]))
            {
                b -= 1;
            }
            let appositive = Features::all(&[Word::Article, Word::Preposition, Word::Relative]);
            let after_comma = b > from
                && self.kind(b - 1) == Some(Kind::Comma)
                && self.features(c + 1).any(appositive);
            // "Outside the court Mrs Roe, a nurse, said"
            let led = b > from + 1
                && self.is(from, Word::Preposition)
                && self.is(c + 1, Word::Article)
                && self.is_person(&name)
                && self.is_noun_word(b - 1)
                && !self.is(b - 1, Word::Determiner);
            let opens = b == from
                || led
                || after_comma
                || matches!(self.kind(b - 1), Some(Kind::Bracket | Kind::Semicolon | Kind::Colon))
                || self.features(b - 1).any(Features::all(&[
                    Word::Subordinator,
                    Word::Conjunction,
                    Word::Relative,
                    Word::Question,
                ]));
            (opens && !self.is_place(&name)).then_some(name)
        })
    }

    /// Whether the word at item `v` is the participle of a relative clause without a pronoun.
    pub(super) fn is_reduced(&self, v: usize, behind: Range<usize>) -> bool {
        let mut before = (0..v).rev().skip_while(|n| self.is(*n, Word::Adverb));
        let noun = before.next().is_some_and(|n| {
            self.kind(n) == Some(Kind::Word)
                && !self.is_name(n)
                && (self.is_noun_word(n) || self.is(n, Word::Plural))
                && !self.features(n).any(PRONOUN.or(Features::of(Word::Article)))
        });
        let agent = behind.is_empty() || self.is_lone(behind);
        noun && agent
            && (self.looks_past(v) || self.ends(v, Ending::Participle))
            && !self.is_passive(v)
    }

    /// Whether a preposition and one noun phrase are all that these items hold.
    pub(super) fn is_lone(&self, items: Range<usize>) -> bool {
        self.noun_in(items.start + 1, items.end).is_some_and(|(_, end)| end >= items.end)
    }

    /// Whom the relative pronoun at item `r` is about.
    pub(super) fn antecedent(&self, from: usize, r: usize) -> Option<Noun> {
        let mut e = r;
        if e > from && self.kind(e - 1) == Some(Kind::Comma) {
            e -= 1;
        }
        if e > from && self.kind(e - 1) == Some(Kind::Unbracket) {
            e = self.skip_back(from, e);
        }
        if e > from && self.is_name(e - 1) {
            return self.name_at(e - 1);
        }
        self.subject_of_phrase(from, e)
    }

    /// Whether a comma stands directly behind the name at item `k`.
    pub(super) fn starts_insertion(&self, k: usize) -> bool {
        let mut behind = (k..self.items.len()).skip_while(|i| self.is_name(*i));
        behind.next().is_some_and(|c| self.kind(c) == Some(Kind::Comma))
    }
}

//! Finds the subject of a verb.

use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::Kind;
use super::{Clause, DEPTH, HEAD_NOUN, Noun, PRONOUN, REACH};

impl Clause<'_> {
    /// The subject of the verb at item `v`, looked for back to item `from`.
    pub(crate) fn subject(&self, from: usize, v: usize) -> Option<Noun> {
        self.subject_within(from, v, DEPTH)
    }

    pub(super) fn subject_within(&self, from: usize, v: usize, depth: usize) -> Option<Noun> {
        let e = self.skip_back(from, v);
        let k = e.checked_sub(1).filter(|k| *k >= from)?;
        let f = self.features(k);
        if f.is(Word::Subject) && !self.is_name(k) && (e == v || !f.is(Word::Object)) {
            let at = self.index(k)?;
            return Some(Noun { tokens: at..at + 1, party: None, pronoun: true });
        }
        if matches!(self.kind(k), Some(Kind::Comma | Kind::Dash)) {
            if let Some(name) = self.before_bracket(from, k) {
                return Some(name);
            }
            if let Some(name) = self.apposed_name(from, k) {
                // "Jane Roe, who edits the town's paper, The Wall, said"
                let person =
                    self.name_at(from).filter(|n| self.is_person(n) && !self.is_person(&name));
                return person.filter(|_| self.starts_insertion(from)).or(Some(name));
            }
            if let Some(name) = self.before_insertion(from, k) {
                return Some(name);
            }
            if let Some(who) = self.before_relative(from, k) {
                return Some(who);
            }
            if let Some(town) = self.before_region(from, k) {
                return self.subject_of_phrase(from, town);
            }
            return self.main_subject(from, k);
        }
        if !self.is_name(k) {
            if f.is(Word::Relative)
                && !(f.is(Word::Subordinator) && self.is_verb(k.wrapping_sub(1)))
            {
                return self.antecedent(from, k);
            }
            if self.is(k, Word::Infinitive) {
                return self.governor(from, k);
            }
            if f.is(Word::Conjunction) {
                return self.coordinated(from, k, depth).or_else(|| self.main_subject(from, k));
            }
        }
        if !self.is_nominal(k) && !f.is(Word::Determiner) {
            return self.main_subject(from, k);
        }
        self.subject_of_phrase(from, e)
    }

    /// The subject of the verb that a conjunction at item `k` joins to another.
    pub(super) fn coordinated(&self, from: usize, k: usize, depth: usize) -> Option<Noun> {
        let near = (from..k).rev().take(REACH);
        let mut near = near.take_while(|i| !self.is_quote(*i));
        let said = near.clone().find(|v| self.is(*v, Word::Says) && self.is_verb(*v));
        let said = said.filter(|_| self.is(k + 1, Word::Says));
        let v =
            said.or_else(|| near.find(|v| self.is_verb(*v) && !self.ends(*v, Ending::Participle)))?;
        if depth == 0 { None } else { self.subject_within(from, v, depth - 1) }
    }

    /// The subject of the verb that "to" at item `t` belongs to: "Roe was asked to say".
    pub(super) fn governor(&self, from: usize, t: usize) -> Option<Noun> {
        let near = (from..t).rev().take(8).find(|v| self.is_verb(*v));
        match near {
            Some(v) if !self.is(v.wrapping_sub(1), Word::Infinitive) => {
                let e = self.skip_back(from, v);
                let named = e > from && (self.is_name(e - 1) || self.features(e - 1).any(PRONOUN));
                if named { self.subject_of_phrase(from, e) } else { self.main_subject(from, t) }
            }
            _ => self.main_subject(from, t),
        }
    }

    /// The subject in the words that end at item `e`, directly before a verb.
    pub(super) fn subject_of_phrase(&self, from: usize, e: usize) -> Option<Noun> {
        let mut b = e;
        while b > from && e - b < REACH && self.continues_phrase(b - 1) {
            b -= 1;
        }
        if let Some(r) = self.relative_before(from, b, e) {
            return self.antecedent(from, r);
        }
        let opens = self.is(b, Word::Preposition) && !self.is_name(b);
        // "The report issued by the council said": the verb that no list knows is a participle.
        if (b == e || opens)
            && let Some(v) = self.skip_back(from, b).checked_sub(1)
            && v > from
            && self.is_reduced(v, b..e)
        {
            return self.subject_of_phrase(from, v).map(|noun| self.stretched(noun, e));
        }
        let noun = if opens && self.is_share(b + 1, e) {
            self.first_noun(b + 1, e)
        } else if opens {
            // "but in a letter said": whom the sentence is about.
            if let Some(k) = b.checked_sub(1).filter(|k| *k > from && self.is_lone(b..e))
                && self.is(k, Word::Conjunction)
            {
                return self.coordinated(from, k, DEPTH).or_else(|| self.main_subject(from, k));
            }
            self.last_noun(b, e)
        } else {
            self.first_noun(b, e)
        };
        self.with_words_before(from, b, e, noun)
    }

    /// The word that opens the relative clause whose verb or object stands before items `b` to `e`: "The man who
    /// sued Roe said" has the subject that the clause is about.
    fn relative_before(&self, from: usize, b: usize, e: usize) -> Option<usize> {
        let adverb = |k: &usize| self.is(*k, Word::Adverb) || self.ends(*k, Ending::Adverb);
        let verb = (from..b).rev().find(|k| !adverb(k));
        if let Some(v) = verb.filter(|v| *v > from && self.is_verb(*v)) {
            let r = self.skip_back(from, v);
            if let Some(r) = r.checked_sub(1).filter(|r| *r > from)
                && self.is(r, Word::Relative)
                && !self.is_name(r)
                && !(self.is(r, Word::Subordinator) && self.is_verb(r - 1))
            {
                return Some(r);
            }
        }
        // The same where no list knows the verb of the relative clause.
        let unknown = b > from
            && b < e
            && self.is(b - 1, Word::Relative)
            && !self.is(b - 1, Word::Subordinator)
            && !self.is_name(b)
            && !self.features(b).any(HEAD_NOUN.or(Features::of(Word::Determiner)))
            && !self.features(b).any(PRONOUN.or(Features::all(&[Word::Possessive, Word::Address])));
        unknown.then(|| b - 1)
    }

    /// The subject whose last words, items `b` to `e`, have this noun, with what a comma or "and" parts from them.
    fn with_words_before(
        &self,
        from: usize,
        b: usize,
        e: usize,
        noun: Option<Noun>,
    ) -> Option<Noun> {
        let parted = b > from + 1 && self.kind(b - 1) == Some(Kind::Comma);
        // "Jane Roe of Springfield, Ohio, said"
        if parted && noun.as_ref().is_some_and(|n| self.is_place(n)) && self.is_name(b - 2) {
            return self.subject_of_phrase(from, b - 1);
        }
        let common = noun.as_ref().is_some_and(|n| n.party.is_none() && !n.pronoun);
        if parted && common {
            if let Some(name) = self.apposed_before(from, b) {
                return Some(name);
            }
            if let Some(start) = self.described_from(from, b) {
                return noun.map(|n| Noun { tokens: start..n.tokens.end, ..n });
            }
        }
        // "the mayor and candidate for governor"
        if common
            && b > from + 1
            && self.is(b - 1, Word::Conjunction)
            && self.features(b - 2).any(HEAD_NOUN)
            && !self.is_name(b - 2)
            && !self.is_name(b)
            && !self.is(b, Word::Determiner)
        {
            let first = self.subject_of_phrase(from, b - 1);
            return first.map(|n| self.stretched(n, e)).or(noun);
        }
        noun.map(|n| self.stretched(n, e))
    }

    /// The name before an apposition at item `b` that lacks its second comma: "Jane Roe, the mayor said".
    fn apposed_before(&self, from: usize, b: usize) -> Option<Noun> {
        let apposed =
            self.is(b, Word::Article) || self.features(b).any(HEAD_NOUN) && !self.is_name(b);
        let named = if apposed { self.name_at(b - 2) } else { None };
        named.filter(|n| !self.is_place(n) && self.index(from) == Some(n.tokens.start))
    }

    /// The token of the article before two adjectives, the second at item `b`: "the tall, soft-spoken diplomat".
    fn described_from(&self, from: usize, b: usize) -> Option<usize> {
        let described = b > from + 2
            && !self.is(b, Word::Determiner)
            && self.is(b - 3, Word::Article)
            && self.kind(b - 2) == Some(Kind::Word)
            && !self.features(b - 2).any(HEAD_NOUN)
            && !self.is_name(b - 2);
        if described { self.index(b - 3) } else { None }
    }
}

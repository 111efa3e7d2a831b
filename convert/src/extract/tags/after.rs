//! Tags behind a quotation: "“…,” said Roe".

use super::super::clause::Clause;
use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::Kind;
use super::{CUE_AFTER, Rule, Tag};

impl Clause<'_> {
    /// Whether a tag behind a quotation without a comma is one: the quotation ends its sentence, or
    /// the verb is one of saying.
    pub(super) fn is_plain(&self, k: usize, tag: &Tag) -> bool {
        let says = tag.cue.clone().and_then(|c| self.document.tokens.get(c.start));
        self.is_parted(k, tag)
            || says.is_some_and(|t| t.is(Word::Says) && !t.is(Word::Calls)) && self.tags_at_once(k)
    }

    /// Whether a comma stands between the quotation at item `k` and its tag: "…” last year, said Roe".
    pub(super) fn is_parted(&self, k: usize, tag: &Tag) -> bool {
        let start = tag.speakers.first().tokens.start;
        let start = tag.cue.clone().map_or(start, |c| c.start.min(start));
        let reporter =
            (k + 1..self.items.len()).take_while(|i| self.index(*i).is_some_and(|t| t < start));
        let mut parts =
            reporter.filter(|i| matches!(self.kind(*i), Some(Kind::Comma | Kind::Dash)));
        parts.next().is_some() || tag.rule == Rule::Source
    }

    /// Whether a name or verb of saying stands directly behind the quotation at item `k`.
    pub(super) fn tags_at_once(&self, k: usize) -> bool {
        let r = self.behind(k);
        self.features(r).any(Features::all(&[Word::Says]))
            || self.noun_from(r).filter(|_| !self.is_participle(r)).is_some_and(|(noun, end)| {
                let mut v = end;
                while self.features(v).any(Features::all(&[Word::Adverb, Word::Auxiliary])) {
                    v += 1;
                }
                self.is(v, Word::Says) && noun.tokens.start > 0
            })
    }

    /// The first item behind the quotation and its comma.
    pub(super) fn behind(&self, k: usize) -> usize {
        let mut r = k + 1;
        while matches!(
            self.kind(r),
            Some(Kind::Comma | Kind::Dash | Kind::Stop | Kind::Close | Kind::Double | Kind::Single)
        ) {
            r += 1;
        }
        r
    }

    pub(super) fn tag_after(&self, k: usize) -> Option<Tag> {
        let mut r = self.behind(k);
        let end = (r..self.items.len()).find(|i| self.is_quote(*i));
        let end = end.unwrap_or(self.items.len());
        if self.is(r, Word::Saying) || self.is(r, Word::Relative) && !self.is_name(r) {
            return self.closing(r, end);
        }
        while r < end && !self.is_name(r) && self.features(r).any(Features::all(&[Word::Adverb])) {
            r += 1;
        }
        if let Some(tag) = self.source_at(r) {
            return Some(tag);
        }
        if self.features(r).any(CUE_AFTER) && !self.is_name(r) {
            return self.inverted(r);
        }
        if self.is(r, Word::Conjunction) || self.is_participle(r) || self.is(r, Word::Infinitive) {
            return self.closing(r, end);
        }
        let verb = (r..end).find(|v| {
            (self.features(*v).any(CUE_AFTER) && self.is_verb(*v)
                || self.is(*v, Word::Say) && self.takes_plain(*v) && !self.is_name(*v))
                && !self.ends(*v, Ending::Participle)
                && !self.is(v.wrapping_sub(1), Word::Relative)
                && !self.is_passive(*v)
        });
        // "…, said Jane Roe." behind words that go on from the quotation
        let closes = |v: &usize| {
            let stop = self.noun_from(v + 1).map(|n| self.kind(n.1));
            matches!(stop, Some(None | Some(Kind::Stop | Kind::Comma | Kind::Bracket)))
        };
        let mut said = (r..end).filter(|v| {
            self.is(*v, Word::Says)
                && !self.is(*v, Word::Addresses)
                && self.kind(v.wrapping_sub(1)) == Some(Kind::Comma)
        });
        if !self.starts_subject(r)
            && let Some(v) = said.find(closes)
        {
            return self.inverted(v);
        }
        // "…” Roe said: “…”" in a sentence that has begun already speaks of what follows.
        if verb.is_some_and(|v| self.kind(v + 1) == Some(Kind::Colon)) && self.has_words(0, k) {
            return None;
        }
        if let Some(v) = verb {
            let noun = self.subject(r, v)?;
            if self.has_words(0, k) && self.is_subordinate(r, noun.tokens.start) {
                return None;
            }
            return Some(self.made(noun, v, Rule::After));
        }
        let (noun, next) = self.noun_from(r)?;
        let named = noun.party.is_some() || noun.pronoun;
        let verb = (next..end)
            .find(|v| self.kind(*v) == Some(Kind::Word) && !self.is(*v, Word::Adverb))?;
        (named && verb <= next + 1 && !self.has_words(0, k))
            .then(|| self.made(noun, verb, Rule::After))
    }

    /// The tag that closes a sentence whose words go on from the quotation: "“…” that it works, Roe
    /// said".
    pub(super) fn closing(&self, r: usize, end: usize) -> Option<Tag> {
        let mut commas = (r..end).rev().filter(|c| self.kind(*c) == Some(Kind::Comma)).take(4);
        let says = |v: usize| self.is(v, Word::Says) && !self.is(v, Word::Addresses);
        if let Some(comma) = commas.clone().find(|c| says(c + 1)) {
            return self.inverted(comma + 1);
        }
        let comma = commas.next()?;
        // "…, as Roe suggested."
        let first = comma + 1 + usize::from(self.is(comma + 1, Word::As));
        let (noun, mut v) = self.noun_from(first)?;
        while self.features(v).any(Features::all(&[Word::Adverb, Word::Auxiliary])) {
            v += 1;
        }
        // "…, an inquiry has found."
        let ends = matches!(self.kind(v + 1), None | Some(Kind::Stop));
        let cue = self.is(v, Word::Says) || self.is(v, Word::Weak) && ends;
        let says = cue && self.is_verb(v);
        (says && !self.is_pointer(&noun)).then(|| self.made(noun, v, Rule::After))
    }

    /// Whether the clause that item `r` begins belongs to another: "… hours after Roe said so".
    pub(super) fn is_subordinate(&self, r: usize, subject: usize) -> bool {
        let before = |k: &usize| self.index(*k).is_some_and(|i| i < subject);
        let mut words = (r..self.items.len()).take_while(before);
        words.any(|k| self.is(k, Word::Subordinator) && !self.is(k, Word::As) && !self.is_name(k))
    }

    /// Whether a subject can begin with item `k`.
    pub(super) fn starts_subject(&self, k: usize) -> bool {
        self.is_name(k)
            || self.features(k).any(Features::all(&[
                Word::Subject,
                Word::Determiner,
                Word::Title,
                Word::Address,
                Word::Role,
            ]))
    }

    /// "said Roe", whose verb is item `v`.
    pub(super) fn inverted(&self, v: usize) -> Option<Tag> {
        let (noun, end) = self.noun_from(v + 1)?;
        let noun = if self.is_participle(end) {
            self.stretched(noun, self.phrase_end(end))
        } else {
            self.apposed_after(self.with_partner(noun, end), end)
        };
        let object = noun.pronoun && !self.is(v + 1, Word::Subject);
        (!object).then(|| self.made(noun, v, Rule::After))
    }

    /// The tag that a whole sentence is: "Roe said."
    pub(crate) fn lone_tag(&self) -> Option<Tag> {
        let v = (0..self.items.len()).find(|v| self.is_verb(*v) && self.is(*v, Word::Says))?;
        let last = self.items.len();
        let short = last <= 8 && v + 2 >= last.min(v + 3) && last - v <= 3;
        let noun = self.subject(0, v).filter(|_| short)?;
        Some(self.made(noun, v, Rule::After))
    }
}

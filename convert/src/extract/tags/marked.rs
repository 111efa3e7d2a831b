//! Tags without a verb: colons, dashes and named sources.

use super::super::clause::{Clause, Item, Noun};
use super::super::few::Few;
use super::super::lexicon::{Features, Word};
use super::super::tokens::Kind;
use super::{Rule, Tag};

impl Clause<'_> {
    /// "according to Roe" at item `k`.
    pub(super) fn source_at(&self, k: usize) -> Option<Tag> {
        let at = self.index(k)?;
        if self.is(k, Word::Preposition)
            && let Some(tag) = self.viewed(k)
        {
            return Some(tag);
        }
        let phrase = self.document.phrase_at(at).filter(|m| m.entry.features.is(Word::Source))?;
        let (noun, end) = self.noun_from(k + phrase.words)?;
        let noun = self.with_partner(noun, end);
        Some(Tag {
            speakers: self.joined(noun),
            cue: Some(at..at + phrase.words),
            rule: Rule::Source,
        })
    }

    /// "in Roe’s view", "in her words" at item `k`.
    fn viewed(&self, k: usize) -> Option<Tag> {
        let name = if self.is_name(k + 1) { self.name_at(k + 1)? } else { return None };
        let owner = (k + 1..self.items.len()).find(|i| self.index(*i) >= Some(name.tokens.end))?;
        let ends = matches!(self.kind(owner + 2), None | Some(Kind::Comma | Kind::Stop));
        let view = self.kind(owner) == Some(Kind::Clitic) && self.is(owner + 1, Word::Speech);
        (view && ends).then(|| self.made(name, owner + 1, Rule::Source))
    }

    /// "ROE: “…”".
    pub(super) fn colon(&self, k: usize) -> Option<Tag> {
        let colon = k.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Colon))?;
        if colon == 1
            && let Some(label) = self.label()
        {
            return Some(label);
        }
        // "Turnout fell again - Jane Roe: “…”"
        let dash = |d: &usize| matches!(self.kind(*d), Some(Kind::Dash | Kind::Hyphen));
        let start = (0..colon).rev().find(dash).map_or(0, |d| d + 1);
        let (noun, end) = self
            .names_to(start, colon)
            .or_else(|| self.noun_from(start))
            .filter(|n| n.1 == colon)
            .or_else(|| self.noun_from(0))
            .filter(|n| n.1 == colon)
            .or_else(|| self.noun_to(start, colon))?;
        let at = self.index(colon)?;
        let named = start == 0 || noun.party.is_some();
        (end == colon && named).then(|| Tag {
            speakers: self.joined(noun),
            cue: Some(at..at + 1),
            rule: Rule::Colon,
        })
    }

    /// "Q: “…”", "A: “…”".
    fn label(&self) -> Option<Tag> {
        let (letter, colon) = (self.index(0)?, self.index(1)?);
        let is_label = self.word(0).len() == 1 && self.token(0)?.is_capital_word();
        let noun = Noun { tokens: letter..letter + 1, party: None, pronoun: false };
        is_label.then(|| Tag {
            speakers: Few::one(noun),
            cue: Some(colon..colon + 1),
            rule: Rule::Colon,
        })
    }

    /// The last of the names that are all that stands between a dash and a colon.
    pub(super) fn names_to(&self, start: usize, colon: usize) -> Option<(Noun, usize)> {
        let names =
            start > 0 && (start..colon).all(|k| self.is_name(k) || self.is(k, Word::Conjunction));
        let last = colon.checked_sub(1).filter(|_| names)?;
        let mention = self.registry.mention_at(self.index(last)?)?;
        let noun =
            Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false };
        Some((noun, colon))
    }

    /// "It did not surprise Jane Roe: “…”".
    pub(super) fn person_to(&self, k: usize) -> Option<Tag> {
        let colon = k.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Colon))?;
        let at = self.index(colon)?;
        let name = self.name_at(colon.checked_sub(1)?).filter(|n| self.is_person(n))?;
        let first = (0..colon).find(|i| self.index(*i) == Some(name.tokens.start))?;
        let titles = Features::all(&[Word::Title, Word::Address, Word::Role, Word::TitlePart]);
        let mut before = (0..first).rev().skip_while(|b| self.features(*b).any(titles));
        let object = before.next().is_some_and(|b| self.is(b, Word::Preposition));
        let other = self.lead(k).is_some_and(|t| t.speakers.iter().any(|n| self.is_person(n)));
        (!object && !other).then(|| Tag {
            speakers: self.joined(name),
            cue: Some(at..at + 1),
            rule: Rule::Colon,
        })
    }

    /// "More from Jane Roe: “…”", "From the report: “…”".
    pub(super) fn noun_to(&self, start: usize, colon: usize) -> Option<(Noun, usize)> {
        let from = |p: &usize| self.is(*p, Word::Preposition) && !self.is_name(*p);
        let preposition = (start..colon).rev().take(6).find(from)?;
        let lead = (start..preposition).all(|k| !self.is_verb(k));
        let number = self.kind(preposition + 1) == Some(Kind::Number);
        self.noun_from(preposition + 1).filter(|n| lead && !number && n.1 == colon)
    }

    /// "“…” — Jane Roe".
    pub(super) fn dashed(&self, k: usize) -> Option<Tag> {
        let dash =
            (k + 1..k + 3).find(|d| matches!(self.kind(*d), Some(Kind::Dash | Kind::Hyphen)))?;
        let (noun, end) = self.noun_from(dash + 1)?;
        let at = self.index(dash)?;
        let ends = self.items.get(end).is_none_or(Item::is_quote)
            || matches!(self.kind(end), Some(Kind::Comma | Kind::Bracket | Kind::Stop));
        let named = noun.party.is_some() && self.is_name(dash + 1);
        (ends && named).then(|| Tag {
            speakers: Few::one(noun),
            cue: Some(at..at + 1),
            rule: Rule::Colon,
        })
    }
}

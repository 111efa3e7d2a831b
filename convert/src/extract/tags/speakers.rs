//! Finds who does what a verb of saying says.

use super::super::clause::{Clause, Noun};
use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::Kind;
use super::{CUE, Rule, Tag};

impl Clause<'_> {
    /// Who does what the verb at item `v` says.
    pub(super) fn speaker_of(&self, v: usize, k: usize) -> Option<Noun> {
        let inverted = v == 0
            || self.is_quote(v - 1)
            || self.kind(v - 1) == Some(Kind::Comma) && v >= 2 && self.is_quote(v - 2);
        if inverted && self.is(v, Word::Says) {
            let noun = self
                .noun_from(v + 1)
                .map(|n| n.0)
                .filter(|n| !n.pronoun || self.is(v + 1, Word::Subject));
            if noun.is_some() && v + 1 < k {
                return noun;
            }
        }
        // "The paradox, says Jane Roe, is …"
        if self.is(v, Word::Says)
            && self.kind(v.wrapping_sub(1)) == Some(Kind::Comma)
            && let Some((noun, stop)) = self.noun_from(v + 1)
            && noun.party.is_some()
            && matches!(self.kind(stop), Some(Kind::Comma | Kind::Colon))
            && !self.is(v, Word::Addresses)
        {
            return Some(noun);
        }
        let before = self.features(v.wrapping_sub(1));
        let finite = before.is(Word::Auxiliary) || before.is(Word::Relative);
        if self.ends(v, Ending::Participle) && !finite {
            // "…, Roe said, adding"
            if let Some(noun) = self.heard(v) {
                return Some(noun);
            }
            // "Roe tweeting that it was bad and asking"
            let near = (0..v.saturating_sub(1)).rev().take(16);
            let mut verbs = near.filter(|s| self.is_verb(*s));
            let first = verbs.next().filter(|s| self.is(*s, Word::Saying));
            if v.checked_sub(1).is_some_and(|b| self.is(b, Word::Conjunction))
                && let Some(first) =
                    first.or_else(|| verbs.next().filter(|s| self.is(*s, Word::Saying)))
            {
                return self.speaker_of(first, k);
            }
            let said = v.checked_sub(2).filter(|s| self.is(*s, Word::Says) && self.is_verb(*s));
            if let Some(said) = said.filter(|_| self.kind(v - 1) == Some(Kind::Comma)) {
                return self.speaker_of(said, k);
            }
            return self.main_subject(0, v);
        }
        self.subject(0, v)
    }

    /// Whether a verb of saying stands directly before the speaker: "saying his comment “has no place”".
    pub(super) fn is_embedded(&self, tag: &Tag) -> bool {
        let start = Some(tag.speakers.first().tokens.start);
        let at = (0..self.items.len()).find(|k| self.index(*k) == start);
        let mut before = at.and_then(|k| k.checked_sub(1));
        while let Some(b) = before
            && self.features(b).any(Features::all(&[Word::Title, Word::Address, Word::Article]))
        {
            before = b.checked_sub(1);
        }
        before.is_some_and(|b| {
            self.is(b, Word::Subordinator) || self.features(b).any(CUE) && self.is_verb(b)
        })
    }

    /// "footage of Roe saying", "with Roe saying".
    pub(super) fn heard(&self, v: usize) -> Option<Noun> {
        let adverb = |k: &usize| self.is(*k, Word::Adverb) || self.ends(*k, Ending::Adverb);
        let last = (0..v).rev().find(|k| !adverb(k))?;
        let Some(name) = self.registry.mention_at(self.index(last)?) else {
            return self.heard_people(v);
        };
        let first = (0..v).rev().find(|k| self.index(*k) == Some(name.tokens.start))?;
        let mut b = first;
        while b > 0 && self.features(b - 1).any(Features::all(&[Word::Title, Word::Address])) {
            b -= 1;
        }
        let of = b > 0 && self.is(b - 1, Word::Preposition) && !self.is(b - 1, Word::Subordinator);
        let noun = Noun { tokens: name.tokens.clone(), party: Some(name.party), pronoun: false };
        (of && !self.is_place(&noun)).then_some(noun)
    }

    /// "with many in the crowd chanting".
    pub(super) fn heard_people(&self, v: usize) -> Option<Noun> {
        let people = Features::all(&[Word::Role, Word::Group, Word::Plural, Word::Document]);
        let head = v.checked_sub(1).filter(|h| self.kind(*h) == Some(Kind::Word))?;
        let near = (0..v).rev().take(10).take_while(|k| self.kind(*k) != Some(Kind::Comma));
        let mut prepositions = near.filter(|p| self.is(*p, Word::Preposition));
        let with = prepositions
            .find(|p| p.checked_sub(1).is_none_or(|b| self.kind(b) == Some(Kind::Comma)))?;
        let (noun, _) = self.noun_from(with + 1)?;
        let plural = self.features(head).any(people) || self.ends(head, Ending::Plural);
        plural.then_some(noun)
    }

    /// Whose words the noun at item `n` is: "Roe's claim", "her claim".
    pub(super) fn owner(&self, n: usize) -> Option<Tag> {
        let owns = |b: &usize| self.kind(*b) == Some(Kind::Clitic) || self.is(*b, Word::Possessive);
        let before = (0..n).rev().take(3).find(owns)?;
        if self.is(before, Word::Possessive) {
            let at = self.index(before)?;
            let noun = Noun { tokens: at..at + 1, party: None, pronoun: true };
            return Some(self.made(noun, n, Rule::Owner));
        }
        let time = Features::all(&[Word::Day, Word::Weekday, Word::Month]);
        let owner = before.checked_sub(1).filter(|o| !self.features(*o).any(time))?;
        let noun = if self.is_name(owner) {
            let mention = self.registry.mention_at(self.index(owner)?)?;
            Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false }
        } else {
            let at = self.index(owner)?;
            Noun { tokens: at..at + 1, party: None, pronoun: false }
        };
        Some(self.made(noun, n, Rule::Owner))
    }
}

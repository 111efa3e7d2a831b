//! Reads noun phrases.

use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::{Flags, Kind};
use super::{Clause, HEAD_NOUN, Noun, PRONOUN, REACH};

impl Clause<'_> {
    /// Whether the item can be inside a noun phrase.
    pub(super) fn is_nominal(&self, k: usize) -> bool {
        let Some(token) = self.token(k) else { return false };
        match token.kind {
            Kind::Number | Kind::Hyphen | Kind::Currency | Kind::Percent => true,
            Kind::Clitic => self.word(k).len() <= 4 && self.word(k).ends_with(['s', 'S']),
            Kind::Single => true,
            Kind::Symbol => self.word(k) == "/",
            Kind::Word => self.is_name(k) || self.is_noun_word(k),
            _ => false,
        }
    }

    pub(super) fn is_noun_word(&self, k: usize) -> bool {
        let f = self.features(k);
        let closed = Features::all(&[
            Word::Preposition,
            Word::Conjunction,
            Word::Subordinator,
            Word::Relative,
            Word::Question,
            Word::Adverb,
            Word::Weekday,
            Word::Month,
            Word::Day,
            Word::Negation,
            Word::Reflexive,
        ]);
        if f.is(Word::Determiner) {
            return !f.is(Word::Relative);
        }
        let adverb = self.ends(k, Ending::Adverb) && !f.any(HEAD_NOUN);
        if f.any(Features::all(&[Word::Weekday, Word::Month])) {
            return self.is_inside(k);
        }
        !f.any(closed) && !self.is_verb(k) && !adverb
    }

    /// Whether a day or month stands between an article and its noun: "a Wednesday editorial".
    pub(super) fn is_inside(&self, k: usize) -> bool {
        let article = self.is(k.wrapping_sub(1), Word::Article) && !self.is_name(k - 1);
        let next = if self.kind(k + 1) == Some(Kind::Number) { k + 2 } else { k + 1 };
        let noun = self.token(next).is_some_and(|t| t.kind == Kind::Word);
        let closed = Features::all(&[
            Word::Preposition,
            Word::Conjunction,
            Word::Auxiliary,
            Word::Modal,
            Word::Subordinator,
            Word::Says,
        ]);
        article && noun && !self.features(next).any(closed)
    }

    /// The noun phrase that begins at item `k`, and the item behind it.
    pub(crate) fn noun_from(&self, k: usize) -> Option<(Noun, usize)> {
        let first = self.index(k)?;
        let owns = self.is(k, Word::Possessive) && self.is_nominal(k + 1);
        let nation = self.is_shouted(k) && !self.is_shouted(k + 1);
        if !self.is_name(k) && self.features(k).any(PRONOUN) && !owns && !nation {
            return Some((Noun { tokens: first..first + 1, party: None, pronoun: true }, k + 1));
        }
        let mut end = k;
        while end < self.items.len() && end - k < REACH && self.is_nominal(end) {
            let opens =
                self.features(end).any(Features::all(&[Word::Determiner, Word::Possessive]));
            let again =
                opens && end > k && !self.is_name(end) && !self.is(end - 1, Word::Determiner);
            let pronoun = end > k
                && !self.is_name(end)
                && self.features(end).any(PRONOUN)
                && !self.is(end, Word::Possessive);
            if (again && self.kind(end - 1) != Some(Kind::Clitic)) || pronoun {
                // "The ad targets a": the word before another noun phrase is the verb.
                let verb = again && end > k + 2 && self.is_present(end - 1);
                end -= usize::from(verb);
                break;
            }
            end += 1;
        }
        self.head(k, end).map(|noun| (noun, end))
    }

    /// "US" beside "us".
    fn is_shouted(&self, k: usize) -> bool {
        self.token(k).is_some_and(|t| t.has(Flags::ALL_CAPS))
    }

    /// Whether no list knows the word at item `k`, and it can be a verb with "he" or "she".
    fn is_present(&self, k: usize) -> bool {
        let small = self.token(k).is_some_and(|t| t.kind == Kind::Word && !t.has(Flags::CAPITAL));
        small
            && self.features(k).is_empty()
            && self.ends(k, Ending::Plural)
            && !self.ends(k, Ending::Singular)
    }

    /// The name behind a common noun and a comma: "its director, Jane Roe,".
    pub(crate) fn apposed_after(&self, noun: Noun, end: usize) -> Noun {
        if noun.party.is_some() || noun.pronoun || self.kind(end) != Some(Kind::Comma) {
            return noun;
        }
        let Some(name) = self.name_at(end + 1).filter(|n| !self.is_place(n)) else { return noun };
        let stop = (end + 1..self.items.len()).find(|k| self.index(*k) >= Some(name.tokens.end));
        let closed =
            stop.is_none_or(|k| matches!(self.kind(k), None | Some(Kind::Comma | Kind::Stop)));
        if closed && self.index(end + 1) == Some(name.tokens.start) { name } else { noun }
    }

    /// What the items from `k` to `end` name: the last name if nothing stands behind it but what is
    /// no noun, else the last noun.
    pub(super) fn head(&self, k: usize, end: usize) -> Option<Noun> {
        let last_name = (k..end).rev().find(|i| self.is_name(*i));
        if let Some(at) = last_name {
            // "the GOP front-runner said", "a Norbury fishmonger."
            let closes = self.is_verb(end)
                || matches!(self.kind(end), Some(Kind::Comma | Kind::Stop))
                || end >= self.items.len();
            let owned = self.kind(at + 1) == Some(Kind::Clitic) && at + 2 < end
                || closes && self.is(k, Word::Determiner) && !self.is_name(k);
            let noun_behind = (at + 1..end).rev().find(|i| {
                self.features(*i).any(HEAD_NOUN) || owned && self.kind(*i) == Some(Kind::Word)
            });
            let Some(behind) = noun_behind else { return self.name_at(at) };
            let first = self.index(k)?;
            return Some(Noun {
                tokens: first..self.index(behind)? + 1,
                party: None,
                pronoun: false,
            });
        }
        let last = (k..end).rev().find(|i| {
            matches!(self.kind(*i), Some(Kind::Word | Kind::Number)) && !self.is(*i, Word::Article)
        })?;
        let tokens = self.index(k)?..self.index(last)? + 1;
        Some(Noun { tokens, party: None, pronoun: false })
    }

    /// The name that covers item `k`.
    pub(crate) fn name_at(&self, k: usize) -> Option<Noun> {
        let mention = self.registry.mention_at(self.index(k)?)?;
        Some(Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false })
    }

    /// "four in 10 voters" at item `k`.
    pub(super) fn is_share(&self, k: usize, e: usize) -> bool {
        let number = |k: usize| {
            self.kind(k) == Some(Kind::Number)
                || self.is(k, Word::Determiner) && !self.is(k, Word::Article)
        };
        k + 2 < e && number(k) && self.is(k + 1, Word::Preposition) && number(k + 2)
    }

    /// A noun that is no name, with all that belongs to it up to item `e`: "a source in the party".
    pub(crate) fn stretched(&self, noun: Noun, e: usize) -> Noun {
        let end = e.checked_sub(1).and_then(|k| self.index(k)).map_or(0, |i| i + 1);
        if noun.party.is_some() || noun.pronoun || end <= noun.tokens.end {
            return noun;
        }
        Noun { tokens: noun.tokens.start..end, ..noun }
    }

    /// A noun that is no name, with the noun that "and" joins to it: "friends and advisers".
    pub(crate) fn with_partner(&self, noun: Noun, end: usize) -> Noun {
        let joins = self.is(end, Word::Conjunction) && self.is(end, Word::Link);
        if noun.party.is_some() || noun.pronoun || !joins || !self.opens_noun(end + 1) {
            return noun;
        }
        let partner = self.noun_from(end + 1).filter(|p| p.0.party.is_none() && !p.0.pronoun);
        partner.map_or(noun.clone(), |p| self.stretched(noun, p.1))
    }

    /// The end of the words that belong to a noun phrase from item `k` on: the next mark or quotation.
    pub(crate) fn phrase_end(&self, k: usize) -> usize {
        let end = (k..self.items.len()).take(REACH);
        let mut end = end.skip_while(|i| self.continues_phrase(*i) || self.is_participle(*i));
        end.next().unwrap_or(self.items.len())
    }

    pub(super) fn continues_phrase(&self, k: usize) -> bool {
        self.is_nominal(k) || self.is(k, Word::Preposition) && !self.is(k, Word::Subordinator)
    }

    pub(super) fn first_noun(&self, b: usize, e: usize) -> Option<Noun> {
        (b..e).find_map(|k| self.noun_in(k, e).map(|n| n.0))
    }

    pub(super) fn last_noun(&self, b: usize, e: usize) -> Option<Noun> {
        let (mut k, mut found) = (b, None);
        while k < e {
            match self.noun_in(k, e) {
                Some((noun, end)) => {
                    found = Some(noun);
                    k = end.max(k + 1);
                }
                None => k += 1,
            }
        }
        found
    }

    /// The noun phrase at item `k`, before item `e`.
    pub(super) fn noun_in(&self, k: usize, e: usize) -> Option<(Noun, usize)> {
        if k >= e || !self.is_nominal(k) {
            return None;
        }
        let cut = Clause {
            items: self.items.get(..e)?,
            document: self.document,
            registry: self.registry,
        };
        cut.noun_from(k)
    }
}

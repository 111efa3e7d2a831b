//! Who and where the words of a passage name.

use std::ops::Range;

use copydesk_model::{PartyKind, Reference};

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::words;
use super::super::document::Document;
use super::super::lexicon::{Features, Word};
use super::super::parties::Parties;
use super::super::registry::{Mention, Registry};
use super::super::tokens::Flags;
use super::passage::Passage;

/// The most words of a person's name that ends like a country: "Ada Jo Jordan".
const LONGEST_PERSON: usize = 3;

/// The most words of the name of a place that are looked at together.
const LONGEST_PLACE: usize = 3;

const PLACES: Features = Features::all(&[Word::Country, Word::Region, Word::City]);

/// The names of an article, by the lexemes of its passages.
#[derive(Clone, Copy)]
pub(crate) struct Names<'a> {
    pub(crate) document: &'a Document,
    pub(crate) registry: &'a Registry<'a>,
    pub(crate) parties: &'a Parties,
}

impl Names<'_> {
    /// The token that a lexeme belongs to.
    fn token(&self, passage: &Passage<'_>, lexeme: usize) -> usize {
        let tokens = passage.unit.tokens.clone();
        if let Some(token) = passage.lexemes.token(lexeme) {
            return tokens.start + token;
        }
        let place = passage.lexemes.at(lexeme).start as usize;
        let own = self.document.tokens.get(tokens.clone()).unwrap_or_default();
        tokens.start + own.partition_point(|t| (t.end as usize) <= place)
    }

    fn mention(&self, passage: &Passage<'_>, lexeme: usize) -> Option<&Mention> {
        self.registry.mention_at(self.token(passage, lexeme))
    }

    /// What the name that a lexeme is part of names.
    #[inline]
    pub(crate) fn kind(&self, passage: &Passage<'_>, lexeme: usize) -> Option<PartyKind> {
        // Few names have words in lower case, and none of those says what it is.
        let capital = passage.lexemes.at(lexeme).capital();
        if capital { self.kind_of_capital(passage, lexeme) } else { None }
    }

    fn kind_of_capital(&self, passage: &Passage<'_>, lexeme: usize) -> Option<PartyKind> {
        let mention = self.mention(passage, lexeme)?;
        let kind = self.registry.party(mention.party)?.kind;
        let place = kind != Some(PartyKind::Place)
            && (self.ends_name(passage, lexeme, mention)
                || kind == Some(PartyKind::Person)
                    && self.closes_headline(passage, lexeme, mention));
        if place { Some(PartyKind::Place) } else { kind }
    }

    /// Whether a mention is one known place, which the full name has behind "of": "Ohio" is a place, and
    /// not short for "the Water Institute of Ohio".
    fn ends_name(&self, passage: &Passage<'_>, lexeme: usize, mention: &Mention) -> bool {
        let Some(named) = self.registry.party(mention.party) else { return false };
        let tail = mention.tokens.len() + 1;
        named.name.len() > tail
            && self.is_listed_place(passage, lexeme)
            && mention.tokens.len() == 1
            && self.document.word(named.name.end - tail).eq_ignore_ascii_case("of")
    }

    /// Whether a country or region only seems to be a person's last name, in a headline that has every
    /// word with a capital: "Roe Takes Ohio".
    fn closes_headline(&self, passage: &Passage<'_>, lexeme: usize, mention: &Mention) -> bool {
        const REGIONS: Features = Features::all(&[Word::Country, Word::Region]);
        let features =
            |i: usize| self.document.tokens.get(i).map_or(Features::default(), |t| t.features);
        let Some(named) = self.registry.party(mention.party) else { return false };
        let given = features(named.name.start).is(Word::Given);
        let person = named.name.len() == 1 || given && named.name.len() <= LONGEST_PERSON;
        !person && features(self.token(passage, lexeme)).any(REGIONS)
    }

    /// Whether a lexeme is a name that only looks like a person's, as a given name that the article has
    /// nowhere with another: "in Austin".
    pub(crate) fn is_given_only(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        let party = || self.registry.party(self.mention(passage, lexeme)?.party);
        party().is_some_and(|named| named.name.len() == 1 && !named.sure && named.title.is_none())
    }

    /// Whether a lexeme is part of a name.
    pub(crate) fn is_name(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        passage.lexemes.at(lexeme).capital()
            && self.registry.is_mentioned(self.token(passage, lexeme))
    }

    /// Whether a lexeme is part of a name of several words that is no place's.
    pub(crate) fn is_inside(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        let mention = self.mention(passage, lexeme).filter(|mention| mention.tokens.len() > 1);
        let kind = mention.and_then(|mention| self.registry.party(mention.party)?.kind);
        matches!(kind, Some(PartyKind::Person | PartyKind::Organisation))
    }

    /// Whether a lexeme is a word that lists know as a country, region or city, or part of such a name.
    pub(crate) fn is_listed_place(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        if !passage.lexemes.at(lexeme).capital() {
            return false;
        }
        let token = self.token(passage, lexeme);
        let listed = self.document.tokens.get(token).is_some_and(|t| t.features.any(PLACES));
        listed || self.is_in_listed(PLACES, token, passage.unit.tokens.start)
    }

    /// Whether a word with a capital is, alone or with others, the name of a place for lists or the article:
    /// of what neither takes for one, nothing else here says that it is a place.
    pub(crate) fn may_be_place(&self, passage: &Passage<'_>, capital: usize) -> bool {
        let token = self.token(passage, capital);
        let party = || self.registry.party(self.registry.mention_at(token)?.party);
        self.document.tokens.get(token).is_some_and(|t| t.features.any(PLACES))
            || party().is_some_and(|named| named.kind == Some(PartyKind::Place))
            || self.is_in_listed(PLACES, token, passage.unit.tokens.start)
    }

    /// Whether a lexeme is part of the name of a state or province.
    pub(crate) fn is_region(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        const REGIONS: Features = Features::all(&[Word::Region]);
        if !passage.lexemes.at(lexeme).capital() {
            return false;
        }
        let token = self.token(passage, lexeme);
        let listed = self.document.tokens.get(token).is_some_and(|t| t.features.any(REGIONS));
        listed || self.is_in_listed(REGIONS, token, passage.unit.tokens.start)
    }

    /// Whether a token is part of the name of a place, whatever follows: "New Hampshire GOP".
    fn is_in_listed(&self, kinds: Features, token: usize, start: usize) -> bool {
        let capital = |i: usize| self.document.tokens.get(i).is_some_and(|t| t.has(Flags::CAPITAL));
        // A phrase has two words or more.
        if !capital(token + 1) && !token.checked_sub(1).is_some_and(capital) {
            return false;
        }
        let from = token.saturating_sub(LONGEST_PLACE - 1).max(start);
        (from..=token).rev().take_while(|i| capital(*i)).any(|first| {
            let end = (first + LONGEST_PLACE).min(self.document.tokens.len());
            let phrase = self.document.phrase_in(first..end);
            let place = phrase.filter(|p| p.entry.features.any(kinds));
            place.is_some_and(|p| {
                let mut words = first..first + p.words;
                words.contains(&token) && words.all(capital)
            })
        })
    }

    /// Whether a lexeme is a word for people of a place and no place: "Hispanic", "Swedish".
    pub(crate) fn is_demonym(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        let token = self.document.tokens.get(self.token(passage, lexeme));
        token.is_some_and(|t| t.features.is(Word::Demonym))
            && !self.is_listed_place(passage, lexeme)
    }

    /// Whether a lexeme is a title that a name follows: "Mr.", "Sen.".
    pub(crate) fn is_title(&self, passage: &Passage<'_>, lexeme: usize) -> bool {
        const TITLES: Features = Features::all(&[Word::Title, Word::Address]);
        let token = self.document.tokens.get(self.token(passage, lexeme));
        passage.lexemes.at(lexeme).capital() && token.is_some_and(|t| t.features.any(TITLES))
    }

    /// These words as a reference: to the party that they end with the name of, where they do.
    pub(crate) fn refer(&self, passage: &Passage<'_>, range: &Range<usize>) -> Option<Reference> {
        let anchor = passage.anchor(self.document, range)?;
        let mention = self.mention(passage, range.end.checked_sub(1)?);
        let starts = mention.map(|m| m.tokens.start >= self.token(passage, range.start));
        let id = mention.filter(|_| starts == Some(true)).and_then(|m| self.parties.id(m.party));
        Some(match id {
            Some(id) => Reference::to(id.clone()).named(anchor),
            None => Reference::words(anchor),
        })
    }

    /// These words as a reference to a place: of "Hull, Ohio" to the town, of "Ohio and Utah" to none, as
    /// they are several.
    pub(crate) fn refer_to_place(
        &self,
        passage: &Passage<'_>,
        range: &Range<usize>,
    ) -> Option<Reference> {
        let lexemes = &passage.lexemes;
        let named = |end: usize| self.mention(passage, end.checked_sub(1)?);
        let whole = named(range.end).is_some_and(|mention| {
            let article = usize::from(lexemes.has(range.start, Is::DETERMINER));
            mention.tokens.start <= self.token(passage, range.start + article)
        });
        let joined = range.clone().any(|i| lexemes.is_any(i, words!["and", "or"]));
        if joined && !whole {
            return passage.anchor(self.document, range).map(Reference::words);
        }
        let comma = range.clone().find(|i| lexemes.is(*i, ",")).filter(|_| !whole);
        let Some(comma) = comma else { return self.refer(passage, range) };
        let anchor = passage.anchor(self.document, range)?;
        let town = self.refer(passage, &(range.start..comma))?;
        Some(match town.party() {
            Some(id) => Reference::to(id.clone()).named(anchor),
            None => Reference::words(anchor),
        })
    }

    /// The names in some lexemes, each as a range of lexemes.
    pub(crate) fn named(
        &self,
        passage: &Passage<'_>,
        range: Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> {
        let mut rest = range;
        std::iter::from_fn(move || {
            let (at, mention) = rest.by_ref().find_map(|at| {
                let capital = passage.lexemes.at(at).capital();
                Some((at, capital.then(|| self.mention(passage, at))??))
            })?;
            let end = self.lexeme_end(passage, mention).min(rest.end).max(at + 1);
            rest.start = end;
            Some(at..end)
        })
    }

    /// The lexeme behind a mention.
    fn lexeme_end(&self, passage: &Passage<'_>, mention: &Mention) -> usize {
        let last = mention.tokens.end.checked_sub(1).and_then(|t| self.document.tokens.get(t));
        let end = last.map_or(0, |t| t.end as usize);
        passage.lexemes.index_before(end)
    }
}

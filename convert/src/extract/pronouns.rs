//! Finds whom a pronoun means.

use super::clause::Noun;
use super::document::Document;
use super::lexicon::{Features, Word};
use super::registry::Registry;
use super::tokens::{Flags, Kind};

use copydesk_model::PartyKind;

/// How many mentions back an antecedent can stand.
const REACH: usize = 60;

/// Resolves pronouns in reading order.
pub(crate) struct Resolver<'a> {
    document: &'a Document,
    registry: &'a Registry<'a>,
    /// Who spoke last.
    speaker: Option<usize>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(document: &'a Document, registry: &'a Registry<'a>) -> Self {
        Self { document, registry, speaker: None }
    }

    /// Notes who spoke.
    pub(crate) fn said(&mut self, party: Option<usize>) {
        self.speaker = party.or(self.speaker);
    }

    /// Finds the party that a pronoun means.
    pub(crate) fn resolve(&self, noun: &mut Noun) {
        if !noun.pronoun || noun.party.is_some() {
            return;
        }
        let Some(token) = self.document.tokens.get(noun.tokens.start) else { return };
        noun.party = self.antecedent(noun.tokens.start, token.features);
    }

    fn antecedent(&self, at: usize, pronoun: Features) -> Option<usize> {
        let mentions = self.registry.mentions();
        let end = mentions.partition_point(|m| m.tokens.start < at);
        let candidates = mentions.get(end.saturating_sub(REACH)..end)?;
        let sentence = self.sentence_of(at);
        let mut best: Option<(i32, usize)> = None;
        for mention in candidates {
            let Some(score) = self.score(
                mention.tokens.start,
                mention.tokens.end,
                mention.party,
                pronoun,
                sentence,
            ) else {
                continue;
            };
            if best.is_none_or(|(b, _)| score >= b) {
                best = Some((score, mention.party));
            }
        }
        best.map(|b| b.1)
    }

    fn sentence_of(&self, token: usize) -> usize {
        self.document.sentences.partition_point(|s| s.tokens.end <= token)
    }

    /// How well a mention fits; `None` if it cannot be meant.
    fn score(
        &self,
        start: usize,
        end: usize,
        party: usize,
        pronoun: Features,
        sentence: usize,
    ) -> Option<i32> {
        let named = self.registry.party(party)?;
        let human = pronoun.any(Features::all(&[Word::Male, Word::Female]));
        let fits = match named.kind {
            Some(PartyKind::Place) => false,
            Some(PartyKind::Organisation) => !human,
            Some(PartyKind::Person) => human,
            None => true,
        };
        let gender = pronoun.and(Features::all(&[Word::Male, Word::Female]));
        if !fits || named.gender != Features::default() && human && !named.gender.any(gender) {
            return None;
        }
        let first = self.document.tokens.get(start)?;
        let mut score = 100;
        let own = self.sentence_of(start);
        let distance = sentence.saturating_sub(own);
        score -= 12 * i32::try_from(distance.min(12)).unwrap_or(12);
        if first.has(Flags::QUOTED) {
            score -= 60;
        }
        if self.is_subject(start, end) {
            score += 30;
        }
        if self.document.tokens.get(end).is_some_and(|t| t.kind == Kind::Clitic) {
            score -= 10;
        }
        if self.speaker == Some(party) {
            score += 15;
        }
        if named.kind.is_none() {
            score -= 40;
        }
        score += i32::try_from(named.mentions.min(10)).unwrap_or(10);
        Some(score)
    }

    /// Whether a name is the subject of its sentence: no preposition before it, a verb behind it.
    fn is_subject(&self, start: usize, end: usize) -> bool {
        let after = self.document.tokens.get(end);
        let verb = after.is_some_and(|t| {
            t.features.any(Features::all(&[
                Word::Says,
                Word::Verb,
                Word::Auxiliary,
                Word::Modal,
                Word::Calls,
                Word::Weak,
                Word::Adverb,
            ])) || t.kind == Kind::Word && self.document.word(end).ends_with("ed")
        });
        let before = start.checked_sub(1).and_then(|i| self.document.tokens.get(i));
        let inverted = before.is_some_and(|t| t.is(Word::Says));
        let opens = self.document.tokens.get(start).is_some_and(|t| t.has(Flags::SENTENCE_START));
        verb || inverted || opens && after.is_some_and(|t| t.kind != Kind::Clitic)
    }
}

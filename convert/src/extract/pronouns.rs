//! Finds whom a pronoun means.

use super::clause::Noun;
use super::document::Document;
use super::lexicon::{Features, Word};
use super::registry::Registry;
use super::tokens::{Flags, Kind, Token};

use copydesk_model::PartyKind;

/// How many mentions back an antecedent can stand.
const REACH: usize = 60;

/// Within how many tokens a pronoun means whom the one before it means.
const SAME: usize = 12;

/// Within how many tokens a pronoun stands in the clause of the subject before it.
const SAME_CLAUSE: usize = 6;

const HUMAN: Features = Features::all(&[Word::Male, Word::Female]);

/// Resolves pronouns in reading order.
pub(crate) struct Resolver<'a> {
    document: &'a Document,
    registry: &'a Registry<'a>,
    /// Who spoke last.
    speaker: Option<usize>,
    /// The words that name who spoke last, where they are no name: "the inspector".
    common: Option<Noun>,
    /// Pronouns resolved so far: their tokens and parties, in reading order.
    resolved: Vec<(usize, usize)>,
    /// The token that the reading has come to.
    at: usize,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(document: &'a Document, registry: &'a Registry<'a>) -> Self {
        Self { document, registry, speaker: None, common: None, resolved: Vec::new(), at: 0 }
    }

    /// Notes who spoke.
    pub(crate) fn said(&mut self, noun: Option<&Noun>) {
        let Some(noun) = noun else { return };
        self.speaker = noun.party.or(self.speaker);
        self.common = Some(noun.clone()).filter(|n| n.party.is_none() && !n.pronoun);
    }

    /// The common noun that a pronoun means: the speaker before it, in the same paragraph and with
    /// no name between.
    fn common_antecedent(&self, at: usize, pronoun: Features) -> Option<Noun> {
        let noun = self.common.as_ref()?;
        let head = noun.tokens.end.checked_sub(1).and_then(|i| self.document.tokens.get(i))?;
        let gender = head.features.and(HUMAN);
        let person = head.is(Word::Role) && !head.is(Word::Plural) && pronoun.any(HUMAN);
        let meets = gender == Features::default() || gender.any(pronoun.and(HUMAN));
        let near = self.document.unit_of(noun.tokens.start) == self.document.unit_of(at);
        (person && meets && near && noun.tokens.end <= at).then(|| noun.clone())
    }

    /// Finds the party that a pronoun means.
    pub(crate) fn resolve(&mut self, noun: &mut Noun) {
        if !noun.pronoun || noun.party.is_some() {
            return;
        }
        let Some(token) = self.document.tokens.get(noun.tokens.start) else { return };
        let at = noun.tokens.start;
        self.read_to(at);
        if let Some(common) = self.common_antecedent(at, token.features) {
            *noun = common;
            return;
        }
        noun.party = self.antecedent(at, token.features);
        if let Some(party) = noun.party
            && self.resolved.last().is_none_or(|(last, _)| *last < at)
        {
            self.resolved.push((at, party));
        }
    }

    /// Resolves the pronouns of the reporter's sentences before a token, which keep alive whom they
    /// mean.
    fn read_to(&mut self, end: usize) {
        while self.at < end {
            let at = self.at;
            self.at += 1;
            let Some(token) = self.document.tokens.get(at) else { continue };
            let human = token.is(Word::Subject) && token.features.any(HUMAN);
            if human
                && let Some((last, party)) = self.resolved.last().copied()
                && at - last < SAME
                && self
                    .document
                    .tokens
                    .get(last)
                    .is_some_and(|t| t.features.and(HUMAN) == token.features.and(HUMAN))
            {
                self.resolved.push((at, party));
                continue;
            }
            if human
                && !token.has(Flags::QUOTED)
                && let Some(party) = self.antecedent(at, token.features)
            {
                self.resolved.push((at, party));
            }
        }
    }

    fn antecedent(&self, at: usize, pronoun: Features) -> Option<usize> {
        let mentions = self.registry.mentions();
        let end = mentions.partition_point(|m| m.tokens.start < at);
        let candidates = mentions.get(end.saturating_sub(REACH)..end)?;
        let sentence = self.sentence_of(at);
        let mut best: Option<(i32, usize)> = None;
        let from = candidates.first().map_or(at, |m| m.tokens.start);
        let pronouns = self.resolved.iter().rev().take(REACH).take_while(|r| r.0 >= from);
        let pronouns = pronouns.filter(|r| r.0 < at).map(|r| (r.0..r.0 + 1, r.1));
        let all = candidates.iter().map(|m| (m.tokens.clone(), m.party)).chain(pronouns);
        for (tokens, party) in all {
            let place = (at, sentence);
            let Some(score) = self.score(tokens.start, tokens.end, party, pronoun, place) else {
                continue;
            };
            if best.is_none_or(|(b, _)| score >= b) {
                best = Some((score, party));
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
        (at, sentence): (usize, usize),
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
            // "Roe praised what she called"
            if distance == 0 && at.saturating_sub(end) <= SAME_CLAUSE {
                score += 20;
            }
        }
        if self.document.tokens.get(end).is_some_and(|t| t.kind == Kind::Clitic) {
            score -= 25;
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

    /// Whether a name opens its sentence, its titles left aside.
    fn opens(&self, start: usize) -> bool {
        let titles = Features::all(&[
            Word::Title,
            Word::TitlePart,
            Word::Role,
            Word::Address,
            Word::Adherent,
            Word::Demonym,
            Word::Country,
            Word::Region,
            Word::Organisation,
            Word::Article,
        ]);
        let mut i = start;
        while self.document.tokens.get(i).is_some_and(|t| !t.has(Flags::SENTENCE_START))
            && i > 0
            && start - i < 8
            && self.document.tokens.get(i - 1).is_some_and(|t| t.features.any(titles))
        {
            i -= 1;
        }
        self.document.tokens.get(i).is_some_and(|t| t.has(Flags::SENTENCE_START))
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
        let opens = self.opens(start);
        // "The bank's lawyer, Jane Roe, said"
        let comma = |t: Option<&Token>| t.is_some_and(|t| t.kind == Kind::Comma);
        let says = self.document.tokens.get(end + 1).is_some_and(|t| t.is(Word::Says));
        let apposed = comma(before) && comma(after) && says;
        verb || inverted || apposed || opens && after.is_some_and(|t| t.kind != Kind::Clitic)
    }
}

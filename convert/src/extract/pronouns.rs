//! Finds whom a pronoun means.

use super::clause::Noun;
use super::document::Document;
use super::eights;
use super::lexicon::{Ending, Features, Word};
use super::registry::{Mention, Registry};
use super::spare;
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
    /// The names, in reading order, as far as they were weighed.
    names: Vec<Option<Candidate>>,
    /// Pronouns resolved so far, in reading order.
    resolved: Vec<Candidate>,
    /// The token that the reading has come to.
    at: usize,
    /// The sentence that was looked for last.
    sentence: usize,
}

/// A name or pronoun that a later pronoun can mean as well, and what speaks for it wherever that is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// Its first token.
    start: usize,
    /// The token behind it.
    end: usize,
    party: usize,
    sentence: usize,
    /// Whether it is the subject of its sentence.
    subject: bool,
    score: i32,
}

/// A pronoun that is to be resolved.
#[derive(Clone, Copy, Debug)]
struct Pronoun {
    at: usize,
    sentence: usize,
    features: Features,
}

/// What every candidate has.
const BASE: i32 = 100;
/// What the subject of a sentence has above.
const AS_SUBJECT: i32 = 30;
/// What a party that is often named has above, at most.
const OFTEN: i32 = 10;
/// What the subject of the clause itself has above.
const IN_CLAUSE: i32 = 20;
/// What the party that spoke last has above.
const SPOKE: i32 = 15;
/// What a name in full has above where it stands first.
const INTRODUCED: i32 = 12;

impl Pronoun {
    /// What the sentences between a candidate's and its own take off.
    fn far(&self, sentence: usize) -> i32 {
        12 * i32::try_from(self.sentence.saturating_sub(sentence).min(12)).unwrap_or(12)
    }

    /// Whether its clause can be that of a candidate in this sentence that ends before this token.
    fn is_near(&self, sentence: usize, end: usize) -> bool {
        sentence >= self.sentence && self.at.saturating_sub(end) <= SAME_CLAUSE
    }
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(document: &'a Document, registry: &'a Registry<'a>) -> Self {
        let names = spare::take(|spare| &mut spare.weighed);
        let resolved = spare::take(|spare| &mut spare.resolved);
        let (speaker, common, at, sentence) = (None, None, 0, 0);
        Self { document, registry, speaker, common, names, resolved, at, sentence }
    }

    /// Weighs a name, once.
    fn weigh(&mut self, number: usize, mention: &Mention, sentence: usize) -> Candidate {
        if let Some(Some(candidate)) = self.names.get(number) {
            return *candidate;
        }
        let tokens = &mention.tokens;
        let candidate = self.candidate(tokens.start, tokens.end, mention.party, sentence);
        if self.names.is_empty() {
            self.names.resize(self.registry.mentions().len(), None);
        }
        if let Some(slot) = self.names.get_mut(number) {
            *slot = Some(candidate);
        }
        candidate
    }

    /// Adds a pronoun that is resolved.
    fn push(&mut self, at: usize, party: usize) {
        let sentence = self.sentence_of(at);
        let candidate = self.candidate(at, at + 1, party, sentence);
        if self.resolved.is_empty() {
            self.resolved.reserve(REACH);
        }
        self.resolved.push(candidate);
    }

    /// Weighs a name or pronoun.
    fn candidate(&self, start: usize, end: usize, party: usize, sentence: usize) -> Candidate {
        let subject = self.is_subject(start, end);
        let mut score = BASE;
        if self.document.tokens.get(start).is_some_and(|t| t.has(Flags::QUOTED)) {
            score -= 60;
        }
        if subject {
            score += AS_SUBJECT;
        }
        if self.document.tokens.get(end).is_some_and(|t| t.kind == Kind::Clitic) {
            score -= 25;
        }
        if let Some(named) = self.registry.party(party) {
            if named.kind.is_none() {
                score -= 40;
            }
            if named.name.start == start && end - start > 1 {
                score += INTRODUCED;
            }
            score += i32::try_from(named.mentions).unwrap_or(OFTEN).min(OFTEN);
        }
        Candidate { start, end, party, sentence, subject, score }
    }

    /// Notes who spoke.
    pub(crate) fn said(&mut self, noun: &Noun) {
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
        // "I" and "you" of the reporter's are whoever writes and reads.
        let reporter = token.is(Word::First) || token.is(Word::Second);
        if reporter && !token.has(Flags::QUOTED) {
            return;
        }
        self.read_to(at);
        if let Some(common) = self.common_antecedent(at, token.features) {
            *noun = common;
            return;
        }
        noun.party = self.antecedent(at, token.features);
        if let Some(party) = noun.party
            && self.resolved.last().is_none_or(|last| last.start < at)
        {
            self.push(at, party);
        }
    }

    /// Resolves the pronouns of the reporter's sentences before a token, which keep alive whom they
    /// mean.
    fn read_to(&mut self, end: usize) {
        while let Some(rest) = self.document.tokens.get(self.at..end)
            && let Some(n) = first_person(rest)
            && let Some(token) = rest.get(n)
        {
            let at = self.at + n;
            self.at = at + 1;
            if let Some(last) = self.resolved.last().copied()
                && at - last.start < SAME
                && self
                    .document
                    .tokens
                    .get(last.start)
                    .is_some_and(|t| t.features.and(HUMAN) == token.features.and(HUMAN))
            {
                self.push(at, last.party);
                continue;
            }
            if !token.has(Flags::QUOTED)
                && let Some(party) = self.antecedent(at, token.features)
            {
                self.push(at, party);
            }
        }
        self.at = self.at.max(end);
    }

    fn antecedent(&mut self, at: usize, features: Features) -> Option<usize> {
        let mentions = self.registry.mentions();
        let end = mentions.partition_point(|m| m.tokens.start < at);
        let first = end.saturating_sub(REACH);
        let names = mentions.get(first..end)?;
        let from = names.first().map_or(at, |m| m.tokens.start);
        let pronoun = Pronoun { at, sentence: self.sentence_of(at), features };
        let mut best: Option<(i32, usize)> = None;
        let mut sentence = pronoun.sentence;
        for (number, mention) in (first..end).zip(names).rev() {
            sentence = self.sentence_before(sentence, mention.tokens.start);
            let most = || self.most(&pronoun, sentence, mention.tokens.end) + INTRODUCED;
            if best.is_some_and(|(b, _)| b >= most()) {
                // Those farther back cannot be better.
                break;
            }
            if !self.can_be(mention.party, &pronoun) {
                continue;
            }
            let candidate = self.weigh(number, mention, sentence);
            let score = self.score(&candidate, &pronoun);
            if best.is_none_or(|(b, _)| score > b) {
                best = Some((score, candidate.party));
            }
        }
        let pronouns = self.resolved.iter().rev().take(REACH).take_while(|r| r.start >= from);
        for candidate in pronouns.filter(|r| r.start < at) {
            let most = || self.most(&pronoun, candidate.sentence, candidate.end);
            if best.is_some_and(|(b, _)| b > most()) {
                break;
            }
            if !self.can_be(candidate.party, &pronoun) {
                continue;
            }
            let score = self.score(candidate, &pronoun);
            if best.is_none_or(|(b, _)| score >= b) {
                best = Some((score, candidate.party));
            }
        }
        best.map(|b| b.1)
    }

    /// The sentence of a token, mostly the one that was looked for last or the next.
    fn sentence_of(&mut self, token: usize) -> usize {
        let sentences = &self.document.sentences;
        let before = self.sentence.checked_sub(1).and_then(|before| sentences.get(before));
        if before.is_some_and(|before| before.tokens.end > token) {
            self.sentence = sentences.partition_point(|s| s.tokens.end <= token);
        }
        while sentences.get(self.sentence).is_some_and(|s| s.tokens.end <= token) {
            self.sentence += 1;
        }
        self.sentence
    }

    /// The sentence of a token that is in this one or before it.
    fn sentence_before(&self, mut sentence: usize, token: usize) -> usize {
        let begins = |s: usize| self.document.sentences.get(s).map(|s| s.tokens.start);
        while sentence > 0 && begins(sentence).is_none_or(|start| start > token) {
            sentence -= 1;
        }
        sentence
    }

    /// Whether a pronoun can mean a party at all.
    fn can_be(&self, party: usize, pronoun: &Pronoun) -> bool {
        let Some(named) = self.registry.party(party) else { return true };
        let human = pronoun.features.any(HUMAN);
        let fits = match named.kind {
            Some(PartyKind::Place) => false,
            Some(PartyKind::Organisation) => !human,
            Some(PartyKind::Person) => human,
            None => true,
        };
        let gender = pronoun.features.and(HUMAN);
        fits && (named.gender.is_empty() || !human || named.gender.any(gender))
    }

    /// The most that a pronoun or one before it can score in a sentence, where it ends before this token.
    fn most(&self, pronoun: &Pronoun, sentence: usize, end: usize) -> i32 {
        let mut most = BASE + AS_SUBJECT + OFTEN - pronoun.far(sentence);
        if pronoun.is_near(sentence, end) {
            most += IN_CLAUSE;
        }
        if self.speaker.is_some() {
            most += SPOKE;
        }
        most
    }

    /// How well a candidate that a pronoun can mean fits it.
    fn score(&self, candidate: &Candidate, pronoun: &Pronoun) -> i32 {
        let mut score = candidate.score - pronoun.far(candidate.sentence);
        // "Roe praised what she called"
        if candidate.subject && pronoun.is_near(candidate.sentence, candidate.end) {
            score += IN_CLAUSE;
        }
        if self.speaker == Some(candidate.party) {
            score += SPOKE;
        }
        score
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
            ])) || t.kind == Kind::Word
                && self
                    .document
                    .language
                    .endings
                    .ends(self.document.bytes(end..end + 1), Ending::Past)
        });
        let before = start.checked_sub(1).and_then(|i| self.document.tokens.get(i));
        let inverted = before.is_some_and(|t| t.is(Word::Says));
        // "“…,” Jane Roe, the mayor, said"
        let quoted = |t: &Token| matches!(t.kind, Kind::Close | Kind::Double | Kind::Single);
        let opens = || self.opens(start) || before.is_some_and(quoted);
        // "The bank's lawyer, Jane Roe, said"
        let comma = |t: Option<&Token>| t.is_some_and(|t| t.kind == Kind::Comma);
        let says = || self.document.tokens.get(end + 1).is_some_and(|t| t.is(Word::Says));
        let apposed = || comma(before) && comma(after) && says();
        let goes_on = after.is_some_and(|t| t.kind != Kind::Clitic);
        verb || inverted || apposed() || goes_on && opens()
    }
}

impl Drop for Resolver<'_> {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.weighed, std::mem::take(&mut self.names));
        spare::leave(|spare| &mut spare.resolved, std::mem::take(&mut self.resolved));
    }
}

/// The first of some tokens that is "he" or "she".
fn first_person(tokens: &[Token]) -> Option<usize> {
    let is_person = |all: Features| all.is(Word::Subject) && all.any(HUMAN);
    let join = |all: Features, token: &Token| all.or(token.features);
    eights::first(tokens, Features::NONE, join, is_person)
}

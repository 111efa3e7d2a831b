//! Finds names in the text and who they name.

mod kinds;
mod titles;

use std::ops::Range;

use copydesk_model::PartyKind;

use super::document::{Document, Role};
use super::lexicon::{Features, Word};
use super::registry::{Naming, Registry};
use super::tokens::{Flags, Kind, Token};

/// Words that open sentences with a capital and are no names.
const FUNCTION: Features = Features::all(&[
    Word::Determiner,
    Word::Preposition,
    Word::Conjunction,
    Word::Subordinator,
    Word::Relative,
    Word::Question,
    Word::Subject,
    Word::Object,
    Word::Possessive,
    Word::Reflexive,
    Word::Auxiliary,
    Word::Modal,
    Word::Negation,
    Word::Adverb,
    Word::Day,
    Word::Weekday,
    Word::Month,
]);

/// What makes a verb of saying a name's part too: "Post", "Marks".
const NAME_WORDS: Features = Features::all(&[
    Word::Given,
    Word::OrganisationHead,
    Word::Organisation,
    Word::PlaceHead,
    Word::Document,
    Word::Speech,
    Word::Work,
    Word::Medium,
]);

/// Words that stand before a name and say who bears it.
const BEFORE_NAME: Features = Features::all(&[
    Word::Title,
    Word::TitlePart,
    Word::Address,
    Word::Role,
    Word::Demonym,
    Word::Adherent,
]);

/// Relative pronouns of things, and of clauses.
const THING: Features = Features::all(&[Word::Neuter, Word::Subordinator, Word::Possessive]);

/// What a phrase can be to be a name.
const NAMES: Features = Features::all(&[
    Word::Organisation,
    Word::OrganisationHead,
    Word::Country,
    Word::Region,
    Word::City,
    Word::PlaceHead,
]);

/// What can be part of a title as written before a name: "NATO Secretary General".
const IN_TITLE: Features = Features::all(&[
    Word::Title,
    Word::TitlePart,
    Word::Role,
    Word::Demonym,
    Word::Adherent,
    Word::Country,
    Word::Region,
    Word::City,
    Word::Organisation,
    Word::OrganisationHead,
    Word::Group,
    Word::Medium,
]);

/// How many words a title before a name can have.
const LONGEST_TITLE: usize = 8;

/// How many words an apposition behind a name can have.
const LONGEST_APPOSITION: usize = 14;

/// Words that no apposition holds: they make a clause.
const CLAUSE: Features = Features::all(&[
    Word::Says,
    Word::Auxiliary,
    Word::Modal,
    Word::Relative,
    Word::Subject,
    Word::Subordinator,
]);

/// How many words a name can have; a longer run of capitals is a headline or a shout.
const LONGEST_NAME: usize = 12;

/// Finds the names of an article.
///
/// Headlines come last, since they often write every word with a capital: there only names that
/// the body knows, or that are plain names, count.
pub(crate) fn find(document: &Document) -> Registry<'_> {
    let mut registry = Registry::new(document);
    let is_head = |role: Role| matches!(role, Role::Headline | Role::Heading);
    let mut bodies = 0;
    for heads in [false, true] {
        bodies = registry.mentions().len();
        let mut capitals = document.capitals();
        for unit in document.units.iter().filter(|u| is_head(u.role) == heads) {
            let tokens = document.tokens.get(..unit.tokens.end).unwrap_or_default();
            let scan = Scan { document, tokens, titled: heads };
            while take_before(&mut capitals, unit.tokens.start).is_some() {}
            scan.run(&mut capitals, &mut registry);
        }
    }
    registry.sort(bodies);
    registry
}

/// Takes the first of some numbers off, if it is smaller than one.
#[inline]
fn take_before(numbers: &mut &[u32], end: usize) -> Option<usize> {
    let (first, rest) = numbers.split_first()?;
    let first = Some(*first as usize).filter(|first| *first < end)?;
    *numbers = rest;
    Some(first)
}

/// Whether a name can begin with a word, as far as can be told from that word alone.
#[inline]
fn may_begin(token: &Token) -> bool {
    !token.features.any(FUNCTION) || token.is(Word::Given) || token.opens_phrase()
}

/// What the vocabulary says of a phrase or word, and how many words it takes.
type Entry = (Features, usize);

struct Scan<'a> {
    document: &'a Document,
    /// Those up to the end of the piece of text.
    tokens: &'a [Token],
    /// Whether every word may have a capital.
    titled: bool,
}

impl Scan<'_> {
    /// Takes off the words with a capital up to the end of the piece of text, and adds the names that they begin.
    pub(super) fn run(&self, capitals: &mut &[u32], registry: &mut Registry<'_>) {
        let mut behind = 0;
        while let Some(i) = take_before(capitals, self.tokens.len()) {
            if i < behind {
                continue;
            }
            let Some(token) = self.token(i).filter(|token| may_begin(token)) else { continue };
            let entry = self.entry(i);
            if !self.can_begin(i, token, entry) {
                continue;
            }
            behind = self.sequence_end(i, entry);
            if let Some(naming) = self.naming(i..behind, entry, registry) {
                registry.add(naming);
            }
        }
    }

    pub(super) fn token(&self, i: usize) -> Option<&Token> {
        self.tokens.get(i)
    }

    pub(super) fn features(&self, i: usize) -> Features {
        self.token(i).map_or(Features::default(), |t| t.features)
    }

    /// What the vocabulary says of a phrase or word, and how many words it takes.
    #[inline]
    pub(super) fn entry(&self, i: usize) -> Entry {
        let Some(token) = self.token(i) else { return (Features::NONE, 1) };
        let phrase = || self.document.phrase_in(i..self.tokens.len());
        let phrase = if token.opens_phrase() { phrase() } else { None };
        phrase.map_or((token.features, 1), |m| (m.entry.features, m.words))
    }

    /// Whether a name can begin with this word, which has a capital.
    pub(super) fn can_begin(&self, i: usize, token: &Token, entry: Entry) -> bool {
        if !token.features.any(FUNCTION) {
            return !(token.opens_phrase() && entry.0.is(Word::Source));
        }
        // "Will Young" and "The Hague", but not "Will they" and "The House".
        let next_is_name = self
            .token(i + 1)
            .is_some_and(|t| t.is_capital_word() && !t.features.any(FUNCTION) && !t.is(Word::Says));
        let speaks = self
            .token(i + 1)
            .is_some_and(|t| t.is(Word::Says) && !t.has(Flags::CAPITAL) && !t.is(Word::Say));
        let opens = token.has(Flags::SENTENCE_START) && !token.is(Word::Month);
        let given = token.is(Word::Given) && (next_is_name || speaks) && !opens;
        given || (token.opens_phrase() && entry.0.any(NAMES) && entry.1 > 1)
    }

    /// The end of the run of words that can be one name with its titles.
    pub(super) fn sequence_end(&self, start: usize, entry: Entry) -> usize {
        let mut end = start + self.named_words(start, entry);
        while end - start < LONGEST_NAME {
            let Some(step) = self.joins(start, end) else { break };
            end += step;
        }
        end
    }

    /// The words of the phrase that begins here if all that count have capitals, else 1.
    pub(super) fn named_words(&self, i: usize, (features, words): Entry) -> usize {
        let named = words > 1
            && features.any(NAMES.or(BEFORE_NAME))
            && (i..i + words).all(|j| {
                self.token(j).is_some_and(|t| t.has(Flags::CAPITAL) || t.features.any(FUNCTION))
            });
        if named { words } else { 1 }
    }

    /// How many tokens at `end` go on the run.
    pub(super) fn joins(&self, start: usize, end: usize) -> Option<usize> {
        let token = self.token(end).filter(|t| !t.has(Flags::LINE_START))?;
        let next_capital = |i: usize| self.token(i).is_some_and(Token::is_capital_word);
        let before = self.token(end - 1)?;
        match token.kind {
            Kind::Word if token.has(Flags::CAPITAL) => {
                let verb = token.is(Word::Says) && !token.features.any(NAME_WORDS);
                let stops = (token.features.any(FUNCTION) || verb) && !token.is(Word::Given);
                let after_end = before.is(Word::Final) && before.has(Flags::POINT);
                let new_sentence = token.has(Flags::SENTENCE_START) && end > start;
                (!(stops || new_sentence || after_end && token.is(Word::Says)))
                    .then(|| self.named_words(end, self.entry(end)))
            }
            Kind::Word if token.is(Word::Particle) && next_capital(end + 1) => Some(2),
            Kind::Word if before.is(Word::OrganisationHead) && self.is_link(end) => {
                if next_capital(end + 1) {
                    Some(2)
                } else {
                    let article = self.features(end + 1).is(Word::Article);
                    (article && next_capital(end + 2)).then_some(3)
                }
            }
            Kind::Symbol if self.document.word(end) == "&" && next_capital(end + 1) => Some(2),
            Kind::Comma if self.features(end + 1).is(Word::Suffix) => Some(2),
            _ => None,
        }
    }

    /// "of" or "for" in the name of an organisation.
    pub(super) fn is_link(&self, i: usize) -> bool {
        let f = self.features(i);
        let small = !self.token(i).is_some_and(|t| t.has(Flags::CAPITAL));
        f.is(Word::Link) && !f.is(Word::Conjunction) && small
    }

    /// Whom a run of words names, if it names anybody.
    fn naming(&self, run: Range<usize>, entry: Entry, registry: &Registry<'_>) -> Option<Naming> {
        let core = self.core(run.clone(), entry)?;
        let whole = if core.start == run.start { entry } else { self.entry(core.start) };
        let number = registry.number(self.document.bytes(core.clone()));
        let known = registry.known(number);
        let (kind, sure) = self.kind(run.clone(), core.clone(), known, whole);
        if kind.is_none() && !sure && !self.is_plausible(core.clone()) {
            return None;
        }
        let title = if kind == Some(PartyKind::Person) { self.title(core.start) } else { None };
        let (title, seat) = match title {
            None if kind == Some(PartyKind::Person) => self.apposition(core.end).unzip(),
            title => (title.clone(), title),
        };
        let (gender, told) = self.gender(core.clone(), run.start.min(core.start));
        let surname = None;
        Some(Naming { name: core, number, known, surname, kind, title, seat, gender, told, sure })
    }
}

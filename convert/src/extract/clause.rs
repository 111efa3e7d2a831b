//! Reads a sentence around its quotations: who does what in it.

mod insertions;
mod main;
mod nouns;
mod subjects;
mod verbs;

use std::ops::Range;

use copydesk_model::PartyKind;

use super::document::Document;
use super::lexicon::{Ending, Features, Word};
use super::registry::Registry;
use super::tokens::{Kind, Token};

/// A piece of a sentence: a token of the reporter's, or a whole quotation; with what rules ask most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// The number of the token or quotation.
    number: u32,
    /// The kind of the token.
    kind: Option<Kind>,
    /// Whether a name covers it.
    named: bool,
    /// Whether a phrase of the vocabulary may begin with it.
    pub(crate) opens_phrase: bool,
    /// What the vocabulary says of the token.
    features: Features,
}

impl Item {
    /// The token of this number.
    pub(crate) fn token(number: usize, token: &Token, named: bool) -> Self {
        Self {
            number: number as u32,
            kind: Some(token.kind),
            named,
            opens_phrase: token.opens_phrase(),
            features: token.features,
        }
    }

    /// The quotation of this number.
    pub(crate) const fn quote(number: usize) -> Self {
        let (number, kind, features) = (number as u32, None, Features::NONE);
        Self { number, kind, named: false, opens_phrase: false, features }
    }

    /// Whether it is a quotation.
    pub(crate) const fn is_quote(&self) -> bool {
        self.kind.is_none()
    }

    /// Whether a name covers it.
    pub(crate) const fn is_named(&self) -> bool {
        self.named
    }

    /// Whether the vocabulary says any of these of it.
    pub(crate) const fn has_any(&self, features: Features) -> bool {
        self.features.any(features)
    }

    /// The number of a quotation.
    pub(crate) fn as_quote(&self) -> Option<usize> {
        self.is_quote().then_some(self.number as usize)
    }

    /// The number of a token.
    pub(crate) fn as_token(&self) -> Option<usize> {
        (!self.is_quote()).then_some(self.number as usize)
    }
}

/// Words that name somebody in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    /// The words, as tokens.
    pub(crate) tokens: Range<usize>,
    /// The party, where they are a name.
    pub(crate) party: Option<usize>,
    /// Whether they are a pronoun.
    pub(crate) pronoun: bool,
}

/// A sentence of the reporter's in which quotations count as one piece each.
pub(crate) struct Clause<'a> {
    pub(crate) document: &'a Document,
    pub(crate) registry: &'a Registry<'a>,
    pub(crate) items: &'a [Item],
}

/// Verbs in a form that has a subject.
const VERB: Features = Features::all(&[
    Word::Says,
    Word::Calls,
    Word::Verb,
    Word::Auxiliary,
    Word::Modal,
    Word::Saying,
    Word::Weak,
]);

/// What a verb can have between it and its subject.
const BETWEEN: Features = Features::all(&[
    Word::Adverb,
    Word::Auxiliary,
    Word::Modal,
    Word::Negation,
    Word::Weekday,
    Word::Day,
    Word::Month,
    Word::Reflexive,
]);

/// Nouns that can stand behind a name and be what speaks: "the Roe campaign".
const HEAD_NOUN: Features = Features::all(&[
    Word::Role,
    Word::Group,
    Word::Document,
    Word::Title,
    Word::TitlePart,
    Word::Speech,
    Word::Work,
    Word::Medium,
]);

const PRONOUN: Features = Features::all(&[Word::Subject, Word::Object]);

/// How many verbs back a subject is looked for through "and".
const DEPTH: usize = 4;

/// The longest noun phrase that is looked at.
pub(super) const REACH: usize = 40;

impl Clause<'_> {
    pub(crate) fn token(&self, k: usize) -> Option<&Token> {
        self.document.tokens.get(self.index(k)?)
    }

    pub(crate) fn index(&self, k: usize) -> Option<usize> {
        self.items.get(k)?.as_token()
    }

    pub(crate) fn word(&self, k: usize) -> &str {
        self.index(k).map_or("", |i| self.document.word(i))
    }

    /// The bytes of the word at item `k`.
    pub(crate) fn bytes(&self, k: usize) -> &[u8] {
        self.index(k).map_or(&[], |i| self.document.bytes(i..i + 1))
    }

    /// Whether the word at item `k` ends so.
    pub(crate) fn ends(&self, k: usize, ending: Ending) -> bool {
        self.document.language.endings.ends(self.bytes(k), ending)
    }

    pub(crate) fn features(&self, k: usize) -> Features {
        self.items.get(k).map_or(Features::NONE, |item| item.features)
    }

    pub(crate) fn is(&self, k: usize, word: Word) -> bool {
        self.features(k).is(word)
    }

    pub(crate) fn kind(&self, k: usize) -> Option<Kind> {
        self.items.get(k)?.kind
    }

    /// Whether item `k` is a quotation.
    pub(crate) fn is_quote(&self, k: usize) -> bool {
        self.items.get(k).is_some_and(Item::is_quote)
    }

    /// Whether a name covers this item.
    pub(crate) fn is_name(&self, k: usize) -> bool {
        self.items.get(k).is_some_and(|item| item.named)
    }

    pub(crate) fn is_person(&self, noun: &Noun) -> bool {
        let party = noun.party.and_then(|p| self.registry.party(p));
        party.is_some_and(|p| p.kind == Some(PartyKind::Person))
    }

    pub(crate) fn is_place(&self, noun: &Noun) -> bool {
        let party = noun.party.and_then(|p| self.registry.party(p));
        party.is_some_and(|p| p.kind == Some(PartyKind::Place))
    }
}

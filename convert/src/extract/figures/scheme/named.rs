//! The budget, law or plan that a sentence names.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed};
use super::super::super::lexicon::Spelling;
use super::super::passage::Passage;
use super::super::payer::is_public_body;
use super::super::{Reading, status};
use super::opens_with;

/// How far before an amount, in its own sentence, its scheme is looked for.
pub(super) const REACH: usize = 40;

/// How far behind an amount, in its own sentence, its scheme is looked for: "under the law".
pub(super) const REACH_BEHIND: usize = 9;

/// How much of the end of a sentence before is looked at.
const REACH_OF_SENTENCE: usize = 60;

/// How many sentences before that of an amount are looked at.
const SENTENCES: usize = 3;

/// What a sentence tells of.
#[derive(Clone, Copy)]
pub(super) struct Scheme {
    /// The noun.
    pub(super) noun: usize,
    /// Whether it has been decided on.
    pub(super) settled: bool,
    /// Whether it gives out money, and is not one of taxes.
    pub(super) spends: bool,
}

/// Words before the noun of a scheme that say that it is about no spending: "the gun law".
const OTHER_MATTERS: &[Spelling] = listed!(FIGURES, "scheme/named/other-matters");

/// Nouns of schemes that only public bodies have.
const PUBLIC_SCHEMES: &[Spelling] = listed!(FIGURES, "scheme/named/public-schemes");

/// Nouns of schemes that private bodies have too.
const PRIVATE_SCHEMES: &[Spelling] = listed!(FIGURES, "scheme/named/private-schemes");

/// Those who make public schemes, and are no public body themselves.
const MAKERS: &[Spelling] = listed!(FIGURES, "scheme/named/makers");

/// Words behind the noun of a scheme that make it another noun: "the budget office".
const BESIDE: &[Spelling] = listed!(FIGURES, "scheme/named/beside");

/// Whether a word is a noun of schemes that give out money.
pub(super) fn is_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i, PUBLIC_SCHEMES) || lexemes.is_any(i, PRIVATE_SCHEMES)
}

/// Whether a noun is that of a scheme that is known: "the spending plan", not "the budget office".
pub(super) fn is_scheme(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !is_noun(lexemes, i) || i == start {
        return false;
    }
    let other = status::is_bill_paid(lexemes, i)
        || lexemes.at(i + 1).shape() == Shape::Possessive
        || lexemes.is_hyphen(i + 1)
        || lexemes.of(i + 1, Of::RECKONERS | Of::GAPS)
        || lexemes.has(i + 1, Is::DEBT)
        || lexemes.is_any(i + 1, BESIDE);
    let from = i.saturating_sub(7).max(start);
    let known = (from..i).rev().take_while(|k| !lexemes.is(*k, ",")).any(|k| {
        lexemes.has(k, Is::DETERMINER)
            || lexemes.at(k).shape() == Shape::Possessive
            || lexemes.is(k, "into")
    });
    known && !other
}

/// The last scheme among some lexemes of a sentence.
fn last_among(
    passage: &Passage<'_>,
    amount: &Mention,
    among: Range<usize>,
    sentence: &Range<usize>,
) -> Option<Scheme> {
    let lexemes = &passage.lexemes;
    let noun = { among }.rev().find(|i| is_scheme(lexemes, *i, sentence.start))?;
    let spends = !(lexemes.has(noun - 1, Is::TAX) || lexemes.is_any(noun - 1, OTHER_MATTERS));
    let settled = spends && status::is_settled(lexemes, amount, noun, sentence);
    Some(Scheme { noun, settled, spends })
}

/// The scheme that the sentence of a figure names before it, or right behind it.
pub(super) fn of_sentence(passage: &Passage<'_>, reading: &Reading) -> Option<Scheme> {
    let Reading { amount, sentence, .. } = reading;
    let from = amount.first.saturating_sub(REACH).max(sentence.start);
    let opens = opens_with(&passage.lexemes, sentence);
    let to = (amount.end + if opens { REACH } else { REACH_BEHIND }).min(sentence.end);
    last_among(passage, amount, from..amount.first, sentence)
        .or_else(|| last_among(passage, amount, amount.end..to, sentence))
}

/// The scheme that one of the sentences before the one with this number tells of.
pub(super) fn of_passage(passage: &Passage<'_>, amount: &Mention, number: usize) -> Option<Scheme> {
    let from = number.saturating_sub(SENTENCES);
    passage.sentences.get(from..number)?.iter().rev().find_map(|sentence| {
        let from = sentence.end.saturating_sub(REACH_OF_SENTENCE).max(sentence.start);
        last_among(passage, amount, from..sentence.end, sentence).filter(|scheme| {
            let lexemes = &passage.lexemes;
            let public = |i| is_public_body(lexemes, i) || lexemes.is_any(i, MAKERS);
            !lexemes.is_any(scheme.noun, PRIVATE_SCHEMES) || (from..sentence.end).any(public)
        })
    })
}

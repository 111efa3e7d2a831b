//! Who does the verb that an amount is the object of, though no list knows it.

use std::ops::Range;

use super::super::super::super::amounts::Mention;
use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::super::super::lexicon::Spelling;
use super::super::super::clause;
use super::super::super::finite::after_article;
use super::super::super::purpose::leads_to;
use super::super::Record;
use super::super::verb::is_passive;

/// Particles of a verb that lays out money: "voted through", "signed off on".
const PARTICLES: &[Spelling] = listed!(FIGURES, "spending/open/object/particles");

/// Verbs that take money in, measure it or only tell of it, besides those whose class or list says so.
const OTHERS: &[Spelling] = listed!(FIGURES, "spending/open/object/others");

/// Who does the verb that the amount is the object of, though no list knows it: "the board voted through £3m
/// for roads".
pub(in super::super) fn doer_of_object(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    lead: Option<usize>,
    sentence: &Range<usize>,
    record: &Record,
) -> Option<Range<usize>> {
    let purpose = record.purpose.as_ref().filter(|p| p.start > amount.end)?;
    let before = |k: usize| amount.first.wrapping_sub(k);
    // "fought over a £3m contract for": the sum says what the thing is worth
    let attribute = lexemes.is_any(before(1), words!["a", "an", "the"])
        && lexemes.has(before(2), Is::PREPOSITION);
    if !leads_to(lexemes, purpose.start - 1) || attribute {
        return None;
    }
    let mut verb = lead?;
    if verb > sentence.start + 2 && lexemes.are(verb - 2, words!["to", "the", "tune"]) {
        // "will help growers to the tune of £3m"
        return clause::subject_above(lexemes, verb - 2, sentence.start);
    }
    // "signed off on £3m"
    verb -= usize::from(lexemes.is(verb, "on") && lexemes.is(verb.wrapping_sub(1), "off"));
    verb -= usize::from(lexemes.is_any(verb, PARTICLES) && verb > sentence.start + 1);
    let stop = Is::PREPOSITION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::COSTS
        | Is::EARNS
        | Is::REPORTING
        | Is::MEASURE
        | Is::CONJUNCTION
        | Is::DETERMINER
        | Is::CHANGES;
    let takes = Of::RECEIVING | Of::BLOCKING | Of::TAKING_UP | Of::SURPASSING | Of::NEEDING;
    let word = lexemes.word(verb);
    let headline = word.len() > 1 && lexemes.is_capitals(verb);
    let form = ["ed", "s", "ing", "S", "ED"].iter().any(|e| word.ends_with(e))
        || lexemes.of(verb, Of::PAST_FORMS)
        || lexemes.has(verb, Is::VERB | Is::SPENDS)
        || verb > sentence.start
            && (lexemes.is(verb - 1, "to") || lexemes.has(verb - 1, Is::MODAL | Is::AUXILIARY));
    let verbal = lexemes.is_word(verb)
        && form
        && verb > sentence.start
        && (headline || !lexemes.at(verb).capital())
        && !(lexemes.has(verb, stop) || lexemes.of(verb, takes) || lexemes.is_any(verb, OTHERS))
        && !after_article(lexemes, verb, sentence.start)
        && !is_passive(lexemes, verb, sentence.start);
    let doer = verbal.then(|| clause::subject(lexemes, verb, sentence.start))??;
    // "a plan puts £3m into": who pays is not told
    let plans = listed!(FIGURES, "spending/open/object/plans");
    if lexemes.is_any(doer.end - 1, plans) {
        return None;
    }
    let bills = words!["bill", "law", "measure", "package", "deal", "agreement", "order"];
    if word.ends_with("ing") && doer.end == verb && lexemes.is_any(doer.end - 1, bills) {
        // "signed a bill providing £3m"
        let above = clause::subject_above(lexemes, doer.start, sentence.start);
        return above.or(Some(doer));
    }
    Some(doer)
}

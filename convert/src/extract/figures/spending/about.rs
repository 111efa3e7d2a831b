//! What a clause about an amount says of it: "the £3m that the mayor had sought to clean the river".

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::clause::{self, aside_among};
use super::super::finite::is_finite;
use super::super::passage::Passage;
use super::super::purpose;
use super::Record;
use super::parts::is_order;
use super::rules::CLAUSE_ABOUT;

/// How far into a clause about an amount its verb is looked for.
const RELATIVE_REACH: usize = 12;

/// Verbs of which the object is what is paid for or the paper that pays for it.
const MAKING: &[Spelling] = listed!(FIGURES, "spending/about/making");

/// "the $2 billion that the mayor had sought to clean the river": the clause says who and what for.
pub(super) fn relative(
    passage: &Passage<'_>,
    amount: &Mention,
    at: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    let lexemes = &passage.lexemes;
    let Some(opening) = opening(passage, amount, at, sentence) else { return };
    let first = opening.first;
    let does = Is::SPENDS | Is::ASKS | Is::PROPOSES | Is::COMMITS;
    let to = (first + RELATIVE_REACH).min(sentence.end);
    // "that the club's owner, Ann Roe, spent"
    let among = first + 1..first + ASIDE;
    let aside = opening.led.then(|| aside_among(lexemes, among, lexemes.len())).flatten();
    let inside = (first + 1..to).take_while(|i| {
        lexemes.is_word(*i)
            || lexemes.is_any(*i, words!["'", "’"])
            || aside.as_ref().is_some_and(|aside| aside.contains(i))
            || lexemes.at(*i).shape() == Shape::Possessive
            || lexemes.is(*i, ".") && lexemes.glued(*i) && lexemes.at(*i + 1).capital()
    });
    let pays = |i: &usize| lexemes.has(*i, does) || lexemes.is_any(*i, MAKING);
    let Some(verb) = inside.into_iter().find(pays) else { return };
    let group = clause::group_start(lexemes, verb, first);
    let gerund = lexemes.word(verb).ends_with("ing");
    let apart = |i: usize| lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION);
    let contact =
        !opening.led && (gerund || is_order(lexemes, amount, verb) || (first..verb).any(apart));
    // "the £3m budget Congress passed", not "the £3m plan Boeing workers backed"
    let named = opening.behind_noun
        && !lexemes.has(first, Is::DETERMINER | Is::PRONOUN)
        && !(first..group).all(|i| lexemes.at(i).capital());
    if contact || named {
        return;
    }
    let end = aside.filter(|aside| aside.end == group).map_or(group, |aside| aside.start);
    let Some(doer) = clause::phrase_before(lexemes, end, first) else { return };
    record.spender = Some(doer);
    (record.parts_by, record.verb) = (Some(&CLAUSE_ABOUT), Some(verb));
    let spends = lexemes.is(verb + 1, "to") && lexemes.has(verb + 2, Is::SPENDS);
    // "that the agency had set aside for maps"
    let apart = listed!(FIGURES, "spending/about/particles");
    let particle = lexemes.is_any(verb + 1, apart) && purpose::leads_to(lexemes, verb + 2);
    let at = verb + 1 + 2 * usize::from(spends) + usize::from(particle);
    let purpose = purpose::joined(passage, at, sentence).map(|p| {
        // "that she had sought for parks comes from a tax"
        let verb =
            (p.start + 1..p.end).find(|i| lexemes.ends(*i, "s") && is_finite(lexemes, *i, p.start));
        p.start..verb.unwrap_or(p.end)
    });
    record.purpose = purpose.or(record.purpose.take());
}

/// The most lexemes of whoever does it.
const ASIDE: usize = 7;

/// Where a clause about an amount opens.
struct Opening {
    /// The first lexeme of whoever does it.
    first: usize,
    /// Whether "that" or "which" leads it.
    led: bool,
    /// Whether a noun stands between the amount and a clause with no "that".
    behind_noun: bool,
}

/// The most lexemes of a noun between an amount and the clause about it.
const NOUN: usize = 4;

fn opening(
    passage: &Passage<'_>,
    amount: &Mention,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Opening> {
    let lexemes = &passage.lexemes;
    // "the 2 percent growth that the board demanded"
    let noun = |i: &usize| {
        lexemes.is_word(*i) && !lexemes.has(*i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
    };
    let behind = (at..at + NOUN).find(|i| lexemes.is(*i, "that") || !noun(i));
    let that = behind.filter(|i| lexemes.is(*i, "that")).unwrap_or(at);
    if lexemes.is_any(that, words!["that", "which"]) {
        return Some(Opening { first: that + 1, led: true, behind_noun: false });
    }
    // "the £3m the council spends on vans": with no "that"
    let contact = |i: usize| {
        lexemes.has(i, Is::DETERMINER | Is::PRONOUN)
            || lexemes.at(i).capital() && !lexemes.has(i, Is::DATE_HEAD)
    };
    let the = has_article(lexemes, amount.first, sentence.start);
    // "the £3m budget the council passed"
    let first = (at..at + NOUN).take_while(noun).find(|i| contact(*i));
    let first = first.filter(|i| *i == at || the)?;
    // "asked about £3m the club had paid"
    let asked =
        at == amount.end && lexemes.is_any(amount.first.wrapping_sub(1), words!["about", "over"]);
    (asked || the).then_some(Opening { first, led: false, behind_noun: first > at })
}

/// Whether "the" stands before an amount and what bounds it.
fn has_article(lexemes: &Lexemes<'_>, amount: usize, start: usize) -> bool {
    (amount.saturating_sub(4).max(start)..amount)
        .rev()
        .take_while(|i| lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER))
        .any(|i| lexemes.is(i, "the"))
}

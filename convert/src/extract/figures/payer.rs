//! Words that name who pays without being the subject of a verb: "by", "from", an owner.

use std::ops::Range;

use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::clause;
use super::kind::Verdict;
use super::passage::Passage;
use super::purpose;

/// "from Britain", "from the recovery fund": who the money behind the amount comes from.
pub(super) fn source(
    lexemes: &Lexemes<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (from + 8).min(sentence.end);
    let lead = (from..to)
        .take_while(|i| lexemes.is_word(*i) || lexemes.is_hyphen(*i))
        .find(|i| lexemes.is(*i, "from"))?;
    let other = Is::MONTH | Is::SHIFT | Is::WEEKDAY | Is::SYMBOL;
    // "from AED 30 million", "from R30 million"
    let coded =
        lexemes.is_number(lead + 2) && (lexemes.has(lead + 1, Is::CODE) || lexemes.glued(lead + 2));
    if lexemes.has(lead + 1, other) || lexemes.is_number(lead + 1) || coded {
        return None;
    }
    let stop =
        Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION | Is::VERB;
    let joined = |i: usize| {
        // "Norway and the state"
        lexemes.is(i, "and")
            && (lexemes.at(i - 1).capital() || lexemes.at(i + 1).capital())
            && (lexemes.at(i + 1).capital() || lexemes.has(i + 1, Is::DETERMINER))
    };
    let end = (lead + 1..sentence.end.min(lead + 12))
        .find(|i| {
            lexemes.has(*i, stop)
                && !joined(*i)
                && !lexemes.is(*i, "of")
                && !lexemes.has(*i, Is::DETERMINER)
                || !lexemes.is_word(*i)
                    && lexemes.at(*i).shape() != Shape::Possessive
                    && !lexemes.is_hyphen(*i)
        })
        .unwrap_or(sentence.end.min(lead + 12));
    let end = end - usize::from(end > lead + 2 && lexemes.has(end - 1, Is::ADVERB));
    (end > lead + 1).then_some(lead + 1..end)
}

/// Whom something costs: what stands between the verb and the amount.
pub(super) fn payer(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize) -> Option<Range<usize>> {
    let own = |i: usize| {
        lexemes.has(i, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(i, words!["a", "an", "as", "much", "little", "of", "than", "total"])
            || lexemes.is_any(i, words!["combined", "average", "further", "additional", "another"])
    };
    let mut end = amount.first;
    while end > verb + 1 && own(end - 1) {
        end -= 1;
    }
    let object = verb + 1..end;
    let named = object
        .clone()
        .any(|i| lexemes.is_word(i) && !lexemes.has(i, Is::BOUND | Is::ADVERB | Is::PREPOSITION));
    named.then_some(object)
}

/// Whose request, call or plan it is: "the governor's original" before a word that is a verb too.
pub(super) fn owner_of_noun(lexemes: &Lexemes<'_>, spender: &Range<usize>) -> Option<Range<usize>> {
    let mark = spender.clone().rev().find(|i| lexemes.at(*i).shape() == Shape::Possessive)?;
    let described = (mark + 1..spender.end).all(|i| {
        lexemes.is_word(i)
            && !lexemes.at(i).capital()
            && (lexemes.entry(i).classes == 0 || lexemes.has(i, Is::ADVERB | Is::ORDINAL))
            && !lexemes.word(i).ends_with('s')
    });
    let noun = lexemes.of(spender.end, Of::CALL_NOUNS)
        && lexemes.is_any(spender.end + 1, words!["for", "to", "of"]);
    (described && noun && spender.end - mark <= 3 && mark > spender.start)
        .then_some(spender.start..mark)
}

/// "Ms. Roe's first $2.4 million request": whose sum it is, right before it.
pub(super) fn owner_beside(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(3).max(sentence.start);
    let mark = (from..amount.first).rev().find(|i| lexemes.at(*i).shape() == Shape::Possessive)?;
    let plain = (mark + 1..amount.first).all(|i| {
        lexemes.is_word(i)
            && !lexemes.has(i, Is::PREPOSITION | Is::DETERMINER | Is::SPENDS | Is::AUXILIARY)
    });
    plain.then(|| clause::phrase_before(lexemes, mark, sentence.start))?
}

/// How far behind an amount it is looked for who paid for what it bought.
const FUNDED_REACH: usize = 12;

/// "a £2m campaign, paid for by unions": who stands behind the participle.
pub(super) fn funder(
    lexemes: &Lexemes<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (from + FUNDED_REACH).min(sentence.end);
    let by = (from..to).find(|i| {
        lexemes.of(*i, Of::PAID_FOR)
            && (lexemes.is(i + 1, "by") || lexemes.are(i + 1, words!["for", "by"]))
    })?;
    agent(lexemes, by, sentence)
}

/// "by the House", "from the state": the phrase behind a preposition after the amount.
pub(super) fn agent(
    lexemes: &Lexemes<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (from + 14).min(sentence.end);
    let by =
        (from..to).take_while(|i| !lexemes.is_any(*i, words![",", ";", ".", "―"])).find(|i| {
            lexemes.is(*i, "by")
                && !lexemes.is_number(i + 1)
                && !lexemes.word(i + 1).ends_with("ing")
                && !lexemes.has(i + 1, Is::MONTH | Is::SHIFT)
        })?;
    let stop =
        Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION | Is::VERB;
    let end = (by + 1..sentence.end)
        .find(|i| {
            let named = lexemes.at(*i - 1).capital() && lexemes.at(*i + 1).capital();
            lexemes.has(*i, stop)
                && !lexemes.is_any(*i, words!["of", "outside"])
                && !(named && lexemes.is_any(*i, words!["to", "for", "and"]))
                || !lexemes.is_word(*i)
                    && lexemes.at(*i).shape() != Shape::Possessive
                    && !lexemes.is_hyphen(*i)
        })
        .unwrap_or(sentence.end);
    (end > by + 1).then_some(by + 1..end)
}

/// "Lindt's plan for a $70 million plant", "the £39bn budget": whose the noun before is.
pub(super) fn owner(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(12).max(sentence.start);
    let mark = (from..amount.first).rev().find(|i| {
        lexemes.at(*i).shape() == Shape::Possessive
            || lexemes.is_any(*i, words!["'", "’"])
                && lexemes.glued(*i)
                && lexemes.at(i + 1).spaced()
    })?;
    let owner = clause::phrase_before(lexemes, mark, sentence.start)?;
    // "a third of the bloc's budget": the share is no part of the owner.
    let share = owner.clone().rev().find(|i| {
        lexemes.is(*i, "of")
            && *i > owner.start
            && (lexemes.has(i - 1, Is::FRACTION)
                || lexemes
                    .is_any(i - 1, words!["part", "most", "much", "share", "all", "some", "chunk"]))
    });
    Some(share.map_or(owner.clone(), |of| of + 1..owner.end)).filter(|r| !r.is_empty())
}

/// The public body in the phrase of the noun: "a government outlay of", "$3 million House bill".
pub(super) fn modifier(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let cue = verdict.cue;
    let from = if cue > amount.end { amount.end } else { cue.saturating_sub(2) };
    let from = from.max(sentence.start);
    let body = (from..cue.min(sentence.end)).find(|i| {
        let house = lexemes.is(*i, "house") && !lexemes.at(*i).capital();
        lexemes.of(*i, Of::PUBLIC_PAYERS) && !lexemes.has(*i, Is::SPENDING) && !house
    })?;
    let plain = (body..cue).all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::DETERMINER | Is::AUXILIARY)
    });
    // "Arts Council"
    let mut first = body;
    while first > from && lexemes.at(first).capital() && lexemes.at(first - 1).capital() {
        first -= 1;
    }
    plain.then_some(first..body + 1)
}

/// Whose money it is: "the state" of "received £2m a year in state aid".
pub(super) fn payer_of_kind(
    passage: &Passage<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lexemes = &passage.lexemes;
    let lead = purpose::after_amount(passage, amount.end, sentence);
    let body = lead + 1;
    let pays = lexemes.of(body, Of::PUBLIC_PAYERS) || lexemes.has(body, Is::NATION);
    let kind = (body + 1..(body + 4).min(sentence.end)).any(|i| lexemes.has(i, Is::SPENDING));
    (lexemes.is(lead, "in") && pays && kind).then_some(body..body + 1)
}

/// How far behind an amount the verb is looked for that says from whom it comes.
const COMES_REACH: usize = 24;

/// "$3 million, of which most comes from the state": from whom the money comes.
pub(super) fn comes_from(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (amount.end + COMES_REACH).min(sentence.end);
    let near = (amount.end..to).take_while(|i| {
        !lexemes.is_any(*i, words![",", ";", ":"])
            && !lexemes.has(*i, Is::RELATIVE | Is::SPENDS | Is::REPORTING)
    });
    let verb = near.into_iter().find(|i| {
        lexemes.is_any(*i, words!["come", "comes", "came", "coming"]) && lexemes.is(i + 1, "from")
    })?;
    source(lexemes, verb + 1, sentence)
}

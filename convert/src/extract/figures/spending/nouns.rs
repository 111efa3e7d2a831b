//! What nouns before an amount say of it: "the cost of the pier", "at a cost of", "the budget".

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::clause;
use super::super::finite::after_article;
use super::super::kind::Verdict;
use super::verb::is_passive;

/// What a noun of cost is the cost of: "the pier" of "the cost of the pier", "the pier's cost".
pub(super) fn costing(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let noun = verdict.cue;
    let nouns = words!["cost", "price", "tab", "bill", "costs"];
    if noun >= amount.first || !lexemes.is_any(noun, nouns) || amount.first - noun > COST_REACH {
        return None;
    }
    let owner = noun.checked_sub(1).filter(|m| lexemes.at(*m).shape() == Shape::Possessive);
    if let Some(mark) = owner.filter(|_| lexemes.is(noun, "cost")) {
        return clause::phrase_before(lexemes, mark, sentence.start);
    }
    let joins = lexemes.is(noun + 1, "of") || lexemes.is(noun + 1, "for");
    if !joins || !(is_noun(lexemes, noun, sentence.start)) || noun + 2 >= amount.first {
        return None;
    }
    let stop = Is::AUXILIARY | Is::MODAL | Is::VERB | Is::CHANGES | Is::RELATIVE | Is::ESTIMATES;
    let end = (noun + 2..amount.first).find(|i| {
        lexemes.has(*i, stop) && !lexemes.has(*i, Is::MEASURE)
            || lexemes.is_any(*i, words![",", "at"])
    })?;
    (end > noun + 2).then_some(noun + 2..end)
}

/// How far before an amount a noun of cost may stand.
pub(super) const COST_REACH: usize = 24;

/// Whether an article, an owner or an adjective stands before a word.
pub(super) fn is_noun(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    after_article(lexemes, i, start)
        || i > start + 1 && after_article(lexemes, i - 1, start) && lexemes.is_word(i - 1)
}

/// The "at" of "at a cost of" before an amount.
pub(super) fn at_a_cost(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<usize> {
    let from = amount.first.saturating_sub(12).max(sentence.start);
    let at = (from..amount.first).rev().find(|i| lexemes.is_any(*i, words!["at", "with"]))?;
    let cost = (at + 1..amount.first).find(|i| {
        lexemes.is_any(*i, words!["cost", "expense", "price", "budget", "outlay", "tag"])
    })?;
    let tag = cost + usize::from(lexemes.is(cost + 1, "tag"));
    let of = lexemes.is(tag + 1, "of") || cost_to(lexemes, amount, at).is_some();
    (cost - at <= 3 && of).then_some(at)
}

/// "at a cost to the borough of £3m": whom it costs.
pub(super) fn cost_to(lexemes: &Lexemes<'_>, amount: &Mention, at: usize) -> Option<Range<usize>> {
    let to = (at + 2..(at + 5).min(amount.first)).find(|i| lexemes.is(*i, "to"))?;
    let cost = lexemes.is_any(to - 1, words!["cost", "expense", "price"]);
    let of = (to + 2..amount.first).rev().find(|i| lexemes.is(*i, "of"))?;
    let plain = (to + 1..of).all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::RELATIVE)
            || lexemes.is_hyphen(i)
    });
    (cost && plain && of + 4 > amount.first).then_some(to + 1..of)
}

/// "the new wing has a budget of £3m": the thing whose budget it is.
pub(super) fn budgeted(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(8).max(sentence.start);
    let has = (from..amount.first).rev().find(|i| {
        lexemes.is_any(*i, words!["has", "had", "have", "carries", "carried", "carry"])
    })?;
    let tag =
        (has + 2..amount.first).find(|i| lexemes.is_any(*i, words!["budget", "cost", "tag"]))?;
    let thing = clause::subject(lexemes, has, sentence.start)?;
    let head = thing.end - 1;
    let built = lexemes.of(head, Of::COSTLY_THINGS) || lexemes.has(head, Is::SPENDING);
    (built && lexemes.is(tag + 1, "of")).then_some(thing)
}

/// The "by" before an amount and what bounds it.
pub(super) fn by_before(lexemes: &Lexemes<'_>, amount: &Mention) -> Option<usize> {
    let from = amount.first.saturating_sub(4);
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(*i, words!["a", "an", "as", "much", "than", "another", "further"])
    };
    (from..amount.first).rev().find(|i| !own(i)).filter(|i| lexemes.is(*i, "by"))
}

/// The verb of a sum that something goes up or down by: "reduced spending on roads by £3m".
pub(super) fn stepped_by(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<usize> {
    let by = by_before(lexemes, amount)?;
    let verb = (by.saturating_sub(12).max(sentence.start)..by)
        .rev()
        .find(|i| lexemes.has(*i, Is::CUTS | Is::CHANGES | Is::EARNS | Is::VERB))?;
    let object = verb + 1..by;
    let steps = lexemes.has(verb, Is::CUTS | Is::CHANGES | Is::EARNS)
        && !after_article(lexemes, verb, sentence.start);
    let named = lexemes.has(verb, Is::CUTS) && !object.is_empty() || { object }
        .any(|i| lexemes.has(i, Is::SPENDING));
    (steps && named && !is_passive(lexemes, verb, sentence.start)).then_some(verb)
}

/// "agency staff" of "spending on agency staff rose to £3m": what a noun of spending is for.
pub(super) fn on_behind(lexemes: &Lexemes<'_>, noun: usize, before: usize) -> Option<Range<usize>> {
    let lead = noun + 1;
    // "the state's subsidy to the railway rose"
    let given = listed!(FIGURES, "spending/nouns/given");
    let to = lexemes.is(lead, "to") && lexemes.is_any(noun, given);
    let on = lexemes.is_any(lead, words!["on", "for"]) && lexemes.of(noun, Of::PROPORTIONED);
    if !(to || on) {
        return None;
    }
    let stop = Is::AUXILIARY
        | Is::MODAL
        | Is::CHANGES
        | Is::RELATIVE
        | Is::VERB
        | Is::REPORTING
        | Is::DOES;
    let end = (lead + 1..before).find(|i| {
        lexemes.has(*i, stop) && !lexemes.has(*i, Is::MEASURE)
            || !lexemes.is_word(*i) && !lexemes.is_hyphen(*i)
            || lexemes.is_any(*i, words!["to", "from", "at", "by"]) && *i + 4 >= before
            || lexemes.has(*i, Is::WEEKDAY | Is::SHIFT)
    })?;
    let dated = lexemes.has(lead + 1, Is::MONTH | Is::TIME_UNIT | Is::DETERMINER)
        && lexemes.has(end - 1, Is::TIME_UNIT | Is::MONTH);
    (end > lead + 1 && !dated).then_some(lead + 1..end)
}

/// "the monthly rent for that space": the phrase of a noun of spending before the amount.
pub(super) fn noun_before(
    lexemes: &Lexemes<'_>,
    noun: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let phrase = clause::phrase_before(lexemes, noun + 1, sentence.start)?;
    // "procurement of masks ran to"
    let stop = Is::AUXILIARY | Is::MODAL | Is::CHANGES | Is::RELATIVE | Is::DOES | Is::VERB;
    let own = Is::MAGNITUDE | Is::SYMBOL | Is::CURRENCY | Is::BOUND | Is::DETERMINER;
    let of = lexemes.is(noun + 1, "of")
        && (lexemes.is_word(noun + 2)
            || lexemes.is_number(noun + 2) && lexemes.is(noun, "purchase"))
        && !lexemes.has(noun + 2, own)
        && (lexemes.word(noun).ends_with("nt")
            || lexemes
                .is_any(noun, words!["purchase", "acquisition", "lease", "upkeep", "rental"]));
    let ends = |i: &usize| {
        lexemes.has(*i, stop)
            || lexemes.is_any(*i, words!["for", "at", "worth", ","]) && lexemes.is(noun, "purchase")
    };
    let end = (noun + 2..noun + 12).find(ends).filter(|_| of);
    // "the £9m budget"
    let sum = Is::SUFFIX | Is::MAGNITUDE | Is::CURRENCY;
    let start = (phrase.start..noun).find(|i| !lexemes.has(*i, sum)).unwrap_or(noun);
    let phrase = start..end.unwrap_or(phrase.end);
    (!says_nothing(lexemes, &phrase)).then_some(phrase)
}

/// Whether a phrase is a bare "budget" or "spending", whoever's it is and however large.
pub(super) fn says_nothing(lexemes: &Lexemes<'_>, phrase: &Range<usize>) -> bool {
    let Some(head) = phrase.end.checked_sub(1) else { return true };
    let bare = lexemes.of(head, Of::BARE_NOUNS)
        || lexemes.is_any(head, words!["budget", "budgets", "spending"]);
    bare && phrase
        .clone()
        .rev()
        .skip(1)
        .find_map(|i| {
            let owner = lexemes.at(i).shape() == Shape::Possessive
                || lexemes.is_any(i, words!["'", "’", "of"])
                || !lexemes.is_word(i);
            let plain = lexemes.has(
                i,
                Is::DETERMINER
                    | Is::ADVERB
                    | Is::SHIFT
                    | Is::TIME_UNIT
                    | Is::MAGNITUDE
                    | Is::CURRENCY,
            ) || lexemes.of(i, Of::FREQUENCIES | Of::PLAIN_ADJECTIVES);
            if owner {
                Some(true)
            } else if plain {
                None
            } else {
                Some(false)
            }
        })
        .unwrap_or(true)
}

/// The head of a phrase: the lexeme before the first preposition.
pub(super) fn head(lexemes: &Lexemes<'_>, phrase: &Range<usize>) -> usize {
    let hangs = (phrase.start + 1..phrase.end).find(|i| lexemes.has(*i, Is::PREPOSITION));
    hangs.unwrap_or(phrase.end) - 1
}

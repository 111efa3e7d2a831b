//! Words that name who pays without being the subject of a verb: "by", "from", an owner.

mod body;
mod firm;

use std::ops::Range;

use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::clause;
use super::finite::is_finite;
use super::kind::Verdict;
use super::passage::Passage;
use super::purpose;
pub(super) use body::is_public_body;
pub(super) use firm::telling_firm;

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
            is_last_year(lexemes, *i)
                || lexemes.has(*i, stop)
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
            || lexemes.is_any(i, listed!(FIGURES, "payer/before-amounts"))
            || lexemes.is_any(i, words!["combined", "average", "further", "additional", "another"])
    };
    let mut end = amount.first;
    while end > verb + 1 && own(end - 1) {
        end -= 1;
    }
    let object = verb + 1..end;
    let says =
        |i: usize| lexemes.is_word(i) && !lexemes.has(i, Is::BOUND | Is::ADVERB | Is::PREPOSITION);
    // "cost ratepayers close to £3m", "cost the town nearly twice that, or £3m"
    let stop = object.clone().skip(1).find(|i| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB) && !lexemes.has(*i, Is::DETERMINER)
            || lexemes.is_any(*i, words![",", "―", "—", "close", "twice", "double", "for"])
            || lexemes.is_number(*i)
            || lexemes.has(*i, Is::SYMBOL)
    });
    let object = object.start..stop.unwrap_or(object.end);
    object.clone().any(says).then_some(object)
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

/// Nouns of asking and planning: "request", "plan", "pledge".
fn asks(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.of(i, Of::CALL_NOUNS)
        || lexemes.is_any(i, words!["application", "commitment", "pledges", "plea", "proposals"])
}

/// How far before an amount the noun of asking for it is looked for.
const ASKED_REACH: usize = 14;

/// "turned down the army's request for £3m", "Cerro's bid, made in May, is for £3m": who asks.
pub(super) fn asker(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(ASKED_REACH).max(sentence.start + 2);
    let noun = (from..amount.first).rev().find(|i| asks(lexemes, *i))?;
    let mark = (noun.saturating_sub(3).max(sentence.start)..noun)
        .rev()
        .find(|i| lexemes.at(*i).shape() == Shape::Possessive)?;
    let described = (mark + 1..noun).all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
    });
    // "Roe's allies plan to spend": a verb
    let acts =
        noun > mark + 1 && lexemes.word(noun - 1).ends_with('s') && lexemes.is(noun + 1, "to");
    let lead = Is::PREPOSITION | Is::SPENDS | Is::BOUND | Is::ADVERB | Is::DETERMINER;
    let plain = |i: usize| lexemes.has(i, lead) || lexemes.is_any(i, words!["to", "of"]);
    let right = (noun + 1..amount.first).all(plain) && noun + 1 < amount.first;
    // "her request, sent last week, is for £3m"
    let is = (noun + 1..amount.first).rev().find(|i| !plain(*i));
    let is = is.filter(|i| {
        lexemes.is_any(*i, words!["is", "was"])
            && (*i == noun + 1 || lexemes.is(noun + 1, ",") && lexemes.is(*i - 1, ","))
    });
    if acts || !(described && (right || is.is_some())) {
        return None;
    }
    clause::phrase_before(lexemes, mark, sentence.start)
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
            && !lexemes.of(i, Of::SURPASSING)
            && !lexemes.is_any(i, words!["reached", "hit", "passed", "neared", "approached"])
            // "the club's board approved £3m"
            && !(i > mark + 1
                && (lexemes.word(i).ends_with("ed")
                    || lexemes.of(i, Of::PAST_FORMS)
                    || lexemes.has(i, Is::VERB) && !lexemes.has(i, Is::MEASURE)))
    });
    let owner = plain.then(|| clause::phrase_before(lexemes, mark, sentence.start))??;
    Some(without_share(lexemes, owner)).filter(|r| !r.is_empty())
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
    let paid =
        (from..to).find(|i| lexemes.of(*i, Of::PAID_FOR) && by_behind(lexemes, *i).is_some())?;
    agent(lexemes, paid, sentence).filter(|payer| !is_source(lexemes, payer))
}

/// The "by" behind a participle, its particle and adverbs: "paid for largely by".
fn by_behind(lexemes: &Lexemes<'_>, participle: usize) -> Option<usize> {
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB)
            || lexemes.word(*i).ends_with("ly")
            || lexemes.is_any(*i, listed!(FIGURES, "payer/behind-participles"))
    };
    (participle + 1..participle + 5).find(|i| !own(i)).filter(|i| lexemes.is(*i, "by"))
}

/// How far behind an amount a passive is looked for that says who pays.
const PASSIVE_REACH: usize = 12;

/// Who pays by a participle behind the amount: "£3m laid out by the reds", "£3m in all, will be handed
/// out by the ministry".
pub(super) fn doer_behind(
    lexemes: &Lexemes<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let handed = |i: usize| lexemes.of(i, Of::PAID_OUT | Of::PAID_FOR);
    let to = (from + PASSIVE_REACH).min(sentence.end);
    let passive = || {
        let verb = (from..to)
            .take_while(|i| !lexemes.is_any(*i, words![";", ":"]) && !lexemes.has(*i, Is::RELATIVE))
            .find(|i| lexemes.has(*i, Is::AUXILIARY | Is::MODAL))?;
        let group = verb..(verb + 6).min(to);
        let participle = { group }.skip(1).find(|i| handed(*i))?;
        let passive = (verb..participle)
            .all(|i| lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::ADVERB) || lexemes.is(i, "to"));
        passive.then(|| by_behind(lexemes, participle))?
    };
    let right = if handed(from) { by_behind(lexemes, from) } else { None };
    let by = right.or_else(passive)?;
    agent(lexemes, by, sentence).filter(|payer| !is_source(lexemes, payer))
}

/// Whether money itself stands where who pays does: "paid for by higher taxes", "met by donations".
pub(super) fn is_source(lexemes: &Lexemes<'_>, payer: &Range<usize>) -> bool {
    let money = Is::TAX | Is::SAVING | Is::GIFT | Is::DEBT | Is::INCOME | Is::PRICE;
    lexemes.has(payer.end - 1, money)
}

/// "the time", "then", "the end of": what "by" leads to a time with.
fn is_moment(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let the = at + usize::from(lexemes.has(at, Is::DETERMINER));
    let moment = listed!(FIGURES, "payer/moments");
    lexemes.is_any(the, moment)
        || lexemes.has(the, Is::TIME_UNIT | Is::SEASON | Is::NAMED_DAY | Is::WEEKDAY)
}

/// "last month", "this spring", behind a payer.
fn is_last_year(lexemes: &Lexemes<'_>, at: usize) -> bool {
    lexemes.has(at, Is::SHIFT)
        && lexemes.has(at + 1, Is::TIME_UNIT | Is::SEASON | Is::MONTH | Is::WEEKDAY)
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
                && (*i == from || !lexemes.of(*i - 1, Of::OWNED_BY))
                && !lexemes.is_number(i + 1)
                && !lexemes.word(i + 1).ends_with("ing")
                && !is_moment(lexemes, i + 1)
                && !lexemes.has(i + 1, Is::MONTH | Is::SHIFT)
        })?;
    let stop =
        Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION | Is::VERB;
    // "by the union attacks the mayor"
    let acts = |i: usize| {
        lexemes.ends(i, "s")
            && i > by + 1
            && lexemes.has(i, Is::EVENT_VERB | Is::EVENT_NOUN | Is::VERB | Is::DOES)
            && lexemes.has(i + 1, Is::DETERMINER)
            && !lexemes.has(i - 1, Is::DETERMINER)
    };
    let to = (by + AGENT_REACH).min(sentence.end);
    let end = (by + 1..to)
        .find(|i| {
            let named = lexemes.at(*i - 1).capital() && lexemes.at(*i + 1).capital();
            is_last_year(lexemes, *i)
                || is_finite(lexemes, *i, by)
                || acts(*i)
                || lexemes.has(*i, stop)
                    && !lexemes.is_any(*i, words!["of", "outside"])
                    && !(named && lexemes.is_any(*i, words!["to", "for", "and"]))
                || !lexemes.is_word(*i)
                    && lexemes.at(*i).shape() != Shape::Possessive
                    && !lexemes.is_hyphen(*i)
        })
        .unwrap_or(to);
    (end > by + 1).then_some(by + 1..end)
}

/// The most lexemes of whoever is named behind "by".
const AGENT_REACH: usize = 40;

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
    Some(without_share(lexemes, owner)).filter(|r| !r.is_empty())
}

/// "9 percent of the town's fund": whose the whole is.
pub(super) fn owner_of_whole(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let first = amount.end + 1;
    let to = (first + 7).min(sentence.end);
    let mark = (first..to).find(|i| lexemes.at(*i).shape() == Shape::Possessive)?;
    let plain = (first..mark).all(|i| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION));
    (lexemes.is(amount.end, "of") && plain && mark > first).then_some(first..mark)
}

/// An owner without the share of what is owned: "the bloc" of "a third of the bloc".
fn without_share(lexemes: &Lexemes<'_>, owner: Range<usize>) -> Range<usize> {
    // "£2m of the firm's £9m": no sum is part of the owner
    let sum = Is::MAGNITUDE | Is::SUFFIX | Is::SYMBOL | Is::CURRENCY | Is::PERCENT;
    let sum = owner.clone().rev().find(|i| lexemes.has(*i, sum) || lexemes.is_number(*i));
    let owner =
        sum.map_or(owner.start, |i| i + 1 + usize::from(lexemes.is(i + 1, "of")))..owner.end;
    // "a third of the bloc's budget": the share is no part of the owner.
    let share = owner.clone().rev().find(|i| {
        lexemes.is(*i, "of")
            && *i > owner.start
            && (lexemes.has(i - 1, Is::FRACTION | Is::ORDINAL)
                || lexemes
                    .is_any(i - 1, words!["part", "most", "much", "share", "all", "some", "chunk"]))
    });
    share.map_or(owner.clone(), |of| of + 1..owner.end)
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
    let pays = lexemes.of(body, Of::PUBLIC_PAYERS)
        || lexemes.has(body, Is::NATION) && lexemes.at(body).capital()
        || lexemes.is_any(body, words!["federal", "municipal", "provincial"]);
    let kind = (body + 1..(body + 4).min(sentence.end)).any(|i| lexemes.has(i, Is::SPENDING));
    (lexemes.is(lead, "in") && pays && kind).then_some(body..body + 1)
}

/// "£2m of taxpayers' money", "£2m in the club's own funds": whose money it is.
pub(super) fn whose_money(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lead = amount.end;
    let to = (lead + 7).min(sentence.end);
    let money = (lead + 2..to).find(|i| {
        lexemes.is_any(*i, words!["money", "funds", "cash", "dollars", "savings", "coffers"])
    })?;
    let mark = (lead + 2..money).find(|i| {
        lexemes.at(*i).shape() == Shape::Possessive || lexemes.is_any(*i, words!["'", "’"])
    });
    let taxed = lexemes.is_any(lead + 1, words!["taxpayer", "taxpayers", "ratepayer"]);
    let end = mark.or(Some(lead + 2).filter(|_| taxed))?;
    let plain = (lead + 1..end).all(|i| lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION));
    (lexemes.is_any(lead, words!["of", "in"]) && plain).then_some(lead + 1..end)
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

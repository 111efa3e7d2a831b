//! Whose the money is that an amount is of.

use std::ops::Range;

use super::super::super::super::amounts::Mention;
use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::Record;
use super::super::nouns::head;

/// Whose the money before the amount is: "India" of "India's farm subsidy swallowed £3m".
pub(super) fn owner_of_money(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    record: &Record,
) -> Option<Range<usize>> {
    let money = record.purpose.clone().filter(|p| p.end <= amount.first && !p.is_empty())?;
    let head = head(lexemes, &money);
    let whose = |i: &usize| lexemes.at(*i).shape() == Shape::Possessive;
    let mark = (money.start..head).find(whose)?;
    let sums = listed!(FIGURES, "spending/open/owned/sums");
    let pays = lexemes.is_any(head, sums);
    (pays && mark > money.start).then_some(money.start..mark)
}

/// How far behind an amount the budget may stand that it is a part of.
const BUDGET_REACH: usize = 16;

/// "£3m is earmarked in Leeds's budget for buses": whose budget it is in.
pub(super) fn owner_of_budget(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (amount.end + BUDGET_REACH).min(sentence.end);
    let papers = listed!(FIGURES, "spending/open/owned/budgets");
    let lead = (amount.end..to)
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
        .find(|i| lexemes.is_any(*i, words!["in", "under", "from", "of"]))?;
    let mark = (lead + 2..(lead + 7).min(to)).find(|i| {
        lexemes.at(*i).shape() == Shape::Possessive
            || lexemes.is_any(*i, words!["'", "’"]) && lexemes.glued(*i)
    })?;
    let paper = (mark + 1..mark + 5).find(|i| lexemes.is_any(*i, papers))?;
    let plain = |mut range: Range<usize>| {
        range.all(|i| {
            lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::VERB | Is::AUXILIARY)
        })
    };
    (plain(lead + 1..mark) && plain(mark + 1..paper)).then_some(lead + 1..mark)
}

/// How far before an amount the share may stand that it is.
const SHARE_REACH: usize = 14;

/// "a third of EU money, or about £3m,": whose money it is a share of.
pub(super) fn owner_of_share(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(SHARE_REACH).max(sentence.start);
    let parts = listed!(FIGURES, "spending/open/owned/parts");
    let of = (from + 1..amount.first).rev().find(|i| {
        lexemes.is(*i, "of")
            && (lexemes.has(*i - 1, Is::FRACTION | Is::ORDINAL | Is::PERCENT)
                || lexemes.is_any(*i - 1, parts))
    })?;
    let money = (of + 2..(of + 7).min(amount.first))
        .find(|i| lexemes.is_any(*i, words!["money", "funds", "cash", "spending", "budget"]))?;
    let first = of + 1;
    let mark = (first..money).find(|i| lexemes.at(*i).shape() == Shape::Possessive);
    let the = first + usize::from(lexemes.has(first, Is::DETERMINER));
    let one = the + 1 == money && (lexemes.of(the, Of::PUBLIC_PAYERS) || lexemes.at(the).capital());
    mark.or(Some(money).filter(|_| one)).map(|end| first..end).filter(|r| !r.is_empty())
}

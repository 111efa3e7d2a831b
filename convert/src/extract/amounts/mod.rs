//! Finds amounts of money and percentages, with their exact values.

mod change;
mod elision;
pub(crate) mod lexemes;
mod numeral;
mod range;
#[cfg(test)]
mod tests;
mod unit;

use copydesk_model::{Amount, Decimal, Unit};

pub(crate) use super::lexicon::class;
use super::lexicon::{Language, Spelling};
use class::Is;
use lexemes::{Lexeme, Lexemes, Shape, words};
use numeral::Numeral;
use unit::Measured;
pub(crate) use unit::Story;

/// Every amount of money and percentage in a text, with its bytes.
#[must_use]
pub fn find_amounts(text: &str) -> Vec<(std::ops::Range<usize>, Amount)> {
    let words = &Language::usual().words;
    let items = lexemes::cut(text, words);
    let lexemes = Lexemes::new(text, words, &items);
    let mut found = Vec::new();
    scan(&lexemes, None, MAX_AMOUNTS, &mut found);
    found.into_iter().map(|m| (lexemes.range(m.first, m.end), m.amount)).collect()
}

/// An amount in the text.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Its lexemes: number, currency and unit, with nothing beside them.
    pub(crate) first: usize,
    /// The lexeme behind it.
    pub(crate) end: usize,
    pub(crate) amount: Amount,
    /// Whether the number has a magnitude word or separators of thousands.
    pub(crate) large: bool,
}

/// The most amounts that are looked for in one article.
///
/// The longest budget report has some thousands; the limit bounds what hostile input makes.
pub(crate) const MAX_AMOUNTS: usize = 20_000;

/// Finds every amount of some lexemes, in reading order, at most `limit`. There must be none yet.
pub(crate) fn scan(
    lexemes: &Lexemes<'_>,
    story: Option<Story<'_>>,
    limit: usize,
    mentions: &mut Vec<Mention>,
) {
    let mut i = 0;
    while mentions.len() < limit
        && let Some(seed) = lexemes.find(i..lexemes.len(), is_seed)
    {
        // "a million" begins before its seed.
        i = step(lexemes, story, seed.saturating_sub(1).max(i), mentions);
    }
    change::of_sentence(lexemes, mentions);
}

/// What every amount has as its first lexeme or as the one behind it.
fn is_seed(lexeme: &Lexeme) -> bool {
    let classes = Is::NUMERAL | Is::SYMBOL | Is::CODE | Is::PERCENT | Is::CURRENCY;
    lexeme.classes & classes != 0
        || lexeme.shape() == Shape::Number
        || lexeme.shape() == Shape::Mark && lexeme.len() == VULGAR_LEN && lexeme.is_any(VULGAR)
}

/// Fractions that are one mark.
const VULGAR: &[Spelling] = words!["½", "¼", "¾"];

/// How many bytes those have.
const VULGAR_LEN: usize = '½'.len_utf8();

/// Whether an amount can begin with this lexeme.
fn may_begin(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_number(i) || lexemes.has(i, Is::NUMERAL | Is::SYMBOL | Is::CODE | Is::PERCENT)
}

/// Whether an amount can begin with this lexeme because of the next: an article, a sign, letters of a symbol.
fn may_lead(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_word(i) && (lexemes.has(i + 1, Is::SYMBOL) || unit::is_letter(lexemes, i))
        || lexemes.is_any(i, words!["a", "an", "single"]) && is_unit_head(lexemes, i + 1)
        || lexemes.is_any(i, words!["minus", "-", "−", "."]) && may_begin(lexemes, i + 1)
        || lexemes.is_any(i, VULGAR)
}

/// Looks for an amount from a lexeme on; gives the lexeme to go on with.
fn step(
    lexemes: &Lexemes<'_>,
    story: Option<Story<'_>>,
    i: usize,
    mentions: &mut Vec<Mention>,
) -> usize {
    if let Some(mention) = unit::odd_percent(lexemes, i) {
        let end = mention.end;
        mentions.push(mention);
        return end.max(i + 1);
    }
    if is_style(lexemes, i) {
        return i + 1;
    }
    if !(may_begin(lexemes, i) || may_lead(lexemes, i)) {
        return i + 1;
    }
    if let Some(first) = unit::measured(lexemes, i) {
        let first = unit::of_nation(lexemes, story, mentions.last(), first);
        let found = range::from_measured(lexemes, &first);
        let (mention, end) = found.unwrap_or_else(|| {
            let inherited = elision::inherited(lexemes, &first);
            (inherited.or_else(|| mention(lexemes, &first)), first.end)
        });
        mentions.extend(mention);
        return end.max(i + 1);
    }
    if let Some(number) = Numeral::at(lexemes, i).filter(|_| !is_inside_word(lexemes, i)) {
        if let Some((mention, end)) = range::from_bare(lexemes, &number) {
            mentions.extend(mention);
            return end.max(i + 1);
        }
        let mention = elision::before(lexemes, &number)
            .or_else(|| elision::behind(lexemes, mentions, &number));
        mentions.extend(mention);
        return number.end.max(i + 1);
    }
    i + 1
}

/// Whether "a" before this lexeme can be a number: "a million", "a penny", "a quarter".
fn is_unit_head(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::MAGNITUDE | Is::FRACTION | Is::CURRENCY)
}

/// Whether a number is a value in a style sheet that stands in the text: "width:100%;".
fn is_style(lexemes: &Lexemes<'_>, i: usize) -> bool {
    i > 1
        && lexemes.is_number(i)
        && lexemes.glued(i)
        && lexemes.is(i - 1, ":")
        && lexemes.glued(i - 1)
        && lexemes.is_word(i - 2)
        && !lexemes.at(i - 2).capital()
}

/// Whether a mark ends a sentence: a point that no capital follows does not.
fn ends_sentence(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let mark = lexemes.is_any(i, words![".", "!", "?"]) && lexemes.at(i).shape() == Shape::Mark;
    mark && (lexemes.at(i + 1).spaced() || i + 1 >= lexemes.len())
}

/// Whether a number is glued to a word before it: "F16", "COVID-19" counts as no number.
fn is_inside_word(lexemes: &Lexemes<'_>, i: usize) -> bool {
    i > 0 && lexemes.glued(i) && lexemes.is_word(i - 1)
}

fn mention(lexemes: &Lexemes<'_>, measured: &Measured) -> Option<Mention> {
    let value = measured.value(lexemes)?;
    Some(Mention {
        first: measured.first,
        end: measured.end,
        amount: Amount::new(value, measured.unit.unit),
        large: measured.number.is_large_form(lexemes),
    })
}

/// The amount of two ends, where the second is the greater.
fn amount_between(low: Decimal, high: Decimal, unit: Unit) -> Option<Amount> {
    Amount::range(low, high, unit).ok()
}

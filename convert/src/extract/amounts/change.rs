//! Cents and pennies, which are those of the money that their sentence speaks of.

use copydesk_model::{Amount, Currency, Unit};

use super::class::Is;
use super::lexemes::{Lexemes, words};
use super::{Mention, ends_sentence};

/// How many lexemes away the money may stand.
const REACH: usize = 40;

/// Currencies, besides the dollar, whose hundredths are cents.
const CENTS: &[&str] = &[
    "AUD", "BBD", "BZD", "CAD", "EUR", "FJD", "HKD", "JMD", "KES", "LKR", "MUR", "NAD", "NZD",
    "SGD", "TTD", "TWD", "ZAR",
];

/// "a penny", "5 cents": gives them the currency of their sentence, if it has one only.
pub(super) fn of_sentence(lexemes: &Lexemes<'_>, mentions: &mut [Mention]) {
    for n in 0..mentions.len() {
        let Some(own) = mentions.get(n).filter(|m| is_change(lexemes, m)) else { continue };
        let Some(currency) = near(lexemes, mentions, n).filter(|c| fits(lexemes, own, *c)) else {
            continue;
        };
        if let Some(mention) = mentions.get_mut(n) {
            mention.amount = in_currency(&mention.amount, currency);
        }
    }
}

/// Whether an amount is of cents or pennies that no word says more of.
fn is_change(lexemes: &Lexemes<'_>, mention: &Mention) -> bool {
    let word = mention.end - 1;
    matches!(mention.amount.unit(), Unit::Currency(_))
        && lexemes.is_any(word, words!["cent", "cents", "penny", "pennies", "c"])
        && !lexemes.has(word - 1, Is::NATION | Is::CURRENCY)
}

/// Whether a currency has pennies, or cents.
fn fits(lexemes: &Lexemes<'_>, mention: &Mention, currency: Currency) -> bool {
    if lexemes.is_any(mention.end - 1, words!["penny", "pennies"]) {
        return currency.as_str() == "GBP";
    }
    CENTS.contains(&currency.as_str())
}

/// The currency of the other amounts of a sentence, where it is one.
fn near(lexemes: &Lexemes<'_>, mentions: &[Mention], n: usize) -> Option<Currency> {
    let own = mentions.get(n)?;
    let others = mentions.iter().skip(n.saturating_sub(3)).take(7);
    let mut found = None;
    for other in others.filter(|m| m.first != own.first && !is_change(lexemes, m)) {
        let Unit::Currency(currency) = other.amount.unit() else { continue };
        let (from, to) = (own.end.min(other.end), own.first.max(other.first));
        if to - from > REACH || (from..to).any(|i| ends_clause(lexemes, i)) {
            continue;
        }
        if found.is_some_and(|found| found != currency) {
            return None;
        }
        found = Some(currency);
    }
    found
}

/// Whether a clause ends or another begins here: ";", "would".
fn ends_clause(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let opens =
        lexemes.has(i, Is::AUXILIARY | Is::MODAL) || lexemes.is_any(i, words![";", "while"]);
    opens || ends_sentence(lexemes, i) || is_second_subject(lexemes, i)
}

/// Whether another subject begins behind a comma or conjunction: "; the EU spent", "and Oslo paid".
fn is_second_subject(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let joins = lexemes.is_any(i, words!["and", "but", "as"]);
    let verb = |i: usize| lexemes.has(i, Is::SPENDS | Is::GIVES | Is::COSTS | Is::CHANGES);
    joins && lexemes.is_word(i + 1) && !verb(i + 1) && (i + 2..i + 5).any(verb)
}

fn in_currency(amount: &Amount, currency: Currency) -> Amount {
    let unit = Unit::Currency(currency);
    let ends = amount.high().map(|high| Amount::range(amount.value().clone(), high.clone(), unit));
    ends.and_then(Result::ok).unwrap_or_else(|| Amount::new(amount.value().clone(), unit))
}

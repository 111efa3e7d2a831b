//! The currency beside a number: symbols, codes and words.

use copydesk_model::{Currency, Unit};

use super::super::Mention;
use super::super::class::{CURRENCIES, Is, Lists, Of};
use super::super::lexemes::{Lexemes, words};
use super::super::numeral::Numeral;
use super::{Measured, Scale};
use crate::extract::lexicon::Facts;

/// The currency that the lexicon gives a word or symbol.
pub(super) fn currency_of(facts: &Facts) -> Option<Currency> {
    let code = CURRENCIES.get(usize::from(facts.value).checked_sub(1)?)?;
    Currency::new(code).ok()
}

/// The unit that the lexicon gives a word or symbol: the currency or its hundredths.
pub(super) fn scale_of(facts: &Facts) -> Option<Scale> {
    let shift = match facts.lists & (Of::HUNDREDTHS | Of::THOUSANDS) {
        0 => 0,
        Of::THOUSANDS => 3,
        _ => -2,
    };
    Some(Scale::of(currency_of(facts)?, shift))
}

/// The currency of a code, in any case.
fn code(facts: &Facts) -> Option<Currency> {
    (facts.classes & Is::CODE != 0).then(|| currency_of(facts))?
}

/// "$10 dollars", "$5 USD".
pub(super) fn trailing_unit(lexemes: &Lexemes<'_>, end: usize, currency: Currency) -> usize {
    let facts = lexemes.entry(end);
    let named =
        facts.classes & Is::CURRENCY != 0 && facts.lists & (Of::HUNDREDTHS | Of::THOUSANDS) == 0;
    let coded = facts.classes & Is::CODE != 0 && !lexemes.is_number(end + 1);
    let same = (named || coded) && currency_of(facts) == Some(currency);
    if same { end + 1 } else { end }
}

/// A symbol with the letters that belong to it. The lexeme behind it and the currency.
pub(super) fn symbol(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, Currency)> {
    if lexemes.has(i, Is::SYMBOL) && !lexemes.is_word(i) {
        return currency_of(lexemes.entry(i)).map(|currency| (i + 1, currency));
    }
    // "C$", "c $", "u.s $": letters, a point perhaps, a symbol.
    let mut at = i + 1;
    if !lexemes.is_word(i) {
        return None;
    }
    if lexemes.is(i, "u") && lexemes.is(i + 1, ".") && lexemes.is(i + 2, "s") {
        at = i + 3 + usize::from(lexemes.is(i + 3, "."));
        let dollar = lexemes.is(at, "$").then(|| currency_of(lexemes.entry(at)))?;
        return dollar.map(|currency| (at + 1, currency));
    }
    if !lexemes.has(at, Is::SYMBOL) {
        return None;
    }
    let letters = lexemes.word(i);
    let spaced_article = letters == "a" && lexemes.at(at).spaced();
    let glued_apart =
        lexemes.at(at).spaced() && letters.len() == 1 && !letters.eq_ignore_ascii_case("c");
    let pronoun = lexemes.at(at).spaced() && letters == "us";
    if spaced_article || glued_apart || pronoun || !lexemes.of(i, letters_before(lexemes, at)) {
        return None;
    }
    currency_of(lexemes.entry(i)).map(|currency| (at + 1, currency))
}

/// The letters that a symbol can have before it.
fn letters_before(lexemes: &Lexemes<'_>, symbol: usize) -> Lists {
    match lexemes.word(symbol) {
        "$" => Of::DOLLAR_LETTERS,
        "£" => Of::POUND_LETTERS,
        "¥" => Of::YEN_LETTERS,
        _ => 0,
    }
}

/// A code before a number: "USD 200", "Rs. 500".
pub(super) fn code_before(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, Currency)> {
    if !lexemes.has(i, Is::CODE) {
        return None;
    }
    let currency = code(lexemes.entry(i))?;
    let point = lexemes.is(i, "rs") && lexemes.is(i + 1, ".");
    let at = i + 1 + usize::from(point);
    let follows_number = i > 0 && lexemes.is_number(i - 1) && lexemes.glued(i);
    (lexemes.is_number(at) && !follows_number).then_some((at, currency))
}

/// A currency behind a number.
pub(super) fn behind(
    lexemes: &Lexemes<'_>,
    at: usize,
    number: &mut Numeral,
) -> Option<(usize, Scale)> {
    if lexemes.has(at, Is::SYMBOL) {
        return symbol_behind(lexemes, at);
    }
    code_behind(lexemes, at, number).or_else(|| word_behind(lexemes, at, number))
}

fn symbol_behind(lexemes: &Lexemes<'_>, at: usize) -> Option<(usize, Scale)> {
    // The symbol of a number that follows: "1 $10 bill".
    if lexemes.is_number(at + 1) && (lexemes.at(at).spaced() || lexemes.glued(at + 1)) {
        return None;
    }
    scale_of(lexemes.entry(at)).map(|scale| (at + 1, scale))
}

/// "115USD", "75 USD million", "48.5 MGBP".
fn code_behind(lexemes: &Lexemes<'_>, at: usize, number: &mut Numeral) -> Option<(usize, Scale)> {
    let millions = lexemes.word(at).strip_prefix('M').filter(|w| w.len() == 3);
    if let Some(currency) = millions.and_then(|word| code(lexemes.known(word))) {
        number.take_suffix(6);
        return Some((at + 1, Scale::of(currency, 0)));
    }
    let unit = Scale::of(code(lexemes.entry(at))?, 0);
    if lexemes.is_number(at + 1) && lexemes.at(at).spaced() {
        let cents = lexemes.word(at + 1).len() == 2 && !lexemes.is_word(at + 2);
        if !cents {
            return None;
        }
    }
    if lexemes.has(at + 1, Is::MAGNITUDE) && number.magnitude() == 0 {
        number.take_suffix(lexemes.entry(at + 1).value);
        return Some((at + 2, unit));
    }
    Some((at + 1, unit))
}

/// "dollars", "Swiss francs", "New Zealand dollars".
fn word_behind(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    let phrase = lexemes.phrase(at).filter(|(_, facts)| facts.classes & Is::CURRENCY != 0);
    if let Some((end, facts)) = phrase {
        return scale_of(&facts).map(|scale| (end, scale));
    }
    let mut word = at;
    while word < at + 2 && lexemes.has(word, Is::NATION) && !lexemes.has(word, Is::CURRENCY) {
        word += 1;
    }
    if !lexemes.has(word, Is::CURRENCY) {
        return pence_letter(lexemes, at, number);
    }
    if word == at && is_other_sense(lexemes, word, number) {
        return None;
    }
    let sterling = usize::from(lexemes.is(word + 1, "sterling"));
    scale_of(lexemes.entry(word)).map(|scale| (word + 1 + sterling, scale))
}

/// "20p" is pence, where no other word is glued to it.
fn pence_letter(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    if !lexemes.glued(at) || lexemes.word(at) != "p" || !number.is_digits() {
        return None;
    }
    let small =
        number.small_whole(lexemes).is_some_and(|n| n < 1000 && !matches!(n, 480 | 576 | 720));
    let alone = !lexemes.glued(at + 1) || !lexemes.is_word(at + 1);
    (small && alone).then(|| scale_of(lexemes.known("pence")).map(|scale| (at + 1, scale)))?
}

/// Whether a word that is also something else than money is that: pounds of weight, "won", "real".
fn is_other_sense(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    let large = number.is_large_form(lexemes);
    if lexemes.is(word, "won") {
        return !large || lexemes.has(word + 1, Is::DETERMINER);
    }
    if lexemes.of(word, Of::THOUSANDS) {
        return !is_thousands(lexemes, word, number);
    }
    if lexemes.is_any(word, words!["pound", "pounds"]) {
        return weighs(lexemes, word, number) || !large && is_weight(lexemes, word, number);
    }
    lexemes.of(word, Of::OTHER_SENSES) && (!large || lexemes.at(word).capital())
}

/// Whether a word counts thousands of a currency, and describes nothing: "two grand", not "two grand juries".
pub(super) fn is_thousands(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    lexemes.of(word, Of::THOUSANDS) && number.magnitude() == 0 && !is_named(lexemes, word + 1)
}

/// Whether a thing stands here that the word before it describes.
fn is_named(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let function = Is::PREPOSITION
        | Is::DETERMINER
        | Is::CONJUNCTION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::ADVERB
        | Is::PRONOUN
        | Is::DATE_HEAD;
    lexemes.is_word(i) && !lexemes.has(i, function) || lexemes.is_dash(i)
}

/// Whether a word of weighing stands near "pounds".
fn weighs(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    let near = number.first.saturating_sub(6)..word + 4;
    near.into_iter().any(|i| lexemes.of(i, Of::WEIGHING))
}

/// Whether a bare "pounds" weighs.
fn is_weight(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    let thing = lexemes.is(word + 1, "of")
        && !lexemes.is_any(word + 2, words!["public", "taxpayers", "taxpayer", "government"]);
    if thing || lexemes.is_dash(word.wrapping_sub(1)) || lexemes.is_dash(word + 1) {
        return true;
    }
    if lexemes.is(word + 1, "sterling") {
        return false;
    }
    let from = number.first.saturating_sub(5);
    !(from..number.first).any(|i| lexemes.of(i, Of::PAYING))
}

/// How many lexemes before a bare "dollars" those of a nation may stand.
const NATION_REACH: usize = 40;

/// "from 6 Canadian dollars to 9 dollars": a bare word means the nation that was named with it before.
pub(in super::super) fn of_nation_before(
    lexemes: &Lexemes<'_>,
    last: Option<&Mention>,
    found: Measured,
) -> Measured {
    let word = found.end - 1;
    let bare = || {
        let usual = currency_of(lexemes.entry(word)).map(Unit::Currency);
        !lexemes.has(word - 1, Is::NATION) && usual == Some(found.unit.unit)
    };
    let last = last.filter(|last| {
        let near = found.first.saturating_sub(last.end) <= NATION_REACH;
        near && lexemes.has(word, Is::CURRENCY) && last.amount.unit() != found.unit.unit && bare()
    });
    match last {
        Some(last) if stem(lexemes, last.end - 1) == stem(lexemes, word) => {
            Measured { unit: Scale { unit: last.amount.unit(), ..found.unit }, ..found }
        }
        _ => found,
    }
}

/// A word without the ending of the plural.
fn stem<'t>(lexemes: &Lexemes<'t>, word: usize) -> &'t str {
    lexemes.word(word).trim_end_matches('s')
}

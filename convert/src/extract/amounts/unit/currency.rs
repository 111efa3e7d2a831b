//! The currency beside a number: symbols, codes and words.

use copydesk_model::Currency;

use super::super::class::{CURRENCIES, Is, Lists, Of};
use super::super::lexemes::{Lexemes, listed, words};
use super::super::numeral::Numeral;
use super::Scale;
use super::money;
use super::nation::named;
use crate::extract::lexicon::{Facts, Spelling};

/// The currency that the lexicon gives a word or symbol.
pub(super) fn currency_of(facts: Facts) -> Option<Currency> {
    let code = CURRENCIES.get(usize::from(facts.value).checked_sub(1)?)?;
    Currency::new(code).ok()
}

/// The unit that the lexicon gives a word or symbol: the currency or its hundredths.
pub(super) fn scale_of(facts: Facts) -> Option<Scale> {
    let shift = match facts.lists & (Of::HUNDREDTHS | Of::THOUSANDS) {
        0 => 0,
        Of::THOUSANDS => 3,
        _ => -2,
    };
    Some(Scale::of(currency_of(facts)?, shift))
}

/// The currency of a code, in any case.
fn code(facts: Facts) -> Option<Currency> {
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
        // "$US5m", "$A3m"
        let letters = lexemes.glued(i + 1) && lexemes.is_number(i + 2);
        if letters && lexemes.glued(i + 2) && lexemes.of(i + 1, letters_before(lexemes, i)) {
            return currency_of(lexemes.entry(i + 1)).map(|currency| (i + 2, currency));
        }
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
        "₵" | "¢" | "₺" => Of::POUND_LETTERS,
        _ => 0,
    }
}

/// A code before a number: "USD 200", "Rs. 500".
pub(super) fn code_before(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, Currency)> {
    let facts = if is_letter(lexemes, i) { lexemes.before_digits(i) } else { lexemes.entry(i) };
    let currency = code(facts)?;
    let point = lexemes.is_any(i, listed!(AMOUNTS, "unit/currency/pointed-codes"))
        && lexemes.is(i + 1, ".");
    let at = i + 1 + usize::from(point);
    let follows_number = i > 0 && lexemes.is_number(i - 1) && lexemes.glued(i);
    let sure = || is_money(lexemes, i, at, currency, facts);
    (lexemes.is_number(at) && !follows_number && sure()).then_some((at, currency))
}

/// Codes of few letters that are common beside small sums too, where the words near speak of money.
const LOOSE: &[Spelling] = words!["rm", "tk", "nis", "kr"];

/// Whether a code before a number is money and not the name of something.
fn is_money(lexemes: &Lexemes<'_>, i: usize, at: usize, currency: Currency, facts: Facts) -> bool {
    let Some(number) = Numeral::at(lexemes, at) else { return false };
    let nation = || named(lexemes, &(i..at + 1), i).is_some();
    if lexemes.is_any(i, LOOSE) {
        let large = number.is_large_form(lexemes) || lexemes.glued(at) && at == i + 1;
        let led = || money::is_led(lexemes, i) || money::is_near(lexemes, i, number.end);
        let told = || large || nation() || led();
        // "He scored 40 Tk 30."
        let behind = i > 0 && lexemes.is_number(i - 1);
        return !behind && is_loose(lexemes, i) && told() && !is_name(lexemes, at, &number);
    }
    if facts.lists & Of::GUARDED == 0 {
        return true;
    }
    if !is_usual(lexemes, i, currency) {
        return false;
    }
    if is_letter(lexemes, i) {
        let model = is_model(lexemes, i, &number);
        let counts = !model && counts(lexemes, i, at, &number);
        return counts || is_paid_letter(lexemes, i, &number) && (model || nation());
    }
    let counts = counts(lexemes, i, at, &number) && !is_name(lexemes, at, &number);
    let feet = || !lexemes.is(i, "ft") || nation() || money::is_near(lexemes, i, number.end);
    let near = || lexemes.glued(at) || at > i + 1 || money::is_near(lexemes, i, number.end);
    counts && feet() || near() && nation() && !is_name(lexemes, at, &number)
}

/// Whether a code of several uses is written as the currency is: "RM", not "Rm"; "kr", not "KR".
fn is_loose(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is(i, "tk") || lexemes.is(i, "kr") != lexemes.is_capitals(i)
}

/// Whether a code and number name what stands behind them: "BT 13,000 jobs", "AMD 5 million chips".
fn is_name(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> bool {
    let end = number.end;
    let plural = number.magnitude() < 6 || lexemes.ends(end, "s");
    !lexemes.glued(at) && plural && money::is_thing(lexemes, end)
}

/// Whether a letter and number are like the name of a model: "Y10K", "W50M".
fn is_model(lexemes: &Lexemes<'_>, i: usize, number: &Numeral) -> bool {
    let last = number.end - 1;
    let suffix = last > i + 1 && lexemes.at(last).len() == 1 && lexemes.at(last).capital();
    suffix && (lexemes.is(last, "k") || lexemes.is_any(i, words!["y", "w"]))
}

/// Whether somebody pays a sum whose currency is a single letter: "pays R90", not "the R21", "Q1".
fn is_paid_letter(lexemes: &Lexemes<'_>, i: usize, number: &Numeral) -> bool {
    let end = number.end;
    let joined = lexemes.glued(end) && lexemes.is(end, "+");
    // "N95 and N99 masks"
    let pair = lexemes.is_any(end, words!["and", "or", "-"]) && is_letter(lexemes, end + 1);
    let thing = pair && money::is_thing(lexemes, end + 3);
    let second = i > 2 && lexemes.is_any(i - 1, words!["and", "or", "to", "-"]);
    let first = if second && is_letter(lexemes, i - 3) { i - 3 } else { i };
    let name = is_known_name(lexemes, i, number) && !money::is_rate(lexemes, end);
    !name && !joined && !thing && money::is_paid(lexemes, first, end)
}

/// Whether a letter and number are a name that news has often: "Q1", "K2", "N95", "R0".
fn is_known_name(lexemes: &Lexemes<'_>, i: usize, number: &Numeral) -> bool {
    match (lexemes.word(i), number.small_whole(lexemes)) {
        (_, Some(0)) | ("Q", Some(1..=4)) | ("K", Some(2 | 9 | 12)) => number.magnitude() == 0,
        ("N", Some(95 | 99)) | ("P", Some(5)) => number.magnitude() == 0,
        _ => false,
    }
}

/// Whether a lexeme is a letter that digits are glued to, which may be a currency: "R5bn".
pub(in super::super) fn is_letter(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.at(i).len() == 1
        && lexemes.at(i).capital()
        && lexemes.is_number(i + 1)
        && lexemes.glued(i + 1)
        && lexemes.before_digits(i).classes & Is::CODE != 0
}

/// Whether a code is written as it usually is: "MAD" of ISO 4217, "Rp" and "Dhs" of others.
fn is_usual(lexemes: &Lexemes<'_>, i: usize, currency: Currency) -> bool {
    let word = lexemes.word(i);
    let shouted = lexemes.is_capitals(i);
    // "The FT 1,000 list"
    if word == "FT" {
        return false;
    }
    match currency.as_str().eq_ignore_ascii_case(word) {
        true => shouted,
        false => lexemes.at(i).capital() && !(shouted && word.len() > 2),
    }
}

/// Whether the number behind a code is one that only money is likely to have: "R2.5bn", "RM1,200", "P12.50".
fn counts(lexemes: &Lexemes<'_>, i: usize, at: usize, number: &Numeral) -> bool {
    let large = match number.magnitude() {
        // "R12 500"
        0 => {
            let spaced = number.end > at + 1 && lexemes.is_number(number.end - 1);
            number.has_separator(lexemes) || spaced || has_cents(lexemes.word(at))
        }
        // Not "Y2K".
        1..=3 => number.small_whole(lexemes).is_none_or(|n| n >= 10),
        _ => true,
    };
    // "gave AMD 5 million dollars"
    let other = lexemes.has(number.end, Is::CURRENCY | Is::SYMBOL | Is::PERCENT);
    large && !other && (lexemes.glued(at) || lexemes.at(i).len() > 1)
}

/// Whether digits have two behind their point.
fn has_cents(digits: &str) -> bool {
    digits.rsplit_once('.').is_some_and(|(_, cents)| cents.len() == 2)
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
    let facts = lexemes.entry(at);
    let currency = code(facts)?;
    let unit = Scale::of(currency, 0);
    let guarded = facts.lists & Of::GUARDED != 0;
    if guarded
        && !(number.is_large_form(lexemes)
            && is_usual(lexemes, at, currency)
            && !is_named(lexemes, at + 1))
        || lexemes.is(at, "ft") && !is_forint(lexemes, number.first, at)
        || lexemes.is_any(at, LOOSE) && !is_loose_behind(lexemes, at, number)
    {
        return None;
    }
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

/// Whether "Ft" behind a number is money and no feet.
fn is_forint(lexemes: &Lexemes<'_>, first: usize, at: usize) -> bool {
    let high = listed!(AMOUNTS, "unit/currency/of-feet");
    let told =
        || named(lexemes, &(first..at + 1), at).is_some() || money::is_near(lexemes, first, at + 1);
    !lexemes.is_capitals(at) && !lexemes.is_any(at + 1, high) && told()
}

/// Whether a loose code belongs to the number before it: "30 kr", not "30 Tk 20".
fn is_loose_behind(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> bool {
    let large = number.is_large_form(lexemes) || lexemes.is(at, "kr");
    let told = || large || money::is_near(lexemes, number.first, at + 1);
    is_loose(lexemes, at) && !lexemes.is_number(at + 1) && told()
}

/// "dollars", "Swiss francs", "New Zealand dollars".
fn word_behind(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    let phrase = lexemes.phrase(at).filter(|(_, facts)| facts.classes & Is::CURRENCY != 0);
    if let Some((end, facts)) = phrase {
        return scale_of(facts).map(|scale| (end, scale));
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
    let scale = scale_of(lexemes.entry(word));
    scale.or_else(|| crowns(lexemes, word, number)).map(|scale| (word + 1 + sterling, scale))
}

/// "Prague paid 3 million crowns": a word that is a currency only with a nation, which the sentence names.
fn crowns(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> Option<Scale> {
    let large = number.is_large_form(lexemes);
    let told = || large && money::is_near(lexemes, number.first, word + 1);
    let unit = told().then(|| named(lexemes, &(number.first..word + 1), word))?;
    unit.map(|unit| Scale { unit, shift: 0 })
}

/// "20p" is pence, where no other word is glued to it, and "20c a kilo" cents.
fn pence_letter(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    if !lexemes.glued(at) || !number.is_digits() {
        return None;
    }
    // "-20c" is cold.
    if lexemes.word(at) == "c"
        && lexemes.is_number(number.first)
        && lexemes.is_any(at + 1, words!["a", "per"])
    {
        // "85c a litre"
        return lexemes
            .of(at + 2, Of::PRICED_UNITS)
            .then(|| scale_of(lexemes.known("cents")).map(|scale| (at + 1, scale)))?;
    }
    if lexemes.word(at) != "p" {
        return None;
    }
    let digits = lexemes.word(at.wrapping_sub(1));
    let whole = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    let small = whole.len() <= 3 && !matches!(digits, "480" | "576" | "720")
        || number.has_separator(lexemes) && whole.len() <= 6;
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
    if lexemes.is_any(word, CREATURES) && is_creature(lexemes, word, number) {
        return true;
    }
    // "4,000 real jobs"
    let describes = lexemes.is(word, "real") && is_named(lexemes, word + 1);
    lexemes.of(word, Of::OTHER_SENSES) && (!large || lexemes.at(word).capital() || describes)
}

/// Currencies that are also animals, measures or families: "5,000 quetzals nest here".
const CREATURES: &[Spelling] = listed!(AMOUNTS, "unit/currency/creatures");

/// Whether such a word counts something else than money.
fn is_creature(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    let end = word + 1;
    let millions = number.magnitude() >= 6;
    lexemes.is(end, "of")
        || lexemes.is(word, "sol") && money::is_thing(lexemes, end)
        || !millions && !money::is_near(lexemes, number.first, end)
}

/// Whether a word counts thousands of a currency, and describes nothing: "two grand", not "two grand juries".
pub(super) fn is_thousands(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    lexemes.of(word, Of::THOUSANDS) && number.magnitude() == 0 && !is_named(lexemes, word + 1)
}

/// Whether a thing stands here that the word before it describes.
pub(super) fn is_named(lexemes: &Lexemes<'_>, i: usize) -> bool {
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

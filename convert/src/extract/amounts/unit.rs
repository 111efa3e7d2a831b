//! A number with its unit: "$5 million", "five percent", "Rs 500 crore", "12 cents".

use copydesk_model::{Amount, Decimal, Unit};

use super::class::{Is, Of};
use super::lexemes::{Lexemes, words};
use super::numeral::Numeral;
use super::{Mention, currency, lexicon};

/// A unit and where it moves the point: -2 for cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub(super) unit: Unit,
    pub(super) shift: i8,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) number: Numeral,
    pub(super) unit: Scale,
    /// Whether the unit stands before the number.
    pub(super) prefixed: bool,
    /// Cents behind the whole units: "13 dollars 45 cents".
    cents: Option<Numeral>,
}

impl Measured {
    /// Its exact value in base units; `None` for too many digits.
    pub(super) fn value(&self, lexemes: &Lexemes<'_>) -> Option<Decimal> {
        let whole = self.number.value(lexemes, self.unit.shift)?;
        match &self.cents {
            Some(cents) => whole.checked_add(&cents.value(lexemes, -2)?).ok(),
            None => Some(whole),
        }
    }
}

/// The number with a unit that begins with this lexeme.
pub(super) fn measured(lexemes: &Lexemes<'_>, i: usize) -> Option<Measured> {
    let found = prefixed(lexemes, i).or_else(|| suffixed(lexemes, i))?;
    Some(with_cents(lexemes, found))
}

/// "$5 million", "A$ 5", "EUR 5", "Rs. 500 crore".
fn prefixed(lexemes: &Lexemes<'_>, i: usize) -> Option<Measured> {
    let (at, code) = symbol(lexemes, i).or_else(|| code_before(lexemes, i))?;
    let mut number = Numeral::at(lexemes, at)?;
    let digits_only = lexemes.is_number(at) || lexemes.is_any(at, words![".", "-"]);
    if !digits_only && !lexemes.at(i).capital && lexemes.has(i, Is::CODE) {
        return None;
    }
    suffix_behind_space(lexemes, &mut number);
    let end = trailing_unit(lexemes, number.end, code);
    let unit = Scale { unit: currency(code)?, shift: 0 };
    Some(Measured { first: i, end, number, unit, prefixed: true, cents: None })
}

/// Behind a symbol even a lone "m" or "b" is a magnitude: "£8 m".
fn suffix_behind_space(lexemes: &Lexemes<'_>, number: &mut Numeral) {
    let at = number.end;
    let entry = lexemes.entry(at);
    if entry.classes & Is::SUFFIX != 0 && lexemes.is_word(at) && number.magnitude() == 0 {
        number.take_suffix(entry.value);
    }
}

/// "$10 dollars", "$5 USD".
fn trailing_unit(lexemes: &Lexemes<'_>, end: usize, code: &str) -> usize {
    let named = lexemes.has(end, Is::CURRENCY)
        && lexicon::currency_word(lexemes.word(end), "")
            .is_some_and(|n| n.code == code && !n.hundredths);
    let coded =
        lexicon::code(lexemes.word(end)).is_some_and(|c| c == code) && !lexemes.is_number(end + 1);
    if named || coded { end + 1 } else { end }
}

/// A symbol with the letters that belong to it. The lexeme behind it and the currency.
fn symbol(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, &'static str)> {
    if lexemes.has(i, Is::SYMBOL) && !lexemes.is_word(i) {
        return lexicon::currency_symbol(lexemes.word(i)).map(|code| (i + 1, code));
    }
    // "C$", "c $", "u.s $": letters, a point perhaps, a symbol.
    let mut at = i + 1;
    if !lexemes.is_word(i) {
        return None;
    }
    if lexemes.is(i, "u") && lexemes.is(i + 1, ".") && lexemes.is(i + 2, "s") {
        at = i + 3 + usize::from(lexemes.is(i + 3, "."));
        return lexemes.is(at, "$").then_some((at + 1, "USD"));
    }
    if !lexemes.has(at, Is::SYMBOL) {
        return None;
    }
    let letters = lexemes.word(i);
    let spaced_article = letters == "a" && lexemes.at(at).spaced;
    let glued_apart =
        lexemes.at(at).spaced && letters.len() == 1 && !letters.eq_ignore_ascii_case("c");
    if spaced_article || glued_apart {
        return None;
    }
    if lexemes.at(at).spaced && letters.chars().all(|c| c.is_lowercase()) && letters == "us" {
        return None;
    }
    lexicon::prefixed_symbol(letters, lexemes.word(at)).map(|code| (at + 1, code))
}

/// A code before a number: "USD 200", "Rs. 500".
fn code_before(lexemes: &Lexemes<'_>, i: usize) -> Option<(usize, &'static str)> {
    if !lexemes.has(i, Is::CODE) {
        return None;
    }
    let code = lexicon::code(lexemes.word(i))?;
    let point = lexemes.is(i, "rs") && lexemes.is(i + 1, ".");
    let at = i + 1 + usize::from(point);
    let follows_number = i > 0 && lexemes.is_number(i - 1) && lexemes.glued(i);
    (lexemes.is_number(at) && !follows_number).then_some((at, code))
}

/// "five percent", "12-cent", "20 million Swiss francs", "115USD", "100 €".
fn suffixed(lexemes: &Lexemes<'_>, i: usize) -> Option<Measured> {
    if i > 0 && lexemes.glued(i) && lexemes.is_word(i - 1) {
        return None;
    }
    if let Some(one) = single(lexemes, i) {
        return Some(one);
    }
    let mut number = Numeral::at(lexemes, i)?;
    let at = if lexemes.is_hyphen(number.end) { number.end + 1 } else { number.end };
    let (end, unit) = percent(lexemes, at).or_else(|| money_behind(lexemes, at, &mut number))?;
    Some(Measured { first: i, end, number, unit, prefixed: false, cents: None })
}

/// "a penny", "a dollar": one unit.
fn single(lexemes: &Lexemes<'_>, i: usize) -> Option<Measured> {
    if !lexemes.is_any(i, words!["a", "an"]) || !lexemes.has(i + 1, Is::CURRENCY) {
        return None;
    }
    let named = lexicon::currency_word(lexemes.word(i + 1), "")?;
    let plain = lexemes.is_any(i + 1, words!["penny", "cent", "dollar", "euro"]);
    let open = !lexemes.is_word(i + 2) && !lexemes.is_dash(i + 2)
        || lexemes.has(i + 2, Is::PREPOSITION | Is::DETERMINER)
        || lexemes.is_any(i + 2, words!["more", "less", "each", "and", "or"]);
    let hyphen = lexemes.is_hyphen(i + 2);
    if !plain || !open && !hyphen || hyphen && !lexemes.is_any(i + 3, words!["a", "an"]) {
        return None;
    }
    let number = Numeral::one(i, i + 1);
    let unit = Scale { unit: currency(named.code)?, shift: if named.hundredths { -2 } else { 0 } };
    Some(Measured { first: i, end: i + 2, number, unit, prefixed: false, cents: None })
}

/// "percent", "per cent", "%", "percentage points".
fn percent(lexemes: &Lexemes<'_>, at: usize) -> Option<(usize, Scale)> {
    let scale = |unit| Scale { unit, shift: 0 };
    let points = |end: usize| {
        let hyphen = usize::from(lexemes.is_hyphen(end));
        lexemes.is_any(end + hyphen, words!["point", "points"]).then_some(end + hyphen + 1)
    };
    if lexemes.has(at, Is::PERCENT) {
        let glued_letters = lexemes.glued(at + 1) && lexemes.is_number(at + 1);
        if glued_letters {
            return None;
        }
        return Some(match points(at + 1) {
            Some(end) => (end, scale(Unit::PercentagePoint)),
            None => (at + 1, scale(Unit::Percent)),
        });
    }
    let hyphen = usize::from(lexemes.is_hyphen(at + 1));
    if lexemes.is(at, "per") && lexemes.is(at + 1 + hyphen, "cent") {
        return Some((at + 2 + hyphen, scale(Unit::Percent)));
    }
    None
}

/// A currency behind a number.
fn money_behind(lexemes: &Lexemes<'_>, at: usize, number: &mut Numeral) -> Option<(usize, Scale)> {
    if lexemes.has(at, Is::SYMBOL) {
        return symbol_behind(lexemes, at);
    }
    code_behind(lexemes, at, number).or_else(|| word_behind(lexemes, at, number))
}

fn symbol_behind(lexemes: &Lexemes<'_>, at: usize) -> Option<(usize, Scale)> {
    let mark = lexemes.word(at);
    let code = lexicon::currency_symbol(mark)?;
    // The symbol of a number that follows: "1 $10 bill".
    if lexemes.is_number(at + 1) && (lexemes.at(at).spaced || lexemes.glued(at + 1)) {
        return None;
    }
    let shift = if mark == "¢" { -2 } else { 0 };
    Some((at + 1, Scale { unit: currency(code)?, shift }))
}

/// "115USD", "75 USD million", "48.5 MGBP".
fn code_behind(lexemes: &Lexemes<'_>, at: usize, number: &mut Numeral) -> Option<(usize, Scale)> {
    let word = lexemes.word(at);
    if let Some(code) = word.strip_prefix('M').filter(|w| w.len() == 3).and_then(lexicon::code) {
        number.take_suffix(6);
        return Some((at + 1, Scale { unit: currency(code)?, shift: 0 }));
    }
    let code = Some(word).filter(|_| lexemes.has(at, Is::CODE)).and_then(lexicon::code)?;
    if lexemes.is_number(at + 1) && lexemes.at(at).spaced {
        let cents = lexemes.word(at + 1).len() == 2 && !lexemes.is_word(at + 2);
        if !cents {
            return None;
        }
    }
    let unit = Scale { unit: currency(code)?, shift: 0 };
    if lexemes.has(at + 1, Is::MAGNITUDE) && number.magnitude() == 0 {
        number.take_suffix(lexemes.entry(at + 1).value);
        return Some((at + 2, unit));
    }
    Some((at + 1, unit))
}

/// "dollars", "Swiss francs", "New Zealand dollars".
fn word_behind(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    let mut word = at;
    while word < at + 2 && lexemes.has(word, Is::NATION) && !lexemes.has(word, Is::CURRENCY) {
        word += 1;
    }
    if lexemes.has(word, Is::CURRENCY)
        && lexemes.is(word, "euro")
        && lexemes.is_any(word + 1, words!["cent", "cents"])
    {
        word += 1;
    }
    if !lexemes.has(word, Is::CURRENCY) {
        return pence_letter(lexemes, at, number);
    }
    let nation = if word > at || lexemes.is(word.wrapping_sub(1), "euro") {
        lexemes.word(word - 1)
    } else {
        ""
    };
    let named = lexicon::currency_word(lexemes.word(word), nation)?;
    if is_other_sense(lexemes, word, number, nation) {
        return None;
    }
    let shift =
        if named.hundredths || named.code == "GBP" && lexemes.is(word, "pence") { -2 } else { 0 };
    let sterling = usize::from(lexemes.is(word + 1, "sterling"));
    Some((word + 1 + sterling, Scale { unit: currency(named.code)?, shift }))
}

/// "20p" is pence, where no other word is glued to it.
fn pence_letter(lexemes: &Lexemes<'_>, at: usize, number: &Numeral) -> Option<(usize, Scale)> {
    if lexemes.word(at) != "p" || !lexemes.glued(at) || !number.is_digits() {
        return None;
    }
    let small =
        number.small_whole(lexemes).is_some_and(|n| n < 1000 && !matches!(n, 480 | 576 | 720));
    let alone = !lexemes.glued(at + 1) || !lexemes.is_word(at + 1);
    (small && alone).then_some((at + 1, Scale { unit: currency("GBP")?, shift: -2 }))
}

/// Whether a word that is also something else than money is that: pounds of weight, "won", "real".
fn is_other_sense(lexemes: &Lexemes<'_>, word: usize, number: &Numeral, nation: &str) -> bool {
    let large = number.is_large_form(lexemes);
    let said = !nation.is_empty();
    match lexemes.word(word).to_ascii_lowercase().as_str() {
        "won" => !(said || large) || lexemes.has(word + 1, Is::DETERMINER),
        "real" | "rand" | "mark" | "marks" | "dong" | "lev" | "leu" | "lei" | "kuna" | "manat"
        | "birr" | "som" => !(said || large) || lexemes.at(word).capital,
        "pound" | "pounds" if !said && weighs(lexemes, word, number) => true,
        "pound" | "pounds" => !(said || large) && is_weight(lexemes, word, number),
        _ => false,
    }
}

/// Whether a word of weighing stands near "pounds".
fn weighs(lexemes: &Lexemes<'_>, word: usize, number: &Numeral) -> bool {
    let weighing = words![
        "weigh",
        "weighs",
        "weighed",
        "weighing",
        "weight",
        "lifted",
        "lift",
        "lifts",
        "heavy",
        "thrust",
        "cargo",
        "explosives",
        "payload",
        "bomb",
    ];
    let near = number.first.saturating_sub(6)..word + 4;
    near.into_iter().any(|i| lexemes.is_any(i, weighing))
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

/// "13 dollars and 45 cents", "15 dollars 50": the smaller units behind the whole ones.
fn with_cents(lexemes: &Lexemes<'_>, found: Measured) -> Measured {
    if found.unit.shift != 0 || !matches!(found.unit.unit, Unit::Currency(_)) {
        return found;
    }
    let at = found.end + usize::from(lexemes.is(found.end, "and"));
    let Some(cents) = Numeral::at(lexemes, at).filter(|n| {
        n.small_whole(lexemes).is_some_and(|v| (0..100).contains(&v))
            && !lexemes.is_any(at, words!["a", "an", "-"])
    }) else {
        return found;
    };
    let named = lexemes.is_any(cents.end, words!["cent", "cents", "pence"]);
    let bare = !found.prefixed || !lexemes.is_number(at);
    let two = !lexemes.is_number(at) || lexemes.word(at).len() == 2;
    let stops = !lexemes.is_word(cents.end) || lexemes.is(cents.end, "and");
    let plain = stops
        && !lexemes.has(cents.end, Is::PERCENT | Is::SYMBOL)
        && !lexemes.glued(cents.end + 1)
        && found.number.magnitude() == 0
        && !lexemes.is_dash(cents.end);
    if !(named || bare && two && plain) {
        return found;
    }
    let end = cents.end + usize::from(named);
    Measured { end, cents: Some(cents), ..found }
}

/// The peer form "percent of ten" where nothing stands before it.
pub(super) fn odd_percent(lexemes: &Lexemes<'_>, i: usize) -> Option<Mention> {
    if i > 0 {
        return None;
    }
    let percent = lexemes.has(i, Is::PERCENT) || lexemes.are(i, words!["per", "cent"]);
    let of = i + 1 + usize::from(lexemes.are(i, words!["per", "cent"]));
    if !percent || !lexemes.is(of, "of") {
        return None;
    }
    let number = Numeral::at(lexemes, of + 1)?;
    let amount = Amount::new(number.value(lexemes, 0)?, Unit::Percent);
    (number.end == lexemes.len()).then_some(Mention {
        first: i,
        end: number.end,
        amount,
        large: false,
    })
}

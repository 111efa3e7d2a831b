//! A number with its unit: "$5 million", "five percent", "Rs 500 crore", "12 cents".

mod currency;
mod money;
mod nation;

use copydesk_model::{Amount, Currency, Decimal, Unit};

use super::Mention;
use super::class::Is;
use super::lexemes::{Lexemes, words};
use super::numeral::Numeral;
pub(super) use currency::is_letter;
use currency::{code_before, scale_of, symbol, trailing_unit};
pub(crate) use nation::Story;
pub(super) use nation::of_nation;

/// A unit and where it moves the point: -2 for cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub(super) unit: Unit,
    pub(super) shift: i8,
}

impl Scale {
    /// A currency, with its point moved.
    const fn of(currency: Currency, shift: i8) -> Self {
        Self { unit: Unit::Currency(currency), shift }
    }
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
    let (at, currency) = symbol(lexemes, i).or_else(|| code_before(lexemes, i))?;
    let mut number = Numeral::at(lexemes, at)?;
    let digits_only = lexemes.is_number(at) || lexemes.is_any(at, words![".", "-"]);
    if !digits_only && !lexemes.at(i).capital() && lexemes.has(i, Is::CODE) {
        return None;
    }
    suffix_behind_space(lexemes, &mut number);
    let end = trailing_unit(lexemes, number.end, currency);
    let unit = Scale::of(currency, 0);
    Some(Measured { first: i, end, number, unit, prefixed: true, cents: None })
}

/// Behind a symbol even a lone "m" or "b" is a magnitude, and "grand" a thousand: "£8 m", "$100 grand".
fn suffix_behind_space(lexemes: &Lexemes<'_>, number: &mut Numeral) {
    let at = number.end;
    let entry = lexemes.entry(at);
    if currency::is_thousands(lexemes, at, number) {
        number.take_suffix(3);
    } else if entry.classes & Is::SUFFIX != 0 && lexemes.is_word(at) && number.may_take(entry.value)
    {
        number.take_suffix(entry.value);
    }
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
    let mut at = if lexemes.is_hyphen(number.end) { number.end + 1 } else { number.end };
    // "12 million-plus euros"
    at +=
        usize::from(at > number.end && lexemes.is(at, "plus") && lexemes.has(at + 1, Is::CURRENCY));
    let (end, unit) = percent(lexemes, at)
        .or_else(|| currency::behind(lexemes, at, &mut number))
        .or_else(|| part_of_one(lexemes, at))?;
    Some(Measured { first: i, end, number, unit, prefixed: false, cents: None })
}

/// "a penny", "a dollar", "a single cent": one unit; "a dime": ten.
fn single(lexemes: &Lexemes<'_>, i: usize) -> Option<Measured> {
    if !lexemes.is_any(i, words!["a", "an", "single"]) || !lexemes.has(i + 1, Is::CURRENCY) {
        return None;
    }
    let plain = lexemes.is_any(i + 1, words!["penny", "cent", "dollar", "euro", "dime"]);
    let open = !lexemes.is_word(i + 2) && !lexemes.is_dash(i + 2)
        || lexemes.has(i + 2, Is::PREPOSITION | Is::DETERMINER)
        || lexemes.is_any(i + 2, words!["more", "less", "each", "and", "or"]);
    let hyphen = lexemes.is_hyphen(i + 2);
    if !plain || !open && !hyphen || hyphen && !lexemes.is_any(i + 3, words!["a", "an"]) {
        return None;
    }
    let dime = lexemes.is(i + 1, "dime");
    if dime && i > 0 && lexemes.is(i - 1, "on") {
        // "turn on a dime"
        return None;
    }
    let mut number = Numeral::one(i, i + 1);
    if dime {
        number = number.tenfold();
    }
    let unit = scale_of(lexemes.entry(i + 1))?;
    Some(Measured { first: i, end: i + 2, number, unit, prefixed: false, cents: None })
}

/// "of a percentage point", "of one percent" behind a number below one: "0.3 of a percentage point".
fn part_of_one(lexemes: &Lexemes<'_>, of: usize) -> Option<(usize, Scale)> {
    if !lexemes.is(of, "of") {
        return None;
    }
    let below = of > 0 && lexemes.is_number(of - 1) && lexemes.word(of - 1).starts_with("0.");
    let one = lexemes.is_any(of + 1, words!["a", "one"]) || lexemes.word(of + 1) == "1";
    (below && one).then(|| percent(lexemes, of + 2))?
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
    // "5pc"
    if at > 0 && lexemes.is(at, "pc") && lexemes.glued(at) && lexemes.is_number(at - 1) {
        return Some((at + 1, scale(Unit::Percent)));
    }
    if !lexemes.is(at, "per") {
        return None;
    }
    let hyphen = usize::from(lexemes.is_hyphen(at + 1));
    lexemes.is(at + 1 + hyphen, "cent").then(|| (at + 2 + hyphen, scale(Unit::Percent)))
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

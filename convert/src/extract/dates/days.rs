//! Days and months by name and number: "June 23", "23 June 2025", "June 23-25", "June".

use copydesk_model::{Date, DateSpan};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::combine::is_free;
use super::moved::is_from_one_to_another;
use super::scan::Dated;
use super::when::{MonthDay, When};
use super::{relative, told, years};

/// A month by name: its number and the lexeme behind it, with the point of "Feb.".
pub(super) fn month(lexemes: &Lexemes<'_>, i: usize) -> Option<(u8, usize)> {
    if !lexemes.has(i, Is::MONTH) || !lexemes.is_word(i) {
        return None;
    }
    let value = lexemes.entry(i).value;
    let value = match value {
        _ if lexemes.is(i, "may") => 5,
        _ if lexemes.is_any(i, words!["march", "mar"]) => 3,
        value => value,
    };
    let short = lexemes.word(i).len() < 5 && !lexemes.is_any(i, words!["may", "june", "july"]);
    let point =
        lexemes.is(i + 1, ".") && lexemes.glued(i + 1) && (short || lexemes.is_number(i + 2));
    Some((value, i + 1 + usize::from(point)))
}

/// A day of a month: its number and the lexeme behind it, and whether it is an ordinal.
pub(super) fn day(lexemes: &Lexemes<'_>, i: usize) -> Option<(u8, usize, bool)> {
    if lexemes.is_number(i) {
        let value = small(lexemes.word(i)).filter(|d| (1..=31).contains(d))?;
        let suffix = lexemes.glued(i + 1) && lexemes.is_any(i + 1, words!["st", "nd", "rd", "th"]);
        let joined = lexemes.glued(i + 1) && lexemes.is_word(i + 1) && !suffix;
        return (!joined).then_some((value, i + 1 + usize::from(suffix), suffix));
    }
    let entry = lexemes.entry(i);
    if entry.classes & Is::TENS != 0 && entry.value <= 30 {
        let hyphen = usize::from(lexemes.is_hyphen(i + 1));
        let next = lexemes.entry(i + 1 + hyphen);
        let ones = next.classes & (Is::ORDINAL | Is::SMALL) != 0 && next.value < 10;
        if ones && entry.value + next.value <= 31 {
            let ordinal = next.classes & Is::ORDINAL != 0;
            return Some((entry.value + next.value, i + 2 + hyphen, ordinal));
        }
        return Some((entry.value, i + 1, false));
    }
    let known = entry.classes & (Is::ORDINAL | Is::SMALL) != 0 && (1..=31).contains(&entry.value);
    known.then_some((entry.value, i + 1, entry.classes & Is::ORDINAL != 0))
}

/// A small number in plain digits.
pub(super) fn small(digits: &str) -> Option<u8> {
    if digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()) {
        digits.parse().ok()
    } else {
        None
    }
}

/// A date of a year, month and day, where the calendar has it.
fn fixed(year: i16, (month, day): MonthDay) -> Option<When> {
    Date::day(year, month, day).map(|d| When::Fixed(d.into()))
}

fn month_day(month: u8, day: u8) -> Option<MonthDay> {
    Date::month_day(month, day).map(|_| (month, day))
}

fn span(start: Date, end: Date) -> Option<When> {
    DateSpan::between(start, end).ok().map(When::Fixed)
}

/// "June 23", "June 23, 2025", "June 23-25", "June 2025", "June", "June 23 of that year", "that June".
pub(super) fn month_first(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let dated = plain_month_first(lexemes, i)?;
    Some(told::of_story(lexemes, dated))
}

fn plain_month_first(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (month_number, after) = month(lexemes, i)?;
    let the = usize::from(
        lexemes.is_any(after, words!["the", "/", "-"])
            && (lexemes.is(after, "the") || lexemes.is_hyphen(after) || lexemes.glued(after)),
    );
    if let Some((day_number, end, _)) = day(lexemes, after + the).filter(|(d, end, ordinal)| {
        is_day_here(lexemes, i, after + the, *end, *ordinal)
            && month_day(month_number, *d).is_some()
    }) {
        return Some(with_day(lexemes, i, (month_number, day_number), end));
    }
    if let Some((value, end)) =
        years::year_behind(lexemes, after).filter(|_| is_month_word(lexemes, i, true))
    {
        return Some(Dated::new(i, end, When::Fixed(Date::month(value, month_number)?.into())));
    }
    if lexemes.is(after, "between")
        && let Some((from, to, end)) = day_range(lexemes, after + 1, "and")
    {
        let when = When::MonthDays(month_day(month_number, from)?, month_day(month_number, to)?);
        return Some(Dated::new(i, end, when));
    }
    if !is_month_word(lexemes, i, false) {
        return None;
    }
    if let Some((shift, end)) = relative::shifted_unit_of(lexemes, after, 5) {
        return Some(Dated::new(i, end, When::MonthOfYear(month_number, shift)));
    }
    let end = if lexemes.is(after - 1, ".") { after - 1 } else { after };
    Some(Dated::new(i, end, When::Month(month_number)))
}

/// Whether the number behind a month is its day.
fn is_day_here(lexemes: &Lexemes<'_>, i: usize, at: usize, end: usize, ordinal: bool) -> bool {
    let lower_may = lexemes.is_any(i, words!["may", "march", "mar"]) && !lexemes.at(i).capital();
    if lower_may && !lexemes.is_number(at) {
        return false;
    }
    if !lexemes.is_number(at) && lexemes.has(end, Is::MAGNITUDE) {
        return false;
    }
    if !lexemes.is_number(at) && !ordinal && !lexemes.at(i).capital() {
        return false;
    }
    // "May 5 percent", "June 10 million", "March 5,000".
    let unit =
        lexemes.has(end, Is::PERCENT | Is::MAGNITUDE | Is::CURRENCY) && lexemes.is_number(at);
    let slash = lexemes.is(at.wrapping_sub(1), "/") && lexemes.is(end, "/");
    !unit && !slash
}

/// Months cut short.
const SHORT_MONTHS: &[Spelling] = listed!(DATES, "days/short-months");

/// Whether a word is a month and not "may" or "march" of another sense.
fn is_month_word(lexemes: &Lexemes<'_>, i: usize, dated: bool) -> bool {
    let before = i.checked_sub(1);
    let led = before
        .is_some_and(|b| lexemes.of(b, Of::MONTH_LEADS) || lexemes.is_dash(b) && lexemes.glued(i));
    let capital = lexemes.at(i).capital();
    if lexemes.is_any(i, words!["may", "march"]) {
        let in_may = || led && lexemes.is(i, "may") && lexemes.is(i - 1, "in");
        return dated && (capital || led)
            || capital && (led || modifies_noun(lexemes, i))
            || in_may();
    }
    if lexemes.is_any(i, SHORT_MONTHS) {
        return dated || led || lexemes.is(i + 1, ".") && capital;
    }
    !lexemes.is(i, "august") || capital || dated
}

/// "the March meeting", "Hull's March school vote", but "the March on Hull", "the March sisters".
fn modifies_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let plain = |i: usize| {
        lexemes.is_word(i)
            && !lexemes.at(i).capital()
            && !lexemes.has(i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
    };
    let owned =
        |b: usize| lexemes.has(b, Is::DETERMINER) || lexemes.at(b).shape() == Shape::Possessive;
    // "Ohio's March state primary"
    let noun = i + 1 + usize::from(!lexemes.has(i + 1, Is::EVENT_NOUN));
    i.checked_sub(1).is_some_and(owned)
        && lexemes.has(noun, Is::EVENT_NOUN)
        && (i + 1..=noun).all(plain)
}

/// What tells "Sept. 11" of the day of 2001.
pub(super) const ATTACK: &[Spelling] =
    words!["attack", "attacks", "terror", "terrorist", "hijackings", "hijackers"];

/// What stands behind a month and day: a second day, a year.
fn with_day(lexemes: &Lexemes<'_>, i: usize, from: MonthDay, end: usize) -> Dated {
    // "moved from May 9 to June 3": two days, and nothing that lasts.
    let moved = lexemes.has(end + 1, Is::MONTH)
        && is_from_one_to_another(lexemes, i, &When::MonthDay(from));
    if let Some((to, end)) = second_day(lexemes, end, from).filter(|_| !moved) {
        return match years::year_behind(lexemes, end) {
            Some((year, end)) => Dated::new(i, end, fixed_days(year, from, to)),
            None => Dated::new(i, end, When::MonthDays(from, to)),
        };
    }
    // "the Sept. 11 attacks": those of 2001.
    let attack = lexemes.is_any(end, ATTACK);
    if from == (9, 11) && attack {
        return Dated::new(i, end, fixed(2001, from).unwrap_or(When::MonthDay(from)));
    }
    let glued_year = lexemes.is_hyphen(end) || lexemes.is(end, "/");
    let year_at = end + usize::from(glued_year);
    if let Some((year, end)) = years::year_behind(lexemes, year_at)
        && let Some(when) = fixed(year, from)
    {
        return Dated::new(i, end, when);
    }
    if let Some((shift, end)) = relative::shifted_unit(lexemes, end, 5) {
        return Dated::new(i, end, When::MonthDayOfYear(from, shift));
    }
    Dated::new(i, end, When::MonthDay(from))
}

fn fixed_days(year: i16, from: MonthDay, to: MonthDay) -> When {
    let ends = Date::day(year, from.0, from.1).zip(Date::day(year, to.0, to.1));
    ends.and_then(|(a, b)| span(a, b)).unwrap_or(When::MonthDays(from, to))
}

/// "and 9" behind "July 8", but not "and 9 people".
fn next_day(lexemes: &Lexemes<'_>, i: usize, from: MonthDay) -> Option<(MonthDay, usize)> {
    let (next, end, _) = day(lexemes, i).filter(|(next, ..)| *next > from.1)?;
    let plain = lexemes.is_number(i)
        && lexemes.is_number(i - 2)
        && !(lexemes.glued(end)
            && lexemes.is_any(end, words!["/", "-", ":", "th", "st", "nd", "rd"]))
        && is_free(lexemes, end)
        && !lexemes.has(end, Is::PERCENT | Is::SYMBOL | Is::MAGNITUDE | Is::CURRENCY);
    let valid = next != 29 || from.0 != 2;
    (plain && valid).then(|| Some((month_day(from.0, next)?, end)))?
}

/// "-25", " to 25", " through July 2".
fn second_day(lexemes: &Lexemes<'_>, i: usize, from: MonthDay) -> Option<(MonthDay, usize)> {
    let joins = lexemes.is_dash(i) && lexemes.at(i).spaced() == lexemes.at(i + 1).spaced()
        || lexemes.is_any(i, words!["through", "to", "until", "till"]);
    if lexemes.is(i, "and") {
        return next_day(lexemes, i + 1, from);
    }
    if !joins {
        return None;
    }
    if let Some((to_month, at)) = month(lexemes, i + 1) {
        let (to_day, end, _) = day(lexemes, at)?;
        return Some((month_day(to_month, to_day)?, end));
    }
    let (to_day, end, ordinal) = day(lexemes, i + 1)?;
    if let Some((to_month, behind)) = month(lexemes, end) {
        return Some((month_day(to_month, to_day)?, behind));
    }
    let plain = lexemes.is_number(i + 1) || ordinal;
    let unit = lexemes.has(end, Is::PERCENT | Is::MAGNITUDE | Is::CURRENCY | Is::TIME_UNIT);
    (plain && to_day > from.1 && !unit && !(lexemes.is_dash(end) && lexemes.glued(end)))
        .then(|| Some((month_day(from.0, to_day)?, end)))?
}

/// Two days: "19 and 20", with the word between them.
fn day_range(lexemes: &Lexemes<'_>, i: usize, join: &'static str) -> Option<(u8, u8, usize)> {
    let (from, at, _) = day(lexemes, i)?;
    let (to, end, _) = day(lexemes, at + 1).filter(|_| lexemes.is(at, join))?;
    (from < to).then_some((from, to, end))
}

/// "from 4 to January 22": the second day says which month.
fn to_month_day(lexemes: &Lexemes<'_>, i: usize, first: u8, at: usize) -> Option<Dated> {
    let led = i > 0 && lexemes.is(i - 1, "from") && lexemes.is_any(at, words!["to", "through"]);
    let second = led.then(|| month_first(lexemes, at + 1))??;
    let when = match &second.when {
        When::MonthDay((month, last)) if *last > first => {
            When::MonthDays(month_day(*month, first)?, (*month, *last))
        }
        When::Fixed(span) => {
            let (year, month, last) = span.start()?.year_month_day()?;
            (last > first).then(|| fixed_days(year, (month, first), (month, last)))?
        }
        _ => return None,
    };
    Some(Dated::new(i, second.end, when))
}

/// What can stand between a day and its month.
const LEADS_TO_MONTH: &[Spelling] = listed!(DATES, "days/leads-to-month");

/// "23 June", "23rd of June 2025", "the second of August", "9 to 12 of June", "4-22 January 1995".
pub(super) fn day_first(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    // "$12 December 27": a price.
    if i > 0 && lexemes.has(i - 1, Is::SYMBOL) {
        return None;
    }
    let (first, mut at, _) = day(lexemes, i)?;
    if !lexemes.has(at, Is::MONTH) && !lexemes.is_any(at, LEADS_TO_MONTH) {
        return None;
    }
    if let Some(dated) = to_month_day(lexemes, i, first, at) {
        return Some(dated);
    }
    let mut last = first;
    let joined = lexemes.is_any(at, words!["to", "and", "through"])
        || lexemes.is_dash(at) && lexemes.glued(at) == lexemes.glued(at + 1);
    if joined && let Some((second, end, _)) = day(lexemes, at + 1).filter(|(d, ..)| *d > first) {
        (last, at) = (second, end);
    }
    let spelled = !lexemes.is_number(i);
    let shift_at = at + usize::from(lexemes.is(at, "of"));
    if let Some((shift, end)) =
        relative::shifted_unit(lexemes, shift_at, 3).filter(|_| shift_at > at || last > first)
    {
        let ends = |day| When::DayOfShiftedMonth(day, shift);
        let when = if last > first {
            When::Between(Box::new(ends(first)), Box::new(ends(last)))
        } else {
            ends(first)
        };
        return Some(Dated::new(i, end, when));
    }
    let point = usize::from(
        lexemes.is(at, ".") && lexemes.is_number(at - 1) && lexemes.has(at + 1, Is::MONTH),
    );
    let slash = usize::from(lexemes.is_any(at, words!["/", "-"]) && lexemes.glued(at + 1));
    let of = usize::from(lexemes.is(at, "of"));
    let month_at = at + of + point + slash;
    let (month_number, end) = month(lexemes, month_at)?;
    let ambiguous =
        lexemes.is_any(month_at, words!["may", "march", "mar"]) && !lexemes.at(month_at).capital();
    if ambiguous && of + slash == 0 || spelled && of == 0 && !lexemes.has(at - 1, Is::ORDINAL) {
        return None;
    }
    let (from, to) = (month_day(month_number, first)?, month_day(month_number, last)?);
    if to > from {
        return Some(match years::year_behind(lexemes, end) {
            Some((year, end)) => Dated::new(i, end, fixed_days(year, from, to)),
            None => Dated::new(i, end, When::MonthDays(from, to)),
        });
    }
    Some(with_day(lexemes, i, from, end))
}

//! Years and decades: "in 2012", "nineteen eighty-six", "the 1990s", "nineties".

use copydesk_model::{Date, DateSpan};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::days;
use super::scan::Dated;
use super::when::When;

/// A year of four digits, or in words: the year and the lexeme behind it.
pub(super) fn year(lexemes: &Lexemes<'_>, i: usize) -> Option<(i16, usize)> {
    if lexemes.is_number(i) {
        let digits = lexemes.word(i);
        let plain = digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit());
        let value: i16 = digits.parse().ok().filter(|_| plain)?;
        let joined = lexemes.glued(i + 1) && lexemes.is_word(i + 1);
        return ((1000..2200).contains(&value) && !joined).then_some((value, i + 1));
    }
    words_year(lexemes, i)
}

/// "nineteen eighty-six", "two thousand and fifteen".
fn words_year(lexemes: &Lexemes<'_>, i: usize) -> Option<(i16, usize)> {
    let entry = lexemes.entry(i);
    if entry.classes & Is::SMALL != 0 && entry.value == 2 && lexemes.is(i + 1, "thousand") {
        let at = i + 2 + usize::from(lexemes.is(i + 2, "and"));
        return Some(match below_hundred(lexemes, at) {
            Some((rest, end)) => (2000 + i16::from(rest), end),
            None => (2000, i + 2),
        });
    }
    let century = match (entry.classes & (Is::SMALL | Is::TENS), entry.value) {
        (0, _) => return None,
        (_, 18..=20) => i16::from(entry.value),
        _ => return None,
    };
    let (rest, end) = below_hundred(lexemes, i + 1).filter(|(rest, _)| *rest >= 10)?;
    Some((century * 100 + i16::from(rest), end))
}

fn below_hundred(lexemes: &Lexemes<'_>, i: usize) -> Option<(u8, usize)> {
    let entry = lexemes.entry(i);
    if entry.classes & Is::SMALL != 0 {
        return Some((entry.value, i + 1));
    }
    if entry.classes & Is::TENS == 0 {
        return None;
    }
    let at = i + 1 + usize::from(lexemes.is_hyphen(i + 1));
    let ones = lexemes.entry(at);
    if ones.classes & Is::SMALL != 0 && (1..10).contains(&ones.value) {
        return Some((entry.value + ones.value, at + 1));
    }
    Some((entry.value, i + 1))
}

/// A year behind a day or month: ", 2025", "of 2025", "in 2025", "2025".
pub(super) fn year_behind(lexemes: &Lexemes<'_>, i: usize) -> Option<(i16, usize)> {
    let lead = usize::from(lexemes.is_any(i, words![",", "of", "in", "'", "’"]));
    let at = i + lead;
    let (value, end) = year(lexemes, at)?;
    let sentence = lexemes.is(i, "in") && !lexemes.is_number(at);
    // "June 23, 2000 men": a count.
    let counted = lead == 1
        && lexemes.is(i, ",")
        && lexemes.is_any(end, words!["people", "men", "women", "jobs", "troops"]);
    (!sentence && !counted).then_some((value, end))
}

/// "the 1990s", "'40s", "1970's", "nineties".
pub(super) fn decade(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let mark = usize::from(lexemes.is_any(i, words!["'", "’"]));
    let at = i + mark;
    let plural = lexemes.glued(at + 1) && lexemes.is_any(at + 1, words!["s", "'s", "’s"]);
    if lexemes.is_number(at) && plural {
        let digits = lexemes.word(at);
        let whole: i16 = digits.parse().ok()?;
        if digits.len() == 4 && whole % 10 == 0 && (1000..2200).contains(&whole) {
            return Some(Dated::new(i, at + 2, When::Fixed(Date::decade(whole)?.into())));
        }
        let led = mark == 1
            || lexemes.is_any(i.wrapping_sub(1), words!["the", "early", "late", "mid", "-"]);
        if digits.len() == 2 && whole % 10 == 0 && led {
            return Some(Dated::new(i, at + 2, When::ShortDecade(whole as u8)));
        }
        return None;
    }
    let value = lexemes.entry(i).value;
    let named = lexemes.has(i, Is::DATE_WORD) && value >= 20 && lexemes.is_word(i);
    let led = lexemes.is_any(i.wrapping_sub(1), words!["the", "early", "late", "mid", "in"]);
    (named && led).then(|| Dated::new(i, i + 1, When::ShortDecade(value % 100)))
}

/// "the nineteen seventies".
pub(super) fn spelled_decade(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let century = lexemes.entry(i).value;
    let tens = lexemes.entry(i + 1);
    let fits =
        (18..=20).contains(&century) && tens.classes & Is::DATE_WORD != 0 && tens.value >= 20;
    let year = i16::from(century) * 100 + i16::from(tens.value % 100);
    fits.then(|| Some(Dated::new(i, i + 2, When::Fixed(Date::decade(year)?.into()))))?
}

/// "in nineteen twenty-eight".
pub(super) fn spelled_year(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if !lexemes.is_any(i.wrapping_sub(1), words!["in", "since", "year"]) {
        return None;
    }
    let (value, end) = words_year(lexemes, i)?;
    let unit = lexemes.is_word(end) && !lexemes.has(end, Is::PREPOSITION | Is::CONJUNCTION);
    (!unit).then(|| Some(Dated::new(i, end, When::Fixed(Date::of_year(value)?.into()))))?
}

/// "the crash of 1907-8": from one year to the next, which is cut short.
fn years_to(lexemes: &Lexemes<'_>, i: usize, from: i16) -> Option<Dated> {
    let (dash, last) = (i + 1, i + 2);
    let digits = lexemes.word(last);
    let led = words!["of", "in", "the", "during", "since", "from"];
    let joined = lexemes.is_hyphen(dash)
        && (1850..2100).contains(&from)
        && lexemes.is_any(i.wrapping_sub(1), led)
        && lexemes.is_number(last)
        && digits.len() <= 2
        && !lexemes.is_dash(last + 1);
    let short: i16 = digits.parse().ok().filter(|_| joined)?;
    let unit = if digits.len() == 1 { 10 } else { 100 };
    let cut = from - from % unit + short;
    let to = if cut < from { cut + unit } else { cut };
    let span = DateSpan::between(Date::of_year(from)?, Date::of_year(to)?).ok();
    (to == from + 1).then(|| Some(Dated::new(i, last + 1, When::Fixed(span?))))?
}

/// "in 2012", "the 2012 election".
pub(super) fn lone_year(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (value, end) = year(lexemes, i)?;
    if let Some(years) = years_to(lexemes, i, value) {
        return Some(years);
    }
    if !(1500..2150).contains(&value) || !is_year(lexemes, i, value) {
        return None;
    }
    // "2016 june", "2016 , nov".
    let comma = usize::from(lexemes.is(end, ","));
    if let Some((month_number, end)) = days::month(lexemes, end + comma)
        .filter(|(_, e)| !lexemes.is_number(*e) && comma + usize::from(lexemes.at(i).spaced()) > 0)
        && !lexemes.is_any(end - 1, words!["may", "march"])
        && comma + end == i + 2 + comma
    {
        return Some(Dated::new(i, end, When::Fixed(Date::month(value, month_number)?.into())));
    }
    Some(Dated::new(i, end, When::Fixed(Date::of_year(value)?.into())))
}

/// Whether four digits are a year, not a count or a code.
fn is_year(lexemes: &Lexemes<'_>, i: usize, value: i16) -> bool {
    let before = i.checked_sub(1);
    let next = i + 1;
    let glued_mark =
        |at: usize| lexemes.glued(at) && !lexemes.is_any(at, listed!(DATES, "years/glued-behind"));
    if glued_mark(next)
        || lexemes.glued(i)
            && !before.is_some_and(|b| lexemes.is_any(b, listed!(DATES, "years/glued-before")))
    {
        return false;
    }
    let hyphened = |at: usize| lexemes.is_dash(at) && lexemes.glued(at);
    if before.is_some_and(hyphened)
        && lexemes.glued(i)
        && !lexemes.is_any(i.wrapping_sub(2), words!["mid", "post", "pre", "early", "late", "20th"])
        && !lexemes.is_number(i.wrapping_sub(2))
    {
        return false;
    }
    if hyphened(next)
        && lexemes.glued(next + 1)
        && !year_like(lexemes, next + 1, value)
        && !lexemes.is_word(next + 1)
    {
        return false;
    }
    if lexemes.has(next, Is::PERCENT | Is::CURRENCY | Is::MAGNITUDE | Is::TIME_UNIT) {
        return false;
    }
    let in_the = before.is_some_and(|b| {
        lexemes.is_any(b, words!["in", "since"])
            || b > 0 && lexemes.is(b, "the") && lexemes.is_any(b - 1, words!["in", "since"])
    });
    let (low, high) = if in_the { (1500, 2150) } else { (1850, 2100) };
    let led = before.is_none_or(|b| {
        lexemes.of(b, Of::YEAR_LEADS)
            || !lexemes.is_word(b)
            || lexemes.at(b).capital()
            || lexemes.is_any(b, words!["calendar", "fiscal", "year", "election"])
            || b > 0 && lexemes.is_any(b - 1, words!["the", "his", "her", "its", "their"])
    });
    let plural = lexemes.is_word(next)
        && !lexemes.at(next).capital()
        && lexemes.word(next).ends_with('s')
        && lexemes.entry(next).classes == 0
        && !before
            .is_some_and(|b| lexemes.is_any(b, words!["the", "in", "its", "their", "his", "her"]));
    (low..high).contains(&value) && (led || lexemes.has(next, Is::EVENT_NOUN)) && !plural
}

/// Whether a number behind a year and a hyphen is a later year: "2015-16".
fn year_like(lexemes: &Lexemes<'_>, i: usize, year: i16) -> bool {
    let further = lexemes.is_hyphen(i + 1) && lexemes.is_number(i + 2);
    let value = lexemes.word(i).parse::<i16>().ok().filter(|_| lexemes.is_number(i) && !further);
    match lexemes.word(i).len() {
        4 => value.is_some_and(|v| v > year),
        2 => value.is_some_and(|v| (1..=10).contains(&(v - year % 100))),
        _ => false,
    }
}

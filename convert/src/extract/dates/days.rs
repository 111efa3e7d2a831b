//! Days, months and years by name and number: "June 23", "23 June 2025", "Tuesday", "in 2012".

use copydesk_model::{Date, DateSpan};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::lexicon::Spelling;
use super::lexicon::FEASTS;
use super::relative;
use super::scan::Dated;
use super::when::{MonthDay, When};

/// A month by name: its number and the lexeme behind it, with the point of "Feb.".
pub(super) fn month(lexemes: &Lexemes<'_>, i: usize) -> Option<(u8, usize)> {
    if !lexemes.has(i, Is::MONTH) || !lexemes.is_word(i) {
        return None;
    }
    let value = lexemes.entry(i).value;
    let value = match lexemes.word(i).to_ascii_lowercase().as_str() {
        "may" => 5,
        "march" | "mar" => 3,
        _ => value,
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

/// "June 23", "June 23, 2025", "June 23-25", "June 2025", "June".
pub(super) fn month_first(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
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
        year_behind(lexemes, after).filter(|_| is_month_word(lexemes, i, true))
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
    let at = after + usize::from(lexemes.is_any(after, words!["of", "in"]));
    if let Some((shift, end)) = relative::shifted_unit(lexemes, at, 5) {
        return Some(Dated::new(i, end, When::MonthOfYear(month_number, shift)));
    }
    let end = if lexemes.is(after - 1, ".") { after - 1 } else { after };
    Some(Dated::new(i, end, When::Month(month_number)))
}

/// Whether the number behind a month is its day.
fn is_day_here(lexemes: &Lexemes<'_>, i: usize, at: usize, end: usize, ordinal: bool) -> bool {
    let lower_may = lexemes.is_any(i, words!["may", "march", "mar"]) && !lexemes.at(i).capital;
    if lower_may && !lexemes.is_number(at) {
        return false;
    }
    if !lexemes.is_number(at) && lexemes.has(end, Is::MAGNITUDE) {
        return false;
    }
    if !lexemes.is_number(at) && !ordinal && !lexemes.at(i).capital {
        return false;
    }
    // "May 5 percent", "June 10 million", "March 5,000".
    let unit =
        lexemes.has(end, Is::PERCENT | Is::MAGNITUDE | Is::CURRENCY) && lexemes.is_number(at);
    let slash = lexemes.is(at.wrapping_sub(1), "/") && lexemes.is(end, "/");
    !unit && !slash
}

/// Whether a word is a month and not "may" or "march" of another sense.
fn is_month_word(lexemes: &Lexemes<'_>, i: usize, dated: bool) -> bool {
    let word = lexemes.word(i);
    let lower = word.to_ascii_lowercase();
    let before = i.checked_sub(1);
    let led = before
        .is_some_and(|b| lexemes.of(b, Of::MONTH_LEADS) || lexemes.is_dash(b) && lexemes.glued(i));
    match lower.as_str() {
        "may" | "march" => {
            let capital = lexemes.at(i).capital;
            (dated && (capital || led))
                || (capital && led)
                || lower == "may" && led && lexemes.is(i - 1, "in")
        }
        "mar" | "sep" | "jan" | "feb" | "apr" | "jun" | "jul" | "aug" | "oct" | "nov" | "dec"
        | "sept" => dated || led || lexemes.is(i + 1, ".") && lexemes.at(i).capital,
        "august" => lexemes.at(i).capital || dated,
        _ => true,
    }
}

/// What stands behind a month and day: a second day, a year.
fn with_day(lexemes: &Lexemes<'_>, i: usize, from: MonthDay, end: usize) -> Dated {
    if let Some((to, end)) = second_day(lexemes, end, from) {
        return match year_behind(lexemes, end) {
            Some((year, end)) => Dated::new(i, end, fixed_days(year, from, to)),
            None => Dated::new(i, end, When::MonthDays(from, to)),
        };
    }
    let glued_year = lexemes.is_hyphen(end) || lexemes.is(end, "/");
    let year_at = end + usize::from(glued_year);
    if let Some((year, end)) = year_behind(lexemes, year_at)
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

/// "-25", " to 25", " through July 2".
fn second_day(lexemes: &Lexemes<'_>, i: usize, from: MonthDay) -> Option<(MonthDay, usize)> {
    let joins = lexemes.is_dash(i) && lexemes.at(i).spaced == lexemes.at(i + 1).spaced
        || lexemes.is_any(i, words!["through", "to", "until", "till"]);
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

/// "23 June", "23rd of June 2025", "the second of August", "9 to 12 of June", "4-22 January 1995".
pub(super) fn day_first(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    // "$12 December 27": a price.
    if i > 0 && lexemes.has(i - 1, Is::SYMBOL) {
        return None;
    }
    let (first, mut at, _) = day(lexemes, i)?;
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
        lexemes.is_any(month_at, words!["may", "march", "mar"]) && !lexemes.at(month_at).capital;
    if ambiguous && of + slash == 0 || spelled && of == 0 && !lexemes.has(at - 1, Is::ORDINAL) {
        return None;
    }
    let (from, to) = (month_day(month_number, first)?, month_day(month_number, last)?);
    if to > from {
        return Some(match year_behind(lexemes, end) {
            Some((year, end)) => Dated::new(i, end, fixed_days(year, from, to)),
            None => Dated::new(i, end, When::MonthDays(from, to)),
        });
    }
    Some(with_day(lexemes, i, from, end))
}

/// "Tuesday", "Tuesday, June 23", "Tuesday the 21st", "Tuesday of last week", "Friday night".
pub(super) fn weekday(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let value = lexemes.entry(i).value;
    let word = lexemes.word(i);
    let short = word.len() < 6;
    let mut at = i + 1;
    at += usize::from(short && lexemes.is(at, ".") && lexemes.glued(at));
    let comma = usize::from(lexemes.is(at, ","));
    if let Some(dated) = month_first(lexemes, at + comma)
        .or_else(|| day_first(lexemes, at + comma))
        .filter(|d| !matches!(d.when, When::Month(_)))
    {
        return Some(Dated { first: i, ..dated });
    }
    if lexemes.is_number(at)
        && let Some(dated) = super::numeric::at(lexemes, at, super::Reading::News)
    {
        return Some(Dated { first: i, ..dated });
    }
    let the = usize::from(lexemes.is(at, "the"));
    if let Some((day_number, end, ordinal)) = day(lexemes, at + the).filter(|(_, end, ordinal)| {
        (the == 1 || *ordinal || lexemes.is_number(at)) && !lexemes.has(*end, Is::TIME_UNIT)
    }) && (ordinal || the == 1 || end >= lexemes.len() || lexemes.is_any(end, words!["!", "?"]))
    {
        return Some(Dated::new(i, end, When::WeekdayAndDay(value, day_number)));
    }
    let of = at + usize::from(lexemes.is_any(at, words!["of", "in"]));
    if let Some((shift, end)) = relative::shifted_unit(lexemes, of, 2) {
        return Some(Dated::new(i, end, When::WeekdayOfWeek(value, shift)));
    }
    let capital = lexemes.at(i).capital;
    let spoken = short
        && !(capital && lexemes.is(i + 1, "."))
        && !lexemes.is_any(i.wrapping_sub(1), words!["on", "or", "and"]);
    if spoken || lexemes.is(i, "sun") && lexemes.is(i.wrapping_sub(1), "the") {
        return None;
    }
    let end = day_part_end(lexemes, i + 1);
    Some(Dated::new(i, end, When::Weekday(value)))
}

/// Behind "night" of "Friday night".
pub(super) fn day_part_end(lexemes: &Lexemes<'_>, at: usize) -> usize {
    let early = usize::from(
        lexemes.is_any(at, words!["early", "late"]) && lexemes.has(at + 1, Is::DAY_PART),
    );
    if lexemes.has(at + early, Is::DAY_PART) { at + early + 1 } else { at }
}

/// "Christmas", "Election Day 2016", "Labor Day weekend".
pub(super) fn feast(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    for (words, feast) in FEASTS {
        if !lexemes.is_any(i, words.get(..1).unwrap_or_default()) {
            continue;
        }
        let Some(end) = feast_end(lexemes, i, words) else { continue };
        if lexemes.is(end, "weekend")
            && let Some(when) = long_weekend(*feast)
        {
            return Some(Dated::new(i, end + 1, when));
        }
        let of = usize::from(lexemes.is(end, "of"));
        if let Some((shift, end)) = relative::shifted_unit(lexemes, end + of, 5)
            && let super::lexicon::Feast::Fixed(month, day) = feast
        {
            return Some(Dated::new(i, end, When::MonthDayOfYear((*month, *day), shift)));
        }
        let (year, end) = match year_behind(lexemes, end) {
            Some((year, end)) => (Some(year), end),
            None => (None, end),
        };
        return Some(Dated::new(i, end, When::Feast(*feast, year)));
    }
    None
}

/// "Labor Day weekend": the days off around a feast that has a weekday of its own.
fn long_weekend(feast: super::lexicon::Feast) -> Option<When> {
    use super::lexicon::Feast;
    use super::when::Unit;
    let day = || Box::new(When::Feast(feast, None));
    let other = |days: u32, sign: i8| Box::new(When::From(vec![(days, Unit::Day)], sign, day()));
    Some(match feast {
        Feast::Nth(_, 1, _) | Feast::Last(_, 1) => When::Between(other(2, -1), day()),
        Feast::Nth(_, 4, _) => When::Between(day(), other(3, 1)),
        _ => return None,
    })
}

fn feast_end(lexemes: &Lexemes<'_>, i: usize, words: &[Spelling]) -> Option<usize> {
    let mut at = i;
    for word in words {
        at += usize::from(at > i && (lexemes.is_any(at, words!["'s", "’s", "'", "’", "."])));
        if !lexemes.is_any(at, std::slice::from_ref(word)) {
            return None;
        }
        at += 1;
    }
    let capital = words.len() > 1 || lexemes.at(i).capital || lexemes.word(i).len() > 8;
    // "Easter eggs" and "Christmas trees" are no days, but say when; a name behind is another matter.
    (capital || lexemes.is(i, "easter") || lexemes.is(i, "christmas")).then_some(at)
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
    let led = lexemes.is_any(i.wrapping_sub(1), words!["in", "since", "year"]);
    let (value, end) = words_year(lexemes, i).filter(|_| led)?;
    let unit = lexemes.is_word(end) && !lexemes.has(end, Is::PREPOSITION | Is::CONJUNCTION);
    (!unit).then(|| Some(Dated::new(i, end, When::Fixed(Date::of_year(value)?.into()))))?
}

/// "in 2012", "the 2012 election".
pub(super) fn lone_year(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (value, end) = year(lexemes, i)?;
    if !(1500..2150).contains(&value) || !is_year(lexemes, i, value) {
        return None;
    }
    // "2016 june", "2016 , nov".
    let comma = usize::from(lexemes.is(end, ","));
    if let Some((month_number, end)) = month(lexemes, end + comma)
        .filter(|(_, e)| !lexemes.is_number(*e) && comma + usize::from(lexemes.at(i).spaced) > 0)
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
    let glued_mark = |at: usize| {
        lexemes.glued(at)
            && !lexemes.is_any(
                at,
                words![
                    ",", ".", ")", ":", ";", "?", "!", "”", "\"", "’", "'s", "’s", "'", "—", "-",
                    "–",
                ],
            )
    };
    if glued_mark(next)
        || lexemes.glued(i)
            && !before
                .is_some_and(|b| lexemes.is_any(b, words!["(", "“", "\"", "-", "–", "—", "‘", "["]))
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
    let (low, high) = if before.is_some_and(|b| lexemes.is_any(b, words!["in", "since"])) {
        (1500, 2150)
    } else {
        (1850, 2100)
    };
    let led = before.is_none_or(|b| {
        lexemes.of(b, Of::YEAR_LEADS)
            || !lexemes.is_word(b)
            || lexemes.at(b).capital
            || lexemes.is_any(b, words!["calendar", "fiscal", "year", "election"])
    });
    let plural = lexemes.is_word(next)
        && !lexemes.at(next).capital
        && lexemes.word(next).ends_with('s')
        && lexemes.entry(next).classes == 0
        && !before
            .is_some_and(|b| lexemes.is_any(b, words!["the", "in", "its", "their", "his", "her"]));
    // "the long 2016 presidential primary"
    let of_event = lexemes.has(next, Is::EVENT_NOUN)
        || lexemes.is_word(next)
            && lexemes.has(next + 1, Is::EVENT_NOUN)
            && lexemes.entry(next).classes == 0;
    (low..high).contains(&value) && (led || of_event) && !plural
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

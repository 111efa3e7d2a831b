//! Dates that count from another day: "last month", "next Tuesday", "three months ago", "tonight".

use copydesk_model::Date;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::super::lexicon::Spelling;
use super::days;
use super::scan::Dated;
use super::when::{Side, Unit, When};

/// "last week", "this year", "next month" of this unit: the distance and the lexeme behind it.
pub(super) fn shifted_unit(lexemes: &Lexemes<'_>, i: usize, unit: u8) -> Option<(i32, usize)> {
    let at = i + usize::from(lexemes.is(i, "the"));
    let shift = shift(lexemes, at)?;
    let calendar = usize::from(lexemes.is_any(at + 1, words!["calendar", "working"]));
    let entry = lexemes.entry(at + 1 + calendar);
    (entry.classes & Is::TIME_UNIT != 0 && entry.value == unit)
        .then_some((i32::from(shift), at + 2 + calendar))
}

fn shift(lexemes: &Lexemes<'_>, i: usize) -> Option<i8> {
    if !lexemes.has(i, Is::SHIFT) {
        return None;
    }
    Some(lexemes.entry(i).value as i8 - 2)
}

fn time_unit(lexemes: &Lexemes<'_>, i: usize) -> Option<Unit> {
    lexemes.has(i, Is::TIME_UNIT).then(|| Unit::of(lexemes.entry(i).value))
}

/// "last Tuesday", "this spring", "next June", "the past two years", "next week".
pub(super) fn shifted(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let shift = shift(lexemes, i)?;
    let mut at = i + 1;
    at += usize::from(
        lexemes.is_any(at, words!["calendar", "fiscal", "working", "business"])
            && lexemes.has(at + 1, Is::TIME_UNIT),
    );
    if lexemes.has(at, Is::WEEKDAY) {
        // "the last Friday in August"
        let of = lexemes.is(i, "last") && lexemes.is_any(at + 1, words!["in", "of"]);
        if of && let Some((month, end)) = days::month(lexemes, at + 2) {
            let (year, end) =
                days::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
            let when = When::NthWeekday(0, lexemes.entry(at).value, month, year);
            return Some(Dated::new(i, end, when));
        }
        let end = days::day_part_end(lexemes, at + 1);
        return Some(Dated::new(i, end, When::ShiftedWeekday(lexemes.entry(at).value, shift)));
    }
    if let Some(unit) = time_unit(lexemes, at) {
        return unit_shifted(lexemes, i, at, shift, unit);
    }
    if lexemes.has(at, Is::SEASON) {
        let value = lexemes.entry(at).value;
        return Some(Dated::new(i, at + 1, When::Season(value, Some(shift))));
    }
    if let Some((month, end)) = days::month(lexemes, at) {
        if let Some((day, end, _)) = days::day(lexemes, end).filter(|_| lexemes.is_number(end)) {
            return Some(Dated::new(i, end, When::MonthDay((month, day))));
        }
        if let Some((year, end)) = days::year_behind(lexemes, end) {
            return Some(Dated::new(i, end, When::Fixed(Date::month(year, month)?.into())));
        }
        let end = if lexemes.is(end - 1, ".") { end - 1 } else { end };
        return Some(Dated::new(i, end, When::ShiftedMonth(month, shift)));
    }
    if lexemes.has(at, Is::DAY_PART) && lexemes.is_any(i, words!["last", "this"]) {
        return Some(Dated::new(i, at + 1, When::Day(if shift < 0 { -1 } else { 0 })));
    }
    stretch(lexemes, i, at, shift)
}

fn unit_shifted(
    lexemes: &Lexemes<'_>,
    i: usize,
    at: usize,
    shift: i8,
    unit: Unit,
) -> Option<Dated> {
    // "next week Monday", "next week on Tuesday".
    let on = at + 1 + usize::from(lexemes.is_any(at + 1, words!["on", ","]));
    if unit == Unit::Week
        && lexemes.has(on, Is::WEEKDAY)
        && (on == at + 1 || lexemes.is(at + 1, "on"))
    {
        let when = When::WeekdayOfWeek(lexemes.entry(on).value, shift.into());
        return Some(Dated::new(i, on + 1, when));
    }
    let the_last = shift < 0 && lexemes.is(at + 1, "of") && lexemes.is(i, "last");
    if the_last {
        return nth_of(lexemes, i, 0, unit, at + 2);
    }
    if unit == Unit::Decade || unit == Unit::Century {
        let led = lexemes.is_any(i.wrapping_sub(1), words!["the", "this"]) || lexemes.is(i, "this");
        let when = if shift == 0 { When::Unknown } else { When::Stretch(1, unit, shift) };
        return led.then(|| Dated::new(i, at + 1, when));
    }
    let same = lexemes.is_any(i, words!["same", "following", "prior"]) && unit != Unit::Quarter;
    let when = match (unit, same) {
        (_, true) => When::Told(unit, shift.into()),
        (Unit::Day, false) if lexemes.is(i, "next") => When::Told(unit, shift.into()),
        (Unit::Day, false) => When::Day(shift.into()),
        _ => When::Shifted(unit, shift.into()),
    };
    // "the past year", "over the past month" are stretches up to now.
    Some(Dated::new(i, at + 1, when))
}

/// "the past two years", "next 3 weeks", "the last few months".
fn stretch(lexemes: &Lexemes<'_>, i: usize, at: usize, shift: i8) -> Option<Dated> {
    let (count, unit_at) = count(lexemes, at)?;
    let unit_at = unit_at
        + usize::from(
            lexemes.is_any(unit_at, words!["business", "calendar", "full"])
                || lexemes.is_hyphen(unit_at),
        );
    let unit = time_unit(lexemes, unit_at)?;
    if shift == 0 {
        return None;
    }
    if lexemes.is(unit_at + 1, "of")
        && let Some((year, end)) = days::year(lexemes, unit_at + 2)
    {
        return Some(Dated::new(i, end, When::PartOfYear(count, unit, year, true)));
    }
    Some(Dated::new(i, unit_at + 1, When::Stretch(count, unit, shift)))
}

/// A count: "two", "3", "a", "a few", "a couple of". The lexeme behind it.
pub(super) fn count(lexemes: &Lexemes<'_>, i: usize) -> Option<(u32, usize)> {
    if lexemes.is_number(i) {
        let value: u32 = lexemes.word(i).parse().ok().filter(|n| *n < 10_000)?;
        return Some((value, i + 1));
    }
    let article = usize::from(lexemes.is_any(i, words!["a", "an"]));
    if lexemes.is(i + article, "few") {
        return Some((3, i + article + 1));
    }
    if lexemes.are(i + article, words!["couple", "of"]) {
        return Some((2, i + article + 2));
    }
    if article == 1 {
        return Some((1, i + 1));
    }
    let entry = lexemes.entry(i);
    if entry.classes & Is::TENS != 0 {
        let at = i + 1 + usize::from(lexemes.is_hyphen(i + 1));
        let ones = lexemes.entry(at);
        if ones.classes & Is::SMALL != 0 && ones.value < 10 {
            return Some((u32::from(entry.value + ones.value), at + 1));
        }
    }
    (entry.classes & (Is::SMALL | Is::TENS) != 0).then_some((entry.value.into(), i + 1))
}

/// The count that ends before a lexeme, and its first lexeme.
fn count_before(lexemes: &Lexemes<'_>, i: usize, after: usize) -> Option<(u32, usize)> {
    let mut unit = i;
    if unit > 0 && lexemes.is_hyphen(unit - 1) {
        unit -= 1;
    }
    (1..=3)
        .rev()
        .filter_map(|back| unit.checked_sub(back))
        .filter(|from| *from >= after)
        .filter_map(|from| {
            count(lexemes, from).filter(|(_, end)| *end == unit).map(|(n, _)| (n, from))
        })
        .next()
}

/// A date that a unit of time belongs to whose number stands before it.
pub(super) fn unit(lexemes: &Lexemes<'_>, i: usize, after: usize) -> Option<Dated> {
    let unit = time_unit(lexemes, i)?;
    if let Some((first_count, first)) = count_before(lexemes, i, after) {
        return counted(lexemes, first, first_count, unit, i + 1, after);
    }
    if let Some(when) = other_side(lexemes, i, unit) {
        return Some(when);
    }
    if matches!(unit, Unit::Weekend) {
        let from = i - usize::from(i > after && lexemes.is(i.wrapping_sub(1), "the"));
        return lexemes
            .is(i, "weekend")
            .then(|| Dated::new(from, i + 1, When::Shifted(Unit::Weekend, 0)));
    }
    // "weeks later", "days earlier": a time that cannot be worked out.
    let vague = lexemes.is_any(i + 1, words!["later", "earlier"]) && lexemes.word(i).ends_with('s');
    if vague {
        let from = i - usize::from(i > after && lexemes.is_any(i.wrapping_sub(1), words!["just"]));
        return Some(Dated::new(from, i + 2, When::Unknown));
    }
    most_of(lexemes, i, unit, after).or_else(|| the_unit(lexemes, i, unit, after))
}

/// "much of the week", "the rest of the year": the unit that is running.
fn most_of(lexemes: &Lexemes<'_>, i: usize, unit: Unit, after: usize) -> Option<Dated> {
    let of = i.checked_sub(2).filter(|of| *of > after || after == 0)?;
    let whole = lexemes
        .is_any(of.checked_sub(1)?, words!["much", "most", "rest", "remainder", "end"])
        && lexemes.is(of, "of")
        && lexemes.is_any(of + 1, words!["the", "this"])
        && !lexemes.is(i + 1, "of")
        && !lexemes.word(i).ends_with('s');
    let unit = Some(unit).filter(|u| matches!(u, Unit::Week | Unit::Month | Unit::Year))?;
    whole.then(|| Dated::new(i - 1, i + 1, When::Shifted(unit, 0)))
}

/// "the week of Nov. 2", "the week beginning November 2", "the rest of the year".
fn the_unit(lexemes: &Lexemes<'_>, i: usize, unit: Unit, after: usize) -> Option<Dated> {
    if i <= after.max(1) && after > 0 || i == 0 {
        return week_number(lexemes, i);
    }
    let the = i - 1;
    let named = unit == Unit::Week && lexemes.is(i, "week");
    if named {
        let verb = lexemes.is_any(i + 1, words!["of", "beginning", "starting", "commencing"]);
        let at = i + 1 + usize::from(verb) + usize::from(lexemes.is(i + 2, "on"));
        let first = if lexemes.is(the, "the") { the } else { i };
        if verb
            && let Some(day) =
                days::month_first(lexemes, at).filter(|d| matches!(d.when, When::MonthDay(_)))
        {
            return Some(Dated::new(first, day.end, When::WeekBeginning(Box::new(day.when))));
        }
        if let Some(dated) = week_number(lexemes, i) {
            return Some(dated);
        }
    }
    None
}

/// "week 31".
fn week_number(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let number = days::small(lexemes.word(i + 1)).filter(|n| (1..=53).contains(n))?;
    let week = lexemes.is(i, "week") && lexemes.at(i + 1).spaced && !lexemes.is(i + 2, "of");
    let led = i == 0 || lexemes.is_any(i - 1, words!["the", "in"]);
    (week && led).then(|| Dated::new(i, i + 2, When::WeekOfYear(number, Err(0))))
}

/// "the day after tomorrow", "the week after next", "the day before".
fn other_side(lexemes: &Lexemes<'_>, i: usize, unit: Unit) -> Option<Dated> {
    let side = match lexemes.word(i + 1) {
        "after" => 1,
        "before" => -1,
        _ => return None,
    };
    let led = i > 0 && lexemes.is_any(i - 1, words!["the", "one"]);
    let first = if led { i - 1 } else { i };
    if lexemes.has(i + 2, Is::DEICTIC) && unit == Unit::Day {
        let base = i32::from(lexemes.entry(i + 2).value) - 10;
        return Some(Dated::new(first, i + 3, When::Day(base + side)));
    }
    let the = usize::from(lexemes.is(i + 2, "the"));
    if let Some(shift) = shift(lexemes, i + 2 + the).filter(|s| i32::from(*s) == side) {
        if lexemes.has(i + 3 + the, Is::TIME_UNIT) {
            return None;
        }
        return Some(Dated::new(first, i + 3 + the, When::Shifted(unit, i32::from(shift) + side)));
    }
    None
}

/// "three months ago", "in two years", "a month and six days ago", "two weeks before Christmas".
fn counted(
    lexemes: &Lexemes<'_>,
    first: usize,
    first_count: u32,
    first_unit: Unit,
    mut end: usize,
    after: usize,
) -> Option<Dated> {
    let mut counts = vec![(first_count, first_unit)];
    for _ in 0..3 {
        let at = end + usize::from(lexemes.is_any(end, words!["and", ","]));
        let Some((number, unit_at)) = count(lexemes, at) else { break };
        let Some(unit) = time_unit(lexemes, unit_at) else { break };
        counts.push((number, unit));
        end = unit_at + 1;
    }
    let in_front = first.checked_sub(1).filter(|b| *b >= after);
    let led = |words: &[Spelling]| in_front.is_some_and(|b| lexemes.is_any(b, words));
    match lexemes.word(end).to_ascii_lowercase().as_str() {
        "ago" => return Some(Dated::new(first, end + 1, When::Ago(counts, -1))),
        "later" => return Some(Dated::new(first, end + 1, When::Later(counts))),
        "hence" => return Some(Dated::new(first, end + 1, When::Ago(counts, 1))),
        "earlier" => return Some(Dated::new(first, end + 1, When::Unknown)),
        "from" | "after" | "before" | "since" => {
            if let Some(dated) = from_other(lexemes, first, &counts, end) {
                return Some(dated);
            }
        }
        "starting" | "beginning" | "," => {
            if let Some(dated) = lasting(lexemes, first, first_count, first_unit, end) {
                return Some(dated);
            }
        }
        _ => {}
    }
    if led(words!["in"])
        && counts.len() == 1
        && !lexemes.is_any(end, words!["of", "or"])
        && !lexemes.glued(end + 1)
    {
        let span = lexemes.is_any(end, words!["that", "since"]);
        let possessive = lexemes.is_any(end, words!["'s", "’s", "'", "’"]);
        // "in 25 years" behind "first time", "lowest" counts backwards and is no date.
        let backwards = (first.saturating_sub(8)..first).any(|i| {
            lexemes.is_any(
                i,
                words![
                    "first", "lowest", "highest", "worst", "best", "biggest", "largest", "time",
                    "smallest", "not",
                ],
            )
        });
        if !span && !backwards {
            return Some(Dated::new(
                first - 1,
                end + 2 * usize::from(possessive && lexemes.is(end + 1, "time")),
                When::Ago(counts, 1),
            ));
        }
    }
    if lexemes.are(end, words!["in", "the", "future"]) {
        return Some(Dated::new(first, end + 3, When::Stretch(first_count, first_unit, 1)));
    }
    None
}

/// "two weeks from Friday", "three months after Easter", "a week from now".
fn from_other(
    lexemes: &Lexemes<'_>,
    first: usize,
    counts: &[(u32, Unit)],
    end: usize,
) -> Option<Dated> {
    let sign = if lexemes.is(end, "before") { -1 } else { 1 };
    if lexemes.is_any(end + 1, words!["now", "today"]) {
        return Some(Dated::new(first, end + 2, When::Ago(counts.to_vec(), sign)));
    }
    let base = base_at(lexemes, end + 1)?;
    let when = When::From(counts.to_vec(), sign, Box::new(base.when));
    Some(Dated::new(first, base.end, when))
}

/// "five days starting from next Friday".
fn lasting(
    lexemes: &Lexemes<'_>,
    first: usize,
    count: u32,
    unit: Unit,
    end: usize,
) -> Option<Dated> {
    let from = end + 1 + usize::from(lexemes.is_any(end + 1, words!["from", "on"]));
    if lexemes.is(end, ",") && !lexemes.is(end + 1, "from") {
        return None;
    }
    let base = base_at(lexemes, from)?;
    Some(Dated::new(first, base.end, When::Lasting(count, unit, Box::new(base.when))))
}

/// The date that another counts from.
fn base_at(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    if lexemes.has(i, Is::DEICTIC) {
        return deictic(lexemes, i);
    }
    days::feast(lexemes, i)
        .or_else(|| days::month_first(lexemes, i))
        .or_else(|| super::numeric::at(lexemes, i, super::Reading::News))
        .or_else(|| shifted(lexemes, i).filter(|d| !matches!(d.when, When::Stretch(..))))
        .or_else(|| lexemes.has(i, Is::WEEKDAY).then(|| days::weekday(lexemes, i)).flatten())
        .or_else(|| {
            let (year, end) = days::year(lexemes, i)?;
            Some(Dated::new(i, end, When::Fixed(Date::of_year(year)?.into())))
        })
}

/// "today", "tonight", "yesterday afternoon".
pub(super) fn deictic(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    // "USA TODAY": a name.
    let capitals = |i: usize| {
        lexemes.word(i).len() > 1 && lexemes.word(i).bytes().all(|b| b.is_ascii_uppercase())
    };
    if capitals(i) && i > 0 && capitals(i - 1) {
        return None;
    }
    let days = i32::from(lexemes.entry(i).value) - 10;
    let end = days::day_part_end(lexemes, i + 1);
    Some(Dated::new(i, end, When::Day(days)))
}

/// "early June", "late last year", "mid-May", "earlier this month", "the end of 2013".
pub(super) fn part(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let mut at = i + 1;
    at += usize::from(lexemes.is_hyphen(at));
    let noun = lexemes.is_any(i, words!["beginning", "start", "end", "middle"]);
    if noun {
        if !lexemes.is(at, "of") {
            return None;
        }
        at += 1;
    }
    at += usize::from(lexemes.is_any(at, words!["in", "on"]) && !noun);
    at += usize::from(lexemes.is(at, "the"));
    let first = if noun && i > 1 && lexemes.is(i - 1, "the") && lexemes.is(i - 2, "at") {
        i - 2
    } else {
        i
    };
    let inner = if lexemes.has(at, Is::SHIFT) {
        shifted(lexemes, at).filter(|d| !matches!(d.when, When::Stretch(..)))
    } else if lexemes.has(at, Is::MONTH) {
        days::month_first(lexemes, at).or_else(|| {
            days::month(lexemes, at).map(|(m, end)| Dated::new(at, end, When::Month(m)))
        })
    } else if lexemes.has(at, Is::WEEKDAY) {
        days::weekday(lexemes, at)
    } else if lexemes.is_number(at) {
        days::decade(lexemes, at).or_else(|| {
            let (year, end) = days::year(lexemes, at)?;
            let unit = lexemes.has(end, Is::PERCENT | Is::MAGNITUDE | Is::CURRENCY | Is::TIME_UNIT);
            (!unit && (1800..2150).contains(&year))
                .then(|| Some(Dated::new(at, end, When::Fixed(Date::of_year(year)?.into()))))?
        })
    } else {
        None
    }?;
    let side = match lexemes.word(i).to_ascii_lowercase().as_str() {
        "early" => Some(Side::Early),
        "earlier" => Some(Side::Earlier),
        "late" => Some(Side::Late),
        "later" => Some(Side::Later),
        _ => None,
    };
    let halved = matches!(inner.when, When::Shifted(Unit::Month | Unit::Year, _));
    let when = match side.filter(|_| halved) {
        Some(side) => When::HalfOf(side, Box::new(inner.when)),
        None => inner.when,
    };
    Some(Dated { first, end: inner.end, when })
}

/// "this spring" is a shift; "in the fall", "spring 2016".
pub(super) fn season(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let value = lexemes.entry(i).value;
    if let Some((year, end)) = days::year_behind(lexemes, i + 1).filter(|_| !lexemes.is(i + 1, ","))
    {
        let season = super::resolve::season(value)?;
        return Some(Dated::new(i, end, When::Fixed(Date::season(year, season)?.into())));
    }
    let of = i + 1 + usize::from(lexemes.is(i + 1, "of"));
    if let Some((shift, end)) = shifted_unit(lexemes, of, 5) {
        return Some(Dated::new(i, end, When::Season(value, Some(shift as i8))));
    }
    let the = i > 1
        && lexemes.is(i - 1, "the")
        && lexemes.is_any(i - 2, words!["in", "by", "until", "over"]);
    let bare = i > 0 && lexemes.is_any(i - 1, words!["in", "by"]);
    let noun = lexemes.is_word(i + 1)
        && !lexemes.has(i + 1, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::PRONOUN);
    ((the || bare) && !noun).then(|| Dated::new(i, i + 1, When::Season(value, None)))
}

/// "19th century", "the first week of July", "the third quarter of 2016", "the first Friday of July".
pub(super) fn nth(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let (n, mut at, ordinal) = days::day(lexemes, i)?;
    if !ordinal {
        return None;
    }
    at += usize::from(lexemes.is_hyphen(at));
    if lexemes.is(at, "half") {
        return half(lexemes, i, n, at + 1);
    }
    if lexemes.has(at, Is::WEEKDAY) {
        let weekday = lexemes.entry(at).value;
        return nth_weekday(lexemes, i, n, weekday, at + 1);
    }
    if let Some((number, unit_at)) = count(lexemes, at).filter(|(number, _)| *number < 100)
        && let Some(unit) = time_unit(lexemes, unit_at)
        && lexemes.is(unit_at + 1, "of")
        && let Some((year, end)) = days::year(lexemes, unit_at + 2)
        && n == 1
    {
        return Some(Dated::new(i, end, When::PartOfYear(number, unit, year, false)));
    }
    let unit = time_unit(lexemes, at)?;
    match unit {
        // "21st Century Fox"
        Unit::Century if lexemes.at(at).capital && lexemes.at(at + 1).capital => None,
        Unit::Century => {
            let date = Date::century((i16::from(n) - 1) * 100)?;
            Some(Dated::new(i, at + 1, When::Fixed(date.into())))
        }
        Unit::Quarter => {
            let of = at + 1 + usize::from(lexemes.is_any(at + 1, words!["of", ","]));
            quarter_of(lexemes, i, n, at + 1, of)
        }
        Unit::Week | Unit::Month if lexemes.is(at + 1, "of") => nth_of(lexemes, i, n, unit, at + 2),
        _ => None,
    }
}

/// "the first week of July": the n-th unit (0 for the last) of what begins with lexeme `at`.
fn nth_of(lexemes: &Lexemes<'_>, i: usize, n: u8, unit: Unit, at: usize) -> Option<Dated> {
    if let Some((shift, end)) = shifted_unit(lexemes, at, 3).filter(|_| unit == Unit::Week) {
        return Some(Dated::new(i, end, When::WeekOfShiftedMonth(n, shift)));
    }
    if let Some((shift, end)) = shifted_unit(lexemes, at, 5).filter(|_| unit == Unit::Week) {
        return Some(Dated::new(i, end, When::WeekOfYear(n, Err(shift))));
    }
    if let Some((year, end)) = days::year(lexemes, at) {
        let when = match unit {
            Unit::Week => When::WeekOfYear(n, Ok(year)),
            Unit::Month => When::Fixed(Date::month(year, if n == 0 { 12 } else { n })?.into()),
            _ => return None,
        };
        return Some(Dated::new(i, end, when));
    }
    let (month, end) = days::month(lexemes, at).filter(|_| unit == Unit::Week)?;
    let (year, end) = days::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
    Some(Dated::new(i, end, When::NthWeek(n, month, year)))
}

fn nth_weekday(lexemes: &Lexemes<'_>, i: usize, n: u8, weekday: u8, end: usize) -> Option<Dated> {
    if n > 5 {
        return None;
    }
    let at = end + usize::from(lexemes.is_any(end, words!["of", "in"]));
    if let Some((shift, end)) = shifted_unit(lexemes, at, 3) {
        return Some(Dated::new(i, end, When::NthWeekdayOfShifted(n, weekday, shift)));
    }
    if at > end
        && let Some((month, end)) = days::month(lexemes, at)
    {
        let (year, end) =
            days::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
        return Some(Dated::new(i, end, When::NthWeekday(n, weekday, month, year)));
    }
    Some(Dated::new(i, end, When::NthWeekdayHere(n, weekday)))
}

fn half(lexemes: &Lexemes<'_>, i: usize, n: u8, end: usize) -> Option<Dated> {
    let at = end + usize::from(lexemes.is(end, "of"));
    year_of(lexemes, at)
        .map(|(year, end)| Dated::new(i, end, year_half(n, year)))
        .filter(|_| n <= 2)
}

fn year_half(n: u8, year: Result<i16, i32>) -> When {
    match year {
        Ok(year) => months(year, n * 6 - 5, n * 6),
        Err(shift) => When::Half(n, Some(shift)),
    }
}

fn months(year: i16, from: u8, to: u8) -> When {
    let ends = Date::month(year, from).zip(Date::month(year, to));
    let span = ends.and_then(|(a, b)| copydesk_model::DateSpan::between(a, b).ok());
    span.map_or(When::Unknown, When::Fixed)
}

/// A year by number, or by its distance: "of 2016", "this year", "the year".
fn year_of(lexemes: &Lexemes<'_>, at: usize) -> Option<(Result<i16, i32>, usize)> {
    if let Some((year, end)) = days::year(lexemes, at) {
        return Some((Ok(year), end));
    }
    if let Some((shift, end)) = shifted_unit(lexemes, at, 5) {
        return Some((Err(shift), end));
    }
    lexemes.are(at, words!["the", "year"]).then_some((Err(0), at + 2))
}

fn quarter_of(lexemes: &Lexemes<'_>, i: usize, n: u8, end: usize, at: usize) -> Option<Dated> {
    if !(1..=4).contains(&n) {
        return None;
    }
    Some(match year_of(lexemes, at) {
        Some((Ok(year), end)) => Dated::new(i, end, months(year, n * 3 - 2, n * 3)),
        Some((Err(shift), end)) => Dated::new(i, end, When::Quarter(n, Some(shift))),
        None => Dated::new(i, end, When::Quarter(n, None)),
    })
}

/// "Q3", "Q3 2016", "H2 2016"; a year before is joined to it later.
pub(super) fn quarter(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let half = match lexemes.word(i) {
        "Q" | "q" => false,
        "H" | "h" => true,
        _ => return None,
    };
    let n = days::small(lexemes.word(i + 1)).filter(|_| lexemes.glued(i + 1))?;
    let end = i + 2;
    let at = end + usize::from(lexemes.is_any(end, words!["of", ","]));
    if half {
        return match year_of(lexemes, at) {
            Some((year, end)) if n <= 2 => Some(Dated::new(i, end, year_half(n, year))),
            _ => (1..=2).contains(&n).then(|| Dated::new(i, end, When::Half(n, None))),
        };
    }
    quarter_of(lexemes, i, n, end, at)
}

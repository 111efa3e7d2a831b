//! Dates that count from another day: "last month", "next Tuesday", "this spring", "tonight".

use copydesk_model::Date;

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::scan::Dated;
use super::when::{Side, Unit, When};
use super::{counted, days, ordinals, reckon, weekdays, years};

/// "last week", "this year", "next month" of this unit: the distance and the lexeme behind it.
pub(super) fn shifted_unit(lexemes: &Lexemes<'_>, i: usize, unit: u8) -> Option<(i32, usize)> {
    let at = i + usize::from(lexemes.is(i, "the"));
    let shift = shift(lexemes, at)?;
    let calendar = usize::from(lexemes.is_any(at + 1, words!["calendar", "working"]));
    let entry = lexemes.entry(at + 1 + calendar);
    (entry.classes & Is::TIME_UNIT != 0 && entry.value == unit)
        .then_some((i32::from(shift), at + 2 + calendar))
}

/// As [`shifted_unit`], behind a month or weekday: "May of last year", but not "Monday of last week's fire".
pub(super) fn shifted_unit_of(lexemes: &Lexemes<'_>, at: usize, unit: u8) -> Option<(i32, usize)> {
    let of = at + usize::from(lexemes.is_any(at, words!["of", "in"]));
    shifted_unit(lexemes, of, unit)
        .filter(|(_, end)| of == at || lexemes.at(*end).shape() != Shape::Possessive)
}

pub(super) fn shift(lexemes: &Lexemes<'_>, i: usize) -> Option<i8> {
    if !lexemes.has(i, Is::SHIFT) {
        return None;
    }
    Some(lexemes.entry(i).value as i8 - 2)
}

pub(super) fn time_unit(lexemes: &Lexemes<'_>, i: usize) -> Option<Unit> {
    lexemes.has(i, Is::TIME_UNIT).then(|| Unit::of(lexemes.entry(i).value))
}

/// "last Tuesday", "this spring", "next June", "the past two years", "next week".
pub(super) fn shifted(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let shift = shift(lexemes, i)?;
    let mut at = i + 1;
    // "Following Monday's debate": a preposition.
    let after = lexemes.is(i, "following") && !(i > 0 && lexemes.is(i - 1, "the"));
    if after && lexemes.has(at, Is::WEEKDAY | Is::MONTH) {
        return None;
    }
    at += usize::from(
        lexemes.is_any(at, words!["calendar", "fiscal", "working", "business"])
            && lexemes.has(at + 1, Is::TIME_UNIT),
    );
    if lexemes.has(at, Is::WEEKDAY) {
        // "the last Friday in August"
        let of = lexemes.is(i, "last") && lexemes.is_any(at + 1, words!["in", "of"]);
        if of && let Some((month, end)) = days::month(lexemes, at + 2) {
            let (year, end) =
                years::year_behind(lexemes, end).map_or((None, end), |(y, e)| (Some(y), e));
            let when = When::NthWeekday(0, lexemes.entry(at).value, month, year);
            return Some(Dated::new(i, end, when));
        }
        let end = weekdays::day_part_end(lexemes, at + 1);
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
        if let Some((year, end)) = years::year_behind(lexemes, end) {
            return Some(Dated::new(i, end, When::Fixed(Date::month(year, month)?.into())));
        }
        let end = if lexemes.is(end - 1, ".") { end - 1 } else { end };
        return Some(Dated::new(i, end, When::ShiftedMonth(month, shift)));
    }
    if lexemes.has(at, Is::DAY_PART) && lexemes.is_any(i, words!["last", "this"]) {
        return Some(Dated::new(i, at + 1, When::Day(if shift < 0 { -1 } else { 0 })));
    }
    // "the next morning"
    if lexemes.has(at, Is::DAY_PART)
        && lexemes.is_any(i, words!["next", "following"])
        && i > 0
        && lexemes.is(i - 1, "the")
    {
        return Some(Dated::new(i, at + 1, When::Told(Unit::Day, 1)));
    }
    // "the previous evening"
    if lexemes.has(at, Is::DAY_PART)
        && lexemes.is(i, "previous")
        && lexemes.is(i.wrapping_sub(1), "the")
    {
        return Some(Dated::new(i, at + 1, When::Told(Unit::Day, -1)));
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
        return ordinals::nth_of(lexemes, i, 0, unit, at + 2);
    }
    if unit == Unit::Decade || unit == Unit::Century {
        let led = lexemes.is_any(i.wrapping_sub(1), words!["the", "this"]) || lexemes.is(i, "this");
        let when = if shift == 0 { When::Unknown } else { When::Stretch(1, unit, shift) };
        return led.then(|| Dated::new(i, at + 1, when));
    }
    // "the next year", but "over the next year"
    let the_next = lexemes.is(i, "next")
        && i > 0
        && lexemes.is(i - 1, "the")
        && lexemes.at(at + 1).shape() != Shape::Possessive
        && !lexemes
            .is_any(i.wrapping_sub(2), words!["in", "over", "within", "during", "for", "of", "by"]);
    let day_before = unit == Unit::Day && lexemes.is(i, "previous");
    let same = (lexemes.is_any(i, words!["same", "following", "prior"]) || the_next || day_before)
        && unit != Unit::Quarter;
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
    let (count, unit_at) = counted::count(lexemes, at)?;
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
        && let Some((year, end)) = years::year(lexemes, unit_at + 2)
    {
        return Some(Dated::new(i, end, When::PartOfYear(count, unit, year, true)));
    }
    Some(Dated::new(i, unit_at + 1, When::Stretch(count, unit, shift)))
}

/// "today", "tonight", "yesterday afternoon".
pub(super) fn deictic(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    // "USA TODAY": a name.
    let capitals = |i: usize| lexemes.at(i).len() > 1 && lexemes.is_capitals(i);
    if capitals(i) && i > 0 && capitals(i - 1) {
        return None;
    }
    let days = i32::from(lexemes.entry(i).value) - 10;
    let end = weekdays::day_part_end(lexemes, i + 1);
    Some(Dated::new(i, end, When::Day(days)))
}

/// "met in the afternoon": a part of the day that is told of, or of today.
pub(super) fn day_part(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let done = i.checked_sub(3)?;
    let led = lexemes.are(done + 1, words!["in", "the"])
        && lexemes.has(done, Is::EVENT_NOUN | Is::EVENT_VERB)
        && lexemes.is_any(i, words!["morning", "afternoon", "evening"]);
    // "in the morning of June 4", "in the evening papers"
    let closed = !lexemes.is_word(i + 1) && !lexemes.is_hyphen(i + 1)
        || lexemes.is_any(i + 1, listed!(DATES, "relative/behind-day-parts"));
    let when = When::OfStory(Box::new(When::Shifted(Unit::Day, 0)));
    (led && closed).then(|| Dated::new(i - 1, i + 1, when))
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
    let told = at + usize::from(lexemes.are(at, words!["that", "same"]));
    let inner = if lexemes.is_any(told, words!["that", "same"]) {
        // "later that month"
        let unit = time_unit(lexemes, told + 1)?;
        Some(Dated::new(at, told + 2, When::Told(unit, 0)))
    } else if lexemes.are(i + 1, words!["in", "the"]) && lexemes.has(at, Is::TIME_UNIT) {
        // "earlier in the week"
        let unit = time_unit(lexemes, at).filter(|_| !lexemes.is(at + 1, "of"))?;
        let fits = matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Day);
        // "later in the day": that of the story
        let when = match unit {
            Unit::Day => When::OfStory(Box::new(When::Shifted(unit, 0))),
            _ => When::Shifted(unit, 0),
        };
        fits.then(|| Dated::new(at, at + 1, when))
    } else if noun && lexemes.is(at - 1, "the") && lexemes.has(at, Is::TIME_UNIT | Is::SEASON) {
        end_of_the(lexemes, at, lexemes.is(i, "end"))
    } else if lexemes.has(at, Is::SHIFT) {
        shifted(lexemes, at).filter(|d| !matches!(d.when, When::Stretch(..)))
    } else if lexemes.has(at, Is::MONTH) {
        days::month_first(lexemes, at).or_else(|| {
            days::month(lexemes, at).map(|(m, end)| Dated::new(at, end, When::Month(m)))
        })
    } else if lexemes.has(at, Is::WEEKDAY) {
        weekdays::weekday(lexemes, at)
    } else if lexemes.is_number(at) {
        years::decade(lexemes, at).or_else(|| {
            let (year, end) = years::year(lexemes, at)?;
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
    Some(Dated { first: i, end: inner.end, when })
}

/// "before the summer", "since winter": what stands so many words before a season, but "after the fall".
fn is_beside(lexemes: &Lexemes<'_>, season: usize, back: usize) -> bool {
    let leads = words!["before", "after", "since", "until", "during", "through", "throughout"];
    lexemes.is_any(season - back, leads)
        && !lexemes.is(season, "fall")
        && !lexemes.is(season + 1, "of")
}

/// "the end of the year", "the start of the summer": of the one that runs or is near; not "the end of the day", which
/// means "in the end".
fn end_of_the(lexemes: &Lexemes<'_>, at: usize, end: bool) -> Option<Dated> {
    // "the end of the week of May 4", "the end of the year-long strike", "the end of the month's first fair"
    if lexemes.is(at + 1, "of") || is_in_phrase(lexemes, at + 1) {
        return None;
    }
    let when = match time_unit(lexemes, at) {
        Some(unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)) => {
            if end {
                When::EndOf(unit)
            } else {
                When::Shifted(unit, 0)
            }
        }
        None => When::Season(lexemes.entry(at).value, None),
        Some(_) => return None,
    };
    (!lexemes.word(at).ends_with('s')).then(|| Dated::new(at, at + 1, when))
}

/// Whether a word belongs to the one before it as a noun or by a hyphen.
fn is_in_phrase(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let free = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::PRONOUN | Is::MODAL;
    let noun = lexemes.is_word(i) && !lexemes.has(i, free | Is::RELATIVE | Is::DETERMINER);
    let verb = lexemes.is_past(i) || lexemes.has(i, Is::ADVERB | Is::REPORTING);
    noun && !verb || lexemes.is_hyphen(i)
}

/// "this spring" is a shift; "in the fall", "spring 2016".
pub(super) fn season(lexemes: &Lexemes<'_>, i: usize) -> Option<Dated> {
    let value = lexemes.entry(i).value;
    if let Some((year, end)) =
        years::year_behind(lexemes, i + 1).filter(|_| !lexemes.is(i + 1, ","))
    {
        let season = reckon::season(value)?;
        return Some(Dated::new(i, end, When::Fixed(Date::season(year, season)?.into())));
    }
    let of = i + 1 + usize::from(lexemes.is(i + 1, "of"));
    if let Some((shift, end)) = shifted_unit(lexemes, of, 5) {
        return Some(Dated::new(i, end, When::Season(value, Some(shift as i8))));
    }
    let the = i > 1
        && lexemes.is(i - 1, "the")
        && (lexemes.is_any(i - 2, words!["in", "by", "until", "over"]) || is_beside(lexemes, i, 2));
    let bare = i > 0 && (lexemes.is_any(i - 1, words!["in", "by"]) || is_beside(lexemes, i, 1));
    let noun = lexemes.is_word(i + 1)
        && !lexemes.has(i + 1, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::PRONOUN);
    // "since the spring": the last one, and not one that is only beginning
    let since = lexemes.is(i.wrapping_sub(1 + usize::from(the)), "since");
    let shift = since.then_some(-1);
    ((the || bare) && !noun).then(|| Dated::new(i, i + 1, When::Season(value, shift)))
}

//! Units of time whose number or side says when: "three weeks later", "the week of Nov. 2", "the day after tomorrow".

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, words};
use super::scan::Dated;
use super::when::{Unit, When};
use super::{counted, days, relative};

/// How far behind "a weekend" another date of the same event may stand.
const OTHER_REACH: usize = 9;

/// A date that a unit of time belongs to whose number stands before it.
pub(super) fn unit(lexemes: &Lexemes<'_>, i: usize, after: usize) -> Option<Dated> {
    let unit = relative::time_unit(lexemes, i)?;
    // "a weekend rally"
    let event = |i: usize| lexemes.has(i, Is::EVENT_NOUN) && !lexemes.has(i, Is::PREPOSITION);
    let modifies = lexemes.is(i, "weekend")
        && i > after
        && lexemes.is_any(i - 1, words!["a", "another"])
        && (event(i + 1) || lexemes.is_word(i + 1) && event(i + 2))
        // "a weekend trip in 2012", "a weekend rally every June"
        && !(i + 2..i + 2 + OTHER_REACH).any(|k| {
            lexemes.has(k, Is::MONTH | Is::WEEKDAY | Is::SHIFT)
                || lexemes.is_number(k) && lexemes.word(k).len() == 4
                || lexemes.is_any(k, words!["every", "each"])
        })
        && !(i.saturating_sub(4)..i).any(|k| lexemes.is_any(k, words!["usually", "often"]));
    if modifies {
        return Some(Dated::new(i, i + 1, When::Shifted(Unit::Weekend, 0)));
    }
    if let Some((first_count, first)) = counted::count_before(lexemes, i, after) {
        return counted::counted(lexemes, first, first_count, unit, i + 1, after);
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
    if let Some(dated) = told(lexemes, i, unit, after) {
        return Some(dated);
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
    let week = lexemes.is(i, "week") && lexemes.at(i + 1).spaced() && !lexemes.is(i + 2, "of");
    let led = i == 0 || lexemes.is_any(i - 1, words!["the", "in"]);
    (week && led).then(|| Dated::new(i, i + 2, When::WeekOfYear(number, Err(0))))
}

/// "that day", "the week before": counted from what is told of.
fn told(lexemes: &Lexemes<'_>, i: usize, unit: Unit, after: usize) -> Option<Dated> {
    let first = i.checked_sub(1).filter(|first| *first >= after)?;
    if lexemes.word(i).ends_with('s') || unit == Unit::Quarter {
        return None;
    }
    if lexemes.is(first, "that") {
        let noun = lexemes.is_word(i + 1) && lexemes.entry(i + 1).classes == 0;
        return (!noun).then(|| Dated::new(first, i + 1, When::Told(unit, 0)));
    }
    let shift = match lexemes.word(i + 1) {
        "before" => -1,
        "after" => 1,
        _ => return None,
    };
    let closes = i + 2 >= lexemes.len() || lexemes.is_any(i + 2, words![",", ".", ";", "in", "at"]);
    (lexemes.is(first, "the") && closes).then(|| Dated::new(first, i + 2, When::Told(unit, shift)))
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
    if let Some(shift) = relative::shift(lexemes, i + 2 + the).filter(|s| i32::from(*s) == side) {
        if lexemes.has(i + 3 + the, Is::TIME_UNIT) {
            return None;
        }
        return Some(Dated::new(first, i + 3 + the, When::Shifted(unit, i32::from(shift) + side)));
    }
    None
}

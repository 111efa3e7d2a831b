//! Where and when the article was filed: "KYIV, June 23 (Agency) —".

use copydesk_model::{Date, Dateline, Text};
use memchr::memchr_iter;

use super::lexicon::datelines::{MONTHS, NO_PLACES, SMALL, WEEKDAYS};
use super::lexicon::has;
use crate::bytes::any_pair;

/// The longest dateline, in bytes.
const MAX: usize = 120;

/// What ends a dateline; a space comes after each.
const DASHES: &[&str] = &["—", "–", "--", "-", "―"];

/// Finds the dateline that a paragraph begins with, and the text after it.
///
/// In doubt there is none.
pub(super) fn read(text: &str) -> Option<(Dateline, &str)> {
    let (before, dash, rest) = at_dash(text)?;
    let (before, source) = agency(before.trim_end())?;
    let mut parts = before.split(", ");
    let place = parts.next().filter(|place| !has(NO_PLACES, place))?;
    let parts: Vec<_> = parts.collect();
    let date = parts.iter().rposition(|part| is_day(part));
    let regions = parts.get(..date.unwrap_or(parts.len()))?;
    let after = parts.get(date.map_or(parts.len(), |at| at + 1)..)?;
    let year = match after {
        [] => None,
        [year] => Some(year.parse::<i16>().ok().filter(|year| (1700..2200).contains(year))?),
        _ => return None,
    };
    let named = if source.is_some() { is_place(place) } else { is_capitals(place) };
    let sure = source.is_some() || date.is_some() || begins_sentence(rest);
    if !named || !sure || regions.len() > 2 || !regions.iter().all(|part| is_place(part)) {
        return None;
    }
    let date = date.and_then(|at| parts.get(at)).and_then(|day| self::date(day, year));
    let text = text.get(..text.len() - rest.len())?.trim_end();
    debug_assert!(text.ends_with(dash));
    let place = std::iter::once(place).chain(regions.iter().copied());
    let place = place.collect::<Vec<_>>().join(", ");
    let source = source.map(Text::new).transpose().ok()?;
    Some((
        Dateline { text: Text::new(text).ok()?, place: Text::new(place).ok(), date, source },
        rest,
    ))
}

/// Reads a dateline that stands alone, with or without its dash.
pub(crate) fn alone(text: &str) -> Option<Dateline> {
    let text = text.replace('\u{A0}', " ");
    let dashed = DASHES.iter().any(|dash| text.ends_with(dash));
    let line = if dashed { format!("{text} X") } else { format!("{text} — X") };
    read(&line).map(|(dateline, _)| dateline)
}

/// The text before the first dash with a space after it, the dash, and the text after that.
fn at_dash(text: &str) -> Option<(&str, &str, &str)> {
    let mut end = MAX.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end)?;
    let may_end = |a: u8, b: u8| ((a == b'-') | (a.wrapping_sub(0x93) < 3)) & (b == b' ');
    if !any_pair(head.as_bytes(), may_end) {
        return None;
    }
    let found = memchr_iter(b' ', head.as_bytes()).find_map(|space| {
        // The last byte of each dash, which few words end with.
        let last = head.as_bytes().get(space.checked_sub(1)?)?;
        if !matches!(last, b'-' | 0x93..=0x95) {
            return None;
        }
        let before = text.get(..space)?;
        let dash = DASHES.iter().find(|dash| before.ends_with(**dash))?;
        let before = before.strip_suffix(dash)?;
        // A hyphen alone is a dash only with a space on either side.
        let apart = before.ends_with(' ') || (*dash != "-" && *dash != "--");
        (apart && !before.is_empty()).then_some((before, *dash, text.get(space + 1..)?))
    })?;
    let rest = found.2;
    (!rest.trim().is_empty() && !rest.starts_with(char::is_whitespace)).then_some(found)
}

/// Takes the agency in brackets off the end. `None` if there are brackets elsewhere.
fn agency(text: &str) -> Option<(&str, Option<&str>)> {
    let Some(inner) = text.strip_suffix(')') else {
        return (!text.contains(['(', ')'])).then_some((text, None));
    };
    let (before, agency) = inner.split_once(" (")?;
    let named = agency.split(' ').count() <= 5
        && agency.chars().all(|c| c.is_alphanumeric() || " .-/&".contains(c))
        && agency.chars().any(char::is_alphabetic);
    (named && !before.contains(['(', ')'])).then_some((before.trim_end(), Some(agency)))
}

/// Whether a phrase is a day: "June 23", "23 June", "Tuesday".
fn is_day(part: &str) -> bool {
    has(WEEKDAYS, part) || month_and_day(part).is_some()
}

fn month_and_day(part: &str) -> Option<(u8, u8)> {
    let (a, b) = part.split_once(' ')?;
    let month = |word: &str| {
        let lower = word.to_lowercase();
        MONTHS.iter().find(|(name, _)| *name == lower).map(|(_, month)| *month)
    };
    let day = |word: &str| word.parse().ok().filter(|day| (1..=31).contains(day));
    month(a).zip(day(b)).or_else(|| month(b).zip(day(a)))
}

fn date(day: &str, year: Option<i16>) -> Option<Date> {
    let (month, day) = month_and_day(day)?;
    match year {
        Some(year) => Date::day(year, month, day),
        None => Date::month_day(month, day),
    }
}

/// Whether a phrase can be a place: at most five words that begin with capitals.
fn is_place(phrase: &str) -> bool {
    let word = |word: &str| {
        let plain = word.chars().all(|c| c.is_alphabetic() || ".’'-/".contains(c));
        plain && (word.starts_with(char::is_uppercase) || SMALL.contains(&word))
    };
    phrase.split(' ').count() <= 5
        && phrase.starts_with(char::is_uppercase)
        && phrase.split(' ').all(word)
}

/// Whether a phrase is a place in capitals, as datelines have it.
fn is_capitals(phrase: &str) -> bool {
    let letters = phrase.chars().filter(|c| c.is_alphabetic());
    is_place(phrase) && letters.clone().count() >= 3 && letters.clone().all(|c| !c.is_lowercase())
}

/// Whether a text begins as a sentence does.
fn begins_sentence(text: &str) -> bool {
    let start = text.trim_start_matches(['“', '"', '‘', '\'', '«', '„', '[', '(', '*', '_', '`']);
    start.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase())
}

//! English words of dates.

use crate::extract::amounts::class::Is;
use crate::extract::amounts::word_table::Row;

const fn row(classes: u64, value: u8, words: &'static str) -> Row {
    Row { classes, value, event: 0, words }
}

/// The values: months and weekdays count from 1; units as [`unit`](crate::extract::dates) has them;
/// seasons from spring, 1; days from today, 10; shifts last, this, next from 1.
pub(crate) static ROWS: &[Row] = &[
    row(Is::MONTH, 1, "january jan"),
    row(Is::MONTH, 2, "february feb"),
    row(Is::MONTH, 3, "march mar"),
    row(Is::MONTH, 4, "april apr"),
    row(Is::MONTH, 5, "may"),
    row(Is::MONTH, 6, "june jun"),
    row(Is::MONTH, 7, "july jul"),
    row(Is::MONTH, 8, "august aug"),
    row(Is::MONTH, 9, "september sept sep"),
    row(Is::MONTH, 10, "october oct"),
    row(Is::MONTH, 11, "november nov"),
    row(Is::MONTH, 12, "december dec"),
    row(Is::WEEKDAY, 1, "monday mon"),
    row(Is::WEEKDAY, 2, "tuesday tue tues"),
    row(Is::WEEKDAY, 3, "wednesday wed"),
    row(Is::WEEKDAY, 4, "thursday thu thur thurs"),
    row(Is::WEEKDAY, 5, "friday fri"),
    row(Is::WEEKDAY, 6, "saturday sat"),
    row(Is::WEEKDAY, 7, "sunday sun"),
    row(Is::WEEKDAY | Is::DAY_PART, 1, "mondaymorning mondaynight"),
    row(Is::WEEKDAY | Is::DAY_PART, 5, "fridaynight"),
    row(Is::WEEKDAY | Is::DAY_PART, 6, "saturdaynight"),
    row(Is::WEEKDAY | Is::DAY_PART, 7, "sundaymorning sundaynight"),
    row(Is::TIME_UNIT, 1, "day days"),
    row(Is::TIME_UNIT, 2, "week weeks"),
    row(Is::TIME_UNIT, 3, "month months"),
    row(Is::TIME_UNIT, 4, "quarter quarters"),
    row(Is::TIME_UNIT, 5, "year years"),
    row(Is::TIME_UNIT, 6, "decade decades"),
    row(Is::TIME_UNIT, 7, "century centuries"),
    row(Is::TIME_UNIT, 8, "weekend weekends"),
    row(Is::TIME_UNIT, 9, "fortnight fortnights"),
    row(Is::SEASON, 1, "spring springtime"),
    row(Is::SEASON, 2, "summer summertime"),
    row(Is::SEASON, 3, "fall autumn"),
    row(Is::SEASON, 4, "winter wintertime"),
    row(Is::DEICTIC, 10, "today tonight"),
    row(Is::DEICTIC, 9, "yesterday"),
    row(Is::DEICTIC, 11, "tomorrow tmrw tmr"),
    row(Is::DAY_PART, 0, "morning afternoon evening night noon midday midnight dawn dusk"),
    row(Is::SHIFT, 1, "last past previous prior"),
    row(Is::SHIFT, 2, "this current same"),
    row(Is::SHIFT, 3, "next coming upcoming following"),
    row(Is::PART, 0, "early mid late earlier later beginning start end middle"),
    row(Is::ORDINAL, 1, "first"),
    row(Is::ORDINAL, 2, "second"),
    row(Is::ORDINAL, 3, "third"),
    row(Is::ORDINAL, 4, "fourth"),
    row(Is::ORDINAL, 5, "fifth"),
    row(Is::ORDINAL, 6, "sixth"),
    row(Is::ORDINAL, 7, "seventh"),
    row(Is::ORDINAL, 8, "eighth"),
    row(Is::ORDINAL, 9, "ninth"),
    row(Is::ORDINAL, 10, "tenth"),
    row(Is::ORDINAL, 11, "eleventh"),
    row(Is::ORDINAL, 12, "twelfth"),
    row(Is::ORDINAL, 13, "thirteenth"),
    row(Is::ORDINAL, 14, "fourteenth"),
    row(Is::ORDINAL, 15, "fifteenth"),
    row(Is::ORDINAL, 16, "sixteenth"),
    row(Is::ORDINAL, 17, "seventeenth"),
    row(Is::ORDINAL, 18, "eighteenth"),
    row(Is::ORDINAL, 19, "nineteenth"),
    row(Is::ORDINAL, 20, "twentieth"),
    row(Is::ORDINAL, 30, "thirtieth"),
    row(
        Is::NAMED_DAY,
        0,
        "christmas easter thanksgiving election super inauguration independence labor labour
         memorial veterans presidents new valentine boxing halloween columbus bastille remembrance
         armistice black earth saint st international may martin mother father april fourth good
         ash palm ramadan cyber groundhog juneteenth canada australia republic victory workers
         cinco",
    ),
    row(Is::DATE_WORD, 20, "twenties"),
    row(Is::DATE_WORD, 30, "thirties"),
    row(Is::DATE_WORD, 40, "forties"),
    row(Is::DATE_WORD, 50, "fifties"),
    row(Is::DATE_WORD, 60, "sixties"),
    row(Is::DATE_WORD, 70, "seventies"),
    row(Is::DATE_WORD, 80, "eighties"),
    row(Is::DATE_WORD, 90, "nineties"),
    row(Is::DATE_WORD, 100, "noughties"),
    row(Is::DATE_WORD, 0, "q h rest w"),
];

/// When a named day is in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Feast {
    /// A day of a month.
    Fixed(u8, u8),
    /// The n-th weekday of a month: the second Monday of October is (10, 1, 2).
    Nth(u8, u8, u8),
    /// The last weekday of a month.
    Last(u8, u8),
    /// So many days behind the Monday after the first of November: the American election day.
    ElectionDay,
    /// So many days from Easter Sunday.
    Easter(i8),
    /// The day after the fourth Thursday of November.
    BlackFriday,
    /// The Tuesday of a presidential year on which most American states vote.
    SuperTuesday,
}

/// The named days, longest names first. Only the words in lower case count.
pub(crate) static FEASTS: &[(&[&str], Feast)] = &[
    (&["international", "workers", "day"], Feast::Fixed(5, 1)),
    (&["martin", "luther", "king", "day"], Feast::Nth(1, 1, 3)),
    (&["martin", "luther", "king", "jr.", "day"], Feast::Nth(1, 1, 3)),
    (&["new", "year", "eve"], Feast::Fixed(12, 31)),
    (&["new", "years", "eve"], Feast::Fixed(12, 31)),
    (&["new", "year", "day"], Feast::Fixed(1, 1)),
    (&["new", "years", "day"], Feast::Fixed(1, 1)),
    (&["christmas", "eve"], Feast::Fixed(12, 24)),
    (&["christmas", "day"], Feast::Fixed(12, 25)),
    (&["christmas"], Feast::Fixed(12, 25)),
    (&["boxing", "day"], Feast::Fixed(12, 26)),
    (&["easter", "sunday"], Feast::Easter(0)),
    (&["easter", "monday"], Feast::Easter(1)),
    (&["easter"], Feast::Easter(0)),
    (&["good", "friday"], Feast::Easter(-2)),
    (&["ash", "wednesday"], Feast::Easter(-46)),
    (&["palm", "sunday"], Feast::Easter(-7)),
    (&["thanksgiving", "day"], Feast::Nth(11, 4, 4)),
    (&["thanksgiving"], Feast::Nth(11, 4, 4)),
    (&["black", "friday"], Feast::BlackFriday),
    (&["election", "day"], Feast::ElectionDay),
    (&["election", "night"], Feast::ElectionDay),
    (&["super", "tuesday"], Feast::SuperTuesday),
    (&["inauguration", "day"], Feast::Fixed(1, 20)),
    (&["independence", "day"], Feast::Fixed(7, 4)),
    (&["labor", "day"], Feast::Nth(9, 1, 1)),
    (&["memorial", "day"], Feast::Last(5, 1)),
    (&["veterans", "day"], Feast::Fixed(11, 11)),
    (&["armistice", "day"], Feast::Fixed(11, 11)),
    (&["remembrance", "day"], Feast::Fixed(11, 11)),
    (&["presidents", "day"], Feast::Nth(2, 1, 3)),
    (&["valentine", "day"], Feast::Fixed(2, 14)),
    (&["columbus", "day"], Feast::Nth(10, 1, 2)),
    (&["halloween"], Feast::Fixed(10, 31)),
    (&["bastille", "day"], Feast::Fixed(7, 14)),
    (&["earth", "day"], Feast::Fixed(4, 22)),
    (&["saint", "patrick", "day"], Feast::Fixed(3, 17)),
    (&["saint", "patrick"], Feast::Fixed(3, 17)),
    (&["st", "patrick", "day"], Feast::Fixed(3, 17)),
    (&["may", "day"], Feast::Fixed(5, 1)),
    (&["mother", "day"], Feast::Nth(5, 7, 2)),
    (&["father", "day"], Feast::Nth(6, 7, 3)),
    (&["canada", "day"], Feast::Fixed(7, 1)),
    (&["australia", "day"], Feast::Fixed(1, 26)),
    (&["groundhog", "day"], Feast::Fixed(2, 2)),
    (&["juneteenth"], Feast::Fixed(6, 19)),
    (&["cinco", "de", "mayo"], Feast::Fixed(5, 5)),
    (&["april", "fools", "day"], Feast::Fixed(4, 1)),
];

/// The Super Tuesdays of the years in which there was one.
pub(crate) static SUPER_TUESDAYS: &[(i16, u8, u8)] = &[
    (2000, 3, 7),
    (2004, 3, 2),
    (2008, 2, 5),
    (2012, 3, 6),
    (2016, 3, 1),
    (2020, 3, 3),
    (2024, 3, 5),
];

/// Prepositions that a lone year or month can stand behind.
pub(crate) static YEAR_LEADS: &[&str] = &[
    "in", "since", "by", "of", "from", "until", "till", "to", "through", "before", "after",
    "during", "for", "and", "between", "around", "circa", "the", "early", "mid", "late", "year",
    "about", "or", "than", "as", "on", "that", "a", "this", "its", "his", "her", "their",
];

/// Words behind "may" or "march" as a month, where no day follows.
pub(crate) static MONTH_LEADS: &[&str] = &[
    "in", "since", "by", "of", "from", "until", "till", "through", "before", "after", "during",
    "for", "last", "next", "this", "early", "mid", "late", "each", "every", "between", "to",
];

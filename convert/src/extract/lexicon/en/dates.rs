//! The named days of English.

use super::super::amounts::lexemes::words;
use super::super::lexicon::Spelling;

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
pub(crate) static FEASTS: &[(&[Spelling], Feast)] = &[
    (words!["international", "workers", "day"], Feast::Fixed(5, 1)),
    (words!["martin", "luther", "king", "day"], Feast::Nth(1, 1, 3)),
    (words!["martin", "luther", "king", "jr.", "day"], Feast::Nth(1, 1, 3)),
    (words!["new", "year", "eve"], Feast::Fixed(12, 31)),
    (words!["new", "years", "eve"], Feast::Fixed(12, 31)),
    (words!["new", "year", "day"], Feast::Fixed(1, 1)),
    (words!["new", "years", "day"], Feast::Fixed(1, 1)),
    (words!["christmas", "eve"], Feast::Fixed(12, 24)),
    (words!["christmas", "day"], Feast::Fixed(12, 25)),
    (words!["christmas"], Feast::Fixed(12, 25)),
    (words!["boxing", "day"], Feast::Fixed(12, 26)),
    (words!["easter", "sunday"], Feast::Easter(0)),
    (words!["easter", "monday"], Feast::Easter(1)),
    (words!["easter"], Feast::Easter(0)),
    (words!["good", "friday"], Feast::Easter(-2)),
    (words!["ash", "wednesday"], Feast::Easter(-46)),
    (words!["palm", "sunday"], Feast::Easter(-7)),
    (words!["thanksgiving", "day"], Feast::Nth(11, 4, 4)),
    (words!["thanksgiving"], Feast::Nth(11, 4, 4)),
    (words!["black", "friday"], Feast::BlackFriday),
    (words!["election", "day"], Feast::ElectionDay),
    (words!["election", "night"], Feast::ElectionDay),
    (words!["super", "tuesday"], Feast::SuperTuesday),
    (words!["inauguration", "day"], Feast::Fixed(1, 20)),
    (words!["independence", "day"], Feast::Fixed(7, 4)),
    (words!["labor", "day"], Feast::Nth(9, 1, 1)),
    (words!["memorial", "day"], Feast::Last(5, 1)),
    (words!["veterans", "day"], Feast::Fixed(11, 11)),
    (words!["armistice", "day"], Feast::Fixed(11, 11)),
    (words!["remembrance", "day"], Feast::Fixed(11, 11)),
    (words!["presidents", "day"], Feast::Nth(2, 1, 3)),
    (words!["valentine", "day"], Feast::Fixed(2, 14)),
    (words!["columbus", "day"], Feast::Nth(10, 1, 2)),
    (words!["halloween"], Feast::Fixed(10, 31)),
    (words!["bastille", "day"], Feast::Fixed(7, 14)),
    (words!["earth", "day"], Feast::Fixed(4, 22)),
    (words!["saint", "patrick", "day"], Feast::Fixed(3, 17)),
    (words!["saint", "patrick"], Feast::Fixed(3, 17)),
    (words!["st", "patrick", "day"], Feast::Fixed(3, 17)),
    (words!["may", "day"], Feast::Fixed(5, 1)),
    (words!["mother", "day"], Feast::Nth(5, 7, 2)),
    (words!["father", "day"], Feast::Nth(6, 7, 3)),
    (words!["canada", "day"], Feast::Fixed(7, 1)),
    (words!["australia", "day"], Feast::Fixed(1, 26)),
    (words!["groundhog", "day"], Feast::Fixed(2, 2)),
    (words!["juneteenth"], Feast::Fixed(6, 19)),
    (words!["cinco", "de", "mayo"], Feast::Fixed(5, 5)),
    (words!["april", "fools", "day"], Feast::Fixed(4, 1)),
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

//! The named days of English.

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

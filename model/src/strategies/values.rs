//! Random values with rules.

use proptest::prelude::*;

use super::one_of;
use crate::{
    Amount, Confidence, Currency, Date, DateSpan, Decimal, Guid, Id, Language, Origin, QCode,
    Season, Unit, Uri,
};

/// A date of any form.
pub fn date() -> impl Strategy<Value = Date> {
    let year = || prop_oneof![4 => 1990_i16..2040, 1 => 0_i16..=9999];
    let day = || {
        (year(), 1_u8..=12, 1_u8..=31)
            .prop_filter_map("no such day", |(y, m, d)| Date::day(y, m, d))
    };
    let zone = prop::option::of(prop_oneof![Just(0_i16), -840_i16..=840]);
    let season = one_of(&[Season::Spring, Season::Summer, Season::Autumn, Season::Winter]);
    prop_oneof![
        4 => day(),
        3 => (day(), 0_u32..86_400, zone).prop_filter_map("no such time", |(d, s, z)| d.time(s, z)),
        1 => (year(), 1_u8..=12).prop_filter_map("no such month", |(y, m)| Date::month(y, m)),
        1 => year().prop_filter_map("no such year", Date::of_year),
        1 => (1_u8..=12, 1_u8..=31).prop_filter_map("no such day", |(m, d)| Date::month_day(m, d)),
        1 => (1_u8..=12).prop_filter_map("no such month", Date::yearless_month),
        1 => (year(), 1_u8..=53).prop_filter_map("no such week", |(y, w)| Date::week(y, w)),
        1 => (year(), season).prop_filter_map("no such season", |(y, s)| Date::season(y, s)),
        1 => (0_i16..=999).prop_filter_map("no such decade", |d| Date::decade(d * 10)),
        1 => (0_i16..=99).prop_filter_map("no such century", |c| Date::century(c * 100)),
    ]
    .boxed()
}

/// A date, or an interval with one or both ends.
pub fn date_span() -> impl Strategy<Value = DateSpan> {
    prop_oneof![
        3 => date().prop_map(DateSpan::from),
        1 => date().prop_map(DateSpan::from_date),
        1 => date().prop_map(DateSpan::until),
        1 => (date(), date()).prop_filter_map("no interval", |(a, b)| {
            DateSpan::between(a, b).or_else(|_| DateSpan::between(b, a)).ok()
        }),
    ]
    .boxed()
}

/// An exact decimal: small, huge, negative, or with a long fraction.
pub fn decimal() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        3 => (-1000_i64..1_000_000, 0_u8..4).prop_map(|(digits, scale)| Decimal::from_parts(digits, scale)),
        1 => (any::<i64>(), any::<u8>()).prop_map(|(digits, scale)| Decimal::from_parts(digits, scale)),
        1 => "[0-9]{1,60}(\\.[0-9]{1,60})?".prop_filter_map("no decimal", |s| s.parse().ok()),
    ]
}

/// A currency in use or historic.
pub fn currency() -> impl Strategy<Value = Currency> {
    let codes: Vec<&'static str> = Currency::codes().collect();
    let any = prop::sample::select(codes).prop_filter_map("no currency", |c| Currency::new(c).ok());
    let usual = one_of(&["EUR", "USD", "GBP"]);
    prop_oneof![3 => usual.prop_filter_map("no currency", |c| Currency::new(c).ok()), 1 => any]
}

/// An amount of money or a share, exact or a range.
pub fn amount() -> impl Strategy<Value = Amount> {
    let unit = prop_oneof![
        3 => currency().prop_map(Unit::Currency),
        2 => Just(Unit::Percent),
        1 => Just(Unit::PercentagePoint),
    ];
    (decimal(), prop::option::weighted(0.3, decimal()), unit)
        .prop_map(|(value, other, unit)| {
            let range = other.and_then(|other| {
                let (low, high) =
                    if other < value { (other, value.clone()) } else { (value.clone(), other) };
                Amount::range(low, high, unit).ok()
            });
            range.unwrap_or_else(|| Amount::new(value, unit))
        })
        .boxed()
}

/// A language tag.
pub fn language() -> impl Strategy<Value = Language> {
    const TAGS: &[&str] = &[
        "en",
        "en-GB",
        "no",
        "uk",
        "he",
        "ar",
        "zh-Hant",
        "sr-Latn-RS",
        "de-CH-1996",
        "x-elm",
        "EN-us",
    ];
    one_of(TAGS).prop_filter_map("no tag", |tag| Language::new(tag).ok())
}

/// A code of some vocabulary.
pub fn qcode() -> impl Strategy<Value = QCode> {
    const CODES: &[&str] = &[
        "medtop:20000587",
        "x:1",
        "stat:usable",
        "a:b:c",
        "a:<&\"'>",
        "é:ü",
        "no:no",
        "hld:sub",
        "cpnat:abstract",
        "x:a/b#c?d=1&e",
        "x:]]>",
        "1:1",
        "x:#a",
    ];
    one_of(CODES).prop_filter_map("no qcode", |code| QCode::new(code).ok())
}

/// A URI, absolute or relative.
pub fn uri() -> impl Strategy<Value = Uri> {
    const URIS: &[&str] = &[
        "https://elm.example/a?b=1&c=2#d",
        "elm.jpg",
        "../a/b.png",
        "urn:x-elm:1",
        "#top",
        "a(b)c",
        "https://elm.example/ü/(x)",
        "a:b",
        "http://[::1]/",
        "a'b",
        "data:,x",
        "%20",
        "*",
        "-",
        "no",
    ];
    one_of(URIS).prop_filter_map("no URI", |uri| Uri::new(uri).ok())
}

pub(super) fn guid() -> impl Strategy<Value = Guid> {
    const GUIDS: &[&str] = &[
        "urn:newsml:elm.example:20250623:wall",
        "tag:elm.example,2025:wall",
        "1",
        "0x1",
        "no",
        "<&>",
        "\"'",
        "ü",
        "#",
        "-",
        "https://elm.example/wall",
    ];
    one_of(GUIDS).prop_filter_map("no guid", |guid| Guid::new(guid).ok())
}

/// What an identifier begins with. None ends in a digit, so that a number keeps them apart.
pub(super) fn id_stem() -> impl Strategy<Value = &'static str> {
    one_of(&["q", "p", "ann-oake-", "1e", "0x", "2025-06-", "true.", "é", "שלום", "Q_", "中"])
}

/// An identifier that no other part of the article has.
pub(super) fn id(stem: &str, number: usize) -> Option<Id> {
    Id::new(format!("{stem}{number}")).ok()
}

pub(super) fn confidence() -> impl Strategy<Value = Option<Confidence>> {
    super::rarely((0_u8..=100).prop_filter_map("no percentage", Confidence::new))
}

pub(super) fn origin() -> impl Strategy<Value = Origin> {
    one_of(&[Origin::Edited, Origin::Extracted, Origin::Imported])
}

//! Values: strings with rules.

use std::fmt;
use std::marker::PhantomData;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Currency, Date, DateSpan, Decimal, Embargo, Guid, HeadingMark, Id, Language, ListMark, QCode,
    Text, TextPath, Unit, Uri,
};

/// Deserialises through a string without copying it first where the format lends it.
struct Checked<T>(PhantomData<T>, &'static str);

impl<T> Visitor<'_> for Checked<T>
where
    T: for<'a> FromText<'a>,
{
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }
    fn visit_str<E: serde::de::Error>(self, s: &str) -> Result<T, E> {
        T::from_text(s).map_err(E::custom)
    }
}

/// What a [`Checked`] can make.
pub(super) trait FromText<'a>: Sized {
    /// Checks a string; the error is the message.
    fn from_text(s: &'a str) -> Result<Self, String>;
}

/// Away from the way of what is right, which stays short.
#[cold]
pub(super) fn message(error: impl fmt::Display) -> String {
    error.to_string()
}

macro_rules! through_string {
    ($($name:ident: $expected:literal, |$x:ident| $text:expr;)*) => {$(
        impl FromText<'_> for $name {
            fn from_text(s: &str) -> Result<Self, String> {
                s.parse().map_err(message)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_str(Checked(PhantomData, $expected))
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                let $x = self;
                $text(s)
            }
        }
    )*};
}
through_string! {
    Text: "text", |x| |s: S| s.serialize_str(x.as_str());
    Id: "an identifier", |x| |s: S| s.serialize_str(x.as_str());
    QCode: "a qcode", |x| |s: S| s.serialize_str(x.as_str());
    Uri: "a URI", |x| |s: S| s.serialize_str(x.as_str());
    Guid: "an identifier without white space", |x| |s: S| s.serialize_str(x.as_str());
    Language: "a language tag", |x| |s: S| s.serialize_str(x.as_str());
    Currency: "a currency code", |x| |s: S| s.serialize_str(x.as_str());
    Decimal: "a decimal number as a string", |x| |s: S| s.collect_str(x);
    Date: "a date", |x| |s: S| s.collect_str(x);
    DateSpan: "a date or interval", |x| |s: S| s.collect_str(x);
    HeadingMark: "the mark of a heading", |x| |s: S| s.collect_str(x);
    ListMark: "the mark of a list", |x| |s: S| s.collect_str(x);
    TextPath: "the path of a text", |x| |s: S| x.with_str(|path| s.serialize_str(path));
    Unit: "a unit", |x| |s: S| s.collect_str(x);
    Embargo: "a date or `untilFurtherNotice`", |x| |s: S| match x {
        Embargo::Until(date) => s.collect_str(date),
        Embargo::UntilFurtherNotice => s.serialize_str(NO_END),
    };
}

/// How an embargo without an end is written.
const NO_END: &str = "untilFurtherNotice";

impl std::str::FromStr for Embargo {
    type Err = crate::DateError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        if s == NO_END { Ok(Self::UntilFurtherNotice) } else { s.parse().map(Self::Until) }
    }
}

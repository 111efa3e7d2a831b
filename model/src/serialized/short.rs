//! Records with a short form: where there is nothing but words, a string stands for the object.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::long::*;
use super::values::{FromText, message};
use crate::{
    Anchor, Block, Byline, Cell, Concept, EditorialNote, Heading, Headline, ListItem, Name, Prose,
    Reference,
};

/// A visitor of a string, the short form of `T`, or of a map, the long form `R`.
struct ShortOrLong<T, R>(PhantomData<(T, R)>, &'static str);

impl<'de, T, R> Visitor<'de> for ShortOrLong<T, R>
where
    T: for<'a> FromText<'a> + TryFrom<R, Error = String>,
    R: Deserialize<'de>,
{
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }
    fn visit_str<E: serde::de::Error>(self, s: &str) -> Result<T, E> {
        T::from_text(s).map_err(E::custom)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let long = R::deserialize(MapAccessDeserializer::new(map))?;
        T::try_from(long).map_err(A::Error::custom)
    }
}

macro_rules! short_or_long {
    ($($name:ident, $long:ident: $expected:literal;)*) => {$(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                d.deserialize_any(ShortOrLong::<Self, $long>(PhantomData, $expected))
            }
        }
    )*};
}
short_or_long! {
    Prose, LongProse: "text, or an object with `text` and `marks`";
    Block, LongBlock: "a paragraph as text, or an object with `text`, `list`, `blockQuotation`, `table` or `image`";
    Heading, LongHeading: "text, or an object with `text` and `mark`";
    ListItem, LongListItem: "text, or an object with `text` and `list`";
    Cell, LongCell: "text, or an object with `text`";
    Headline, LongHeadline: "text, or an object with `text`, `role` and `mark`";
    Byline, LongByline: "text, or an object with `text` and `authors`";
    Concept, LongConcept: "a name, or an object with `qcode`, `uri`, `literal` and `names`";
    Name, LongName: "text, or an object with `text`, `language` and `role`";
    EditorialNote, LongNote: "text, or an object with `text`, `role` and `private`";
    Anchor, LongAnchor: "words, or an object with `words`, `in` and `at`";
    Reference, LongReference: "the id of a party, or an object with `party` or `words`";
}

macro_rules! short {
    ($($name:ident, |$s:ident| $make:expr;)*) => {$(
        impl FromText<'_> for $name {
            fn from_text($s: &str) -> Result<Self, String> {
                $make
            }
        }
    )*};
}
fn plain<T: std::str::FromStr<Err: fmt::Display>>(s: &str) -> Result<T, String> {
    s.parse().map_err(message)
}
short! {
    Prose, |s| plain(s);
    Block, |s| plain(s).map(Self::Paragraph);
    Heading, |s| plain(s).map(Self::new);
    ListItem, |s| plain(s).map(Self::new);
    Cell, |s| if s.trim().is_empty() { Ok(Self::new(None)) } else { plain(s).map(|p| Self::new(Some(p))) };
    Headline, |s| plain(s).map(Self::new);
    Byline, |s| plain(s).map(|text| Self { text, authors: Vec::new() });
    Concept, |s| plain(s).map(Self::named);
    Name, |s| plain(s).map(Self::new);
    EditorialNote, |s| plain(s).map(|text| Self { text, role: None, private: false });
    Anchor, |s| plain(s).map(Self::new);
    Reference, |s| plain(s).map(Self::to);
}

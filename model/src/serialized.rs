//! The serialised form: our JSON and YAML.
//!
//! Records derive their form. Here are the values, which go through strings, and the records with
//! a short form: where there is nothing but words, a plain string stands for the object.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap as _, SerializeStruct as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Amount, Anchor, Article, Block, BlockQuotation, Byline, Cell, Concept, Currency, Date,
    DateSpan, Decimal, Delimiter, EditorialNote, Embargo, Guid, Heading, HeadingMark, Headline, Id,
    Image, Language, List, ListItem, ListMark, Mark, MarkKind, Name, Prose, QCode, Reference,
    Table, Text, TextPath, Unit, Uri,
};

/// The version of the serialised form that this crate writes, in the field `schema`.
pub const SCHEMA_VERSION: u32 = 1;

/// The version in a file, which is the one that this crate reads.
struct SchemaVersion;

impl<'de> Deserialize<'de> for SchemaVersion {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match u32::deserialize(d)? {
            SCHEMA_VERSION => Ok(Self),
            other => Err(D::Error::custom(format_args!(
                "found schema version {other}, expected {SCHEMA_VERSION}"
            ))),
        }
    }
}

// ---------------------------------------------------------------- values: strings with rules

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
trait FromText<'a>: Sized {
    /// Checks a string; the error is the message.
    fn from_text(s: &'a str) -> Result<Self, String>;
}

macro_rules! through_string {
    ($($name:ident: $expected:literal, |$x:ident| $text:expr;)*) => {$(
        impl FromText<'_> for $name {
            fn from_text(s: &str) -> Result<Self, String> {
                s.parse().map_err(|e| format!("{e}"))
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
    TextPath: "the path of a text", |x| |s: S| s.collect_str(x);
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

// ---------------------------------------------------------------- records with a short form

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
    s.parse().map_err(|e| format!("{e}"))
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

/// A mark in the serialised form: its words stand beside its place, so that it can be checked.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", rename = "Mark")]
struct WireMark {
    kind: WireMarkKind,
    words: String,
    #[serde(default)]
    at: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    href: Option<Uri>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    delimiter: Option<WireDelimiter>,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
enum WireMarkKind {
    Emphasis,
    Strong,
    Link,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
enum WireDelimiter {
    #[serde(rename = "*")]
    Asterisk,
    #[serde(rename = "_")]
    Underscore,
}

impl WireMark {
    fn of(prose: &Prose, mark: &Mark) -> Self {
        let (kind, delimiter, href) = match mark.kind() {
            MarkKind::Emphasis(d) => (WireMarkKind::Emphasis, *d, None),
            MarkKind::Strong(d) => (WireMarkKind::Strong, *d, None),
            MarkKind::Link(href) => (WireMarkKind::Link, Delimiter::Asterisk, Some(href.clone())),
        };
        let delimiter = (delimiter == Delimiter::Underscore).then_some(WireDelimiter::Underscore);
        let words = prose.marked(mark).into();
        Self { kind, words, at: Some(mark.range().start), href, delimiter }
    }

    /// Finds the words again: at their place, or where they stand once.
    fn place(self, text: &str) -> Result<Mark, String> {
        let words = self.words.as_str();
        let at_place = |at: &u32| {
            crate::text::byte_offset(text, *at as usize)
                .is_some_and(|byte| text[byte..].starts_with(words))
        };
        let start = match self.at.filter(at_place) {
            Some(at) => at,
            None => {
                let mut found = text.match_indices(words);
                match (found.next(), found.next()) {
                    (Some((byte, _)), None) => text[..byte].chars().count() as u32,
                    (Some(_), Some(_)) => {
                        return Err(format!(
                            "found the marked words {words:?} more than once in their text, \
                             expected `at` to say where"
                        ));
                    }
                    _ => {
                        return Err(format!(
                            "the marked words {words:?} do not stand in their text"
                        ));
                    }
                }
            }
        };
        let end = start + words.chars().count() as u32;
        let delimiter = match self.delimiter {
            Some(WireDelimiter::Underscore) => Delimiter::Underscore,
            Some(WireDelimiter::Asterisk) | None => Delimiter::Asterisk,
        };
        let kind = match (self.kind, self.href) {
            (WireMarkKind::Emphasis, None) => MarkKind::Emphasis(delimiter),
            (WireMarkKind::Strong, None) => MarkKind::Strong(delimiter),
            (WireMarkKind::Link, Some(href)) if self.delimiter.is_none() => MarkKind::Link(href),
            (WireMarkKind::Link, None) => return Err("a link needs `href`".into()),
            _ => {
                return Err(format!(
                    "only a link has `href`, and it has no `delimiter`: {words:?}"
                ));
            }
        };
        Ok(Mark::new(kind, start..end))
    }
}

fn marked(text: Prose, marks: Vec<WireMark>) -> Result<Prose, String> {
    if marks.is_empty() {
        return Ok(text);
    }
    let marks: Result<_, _> = marks.into_iter().map(|m| m.place(text.as_str())).collect();
    text.with_marks(marks?).map_err(|e| e.to_string())
}

/// The marks of a prose, serialised.
struct Marks<'a>(&'a Prose);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.0.marks().iter().map(|mark| WireMark::of(self.0, mark)))
    }
}

/// The long form of everything that is a text with something beside it.
macro_rules! long {
    ($($(#[$meta:meta])* $long:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        struct $long {
            $($(#[$field_meta])* $field: $type,)*
        }
    )*};
}

long! {
    LongHeadline { text: Text, #[serde(default)] role: Option<QCode>, #[serde(default)] mark: Option<HeadingMark>, }
    LongByline { text: Text, #[serde(default)] authors: Vec<crate::Author>, }
    LongName { text: Text, #[serde(default)] language: Option<Language>, #[serde(default)] role: Option<QCode>, }
    LongConcept {
        #[serde(default)] qcode: Option<QCode>,
        #[serde(default)] uri: Option<Uri>,
        #[serde(default)] literal: Option<Text>,
        #[serde(default)] kind: Option<QCode>,
        #[serde(default)] role: Option<QCode>,
        #[serde(default)] names: Vec<Name>,
    }
    LongAnchor { words: Text, #[serde(default, rename = "in")] path: Option<TextPath>, #[serde(default)] at: Option<u32>, }
    LongReference {
        #[serde(default)] party: Option<Id>,
        #[serde(default)] words: Option<Text>,
        #[serde(default, rename = "in")] path: Option<TextPath>,
        #[serde(default)] at: Option<u32>,
    }
    AmountForm { value: Decimal, #[serde(default)] high: Option<Decimal>, unit: Unit, }
}

macro_rules! long_with_marks {
    ($($long:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        struct $long {
            #[serde(default)]
            marks: Vec<WireMark>,
            $($(#[$field_meta])* $field: $type,)*
        }
    )*};
}
long_with_marks! {
    LongProse { text: Prose, }
    LongHeading { text: Prose, #[serde(default)] mark: HeadingMark, }
    LongListItem { text: Prose, #[serde(default)] list: Option<List>, }
    LongCell {
        #[serde(default)] text: Option<Prose>,
        #[serde(default)] header: bool,
        #[serde(default = "one")] columns: u16,
        #[serde(default = "one")] rows: u16,
    }
    LongNote { text: Prose, #[serde(default)] role: Option<QCode>, #[serde(default)] private: bool, }
    LongBlock {
        #[serde(default)] text: Option<Prose>,
        #[serde(default)] list: Option<List>,
        #[serde(default)] block_quotation: Option<BlockQuotation>,
        #[serde(default)] table: Option<Table>,
        #[serde(default)] image: Option<Image>,
    }
}

const fn one() -> u16 {
    1
}

macro_rules! from_long {
    ($($name:ident, |$long:ident: $type:ident| $make:expr;)*) => {$(
        impl TryFrom<$type> for $name {
            type Error = String;
            fn try_from($long: $type) -> Result<Self, String> {
                $make
            }
        }
    )*};
}
from_long! {
    Prose, |long: LongProse| marked(long.text, long.marks);
    Heading, |long: LongHeading| Ok(Self { text: marked(long.text, long.marks)?, mark: long.mark });
    ListItem, |long: LongListItem| Ok(Self { text: marked(long.text, long.marks)?, list: long.list });
    EditorialNote, |long: LongNote| {
        Ok(Self { text: marked(long.text, long.marks)?, role: long.role, private: long.private })
    };
    Cell, |long: LongCell| {
        if long.columns == 0 || long.rows == 0 {
            return Err("found a cell of 0 columns or rows, expected at least 1".into());
        }
        let text = match long.text {
            Some(text) => Some(marked(text, long.marks)?),
            None if long.marks.is_empty() => None,
            None => return Err("found `marks` without `text`".into()),
        };
        Ok(Self { text, header: long.header, columns: long.columns, rows: long.rows })
    };
    Block, |long: LongBlock| {
        let LongBlock { marks, text, list, block_quotation, table, image } = long;
        if !marks.is_empty() && text.is_none() {
            return Err("found `marks` without `text`".into());
        }
        match (text, list, block_quotation, table, image) {
            (Some(text), None, None, None, None) => marked(text, marks).map(Self::Paragraph),
            (None, Some(list), None, None, None) => Ok(Self::List(list)),
            (None, None, Some(quotation), None, None) => Ok(Self::BlockQuotation(quotation)),
            (None, None, None, Some(table), None) => Ok(Self::Table(table)),
            (None, None, None, None, Some(image)) => Ok(Self::Image(image)),
            _ => Err("expected exactly one of `text`, `list`, `blockQuotation`, `table` and `image`".into()),
        }
    };
    Headline, |long: LongHeadline| {
        Ok(Self { text: long.text, role: long.role, mark: long.mark.unwrap_or(HeadingMark::BARE) })
    };
    Byline, |long: LongByline| Ok(Self { text: long.text, authors: long.authors });
    Name, |long: LongName| Ok(Self { text: long.text, language: long.language, role: long.role });
    Concept, |long: LongConcept| {
        let LongConcept { qcode, uri, literal, kind, role, names } = long;
        if qcode.is_none() && uri.is_none() && literal.is_none() && names.is_empty() {
            return Err("expected at least one of `qcode`, `uri`, `literal` and `names`".into());
        }
        Ok(Self { qcode, uri, literal, kind, role, names })
    };
    Anchor, |long: LongAnchor| anchor(long.words, long.path, long.at);
    Reference, |long: LongReference| {
        let LongReference { party, words, path, at } = long;
        match (party, words) {
            (Some(party), None) if path.is_none() && at.is_none() => Ok(Self::to(party)),
            (Some(party), Some(words)) => Ok(Self::to(party).named(anchor(words, path, at)?)),
            (None, Some(words)) => Ok(Self::words(anchor(words, path, at)?)),
            (Some(_), None) => Err("found `in` or `at` without `words`".into()),
            (None, None) => Err("expected `party`, `words` or both".into()),
        }
    };
    Amount, |form: AmountForm| match form.high {
        None => Ok(Self::new(form.value, form.unit)),
        Some(high) => Self::range(form.value, high, form.unit).map_err(|e| e.to_string()),
    };
}

/// An anchor of a file. Half a position is none: [`Article::locate`] finds the words.
fn anchor(words: Text, path: Option<TextPath>, at: Option<u32>) -> Result<Anchor, String> {
    match (path, at) {
        (Some(path), Some(start)) => Ok(Anchor::at(words, path, start)),
        // A path alone means "somewhere there": a place past every text makes `locate` look.
        (Some(path), None) => Ok(Anchor::at(words, path, u32::MAX)),
        (None, None) => Ok(Anchor::new(words)),
        (None, Some(_)) => Err("found `at` without `in`, expected both".into()),
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::try_from(AmountForm::deserialize(d)?).map_err(D::Error::custom)
    }
}

// ---------------------------------------------------------------- writing

/// Writes the fields of an object, leaving out what is empty.
macro_rules! object {
    ($s:expr, $name:literal { $($key:literal: $value:expr, if $keep:expr;)* }) => {{
        let len = 0 $(+ usize::from($keep))*;
        let mut object = $s.serialize_struct($name, len)?;
        $(
            if $keep {
                object.serialize_field($key, $value)?;
            } else {
                object.skip_field($key)?;
            }
        )*
        object.end()
    }};
}

impl Serialize for Prose {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.marks().is_empty() {
            return s.serialize_str(self.as_str());
        }
        object!(s, "Prose" { "text": self.as_str(), if true; "marks": &Marks(self), if true; })
    }
}
impl Serialize for Heading {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, mark } = self;
        if *mark == HeadingMark::BOLD {
            return text.serialize(s);
        }
        object!(s, "Heading" {
            "text": text.as_str(), if true;
            "marks": &Marks(text), if !text.marks().is_empty();
            "mark": mark, if true;
        })
    }
}
impl Serialize for ListItem {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, list } = self;
        if list.is_none() {
            return text.serialize(s);
        }
        object!(s, "ListItem" {
            "text": text.as_str(), if true;
            "marks": &Marks(text), if !text.marks().is_empty();
            "list": list, if true;
        })
    }
}
impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, header, columns, rows } = self;
        if !header && *columns == 1 && *rows == 1 {
            return match text {
                Some(text) => text.serialize(s),
                None => s.serialize_str(""),
            };
        }
        let has_marks = text.as_ref().is_some_and(|t| !t.marks().is_empty());
        object!(s, "Cell" {
            "text": &text.as_ref().map(Prose::as_str), if text.is_some();
            "marks": &text.as_ref().map(Marks), if has_marks;
            "header": header, if *header;
            "columns": columns, if *columns != 1;
            "rows": rows, if *rows != 1;
        })
    }
}
impl Serialize for Block {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut map = match self {
            Self::Paragraph(prose) => return prose.serialize(s),
            _ => s.serialize_map(Some(1))?,
        };
        match self {
            Self::Paragraph(_) => return Err(S::Error::custom("a paragraph is no object")),
            Self::List(list) => map.serialize_entry("list", list)?,
            Self::BlockQuotation(quotation) => map.serialize_entry("blockQuotation", quotation)?,
            Self::Table(table) => map.serialize_entry("table", table)?,
            Self::Image(image) => map.serialize_entry("image", image)?,
        }
        map.end()
    }
}
impl Serialize for Headline {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, role, mark } = self;
        let bare = *mark == HeadingMark::BARE;
        if role.is_none() && bare {
            return text.serialize(s);
        }
        object!(s, "Headline" {
            "text": text, if true;
            "role": role, if role.is_some();
            "mark": mark, if !bare;
        })
    }
}
impl Serialize for Byline {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, authors } = self;
        if authors.is_empty() {
            return text.serialize(s);
        }
        object!(s, "Byline" { "text": text, if true; "authors": authors, if true; })
    }
}
impl Serialize for Name {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, language, role } = self;
        if language.is_none() && role.is_none() {
            return text.serialize(s);
        }
        object!(s, "Name" {
            "text": text, if true;
            "language": language, if language.is_some();
            "role": role, if role.is_some();
        })
    }
}
impl Serialize for Concept {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { qcode, uri, literal, kind, role, names } = self;
        if let (None, None, None, None, None, [Name { text, language: None, role: None }]) =
            (qcode, uri, literal, kind, role, names.as_slice())
        {
            return text.serialize(s);
        }
        object!(s, "Concept" {
            "qcode": qcode, if qcode.is_some();
            "uri": uri, if uri.is_some();
            "literal": literal, if literal.is_some();
            "kind": kind, if kind.is_some();
            "role": role, if role.is_some();
            "names": names, if !names.is_empty();
        })
    }
}
impl Serialize for EditorialNote {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Self { text, role, private } = self;
        if role.is_none() && !private {
            return text.serialize(s);
        }
        object!(s, "EditorialNote" {
            "text": text.as_str(), if true;
            "marks": &Marks(text), if !text.marks().is_empty();
            "role": role, if role.is_some();
            "private": private, if *private;
        })
    }
}
impl Serialize for Anchor {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Some(at) = &self.at else { return self.words.serialize(s) };
        object!(s, "Anchor" {
            "words": &self.words, if true;
            "in": &at.path, if true;
            "at": &at.start, if true;
        })
    }
}
impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Some(mention) = self.mention() else { return self.party().serialize(s) };
        let at = mention.at.as_ref();
        object!(s, "Reference" {
            "party": &self.party(), if self.party().is_some();
            "words": &mention.words, if true;
            "in": &at.map(|at| &at.path), if at.is_some();
            "at": &at.map(|at| at.start), if at.is_some();
        })
    }
}
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        object!(s, "Amount" {
            "value": self.value(), if true;
            "high": &self.high(), if self.high().is_some();
            "unit": &self.unit(), if true;
        })
    }
}

// ---------------------------------------------------------------- the article

/// Some fields of an article, by their names in [`Article::FIELDS`].
///
/// Serialised without `schema`, in the order of the form, and where a field is empty as `null` or an
/// empty list: so it says that the field is empty, where leaving it out would say nothing.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    article: &'a Article,
    names: &'a [&'a str],
}

impl<'a> Fields<'a> {
    /// The fields with these names; names that no field has are passed over.
    #[must_use]
    pub const fn new(article: &'a Article, names: &'a [&'a str]) -> Self {
        Self { article, names }
    }
}

/// Whether a field is worth writing.
trait Filled {
    fn filled(&self) -> bool;
}
impl<T> Filled for Option<T> {
    fn filled(&self) -> bool {
        self.is_some()
    }
}
impl<T> Filled for Vec<T> {
    fn filled(&self) -> bool {
        !self.is_empty()
    }
}
impl Filled for crate::Extraction {
    fn filled(&self) -> bool {
        *self != Self::Complete
    }
}

macro_rules! article {
    ($($field:ident: $key:literal, $type:ty;)*) => {
        impl Serialize for Article {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                let Self { $($field),* } = self;
                let len = 1 $(+ usize::from($field.filled()))*;
                let mut object = s.serialize_struct("Article", len)?;
                object.serialize_field("schema", &SCHEMA_VERSION)?;
                $(
                    if $field.filled() {
                        object.serialize_field($key, $field)?;
                    } else {
                        object.skip_field($key)?;
                    }
                )*
                object.end()
            }
        }

        /// The article as a file has it.
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields, rename = "Article")]
        struct WireArticle {
            #[serde(rename = "schema")]
            _schema: SchemaVersion,
            $(#[serde(default, rename = $key)] $field: $type,)*
        }

        impl<'de> Deserialize<'de> for Article {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let WireArticle { _schema, $($field),* } = WireArticle::deserialize(d)?;
                Ok(Self { $($field),* })
            }
        }

        impl Article {
            /// The names of the fields of the serialised form, in their order, without `schema`.
            pub const FIELDS: &'static [&'static str] = &[$($key),*];
        }

        impl Serialize for Fields<'_> {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                let Article { $($field),* } = self.article;
                let len = 0 $(+ usize::from(self.names.contains(&$key)))*;
                let mut object = s.serialize_struct("Article", len)?;
                $(
                    if self.names.contains(&$key) {
                        object.serialize_field($key, $field)?;
                    } else {
                        object.skip_field($key)?;
                    }
                )*
                object.end()
            }
        }
    };
}
article! {
    guid: "guid", Option<Guid>;
    version: "version", Option<crate::Version>;
    language: "language", Option<Language>;
    provider: "provider", Option<Concept>;
    sources: "sources", Vec<Concept>;
    credit: "credit", Option<Text>;
    rights: "rights", Vec<crate::Rights>;
    status: "status", Option<crate::Status>;
    embargo: "embargo", Option<Embargo>;
    created: "created", Option<Date>;
    modified: "modified", Option<Date>;
    first_published: "firstPublished", Option<Date>;
    published: "published", Option<Date>;
    urgency: "urgency", Option<crate::Urgency>;
    slugline: "slugline", Option<Text>;
    keywords: "keywords", Vec<Text>;
    subjects: "subjects", Vec<Concept>;
    genres: "genres", Vec<Concept>;
    notes: "notes", Vec<EditorialNote>;
    media: "media", Vec<crate::Media>;
    headlines: "headlines", Vec<Headline>;
    bylines: "bylines", Vec<Byline>;
    dateline: "dateline", Option<crate::Dateline>;
    summary: "summary", Option<Prose>;
    sections: "sections", Vec<crate::Section>;
    furniture: "furniture", Vec<crate::Furniture>;
    extraction: "extraction", crate::Extraction;
    parties: "parties", Vec<crate::Party>;
    quotes: "quotes", Vec<crate::Quote>;
    events: "events", Vec<crate::Event>;
    figures: "figures", Vec<crate::Figure>;
    carried: "carried", Vec<crate::Carried>;
}

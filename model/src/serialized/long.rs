//! The long forms of records that have a short one.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::marks::{WireMark, marked};
use crate::{
    Amount, Anchor, Block, BlockQuotation, Byline, Cell, Concept, Decimal, EditorialNote, Heading,
    HeadingMark, Headline, Id, Image, Language, List, ListItem, Name, Prose, QCode, Reference,
    Table, Text, TextPath, Unit, Uri,
};

/// The long form of everything that is a text with something beside it.
macro_rules! long {
    ($($(#[$meta:meta])* $long:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        pub(crate) struct $long {
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
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields, rename_all = "camelCase")]
        pub(crate) struct $long {
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

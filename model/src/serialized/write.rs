//! Writing: short where there is nothing but words, without what is empty.

use serde::ser::{Error as _, SerializeMap as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

use super::marks::Marks;
use crate::{
    Amount, Anchor, Block, Byline, Cell, Concept, EditorialNote, Heading, HeadingMark, Headline,
    ListItem, Name, Prose, Reference,
};

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

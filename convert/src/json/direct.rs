//! Reads JSON straight into an article, as nearly every file allows it.
//!
//! What is not plainly right is refused without a word: then [`scan`](super::scan) reads the file with
//! places, and decides. So this may refuse what is rare though right, such as a key with an escape, but
//! must not take anything that is wrong, nor read it otherwise.

use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use super::string::{self, until_special};
use crate::located::MAX_DEPTH;

/// The value is left to the careful reader.
#[derive(Debug)]
pub(super) struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("left to the careful reader")
    }
}
impl std::error::Error for Refused {}
impl de::Error for Refused {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

/// Reads a value that takes up all of a text.
pub(super) fn read<'s, T: Deserialize<'s>>(text: &'s str) -> Result<T, Refused> {
    let mut reader = Reader { text, at: 0, depth: 0, unescaped: String::new() };
    let value = T::deserialize(&mut reader)?;
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(Refused),
    }
}

/// What does the work is not generic: its code stays small, which counts for more than calls do.
struct Reader<'s> {
    text: &'s str,
    at: usize,
    /// How many lists and objects are open.
    depth: usize,
    /// The last string that had an escape.
    unescaped: String,
}

impl<'s> Reader<'s> {
    #[inline(always)]
    fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.here() {
            Some(..=b' ') => self.behind_space(),
            here => here,
        }
    }

    #[inline(never)]
    fn behind_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.here() {
            self.at += 1;
        }
        self.here()
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Result<(), Refused> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(Refused)
        }
    }

    /// A word such as `null`.
    #[inline(never)]
    fn word(&mut self, word: &str) -> Result<(), Refused> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()))
        {
            self.at += word.len();
            Ok(())
        } else {
            Err(Refused)
        }
    }

    #[inline(never)]
    fn open(&mut self, bracket: u8) -> Result<(), Refused> {
        self.take(bracket)?;
        self.depth += 1;
        if self.depth <= MAX_DEPTH { Ok(()) } else { Err(Refused) }
    }

    #[inline(never)]
    fn close(&mut self, bracket: u8) -> Result<(), Refused> {
        self.depth -= 1;
        self.take(bracket)
    }

    /// Whether another item follows, behind its comma.
    #[inline(never)]
    fn has_item(&mut self, first: &mut bool) -> Result<bool, Refused> {
        match self.peek() {
            Some(b']') => Ok(false),
            _ if std::mem::take(first) => Ok(true),
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            _ => Err(Refused),
        }
    }

    /// The key of the next entry, up to its value.
    #[inline(never)]
    fn key(&mut self, first: &mut bool) -> Result<Option<&'s str>, Refused> {
        let mut next = self.peek();
        if next == Some(b'}') {
            return Ok(None);
        }
        if !std::mem::take(first) {
            if next != Some(b',') {
                return Err(Refused);
            }
            self.at += 1;
            next = self.peek();
        }
        if next != Some(b'"') {
            return Err(Refused);
        }
        self.at += 1;
        let key = self.plain().ok_or(Refused)?;
        self.take(b':')?;
        Ok(Some(key))
    }

    /// A string behind its first quotation mark, if it has no escape; if it has, nothing is passed over.
    #[inline]
    fn plain(&mut self) -> Option<&'s str> {
        let end = until_special(self.text.as_bytes(), self.at)?;
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        let plain = self.text.get(self.at..end)?;
        self.at = end + 1;
        Some(plain)
    }

    /// A string without an escape; `None` for one with, which is in `unescaped`.
    #[inline(never)]
    fn string(&mut self) -> Result<Option<&'s str>, Refused> {
        self.take(b'"')?;
        if let Some(plain) = self.plain() {
            return Ok(Some(plain));
        }
        let rest = self.text.get(self.at..).ok_or(Refused)?;
        let len = string::unescape(rest, &mut self.unescaped).map_err(|_| Refused)?;
        self.at += len + 1;
        Ok(None)
    }

    /// A whole number without a sign.
    #[inline(never)]
    fn number(&mut self) -> Result<u64, Refused> {
        let (mut number, mut digits) = (0_u64, 0);
        let mut here = self.peek();
        while let Some(digit @ b'0'..=b'9') = here {
            if digits > 0 && number == 0 {
                return Err(Refused);
            }
            number = number.checked_mul(10).ok_or(Refused)?;
            number = number.checked_add(u64::from(digit - b'0')).ok_or(Refused)?;
            (self.at, digits) = (self.at + 1, digits + 1);
            here = self.here();
        }
        if digits > 0 { Ok(number) } else { Err(Refused) }
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
            visitor.visit_u64(self.number()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Refused;

    /// What can be of several types is text or an object.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.peek() == Some(b'{') {
            self.deserialize_map(visitor)
        } else {
            self.deserialize_str(visitor)
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.string()? {
            Some(plain) => visitor.visit_borrowed_str(plain),
            None => visitor.visit_str(&self.unescaped),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    numbers! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let value = self.peek() == Some(b't');
        self.word(if value { "true" } else { "false" })?;
        visitor.visit_bool(value)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        if self.peek() == Some(b'n') {
            self.word("null")?;
            return visitor.visit_none();
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.open(b'[')?;
        let value = visitor.visit_seq(Items { reader: self, first: true })?;
        self.close(b']')?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.open(b'{')?;
        let value = visitor.visit_map(Entries { reader: self, first: true })?;
        self.close(b'}')?;
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let name = self.string()?.unwrap_or(&self.unescaped);
        visitor.visit_enum(StrDeserializer::new(name))
    }

    // No record of the model has fields that nobody knows, nor values of these types.
    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

struct Items<'a, 's> {
    reader: &'a mut Reader<'s>,
    first: bool,
}

impl<'s> SeqAccess<'s> for Items<'_, 's> {
    type Error = Refused;
    fn next_element_seed<S: DeserializeSeed<'s>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        if self.reader.has_item(&mut self.first)? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }
}

struct Entries<'a, 's> {
    reader: &'a mut Reader<'s>,
    first: bool,
}

impl<'s> MapAccess<'s> for Entries<'_, 's> {
    type Error = Refused;
    fn next_key_seed<S: DeserializeSeed<'s>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Refused> {
        match self.reader.key(&mut self.first)? {
            Some(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            None => Ok(None),
        }
    }
    fn next_value_seed<S: DeserializeSeed<'s>>(&mut self, seed: S) -> Result<S::Value, Refused> {
        seed.deserialize(&mut *self.reader)
    }
}

#[cfg(test)]
mod tests;

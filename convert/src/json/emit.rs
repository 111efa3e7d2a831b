//! Writes our schema as JSON, straight from the model's `serde` form.

mod names;
mod string;

use std::fmt::{self, Write as _};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

use crate::digits::push_number;
use crate::form::{Unwritable, refuse_what_is_not_in_the_form};
use names::{Dressed, dressed};

/// Adds a value to a text: on one line, or laid out for people.
pub(super) fn emit(
    out: &mut String,
    value: &impl Serialize,
    compact: bool,
) -> Result<(), Unwritable> {
    if compact {
        value.serialize(&mut Emitter::<false> { out, depth: 0 })
    } else {
        value.serialize(&mut Emitter::<true> { out, depth: 0 })
    }
}

/// Writes on one line or laid out. That is known when it is compiled: to ask at every mark would take longer
/// than to write it.
struct Emitter<'o, const LAID_OUT: bool> {
    out: &'o mut String,
    /// How many lists and objects are open.
    depth: usize,
}

impl<const LAID_OUT: bool> Emitter<'_, LAID_OUT> {
    fn display(&mut self, value: impl fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(self.out, "{value}");
    }

    /// Goes to a new line, if there is one for each entry.
    #[inline(always)]
    fn line(&mut self) {
        if LAID_OUT {
            self.new_line();
        }
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        for _ in 0..self.depth {
            self.out.push_str("  ");
        }
    }
}

/// What stands around the entries of a list or object: before the first, and behind the last.
// Pieces of a length that is known are written without a call.
#[derive(Clone, Copy)]
struct Brackets {
    open: &'static str,
    close: &'static str,
}

/// A list or object that is being written. Its bracket comes with the first entry.
struct Open<'e, 'o, const LAID_OUT: bool> {
    emitter: &'e mut Emitter<'o, LAID_OUT>,
    is_empty: bool,
}

impl<'e, 'o, const LAID_OUT: bool> Open<'e, 'o, LAID_OUT> {
    const SQUARE: Brackets = Brackets { open: "[", close: "]" };
    const CURLY: Brackets = Brackets { open: "{", close: "}" };

    #[inline(always)]
    const fn new(emitter: &'e mut Emitter<'o, LAID_OUT>) -> Self {
        emitter.depth += 1;
        Self { emitter, is_empty: true }
    }

    /// Goes to where the next entry begins.
    #[inline(always)]
    fn begin(&mut self, brackets: Brackets) {
        let is_first = std::mem::replace(&mut self.is_empty, false);
        self.emitter.out.push_str(if is_first { brackets.open } else { "," });
        self.emitter.line();
    }

    /// Writes the name of a field, which no escape can stand in.
    #[inline(always)]
    fn name(&mut self, name: &'static str) {
        if LAID_OUT {
            self.begin(Self::CURLY);
            string::push_plain(self.emitter.out, name);
            return self.emitter.out.push_str(": ");
        }
        let is_first = std::mem::replace(&mut self.is_empty, false);
        if let Some(Dressed { first, next }) = dressed(name) {
            return self.emitter.out.push_str(if is_first { first } else { next });
        }
        self.emitter.out.push_str(if is_first { "{\"" } else { ",\"" });
        self.emitter.out.push_str(name);
        self.emitter.out.push_str("\":");
    }

    #[inline(always)]
    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(&mut *self.emitter)
    }

    #[inline(always)]
    fn close(self, brackets: Brackets) {
        self.emitter.depth -= 1;
        if self.is_empty {
            self.emitter.out.push_str(brackets.open);
        } else {
            self.emitter.line();
        }
        self.emitter.out.push_str(brackets.close);
    }
}

macro_rules! display {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            self.display(value);
            Ok(())
        }
    )*};
}

macro_rules! number {
    ($($method:ident: $type:ty;)*) => {$(
        #[inline]
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            push_number(self.out, value.into());
            Ok(())
        }
    )*};
}

impl<'e, 'o, const LAID_OUT: bool> Serializer for &'e mut Emitter<'o, LAID_OUT> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'e, 'o, LAID_OUT>;
    type SerializeTuple = Open<'e, 'o, LAID_OUT>;
    type SerializeMap = Open<'e, 'o, LAID_OUT>;
    type SerializeStruct = Open<'e, 'o, LAID_OUT>;

    display! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
    }

    number! {
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
    }

    #[inline]
    fn serialize_str(self, s: &str) -> Result<(), Unwritable> {
        string::push(self.out, s);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        self.out.push('"');
        let from = self.out.len();
        self.display(value);
        string::escape_from(self.out, from);
        self.out.push('"');
        Ok(())
    }

    fn serialize_char(self, c: char) -> Result<(), Unwritable> {
        self.serialize_str(c.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    #[inline]
    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), Unwritable> {
        // A name that the program has is a word.
        string::push_plain(self.out, variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    #[inline]
    fn serialize_seq(self, _len: Option<usize>) -> Result<Self::SerializeSeq, Unwritable> {
        Ok(Open::new(self))
    }

    fn serialize_tuple(self, _len: usize) -> Result<Self::SerializeTuple, Unwritable> {
        Ok(Open::new(self))
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        Ok(Open::new(self))
    }

    #[inline]
    fn serialize_struct(
        self,
        _name: &'static str,
        _len: usize,
    ) -> Result<Self::SerializeStruct, Unwritable> {
        Ok(Open::new(self))
    }

    refuse_what_is_not_in_the_form!();
}

impl<const LAID_OUT: bool> SerializeSeq for Open<'_, '_, LAID_OUT> {
    type Ok = ();
    type Error = Unwritable;
    #[inline]
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.begin(Self::SQUARE);
        self.value(value)
    }
    #[inline]
    fn end(self) -> Result<(), Unwritable> {
        self.close(Self::SQUARE);
        Ok(())
    }
}

impl<const LAID_OUT: bool> SerializeTuple for Open<'_, '_, LAID_OUT> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result<(), Unwritable> {
        SerializeSeq::end(self)
    }
}

impl<const LAID_OUT: bool> SerializeMap for Open<'_, '_, LAID_OUT> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        self.begin(Self::CURLY);
        self.value(key)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.emitter.out.push_str(if LAID_OUT { ": " } else { ":" });
        self.value(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close(Self::CURLY);
        Ok(())
    }
}

impl<const LAID_OUT: bool> SerializeStruct for Open<'_, '_, LAID_OUT> {
    type Ok = ();
    type Error = Unwritable;
    // Always with a name that is a constant.
    #[inline(always)]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.name(key);
        self.value(value)
    }
    #[inline]
    fn end(self) -> Result<(), Unwritable> {
        self.close(Self::CURLY);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn emitted(value: &impl Serialize, compact: bool) -> String {
        let mut out = String::new();
        emit(&mut out, value, compact).expect("a value of the form");
        out
    }

    #[test]
    fn strings_are_escaped_as_serde_json_escapes_them() {
        let pieces = [
            "", "a", "\"", "\\", "\n", "\t", "\r", "\u{8}", "\u{C}", "\u{1F}", "\u{7F}", "é", "🌊",
        ];
        for a in pieces {
            for b in pieces {
                for s in
                    [format!("{a}{b}"), format!("{}{a}x{b}", "long enough for a block ".repeat(3))]
                {
                    assert_eq!(emitted(&s, true), serde_json::to_string(&s).expect("a string"));
                }
            }
        }
    }

    #[test]
    fn values_are_laid_out_as_serde_json_lays_them_out() {
        let value = BTreeMap::from([
            ("list", (Some(vec![1_u64, 10, u64::MAX]), vec![], None)),
            ("other", (None, vec![-1_i64], Some(true))),
        ]);
        assert_eq!(emitted(&value, true), serde_json::to_string(&value).expect("JSON"));
        assert_eq!(emitted(&value, false), serde_json::to_string_pretty(&value).expect("JSON"));
    }

    #[test]
    fn fields_are_named_as_serde_json_names_them() {
        #[derive(serde::Serialize)]
        struct Bare {}

        #[derive(serde::Serialize)]
        struct Fields {
            #[serde(skip_serializing_if = "Option::is_none")]
            words: Option<u32>,
            #[serde(skip_serializing_if = "Option::is_none")]
            seldom: Option<u32>,
            kind: Bare,
            often: Vec<Bare>,
        }

        for n in 0..4 {
            let (words, seldom) = ((n & 1 != 0).then_some(n), (n & 2 != 0).then_some(n));
            let value = Fields { words, seldom, kind: Bare {}, often: vec![Bare {}, Bare {}] };
            assert_eq!(emitted(&value, true), serde_json::to_string(&value).expect("JSON"));
            assert_eq!(emitted(&value, false), serde_json::to_string_pretty(&value).expect("JSON"));
        }
    }
}

//! Writes our schema as JSON, straight from the model's `serde` form.
//!
//! Most of a file is text, so what is fast is to find what must be escaped: see [`bytes`](crate::bytes).

use std::fmt::{self, Write as _};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

use crate::bytes::{any, position};
use crate::digits::push_number;
use crate::form::{Unwritable, refuse_what_is_not_in_the_form};

/// Adds a value to a text: on one line, or laid out for people.
pub(super) fn emit(
    out: &mut String,
    value: &impl Serialize,
    compact: bool,
) -> Result<(), Unwritable> {
    value.serialize(&mut Emitter { out, depth: (!compact).then_some(0) })
}

struct Emitter<'o> {
    out: &'o mut String,
    /// How many lists and objects are open; `None` to write all on one line.
    depth: Option<usize>,
}

impl Emitter<'_> {
    fn display(&mut self, value: impl fmt::Display) {
        // Writing to a string does not fail.
        let _ = write!(self.out, "{value}");
    }

    fn string(&mut self, s: &str) {
        if !has_special(s.as_bytes()) {
            return self.plain(s);
        }
        self.out.push('"');
        escape(self.out, s);
        self.out.push('"');
    }

    /// Writes a string in which nothing is to be escaped.
    fn plain(&mut self, s: &str) {
        self.out.push('"');
        self.out.push_str(s);
        self.out.push('"');
    }

    fn line(&mut self) {
        if let Some(depth) = self.depth {
            self.out.push('\n');
            for _ in 0..depth {
                self.out.push_str("  ");
            }
        }
    }
}

/// Whether a byte of a string is written as something else.
#[inline]
const fn is_special(b: u8) -> bool {
    (b < 0x20) | (b == b'"') | (b == b'\\')
}

/// Up to this length a string is looked at eight bytes at a time: setting out for more would not pay.
const SHORT: usize = 64;

/// Whether a string has a byte that is written as something else.
///
/// How many pieces it takes is hard to guess, so there are few ways: up to twice a piece, its first and its
/// last bytes, which may overlap.
fn has_special(bytes: &[u8]) -> bool {
    let found = match bytes.len() {
        0..8 => special_in(&filled(bytes)),
        8..=16 => ends(bytes, special_in),
        17..=32 => ends(bytes, special_in_16),
        33..=SHORT => ends(bytes, special_in_32),
        _ => return any(bytes, is_special),
    };
    found != 0
}

/// What the first and the last bytes of a string show together.
#[inline(always)]
fn ends<const N: usize>(bytes: &[u8], look: impl Fn(&[u8; N]) -> u64) -> u64 {
    let (first, last) = (bytes.first_chunk(), bytes.last_chunk());
    first.map_or(0, &look) | last.map_or(0, &look)
}

#[inline(always)]
fn special_in_16(bytes: &[u8; 16]) -> u64 {
    ends(bytes, special_in)
}

#[inline(always)]
fn special_in_32(bytes: &[u8; 32]) -> u64 {
    ends(bytes, special_in_16)
}

/// Fewer than eight bytes as eight: some of them twice, or with spaces.
fn filled(bytes: &[u8]) -> [u8; 8] {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some([a, b, c, d]), Some([e, f, g, h])) => [*a, *b, *c, *d, *e, *f, *g, *h],
        _ => {
            let at = |n: usize| bytes.get(n).copied().unwrap_or(b' ');
            [at(0), at(1), at(2), b' ', b' ', b' ', b' ', b' ']
        }
    }
}

/// Bits that are set if one of eight bytes is special, as [`is_special`] says.
const fn special_in(chunk: &[u8; 8]) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // The highest bit is set of those below 0x80 that are less than `n`, and perhaps of some above one
    // that is; bytes from 0x80 on stay there in each of the three.
    const fn less(bytes: u64, n: u8) -> u64 {
        bytes.wrapping_sub(EACH * n as u64)
    }
    let bytes = u64::from_le_bytes(*chunk);
    let quote = less(bytes ^ (EACH * b'"' as u64), 1);
    let backslash = less(bytes ^ (EACH * b'\\' as u64), 1);
    (less(bytes, 0x20) | quote | backslash) & !bytes & (EACH * 0x80)
}

/// Writes text to stand between quotation marks.
fn escape(out: &mut String, s: &str) {
    let mut rest = s;
    while let Some(at) = position(rest.as_bytes(), 0, is_special) {
        let Some((plain, special)) = rest.split_at_checked(at) else { break };
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\t') => out.push_str("\\t"),
            Some('\n') => out.push_str("\\n"),
            Some('\u{C}') => out.push_str("\\f"),
            Some('\r') => out.push_str("\\r"),
            // Writing to a string does not fail.
            Some(c) => _ = write!(out, "\\u{:04x}", u32::from(c)),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
}

/// A list or object that is being written.
struct Open<'e, 'o> {
    emitter: &'e mut Emitter<'o>,
    brackets: Brackets,
    is_empty: bool,
}

/// What stands around the entries of a list or object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Brackets {
    Square,
    Curly,
}

impl<'e, 'o> Open<'e, 'o> {
    #[inline]
    fn new(emitter: &'e mut Emitter<'o>, brackets: Brackets) -> Self {
        emitter.out.push(if brackets == Brackets::Square { '[' } else { '{' });
        if let Some(depth) = &mut emitter.depth {
            *depth += 1;
        }
        Self { emitter, brackets, is_empty: true }
    }

    /// Goes to where the next entry begins.
    fn begin(&mut self) {
        if !std::mem::replace(&mut self.is_empty, false) {
            self.emitter.out.push(',');
        }
        self.emitter.line();
    }

    /// Writes the name of a field, which no escape can stand in.
    // Always with a constant: inlined, pieces of a length that is known are written without a call.
    #[inline(always)]
    fn name(&mut self, name: &'static str) {
        if self.emitter.depth.is_some() {
            return self.laid_out_name(name);
        }
        if std::mem::replace(&mut self.is_empty, false) {
            self.emitter.out.push('"');
        } else {
            self.emitter.out.push_str(",\"");
        }
        self.emitter.out.push_str(name);
        self.emitter.out.push_str("\":");
    }

    #[inline(never)]
    fn laid_out_name(&mut self, name: &'static str) {
        self.begin();
        self.emitter.out.push('"');
        self.emitter.out.push_str(name);
        self.emitter.out.push_str("\": ");
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(&mut *self.emitter)
    }

    fn colon(&mut self) {
        self.emitter.out.push(':');
        if self.emitter.depth.is_some() {
            self.emitter.out.push(' ');
        }
    }

    #[inline]
    fn close(self) {
        if let Some(depth) = &mut self.emitter.depth {
            *depth -= 1;
            if !self.is_empty {
                self.emitter.line();
            }
        }
        // A mark that is known is written without a look at how long it is.
        match self.brackets {
            Brackets::Square => self.emitter.out.push(']'),
            Brackets::Curly => self.emitter.out.push('}'),
        }
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
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            push_number(self.out, value.into());
            Ok(())
        }
    )*};
}

impl<'e, 'o> Serializer for &'e mut Emitter<'o> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'e, 'o>;
    type SerializeTuple = Open<'e, 'o>;
    type SerializeMap = Open<'e, 'o>;
    type SerializeStruct = Open<'e, 'o>;

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

    fn serialize_str(self, s: &str) -> Result<(), Unwritable> {
        self.string(s);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        self.out.push('"');
        let from = self.out.len();
        self.display(value);
        if has_special(self.out.as_bytes().get(from..).unwrap_or_default()) {
            let plain = self.out.split_off(from);
            escape(self.out, &plain);
        }
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

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), Unwritable> {
        // A name that the program has is a word.
        self.plain(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Open<'e, 'o>, Unwritable> {
        Ok(Open::new(self, Brackets::Square))
    }

    fn serialize_tuple(self, len: usize) -> Result<Open<'e, 'o>, Unwritable> {
        self.serialize_seq(Some(len))
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Open<'e, 'o>, Unwritable> {
        Ok(Open::new(self, Brackets::Curly))
    }

    fn serialize_struct(self, _name: &'static str, len: usize) -> Result<Open<'e, 'o>, Unwritable> {
        self.serialize_map(Some(len))
    }

    refuse_what_is_not_in_the_form!();
}

impl SerializeSeq for Open<'_, '_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.begin();
        self.value(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Open<'_, '_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result<(), Unwritable> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Open<'_, '_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        self.begin();
        self.value(key)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.colon();
        self.value(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Open<'_, '_> {
    type Ok = ();
    type Error = Unwritable;
    #[inline(always)]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.name(key);
        self.value(value)
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
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
    fn what_is_special_is_found_wherever_it_stands() {
        for len in 0..=2 * SHORT {
            let mut bytes = vec![0x80; len];
            assert!(!has_special(&bytes));
            for at in 0..len {
                for b in 0..=u8::MAX {
                    bytes[at] = b;
                    assert_eq!(has_special(&bytes), is_special(b), "{b} at {at} of {len}");
                }
                bytes[at] = b'!';
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
}

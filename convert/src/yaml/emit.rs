//! Writes our schema as YAML, straight from the model's `serde` form.

use std::fmt::{self, Write as _};

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer,
};

use super::scalar::{self, Style};
use crate::form::{Unwritable, refuse_what_is_not_in_the_form};

/// The objects that are short enough for one line, by the names of their types.
const ON_ONE_LINE: [&str; 4] = ["Anchor", "Reference", "Amount", "Mark"];

/// Adds a document to a text.
pub(super) fn emit(out: &mut String, value: &impl Serialize) -> Result<(), Unwritable> {
    value.serialize(Place { out, indent: 0, at: At::Root })
}

/// What stands before a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    /// Nothing: it is a document.
    Root,
    /// A key and its colon.
    Key,
    /// A dash and a space.
    Dash,
    /// A bracket, or a key, or a comma, with a space if need be: it stays on the line.
    Flow,
}

/// Where a value is to be written.
struct Place<'a> {
    out: &'a mut String,
    /// The column of the lines that belong to the value.
    indent: usize,
    at: At,
}

impl<'a> Place<'a> {
    /// Writes what stands on the line of the key or dash.
    fn on_line(self, write: impl FnOnce(&mut String)) {
        if self.at == At::Key {
            self.out.push(' ');
        }
        write(self.out);
        if self.at != At::Flow {
            self.out.push('\n');
        }
    }

    fn display(self, value: impl fmt::Display) -> Result<(), Unwritable> {
        self.on_line(|out| {
            // Writing to a string does not fail.
            let _ = write!(out, "{value}");
        });
        Ok(())
    }

    fn literal(self, s: &str) {
        let Self { out, indent, at } = self;
        out.push_str(if at == At::Key { " |-\n" } else { "|-\n" });
        for line in s.split('\n') {
            push_spaces(out, indent);
            out.push_str(line);
            out.push('\n');
        }
    }

    fn open(self, flow: bool, brackets: [char; 2]) -> Open<'a> {
        let Self { out, indent, at } = self;
        let flow = flow || at == At::Flow;
        if flow {
            if at == At::Key {
                out.push(' ');
            }
            out.push(brackets[0]);
        }
        Open { out, indent, at, flow, brackets, is_empty: true }
    }
}

fn push_spaces(out: &mut String, mut count: usize) {
    const SPACES: &str = "                                ";
    while let Some(rest) = count.checked_sub(SPACES.len()) {
        out.push_str(SPACES);
        count = rest;
    }
    out.push_str(SPACES.get(..count).unwrap_or_default());
}

/// A list or object that is being written.
struct Open<'a> {
    out: &'a mut String,
    indent: usize,
    at: At,
    flow: bool,
    brackets: [char; 2],
    is_empty: bool,
}

impl Open<'_> {
    /// Goes to where the next entry begins.
    fn begin(&mut self) {
        let first = std::mem::replace(&mut self.is_empty, false);
        match (self.flow, self.at) {
            (true, _) if first => {}
            (true, _) => self.out.push_str(", "),
            (false, At::Dash) if first => {}
            (false, At::Key) if first => {
                self.out.push('\n');
                push_spaces(self.out, self.indent);
            }
            (false, _) => push_spaces(self.out, self.indent),
        }
    }

    /// The place of a value inside, after a key or a dash.
    fn inside(&mut self, at: At) -> Place<'_> {
        let at = if self.flow { At::Flow } else { at };
        Place { out: self.out, indent: self.indent + 2, at }
    }

    fn key(&mut self, key: &str) {
        self.begin();
        let style = scalar::style(key, self.flow);
        scalar::write(self.out, key, style);
        self.colon();
    }

    fn colon(&mut self) {
        self.out.push_str(if self.flow { ": " } else { ":" });
    }

    fn close(self) {
        let [open, close] = self.brackets;
        if self.flow {
            self.out.push(close);
        } else if self.is_empty {
            self.out.push_str(if self.at == At::Key { " " } else { "" });
            self.out.extend([open, close]);
        }
        // The last entry of a block has ended the line.
        if self.at != At::Flow && (self.flow || self.is_empty) {
            self.out.push('\n');
        }
    }
}

macro_rules! display {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            self.display(value)
        }
    )*};
}

impl<'a> Serializer for Place<'a> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeMap = Open<'a>;
    type SerializeStruct = Open<'a>;

    display! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
    }

    fn serialize_str(self, s: &str) -> Result<(), Unwritable> {
        match scalar::style(s, self.at == At::Flow) {
            // Below nothing, a literal would have no indent.
            Style::Literal if self.indent > 0 => self.literal(s),
            style => self.on_line(|out| scalar::write(out, s, style)),
        }
        Ok(())
    }

    fn serialize_char(self, c: char) -> Result<(), Unwritable> {
        self.serialize_str(c.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.display("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.display("null")
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), Unwritable> {
        self.display("null")
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), Unwritable> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_seq(self, _len: Option<usize>) -> Result<Open<'a>, Unwritable> {
        Ok(self.open(false, ['[', ']']))
    }

    fn serialize_tuple(self, _len: usize) -> Result<Open<'a>, Unwritable> {
        Ok(self.open(false, ['[', ']']))
    }

    fn serialize_map(self, _len: Option<usize>) -> Result<Open<'a>, Unwritable> {
        Ok(self.open(false, ['{', '}']))
    }

    fn serialize_struct(self, name: &'static str, _len: usize) -> Result<Open<'a>, Unwritable> {
        Ok(self.open(ON_ONE_LINE.contains(&name), ['{', '}']))
    }

    refuse_what_is_not_in_the_form!();
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.begin();
        if !self.flow {
            self.out.push_str("- ");
        }
        value.serialize(self.inside(At::Dash))
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        SerializeSeq::serialize_element(self, value)
    }
    fn end(self) -> Result<(), Unwritable> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        self.begin();
        key.serialize(Place { out: self.out, indent: 0, at: At::Flow })?;
        self.colon();
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.inside(At::Key))
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Unwritable;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.key(key);
        value.serialize(self.inside(At::Key))
    }
    fn end(self) -> Result<(), Unwritable> {
        self.close();
        Ok(())
    }
}

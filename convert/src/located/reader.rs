//! Reads a typed value from a [`Node`], finding everything that is wrong.
//!
//! A derived reader stops at its first error. So the place of each error is marked, and the value is
//! read again without it, until nothing new is found.

use copydesk_model::Article;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess,
    Visitor,
};

use super::finding::Findings;
use super::limits::MAX_NODES;
use super::node::{Entry, Node, Value};
use super::problem::Problem;
use super::strict::NameOf;
use super::version;

/// How many values all readings of one tree may visit; it keeps the time linear.
const MAX_VISITS: usize = 4 * MAX_NODES;

/// How often one tree is read at most.
const MAX_PASSES: usize = 500;

/// Reads an article of this or an older version of the schema, or adds what is wrong to the findings.
pub(crate) fn read_article(mut root: Node<'_>, findings: &Findings) -> Option<Article> {
    if version::bring_up(&mut root, findings) { read(&root, findings) } else { None }
}

/// Reads a value, or adds what is wrong to the findings.
fn read<T: DeserializeOwned>(root: &Node<'_>, findings: &Findings) -> Option<T> {
    let before = findings.count();
    let passes = (MAX_VISITS / root.count()).clamp(1, MAX_PASSES);
    for _ in 0..passes {
        let count = findings.count();
        let reader = Reader { node: root, findings };
        match reader.check(T::deserialize(reader)) {
            Ok(value) if count == before => return Some(value),
            Ok(_) => return None,
            Err(_) if root.wrong.get() || findings.is_full() => return None,
            Err(_) => {}
        }
    }
    None
}

/// A deserializer of a node.
#[derive(Clone, Copy)]
struct Reader<'a, 's> {
    node: &'a Node<'s>,
    findings: &'a Findings,
}

impl<'a, 's> Reader<'a, 's> {
    /// Reports the problem here unless that has been done further inside.
    fn check<T>(self, result: Result<T, Problem>) -> Result<T, Problem> {
        result.map_err(|problem| {
            if let Problem::New(report) = problem {
                // What follows from a part that is known to be wrong is no news.
                if !self.node.has_wrong_part() {
                    self.findings.add(report.at(self.node.head()));
                }
                self.node.wrong.set(true);
            }
            Problem::Reported
        })
    }

    /// Hands over what the value looks like, whatever is wanted.
    fn visit<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let result = match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(b) => visitor.visit_bool(*b),
            Value::Number(number) => visit_number(number, visitor),
            Value::Text(text) | Value::Plain(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items { items, findings: self.findings }),
            Value::Object(entries) => {
                visitor.visit_map(Entries { entries, value: None, findings: self.findings })
            }
        };
        self.check(result)
    }

    /// Whether a plain scalar says that there is nothing.
    fn is_null(self) -> bool {
        match &self.node.value {
            Value::Null => true,
            Value::Plain(text) => {
                matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL")
            }
            _ => false,
        }
    }

    /// Whether there is nothing where a list or object could be.
    fn is_blank(self) -> bool {
        matches!(&self.node.value, Value::Plain(text) if text.is_empty())
    }

    /// A plain scalar, if it is a whole number in the usual notation.
    fn number(self) -> Option<&'a str> {
        match &self.node.value {
            Value::Plain(text) => Some(text.as_ref()).filter(|t| is_whole_number(t)),
            _ => None,
        }
    }
}

fn is_whole_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty()
        && digits.bytes().all(|b| b.is_ascii_digit())
        && (digits.len() == 1 || !digits.starts_with('0'))
}

fn visit_number<'de, V: Visitor<'de>>(number: &str, visitor: V) -> Result<V::Value, Problem> {
    if let Ok(n) = number.parse::<u64>() {
        visitor.visit_u64(n)
    } else if let Ok(n) = number.parse::<i64>() {
        visitor.visit_i64(n)
    } else {
        visitor.visit_f64(number.parse().unwrap_or(f64::NAN))
    }
}

macro_rules! as_it_looks {
    ($($method:ident($($arg:ident: $type:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($arg: $type,)* visitor: V) -> Result<V::Value, Problem> {
            self.visit(visitor)
        }
    )*};
}

macro_rules! as_number {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
            match self.number() {
                Some(number) => self.check(visit_number(number, visitor)),
                None => self.visit(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_, '_> {
    type Error = Problem;

    as_it_looks! {
        deserialize_any();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_unit();
        deserialize_unit_struct(_name: &'static str);
        deserialize_identifier();
    }
    as_number! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Plain(text) if matches!(text.as_ref(), "true" | "True" | "TRUE") => {
                self.check(visitor.visit_bool(true))
            }
            Value::Plain(text) if matches!(text.as_ref(), "false" | "False" | "FALSE") => {
                self.check(visitor.visit_bool(false))
            }
            _ => self.visit(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        let result = visitor.visit_newtype_struct(self);
        self.check(result)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_blank() {
            return visitor.visit_seq(Items { items: &[], findings: self.findings });
        }
        self.visit(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        if self.is_blank() {
            let nothing = Entries { entries: &[], value: None, findings: self.findings };
            return self.check(visitor.visit_map(nothing));
        }
        if matches!(self.node.value, Value::List(_)) {
            return self.check(Err(Problem::list_for_object(&visitor)));
        }
        self.visit(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.visit(NameOf(visitor))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        visitor.visit_unit()
    }
}

/// The items of a list that are not known to be wrong.
struct Items<'a, 's> {
    items: &'a [Node<'s>],
    findings: &'a Findings,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = Problem;
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        while let Some((node, rest)) = self.items.split_first() {
            self.items = rest;
            if !node.wrong.get() {
                let reader = Reader { node, findings: self.findings };
                // A reader that goes through another type finds its errors only behind that.
                return reader.check(seed.deserialize(reader)).map(Some);
            }
        }
        Ok(None)
    }
}

/// The entries of an object that are not known to be wrong.
struct Entries<'a, 's> {
    entries: &'a [Entry<'s>],
    value: Option<&'a Node<'s>>,
    findings: &'a Findings,
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Problem;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Problem> {
        while let Some((entry, rest)) = self.entries.split_first() {
            self.entries = rest;
            if entry.node.wrong.get() {
                continue;
            }
            self.value = Some(&entry.node);
            let key: Result<_, Problem> = seed.deserialize(entry.key.as_ref().into_deserializer());
            return key.map(Some).map_err(|problem| {
                if let Problem::New(report) = problem {
                    self.findings.add(report.at(entry.key_bytes.clone()));
                    entry.node.wrong.set(true);
                }
                Problem::Reported
            });
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Problem> {
        match self.value.take() {
            Some(node) => {
                let reader = Reader { node, findings: self.findings };
                reader.check(seed.deserialize(reader))
            }
            None => Err(Problem::Reported),
        }
    }
}

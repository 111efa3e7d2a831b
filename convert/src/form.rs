//! What our writers of the serialised form have in common: the values that it never has.

use std::fmt;

use serde::ser::Error;

/// A value that the serialised form never has. Small, since every value that is written hands it over or does
/// not.
#[derive(Debug)]
pub(crate) struct Unwritable(Box<str>);

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
impl std::error::Error for Unwritable {}
impl Error for Unwritable {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string().into())
    }
}

/// Refuses a value that is not in the form.
pub(crate) fn not_in_the_form<T>(what: &str) -> Result<T, Unwritable> {
    Err(Unwritable(format!("found {what}, expected a value of the serialised form").into()))
}

/// The methods of a `Serializer` for what the serialised form never has.
macro_rules! refuse_what_is_not_in_the_form {
    () => {
        type SerializeTupleStruct = serde::ser::Impossible<(), Unwritable>;
        type SerializeTupleVariant = serde::ser::Impossible<(), Unwritable>;
        type SerializeStructVariant = serde::ser::Impossible<(), Unwritable>;

        fn serialize_f32(self, _value: f32) -> Result<(), Unwritable> {
            $crate::form::not_in_the_form("a binary fraction")
        }

        fn serialize_f64(self, _value: f64) -> Result<(), Unwritable> {
            $crate::form::not_in_the_form("a binary fraction")
        }

        fn serialize_bytes(self, _value: &[u8]) -> Result<(), Unwritable> {
            $crate::form::not_in_the_form("bytes")
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _name: &'static str,
            _index: u32,
            variant: &'static str,
            _value: &T,
        ) -> Result<(), Unwritable> {
            $crate::form::not_in_the_form(variant)
        }

        fn serialize_tuple_struct(
            self,
            name: &'static str,
            _len: usize,
        ) -> Result<Self::SerializeTupleStruct, Unwritable> {
            $crate::form::not_in_the_form(name)
        }

        fn serialize_tuple_variant(
            self,
            _name: &'static str,
            _index: u32,
            variant: &'static str,
            _len: usize,
        ) -> Result<Self::SerializeTupleVariant, Unwritable> {
            $crate::form::not_in_the_form(variant)
        }

        fn serialize_struct_variant(
            self,
            _name: &'static str,
            _index: u32,
            variant: &'static str,
            _len: usize,
        ) -> Result<Self::SerializeStructVariant, Unwritable> {
            $crate::form::not_in_the_form(variant)
        }
    };
}
pub(crate) use refuse_what_is_not_in_the_form;

//! Takes JSON apart: brackets, keys, strings, numbers.

use super::Refused;
use crate::json::string::{self, until_special};
use crate::located::MAX_DEPTH;

/// What does the work is not generic: its code stays small, which counts for more than calls do.
pub(super) struct Reader<'s> {
    text: &'s str,
    at: usize,
    /// How many lists and objects are open.
    depth: usize,
    unescaped: String,
}

impl<'s> Reader<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self { text, at: 0, depth: 0, unescaped: String::new() }
    }

    /// The last string that had an escape.
    pub(super) fn unescaped(&self) -> &str {
        &self.unescaped
    }

    #[inline(always)]
    fn here(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
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
    pub(super) fn word(&mut self, word: &str) -> Result<(), Refused> {
        if self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()))
        {
            self.at += word.len();
            Ok(())
        } else {
            Err(Refused)
        }
    }

    #[inline(never)]
    pub(super) fn open(&mut self, bracket: u8) -> Result<(), Refused> {
        self.take(bracket)?;
        self.depth += 1;
        if self.depth <= MAX_DEPTH { Ok(()) } else { Err(Refused) }
    }

    #[inline(never)]
    pub(super) fn close(&mut self, bracket: u8) -> Result<(), Refused> {
        self.depth -= 1;
        self.take(bracket)
    }

    /// Whether another item follows, behind its comma.
    #[inline(never)]
    pub(super) fn has_item(&mut self, first: &mut bool) -> Result<bool, Refused> {
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
    pub(super) fn key(&mut self, first: &mut bool) -> Result<Option<&'s str>, Refused> {
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
    pub(super) fn string(&mut self) -> Result<Option<&'s str>, Refused> {
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
    pub(super) fn number(&mut self) -> Result<u64, Refused> {
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

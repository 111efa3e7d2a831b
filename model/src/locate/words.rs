//! Words in a text: whether they stand at a place, and all the places where they do.

use super::Slot;
use crate::article::starts_with_words;
use crate::text::byte_offset;

/// Walks a text forwards, from one code point to a later one.
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// What is left of the text from `point` on; `None` past the end.
    rest: Option<&'a str>,
    point: u32,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self { text, rest: Some(text), point: 0 }
    }

    /// Whether the text has more than some bytes.
    pub(super) const fn is_longer_than(&self, bytes: usize) -> bool {
        self.text.len() > bytes
    }

    /// The text from a code point on. Constant time over all calls for each byte of the text, as
    /// long as the points ascend.
    pub(super) fn rest_at(&mut self, point: u32) -> Option<&'a str> {
        if point < self.point {
            *self = Self::new(self.text);
        }
        let step = (point - self.point) as usize;
        self.point = point;
        self.rest = self.rest.and_then(|rest| rest.get(byte_offset(rest, step)?..));
        self.rest
    }

    /// Whether words stand at a code point.
    pub(super) fn stands(&mut self, start: u32, words: &str) -> bool {
        self.rest_at(start).is_some_and(|rest| starts_with_words(rest, words))
    }

    /// Whether an anchor stands in this text at the offset that it gives.
    pub(super) fn has(&mut self, slot: &Slot<'_>) -> bool {
        slot.start.is_some_and(|start| self.stands(start, slot.words))
    }
}

/// How much may still be searched, in bytes.
///
/// Searching a long text for many words that moved takes the product of both. An article of news has
/// some hundred annotations in some ten thousand bytes, a ten-thousandth of the limit; hostile
/// input gets an error instead of an hour.
pub(super) struct Budget(usize);

impl Budget {
    pub(super) const fn new() -> Self {
        Self(256 << 20)
    }

    fn spend(&mut self, bytes: usize) -> Option<()> {
        self.0 = self.0.checked_sub(bytes)?;
        Some(())
    }
}

/// The code points at which words stand in a text, ascending, overlapping ones included; `None` if
/// the budget does not last. A line break in the text counts as a space; "he" does not stand in
/// "then".
pub(super) fn places(text: &str, words: &str, budget: &mut Budget) -> Option<Vec<u32>> {
    budget.spend(text.len())?;
    let first_word = words.split(' ').next().unwrap_or(words);
    let first_char = words.chars().next().map_or(1, char::len_utf8);
    let mut places = Vec::new();
    let (mut byte, mut point) = (0, 0);
    while let Some(found) = text.get(byte..).and_then(|rest| rest.find(first_word)) {
        budget.spend(words.len())?;
        point += super::len(text.get(byte..byte + found).unwrap_or_default());
        byte += found;
        if whole_words_at(text, byte, words) {
            places.push(point);
        }
        byte += first_char;
        point += 1;
    }
    Some(places)
}

/// Whether words stand at a byte of a text, and are not part of longer ones.
fn whole_words_at(text: &str, byte: usize, words: &str) -> bool {
    let Some((before, rest)) = text.split_at_checked(byte) else { return false };
    let after = || rest.get(words.len()..).and_then(|after| after.chars().next());
    starts_with_words(rest, words)
        && !joined(before.chars().next_back(), words.chars().next())
        && !joined(words.chars().next_back(), after())
}

/// Whether two characters beside each other belong to one word. Scripts without case are left
/// alone: many of them write words without a space between.
pub(crate) fn joined(left: Option<char>, right: Option<char>) -> bool {
    let of_word = |c: char| c.is_uppercase() || c.is_lowercase() || c.is_numeric();
    left.is_some_and(of_word) && right.is_some_and(of_word)
}

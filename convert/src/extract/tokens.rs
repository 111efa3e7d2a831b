//! Cuts text into words, numbers and marks.

mod join;
mod noted;
mod plain;
mod runs;
mod scan;
#[cfg(test)]
mod tests;

use super::lexicon::{Entry, Features, Hints, Letters, Word};
pub(crate) use join::{is_alphabetic, is_alphanumeric};
pub(crate) use noted::Noted;
pub(crate) use runs::Runs;
pub(crate) use scan::tokenize;

/// A word, number or mark of the text.
// Laid out as the pieces that are cut finer, which take much of it over as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct Token {
    /// What the vocabulary says of it.
    pub(crate) features: Features,
    /// The first letters of what is plain, as [`head`](super::lexicon::head) gives them.
    pub(crate) head: u64,
    /// Its first byte in [`Document::text`](super::document::Document::text).
    pub(crate) start: u32,
    /// The byte behind it.
    pub(crate) end: u32,
    /// The number of a plain word in the vocabulary.
    pub(crate) place: u16,
    /// How it is written and where it stands.
    pub(crate) flags: Flags,
    /// What it is worth looking at for.
    pub(crate) hints: Hints,
    /// What it is.
    pub(crate) kind: Kind,
}

/// What is known of a token beside its looks.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    place: u16,
    hints: Hints,
    features: Features,
    head: u64,
}

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with the hyphens, apostrophes and points that belong to them: "co-production",
    /// "O'Brien", "don't", "U.S.", "Sen.".
    Word,
    /// The ending of a word behind its apostrophe: "'s", "'ll".
    Clitic,
    /// Digits, with the commas and points between them: "58,000", "3.5".
    Number,
    /// A currency sign.
    Currency,
    /// `%` or `‰`.
    Percent,
    /// A mark that only opens or mostly opens a quotation: `“`, `„`, `«`, `‘`.
    Open,
    /// A mark that mostly closes one: `”`, `»`.
    Close,
    /// A double mark that can open or close: `"`, `''`, ` `` `.
    Double,
    /// A single mark that can open, close, or be an apostrophe: `'`, `’`.
    Single,
    /// What ends a sentence: `.`, `!`, `?`, `…`.
    Stop,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// A dash between words: `–`, `—`, `--`.
    Dash,
    /// A hyphen that joins a number to a word, or stands alone.
    Hyphen,
    /// `(`, `[`
    Bracket,
    /// `)`, `]`
    Unbracket,
    /// Anything else.
    Symbol,
}

impl Kind {
    /// Whether every way to cut the text cuts a single mark of this kind alike.
    const fn is_plain_mark(self) -> bool {
        !matches!(self, Self::Word | Self::Clitic | Self::Number | Self::Single | Self::Symbol)
    }

    /// Whether such a mark may end a sentence, or set off a quotation.
    pub(crate) const fn divides(self) -> bool {
        matches!(self, Self::Open) || self.ends()
    }

    /// Whether a sentence may end with such a mark: a stop, or what closes behind one.
    pub(crate) const fn ends(self) -> bool {
        matches!(self, Self::Stop | Self::Close | Self::Double | Self::Single | Self::Unbracket)
    }
}

/// How a [`Token`] is written and where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags(u16);

impl Flags {
    /// Its first letter is a capital.
    pub(crate) const CAPITAL: Self = Self(1);
    /// It has two letters or more, all capitals.
    pub(crate) const ALL_CAPS: Self = Self(2);
    /// White space or the beginning of the text stands before it.
    pub(crate) const SPACED: Self = Self(256);
    /// A line break or the beginning of the text stands before it.
    pub(crate) const LINE_START: Self = Self(8);
    /// It is the first word of a sentence.
    pub(crate) const SENTENCE_START: Self = Self(16);
    /// It stands in a quotation, marks not included.
    pub(crate) const QUOTED: Self = Self(32);
    /// A word with its point: "Sen.", "U.S.", "J.".
    pub(crate) const POINT: Self = Self(64);
    /// A run of three or more of the same mark.
    pub(crate) const RUN: Self = Self(4);

    /// A stop other than a point: `?`, `!`, `…`.
    pub(crate) const ASKS: Self = Self(512);
    /// A word of ASCII letters that stands by itself, the ending "'s" behind one, or a single mark, which
    /// every way to cut the text cuts alike.
    pub(crate) const PLAIN: Self = Self(1024);
    /// The first token of a sentence, whether a word or a mark.
    pub(crate) const SENTENCE_FIRST: Self = Self(2048);

    /// These if so, and none if not.
    #[inline]
    pub(crate) const fn when(self, on: bool) -> Self {
        Self(self.0 * on as u16)
    }

    /// What either has.
    #[inline]
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it has all these.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Adds these if so, and takes them away if not.
    #[inline]
    pub(crate) const fn put(&mut self, other: Self, on: bool) {
        self.0 = self.0 & !other.0 | other.when(on).0;
    }

    /// Adds these if so.
    #[inline]
    pub(crate) const fn set(&mut self, other: Self, on: bool) {
        if on {
            self.0 |= other.0;
        }
    }
}

impl Known {
    /// What the vocabulary has of a word that the text has as it is there.
    #[inline]
    const fn entry(place: u16, entry: &Entry) -> Self {
        Self { place, hints: entry.hints, features: entry.features, head: 0 }
    }

    /// As [`Known::entry`], of a word of ASCII letters.
    #[inline]
    const fn letters(letters: &Letters, place: u16, entry: &Entry) -> Self {
        Self { place, hints: entry.hints, features: entry.features, head: letters.head }
    }

    /// A token that no list knows, with these hints.
    const fn hint(hints: Hints) -> Self {
        Self { place: 0, hints, features: Features::NONE, head: 0 }
    }
}

impl Token {
    /// A mark of one or three bytes that is cut the same everywhere and that no list knows.
    #[inline(always)]
    fn mark(kind: Kind, start: usize, head: u64, flags: Flags) -> Self {
        let (start, flags) = (start as u32, flags.or(Flags::PLAIN));
        let end = start + if head <= 0xff { 1 } else { 3 };
        let Known { place, hints, features, .. } = Known::default();
        Self { start, end, place, hints, kind, flags, features, head }
    }

    /// Whether a phrase of the vocabulary may begin here.
    #[inline]
    pub(crate) const fn opens_phrase(&self) -> bool {
        self.hints.has(Hints::OPENS_SPEECH)
    }

    /// Whether the vocabulary says this of it.
    #[inline]
    pub(crate) const fn is(&self, word: Word) -> bool {
        self.features.is(word)
    }

    /// Whether it has this flag.
    #[inline]
    pub(crate) const fn has(&self, flag: Flags) -> bool {
        self.flags.has(flag)
    }

    /// Whether it is a word that begins with a capital.
    pub(crate) fn is_capital_word(&self) -> bool {
        self.kind == Kind::Word && self.has(Flags::CAPITAL)
    }
}

//! The text cut finer than into words: letters, digits and marks apart, each with its classes.
//!
//! "$33million" is three lexemes, "five-percent" three, "Berlin's" two.

use super::super::lexicon::Facts;
use super::super::lexicon::Vocabulary;
use super::super::lexicon::class::{Classes, Lists};
use super::super::limits::MAX_UNIT_LEXEMES;
use super::lexicon;

/// What a [`Lexeme`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters, or an abbreviation of single letters: "U.S.".
    Word,
    /// The ending "'s".
    Possessive,
    /// Digits with their separators: "1,234.5".
    Number,
    /// Any other single character.
    Mark,
}

/// A piece of text that rules look at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lexeme {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) shape: Shape,
    /// Whether white space stands before it.
    pub(crate) spaced: bool,
    /// Whether it begins with a capital.
    pub(crate) capital: bool,
    /// Its number in the lexicon.
    place: u16,
    /// Its classes there.
    classes: Classes,
}

/// The lexemes of a text.
pub(crate) struct Lexemes<'t> {
    text: &'t str,
    words: &'static Vocabulary,
    items: Vec<Lexeme>,
}

/// What stands before the first lexeme and behind the last.
const NOTHING: Lexeme = Lexeme {
    start: 0,
    end: 0,
    shape: Shape::Mark,
    spaced: true,
    capital: false,
    place: 0,
    classes: 0,
};

impl<'t> Lexemes<'t> {
    /// Cuts a text.
    pub(crate) fn new(text: &'t str, vocabulary: &'static Vocabulary) -> Self {
        let mut items = Vec::with_capacity((text.len() / 5).min(MAX_UNIT_LEXEMES));
        let bytes = text.as_bytes();
        let (mut at, mut spaced) = (0, true);
        while let Some(&byte) = bytes.get(at).filter(|_| items.len() < MAX_UNIT_LEXEMES) {
            if byte.is_ascii_whitespace() {
                (at, spaced) = (at + 1, true);
                continue;
            }
            let (end, shape) = match plain_end(bytes, at, byte) {
                Some(end) => (end, Shape::Word),
                None => piece(text, at, byte),
            };
            if shape == Shape::Mark && is_space(text, at, end) {
                (at, spaced) = (end, true);
                continue;
            }
            let words = text.get(at..end).unwrap_or_default();
            let address = matches!(byte, b'h' | b'H' | b'w') && shape == Shape::Word;
            if address && begins_address(text, end, words) {
                at = address_end(bytes, end);
                spaced = true;
                continue;
            }
            let place = place(vocabulary, words, shape);
            let classes = vocabulary.entry(place).facts.classes;
            let (start, end_at) = (at as u32, end as u32);
            let capital = is_capital(words);
            items.push(Lexeme { start, end: end_at, shape, spaced, capital, place, classes });
            (at, spaced) = (end, false);
        }
        Self { text, words: vocabulary, items }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    /// The lexeme at a place; an empty mark beyond the ends.
    #[inline]
    pub(crate) fn at(&self, i: usize) -> &Lexeme {
        self.items.get(i).unwrap_or(&NOTHING)
    }

    /// The words of a lexeme; empty beyond the ends.
    #[inline]
    pub(crate) fn word(&self, i: usize) -> &'t str {
        let lexeme = self.at(i);
        self.text.get(lexeme.start as usize..lexeme.end as usize).unwrap_or_default()
    }

    /// The bytes of a lexeme, which are quicker to compare than its words.
    #[inline]
    fn bytes(&self, i: usize) -> &'t [u8] {
        let lexeme = self.at(i);
        self.text.as_bytes().get(lexeme.start as usize..lexeme.end as usize).unwrap_or_default()
    }

    /// Whether a lexeme has one of these classes.
    #[inline]
    pub(crate) fn has(&self, i: usize, classes: Classes) -> bool {
        self.at(i).classes & classes != 0
    }

    /// Whether a lexeme stands in one of these lists.
    #[inline]
    pub(crate) fn of(&self, i: usize, lists: Lists) -> bool {
        self.entry(i).lists & lists != 0
    }

    /// What the lexicon knows of a lexeme.
    #[inline]
    pub(crate) fn entry(&self, i: usize) -> &'static Facts {
        &self.words.entry(self.at(i).place).facts
    }

    /// The longest phrase of the lexicon, of two words or more, that begins with a lexeme: the
    /// lexeme behind it, and what is known of it.
    pub(crate) fn phrase(&self, i: usize) -> Option<(usize, Facts)> {
        if !self.words.entry(self.at(i).place).opens {
            return None;
        }
        let found = self.words.phrase((i..self.len()).map(|i| self.word(i)))?;
        Some((i + found.words, found.facts))
    }

    /// Whether a lexeme is this word, in any case.
    #[inline]
    pub(crate) fn is(&self, i: usize, word: &str) -> bool {
        self.bytes(i).eq_ignore_ascii_case(word.as_bytes())
    }

    /// Whether a lexeme is one of these words, in any case.
    #[inline]
    pub(crate) fn is_any(&self, i: usize, words: &[&str]) -> bool {
        let found = self.bytes(i);
        let first = found.first().map(u8::to_ascii_lowercase);
        words.iter().map(|word| word.as_bytes()).any(|word| {
            word.len() == found.len()
                && word.first().map(u8::to_ascii_lowercase) == first
                && word.eq_ignore_ascii_case(found)
        })
    }

    /// Whether lexemes from a place on are these words, in any case.
    pub(crate) fn are(&self, i: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(k, word)| self.is(i + k, word))
    }

    /// Whether a lexeme is glued to the one before it.
    #[inline]
    pub(crate) fn glued(&self, i: usize) -> bool {
        i < self.len() && !self.at(i).spaced
    }

    #[inline]
    pub(crate) fn is_number(&self, i: usize) -> bool {
        i < self.len() && self.at(i).shape == Shape::Number
    }

    #[inline]
    pub(crate) fn is_word(&self, i: usize) -> bool {
        i < self.len() && self.at(i).shape == Shape::Word
    }

    /// Whether a lexeme is a hyphen or dash.
    pub(crate) fn is_dash(&self, i: usize) -> bool {
        matches!(self.word(i), "-" | "–" | "—" | "‐" | "‑" | "−")
    }

    /// Whether a lexeme is a hyphen that joins the words beside it.
    pub(crate) fn is_hyphen(&self, i: usize) -> bool {
        self.is_dash(i) && self.glued(i) && self.glued(i + 1)
    }

    /// The byte range of some lexemes, the last not included.
    pub(crate) fn range(&self, from: usize, to: usize) -> std::ops::Range<usize> {
        let start = self.at(from).start as usize;
        let end = if to == 0 { start } else { self.at(to - 1).end as usize };
        start..end.max(start)
    }

    /// The number of lexemes that begin before an offset.
    pub(crate) fn index_before(&self, offset: usize) -> usize {
        self.items.partition_point(|l| (l.start as usize) < offset)
    }
}

/// The number of a lexeme in the lexicon.
fn place(vocabulary: &Vocabulary, words: &str, shape: Shape) -> u16 {
    match shape {
        Shape::Word => vocabulary.place(words),
        Shape::Mark if !matches!(words, "." | "," | "(" | ")" | "-" | "\"") => {
            vocabulary.place(words)
        }
        Shape::Mark | Shape::Number | Shape::Possessive => 0,
    }
}

fn is_capital(words: &str) -> bool {
    match words.as_bytes().first() {
        Some(b) if b.is_ascii() => b.is_ascii_uppercase(),
        _ => words.chars().next().is_some_and(char::is_uppercase),
    }
}

fn is_space(text: &str, at: usize, end: usize) -> bool {
    text.get(at..end).is_some_and(|c| c.chars().all(|c| c.is_whitespace() || c == '\u{feff}'))
}

/// The end of a word of ASCII letters that a space or comma ends, as most words are.
#[inline]
fn plain_end(bytes: &[u8], at: usize, byte: u8) -> Option<usize> {
    if !byte.is_ascii_alphabetic() {
        return None;
    }
    let end = run(bytes, at + 1, |b| b.is_ascii_alphabetic());
    matches!(bytes.get(end), Some(b' ' | b',')).then_some(end)
}

/// The end and shape of the piece that begins here with this byte.
fn piece(text: &str, at: usize, byte: u8) -> (usize, Shape) {
    if byte.is_ascii_digit() {
        return (number_end(text, at), Shape::Number);
    }
    if byte.is_ascii_alphabetic() {
        return (word_end(text, at), Shape::Word);
    }
    if matches!(byte, b'\'') || text.get(at..).is_some_and(|t| t.starts_with('’')) {
        let apostrophe = if byte == b'\'' { 1 } else { '’'.len_utf8() };
        let end = at + apostrophe;
        if joins_suffix(text, at, end) {
            return suffix(text, end);
        }
        return (end, Shape::Mark);
    }
    let Some(first) = text.get(at..).and_then(|t| t.chars().next()) else {
        return (at + 1, Shape::Mark);
    };
    if first.is_alphabetic() && !lexicon::is_symbol_letter(first) {
        return (word_end(text, at), Shape::Word);
    }
    (at + first.len_utf8(), Shape::Mark)
}

/// Whether an apostrophe stands between letters.
fn joins_suffix(text: &str, at: usize, end: usize) -> bool {
    let before = text.get(..at).and_then(|t| t.chars().next_back());
    let after = text.as_bytes().get(end);
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(u8::is_ascii_alphabetic)
}

fn suffix(text: &str, letters: usize) -> (usize, Shape) {
    let end = run(text.as_bytes(), letters, |b| b.is_ascii_alphabetic());
    let is_s = text.get(letters..end).is_some_and(|s| s.eq_ignore_ascii_case("s"));
    (end, if is_s { Shape::Possessive } else { Shape::Word })
}

#[inline]
fn run(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> usize {
    let mut end = from;
    while bytes.get(end).is_some_and(|b| test(*b)) {
        end += 1;
    }
    end
}

/// The end of the letters from here on: a word, "don't", "O'Leary", "U.S.".
fn word_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        end = run(bytes, end, |b| b.is_ascii_alphabetic());
        match bytes.get(end) {
            Some(b'.') if end == at + 1 => return initials_end(bytes, at),
            Some(b'\'' | 0xe2) if keeps_apostrophe(text, at, end) => {
                end += if bytes.get(end) == Some(&b'\'') { 1 } else { 3 };
            }
            Some(b) if !b.is_ascii() => {
                let next = text.get(end..).and_then(|t| t.chars().next());
                match next {
                    Some(c)
                        if (c.is_alphabetic() || is_mark(c)) && !lexicon::is_symbol_letter(c) =>
                    {
                        end += c.len_utf8();
                    }
                    _ => return end.max(at + 1),
                }
            }
            _ => return end.max(at + 1),
        }
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Whether an apostrophe at `at` belongs to the word before it: "didn't", "O'Leary".
fn keeps_apostrophe(text: &str, start: usize, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let Some(rest) = rest.strip_prefix(['\'', '’']) else { return false };
    let word = text.get(start..at).unwrap_or_default();
    let mut letters = rest.bytes();
    let first = letters.next();
    let ends = !letters.next().is_some_and(|b| b.is_ascii_alphabetic());
    match first {
        Some(b't' | b'T') => ends && word.ends_with(['n', 'N']),
        Some(b) => b.is_ascii_uppercase() && word.len() == 1 && word != "s",
        None => false,
    }
}

/// The end of "U.S." or "p.m."; of the single letter, if no other follows.
fn initials_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    let letter = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_alphabetic);
    while letter(end) && bytes.get(end + 1) == Some(&b'.') {
        end += 2;
    }
    let single = end == at + 2;
    if single || letter(end) && letter(end + 1) {
        at + 1
    } else if letter(end) {
        end + 1
    } else {
        end
    }
}

/// The end of the digits from here on, with the separators inside them.
fn number_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| run(bytes, from, |b| b.is_ascii_digit());
    let mut end = digits(at);
    let head = end - at;

    while let Some(width) = group_separator(text, end) {
        let next = digits(end + width) - (end + width);
        let more = group_separator(text, end + width + next).is_some();
        let fits = next == 3 || next == 2 && more && bytes.get(end) == Some(&b',');
        if !fits || head > 3 {
            break;
        }

        end += width + next;
    }

    if bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
        let after = digits(end + 1);
        let again =
            bytes.get(after) == Some(&b'.') && bytes.get(after + 1).is_some_and(u8::is_ascii_digit);
        if !again {
            end = after;
        }
    }
    end
}

/// The width of a separator of thousands here; `None` if there is none.
fn group_separator(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at)? {
        b',' => Some(1),
        b'\'' => Some(1),
        0xc2 | 0xe2 => {
            let c = text.get(at..)?.chars().next()?;
            matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '’').then(|| c.len_utf8())
        }
        _ => None,
    }
}

/// Whether a word begins a web address, in which nothing is an amount or a date.
fn begins_address(text: &str, end: usize, word: &str) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    match word {
        "http" | "https" | "HTTP" | "HTTPS" => rest.starts_with("://"),
        "www" => rest.starts_with('.'),
        _ => false,
    }
}

fn address_end(bytes: &[u8], from: usize) -> usize {
    run(bytes, from, |b| !b.is_ascii_whitespace() && !matches!(b, b'"' | b'<' | b'>'))
}

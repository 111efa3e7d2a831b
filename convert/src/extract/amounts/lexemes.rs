//! The text cut finer than into words: letters, digits and marks apart, each with its classes.
//!
//! "$33million" is three lexemes, "five-percent" three, "Berlin's" two.

mod cut;
mod pieces;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::super::eights;
use super::super::lexicon::class::{Classes, Is, Lists, Of};
use super::super::lexicon::{Facts, Hints, Part, Sieve, Spelling, Vocabulary, head};
use super::super::limits::MAX_UNIT_LEXEMES;
use super::super::numbers::Numbers;
use super::super::tokens::{Flags, Kind};
use cut::Cutter;
pub(crate) use pieces::Pieces;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct Lexeme {
    /// Its classes in the vocabulary.
    pub(crate) classes: Classes,
    /// Its first letters, as [`head`](super::super::lexicon::head) gives them.
    pub(crate) head: u64,
    /// Its first byte in the text of the [`Lexemes`].
    pub(crate) start: u32,
    /// The byte behind it.
    pub(crate) end: u32,
    /// Its number in the vocabulary.
    place: u16,
    /// How it is written; what else they say of a token may be missing.
    flags: Flags,
    /// What it is worth looking at for.
    pub(crate) hints: Hints,
    kind: Kind,
    /// Its token among those of its unit; [`TOO_FAR`] for one behind so many.
    token: u16,
}

/// The lexemes of a text.
pub(crate) struct Lexemes<'t> {
    text: &'t str,
    words: &'static Vocabulary,
    items: &'t [Lexeme],
    /// The places of those that tell of an event or begin a date.
    heads: &'t [u32],
    /// Whether there may be an amount.
    pub(crate) measures: bool,
    /// Whether there may be a date, as news has them.
    pub(crate) times: bool,
}

/// Words for owners, for which phrases of lists have "their".
const OWNERS: &[Spelling] = words!["his", "her", "its", "their", "my", "our", "your"];

/// Words for oneself, for which phrases of lists have "himself".
pub(crate) const SELVES: &[Spelling] =
    words!["himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"];

/// How far behind its first word a phrase has its owner.
const OWNER_REACH: usize = 3;

/// Behind so many tokens, which a unit hardly has, it is not kept which one a lexeme is part of.
const TOO_FAR: u16 = u16::MAX;

/// What stands before the first lexeme and behind the last.
const NOTHING: Lexeme = Lexeme {
    start: 0,
    end: 0,
    place: 0,
    flags: Flags::SPACED,
    hints: Hints::NONE,
    kind: Kind::Symbol,
    token: 0,
    head: 0,
    classes: 0,
};

impl Lexeme {
    #[inline]
    pub(crate) const fn shape(&self) -> Shape {
        match self.kind {
            Kind::Word => Shape::Word,
            Kind::Clitic => Shape::Possessive,
            Kind::Number => Shape::Number,
            _ => Shape::Mark,
        }
    }

    /// Whether it begins with a capital.
    #[inline]
    pub(crate) const fn capital(&self) -> bool {
        self.flags.has(Flags::CAPITAL)
    }

    /// Whether white space stands before it.
    #[inline]
    pub(crate) const fn spaced(&self) -> bool {
        self.flags.has(Flags::SPACED)
    }

    /// How many bytes it has.
    pub(crate) const fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether it is one of these words of up to seven bytes, in any case.
    pub(crate) fn is_any(&self, words: &[Spelling]) -> bool {
        Spelling::may_be_in(words, self.head) && words.iter().any(|word| word.is(self.head, || &[]))
    }
}

/// The first letters of a word, 0 where they are not known, and its bytes.
pub(crate) type Head = (u64, Range<u32>);

/// Bytes of text for a lexeme, about.
const LEXEME: usize = 5;

/// What a text is cut into.
#[derive(Default)]
pub(crate) struct Cut {
    items: Vec<Lexeme>,
    /// The places of those that tell of an event or begin a date, among those of their unit.
    heads: Numbers,
}

/// Cuts a text.
pub(crate) fn cut(text: &str, words: &'static Vocabulary) -> Cut {
    let items = Vec::with_capacity((text.len() / LEXEME).min(MAX_UNIT_LEXEMES));
    let mut cut = Cut { items, heads: Numbers::default() };
    Cutter::new(text, 0, words, &mut cut).cut_to(text.len());
    cut
}

impl<'t> Lexemes<'t> {
    /// Those that a text was [cut] into.
    pub(crate) fn new(text: &'t str, words: &'static Vocabulary, cut: &'t Cut) -> Self {
        let (items, heads) = (cut.items.as_slice(), cut.heads.all());
        Self { text, words, items, heads, measures: true, times: true }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }

    /// The first lexeme of some of which something holds.
    #[inline]
    pub(crate) fn find(
        &self,
        range: Range<usize>,
        test: impl Fn(&Lexeme) -> bool,
    ) -> Option<usize> {
        let from = range.start;
        self.items.get(range)?.iter().position(test).map(|n| from + n)
    }

    /// The first lexeme of some that has one of these classes. Most have not, so several are asked at once.
    #[inline]
    pub(crate) fn first_of(&self, range: Range<usize>, classes: Classes) -> Option<usize> {
        let from = range.start;
        let join = |all: Classes, item: &Lexeme| all | item.classes;
        let some = self.items.get(range)?;
        eights::first(some, 0, join, |all| all & classes != 0).map(|n| from + n)
    }

    /// The places of the lexemes that tell of an event or begin a date, in reading order.
    pub(crate) const fn heads(&self) -> &'t [u32] {
        self.heads
    }

    /// Whether one of them is of those that no date of news can do without.
    pub(crate) fn has_time(&self) -> bool {
        self.items.iter().any(|lexeme| lexeme.hints.has(Hints::TIMES))
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

    /// Whether the words of a lexeme end with some letters, in this case.
    #[inline(always)]
    pub(crate) fn ends(&self, i: usize, letters: &'static str) -> bool {
        self.bytes(i).ends_with(letters.as_bytes())
    }

    /// Whether a lexeme is of capitals of ASCII alone: "PGA".
    pub(crate) fn is_capitals(&self, i: usize) -> bool {
        self.bytes(i).iter().all(u8::is_ascii_uppercase)
    }

    /// The token that a lexeme is part of, among those of the unit it was cut from; `None` where that is
    /// not kept.
    #[inline]
    pub(crate) fn token(&self, i: usize) -> Option<usize> {
        let token = self.at(i).token;
        (token != TOO_FAR).then_some(usize::from(token))
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

    /// Whether a lexeme looks like a past form: "closed", "met".
    pub(crate) fn is_past(&self, i: usize) -> bool {
        self.ends(i, "ed") || self.of(i, Of::PAST_FORMS)
    }

    /// What the lexicon knows of a lexeme.
    #[inline]
    pub(crate) fn entry(&self, i: usize) -> Facts {
        self.words.facts(self.at(i).place)
    }

    /// What the lexicon knows of a word that need not stand in the text as a lexeme.
    pub(crate) fn known(&self, word: &str) -> Facts {
        self.words.facts_of(word)
    }

    /// What the lexicon knows of a lexeme that digits are glued to: "R5bn".
    pub(crate) fn before_digits(&self, i: usize) -> Facts {
        self.words.facts(self.words.before_digits(self.word(i)))
    }

    /// The first letters and the bytes of some lexemes.
    pub(crate) fn words_of(&self, lexemes: Range<usize>) -> impl ExactSizeIterator<Item = Head> {
        let items = self.items.get(lexemes).unwrap_or_default();
        items.iter().map(|l| (l.head, l.start..l.end))
    }

    /// What the lexicon knows of some words of the text and a lexeme, as one phrase, in the singular if so.
    pub(crate) fn joined(
        &self,
        named: impl ExactSizeIterator<Item = Head>,
        last: usize,
        single: bool,
    ) -> Option<Facts> {
        let end = |l: &Lexeme| l.end - u32::from(single && self.ends(last, "s"));
        let key = |l: &Lexeme| match self.bytes(last) {
            // As lists have a letter that digits are glued to.
            [letter] => head(&[*letter, b'0'], 0, 2),
            _ => head(self.text.as_bytes(), l.start as usize, end(l) as usize),
        };
        let last = self.items.get(last).map(|l| (key(l), l.start..end(l)));
        let (count, words) = (named.len() + 1, named.chain(last));
        let found = self.words.phrase_of_heads(Part::Figures, self.text, words)?;
        (found.words == count).then(|| self.words.facts(found.place))
    }

    /// The longest phrase of the lexicon, of two words or more, that begins with a lexeme: the
    /// lexeme behind it, and what is known of it.
    pub(crate) fn phrase(&self, i: usize) -> Option<(usize, Facts)> {
        if !self.at(i).hints.has(Hints::OPENS_FIGURES) {
            return None;
        }
        let words = self.items.get(i..)?.iter().map(|l| (l.head, l.start..l.end));
        let found = self.words.phrase_of_heads(Part::Figures, self.text, words)?;
        Some((i + found.words, self.words.facts(found.place)))
    }

    /// As [`Self::phrase`], where lists have "their" for every owner and "himself" for oneself: "threw her
    /// hat", "turned themselves in".
    pub(crate) fn phrase_of_owner(&self, i: usize) -> Option<(usize, Facts)> {
        if !self.at(i).hints.has(Hints::OPENS_FIGURES) {
            return None;
        }
        let oneself = |k: usize| self.has(k, Is::PRONOUN) && self.is_any(k, SELVES);
        let owns = |k: usize| self.has(k, Is::DETERMINER) && self.is_any(k, OWNERS);
        let owner = (i + 1..i + 1 + OWNER_REACH).find(|k| owns(*k) || oneself(*k))?;
        let listed: &[u8] = if oneself(owner) { b"himself" } else { b"their" };
        let listed = (head(listed, 0, listed.len()), 0..0);
        let words = self.items.get(i..)?.iter().zip(i..);
        let words =
            words.map(|(l, k)| if k == owner { listed.clone() } else { (l.head, l.start..l.end) });
        let found = self.words.phrase_of_heads(Part::Figures, self.text, words)?;
        (i + found.words > owner).then(|| (i + found.words, self.words.facts(found.place)))
    }

    /// What is known of two lexemes as a phrase, whatever stands between them: "threw" and "out".
    pub(crate) fn pair(&self, i: usize, k: usize) -> Option<Facts> {
        let word = |i: usize| self.items.get(i).map(|l| (l.head, l.start..l.end));
        let words = [word(i)?, word(k)?].into_iter();
        let found = self.words.phrase_of_heads(Part::Figures, self.text, words)?;
        Some(self.words.facts(found.place))
    }

    /// Whether a lexeme is this word, in any case.
    // Always with a constant: inlined, it compares two numbers.
    #[inline(always)]
    pub(crate) fn is(&self, i: usize, word: &'static str) -> bool {
        Spelling::of(word).is(self.at(i).head, || self.bytes(i))
    }

    /// Whether a lexeme is one of these words, in any case. [`words!`] makes them.
    #[inline(always)]
    pub(crate) fn is_any(&self, i: usize, words: &[Spelling]) -> bool {
        Spelling::may_be_in(words, self.at(i).head) && self.is_in(i, words)
    }

    /// Whether a lexeme may be one of the words of a sieve.
    #[inline(always)]
    pub(crate) fn may_be(&self, i: usize, sieve: &Sieve) -> bool {
        sieve.may_hold(self.at(i).head)
    }

    #[inline(never)]
    fn is_in(&self, i: usize, words: &[Spelling]) -> bool {
        let head = self.at(i).head;
        words.iter().any(|word| word.is(head, || self.bytes(i)))
    }

    /// Whether lexemes from a place on are these words, in any case.
    pub(crate) fn are(&self, i: usize, words: &[Spelling]) -> bool {
        words.iter().enumerate().all(|(k, word)| word.is(self.at(i + k).head, || self.bytes(i + k)))
    }

    /// Whether a lexeme is glued to the one before it.
    #[inline]
    pub(crate) fn glued(&self, i: usize) -> bool {
        i < self.len() && !self.at(i).spaced()
    }

    #[inline]
    pub(crate) fn is_number(&self, i: usize) -> bool {
        i < self.len() && self.at(i).shape() == Shape::Number
    }

    #[inline]
    pub(crate) fn is_word(&self, i: usize) -> bool {
        i < self.len() && self.at(i).shape() == Shape::Word
    }

    /// Whether a lexeme is a hyphen or dash.
    pub(crate) fn is_dash(&self, i: usize) -> bool {
        let lexeme = self.at(i);
        lexeme.shape() == Shape::Mark && self.is_any(i, words!["-", "–", "—", "‐", "‑", "−"])
    }

    /// Whether a lexeme is a hyphen that joins the words beside it.
    pub(crate) fn is_hyphen(&self, i: usize) -> bool {
        self.is_dash(i) && self.glued(i) && self.glued(i + 1)
    }

    /// The byte range of some lexemes, the last not included.
    pub(crate) fn range(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.at(from).start as usize;
        let end = if to == 0 { start } else { self.at(to - 1).end as usize };
        start..end.max(start)
    }

    /// The number of lexemes that begin before an offset.
    pub(crate) fn index_before(&self, offset: usize) -> usize {
        self.items.partition_point(|l| (l.start as usize) < offset)
    }
}

/// Some words as rules ask for them, made ready by the compiler: up to seven, since more are a list.
macro_rules! words {
    ($($word:expr),* $(,)?) => {{
        const WORDS: &[$crate::extract::lexicon::Spelling] =
            &$crate::extract::lexicon::Spelling::list([$($word),*]);
        WORDS
    }};
}
pub(crate) use words;

/// The words of a list as [`words!`] makes them, by its name in a text of [`asked`](super::super::lexicon::asked):
/// `listed!(EVENTS, "idioms/persons")`.
macro_rules! listed {
    ($lists:ident, $name:literal) => {{
        use $crate::extract::lexicon::{Asked, Spelling, asked};
        const LIST: Asked = match Asked::find(asked::$lists, $name.as_bytes()) {
            Some(list) => list,
            None => panic!(concat!("no list has the name ", $name)),
        };
        const LINES: &[u8; LIST.len()] = &LIST.lines();
        const WORDS: &[Spelling] = &Asked::words::<{ LIST.count }>(LINES);
        WORDS
    }};
}
pub(crate) use listed;

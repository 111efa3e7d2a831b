//! Cuts text into lexemes.

mod ends;
mod run;
mod take;

use super::super::super::lexicon::{Hints, Spelling, Vocabulary, head};
use super::super::super::limits::MAX_UNIT_LEXEMES;
use super::super::super::numbers::Numbers;
use super::super::super::tokens::{Flags, Kind, Token, is_alphabetic, is_alphanumeric};
use super::super::class::Is;
use super::{Cut, Lexeme, Shape, TOO_FAR, words};
use ends::{
    address_end, begins_address, initials_end, is_mark, joins_suffix, keeps_apostrophe, number_end,
    run, suffix,
};
pub(super) use run::Run;

/// Cuts a text from left to right.
pub(super) struct Cutter<'t> {
    text: &'t str,
    words: &'static Vocabulary,
    /// The byte to read next.
    pub(super) at: usize,
    /// Whether white space stands before it.
    spaced: bool,
    items: &'t mut Vec<Lexeme>,
    heads: &'t mut Numbers,
    /// How many lexemes there were before.
    first: usize,
    /// The token to take next, among those of the unit.
    token: usize,
    /// Whether a sentence has what no amount can do without.
    pub(super) measures: bool,
    /// What the lexemes are worth looking at for, and maybe more.
    pub(super) hints: Hints,
}

impl<'t> Cutter<'t> {
    /// Sets out from a byte.
    pub(super) fn new(
        text: &'t str,
        at: usize,
        words: &'static Vocabulary,
        Cut { items, heads }: &'t mut Cut,
    ) -> Self {
        let (first, hints) = (items.len(), Hints::NONE);
        Self {
            text,
            words,
            at,
            spaced: true,
            items,
            heads,
            first,
            token: 0,
            measures: false,
            hints,
        }
    }

    /// How many lexemes have been cut.
    pub(super) const fn len(&self) -> usize {
        self.items.len() - self.first
    }

    /// Cuts a sentence, which begins with this token of the unit; of one that can hold nothing to be found
    /// only the last token, unless it is to be cut as a `whole`.
    pub(super) fn sentence(&mut self, first: usize, sentence: Run<'_>, whole: bool) {
        self.token = first;
        let hints = self.hints(sentence);
        self.measures |= hints.has(Hints::MEASURES);
        let wanted = whole || hints.and(WANTED) != Hints::NONE || self.follows_code(sentence);
        match sentence.tokens {
            [.., before, last] if !wanted => {
                self.skip_to(before.end as usize);
                self.token += sentence.tokens.len() - 1;
                self.take_last(last);
            }
            _ => {
                self.hints = self.hints.or(hints);
                self.take(sentence);
            }
        }
    }

    /// Whether what looks like a sentence is the number of a code with a point before it: "Tk. 500".
    fn follows_code(&self, sentence: Run<'_>) -> bool {
        let number = sentence.tokens.first().is_some_and(|first| first.kind == Kind::Number);
        number
            && matches!(self.items.as_slice(), [.., code, point]
                if code.classes & Is::CODE != 0 && point.is_any(words!["."]))
    }

    /// Whether a sentence has what no amount can do without, what no event can, and what no date can.
    fn hints(&self, sentence: Run<'_>) -> Hints {
        let tokens = sentence.tokens;
        let mut hints = all_hints(tokens);
        if !hints.has(Hints::UNSETTLED) {
            return hints;
        }
        let known = if self.measures { Hints::MEASURES } else { Hints::NONE };
        for (n, token) in sentence.uneven() {
            if hints.or(known).has(WANTED) || hints.has(Hints::MEASURES) {
                break;
            }
            hints = hints.or(match token.kind {
                Kind::Number if tokens.get(n + 1).is_some_and(may_measure) => Hints::MEASURES,
                Kind::Word if token.hints.has(Hints::UNSETTLED) => self.joined(token),
                Kind::Number => Hints::TIMES,
                _ => Hints::NONE,
            });
        }
        hints
    }

    /// What the parts of a word that may be cut into several are worth looking at for.
    fn joined(&self, token: &Token) -> Hints {
        let word = |word: &str| self.words.word(word).hints.and(WANTED);
        let text = self.text.get(token.start as usize..token.end as usize).unwrap_or_default();
        let parts = text.split(|c| !is_alphanumeric(c)).filter(|part| !part.is_empty());
        let part = |hints: Hints, part| hints.or(word(part)).or(self.before_digits(part));
        parts.fold(word(text), part)
    }

    /// What the letters are worth looking at for that a part of a word has before digits: "CHF500".
    fn before_digits(&self, part: &str) -> Hints {
        let digit = part.bytes().position(|byte| byte.is_ascii_digit()).filter(|at| *at > 0);
        let letters = digit.and_then(|at| part.get(..at));
        let place = letters.map(|letters| self.words.before_digits(letters));
        place.map_or(Hints::NONE, |place| self.words.entry(place).hints.and(WANTED))
    }

    /// Passes over what stands before a byte.
    fn skip_to(&mut self, at: usize) {
        if self.at < at {
            (self.at, self.spaced) = (at, false);
        }
    }

    /// Cuts what stands behind the tokens of the unit, of which there are so many.
    pub(super) fn rest(&mut self, tokens: usize) {
        self.token = tokens;
        self.cut_to(self.text.len());
    }

    /// Cuts up to a byte; the last lexeme may go beyond it.
    pub(super) fn cut_to(&mut self, end: usize) {
        while self.at < end
            && self.len() < MAX_UNIT_LEXEMES
            && let Some(&byte) = self.text.as_bytes().get(self.at)
        {
            self.step(byte);
        }
    }

    fn step(&mut self, byte: u8) {
        let bytes = self.text.as_bytes();
        if byte.is_ascii_whitespace() {
            (self.at, self.spaced) = (self.at + 1, true);
            return;
        }
        let (end, shape) = self.piece(byte);
        let words = || self.text.get(self.at..end).unwrap_or_default();
        if shape == Shape::Mark && !byte.is_ascii_graphic() && is_space(words()) {
            (self.at, self.spaced) = (end, true);
            return;
        }
        let address = matches!(byte, b'h' | b'H' | b'w') && shape == Shape::Word;
        if address && begins_address(self.text, end, words()) {
            (self.at, self.spaced) = (address_end(bytes, end), true);
            return;
        }
        let capital = match byte.is_ascii() {
            true => byte.is_ascii_uppercase(),
            false => words().starts_with(char::is_uppercase),
        };
        self.push(end, shape, capital);
    }

    /// The end and shape of the piece that begins here with this byte.
    fn piece(&self, byte: u8) -> (usize, Shape) {
        let (text, at) = (self.text, self.at);
        if byte.is_ascii_digit() {
            return (number_end(text, at), Shape::Number);
        }
        if byte.is_ascii_alphabetic() {
            return (self.word_end(at), Shape::Word);
        }
        let curly = || text.get(at..).is_some_and(|t| t.starts_with('’'));
        if byte == b'\'' || byte == 0xe2 && curly() {
            let apostrophe = if byte == b'\'' { 1 } else { '’'.len_utf8() };
            let end = at + apostrophe;
            if joins_suffix(text, at, end) {
                return suffix(text, end);
            }
            return (end, Shape::Mark);
        }
        if byte.is_ascii() {
            return (at + 1, Shape::Mark);
        }
        let Some(first) = text.get(at..).and_then(|t| t.chars().next()) else {
            return (at + 1, Shape::Mark);
        };
        if is_alphabetic(first) && !self.is_sign(first) {
            return (self.word_end(at), Shape::Word);
        }
        (at + first.len_utf8(), Shape::Mark)
    }

    /// The end of the letters from here on: a word, "don't", "O'Leary", "U.S.".
    fn word_end(&self, at: usize) -> usize {
        let text = self.text;
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
                        Some(c) if (is_alphabetic(c) || is_mark(c)) && !self.is_sign(c) => {
                            end += c.len_utf8();
                        }
                        _ => return end.max(at + 1),
                    }
                }
                _ => return end.max(at + 1),
            }
        }
    }

    /// Whether a letter of another script stands for a currency, so that it is cut off like a mark.
    fn is_sign(&self, letter: char) -> bool {
        let known = self.words.word(letter.encode_utf8(&mut [0; 4]));
        known.classes & Is::SYMBOL != 0
    }

    /// The number of what ends here in the vocabulary.
    fn place(&self, end: usize, shape: Shape, head: u64) -> u16 {
        let bytes = self.text.as_bytes();
        let common = matches!(bytes.get(self.at), Some(b'.' | b',' | b'(' | b')' | b'-' | b'"'));
        match shape {
            Shape::Mark if common => 0,
            Shape::Word | Shape::Mark => self.words.place(head, bytes, self.at, end),
            Shape::Number | Shape::Possessive => 0,
        }
    }

    /// Adds what ends here.
    fn push(&mut self, end: usize, shape: Shape, capital: bool) {
        if self.len() >= MAX_UNIT_LEXEMES {
            return;
        }
        let head = head(self.text.as_bytes(), self.at, end);
        let place = self.place(end, shape, head);
        let entry = self.words.entry(place);
        let own = match shape {
            Shape::Number => Hints::DATES.or(Hints::TIMES),
            Shape::Mark if APOSTROPHES.iter().any(|mark| mark.is(head, || &[])) => Hints::DATES,
            _ => Hints::NONE,
        };
        let hints = entry.hints.or(own);
        self.hints = self.hints.or(hints);
        self.heads.push_if(self.len() as u32, hints.any(HEADS));
        self.items.push(Lexeme {
            start: self.at as u32,
            end: end as u32,
            place,
            flags: Flags::SPACED.when(self.spaced).or(Flags::CAPITAL.when(capital)),
            hints,
            kind: match shape {
                Shape::Word => Kind::Word,
                Shape::Possessive => Kind::Clitic,
                Shape::Number => Kind::Number,
                Shape::Mark => Kind::Symbol,
            },
            token: kept(self.token),
            head,
            classes: entry.classes,
        });
        (self.at, self.spaced) = (end, false);
    }
}

/// Marks that a decade may begin with: "'90s".
const APOSTROPHES: &[Spelling] = words!["'", "’"];

/// The number of a token as a lexeme keeps it.
fn kept(token: usize) -> u16 {
    token.min(usize::from(TOO_FAR)) as u16
}

/// What rules look for in all lexemes.
const HEADS: Hints = Hints::TELLS.or(Hints::DATES);

/// How many tokens are looked at together.
const TOGETHER: usize = 8;

/// What some tokens are worth looking at for. Those at the end are looked at again rather than one by one: how many
/// there are is nothing that the processor can guess.
fn all_hints(tokens: &[Token]) -> Hints {
    let all = |tokens: &[Token], hints: Hints| {
        tokens.iter().fold(hints, |hints, token| hints.or(token.hints))
    };
    let Some(last) = tokens.last_chunk::<TOGETHER>() else { return all(tokens, Hints::NONE) };
    let (chunks, _) = tokens.as_chunks::<TOGETHER>();
    chunks.iter().fold(all(last, Hints::NONE), |hints, chunk| all(chunk, hints))
}

/// What makes a sentence one to be cut.
const WANTED: Hints = Hints::MEASURES.or(Hints::TELLS).or(Hints::TIMES);

/// "20p", "5pc", "48.5 MGBP": whether what only a number before it makes a unit may be a unit.
fn may_measure(token: &Token) -> bool {
    if !matches!(token.kind, Kind::Word) {
        return false;
    }
    let length = token.end - token.start;
    let short = || length == 1 || length == 2 && Spelling::of("pc").is(token.head, || &[]);
    !token.has(Flags::SPACED) && short() || token.has(Flags::ALL_CAPS)
}

fn is_space(mark: &str) -> bool {
    mark.chars().all(|c| c.is_whitespace() || c == '\u{feff}')
}

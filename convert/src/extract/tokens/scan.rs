//! Reads text from left to right: words of plain letters, numbers and marks.

use std::ops::Range;

use super::super::lexicon::{Hints, Letters, Vocabulary, Word, head};
use super::super::limits::{MAX_TOKENS, MAX_UNIT_TOKENS};
use super::join::{LONGEST_ABBREVIATION, is_alphabetic};
use super::noted::Noted;
use super::runs::Runs;
use super::{Flags, Kind, Known, Token};

/// Cuts these bytes of a text with these runs of letters, behind which a line ends, and appends the tokens. Stops at a limit of tokens.
///
/// To `noted` it adds the numbers of those that are to be looked at by themselves.
// By itself it has the registers that its loop needs.
#[inline(never)]
pub(crate) fn tokenize(
    text: &str,
    runs: &Runs,
    range: Range<usize>,
    words: &Vocabulary,
    tokens: &mut Vec<Token>,
    noted: &mut Noted,
) {
    let flags = Flags::SPACED.or(Flags::LINE_START);
    let words = *words;
    let mut scanner = Scanner { text, at: range.start, flags, words, runs, tokens, noted };
    let limit = MAX_TOKENS.min(scanner.tokens.len() + MAX_UNIT_TOKENS);
    loop {
        let word = scanner.plain(limit);
        if scanner.at >= range.end || scanner.tokens.len() >= limit {
            break;
        }
        match word {
            Some(end) => scanner.word(&Letters::at(text.as_bytes(), scanner.at, end)),
            None => scanner.step(),
        }
    }
    // A line that no token stands in.
    scanner.noted.marks.pop_if(|mark| *mark as usize >= scanner.tokens.len());
}

/// How a run of letters and digits ends.
enum Ending {
    /// Nothing joins to it.
    Alone,
    /// A clitic does, which ends at this byte.
    Clitic(usize),
    /// More may join to it.
    Joined,
}

pub(super) struct Scanner<'a> {
    pub(super) text: &'a str,
    /// The byte to read next; always on a boundary.
    pub(super) at: usize,
    /// Of the token to come.
    pub(super) flags: Flags,
    pub(super) words: Vocabulary,
    pub(super) runs: &'a Runs,
    pub(super) tokens: &'a mut Vec<Token>,
    pub(super) noted: &'a mut Noted,
}

impl Scanner<'_> {
    /// Reads what is no word of ASCII letters.
    #[inline]
    fn step(&mut self) {
        let Some(&byte) = self.text.as_bytes().get(self.at) else { return };
        match byte {
            b'0'..=b'9' => self.number(),
            _ => match char_at(self.text, self.at) {
                Some(c) => self.other(c),
                // There is no byte here that begins no character.
                None => self.at += 1,
            },
        }
    }

    /// Adds a mark that is cut the same everywhere. Lists have only those that measure.
    fn plain_mark(&mut self, kind: Kind, end: usize) {
        let bytes = self.text.as_bytes();
        let (place, hints) = match kind {
            Kind::Currency | Kind::Percent => {
                let (place, entry) = self.words.word_at(bytes, self.at, end);
                (place, entry.hints.or(Hints::MEASURES))
            }
            _ => (0, Hints::NONE),
        };
        let head = head(bytes, self.at, end);
        self.flags.set(Flags::PLAIN, true);
        self.push_known(kind, end, Known { place, head, ..Known::hint(hints) });
    }

    fn number(&mut self) {
        self.push_known(Kind::Number, self.number_end(), Known::hint(Hints::UNSETTLED));
    }

    /// Reads what does not begin with a letter or digit of ASCII.
    fn other(&mut self, c: char) {
        if matches!(c, '.' | '\'' | '"' | '‘' | '’' | '“' | '”' | '–' | '—') {
            self.mark(c);
        } else if c.is_whitespace() {
            self.flags.set(Flags::SPACED, true);
            if c == '\n' {
                self.flags.set(Flags::LINE_START, true);
                self.mark_token();
            }
            self.at += c.len_utf8();
        } else if is_alphabetic(c) || (matches!(c, '@' | '#') && self.letter_at(self.at + 1)) {
            self.joined_word(c);
        } else if c.is_numeric() {
            self.number();
        } else {
            self.mark(c);
        }
    }

    /// Whether a letter begins at this byte.
    pub(super) fn letter_at(&self, at: usize) -> bool {
        char_at(self.text, at).is_some_and(is_alphabetic)
    }

    /// Adds a token that ends at byte `end` and that no list knows.
    #[inline]
    pub(super) fn push(&mut self, kind: Kind, end: usize) {
        self.push_known(kind, end, Known::default());
    }

    #[inline]
    pub(super) fn push_known(&mut self, kind: Kind, end: usize, known: Known) {
        let (start, flags) = (narrow(self.at), self.flags);
        let Known { place, hints, features, head } = known;
        let token = Token { start, end: narrow(end), place, hints, kind, flags, features, head };
        let number = narrow(self.tokens.len());
        self.noted.capitals.push_if(number, token.is_capital_word());
        if !flags.has(Flags::PLAIN) {
            self.noted.uneven.push(number);
        }
        self.tokens.push(token);
        self.flags = Flags::default();
        self.at = end;
        if self.text.as_bytes().get(end) == Some(&b' ') {
            // As behind most tokens.
            self.flags = Flags::SPACED;
            self.at += 1;
        }
    }

    /// Adds the token to come to the marks.
    #[inline]
    pub(super) fn mark_token(&mut self) {
        let token = narrow(self.tokens.len());
        let marks = &mut self.noted.marks;
        if marks.last() != Some(&token) {
            marks.push(token);
        }
    }

    /// Whether every letter of a word is a capital.
    #[inline(never)]
    pub(super) fn shouts(&self, word: Range<usize>) -> bool {
        is_all_caps(self.text.get(word).unwrap_or_default())
    }

    /// Reads a word that begins with these letters of ASCII.
    fn word(&mut self, letters: &Letters) {
        let first = letters.first();
        match self.text.as_bytes().get(letters.end) {
            Some(b'0'..=b'9') => self.letters_and_digits(first, letters.end),
            _ => match self.ending(letters.end) {
                Ending::Alone => {
                    self.flags.set(Flags::PLAIN, self.is_plain(letters.end));
                    self.letters(letters);
                }
                Ending::Clitic(end) => {
                    self.flags.set(Flags::PLAIN, self.is_plain(letters.end));
                    self.letters(letters);
                    self.clitic(end);
                }
                Ending::Joined => self.joined_word(char::from(first)),
            },
        }
    }

    /// Adds the ending of a word of ASCII letters.
    fn clitic(&mut self, end: usize) {
        let bytes = self.text.as_bytes();
        if !matches!(bytes.get(self.at..end), Some([.., b's' | b'S'])) {
            return self.push(Kind::Clitic, end);
        }
        let head = head(bytes, self.at, end);
        self.flags.set(Flags::PLAIN, true);
        self.push_known(Kind::Clitic, end, Known { head, ..Known::default() });
    }

    /// Adds a word of ASCII letters.
    fn letters(&mut self, letters: &Letters) {
        let (place, entry) = self.words.letters(letters);
        if letters.has_capital() {
            self.capital(letters.may_shout(), letters.end);
        }
        self.push_known(Kind::Word, letters.end, Known::letters(letters, place, &entry));
    }

    /// Flags a word that begins with a capital.
    #[inline]
    fn capital(&mut self, may_shout: bool, end: usize) {
        self.flags.set(Flags::CAPITAL, true);
        self.flags.set(Flags::ALL_CAPS, may_shout && self.shouts(self.at..end));
    }

    /// Reads a word of ASCII letters with digits behind them.
    fn letters_and_digits(&mut self, first: u8, letters: usize) {
        let bytes = self.text.as_bytes();
        let end = run(bytes, letters, u8::is_ascii_alphanumeric);
        let clitic = match self.ending(end) {
            Ending::Alone => None,
            Ending::Clitic(end) => Some(end),
            Ending::Joined => return self.joined_word(char::from(first)),
        };
        let (place, entry) = self.words.word_at(bytes, self.at, end);
        let before = self.words.before_digits(self.text.get(self.at..letters).unwrap_or_default());
        if first.is_ascii_uppercase() {
            self.capital(true, end);
        }
        let known = Known::entry(place, &entry);
        let measures = self.words.entry(before).hints.and(Hints::MEASURES);
        self.push_known(Kind::Word, end, Known { hints: known.hints.or(measures), ..known });
        if let Some(end) = clitic {
            self.push(Kind::Clitic, end);
        }
    }

    /// How a run of letters and digits of ASCII ends.
    #[inline]
    fn ending(&self, end: usize) -> Ending {
        let bytes = self.text.as_bytes();
        match bytes.get(end..).unwrap_or_default() {
            [b' ' | b',', ..] => Ending::Alone,
            [b'.', ..] if self.point_stops(end) => Ending::Alone,
            [b'\'', ..] | [0xe2, 0x80, 0x99, ..] if end > self.at + 1 => self.apostrophe(end),
            [b'-', b' ' | b'-', ..] => Ending::Alone,
            [b'-' | b'\'' | b'&' | b'_' | b'.', ..] => Ending::Joined,
            [] => Ending::Alone,
            [byte, ..] if byte.is_ascii() => Ending::Alone,
            // Marks and spaces from U+2000 to U+203F, but for joiners, hyphens and the apostrophe.
            [0xe2, 0x80, third, ..] if !matches!(third, 0x8c | 0x8d | 0x90 | 0x91 | 0x99) => {
                Ending::Alone
            }
            _ => Ending::Joined,
        }
    }

    /// How a word of two letters or more ends whose apostrophe stands at `mark`.
    fn apostrophe(&self, mark: usize) -> Ending {
        if let Some(end) = self.clitic_end(mark) {
            return Ending::Clitic(end);
        }
        let width = char_at(self.text, mark).map_or(1, char::len_utf8);
        if self.letter_at(mark + width) { Ending::Joined } else { Ending::Alone }
    }

    /// Whether a point behind a run of letters and digits ends the sentence, and belongs to no initial,
    /// abbreviation or address.
    fn point_stops(&self, point: usize) -> bool {
        let bytes = self.text.as_bytes();
        let length = point - self.at;
        let is_abbreviation = || {
            let (_, entry) = self.words.word_at(bytes, self.at, point + 1);
            entry.features.is(Word::Abbreviation)
        };
        length > 1
            && !bytes.get(point + 1).is_some_and(u8::is_ascii_lowercase)
            && (length >= LONGEST_ABBREVIATION || !is_abbreviation())
    }

    /// Whether the word that ends here is the same however the text is cut: no initial, and no head of
    /// an address.
    #[inline]
    fn is_plain(&self, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        match bytes.get(end) {
            Some(b' ' | b',') => true,
            Some(b':') => false,
            _ => end > self.at + 1 && bytes.get(self.at..end) != Some(b"www"),
        }
    }

    fn number_end(&self) -> usize {
        let bytes = self.text.as_bytes();
        let mut end = self.at;
        loop {
            let rest = self.text.get(end..).unwrap_or_default();
            end += rest.find(|c: char| !c.is_numeric()).unwrap_or(rest.len());
            let joins = matches!(bytes.get(end), Some(b',' | b'.'))
                && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            if !joins {
                return end;
            }
            end += 1;
        }
    }

    fn mark(&mut self, c: char) {
        // Only kinds that take a whole run may count it, or a long run would be counted at each step.
        let (kind, length) = match c {
            ',' => (Kind::Comma, 1),
            ':' => (Kind::Colon, 1),
            ';' => (Kind::Semicolon, 1),
            '(' | '[' | '{' => (Kind::Bracket, 1),
            ')' | ']' | '}' => (Kind::Unbracket, 1),
            '%' | '‰' => (Kind::Percent, 1),
            _ if is_currency(c) => (Kind::Currency, 1),
            _ => run_kind(c, self.run(c), self.flags.has(Flags::SPACED)),
        };
        self.flags.set(Flags::RUN, length > 2);
        self.flags.set(Flags::ASKS, kind == Kind::Stop && c != '.');
        if kind.divides() {
            self.mark_token();
        }
        if length == 1 && kind.is_plain_mark() {
            return self.plain_mark(kind, self.at + c.len_utf8());
        }
        let hints = if kind == Kind::Symbol { Hints::MEASURES } else { Hints::NONE };
        self.push_known(kind, self.at + length * c.len_utf8(), Known::hint(hints));
    }

    /// How many of this mark stand together here.
    fn run(&self, c: char) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.chars().take_while(|x| *x == c).count()
    }
}

/// The end of a run of bytes.
#[inline]
pub(super) fn run(bytes: &[u8], from: usize, test: impl Fn(&u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().position(|byte| !test(byte)).unwrap_or(rest.len())
}

/// What a run of marks is, and how many of them it takes.
const fn run_kind(c: char, run: usize, spaced: bool) -> (Kind, usize) {
    let kind = match c {
        '.' | '!' | '?' | '…' => Kind::Stop,
        '–' | '—' | '―' | '−' => Kind::Dash,
        '-' if run == 2 || run == 3 => Kind::Dash,
        '-' | '\u{2010}' | '\u{2011}' => Kind::Hyphen,
        '\'' if run == 2 || (run == 3 && spaced) => return (Kind::Double, 2),
        '\'' if run == 3 => return (Kind::Single, 1),
        '`' | '‘' | '‚' | '‹' | '“' | '„' | '‟' | '«' | '「' | '『' | '《' => {
            Kind::Open
        }
        '\'' | '’' | '‛' => Kind::Single,
        '”' | '»' | '›' | '」' | '』' | '》' => Kind::Close,
        '"' | '＂' => Kind::Double,
        _ => Kind::Symbol,
    };
    (kind, run)
}

fn is_currency(c: char) -> bool {
    matches!(
        c,
        '$' | '¢' | '£' | '¤' | '¥' | '֏' | '؋' | '\u{20A0}'..='\u{20CF}' | '＄' | '￡' | '￥'
    )
}

pub(super) fn is_all_caps(word: &str) -> bool {
    if word.bytes().any(|b| b.is_ascii_lowercase()) {
        return false;
    }
    if word.is_ascii() {
        let letters = || word.bytes().filter(u8::is_ascii_alphabetic);
        return letters().nth(1).is_some();
    }
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    letters().nth(1).is_some() && letters().all(char::is_uppercase)
}

pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at)? {
        b if b.is_ascii() => Some(char::from(*b)),
        _ => text.get(at..)?.chars().next(),
    }
}

/// A position. Inputs are far smaller than 4 GB: [`MAX_BYTES`](crate::MAX_BYTES).
fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

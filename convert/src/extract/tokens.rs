//! Cuts text into words, numbers and marks.

use super::lexicon::{Features, Part, Vocabulary, Word, letters_end};
use super::limits::{MAX_TOKENS, MAX_UNIT_TOKENS};

/// A word, number or mark of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Its first byte in [`Document::text`](super::document::Document::text).
    pub(crate) start: u32,
    /// The byte behind it.
    pub(crate) end: u32,
    /// The number of a plain word in the vocabulary.
    pub(crate) place: u16,
    /// What it is.
    pub(crate) kind: Kind,
    /// How it is written and where it stands.
    pub(crate) flags: Flags,
    /// What the vocabulary says of it.
    pub(crate) features: Features,
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

/// How a [`Token`] is written and where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Flags(u16);

impl Flags {
    /// Its first letter is a capital.
    pub(crate) const CAPITAL: Self = Self(1);
    /// It has two letters or more, all capitals.
    pub(crate) const ALL_CAPS: Self = Self(2);
    /// White space or the beginning of the text stands before it.
    pub(crate) const SPACED: Self = Self(4);
    /// A line break or the beginning of the text stands before it.
    pub(crate) const LINE_START: Self = Self(8);
    /// It is the first word of a sentence.
    pub(crate) const SENTENCE_START: Self = Self(16);
    /// It stands in a quotation, marks not included.
    pub(crate) const QUOTED: Self = Self(32);
    /// A word with its point: "Sen.", "U.S.", "J.".
    pub(crate) const POINT: Self = Self(64);
    /// A phrase of the vocabulary may begin here.
    pub(crate) const PHRASE: Self = Self(128);
    /// A run of three or more of the same mark.
    pub(crate) const RUN: Self = Self(256);

    /// A stop other than a point: `?`, `!`, `…`.
    pub(crate) const ASKS: Self = Self(512);
    /// A word of ASCII letters that stands by itself, so that every way to cut the text cuts it alike.
    pub(crate) const PLAIN: Self = Self(1024);
    /// The first token of a sentence, whether a word or a mark.
    pub(crate) const SENTENCE_FIRST: Self = Self(2048);

    /// Whether it has all these.
    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Adds these if so.
    #[inline]
    pub(crate) const fn set(&mut self, other: Self, on: bool) {
        if on {
            self.0 |= other.0;
        }
    }
}

impl Token {
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

/// Bytes of the longest article of any language.
const LONGEST_ARTICLE: usize = 8;

/// Cuts `text` from byte `from` on, and appends the tokens. Stops at a limit of tokens.
pub(crate) fn tokenize(text: &str, from: usize, words: &Vocabulary, tokens: &mut Vec<Token>) {
    let mut scanner = Scanner { text, at: from, flags: Flags::SPACED, words, tokens };
    scanner.flags.set(Flags::LINE_START, true);
    let limit = MAX_TOKENS.min(scanner.tokens.len() + MAX_UNIT_TOKENS);
    while scanner.tokens.len() < limit
        && let Some(&byte) = text.as_bytes().get(scanner.at)
    {
        scanner.step(byte);
    }
}

/// Bytes of the longest abbreviation of any language, with its point.
const LONGEST_ABBREVIATION: usize = 8;

/// How a run of letters and digits ends.
enum Ending {
    /// Nothing joins to it.
    Alone,
    /// A clitic does, which ends at this byte.
    Clitic(usize),
    /// More may join to it.
    Joined,
}

struct Scanner<'a> {
    text: &'a str,
    /// The byte to read next; always on a boundary.
    at: usize,
    /// Of the token to come.
    flags: Flags,
    words: &'a Vocabulary,
    tokens: &'a mut Vec<Token>,
}

impl Scanner<'_> {
    #[inline]
    fn step(&mut self, byte: u8) {
        match byte {
            b' ' => {
                self.flags.set(Flags::SPACED, true);
                self.at += 1;
            }
            b'a'..=b'z' | b'A'..=b'Z' => self.word(char::from(byte)),
            b'0'..=b'9' => self.push(Kind::Number, self.number_end()),
            b',' => self.push(Kind::Comma, self.at + 1),
            _ => match char_at(self.text, self.at) {
                Some(c) => self.other(c),
                // There is no byte here that begins no character.
                None => self.at += 1,
            },
        }
    }

    /// Reads what does not begin with a letter or digit of ASCII.
    fn other(&mut self, c: char) {
        if matches!(c, '.' | '\'' | '"' | '‘' | '’' | '“' | '”' | '–' | '—') {
            self.mark(c);
        } else if c.is_whitespace() {
            self.flags.set(Flags::SPACED, true);
            self.flags.set(Flags::LINE_START, c == '\n');
            self.at += c.len_utf8();
        } else if c.is_alphabetic() || (matches!(c, '@' | '#') && self.letter_at(self.at + 1)) {
            self.joined_word(c);
        } else if c.is_numeric() {
            self.push(Kind::Number, self.number_end());
        } else {
            self.mark(c);
        }
    }

    /// Whether a letter begins at this byte.
    fn letter_at(&self, at: usize) -> bool {
        char_at(self.text, at).is_some_and(char::is_alphabetic)
    }

    /// Adds a token that ends at byte `end` and that no list knows.
    #[inline]
    fn push(&mut self, kind: Kind, end: usize) {
        self.push_known(kind, end, Features::default(), 0);
    }

    #[inline]
    fn push_known(&mut self, kind: Kind, end: usize, features: Features, place: u16) {
        let (start, flags) = (narrow(self.at), self.flags);
        self.tokens.push(Token { start, end: narrow(end), place, kind, flags, features });
        self.flags = Flags::default();
        self.at = end;
        if self.text.as_bytes().get(end) == Some(&b' ') {
            // As behind most tokens.
            self.flags = Flags::SPACED;
            self.at += 1;
        }
    }

    /// Reads a word that begins with a letter of ASCII.
    #[inline]
    fn word(&mut self, first: char) {
        let bytes = self.text.as_bytes();
        let letters = letters_end(bytes, self.at);
        let digits = bytes.get(letters).is_some_and(u8::is_ascii_digit);
        let end = if digits { run(bytes, letters, u8::is_ascii_alphanumeric) } else { letters };
        let clitic = match self.ending(end) {
            Ending::Alone => None,
            Ending::Clitic(end) => Some(end),
            Ending::Joined => return self.joined_word(first),
        };
        let (place, entry) = if digits {
            self.words.word_at(bytes, self.at, end)
        } else {
            self.words.letters_at(bytes, self.at, end)
        };
        self.flags.set(Flags::PHRASE, entry.opens(Part::Speech));
        self.flags.set(Flags::PLAIN, !digits && self.is_plain(end));
        if first.is_ascii_uppercase() {
            let piece = self.text.get(self.at..end).unwrap_or_default();
            self.flags.set(Flags::CAPITAL, true);
            self.flags.set(Flags::ALL_CAPS, is_all_caps(piece));
        }
        self.push_known(Kind::Word, end, entry.features, place);
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

    /// Reads a word of any letters with all that may join its parts.
    fn joined_word(&mut self, first: char) {
        let letters = self.letters_end(self.at + first.len_utf8());
        let end = self.joined_end(letters);
        let joined = end > letters;
        let point_end = self.point_end(end);
        self.flags.set(Flags::POINT, point_end > end);
        let piece = self.text.get(self.at..point_end).unwrap_or_default();
        let (features, phrase) =
            if joined { look_up(self.words, piece) } else { known(self.words, piece) };
        self.flags.set(Flags::PHRASE, phrase);
        if first.is_uppercase() || joined && self.is_particled(piece) {
            self.flags.set(Flags::CAPITAL, true);
            self.flags.set(Flags::ALL_CAPS, is_all_caps(piece));
        }
        self.push_known(Kind::Word, point_end, features, 0);
        if let Some(end) = self.clitic_end(point_end) {
            self.push(Kind::Clitic, end);
        }
    }

    /// "al-Masri": a particle, a hyphen and a capital.
    fn is_particled(&self, word: &str) -> bool {
        word.split_once('-').is_some_and(|(particle, rest)| {
            rest.starts_with(char::is_uppercase)
                && particle.len() <= LONGEST_ARTICLE
                && known(self.words, particle).0.is(Word::Particle)
        })
    }

    /// The end of a run of letters and digits.
    fn letters_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        loop {
            at = run(bytes, at, u8::is_ascii_alphanumeric);
            match bytes.get(at).filter(|b| !b.is_ascii()).and_then(|_| char_at(self.text, at)) {
                Some(c) if is_word_char(c) => at += c.len_utf8(),
                _ => return at,
            }
        }
    }

    /// The end of a word whose parts hyphens, apostrophes or ampersands join.
    fn joined_end(&self, mut end: usize) -> usize {
        if matches!(self.text.as_bytes().get(end), Some(b' ' | b',' | b'.')) {
            return end;
        }
        while let Some(c) = char_at(self.text, end) {
            let next = end + c.len_utf8();
            let joins = match c {
                '-' | '\u{2010}' | '\u{2011}' => {
                    char_at(self.text, next).is_some_and(char::is_alphanumeric)
                }
                '&' | '_' => self.letter_at(next),
                '\'' | '’' => self.letter_at(next) && self.is_apostrophe(end),
                _ => false,
            };
            if !joins {
                break;
            }
            end = self.letters_end(next);
        }
        end
    }

    /// Whether the mark at `mark`, between letters, belongs to the word rather than to a
    /// quotation or to a clitic.
    fn is_apostrophe(&self, mark: usize) -> bool {
        let left = self.text.get(self.at..mark).unwrap_or_default();
        let after_article =
            left.len() <= LONGEST_ARTICLE && known(self.words, left).0.is(Word::Article);
        self.clitic_end(mark).is_none() && !after_article
    }

    /// The end of a clitic whose apostrophe stands at `mark`.
    fn clitic_end(&self, mark: usize) -> Option<usize> {
        let apostrophe = char_at(self.text, mark).filter(|c| matches!(c, '\'' | '’'))?;
        let from = mark + apostrophe.len_utf8();
        let end = self.letters_end(from);
        let letters = self.text.get(from..end)?;
        let known =
            ["s", "ll", "re", "ve", "d", "m"].iter().any(|k| letters.eq_ignore_ascii_case(k));
        known.then_some(end)
    }

    /// The end of the word with its point, where the point belongs to it.
    fn point_end(&self, mut end: usize) -> usize {
        if self.text.as_bytes().get(end) != Some(&b'.') {
            return end;
        }
        // "R-N.Y.": what counts is the part behind the hyphen.
        let word = self.text.get(self.at..end).unwrap_or_default();
        let from = word.rfind('-').map_or(self.at, |hyphen| self.at + hyphen + 1);
        let word = self.text.get(from..end).unwrap_or_default();
        if word.chars().count() == 1 {
            return self.initials_end(from, end);
        }
        let with_point = self.text.get(from..=end).unwrap_or_default();
        if with_point.len() <= LONGEST_ABBREVIATION
            && known(self.words, with_point).0.is(Word::Abbreviation)
        {
            return end + 1;
        }
        // "example.com", "Ph.D."
        while self.text.as_bytes().get(end) == Some(&b'.')
            && char_at(self.text, end + 1).is_some_and(|c| c.is_ascii_lowercase())
            && word.len() > 2
        {
            end = self.letters_end(end + 1);
        }
        end
    }

    /// The end of "U.S.", "a.m." or "J.", whose first point stands at `end`.
    fn initials_end(&self, from: usize, end: usize) -> usize {
        let is_capital = char_at(self.text, from).is_some_and(char::is_uppercase);
        let (mut at, mut letters) = (end, 1);
        loop {
            let after = self.letters_end(at + 1);
            let one = self.text.get(at + 1..after).is_some_and(|l| l.chars().count() == 1);
            let points = self.text.as_bytes().get(after) == Some(&b'.');
            if !(one && points) {
                break;
            }
            at = after;
            letters += 1;
        }
        if letters > 1 || (is_capital && !self.letter_at(end + 1)) { at + 1 } else { end }
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
        self.push(kind, self.at + length * c.len_utf8());
    }

    /// How many of this mark stand together here.
    fn run(&self, c: char) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        rest.chars().take_while(|x| *x == c).count()
    }
}

/// The end of a run of bytes.
#[inline]
fn run(bytes: &[u8], from: usize, test: impl Fn(&u8) -> bool) -> usize {
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

fn is_word_char(c: char) -> bool {
    // Combining marks continue a word.
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

fn is_currency(c: char) -> bool {
    matches!(
        c,
        '$' | '¢' | '£' | '¤' | '¥' | '֏' | '؋' | '\u{20A0}'..='\u{20CF}' | '＄' | '￡' | '￥'
    )
}

fn is_all_caps(word: &str) -> bool {
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

/// Looks a word up, an apostrophe of any shape counting as `'`.
fn look_up(words: &Vocabulary, word: &str) -> (Features, bool) {
    if word.len() > 40 {
        return (Features::default(), false);
    }
    let found = if word.contains('’') {
        known(words, &word.replace('’', "'"))
    } else {
        known(words, word)
    };
    match word.split_once('-') {
        Some((_, tail)) if found.0.is_empty() => {
            // "co-founder", "vice-president": what the last part is, the whole is mostly.
            let tail = tail.rsplit('-').next().unwrap_or(tail);
            (known(words, tail).0.as_tail(), found.1)
        }
        _ => found,
    }
}

/// What is known of a word, and whether a phrase begins with it.
fn known(words: &Vocabulary, word: &str) -> (Features, bool) {
    let entry = words.word(word);
    (entry.features, entry.opens(Part::Speech))
}

fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at)? {
        b if b.is_ascii() => Some(char::from(*b)),
        _ => text.get(at..)?.chars().next(),
    }
}

/// A position. Inputs are far smaller than 4 GB: [`MAX_BYTES`](crate::MAX_BYTES).
pub(crate) fn narrow(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::Language;
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut tokens = Vec::new();
        tokenize(text, 0, &Language::usual().words, &mut tokens);
        tokens.iter().map(|t| text[t.start as usize..t.end as usize].to_owned()).collect()
    }

    #[test]
    fn points_belong_to_initials_and_abbreviations() {
        assert_eq!(
            words("Sen. J. Roe left the U.S. at 9 a.m. today."),
            ["Sen.", "J.", "Roe", "left", "the", "U.S.", "at", "9", "a.m.", "today", "."]
        );
        assert_eq!(words("No end.The next"), ["No", "end", ".", "The", "next"]);
    }

    #[test]
    fn clitics_part_from_their_word() {
        assert_eq!(
            words("Roe’s men don't say they'll"),
            ["Roe", "’s", "men", "don't", "say", "they", "'ll"]
        );
        assert_eq!(
            words("O’Neil said a’huge step’ came"),
            ["O’Neil", "said", "a", "’", "huge", "step", "’", "came"]
        );
    }

    #[test]
    fn numbers_keep_their_points_and_hyphens_part_them() {
        assert_eq!(
            words("58,000 of 3.5-percent, $4bn."),
            ["58,000", "of", "3.5", "-", "percent", ",", "$", "4", "bn", "."]
        );
    }

    #[test]
    fn a_run_of_marks_is_one_token() {
        assert_eq!(words("\"\"\"\"\" ''so'' ..."), ["\"\"\"\"\"", "''", "so", "''", "..."]);
    }
}

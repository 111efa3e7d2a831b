//! Reads words of plain letters and the commonest marks, of which most of a text is.

use super::super::lexicon::{Letters, Word};
use super::join::LONGEST_ABBREVIATION;
use super::scan::Scanner;
use super::{Flags, Kind, Known, Token};

impl Scanner<'_> {
    /// Reads words of ASCII letters that stand by themselves, with commas, points and double curly marks, as
    /// most of a text is, up to what is something else; hands over the end of the letters that are next, if
    /// any.
    #[inline(always)]
    pub(super) fn plain(&mut self, limit: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let (mut at, mut flags) = (self.at, self.flags);
        let next = loop {
            if self.tokens.len() >= limit {
                break None;
            }
            let end = self.runs.end(at);
            if end > at {
                let letters = Letters::at(bytes, at, end);
                if bytes.get(end) == Some(&b' ') {
                    // As behind most words.
                    let word = self.plain_word(&letters, at, flags);
                    self.tokens.push(word);
                    (at, flags) = (end + 1, Flags::SPACED);
                    continue;
                }
                if !self.stands_alone(&letters, end - at) {
                    break Some(end);
                }
                self.word_before_mark(&letters, at, flags);
                (at, flags) = (end, Flags::default());
                if self.tokens.len() >= limit {
                    break None;
                }
            }
            // Behind a word there is no other.
            if let Some((kind, head)) = plain_mark(bytes, at) {
                if kind != Kind::Comma {
                    self.mark_token();
                }
                let mark = Token::mark(kind, at, head, flags);
                self.tokens.push(mark);
                at = mark.end as usize;
                let spaced = bytes.get(at) == Some(&b' ');
                (at, flags) = (at + usize::from(spaced), Flags::SPACED.when(spaced));
            } else if bytes.get(at) == Some(&b' ') {
                (at, flags) = (at + 1, flags.or(Flags::SPACED));
            } else {
                break None;
            }
        };
        (self.at, self.flags) = (at, flags);
        next
    }

    /// Whether nothing joins to some letters, of which there are so many and behind which there is no space,
    /// and every way to cut the text cuts them alike.
    #[inline(always)]
    fn stands_alone(&self, letters: &Letters, length: usize) -> bool {
        let bytes = self.text.as_bytes();
        match bytes.get(letters.end) {
            Some(b',') => true,
            Some(b'.') => length > 1 && self.ends_sentence(letters, length),
            Some(b'\n' | b'"' | b')' | b';' | b'?' | b'!') => {
                length > 1 && !letters.opens_address()
            }
            Some(0xe2) if length > 1 => {
                matches!(bytes.get(letters.end..), Some([0xe2, 0x80, 0x9c | 0x9d, ..]))
                    && !letters.opens_address()
            }
            _ => false,
        }
    }

    /// Whether a point behind letters ends the sentence, and belongs to no abbreviation or address.
    fn ends_sentence(&self, letters: &Letters, length: usize) -> bool {
        let is_abbreviation =
            || self.words.pointed(letters, length).features.is(Word::Abbreviation);
        !self.text.as_bytes().get(letters.end + 1).is_some_and(u8::is_ascii_lowercase)
            && !letters.opens_address()
            && (length >= LONGEST_ABBREVIATION || !is_abbreviation())
    }

    /// Adds a word that [stands alone](Self::stands_alone).
    // By itself: the loop is shorter for words that a space stands behind.
    #[inline(never)]
    fn word_before_mark(&mut self, letters: &Letters, at: usize, flags: Flags) {
        let word = self.plain_word(letters, at, flags);
        self.tokens.push(word);
    }

    /// A word behind which a space stands, or that [stands alone](Self::stands_alone).
    #[inline(always)]
    fn plain_word(&mut self, letters: &Letters, at: usize, flags: Flags) -> Token {
        let (place, entry) = self.words.letters(letters);
        let mut flags = flags.or(Flags::PLAIN).or(Flags::CAPITAL.when(letters.has_capital()));
        if letters.may_shout() {
            flags.set(Flags::ALL_CAPS, self.shouts(at..letters.end));
        }
        self.noted.capitals.push_if(self.tokens.len() as u32, letters.has_capital());
        let Known { place, hints, features, head } = Known::letters(letters, place, &entry);
        let (start, end, kind) = (at as u32, letters.end as u32, Kind::Word);
        Token { start, end, place, hints, kind, flags, features, head }
    }
}

/// The kind and [`head`](super::super::lexicon::head) of a comma, point or double curly mark at a byte that
/// stands alone.
#[inline(always)]
fn plain_mark(bytes: &[u8], at: usize) -> Option<(Kind, u64)> {
    match bytes.get(at..).unwrap_or_default() {
        [b',', ..] => Some((Kind::Comma, u64::from(b','))),
        [b'.', b'.', ..] => None,
        [b'.', ..] => Some((Kind::Stop, u64::from(b'.'))),
        [0xe2, 0x80, a, 0xe2, 0x80, b, ..] if a == b => None,
        [0xe2, 0x80, 0x9c, ..] => Some((Kind::Open, 0x9c_80e2)),
        [0xe2, 0x80, 0x9d, ..] => Some((Kind::Close, 0x9d_80e2)),
        _ => None,
    }
}

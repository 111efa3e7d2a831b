//! Reads words whose parts hyphens, apostrophes, ampersands or points join, and words of any letters.

use super::super::lexicon::{Entry, Features, Hints, Vocabulary, Word};
use super::scan::{Scanner, char_at, is_all_caps, run};
use super::{Flags, Kind, Known};

/// Bytes of the longest article of any language.
const LONGEST_ARTICLE: usize = 8;

/// Bytes of the longest word that is looked up with all its parts.
const LONGEST_KNOWN: usize = 40;

/// Bytes of the longest abbreviation of any language, with its point.
pub(super) const LONGEST_ABBREVIATION: usize = 8;

impl Scanner<'_> {
    /// Reads a word of any letters with all that may join its parts.
    pub(super) fn joined_word(&mut self, first: char) {
        let letters = self.letters_end(self.at + first.len_utf8());
        let end = self.joined_end(letters);
        let joined = end > letters;
        let point_end = self.point_end(end);
        if point_end > end {
            self.flags.set(Flags::POINT, true);
            self.mark_token();
        }
        let piece = self.text.get(self.at..point_end).unwrap_or_default();
        let (features, phrase) =
            if joined { look_up(&self.words, piece) } else { self.known_at(self.at, point_end) };
        let hints = Hints::UNSETTLED.or(phrase);
        if first.is_uppercase() || joined && self.is_particled(piece) {
            self.flags.set(Flags::CAPITAL, true);
            self.flags.set(Flags::ALL_CAPS, is_all_caps(piece));
        }
        self.push_known(Kind::Word, point_end, Known { features, ..Known::hint(hints) });
        if let Some(end) = self.clitic_end(point_end) {
            self.push(Kind::Clitic, end);
        }
    }

    /// As [`known`], of the word at these bytes, which takes less time.
    fn known_at(&self, start: usize, end: usize) -> (Features, Hints) {
        of_speech(self.words.word_at(self.text.as_bytes(), start, end).1)
    }

    /// "al-Masri": a particle, a hyphen and a capital.
    fn is_particled(&self, word: &str) -> bool {
        let start = word.as_bytes().get(..=LONGEST_ARTICLE).unwrap_or(word.as_bytes());
        let hyphen = start.iter().position(|byte| *byte == b'-');
        hyphen.and_then(|hyphen| word.split_at_checked(hyphen)).is_some_and(|(particle, rest)| {
            rest.chars().nth(1).is_some_and(char::is_uppercase)
                && known(&self.words, particle).0.is(Word::Particle)
        })
    }

    /// The end of a run of letters and digits.
    fn letters_end(&self, from: usize) -> usize {
        let bytes = self.text.as_bytes();
        let mut at = from;
        loop {
            at = run(bytes, self.runs.end(at), u8::is_ascii_alphanumeric);
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
        let after_article = || {
            mark.saturating_sub(self.at) <= LONGEST_ARTICLE
                && self.known_at(self.at, mark).0.is(Word::Article)
        };
        self.clitic_end(mark).is_none() && !after_article()
    }

    /// The end of a clitic whose apostrophe stands at `mark`.
    pub(super) fn clitic_end(&self, mark: usize) -> Option<usize> {
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
        let hyphen = word.as_bytes().iter().rposition(|byte| *byte == b'-');
        let from = hyphen.map_or(self.at, |hyphen| self.at + hyphen + 1);
        let word = self.text.get(from..end).unwrap_or_default();
        if word.chars().nth(1).is_none() && !word.is_empty() {
            return self.initials_end(from, end);
        }
        if end + 1 - from <= LONGEST_ABBREVIATION
            && self.known_at(from, end + 1).0.is(Word::Abbreviation)
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
}

fn is_word_char(c: char) -> bool {
    // Combining marks continue a word.
    is_alphanumeric(c) || matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether a character is a letter or digit.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    !is_dash_or_quote(c) && c.is_alphanumeric()
}

/// Whether a character is a letter.
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    !is_dash_or_quote(c) && c.is_alphabetic()
}

/// Dashes, quotation marks and what else of punctuation stands beside them, as most characters are that are not
/// ASCII: they need no look into the tables of letters.
#[inline]
const fn is_dash_or_quote(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

/// Looks a word up, an apostrophe of any shape counting as `'`.
fn look_up(words: &Vocabulary, word: &str) -> (Features, Hints) {
    if word.len() > LONGEST_KNOWN {
        return (Features::default(), Hints::NONE);
    }
    let found = if word.is_ascii() { known(words, word) } else { known_as_typed(words, word) };
    if !found.0.is_empty() {
        return found;
    }
    match word.as_bytes().iter().rposition(|byte| *byte == b'-') {
        // "co-founder", "vice-president": what the last part is, the whole is mostly.
        Some(hyphen) => {
            let tail = word.get(hyphen + 1..).unwrap_or_default();
            (known(words, tail).0.as_tail(), found.1)
        }
        None => found,
    }
}

/// What is known of a word, and whether a phrase begins with it.
fn known(words: &Vocabulary, word: &str) -> (Features, Hints) {
    of_speech(words.word(word))
}

/// As [`known`], with `'` for each apostrophe.
fn known_as_typed(words: &Vocabulary, word: &str) -> (Features, Hints) {
    let (mut typed, mut length) = ([0; LONGEST_KNOWN], 0);
    let mut rest = word.as_bytes();
    while let [first, tail @ ..] = rest {
        let (byte, behind) = match rest {
            [0xe2, 0x80, 0x99, behind @ ..] => (b'\'', behind),
            _ => (*first, tail),
        };
        typed.get_mut(length).into_iter().for_each(|slot| *slot = byte);
        (length, rest) = (length + 1, behind);
    }
    of_speech(words.word_at(&typed, 0, length).1)
}

fn of_speech(entry: Entry) -> (Features, Hints) {
    (entry.features, entry.hints.and(Hints::OPENS_SPEECH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_quotes_are_no_letters() {
        let all = (0..=u32::from(char::MAX)).filter_map(char::from_u32);
        for c in all.filter(|c| is_dash_or_quote(*c)) {
            assert!(!c.is_alphanumeric(), "{c:?}");
        }
    }
}

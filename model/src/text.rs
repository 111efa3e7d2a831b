//! Checked strings: the text that every format can carry.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use ecow::EcoString;

/// A single line of text, as every format can carry it.
///
/// A `Text` can never hold
///
/// - nothing: it has at least one character that is not white space;
/// - a character that XML 1.0 cannot carry ([XML 1.0 §2.2](https://www.w3.org/TR/xml/#charsets));
/// - a line break, or a run of ordinary white space other than one space: what comes in is folded,
///   since no format of news gives it meaning;
/// - white space at either end.
///
/// Special spaces *inside* the line (no-break, thin, ideographic) are kept as they are.
/// Lengths and positions in a text are counted in Unicode code points.
///
/// ```
/// use copydesk_model::Text;
///
/// let headline = Text::new("  Council votes\n for the wall ")?;
/// assert_eq!(headline, "Council votes for the wall");
/// assert!(Text::new("bell \u{7}").is_err());
/// # Ok::<(), copydesk_model::TextError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(EcoString);

/// Why a string cannot be a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// There is nothing but white space.
    #[error("found no text, expected at least one character")]
    Empty,
    /// A character that not every format can carry.
    #[error("found the character {:?} at code point {at}, which XML cannot carry", found)]
    Forbidden {
        /// The character.
        found: char,
        /// Its place in the string, in code points from 0.
        at: usize,
    },
}

/// Whether every format can carry this character.
///
/// True for tab, line feed and carriage return, although a [`Text`] folds them to a space.
#[must_use]
pub const fn is_allowed(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => true,
        '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => false,
        _ => true,
    }
}

/// Whether this is white space that no format gives meaning: it is folded to one space.
#[must_use]
pub const fn is_ordinary_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The first character that not every format can carry, with its place in code points.
pub(crate) fn forbidden(s: &str) -> Option<TextError> {
    // Bytes first: only these can begin a forbidden character.
    if !s.bytes().any(|b| b < 0x20 || b == 0xEF) {
        return None;
    }
    s.chars()
        .enumerate()
        .find(|(_, c)| !is_allowed(*c))
        .map(|(at, found)| TextError::Forbidden { found, at })
}

/// How long the words of an annotation mostly are, in bytes.
const SHORT: usize = 29;

/// Whether a string has nothing to fold, no line break and nothing forbidden, as nearly all do. Where
/// this says no, there may still be nothing.
///
/// It looks at every byte without deciding on the way, so that the compiler can look at many at once.
#[inline(never)]
pub(crate) fn is_clean(s: &str) -> bool {
    let is_edge = |c: Option<char>| c.is_none_or(char::is_whitespace);
    if is_edge(s.chars().next()) || is_edge(s.chars().next_back()) {
        return false;
    }
    let bytes = s.as_bytes();
    bytes.first().is_none_or(|b| *b >= 0x20) && !has_unclean_pair(bytes)
}

/// How many pairs of bytes are looked at together.
const PAIRS: usize = 16;

/// Whether a byte shows, with the one before it, that a string may not be clean.
///
/// Behind the whole blocks the last block is looked at, which may overlap with them: byte by byte, the
/// end of a short string would take longer than the rest.
fn has_unclean_pair(bytes: &[u8]) -> bool {
    let behind = bytes.get(1..).unwrap_or_default();
    let before = bytes.get(..behind.len()).unwrap_or_default();
    let (Some(a), Some(b)) = (before.last_chunk(), behind.last_chunk()) else {
        return before.iter().zip(behind).any(|(a, b)| unclean(*a, *b));
    };
    let mut blocks = before.as_chunks().0.iter().zip(behind.as_chunks().0);
    blocks.any(|(a, b)| is_unclean(a, b)) || is_unclean(a, b)
}

/// Whether a pair of a block is unclean. Most blocks hold no pair that may be, so that a quick look is enough.
#[inline(always)]
fn is_unclean(before: &[u8; PAIRS], behind: &[u8; PAIRS]) -> bool {
    has_pair(before, behind, rare) && has_pair(before, behind, unclean)
}

/// Whether a pair of a block shows something. The compiler looks at all of them at once.
#[inline(always)]
fn has_pair(before: &[u8; PAIRS], behind: &[u8; PAIRS], look: impl Fn(u8, u8) -> bool) -> bool {
    before.iter().zip(behind).fold(false, |found, (a, b)| found | look(*a, *b))
}

/// Whether two bytes may be what [`unclean`] looks for: not ASCII, a control character, or two spaces.
#[inline(always)]
const fn rare(a: u8, b: u8) -> bool {
    // One comparison tells small bytes and those with the highest bit from all others.
    (b.cast_signed() < 0x20) | ((a == b' ') & (b == b' '))
}

#[inline(always)]
const fn unclean(a: u8, b: u8) -> bool {
    let control = b < 0x20;
    let gap = (a == b' ') & (b == b' ');
    let next_line = (a == 0xC2) & (b == 0x85);
    // The last two bytes of these, whatever stands before.
    let separator = (a == 0x80) & (b & 0xFE == 0xA8);
    let noncharacter = (a == 0xBF) & (b | 1 == 0xBF);
    control | gap | next_line | separator | noncharacter
}

/// Whether a short string is of visible ASCII with single spaces inside, looked at eight bytes at a time:
/// setting out for more would not pay.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else { return false };
    if !(first.is_ascii_graphic() & last.is_ascii_graphic()) {
        return false;
    }
    // How many chunks it takes is hard to guess, so there are few ways. Two chunks share a byte or more, so
    // that no two spaces are parted.
    match bytes.len() {
        0..8 => is_plain_inside(bytes),
        8..=15 => ends(bytes, odd_in) == 0,
        16..=SHORT => ends(bytes, |fifteen: &[u8; 15]| ends(fifteen, odd_in)) == 0,
        _ => false,
    }
}

/// What the first and the last bytes show together.
#[inline(always)]
fn ends<const N: usize>(bytes: &[u8], look: impl Fn(&[u8; N]) -> u64) -> u64 {
    let (first, last) = (bytes.first_chunk(), bytes.last_chunk());
    first.map_or(0, &look) | last.map_or(0, &look)
}

/// As [`is_plain`], of fewer than eight bytes, of which the first and the last are visible.
fn is_plain_inside(bytes: &[u8]) -> bool {
    let (Some(start), Some(end)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) else {
        // Of three bytes only that between two letters can be another.
        return bytes.get(1).is_none_or(|b| *b == b' ' || b.is_ascii_graphic());
    };
    let [a, b, c, d] = *start;
    let [e, f, g, h] = *end;
    // The halves share a byte, so that no two spaces are parted.
    odd_in(&[a, b, c, d, b'-', b'-', b'-', b'-']) | odd_in(&[e, f, g, h, b'-', b'-', b'-', b'-'])
        == 0
}

/// Bits that are set if one of eight bytes is neither visible ASCII nor a single space.
#[inline(always)]
const fn odd_in(chunk: &[u8; 8]) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = EACH << 7;
    let bytes = u64::from_le_bytes(*chunk);
    // What one byte borrows from or carries to the next is an odd byte itself.
    let above_space = bytes.wrapping_sub(EACH * b' ' as u64);
    let odd = bytes | above_space | bytes.wrapping_add(EACH);
    let space = !above_space.wrapping_add(EACH * 0x7f);
    odd & HIGH | space & (space << 8) & HIGH
}

/// Whether folding would leave the string as it is.
fn is_folded(s: &str) -> bool {
    let mut before = ' ';
    for c in s.chars() {
        if (is_ordinary_space(c) && (c != ' ' || before == ' '))
            || (before == ' ' && c.is_whitespace())
            || (c == ' ' && before.is_whitespace() && before != ' ')
        {
            // The slow path decides about special spaces at the ends.
            return false;
        }
        before = c;
    }
    !before.is_whitespace()
}

/// Folds ordinary white space to single spaces and trims both ends.
pub(crate) fn fold(s: &str) -> String {
    let mut out = String::with_capacity(s.len());
    let mut gap = false;
    for c in s.trim().chars() {
        if is_ordinary_space(c) {
            gap = true;
        } else {
            if gap {
                out.push(' ');
                gap = false;
            }
            out.push(c);
        }
    }
    out
}

impl Text {
    /// Checks and folds a string.
    ///
    /// # Errors
    ///
    /// [`TextError::Empty`] if nothing is left after folding; [`TextError::Forbidden`] for the
    /// first character that not every format can carry.
    pub fn new(s: impl AsRef<str>) -> Result<Self, TextError> {
        let s = s.as_ref();
        if is_plain(s.as_bytes()) || is_clean(s) {
            return Ok(Self::kept(s));
        }
        Self::folded(s)
    }

    /// A string that is as it should be.
    // By itself: what is made of each of the many places that ask for it is longer than the call.
    #[inline(never)]
    fn kept(s: &str) -> Self {
        Self(s.into())
    }

    /// As [`Self::new`], of what may have something to fold.
    #[cold]
    fn folded(s: &str) -> Result<Self, TextError> {
        if let Some(e) = forbidden(s) {
            return Err(e);
        }
        if is_folded(s) && !s.is_empty() {
            return Ok(Self(s.into()));
        }
        let folded = fold(s);
        if folded.is_empty() { Err(TextError::Empty) } else { Ok(Self(folded.into())) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The length in code points, at least 1.
    #[must_use]
    pub fn len_chars(&self) -> usize {
        self.0.chars().count()
    }
}

impl Deref for Text {
    type Target = str;
    #[inline]
    fn deref(&self) -> &str {
        &self.0
    }
}
impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}
impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}
impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}
impl FromStr for Text {
    type Err = TextError;
    fn from_str(s: &str) -> Result<Self, TextError> {
        Self::new(s)
    }
}
impl TryFrom<&str> for Text {
    type Error = TextError;
    fn try_from(s: &str) -> Result<Self, TextError> {
        Self::new(s)
    }
}
impl TryFrom<String> for Text {
    type Error = TextError;
    fn try_from(s: String) -> Result<Self, TextError> {
        Self::new(s)
    }
}
impl From<Text> for String {
    fn from(t: Text) -> Self {
        t.0.into()
    }
}

/// The range of `start..start + len` code points of `s`, in bytes.
///
/// `None` if the string is shorter than that.
pub(crate) fn byte_range(s: &str, start: usize, len: usize) -> Option<std::ops::Range<usize>> {
    let from = byte_offset(s, start)?;
    let to = from + byte_offset(s.get(from..)?, len)?;
    Some(from..to)
}

/// The byte at which code point number `n` begins; the length of `s` for one past the last.
///
/// Whole blocks are passed over by counting the characters that begin in them, which the compiler can
/// do for many bytes at once.
pub(crate) fn byte_offset(s: &str, n: usize) -> Option<usize> {
    const BLOCK: usize = 32;
    // A string of one-byte characters up to there needs no walk.
    if s.as_bytes().get(..n).is_some_and(<[u8]>::is_ascii) {
        return s.is_char_boundary(n).then_some(n);
    }
    let begins = |b: &u8| !(0x80..0xC0).contains(b);
    let (mut at, mut left) = (0, n);
    for block in s.as_bytes().chunks_exact(BLOCK) {
        let count = block.iter().fold(0_u8, |count, b| count + u8::from(begins(b)));
        let Some(rest) = left.checked_sub(count.into()) else { break };
        (at, left) = (at + BLOCK, rest);
    }
    while let Some(chunk) = s.as_bytes().get(at..)?.first_chunk() {
        let Some(rest) = left.checked_sub(beginning_in(chunk)) else { break };
        (at, left) = (at + chunk.len(), rest);
    }
    for (i, _) in s.as_bytes().get(at..)?.iter().enumerate().filter(|(_, b)| begins(b)) {
        if left == 0 {
            return Some(at + i);
        }
        left -= 1;
    }
    (left == 0).then_some(s.len())
}

/// How many of eight bytes begin a character.
#[inline(always)]
const fn beginning_in(chunk: &[u8; 8]) -> usize {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let bytes = u64::from_le_bytes(*chunk);
    let inside = (bytes >> 7) & !(bytes >> 6) & EACH;
    // The highest byte of the product is the sum of all.
    8 - (inside.wrapping_mul(EACH) >> 56) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(s: &str) -> String {
        Text::new(s).unwrap().into()
    }

    #[test]
    fn a_text_is_its_words_wherever_words_are_asked_for() {
        let text = Text::new("Tide turns").unwrap();
        let borrowed: &str = text.borrow();
        assert_eq!((text.as_ref(), borrowed), ("Tide turns", "Tide turns"));
        assert!(text == *"Tide turns" && text != *"Tide");
        assert_eq!(format!("{text:?}"), "\"Tide turns\"");
    }

    #[test]
    fn a_quick_look_overlooks_no_pair_of_bytes() {
        let pairs = (0..=u8::MAX).flat_map(|a| (0..=u8::MAX).map(move |b| (a, b)));
        assert!(pairs.clone().any(|(a, b)| unclean(a, b)));
        assert!(pairs.clone().any(|(a, b)| !rare(a, b)));
        for (a, b) in pairs {
            assert!(rare(a, b) || !unclean(a, b), "{a:#x} {b:#x}");
        }
    }

    #[test]
    fn an_unclean_pair_is_found_wherever_it_stands() {
        let unclean = ["  ", "x\n", "\u{85}", "\u{2028}", "\u{FFFE}"];
        for length in 1..100 {
            for at in 1..=length {
                let around = |s: &str| format!("{}{s}{}", "x".repeat(at), "x".repeat(length - at));
                for pair in unclean {
                    assert!(has_unclean_pair(around(pair).as_bytes()), "{pair:?} {length} {at}");
                }
                for pair in [" ", "é", "’ ", "“"] {
                    assert!(!has_unclean_pair(around(pair).as_bytes()), "{pair:?} {length} {at}");
                }
            }
        }
    }

    #[test]
    fn ordinary_white_space_is_folded() {
        assert_eq!(text("  a\t b\r\n c\u{85}d\u{2028}\u{2029}e "), "a b c d e");
    }

    #[test]
    fn special_spaces_are_kept_inside_and_trimmed_outside() {
        assert_eq!(text("\u{A0}10\u{202F}000 \u{A0} km\u{3000}"), "10\u{202F}000 \u{A0} km");
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for s in ["a \u{A0}b", "\u{A0} a", "a\u{85}", "\u{FEFF}a", "a  b", "x"] {
            let once = text(s);
            assert_eq!(text(&once), once, "{s:?}");
        }
    }

    #[test]
    fn what_is_clean_is_as_it_would_be_folded() {
        let pieces = [
            "a", "é", " ", "\n", "\t", "\r", "\u{1}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}",
            "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "’", "\u{3000}",
        ];
        for n in 0..pieces.len().pow(3) {
            let at = |n: usize| pieces[n % pieces.len()];
            let (a, b, c) = (at(n), at(n / pieces.len()), at(n / pieces.len().pow(2)));
            for s in [format!("{a}{b}{c}"), format!("x{a}{b}{c}x"), format!("xx{a}{b}")] {
                if is_clean(&s) {
                    assert_eq!(forbidden(&s), None, "{s:?}");
                    assert_eq!(fold(&s), s);
                }
            }
        }
        assert!(is_clean("He said “no” – twice."));
        assert!(is_clean("a") && !is_clean(""));
    }

    #[test]
    fn short_strings_of_plain_letters_are_plain() {
        assert!(is_plain(b"a") && !is_plain(b"") && !is_plain(b" "));
        for len in 3..=SHORT {
            let mut bytes = vec![b'x'; len];
            for at in 1..len - 1 {
                for b in 0..=u8::MAX {
                    bytes[at] = b;
                    assert_eq!(is_plain(&bytes), b == b' ' || b.is_ascii_graphic(), "{b} at {at}");
                }
                bytes[at] = b' ';
                bytes[at - 1] = b' ';
                assert!(!is_plain(&bytes), "two spaces at {at} of {len}");
                (bytes[at - 1], bytes[at]) = (b'x', b'x');
            }
            for edge in [0, len - 1] {
                bytes[edge] = b' ';
                assert!(!is_plain(&bytes));
                bytes[edge] = b'x';
            }
        }
    }

    #[test]
    fn nothing_but_white_space_is_no_text() {
        for s in ["", " ", "\n\t", "\u{A0}", "\u{2028}"] {
            assert_eq!(Text::new(s), Err(TextError::Empty), "{s:?}");
        }
    }

    #[test]
    fn characters_that_xml_cannot_carry_are_refused() {
        for found in ['\0', '\u{1}', '\u{8}', '\u{B}', '\u{C}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'] {
            let error = Text::new(format!("é{found}"));
            assert_eq!(error, Err(TextError::Forbidden { found, at: 1 }));
        }
        for allowed in
            ['\u{7F}', '\u{9F}', '\u{FDD0}', '\u{FFFD}', '\u{E000}', '\u{1FFFE}', '\u{10FFFF}']
        {
            assert!(Text::new(format!("a{allowed}")).is_ok(), "{allowed:?}");
        }
    }

    #[test]
    fn lengths_and_offsets_count_code_points() {
        assert_eq!(Text::new("żółć🌊").unwrap().len_chars(), 5);
        assert_eq!(byte_offset("a🌊b", 2), Some(5));
        assert_eq!(byte_offset("a🌊b", 3), Some(6));
        assert_eq!(byte_offset("a🌊b", 4), None);
        assert_eq!(byte_offset("", 0), Some(0));
        assert_eq!(byte_range("a🌊b", 1, 1), Some(1..5));
        assert_eq!(byte_range("a🌊b", 2, 2), None);
    }

    #[test]
    fn offsets_are_those_of_a_walk_however_long_the_text() {
        for pattern in ["a", "é", "ab“", "🌊x"] {
            let text = pattern.repeat(70);
            let walk: Vec<_> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            for (n, at) in walk.iter().enumerate() {
                assert_eq!(byte_offset(&text, n), Some(*at), "{pattern} {n}");
            }
            assert_eq!(byte_offset(&text, walk.len()), None, "{pattern}");
        }
    }
}

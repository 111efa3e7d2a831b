//! The characters of a text: which are refused, and which are worth a warning.

use copydesk_model::{Diagnostic, is_allowed};

use crate::bytes::pairs;
use crate::{ReadError, Source, codes};

/// How many forbidden characters are named, each with its place.
const MAX_NAMED: usize = 10;

/// What one look at all bytes of a text has shown. Of what it has not seen there is nothing in the text,
/// nor in any part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Looks {
    /// There may be characters to report, ends of lines other than line feeds, or tabs.
    pub(super) special: bool,
    /// There may be tabs, or spaces together.
    pub(super) uneven: bool,
    /// There may be delimiters of [`inline`](super::inline) marks.
    pub(super) marks: bool,
}

impl Looks {
    const SPECIAL: u8 = 1;
    const GAP: u8 = 2;
    const MARK: u8 = 4;

    /// Looks at a text, at many bytes at once.
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let first = bytes.first().map_or(0, |first| Self::look(0, *first));
        let found = first | pairs(bytes, Self::glance, Self::look);
        let special = found & Self::SPECIAL != 0;
        let uneven = special || found & Self::GAP != 0;
        Self { special, uneven, marks: found & Self::MARK != 0 }
    }

    /// Whether a byte may show something behind another: hardly any does.
    #[inline(always)]
    const fn glance(a: u8, b: u8) -> bool {
        let control = (b < 0x20) & (b != b'\n');
        let rare = (b == 0x85) | (b.wrapping_sub(0xA6) < 0x1A);
        control | rare | Self::gap(a, b) | Self::mark(b)
    }

    #[inline(always)]
    const fn gap(a: u8, b: u8) -> bool {
        (a == b' ') & (b == b' ')
    }

    #[inline(always)]
    const fn mark(b: u8) -> bool {
        (b == b'*') | (b == b'_') | (b == b'[')
    }

    /// What a byte shows behind another.
    #[inline(always)]
    fn look(a: u8, b: u8) -> u8 {
        let control = (b < 0x20) & (b != b'\n');
        let next_line = (a == 0xC2) & (b == 0x85);
        let noncharacter = (a == 0xBF) & (b | 1 == 0xBF);
        // Separators and what turns the direction of writing, whatever the byte before says.
        let separator = (a == 0x80) & (0xA8..=0xAE).contains(&b);
        let isolate = (a == 0x81) & (0xA6..=0xA9).contains(&b);
        let special = control | next_line | noncharacter | separator | isolate;
        (u8::from(special) * Self::SPECIAL)
            | (u8::from(Self::gap(a, b)) * Self::GAP)
            | (u8::from(Self::mark(b)) * Self::MARK)
    }
}

/// Checks the characters of a text that was looked at.
pub(super) fn check(source: &Source, looks: Looks) -> Result<Vec<Diagnostic>, ReadError> {
    let text = source.text();
    if !looks.special {
        return Ok(Vec::new());
    }
    let errors: Vec<_> = text
        .char_indices()
        .filter(|(_, c)| !is_allowed(*c) && !ends_line(*c))
        .take(MAX_NAMED)
        .map(|(at, c)| forbidden(source, at, c))
        .collect();
    if !errors.is_empty() {
        return Err(ReadError::new(errors));
    }
    Ok(text
        .char_indices()
        .find(|(_, c)| is_bidi_control(*c))
        .map(|(at, c)| bidi(source, at, c))
        .into_iter()
        .collect())
}

/// Control characters that end lines in plain text, although no other format can carry them.
const fn ends_line(c: char) -> bool {
    matches!(c, '\u{B}' | '\u{C}')
}

fn forbidden(source: &Source, at: usize, c: char) -> Diagnostic {
    let message = format!(
        "found the character U+{:04X}, expected only characters that XML 1.0 can carry",
        u32::from(c)
    );
    Diagnostic::new(codes::FORBIDDEN_CHARACTER, message)
        .help("remove the character; it has no meaning in a text")
        .at(source.location(at..at + c.len_utf8()))
}

/// Whether a character turns the direction of what follows until it is turned back.
const fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn bidi(source: &Source, at: usize, c: char) -> Diagnostic {
    let message = format!(
        "found U+{:04X}, which turns the direction of writing and can hide the order of words",
        u32::from(c)
    );
    Diagnostic::new(codes::BIDI_CONTROL, message)
        .help("it is kept; compare the words with what is seen")
        .at(source.location(at..at + c.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_look_misses_nothing() {
        let long = "long enough for a block, ".repeat(3);
        for c in (0..=0x2100_u32).chain(0xFF00..=0x10100).filter_map(char::from_u32) {
            for text in [format!("a{c}b"), format!("{c}"), format!("“{c}”"), format!("{long}{c}a")]
            {
                let ends = matches!(c, '\u{B}'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
                let special = !is_allowed(c) || is_bidi_control(c) || ends || c == '\t';
                let looks = Looks::of(&text);
                assert!(!special || looks.special && looks.uneven, "{text:?}");
                // What only ends with the same bytes stands in few scripts.
                assert!(special || c > '\u{590}' || !looks.special, "{text:?}");
                assert!(Looks::of(&format!("{text}  ")).uneven);
                assert_eq!(looks.uneven, looks.special || text.contains("  "), "{text:?}");
                assert_eq!(looks.marks, "*_[".contains(c), "{text:?}");
            }
        }
        assert_eq!(Looks::of(""), Looks { special: false, uneven: false, marks: false });
    }
}

//! The characters of a text: which are refused, and which are worth a warning.

use copydesk_model::{Diagnostic, is_allowed};

use crate::{ReadError, Source, codes};

/// How many forbidden characters are named, each with its place.
const MAX_NAMED: usize = 10;

/// Checks the characters of a text.
pub(super) fn check(source: &Source) -> Result<Vec<Diagnostic>, ReadError> {
    let text = source.text();
    let bytes = text.as_bytes();
    if (0..bytes.len()).all(|at| bytes.get(at..).is_some_and(is_harmless)) {
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

/// Whether the bytes from here on begin no character that is looked for.
fn is_harmless(bytes: &[u8]) -> bool {
    match bytes {
        [b'\t' | b'\n' | b'\r' | 0x20..=0xE1 | 0xE3..=0xEE | 0xF0.., ..] => true,
        [0xE2, 0x80, last, ..] => !(0xAA..=0xAE).contains(last),
        [0xE2, 0x81, last, ..] => !(0xA6..=0xA9).contains(last),
        [0xE2, ..] => true,
        [0xEF, 0xBF, last, ..] => *last < 0xBE,
        [0xEF, ..] => true,
        _ => false,
    }
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

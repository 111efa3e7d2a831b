//! The characters of a text: which are refused, and which are worth a warning.

use copydesk_model::{Diagnostic, is_allowed};

use crate::bytes::{any, any_pair};
use crate::{ReadError, Source, codes};

/// How many forbidden characters are named, each with its place.
const MAX_NAMED: usize = 10;

/// Checks the characters of a text.
pub(super) fn check(source: &Source) -> Result<Vec<Diagnostic>, ReadError> {
    let text = source.text();
    if is_usual(text.as_bytes()) {
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

/// Whether a text has no two bytes that a character to report ends with, as nearly all have none.
fn is_usual(bytes: &[u8]) -> bool {
    let noncharacter = |a: u8, b: u8| (a == 0xBF) & ((b == 0xBE) | (b == 0xBF));
    let embedding = |a: u8, b: u8| (a == 0x80) & (0xAA..=0xAE).contains(&b);
    let isolate = |a: u8, b: u8| (a == 0x81) & (0xA6..=0xA9).contains(&b);
    !any(bytes, |b| (b < 0x20) & !(b'\t'..=b'\r').contains(&b))
        && !any_pair(bytes, |a, b| noncharacter(a, b) | embedding(a, b) | isolate(a, b))
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
    fn what_is_usual_has_nothing_to_report() {
        for c in (0..=0x2100_u32).chain(0xFF00..=0x10100).filter_map(char::from_u32) {
            for text in [format!("a{c}b"), format!("{c}"), format!("“{c}”")] {
                let reported = !is_allowed(c) && !ends_line(c) || is_bidi_control(c);
                assert!(!reported || !is_usual(text.as_bytes()), "{text:?}");
                // What only ends with the same bytes stands in few scripts.
                assert!(reported || c > '\u{590}' || is_usual(text.as_bytes()), "{text:?}");
            }
        }
    }
}

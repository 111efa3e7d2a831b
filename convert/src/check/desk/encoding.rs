//! Characters that were read in the wrong encoding.

use std::ops::Range;

use copydesk_model::{Code, Severity, TextPath};

use super::{Asked, Check, Page, lexicon};
use crate::bytes::any_pair;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "garbled-character",
    severity: Severity::Warning,
    summary: "characters look like another encoding that was read wrongly",
    explanation: "“â€™” is an apostrophe in UTF-8 that a program took for Windows-1252; “Ã©” is an é; U+FFFD \
        stands where a character could not be read at all. Also asked about: entities of HTML such as \
        `&nbsp;` that were left in the text as they are.\n\nWrite the character that is meant.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        // Bytes first: few texts have any of these.
        let suspect = |a: u8, b: u8| {
            let entity = (a == b'&') & (b.is_ascii_lowercase() | (b == b'#'));
            let twice = ((a == 0xC3) & ((b == 0xA2) | (0x82..=0x85).contains(&b))) | (a == 0xEF);
            entity | twice
        };
        if !any_pair(text.as_bytes(), suspect) {
            continue;
        }
        for (garbled, meant) in lexicon::GARBLED {
            for (at, _) in text.match_indices(garbled) {
                report(path, text, at..at + garbled.len(), Some(*meant), asked);
            }
        }
        let mut from = 0;
        while let Some((bytes, meant)) = text.get(from..).and_then(next_twice) {
            report(path, text, from + bytes.start..from + bytes.end, Some(meant), asked);
            from += bytes.end;
        }
        for (at, lost) in text.match_indices(char::REPLACEMENT_CHARACTER) {
            report(path, text, at..at + lost.len(), None, asked);
        }
    }
}

fn report(
    path: &TextPath,
    text: &str,
    bytes: Range<usize>,
    meant: Option<char>,
    asked: &mut Asked,
) {
    let garbled = text.get(bytes.clone()).unwrap_or_default();
    let expected = meant.map_or_else(|| "a character".to_owned(), |c| format!("{c:?}"));
    let message = format!("found {garbled:?}, expected {expected}");
    let words = Words { path: path.clone(), bytes };
    asked.about(CODE, Some(words), message, "write the character that is meant");
}

/// The next character that was written as UTF-8 and read as Windows-1252 or Latin-1, and what it is.
fn next_twice(text: &str) -> Option<(Range<usize>, char)> {
    let starts = text.char_indices().filter(|(_, c)| matches!(c, 'Â'..='Å' | 'â'));
    starts.filter_map(|(at, _)| twice(text.get(at..)?, at)).next()
}

/// The character that a text begins with, if that was encoded twice.
fn twice(text: &str, at: usize) -> Option<(Range<usize>, char)> {
    let length = if text.starts_with('â') { 3 } else { 2 };
    let chars = text.char_indices().take(length);
    let mut bytes = [0; 3];
    let mut end = 0;
    for (slot, (i, c)) in bytes.iter_mut().zip(chars) {
        *slot = byte_of(c)?;
        end = i + c.len_utf8();
    }
    let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?;
    let meant = decoded.chars().next().filter(|c| !c.is_control())?;
    Some((at..at + end, meant))
}

/// The byte that Windows-1252 or Latin-1 has for a character.
fn byte_of(c: char) -> Option<u8> {
    match u8::try_from(c) {
        Ok(byte) => Some(byte),
        Err(_) => {
            let place = lexicon::WINDOWS_1252.chars().position(|w| w == c)?;
            u8::try_from(0x80 + place).ok()
        }
    }
}

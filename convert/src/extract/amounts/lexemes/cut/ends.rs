//! Where words, numbers and addresses end.

use super::super::Shape;

/// Whether an apostrophe stands between letters.
pub(super) fn joins_suffix(text: &str, at: usize, end: usize) -> bool {
    let before = text.get(..at).and_then(|t| t.chars().next_back());
    let after = text.as_bytes().get(end);
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(u8::is_ascii_alphabetic)
}

pub(super) fn suffix(text: &str, letters: usize) -> (usize, Shape) {
    let end = run(text.as_bytes(), letters, |b| b.is_ascii_alphabetic());
    let is_s = text.get(letters..end).is_some_and(|s| s.eq_ignore_ascii_case("s"));
    (end, if is_s { Shape::Possessive } else { Shape::Word })
}

#[inline]
pub(super) fn run(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> usize {
    let mut end = from;
    while bytes.get(end).is_some_and(|b| test(*b)) {
        end += 1;
    }
    end
}

/// Whether an apostrophe at `at` belongs to the word before it: "didn't", "O'Leary".
pub(super) fn keeps_apostrophe(text: &str, start: usize, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let Some(rest) = rest.strip_prefix(['\'', '’']) else { return false };
    let word = text.get(start..at).unwrap_or_default();
    let mut letters = rest.bytes();
    let first = letters.next();
    let ends = !letters.next().is_some_and(|b| b.is_ascii_alphabetic());
    match first {
        Some(b't' | b'T') => ends && word.ends_with(['n', 'N']),
        Some(b) => b.is_ascii_uppercase() && word.len() == 1 && word != "s",
        None => false,
    }
}

/// The end of "U.S." or "p.m."; of the single letter, if no other follows.
pub(super) fn initials_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    let letter = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_alphabetic);
    while letter(end) && bytes.get(end + 1) == Some(&b'.') {
        end += 2;
    }
    let single = end == at + 2;
    if single || letter(end) && letter(end + 1) {
        at + 1
    } else if letter(end) {
        end + 1
    } else {
        end
    }
}

/// The end of the digits from here on, with the separators inside them.
pub(super) fn number_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| run(bytes, from, |b| b.is_ascii_digit());
    let mut end = digits(at);
    let head = end - at;

    while let Some(width) = group_separator(text, end) {
        let next = digits(end + width) - (end + width);
        let behind = end + width + next;
        let more = group_separator(text, behind)
            .is_some_and(|width| bytes.get(behind + width).is_some_and(u8::is_ascii_digit));
        let fits = next == 3 || next == 2 && more && bytes.get(end) == Some(&b',');
        if !fits || head > 3 {
            break;
        }

        end += width + next;
    }

    if bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
        let after = digits(end + 1);
        let again =
            bytes.get(after) == Some(&b'.') && bytes.get(after + 1).is_some_and(u8::is_ascii_digit);
        if !again {
            end = after;
        }
    }
    end
}

/// The width of a separator of thousands here; `None` if there is none.
pub(super) fn group_separator(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at)? {
        b',' => Some(1),
        b'\'' => Some(1),
        0xc2 | 0xe2 => {
            let c = text.get(at..)?.chars().next()?;
            matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}' | '’').then(|| c.len_utf8())
        }
        _ => None,
    }
}

/// Whether a word begins a web address, in which nothing is an amount or a date.
pub(super) fn begins_address(text: &str, end: usize, word: &str) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    match word {
        "http" | "https" | "HTTP" | "HTTPS" => rest.starts_with("://"),
        "www" => rest.starts_with('.'),
        _ => false,
    }
}

pub(super) fn address_end(bytes: &[u8], from: usize) -> usize {
    run(bytes, from, |b| !b.is_ascii_whitespace() && !matches!(b, b'"' | b'<' | b'>'))
}

pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

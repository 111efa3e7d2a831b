//! The strings of JSON.

use std::borrow::Cow;

use copydesk_model::Code;

use crate::codes;

/// What is wrong in a string, and where in what follows its first quotation mark.
#[derive(Debug)]
pub(crate) struct Wrong {
    pub(crate) at: usize,
    pub(crate) len: usize,
    pub(crate) code: Code,
    pub(crate) message: String,
}

impl Wrong {
    fn syntax(at: usize, len: usize, message: impl Into<String>) -> Self {
        Self { at, len, code: codes::JSON_SYNTAX, message: message.into() }
    }
}

/// Reads up to the closing quotation mark: the text, and the number of bytes before the mark.
pub(crate) fn unquote(s: &str) -> Result<(Cow<'_, str>, usize), Wrong> {
    let plain = until_special(s.as_bytes(), 0);
    if let Some(end) = plain.filter(|at| s.as_bytes().get(*at) == Some(&b'"')) {
        return Ok((Cow::Borrowed(s.get(..end).unwrap_or_default()), end));
    }
    let mut text = String::new();
    let len = unescape(s, &mut text)?;
    Ok((Cow::Owned(text), len))
}

/// The same into a string that is emptied first.
pub(super) fn unescape(s: &str, text: &mut String) -> Result<usize, Wrong> {
    text.clear();
    let mut from = 0;
    loop {
        let Some(at) = until_special(s.as_bytes(), from) else {
            let end = "found the end in a string, expected a quotation mark";
            return Err(Wrong::syntax(s.len(), 0, end));
        };
        text.push_str(s.get(from..at).unwrap_or_default());
        match s.as_bytes().get(at) {
            Some(b'"') => return Ok(at),
            Some(b'\\') => {
                let (c, len) = escape(s, at)?;
                text.push(c);
                from = at + len;
            }
            found => return Err(control(at, found.copied().unwrap_or_default())),
        }
    }
}

/// Where the next byte is that no string has as it is: a quotation mark, a backslash or a control
/// character.
///
/// Most strings are short, so eight bytes are looked at together, and only far from the start more.
#[inline]
pub(super) fn until_special(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let mut rest = bytes.get(from..)?;
    for _ in 0..NEAR {
        let Some((chunk, behind)) = rest.split_first_chunk() else { break };
        let found = special_in(chunk);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        (at, rest) = (at + chunk.len(), behind);
    }
    far(bytes, at)
}

/// How many chunks of eight bytes are near.
const NEAR: usize = 4;

#[inline(never)]
fn far(bytes: &[u8], from: usize) -> Option<usize> {
    crate::bytes::position(bytes, from, |b| (b == b'"') | (b == b'\\') | (b < 0x20))
}

/// Bits of which the lowest is in the first of eight bytes that is special; none if no byte is.
#[inline(always)]
const fn special_in(chunk: &[u8; 8]) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let bytes = u64::from_le_bytes(*chunk);
    // Taking one from a byte of zero borrows from the bytes above, but none of these is the lowest.
    let quotation = bytes ^ (EACH * b'"' as u64);
    let backslash = bytes ^ (EACH * b'\\' as u64);
    let control = bytes.wrapping_sub(EACH * 0x20) & !bytes;
    let found = quotation.wrapping_sub(EACH) & !quotation
        | backslash.wrapping_sub(EACH) & !backslash
        | control;
    found & (EACH << 7)
}

fn control(at: usize, found: u8) -> Wrong {
    let message = match found {
        b'\n' | b'\r' => "found the end of the line in a string, expected a quotation mark".into(),
        b'\t' => "found a tab in a string, expected `\\t`".into(),
        other => format!("found the control character U+{other:04X} in a string"),
    };
    let code = match found {
        b'\n' | b'\r' | b'\t' => codes::JSON_SYNTAX,
        _ => codes::FORBIDDEN_CHARACTER,
    };
    Wrong { at, len: 1, code, message }
}

/// The character of the escape at `at`, and the length of the escape.
fn escape(s: &str, at: usize) -> Result<(char, usize), Wrong> {
    let c = match s.as_bytes().get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(s, at),
        _ => {
            let message = "found a backslash without a meaning, expected an escape such as `\\\\`";
            return Err(Wrong::syntax(at, 1, message));
        }
    };
    Ok((c, 2))
}

fn unicode(s: &str, at: usize) -> Result<(char, usize), Wrong> {
    let Some(first) = hex(s, at) else {
        return Err(Wrong::syntax(at, 2, "found `\\u`, expected four hexadecimal digits after it"));
    };
    let half = || {
        let message = format!("found `\\u{first:04X}`, half a character, expected a pair of them");
        Wrong::syntax(at, 6, message)
    };
    if let Some(c) = char::from_u32(first.into()) {
        return Ok((c, 6));
    }
    let second = hex(s, at + 6).ok_or_else(half)?;
    match char::decode_utf16([first, second]).next() {
        Some(Ok(c)) => Ok((c, 12)),
        _ => Err(half()),
    }
}

/// The number of the escape `\uXXXX` at `at`.
fn hex(s: &str, at: usize) -> Option<u16> {
    let digits = s.get(at..at + 6)?.strip_prefix("\\u")?;
    let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::until_special;

    #[test]
    fn special_bytes_are_found_wherever_they_stand() {
        let is_special = |b: u8| b == b'"' || b == b'\\' || b < 0x20;
        for len in 0..70 {
            for at in 0..len {
                for b in 0..=u8::MAX {
                    let mut bytes = vec![b'a'; len];
                    bytes[at] = b;
                    if let Some(next) = bytes.get_mut(at + 1) {
                        *next = if b % 2 == 0 { b'"' } else { 0xFF };
                    }
                    for from in [0, at / 2, at] {
                        let first = bytes.iter().skip(from).position(|b| is_special(*b));
                        assert_eq!(until_special(&bytes, from), first.map(|n| from + n), "{b}");
                    }
                }
            }
        }
    }
}

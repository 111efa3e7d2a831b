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
    let mut text = Cow::Borrowed("");
    let mut from = 0;
    loop {
        let rest = s.get(from..).unwrap_or_default();
        let plain = rest.bytes().position(|b| b == b'"' || b == b'\\' || b < 0x20);
        let Some(plain) = plain else {
            let end = "found the end in a string, expected a quotation mark";
            return Err(Wrong::syntax(s.len(), 0, end));
        };
        text += rest.get(..plain).unwrap_or_default();
        let at = from + plain;
        match s.as_bytes().get(at) {
            Some(b'"') => return Ok((text, at)),
            Some(b'\\') => {
                let (c, len) = escape(s, at)?;
                text.to_mut().push(c);
                from = at + len;
            }
            found => return Err(control(at, found.copied().unwrap_or_default())),
        }
    }
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

//! Strings between quotation marks.
//!
//! Most of a file is text, so what is fast is to find what must be escaped: see [`bytes`](crate::bytes).

use std::fmt::Write as _;

use crate::bytes::{any, position};

/// Adds a string between its marks.
pub(super) fn push(out: &mut String, s: &str) {
    if has_special(s.as_bytes()) {
        return push_escaped(out, s);
    }
    push_plain(out, s);
}

/// Adds a string in which nothing is to be escaped.
#[inline]
pub(super) fn push_plain(out: &mut String, s: &str) {
    out.push('"');
    out.push_str(s);
    out.push('"');
}

#[inline(never)]
fn push_escaped(out: &mut String, s: &str) {
    out.push('"');
    escape(out, s);
    out.push('"');
}

/// Whether a byte of a string is written as something else.
#[inline]
const fn is_special(b: u8) -> bool {
    (b < 0x20) | (b == b'"') | (b == b'\\')
}

/// Whether a string has a byte that is written as something else.
///
/// How many pieces it takes is hard to guess, so there are few ways: up to twice a piece, its first and its
/// last bytes, which may overlap.
#[inline(always)]
fn has_special(bytes: &[u8]) -> bool {
    match bytes.len() {
        0..8 => special_in(filled(bytes)),
        8..16 => ends(bytes, |eight| special_in(u64::from_le_bytes(*eight))),
        16..=32 => match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => in_sixteen(first) | in_sixteen(last),
            _ => false,
        },
        _ => far(bytes),
    }
}

/// Whether one of sixteen bytes is special. The compiler looks at all of them at once.
#[inline(always)]
fn in_sixteen(bytes: &[u8; 16]) -> bool {
    bytes.iter().fold(0, |found, b| found | u8::from(is_special(*b))) != 0
}

#[inline(never)]
fn far(bytes: &[u8]) -> bool {
    any(bytes, is_special)
}

/// Whether the first or the last bytes of a string show something.
#[inline(always)]
fn ends<const N: usize>(bytes: &[u8], look: impl Fn(&[u8; N]) -> bool) -> bool {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => look(first) | look(last),
        _ => false,
    }
}

/// Fewer than eight bytes as eight: some of them twice, or with spaces.
#[inline(always)]
fn filled(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => {
            let at = |n: usize| bytes.get(n).copied().unwrap_or(b' ');
            u64::from_le_bytes([at(0), at(1), at(2), b' ', b' ', b' ', b' ', b' '])
        }
    }
}

/// Whether one of eight bytes is special, as [`is_special`] says.
#[inline(always)]
const fn special_in(bytes: u64) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // The highest bit is set of those below 0x80 that are less than `n`, and perhaps of some above one
    // that is; bytes from 0x80 on stay there in each of the three.
    const fn less(bytes: u64, n: u8) -> u64 {
        bytes.wrapping_sub(EACH * n as u64)
    }
    let quote = less(bytes ^ (EACH * b'"' as u64), 1);
    let backslash = less(bytes ^ (EACH * b'\\' as u64), 1);
    (less(bytes, 0x20) | quote | backslash) & !bytes & (EACH * 0x80) != 0
}

/// Escapes what a text has from a byte on.
pub(super) fn escape_from(out: &mut String, from: usize) {
    if has_special(out.as_bytes().get(from..).unwrap_or_default()) {
        let plain = out.split_off(from);
        escape(out, &plain);
    }
}

/// Writes text to stand between quotation marks.
fn escape(out: &mut String, s: &str) {
    let mut rest = s;
    while let Some(at) = position(rest.as_bytes(), 0, is_special) {
        let Some((plain, special)) = rest.split_at_checked(at) else { break };
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\t') => out.push_str("\\t"),
            Some('\n') => out.push_str("\\n"),
            Some('\u{C}') => out.push_str("\\f"),
            Some('\r') => out.push_str("\\r"),
            // Writing to a string does not fail.
            Some(c) => _ = write!(out, "\\u{:04x}", u32::from(c)),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_special_is_found_wherever_it_stands() {
        for len in 0..=130 {
            let mut bytes = vec![0x80; len];
            assert!(!has_special(&bytes));
            for at in 0..len {
                for b in 0..=u8::MAX {
                    bytes[at] = b;
                    assert_eq!(has_special(&bytes), is_special(b), "{b} at {at} of {len}");
                }
                bytes[at] = b'!';
            }
        }
    }
}

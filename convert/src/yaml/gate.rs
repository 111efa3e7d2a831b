//! Looks over the bytes of a YAML file before any parser does.
//!
//! The plain parser of YAML is fast, but takes time that grows with the square of the nesting of
//! brackets, reads all events of a document before the first value, follows aliases, and has notions
//! of line ends and numbers that other readers do not share. A file where any of this could matter
//! is left to the careful reader. The look-over may be wrong about that, but only in one direction:
//! words such as "AT &T" merely cost some time.

use crate::codes;
use crate::located::{Finding, Findings};

/// How a file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By the plain parser.
    Plain,
    /// By the careful reader.
    Careful,
}

/// The deepest nesting of brackets, opened and not closed, that the plain parser is given.
const MAX_BRACKETS: usize = 64;

/// The most marks that can begin a value in one document that the plain parser is given.
const MAX_MARKS: usize = 2_000_000;

/// What a byte may be about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Nothing.
    Plain,
    /// A value that begins.
    Mark,
    /// A bracket that opens.
    Open,
    /// A bracket that closes.
    Close,
    /// An anchor, alias, tag, directive or complex key, if it stands where a value begins.
    Indicator,
    /// A sign or a zero: a number in an unusual notation, if it stands where a value begins.
    Number,
    /// The first byte of characters of which some are special.
    Lead,
    /// A control character.
    Control,
}

static COUNTED: [Kind; 256] = kinds(true);

/// In a text that is too short for [`MAX_MARKS`] of them, most marks are nothing to stop at.
static SHORT: [Kind; 256] = kinds(false);

const fn kinds(counted: bool) -> [Kind; 256] {
    let mut kinds = [Kind::Plain; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'-' => Kind::Mark,
            b'\n' | b',' | b':' if counted => Kind::Mark,
            b'\n' => Kind::Plain,
            b'[' | b'{' => Kind::Open,
            b']' | b'}' => Kind::Close,
            b'&' | b'*' | b'!' | b'%' | b'?' => Kind::Indicator,
            b'+' | b'0' => Kind::Number,
            0xC2 | 0xE2 | 0xEF => Kind::Lead,
            b'\t' | b'\r' => Kind::Plain,
            0..=0x1F | 0x7F => Kind::Control,
            _ => Kind::Plain,
        };
        byte += 1;
    }
    kinds
}

/// Decides how to read a text that begins at byte `offset` of its file; control characters are added
/// to the findings.
pub(super) fn inspect(text: &str, offset: usize, findings: &Findings) -> Way {
    let bytes = text.as_bytes();
    let mut way = Way::Plain;
    let mut marks = 0;
    let mut brackets = 0usize;
    let kinds = if bytes.len() > MAX_MARKS { &COUNTED } else { &SHORT };
    for (i, byte) in bytes.iter().enumerate() {
        let careful = match kinds.get(usize::from(*byte)).copied().unwrap_or(Kind::Plain) {
            Kind::Plain => continue,
            Kind::Mark => {
                if *byte == b'\n' && bytes.get(i + 1..i + 4) == Some(b"---") {
                    marks = 0;
                }
                marks += 1;
                marks > MAX_MARKS || *byte == b'-' && is_signed_number(bytes, i)
            }
            Kind::Open => {
                marks += 1;
                brackets += 1;
                brackets > MAX_BRACKETS
            }
            Kind::Close => {
                brackets = brackets.saturating_sub(1);
                false
            }
            Kind::Indicator => begins_value(bytes, i),
            Kind::Number => is_odd_number(bytes, i) && begins_value(bytes, i),
            Kind::Lead => is_special(text, i) || forbid(text, i, offset, findings),
            Kind::Control => forbid(text, i, offset, findings),
        };
        if careful {
            way = Way::Careful;
        }
        if findings.is_full() {
            break;
        }
    }
    way
}

/// Whether a value can begin here: at the start of a line, or after a mark and spaces.
fn begins_value(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default();
    let blank = |b: &&u8| matches!(b, b' ' | b'\t');
    match before.iter().rev().find(|b| !blank(b)) {
        None | Some(b'\n' | b'\r' | b':' | b'-' | b'?' | b',' | b'[' | b'{') => true,
        Some(_) => false,
    }
}

/// Whether a number with a sign, or in another base, begins here.
fn is_odd_number(bytes: &[u8], at: usize) -> bool {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'+'), Some(next)) => next.is_ascii_digit(),
        (Some(b'0'), Some(next)) => matches!(next, b'x' | b'o' | b'b'),
        _ => false,
    }
}

fn is_signed_number(bytes: &[u8], at: usize) -> bool {
    // "--10" of a day without a year is no number.
    let dashes = at.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'-');
    bytes.get(at + 1).is_some_and(u8::is_ascii_digit) && !dashes && begins_value(bytes, at)
}

fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// Whether the character here ends lines for some readers only, or is a byte-order mark.
fn is_special(text: &str, at: usize) -> bool {
    matches!(char_at(text, at), Some('\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}'))
}

/// Adds a character to the findings if no file of YAML may have it.
fn forbid(text: &str, at: usize, offset: usize, findings: &Findings) -> bool {
    let Some(c @ ('\0'..'\u{20}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}')) =
        char_at(text, at)
    else {
        return false;
    };
    let from = offset + at;
    let message = format!("found the control character U+{:04X}", u32::from(c));
    let finding = Finding::new(codes::FORBIDDEN_CHARACTER, message, from..from + c.len_utf8());
    findings
        .add(finding.help("delete it, or write it as an escape between double quotation marks"));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(text: &str) -> Way {
        let findings = Findings::default();
        let way = inspect(text, 0, &findings);
        assert_eq!(findings.count(), 0, "{text:?}");
        way
    }

    #[test]
    fn prose_goes_the_plain_way() {
        for text in [
            "a: Smith & Sons, AT&T*",
            "a: 5 - 3 = 2!",
            "a: \"*\"",
            "a: why? 2020-2021",
            "a: 10",
            "a: \"--10-28\"",
        ] {
            assert_eq!(way(text), Way::Plain, "{text:?}");
        }
    }

    #[test]
    fn many_values_in_one_document_go_the_careful_way() {
        let document = |values: usize| format!("a: [{}]\n", "b,".repeat(values));
        let half = document(MAX_MARKS / 2);
        assert!(way(&half) == Way::Plain);
        assert!(way(&document(MAX_MARKS)) == Way::Careful);
        let three = [half.as_str(), &half, &half].join("---\n");
        assert!(way(&three) == Way::Plain);
    }

    #[test]
    fn what_parsers_disagree_about_goes_the_careful_way() {
        for text in ["a: &b c", "a:\n- *b", "!a b", "%YAML 1.1", "? a", "a: +5", "a: -5", "a: 0x1F"]
        {
            assert_eq!(way(text), Way::Careful, "{text:?}");
        }
        for text in ["a: b\u{85}", "a: \u{2028}", "a: \u{2029}", "a: b\u{FEFF}"] {
            assert_eq!(way(text), Way::Careful, "{text:?}");
        }
        assert_eq!(way(&"[".repeat(MAX_BRACKETS + 1)), Way::Careful);
        assert_eq!(way(&"[],".repeat(MAX_BRACKETS + 1)), Way::Plain);
        assert_eq!(way(&"a,".repeat(MAX_MARKS + 1)), Way::Careful);
    }

    #[test]
    fn control_characters_are_found_where_they_stand() {
        for (text, count) in
            [("a: \u{1}b\u{9F}", 2), ("\u{7F}", 1), ("é\u{FFFE}", 1), ("a\tb\r\n", 0)]
        {
            let findings = Findings::default();
            inspect(text, 0, &findings);
            assert_eq!(findings.count(), count, "{text:?}");
        }
    }
}

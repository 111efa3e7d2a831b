//! How a string is written in YAML so that every reader takes it for the same string.
//!
//! Readers differ in what they take for something else: `no` is false and `12:30` is 750 for readers
//! of YAML 1.1, U+0085 ends lines for some. A string is written plain only where all of them agree.

/// How a string is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// Between `'`.
    Single,
    /// Between `"`, with escapes.
    Double,
    /// As lines below a `|-`.
    Literal,
}

/// The plainest style that is safe; `flow` within brackets.
pub(super) fn style(s: &str, flow: bool) -> Style {
    let look = Look::at(s, flow);
    if look.breaks {
        let literal = !flow && !look.escapes && is_literal(s);
        return if literal { Style::Literal } else { Style::Double };
    }
    if look.escapes {
        Style::Double
    } else if !look.marks && begins_plain(s) && !is_taken(s) {
        Style::Plain
    } else if look.quotes > look.apostrophes {
        Style::Single
    } else {
        Style::Double
    }
}

/// What is in a string.
#[derive(Default)]
struct Look {
    /// Line feeds.
    breaks: bool,
    /// Characters that only an escape makes safe.
    escapes: bool,
    /// Marks that end plain text or mean something in it.
    marks: bool,
    /// Quotation marks and backslashes, which double quotes escape.
    quotes: usize,
    /// What single quotes double.
    apostrophes: usize,
}

impl Look {
    fn at(s: &str, flow: bool) -> Self {
        let mut look = Self::default();
        let bytes = s.as_bytes();
        for (i, byte) in bytes.iter().enumerate() {
            // Most bytes are letters, about which there is nothing to see.
            if !is_of_interest(*byte) {
                continue;
            }
            match byte {
                b'\n' => look.breaks = true,
                b':' => {
                    look.marks |= flow || matches!(bytes.get(i + 1), None | Some(b' ' | b'\n'));
                }
                b'#' => {
                    let before = i.checked_sub(1).and_then(|i| bytes.get(i));
                    look.marks |= flow || before == Some(&b' ');
                }
                b'"' | b'\\' => look.quotes += 1,
                b'\'' => look.apostrophes += 1,
                b',' | b'[' | b']' | b'{' | b'}' | b'?' => look.marks |= flow,
                _ => {
                    let c = s.get(i..).and_then(|rest| rest.chars().next());
                    look.escapes |= c.is_some_and(needs_escape);
                }
            }
        }
        look.marks |= s.ends_with(char::is_whitespace);
        look
    }
}

/// Whether a byte means something in YAML, or begins a character that might.
const fn is_of_interest(byte: u8) -> bool {
    matches!(
        byte,
        0..=0x1F | b':' | b'#' | b'"' | b'\\' | b'\'' | b',' | b'[' | b']' | b'{' | b'}' | b'?'
            | 0x7F | 0xC2 | 0xE2 | 0xEF | 0xF0..
    )
}

/// Whether some reader refuses the character, or takes it for a line end, as it is.
fn needs_escape(c: char) -> bool {
    match c {
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => true,
        // Characters without a meaning, of which some libraries are wary.
        _ => u32::from(c) & 0xFFFE == 0xFFFE,
    }
}

/// Whether the lines, below a `|-`, are the same for all readers: the first shows the indent, the last
/// is not empty, and none ends in white space.
fn is_literal(s: &str) -> bool {
    let space = char::is_whitespace;
    !s.starts_with(space) && !s.ends_with(space) && !s.split('\n').any(|line| line.ends_with(space))
}

/// Whether no reader takes the first character for an indicator.
fn begins_plain(s: &str) -> bool {
    s.chars().next().is_some_and(|c| match c {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '(' | '$' | '/' => true,
        _ => c > '\u{A0}' && !c.is_whitespace(),
    })
}

/// Whether some reader takes the string for something else: a number, date, truth value or null.
fn is_taken(s: &str) -> bool {
    looks_like_number(s) || s.len() <= 5 && is_word(s)
}

/// Whether there are only characters that numbers, dates and times of any notation are made of.
fn looks_like_number(s: &str) -> bool {
    s.starts_with(|c: char| c.is_ascii_digit())
        && s.bytes().all(|b| {
            matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' | b'x' | b'X' | b'o' | b'O')
                || matches!(b, b'T' | b't' | b'Z' | b'z' | b'_' | b'.' | b',' | b':' | b'+' | b'-')
                || b == b' '
        })
}

fn is_word(s: &str) -> bool {
    const WORDS: [&str; 11] =
        ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"];
    WORDS.iter().any(|word| s.eq_ignore_ascii_case(word))
}

/// Writes a string of one line in a style.
pub(super) fn write(out: &mut String, s: &str, style: Style) {
    match style {
        Style::Plain => out.push_str(s),
        Style::Single => {
            out.push('\'');
            out.push_str(&s.replace('\'', "''"));
            out.push('\'');
        }
        Style::Double | Style::Literal => {
            out.push('"');
            for part in s.split_inclusive(|c| matches!(c, '"' | '\\') || needs_escape(c)) {
                let mut chars = part.chars();
                let last = chars.next_back();
                out.push_str(chars.as_str());
                last.into_iter().for_each(|c| push_escaped(out, c));
            }
            out.push('"');
        }
    }
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        _ if !needs_escape(c) => out.push(c),
        '\0'..='\u{FF}' => out.push_str(&format!("\\x{:02X}", u32::from(c))),
        '\0'..='\u{FFFF}' => out.push_str(&format!("\\u{:04X}", u32::from(c))),
        _ => out.push_str(&format!("\\U{:08X}", u32::from(c))),
    }
}

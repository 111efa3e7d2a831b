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
        // Some readers stop at a dash before a bracket or comma.
        look.marks |= s.ends_with(char::is_whitespace) || flow && s.ends_with('-');
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

#[cfg(test)]
mod tests {
    use super::*;

    fn written(s: &str, flow: bool) -> String {
        let mut out = String::new();
        write(&mut out, s, style(s, flow));
        out
    }

    #[test]
    fn prose_is_plain() {
        for s in
            ["Council votes", "58,000 spectators", "“Never,” she said", "AT&T", "x:y", "€5", "C#"]
        {
            assert_eq!(written(s, false), s);
        }
    }

    #[test]
    fn what_a_reader_could_take_for_something_else_is_quoted() {
        let words =
            "no Yes on y ~ null 1_000 12:30:45 = << 2016-01-01 0x1F .inf - --- ... 1e3 012 5";
        for s in words.split(' ') {
            assert_eq!(written(s, false), format!("\"{s}\""));
        }
        for s in
            ["a: b", "a #b", "a:", "- a", "? a", "#a", "&a", "*a", "!a", "%a", "@a", "`a", "[a"]
        {
            assert_eq!(written(s, false), format!("\"{s}\""));
        }
    }

    #[test]
    fn brackets_and_commas_matter_between_brackets_only() {
        for s in ["a, b", "a [b]", "why?", "a:b", "so-"] {
            assert_eq!(written(s, false), s);
            assert_eq!(written(s, true), format!("\"{s}\""));
        }
    }

    #[test]
    fn quotation_marks_inside_choose_those_outside() {
        assert_eq!(written("she said: \"it's\"", false), "'she said: \"it''s\"'");
        assert_eq!(written("\"", false), "'\"'");
        assert_eq!(written("it's: x", false), "\"it's: x\"");
    }

    #[test]
    fn characters_that_readers_disagree_about_are_escaped() {
        assert_eq!(written("a\u{85}b\u{2028}c\u{FEFF}", false), r#""a\x85b\u2028c\uFEFF""#);
        assert_eq!(written("a\tb\u{7F}\\\"", false), r#""a\tb\x7F\\\"""#);
        assert_eq!(written("\u{1FFFE}", false), r#""\U0001FFFE""#);
    }

    #[test]
    fn lines_are_a_literal_block_unless_white_space_would_be_lost() {
        assert_eq!(style("a\nb", false), Style::Literal);
        assert_eq!(style("<a>\n  <b/>\n\n</a>", false), Style::Literal);
        for s in [" a\nb", "a \nb", "a\nb\n", "a\nb ", "a\n \nb", "a\tb\nc"] {
            assert_eq!(style(s, false), Style::Double, "{s:?}");
        }
        assert_eq!(style("a\nb", true), Style::Double);
    }
}

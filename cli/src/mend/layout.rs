//! Marks and white space that nobody sees, and what to put in their place.

use std::ops::Range;

use copydesk_convert::model::{Code, Location};

use crate::codes::{BYTE_ORDER_MARK, MIXED_LINE_ENDS, NO_FINAL_LINE_END, TRAILING_SPACE};

/// The mark, as bytes of UTF-8.
const MARK: &str = "\u{FEFF}";

/// A change of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// Why.
    pub(crate) code: Code,
    /// What goes, in bytes of the text.
    pub(crate) bytes: Range<usize>,
    /// What comes instead.
    pub(crate) text: &'static str,
    /// What was found, in words.
    pub(crate) found: &'static str,
    /// Where that is in the text without its mark.
    pub(crate) place: Location,
}

/// What could be mended in a text that may begin with a byte-order mark.
pub(crate) fn edits(text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    let usual = usual_end(text);
    let mark = if text.starts_with(MARK) { MARK.len() } else { 0 };
    let (mut at, mut number) = (mark, 1_u32);
    let mut add = |code, bytes: Range<usize>, text, found, number, line: &str| {
        let column = u32::try_from(line.chars().count()).unwrap_or(u32::MAX).saturating_add(1);
        let shown = bytes.start.saturating_sub(mark)..bytes.end.saturating_sub(mark);
        let place = Location { line: number, column, bytes: shown };
        edits.push(Edit { code, bytes, text, found, place });
    };
    if mark > 0 {
        add(BYTE_ORDER_MARK, 0..mark, "", "found a byte-order mark, expected none", 1, "");
    }
    while at < text.len() {
        let (line, end) = line(text, at);
        let words = line.trim_end_matches([' ', '\t']);
        let (from, to) = (at + words.len(), at + line.len());
        if from < to {
            let found = "found spaces or tabs at the end of a line, expected none";
            add(TRAILING_SPACE, from..to, "", found, number, words);
        }
        if end.is_empty() {
            let found = "found a last line without a line end, expected one";
            add(NO_FINAL_LINE_END, to..to, usual, found, number, line);
        } else if end != usual {
            let found = "found a line end of another kind than most, expected one kind";
            add(MIXED_LINE_ENDS, to..to + end.len(), usual, found, number, line);
        }
        at = to + end.len();
        number = number.saturating_add(1);
    }
    edits
}

/// The line that begins at an offset, and what ends it.
fn line(text: &str, at: usize) -> (&str, &str) {
    let rest = text.get(at..).unwrap_or_default();
    let Some(length) = rest.find(['\n', '\r']) else { return (rest, "") };
    let (line, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
    let ends = ["\r\n", "\n", "\r"];
    (line, ends.into_iter().find(|end| behind.starts_with(end)).unwrap_or(""))
}

/// The line end that most lines have, LF if there is none.
fn usual_end(text: &str) -> &'static str {
    let both = text.matches("\r\n").count();
    let lf = text.matches('\n').count() - both;
    let cr = text.matches('\r').count() - both;
    match lf.max(both).max(cr) {
        most if most == lf => "\n",
        most if most == both => "\r\n",
        _ => "\r",
    }
}

/// The text after some edits, which are in its order.
pub(crate) fn apply<'a>(text: &str, edits: impl Iterator<Item = &'a Edit>) -> String {
    let mut after = String::with_capacity(text.len() + 2);
    let mut at = 0;
    for edit in edits {
        after.push_str(text.get(at..edit.bytes.start).unwrap_or_default());
        after.push_str(edit.text);
        at = edit.bytes.end;
    }
    after.push_str(text.get(at..).unwrap_or_default());
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(text: &str) -> (String, Vec<&'static str>) {
        let edits = edits(text);
        (apply(text, edits.iter()), edits.iter().map(|edit| edit.code.name).collect())
    }

    #[test]
    fn what_nobody_sees_is_mended() {
        let all = ["byte-order-mark", "trailing-space", "mixed-line-ends", "no-final-line-end"];
        let (text, codes) = mended("\u{FEFF}Tide \t\nturns\r\n\nagain");
        assert_eq!((text.as_str(), codes.as_slice()), ("Tide\nturns\n\nagain\n", all.as_slice()));
        assert_eq!(mended("a\r\nb\r\nc\n").0, "a\r\nb\r\nc\r\n");
        assert_eq!(mended("a \r b").0, "a\r b\r");
    }

    #[test]
    fn what_is_in_order_stays() {
        for text in ["", "a\n", "a\r\nb\r\n", "\u{a0}a\u{a0}\n", " a\n", "\n\n"] {
            assert_eq!(mended(text), (text.to_owned(), vec![]), "{text:?}");
        }
    }

    #[test]
    fn what_is_mended_needs_no_mending() {
        let text = "\u{FEFF} a \r\n\r \t\nb\n\nc ";
        let (once, _) = mended(text);
        assert_eq!(mended(&once), (once.clone(), vec![]));
    }
}

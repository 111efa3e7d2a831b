//! Lines of the page that are not the article's own.

use copydesk_model::{Byline, FurnitureKind, Text};

use super::lexicon::furniture::{BEGINNINGS, LINES, REQUESTS, SUBSCRIPTION};
use super::line::{Line, joined, within};

/// The longest line of furniture, in bytes.
pub(super) const MAX: usize = 200;

/// The most lines of furniture that stand together in one chunk.
const MAX_LINES: usize = 8;

/// Whether rules between parts are made of a character.
const fn makes_rules(c: char) -> bool {
    matches!(c, '*' | '-' | '_' | '–' | '—' | '~' | '=' | '#' | '•' | '·' | '⁂')
}

/// Reads the furniture that a chunk begins with: its first line if all are furniture, or all of it
/// as one.
pub(super) fn read(lines: &[Line<'_>]) -> Option<((FurnitureKind, Text), usize)> {
    if lines.len() > MAX_LINES || !within(lines, MAX) {
        return None;
    }
    if let [line] = lines {
        return Some(((kind(line.text)?, Text::new(line.text).ok()?), 1));
    }
    let alone = |line: &Line<'_>| kind(line.text);
    let each = lines.iter().all(|line| alone(line).is_some());
    let count = if each { 1 } else { lines.len() };
    let text = joined(lines.get(..count)?);
    Some(((kind(&text)?, Text::new(&text).ok()?), count))
}

/// Whether a paragraph is nothing but furniture.
pub(crate) fn is_furniture(text: &str) -> bool {
    kind(text).is_some()
}

/// What kind of furniture a line is; `None` if it is none.
fn kind(text: &str) -> Option<FurnitureKind> {
    if is_rule(text) {
        return Some(FurnitureKind::Divider);
    }
    if !may_be_furniture(text) {
        return None;
    }
    let lower = if text.is_ascii() { text.to_ascii_lowercase() } else { text.to_lowercase() };
    let bare = lower.trim_end_matches(['.', ':', '…', '!', '»', '›', '>', '→']).trim_end();
    let whole = LINES.iter().find(|(_, lines)| lines.contains(&bare));
    let begun = || {
        BEGINNINGS.iter().find(|(_, list)| {
            list.iter().any(|start| lower.strip_prefix(start).is_some_and(|rest| !rest.is_empty()))
        })
    };
    let found = whole.or_else(begun).map(|(kind, _)| *kind);
    let notice = || lower.ends_with(NOTICE).then_some(FurnitureKind::Copyright);
    found.or_else(|| subscription(&lower)).or_else(notice)
}

/// What a notice of copyright ends with.
const NOTICE: &str = "all rights reserved.";

/// Whether a line may be furniture by its first letters or its end: a quick look at a line that is most
/// often none.
fn may_be_furniture(text: &str) -> bool {
    let end = text.len().checked_sub(NOTICE.len()).and_then(|at| text.as_bytes().get(at..));
    if end.is_some_and(|end| end.eq_ignore_ascii_case(NOTICE.as_bytes())) {
        return true;
    }
    // A letter that is not ASCII may have a small one that is.
    let mut head = text.chars().take(3);
    let foreign = head.any(|c| !c.is_ascii() && !is_mark(c) && c.is_alphabetic());
    foreign || text.as_bytes().first_chunk().is_none_or(|head| STARTS.has(*head))
}

/// Dashes and quotation marks, which need no look into the tables of letters.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2027}')
}

/// What the first three bytes of lines of furniture are, as far as the case of letters does not show:
/// for the first two together, the set of the third.
struct Starts([u32; 1 << 10]);

/// The starts of all lists.
static STARTS: Starts = {
    let mut starts = Starts([0; 1 << 10]);
    let mut lists = LINES;
    while let [(_, list), more @ ..] = lists {
        starts.add(list);
        lists = more;
    }
    let mut lists = BEGINNINGS;
    while let [(_, list), more @ ..] = lists {
        starts.add(list);
        lists = more;
    }
    starts.add(REQUESTS);
    starts
};

impl Starts {
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn add(&mut self, list: &[&str]) {
        let mut rest = list;
        while let [words, more @ ..] = rest {
            let (first, second, thirds) = match words.as_bytes() {
                [first, second, third, ..] => (*first, *second, 1 << (*third & 31)),
                [first, second] => (*first, *second, u32::MAX),
                _ => panic!("a word of one letter"),
            };
            self.0[Self::place(first, second)] |= thirds;
            rest = more;
        }
    }

    const fn place(first: u8, second: u8) -> usize {
        ((first & 31) as usize) << 5 | (second & 31) as usize
    }

    fn has(&self, [first, second, third]: [u8; 3]) -> bool {
        let thirds = self.0.get(Self::place(first, second));
        thirds.is_some_and(|thirds| thirds & 1 << (third & 31) != 0)
    }
}

/// At least three of one character, with or without spaces between them.
fn is_rule(text: &str) -> bool {
    let mut marks = text.chars().filter(|c| *c != ' ');
    let Some(first) = marks.next().filter(|c| makes_rules(*c)) else { return false };
    let more = text.chars().filter(|c| *c == first).count();
    marks.all(|c| c == first) && (more >= 3 || first == '⁂')
}

fn subscription(lower: &str) -> Option<FurnitureKind> {
    let asks = || REQUESTS.iter().any(|start| lower.starts_with(start));
    let offers = || SUBSCRIPTION.iter().any(|word| lower.contains(word));
    (asks() && offers()).then_some(FurnitureKind::Subscribe)
}

/// Whether a chunk is a rule between parts.
pub(super) fn is_divider(lines: &[Line<'_>]) -> bool {
    matches!(lines, [line] if line.text.len() <= MAX && is_rule(line.text))
}

/// The name of an author, alone on the line above the byline that has it.
pub(super) fn label(lines: &[Line<'_>], byline: &Byline) -> Option<Text> {
    let line = lines.first().filter(|line| line.text.len() <= MAX)?;
    let lower = line.text.to_lowercase();
    let named = byline.authors.iter().any(|author| author.name.to_lowercase() == lower);
    if named { Text::new(line.text).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quick_look_misses_nothing() {
        let lists = LINES.iter().chain(BEGINNINGS).map(|(_, list)| *list).chain([REQUESTS]);
        for words in lists.flatten() {
            for line in [words.to_string(), words.to_uppercase()] {
                assert!(may_be_furniture(&line), "{line}");
            }
        }
        assert!(may_be_furniture("\u{212A}eep reading"));
        assert!(may_be_furniture("Harbour News 2026. All Rights Reserved."));
        assert!(!may_be_furniture("The council voted on Monday."));
    }
}

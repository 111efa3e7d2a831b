//! `convert explain CODE`

use std::fmt::Write;

use copydesk_convert::model::Code;

use crate::codes::{self, Family};

/// How wide the page is, in characters.
const WIDTH: usize = 80;

/// The page of a code, or why there is none.
pub(super) fn page(name: &str) -> Result<String, String> {
    let all = codes::all();
    match all.iter().find(|code| code.name == name) {
        Some(code @ Code { name, severity, summary, explanation }) => {
            let paragraphs: Vec<_> = explanation.split("\n\n").map(wrap).collect();
            let family = codes::family(code).name();
            let head = format!("{name} ({severity}, {family}): {summary}");
            Ok(format!("{head}\n\n{}\n", paragraphs.join("\n\n")))
        }
        None => Err(codes::unknown(name)),
    }
}

/// Every code by its family.
pub(super) fn list() -> String {
    let mut text = String::new();
    let all = Family::ALL.into_iter().filter(|family| !codes::of(*family).is_empty());
    for family in all {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}: {}", family.name(), family.summary());
        for Code { name, severity, summary, .. } in codes::of(family) {
            let _ = writeln!(text, "  {name:28} {severity:7} {summary}");
        }
    }
    text
}

/// Breaks a paragraph into lines.
fn wrap(paragraph: &str) -> String {
    let mut wrapped = String::with_capacity(paragraph.len());
    let mut width = 0;
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > WIDTH {
            wrapped.push('\n');
            width = 0;
        } else if width > 0 {
            wrapped.push(' ');
            width += 1;
        }
        wrapped.push_str(word);
        width += length;
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_page() {
        for code in codes::all() {
            let page = page(code.name).unwrap();
            assert!(page.starts_with(code.name) && page.lines().count() > 2, "{page}");
            let ends = code.summary.ends_with('.') || !code.explanation.ends_with('.');
            assert!(!ends, "{}: no full stop after a summary, one after a page", code.name);
        }
    }

    #[test]
    fn lines_are_no_wider_than_the_page() {
        let text = wrap(&"word and ".repeat(100));
        let lengths: Vec<_> = text.lines().map(str::len).collect();
        let (last, full) = lengths.split_last().unwrap();
        assert!(*last <= WIDTH && full.iter().all(|n| (WIDTH - 10..=WIDTH).contains(n)));
    }

    #[test]
    fn near_codes_are_named() {
        let near = |name| codes::near(name, codes::all().iter().map(|code| code.name));
        assert_eq!(near("cannot-raed").first(), Some(&"cannot-read"));
        assert!(near("zzz").is_empty());
    }
}

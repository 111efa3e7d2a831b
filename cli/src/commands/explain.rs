//! `convert explain CODE`

use copydesk_convert::model::Code;

use crate::codes;

/// How wide the page is, in characters.
const WIDTH: usize = 80;

/// How many near codes are named when there is no such code.
const MAX_NEAR: usize = 3;

/// The page of a code, or why there is none.
pub(super) fn page(name: &str) -> Result<String, String> {
    let all = codes::all();
    match all.iter().find(|code| code.name == name) {
        Some(Code { name, severity, summary, explanation }) => {
            let paragraphs: Vec<_> = explanation.split("\n\n").map(wrap).collect();
            Ok(format!("{name} ({severity}): {summary}\n\n{}\n", paragraphs.join("\n\n")))
        }
        None => Err(unknown(name, &all)),
    }
}

fn unknown(name: &str, all: &[Code]) -> String {
    let near = near(name, all);
    let found = name.chars().take(60).collect::<String>();
    if near.is_empty() {
        let names: Vec<_> = all.iter().map(|code| code.name).collect();
        return format!("found the code {found:?}, expected one of\n  {}", names.join("\n  "));
    }
    format!("found the code {found:?}, which does not exist; did you mean {}?", near.join(" or "))
}

/// The codes that a mistyped one may stand for, the likeliest first.
fn near(name: &str, all: &[Code]) -> Vec<&'static str> {
    let likeness = |code: &Code| strsim::jaro_winkler(name, code.name);
    let mut near: Vec<_> = all.iter().map(|code| (likeness(code), code.name)).collect();
    near.retain(|(likeness, _)| *likeness > 0.8);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().map(|(_, name)| name).take(MAX_NEAR).collect()
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
        assert_eq!(near("cannot-raed", &codes::all()).first(), Some(&"cannot-read"));
        assert!(near("zzz", &codes::all()).is_empty());
    }
}

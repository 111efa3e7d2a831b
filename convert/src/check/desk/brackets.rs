//! Brackets without their other half.

use copydesk_model::{Code, Severity, TextPath};

use super::{Asked, Check, Page};
use crate::bytes::any;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "unbalanced-bracket",
    severity: Severity::Warning,
    summary: "a bracket has no other half in its paragraph",
    explanation: "Every bracket that opens closes again in the same paragraph. A closing bracket behind a \
        number or a letter at the beginning of a point, “a)” or “1)”, is not asked about, nor is one that \
        may be part of a face, “:)”.\n\nAdd the other half, or delete this one.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        let bracket = |b| (b == b'(') | (b == b')') | (b == b'[') | (b == b']');
        if any(text.as_bytes(), bracket) {
            check(path, text, asked);
        }
    }
}

fn check(path: &TextPath, text: &str, asked: &mut Asked) {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => open.push((at, c)),
            ')' | ']' => {
                let half = if c == ')' { '(' } else { '[' };
                match open.iter().rposition(|(_, o)| *o == half) {
                    // What opened within the pair has no half left.
                    Some(found) => {
                        open.drain(found..).skip(1).for_each(|o| unclosed(path, text, o, asked))
                    }
                    None if !stands_alone(text, at) => report(path, at, c, half, asked),
                    None => {}
                }
            }
            _ => {}
        }
    }
    open.into_iter().for_each(|open| unclosed(path, text, open, asked));
}

fn unclosed(path: &TextPath, text: &str, (at, c): (usize, char), asked: &mut Asked) {
    let half = if c == '(' { ')' } else { ']' };
    // At the end it is a face: “:(”.
    if at + 1 < text.len() {
        report(path, at, c, half, asked);
    }
}

fn report(path: &TextPath, at: usize, found: char, missing: char, asked: &mut Asked) {
    let words = Words { path: path.clone(), bytes: at..at + found.len_utf8() };
    let message = format!("found `{found}` without `{missing}`, expected both in one paragraph");
    asked.about(CODE, Some(words), message, "add the other half, or delete this one");
}

/// Whether a closing bracket numbers a point or is part of a face.
fn stands_alone(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let word = before.rsplit([' ', '\n']).next().unwrap_or_default();
    let short = word.chars().count() <= 2 && word.chars().all(char::is_alphanumeric);
    short || word.ends_with([':', ';', '-', '='])
}

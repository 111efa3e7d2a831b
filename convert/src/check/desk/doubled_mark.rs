//! Marks that stand twice: ",,", "..".

use std::ops::Range;

use copydesk_model::{Code, Severity, TextPath};
use memchr::memmem;

use super::{Asked, Check, Page};
use crate::bytes::any_pair;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-mark",
    severity: Severity::Warning,
    summary: "marks stand together that exclude each other",
    explanation: "Two commas, semicolons or colons, a comma and a point, exactly two points, a point \
        behind a question mark, or the same mark on both sides of a closing quotation mark (`,”,`). Three \
        points are an ellipsis; four are one at the end of a sentence. A point and a comma are one mark each \
        behind an abbreviation (`Inc.,`).\n\nKeep the one that is meant.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The same mark on both sides of a quotation mark.
const AROUND: [&str; 6] = [",”,", ".”.", ",\",", ".\".", ",”.", ",\"."];

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        let bytes = text.as_bytes();
        if any_pair(bytes, |a, b| is_mark(&a) & is_mark(&b)) {
            runs(path, text, asked);
        }
        let quoted = |a: u8, b: u8| ((a == b',') | (a == b'.')) & ((b == b'"') | (b == 0xE2));
        if any_pair(bytes, quoted) {
            for around in AROUND {
                let found = memmem::find_iter(bytes, around);
                found.for_each(|at| report(path, text, at..at + around.len(), asked));
            }
        }
    }
}

/// Marks behind each other.
fn runs(path: &TextPath, text: &str, asked: &mut Asked) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(from) = bytes.get(at..).and_then(|rest| rest.iter().position(is_mark)) {
        let start = at + from;
        let rest = bytes.get(start..).unwrap_or_default();
        at = start + rest.iter().take_while(|b| is_mark(b)).count();
        // An address, a path or a number such as "..5" is no sentence.
        let after_space = start == 0 || bytes.get(start - 1).is_some_and(u8::is_ascii_whitespace);
        let ends = bytes.get(at).is_none_or(|b| b.is_ascii_whitespace() || *b >= 0x80);
        let wrong = match text.get(start..at).unwrap_or_default() {
            ",," | ",,," | ";;" | "::" | ",." | ",;" | ";," | ".." | "?." => true,
            ".," => ends_sentence(text.get(..start).unwrap_or_default()),
            _ => false,
        };
        if wrong && !after_space && ends {
            report(path, text, start..at, asked);
        }
    }
}

/// Whether a text ends with a word that is no abbreviation: of five letters in lower case.
fn ends_sentence(text: &str) -> bool {
    let tail = text.len().checked_sub(5).and_then(|from| text.as_bytes().get(from..));
    tail.is_some_and(|tail| tail.iter().all(u8::is_ascii_lowercase))
}

fn report(path: &TextPath, text: &str, bytes: Range<usize>, asked: &mut Asked) {
    let found = text.get(bytes.clone()).unwrap_or_default();
    let message = format!("found {found:?}, expected one mark");
    let words = Words { path: path.clone(), bytes };
    asked.about(CODE, Some(words), message, "keep the mark that is meant");
}

#[inline]
const fn is_mark(byte: &u8) -> bool {
    (*byte == b',') | (*byte == b';') | (*byte == b'.') | (*byte == b'?') | (*byte == b':')
}

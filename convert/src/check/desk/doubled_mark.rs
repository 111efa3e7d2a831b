//! Marks that stand twice: ",,", "..".

use copydesk_model::{Code, Severity};

use super::{Asked, Check, Page};
use crate::bytes::any_pair;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-mark",
    severity: Severity::Warning,
    summary: "marks stand together that exclude each other",
    explanation: "Two commas, two semicolons, a comma before a point, or exactly two points. Three points \
        are an ellipsis; four are one at the end of a sentence.\n\nKeep the one that is meant.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        let bytes = text.as_bytes();
        if !any_pair(bytes, |a, b| is_mark(&a) & is_mark(&b)) {
            continue;
        }
        let mut at = 0;
        while let Some(from) = bytes.get(at..).and_then(|rest| rest.iter().position(is_mark)) {
            let start = at + from;
            let rest = bytes.get(start..).unwrap_or_default();
            let length = rest.iter().take_while(|b| is_mark(b)).count();
            at = start + length;
            let run = text.get(start..at).unwrap_or_default();
            // An address, a path or a number such as "..5" is no sentence.
            let after_space =
                start == 0 || bytes.get(start - 1).is_some_and(u8::is_ascii_whitespace);
            let wrong = matches!(run, ",," | ",,," | ";;" | ",." | ",;" | ";," | "..");
            let ends = bytes.get(at).is_none_or(|b| b.is_ascii_whitespace() || *b >= 0x80);
            if wrong && !after_space && ends {
                let words = Words { path: path.clone(), bytes: start..at };
                let message = format!("found {run:?}, expected one mark");
                asked.about(CODE, Some(words), message, "keep the mark that is meant");
            }
        }
    }
}

const fn is_mark(byte: &u8) -> bool {
    (*byte == b',') | (*byte == b';') | (*byte == b'.')
}

//! Words that stand for others that were to come.

use copydesk_model::{Code, Severity, TextPath};

use super::{Asked, Check, Page, lexicon};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "placeholder",
    severity: Severity::Warning,
    summary: "a placeholder was left in the text",
    explanation: "“TK” (to come), “XXX”, “lorem ipsum”, “[insert name]” and the fields of templates \
        (“{{headline}}”) stand for words that were to follow.\n\nWrite the words, or cut the sentence.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    for (path, text) in &page.texts {
        for word in lexicon::PLACEHOLDER_WORDS {
            for (at, _) in text.match_indices(word) {
                let beside = |c: Option<char>| {
                    c.is_some_and(|c| c.is_alphanumeric() || "-_'’&/.@#+".contains(c))
                };
                let before = text.get(..at).and_then(|s| s.chars().next_back());
                let after = text.get(at + word.len()..).and_then(|s| s.chars().next());
                let ends = after == Some('.') || !beside(after);
                if !beside(before) && ends {
                    report(path, text, at..at + word.len(), asked);
                }
            }
        }
        for phrase in lexicon::PLACEHOLDER_PHRASES {
            if let Some(at) = find_any_case(text, phrase) {
                report(path, text, at..at + phrase.len(), asked);
            }
        }
    }
}

/// Where a phrase of ASCII begins, in any case.
fn find_any_case(text: &str, phrase: &str) -> Option<usize> {
    let first = phrase.bytes().next()?;
    let firsts = [first.to_ascii_lowercase(), first.to_ascii_uppercase()];
    let bytes = text.as_bytes();
    let mut starts = bytes.iter().enumerate().filter(|(_, b)| firsts.contains(b));
    let is = |at: usize| {
        let found = bytes.get(at..at + phrase.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(phrase.as_bytes()))
    };
    starts.find(|(at, _)| is(*at)).map(|(at, _)| at)
}

fn report(path: &TextPath, text: &str, bytes: std::ops::Range<usize>, asked: &mut Asked) {
    let found = text.get(bytes.clone()).unwrap_or_default();
    let message = format!("found the placeholder {found:?}, expected the words that it stands for");
    let words = Words { path: path.clone(), bytes };
    asked.about(CODE, Some(words), message, "write the words, or cut the sentence");
}

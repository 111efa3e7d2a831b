//! Words that stand for others that were to come.

use std::ops::Range;

use copydesk_model::{Code, Severity, TextPath};
use memchr::memmem;

use super::near::Phrases;
use super::{Asked, Check, Page, lexicon};
use crate::bytes::any;
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "placeholder",
    severity: Severity::Warning,
    summary: "a placeholder was left in the text",
    explanation: "“TK” (to come), “XXX”, “XX,XXX”, “???”, “lorem ipsum”, “[insert name]”, “headline here” and \
        the fields of templates (“{{headline}}”) stand for words that were to follow.\n\nWrite the words, or cut the sentence.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

static WORDS: Phrases = Phrases::new(lexicon::PLACEHOLDER_WORDS, false);
static MARKED: Phrases = Phrases::new(lexicon::PLACEHOLDER_MARKED, true);

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let words = page.has_any(lexicon::PLACEHOLDER_ANCHORS);
    for (path, text) in &page.texts {
        for (at, word) in WORDS.find(if words { text } else { "" }) {
            if stands_alone(text, at..at + word.len()) {
                report(path, text, at..at + word.len(), asked);
            }
        }
        let opens = |b: u8| (b == b'[') | (b == b'{') | (b == b'<') | (b == b'(') | (b == b'$');
        for (at, phrase) in MARKED.find(if any(text.as_bytes(), opens) { text } else { "" }) {
            report(path, text, at..at + phrase.len(), asked);
        }
        let begins = |lead: &&&str| {
            text.get(..lead.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(lead))
        };
        if let Some(lead) = lexicon::PLACEHOLDER_LEADS.iter().find(begins) {
            report(path, text, 0..lead.len(), asked);
        } else if let Some(at) = memmem::find(text.as_bytes(), b"orem ipsum") {
            let start = at.saturating_sub(1);
            report(path, text, start..at + "orem ipsum".len(), asked);
        }
    }
}

/// Whether no part of a longer word or address stands beside a word.
fn stands_alone(text: &str, word: Range<usize>) -> bool {
    let joins = |c: char| c.is_alphanumeric() || "-_'’&/@#+".contains(c);
    let before = text.get(..word.start).and_then(|s| s.chars().next_back());
    let after = text.get(word.end..).and_then(|s| s.chars().next());
    !before.is_some_and(|c| joins(c) || c == '.' || c == ',') && !after.is_some_and(joins)
}

fn report(path: &TextPath, text: &str, bytes: Range<usize>, asked: &mut Asked) {
    let found = text.get(bytes.clone()).unwrap_or_default();
    let message = format!("found the placeholder {found:?}, expected the words that it stands for");
    let words = Words { path: path.clone(), bytes };
    asked.about(CODE, Some(words), message, "write the words, or cut the sentence");
}

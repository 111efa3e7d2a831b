//! Words that stand twice: "the the", "By By".

use copydesk_model::{Code, Severity, TextPath};

use super::{Asked, Check, Page, lexicon};
use crate::extract::tokens::{Flags, Kind};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-word",
    severity: Severity::Warning,
    summary: "a word stands twice in a row",
    explanation: "“The the mayor” and “By By Ann Bell” are slips of typing or pasting. Asked only where \
        the second word is written in lower case like the first, or both begin a byline. Words that \
        can stand twice for good reason (“had had”, “that that”, “very, very”, “no no”) are not asked \
        about, nor is anything between quotation marks, because people do say things twice.\n\nDelete \
        one of the two.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    bylines(page, asked);
    let Some(document) = &page.document else { return };
    for (i, pair) in document.tokens.windows(2).enumerate() {
        let [a, b] = pair else { continue };
        let beside = a.kind == Kind::Word
            && b.kind == Kind::Word
            && b.has(Flags::SPACED)
            && !b.has(Flags::LINE_START)
            && !b.has(Flags::CAPITAL)
            && !b.has(Flags::QUOTED)
            && a.end - a.start == b.end - b.start;
        if !beside {
            continue;
        }
        let (first, second) = (document.word(i), document.word(i + 1));
        if first.eq_ignore_ascii_case(second) && !lexicon::CAN_DOUBLE.contains(&second) {
            let once = format!("found {:?}, expected {first:?} once", document.words(i..i + 2));
            asked.about(CODE, document.place(i..i + 2), once, "delete one of the two");
        }
    }
}

/// "By By Ann Bell".
fn bylines(page: &Page<'_>, asked: &mut Asked) {
    for (i, byline) in (0..).zip(&page.article.bylines) {
        let mut words = byline.text.split(' ');
        let (Some(first), Some(second)) = (words.next(), words.next()) else { continue };
        if first.eq_ignore_ascii_case(second) && lexicon::BY.contains(&&*first.to_lowercase()) {
            let words =
                Words { path: TextPath::Byline(i), bytes: 0..first.len() + 1 + second.len() };
            let message = format!("found \"{first} {second}\", expected {first:?} once");
            asked.about(CODE, Some(words), message, "delete one of the two");
        }
    }
}

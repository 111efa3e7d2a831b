//! Words that stand twice: "the the", "By By".

use copydesk_model::{Code, Severity, TextPath};

use super::{Asked, Check, Page, lexicon};
use crate::extract::document::Document;
use crate::extract::tokens::{Flags, Kind, Token};
use crate::place::Words;

pub(crate) const CODE: Code = Code {
    name: "doubled-word",
    severity: Severity::Warning,
    summary: "a word stands twice in a row",
    explanation: "“The the mayor” and “By By Ann Bell” are slips of typing or pasting. Asked where \
        the second word is written in lower case, where both begin a byline, and where a name that stands \
        elsewhere has its first word twice (“Port Port Oakham”). Words that \
        can stand twice for good reason (“had had”, “that that”, “very, very”, “no no”) are not asked \
        about. Between quotation marks only “the the” and its like are, because people do say things \
        twice.\n\nDelete \
        one of the two.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    bylines(page, asked);
    let Some(document) = &page.document else { return };
    for (i, pair) in document.tokens.windows(2).enumerate() {
        let [a, b] = pair else { continue };
        let beside =
            b.kind == Kind::Word && !b.has(Flags::LINE_START) && a.end - a.start == b.end - b.start;
        if !beside {
            continue;
        }
        let (first, second) = (document.word(i), document.word(i + 1));
        if first.eq_ignore_ascii_case(second) && is_slip(document, i, b) {
            let once = format!("found {:?}, expected {first:?} once", document.words(i..i + 2));
            asked.about(CODE, document.place(i..i + 2), once, "delete one of the two");
        }
    }
}

/// Whether a word that stands twice from token `i` on was not meant to.
fn is_slip(document: &Document, i: usize, second: &Token) -> bool {
    let word = document.word(i + 1);
    if second.has(Flags::CAPITAL) {
        return is_beginning_of_name(document, i);
    }
    match second.has(Flags::QUOTED) {
        true => lexicon::NEVER_DOUBLE.contains(&word),
        false => !lexicon::CAN_DOUBLE.contains(&word),
    }
}

/// "Port Port Oakham" where the article has "Port Oakham": but "Duran Duran" is a name.
fn is_beginning_of_name(document: &Document, i: usize) -> bool {
    let (name, next) = (document.word(i), document.word(i + 2));
    if name != document.word(i + 1) {
        return false;
    }
    let pairs = document.tokens.windows(2).enumerate();
    let mut pairs = pairs.filter(|(_, pair)| pair.iter().all(Token::is_capital_word));
    pairs.any(|(at, _)| {
        let alone = at.checked_sub(1).is_none_or(|before| document.word(before) != name);
        alone && document.word(at) == name && document.word(at + 1) == next
    })
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

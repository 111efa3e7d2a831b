//! Space that is missing beside a mark, or stands where none belongs.

use copydesk_model::{Code, Severity, TextPath};
use memchr::memchr2_iter;

use super::{Asked, Check, Page, lexicon};
use crate::bytes::any_pair;
use crate::extract::document::Document;
use crate::extract::lexicon::Word;
use crate::extract::tokens::{Flags, Kind, Token};
use crate::place::Words;

pub(crate) const MISSING_SPACE: Code = Code {
    name: "missing-space",
    severity: Severity::Warning,
    summary: "a space is missing beside a mark",
    explanation: "Between a word and the quotation mark that opens the next (`hail a’massive leap’`), \
        behind a comma (`wall,which`), and behind the point of a sentence (`the wall.The mayor`). Names \
        with a capital inside, addresses of the Internet, abbreviations and numbers are not asked \
        about.\n\nAdd the space, and see that the quotation mark is the one that opens.",
};
pub(crate) const SPACE_BEFORE_MARK: Code = Code {
    name: "space-before-mark",
    severity: Severity::Warning,
    summary: "a space stands before a mark that closes",
    explanation: "In English no space stands before a comma, point, colon, semicolon or closing \
        bracket. A point before letters or digits (`.com`, `.38`) and an ellipsis are not asked \
        about.\n\nDelete the space.",
};
pub(super) const CHECK: Check = Check { codes: &[MISSING_SPACE, SPACE_BEFORE_MARK], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for (i, three) in document.tokens.windows(3).enumerate() {
        glued_quotation(document, i, three, asked);
    }
    for (path, text) in &page.texts {
        behind_marks(path, text, asked);
        before_marks(path, text, asked);
    }
}

/// "a’massive leap’": an article, then a mark that is no apostrophe there.
fn glued_quotation(document: &Document, i: usize, tokens: &[Token], asked: &mut Asked) {
    let [before, mark, word] = tokens else { return };
    let opens = matches!(mark.kind, Kind::Open | Kind::Single)
        && !mark.has(Flags::SPACED)
        && !word.has(Flags::SPACED)
        && word.kind == Kind::Word
        && before.kind == Kind::Word;
    if !opens {
        return;
    }
    let article = before.is(Word::Article) || before.is(Word::Preposition);
    let curly = mark.kind == Kind::Open && !matches!(document.word(i + 1), "‘" | "`" | "‚");
    if article || curly && document.word(i).chars().count() > 1 {
        let words = document.words(i..i + 3);
        let message = format!("found {words:?}, expected a space before the quotation mark");
        let help = "add the space, and see that the mark is one that opens";
        asked.about(MISSING_SPACE, document.place(i..i + 3), message, help);
    }
}

/// "wall,which", "wall.The".
fn behind_marks(path: &TextPath, text: &str, asked: &mut Asked) {
    let bytes = text.as_bytes();
    for at in memchr2_iter(b',', b'.', bytes) {
        let byte = bytes.get(at).copied().unwrap_or_default();
        let letters = |range: std::ops::Range<usize>| {
            bytes.get(range).is_some_and(|b| b.iter().all(u8::is_ascii_lowercase))
        };
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        let suspect = match byte {
            b',' => at >= 2 && letters(at - 2..at) && after.is_ascii_alphabetic(),
            b'.' => at >= 3 && letters(at - 3..at) && after.is_ascii_uppercase(),
            _ => false,
        };
        if !suspect {
            continue;
        }
        let word = around(text, at);
        if word.contains(['@', '/', '_', '#', '&', '=']) || is_address(word, byte) {
            continue;
        }
        let words = Words { path: path.clone(), bytes: at..at + 1 };
        let mark = char::from(byte);
        let message = format!("found {word:?}, expected a space behind `{mark}`");
        asked.about(MISSING_SPACE, Some(words), message, "add the space");
    }
}

/// What stands between the spaces around a byte.
fn around(text: &str, at: usize) -> &str {
    const REACH: usize = 60;
    let start = text.get(..at).and_then(|s| s.rfind(char::is_whitespace)).map_or(0, |s| s + 1);
    let end =
        text.get(at..).and_then(|s| s.find(char::is_whitespace)).map_or(text.len(), |e| at + e);
    let word = text.get(start..end).unwrap_or_default();
    word.get(..REACH).unwrap_or(word)
}

/// Whether a word with a point inside is an address or a name: "Amazon.Com", "Booking.Holdings".
fn is_address(word: &str, mark: u8) -> bool {
    let point = mark == b'.';
    let parts = word.split('.').count();
    let lower = word.to_ascii_lowercase();
    point && (parts > 2 || lexicon::DOMAINS.iter().any(|end| lower.contains(end)))
}

/// "the wall ,", "the wall )".
fn before_marks(path: &TextPath, text: &str, asked: &mut Asked) {
    let bytes = text.as_bytes();
    let closes = |b| (b == b',') | (b == b'.') | (b == b';') | (b == b':') | (b == b')');
    if !any_pair(bytes, |a, b| (a == b' ') & closes(b)) {
        return;
    }
    for (at, pair) in bytes.windows(2).enumerate() {
        let [b' ', mark @ (b',' | b'.' | b';' | b':' | b')')] = pair else { continue };
        let after = bytes.get(at + 2).copied().unwrap_or(b' ');
        let before = at.checked_sub(1).and_then(|b| bytes.get(b)).copied().unwrap_or(b' ');
        // An ellipsis may be written with spaces: ". . .".
        let ellipsis = *mark == b'.' && bytes.get(at + 3) == Some(&b'.');
        if ellipsis || !after.is_ascii_whitespace() || !before.is_ascii_alphanumeric() {
            continue;
        }
        let words = Words { path: path.clone(), bytes: at + 1..at + 2 };
        let message = format!("found a space before `{}`, expected none", char::from(*mark));
        asked.about(SPACE_BEFORE_MARK, Some(words), message, "delete the space");
    }
}

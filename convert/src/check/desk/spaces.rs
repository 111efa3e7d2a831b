//! Space that is missing beside a mark, or stands where none belongs.

use std::ops::Range;

use copydesk_model::{Code, Severity, TextPath};
use memchr::{memchr3_iter, memmem};

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
    explanation: "Between a word and the quotation mark that opens the next (`hail a’massive \
        leap’`), behind the one that closes (`“Yes,”she said`), on the outside of brackets \
        (`the wall(which is old)`), behind a comma, semicolon or colon (`wall,which`), and behind the end of a \
        sentence (`the wall.The mayor`). Names with a capital inside, addresses of the Internet, \
        abbreviations, numbers, and letters in brackets that complete a word (`[w]all`, `wall(s)`) are not \
        asked about.\n\nAdd the space, and see that a quotation mark is the one that opens or closes.",
};
pub(crate) const SPACE_BEFORE_MARK: Code = Code {
    name: "space-before-mark",
    severity: Severity::Warning,
    summary: "a space stands on the inner side of a mark",
    explanation: "In English no space stands before a comma, point, question mark, exclamation mark, colon, \
        semicolon, closing bracket or closing quotation mark, nor behind a bracket or quotation mark that \
        opens. A point before letters or digits (`.com`, `.38`) and an ellipsis are not asked about, nor is \
        the space between two quotation marks.\n\nDelete the space.",
};
pub(super) const CHECK: Check = Check { codes: &[MISSING_SPACE, SPACE_BEFORE_MARK], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for (i, three) in document.tokens.windows(3).enumerate() {
        glued_quotation(document, i, three, asked);
        glued_bracket(document, i, three, asked);
    }
    for (path, text) in &page.texts {
        behind_marks(path, text, asked);
        before_marks(path, text, asked);
        within_quotation(path, text, asked);
    }
}

/// "a’massive leap’": an article, then a mark that is no apostrophe there; "“Yes,”she said".
fn glued_quotation(document: &Document, i: usize, tokens: &[Token], asked: &mut Asked) {
    let [before, mark, word] = tokens else { return };
    let glued = !mark.has(Flags::SPACED) && !word.has(Flags::SPACED) && word.kind == Kind::Word;
    if !glued {
        return;
    }
    let article = before.is(Word::Article) || before.is(Word::Preposition);
    let long = |i: usize| document.word(i).chars().count() > 1;
    let opens = before.kind == Kind::Word
        && match mark.kind {
            Kind::Open => article || long(i) && !matches!(document.word(i + 1), "‘" | "`" | "‚"),
            Kind::Single => article,
            Kind::Double => {
                long(i) && document.word(i + 1) == "\"" && !is_written_together(document, i)
            }
            _ => false,
        };
    let ended = matches!(before.kind, Kind::Comma | Kind::Stop) && !before.has(Flags::SPACED);
    let closes = ended && long(i + 2) && matches!(document.word(i + 1), "”" | "\"");
    if opens || closes {
        let side = if opens { "before" } else { "behind" };
        let words = document.words(i..i + 3);
        let message = format!("found {words:?}, expected a space {side} the quotation mark");
        let help = "add the space, and see that the mark is the right half";
        asked.about(MISSING_SPACE, document.place(i..i + 3), message, help);
    }
}

/// "the wall(which is old)", "(which is old)and".
fn glued_bracket(document: &Document, i: usize, tokens: &[Token], asked: &mut Asked) {
    let [before, mark, after] = tokens else { return };
    let is_word =
        |t: &Token| t.kind == Kind::Word && t.end - t.start >= 3 && !t.has(Flags::ALL_CAPS);
    let is = |i: Option<usize>, kind: Kind| {
        i.and_then(|i| document.tokens.get(i)).is_some_and(|t| t.kind == kind)
    };
    let glued = !mark.has(Flags::SPACED) && !after.has(Flags::SPACED);
    // "wall(s)", "[w]all", "(hashtag)Wall": letters of one word.
    let side = match mark.kind {
        Kind::Bracket if is_word(before) && !is(Some(i + 3), Kind::Unbracket) => "before",
        Kind::Unbracket if is_word(after) && !is(i.checked_sub(1), Kind::Bracket) => "behind",
        _ => return,
    };
    let words = document.words(i..i + 3);
    if glued && after.kind == Kind::Word && !is_written_together(document, i) {
        let message = format!("found {words:?}, expected a space {side} the bracket");
        asked.about(MISSING_SPACE, document.place(i..i + 3), message, "add the space");
    }
}

/// Whether what stands around some tokens is an address, a formula or a piece of a program.
fn is_written_together(document: &Document, i: usize) -> bool {
    let at = document.tokens.get(i + 1).map_or(0, |t| t.start as usize);
    around(&document.text, at).contains(NO_PROSE)
}

/// What stands in addresses, names of accounts and the like, and not in sentences.
const NO_PROSE: [char; 9] = ['@', '/', '_', '#', '&', '=', '\\', '<', '>'];

/// "wall,which", "wall.The", "wall?The", "wall;which".
fn behind_marks(path: &TextPath, text: &str, asked: &mut Asked) {
    let bytes = text.as_bytes();
    let lower = |a: u8, b: u8| (a | 0x20).is_ascii_lowercase() & b.is_ascii_alphabetic();
    let marks = memchr3_iter(b',', b'.', b'?', bytes).chain(memchr3_iter(b'!', b';', b':', bytes));
    for at in marks {
        let byte = bytes.get(at).copied().unwrap_or_default();
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        let before = at.checked_sub(1).and_then(|b| bytes.get(b)).copied().unwrap_or(b' ');
        if !lower(before, after) {
            continue;
        }
        let letters = |range: Range<usize>| {
            bytes.get(range).is_some_and(|b| b.iter().all(u8::is_ascii_lowercase))
        };
        let behind = |n: usize| at >= n && letters(at - n..at);
        let suspect = match byte {
            b',' => behind(2),
            b'.' | b'?' | b'!' => behind(3) && after.is_ascii_uppercase(),
            _ => behind(3) && letters(at + 1..at + 3),
        };
        let word = if suspect { around(text, at) } else { continue };
        // “float:left;” is no sentence.
        let style = byte == b':' && word.ends_with(';');
        if style || word.contains(NO_PROSE) || is_address(word, byte) {
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

/// "the wall ,", "the wall )", "( the wall".
fn before_marks(path: &TextPath, text: &str, asked: &mut Asked) {
    let bytes = text.as_bytes();
    if !any_pair(bytes, |a, b| (a == b' ') & is_closing(b) | (a == b'(') & (b == b' ')) {
        return;
    }
    for (at, pair) in bytes.windows(2).enumerate() {
        let after = bytes.get(at + 2).copied().unwrap_or(b' ');
        let before = at.checked_sub(1).and_then(|b| bytes.get(b)).copied().unwrap_or(b' ');
        match pair {
            [b' ', mark] if is_closing(*mark) => {
                // An ellipsis may be written with spaces: ". . .".
                let ellipsis = *mark == b'.' && bytes.get(at + 3) == Some(&b'.');
                let ends = after.is_ascii_whitespace() || quotes(text, at + 2);
                if !ellipsis && ends && before.is_ascii_alphanumeric() {
                    inside(path, at + 1..at + 2, char::from(*mark), "before", asked);
                }
            }
            [b'(', b' '] if before == b' ' && after.is_ascii_alphanumeric() => {
                inside(path, at..at + 1, '(', "behind", asked);
            }
            _ => {}
        }
    }
}

#[inline]
const fn is_closing(b: u8) -> bool {
    (b == b',') | (b == b'.') | (b == b';') | (b == b':') | (b == b')') | (b == b'?') | (b == b'!')
}

/// Whether a quotation closes at a byte.
fn quotes(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(['”', '’', '"']))
}

/// "“ the wall", "the wall, ”".
fn within_quotation(path: &TextPath, text: &str, asked: &mut Asked) {
    let char_before = |at: usize| text.get(..at).and_then(|s| s.chars().next_back());
    let char_behind = |at: usize| text.get(at..).and_then(|s| s.chars().next());
    for at in memmem::find_iter(text.as_bytes(), "“ ") {
        let opens = char_before(at).is_none_or(|c| c == ' ' || c == '(');
        if opens && char_behind(at + "“ ".len()).is_some_and(char::is_alphanumeric) {
            inside(path, at..at + '“'.len_utf8(), '“', "behind", asked);
        }
    }
    for at in memmem::find_iter(text.as_bytes(), " ”") {
        let said = char_before(at).is_some_and(|c| c.is_alphanumeric() || ",.?!".contains(c));
        let end = at + " ”".len();
        if said && char_behind(end).is_none_or(|c| c == ' ' || ",.".contains(c)) {
            inside(path, at + 1..end, '”', "before", asked);
        }
    }
}

fn inside(path: &TextPath, bytes: Range<usize>, mark: char, side: &str, asked: &mut Asked) {
    let words = Words { path: path.clone(), bytes };
    let message = format!("found a space {side} `{mark}`, expected none");
    asked.about(SPACE_BEFORE_MARK, Some(words), message, "delete the space");
}

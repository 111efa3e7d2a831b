//! Headings that nothing sets off but the blank lines around them.

use std::ops::RangeInclusive;

use copydesk_model::{Heading, HeadingMark, Prose};

use super::piece::{Piece, View};

/// The longest such heading, in bytes.
const MAX: usize = 60;

/// How many words it has: two are as often a name.
const WORDS: RangeInclusive<usize> = 3..=8;

/// The shortest paragraph that can stand around one, in bytes.
const MIN_PARAGRAPH: usize = 80;

/// Turns the paragraphs that are such headings into headings, and takes the backslash off those that
/// would be without it.
pub(super) fn find(pieces: &mut [Piece]) {
    for at in 1..pieces.len().saturating_sub(1) {
        let [before, piece, after] = pieces.get_mut(at - 1..=at + 1).unwrap_or_default() else {
            return;
        };
        let Some(text) = piece.view().as_literal().filter(|text| may_be_title(text)) else {
            continue;
        };
        let words = text.trim_start_matches('\\');
        if !between(before.view(), after.view()) || !is_title(words) {
            continue;
        }
        let stripped = text.strip_prefix('\\').and_then(|text| Prose::new(text).ok());
        let found = match stripped {
            Some(prose) => Some(Piece::Escaped(prose)),
            None => heading(text).map(Piece::Heading),
        };
        if let Some(found) = found {
            *piece = found;
        }
    }
}

/// Whether a paragraph between these two would be read as a heading.
pub(super) fn would_be(text: &str, before: View<'_>, after: View<'_>) -> bool {
    between(before, after) && is_title(text)
}

fn heading(text: &str) -> Option<Heading> {
    let text = Prose::new(text).ok()?;
    Some(Heading { text, mark: HeadingMark::BARE })
}

fn between(before: View<'_>, after: View<'_>) -> bool {
    let long = |piece: View<'_>| piece.as_paragraph().is_some_and(|t| t.len() >= MIN_PARAGRAPH);
    long(before) && long(after)
}

/// Whether a text may be a title, but for backslashes before it.
fn may_be_title(text: &str) -> bool {
    text.len() <= MAX || text.starts_with('\\')
}

/// Whether a text is a title: three to eight words, the first and most of the long ones with a
/// capital, and nothing that makes a sentence, a signature or a caption of it.
fn is_title(text: &str) -> bool {
    if text.len() > MAX {
        return false;
    }
    let words: Vec<_> = text.split(' ').take(WORDS.end() + 1).collect();
    let long = || words.iter().filter(|word| word.chars().count() > 3);
    let capitals = long().filter(|word| word.starts_with(char::is_uppercase)).count();
    let plain = |c: char| c.is_alphanumeric() || " ’'-,&".contains(c);
    WORDS.contains(&words.len())
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(|c: char| !c.is_alphanumeric())
        && text.chars().all(plain)
        && capitals * 4 >= long().count() * 3
}

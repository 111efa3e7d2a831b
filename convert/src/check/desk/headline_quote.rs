//! Words that the headline quotes and the body does not have.

use std::cmp::Reverse;
use std::ops::Range;

use copydesk_model::{Code, Severity};

use super::near::words;
use super::{Asked, Check, Page};
use crate::extract::document::{Document, Role};

pub(crate) const CODE: Code = Code {
    name: "headline-quote",
    severity: Severity::Warning,
    summary: "the headline quotes words that the body has otherwise",
    explanation: "Words between quotation marks in a headline are somebody's words, so they stand in the \
        body, word for word. Asked where the body has nearly the same words, or quotes the same words in \
        another order or with one changed; the message shows them: the headline was written from memory, or \
        one of the two was edited alone.\n\nCorrect the headline \
        by the source, or take the quotation marks away.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest words of a quotation that are compared.
const MIN_WORDS: usize = 2;

/// The most words of a quotation that are compared: headlines are short.
const MAX_WORDS: usize = 30;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let headlines = page.quoted.iter().filter(|quoted| {
        document.units.get(quoted.unit).is_some_and(|unit| unit.role == Role::Headline)
    });
    let mut body: Option<Vec<Vec<String>>> = None;
    for quoted in headlines {
        let said = words(document.words(quoted.inner.clone()));
        let shortened = document.words(quoted.inner.clone()).contains(['…', '[']);
        if !(MIN_WORDS..=MAX_WORDS).contains(&said.len()) || shortened {
            continue;
        }
        let body = body.get_or_insert_with(|| body_words(document));
        if body.iter().any(|text| text.windows(said.len()).any(|w| w == said.as_slice())) {
            continue;
        }
        let nearest = body.iter().filter_map(|text| nearest(&said, text));
        let nearest = nearest.min_by_key(|(missing, _)| *missing).map(|(_, near)| near);
        let Some(near) = nearest.or_else(|| nearest_quoted(page, document, &said)) else {
            continue;
        };
        let message = format!(
            "found {:?} quoted in the headline, expected words of the body, which has {near:?}",
            document.words(quoted.inner.clone())
        );
        let help = "correct the headline, or take the quotation marks away";
        asked.about(CODE, document.place(quoted.inner.clone()), message, help);
    }
}

/// The words of each unit of the body.
fn body_words(document: &Document) -> Vec<Vec<String>> {
    let units = document.units.iter().filter(|unit| unit.role != Role::Headline);
    let text = |bytes: Range<usize>| document.text.get(bytes).unwrap_or_default();
    units.map(|unit| words(text(unit.bytes.clone()))).collect()
}

/// The words of a text that are nearest to these: they begin and end alike, and at most one word in
/// three is another, more or missing. How many are, and the words.
fn nearest(said: &[String], text: &[String]) -> Option<(usize, String)> {
    let (first, last) = (said.first()?, said.last()?);
    let starts = text.iter().enumerate().filter(|(_, word)| *word == first).map(|(at, _)| at);
    let windows = starts.flat_map(|at| {
        let lengths = said.len() - 1..=said.len() + 2;
        lengths.filter_map(move |length| text.get(at..at + length))
    });
    let alike = windows.filter(|window| window.last() == Some(last));
    let counted = alike.map(|window| {
        let others = said.len().max(window.len()) - in_common(said, window);
        (others, window)
    });
    let (others, window) = counted.min_by_key(|(others, _)| *others)?;
    (others * 3 <= said.len()).then(|| (others, window.join(" ")))
}

/// The words quoted in the body that are nearest to these: at least two in three are the same.
fn nearest_quoted(page: &Page<'_>, document: &Document, said: &[String]) -> Option<String> {
    let body = page.quoted.iter().filter(|quoted| {
        document.units.get(quoted.unit).is_some_and(|unit| unit.role != Role::Headline)
    });
    let near = body.filter_map(|quoted| {
        let text = words(document.words(quoted.inner.clone()));
        if said.len() == MIN_WORDS {
            return (text.len() == said.len() && is_other_pair(said, &text))
                .then(|| (1, text.join(" ")));
        }
        let windows = (said.len()..=said.len() + 2).flat_map(|length| text.windows(length));
        let shared = windows.map(|window| (shared(said, window), window));
        let nearness =
            |n: usize, window: &[String]| (n, Reverse(window.len()), in_place(said, window));
        let (most, window) = shared.max_by_key(|(n, window)| nearness(*n, window))?;
        // Of three words all must be there, or stand for all that is quoted.
        let whole = said.len() > SHORT || window.len() == text.len();
        let enough = most == said.len() || whole && most * 3 >= window.len() * 2;
        enough.then(|| (most, window.join(" ")))
    });
    near.max_by_key(|(shared, _)| *shared).map(|(_, words)| words)
}

/// Whether of two words one is another: no plural or other form of it.
fn is_other_pair(said: &[String], text: &[String]) -> bool {
    let (same, other): (Vec<_>, Vec<_>) = said.iter().zip(text).partition(|(a, b)| a == b);
    let form = |(a, b): &(&String, &String)| a.starts_with(b.as_str()) || b.starts_with(a.as_str());
    same.iter().any(|(word, _)| word.chars().count() >= MIN_LETTERS) && !other.iter().any(form)
}

/// How many words a quotation has of which none may be another.
const SHORT: usize = 3;

/// The fewest letters of the word that two quotations of two words must share.
const MIN_LETTERS: usize = 4;

/// How many words two rows share, in any order.
fn shared(a: &[String], b: &[String]) -> usize {
    let mut rest: Vec<&String> = b.iter().collect();
    let found = a.iter().filter(|word| {
        let at = rest.iter().position(|other| other == word);
        at.map(|at| rest.swap_remove(at)).is_some()
    });
    found.count()
}

/// How many words two rows share at the same place.
fn in_place(a: &[String], b: &[String]) -> usize {
    a.iter().zip(b).filter(|(a, b)| a == b).count()
}

/// How many words two rows have in common, in the same order.
fn in_common(a: &[String], b: &[String]) -> usize {
    let mut counts = vec![0; b.len() + 1];
    for x in a {
        let mut diagonal = 0;
        for (k, y) in b.iter().enumerate() {
            let above = counts.get(k + 1).copied().unwrap_or(0);
            let left = counts.get(k).copied().unwrap_or(0);
            let best = if x == y { diagonal + 1 } else { above.max(left) };
            diagonal = above;
            if let Some(slot) = counts.get_mut(k + 1) {
                *slot = best;
            }
        }
    }
    counts.last().copied().unwrap_or(0)
}

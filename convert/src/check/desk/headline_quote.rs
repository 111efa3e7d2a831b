//! Words that the headline quotes and the body does not have.

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
        body, word for word. Asked where the body has nearly the same words, which the message shows: \
        the headline was written from memory, or one of the two was edited alone.\n\nCorrect the headline \
        by the source, or take the quotation marks away.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest words of a quotation that are compared.
const MIN_WORDS: usize = 3;

/// The most words of a quotation that are compared: headlines are short.
const MAX_WORDS: usize = 30;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let headlines = page.quoted.iter().filter(|quoted| {
        document.units.get(quoted.unit).is_some_and(|unit| unit.role == Role::Headline)
    });
    let mut body: Option<Vec<(usize, Vec<String>)>> = None;
    for quoted in headlines {
        let said = words(document.words(quoted.inner.clone()));
        if !(MIN_WORDS..=MAX_WORDS).contains(&said.len()) {
            continue;
        }
        let body = body.get_or_insert_with(|| body_words(document));
        if body.iter().any(|(_, text)| text.windows(said.len()).any(|w| w == said.as_slice())) {
            continue;
        }
        let nearest = body.iter().filter_map(|(_, text)| nearest(&said, text));
        let Some((_, near)) = nearest.min_by_key(|(missing, _)| *missing) else { continue };
        let message = format!(
            "found {:?} quoted in the headline, expected words of the body, which has {near:?}",
            document.words(quoted.inner.clone())
        );
        let help = "correct the headline, or take the quotation marks away";
        asked.about(CODE, document.place(quoted.inner.clone()), message, help);
    }
}

/// The words of each unit of the body.
fn body_words(document: &Document) -> Vec<(usize, Vec<String>)> {
    let units = document.units.iter().enumerate();
    let units = units.filter(|(_, unit)| unit.role != Role::Headline);
    let text = |bytes: Range<usize>| document.text.get(bytes).unwrap_or_default();
    units.map(|(i, unit)| (i, words(text(unit.bytes.clone())))).collect()
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

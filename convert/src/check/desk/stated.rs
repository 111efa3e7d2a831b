//! Sums that sentences state with their parts.

use std::collections::BTreeSet;
use std::ops::Range;

use copydesk_model::{Figure, TextPath, Unit};

use super::measure::{ONE, thousandths};
use super::sums::{CODE, HELP, compare, is_exact};
use super::{Asked, Page, lexicon};
use crate::extract::document::{Document, Sentence};
use crate::extract::lexicon::Word;
use crate::extract::tokens::{Flags, Kind};

/// Asks about the sums of money and shares, and about the people and things, that sentences count up.
pub(super) fn ask(page: &Page<'_>, document: &Document, asked: &mut Asked) {
    figures(page, asked);
    for sentence in &document.sentences {
        counts(document, sentence, asked);
    }
}

/// A figure with its place.
struct Placed<'a> {
    figure: &'a Figure,
    path: TextPath,
    bytes: Range<usize>,
}

/// Sums and shares: each with those behind it in its sentence, or in the next one.
fn figures(page: &Page<'_>, asked: &mut Asked) {
    let placed = page.article.figures.iter().filter_map(|figure| {
        let words = page.words(&figure.mention)?;
        Some(Placed { figure, path: words.path, bytes: words.bytes })
    });
    let mut placed: Vec<_> = placed.collect();
    placed.sort_by(|a, b| (&a.path, a.bytes.start).cmp(&(&b.path, b.bytes.start)));
    for text in placed.chunk_by(|a, b| a.path == b.path) {
        let Some(words) = text.first().and_then(|p| page.article.text_at(&p.path)) else {
            continue;
        };
        let untold = |p: &Placed<'_>| page.article.parts_of(&p.figure.id).next().is_none();
        for (n, whole) in text.iter().enumerate().filter(|(_, whole)| untold(whole)) {
            let behind = text.get(n + 1..).unwrap_or_default();
            if let Some((parts, complete)) = parts(words, whole, behind) {
                compare(page, whole.figure, &parts, complete, asked);
            }
        }
        poll(page, words, text, asked);
    }
}

/// The parts that a text says a figure has, and whether they are all of it.
fn parts<'a>(
    text: &str,
    whole: &Placed<'_>,
    behind: &[Placed<'a>],
) -> Option<(Vec<&'a Figure>, bool)> {
    let first = behind.first().filter(|_| is_exact(whole.figure))?;
    let lead = text.get(whole.bytes.end..first.bytes.start)?;
    let before = clause(text.get(..whole.bytes.start)?);
    let of = lexicon::OF_THE.contains(&before.trim());
    let joint = lexicon::MADE_UP.iter().find(|(joint, _)| lead.contains(joint));
    let complete = joint.map(|(_, complete)| *complete).or(of.then_some(false))?;
    // The parts stand in one sentence, and lead to different uses in one way.
    let mut parts = Vec::new();
    let mut end = first.bytes.start;
    for part in behind {
        let between = text.get(end..part.bytes.start)?;
        if ends_sentence(between) || between.contains(';') {
            break;
        }
        let smaller = part.figure.amount.value() < whole.figure.amount.value();
        let same = part.figure.amount.unit() == whole.figure.amount.unit();
        if !same || !smaller || !is_exact(part.figure) {
            return None;
        }
        let lead = text.get(part.bytes.end..)?.split_whitespace().next().unwrap_or_default();
        parts.push((part.figure, lead));
        end = part.bytes.end;
    }
    let alike = parts.iter().all(|(_, lead)| Some(lead) == parts.first().map(|(_, lead)| lead));
    let used = parts.iter().all(|(_, lead)| lexicon::USES.contains(lead));
    let listed = parts.len() > 1 && (alike || used);
    listed.then(|| (parts.into_iter().map(|(figure, _)| figure).collect(), complete))
}

/// The clause that a text ends with.
fn clause(text: &str) -> &str {
    let start = text.rfind(['.', ';', ':', '?', '!', '“']).map_or(0, |at| at + 1);
    text.get(start..).unwrap_or_default()
}

/// Whether a sentence ends in some words.
fn ends_sentence(words: &str) -> bool {
    words.contains(". ") || words.contains("? ") || words.contains('”')
}

/// Shares of those asked that come to more than all of them: "45 percent for, 48 against and 17 undecided".
fn poll(page: &Page<'_>, text: &str, figures: &[Placed<'_>], asked: &mut Asked) {
    for sentence in figures.chunk_by(|a, b| {
        let between = text.get(a.bytes.end..b.bytes.start);
        between.is_some_and(|between| !ends_sentence(between) && !between.contains(';'))
    }) {
        let percent =
            |p: &Placed<'_>| p.figure.amount.unit() == Unit::Percent && is_exact(p.figure);
        let (Some(first), Some(last)) = (sentence.first(), sentence.last()) else { continue };
        let rest = text.get(last.bytes.end..).unwrap_or_default();
        let end = rest.find(". ").unwrap_or(rest.len());
        let words = text.get(first.bytes.start..last.bytes.end + end).unwrap_or_default();
        let undecided = lexicon::UNDECIDED.iter().any(|word| words.contains(word));
        let groups = words.contains(" of ") || words.contains(" among ");
        if sentence.len() < 3 || groups || !undecided || !sentence.iter().all(percent) {
            continue;
        }
        let values = sentence.iter().map(|p| thousandths(&p.figure.amount.value().to_string()));
        let sum: Option<u64> = values.sum();
        if let Some(sum) = sum.filter(|sum| *sum > 103 * ONE) {
            let message = format!("found answers that add up to {} percent", shown(sum));
            let words = page.words(&first.figure.mention);
            asked.about(CODE, words, message, HELP);
        }
    }
}

fn shown(thousandths: u64) -> String {
    let text = format!("{}.{:03}", thousandths / ONE, thousandths % ONE);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// People and things: "of the 20 members, 9 are women and 13 are men", "20 members: 9 women and 13 men".
fn counts(document: &Document, sentence: &Sentence, asked: &mut Asked) {
    let mut tokens = sentence.tokens.clone();
    let first = tokens.start;
    let of = document.word(first).eq_ignore_ascii_case("of")
        && lexicon::DETERMINERS.contains(&document.word(first + 1));
    let whole = match of {
        true => Some(first + 2),
        false => tokens.find(|i| {
            let colon = document.tokens.get(i + 2).is_some_and(|t| t.kind == Kind::Colon);
            colon && count(document, *i).is_some()
        }),
    };
    let Some((at, whole)) = whole.and_then(|at| Some((at, count(document, at)?))) else { return };
    let rest = at + 1..sentence.tokens.end;
    let numbers: Vec<usize> = rest.filter(|i| is_number(document, *i)).collect();
    if of && !are_apart(document, &numbers, sentence.tokens.end) {
        return;
    }
    let parts: Option<Vec<u64>> = numbers
        .into_iter()
        .map(|i| {
            let part = count(document, i).filter(|n| *n < whole)?;
            let next = document.tokens.get(i + 1)?;
            let regular = document.word(i + 1).ends_with("ed");
            let verb =
                regular || next.is(Word::Auxiliary) || next.is(Word::Verb) || next.is(Word::Modal);
            let thing = next.kind == Kind::Word && is_listed(document, i + 2);
            let side = || sides().any(|side| side.contains(&document.word(i + 1)));
            (if of { verb || side() } else { thing }).then_some(part)
        })
        .collect();
    let sum: u64 = parts.unwrap_or_default().iter().sum();
    if sum > whole {
        let message =
            format!("found parts of {:?} that add up to {sum}", document.words(at..at + 2));
        asked.about(CODE, document.place(at..at + 2), message, HELP);
    }
}

/// What is said of parts that have nobody in common.
fn sides() -> impl Iterator<Item = &'static [&'static str]> {
    lexicon::APART.iter().flat_map(|group| group.iter().copied())
}

/// Whether parts, which begin at these tokens, have nobody in common: “9 are women and 13 are men”. Of “12
/// are women and 15 are over 60” nobody knows.
fn are_apart(document: &Document, parts: &[usize], end: usize) -> bool {
    let ends = parts.iter().skip(1).copied().chain([end]);
    let words = |(from, to): (&usize, usize)| {
        let words = document.words(*from..to).to_ascii_lowercase();
        format!(
            " {} ",
            words.replace([',', '.', ';'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
        )
    };
    let words: Vec<String> = parts.iter().zip(ends).map(words).collect();
    let says =
        |words: &str, side: &&[&str]| side.iter().any(|said| words.contains(&format!(" {said} ")));
    lexicon::APART.iter().any(|group| {
        let taken = words.iter().map(|words| group.iter().position(|side| says(words, side)));
        let taken: Option<Vec<usize>> = taken.collect();
        taken.is_some_and(|taken| taken.iter().collect::<BTreeSet<_>>().len() == taken.len())
    })
}

/// Whether a list goes on or ends at a token.
fn is_listed(document: &Document, i: usize) -> bool {
    let kind = document.tokens.get(i).map(|t| t.kind);
    matches!(kind, Some(Kind::Comma | Kind::Stop)) || document.word(i) == "and"
}

fn is_number(document: &Document, i: usize) -> bool {
    document.tokens.get(i).is_some_and(|t| t.kind == Kind::Number)
        || lexicon::NUMBERS.contains(&document.word(i))
}

/// A whole number of people or things at a token: no money, share, date or age.
fn count(document: &Document, i: usize) -> Option<u64> {
    let token = document.tokens.get(i).filter(|t| t.has(Flags::SPACED))?;
    let word = document.word(i);
    let glued = document.tokens.get(i + 1).is_some_and(|t| !t.has(Flags::SPACED));
    let month =
        i.checked_sub(1).and_then(|b| document.tokens.get(b)).is_some_and(|t| t.is(Word::Month));
    let share =
        matches!(document.word(i + 1), "percent" | "per" | "million" | "billion" | "points");
    if glued || month || share {
        return None;
    }
    match token.kind {
        Kind::Number => thousandths(word).filter(|n| n % ONE == 0).map(|n| n / ONE),
        _ => lexicon::NUMBERS.iter().position(|n| *n == word).and_then(|n| u64::try_from(n).ok()),
    }
}

//! A number in the headline that the body has otherwise.

use std::ops::Range;

use copydesk_model::{Code, Severity};

use super::measure::{ONE, measured, thousandths};
use super::{Asked, Check, Page, lexicon};
use crate::extract::document::{Document, Role};
use crate::extract::lexicon::{Features, Word};
use crate::extract::tokens::{Flags, Kind};

pub(crate) const CODE: Code = Code {
    name: "headline-figure",
    severity: Severity::Warning,
    summary: "a number in the headline differs from the body",
    explanation: "The headline says “12 hurt”, and the body only “14 hurt”. Asked where the same \
        word follows a number in the headline and other numbers in the body, and the number of the headline \
        stands nowhere in the body, neither in digits nor in words; and about percentages, sums of money and \
        ages of which the body has only one, which is near but is not what the headline rounds.\n\nCheck \
        which of the two is right.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let mut body: Option<Vec<usize>> = None;
    for unit in document.units.iter().filter(|unit| unit.role == Role::Headline) {
        for i in unit.tokens.clone() {
            let Some(number) = number(document, i) else { continue };
            let body = body.get_or_insert_with(|| numbers(document));
            if body.iter().any(|at| self::number(document, *at) == Some(number)) {
                continue;
            }
            let found = counted(document, i, body).or_else(|| measured(document, i, body));
            let Some((said, other)) = found else { continue };
            let message = format!(
                "found {:?} in the headline, expected the number of the body, which has {:?}",
                document.words(said.clone()),
                document.words(other)
            );
            let help = "check which of the two is right";
            asked.about(CODE, document.place(said), message, help);
        }
    }
}

/// The tokens of the body that are numbers.
fn numbers(document: &Document) -> Vec<usize> {
    let body = document.units.iter().filter(|unit| unit.role != Role::Headline);
    let tokens = body.flat_map(|unit| unit.tokens.clone());
    tokens.filter(|i| number(document, *i).is_some()).collect()
}

/// A number in thousandths, in digits or spelled out.
fn number(document: &Document, i: usize) -> Option<u64> {
    let token = document.tokens.get(i)?;
    let word = document.word(i);
    match token.kind {
        Kind::Number => thousandths(word),
        Kind::Word if word.len() <= LONGEST_NUMBER => {
            let lower = word.to_ascii_lowercase();
            let found = lexicon::NUMBERS.iter().position(|n| *n == lower)?;
            u64::try_from(found).ok().map(|n| n * ONE)
        }
        _ => None,
    }
}

/// The letters of “seventeen”.
const LONGEST_NUMBER: usize = 9;

/// The places of the head of a number in the headline, and of that in the body.
type Both = (Range<usize>, Range<usize>);

/// “12 hurt” where the body has only “14 hurt” or “14 people were hurt”.
fn counted(document: &Document, i: usize, body: &[usize]) -> Option<Both> {
    let noun = thing(document, i)?;
    let word = document.word(noun);
    let others = body.iter().filter_map(|other| Some(*other..thing(document, *other)? + 1));
    let mut same = others.filter(|words| document.word(words.end - 1).eq_ignore_ascii_case(word));
    same.next().map(|other| (i..noun + 1, other))
}

/// What a number counts, or what befell those that it counts.
fn thing(document: &Document, i: usize) -> Option<usize> {
    number(document, i).filter(|n| *n > ONE && n % ONE == 0)?;
    let before = i.checked_sub(1).and_then(|b| document.tokens.get(b));
    let money = before.is_some_and(|t| t.kind == Kind::Currency);
    let alone = |i: usize| {
        let token = document.tokens.get(i)?;
        (token.has(Flags::SPACED) && !token.has(Flags::LINE_START)).then_some(token)
    };
    let mut at = i + 1;
    while lexicon::PEOPLE.contains(&document.word(at)) {
        at += 1;
    }
    let noun = alone(at)?;
    let counted = !noun.features.any(NOT_COUNTED);
    let word = document.word(at);
    // Letters alone: “p.m.” and “half-hours” are times.
    let plain = word.len() > 3 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let known = lexicon::MEASURES.contains(&&*word.to_ascii_lowercase());
    (counted && plain && !money && !known).then_some(at)
}

/// Words that are not what a number before them counts.
const NOT_COUNTED: Features = Features::all(&[
    Word::Determiner,
    Word::Preposition,
    Word::Conjunction,
    Word::Subordinator,
    Word::Relative,
    Word::Auxiliary,
    Word::Modal,
    Word::Adverb,
    Word::Month,
    Word::Weekday,
    Word::Says,
]);

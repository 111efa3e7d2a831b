//! A number in the headline that the body has otherwise.

use copydesk_model::{Code, Severity};

use super::{Asked, Check, Page, lexicon};
use crate::extract::document::{Document, Role};
use crate::extract::lexicon::{Features, Word};
use crate::extract::tokens::{Flags, Kind};

pub(crate) const CODE: Code = Code {
    name: "headline-figure",
    severity: Severity::Warning,
    summary: "a number in the headline differs from the body",
    explanation: "The headline says “12 hurt”, and the body only “14 hurt”. Asked where the same word \
        follows a number in the headline and other numbers in the body, and the number of the headline \
        stands nowhere in the body, neither in digits nor in words.\n\nCheck which of the two is right.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let mut body: Option<Vec<(u32, usize)>> = None;
    for unit in document.units.iter().filter(|unit| unit.role == Role::Headline) {
        for i in unit.tokens.clone() {
            let Some((number, noun)) = counted(document, i) else { continue };
            let body = body.get_or_insert_with(|| numbers(document));
            if body.iter().any(|(n, _)| *n == number) {
                continue;
            }
            let same = body.iter().find(|(_, at)| {
                counted(document, *at).is_some_and(|(_, other)| other.eq_ignore_ascii_case(noun))
            });
            let Some((_, at)) = same else { continue };
            let message = format!(
                "found {:?} in the headline, expected the number of the body, which has {:?}",
                document.words(i..i + 2),
                document.words(*at..*at + 2)
            );
            let help = "check which of the two is right";
            asked.about(CODE, document.place(i..i + 2), message, help);
        }
    }
}

/// The numbers of the body, each with its token.
fn numbers(document: &Document) -> Vec<(u32, usize)> {
    let body = document.units.iter().filter(|unit| unit.role != Role::Headline);
    let tokens = body.flat_map(|unit| unit.tokens.clone());
    tokens.filter_map(|i| Some((number(document, i)?, i))).collect()
}

/// A whole number, in digits or spelled out.
fn number(document: &Document, i: usize) -> Option<u32> {
    let token = document.tokens.get(i)?;
    let word = document.word(i);
    match token.kind {
        Kind::Number => word.replace(',', "").parse().ok(),
        Kind::Word => {
            let lower = word.to_ascii_lowercase();
            let found = lexicon::NUMBERS.iter().position(|n| *n == lower)?;
            u32::try_from(found).ok()
        }
        _ => None,
    }
}

/// A number and the thing that it counts, which follows it.
fn counted(document: &Document, i: usize) -> Option<(u32, &str)> {
    let number = number(document, i).filter(|n| *n > 1)?;
    let alone = |i: usize| {
        let token = document.tokens.get(i)?;
        (token.has(Flags::SPACED) && !token.has(Flags::LINE_START)).then_some(token)
    };
    let noun = alone(i + 1)?;
    let counted = noun.kind == Kind::Word && !noun.features.any(NOT_COUNTED);
    let word = document.word(i + 1);
    let before = i.checked_sub(1).and_then(|b| document.tokens.get(b));
    let money = before.is_some_and(|t| t.kind == Kind::Currency);
    let plain = word.len() > 3 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let known = lexicon::MEASURES.contains(&&*word.to_ascii_lowercase());
    (counted && plain && !money && !known).then_some((number, word))
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

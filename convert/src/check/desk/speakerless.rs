//! Quotations that nobody is named for.

use copydesk_model::{Code, PartyKind, QuoteKind, Severity, TextPath};

use super::page::shown;
use super::{Asked, Check, Page, lexicon};
use crate::extract::document::{Document, Role, Unit};
use crate::extract::lexicon::Word;
use crate::extract::marks::Quoted;
use crate::extract::tokens::{Flags, Kind, Token};

pub(crate) const CODE: Code = Code {
    name: "quote-without-speaker",
    severity: Severity::Warning,
    summary: "nothing says who is quoted",
    explanation: "A quotation is a paragraph of its own, and neither it nor the paragraphs before and after \
        it name anybody or have a verb of saying; or “he” or “she” says it, and the article names no person. \
        The sentence with the speaker was cut, or moved away.\n\nSay who speaks.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest tokens of a quotation that must be somebody's.
const MIN_TOKENS: usize = 8;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for quoted in &page.quoted {
        let unit = document.units.get(quoted.unit);
        if unit.is_some_and(|unit| is_speakerless(page, document, unit, quoted)) {
            let said = document.words(quoted.inner.clone());
            let message = format!("found {} without a speaker", shown(said));
            asked.about(CODE, document.place(quoted.outer.clone()), message, "say who speaks");
        }
    }
    unnamed(page, document, asked);
}

/// The first quotation of “he” or “she” where nobody is named.
fn unnamed(page: &Page<'_>, document: &Document, asked: &mut Asked) {
    let person = page.article.parties.iter().any(|party| party.kind == PartyKind::Person);
    let names = |t: &Token| {
        let name = t.is(Word::Given) || t.is(Word::Title) || t.is(Word::Role);
        name && !t.has(Flags::QUOTED)
    };
    if person || document.tokens.iter().any(names) {
        return;
    }
    let quotes = page.article.quotes.iter().filter(|quote| quote.kind != QuoteKind::Term);
    let mut speakers = quotes.flat_map(|quote| quote.speakers.iter());
    let pronoun = speakers.find_map(|speaker| {
        let words = speaker.mention().filter(|_| speaker.party().is_none())?;
        lexicon::SOMEBODY.contains(&words.words.as_str()).then_some(words)
    });
    if let Some(pronoun) = pronoun {
        let message = format!("found {:?} quoted, and nobody named", pronoun.words.as_str());
        asked.about(CODE, page.words(pronoun), message, "say who speaks");
    }
}

fn is_speakerless(page: &Page<'_>, document: &Document, unit: &Unit, quoted: &Quoted) -> bool {
    let alone = unit.role == Role::Paragraph && unit.tokens == quoted.outer;
    if !alone || quoted.single || quoted.inner.len() < MIN_TOKENS {
        return false;
    }
    let silent = |unit: &Unit| {
        unit.role == Role::Paragraph && !names_somebody(document, unit.tokens.clone())
    };
    // A quotation below the headline may be a motto.
    let before = quoted.unit.checked_sub(1).and_then(|i| document.units.get(i));
    let behind = document.units.get(quoted.unit + 1);
    before.is_some_and(silent) && behind.is_none_or(silent) && !is_attributed(page, &unit.path)
}

/// Whether a quotation of a paragraph has a speaker, or needs none.
fn is_attributed(page: &Page<'_>, path: &TextPath) -> bool {
    page.article.quotes.iter().any(|quote| {
        let mut places = quote.segments.iter().filter_map(|s| s.at.as_ref());
        places.any(|at| at.path == *path)
            && (!quote.speakers.is_empty() || quote.kind == QuoteKind::Term)
    })
}

/// Whether a paragraph has a verb of saying, a mark of quotation, or ends with a colon.
fn names_somebody(document: &Document, tokens: std::ops::Range<usize>) -> bool {
    let colon = tokens.end.checked_sub(1).and_then(|last| document.tokens.get(last));
    colon.is_some_and(|t| t.kind == Kind::Colon)
        || document.tokens.get(tokens).unwrap_or_default().iter().any(|t| {
            t.is(Word::Says)
                || t.is(Word::Say)
                || t.is(Word::Saying)
                || t.is(Word::Speech)
                || matches!(t.kind, Kind::Open | Kind::Close | Kind::Double)
        })
}

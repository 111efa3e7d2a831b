//! Quotations that nobody is named for.

use copydesk_model::{BlockPart, Code, QuoteKind, Severity, TextPath};

use super::page::shown;
use super::{Asked, Check, Page};
use crate::extract::document::{Document, Role};
use crate::extract::lexicon::Word;
use crate::extract::marks::Quoted;
use crate::extract::tokens::Kind;

pub(crate) const CODE: Code = Code {
    name: "quote-without-speaker",
    severity: Severity::Warning,
    summary: "nothing says who is quoted",
    explanation: "A quotation is a paragraph of its own, and neither it nor the paragraphs before and after \
        it name anybody or have a verb of saying. The sentence with the speaker was cut, or moved \
        away.\n\nSay who speaks.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest tokens of a quotation that must be somebody's.
const MIN_TOKENS: usize = 8;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    for quoted in &page.quoted {
        if is_speakerless(page, document, quoted) {
            let said = document.words(quoted.inner.clone());
            let message = format!("found {} without a speaker", shown(said));
            asked.about(CODE, document.place(quoted.outer.clone()), message, "say who speaks");
        }
    }
}

fn is_speakerless(page: &Page<'_>, document: &Document, quoted: &Quoted) -> bool {
    let Some(unit) = document.units.get(quoted.unit) else { return false };
    let alone = unit.role == Role::Paragraph && unit.tokens == quoted.outer;
    if !alone || quoted.single || quoted.continues || quoted.inner.len() < MIN_TOKENS {
        return false;
    }
    let neighbour = |unit: Option<usize>| {
        let unit = unit.and_then(|i| document.units.get(i));
        unit.is_some_and(|unit| {
            matches!(unit.role, Role::Paragraph) && !names_somebody(document, unit.tokens.clone())
        })
    };
    let attributed = |path: &TextPath| {
        page.article.quotes.iter().any(|quote| {
            let here =
                quote.segments.iter().any(|s| s.at.as_ref().is_some_and(|at| at.path == *path));
            here && (!quote.speakers.is_empty() || quote.kind == QuoteKind::Term)
        })
    };
    let paragraph = matches!(unit.path, TextPath::Block { part: BlockPart::Whole, .. });
    paragraph
        && neighbour(quoted.unit.checked_sub(1))
        && neighbour(Some(quoted.unit + 1))
        && !attributed(&unit.path)
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

//! How much is looked for in one article, so that hostile input takes bounded memory and time, and
//! that the article with its annotations is small enough to be read again as JSON.

use copydesk_model::{Article, Diagnostic, Origin};

use super::amounts::MAX_AMOUNTS;
use super::document::Document;
use super::marks::Quoted;
use super::registry::{MAX_MENTIONS, MAX_PARTIES, Registry};
use crate::codes;

/// The most tokens of an article: annotations are looked for up to there. A book has some hundred
/// thousand.
pub(crate) const MAX_TOKENS: usize = 12_000_000;

/// The most tokens of a paragraph or other piece of text: much is done for a whole piece at once.
pub(crate) const MAX_UNIT_TOKENS: usize = 2_000_000;

/// The most pieces into which a paragraph is cut to look for amounts, dates and events: far more than the
/// tokens of any text but long runs of marks, each of which is one token.
pub(crate) const MAX_UNIT_LEXEMES: usize = 2 * MAX_UNIT_TOKENS;

/// The most quotations of an article.
pub(crate) const MAX_QUOTES: usize = 50_000;

/// The most events of an article.
pub(crate) const MAX_EVENTS: usize = 10_000;

/// Warns of everything of which there is so much that not all was looked for.
pub(super) fn report(
    article: &Article,
    document: &Document,
    quoted: &[Quoted],
    registry: &Registry<'_>,
) -> Vec<Diagnostic> {
    let extracted = |limit: usize, origins: &mut dyn ExactSizeIterator<Item = Origin>| {
        origins.len() >= limit
            && origins.filter(|origin| *origin == Origin::Extracted).count() >= limit
    };
    let figures = extracted(MAX_AMOUNTS, &mut article.figures.iter().map(|figure| figure.origin));
    let events = extracted(MAX_EVENTS, &mut article.events.iter().map(|event| event.origin));
    let is_long = document.tokens.len() >= MAX_UNIT_TOKENS;
    let long_unit =
        is_long && document.units.iter().any(|unit| unit.tokens.len() >= MAX_UNIT_TOKENS);
    let full = [
        ("words and marks", MAX_TOKENS, document.tokens.len() >= MAX_TOKENS),
        ("words and marks of a paragraph", MAX_UNIT_TOKENS, long_unit),
        ("quotations", MAX_QUOTES, quoted.len() > MAX_QUOTES),
        ("mentions of names", MAX_MENTIONS, registry.mentions().len() >= MAX_MENTIONS),
        ("names", MAX_PARTIES, registry.len() >= MAX_PARTIES),
        ("figures", MAX_AMOUNTS, figures),
        ("events", MAX_EVENTS, events),
    ];
    let full = full.into_iter().filter(|(_, _, is_full)| *is_full);
    full.map(|(what, limit, _)| too_many(what, limit)).collect()
}

fn too_many(what: &str, limit: usize) -> Diagnostic {
    let message = format!("found more {what} than are looked for in one article, {limit}");
    Diagnostic::new(codes::TOO_MANY_ANNOTATIONS, message)
        .help("split the file into articles; what stands behind them has no annotations")
}

#[cfg(test)]
mod tests {
    use copydesk_model::{Block, Prose, Section, Text};

    use super::*;
    use crate::extract;

    fn article(paragraph: &str) -> Article {
        let block = Block::Paragraph(Prose::new(paragraph).unwrap());
        Article::new(Text::new("News").unwrap()).with_section(Section::new(vec![block]))
    }

    #[test]
    fn an_article_of_usual_size_has_no_warning() {
        assert_eq!(extract(&mut article("“We won,” Ann Bell said.")), []);
    }

    #[test]
    fn too_many_quotations_are_reported() {
        let mut article = article(&"“We won the vote.” ".repeat(MAX_QUOTES + 1));
        let found = extract(&mut article);
        assert_eq!(article.quotes.len(), MAX_QUOTES);
        let codes: Vec<_> = found.iter().map(|d| d.code.name).collect();
        assert_eq!(codes, ["too-many-annotations"]);
    }
}

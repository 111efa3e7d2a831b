//! Says what JSON-LD does not hold. Nothing is read back, so it is told field by field.

use copydesk_model::{Article, Block, Diagnostic, Section};

use super::thing::date;
use crate::codes;

/// A finding for each kind of thing that is not written.
pub(super) fn of(article: &Article) -> Vec<Diagnostic> {
    let Article {
        headlines,
        urgency,
        slugline,
        notes,
        media,
        furniture,
        parties,
        quotes,
        events,
        figures,
        carried,
        ..
    } = article;
    let unsaid = [
        ("published", unsaid_dates(article), ""),
        ("urgency", urgency.iter().count(), ""),
        ("slugline", slugline.iter().count(), ""),
        ("notes", notes.len(), ""),
        ("media", media.iter().filter(|m| m.rendition.is_some()).count(), "renditions"),
        ("headlines", headlines.iter().filter(|h| h.role.is_some()).count(), "roles"),
        ("bylines", unsaid_bylines(article), "wording"),
        ("sections", structure(&article.sections), "lists, tables, emphasis and links"),
        ("furniture", furniture.len(), ""),
        ("parties", parties.len(), "places in the text"),
        ("quotes", quotes.len(), "kinds, cues and places in the text"),
        ("events", events.len(), "kinds and places in the text"),
        ("figures", figures.len(), "kinds, recipients, periods and places in the text"),
        ("carried", carried.len(), ""),
    ];
    unsaid.into_iter().filter(|(_, count, _)| *count > 0).map(finding).collect()
}

fn finding((path, count, what): (&'static str, usize, &'static str)) -> Diagnostic {
    let entries = if count == 1 { "entry" } else { "entries" };
    let message = match what {
        "" => format!("JSON-LD cannot hold {count} {entries} of `{path}`"),
        _ => format!("JSON-LD cannot hold the {what} of {count} {entries} of `{path}`"),
    };
    Diagnostic::new(codes::NOT_HELD, message).at_path(path)
}

fn unsaid_dates(article: &Article) -> usize {
    let Article { created, modified, first_published, published, .. } = article;
    let all = [created, modified, first_published, published];
    let unsaid = all.into_iter().flatten().filter(|d| date(Some(**d)).is_null()).count();
    // Two dates are written of publishing and change, so that a third has no place.
    let third = modified.is_some() && first_published.is_some() && published.is_some();
    unsaid + usize::from(third)
}

fn unsaid_bylines(article: &Article) -> usize {
    let written = usize::from(article.credit.is_none());
    article.bylines.len().saturating_sub(written)
}

/// How much of the body is more than paragraphs of plain text.
fn structure(sections: &[Section]) -> usize {
    let mut marks = 0;
    let mut blocks = 0;
    for block in sections.iter().flat_map(|section| &section.blocks) {
        block.texts(&mut |_, text| marks += text.marks().len());
        blocks += usize::from(!matches!(block, Block::Paragraph(_) | Block::Image(_)));
    }
    marks + blocks
}

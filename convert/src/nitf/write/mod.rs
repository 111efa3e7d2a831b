//! Writes NITF 3.6.

mod annotate;
mod blocks;
mod head;
mod heading;
mod inline;

use copydesk_model::{Article, Diagnostic};

use self::annotate::Spans;
pub(crate) use self::blocks::Identifiers;
use super::names::{NAMESPACE, VERSION};
use crate::loss::{self, Reasons};
use crate::xml::attribute;
use crate::{Outcome, ReadOptions, Source, WriteError, WriteOptions, codes};

pub(crate) fn write(
    articles: &[Article],
    _options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let [article] = articles else {
        let message = format!("found {} articles, expected one: NITF holds one", articles.len());
        return Err(WriteError::new(Diagnostic::new(codes::NOT_ONE_ARTICLE, message)));
    };
    let mut spans = Spans::of(article);
    let value = document(article, &mut spans);
    let mut diagnostics = losses(article, &value);
    diagnostics.extend(spans.left_out());
    Ok(Outcome { value, diagnostics })
}

/// Writes an article as the content of another format, which holds its files and what is said about
/// it too. The identifiers name the texts of the body.
pub(crate) fn content(out: &mut String, article: &Article, identifiers: Identifiers<'_>) {
    let mut spans = Spans::of(article);
    root(out, article);
    head::write(out, article);
    out.push_str("<body>\n");
    heading::write(out, article, &mut spans);
    blocks::identified(out, article, &mut spans, identifiers);
    out.push_str("</body>\n</nitf>");
}

fn root(out: &mut String, article: &Article) {
    out.push_str("<nitf");
    attribute(out, "xmlns", NAMESPACE);
    attribute(out, "version", VERSION);
    if let Some(language) = &article.language {
        attribute(out, "baselang", language.as_str());
    }
    out.push_str(">\n");
}

fn document(article: &Article, spans: &mut Spans<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    root(&mut out, article);
    head::write(&mut out, article);
    out.push_str("<body>\n");
    heading::write(&mut out, article, spans);
    blocks::write(&mut out, article, spans);
    out.push_str("</body>\n</nitf>\n");
    out
}

fn losses(article: &Article, written: &str) -> Vec<Diagnostic> {
    let back = super::read(&Source::new("", written), &ReadOptions::default());
    let back = back.ok().and_then(|outcome| outcome.articles.into_iter().next());
    loss::report(article, &back.unwrap_or_default(), "NITF", REASONS)
}

/// Why fields are not held, or not wholly.
static REASONS: &Reasons = &[
    ("provider", "a distributor has a name only"),
    ("sources", "a source has a name only"),
    ("rights", "NITF has one holder, one notice and one statement of terms, as plain text"),
    ("subjects", "a subject has one name, and a code or URI"),
    ("genres", "a genre has a name only"),
    ("notes", "a note has no role and no marks; private notes are left out"),
    ("headlines", "the main headline comes first; how plain text sets it off is not written"),
    ("bylines", "authors are marked where the byline names them, without kind and place"),
    ("dateline", "place and date are marked in the dateline where its words name them"),
    ("summary", "the abstract is one paragraph or several"),
    ("sections", "what stands in tables and captions is kept, their layout is not"),
    ("furniture", "lines of the page are not part of the news"),
    ("parties", "they are marked in the text, and read again as its words"),
    ("quotes", "they are marked in the text with their speakers, and read again as its words"),
    ("events", "they are marked in the text with their dates, and read again as its words"),
    ("figures", "they are marked in the text with their units, and read again as its words"),
    ("carried", "pieces of another format are not written"),
];

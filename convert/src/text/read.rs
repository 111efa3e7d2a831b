//! Reads an article from plain text.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic, Extraction, Severity};

use super::characters::Looks;
use super::difference::{Kind, take_over};
use super::structure::Known;
use super::{assemble, characters, compose, front_matter, line, structure};
use crate::error::Gathered;
use crate::extract::{Cut, extract_and_keep};
use crate::yaml::{self, Partial};
use crate::{ReadError, ReadOptions, Source, codes};

pub(crate) fn read(source: &Source, options: &ReadOptions) -> Result<Gathered, ReadError> {
    let text = source.text();
    let looks = Looks::of(text);
    let mut diagnostics = characters::check(source, looks)?;
    diagnostics.extend(front_matter::mistaken(source));
    let (fields, prose) = fields(text);
    let front = match &fields {
        Some(fields) => {
            let front = yaml::read_partial(source, fields.clone())?;
            diagnostics.extend(front.diagnostics);
            Some(front.value)
        }
        None => None,
    };
    let words = text.get(prose.clone()).unwrap_or_default();
    let front = match front {
        Some(front) => front,
        None if words.trim_start().is_empty() => return Err(empty(source).into()),
        None => Partial { article: Article::default(), fields: Vec::new() },
    };
    let known = known(&front);
    let (pieces, beyond) = structure::read_noting(words, looks, &known);
    let mut article = assemble::article(pieces);
    diagnostics.extend(beyond.then(|| too_many(source, &article)));
    take_over(&mut article, &front.article, &front.fields, Kind::Content);
    if front.fields.contains(&"sections")
        && let Some(two) = two_bodies(&article, &known, words)
    {
        return Err(two.at(source.location(prose)).into());
    }
    options.apply(&mut article);
    let (warnings, cut) = annotate(&mut article, &front, options.extract);
    diagnostics.extend(warnings.into_iter().map(|warning| warning.at(source.location(0..0))));
    if let Some(fields) = fields {
        let mut found = settle(&mut article);
        yaml::place_in_fields(source, fields, &mut found);
        diagnostics.extend(found);
    }
    Ok(Gathered { articles: vec![article], starts: vec![0], cut, whole: true, diagnostics })
}

/// The bytes of a file that are its front matter, and those that are its prose.
pub(crate) fn fields(text: &str) -> (Option<Range<usize>>, Range<usize>) {
    match front_matter::find(text) {
        Some(parts) => (Some(parts.fields), parts.prose),
        None => (None, 0..text.len()),
    }
}

/// What front matter says of the pieces above the body.
pub(super) fn known(front: &Partial) -> Known {
    let has = |name| front.fields.contains(&name);
    let Article { headlines, bylines, dateline, .. } = &front.article;
    let main = || headlines.iter().find(|headline| headline.role.is_none()).cloned();
    Known {
        headline: has("headlines").then(main),
        bylines: has("bylines").then(|| bylines.clone()),
        dateline: has("dateline").then(|| dateline.clone()),
    }
}

/// Finds the annotations, unless nobody is to look; what front matter says of them counts more.
pub(super) fn annotate(
    article: &mut Article,
    front: &Partial,
    extract: Option<bool>,
) -> (Vec<Diagnostic>, Option<Cut>) {
    let skipped = front.article.extraction == Extraction::Skipped;
    let mut found = (Vec::new(), None);
    if extract.unwrap_or(!skipped) {
        found = extract_and_keep(article);
    } else {
        article.extraction = Extraction::Skipped;
    }
    take_over(article, &front.article, &front.fields, Kind::Annotation);
    found
}

/// Puts annotations of front matter where their words stand, and finds what breaks a rule.
fn settle(article: &mut Article) -> Vec<Diagnostic> {
    let mut found = article.locate();
    let errors = |d: &Diagnostic| d.severity == Severity::Error;
    if !found.iter().any(errors) {
        found.extend(article.validate().into_iter().filter(errors));
    }
    found
}

fn empty(source: &Source) -> Diagnostic {
    Diagnostic::new(codes::EMPTY, "found no text, expected an article")
        .at(source.location(0..source.text().len()))
}

/// A warning at the paragraph that all pieces behind the limit have become.
fn too_many(source: &Source, article: &Article) -> Diagnostic {
    let last = article.body_texts().last().map_or("", |(_, text)| text);
    let length = last.chars().filter(|c| !c.is_whitespace()).count();
    let words = source.text().char_indices().rev().filter(|(_, c)| !c.is_whitespace());
    let start = words.take(length).last().map_or(0, |(at, _)| at);
    let message = "found more paragraphs and other pieces than are told apart in one text";
    Diagnostic::new(codes::TOO_MANY_PIECES, message)
        .help("split the file into articles; all that stands from here on is one paragraph")
        .at(source.location(start..source.text().len()))
}

/// Where the prose has other words than the body that stands in front matter.
fn two_bodies(article: &Article, known: &Known, prose: &str) -> Option<Diagnostic> {
    let body = compose::prose(article, known);
    let mut found = line::words(prose);
    let differs = line::words(&body).find_map(|word| match found.next() {
        Some(other) if other == word => None,
        other => Some(format!("found {}, expected {word:?}", shown(other))),
    });
    let more = || found.next().map(|more| format!("found {more:?}, expected the end"));
    let message = differs.or_else(more)?;
    let message = format!("{message}, as the body in the front matter has it");
    let help = "change both, or take `sections` out of the front matter";
    Some(Diagnostic::new(codes::TWO_BODIES, message).help(help))
}

fn shown(word: Option<&str>) -> String {
    word.map_or_else(|| "the end".to_owned(), |word| format!("{word:?}"))
}

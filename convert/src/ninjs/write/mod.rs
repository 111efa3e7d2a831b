//! Writes ninjs 3.1.

mod concepts;
mod parts;

use copydesk_model::{Article, Diagnostic, Embargo, Extraction, Status};

use super::item::Item;
use super::names::{DERIVED, PROFILE, PROFILE_SKIPPED};
use super::uris::absolute;
use crate::loss::{self, Reasons};
use crate::newsml_g2::write::headline;
use crate::{Outcome, ReadOptions, Source, WriteError, WriteOptions, codes, content_id};

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let [article] = articles else {
        let message = format!("found {} articles, expected one: ninjs holds one", articles.len());
        return Err(WriteError::new(Diagnostic::new(codes::NOT_ONE_ARTICLE, message)));
    };
    let mut item = item(article);
    if item.uri.is_empty() {
        item.uri = format!("{DERIVED}{}", content_id::of(article));
    }
    let mut value = text(&item, options.compact)?;
    value.push('\n');
    let diagnostics = losses(article, &value);
    Ok(Outcome { value, diagnostics })
}

fn text(item: &Item, compact: bool) -> Result<String, WriteError> {
    let text =
        if compact { serde_json::to_string(item) } else { serde_json::to_string_pretty(item) };
    text.map_err(|e| WriteError::new(Diagnostic::new(codes::UNWRITABLE, e.to_string())))
}

fn losses(article: &Article, written: &str) -> Vec<Diagnostic> {
    let source = Source::new("", written);
    let back = super::read(&source, &ReadOptions::default());
    let back = back.ok().and_then(|outcome| outcome.articles.into_iter().next());
    loss::report(article, &back.unwrap_or_default(), "ninjs", REASONS)
}

/// Why fields are not held, or not wholly.
static REASONS: &Reasons = &[
    ("provider", "an information source has one name, and a code or URI"),
    ("sources", "an information source has one name, and a code or URI"),
    ("rights", "ninjs has one holder, one notice and one statement of terms, as plain text"),
    ("status", "what must not be published until further notice is written as `withheld`"),
    ("embargo", "ninjs has embargoes up to a moment; any other is written as `withheld`"),
    (
        "created",
        "dates of ninjs are moments with a zone; the beginning of the day, in UTC, is written",
    ),
    ("modified", "ninjs does not say when content was last changed"),
    (
        "firstPublished",
        "dates of ninjs are moments with a zone; the beginning of the day, in UTC, is written",
    ),
    (
        "published",
        "dates of ninjs are moments with a zone; the beginning of the day, in UTC, is written",
    ),
    ("subjects", "a subject has one name, and a code or URI; subjects are grouped by kind"),
    ("genres", "a genre has one name, and a code or URI"),
    ("notes", "ninjs has one note without role; private notes are left out"),
    ("headlines", "how plain text sets a headline off is not written"),
    ("bylines", "ninjs has one byline, and names of authors without title, affiliation and place"),
    ("dateline", "ninjs holds the place only"),
    ("furniture", "lines of the page are not part of the news"),
    ("parties", "their names are written, without titles and places in the text"),
    ("quotes", "ninjs has no place for quotes; write JSON or NewsML-G2 to keep them"),
    ("events", "their names are written, without dates, places and participants"),
    ("figures", "ninjs has no place for figures; write JSON or NewsML-G2 to keep them"),
    ("carried", "pieces of another format are not written"),
];

/// The news object of an article; without a `uri` if the article has no guid.
fn item(article: &Article) -> Item {
    let Article {
        guid,
        version,
        language,
        provider,
        sources,
        credit,
        rights,
        status,
        embargo,
        created,
        modified: _,
        first_published,
        published,
        urgency,
        slugline,
        keywords,
        subjects,
        genres,
        notes,
        media,
        headlines,
        bylines,
        dateline,
        summary,
        sections: _,
        furniture: _,
        extraction,
        parties,
        quotes,
        events,
        figures,
        carried: _,
    } = article;
    let annotated =
        !(parties.is_empty() && quotes.is_empty() && events.is_empty() && figures.is_empty());
    let skipped = annotated || *extraction == Extraction::Skipped;
    let (holder, notice, terms) = parts::rights(rights);
    Item {
        uri: guid.as_ref().map(|guid| absolute(guid.as_str()).into_owned()).unwrap_or_default(),
        kind: "text",
        profile: if skipped { PROFILE_SKIPPED } else { PROFILE },
        version: version.map(|version| version.to_string()),
        first_created: first_published.and_then(parts::moment),
        version_created: published.and_then(parts::moment),
        content_created: created.and_then(parts::moment),
        embargoed_until: parts::embargo(*embargo),
        pub_status: parts::status(published_status(*status, *embargo)),
        urgency: urgency.map(u8::from),
        copyright_holder: holder,
        copyright_notice: notice,
        usage_terms: terms,
        ed_note: parts::notes(notes),
        language: language.as_ref().map(ToString::to_string),
        title: Some(headline(article)).filter(|_| headlines.is_empty()),
        by: parts::by(bylines),
        slugline: slugline.as_ref().map(ToString::to_string),
        located: dateline.as_ref().and_then(|d| d.place.as_ref()).map(ToString::to_string),
        headlines: headlines.iter().map(parts::headline).collect(),
        descriptions: summary.iter().map(parts::summary).collect(),
        bodies: parts::body(article),
        concepts: concepts::all(subjects, keywords, parties, events),
        genres: genres.iter().map(concepts::plain).collect(),
        info_sources: concepts::sources(provider.as_ref(), sources, credit.as_ref(), bylines),
        digital_source_type: parts::source_type(bylines),
        associations: media.iter().map(parts::association).collect(),
        ..Item::default()
    }
}

/// The status, made safe: an embargo that cannot be written withholds the article.
fn published_status(status: Option<Status>, embargo: Option<Embargo>) -> Option<Status> {
    let unwritten = embargo.is_some() && parts::embargo(embargo).is_none();
    match status {
        Some(Status::Canceled) => status,
        _ if unwritten => Some(Status::Withheld),
        other => other,
    }
}

//! Writes the properties of an item that are no concepts.

use copydesk_model::{
    Article, AuthorKind, Byline, Concept, Date, EditorialNote, Embargo, Headline, Media, Prose,
    Rights, Status,
};

use crate::newsml_g2::write::{fragment, instant, prose};
use crate::ninjs::item::{Association, Entry, Rendition, Wording};
use crate::ninjs::names::{MACHINE, MAIN, PLAIN, ROLE_ALIAS, SUMMARY, UNNAMED, XHTML};
use crate::ninjs::uris::absolute;

/// A date as the moment that JSON Schema's `date-time` demands. `None` for years that it cannot say.
pub(super) fn moment(date: Date) -> Option<String> {
    instant(date).filter(|_| date.year().is_some_and(|year| (1..=9999).contains(&year)))
}

pub(super) fn embargo(embargo: Option<Embargo>) -> Option<String> {
    match embargo? {
        Embargo::Until(date) => moment(date),
        Embargo::UntilFurtherNotice => None,
    }
}

pub(super) fn status(status: Option<Status>) -> Option<&'static str> {
    Some(match status? {
        Status::Usable => "usable",
        Status::Withheld => "withheld",
        Status::Canceled => "canceled",
    })
}

/// Holder, notice and terms: of several the first.
pub(super) fn rights(rights: &[Rights]) -> (Option<String>, Option<String>, Option<String>) {
    let text = |field: fn(&Rights) -> Option<&Prose>| {
        rights.iter().find_map(field).map(|text| text.as_str().to_owned())
    };
    let holder = rights.iter().find_map(|r| r.holder.as_ref()).and_then(Concept::label);
    (holder.map(str::to_owned), text(|r| r.notice.as_ref()), text(|r| r.terms.as_ref()))
}

/// The notes that may leave the house, each a line.
pub(super) fn notes(notes: &[EditorialNote]) -> Option<String> {
    let texts: Vec<_> = notes.iter().filter(|n| !n.private).map(|n| n.text.as_str()).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

pub(super) fn by(bylines: &[Byline]) -> Option<String> {
    let texts: Vec<_> = bylines.iter().map(|byline| byline.text.as_str()).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

pub(super) fn headline(headline: &Headline) -> Wording {
    let Headline { text, role, mark: _ } = headline;
    let role = role.as_ref().map_or(MAIN, |role| role.as_str());
    Wording {
        role: role.strip_prefix(ROLE_ALIAS).unwrap_or(role).to_owned(),
        content_type: PLAIN,
        word_count: None,
        value: text.to_string(),
    }
}

pub(super) fn summary(text: &Prose) -> Wording {
    let (content_type, value) = if text.marks().is_empty() && !text.as_str().contains('\n') {
        (PLAIN, text.as_str().to_owned())
    } else {
        let mut out = String::from("<p>");
        prose(&mut out, text);
        out.push_str("</p>");
        (XHTML, out)
    };
    Wording { role: SUMMARY.to_owned(), content_type, word_count: None, value }
}

pub(super) fn body(article: &Article) -> Vec<Wording> {
    if article.sections.is_empty() {
        return Vec::new();
    }
    let words = article.body_texts().map(|(_, text)| text.split_whitespace().count()).sum();
    vec![Wording {
        role: MAIN.to_owned(),
        content_type: XHTML,
        word_count: Some(words),
        value: fragment(article),
    }]
}

/// Where the content comes from, if a program made it.
pub(super) fn source_type(bylines: &[Byline]) -> Option<Entry> {
    let mut authors = bylines.iter().flat_map(|byline| &byline.authors);
    authors.any(|author| author.kind == AuthorKind::Machine).then(|| Entry {
        name: Some("Created using Generative AI".to_owned()),
        uri: Some(MACHINE.to_owned()),
        ..Entry::default()
    })
}

pub(super) fn association(media: &Media) -> Association {
    let Media { href, content_type, rendition } = media;
    let href = absolute(href.as_str()).into_owned();
    let rendition = rendition.as_ref().map_or(UNNAMED, |rendition| rendition.as_str());
    Association {
        name: rendition.to_owned(),
        rel: "media",
        uri: href.clone(),
        kind: content_type.as_deref().and_then(kind_of),
        renditions: vec![Rendition {
            name: rendition.to_owned(),
            href,
            content_type: content_type.as_ref().map(ToString::to_string),
        }],
    }
}

/// The kind of news object that a media type is of.
fn kind_of(content_type: &str) -> Option<&'static str> {
    let (kind, _) = content_type.split_once('/')?;
    match kind.to_ascii_lowercase().as_str() {
        "image" => Some("picture"),
        "video" => Some("video"),
        "audio" => Some("audio"),
        _ => None,
    }
}

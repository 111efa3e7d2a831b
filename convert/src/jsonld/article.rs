//! Writes an article as a `NewsArticle`.

use copydesk_model::{
    Article, Author, AuthorKind, Block, Byline, Concept, Embargo, Headline, Media, Rights, Section,
    Status,
};
use serde_json::Value;

use super::annotations;
use super::thing::{Thing, concept, date, prose, text};

/// What schema.org calls the origin of text that a program made.
const MACHINE: &str = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";

pub(super) fn write(article: &Article) -> Value {
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
        modified,
        first_published,
        published,
        urgency: _,
        slugline: _,
        keywords,
        subjects,
        genres,
        notes: _,
        media,
        headlines: _,
        bylines,
        dateline,
        summary,
        sections,
        furniture: _,
        extraction: _,
        parties: _,
        quotes: _,
        events: _,
        figures: _,
        carried: _,
    } = article;
    let thing = Thing::new("NewsArticle")
        .with("@id", text(guid.as_ref()))
        .with("version", version.map(u32::from))
        .with("inLanguage", text(language.as_ref()))
        .with("headline", text(article.headline()))
        .with("alternativeHeadline", other_headlines(article))
        .with("author", authors(bylines))
        .with("digitalSourceType", machine(bylines))
        .with("creditText", text(credit.as_ref().or(bylines.first().map(|b| &b.text))))
        .with("publisher", provider.as_ref().map(|p| concept("Organization", p)))
        .with("sourceOrganization", things("Organization", sources))
        .with("dateCreated", date(*created))
        .with("datePublished", date(first_published.or(*published)))
        .with("dateModified", date(modified.or(published.filter(|_| first_published.is_some()))))
        .with("creativeWorkStatus", status.map(status_name))
        .with("conditionsOfAccess", embargo.map(embargo_terms))
        .with("keywords", keywords.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("genre", genres.iter().filter_map(Concept::label).collect::<Vec<_>>())
        .with("about", subjects.iter().map(|s| concept(kind_of(s), s)).collect::<Vec<_>>())
        .with("dateline", dateline.as_ref().map(|d| d.text.to_string()))
        .with("contentLocation", dateline.as_ref().and_then(|d| d.place.as_ref()).map(place))
        .with("abstract", prose(summary.as_ref()))
        .with("articleBody", body(article))
        .with("wordCount", words(article))
        .with("image", images(sections))
        .with("associatedMedia", media.iter().map(media_object).collect::<Vec<_>>())
        .with("hasPart", parts(article))
        .with("mentions", annotations::mentions(article));
    with_rights(thing, rights).value()
}

fn other_headlines(article: &Article) -> Vec<String> {
    let main = article.headlines.iter().position(|h| h.role.is_none()).unwrap_or(0);
    let others = article.headlines.iter().enumerate().filter(|(i, _)| *i != main);
    others.map(|(_, Headline { text, role: _, mark: _ })| text.to_string()).collect()
}

fn authors(bylines: &[Byline]) -> Vec<Value> {
    bylines.iter().flat_map(|byline| &byline.authors).map(author).collect()
}

fn author(author: &Author) -> Value {
    let Author { name, kind, title, affiliation, place: _ } = author;
    let kind = match kind {
        AuthorKind::Person => "Person",
        AuthorKind::Organisation | AuthorKind::Machine => "Organization",
    };
    let named = |name: &copydesk_model::Text| {
        Thing::new("Organization").with("name", name.to_string()).value()
    };
    Thing::new(kind)
        .with("name", name.to_string())
        .with("jobTitle", text(title.as_ref()))
        .with("affiliation", affiliation.as_ref().map(named))
        .value()
}

fn machine(bylines: &[Byline]) -> Option<&'static str> {
    let mut authors = bylines.iter().flat_map(|byline| &byline.authors);
    authors.any(|author| author.kind == AuthorKind::Machine).then_some(MACHINE)
}

fn things(kind: &str, concepts: &[Concept]) -> Vec<Value> {
    concepts.iter().map(|c| concept(kind, c)).collect()
}

/// The type of a subject.
fn kind_of(subject: &Concept) -> &'static str {
    match subject.kind.as_ref().map(|kind| kind.as_str()) {
        Some("cpnat:person") => "Person",
        Some("cpnat:organisation") => "Organization",
        Some("cpnat:geoArea") => "Place",
        Some("cpnat:event") => "Event",
        _ => "Thing",
    }
}

const fn status_name(status: Status) -> &'static str {
    match status {
        Status::Usable => "Published",
        Status::Withheld => "Withheld",
        Status::Canceled => "Canceled",
    }
}

fn embargo_terms(embargo: Embargo) -> String {
    match embargo {
        Embargo::Until(date) => format!("embargoed until {date}"),
        Embargo::UntilFurtherNotice => "embargoed until further notice".to_owned(),
    }
}

fn place(name: &copydesk_model::Text) -> Value {
    Thing::new("Place").with("name", name.to_string()).value()
}

fn with_rights(thing: Thing, rights: &[Rights]) -> Thing {
    let holders = rights.iter().filter_map(|r| r.holder.as_ref());
    let holders: Vec<_> = holders.map(|h| concept("Organization", h)).collect();
    let notices = rights.iter().filter_map(|r| r.notice.as_ref());
    let notices: Vec<_> = notices.map(|notice| notice.as_str()).collect();
    let terms = rights.iter().filter_map(|r| r.terms.as_ref());
    let terms = terms.map(|t| Thing::new("CreativeWork").with("text", t.as_str()).value());
    thing
        .with("copyrightHolder", holders)
        .with("copyrightNotice", notices.join("\n"))
        .with("usageInfo", terms.collect::<Vec<_>>())
}

/// The words of the body, each text a paragraph.
fn body(article: &Article) -> String {
    let texts: Vec<_> = article.body_texts().map(|(_, text)| text).collect();
    texts.join("\n\n")
}

fn words(article: &Article) -> usize {
    article.body_texts().map(|(_, text)| text.split_whitespace().count()).sum()
}

fn images(sections: &[Section]) -> Vec<Value> {
    let blocks = sections.iter().flat_map(|section| &section.blocks);
    let images = blocks.filter_map(|block| match block {
        Block::Image(image) => Some(image),
        _ => None,
    });
    let object = |image: &copydesk_model::Image| {
        Thing::new("ImageObject")
            .with("contentUrl", image.href.as_str())
            .with("description", text(image.alt.as_ref()))
            .with("caption", prose(image.caption.as_ref()))
            .value()
    };
    images.map(object).collect()
}

fn media_object(media: &Media) -> Value {
    let Media { href, content_type, rendition: _ } = media;
    let family = content_type.as_deref().and_then(|kind| kind.split('/').next());
    let kind = match family {
        Some("image") => "ImageObject",
        Some("video") => "VideoObject",
        Some("audio") => "AudioObject",
        _ => "MediaObject",
    };
    Thing::new(kind)
        .with("contentUrl", href.as_str())
        .with("encodingFormat", text(content_type.as_ref()))
        .value()
}

/// The sections that have a heading, and the quotations.
fn parts(article: &Article) -> Vec<Value> {
    let sections = article.sections.iter().filter_map(|section| {
        let Section { heading, blocks } = section;
        let mut texts = Vec::new();
        blocks.iter().for_each(|block| block.texts(&mut |_, text| texts.push(text.as_str())));
        let part = Thing::new("WebPageElement").with("headline", heading.as_ref()?.text.as_str());
        Some(part.with("text", texts.join("\n\n")).value())
    });
    sections.chain(annotations::quotations(article)).collect()
}

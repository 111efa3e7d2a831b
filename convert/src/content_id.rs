//! The identifier of an article that has none.

use copydesk_model::Article;
use serde::Serialize;
use sha1::{Digest as _, Sha1};
use uuid::{Builder, Uuid};

use crate::json;

/// The name space: `urn:x-copydesk:article:` as a v5 UUID in the name space of URLs.
const SPACE: Uuid = Uuid::from_u128(0x2f9a_4f0b_9d5e_5a41_8c6b_1f0e_6d2a_7c33);

/// The UUID of version 5 ([RFC 9562 §5.5](https://www.rfc-editor.org/rfc/rfc9562#section-5.5)) of what an
/// article says.
///
/// It is the same in every format. Versions of an article share their identifier, and so do an article
/// and the same one with its annotations: looking again, or better, makes no other article of it.
pub(crate) fn of(article: &Article) -> Uuid {
    v5(SPACE, &said(article))
}

/// What an article says, in the serialised form: each field that is not empty on a line.
fn said(article: &Article) -> String {
    let Article {
        guid: _,
        version: _,
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
        sections,
        furniture,
        extraction: _,
        parties: _,
        quotes: _,
        events: _,
        figures: _,
        carried,
    } = article;
    let mut said = Said(String::new());
    said.field("language", language);
    said.field("provider", provider);
    said.field("sources", sources);
    said.field("credit", credit);
    said.field("rights", rights);
    said.field("status", status);
    said.field("embargo", embargo);
    said.field("created", created);
    said.field("modified", modified);
    said.field("firstPublished", first_published);
    said.field("published", published);
    said.field("urgency", urgency);
    said.field("slugline", slugline);
    said.field("keywords", keywords);
    said.field("subjects", subjects);
    said.field("genres", genres);
    said.field("notes", notes);
    said.field("media", media);
    said.field("headlines", headlines);
    said.field("bylines", bylines);
    said.field("dateline", dateline);
    said.field("summary", summary);
    said.field("sections", sections);
    said.field("furniture", furniture);
    said.field("carried", carried);
    said.0
}

struct Said(String);

impl Said {
    /// Adds a field, unless it is empty: so a field that is new to the model changes no identifier of an
    /// article without it.
    fn field(&mut self, name: &str, value: &impl Serialize) {
        let Self(out) = self;
        let before = out.len();
        out.push_str(name);
        out.push(' ');
        let from = out.len();
        json::add(out, value);
        match out.get(from..) {
            Some("null" | "[]") => out.truncate(before),
            _ => out.push('\n'),
        }
    }
}

fn v5(space: Uuid, content: &str) -> Uuid {
    let hash = Sha1::new().chain_update(space).chain_update(content).finalize();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(byte, hashed)| *byte = hashed);
    Builder::from_sha1_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use copydesk_model::{Article, Extraction, Text};

    use super::*;
    use crate::{Format, ReadOptions, Source, WriteOptions, read, write};

    #[test]
    fn the_identifier_is_that_of_the_standard() {
        // RFC 9562, appendix A.4.
        let id = v5(Uuid::NAMESPACE_DNS, "www.example.com");
        assert_eq!(id.to_string(), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    fn article() -> Article {
        let text =
            "Tide turns\n\n“It is out,” said harbour master Ann Quill. Dredging cost $4 million.\n";
        let read = read(Format::Text, &Source::new("tide.txt", text), &ReadOptions::default());
        read.expect("an article").value.remove(0)
    }

    #[test]
    fn what_is_said_decides_and_what_was_found_in_it_does_not() {
        let full = article();
        assert!(!full.quotes.is_empty() && !full.figures.is_empty());
        let mut bare = full.clone();
        bare.version = std::num::NonZeroU32::new(3);
        bare.extraction = Extraction::Skipped;
        bare.parties.clear();
        bare.quotes.clear();
        bare.events.clear();
        bare.figures.clear();
        assert_eq!(of(&bare), of(&full));
        bare.keywords.push(Text::new("tides").expect("a text"));
        assert_ne!(of(&bare), of(&full));
        assert_eq!(
            said(&Article::new(Text::new("Tide").expect("a text"))),
            "headlines [\"Tide\"]\n"
        );
    }

    #[test]
    fn every_format_and_envelope_gives_an_article_the_same_identifier() {
        let (article, other) = (article(), Article::new(Text::new("Other").expect("a text")));
        let id = of(&article).to_string();
        let written = |format, articles: &[Article]| {
            write(format, articles, &WriteOptions::default()).expect("a file").value
        };
        let xml = format!("guid=\"urn:uuid:{id}\"");
        assert!(written(Format::Xml, std::slice::from_ref(&article)).contains(&xml));
        assert!(written(Format::Xml, &[other, article.clone()]).contains(&xml));
        let uri = format!("\"urn:x-copydesk:derived:{id}\"");
        assert!(written(Format::Ninjs, std::slice::from_ref(&article)).contains(&uri));
    }
}

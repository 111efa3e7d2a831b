//! Random headlines, bylines and everything that is said about an article.

use std::num::NonZeroU32;

use proptest::prelude::*;

use super::body::{heading_mark, prose};
use super::values::{date, guid, language, qcode, uri};
use super::words::text;
use super::{one_of, rarely, rarely_some};
use crate::{
    Article, Author, AuthorKind, Byline, Carried, Concept, Date, Dateline, EditorialNote, Embargo,
    Guid, Headline, Language, Media, Name, Prose, Rights, Status, Text, Urgency, Version,
};

/// A headline, main or with a role.
pub fn headline() -> impl Strategy<Value = Headline> {
    let mark = prop_oneof![3 => Just(crate::HeadingMark::BARE), 1 => heading_mark()];
    (text(), rarely(qcode()), mark)
        .prop_map(|(text, role, mark)| Headline { text, role, mark })
        .boxed()
}

/// A byline that names its authors, or words alone.
pub fn byline() -> impl Strategy<Value = Byline> {
    let named = prop::collection::vec(author(), 1..3).prop_filter_map("no byline", |authors| {
        let names: Vec<&str> = authors.iter().map(|a| a.name.as_str()).collect();
        let text = Text::new(format!("By {}", names.join(" and "))).ok()?;
        Some(Byline { text, authors })
    });
    let bare = text().prop_map(|text| Byline { text, authors: Vec::new() });
    prop_oneof![2 => named, 1 => bare].boxed()
}

fn author() -> impl Strategy<Value = Author> {
    let usual = one_of(&["AI", "Ann Oake", "Elm News Desk", "Jörg Ölmez"]);
    let name =
        prop_oneof![3 => usual.prop_filter_map("no name", |s| Text::new(s).ok()), 1 => text()];
    let kind = one_of(&[AuthorKind::Person, AuthorKind::Organisation, AuthorKind::Machine]);
    (name, kind, rarely(text()), rarely(text()), rarely(text()))
        .prop_map(|(name, kind, title, affiliation, place)| Author {
            name,
            kind,
            title,
            affiliation,
            place,
        })
        .boxed()
}

/// A dateline.
pub fn dateline() -> impl Strategy<Value = Dateline> {
    let usual = one_of(&["OAKHAM, June 23 (Elm) —", "KYIV —", "ELM, Oct. 5 -", "PARIS:"]);
    let text_of = prop_oneof![usual.prop_filter_map("no text", |s| Text::new(s).ok()), text()];
    (text_of, rarely(text()), rarely(date()), rarely(text()))
        .prop_map(|(text, place, date, source)| Dateline { text, place, date, source })
        .boxed()
}

/// A concept with a code, a URI, a name, or several of them.
pub fn concept() -> impl Strategy<Value = Concept> {
    let name = (text(), rarely(language()), rarely(qcode()))
        .prop_map(|(text, language, role)| Name { text, language, role });
    let named = text().prop_map(Concept::named);
    let full = (
        prop::option::of(qcode()),
        rarely(uri()),
        rarely(text()),
        rarely(qcode()),
        rarely(qcode()),
        prop::collection::vec(name, 0..3),
    );
    let full = full.prop_filter_map("names nothing", |(qcode, uri, literal, kind, role, names)| {
        let concept = Concept { qcode, uri, literal, kind, role, names };
        concept.label().is_some().then_some(concept)
    });
    prop_oneof![named, full].boxed()
}

fn rights() -> impl Strategy<Value = Rights> {
    (rarely(concept()), rarely(prose()), prose(), any::<bool>())
        .prop_map(|(holder, notice, terms, kept)| {
            // One of the three is always there.
            let terms = (kept || holder.is_none() && notice.is_none()).then_some(terms);
            Rights { holder, notice, terms }
        })
        .boxed()
}

fn note() -> impl Strategy<Value = EditorialNote> {
    (prose(), rarely(qcode()), any::<bool>()).prop_map(|(text, role, private)| EditorialNote {
        text,
        role,
        private,
    })
}

fn media() -> impl Strategy<Value = Media> {
    let content_type =
        one_of(&["image/jpeg", "video/mp4"]).prop_filter_map("no text", |s| Text::new(s).ok());
    (uri(), rarely(content_type), rarely(qcode()))
        .prop_map(|(href, content_type, rendition)| Media { href, content_type, rendition })
}

/// A piece of NewsML-G2 that the model has no place for.
fn carried() -> impl Strategy<Value = Carried> {
    const PIECES: &[&str] = &[
        "<x:note xmlns:x=\"urn:x-elm\">fish &amp; chips</x:note>",
        "<x:flag xmlns:x=\"urn:x-elm\" on=\"&quot;yes&quot;\"/>",
        "<x:a xmlns:x=\"urn:x-elm\"><x:b> 1 </x:b><x:b>שלום &lt;2&gt;</x:b></x:a>",
    ];
    (one_of(&["itemMeta", "contentMeta"]), one_of(PIECES)).prop_filter_map(
        "no text",
        |(parent, content)| {
            let (format, parent) = (Text::new("xml").ok()?, Text::new(parent).ok()?);
            Some(Carried { format, parent, content: content.to_owned() })
        },
    )
}

/// What identifies an article and when it was made.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    guid: Option<Guid>,
    version: Option<Version>,
    language: Option<Language>,
    provider: Option<Concept>,
    status: Option<Status>,
    embargo: Option<Embargo>,
    dates: [Option<Date>; 4],
    urgency: Option<Urgency>,
    carried: Vec<Carried>,
}

pub(super) fn identity() -> impl Strategy<Value = Identity> {
    let version =
        prop_oneof![1_u32..9, Just(u32::MAX)].prop_filter_map("no version", NonZeroU32::new);
    let embargo = prop_oneof![Just(Embargo::UntilFurtherNotice), date().prop_map(Embargo::Until)];
    let status = one_of(&[Status::Usable, Status::Withheld, Status::Canceled]);
    let urgency = (1_u8..=9).prop_filter_map("no urgency", |n| Urgency::try_from(n).ok());
    let dates = [rarely(date()), rarely(date()), rarely(date()), rarely(date())];
    (
        rarely(guid()),
        rarely(version),
        rarely(language()),
        rarely(concept()),
        rarely(status),
        rarely(embargo),
        dates,
        rarely(urgency),
        rarely_some(carried()),
    )
        .prop_map(
            |(guid, version, language, provider, status, embargo, dates, urgency, carried)| {
                Identity {
                    guid,
                    version,
                    language,
                    provider,
                    status,
                    embargo,
                    dates,
                    urgency,
                    carried,
                }
            },
        )
        .boxed()
}

impl Identity {
    pub(super) fn fill(self, article: &mut Article) {
        let Self { guid, version, language, provider, status, embargo, dates, urgency, carried } =
            self;
        let [created, modified, first_published, published] = dates;
        *article = Article {
            guid,
            version,
            language,
            provider,
            status,
            embargo,
            created,
            modified,
            first_published,
            published,
            urgency,
            carried,
            ..std::mem::take(article)
        };
    }
}

/// Headlines, bylines, and what the article is about.
#[derive(Clone, Debug)]
pub(super) struct SubjectMatter {
    headlines: Vec<Headline>,
    bylines: Vec<Byline>,
    dateline: Option<Dateline>,
    summary: Option<Prose>,
    concepts: [Vec<Concept>; 3],
    rights: Vec<Rights>,
    texts: [Option<Text>; 2],
    keywords: Vec<Text>,
    notes: Vec<EditorialNote>,
    media: Vec<Media>,
}

pub(super) fn subject_matter() -> impl Strategy<Value = SubjectMatter> {
    let headlines = prop_oneof![
        4 => prop::collection::vec(text().prop_map(Headline::new), 1),
        1 => prop::collection::vec(headline(), 0..3),
    ];
    let concepts = || rarely_some(concept());
    (
        headlines,
        prop::collection::vec(byline(), 0..2),
        rarely(dateline()),
        rarely(prose()),
        [concepts(), concepts(), concepts()],
        rarely_some(rights()),
        [rarely(text()), rarely(text())],
        rarely_some(text()),
        rarely_some(note()),
        rarely_some(media()),
    )
        .prop_map(
            |(
                headlines,
                bylines,
                dateline,
                summary,
                concepts,
                rights,
                texts,
                keywords,
                notes,
                media,
            )| {
                SubjectMatter {
                    headlines,
                    bylines,
                    dateline,
                    summary,
                    concepts,
                    rights,
                    texts,
                    keywords,
                    notes,
                    media,
                }
            },
        )
        .boxed()
}

impl SubjectMatter {
    pub(super) fn fill(self, article: &mut Article) {
        let Self {
            headlines,
            bylines,
            dateline,
            summary,
            concepts,
            rights,
            texts,
            keywords,
            notes,
            media,
        } = self;
        let [sources, subjects, genres] = concepts;
        let [credit, slugline] = texts;
        *article = Article {
            headlines,
            bylines,
            dateline,
            summary,
            sources,
            subjects,
            genres,
            rights,
            credit,
            slugline,
            keywords,
            notes,
            media,
            ..std::mem::take(article)
        };
    }
}

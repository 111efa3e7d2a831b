//! What an article has that its prose does not say, field by field.

use copydesk_model::Article;

/// Lists the fields of an article once, for all that is done with them by name.
macro_rules! fields {
    ($($field:ident: $name:literal, $kind:ident;)*) => {
        /// The fields in which two articles differ, by their names in files.
        pub(crate) fn differing(a: &Article, b: &Article, of: Kind) -> Vec<&'static str> {
            let Article { $($field),* } = a;
            let mut names = Vec::new();
            $(
                if of == Kind::$kind && *$field != b.$field {
                    names.push($name);
                }
            )*
            names
        }

        /// Takes fields over from another article, by their names.
        pub(super) fn take_over(article: &mut Article, from: &Article, names: &[&str], of: Kind) {
            $(
                if of == Kind::$kind && names.contains(&$name) {
                    article.$field = from.$field.clone();
                }
            )*
        }
    };
}

/// What a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The article and what is said about it.
    Content,
    /// What is found in its text.
    Annotation,
}

fields! {
    guid: "guid", Content;
    version: "version", Content;
    language: "language", Content;
    provider: "provider", Content;
    sources: "sources", Content;
    credit: "credit", Content;
    rights: "rights", Content;
    status: "status", Content;
    embargo: "embargo", Content;
    created: "created", Content;
    modified: "modified", Content;
    first_published: "firstPublished", Content;
    published: "published", Content;
    urgency: "urgency", Content;
    slugline: "slugline", Content;
    keywords: "keywords", Content;
    subjects: "subjects", Content;
    genres: "genres", Content;
    notes: "notes", Content;
    media: "media", Content;
    headlines: "headlines", Content;
    bylines: "bylines", Content;
    dateline: "dateline", Content;
    summary: "summary", Content;
    sections: "sections", Content;
    furniture: "furniture", Content;
    extraction: "extraction", Annotation;
    parties: "parties", Annotation;
    quotes: "quotes", Annotation;
    events: "events", Annotation;
    figures: "figures", Annotation;
    carried: "carried", Content;
}

/// The fields in the order of the form, each once.
pub(crate) fn in_order(names: &[&str]) -> Vec<&'static str> {
    Article::FIELDS.iter().copied().filter(|name| names.contains(name)).collect()
}

//! The metadata of two articles, field by field.

use crate::article::Article;

/// Compares the fields that are named, by their names in JSON. The others are named too, so that a
/// new field stops the build here.
macro_rules! fields_that_differ {
    ($old:ident, $new:ident; $($field:ident = $name:literal,)* ; not $($other:ident),* $(,)?) => {{
        let Article { $($field: _,)* $($other: _,)* } = $old;
        let mut differ = Vec::new();
        $(if $old.$field != $new.$field { differ.push($name); })*
        differ
    }};
}

/// The names of the fields of the metadata in which two articles differ.
pub(super) fn that_differ(old: &Article, new: &Article) -> Vec<&'static str> {
    fields_that_differ!(old, new;
        guid = "guid",
        version = "version",
        language = "language",
        provider = "provider",
        sources = "sources",
        credit = "credit",
        rights = "rights",
        status = "status",
        embargo = "embargo",
        created = "created",
        modified = "modified",
        first_published = "firstPublished",
        published = "published",
        urgency = "urgency",
        slugline = "slugline",
        keywords = "keywords",
        subjects = "subjects",
        genres = "genres",
        notes = "notes",
        media = "media",
        bylines = "bylines",
        dateline = "dateline",
        furniture = "furniture",
        extraction = "extraction",
        carried = "carried",
        ; not headlines, summary, sections, parties, quotes, events, figures,
    )
}

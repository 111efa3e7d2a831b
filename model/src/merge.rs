//! The metadata of two articles, made one.

use std::collections::HashSet;

use crate::article::Article;

/// Fills what is empty, joins lists, and notes where both say something else.
macro_rules! merge {
    ($into:ident, $from:ident;
     one $($one:ident = $one_name:literal,)* ;
     many $($many:ident,)* ;
     not $($other:ident),* $(,)?) => {{
        let Article { $($one: _,)* $($many: _,)* $($other: _,)* } = $from;
        let mut conflicts = Vec::new();
        $(match (&$into.$one, &$from.$one) {
            (None, Some(value)) => $into.$one = Some(value.clone()),
            (Some(ours), Some(theirs)) if ours != theirs => conflicts.push($one_name),
            _ => {}
        })*
        $(let known: HashSet<_> = $into.$many.iter().collect();
        let new = $from.$many.iter().filter(|value| !known.contains(value));
        let new: Vec<_> = new.cloned().collect();
        $into.$many.extend(new);)*
        conflicts
    }};
}

impl Article {
    /// Takes over the metadata of another article where this one has none: identity, provider,
    /// rights, dates, subjects and all else that is not text, annotation or furniture. Lists are
    /// joined, in the order of both, without what this one has already.
    ///
    /// Returns the fields, by their names in JSON, where both say something else; there this article
    /// keeps its own. Bylines and the dateline are text of the article and stay as they are.
    ///
    /// ```
    /// use copydesk_model::{Article, Text};
    ///
    /// let mut article = Article::new(Text::new("Council votes")?);
    /// article.slugline = Some(Text::new("wall-vote")?);
    /// let wire = Article {
    ///     slugline: Some(Text::new("WALL")?),
    ///     published: Some("2025-06-23".parse()?),
    ///     keywords: vec![Text::new("flood")?],
    ///     ..Article::default()
    /// };
    /// assert_eq!(article.merge_metadata(&wire), ["slugline"]);
    /// assert_eq!(article.slugline.as_deref(), Some("wall-vote"));
    /// assert_eq!((article.published, article.keywords), (wire.published, wire.keywords));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn merge_metadata(&mut self, from: &Self) -> Vec<&'static str> {
        merge!(self, from;
            one
            guid = "guid",
            version = "version",
            language = "language",
            provider = "provider",
            credit = "credit",
            status = "status",
            embargo = "embargo",
            created = "created",
            modified = "modified",
            first_published = "firstPublished",
            published = "published",
            urgency = "urgency",
            slugline = "slugline",
            ;
            many
            sources,
            rights,
            keywords,
            subjects,
            genres,
            notes,
            media,
            carried,
            ;
            not headlines, bylines, dateline, summary, sections, furniture, extraction, parties,
            quotes, events, figures,
        )
    }
}

//! What the standard demands and the article does not have.

use copydesk_model::{Article, AuthorKind, Date, Precision};

/// What is derived, by the names that `art:derived` lists.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Derived {
    pub(super) guid: bool,
    pub(super) version: bool,
    pub(super) provider: bool,
    pub(super) status: bool,
    pub(super) published: bool,
    pub(super) headline: bool,
    pub(super) source_type: bool,
    /// Known once it is planned where carried pieces go.
    pub(super) title: bool,
}

/// The names in `art:derived`.
pub(crate) mod name {
    pub(crate) const GUID: &str = "guid";
    pub(crate) const VERSION: &str = "version";
    pub(crate) const PROVIDER: &str = "provider";
    pub(crate) const STATUS: &str = "pubStatus";
    pub(crate) const PUBLISHED: &str = "versionCreated";
    pub(crate) const HEADLINE: &str = "headline";
    pub(crate) const SOURCE_TYPE: &str = "digitalSourceType";
    pub(crate) const TITLE: &str = "title";
}

impl Derived {
    pub(super) fn of(article: &Article) -> Self {
        let mut authors = article.bylines.iter().flat_map(|b| &b.authors);
        // What the source itself says of this counts.
        let said = article.carried.iter().any(|piece| {
            piece.parent.as_str() == "contentMeta"
                && piece.content.starts_with("<digitalSourceType")
        });
        Self {
            guid: article.guid.is_none(),
            version: article.version.is_none(),
            provider: article.provider.is_none(),
            status: article.status.is_none(),
            published: article.published.is_none(),
            headline: article.headlines.is_empty(),
            source_type: authors.any(|a| a.kind == AuthorKind::Machine) && !said,
            title: false,
        }
    }

    /// The value of `art:derived`.
    pub(super) fn list(self) -> String {
        let all = [
            (self.guid, name::GUID),
            (self.version, name::VERSION),
            (self.provider, name::PROVIDER),
            (self.published, name::PUBLISHED),
            (self.status, name::STATUS),
            (self.headline, name::HEADLINE),
            (self.source_type, name::SOURCE_TYPE),
            (self.title, name::TITLE),
        ];
        let names: Vec<_> = all.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect();
        names.join(" ")
    }
}

/// The date as an `xs:dateTime` with a zone: as it is, or filled up from its first moment.
///
/// `None` where the year is not known, or is one that XML Schema does not have.
pub(crate) fn instant(date: Date) -> Option<String> {
    let ((year, month, day), _) = date.days()?;
    if year == 0 {
        return None;
    }
    Some(match (date.precision(), date.zone()) {
        (Precision::Time, Some(_)) => date.to_string(),
        (Precision::Time, None) => format!("{date}Z"),
        _ => format!("{year:04}-{month:02}-{day:02}T00:00:00Z"),
    })
}

/// The date, if it is one that `contentCreated` can hold.
pub(super) fn truncated(date: Date) -> Option<String> {
    let plain = matches!(
        date.precision(),
        Precision::Time | Precision::Day | Precision::Month | Precision::Year
    );
    (plain && date.days().is_some() && date.year()? != 0).then(|| date.to_string())
}

/// The date, if it is one that the `start` of an event can hold.
pub(super) fn approximate(date: Date) -> Option<String> {
    let yearless = date.days().is_none();
    if yearless { Some(date.to_string()) } else { truncated(date) }
}

/// A headline for an article that has none: the beginning of its text.
pub(crate) fn headline(article: &Article) -> String {
    const WORDS: usize = 12;
    let slug = article.slugline.as_deref();
    let first = slug.or_else(|| article.body_texts().map(|(_, text)| text).next());
    let Some(text) = first else { return "Untitled".to_owned() };
    let mut words = text.split_whitespace();
    let mut out: Vec<_> = words.by_ref().take(WORDS).collect();
    if words.next().is_some() {
        out.push("…");
    }
    out.join(" ")
}

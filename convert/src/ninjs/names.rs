//! The names that the reader and the writer share.

/// The version of the standard that is written.
pub(super) const VERSION: &str = "3.1";
/// The schema of that version.
pub(super) const SCHEMA: &str = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

/// The `profile` of what the writer wrote, so that the body means exactly what it says.
pub(super) const PROFILE: &str = "copydesk";
/// The same, of an article that nobody has looked at for annotations, or whose annotations are lost.
pub(super) const PROFILE_SKIPPED: &str = "copydesk-plain";

/// Begins the `uri` of an article without a guid; what follows is derived from the content.
pub(super) const DERIVED: &str = "urn:x-copydesk:derived:";

/// `role` of a main headline, and of the body.
pub(super) const MAIN: &str = "main";
/// `role` of the description that is the summary.
pub(super) const SUMMARY: &str = "summary";
/// Begins the alias of a role that is no qcode.
pub(super) const ROLE_ALIAS: &str = "ninjs:";
/// `name` of a rendition that the article does not name.
pub(super) const UNNAMED: &str = "unnamed";

/// `role` of those who made the article, in `infoSources`.
pub(super) const AUTHOR: &str = "http://cv.iptc.org/newscodes/contentprodpartyrole/author";
/// `role` of the provider.
pub(super) const PROVIDER: &str = "provider";
/// `role` of whom to credit.
pub(super) const CREDIT: &str = "creditline";

/// `rel` of a subject that is a keyword.
pub(super) const KEYWORD: &str = "keyword";
/// `rel` of a party or event that the text mentions.
pub(super) const MENTIONS: &str = "mentions";
/// Begins the `literal` of a party or event of the article itself.
pub(super) const ANNOTATION: &str = "urn:x-copydesk:annotation:";

/// `uri` of content that a program made.
pub(super) const MACHINE: &str =
    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

/// The media type of a body in XHTML.
pub(super) const XHTML: &str = "application/xhtml+xml";
/// The media type of plain text.
pub(super) const PLAIN: &str = "text/plain";

/// The properties that hold concepts of a kind: in 3.x, in 1.x, and the kind.
pub(super) const KINDS: [(&str, &str, Option<&str>); 6] = [
    ("people", "person", Some("cpnat:person")),
    ("organisations", "organisation", Some("cpnat:organisation")),
    ("places", "place", Some("cpnat:geoArea")),
    ("events", "event", Some("cpnat:event")),
    ("objects", "object", Some("cpnat:object")),
    ("subjects", "subject", None),
];

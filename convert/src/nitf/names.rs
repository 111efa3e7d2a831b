//! The names that the reader and the writer share.

/// The namespace of NITF since 3.3; files before it have none.
pub(super) const NAMESPACE: &str = "http://iptc.org/std/NITF/2006-10-18/";
/// The version that is written.
pub(super) const VERSION: &str = "-//IPTC//DTD NITF 3.6//EN";

/// `meta` that says that our writer made the file: [`COMPLETE`] or [`SKIPPED`].
pub(super) const OWN: &str = "copydesk";
/// The article has no annotations.
pub(super) const COMPLETE: &str = "complete";
/// Nobody has looked for annotations, or they are lost.
pub(super) const SKIPPED: &str = "plain";

/// `meta` for what NITF has no element for.
pub(super) mod meta {
    pub(in super::super) const CREATED: &str = "created";
    pub(in super::super) const MODIFIED: &str = "modified";
    pub(in super::super) const FIRST_PUBLISHED: &str = "first-published";
    pub(in super::super) const PUBLISHED: &str = "published";
    pub(in super::super) const EMBARGO: &str = "embargo";
    pub(in super::super) const SLUGLINE: &str = "slug";
    pub(in super::super) const CREDIT: &str = "credit";
    pub(in super::super) const SOURCE: &str = "source";
}

/// The value of [`meta::EMBARGO`] without an end.
pub(super) const FURTHER_NOTICE: &str = "until further notice";

/// `idsrc` of a URI.
pub(super) const URI_SOURCE: &str = "uri";
/// `idsrc` of an annotation of the article itself.
pub(super) const ANNOTATION: &str = "urn:x-copydesk:annotation";

/// `class` of the block that holds files which are not in the body.
pub(super) const MEDIA: &str = "media";

/// Elements of `identified-content` that name something of a kind.
pub(super) const KINDS: [(&str, &str); 5] = [
    ("person", "cpnat:person"),
    ("org", "cpnat:organisation"),
    ("location", "cpnat:geoArea"),
    ("event", "cpnat:event"),
    ("object.title", "cpnat:object"),
];

//! A file of NewsML-G2, piece by piece.

use copydesk_model::Article;

use super::derived::instant;
use super::{item, manner};
use crate::WriteOptions;
use crate::newsml_g2::names::{NAR, NO_DATE};
use crate::xml::attribute;

/// What every file begins with.
pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// What stands before the items. The time of sending is that of the first article, so that nothing
/// need be known of the others.
pub(crate) fn opening(first: &Article, options: &WriteOptions) -> String {
    let (one, two) = if options.compact { ("", "") } else { ("  ", "    ") };
    let sent = first.published.and_then(instant);
    let sent = sent.as_deref().unwrap_or(NO_DATE);
    let mut out = String::from("<newsMessage");
    attribute(&mut out, "xmlns", NAR);
    out.push_str(&format!(">\n{one}<header>\n{two}<sent>{sent}</sent>\n{one}</header>\n"));
    out.push_str(&format!("{one}<itemSet>\n"));
    out
}

/// An item. Identifiers must differ all over the file, so where there are several items each one's
/// have its number in front.
pub(crate) fn item(article: &Article, number: Option<usize>, options: &WriteOptions) -> String {
    let prefix = number.map_or_else(String::new, |number| format!("i{number}-"));
    let mut out = String::new();
    item::write(article, manner(&prefix, 2, options), &mut out);
    out
}

/// What stands behind the items.
pub(crate) const fn closing(options: &WriteOptions) -> &'static str {
    if options.compact { "</itemSet>\n</newsMessage>\n" } else { "  </itemSet>\n</newsMessage>\n" }
}

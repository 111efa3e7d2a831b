//! Writes NewsML-G2 2.35.

mod annotations;
mod body;
mod carried;
mod codes;
mod concept;
mod content_meta;
mod derived;
mod item;
mod item_meta;
mod layout;
mod places;
mod prose;
mod rights;

pub(crate) use body::{fragment, heading_class, list_class};
pub(super) use codes::is_plain as is_plain_uri;
pub(crate) use codes::{percent_encoded, uri as safe_uri};
pub(crate) use content_meta::ORDER as CONTENT_META;
use copydesk_model::{Article, Diagnostic};
pub(crate) use derived::{headline, instant};
pub(crate) use item_meta::ORDER as ITEM_META;
pub(crate) use places::{BODY, CodePoints};
pub(crate) use prose::prose;

use super::names::{NAR, NO_DATE};
use crate::xml::attribute;
use crate::{Outcome, WriteError, WriteOptions};

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    match articles {
        [] => {
            let message = "found no article, expected at least one: NewsML-G2 has no empty message";
            return Err(WriteError::new(Diagnostic::new(crate::codes::NO_ARTICLE, message)));
        }
        [article] => item::write(article, "", (!options.compact).then_some(0), &mut out),
        many => message(many, options, &mut out),
    }
    Ok(Outcome { value: out, diagnostics: Vec::new() })
}

/// Several articles in one message. Identifiers must differ all over the file, so each item's have
/// its number in front.
fn message(articles: &[Article], options: &WriteOptions, out: &mut String) {
    let (one, two) = if options.compact { ("", "") } else { ("  ", "    ") };
    let sent = articles.iter().filter_map(|a| instant(a.published?)).max();
    out.push_str("<newsMessage");
    attribute(out, "xmlns", NAR);
    let sent = sent.as_deref().unwrap_or(NO_DATE);
    out.push_str(&format!(">\n{one}<header>\n{two}<sent>{sent}</sent>\n{one}</header>\n"));
    out.push_str(&format!("{one}<itemSet>\n"));
    for (i, article) in articles.iter().enumerate() {
        item::write(article, &format!("i{}-", i + 1), (!options.compact).then_some(2), out);
    }
    out.push_str(&format!("{one}</itemSet>\n</newsMessage>\n"));
}

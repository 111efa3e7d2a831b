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
mod kept;
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

use self::item::Manner;
use super::names::{NAR, NO_DATE};
use crate::codes::{NO_ARTICLE, NOT_ONE_ARTICLE};
use crate::xml::attribute;
use crate::{Envelope, Outcome, WriteError, WriteOptions};

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    match (articles, options.envelope) {
        ([], _) => {
            let message = "found no article, expected at least one: NewsML-G2 has no empty message";
            return Err(WriteError::new(Diagnostic::new(NO_ARTICLE, message)));
        }
        ([article], None | Some(Envelope::NewsItem)) => {
            item::write(article, manner("", 0, options), &mut out);
        }
        (many, None | Some(Envelope::NewsMessage)) => message(many, options, &mut out),
        (many, Some(Envelope::NewsItem)) => {
            let found = many.len();
            let message = format!("found {found} articles, expected one: a `newsItem` holds one");
            return Err(WriteError::new(Diagnostic::new(NOT_ONE_ARTICLE, message)));
        }
    }
    Ok(Outcome { value: out, diagnostics: Vec::new() })
}

fn manner<'p>(prefix: &'p str, depth: usize, options: &WriteOptions) -> Manner<'p> {
    Manner { prefix, depth: (!options.compact).then_some(depth), payload: options.payload }
}

/// Articles in one message. Identifiers must differ all over the file, so where there are several
/// each item's have its number in front.
fn message(articles: &[Article], options: &WriteOptions, out: &mut String) {
    let (one, two) = if options.compact { ("", "") } else { ("  ", "    ") };
    let sent = articles.iter().filter_map(|a| instant(a.published?)).max();
    out.push_str("<newsMessage");
    attribute(out, "xmlns", NAR);
    let sent = sent.as_deref().unwrap_or(NO_DATE);
    out.push_str(&format!(">\n{one}<header>\n{two}<sent>{sent}</sent>\n{one}</header>\n"));
    out.push_str(&format!("{one}<itemSet>\n"));
    for (i, article) in articles.iter().enumerate() {
        let prefix = if articles.len() > 1 { format!("i{}-", i + 1) } else { String::new() };
        item::write(article, manner(&prefix, 2, options), out);
    }
    out.push_str(&format!("{one}</itemSet>\n</newsMessage>\n"));
}

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
pub(crate) mod message;
mod places;
mod prose;
mod rights;

pub(crate) use body::{fragment, heading_class, list_class};
pub(crate) use codes::{percent_encoded, uri as safe_uri};
pub(crate) use content_meta::ORDER as CONTENT_META;
use copydesk_model::{Article, Diagnostic};
pub(crate) use derived::{headline, instant};
pub(crate) use item_meta::ORDER as ITEM_META;
pub(crate) use places::{BODY, CodePoints};
pub(crate) use prose::prose;

use self::item::Manner;
use crate::codes::{NO_ARTICLE, NOT_ONE_ARTICLE};
use crate::{Envelope, Outcome, WriteError, WriteOptions};

/// The bytes that most articles take, annotations included.
const USUAL: usize = 32 << 10;

pub(crate) fn write(
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    let mut out = String::with_capacity(USUAL);
    out.push_str(message::DECLARATION);
    match (articles, options.envelope) {
        ([], _) => {
            let message = "found no article, expected at least one: NewsML-G2 has no empty message";
            return Err(WriteError::new(Diagnostic::new(NO_ARTICLE, message)));
        }
        ([article], None | Some(Envelope::NewsItem)) => {
            item::write(article, manner("", 0, options), &mut out);
        }
        (many, None | Some(Envelope::NewsMessage)) => {
            let single = many.len() == 1;
            out.extend(many.first().map(|first| message::opening(first, options)));
            for (i, article) in many.iter().enumerate() {
                let number = if single { None } else { Some(i + 1) };
                out.push_str(&message::item(article, number, options));
            }
            out.push_str(message::closing(options));
        }
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

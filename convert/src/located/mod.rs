//! Reading our schema with positions, and what follows every reading of it.

use copydesk_model::Article;

use crate::{Outcome, ReadError, ReadOptions};

/// What is done with articles after they were parsed.
pub(crate) fn finish(
    mut articles: Vec<Article>,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    for article in &mut articles {
        options.apply(article);
        if options.extract == Some(true) {
            crate::extract(article);
        }
    }
    Ok(Outcome::new(articles))
}

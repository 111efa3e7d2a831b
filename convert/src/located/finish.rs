//! What is done with articles once they are read.

use copydesk_model::{Article, Diagnostic};

use super::node::Node;
use crate::error::Gathered;
use crate::source::Places;
use crate::{ReadOptions, Source};

/// Applies the options to articles, and finds where in the file what they report is.
///
/// `tree` gives the values of an article by its number; it is asked in ascending order, and only for
/// articles with something to report.
pub(crate) fn finish<'s>(
    source: &'s Source,
    options: &ReadOptions,
    mut articles: Vec<Article>,
    starts: Vec<usize>,
    mut tree: impl FnMut(usize) -> Option<Node<'s>>,
) -> Gathered {
    let mut diagnostics = Vec::new();
    let mut places = source.places();
    for (i, article) in articles.iter_mut().enumerate() {
        let mut found = settle(article, options);
        if !found.is_empty()
            && let Some(root) = tree(i)
        {
            place(&mut found, &root, &mut places);
        }
        // Where the two readers of a format disagree there is no tree, but there is a file.
        found.iter_mut().for_each(|d| _ = d.location.get_or_insert_with(|| source.location(0..0)));
        diagnostics.append(&mut found);
    }
    Gathered { articles, starts, cut: None, whole: true, diagnostics }
}

/// Settles the annotations of an article, adds what the options ask for, and checks the result.
fn settle(article: &mut Article, options: &ReadOptions) -> Vec<Diagnostic> {
    options.apply(article);
    if options.extract != Some(true) {
        return article.locate_and_validate();
    }
    let mut found = article.locate();
    found.extend(crate::extract(article));
    found.append(&mut article.validate_beside(&found));
    found
}

/// Puts findings in the order of the file, and gives them the places of what their paths name.
pub(crate) fn place(found: &mut [Diagnostic], root: &Node<'_>, places: &mut Places<'_>) {
    let node = |d: &Diagnostic| root.find(d.path.as_deref().unwrap_or_default()).head();
    found.sort_by_cached_key(|d| node(d).start);
    for diagnostic in found {
        let place = places.locate(node(diagnostic));
        diagnostic.location.get_or_insert(place);
    }
}

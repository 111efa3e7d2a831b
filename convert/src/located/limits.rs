//! How much of everything is read. The size of a file is limited, but short values take far more
//! memory than they take bytes.

use copydesk_model::Article;

use super::finding::{Finding, Findings};
use crate::codes;

/// The deepest nesting of lists and objects. The deepest article, a list sixteen deep, needs less
/// than half of it; the limit bounds the stack.
pub(crate) const MAX_DEPTH: usize = 128;

/// The most values of an article. The largest of a news archive has some thousands. The limits of the
/// text reader and of extraction are such that what they make has fewer.
pub(crate) const MAX_NODES: usize = 5_000_000;

/// The most articles of a file.
pub(crate) const MAX_ARTICLES: usize = 100_000;

/// Whether there can be another article that begins at byte `start`; if not, the findings say so.
pub(crate) fn has_room(articles: &[Article], start: usize, findings: &Findings) -> bool {
    let room = articles.len() < MAX_ARTICLES;
    if !room {
        let message = format!("found more than {MAX_ARTICLES} articles");
        let finding = Finding::new(codes::TOO_LARGE, message, start..start);
        findings.add(finding.help("split the file"));
    }
    room
}

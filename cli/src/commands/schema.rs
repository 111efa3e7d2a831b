//! `convert schema`

use copydesk_model::{SchemaDraft, json_schema};

use crate::args::Draft;

/// The JSON Schema of an article.
pub(super) fn text(draft: Draft) -> String {
    let draft = match draft {
        Draft::Draft07 => SchemaDraft::Draft07,
        Draft::Draft202012 => SchemaDraft::Draft202012,
    };
    format!("{:#}\n", json_schema(draft))
}

//! `convert schema`

use copydesk_model::{SchemaDraft, json_schema};

use crate::args::{Draft, SchemaOf};
use crate::control::config_schema;

/// The JSON Schema of an article or of the configuration.
pub(super) fn text(of: SchemaOf, draft: Draft) -> String {
    let draft = match draft {
        Draft::Draft07 => SchemaDraft::Draft07,
        Draft::Draft202012 => SchemaDraft::Draft202012,
    };
    let schema = match of {
        SchemaOf::Article => json_schema(draft),
        SchemaOf::Config => config_schema(),
    };
    format!("{schema:#}\n")
}

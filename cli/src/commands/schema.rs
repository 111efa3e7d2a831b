//! `convert schema`

use copydesk_model::{SchemaDraft, json_schema};

use crate::args::{Draft, SchemaFormat};
use crate::control::config_schema;
use crate::render::report_schema;

/// What says how articles are written.
pub(super) fn text(format: SchemaFormat, draft: Draft) -> String {
    match format {
        SchemaFormat::Json => json(draft),
        SchemaFormat::Config => format!("{:#}\n", config_schema()),
        SchemaFormat::Report => format!("{:#}\n", report_schema()),
        SchemaFormat::NewsmlCv => copydesk_convert::newsml_vocabulary(),
    }
}

/// The JSON Schema of an article.
fn json(draft: Draft) -> String {
    let draft = match draft {
        Draft::Draft07 => SchemaDraft::Draft07,
        Draft::Draft202012 => SchemaDraft::Draft202012,
    };
    json_schema(draft)
}

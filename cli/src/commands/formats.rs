//! `convert formats`

use std::fmt::Write;

use copydesk_convert::{Format, FormatInfo};
use serde_json::json;

use crate::tables::{Table, TableFormat};

/// The formats as a table for people.
pub(super) fn table() -> String {
    let mut table = String::from("NAME   FILE ENDINGS        ARTICLES  HOLDS       WHAT\n");
    for info in Format::all().map(Format::info) {
        let FormatInfo { name, summary, extensions, many, .. } = info;
        let endings: Vec<_> = extensions.iter().map(|ending| format!(".{ending}")).collect();
        let endings = endings.join(" ");
        let many = if *many { "many" } else { "one" };
        let holds = if info.lossless { "everything" } else { "less" };
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{name:6} {endings:19} {many:9} {holds:11} {summary}");
    }
    table.push_str("\nTABLES OF WHAT WAS FOUND\n");
    for tables in TableFormat::ALL {
        let _ = writeln!(table, "{:8} {}", tables.name(), tables.summary());
    }
    table
}

/// The formats for programs.
pub(super) fn json() -> String {
    let row = |format: Format| {
        let info = format.info();
        json!({
            "name": info.name,
            "aliases": info.aliases,
            "summary": info.summary,
            "extensions": info.extensions,
            "mediaType": info.media_type,
            "many": info.many,
            "reads": info.reads,
            "writes": info.writes,
            "lossless": info.lossless,
        })
    };
    let tables = |format: &TableFormat| {
        let tables: Vec<_> = Table::ALL.iter().map(|table| table.name()).collect();
        json!({ "name": format.name(), "summary": format.summary(), "tables": tables })
    };
    let formats: Vec<_> = Format::all().map(row).collect();
    let tables: Vec<_> = TableFormat::ALL.iter().map(tables).collect();
    format!("{:#}\n", json!({ "formats": formats, "tableFormats": tables }))
}
